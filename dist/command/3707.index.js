export const id = 3707;
export const ids = [3707];
export const modules = {

/***/ 3707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandsInPython: () => (/* binding */ commandsInPython),
/* harmony export */   invokeTasks: () => (/* binding */ invokeTasks),
/* harmony export */   noxSessions: () => (/* binding */ noxSessions)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);

/** The sessions of a noxfile. `session.install` is given as the `pip install` that it runs. */
function noxSessions(code) {
    return code.functions.flatMap((definition, at) => {
        if (!definition.decorators.some(name => /^nox\.session$|^nox_poetry\.session$|^session$/.test(name)))
            return [];
        const decorator = decoratorCall(code, at, /(?:^|\.)session$/);
        const session = definition.parameters[0] ?? 'session';
        const commands = [];
        const needs = [];
        for (const call of callsOf(code, definition.name)) {
            const method = call.written.startsWith(`${session}.`) ? call.written.slice(session.length + 1) : '';
            if (method === 'notify')
                needs.push(...Object.values(call.strings).slice(0, 1));
            const text = noxCommand(method, call);
            if (text !== null)
                commands.push({ value: text, line: call.line });
        }
        const name = decorator?.strings.name ?? definition.name;
        const isDefault = decorator?.literals.default !== 'False';
        return [
            {
                path: code.path,
                line: definition.line,
                name,
                aliases: aliasesOf(decorator),
                commands,
                needs,
                isDefault,
            },
        ];
    });
}
function noxCommand(method, call) {
    const words = wordsOf(call);
    if (words.length === 0)
        return null;
    if (/^run(?:_always|_install)?$/.test(method))
        return words.join(' ');
    if (method === 'install' || method === 'poetry.installroot')
        return `pip install ${words.join(' ')}`;
    if (method === 'conda_install')
        return `conda install ${words.join(' ')}`;
    return null;
}
/** The tasks of an invoke or fabric file. */
function invokeTasks(code) {
    return code.functions.flatMap((definition, at) => {
        if (!definition.decorators.some(name => /^(?:invoke|fabric|duty)\.(?:tasks\.)?(?:task|duty)$/.test(name)))
            return [];
        const decorator = decoratorCall(code, at, /^(?:invoke|fabric|duty)\./);
        const context = definition.parameters[0] ?? 'c';
        const commands = callsOf(code, definition.name).flatMap(call => {
            const runs = call.written === `${context}.run` || call.written === `${context}.sudo`;
            const text = runs ? (call.strings['0'] ?? call.strings.command) : undefined;
            return text === undefined ? [] : [{ value: fillTemplate(text), line: call.line }];
        });
        const needs = [...listed(decorator, 'pre'), ...listed(decorator, '')];
        const name = decorator?.strings.name ?? definition.name.replaceAll('_', '-');
        const isDefault = decorator?.literals.default === 'True';
        return [
            {
                path: code.path,
                line: definition.line,
                name,
                aliases: aliasesOf(decorator),
                commands,
                needs,
                isDefault,
            },
        ];
    });
}
function aliasesOf(decorator) {
    return Object.entries(decorator?.strings ?? {}).flatMap(([key, name]) => /^aliases\[\d+\]$/.test(key) ? [name] : []);
}
/** References in a list keyword (`pre=[a, b]`), or by position when `keyword` is empty. */
function listed(call, keyword) {
    if (call === null)
        return [];
    const wanted = keyword === '' ? /^\d+$/ : new RegExp(`^${keyword}\\[\\d+\\]$`);
    return Object.entries(call.references).flatMap(([key, name]) => wanted.test(key) ? [name.replaceAll('_', '-')] : []);
}
function callsOf(code, scope) {
    return code.calls.filter(call => call.scope === scope || call.scope?.startsWith(`${scope}.`) === true);
}
/** The call form of the decorator of a function: the last fitting call between the function before and this one. */
function decoratorCall(code, at, name) {
    const line = code.functions[at]?.line ?? 0;
    const before = code.functions.map(other => other.line).filter(other => other < line);
    const from = Math.max(0, ...before);
    const found = code.calls.filter(call => call.line > from && call.line <= line && name.test(call.name));
    return found.at(-1) ?? null;
}
/**
 * Commands that Python code starts itself: `subprocess`, `os.system`, and the Python interfaces of tools that stand for a command
 * of theirs.
 */
