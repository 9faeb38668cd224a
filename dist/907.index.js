export const id = 907;
export const ids = [907];
export const modules = {

/***/ 6907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCompose: () => (/* binding */ parseCompose)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2895);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);



/** Reads a compose file. Never throws. */
function parseCompose(path, text) {
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(path, text);
    const services = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'services')).map(entry => readService(path, entry));
    return { path, services, diagnostics };
}
function readService(path, { key, line, value }) {
    return {
        path,
        line,
        name: key,
        image: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'image')),
        build: readBuild((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'build')),
        command: commandText((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'command')),
        entrypoint: commandText((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'entrypoint')),
        workingDirectory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'working_dir')),
        volumes: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'volumes')).flatMap(readVolume),
        dependsOn: namesOf((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'depends_on')),
        profiles: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'profiles')).map(profile => profile.value),
        environment: readEnvironment((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'environment')),
    };
}
function readBuild(node) {
    const context = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'context'));
    if (context === null)
        return node?.kind === 'map' ? { context: '.', dockerfile: null, target: null } : null;
    return { context, dockerfile: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'dockerfile')), target: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'target')) };
}
/** `host:container` of the short and of the long form. */
function readVolume(node) {
    const short = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node);
    if (short !== null)
        return [short];
    const source = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'source'));
    const target = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'target'));
    return source === null || target === null ? [] : [`${source}:${target}`];
}
function readEnvironment(node) {
    if (node?.kind === 'map')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(node);
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)(node).flatMap(({ value, line }) => {
        const at = value.indexOf('=');
        return at < 1 ? [] : [{ name: value.slice(0, at), value: value.slice(at + 1), line }];
    });
}
/** Keys of a map or texts of a list. */
function namesOf(node) {
    if (node?.kind === 'map')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(node).map(entry => entry.key);
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)(node).map(located => located.value);
}
/** A text as it stands, a list as the words of one command line. */
function commandText(node) {
    if (node?.kind !== 'list')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)(node);
    const words = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)(node).map(({ value }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(value));
    return words.length === 0 ? null : { value: words.join(' '), line: node.line };
}


/***/ })

};
