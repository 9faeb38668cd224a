export const id = 292;
export const ids = [292,245];
export const modules = {

/***/ 8245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iniValue: () => (/* binding */ iniValue),
/* harmony export */   readIni: () => (/* binding */ readIni)
/* harmony export */ });
/* unused harmony export INI_LIMIT */
/** Characters of an INI file that are read. */
const INI_LIMIT = 512 * 1024;
const MAX_PROBLEMS = 20;
const HEADER = /^\[(.+)\]\s*(?:[#;].*)?$/;
const QUOTED = /^(['"])(.*)\1$/;
const BOTH = /[=:]/;
const EQUALS = /=/;
/**
 * Reads setup.cfg, tox.ini, .flake8 or DVC's config as Python's configparser does: a line that is indented deeper than its key
 * continues the value, comments take a whole line, `=` or `:` delimit. Never throws.
 * `delimiters` `=` leaves colons in keys, as ini files of entry points have them.
 */
function readIni(path, text, delimiters = '=:') {
    if (text.length > INI_LIMIT) {
        const detail = `${text.length} characters are more than the ${INI_LIMIT} that are read`;
        return { sections: new Map(), diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const reading = new Reading(path, delimiters === '=' ? EQUALS : BOTH);
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    source.split('\n').forEach((line, index) => {
        reading.take(line.replace(/\r$/, ''), index + 1);
    });
    reading.closeValue();
    return { sections: reading.sections, diagnostics: reading.diagnostics };
}
/** The value of a key of a section, null when there is none. */
function iniValue(file, section, key) {
    return file.sections.get(section)?.values.get(key) ?? null;
}
class Reading {
    sections = new Map();
    diagnostics = [];
    #path;
    #delimiter;
    #section = null;
    #value = null;
    constructor(path, delimiter) {
        this.#path = path;
        this.#delimiter = delimiter;
    }
    take(raw, line) {
        const text = raw.trim();
        // Empty lines and comments do not end a value: configparser keeps reading after them.
        if (text === '' || text.startsWith('#') || text.startsWith(';'))
            return;
        const indent = raw.length - raw.trimStart().length;
        if (this.#value !== null && indent > this.#value.indent) {
            this.#value.lines.push({ value: text, line });
            return;
        }
        this.closeValue();
        const header = HEADER.exec(text)?.[1];
        if (header !== undefined)
            this.#open(header, line);
        else
            this.#key(text, indent, line);
    }
    closeValue() {
        const open = this.#value;
        this.#value = null;
        if (open === null || this.#section === null)
            return;
        const value = open.lines.map(line => line.value).join('\n');
        this.#section.values.set(open.key, { key: open.key, line: open.line, value, lines: open.lines });
    }
    #open(header, line) {
        const name = (QUOTED.exec(header)?.[2] ?? header).trim();
        const section = this.sections.get(name) ?? { name, line, values: new Map() };
        this.sections.set(name, section);
        this.#section = section;
    }
    #key(text, indent, line) {
        const at = text.search(this.#delimiter);
        if (this.#section === null)
            this.#report(line, 'a value stands before the first section');
        else if (at < 1)
            this.#report(line, 'neither a section nor a key with its value');
        else {
            const first = text.slice(at + 1).trim();
            const lines = first === '' ? [] : [{ value: first, line }];
            this.#value = { key: text.slice(0, at).trimEnd(), line, indent, lines };
        }
    }
    #report(line, detail) {
        if (this.diagnostics.length >= MAX_PROBLEMS)
            return;
        this.diagnostics.push({ path: this.#path, line, problem: 'malformed', detail });
    }
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
    const defaults = listed.flatMap(({ value }) => expandNames(value.replace(/#.*$/, '')));
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
