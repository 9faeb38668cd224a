export const id = 1302;
export const ids = [1302];
export const modules = {

/***/ 1302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBake: () => (/* binding */ parseBake)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);


const BLOCK = /^[ \t]*(target|group)[ \t]+"([\w.${}-]{1,100})"[ \t]*\{/gm;
const MAX_BLOCKS = 500;
/** Reads `docker-bake.hcl` or `docker-bake.json`, as far as its values are literal. */
function parseBake(path, text) {
    return path.endsWith('.json') ? readBakeJson(path, text) : readBakeHcl(path, text);
}
function readBakeHcl(path, text) {
    const targets = [];
    const groups = new Map();
    const heads = [...text.matchAll(BLOCK)].slice(0, MAX_BLOCKS);
    for (const [at, head] of heads.entries()) {
        const start = head.index + head[0].length;
        const body = text.slice(start, heads[at + 1]?.index ?? text.length);
        const name = head[2] ?? '';
        if (head[1] === 'group')
            groups.set(name, listOf(body, 'targets'));
        else
            targets.push({
                name,
                line: text.slice(0, head.index).split('\n').length,
                context: attributeOf(body, 'context'),
                dockerfile: attributeOf(body, 'dockerfile'),
                stage: attributeOf(body, 'target'),
                tags: listOf(body, 'tags'),
                inherits: listOf(body, 'inherits'),
            });
    }
    return { path, targets, groups };
}
function attributeOf(body, key) {
    return new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*"([^"\\n]{0,300})"`, 'm').exec(body)?.[1] ?? null;
}
function listOf(body, key) {
    const list = new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*\\[([^\\]]{0,5000})\\]`, 'm').exec(body)?.[1] ?? '';
    return Array.from(list.matchAll(/"([^"\n]{0,300})"/g), ([, item]) => item ?? '');
}
function readBakeJson(path, text) {
    const root = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.readJson)(path, text).root;
    const targets = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'target')).map(({ key, line, value }) => ({
        name: key,
        line,
        context: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'context')),
        dockerfile: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'dockerfile')),
        stage: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'target')),
        tags: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'tags')).map(tag => tag.value),
        inherits: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'inherits')).map(name => name.value),
    }));
    const groups = new Map((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'group')).map(({ key, value }) => {
        return [key, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'targets')).map(name => name.value)];
    }));
    return { path, targets, groups };
}


/***/ })

};
