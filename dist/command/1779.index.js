export const id = 1779;
export const ids = [1779];
export const modules = {

/***/ 1779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePreCommit: () => (/* binding */ parsePreCommit)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);



/** Reads a `.pre-commit-config.yaml`, or the `prek.toml` that says the same. Never throws. */
function parsePreCommit(path, text) {
    const { root, diagnostics } = path.endsWith('.toml') ? (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, text) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(path, text);
    const defaultStages = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'default_stages')).map(stage => stage.value);
    const hooks = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'repos')).flatMap(repository => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(repository, 'hooks')).flatMap(hook => {
        const id = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(hook, 'id'));
        if (id === null)
            return [];
        const stages = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(hook, 'stages')).map(stage => stage.value);
        return [
            {
                path,
                line: id.line,
                id: id.value,
                repository: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(repository, 'repo')) ?? '',
                revision: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(repository, 'rev')),
                entry: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(hook, 'entry')),
                language: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(hook, 'language')),
                args: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(hook, 'args')).map(arg => arg.value),
                stages: stages.length === 0 ? defaultStages : stages,
            },
        ];
    }));
    return { path, hooks, ci: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, 'ci')?.line ?? null, defaultStages, diagnostics };
}


/***/ })

};
