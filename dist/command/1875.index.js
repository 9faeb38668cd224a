export const id = 1875;
export const ids = [1875,4725];
export const modules = {

/***/ 1197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/** Text in columns of a terminal: how wide it is, where it breaks, where it is cut. */
/** Full-width scripts and pictographs take two columns. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that sit on the character before take none. */
const narrow = /[\p{Mn}\p{Me}\u200c\u200d]/u;
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += narrow.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
/** The text in lines of at most `width` columns, broken at spaces; a longer word is broken inside. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    let columns = 0;
    for (const word of text.split(' ').flatMap(word => pieces(word, width))) {
        const size = columnsOf(word);
        if (line !== '' && columns + 1 + size > width) {
            lines.push(line);
            line = word;
            columns = size;
        }
        else {
            columns += line === '' ? size : size + 1;
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return line === '' ? lines : [...lines, line];
}
/** At most `width` columns, ended by `…` when something is missing. */
function cutTo(text, width) {
    if (columnsOf(text) <= width)
        return text;
    const [start = ''] = pieces(text, Math.max(1, width - 1));
    return `${start.trimEnd()}…`;
}
/** Filled with spaces up to `width` columns. */
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}
function pieces(word, width) {
    if (columnsOf(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    let columns = 0;
    for (const character of word) {
        const size = columnsOf(character);
        if (columns + size > width) {
            parts.push(part);
            part = '';
            columns = 0;
        }
        part += character;
        columns += size;
    }
    return [...parts, part];
}


/***/ }),

/***/ 7106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonText: () => (/* binding */ jsonText),
  renderJson: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./src/catalogue/dimensions.ts
var dimensions = __webpack_require__(4448);
;// CONCATENATED MODULE: ./src/report/schema.ts
/**
 * The JSON Schema of the report, draft-07. It is also the order in which fields are written. The types hold it to the
 * report contract: a field of the contract that is missing here does not compile.
 */

