export const id = 245;
export const ids = [245];
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


/***/ })

};
