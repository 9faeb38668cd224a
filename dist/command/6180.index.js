export const id = 6180;
export const ids = [6180,4725];
export const modules = {

/***/ 6180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPracticesCommand: () => (/* binding */ runPracticesCommand)
/* harmony export */ });
/* harmony import */ var _catalogue_dimensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4448);
/* harmony import */ var _practices_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3579);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1197);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7106);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9066);
/* harmony import */ var _settings_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5842);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6942);
/** `mlops-audit practices`: every practice by dimension. */







async function runPracticesCommand(words, around) {
    const line = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .readWords */ .ux)(words, 'practices', around, 0);
    if (line === null)
        return 0;
    const format = (0,_settings_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .choiceOf */ .FH)(line.options.get('format'), 'format', 'practices') ?? 'text';
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .cK)(format === 'json' ? practicesJson() : practicesText((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .isColoured */ .yU)(line, around)), line, around);
    return 0;
}
function practicesJson() {
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.jsonText)(_practices_index_js__WEBPACK_IMPORTED_MODULE_1__/* .practices */ .F.map(({ id, dimension, title, level, weight, kind }) => {
        return { id, dimension, title, level, weight, kind };
    }));
}
function practicesText(color) {
    const paint = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)(color);
    const width = Math.max(..._practices_index_js__WEBPACK_IMPORTED_MODULE_1__/* .practices */ .F.map(({ id }) => id.length));
    const parts = _catalogue_dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .K.flatMap(dimension => {
        const own = _practices_index_js__WEBPACK_IMPORTED_MODULE_1__/* .practices */ .F.filter(practice => practice.dimension === dimension.id);
        if (own.length === 0)
            return [];
        const lines = own.map(({ id, title, level, weight, kind }) => {
            const note = kind === 'practice' ? '' : ` (${kind})`;
            return `  ${(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .padded */ .jC)(id, width)}  level ${level}, weight ${weight}  ${title}${note}`;
        });
        return [[paint('bold', `${dimension.title}, weight ${dimension.weight} of 100`), ...lines].join('\n')];
    });
    return `${parts.join('\n\n')}\n`;
}


/***/ }),

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


/***/ })

};
