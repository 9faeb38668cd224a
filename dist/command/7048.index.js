export const id = 7048;
export const ids = [7048];
export const modules = {

/***/ 3585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: YAML_LIMIT

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/facts/yamlCore.ts
/** What a plain scalar means. */
const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;
const CONSTANTS = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map(text => [text, null]),
    ...['true', 'True', 'TRUE'].map(text => [text, true]),
    ...['false', 'False', 'FALSE'].map(text => [text, false]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(text => [text, Number.POSITIVE_INFINITY]),
    ...['-.inf', '-.Inf', '-.INF'].map(text => [text, Number.NEGATIVE_INFINITY]),
    ...['.nan', '.NaN', '.NAN'].map(text => [text, Number.NaN]),
]);
/** The core schema of YAML 1.2, section 10.3.2. */
function resolveCore(text) {
    const constant = CONSTANTS.get(text);
    if (constant !== undefined)
        return constant;
    const first = text.charCodeAt(0);
    const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    if (!numeric)
        return text;
    if (INTEGER.test(text) || FLOAT.test(text) || OTHER_BASE.test(text))
        return Number(text);
    return text;
}

;// CONCATENATED MODULE: ./src/facts/yamlMend.ts
/** Wider than the indentation of anything that is read. */
const INDENT = ' '.repeat(256);
/**
 * More indentation for what the YAML standard wants to be indented more, and what libyaml, and with it PyYAML and GitHub, reads as
 * it is: further lines of a quoted text (PyYAML itself writes such ones, into compiled Kubeflow pipelines for one) and of a `[ ]`
 * or `{ }`. Indentation means nothing there, and no line moves. Takes the parser's message and the offset of what it did not
 * expect; null when it is about something else, or when nothing closes. Of brackets only one line is mended at a time.
 */
