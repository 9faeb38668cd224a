export const id = 4285;
export const ids = [4285,3707];
export const modules = {

/***/ 1680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ teamBranches),
/* harmony export */   Rr: () => (/* binding */ matchesDefaultBranch),
/* harmony export */   U: () => (/* binding */ USUAL_BRANCHES),
/* harmony export */   ll: () => (/* binding */ filterAllowsTag)
/* harmony export */ });
/* harmony import */ var _filterPattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2423);

/** Names that default branches have, for when nothing tells the real one. */
const USUAL_BRANCHES = ['main', 'master', 'develop', 'dev', 'trunk'];
/** Branches on which a team brings its changes together before they reach the default branch. */
const INTEGRATION_BRANCHES = ['develop', 'dev', 'development'];
/** The default branch, and those on which changes are brought together (catalogue 11, clarification 34). */
function teamBranches(defaultBranch) {
    return defaultBranch === null ? USUAL_BRANCHES : [defaultBranch, ...INTEGRATION_BRANCHES];
}
/** Events that only happen to the branches (or tags) of a filter. */
const FILTERED = new Set(['push', 'pull_request', 'pull_request_target', 'workflow_run', 'merge_group']);
/**
 * Whether an event happens for the default branch: a push to it, a pull request against it, whatever runs on it. Filters that
 * match only other branches, or tags alone, keep it away.
 */
function matchesDefaultBranch(event, defaultBranch) {
    if (!FILTERED.has(event.name))
        return true;
    const names = teamBranches(defaultBranch);
    return names.some(name => (0,_filterPattern_js__WEBPACK_IMPORTED_MODULE_0__/* .filterAllowsBranch */ .Bm)(event, name));
}
/** Whether a push of a tag passes: not when only branches are named. */
function filterAllowsTag(filter, tag) {
    if (filter.tags.length > 0)
        return (0,_filterPattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileFilter */ .gB)(filter.tags)(tag);
    if (filter.tagsIgnore.length > 0)
        return !(0,_filterPattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileFilter */ .gB)(filter.tagsIgnore)(tag);
    return filter.branches.length === 0 && filter.branchesIgnore.length === 0;
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ includedBy),
/* harmony export */   L: () => (/* binding */ processesOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2195);


const MAX_FILES = 200;
const MAX_PROCESSES = 300;
/** The processes of a Nextflow file and of all that it includes, its own first. */
function processesOf(facts, start) {
    const processes = [];
    const seen = new Set([start]);
    for (const path of seen) {
        processes.push(...(facts.nextflow(path)?.processes ?? []));
        for (const found of includedBy(facts, path))
            if (seen.size < MAX_FILES)
                seen.add(found);
    }
    return processes.slice(0, MAX_PROCESSES);
}
/** The files of the tree that a Nextflow file includes. */
function includedBy(facts, path) {
    return (facts.nextflow(path)?.includes ?? []).flatMap(({ value }) => {
        const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(path), value);
        if (target === null)
            return [];
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFile */ .FX)(facts.snapshot, [`${target}.nf`, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(target, 'main.nf'), target]) ?? [];
    });
}


/***/ }),

/***/ 6115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   qb: () => (/* binding */ normalisePath)
/* harmony export */ });
/** Paths of the repository: with `/`, relative to its root, `` for the root itself. */

/** What a runner calls the checkout. */
const WORKSPACE = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?|\$env:GITHUB_WORKSPACE|\$\{?CODEBUILD_SRC_DIR\}?|\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+)(?=\/|$)/;
/** What a shell calls the directory that it is in. */
const HERE = /^(?:\$\{?PWD\}?|\$\(pwd\)|`pwd`)(?=\/|$)/;
/**
 * The path that `path`, written in `directory`, names; null when it cannot be known (expansions, an absolute path, a way out of
 * the repository).
 */
