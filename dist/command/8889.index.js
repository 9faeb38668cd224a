export const id = 8889;
export const ids = [8889];
export const modules = {

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseActionManifest: () => (/* binding */ parseActionManifest)
/* harmony export */ });
/* harmony import */ var _workflow_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1289);
/* harmony import */ var _workflow_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3015);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);





/**
 * Reads an `action.yml`. An input's value is its default, empty when it has none. Diagnostics tell what the runner would refuse.
 * Never throws.
 */
function parseActionManifest(path, text) {
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(path, text, _workflow_js__WEBPACK_IMPORTED_MODULE_0__.WORKFLOW_LIMIT);
    const problems = new _workflow_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z(path, diagnostics);
    const runs = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(root, 'runs');
    const using = usingOf((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(runs?.value, 'using')));
    if (runs === null)
        problems.refuse(root?.line ?? 1, "the action has no 'runs'");
    else if (using === 'unknown')
        problems.refuse(runs.line, "'runs.using' is none that the runner knows");
    if (runs !== null && using === 'composite')
        checkShells(runs, problems);
    return {
        path,
        name: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'name')),
        using,
        inputs: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'inputs')).map(({ key, line, value }) => ({
            name: key,
            line,
            value: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(value, 'default')) ?? '',
        })),
        steps: using === 'composite' ? (0,_workflow_step_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(runs?.value, 'steps')) : [],
        image: using === 'docker' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(runs?.value, 'image')) : null,
        main: using === 'node' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(runs?.value, 'main')) : null,
        diagnostics: problems.diagnostics,
    };
}
function usingOf(using) {
    const word = using?.toLowerCase() ?? '';
    if (word === 'composite' || word === 'docker')
        return word;
    return /^node\d{1,3}$/.test(word) ? 'node' : 'unknown';
}
/** Unlike a job, a composite action has no default shell. */
function checkShells({ line, value }, problems) {
    const steps = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(value, 'steps');
    if (steps?.kind !== 'list')
        problems.refuse(line, 'the composite action has no steps');
    for (const step of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(steps)) {
        const shell = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(step, 'shell'));
        if ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(step, 'run') !== null && (shell === null || shell === '')) {
            problems.refuse(step.line, "a 'run' step of a composite action needs a 'shell'");
        }
    }
}


/***/ })

};
