export const id = 9123;
export const ids = [9123];
export const modules = {

/***/ 9123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDvcCommand: () => (/* binding */ runDvcCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _dvc_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9016);
/* harmony import */ var _dvc_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7017);
/* harmony import */ var _report_withoutCredentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(370);
/* harmony import */ var _settings_commandLine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1058);
/* harmony import */ var _settings_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2135);
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2376);
/* harmony import */ var _snapshot_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(594);
/* harmony import */ var _snapshot_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1005);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6942);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(311);
/** `mlops-audit dvc verify [PATH]`: whether dvc.lock describes what is committed beside it, and nothing else. */












const HELP = `Usage: mlops-audit dvc verify [PATH] [options]

Tells from git alone whether every dvc.lock at PATH (default: the current directory) describes the code, parameters
and stages that it is committed with. Neither DVC nor data nor credentials are needed.

Options:
  --ref COMMIT      Verify this commit instead of the work tree.
  --format FORMAT   text, json or sarif. Default: text.
  --output FILE     Write to FILE instead of the standard output.
  -h, --help        Print this help.

Exit codes: 0 nothing is stale, 1 a pipeline is stale, 2 wrong usage, 3 a bug in mlops-audit.
`;
const FORMATS = ['text', 'json', 'sarif'];
/** Runs `dvc …` with the words after `dvc`. Never throws. */
async function runDvcCommand(words, around) {
    try {
        const request = readRequest(words);
        if (request === 'help') {
            around.print(HELP);
            return 0;
        }
        return await verify(request, around);
    }
    catch (error) {
        if (error instanceof _settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1 || error instanceof _snapshot_error_js__WEBPACK_IMPORTED_MODULE_7__/* .SnapshotError */ .J) {
            around.complain(`mlops-audit: ${error.message}\n`);
            return 2;
        }
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        around.complain(`mlops-audit ${_version_js__WEBPACK_IMPORTED_MODULE_11__/* .version */ .rE}: this is a bug, please report it: ${_version_js__WEBPACK_IMPORTED_MODULE_11__/* .homepage */ .TB}/issues\n${trace}\n`);
        return 3;
    }
}
function readRequest(words) {
    const options = { ref: 'string', format: 'string', output: 'string', help: 'boolean' };
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: {
            ref: { type: 'string' },
            format: { type: 'string' },
            output: { type: 'string' },
            help: { type: 'boolean', short: 'h' },
        },
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push((0,_settings_commandLine_js__WEBPACK_IMPORTED_MODULE_5__/* .filled */ .B)(token.value));
        if (token.kind !== 'option')
            continue;
        if (!Object.hasOwn(options, token.name))
            throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1((0,_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownName */ .U0)('option', token.rawName, Object.keys(options).map(name => `--${name}`)));
        if (token.name === 'help')
            return 'help';
        if (!token.value?.trim() || (!token.inlineValue && token.value.startsWith('--')))
            throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1(`--${token.name} needs a value.`);
        values.set(token.name, token.value);
    }
    const [verb, path = '.', ...more] = positionals;
    if (verb === undefined)
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1('"dvc" takes one word: dvc verify. See mlops-audit dvc --help.');
    if (verb !== 'verify')
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1((0,_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownName */ .U0)('dvc command', verb, ['verify']));
    if (more.length > 0)
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1('One PATH at a time. See mlops-audit dvc --help.');
    const format = values.get('format') ?? 'text';
    if (!isFormat(format))
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1((0,_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownName */ .U0)('format', format, FORMATS));
    return { path, ref: values.get('ref'), format, output: values.get('output') };
}
function isFormat(text) {
    return FORMATS.includes(text);
}
async function verify({ path, ref, format, output }, around) {
    const snapshot = await (0,_snapshot_open_js__WEBPACK_IMPORTED_MODULE_8__/* .openSnapshot */ .r)({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.workingDirectory, path),
        ref,
        onNotice: sentence => around.complain(`mlops-audit: ${sentence}\n`),
    });
    try {
        await preload(snapshot);
        const verification = (0,_report_withoutCredentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .r)(await withTransfers(snapshot));
        const { pipelines, diagnostics } = verification;
        const text = await render(format, snapshot, verification);
        if (output === undefined)
            around.print(text);
        else
            (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutput */ .zh)(output, text, around);
        for (const { path: at, line, detail } of diagnostics.slice(0, 50))
            around.complain(`mlops-audit: ${(0,_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(at)}:${line} ${(0,_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(detail)}\n`);
        return pipelines.some(({ verdict }) => verdict === 'stale') ? 1 : 0;
    }
    finally {
        snapshot.close();
    }
}
/** The verification, with what automation does with the data. Only then is there a reason to read all workflows. */
async function withTransfers(snapshot) {
    const verification = (0,_dvc_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyDvc */ .b)(snapshot);
    const isAutomated = ({ path }) => path.startsWith('.github/workflows/') || path === '.pre-commit-config.yaml';
    if ((0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcPaths */ .k)(snapshot).length === 0 || !snapshot.files.some(isAutomated))
        return verification;
    const [{ collectFacts }, { buildAutomation }, { transferFindings }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4787), __webpack_require__.e(7458), __webpack_require__.e(3050)]).then(__webpack_require__.bind(__webpack_require__, 3050)),
        Promise.all(/* import() */[__webpack_require__.e(4787), __webpack_require__.e(9226), __webpack_require__.e(4285), __webpack_require__.e(9849)]).then(__webpack_require__.bind(__webpack_require__, 9849)),
        __webpack_require__.e(/* import() */ 7474).then(__webpack_require__.bind(__webpack_require__, 7474)),
    ]);
    const facts = await collectFacts(snapshot);
    return { ...verification, data: [...verification.data, ...transferFindings(facts, buildAutomation(facts))] };
}
/** Reads what will be asked for in two batches, where reading one by one costs a round trip each. */
async function preload(snapshot) {
    const named = (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_6__/* .filesEnding */ .r)(snapshot, 'gitignore', 'dvcignore', 'yml', 'yaml')
        .map(({ path }) => path)
        .filter(path => /(?:^|\/)(?:\.gitignore|\.dvcignore|params\.ya?ml)$/.test(path));
    await snapshot.preload([...(0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcPaths */ .k)(snapshot), ...named]);
    const { pipelines, files } = (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcProjectOf */ .T)(snapshot);
    const wanted = new Set();
    for (const { lock } of pipelines) {
        for (const { deps, outs } of lock?.stages.values() ?? []) {
            for (const { target } of [...deps, ...outs]) {
                if (target === null || target === '')
                    continue;
                for (const path of snapshot.entry(target) === undefined ? files.below(target) : [target])
                    wanted.add(path);
            }
        }
    }
    await snapshot.preload([...wanted]);
}
async function render(format, snapshot, verification) {
    if (format === 'json') {
        const [{ jsonText }, { dvcReport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7106).then(__webpack_require__.bind(__webpack_require__, 7106)),
            __webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 1909)),
        ]);
        const transfers = verification.data.slice((0,_dvc_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyDvc */ .b)(snapshot).data.length);
        const report = (0,_report_withoutCredentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .r)(dvcReport(snapshot, transfers));
        return jsonText(report ?? { data: [], pipelines: [], tracked: 0, remotes: [] });
    }
    if (format === 'sarif')
        return (await __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876))).renderDvcSarif(verification);
    return (await __webpack_require__.e(/* import() */ 602).then(__webpack_require__.bind(__webpack_require__, 602))).renderDvcText(verification, (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcProjectOf */ .T)(snapshot));
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _facts_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7382);
/** The last look before anything is rendered: no text of a report holds a credential, wherever it came from. */