function resolvePath(directory, path) {
    const written = path.replaceAll('\\', '/');
    const rooted = WORKSPACE.test(written);
    const text = rooted ? written.replace(WORKSPACE, '.') : written.replace(HERE, '.');
    if (text.startsWith('/') || text.startsWith('~') || /[$`*?{}]/.test(text) || /^[A-Za-z]:/.test(text))
        return null;
    if (directory === null && !rooted)
        return null;
    return normalisePath(rooted || directory === '' ? text : `${directory}/${text}`);
}
/** Removes `.`, `..` and doubled slashes; null when the path leaves the root. */
function normalisePath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** `folder/name`, or `name` at the root. */
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ stepKey),
/* harmony export */   Yd: () => (/* binding */ startingWorkflow),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   le: () => (/* binding */ runText),
/* harmony export */   vU: () => (/* binding */ shownWords)
/* harmony export */ });
/* harmony import */ var _facts_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7382);

const MAX_COMMAND_TEXT = 100;
/** A command as a person would name it: its program and words without credentials, cut when long. */
function commandText(command) {
    // `sudo`, `time` and the like say nothing; through what a program is found does.
    const wrappers = command.wrappers.filter(name => / run$|^python -m$/.test(name));
    const text = [...wrappers, ...shownWords(command)].join(' ').replace(/\s+/g, ' ');
    return text.length > MAX_COMMAND_TEXT ? `${text.slice(0, MAX_COMMAND_TEXT - 1)}…` : text;
}
/** Program and words; what is piped into a login is the password itself. */
function shownWords({ program, argv, pipedTo }) {
    const fed = /^(?:echo|printf)$/.test(program) && pipedTo.some(name => loginPrograms.test(name));
    const words = (0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedWords */ .m)([program, ...argv]);
    return fed ? words.map((word, at) => (at > 0 && /^[^\s$%-][^\s$]*$/.test(word) ? '***' : word)) : words;
}
const loginPrograms = /^(?:docker|podman|buildah|nerdctl|skopeo|helm|oras|crane|gh|wandb|huggingface-cli|hf|az)$/;
/** What a run is, as the last word of its chain. */
function runText(run) {
    if (run.kind === 'command')
        return commandText(run.command);
    if (run.kind === 'action')
        return `uses ${(0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(run.reference.raw)}`;
    if (run.kind === 'image')
        return `image ${(0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(run.image.raw)}`;
    if (run.kind === 'code')
        return run.inline === null ? run.path : `${run.inline.language} code at line ${run.line}`;
    return `${(0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(run.what)} (unresolved: ${(0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(run.because)})`;
}
/** Path of the workflow whose events start a run: the first caller of a called one. */
function startingWorkflow(run) {
    return run.trace[0]?.path ?? run.workflow.path;
}
/** Runs of the same step have the same key. A step of a called workflow is one of its own for each workflow that starts it. */
function stepKey(run) {
    return `${startingWorkflow(run)} ${run.workflow.path}:${run.job.line}:${run.step?.line ?? 0}`;
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   FX: () => (/* binding */ firstFile),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var _snapshot_starting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);

/** True when the path is a file (or a link to one) of the snapshot. */
function isFile(snapshot, path) {
    if (path === null)
        return false;
    const entry = snapshot.entry(path);
    return entry !== undefined && entry.kind !== 'submodule';
}
/** The first of the paths that is a file, or null. */
function firstFile(snapshot, paths) {
    return paths.find(path => isFile(snapshot, path)) ?? null;
}
/** Files below a folder (`` for all), in order. */
function filesBelow(snapshot, folder) {
    return (0,_snapshot_starting_js__WEBPACK_IMPORTED_MODULE_0__/* .filesStarting */ .w)(snapshot, folder === '' ? '' : `${folder}/`);
}
function isFolder(snapshot, folder) {
    return folder === '' || (0,_snapshot_starting_js__WEBPACK_IMPORTED_MODULE_0__/* .isStarting */ .z)(snapshot, `${folder}/`);
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/**
 * Splits `registry/path:tag@digest` as container engines do: a colon before the last slash is a port. Expressions
 * (`${{ … }}`, `${TAG:-latest}`) are kept whole.
 */
function parseImageReference(raw) {
    const text = raw.trim();
    let depth = 0;
    let slash = -1;
    let colon = -1;
    let at = -1;
    for (let i = 0; i < text.length && at === -1; i++) {
        const char = text[i];
        if (char === '{')
            depth++;
        else if (char === '}')
            depth--;
        else if (depth > 0)
            continue;
        else if (char === '/')
            slash = i;
        else if (char === ':')
            colon = i;
        else if (char === '@')
            at = i;
    }
    const end = at === -1 ? text.length : at;
    const tagged = colon > slash;
    return {
        raw,
        name: text.slice(0, tagged ? colon : end),
        tag: tagged ? text.slice(colon + 1, end) : null,
        digest: at === -1 ? null : text.slice(at + 1),
    };
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stubsIn),
/* harmony export */   K: () => (/* binding */ parametersIn)
/* harmony export */ });
/** What a configuration of Nextflow tells, as far as it is literal. https://www.nextflow.io/docs/latest/reference/config.html */
const LONGEST_LINE = 500;
/** The parameters that a configuration sets, outside of its profiles. */
function parametersIn(text) {
    const lines = linesOf(text);
    const start = lines.findIndex(line => /^params\s*\{/.test(line));
    if (start < 0)
        return [];
    return blockOf(lines.slice(start)).flatMap((line, at) => {
        const found = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line);
        if (found === null)
            return [];
        const [, name = '', value = ''] = found;
        return [{ name, value: value.replace(/^(["'])(.*)\1$/, '$2'), line: start + at + 1 }];
    });
}
/**
 * Whether a configuration asks for stub runs, and the files that it takes in; of a profile when one is named, else of the whole.
 */
function stubsIn(text, profile) {
    const lines = linesOf(text);
    const start = profile === null ? 0 : lines.findIndex(line => opens(line, profile));
    if (start < 0)
        return { stub: false, includes: [] };
    const body = profile === null ? lines : blockOf(lines.slice(start));
    return {
        stub: body.some(line => /(?:^|[\s{])stubRun\s*=\s*true\b/.test(line)),
        includes: body.flatMap(line => /\bincludeConfig\s+["']([^"'\n]{1,300})["']/.exec(line)?.[1] ?? []),
    };
}
function opens(line, block) {
    const written = line.trimStart();
    return block !== '' && written.startsWith(block) && written.slice(block.length).trimStart().startsWith('{');
}
/** Without comments. */
function linesOf(text) {
    return text.split('\n').map(line => line.slice(0, LONGEST_LINE).replace(/(?:^|\s)\/\/.*/, ''));
}
/** The lines of a block up to the brace that closes it. */
function blockOf(lines) {
    let depth = 0;
    const end = lines.findIndex(line => {
        depth += line.split('{').length - line.split('}').length;
        return depth <= 0;
    });
    return end < 0 ? lines : lines.slice(0, end + 1);
}


/***/ }),

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


/***/ }),

/***/ 2423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ filterAllowsBranch),
/* harmony export */   gB: () => (/* binding */ compileFilter),
/* harmony export */   k9: () => (/* binding */ literalStart)
/* harmony export */ });
/* unused harmony export matchesPattern */
/**
 * GitHub's filter patterns for branches, tags and paths, also used for the paths that our own configuration ignores:
 * `*` is anything but `/`, `**` anything, `?` and `+` repeat the character before them, `[a-z]` is one of a set, `\` escapes and a
 * leading `!` takes back what earlier patterns matched.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
/** Stars that a pattern may have, several times what anybody writes; after them it matches whatever follows. */
const mostStars = 20;
/**
 * Compiles an ordered list of patterns: the last one that matches decides. No pattern, or none without `!`, admits nothing. The
 * time to decide is at most pattern length × value length, and with `mostStars` far less.
 */
function compileFilter(patterns) {
    const rules = patterns.map(pattern => {
        const negated = pattern.startsWith('!');
        return { negated, matches: compilePattern(negated ? pattern.slice(1) : pattern) };
    });
    return value => {
        let admitted = false;
        // A pattern that would not change the answer is not tried.
        for (const { negated, matches } of rules)
            if (admitted === negated && matches(value))
                admitted = !negated;
        return admitted;
    };
}
/** Whether one pattern matches; a leading `!` has no meaning here. */
function matchesPattern(pattern, value) {
    return compilePattern(pattern)(value);
}
/** Whether an event on this branch passes the filter. Filters for tags alone shut out every branch. */
function filterAllowsBranch(filter, branch) {
    if (filter.branches.length > 0)
        return compileFilter(filter.branches)(branch);
    if (filter.branchesIgnore.length > 0)
        return !compileFilter(filter.branchesIgnore)(branch);
    return filter.tags.length === 0 && filter.tagsIgnore.length === 0;
}
function compilePattern(pattern) {
    const states = statesOf(pattern);
    const start = literalStart(pattern);
    if (states.every(isPlain)) {
        return value => value.length === states.length && value.startsWith(start) && runs(states, value);
    }
    return value => value.startsWith(start) && runs(states, value);
}
/** What every match of a pattern begins with: filters are asked about all files, and most lie elsewhere. */
function literalStart(pattern) {
    const special = pattern.search(/[*?+[\\]/);
    if (special < 0)
        return pattern;
    const repeated = pattern[special] === '?' || pattern[special] === '+';
    return pattern.slice(0, repeated ? Math.max(special - 1, 0) : special);
}
function isPlain({ repeats, skips }) {
    return !repeats && skips === 0;
}
/** Keeps the set of states that the text so far can have led to. */
function runs(states, value) {
    const seenAt = new Int32Array(states.length + 1).fill(-1);
    let current = [];
    enter(states, 0, 0, seenAt, current);
    for (let at = 0; at < value.length && current.length > 0; at++) {
        const char = value.charAt(at);
        const next = [];
        for (const index of current) {
            const state = states[index];
            if (state === undefined || !state.accepts(char))
                continue;
            if (state.repeats)
                enter(states, index, at + 1, seenAt, next);
            enter(states, index + 1, at + 1, seenAt, next);
        }
        current = next;
    }
    return current.includes(states.length);
}
function enter(states, from, step, seenAt, into) {
    for (let index = from; seenAt[index] !== step;) {
        seenAt[index] = step;
        into.push(index);
        const skips = states[index]?.skips ?? 0;
        if (skips === 0)
            return;
        index += skips;
    }
}
const anything = () => true;
const notSlash = (char) => char !== '/';
const slash = (char) => char === '/';
function statesOf(pattern) {
    const states = [];
    let stars = 0;
    // A `?` or `+` at the start, after a star or after another quantifier repeats nothing: it stands for itself.
    let quantifiable = false;
    for (let at = 0; at < pattern.length;) {
        const char = pattern.charAt(at);
        const last = states.at(-1);
        if ((char === '?' || char === '+') && quantifiable && last !== undefined) {
            states[states.length - 1] = { ...last, repeats: char === '+', skips: char === '?' ? 1 : 0 };
            quantifiable = false;
            at++;
            continue;
        }
        if (char === '*' && ++stars > mostStars)
            return [...states, { accepts: anything, repeats: true, skips: 1 }];
        const item = itemAt(pattern, at);
        states.push(...item.states);
        quantifiable = item.quantifiable;
        at = item.end;
    }
    return states;
}
function itemAt(pattern, at) {
    const char = pattern.charAt(at);
    if (char === '*')
        return starsAt(pattern, at);
    if (char === '[') {
        const close = pattern.indexOf(']', at + 1);
        if (close > at + 1)
            return one(memberOf(pattern.slice(at + 1, close)), close + 1);
    }
    const escaped = char === '\\' && at + 1 < pattern.length;
    const literal = escaped ? pattern.charAt(at + 1) : char;
    return one(candidate => candidate === literal, at + (escaped ? 2 : 1));
}
function one(accepts, end) {
    return { states: [{ accepts, repeats: false, skips: 0 }], end, quantifiable: true };
}
function starsAt(pattern, at) {
    let end = at;
    while (pattern.charAt(end) === '*')
        end++;
    const opensSegment = at === 0 || pattern.charAt(at - 1) === '/';
    if (end - at === 1) {
        return { states: [{ accepts: notSlash, repeats: true, skips: 1 }], end, quantifiable: false };
    }
    // `**/` where a folder name may stand is any number of folders, also none: `docs/**/*.md` matches `docs/README.md`.
    if (opensSegment && pattern.charAt(end) === '/') {
        const first = { accepts: anything, repeats: false, skips: 3 };
        const others = { accepts: anything, repeats: true, skips: 1 };
        const last = { accepts: slash, repeats: false, skips: 0 };
        return { states: [first, others, last], end: end + 1, quantifiable: false };
    }
    return { states: [{ accepts: anything, repeats: true, skips: 1 }], end, quantifiable: false };
}
/** The test of a set such as `0-9a-f`. A range whose ends are the wrong way round is empty. */
function memberOf(set) {
    const singles = new Set();
    const ranges = [];
    for (let at = 0; at < set.length; at++) {
        const from = set.charAt(at);
        const to = set.charAt(at + 2);
        if (set.charAt(at + 1) === '-' && to !== '') {
            ranges.push([from, to]);
            at += 2;
        }
        else
            singles.add(from);
    }
    return char => singles.has(char) || ranges.some(([from, to]) => char >= from && char <= to);
}


/***/ })

};