function commandsInPython(code) {
    return code.calls.flatMap(call => {
        const text = commandOf(call);
        return text === null ? [] : [{ value: text, line: call.line }];
    });
}
function commandOf(call) {
    if (/^subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)$/.test(call.name)) {
        const text = call.strings['0'] ?? call.strings.args;
        return text === undefined ? listWords(call) : fillTemplate(text);
    }
    if (call.name === 'os.system' || call.name === 'os.popen') {
        const text = call.strings['0'] ?? call.strings.command;
        return text === undefined ? null : fillTemplate(text);
    }
    const first = call.strings['0'];
    if (call.name === 'papermill.execute_notebook') {
        const notebook = first ?? call.strings.input_path;
        return notebook === undefined ? null : `papermill ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(notebook)}`;
    }
    if (call.name === 'mlflow.projects.run' || call.name === 'mlflow.run') {
        const entry = call.strings.entry_point ?? call.strings['1'];
        const uri = call.strings.uri ?? first;
        return uri === undefined
            ? null
            : `mlflow run ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(uri)}${entry === undefined ? '' : ` -e ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(entry)}`}`;
    }
    if (call.name === 'runpy.run_path')
        return first === undefined ? null : `python ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(first)}`;
    if (call.name === 'runpy.run_module')
        return first === undefined ? null : `python -m ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(first)}`;
    return null;
}
function listWords(call) {
    const words = wordsOf(call, /^(?:0|args)\[(\d+)\]$/);
    if (words.length === 0 || (!namesProgram(call) && isPlainWord(words[0])))
        return null;
    return words.join(' ');
}
/** In `[str(kustomize), 'build']` the program is left open, and `build` is none. */
function namesProgram({ strings, literals, references }) {
    return [strings, literals, references].some(values => '0[0]' in values || 'args[0]' in values);
}
/** A script still shows what is run: `[find_python(), 'train.py']`. */
function isPlainWord(word = '') {
    return /^[\w-]+$/.test(word);
}
/** The arguments by position as shell words; `python` for `sys.executable`. */
function wordsOf(call, pattern = /^(\d+)(?:\[(\d+)\])?$/) {
    const found = [];
    const add = (values, word) => {
        for (const [key, value] of Object.entries(values)) {
            const match = pattern.exec(key);
            if (match !== null)
                found.push({ rank: Number(match[1]) * 1000 + Number(match[2] ?? 0), word: word(value) });
        }
    };
    add(call.strings, text => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(fillTemplate(text)));
    add(call.literals, text => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(text));
    add(call.references, text => (text === 'sys.executable' ? 'python' : `"\${${text.replace(/\W+/g, '_')}}"`));
    return found.sort((a, b) => a.rank - b.rank).map(({ word }) => word);
}
/** `{name}` of an f-string becomes the shell's `${name}`: unknown, but in its place. */
function fillTemplate(text) {
    return text.replace(/\{([^{}]{0,80})\}/g, (_, name) => name === 'sys.executable' ? 'python' : `\${${name.replace(/\W+/g, '_')}}`);
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord),
/* harmony export */   c: () => (/* binding */ quoteLiteral)
/* harmony export */ });
/** A word as a POSIX shell reads it back: quoted when it needs to be. Expansions (`$X`, `${X}`) stay open. */
function quoteWord(word) {
    return /^[\w./:=@%+,${}-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** The same where `$` is a character like any other: a path. */
function quoteLiteral(word) {
    return word.includes('$') ? `'${word.replaceAll("'", `'\\''`)}'` : quoteWord(word);
}


/***/ })

};