/** Names of things: what they name would not be found again under another name. */
const names = new Set(['path', 'id', 'commit', 'link']);
/** A copy in which `***` stands for each credential in any text. */
function withoutCredentials(value) {
    return copied(value, new Map(), new Map());
}
/** Chains share their hops, and many texts stand often: each is looked at once. */
function copied(value, texts, copies) {
    if (typeof value === 'string') {
        const known = texts.get(value) ?? (0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(value);
        texts.set(value, known);
        return known;
    }
    if (value === null || typeof value !== 'object')
        return value;
    const before = copies.get(value);
    if (before !== undefined)
        return before;
    const copy = Array.isArray(value)
        ? value.map(item => copied(item, texts, copies))
        : Object.fromEntries(Object.entries(value).map(([key, inner]) => [
            key,
            names.has(key) && typeof inner === 'string' ? inner : copied(inner, texts, copies),
        ]));
    copies.set(value, copy);
    return copy;
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ filled),
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2135);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8031);
/** The command's words to raw options. */



const builtIn = ['help', 'version', 'color', 'no-color'];
/**
 * Reads `--name value`, `--name=value`, `-h`, `-V` and positionals; a repeated option adds a line.
 * @throws ConfigurationError for an unknown option, one without its value, and for an empty word: a variable that is not set
 * must not turn into another directory or no gate.
 */
