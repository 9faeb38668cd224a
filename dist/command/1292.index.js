export const id = 1292;
export const ids = [1292];
export const modules = {

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

/***/ 1292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseToxIni: () => (/* binding */ parseToxIni),
/* harmony export */   parseToxTable: () => (/* binding */ parseToxTable)
/* harmony export */ });
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8245);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2895);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);



const MAX_ENVIRONMENTS = 1000;
const MAX_DEPTH = 10;
/** Sections may refer to each other many times over. */
const MAX_REFERENCES = 1000;
/** Reads `tox.ini`, or the `[tox:tox]` and `[testenv]` sections of a setup.cfg. Null when the file has neither. Never throws. */
function parseToxIni(path, text) {
    const file = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__.readIni)(path, text, '=');
    const byName = new Map([...file.sections.values()].map(section => {
        const values = new Map([...section.values].map(([key, value]) => [key.trim(), value.lines]));
        return [section.name.replace(/^tox:/, ''), { line: section.line, values }];
    }));
    if (![...byName.keys()].some(name => name === 'tox' || name.startsWith('testenv')))
        return null;
    return configOf({ path, byName }, file.diagnostics);
}
/** Reads `[tool.tox]` of a pyproject.toml, or a tox.toml (`table` is its root), in TOML or with the old text inside. */
function parseToxTable(path, table) {
    if (table === null)
        return null;
    const legacy = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(table, 'legacy_tox_ini'));
    if (legacy !== null) {
        const config = parseToxIni(path, legacy);
        if (config === null)
            return null;
        // Lines of the text inside do not tell their line of the file without its quotes: all stand at the table.
        return { ...config, environment: name => atLine(config.environment(name), table.line) };
    }
    const byName = new Map();
    byName.set('tox', { line: table.line, values: new Map([['envlist', (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(table, 'env_list'))]]) });
    const base = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(table, 'env_run_base');
    byName.set('testenv', { line: base?.line ?? table.line, values: tableValues(base) });
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(table, 'env'))) {
        byName.set(`testenv:${key}`, { line, values: tableValues(value) });
    }
    return configOf({ path, byName }, []);
}
function atLine(environment, line) {
    if (environment === null)
        return null;
    return { ...environment, line, commands: environment.commands.map(command => ({ ...command, line })) };
}
/** Commands are lists of words; `{ replace = "posargs" }` and the like are left out. */
function tableValues(node) {
    const values = new Map();
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(node)) {
        const lists = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value);
        const lines = lists.some(item => item.kind === 'list')
            ? lists.map(item => ({
                value: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)(item)
                    .map(word => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(word.value))
                    .join(' '),
                line: item.line,
            }))
            : (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)(value);
        values.set(key, lines);
    }
    return values;
}
function configOf(sections, diagnostics) {
    const core = sections.byName.get('tox')?.values;
    const listed = core?.get('envlist') ?? core?.get('env_list') ?? [];
    const names = listed.flatMap(({ value }) => expandNames(value.replace(/#.*$/, '')));
    // Without a list tox runs the one environment that needs no section.
    const defaults = names.length === 0 ? ['py'] : names;
    const named = new Map();
    for (const name of sections.byName.keys()) {
        if (!name.startsWith('testenv:'))
            continue;
        for (const one of expandNames(name.slice('testenv:'.length)))
            named.set(one, name);
    }
    const environment = (name) => {
        const own = named.get(name);
        const known = own !== undefined || defaults.includes(name) || /^(?:py|pypy|python)[\d.]*(?:-|$)/.test(name);
        return known ? environmentOf(sections, name, own ?? 'testenv') : null;
    };
    return { path: sections.path, defaults: defaults.slice(0, MAX_ENVIRONMENTS), environment, diagnostics };
}
/** `py{38,39}-{a,b}, lint` → all names. */
function expandNames(text) {
    const names = [];
    for (const part of splitOutsideBraces(text)) {
        let expanded = [''];
        for (const piece of part.split(/(\{[^{}]*\})/)) {
            const choices = piece.startsWith('{') ? piece.slice(1, -1).split(',') : [piece];
            expanded = expanded.flatMap(head => choices.map(choice => head + choice.trim()));
            if (expanded.length > MAX_ENVIRONMENTS)
                expanded.length = MAX_ENVIRONMENTS;
        }
        names.push(...expanded.filter(name => name !== ''));
    }
    return names;
}
function splitOutsideBraces(text) {
    const parts = [''];
    let depth = 0;
    for (const char of text) {
        if (char === '{')
            depth++;
        if (char === '}')
            depth--;
        if (depth <= 0 && (char === ',' || /\s/.test(char)))
            parts.push('');
        else
            parts[parts.length - 1] += char;
    }
    return parts.filter(part => part !== '');
}
function environmentOf(sections, name, section) {
    const own = sections.byName.get(section);
    const base = sections.byName.get('testenv');
    const find = (...keys) => {
        for (const values of [own?.values, base?.values]) {
            for (const key of keys) {
                const lines = values?.get(key);
                if (lines !== undefined)
                    return lines;
            }
        }
        return [];
    };
    const factors = new Set(name.split('-'));
    const commands = ['commands_pre', 'commands', 'commands_post'].flatMap(key => joinContinued(find(key)).flatMap(({ value, line }) => fill(sections, value, name, 0)
        .split('\n')
        .flatMap(text => commandOf(text, line, factors))));
    const directory = find('changedir', 'change_dir')[0]?.value;
    return {
        path: sections.path,
        line: own?.line ?? base?.line ?? 1,
        name,
        commands,
        directory: directory === undefined ? null : fill(sections, directory, name, 0),
        ignoresOutcome: find('ignore_outcome')[0]?.value.toLowerCase() === 'true',
    };
}
function joinContinued(lines) {
    const joined = [];
    let open = false;
    for (const { value, line } of lines) {
        const last = joined.at(-1);
        const text = value.replace(/\\\s*$/, '');
        if (open && last !== undefined)
            last.value += ` ${text.trim()}`;
        else
            joined.push({ value: text, line });
        open = /\\\s*$/.test(value);
    }
    return joined;
}
/** A line of `commands`, when its factors fit: `py38,!win: pytest`. */
function commandOf(text, line, factors) {
    const conditional = /^([\w.!,{}-]+):\s+(.+)$/s.exec(text.trim());
    const plain = conditional === null ? text.trim() : conditional[2];
    if (conditional !== null && !factorsFit(conditional[1], factors))
        return [];
    const ignored = /^-\s*\S/.test(plain);
    const value = ignored ? plain.replace(/^-\s*/, '') : plain.replace(/^!\s+/, '');
    return value === '' || value.startsWith('#') ? [] : [{ value, line, ignored }];
}
function factorsFit(condition, factors) {
    return expandNames(condition).some(alternative => alternative
        .split('-')
        .every(factor => (factor.startsWith('!') ? !factors.has(factor.slice(1)) : factors.has(factor))));
}
/** Replaces what stands in braces: other sections, the environment's name, positional arguments, variables. */
function fill(sections, text, name, depth, budget = { references: MAX_REFERENCES }) {
    if (!text.includes('{') || depth > MAX_DEPTH)
        return text;
    return text.replace(/\{((?:[^{}]|\{[^{}]*\})*)\}/g, (written, inner) => {
        const reference = /^\[([^\]]+)\]([\w-]+)$/.exec(inner);
        if (reference !== null && budget.references-- > 0) {
            const section = sections.byName.get(reference[1].replace(/^tox:/, ''));
            const lines = section?.values.get(reference[2]) ?? [];
            return fill(sections, lines.map(({ value }) => value).join('\n'), name, depth + 1, budget);
        }
        if (inner === 'posargs')
            return '';
        if (inner.startsWith('posargs:'))
            return fill(sections, inner.slice('posargs:'.length), name, depth + 1, budget);
        if (inner === 'envname' || inner === 'env_name')
            return name;
        if (inner === '/')
            return '/';
        if (/^(?:toxinidir|tox_root|package_root)$/.test(inner))
            return '.';
        if (/^(?:envpython|env_python|basepython|base_python)$/.test(inner))
            return 'python';
        const variable = /^env:(\w+)(?::(.*))?$/s.exec(inner);
        if (variable !== null)
            return variable[2] ?? `\${${variable[1]}}`;
        return /^[a-z_]+$/.test(inner) ? `\${${inner}}` : written;
    });
}


/***/ })

};
