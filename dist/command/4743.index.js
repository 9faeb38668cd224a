export const id = 4743;
export const ids = [4743];
export const modules = {

/***/ 4743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePythonVersion: () => (/* binding */ parsePythonVersion),
/* harmony export */   parseRuntime: () => (/* binding */ parseRuntime),
/* harmony export */   parseToolVersions: () => (/* binding */ parseToolVersions)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/** Files that only name the interpreter. */

/** The lines of a small file that are not empty and no comments. */
function telling(text) {
    return text
        .slice(0, 4096)
        .split('\n')
        .map((line, index) => ({ value: line.replace(/#.*$/, '').trim(), line: index + 1 }))
        .filter(({ value }) => value !== '');
}
function fileOf(path, format, interpreter) {
    return interpreter === null ? null : (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)({ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, format), interpreter });
}
/**
 * `.python-version` of pyenv and uv: one version a line, the first one rules. Null when it names none: pyenv takes names of
 * virtual environments too, and a template may stand there.
 */
function parsePythonVersion(path, text) {
    const [first] = telling(text);
    const version = /^(?:c?python[-@]?)?(\d[\w.]*|[a-z]+\d*-\d[\w.-]*)$/i.exec(first?.value ?? '')?.[1];
    const interpreter = first === undefined || version === undefined ? null : { ...first, value: version };
    return fileOf(path, '.python-version', interpreter);
}
/** `runtime.txt` of Heroku, Binder and Streamlit: `python-3.11.4`. Null when it names something else. */
function parseRuntime(path, text) {
    const [first] = telling(text);
    const version = /^python-?\s*(\d[\w.]*)$/i.exec(first?.value ?? '')?.[1];
    return fileOf(path, 'runtime.txt', first === undefined || version === undefined ? null : { ...first, value: version });
}
/** `.tool-versions` of asdf and mise: `python 3.11.4`, a fallback behind it. Null when no Python stands in it. */
function parseToolVersions(path, text) {
    for (const { value, line } of telling(text)) {
        const [tool, version] = value.split(/\s+/);
        if (tool === 'python' && version !== undefined)
            return fileOf(path, '.tool-versions', { value: version, line });
    }
    return null;
}


/***/ })

};
