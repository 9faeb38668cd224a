export const id = 598;
export const ids = [598];
export const modules = {

/***/ 4598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TOML_LIMIT: () => (/* binding */ TOML_LIMIT),
  readToml: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./src/facts/placeholders.ts
/** Files of project templates (cookiecutter, copier): Jinja between the lines of another format. */
const TAG = /\{%-?[ \t]{0,20}(\w{0,20})[^%\n]{0,300}%\}/g;
const PLACEHOLDER = /\{\{[^{}\n]{0,200}\}\}/g;
/** Whether Jinja may be what keeps a text from being read. */
function hasPlaceholders(text) {
    return text.includes('{{') || text.includes('{%');
}
/**
 * The text as one made project could have it, line by line: of alternatives the first one, tags blank, a word for each placeholder
 * outside quotes. Those inside quotes stay, since what they will be is not known.
 */
function firstRendering(text) {
    // One entry for each open `if`: whether its present branch is the first one.
    const branches = [];
    let hidden = 0;
    return text
        .split('\n')
        .map(line => {
        const tags = [...line.matchAll(TAG)];
        for (const [, word] of tags) {
            if (word === 'if')
                branches.push(true);
            else if (word === 'endif')
                hidden -= branches.pop() === false ? 1 : 0;
            else if ((word === 'elif' || word === 'else') && branches.at(-1) === true) {
                branches[branches.length - 1] = false;
                hidden += 1;
            }
        }
        if (hidden > 0)
            return '';
        const plain = tags.length > 0 ? line.replaceAll(TAG, '') : line;
        return plain.includes('{{') ? withWords(plain) : plain;
    })
        .join('\n');
}
function withWords(line) {
    let quotes = 0;
    let from = 0;
    return line.replaceAll(PLACEHOLDER, (placeholder, offset) => {
        for (let at = from; at < offset; at += 1)
            if (line[at] === '"' || line[at] === "'")
                quotes += 1;
        from = offset;
        return quotes % 2 === 0 ? placeholder.replaceAll(/\W+/g, '_') : placeholder;
    });
}

;// CONCATENATED MODULE: ./src/facts/toml.ts


/** Characters of a TOML file that are read, unless told otherwise. Manifests stay below 100 kB; a hostile one of this size takes 3 s. */
const TOML_LIMIT = 512 * 1024;
const MAX_DEPTH = 100;
/**
 * Reads a TOML text (1.1), bounded in size and depth; never throws. One syntax error voids the whole file, as it does for the
 * programs that read it; the template of a file is read as one project made from it could have it. `limit` in characters.
 */
function readToml(path, text, limit = TOML_LIMIT) {
    if (text.length > limit) {
        const detail = `${text.length} characters are more than the ${limit} that are read`;
        return { root: mapAt(1), diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const read = parse(path, source);
    if (read.diagnostics.length === 0 || !hasPlaceholders(source))
        return read;
    const rendered = parse(path, firstRendering(source));
    return rendered.diagnostics.length === 0 ? rendered : read;
}
function parse(path, source) {
    const root = mapAt(1);
    try {
        fill(root, (0,lib/* parseTOML */.MD)(source, { tomlVersion: '1.1' }).body[0]);
        return { root, diagnostics: [] };
    }
    catch (error) {
        return { root: mapAt(1), diagnostics: [problemOf(path, error)] };
    }
}
function problemOf(path, error) {
    // The parser descends recursively: a nesting bomb ends in a RangeError, whose message says nothing about the file.
    if (error instanceof RangeError)
        return { path, line: 1, problem: 'unsupported', detail: 'nested too deep' };
    const line = error instanceof lib/* ParseError */.mB ? error.lineNumber : 1;
    const detail = error instanceof Error ? error.message : String(error);
    return { path, line, problem: 'malformed', detail: detail.slice(0, 160) };
}
function mapAt(line) {
    return { kind: 'map', line, entries: new Map(), mergeLine: null };
}
function fill(root, top) {
    for (const node of top.body) {
        if (node.type === 'TOMLKeyValue') {
            toml_assign(root, node, 0);
            continue;
        }
        const table = tableAt(root, node.resolvedKey, node.loc.start.line);
        for (const pair of node.body)
            toml_assign(table, pair, 0);
    }
}
/** Walks down to the table of a header, making what is missing; a number in the key is a place in a list of tables. */
function tableAt(root, keys, line) {
    if (keys.length > MAX_DEPTH)
        throw new RangeError('nested too deep');
    let table = root;
    keys.forEach((key, index) => {
        if (typeof key === 'number')
            return;
        const place = keys[index + 1];
        if (typeof place === 'number')
            table = itemAt(listIn(table, key, line), place, line);
        else
            table = mapIn(table, key, line);
    });
    return table;
}
function mapIn(table, key, line) {
    const found = table.entries.get(key)?.value;
    if (found?.kind === 'map')
        return found;
    const made = mapAt(line);
    table.entries.set(key, { key, line, value: made });
    return made;
}
function listIn(table, key, line) {
    const found = table.entries.get(key)?.value;
    if (found?.kind === 'list')
        return found;
    const made = { kind: 'list', line, items: [] };
    table.entries.set(key, { key, line, value: made });
    return made;
}
function itemAt(list, place, line) {
    const found = list.items[place];
    if (found?.kind === 'map')
        return found;
    const made = mapAt(line);
    list.items.push(made);
    return made;
}
function toml_assign(table, pair, depth) {
    const line = pair.loc.start.line;
    const names = pair.key.keys.map(key => (key.type === 'TOMLBare' ? key.name : key.value));
    const last = names.pop();
    if (last === undefined)
        return;
    if (names.length > MAX_DEPTH)
        throw new RangeError('nested too deep');
    const owner = names.reduce((at, name) => mapIn(at, name, line), table);
    owner.entries.set(last, { key: last, line, value: nodeOf(pair.value, depth) });
}
function nodeOf(node, depth) {
    if (depth > MAX_DEPTH)
        throw new RangeError('nested too deep');
    const line = node.loc.start.line;
    if (node.type === 'TOMLArray')
        return { kind: 'list', line, items: node.elements.map(element => nodeOf(element, depth + 1)) };
    if (node.type === 'TOMLInlineTable') {
        const table = mapAt(line);
        for (const pair of node.body)
            toml_assign(table, pair, depth + 1);
        return table;
    }
    const scalar = { kind: 'scalar', line, tag: null };
    if (node.kind === 'string')
        return { ...scalar, value: node.value, text: node.value, style: 'quoted' };
    if (node.kind === 'boolean')
        return { ...scalar, value: node.value, text: String(node.value), style: 'plain' };
    if (node.kind === 'integer' || node.kind === 'float')
        return { ...scalar, value: node.value, text: node.number, style: 'plain' };
    return { ...scalar, value: node.datetime, text: node.datetime, style: 'plain' };
}


/***/ })

};
