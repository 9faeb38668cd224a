export const id = 605;
export const ids = [605];
export const modules = {

/***/ 3605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCargo: () => (/* binding */ parseCargo),
/* harmony export */   parseRustToolchain: () => (/* binding */ parseRustToolchain)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2319);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
/** Rust: Cargo.toml and rust-toolchain; the lock is one of `lockToml.ts`. https://doc.rust-lang.org/cargo/reference/manifest.html */



const TABLES = [
    ['dependencies', null],
    ['dev-dependencies', 'dev'],
    ['build-dependencies', 'build'],
];
/** Reads a Cargo.toml. */
function parseCargo(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'Cargo.toml');
    const { root, diagnostics } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, text);
    draft.diagnostics.push(...diagnostics);
    draft.projectName = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'package', 'name'));
    draft.interpreter =
        (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'package', 'rust-version')) ??
            (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'workspace', 'package', 'rust-version'));
    addTables(draft, root);
    addTables(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'workspace'));
    for (const { value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'target')))
        addTables(draft, value);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
function addTables(draft, tables) {
    for (const [table, group] of TABLES) {
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(tables, table))) {
            const specifier = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'version')) ?? '';
            const name = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'package')) ?? key;
            // A folder of the repository is no dependency; what a workspace shares stands in its own table.
            if ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'path') !== null || (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'workspace')) === 'true')
                continue;
            const commit = /^[0-9a-f]{40}$/.test((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'rev')) ?? '');
            // A bare version of Cargo is a range.
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, { name, line, group, specifier, pinned: commit || /^=\s*\d/.test(specifier) });
        }
    }
}
/** Reads a rust-toolchain.toml, or the older file without ending that holds the channel alone; null when it names none. */
function parseRustToolchain(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'rust-toolchain');
    const channel = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, text).root, 'toolchain', 'channel'));
    const bare = /^[\w.-]{1,60}$/.test(text.trim()) ? { value: text.trim(), line: 1 } : null;
    draft.interpreter = channel ?? bare;
    return draft.interpreter === null ? null : (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}


/***/ })

};
