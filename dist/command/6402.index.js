export const id = 6402;
export const ids = [6402];
export const modules = {

/***/ 1058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ filled),
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2135);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8031);
/** The command's words to raw options. */



const builtIn = ['help', 'version', 'color', 'no-color'];
/**
 * Reads `--name value`, `--name=value`, `-h`, `-V` and positionals; a repeated option adds a line.
 * @throws ConfigurationError for an unknown option, one without its value, and for an empty word: a variable that is not set
 * must not turn into another directory or no gate.
 */
function readCommandLine(words, command = 'audit') {
    const table = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .c)(command);
    const names = [...table.map(option => option.name), ...builtIn];
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: {
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'V' },
            color: { type: 'boolean' },
            'no-color': { type: 'boolean' },
            ...Object.fromEntries(table.map(option => [option.name, { type: option.kind === 'flag' ? 'boolean' : 'string' }])),
        },
    });
    const positionals = [];
    const raw = new Map();
    const switches = new Set();
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(filled(token.value));
        if (token.kind !== 'option')
            continue;
        const origin = `--${token.name}`;
        const option = table.find(candidate => candidate.name === token.name);
        if (option === undefined && !builtIn.includes(token.name)) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(unknownOption(token.rawName, names));
        }
        const value = token.value?.trim() === '' ? undefined : token.value;
        const isFlag = option === undefined || option.kind === 'flag';
        if (isFlag && token.value !== undefined && value === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${origin} has no value after its =.`);
        if (isFlag) {
            if (option === undefined)
                switches.add(token.name);
            else
                raw.set(token.name, { text: token.value ?? 'true', origin });
            continue;
        }
        if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${origin} needs a value: ${origin} ${option.value ?? 'VALUE'}.`);
        }
        const before = raw.get(token.name)?.text;
        raw.set(token.name, { text: before === undefined ? value : `${before}\n${value}`, origin });
    }
    return {
        positionals,
        options: raw,
        help: switches.has('help'),
        version: switches.has('version'),
        color: switches.has('no-color') ? false : switches.has('color') ? true : null,
    };
}
/** @throws ConfigurationError for an empty word. */
function filled(word) {
    if (word.trim() !== '')
        return word;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('An argument is empty: a variable may not be set. The current directory is ".".');
}
function unknownOption(written, names) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownName */ .U0)('option', written, names.map(name => `--${name}`));
}


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   ss: () => (/* binding */ mergeSettings)
/* harmony export */ });
/* unused harmony export flagOf */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2135);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8031);
/** Raw option texts, wherever they were written, to settings. Strict: every mistake names its place. */


/**
 * Merges what was typed with what the configuration file says: the former wins, ignored paths add up. The file lies in the
 * audited tree, so that a change may bring its own: whoever gives gates outside of it decides there about `profile` and
 * `warn-only` too, which would switch them off.
 * @throws ConfigurationError for a value that is not of its option's kind, or a name that does not exist.
 */
