export const id = 387;
export const ids = [387];
export const modules = {

/***/ 4387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   javaScriptLockParser: () => (/* binding */ javaScriptLockParser),
/* harmony export */   parsePackageJson: () => (/* binding */ parsePackageJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/* harmony import */ var _pythonRequirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8492);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3);
/** package.json, https://docs.npmjs.com/cli/configuring-npm/package-json. */





const TABLES = [
    ['dependencies', null],
    ['devDependencies', 'dev'],
    ['peerDependencies', 'peer'],
    ['optionalDependencies', 'optional'],
];
const EXACT = /^[=v]*\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const FULL_COMMIT = /#[0-9a-f]{40}$/;
/** Reads a package.json. */
function parsePackageJson(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'package.json');
    const { root, diagnostics } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.readJson)(path, text);
    draft.diagnostics.push(...diagnostics);
    draft.projectName = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'name'));
    draft.interpreter = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'engines', 'node'));
    for (const [table, group] of TABLES) {
        for (const { key: name, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, table))) {
            const written = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? '';
            const pinned = EXACT.test(written) || FULL_COMMIT.test(written) || written.startsWith('workspace:');
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line, group, specifier: (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(written), pinned });
        }
    }
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'scripts')))
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .addTask */ .X)(draft, key, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value), line);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}
/** A lock of a JavaScript package manager: that it is there is all that is read of it. */
function javaScriptLockParser(format) {
    return path => (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)((0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, format));
}


/***/ }),

/***/ 3:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ addTask),
/* harmony export */   o: () => (/* binding */ addTasks)
/* harmony export */ });
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** Tasks that project tools define in their manifests, as shell text; a line that is the name of a task runs that task. */

/** Adds the tasks of `[tool]` of a pyproject.toml: poe, pdm, hatch, taskipy, rye. */
function addTasks(draft, tool) {
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(tool, 'poe', 'tasks')))
        addTask(draft, key, poe(value), line);
    // `_` keeps options that all scripts share.
    for (const manager of ['pdm', 'rye'])
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(tool, manager, 'scripts')))
            if (key !== '_')
                addTask(draft, key, pdm(value), line);
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(tool, 'taskipy', 'tasks')))
        addTask(draft, key, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(value, 'cmd')), line);
    for (const environment of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(tool, 'hatch', 'envs')))
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(environment.value, 'scripts')))
            addTask(draft, environment.key === 'default' ? key : `${environment.key}:${key}`, joined(value), line);
}
/** Adds a task whose text is known. */
function addTask(draft, name, run, line) {
    if (run !== null && run.trim() !== '')
        draft.tasks.push({ name, run, line });
}
/** The texts of a string or a list, one a line. */
function joined(node) {
    const texts = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.textsOf)(node).map(({ value }) => value);
    return texts.length === 0 ? null : texts.join('\n');
}
/** https://poethepoet.natn.io/tasks: a string is a command, a list names other tasks. */
function poe(node, depth = 0) {
    if (depth > 5)
        return null;
    if (node.kind === 'scalar')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node);
    const sequence = node.kind === 'list' ? node : (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'sequence');
    if (sequence !== null)
        return lines((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(sequence).map(item => poe(item, depth + 1)));
    const parallel = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'parallel');
    if (parallel !== null)
        return lines((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(parallel).map(item => poe(item, depth + 1)));
    const command = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'cmd')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'shell')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'ref'));
    const before = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'deps')).map(({ value }) => value);
    return lines([...before, command ?? moduleRun((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'script')))]);
}
/** https://pdm-project.org/latest/usage/scripts: a command may be a list of words, a composite names other scripts. */
function pdm(node) {
    if (node.kind === 'scalar')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node);
    const composite = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'composite') ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'chain');
    if (composite !== null)
        return joined(composite);
    const words = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'cmd');
    if (words?.kind === 'list' || node.kind === 'list')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.textsOf)(words ?? node)
            .map(({ value }) => value)
            .join(' ');
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(words) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'shell')) ?? moduleRun((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'call')));
}
/** `pkg.module:function(…)` runs a function; the module is what can be followed. */
function moduleRun(target) {
    const module = /^([A-Za-z_][\w.]*)/.exec(target ?? '')?.[1];
    return module === undefined ? null : `python -m ${module}`;
}
function lines(parts) {
    const known = parts.filter(part => part !== null && part !== '');
    return known.length === 0 ? null : known.join('\n');
}


/***/ })

};