const schema_text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const flag = { type: 'boolean' };
const line = { type: 'integer', minimum: 1, description: 'Counted from 1.' };
const points = { type: ['integer', 'null'], minimum: 0, maximum: 100 };
const level = { type: 'integer', minimum: 0, maximum: 4 };
const levelOrNull = { type: ['integer', 'null'], minimum: 0, maximum: 4 };
/** A closed object with all fields of T, in the order given; those of `optional` may be absent. */
function object(properties, optional = []) {
    const required = Object.keys(properties).filter(key => !optional.includes(key));
    return { type: 'object', properties, required, additionalProperties: false };
}
function list(items) {
    return { type: 'array', items };
}
function oneOf(...values) {
    return { type: 'string', enum: values };
}
function orNull(schema) {
    return { anyOf: [{ type: 'null' }, schema] };
}
function nullOrOneOf(...values) {
    return { type: ['string', 'null'], enum: [...values, null] };
}
const statuses = ['met', 'partial', 'unmet', 'not-applicable', 'unknown'];
const strengths = ['declared', 'configured', 'exercised', 'enforced'];
const confidences = ['high', 'medium', 'low'];
const dimensionId = oneOf(...dimensions/* dimensions */.K.map(dimension => dimension.id));
const traceStep = object({ path: schema_text, line, what: schema_text });
const trace = { ...list(traceStep), description: 'From the trigger to the hop before the place.' };
const evidence = object({ path: schema_text, line, what: schema_text, trace });
const step = object({
    practice: schema_text,
    gain: { type: 'number', minimum: 0, maximum: 100, description: 'Points that it would add to the score.' },
});
const profiles = ['application', 'template', 'library', 'research', 'course', 'non-ml'];
const profile = object({
    id: oneOf(...profiles),
    because: schema_text,
    overridden: flag,
    traits: list(oneOf('trains', 'serves', 'llm')),
});
const levelReport = object({
    number: level,
    name: schema_text,
    ceiling: levelOrNull,
    criticalFindings: { type: 'integer', minimum: 0 },
    next: orNull(object({
        number: level,
        missing: list(schema_text),
        steps: { ...list(step), maxItems: 5 },
    })),
});
const holds = oneOf('fully', 'partly', 'not', 'not-applicable', 'unknown', 'undecidable');
const position = object({
    level: levelOrNull,
    name: textOrNull,
    because: list(schema_text),
    criteria: list(object({ level, title: schema_text, holds, decides: flag, practices: list(schema_text) })),
});
const section = object({
    id: oneOf('data', 'model', 'infrastructure', 'monitoring'),
    title: schema_text,
    score: { type: 'number', minimum: 0, maximum: 7 },
    tests: list(object({
        id: schema_text,
        title: schema_text,
        score: { type: ['number', 'null'], enum: [0, 0.5, 1, null] },
        practices: list(schema_text),
    })),
});
const count = { type: 'integer', minimum: 0 };
const models = object({
    google: position,
    azure: position,
    mlTestScore: object({
        score: { type: ['number', 'null'], minimum: 0, maximum: 7 },
        meaning: textOrNull,
        decided: { ...count, maximum: 28 },
        sections: list(section),
    }),
    se4ml: object({
        covered: count,
        partly: count,
        notCovered: count,
        open: count,
        practices: list(object({
            number: schema_text,
            title: schema_text,
            category: oneOf('Data', 'Training', 'Coding', 'Deployment', 'Team', 'Governance'),
            difficulty: oneOf('basic', 'medium', 'advanced', 'unranked'),
            holds,
            practices: list(schema_text),
        })),
    }),
});
const dimension = object({
    id: dimensionId,
    title: schema_text,
    weight: { type: 'number', minimum: 0 },
    score: { ...points, description: 'Null when it is not assessed, not applicable or could not be decided.' },
    applicable: flag,
    assessed: flag,
});
const root = object({
    path: { ...schema_text, description: "From the repository's root, empty for the root itself." },
    because: schema_text,
    profile: nullOrOneOf(...profiles),
    score: points,
    level: levelOrNull,
});
const practice = object({
    id: schema_text,
    dimension: dimensionId,
    title: schema_text,
    level,
    weight: { type: 'number', minimum: 0 },
    kind: oneOf('practice', 'hygiene', 'critical'),
    status: oneOf(...statuses),
    strength: nullOrOneOf(...strengths),
    confidence: nullOrOneOf(...confidences),
    evidence: list(evidence),
    places: count,
    searched: list(schema_text),
    because: schema_text,
    remedy: orNull(object({
        step: schema_text,
        snippet: textOrNull,
        language: schema_text,
        link: schema_text,
    })),
    waiver: orNull(object({ reason: schema_text, until: textOrNull })),
});
const workflow = object({
    path: schema_text,
    name: textOrNull,
    valid: flag,
    reachable: flag,
    because: textOrNull,
    events: list(object({
        name: schema_text,
        line,
        branches: list(schema_text),
        tags: list(schema_text),
        paths: list(schema_text),
        types: list(schema_text),
        cron: list(schema_text),
    })),
    jobs: list(object({
        id: schema_text,
        line,
        container: textOrNull,
        uses: textOrNull,
        steps: list({
            anyOf: [
                object({ line, uses: schema_text }),
                object({ line, run: { type: 'boolean', const: true } }),
            ],
        }),
    })),
});
const command = object({
    program: schema_text,
    subcommand: schema_text,
    canonical: schema_text,
    path: schema_text,
    line,
    reachable: flag,
    events: list(schema_text),
    trace,
});
const task = object({
    id: schema_text,
    path: schema_text,
    line,
    what: schema_text,
    reachable: flag,
    events: list(schema_text),
    confidence: oneOf(...confidences),
    inTests: flag,
    service: textOrNull,
    trace,
});
const tool = object({
    id: schema_text,
    name: schema_text,
    category: schema_text,
    strength: oneOf(...strengths),
    evidence: { ...list(evidence), minItems: 1 },
});
const dependency = object({
    ecosystem: schema_text,
    name: schema_text,
    specifier: schema_text,
    pinned: flag,
    path: schema_text,
    line,
});
const diagnostic = object({
    path: schema_text,
    line,
    problem: oneOf('malformed', 'invalid', 'too-large', 'unreadable', 'unsupported', 'truncated'),
    detail: schema_text,
});
const dvcFindings = list(object({
    path: schema_text,
    line,
    rule: schema_text,
    effect: oneOf('stale', 'doubtful', 'unlocked', 'unknown', 'defect', 'note'),
    stage: textOrNull,
    message: schema_text,
}));
const dvc = object({
    data: dvcFindings,
    pipelines: list(object({
        path: schema_text,
        stages: list(object({
            name: schema_text,
            line,
            verdict: oneOf('consistent', 'stale', 'unlocked', 'exempt', 'unknown'),
            compared: { type: 'integer', minimum: 0 },
            unknown: { type: 'integer', minimum: 0 },
        })),
        lock: oneOf('consistent', 'stale', 'missing', 'none', 'unknown'),
        findings: dvcFindings,
    })),
    tracked: { type: 'integer', minimum: 0 },
    remotes: list(object({ name: schema_text, type: schema_text, default: flag, line })),
});
const baseline = object({
    commit: textOrNull,
    score: points,
    level: levelOrNull,
    dimensions: list(object({ id: dimensionId, score: points })),
    changes: list(object({
        practice: schema_text,
        from: oneOf(...statuses),
        to: oneOf(...statuses),
    })),
    notes: { ...list(schema_text), description: 'What limits the comparison.' },
}, ['dimensions', 'notes']);
const gate = object({ active: flag, verdict: oneOf('pass', 'fail', 'error'), reasons: list(schema_text) }, []);
const reportSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:mlops-audit:report:1',
    title: 'Report of mlops-audit, schema version 1',
    ...object({
        schemaVersion: { type: 'integer', const: 1 },
        tool: object({ name: schema_text, version: schema_text, catalogueVersion: schema_text }),
        repository: object({
            name: textOrNull,
            commit: textOrNull,
            path: { ...schema_text, description: 'The audited directory, empty for the whole repository.' },
            files: { type: 'integer', minimum: 0 },
        }),
        applicable: { ...flag, description: 'False when the repository is not about machine learning.' },
        profile,
        score: points,
        coverage: { type: 'number', minimum: 0, maximum: 1 },
        provisional: flag,
        level: orNull(levelReport),
        models: orNull(models),
        roots: { ...list(root), maxItems: 50, description: 'Projects inside the audited directory.' },
        furtherRoots: { type: 'integer', minimum: 0, description: 'Projects beyond those listed.' },
        improvements: { ...list(step), maxItems: 5 },
        dimensions: list(dimension),
        practices: list(practice),
        workflows: list(workflow),
        commands: list(command),
        tasks: list(task),
        tools: list(tool),
        dependencies: list(dependency),
        dvc: orNull(dvc),
        diagnostics: list(diagnostic),
        baseline,
        gate,
    }, ['baseline']),
};
/** The schema as the file that is published. */
function reportSchemaText() {
    return `${JSON.stringify(reportSchema, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./src/report/json.ts
/** The report as JSON: the contract's fields in the contract's order and nothing else, so that equal reports are equal bytes. */

/** Two spaces, a line end at the end. */
function renderJson(report) {
    return jsonText(ordered(report, reportSchema));
}
/** Any value as JSON. It may be printed to the log of a workflow run: no text in it is a command there. */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replaceAll('##[', '#\\u0023[').replace(json_hidden, escapeUnit)}\n`;
}
/** Controls, direction marks and the like. JSON need not escape them, but a terminal or an editor would act on them. */
const json_hidden = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
function escapeUnit(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** A copy with the schema's keys in the schema's order. Values may carry more than the contract says; that stays out. */
function ordered(value, schema) {
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value)) {
        const { items } = schema;
        return items === undefined ? value : value.map(item => ordered(item, items));
    }
    const { properties } = shapeFor(value, schema);
    const copy = {};
    for (const [key, inner] of Object.entries(properties ?? {}))
        if (Object.hasOwn(value, key))
            copy[key] = ordered(value[key], inner);
    return copy;
}
/** Of alternatives the one whose required keys are all there. */
function shapeFor(value, schema) {
    const shapes = schema.anyOf?.filter(shape => shape.properties !== undefined) ?? [schema];
    return shapes.find(shape => shape.required?.every(key => Object.hasOwn(value, key))) ?? shapes[0] ?? schema;
}


