export const id = 853;
export const ids = [853];
export const modules = {

/***/ 853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SNAKEFILE_LIMIT: () => (/* binding */ SNAKEFILE_LIMIT),
/* harmony export */   parseSnakefile: () => (/* binding */ parseSnakefile)
/* harmony export */ });
/** Bytes of a Snakefile that are read. */
const SNAKEFILE_LIMIT = 512 * 1024;
/**
 * Reads the rules of a Snakefile, as far as they are literal: a Snakefile is Python with blocks, and only its blocks are
 * understood here.
 */
function parseSnakefile(path, text) {
    const lines = text.split('\n');
    const rules = [];
    const includes = [];
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const included = /^\s*include\s*:\s*(["'])(.+?)\1/.exec(line);
        if (included !== null)
            includes.push({ value: included[2], line: i + 1 });
        const head = /^(\s*)(?:rule|checkpoint)\s*(\w*)\s*:\s*(?:#.*)?$/.exec(line);
        if (head === null)
            continue;
        const end = blockEnd(lines, i + 1, head[1].length);
        const name = head[2] === '' ? `rule at line ${i + 1}` : head[2];
        rules.push(readRule(path, name, i + 1, directivesOf(lines, i + 1, end)));
        i = end - 1;
    }
    return { path, rules, includes };
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
/** Index of the first line after the block that starts at `from` and is indented deeper than `indent`. */
function blockEnd(lines, from, indent) {
    let at = from;
    let quoted = false;
    for (; at < lines.length; at++) {
        const line = lines[at];
        const inside = quoted;
        if ((line.match(/"""|'''/g) ?? []).length % 2 === 1)
            quoted = !quoted;
        if (!inside && line.trim() !== '' && indentOf(line) <= indent)
            break;
    }
    return at;
}
function directivesOf(lines, from, end) {
    const directives = [];
    let indent = -1;
    for (let i = from; i < end; i++) {
        const line = lines[i];
        if (line.trim() === '')
            continue;
        if (indent === -1)
            indent = indentOf(line);
        const head = indentOf(line) === indent ? /^\s*(\w+)\s*:(.*)$/.exec(line) : null;
        if (head === null)
            continue;
        const last = Math.min(blockEnd(lines, i + 1, indent), end);
        const text = [head[2], ...lines.slice(i + 1, last)].join('\n');
        directives.push({ name: head[1], line: i + 1, text });
        i = last - 1;
    }
    return directives;
}
function readRule(path, name, line, directives) {
    const of = (wanted) => directives.find(directive => directive.name === wanted);
    const shell = of('shell');
    const script = of('script') ?? of('notebook');
    const scriptPath = script === undefined ? undefined : literals(script.text)[0];
    return {
        path,
        line,
        name,
        inputs: literals(of('input')?.text ?? ''),
        outputs: literals(of('output')?.text ?? ''),
        shell: shell === undefined ? null : shellText(shell),
        script: script === undefined || scriptPath === undefined ? null : { value: scriptPath, line: script.line },
    };
}
const LITERAL = /[rf]{0,2}("""|'''|"|')/g;
function literalsWithPlace(text) {
    const found = [];
    LITERAL.lastIndex = 0;
    for (let match = LITERAL.exec(text); match !== null && found.length < 1000; match = LITERAL.exec(text)) {
        const quote = match[1];
        const start = match.index + match[0].length;
        let end = text.indexOf(quote, start);
        while (end > 0 && text[end - 1] === '\\')
            end = text.indexOf(quote, end + 1);
        if (end === -1)
            break;
        found.push({ value: text.slice(start, end), at: start });
        LITERAL.lastIndex = end + quote.length;
    }
    return found;
}
function literals(text) {
    return literalsWithPlace(text.replace(/(^|\s)#[^\n]*/g, '$1')).map(({ value }) => value);
}
/** The shell text with `{input}` and the like as the shell's variables, which keeps words and lines in place. */
function shellText(directive) {
    const parts = literalsWithPlace(directive.text);
    const first = parts[0];
    if (first === undefined)
        return null;
    const joined = parts.map(({ value }) => value).join('');
    const text = joined.replace(/\{\{/g, '{').replace(/\{([\w.[\]]+)(?::q)?\}/g, (_, name) => {
        return `\${${name.replace(/\W+/g, '_')}}`;
    });
    const before = directive.text.slice(0, first.at).split('\n').length - 1;
    return { text, line: directive.line + before, literal: parts.length === 1 };
}


/***/ })

};