function mendIndentation(text, message, offset) {
    const quote = /^Missing closing (['"])/.exec(message)?.[1];
    if (quote !== undefined) {
        const close = closingQuote(text, offset, quote);
        const lines = text.slice(offset, close).replaceAll('\n', `\n${INDENT}`);
        return close === -1 ? null : text.slice(0, offset) + lines + text.slice(close);
    }
    if (!/^Flow (?:map|sequence) in block collection must be sufficiently indented/.test(message))
        return null;
    const start = text.lastIndexOf('\n', offset) + 1;
    const first = start > 0 && text.slice(start, offset).trim() === '' && !text.startsWith(INDENT, start);
    return first ? text.slice(0, start) + INDENT + text.slice(start) : null;
}
/** From a place inside the quotes. */
function closingQuote(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (quote === '"' && text[at] === '\\')
            at++;
        else if (text[at] === quote) {
            if (quote === '"' || text[at + 1] !== quote)
                return at;
            at++;
        }
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/facts/yamlPlain.ts
/**
 * Large YAML files as programs write them (a dvc.lock, a lock of packages): block maps and lists, scalars on one line, plain ones
 * perhaps folded. Everything beyond that is left to the full reader, which takes ten times as long and gives the same tree.
 */

const MAX_DEPTH = 50;
/** Characters that need the full reader wherever they stand, and what begins a line of another document. */
const FOREIGN = /[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]|^(?:---|\.\.\.|%)/m;
/** What a plain scalar cannot begin with, and `"` and `'` of quoted ones. */
const INDICATOR = /^(?:[[\]{}&*!|>%@`,#"']|[?:-](?: |$))/;
/** Thrown within this file alone: the file is not of the simple kind. */
const BEYOND = Symbol('beyond');
/** The tree of a simple file, null when it is not one. Never throws. */
function readPlainYaml(text) {
    if (FOREIGN.test(text))
        return null;
    const lines = linesOf(text);
    if (lines.length === 0)
        return null;
    try {
        return new PlainReader(lines).whole();
    }
    catch (problem) {
        if (problem === BEYOND)
            return null;
        throw problem;
    }
}
/** Lines that have content, without the spaces around it. */
function linesOf(text) {
    const lines = [];
    let afterBlank = false;
    text.split('\n').forEach((raw, index) => {
        const content = raw.trim();
        if (content === '' || content.startsWith('#')) {
            afterBlank = true;
            return;
        }
        lines.push({ indent: raw.length - raw.trimStart().length, text: content, line: index + 1, afterBlank });
        afterBlank = false;
    });
    return lines;
}
class PlainReader {
    #lines;
    #at = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    whole() {
        const [first] = this.#lines;
        if (first?.indent !== 0)
            throw BEYOND;
        const node = this.#node(0, 0);
        if (this.#at < this.#lines.length)
            throw BEYOND;
        return node;
    }
    #node(indent, depth) {
        if (depth > MAX_DEPTH)
            throw BEYOND;
        return isItem(this.#current().text) ? this.#list(indent, depth) : this.#map(indent, depth);
    }
    #current() {
        const line = this.#lines[this.#at];
        if (line === undefined)
            throw BEYOND;
        return line;
    }
    #map(indent, depth) {
        const { line: start } = this.#current();
        const entries = new Map();
        for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
            if (isItem(line.text))
                break;
            const [key, rest] = keyOf(line.text);
            if (entries.has(key))
                throw BEYOND;
            this.#at++;
            const value = rest === '' ? this.#below(indent, line.line, depth) : this.#scalar(rest, line, indent);
            entries.set(key, { key, line: line.line, value });
        }
        if (entries.size === 0 || (this.#lines[this.#at]?.indent ?? 0) > indent)
            throw BEYOND;
        return { kind: 'map', line: start, entries, mergeLine: null };
    }
    /** What stands under a key: deeper, or a list at its own column. */
    #below(indent, keyLine, depth) {
        const next = this.#lines[this.#at];
        if (next !== undefined && next.indent > indent)
            return this.#node(next.indent, depth + 1);
        if (next?.indent === indent && isItem(next.text))
            return this.#list(indent, depth + 1);
        return { kind: 'scalar', line: keyLine, value: null, text: '', style: 'plain', tag: null };
    }
    #list(indent, depth) {
        const { line: start } = this.#current();
        const items = [];
        for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
            if (!isItem(line.text))
                break;
            const rest = line.text.slice(1).trimStart();
            if (rest === '' || isItem(rest))
                throw BEYOND;
            if (hasKey(rest)) {
                const column = indent + line.text.length - rest.length;
                this.#lines[this.#at] = { ...line, indent: column, text: rest };
                items.push(this.#map(column, depth + 1));
            }
            else {
                this.#at++;
                items.push(this.#scalar(rest, line, indent));
            }
        }
        if ((this.#lines[this.#at]?.indent ?? 0) > indent)
            throw BEYOND;
        return { kind: 'list', line: start, items };
    }
    /** A scalar with what is folded into it: the lines that stand deeper than its key. */
    #scalar(first, { line }, indent) {
        const quoted = quotedText(first);
        const parts = [first];
        for (let next = this.#lines[this.#at]; next !== undefined && next.indent > indent; this.#at++) {
            if (quoted !== null || next.afterBlank || hasKey(next.text) || next.text.includes(' #'))
                throw BEYOND;
            parts.push(next.text);
            next = this.#lines[this.#at + 1];
        }
        if (quoted !== null)
            return { kind: 'scalar', line, value: quoted, text: quoted, style: 'quoted', tag: null };
        if (INDICATOR.test(first) || hasKey(first) || first.includes(' #'))
            throw BEYOND;
        const text = parts.join(' ');
        return { kind: 'scalar', line, value: resolveCore(text), text, style: 'plain', tag: null };
    }
}
function isItem(text) {
    return text === '-' || text.startsWith('- ');
}
/** Whether a colon makes the text a key, or would. */
function hasKey(text) {
    return text.endsWith(':') || text.includes(': ');
}
/** `key: rest` in two. */
function keyOf(text) {
    const found = text.indexOf(': ');
    const end = found === -1 && text.endsWith(':') ? text.length - 1 : found;
    if (end <= 0)
        throw BEYOND;
    const written = text.slice(0, end);
    const quoted = quotedText(written);
    const simple = !INDICATOR.test(written) && !written.includes(' #') && written.trimEnd() === written;
    if ((quoted === null && !simple) || written === '<<')
        throw BEYOND;
    return [quoted ?? written, text.slice(end + 1).trimStart()];
}
/** The text between quotes; null without them. */
function quotedText(text) {
    const quote = text[0];
    if (quote !== '"' && quote !== "'")
        return null;
    const body = text.slice(1, -1);
    if (text.length < 2 || text.at(-1) !== quote)
        throw BEYOND;
    if (quote === '"') {
        if (/["\\]/.test(body))
            throw BEYOND;
        return body;
    }
    if (body.replaceAll("''", '').includes("'"))
        throw BEYOND;
    return body.replaceAll("''", "'");
}

;// CONCATENATED MODULE: ./src/facts/yaml.ts




/** Characters of a YAML file that are read, unless told otherwise: as many as a snapshot gives by itself. */
const YAML_LIMIT = 1024 * 1024;
/** Characters from which on a file is worth a try with the reader of simple files. */
const LARGE = 16 * 1024;
/** Far above what real files have (16 aliases, 2,227 expanded nodes), far below what a bomb needs. */
const MAX_ALIASES = 200;
const MAX_EXPANDED_NODES = 50_000;
const yaml_MAX_DEPTH = 100;
const MAX_PROBLEMS = 20;
/** Mending costs another reading of the file each time: so often, and so many characters, at most. */
const MAX_MENDED = 50;
const MAX_MENDED_LENGTH = 512 * 1024;
/** Everything stays text while the package parses: types are ours (YAML 1.2, whatever a `%YAML` directive says). */
const schema = new dist/* Schema */.Sj({ schema: 'failsafe', resolveKnownTags: false });
/**
 * Reads any YAML text, bounded in size, depth and aliases; never throws. Aliases and merge keys are resolved.
 * `limit` in characters.
 */
function readYaml(path, text, limit = YAML_LIMIT) {
    if (text.length > limit) {
        const detail = `${text.length} characters are more than the ${limit} that are read`;
        return { root: null, documents: [], diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const plain = text.length >= LARGE ? readPlainYaml(text) : null;
    if (plain !== null)
        return { root: plain, documents: [plain], diagnostics: [] };
    const original = parse(text);
    const parsed = parseMended(original) ?? original;
    const reading = new Reading(path, parsed.text);
    if (parsed.failure !== null)
        reading.report(0, 'malformed', brief(parsed.failure));
    const documents = [];
    for (const { errors, contents } of parsed.documents) {
        const [error] = errors;
        if (error !== undefined)
            reading.report(error.pos[0], 'malformed', brief(error.message));
        const node = contents === null ? null : reading.document(contents);
        if (node !== null)
            documents.push(node);
    }
    return { root: documents[0] ?? null, documents, diagnostics: reading.diagnostics };
}
function parse(text) {
    // Each syntax error would record a stack: three quarters of the time that a file of nothing but errors takes.
    const traced = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        // Not strict: what is unambiguous is read as libyaml and GitHub read it (`[a]# comment`).
        const options = {
            schema,
            strict: false,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        };
        const documents = (0,dist/* parseAllDocuments */.hR)(text, options);
        const fault = documents.find(({ errors }) => errors.length > 0)?.errors[0] ?? null;
        return { text, documents, fault, failure: null };
    }
    catch (error) {
        return { text, documents: [], fault: null, failure: String(error) };
    }
    finally {
        Error.stackTraceLimit = traced;
    }
}
/** The file with what is indented too little mended, null when that does not make it valid. */
function parseMended(original) {
    let parsed = original;
    let spent = 0;
    for (let tries = 0; tries < MAX_MENDED && parsed.fault !== null; tries++) {
        const text = mendIndentation(parsed.text, parsed.fault.message, parsed.fault.pos[0]);
        spent += text?.length ?? 0;
        if (text === null || spent > MAX_MENDED_LENGTH)
            return null;
        parsed = parse(text);
        if (parsed.fault === null && parsed.failure === null)
            return parsed;
    }
    return null;
}
function brief(message) {
    const line = message.replaceAll(/\s+/g, ' ');
    return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
/** The conversion of one file: the package's nodes into ours. */
class Reading {
    diagnostics = [];
    #path;
    #lineStarts;
    #lastLine;
    #anchors = new Map();
    #aliases = 0;
    #expanded = 0;
    constructor(path, text) {
        this.#path = path;
        this.#lineStarts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#lineStarts.push(at + 1);
        this.#lastLine = this.#lineStarts.length;
    }
    report(offset, problem, detail) {
        if (this.diagnostics.length >= MAX_PROBLEMS)
            return;
        this.diagnostics.push({ path: this.#path, line: this.#lineAt(offset), problem, detail });
    }
    /** Null when there is nothing, or when its aliases go over a cap. */
    document(contents) {
        this.#anchors = new Map();
        this.#aliases = 0;
        this.#expanded = 0;
        const { node } = this.#convert(contents, 0);
        const over = this.#overCap();
        if (over !== null)
            this.report(contents.range?.[0] ?? 0, 'unsupported', `the aliases come to more than ${over}`);
        return over !== null || (node.kind === 'scalar' && node.value === null) ? null : node;
    }
    #overCap() {
        if (this.#aliases > MAX_ALIASES)
            return `${MAX_ALIASES}`;
        return this.#expanded > MAX_EXPANDED_NODES ? `${MAX_EXPANDED_NODES} nodes when expanded` : null;
    }
    #convert(node, depth) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, node.range?.[0] ?? 0, depth);
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        const measured = this.#withinDepth(node, depth);
        if (anchor !== undefined)
            this.#anchors.set(anchor, measured);
        return measured;
    }
    #withinDepth(node, depth) {
        if ((0,dist/* isScalar */.jn)(node))
            return leaf(this.#scalar(node));
        const collection = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node : null;
        if (collection === null)
            return leaf(NOTHING);
        const offset = collection.range?.[0] ?? 0;
        if (depth >= yaml_MAX_DEPTH) {
            this.report(offset, 'unsupported', `nested more than ${yaml_MAX_DEPTH} deep`);
            return leaf({ ...NOTHING, line: this.#lineAt(offset) });
        }
        return (0,dist/* isMap */.jh)(collection) ? this.#map(collection, offset, depth) : this.#list(collection, offset, depth);
    }
    /** An anchor is known only once its node is complete, so that no node can contain itself. */
    #alias(name, offset, depth) {
        this.#aliases++;
        if (this.#overCap() !== null)
            return leaf(NOTHING);
        const target = this.#anchors.get(name);
        if (target === undefined) {
            this.report(offset, 'malformed', `alias '*${brief(name)}' has no anchor before it`);
            return leaf({ ...NOTHING, line: this.#lineAt(offset) });
        }
        if (depth + target.height > yaml_MAX_DEPTH) {
            this.report(offset, 'unsupported', `nested more than ${yaml_MAX_DEPTH} deep`);
            return leaf({ ...NOTHING, line: this.#lineAt(offset) });
        }
        this.#expanded += target.size;
        return target;
    }
    #list(list, offset, depth) {
        const items = list.items.map(item => this.#convert(item, depth + 1));
        const node = { kind: 'list', line: this.#lineAt(offset), items: items.map(item => item.node) };
        return measured(node, items);
    }
    #map(map, offset, depth) {
        const entries = new Map();
        const values = [];
        const merged = [];
        let mergeLine = null;
        for (const pair of map.items) {
            const key = this.#key(pair.key, offset);
            const value = pair.value === null ? leaf(NOTHING) : this.#convert(pair.value, depth + 1);
            if (key === null)
                continue;
            values.push(value);
            if (key.text === '<<' && key.style === 'plain') {
                mergeLine ??= key.line;
                merged.push(value.node);
                continue;
            }
            if (entries.has(key.text))
                this.#reportDouble(key);
            entries.set(key.text, { key: key.text, line: key.line, value: placed(value.node, key.line) });
        }
        for (const entry of merged.flatMap(mergeable))
            if (!entries.has(entry.key))
                entries.set(entry.key, entry);
        return measured({ kind: 'map', line: this.#lineAt(offset), entries, mergeLine }, values);
    }
    #reportDouble({ text, line }) {
        if (this.diagnostics.length >= MAX_PROBLEMS)
            return;
        const detail = `key '${brief(text)}' stands twice in the same map`;
        this.diagnostics.push({ path: this.#path, line, problem: 'invalid', detail });
    }
    /** Null for a key that is no scalar: no program that reads these files takes one. */
    #key(key, offset) {
        if (key === null)
            return { ...NOTHING, line: this.#lineAt(offset) };
        const node = (0,dist/* isAlias */.Vj)(key) || (0,dist/* isScalar */.jn)(key) ? this.#convert(key, 0).node : null;
        if (node?.kind === 'scalar')
            return node;
        const at = (0,dist/* isMap */.jh)(key) || (0,dist/* isSeq */.oP)(key) ? (key.range?.[0] ?? offset) : offset;
        this.report(at, 'malformed', 'a list or a map is used as a key');
        return null;
    }
    #scalar(scalar) {
        const text = typeof scalar.value === 'string' ? scalar.value : String(scalar.source ?? '');
        const style = STYLES.get(scalar.type ?? '') ?? 'plain';
        const typed = style === 'plain' && scalar.tag !== '!' && scalar.tag !== 'tag:yaml.org,2002:str';
        const value = typed ? resolveCore(text) : text;
        const line = this.#lineAt(scalar.range?.[0] ?? 0);
        return { kind: 'scalar', line, value, text, style, tag: scalar.tag ?? null };
    }
    #lineAt(offset) {
        let low = 0;
        let high = this.#lastLine;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (this.#lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}
const STYLES = new Map([
    ['QUOTE_DOUBLE', 'quoted'],
    ['QUOTE_SINGLE', 'quoted'],
    ['BLOCK_LITERAL', 'literal'],
    ['BLOCK_FOLDED', 'folded'],
]);
const NOTHING = { kind: 'scalar', line: 1, value: null, text: '', style: 'plain' };
function leaf(node) {
    return { node, size: 1, height: 0 };
}
function measured(node, children) {
    let size = 1;
    let height = 0;
    for (const child of children) {
        size += child.size;
        height = Math.max(height, child.height);
    }
    return { node, size, height: height + 1 };
}
/** An empty value stands nowhere by itself: it gets the line of its key. */
function placed(node, line) {
    return node.kind === 'scalar' && node.text === '' && node.style === 'plain' ? { ...node, line } : node;
}
/** What `<<` brings in: a map, or a list of maps of which the earlier ones win. */
function mergeable(node) {
    if (node.kind === 'map')
        return [...node.entries.values()];
    if (node.kind !== 'list')
        return [];
    return node.items.flatMap(item => (item.kind === 'map' ? [...item.entries.values()] : []));
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   PX: () => (/* binding */ scalarsIn),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   iE: () => (/* binding */ locatedOf),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   nodeAt: () => (/* binding */ nodeAt),
/* harmony export */   textsOf: () => (/* binding */ textsOf)
/* harmony export */ });
/* unused harmony export toPlain */
/** The value tree of a YAML file with positions, and how it is read. Every reader takes null for "nothing there". */
/** The entries of a map in order; none for everything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? [...node.entries.values()] : [];
}
function entryOf(node, key) {
    return (node?.kind === 'map' ? node.entries.get(key) : undefined) ?? null;
}
/** The node at the end of a path of keys, null when one of them is missing. */
function nodeAt(node, ...keys) {
    let at = node ?? null;
    for (const key of keys)
        at = entryOf(at, key)?.value ?? null;
    return at;
}
/** The items of a list; none for everything else. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a scalar; null for collections and for null itself. */
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? node.text : null;
}
function locatedOf(node) {
    const value = textOf(node);
    return value === null || node === null || node === undefined ? null : { value, line: node.line };
}
/** The texts of a scalar or of the scalars of a list, as in `branches: main` and `branches: [main, dev]`. */
function textsOf(node) {
    const nodes = node?.kind === 'list' ? node.items : [node];
    return nodes.flatMap(item => locatedOf(item) ?? []);
}
/** Scalars by key, as in `env:`; what is no scalar is left out, null is the empty text. */
function pairsOf(node) {
    return entriesOf(node).flatMap(({ key, line, value }) => value.kind === 'scalar' ? [{ name: key, value: value.text, line }] : []);
}
function isNull(node) {
    return node === null || node === undefined || (node.kind === 'scalar' && node.value === null);
}
/** Plain data with objects that have no prototype, so that no key of the file means anything to the language. */
function toPlain(node) {
    if (node === null)
        return null;
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toPlain);
    const plain = Object.create(null);
    for (const { key, value } of node.entries.values())
        plain[key] = toPlain(value);
    return plain;
}
/** All scalars of a tree. A node that aliases repeat is read once, so that the work is linear in the file. */
function scalarsIn(tree) {
    const found = [];
    const seen = new Set();
    const open = tree === null ? [] : [tree];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if (node.kind === 'scalar')
            found.push(node);
        else
            open.push(...(node.kind === 'list' ? node.items : entriesOf(node).map(({ value }) => value)).toReversed());
    }
    return found;
}


/***/ })

};
