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
 * Commands that Python code starts itself: `subprocess`, also behind a function of its own, `os.system`, and the Python interfaces
 * of tools that stand for a command of theirs.
 */
function commandsInPython(code) {
    const helpers = startersIn(code);
    return code.calls.flatMap(call => {
        const text = startsProgram.test(call.name)
            ? programOf(code, call, ['0', 'args'])
            : (commandOf(call) ?? programOf(code, call, helpers.get(call.written) ?? []));
        return text === null ? [] : [{ value: text, line: call.line }];
    });
}
const startsProgram = /^subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)$/;
/** Functions that hand one of their parameters to `subprocess`, as they are called, with the keys of that argument. */
function startersIn(code) {
    const found = new Map();
    for (const { name, scope, references } of code.calls) {
        const given = references['0'] ?? references.args;
        const owner = startsProgram.test(name) ? code.functions.find(one => one.name === scope) : undefined;
        const at = given === undefined ? -1 : (owner?.parameters.indexOf(given) ?? -1);
        if (owner === undefined || given === undefined || at === -1)
            continue;
        const last = owner.name.slice(owner.name.lastIndexOf('.') + 1);
        const [receiver] = owner.parameters;
        const isMethod = owner.name.includes('.') && (receiver === 'self' || receiver === 'cls');
        found.set(isMethod ? `${receiver}.${last}` : last, [String(isMethod ? at - 1 : at), given]);
    }
    return found;
}
/** The command among the arguments of a call, at one of the keys: a text, a list, or a list that was given a name before. */
function programOf(code, call, keys) {
    for (const key of keys) {
        const text = call.strings[key];
        if (text !== undefined)
            return fillTemplate(text);
        const listed = listWords(code, call, key) ?? namedList(code, call, call.references[key]);
        if (listed !== null)
            return listed;
    }
    return null;
}
function commandOf(call) {
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
function listWords({ strings }, call, key) {
    const constant = (name) => strings.find(one => one.scope === null && one.name === name)?.value;
    const words = wordsOf(call, new RegExp(`^${key}\\[(\\d+)\\]$`), constant);
    if (words.length === 0 || (!namesProgram(call, key) && isPlainWord(words[0])))
        return null;
    return words.join(' ');
}
/** `command = [sys.executable, "-m", "train"]`, as it was last set before the call, there or for the whole file. */
function namedList({ strings }, call, name) {
    if (name === undefined || !/^\w+$/.test(name))
        return null;
    const seen = strings.filter(one => one.name.startsWith(`${name}[`) && (one.scope === null || one.scope === call.scope));
    const program = seen.findLast(one => one.name === `${name}[0]` && one.line <= call.line);
    if (program === undefined)
        return null;
    const words = seen.filter(one => one.scope === program.scope && one.line >= program.line && one.line <= call.line);
    return words.map(({ value }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(fillTemplate(value))).join(' ');
}
/** In `[str(kustomize), 'build']` the program is left open, and `build` is none. */
function namesProgram({ strings, literals, references }, key) {
    return [strings, literals, references].some(values => `${key}[0]` in values);
}
/** A script still shows what is run: `[find_python(), 'train.py']`. */
function isPlainWord(word = '') {
    return /^[\w-]+$/.test(word);
}
/** The arguments by position as shell words; `python` for `sys.executable`, and constants as their values. */
function wordsOf(call, pattern = /^(\d+)(?:\[(\d+)\])?$/, constant = () => undefined) {
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
    add(call.references, text => {
        const value = constant(text);
        if (value !== undefined)
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(fillTemplate(value));
        return text === 'sys.executable' ? 'python' : `"\${${text.replace(/\W+/g, '_')}}"`;
    });
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