function mergeSettings(inputs, file, waivers, known) {
    const guarded = givesGates(inputs);
    const pick = (name) => {
        const own = guarded && weakening.includes(name) ? undefined : written(file.get(name));
        return written(inputs.get(name)) ?? own;
    };
    const profile = choiceOf(pick('profile'), 'profile', 'file');
    return {
        profile: profile === null || profile === 'auto' ? null : profile,
        gate: {
            minScore: pointsOf(pick('min-score')),
            minLevel: levelOf(pick('min-level'), known.levels),
            minDimension: pairsOf(pick('min-dimension'), known.dimensions),
            require: namesOf(pick('require'), 'practice', known.practices),
            failOnCritical: flagOf(pick('fail-on-critical')) ?? false,
            failOnRegression: flagOf(pick('fail-on-regression')) ?? false,
            warnOnly: flagOf(pick('warn-only')) ?? false,
            notes: guarded ? notesOn(inputs, file) : [],
        },
        baseline: baselineOf(pick('baseline')),
        waivers,
        ignorePaths: [...linesOf(file.get('ignore-paths')), ...linesOf(inputs.get('ignore-paths'))],
    };
}
/** What would switch gates off. */
const weakening = ['profile', 'warn-only'];
/** Whether some rule is set: `min-…`, `fail-on-…` or `require`. */
function givesGates(inputs) {
    return [...inputs].some(([name, raw]) => {
        const isRule = /^(?:min-|fail-on-|require$)/.test(name) && written(raw) !== undefined;
        return isRule && !(name.startsWith('fail-on-') && flagOf(raw) === false);
    });
}
/** What the file says that does not hold beside these gates, or that narrows what they judge. */
function notesOn(inputs, file) {
    const overruled = weakening.flatMap(name => {
        const raw = written(file.get(name));
        const harmless = raw === undefined || raw.text === 'auto' || raw.text === 'false';
        if (harmless || written(inputs.get(name)) !== undefined)
            return [];
        return [`${raw.origin} does not hold, because gates are set outside of this file.`];
    });
    const ignored = file.get('ignore-paths');
    const patterns = linesOf(ignored).length;
    return ignored === undefined || patterns === 0
        ? overruled
        : [
            ...overruled,
            `${ignored.origin} keeps files from what the gates judge (${patterns} ${patterns === 1 ? 'pattern' : 'patterns'}).`,
        ];
}
/** An empty text is no choice: workflows pass inputs on from variables that may be empty. */
function written(raw) {
    return raw === undefined || raw.text.trim() === '' ? undefined : raw;
}
/** `true` or `false`, as YAML 1.2's core schema writes them; null when absent or empty. */
function flagOf(raw) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin} takes true or false, not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}".`);
}
/** Only the repository tells whether a name is a commit or a file of it. */
function baselineOf(raw) {
    const name = raw?.text.trim() ?? 'auto';
    if (raw === undefined || name === 'auto' || name === 'none')
        return name === 'none' ? 'none' : 'auto';
    return { name, origin: raw.origin };
}
/** One of the choices that the option table lists for an entry; null when absent or empty. */
function choiceOf(raw, name, entry) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    const choices = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)(entry).find(option => option.name === name)?.choices ?? [];
    if (choices.includes(text))
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin}: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownName */ .U0)('value', text, choices)}`);
}
/** Non-empty lines, trimmed. */
function linesOf(raw) {
    if (raw === undefined)
        return [];
    return raw.text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '');
}
/** A score. */
function pointsOf(raw) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= 100)
        return value;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin} takes a whole number from 0 to 100, not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}".`);
}
function levelOf(raw, levels) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    const byName = levels.findIndex(name => name.toLowerCase() === text.toLowerCase());
    if (byName >= 0)
        return byName;
    if (/^[0-4]$/.test(text))
        return Number(text);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin} takes a level from 0 to 4 or its name (${levels.join(', ')}), not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}".`);
}
function pairsOf(raw, dimensions) {
    const pairs = new Map();
    for (const line of linesOf(raw)) {
        const origin = raw?.origin ?? '';
        const colon = line.indexOf(':');
        if (colon < 0) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${origin} takes lines like "delivery: 50", not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line)}".`);
        }
        const name = line.slice(0, colon).trim();
        const dimension = dimensions.find(id => id === name);
        if (dimension === undefined) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${origin}: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownName */ .U0)('dimension', name, dimensions)}`);
        }
        const least = pointsOf({ text: line.slice(colon + 1), origin: `${origin}, ${dimension},` });
        if (least === null)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${origin}: "${dimension}" has no number.`);
        pairs.set(dimension, least);
    }
    return pairs;
}
function namesOf(raw, kind, valid) {
    const names = linesOf(raw);
    for (const name of names) {
        if (!valid.includes(name)) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw?.origin ?? ''}: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownName */ .U0)(kind, name, valid)}`);
        }
    }
    return [...new Set(names)];
}


/***/ }),

/***/ 8031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export options */
/**
 * Every option of the product, once. The Action's inputs, the command's flags, the configuration file's keys and their
 * documentation all come from this table. Options that the configuration file has too carry no default here: a default
 * that arrives as an input could not be told from a user's choice and would override the file.
 */
const everywhere = ['action', 'audit', 'file'];
const options = [
    {
        name: 'path',
        kind: 'text',
        default: '.',
        entries: ['action'],
        description: 'Directory to audit, inside the workspace, or a pattern that one directory matches: the repository, or one project of it. Workflows are read from the root of the repository; what they run for other projects is left out.',
    },
    {
        name: 'config',
        kind: 'text',
        default: '.github/mlops-audit.yml, .github/mlops-audit.yaml or mlops-audit.yml, when present',
        entries: ['action', 'audit'],
        value: 'FILE',
        description: 'Configuration file. One that is named here must exist.',
    },
    {
        name: 'profile',
        kind: 'choice',
        choices: ['auto', 'application', 'template', 'library', 'research', 'course', 'non-ml'],
        default: 'auto',
        entries: everywhere,
        value: 'NAME',
        description: 'What kind of repository this is. It decides which practices apply.',
    },
    {
        name: 'min-score',
        kind: 'integer',
        default: null,
        entries: everywhere,
        value: '0-100',
        description: 'Fail when the score is below this.',
    },
    {
        name: 'min-level',
        kind: 'level',
        default: null,
        entries: everywhere,
        value: '0-4',
        description: 'Fail when the maturity level, given as number or name, is below this.',
    },
    {
        name: 'min-dimension',
        kind: 'pairs',
        default: null,
        entries: everywhere,
        value: 'ID:0-100',
        description: 'Fail when the score of a dimension is below this. One `dimension: score` a line.',
    },
    {
        name: 'require',
        kind: 'lines',
        default: null,
        entries: everywhere,
        value: 'PRACTICE',
        description: 'Fail when one of these practices is not met. One practice id a line.',
    },
    {
        name: 'fail-on-critical',
        kind: 'flag',
        default: 'false',
        entries: everywhere,
        description: 'Fail when a critical practice is violated.',
    },
    {
        name: 'fail-on-regression',
        kind: 'flag',
        default: 'false',
        entries: everywhere,
        description: 'Fail when the score drops, or a practice that was met becomes unmet, against the baseline.',
    },
    {
        name: 'baseline',
        kind: 'text',
        default: 'auto',
        entries: everywhere,
        value: 'WHAT',
        description: 'What to compare with: a commit by any name, or the report.json of an earlier run. `auto` takes the commit that a pull request or merge group changes, when the Action finds it in the clone (`fetch-depth: 2`); `none` takes nothing.',
    },
    {
        name: 'warn-only',
        kind: 'flag',
        default: 'false',
        entries: everywhere,
        description: 'Report what the gates say, and pass.',
    },
    {
        name: 'ignore-paths',
        kind: 'lines',
        default: null,
        entries: everywhere,
        value: 'PATTERN',
        description: "Paths to leave out, as patterns of GitHub's path filters. Added to those of the configuration file.",
    },
    {
        name: 'annotations',
        kind: 'choice',
        choices: ['off', 'notice', 'warning'],
        default: 'warning',
        entries: ['action'],
        description: 'How findings appear on the changed files and the run page.',
    },
    {
        name: 'summary',
        kind: 'flag',
        default: 'true',
        entries: ['action'],
        description: 'Write the job summary.',
    },
    {
        name: 'name',
        kind: 'text',
        default: null,
        entries: ['action'],
        description: 'Tells runs apart when the Action runs more than once in a job: part of the file names and the heading.',
    },
    {
        name: 'report-dir',
        kind: 'text',
        default: "a folder in the runner's temporary directory",
        entries: ['action'],
        description: 'Folder for report.json and summary.md.',
    },
    {
        name: 'task',
        kind: 'lines',
        default: null,
        entries: ['trace'],
        value: 'ID',
        description: 'Only what performs this task, such as train or deploy.',
    },
    {
        name: 'tool',
        kind: 'lines',
        default: null,
        entries: ['trace'],
        value: 'ID',
        description: 'Only what this tool is used in, such as dvc or mlflow.',
    },
    {
        name: 'file',
        kind: 'lines',
        default: null,
        entries: ['trace'],
        value: 'PATH',
        description: 'Only how this file of the repository is reached.',
    },
    {
        name: 'root',
        kind: 'lines',
        default: null,
        entries: ['audit'],
        value: 'DIR',
        description: 'Audit this project of the repository by itself; `all` audits each of them. A directory that is no project is given as PATH.',
    },
    {
        name: 'ref',
        kind: 'text',
        default: null,
        entries: ['audit', 'trace', 'explain'],
        value: 'COMMIT',
        description: 'Read this commit, branch or tag from git, without a checkout; bare repositories too.',
    },
    {
        name: 'format',
        kind: 'choice',
        choices: ['text', 'markdown', 'json'],
        default: 'text',
        entries: ['audit'],
        value: 'FORMAT',
        description: 'Form of the report.',
    },
    {
        name: 'format',
        kind: 'choice',
        choices: ['text', 'json', 'mermaid', 'dot'],
        default: 'text',
        entries: ['trace'],
        value: 'FORMAT',
        description: 'Form of the chains.',
    },
    {
        name: 'format',
        kind: 'choice',
        choices: ['text', 'json'],
        default: 'text',
        entries: ['practices', 'tools'],
        value: 'FORMAT',
        description: 'Form of the list.',
    },
    {
        name: 'output',
        kind: 'text',
        default: 'standard output',
        entries: ['audit', 'trace', 'practices', 'explain', 'tools'],
        value: 'FILE',
        description: 'Write to this file.',
    },
];
/** The options of one entry, in the table's order. */
function optionsOf(entry) {
    return options.filter(option => option.entries.includes(entry));
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  yU: () => (/* binding */ isColoured),
  ux: () => (/* binding */ readWords),
  qz: () => (/* binding */ widthOf),
  zh: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/settings/commandLine.ts
var commandLine = __webpack_require__(1058);
// EXTERNAL MODULE: ./src/settings/error.ts
var settings_error = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/settings/options.ts
var options = __webpack_require__(8031);
// EXTERNAL MODULE: ./src/settings/subcommands.ts
var subcommands = __webpack_require__(1001);
;// CONCATENATED MODULE: ./src/settings/help.ts
/** The command's help, from the option table. */


const column = 28;
/** The help of the audit, which lists the sub-commands, or that of one of these. At most 104 columns. */
function helpText(command = 'audit') {
    return command === 'audit' ? auditHelp() : subcommandHelp(command, subcommands/* subcommands */.hZ[command]);
}
function auditHelp() {
    const others = Object.entries(subcommands/* summaries */.v2).map(([name, summary]) => line(name, summary));
    return `Usage: mlops-audit [PATH] [options]
       mlops-audit COMMAND [...]

