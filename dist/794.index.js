export const id = 794;
export const ids = [794,929];
export const modules = {

/***/ 3794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCondaEnvironment: () => (/* binding */ parseCondaEnvironment)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _condaSpec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1229);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2674);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4929);
/** Conda environment files, also those that Azure ML and MLflow write. */





/** Keys of which a conda environment has at least one beside its dependencies, unless these have Python; a Helm chart has lists of that name too. */
const TYPICAL = ['channels', 'name', 'prefix', 'variables', 'platforms'];
/** Reads a conda environment; null for a YAML file that is none. */
function parseCondaEnvironment(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draftOf */ .bz)(path, 'conda');
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(path, text);
    const list = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(root, 'dependencies');
    if (!isEnvironment(root, list))
        return null;
    draft.diagnostics.push(...diagnostics);
    for (const item of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(list)) {
        const spec = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(item);
        if (spec === null)
            addPip(draft, item);
        else if (!(0,_condaSpec_js__WEBPACK_IMPORTED_MODULE_1__/* .addCondaSpec */ .od)(draft, spec, { line: item.line, group: null }))
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(draft, item.line, 'malformed', `'${spec.slice(0, 60)}' names no package`);
    }
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O9)(draft);
}
function isEnvironment(root, list) {
    if (list?.kind !== 'list')
        return false;
    const plain = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(list).every(item => item.kind === 'scalar' || (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(item, 'pip') !== null);
    const typical = TYPICAL.some(key => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(root, key) !== null);
    return plain && (typical || (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(list).some(item => /^python\b/.test((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(item) ?? '')));
}
/** `- pip: [...]`: lines of a requirements file. */
function addPip(draft, item) {
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(item)) {
        if (key !== 'pip')
            continue;
        for (const line of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(value)) {
            const text = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(line)?.trim() ?? '';
            if (text !== '')
                (0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__.addRequirementLine)(draft, text, line.line, 'pip');
        }
    }
}


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oG: () => (/* binding */ condaArchive),
/* harmony export */   od: () => (/* binding */ addCondaSpec),
/* harmony export */   rX: () => (/* binding */ addCondaPackage)
/* harmony export */ });
/* unused harmony export isExactVersion */
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/** Match specifications of conda: `conda-forge::numpy=1.21.2=py39_0`, `python >=3.9,<3.12`, `pytorch[version='>=2']`. */

/** Characters of one specification that are read. */
const LIMIT = 4096;
const NAME = /^[A-Za-z0-9_][\w.-]*/;
/**
 * Adds one specification; `python` is the interpreter that the file asks for. False for a text that names no package.
 * A package URL of an explicit list is read by its file name.
 */
