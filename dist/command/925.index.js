export const id = 925;
export const ids = [925];
export const modules = {

/***/ 1925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* unused harmony export JSON_LIMIT */
/** Characters of a JSON file that are read, unless told otherwise. */
const JSON_LIMIT = 2 * 1024 * 1024;
const MAX_DEPTH = 100;
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s"{}[\],:]+/g;
/** Reads a JSON text with the line of every value, bounded in size and depth; never throws. `limit` in characters. */
function readJson(path, text, limit = JSON_LIMIT) {
    const refused = (problem, line, detail) => ({
        root: null,
        diagnostics: [{ path, line, problem, detail }],
    });
    if (text.length > limit)
        return refused('too-large', 1, `${text.length} characters are more than the ${limit} that are read`);
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        // The language's own parser decides what is JSON; after it, finding the tokens again cannot go wrong.
        JSON.parse(source);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'no JSON';
        return refused('malformed', lineOfProblem(source, detail), detail.slice(0, 160));
    }
    const root = build(source);
    return root === null ? refused('unsupported', 1, 'nested too deep') : { root, diagnostics: [] };
}
function lineOfProblem(text, detail) {
    const offset = /at position (\d+)/.exec(detail)?.[1];
    return offset === undefined ? 1 : text.slice(0, Number(offset)).split('\n').length;
}
function build(text) {
    const stack = [];
    let root = null;
    let line = 1;
    const place = (node) => {
        const open = stack.at(-1);
        if (open === undefined)
            root = node;
        else if (open.items !== null)
            open.items.push(node);
        else if (open.key !== null) {
            open.entries?.set(open.key.text, { key: open.key.text, line: open.key.line, value: node });
            open.key = null;
        }
    };
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '\n')
            line += 1;
        else if (token === '{' || token === '[') {
            if (stack.length >= MAX_DEPTH)
                return null;
            const open = opened(token, line);
            place(open.node);
            stack.push(open);
        }
        else if (token === '}' || token === ']')
            stack.pop();
        else if (token !== ',' && token !== ':') {
            const open = stack.at(-1);
            const isKey = open !== undefined && open.entries !== null && open.key === null;
            if (isKey)
                open.key = { text: String(JSON.parse(token)), line };
            else
                place(scalarOf(token, line));
        }
    }
    return root;
}
function opened(token, line) {
    if (token === '[') {
        const items = [];
        return { node: { kind: 'list', line, items }, entries: null, items, key: null };
    }
    const entries = new Map();
    return { node: { kind: 'map', line, entries, mergeLine: null }, entries, items: null, key: null };
}
function scalarOf(token, line) {
    const value = JSON.parse(token);
    const quoted = typeof value === 'string';
    return {
        kind: 'scalar',
        line,
        value,
        text: quoted ? value : token,
        style: quoted ? 'quoted' : 'plain',
        tag: null,
    };
}


/***/ })

};