/***/ }),

/***/ 9066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** Colour on a terminal. */
const codes = { bold: '1', dim: '2', red: '31', yellow: '33', green: '32' };
/** Without colour the text stays as it is, free of escape sequences. */
function painter(color) {
    return color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;
}


/***/ }),

<<<<<<< HEAD
=======
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
 * Merges what was typed with what the configuration file says: the former wins, ignored paths add up.
 * @throws ConfigurationError for a value that is not of its option's kind, or a name that does not exist.
 */
function mergeSettings(inputs, file, waivers, known) {
    const pick = (name) => written(inputs.get(name)) ?? written(file.get(name));
    const profile = choiceOf(pick('profile'), 'profile', 'file');
    return {
        profile: profile === null || profile === 'auto' ? null : profile,
        gate: {
            minScore: integerOf(pick('min-score'), [0, 100]),
            minLevel: levelOf(pick('min-level'), known.levels),
            minDimension: pairsOf(pick('min-dimension'), known.dimensions),
            require: namesOf(pick('require'), 'practice', known.practices),
            failOnCritical: flagOf(pick('fail-on-critical')) ?? false,
            warnOnly: flagOf(pick('warn-only')) ?? false,
        },
        waivers,
        ignorePaths: [...linesOf(file.get('ignore-paths')), ...linesOf(inputs.get('ignore-paths'))],
    };
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
function integerOf(raw, [least, most]) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin} takes a whole number from ${least} to ${most}, not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}".`);
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
        const least = integerOf({ text: line.slice(colon + 1), origin: `${origin}, ${dimension},` }, [0, 100]);
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
        description: 'Directory to audit, inside the workspace: the repository, or one project of it. Workflows are read from the root of the repository; what they run for other projects is left out.',
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
        range: [0, 100],
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