Reads the ML repository at PATH (default: the current directory) without running it, and tells what its
automation does, how mature its MLOps is, and the next step.

Commands (mlops-audit COMMAND --help tells more):
${others.join('\n')}

Options:
${optionLines('audit')}
${line('-V, --version', 'Print the version.')}
${line('-h, --help', 'Print this help.')}

${exitCodes('0 pass, 1 a gate failed')}`;
}
function subcommandHelp(name, { usage, description, examples }) {
    return `Usage: mlops-audit ${name} ${usage}

${wrap(description, 100).join('\n')}

Options:
${optionLines(name)}
${line('-h, --help', 'Print this help.')}

Examples:
${examples.map(words => `  mlops-audit ${words}`).join('\n')}

${exitCodes('0 done')}`;
}
function exitCodes(first) {
    return `Exit codes: ${first}, 2 wrong usage or configuration, 3 a bug in mlops-audit.\n`;
}
function optionLines(command) {
    const color = line('--color, --no-color', 'Colour or none, whatever the terminal says. NO_COLOR is respected.');
    return [...(0,options/* optionsOf */.c)(command).map(optionText), color].join('\n');
}
function optionText(option) {
    const written = option.kind === 'flag' ? `--${option.name}` : `--${option.name} ${option.value ?? 'VALUE'}`;
    const choices = option.choices === undefined ? '' : ` One of: ${option.choices.join(', ')}.`;
    const fallback = option.default === null || option.kind === 'flag' ? '' : ` Default: ${option.default}.`;
    const repeat = option.kind === 'lines' || option.kind === 'pairs' ? ' Repeatable.' : '';
    return line(written, option.description.replace(/ One `?[^.]*a line\.$/, '') + choices + fallback + repeat);
}
/** One entry, its text wrapped to 100 columns beside the option. */
function line(option, text) {
    const margin = ' '.repeat(column);
    const head = `  ${option}`.padEnd(column);
    const first = head.length > column ? `${head}\n${margin}` : head;
    return first + wrap(text, 100 - column).join(`\n${margin}`);
}
function wrap(text, width) {
    const lines = [];
    let current = '';
    for (const word of text.split(' ')) {
        if (current !== '' && current.length + word.length + 1 > width) {
            lines.push(current);
            current = word;
        }
        else
            current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current];
}

