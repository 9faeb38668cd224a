export const id = 115;
export const ids = [115];
export const modules = {

/***/ 4115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAuditCommand: () => (/* binding */ runAuditCommand)
/* harmony export */ });
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6365);
/* harmony import */ var _openRepository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7831);
/* harmony import */ var _settings_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5842);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1280);
/** `mlops-audit PATH`: the engine at a prompt. */




async function runAuditCommand(words, around) {
    const line = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readWords */ .ux)(words, 'audit', around);
    if (line === null)
        return 0;
    const format = (0,_settings_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(line.options.get('format'), 'format', 'audit') ?? 'text';
    return (0,_openRepository_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepository */ .B)(line.positionals[0], line, around, async (snapshot, settings) => {
        const report = await (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .sb)(snapshot, settings, around.today);
        (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(await render(report, format, line, around), line, around);
        if (report.gate.verdict !== 'fail')
            return 0;
        around.complain(`${report.gate.reasons.join('\n')}\n`);
        return 1;
    });
}
async function render(report, format, line, around) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 725).then(__webpack_require__.bind(__webpack_require__, 7106))).renderJson(report);
    if (format === 'markdown') {
        const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(391), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 9248));
        return renderSummary(report, { server: 'https://github.com' });
    }
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(391), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 7496));
    return renderTerminal(report, { color: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .isColoured */ .yU)(line, around), width: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(around) ?? 80 });
}


/***/ })

};