/***/ 1280:
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/settings/error.ts
var settings_error = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/settings/options.ts
var options = __webpack_require__(8031);
;// CONCATENATED MODULE: ./src/settings/commandLine.ts
/** The command's words to raw options. */



const builtIn = ['help', 'version', 'color', 'no-color'];
/**
 * Reads `--name value`, `--name=value`, `-h`, `-V` and positionals; a repeated option adds a line.
 * @throws ConfigurationError for an unknown option or one without its value.
 */
function readCommandLine(words, command = 'audit') {
    const table = (0,options/* optionsOf */.c)(command);
    const names = [...table.map(option => option.name), ...builtIn];
    const { tokens } = (0,external_node_util_.parseArgs)({
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
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const origin = `--${token.name}`;
        const option = table.find(candidate => candidate.name === token.name);
        if (option === undefined && !builtIn.includes(token.name)) {
            throw new settings_error/* ConfigurationError */.j1(unknownOption(token.rawName, names));
        }
        if (option === undefined || option.kind === 'flag') {
            if (option === undefined)
                switches.add(token.name);
            else
                raw.set(token.name, { text: token.value ?? 'true', origin });
            continue;
        }
        if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
            throw new settings_error/* ConfigurationError */.j1(`${origin} needs a value: ${origin} ${option.value ?? 'VALUE'}.`);
        }
        const before = raw.get(token.name)?.text;
        raw.set(token.name, { text: before === undefined ? token.value : `${before}\n${token.value}`, origin });
    }
    return {
        positionals,
        options: raw,
        help: switches.has('help'),
        version: switches.has('version'),
        color: switches.has('no-color') ? false : switches.has('color') ? true : null,
    };
}
function unknownOption(written, names) {
    return (0,settings_error/* unknownName */.U0)('option', written, names.map(name => `--${name}`));
}

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

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/surroundings.ts
/** What the command and its sub-commands share: the process around them, their words, and where their text goes. */





/**
 * Reads the words after the name of a command. Null when they only ask for help or the version, which is printed then.
 * @throws ConfigurationError for an unknown option, one without its value, or more than `most` words that are no options.
 */
function readWords(words, command, around, most = 1) {
    const line = readCommandLine(words, command);
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
        const reason = reasons[error.code ?? ''];
        if (reason === undefined)
            throw error;
        throw new settings_error/* ConfigurationError */.j1(`--output: ${(0,settings_error/* printable */.g$)(path)} cannot be written: ${reason}.`);
    }
}
const reasons = {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'the name is too long',
};
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


/***/ }),

>>>>>>> addaf73 (Documentation and build anew)
/***/ 1875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runToolsCommand: () => (/* binding */ runToolsCommand)
/* harmony export */ });
/* harmony import */ var _catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1197);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7106);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9066);
/* harmony import */ var _settings_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5842);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6942);
/** `mlops-audit tools`: every tool that is recognised, by category. */






async function runToolsCommand(words, around) {
    const line = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .readWords */ .ux)(words, 'tools', around, 0);
    if (line === null)
        return 0;
    const format = (0,_settings_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceOf */ .FH)(line.options.get('format'), 'format', 'tools') ?? 'text';
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)(format === 'json' ? toolsJson() : toolsText((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .isColoured */ .yU)(line, around)), line, around);
    return 0;
}
function toolsJson() {
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__.jsonText)(_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tools */ .Yl.map(({ id, name, category, link = null }) => ({ id, name, category, link })));
}
function toolsText(color) {
    const paint = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(color);
    const width = Math.max(..._catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tools */ .Yl.map(({ id }) => id.length));
    const categories = [...new Set(_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tools */ .Yl.map(({ category }) => category))].sort();
    const parts = categories.map(category => {
        const own = _catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tools */ .Yl.filter(tool => tool.category === category);
        const lines = own.map(({ id, name }) => `  ${(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .padded */ .jC)(id, width)}  ${name}`);
        return [paint('bold', category), ...lines].join('\n');
    });
    return `${parts.join('\n\n')}\n`;
}


/***/ })

};
