export const id = 1909;
export const ids = [1909];
export const modules = {

/***/ 1909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcReport: () => (/* binding */ dvcReport)
/* harmony export */ });
/* harmony import */ var _dvc_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);
/* harmony import */ var _dvc_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7017);
/** DVC in the report: pipelines with their verdicts, data that is tracked, remotes. */


/** The contract's field `dvc`; null where DVC wrote nothing. `transfers`: what automation does with the data. */
function dvcReport(snapshot, transfers) {
    const project = (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcProjectOf */ .T)(snapshot);
    const { pipelines, data } = (0,_dvc_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyDvc */ .b)(snapshot);
    if (pipelines.length + project.dataFiles.length + project.configs.length === 0)
        return null;
    return {
        data: [...data, ...transfers].map(findingReport),
        pipelines: pipelines.map(({ path, stages, verdict, findings }) => ({
            path,
            stages: stages.map(stage => ({
                name: stage.name,
                line: stage.line,
                verdict: stage.verdict,
                compared: stage.compared,
                unknown: stage.unknown,
            })),
            lock: verdict,
            findings: findings.map(findingReport),
        })),
        tracked: project.dataFiles.filter(file => file.commands.length === 0 && file.outs.length > 0).length,
        remotes: project.configs.flatMap(config => config.remotes.map(({ name, type, default: isDefault, line }) => ({
            name,
            type,
            default: isDefault,
            line,
        }))),
    };
}
function findingReport({ path, line, rule, effect, stage, message }) {
    return { path, line, rule, effect, stage, message };
}


/***/ })

};
