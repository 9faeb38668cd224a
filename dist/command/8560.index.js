export const id = 8560;
export const ids = [8560];
export const modules = {

/***/ 8560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJuliaProject: () => (/* binding */ parseJuliaProject)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
/** Project.toml of Julia, https://pkgdocs.julialang.org/v1/toml-files. */



const TABLES = [
    ['deps', null],
    ['weakdeps', 'weak'],
    ['extras', 'extras'],
];
/** Reads a Project.toml; null for a TOML file of that name without Julia's tables. */
function parseJuliaProject(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'Project.toml');
    const { root, diagnostics } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, text);
    draft.diagnostics.push(...diagnostics);
    const known = [...TABLES.map(([table]) => table), 'compat', 'uuid'];
    if (diagnostics.length === 0 && !known.some(key => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, key) !== null))
        return null;
    draft.projectName = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'name'));
    const compat = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'compat');
    const julia = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(compat).find(({ key }) => key === 'julia');
    const version = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(julia?.value);
    if (julia !== undefined && version !== null)
        draft.interpreter = { value: version, line: julia.line };
    for (const [table, group] of TABLES) {
        for (const { key: name, line } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, table))) {
            const specifier = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(compat, name)) ?? '';
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, { name, line, group, specifier, pinned: /^=\s*\d+\.\d+\.\d+\s*$/.test(specifier) });
        }
    }
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}


/***/ })

};