function readCommandLine(words, command = 'audit') {
    const table = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .c)(command);
    const names = [...table.map(option => option.name), ...builtIn];
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: {
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'V' },
            color: { type: 'boolean' },
            'no-color': { type: 'boolean' },
            ...Object.fromEntries(table.map(option => [option.name, { type: option.kind === 'flag' ? 'boolean' : 'string' }])),
        },
    });
    const positionals = [];
    const raw = new Map();
    const switches = new Set();
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(filled(token.value));
        if (token.kind !== 'option')
            continue;
        const origin = `--${token.name}`;
        const option = table.find(candidate => candidate.name === token.name);
        if (option === undefined && !builtIn.includes(token.name)) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(unknownOption(token.rawName, names));
        }
        const value = token.value?.trim() === '' ? undefined : token.value;
        const isFlag = option === undefined || option.kind === 'flag';
        if (isFlag && token.value !== undefined && value === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${origin} has no value after its =.`);
        if (isFlag) {
            if (option === undefined)
                switches.add(token.name);
            else
                raw.set(token.name, { text: token.value ?? 'true', origin });
            continue;
        }
        if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${origin} needs a value: ${origin} ${option.value ?? 'VALUE'}.`);
        }
        const before = raw.get(token.name)?.text;
        raw.set(token.name, { text: before === undefined ? value : `${before}\n${value}`, origin });
    }
    return {
        positionals,
        options: raw,
        help: switches.has('help'),
        version: switches.has('version'),
        color: switches.has('no-color') ? false : switches.has('color') ? true : null,
    };
}
/** @throws ConfigurationError for an empty word. */
function filled(word) {
    if (word.trim() !== '')
        return word;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('An argument is empty: a variable may not be set. The current directory is ".".');
}
function unknownOption(written, names) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownName */ .U0)('option', written, names.map(name => `--${name}`));
}


/***/ }),

/***/ 8031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export options */
/**
 * Every option of the product, once. The Action's inputs, the command's flags, the configuration file's keys and their
 * documentation all come from this table. Options that the configuration file has too carry no default here: a default
 * that arrives as an input could not be told from a user's choice and would override the file.
 */
