export const id = 4064;
export const ids = [4064];
export const modules = {

/***/ 4064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fillTask: () => (/* binding */ fillTask),
/* harmony export */   parseTaskfile: () => (/* binding */ parseTaskfile)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);


/** Replaces `{{.NAME}}`; what is not known becomes the shell's `${NAME}`. */
function fillTask(text, values) {
    let out = '';
    let at = 0;
    for (let guard = 0; guard < 1000; guard++) {
        const open = text.indexOf('{{', at);
        const close = open === -1 ? -1 : text.indexOf('}}', open);
        if (close === -1)
            break;
        const inner = text.slice(open + 2, close).trim();
        const name = /^\.(\w+)/.exec(inner)?.[1];
        const fallback = /default\s+"([^"]*)"|default\s+'([^']*)'/.exec(inner);
        const unknown = name === undefined || name === 'CLI_ARGS' ? '' : `\${${name}}`;
        const value = name === undefined ? undefined : values.get(name);
        out += text.slice(at, open) + (value ?? fallback?.[1] ?? fallback?.[2] ?? unknown);
        at = close + 2;
    }
    return out + text.slice(at);
}
/** Reads a Taskfile (version 2 or 3). Never throws. */
function parseTaskfile(path, text) {
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(path, text);
    const includes = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'includes')).flatMap(({ key, line, value }) => {
        const file = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'taskfile'));
        if (file === null)
            return [];
        const flatten = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'flatten')) === 'true';
        return [{ value: file, line, name: key, directory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'dir')), flatten }];
    });
    const tasks = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'tasks')).map(entry => readTask(path, entry));
    return { path, variables: readVariables((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'vars')), tasks, includes, diagnostics };
}
function readVariables(node) {
    return new Map((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(node).map(({ name, value }) => [name, value]));
}
function readTask(path, { key, line, value }) {
    const plain = value.kind === 'map' ? ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'cmds') ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'cmd')) : value;
    const commands = (plain?.kind === 'list' ? plain.items : plain === null ? [] : [plain]).flatMap(readCommand);
    const needs = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'deps')).flatMap(item => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(item, 'task')) ?? []);
    return {
        path,
        line,
        name: key,
        aliases: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'aliases')).map(alias => alias.value),
        needs,
        commands,
        directory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'dir')),
        ignoresErrors: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'ignore_error')) === 'true',
        variables: readVariables((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'vars')),
    };
}
function readCommand(node) {
    const ignored = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'ignore_error')) === 'true';
    const shell = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)(node) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'cmd')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'defer'));
    if (shell !== null)
        return [{ ...shell, isTask: false, ignored }];
    const task = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'task')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'defer', 'task'));
    return task === null ? [] : [{ ...task, isTask: true, ignored }];
}


/***/ })

};
