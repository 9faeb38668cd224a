export const id = 369;
export const ids = [369];
export const modules = {

/***/ 369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAKEFILE_LIMIT: () => (/* binding */ MAKEFILE_LIMIT),
/* harmony export */   parseMakefile: () => (/* binding */ parseMakefile)
/* harmony export */ });
/* harmony import */ var _makeExpand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6873);

/** Bytes of a Makefile that are read. */
const MAKEFILE_LIMIT = 512 * 1024;
const MAX_LINES = 20_000;
/** Reads a Makefile. Never throws; what is not understood is left out. */
function parseMakefile(path, text) {
    const diagnostics = [];
    const lines = logicalLines(text);
    if (lines.length > MAX_LINES) {
        diagnostics.push({ path, line: 1, problem: 'truncated', detail: `only ${MAX_LINES} lines are read` });
        lines.length = MAX_LINES;
    }
    const state = {
        path,
        variables: new Map(),
        rules: [],
        includes: [],
        conditions: [],
        current: [],
        defaultGoal: null,
        oneShell: false,
        ignoresErrors: false,
    };
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const define = line.recipe ? null : /^\s*(?:export\s+|override\s+)*define\s+([^\s=:?+!]+)/.exec(line.text);
        if (define === null)
            readLine(state, line);
        else
            i = readDefine(state, lines, i, define[1]);
    }
    return {
        path,
        variables: state.variables,
        rules: state.rules,
        includes: state.includes,
        defaultGoal: state.defaultGoal,
        oneShell: state.oneShell,
        ignoresErrors: state.ignoresErrors,
        diagnostics,
    };
}
/** Joins lines that end in a backslash. A recipe keeps the line breaks, because the shell sees them. */
function logicalLines(text) {
    const lines = text.split('\n');
    const logical = [];
    for (let i = 0; i < lines.length; i++) {
        const start = i;
        const recipe = lines[i].startsWith('\t');
        const parts = [lines[i]];
        while (endsInBackslash(parts.at(-1)) && i + 1 < lines.length) {
            i++;
            const next = lines[i];
            parts.push(recipe ? next.replace(/^\t/, '') : next);
        }
        const joined = recipe
            ? parts.join('\n')
            : parts.map(part => (endsInBackslash(part) ? part.slice(0, -1) : part).trim()).join(' ');
        logical.push({ text: parts.length === 1 ? parts[0] : joined, line: start + 1, recipe });
    }
    return logical;
}
function endsInBackslash(text) {
    let count = 0;
    while (text.charAt(text.length - 1 - count) === '\\')
        count++;
    return count % 2 === 1;
}
function readDefine(state, lines, start, name) {
    const body = [];
    let i = start + 1;
    for (; i < lines.length; i++) {
        const line = lines[i];
        if (/^\s*endef\b/.test(line.text))
            break;
        body.push(line.text);
    }
    if (isActive(state)) {
        state.variables.set(name, {
            value: body.join('\n'),
            line: lines[start].line,
            fallback: false,
        });
    }
    return i;
}
function readLine(state, line) {
    if (line.recipe && state.current.length > 0) {
        if (isActive(state))
            readRecipe(state, line.text, line.line);
        return;
    }
    const text = withoutComment(line.text).trim();
    if (text === '' || readConditional(state, text) || !isActive(state))
        return;
    if (readInclude(state, text, line.line))
        return;
    const statement = text.replace(/^(?:(?:export|override|private)\s+)+/, '');
    if (readVariable(state, state.variables, statement, line.line)) {
        if (!line.recipe)
            state.current = [];
        return;
    }
    readRule(state, statement, line.line);
}
function withoutComment(text) {
    for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
        if (text[at - 1] !== '\\')
            return text.slice(0, at);
    }
    return text;
}
function isActive(state) {
    return state.conditions.every(condition => condition.active !== false);
}
function readRecipe(state, raw, line) {
    const body = raw.replace(/^[\t ]+/, '');
    const prefix = /^[@+\- \t]*/.exec(body)?.[0] ?? '';
    const text = body.slice(prefix.length);
    if (text.trim() === '' || text.startsWith('#'))
        return;
    const recipe = { text, line, ignored: prefix.includes('-') };
    for (const rule of state.current)
        rule.recipe.push(recipe);
}
/** `ifeq`, `ifdef`, `else`, `endif`. True when the line was one. */
function readConditional(state, text) {
    const word = /^(ifeq|ifneq|ifdef|ifndef|else|endif)\b\s*(.*)$/s.exec(text);
    if (word === null)
        return false;
    const [, keyword, rest = ''] = word;
    if (keyword === 'endif') {
        state.conditions.pop();
        return true;
    }
    if (keyword !== 'else') {
        const value = isActive(state) ? decide(state, keyword, rest) : false;
        state.conditions.push({ active: value, settled: value === true });
        return true;
    }
    const condition = state.conditions.at(-1);
    if (condition === undefined)
        return true;
    const nested = /^(ifeq|ifneq|ifdef|ifndef)\b\s*(.*)$/s.exec(rest);
    if (condition.settled)
        condition.active = false;
    else if (nested === null)
        condition.active = condition.active === null ? null : true;
    else
        condition.active = decide(state, nested[1], nested[2] ?? '');
    if (condition.active === true)
        condition.settled = true;
    return true;
}
/** What the runner's environment says of variables that the file does not set (Linux: `OS` is a Windows variable). */
const ENVIRONMENT = new Map([
    ['OS', ''],
    ['CI', 'true'],
    ['GITHUB_ACTIONS', 'true'],
]);
function decide(state, keyword, rest) {
    if (keyword === 'ifdef' || keyword === 'ifndef') {
        const name = rest.trim();
        const known = state.variables.get(name)?.value ?? ENVIRONMENT.get(name);
        if (known === undefined)
            return null;
        return (known !== '') === (keyword === 'ifdef');
    }
    const sides = splitSides(rest);
    if (sides === null)
        return null;
    const [left, right] = sides.map(side => known(state, side));
    if (left === null || right === null || left === undefined || right === undefined)
        return null;
    return (left === right) === (keyword === 'ifeq');
}
/** The value of a text whose every variable is known, else null. */
function known(state, text) {
    let complete = true;
    const value = (0,_makeExpand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandMakeText */ .Er)(text, name => {
        const found = state.variables.get(name)?.value ?? ENVIRONMENT.get(name);
        if (found === undefined)
            complete = false;
        return found;
    });
    return complete && !value.includes('$') ? value.trim() : null;
}
function splitSides(rest) {
    const quoted = /^(["'])(.*?)\1\s+(["'])(.*?)\3\s*$/.exec(rest);
    if (quoted !== null)
        return [quoted[2], quoted[4]];
    if (!rest.startsWith('(') || !rest.trimEnd().endsWith(')'))
        return null;
    const inner = rest.trimEnd().slice(1, -1);
    let depth = 0;
    for (let i = 0; i < inner.length; i++) {
        const char = inner[i];
        if (char === '(')
            depth++;
        else if (char === ')')
            depth--;
        else if (char === ',' && depth === 0)
            return [inner.slice(0, i), inner.slice(i + 1)];
    }
    return null;
}
function readInclude(state, text, line) {
    const word = /^(include|-include|sinclude)\s+(.*)$/s.exec(text);
    if (word === null)
        return false;
    const files = expand(state, word[2]).split(/\s+/);
    for (const file of files) {
        if (file !== '')
            state.includes.push({ path: state.path, line, file, optional: word[1] !== 'include' });
    }
    return true;
}
function readVariable(state, scope, text, line) {
    const match = /^([A-Za-z0-9_.\-/]+)\s*(=|:=|::=|:::=|\?=|\+=|!=)(.*)$/s.exec(text);
    if (match === null)
        return false;
    const [, name = '', operator, rest = ''] = match;
    const value = rest.trim();
    const before = scope.get(name) ?? state.variables.get(name);
    if (operator === '?=' && before !== undefined)
        return true;
    const set = (text) => scope.set(name, { value: text, line, fallback: operator === '?=' });
    if (operator === '+=')
        set(before === undefined ? value : `${before.value} ${value}`);
    else if (operator === '!=')
        set(`$(shell ${value})`);
    else if (operator === ':=' || operator === '::=')
        set(expand(state, value));
    else
        set(value);
    if (name === '.DEFAULT_GOAL')
        state.defaultGoal = expand(state, value);
    return true;
}
/** Replaces the known variables; unknown ones stay, as make leaves it to a later definition or the environment. */
function expand(state, text) {
    return (0,_makeExpand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandMakeText */ .Er)(text, name => state.variables.get(name)?.value);
}
function readRule(state, text, line) {
    const colon = ruleColon(text);
    if (colon === -1) {
        state.current = [];
        return;
    }
    const targets = words(expand(state, text.slice(0, colon)));
    let rest = text.slice(colon).replace(/^:+&?/, '');
    if (readSpecial(state, targets))
        return;
    const assigned = new Map();
    if (readVariable(state, assigned, rest.trim().replace(/^(?:(?:export|override|private)\s+)+/, ''), line)) {
        state.current = [];
        state.rules.push(openRule(state.path, line, targets, [], assigned));
        return;
    }
    const semicolon = rest.indexOf(';');
    const inline = semicolon === -1 ? null : rest.slice(semicolon + 1);
    if (semicolon !== -1)
        rest = rest.slice(0, semicolon);
    // A static pattern rule, `objects: %.o: %.c`: the pattern between the colons only says how the stem is found.
    const second = ruleColon(rest);
    const sources = second === -1 ? rest : rest.slice(second + 1);
    const prerequisites = words(expand(state, sources)).filter(word => word !== '|');
    const rule = openRule(state.path, line, targets, prerequisites, assigned);
    state.rules.push(rule);
    state.current = [rule];
    if (inline !== null)
        readRecipe(state, inline, line);
}
/** Targets that configure make. True when no rule stands here. */
function readSpecial(state, targets) {
    const special = targets[0];
    if (special === undefined)
        return true;
    if (!/^\.[A-Z_]+$/.test(special))
        return false;
    state.current = [];
    if (special === '.ONESHELL')
        state.oneShell = true;
    if (special === '.IGNORE')
        state.ignoresErrors = true;
    return true;
}
function openRule(path, line, targets, prerequisites, variables) {
    return { path, line, targets, prerequisites, recipe: [], variables };
}
/** The first colon outside `$(…)` that is not part of a drive letter or an assignment. */
function ruleColon(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '(' || char === '{')
            depth++;
        else if (char === ')' || char === '}')
            depth--;
        else if (char === ':' && depth <= 0)
            return i;
    }
    return -1;
}
function words(text) {
    return text.split(/\s+/).filter(word => word !== '');
}


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ expandMakeText),
/* harmony export */   Vc: () => (/* binding */ stemOf)
/* harmony export */ });
/* unused harmony export replacePattern */
/** How deep variables may refer to each other, and how long a text may grow. */
const MAX_DEPTH = 20;
const MAX_LENGTH = 64 * 1024;
/**
 * Replaces `$(NAME)`, `${NAME}` and `$X` as make does. A variable that nothing sets becomes the shell's `${NAME}`, because the
 * environment may set it; `$(shell …)` becomes `$(…)`; functions that only rearrange words are worked out where that is simple.
 */
