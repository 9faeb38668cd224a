export const id = 2798;
export const ids = [2798];
export const modules = {

/***/ 2798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findConfiguration: () => (/* binding */ findConfiguration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/facts/yaml.ts + 3 modules
var yaml = __webpack_require__(3585);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
// EXTERNAL MODULE: ./src/settings/error.ts
var error = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/settings/options.ts
var settings_options = __webpack_require__(8031);
;// CONCATENATED MODULE: ./src/settings/configuration.ts
/** The configuration file: strict, every mistake named with file and line. */




const noConfiguration = { options: new Map(), waivers: [] };
const waiverKeys = ['practice', 'reason', 'until'];
/**
 * Reads a configuration file. `path` is only used in messages.
 * @throws ConfigurationError for what is not YAML, unknown keys and practices, values of the wrong kind, a waiver without a
 * reason.
 */
function readConfiguration(path, text, practices) {
    const { root, diagnostics } = (0,yaml.readYaml)(path, text);
    const [broken] = diagnostics;
    if (broken !== undefined)
        throw new error/* ConfigurationError */.j1(`${path}:${broken.line}: ${(0,error/* printable */.g$)(broken.detail)}`);
    if (root === null)
        return noConfiguration;
    if (root.kind !== 'map')
        throw new error/* ConfigurationError */.j1(`${path}:${root.line}: a list of keys and values is expected.`);
    const table = (0,settings_options/* optionsOf */.c)('file');
    const names = [...table.map(option => option.name), 'waivers'];
    const options = new Map();
    let waivers = [];
    for (const entry of (0,yamlNode/* entriesOf */.Mc)(root)) {
        const option = table.find(candidate => candidate.name === entry.key);
        if (entry.key === 'waivers')
            waivers = waiversOf(path, entry, practices);
        else if (option === undefined) {
            throw new error/* ConfigurationError */.j1(`${path}:${entry.line}: ${(0,error/* unknownName */.U0)('key', entry.key, names)}`);
        }
        else
            options.set(option.name, {
                text: rawText(path, entry, option),
                origin: `${path}:${entry.line}: ${option.name}`,
            });
    }
    return { options, waivers };
}
/** The value as the text that an input would have: one line for each item of a list or entry of a map. */
function rawText(path, { key, line, value }, option) {
    if (option.kind === 'pairs' && value.kind === 'map') {
        return (0,yamlNode/* entriesOf */.Mc)(value)
            .map(entry => `${entry.key}: ${scalar(path, entry.value, entry.key)}`)
            .join('\n');
    }
    if (option.kind === 'lines' && value.kind === 'list') {
        return (0,yamlNode/* itemsOf */.S3)(value)
            .map(item => scalar(path, item, key))
            .join('\n');
    }
    if (value.kind === 'scalar')
        return (0,yamlNode/* textOf */.b6)(value) ?? '';
    throw new error/* ConfigurationError */.j1(`${path}:${line}: "${key}" takes ${kindInWords[option.kind]}.`);
}
const kindInWords = {
    text: 'one value',
    integer: 'one number',
    level: 'one level',
    flag: 'true or false',
    choice: 'one value',
    lines: 'a list',
    pairs: 'keys with numbers',
};
function scalar(path, node, key) {
    const text = (0,yamlNode/* textOf */.b6)(node);
    if (text === null)
        throw new error/* ConfigurationError */.j1(`${path}:${node.line}: an entry of "${key}" is no single value.`);
    return text;
}
function waiversOf(path, { value, line }, practices) {
    if (value.kind !== 'list')
        throw new error/* ConfigurationError */.j1(`${path}:${line}: "waivers" takes a list.`);
    return (0,yamlNode/* itemsOf */.S3)(value).map(item => waiverOf(path, item, practices));
}
function waiverOf(path, item, practices) {
    const fields = new Map();
    for (const { key, line, value } of (0,yamlNode/* entriesOf */.Mc)(item)) {
        if (!waiverKeys.some(known => known === key)) {
            throw new error/* ConfigurationError */.j1(`${path}:${line}: ${(0,error/* unknownName */.U0)('key of a waiver', key, waiverKeys)}`);
        }
        fields.set(key, scalar(path, value, key).trim());
    }
    const practice = fields.get('practice') ?? '';
    const reason = fields.get('reason') ?? '';
    const until = fields.get('until') ?? null;
    const fail = (problem) => new error/* ConfigurationError */.j1(`${path}:${item.line}: ${problem}`);
    if (practice === '')
        throw fail('A waiver names its "practice".');
    if (!practices.includes(practice))
        throw fail((0,error/* unknownName */.U0)('practice', practice, practices));
    if (reason === '')
        throw fail(`The waiver of ${practice} needs a "reason".`);
    if (until !== null && !isDay(until))
        throw fail(`"until" takes a day such as 2027-06-30, not "${(0,error/* printable */.g$)(until)}".`);
    return { practice, reason, until };
}
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./src/settings/configurationPaths.ts
var configurationPaths = __webpack_require__(2679);
// EXTERNAL MODULE: ./src/snapshot/userFile.ts
var userFile = __webpack_require__(5071);
;// CONCATENATED MODULE: ./src/configurationFile.ts
/** Which configuration file holds: the one that the user names, else the one that the audited tree carries. */





/** @throws ConfigurationError when a file that is named does not exist, or any file is wrong. */
function findConfiguration(snapshot, named, workingDirectory, known) {
    const path = named?.text.trim() ?? '';
    if (named !== undefined && path !== '') {
        const text = (0,userFile/* readUserFile */.E)((0,external_node_path_.resolve)(workingDirectory, path));
        if (text === null)
            throw new error/* ConfigurationError */.j1(`${named.origin}: there is no file "${path}".`);
        return readConfiguration(path, text, known.practices);
    }
    const whole = snapshot.whole();
    for (const candidate of (0,configurationPaths/* configurationPaths */.$)(snapshot.scope)) {
        const content = whole.text(candidate);
        if (content.ok)
            return readConfiguration(candidate, content.text, known.practices);
        if (content.problem !== 'missing')
            throw new error/* ConfigurationError */.j1(`${candidate} cannot be read: ${content.problem}.`);
    }
    return noConfiguration;
}


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(581);
/** Files that the user names, outside of the audited tree. */


/** Bytes: far more than any report or configuration has. */
const largest = 256 * 1024 * 1024;
/** The decoded text, or null when there is no such file, or it is no text. A pipe or device is no file: reading it might not end. */
function readUserFile(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!stat.isFile() || stat.size > largest)
            return null;
        const content = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
        return content.ok ? content.text : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
