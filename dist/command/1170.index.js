export const id = 1170;
export const ids = [1170];
export const modules = {

/***/ 1170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tomlLockParser: () => (/* binding */ tomlLockParser)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/**
 * Locks in TOML: uv, Poetry, PDM, pylock (PEP 751) and Julia's Manifest. Programs write them with one key a line, and they are
 * large: so they are scanned for names and versions, line by line, instead of parsed.
 */

const PACKAGE = /^\[\[(?:packages?|deps\.([\w.-]+)|([A-Za-z]\w*))\]\]/;
const PAIR = /^([A-Za-z][\w-]*)\s*=\s*(.*)$/;
const INTERPRETERS = new Set([
    'requires-python',
    'requires_python',
    'python-versions',
    'julia_version',
]);
/** The parser of one of these formats. Never throws. */
function tomlLockParser(format) {
    return (path, text) => {
        const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, format);
        scan(draft, text);
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
    };
}
function scan(draft, text) {
    let current = null;
    let nested = false;
    text.split('\n').forEach((line, index) => {
        const header = line.startsWith('[') ? PACKAGE.exec(line) : null;
        if (header !== null) {
            addPackage(draft, current);
            const name = header[1] ?? header[2] ?? null;
            current = { line: index + 1, name, version: null, hashed: false, local: false, group: null };
            nested = false;
        }
        else if (line.startsWith('[')) {
            // `[package.source]` still tells about the package, `[metadata]` and the like do not.
            nested = true;
            if (!/^\[{1,2}(?:packages?|deps)\./.test(line)) {
                addPackage(draft, current);
                current = null;
            }
        }
        else if (/^(?:<{7}|>{7})/.test(line))
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(draft, index + 1, 'malformed', 'an unresolved merge conflict');
        else if (current !== null)
            takeLine(current, line, nested);
        else
            takeInterpreter(draft, line, index + 1);
    });
    addPackage(draft, current);
}
function takeInterpreter(draft, line, number) {
    const [, key = '', value = ''] = PAIR.exec(line) ?? [];
    const text = unquoted(value);
    if (INTERPRETERS.has(key) && text !== null)
        draft.interpreter ??= { value: text, line: number };
}
function takeLine(current, line, nested) {
    if (/\bhash(?:es)?\s*=|^(?:checksum|git-tree-sha1)\s*=/.test(line))
        current.hashed = true;
    const [, key, value = ''] = PAIR.exec(line) ?? [];
    if (key === 'type')
        current.local ||= nested && /^"(?:directory|file)"/.test(value);
    if (nested)
        return;
    if (key === 'name')
        current.name = unquoted(value);
    else if (key === 'version')
        current.version = unquoted(value);
    else if (key === 'category')
        current.group = unquoted(value) === 'main' ? null : unquoted(value);
    else if (key === 'groups')
        current.group = groupOf(value);
    else if (key === 'source' || key === 'directory')
        current.local ||= /\b(?:editable|virtual|directory|path)\s*=/.test(value);
}
/** The group of a package that only groups beside the main one need. */
function groupOf(value) {
    const groups = [...value.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);
    return groups.some(name => name === 'main' || name === 'default') ? null : (groups[0] ?? null);
}
function unquoted(value) {
    return /^(["'])(.*?)\1/.exec(value)?.[2] ?? null;
}
function addPackage(draft, found) {
    if (found === null || found.name === null || found.local)
        return;
    // Julia's own libraries have no version in the Manifest: theirs is that of the interpreter.
    const { name, line, group, hashed, version } = found;
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line, group, hashed, specifier: version === null ? '' : `==${version}`, pinned: true });
}


/***/ })

};
