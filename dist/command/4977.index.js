export const id = 4977;
export const ids = [4977];
export const modules = {

/***/ 3610:
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

/***/ 4977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCondaLock: () => (/* binding */ parseCondaLock),
/* harmony export */   parsePixiLock: () => (/* binding */ parsePixiLock)
/* harmony export */ });
/* harmony import */ var _condaSpec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3610);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
/**
 * Locks in YAML: conda-lock and Pixi, and conda's explicit lists. Programs write them, in a fixed layout and with megabytes of
 * hashes: so they are scanned for names and versions, line by line, instead of parsed.
 */


const FIELD = /^(?:- | {2})([A-Za-z_]\w*):\s*(.*)$/;
/** Reads a conda-lock.yml, or an explicit list of conda's (`conda-linux-64.lock`). Never throws. */
function parseCondaLock(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'conda-lock');
    if (/^@EXPLICIT/m.test(text.slice(0, 2000))) {
        text.split('\n').forEach((line, index) => {
            if (/^https?:/.test(line))
                (0,_condaSpec_js__WEBPACK_IMPORTED_MODULE_0__/* .addCondaSpec */ .od)(draft, line, { line: index + 1, group: null });
        });
    }
    else
        scan(draft, text);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
/** Reads a pixi.lock of any version. Never throws. */
function parsePixiLock(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'pixi.lock');
    scan(draft, text);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
function scan(draft, text) {
    const seen = new Set();
    let inside = false;
    let current = null;
    text.split('\n').forEach((line, index) => {
        if (/^(?:<{7}|>{7})/.test(line))
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(draft, index + 1, 'malformed', 'an unresolved merge conflict');
        if (/^packages?:\s*$/.test(line))
            inside = true;
        else if (/^[A-Za-z]/.test(line))
            inside = false;
        if (!inside)
            return;
        if (line.startsWith('- ')) {
            addPackage(draft, current, seen);
            current = { line: index + 1, fields: new Map() };
        }
        const [, key, value = ''] = FIELD.exec(line) ?? [];
        if (key !== undefined)
            current?.fields.set(key, value.trim().replace(/^(['"])(.*)\1$/, '$2'));
    });
    addPackage(draft, current, seen);
}
/** Every platform lists its packages: the same version is taken once. */
function addPackage(draft, found, seen) {
    if (found === null)
        return;
    const { fields, line } = found;
    const url = fields.get('conda') ?? fields.get('url') ?? '';
    const archive = (0,_condaSpec_js__WEBPACK_IMPORTED_MODULE_0__/* .condaArchive */ .oG)(url);
    const name = fields.get('name') ?? archive?.name;
    const version = fields.get('version') ?? archive?.version;
    if (name === undefined || version === undefined)
        return;
    const pip = fields.has('pypi') || fields.get('manager') === 'pip' || fields.get('kind') === 'pypi';
    const ecosystem = pip ? 'pypi' : 'conda';
    const key = `${ecosystem} ${name} ${version}`;
    if (seen.has(key))
        return;
    seen.add(key);
    if (!pip && name === 'python')
        draft.interpreter ??= { value: `==${version}`, line };
    const hashed = fields.has('sha256') || fields.has('md5') || fields.has('hash');
    const category = fields.get('category');
    const group = category === undefined || category === 'main' ? null : category;
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, { name, line, ecosystem, hashed, group, specifier: `==${version}`, pinned: true });
}


/***/ })

};
