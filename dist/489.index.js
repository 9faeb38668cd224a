export const id = 489;
export const ids = [489];
export const modules = {

/***/ 2489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseMlProject: () => (/* binding */ parseMlProject)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);


/** Reads an MLproject file. Never throws. */
function parseMlProject(path, text) {
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(path, text);
    const entryPoints = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'entry_points')).map(({ key, line, value }) => ({
        path,
        line,
        name: key,
        command: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'command')),
        parameters: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'parameters')).map(parameter => ({
            name: parameter.key,
            fallback: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(parameter.value, 'default')),
        })),
    }));
    return {
        path,
        name: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'name')),
        entryPoints,
        environment: environmentOf(root),
        diagnostics,
    };
}
function environmentOf(root) {
    for (const kind of ['python_env', 'conda_env', 'docker_env']) {
        const entry = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(root, kind);
        if (entry === null)
            continue;
        return {
            kind,
            value: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(entry.value, 'image')) ?? '',
            line: entry.line,
        };
    }
    return null;
}


/***/ })

};