;// CONCATENATED MODULE: ./src/snapshot/unwritable.ts
/** Why a file cannot be written, where that is for the user to mend. */
const reasons = {
    EACCES: 'permission denied',
    EEXIST: 'a file of that name is in the way',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'its folder does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is no folder',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
};
/** Completes "… cannot be written: "; null for an error that no user can mend. */
function whyUnwritable(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return typeof code === 'string' ? (reasons[code] ?? null) : null;
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/surroundings.ts
/** What the command and its sub-commands share: the process around them, their words, and where their text goes. */






/**
 * Reads the words after the name of a command. Null when they only ask for help or the version, which is printed then.
 * @throws ConfigurationError for an unknown option, one without its value, or more than `most` words that are no options.
 */
function readWords(words, command, around, most = 1) {
    const line = (0,commandLine/* readCommandLine */.y)(words, command);
    if (line.help)
        around.print(helpText(command));
    else if (line.version)
        around.print(`mlops-audit ${version/* version */.rE}\n`);
    if (line.help || line.version)
        return null;
    const given = line.positionals.length;
    if (given <= most)
        return line;
    const help = command === 'audit' ? 'mlops-audit --help' : `mlops-audit ${command} --help`;
    const limit = most === 0 ? 'No PATH is taken here' : `One PATH at a time, not ${given - most + 1}`;
    throw new settings_error/* ConfigurationError */.j1(`${limit}. See ${help}.`);
}
/** Prints the text, or writes it to the file that `--output` names. */
function deliver(text, line, around) {
    const output = line.options.get('output');
    if (output === undefined)
        around.print(text);
    else
        writeOutput(output.text, text, around);
}
/**
 * Writes the file that `--output` names.
 * @throws ConfigurationError when that is no place for a file.
 */
function writeOutput(path, text, around) {
    try {
        around.writeFile((0,external_node_path_.resolve)(around.workingDirectory, path), text);
    }
    catch (error) {
        const reason = whyUnwritable(error);
        if (reason === null)
            throw error;
        throw new settings_error/* ConfigurationError */.j1(`--output: ${(0,settings_error/* printable */.g$)(path)} cannot be written: ${reason}.`);
    }
}
/** Whether the text may be coloured: an explicit flag wins, then `NO_COLOR` (https://no-color.org), then `FORCE_COLOR`. */
function isColoured(line, around) {
    const { NO_COLOR, FORCE_COLOR, TERM } = around.environment;
    const wanted = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : around.terminal && TERM !== 'dumb';
    return line.color ?? (wanted && !line.options.has('output'));
}
/** Columns of the terminal, null when nothing tells. */
function widthOf({ environment, columns }) {
    return Number.parseInt(environment.COLUMNS ?? '', 10) || columns;
}


/***/ })

};
