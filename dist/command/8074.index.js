export const id = 8074;
export const ids = [8074];
export const modules = {

/***/ 8074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseNextflow: () => (/* binding */ parseNextflow)
/* harmony export */ });
const HEAD = /^\s*process\s+(\w+)\s*\{/;
const INCLUDE = /^\s*include\s*\{[^{}]{0,2000}\}\s*from\s*(["'])([^"'\n]{1,300})\1/;
const TEMPLATE = /^\s*template\s*\(?\s*(["'])([^"'\n]{1,200})\1/;
const MAX_PROCESSES = 1000;
/** Reads the blocks of a Nextflow file as far as they are literal: the rest is Groovy. */
function parseNextflow(path, text) {
    const lines = text.split('\n');
    const processes = [];
    const includes = [];
    for (let at = 0; at < lines.length && processes.length < MAX_PROCESSES; at++) {
        // An include may be spread over some lines.
        const included = /^\s*include\s*\{/.test(lines[at] ?? '')
            ? INCLUDE.exec(lines.slice(at, at + 40).join('\n'))
            : null;
        if (included !== null)
            includes.push({ value: included[2] ?? '', line: at + 1 });
        const head = HEAD.exec(lines[at] ?? '');
        if (head === null)
            continue;
        const end = blockEnd(lines, at + 1);
        processes.push(readProcess(path, head[1] ?? '', lines, at, end));
        at = end - 1;
    }
    return { path, processes, includes };
}
/** A process ends at the brace in the first column, or before the next one. */
function blockEnd(lines, from) {
    let at = from;
    while (at < lines.length && !/^\}/.test(lines[at] ?? '') && !HEAD.test(lines[at] ?? ''))
        at++;
    return at;
}
function readProcess(path, name, lines, start, end) {
    const process = { path, line: start + 1, name };
    for (let at = start + 1; at < end; at++) {
        const line = lines[at] ?? '';
        if (/^\s*stub\s*:/.test(line))
            break;
        const template = TEMPLATE.exec(line);
        if (template !== null)
            return { ...process, script: null, template: { value: template[2] ?? '', line: at + 1 } };
        const quote = /"""|'''/.exec(line);
        if (quote !== null) {
            const script = scriptFrom(lines, at, quote.index + 3, quote[0], end);
            return { ...process, script, template: null };
        }
    }
    return { ...process, script: null, template: null };
}
function scriptFrom(lines, start, column, quote, end) {
    const rest = [(lines[start] ?? '').slice(column), ...lines.slice(start + 1, end)].join('\n');
    const close = rest.indexOf(quote);
    const text = close === -1 ? rest : rest.slice(0, close);
    const literal = quote === '"""' ? withShellVariables(text) : text;
    return { text: literal, line: start + 1, literal: true };
}
/** `${params.epochs}` is the pipeline's, `\$HOME` the shell's; both become variables that keep their place. */
function withShellVariables(text) {
    return text
        .replace(/\\\$/g, '\0')
        .replace(/\$\{([^{}\n]{0,300})\}/g, (_, inner) => `\${${inner.replace(/\W+/g, '_')}}`)
        .replaceAll('\0', '$');
}


/***/ })

};
