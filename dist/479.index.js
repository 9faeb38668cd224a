export const id = 479;
export const ids = [479];
export const modules = {

/***/ 8479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseGoMod: () => (/* binding */ parseGoMod),
/* harmony export */   parseGoSum: () => (/* binding */ parseGoSum)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/** Go modules, https://go.dev/ref/mod. */

const REQUIREMENT = /^\s*(?:require\s+)?([\w.~/-]{1,300})\s+(v\d[^\s/]{0,100})\s*(\/\/\s*indirect)?/;
/** Reads a go.mod. Of what is required each version is the one that is taken, unless something else asks for a higher one. */
function parseGoMod(path, text) {
    if (!/^module\s/m.test(text))
        return null;
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'go.mod');
    let block = '';
    text.split('\n').forEach((line, index) => {
        const opened = /^(\w{1,20})\s*\(\s*$/.exec(line)?.[1];
        if (opened !== undefined)
            block = opened;
        else if (/^\s*\)/.test(line))
            block = '';
        const number = index + 1;
        draft.projectName ??= /^module\s+"?([^\s"]{1,300})/.exec(line)?.[1] ?? null;
        const version = /^go\s+(\d[\w.]{0,30})/.exec(line)?.[1];
        if (version !== undefined)
            draft.interpreter ??= { value: version, line: number };
        if (/^\s*\/\//.test(line))
            return;
        if (block !== 'require' && !line.startsWith('require '))
            return;
        const [, name, specifier = '', indirect] = REQUIREMENT.exec(line) ?? [];
        if (name === undefined)
            return;
        const group = indirect === undefined ? null : 'indirect';
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line: number, group, specifier, pinned: true });
    });
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}
/** Reads a go.sum: the hashes of all modules that the build may take. */
function parseGoSum(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'go.sum');
    text.split('\n').forEach((line, index) => {
        const [name = '', version = '', hash] = line.split(' ');
        if (hash === undefined || version.endsWith('/go.mod'))
            return;
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line: index + 1, specifier: version, pinned: true, hashed: true });
    });
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}


/***/ })

};
