export const id = 194;
export const ids = [194];
export const modules = {

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chartOf: () => (/* binding */ chartOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6391);
/** Ways from triggers to what runs, as one graph: what several ways share is one node. */


/** Ids are `n1`, `n2`, … (a node named `end` is a syntax error in Mermaid). The first hop of a way is its event. */
function chartOf(ways, mostNodes) {
    const nodes = new Map();
    const edges = new Map();
    let left = 0;
    for (const { hops, tasks } of ways) {
        const steps = (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedSteps */ .fU)(hops).map((hop, index) => ({
            key: keyOf(hop, index),
            text: textOf(hop, index),
        }));
        const fresh = new Set(steps.filter(({ key }) => !nodes.has(key)).map(({ key }) => key));
        if (nodes.size + fresh.size > mostNodes) {
            left++;
            continue;
        }
        let before = null;
        for (const [index, { key, text }] of steps.entries()) {
            const node = nodes.get(key) ?? { id: `n${nodes.size + 1}`, text, tasks: new Set() };
            nodes.set(key, node);
            if (index === steps.length - 1)
                for (const task of tasks)
                    node.tasks.add(task.replaceAll('-', ' '));
            if (before !== null && before !== node.id)
                edges.set(`${before} ${node.id}`, [before, node.id]);
            before = node.id;
        }
    }
    return {
        nodes: [...nodes.values()].map(({ id, text, tasks }) => {
            return { id, label: tasks.size === 0 ? text : `${[...tasks].join(', ')}: ${text}` };
        }),
        edges: [...edges.values()],
        left,
    };
}
/** The same event of several workflows is one node. */
function keyOf(hop, index) {
    return index === 0 ? JSON.stringify([hop.what]) : JSON.stringify([hop.path, hop.line, hop.what]);
}
function textOf(hop, index) {
    if (index === 0)
        return hop.what;
    return `${hop.what} (${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(hop.path)}:${hop.line})`;
}


/***/ })

};