function addCondaSpec(draft, text, origin) {
    const plain = text.slice(0, LIMIT).trim();
    if (/^https?:\/\//.test(plain))
        return addArchive(draft, plain, origin);
    const spec = plain.slice(plain.lastIndexOf('::') === -1 ? 0 : plain.lastIndexOf('::') + 2);
    const name = NAME.exec(spec)?.[0];
    if (name === undefined)
        return false;
    const { version, build } = constraintOf(spec.slice(name.length).trim());
    addCondaPackage(draft, name, version, { ...origin, pinned: isExactVersion(version) || build });
    return true;
}
/** Adds a package that is named apart from its version, as Pixi's tables do. */
function addCondaPackage(draft, name, version, origin) {
    if (name.toLowerCase() === 'python') {
        draft.interpreter ??= version === '' || version === '*' ? null : { value: version, line: origin.line };
        return;
    }
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { ...origin, ecosystem: 'conda', name, specifier: version });
}
function constraintOf(rest) {
    const bracket = /\bversion\s*=\s*["']?([^"'\]]+)/.exec(rest)?.[1];
    if (bracket !== undefined)
        return { version: bracket.trim(), build: /\bbuild\s*=/.test(rest) };
    const text = rest.replace(/\[.*$/, '').trim();
    // `1.2=build` of an export, and `1.2 build` with blanks.
    const [, equals = '', version, build] = /^(={0,2})\s*([^\s=<>!~,|*]+)(?:(?:\s+|=)([^\s=]+))?$/.exec(text) ?? [];
    if (version === undefined)
        return { version: text.replaceAll(/\s+/g, ''), build: false };
    const operator = equals === '' ? '==' : equals;
    return { version: `${operator}${version}`, build: build !== undefined && build !== '*' };
}
/**
 * `==1.2` is exact. `=1.2.3` matches what starts like it: with three numbers, as exports without builds write it, that is one
 * version in practice, with two it is a range.
 */
function isExactVersion(version) {
    if (/[*|,<>!~]/.test(version))
        return false;
    return /^==?\d/.test(version) && (version.startsWith('==') || version.split('.').length >= 3);
}
function addArchive(draft, url, origin) {
    const named = condaArchive(url);
    if (named === null)
        return false;
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, {
        ...origin,
        ecosystem: 'conda',
        name: named.name,
        specifier: `==${named.version}`,
        pinned: true,
        hashed: /#[0-9a-f]{32,}/i.test(url),
    });
    return true;
}
/** Name and version in the file name of a conda package, which is always `name-version-build`. */
function condaArchive(url) {
    const file = url.slice(url.lastIndexOf('/') + 1).replace(/[#?].*$/, '');
    const parts = file.replace(/\.(?:conda|tar\.bz2)$/, '').split('-');
    const version = parts.at(-2);
    const name = parts.slice(0, -2).join('-');
    return version === undefined || name === '' || !/\.(?:conda|tar\.bz2)$/.test(file)
        ? null
        : { name, version };
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addRequirementLine: () => (/* binding */ addRequirementLine),
/* harmony export */   parseRequirements: () => (/* binding */ parseRequirements)
/* harmony export */ });
/* harmony import */ var _condaSpec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
/* harmony import */ var _pythonRequirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8492);
/** Requirements and constraints files, read as pip reads them (pip documentation, "Requirements File Format"). */



/** What pip-compile, uv and pipenv write at the top: the file is a lock, made from another one. */
const COMPILED = /^#.*\bautogenerated by (?:pip-compile|uv|pipenv)\b/im;
/** What `conda list --export` and `--explicit` write. */
const CONDA_EXPORT = /^#.*conda create --name <env> --file|^@EXPLICIT/m;
const HEAD = 2000;
/** Reads a requirements file; null for a text of that name in which no line is a requirement or an option. */
function parseRequirements(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'requirements');
    const head = text.slice(0, HEAD);
    if (COMPILED.test(head))
        draft.role = 'lock';
    const group = groupOf(path);
    const lines = logicalLines(text);
    if (CONDA_EXPORT.test(head)) {
        for (const { text: spec, line } of lines)
            if (!spec.startsWith('@'))
                (0,_condaSpec_js__WEBPACK_IMPORTED_MODULE_0__/* .addCondaSpec */ .od)(draft, spec, { line, group });
    }
    else {
        for (const line of lines)
            addRequirementLine(draft, line.text, line.line, group);
    }
    const empty = draft.dependencies.length === 0 && draft.includes.length === 0;
    return empty && draft.diagnostics.length > 1 ? null : (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
/** Comments removed, continued lines joined. */
function logicalLines(text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const found = [];
    let parts = [];
    let start = 1;
    source.split('\n').forEach((raw, index) => {
        const comment = /^\s*#/.test(raw);
        if (parts.length === 0)
            start = index + 1;
        const line = raw.replace(/\r$/, '');
        if (line.endsWith('\\') && !comment) {
            parts.push(line.slice(0, -1));
            return;
        }
        const whole = withoutComment([...parts, comment ? ' ' : line].join('')).trim();
        if (whole !== '')
            found.push({ text: whole, line: start });
        parts = [];
    });
    const rest = withoutComment(parts.join('')).trim();
    return rest === '' ? found : [...found, { text: rest, line: start }];
}
/** A `#` starts a comment at the start of the line or behind a blank. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return line.slice(0, at);
    }
    return line;
}
const OPTION = /^(--?[A-Za-z][\w-]*)(?:[=\s]\s*|$)/;
const JOINED_SHORT = /^-([rcef])(?=[^\s=-])/;
/** Adds one logical line: an option, or a requirement with the options behind it. */
function addRequirementLine(draft, text, line, group) {
    if (text.startsWith('-')) {
        addOption(draft, text, line, group);
        return;
    }
    if (text.startsWith('{%'))
        return;
    // pip ends the requirement at the first word that starts with a dash.
    const at = text.search(/\s-/);
    const requirement = at === -1 ? text : text.slice(0, at);
    const hashed = at !== -1 && /\s--hash[=\s]/.test(text.slice(at));
    (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_2__/* .addRequirement */ .xX)(draft, requirement, { line, group, hashed });
}
function addOption(draft, text, line, group) {
    const spaced = text.replace(JOINED_SHORT, '-$1 ');
    const [found, option = ''] = OPTION.exec(spaced) ?? [];
    const value = spaced.slice(found?.length ?? 0).trim();
    if (found === undefined)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(draft, line, 'malformed', `'${text.slice(0, 60)}' is no option`);
    else if (['-r', '--requirement', '-c', '--constraint'].includes(option))
        (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_2__/* .addIncluded */ .GQ)(draft, value);
    else if (option === '-e' || option === '--editable')
        (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_2__/* .addEditable */ .cH)(draft, value.replace(/^(['"])(.*)\1$/, '$2'), { line, group });
}
const MAIN = new Set(['', 'base', 'main', 'common', 'core', 'all', 'prod', 'production', 'default']);
/** `dev` for `requirements-dev.txt`, `dev-requirements.in` and `requirements/dev.txt`; null for the main set. */
function groupOf(path) {
    const name = path
        .slice(path.lastIndexOf('/') + 1)
        .replace(/\.[a-z]+$/i, '')
        .toLowerCase();
    const rest = name.replace(/requirements?|constraints?/, '').replace(/^[-_.]+|[-_.]+$/g, '');
    return MAIN.has(rest) ? null : rest;
}


/***/ })

};