const everywhere = ['action', 'audit', 'file'];
const options = [
    {
        name: 'path',
        kind: 'text',
        default: '.',
        entries: ['action'],
        description: 'Directory to audit, inside the workspace, or a pattern that one directory matches: the repository, or one project of it. Workflows are read from the root of the repository; what they run for other projects is left out.',
    },
    {
        name: 'config',
        kind: 'text',
        default: '.github/mlops-audit.yml, .github/mlops-audit.yaml or mlops-audit.yml, when present',
        entries: ['action', 'audit'],
        value: 'FILE',
        description: 'Configuration file. One that is named here must exist.',
    },
    {
        name: 'profile',
        kind: 'choice',
        choices: ['auto', 'application', 'template', 'library', 'research', 'course', 'non-ml'],
        default: 'auto',
        entries: everywhere,
        value: 'NAME',
        description: 'What kind of repository this is. It decides which practices apply.',
    },
    {
        name: 'min-score',
        kind: 'integer',
        default: null,
        entries: everywhere,
        value: '0-100',
        description: 'Fail when the score is below this.',
    },
    {
        name: 'min-level',
        kind: 'level',
        default: null,
        entries: everywhere,
        value: '0-4',
        description: 'Fail when the maturity level, given as number or name, is below this.',
    },
    {
        name: 'min-dimension',
        kind: 'pairs',
        default: null,
        entries: everywhere,
        value: 'ID:0-100',
        description: 'Fail when the score of a dimension is below this. One `dimension: score` a line.',
    },
    {
        name: 'require',
        kind: 'lines',
        default: null,
        entries: everywhere,
        value: 'PRACTICE',
        description: 'Fail when one of these practices is not met. One practice id a line.',
    },
    {
        name: 'fail-on-critical',
        kind: 'flag',
        default: 'false',
        entries: everywhere,
        description: 'Fail when a critical practice is violated.',
    },
    {
        name: 'fail-on-regression',
        kind: 'flag',
        default: 'false',
        entries: everywhere,
        description: 'Fail when the score drops, or a practice that was met becomes unmet, against the baseline.',
    },
    {
        name: 'baseline',
        kind: 'text',
        default: 'auto',
        entries: everywhere,
        value: 'WHAT',
        description: 'What to compare with: a commit by any name, or the report.json of an earlier run. `auto` takes the commit that a pull request or merge group changes, when the Action finds it in the clone (`fetch-depth: 2`); `none` takes nothing.',
    },
    {
        name: 'warn-only',
        kind: 'flag',
        default: 'false',
        entries: everywhere,
        description: 'Report what the gates say, and pass.',
    },
    {
        name: 'ignore-paths',
        kind: 'lines',
        default: null,
        entries: everywhere,
        value: 'PATTERN',
        description: "Paths to leave out, as patterns of GitHub's path filters. Added to those of the configuration file.",
    },
    {
        name: 'annotations',
        kind: 'choice',
        choices: ['off', 'notice', 'warning'],
        default: 'warning',
        entries: ['action'],
        description: 'How findings appear on the changed files and the run page.',
    },
    {
        name: 'summary',
        kind: 'flag',
        default: 'true',
        entries: ['action'],
        description: 'Write the job summary.',
    },
    {
        name: 'name',
        kind: 'text',
        default: null,
        entries: ['action'],
        description: 'Tells runs apart when the Action runs more than once in a job: part of the file names and the heading.',
    },
    {
        name: 'report-dir',
        kind: 'text',
        default: "a folder in the runner's temporary directory",
        entries: ['action'],
        description: 'Folder for report.json and summary.md.',
    },
    {
        name: 'task',
        kind: 'lines',
        default: null,
        entries: ['trace'],
        value: 'ID',
        description: 'Only what performs this task, such as train or deploy.',
    },
    {
        name: 'tool',
        kind: 'lines',
        default: null,
        entries: ['trace'],
        value: 'ID',
        description: 'Only what this tool is used in, such as dvc or mlflow.',
    },
    {
        name: 'file',
        kind: 'lines',
        default: null,
        entries: ['trace'],
        value: 'PATH',
        description: 'Only how this file of the repository is reached.',
    },
    {
        name: 'root',
        kind: 'lines',
        default: null,
        entries: ['audit'],
        value: 'DIR',
        description: 'Audit this project of the repository by itself; `all` audits each of them. A directory that is no project is given as PATH.',
    },
    {
        name: 'ref',
        kind: 'text',
        default: null,
        entries: ['audit', 'trace', 'explain'],
        value: 'COMMIT',
        description: 'Read this commit, branch or tag from git, without a checkout; bare repositories too.',
    },
    {
        name: 'format',
        kind: 'choice',
        choices: ['text', 'markdown', 'json'],
        default: 'text',
        entries: ['audit'],
        value: 'FORMAT',
        description: 'Form of the report.',
    },
    {
        name: 'format',
        kind: 'choice',
        choices: ['text', 'json', 'mermaid', 'dot'],
        default: 'text',
        entries: ['trace'],
        value: 'FORMAT',
        description: 'Form of the chains.',
    },
    {
        name: 'format',
        kind: 'choice',
        choices: ['text', 'json'],
        default: 'text',
        entries: ['practices', 'tools'],
        value: 'FORMAT',
        description: 'Form of the list.',
    },
    {
        name: 'output',
        kind: 'text',
        default: 'standard output',
        entries: ['audit', 'trace', 'practices', 'explain', 'tools'],
        value: 'FILE',
        description: 'Write to this file.',
    },
];
/** The options of one entry, in the table's order. */
function optionsOf(entry) {
    return options.filter(option => option.entries.includes(entry));
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  yU: () => (/* binding */ isColoured),
  ux: () => (/* binding */ readWords),
  qz: () => (/* binding */ widthOf),
  zh: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/settings/commandLine.ts
var commandLine = __webpack_require__(1058);
// EXTERNAL MODULE: ./src/settings/error.ts
var settings_error = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/settings/options.ts
var options = __webpack_require__(8031);
// EXTERNAL MODULE: ./src/settings/subcommands.ts
var subcommands = __webpack_require__(1001);
;// CONCATENATED MODULE: ./src/settings/help.ts
/** The command's help, from the option table. */


const column = 28;
/** The help of the audit, which lists the sub-commands, or that of one of these. At most 104 columns. */
function helpText(command = 'audit') {
    return command === 'audit' ? auditHelp() : subcommandHelp(command, subcommands/* subcommands */.hZ[command]);
}
function auditHelp() {
    const others = Object.entries(subcommands/* summaries */.v2).map(([name, summary]) => line(name, summary));
    return `Usage: mlops-audit [PATH] [options]
       mlops-audit COMMAND [...]

Reads the ML repository at PATH (default: the current directory) without running it, and tells what its
automation does, how mature its MLOps is, and the next step.

Commands (mlops-audit COMMAND --help tells more):
${others.join('\n')}

Options:
${optionLines('audit')}
${line('-V, --version', 'Print the version.')}
${line('-h, --help', 'Print this help.')}

${exitCodes('0 pass, 1 a gate failed')}`;
}
function subcommandHelp(name, { usage, description, examples }) {
    return `Usage: mlops-audit ${name} ${usage}

${wrap(description, 100).join('\n')}

Options:
${optionLines(name)}
${line('-h, --help', 'Print this help.')}

Examples:
${examples.map(words => `  mlops-audit ${words}`).join('\n')}

${exitCodes('0 done')}`;
}
function exitCodes(first) {
    return `Exit codes: ${first}, 2 wrong usage or configuration, 3 a bug in mlops-audit.\n`;
}
function optionLines(command) {
    const color = line('--color, --no-color', 'Colour or none, whatever the terminal says. NO_COLOR is respected.');
    return [...(0,options/* optionsOf */.c)(command).map(optionText), color].join('\n');
}
function optionText(option) {
    const written = option.kind === 'flag' ? `--${option.name}` : `--${option.name} ${option.value ?? 'VALUE'}`;
    const choices = option.choices === undefined ? '' : ` One of: ${option.choices.join(', ')}.`;
    const fallback = option.default === null || option.kind === 'flag' ? '' : ` Default: ${option.default}.`;
    const repeat = option.kind === 'lines' || option.kind === 'pairs' ? ' Repeatable.' : '';
    return line(written, option.description.replace(/ One `?[^.]*a line\.$/, '') + choices + fallback + repeat);
}
/** One entry, its text wrapped to 100 columns beside the option. */
function line(option, text) {
    const margin = ' '.repeat(column);
    const head = `  ${option}`.padEnd(column);
    const first = head.length > column ? `${head}\n${margin}` : head;
    return first + wrap(text, 100 - column).join(`\n${margin}`);
}
function wrap(text, width) {
    const lines = [];
    let current = '';
    for (const word of text.split(' ')) {
        if (current !== '' && current.length + word.length + 1 > width) {
            lines.push(current);
            current = word;
        }
        else
            current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current];
}

;// CONCATENATED MODULE: ./src/snapshot/unwritable.ts
/** Why a file cannot be written, where that is for the user to mend. */
const reasons = {
    EACCES: 'permission denied',
    EEXIST: 'a file of that name is in the way',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'its folder does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is no folder',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
};
/** Completes "… cannot be written: "; null for an error that no user can mend. */
function whyUnwritable(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return typeof code === 'string' ? (reasons[code] ?? null) : null;
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/surroundings.ts
/** What the command and its sub-commands share: the process around them, their words, and where their text goes. */






/**
 * Reads the words after the name of a command. Null when they only ask for help or the version, which is printed then.
 * @throws ConfigurationError for an unknown option, one without its value, or more than `most` words that are no options.
 */
function readWords(words, command, around, most = 1) {
    const line = (0,commandLine/* readCommandLine */.y)(words, command);
    if (line.help)
        around.print(helpText(command));
    else if (line.version)
        around.print(`mlops-audit ${version/* version */.rE}\n`);
    if (line.help || line.version)
        return null;
    const given = line.positionals.length;
    if (given <= most)
        return line;
    const help = command === 'audit' ? 'mlops-audit --help' : `mlops-audit ${command} --help`;
    const limit = most === 0 ? 'No PATH is taken here' : `One PATH at a time, not ${given - most + 1}`;
    throw new settings_error/* ConfigurationError */.j1(`${limit}. See ${help}.`);
}
/** Prints the text, or writes it to the file that `--output` names. */
function deliver(text, line, around) {
    const output = line.options.get('output');
    if (output === undefined)
        around.print(text);
    else
        writeOutput(output.text, text, around);
}
/**
 * Writes the file that `--output` names.
 * @throws ConfigurationError when that is no place for a file.
 */
function writeOutput(path, text, around) {
    try {
        around.writeFile((0,external_node_path_.resolve)(around.workingDirectory, path), text);
    }
    catch (error) {
        const reason = whyUnwritable(error);
        if (reason === null)
            throw error;
        throw new settings_error/* ConfigurationError */.j1(`--output: ${(0,settings_error/* printable */.g$)(path)} cannot be written: ${reason}.`);
    }
}
/** Whether the text may be coloured: an explicit flag wins, then `NO_COLOR` (https://no-color.org), then `FORCE_COLOR`. */
function isColoured(line, around) {
    const { NO_COLOR, FORCE_COLOR, TERM } = around.environment;
    const wanted = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : around.terminal && TERM !== 'dumb';
    return line.color ?? (wanted && !line.options.has('output'));
}
/** Columns of the terminal, null when nothing tells. */
function widthOf({ environment, columns }) {
    return Number.parseInt(environment.COLUMNS ?? '', 10) || columns;
}


/***/ })

};