function expandMakeText(text, lookup) {
    return expand(text, lookup, 0);
}
function expand(text, lookup, depth) {
    if (!text.includes('$') || depth > MAX_DEPTH)
        return text;
    let out = '';
    for (let i = 0; i < text.length && out.length < MAX_LENGTH; i++) {
        const char = text[i];
        if (char !== '$' || i + 1 === text.length) {
            out += char;
            continue;
        }
        const next = text[i + 1];
        if (text.startsWith('{{', i + 1) && text.includes('}}', i)) {
            // An expression of the workflow that a variable was set to.
            const end = text.indexOf('}}', i) + 2;
            out += text.slice(i, end);
            i = end - 1;
        }
        else if (next === '$') {
            out += '$';
            i++;
        }
        else if (next === '(' || next === '{') {
            const end = closing(text, i + 1);
            if (end === -1)
                return out + text.slice(i);
            out += reference(text.slice(i + 2, end), lookup, depth + 1);
            i = end;
        }
        else {
            out += lookup(next) === undefined ? `$${next}` : reference(next, lookup, depth + 1);
            i++;
        }
    }
    return out.length > MAX_LENGTH ? out.slice(0, MAX_LENGTH) : out;
}
function closing(text, open) {
    const opening = text[open];
    const close = opening === '(' ? ')' : '}';
    let depth = 0;
    for (let i = open; i < text.length; i++) {
        if (text[i] === opening)
            depth++;
        else if (text[i] === close && --depth === 0)
            return i;
    }
    return -1;
}
function reference(inner, lookup, depth) {
    const call = /^([a-z-]+)\s+(.*)$/s.exec(inner);
    if (call !== null && FUNCTIONS.has(call[1])) {
        return applyFunction(call[1], call[2], lookup, depth);
    }
    const substitution = /^([^:=\s]+):([^=]*)=(.*)$/s.exec(inner);
    if (substitution !== null) {
        const [, name = '', from = '', to = ''] = substitution;
        const value = lookup(name);
        if (value === undefined)
            return `\${${name}}`;
        return replaceSuffix(expand(value, lookup, depth), from, to);
    }
    const name = inner.includes('$') ? expand(inner, lookup, depth) : inner;
    if (name === 'MAKE')
        return 'make';
    if (name === 'CURDIR')
        return '.';
    const value = lookup(name);
    if (value !== undefined)
        return expand(value, lookup, depth);
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `\${${name}}` : '';
}
const FUNCTIONS = new Set([
    'shell',
    'wildcard',
    'addprefix',
    'addsuffix',
    'strip',
    'sort',
    'firstword',
    'or',
    'if',
    'call',
    'foreach',
    'subst',
    'patsubst',
    'filter',
    'filter-out',
    'notdir',
    'dir',
    'basename',
    'abspath',
    'realpath',
    'info',
    'warning',
    'error',
    'eval',
    'lastword',
    'word',
    'words',
]);
function applyFunction(name, rest, lookup, depth) {
    if (name === 'shell')
        return shellValue(expand(rest, lookup, depth));
    const args = splitArguments(rest).map(arg => expand(arg, lookup, depth));
    const [first = '', second = '', third = ''] = args;
    const listed = (args.at(-1) ?? '').split(/\s+/).filter(word => word !== '');
    switch (name) {
        case 'strip':
        case 'abspath':
        case 'realpath':
        case 'wildcard':
            return first.trim();
        case 'sort':
            return [...new Set(listed)].sort().join(' ');
        case 'firstword':
            return listed[0] ?? '';
        case 'lastword':
            return listed.at(-1) ?? '';
        case 'addprefix':
            return listed.map(word => first.trim() + word).join(' ');
        case 'addsuffix':
            return listed.map(word => word + first.trim()).join(' ');
        case 'subst':
            return first === '' ? third : third.split(first).join(second);
        case 'patsubst':
            return listed.map(word => replacePattern(word, first.trim(), second.trim())).join(' ');
        case 'dir':
            return listed
                .map(word => (word.includes('/') ? word.slice(0, word.lastIndexOf('/') + 1) : './'))
                .join(' ');
        case 'notdir':
            return listed.map(word => word.slice(word.lastIndexOf('/') + 1)).join(' ');
        case 'or':
            return args.find(arg => arg.trim() !== '')?.trim() ?? '';
        case 'if':
            return first.trim() === '' ? third : second;
        case 'call':
            return callFunction(args, lookup, depth);
        default:
            return '';
    }
}
/** Makefiles ask the shell for their own folder; every other question stays one for the shell. */
function shellValue(command) {
    const text = command.trim();
    if (text === 'pwd')
        return '.';
    const literal = /^dirname\s+([\w./-]+)$/.exec(text)?.[1];
    if (literal === undefined)
        return `$(${text})`;
    return literal.includes('/') ? literal.slice(0, literal.lastIndexOf('/')) : '.';
}
/** `$(call name,a,b)`: the variable's text with `$(1)`, `$(2)` replaced. */
function callFunction(args, lookup, depth) {
    const body = lookup((args[0] ?? '').trim());
    if (body === undefined)
        return '';
    return expand(body, name => (/^[0-9]$/.test(name) ? (args[Number(name)] ?? '') : lookup(name)), depth);
}
function splitArguments(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '(' || char === '{')
            depth++;
        else if (char === ')' || char === '}')
            depth--;
        else if (char === ',' && depth === 0) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    parts.push(text.slice(start));
    return parts;
}
function replaceSuffix(value, from, to) {
    const pattern = from.includes('%') ? from : `%${from}`;
    const target = from.includes('%') ? to : `%${to}`;
    return value
        .split(/\s+/)
        .filter(word => word !== '')
        .map(word => replacePattern(word, pattern, target))
        .join(' ');
}
/** The word with its stem put into `to`, when it fits the `%` pattern; else the word itself. */
function replacePattern(word, pattern, to) {
    const stem = stemOf(word, pattern);
    return stem === null ? word : to.replace('%', () => stem);
}
/** What `%` stands for when `word` fits `pattern`, else null. */
function stemOf(word, pattern) {
    const at = pattern.indexOf('%');
    if (at === -1)
        return word === pattern ? '' : null;
    const before = pattern.slice(0, at);
    const after = pattern.slice(at + 1);
    if (word.length < before.length + after.length || !word.startsWith(before) || !word.endsWith(after))
        return null;
    return word.slice(before.length, word.length - after.length);
}


/***/ })

};
