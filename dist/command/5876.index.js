export const id = 5876;
export const ids = [5876,4725,7106];
export const modules = {

/***/ 4448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ dimensions)
/* harmony export */ });
/** The ten dimensions, in the order of reports. Weights add up to 100 and are reasoned in the practice catalogue, section 4. */
const dimensions = [
    {
        id: 'workflow-automation',
        title: 'Workflow automation (CI)',
        weight: 13,
        reason: "n=8 of 9 models; the carrier of every other 'exercised' evidence",
    },
    {
        id: 'continuous-training',
        title: 'Continuous training and retraining triggers',
        weight: 13,
        reason: 'n=9; the step that separates MLOps from DevOps (GCP L0→1, AZ L1→2)',
    },
    {
        id: 'data-pipeline-versioning',
        title: 'Data and pipeline versioning',
        weight: 13,
        reason: 'n=8-9; best decidable from DVC files',
    },
    {
        id: 'tracking-reporting',
        title: 'Experiment tracking and CML reporting',
        weight: 12,
        reason: "n=8; the paper's CML population lives here",
    },
    {
        id: 'delivery',
        title: 'Model registry, packaging and delivery (CD)',
        weight: 12,
        reason: 'n=8',
    },
    {
        id: 'testing-validation',
        title: 'Testing, data and model validation',
        weight: 14,
        reason: 'n=6-8 over four themes; ML Test Score has three of four sections here',
    },
    {
        id: 'monitoring',
        title: 'Monitoring and feedback',
        weight: 7,
        reason: 'n=9, but only its configuration is visible: lower weight for lower observability',
    },
    {
        id: 'environment',
        title: 'Reproducible environments and dependencies',
        weight: 7,
        reason: 'n=6; most peers already check it – necessary, not distinctive',
    },
    {
        id: 'security-governance',
        title: 'Security and governance of ML workflows',
        weight: 6,
        reason: 'n=4 + OSSF; breadth covered better by zizmor/Scorecard: we keep the ML-relevant core',
    },
    {
        id: 'documentation-responsible-ai',
        title: 'Documentation and responsible AI',
        weight: 3,
        reason: 'n=3-4; existence of text is weak evidence',
    },
];


/***/ }),

/***/ 5876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDvcSarif: () => (/* binding */ renderDvcSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7106);
/**
 * The verification of DVC as SARIF 2.1.0 for code scanning.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */




/** What cannot be compared is left out: nobody can act on it. So are notes. */
const LEVELS = {
    stale: 'error',
    unlocked: 'warning',
    doubtful: 'note',
    defect: 'warning',
};
/** Results that GitHub takes of one run. */
const MOST_RESULTS = 5000;
/** One run whose results are ordered by urgency, at most as many as GitHub keeps. */
function renderDvcSarif({ pipelines, data }) {
    const all = [...pipelines.flatMap(pipeline => pipeline.findings), ...data];
    const findings = Object.keys(LEVELS)
        .flatMap(effect => all.filter(finding => finding.effect === effect))
        .slice(0, MOST_RESULTS);
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const seen = new Map();
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.jsonText)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .toolName */ .Uf, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE, informationUri: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .homepage */ .TB, rules: rules.map(sarifRule) } },
                results: findings.map(finding => sarifResult(finding, rules, seen)),
            },
        ],
    });
}
function sarifResult(finding, rules, seen) {
    const { path, line, rule, effect, stage, message } = finding;
    return {
        ruleId: ruleId(rule),
        ruleIndex: rules.indexOf(rule),
        level: LEVELS[effect] ?? 'note',
        message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(stage === null ? message : `stage ${stage}: ${message}`, 900) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: {
                        uri: path.split('/').map(encodeURIComponent).join('/'),
                        uriBaseId: '%SRCROOT%',
                    },
                    region: { startLine: line },
                },
            },
        ],
        partialFingerprints: { 'mlopsAuditDvc/v1': fingerprint(finding, seen) },
    };
}
/** Stays the same when lines move and when hashes or values change again: by rule, file, stage and what it is about. */
function fingerprint({ path, rule, stage, message }, seen) {
    const subject = message.replace(/\([^)]*\)/g, '').replace(/\b[\da-f]{4}…(?:\.dir)?/g, '');
    const key = [rule, path, stage ?? '', subject].join('\n');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 32)}:${before + 1}`;
}
function ruleId(rule) {
    return `dvc-${rule}`;
}
function sarifRule(rule) {
    const words = rule.replaceAll('-', ' ');
    return {
        id: ruleId(rule),
        name: words.replace(/(?:^| )\w/g, letter => letter.trim().toUpperCase()),
        shortDescription: { text: `DVC: ${words}` },
        helpUri: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .homepage */ .TB,
    };
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Lq: () => (/* binding */ dotText),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* unused harmony exports linkTarget, logLine */
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/**
 * Text from a repository, made harmless for each medium that it is shown in. A path, a name or a command may hold
 * anything: markup, commands of the runner, terminal escapes, direction overrides.
 */

/** Characters that a shown text may have; longer ones end in `…`. */
const mostCharacters = 400;
/** Put into what GitHub would turn into a mention, a reference or a link; it works on rendered text, where a backslash is gone. */
const breaker = '\u200b';
/** One line without anything invisible: white space collapses, each other hidden character becomes U+FFFD. */
function plain(text, limit = mostCharacters) {
    return (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit);
}
/** Lines of code without anything invisible; tabs stay, since recipes need them. */
function plainLines(text) {
    return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map(line => line.split('\t').map(_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R).join('\t'));
}
/** Joins safe parts to a safe whole: md`see ${markdownCode(path)}`. Numbers are safe as they are. */
function md(strings, ...values) {
    return String.raw({ raw: strings }, ...values);
}
function joinMarkdown(parts, separator) {
    return parts.join(separator);
}
/** Text as text, anywhere in a document: no markup, table column, mention, reference, link, formula or emoji comes of it. */
function markdownText(text) {
    return escapeText(plain(text));
}
/** Text in code style. What a code span cannot hold in a table cell goes into a `code` element, all of it as entities. */
function markdownCode(text) {
    const line = plain(text).trim();
    if (line === '')
        return '–';
    return (/[`<>|]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``);
}
/** A sentence in which back-ticks mark code: those in pairs become code, all else is text. */
function markdownProse(text) {
    const parts = proseParts(text);
    return parts.map(part => (part.code ? markdownCode(part.text) : escapeText(part.text))).join('');
}
/** A link when the target is a web address, else its label alone. */
function markdownLink(label, url) {
    const target = url === null ? null : linkTarget(url);
    return target === null ? label : `[${label}](${target})`;
}
/** A web address that can stand between the parentheses of a link, null when it is none. */
function linkTarget(url) {
    if (!/^https?:\/\/[\w.-]+(:\d+)?(\/|$)/.test(url))
        return null;
    return url.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, character => character.charCodeAt(0) < 128
        ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
        : encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character));
}
/** Text inside an HTML element, also an attribute in double quotes. */
function htmlText(text) {
    const escaped = plain(text).replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
    return breakReferences(escaped);
}
/** A sentence for an HTML element; paired back-ticks become `code` elements. */
function htmlProse(text) {
    const parts = proseParts(text);
    return parts
        .map(part => (part.code ? `<code>${entities(part.text)}</code>` : htmlText(part.text)))
        .join('');
}
/** Text on a terminal: no control, no escape sequence, no direction override. Use `withoutCommands` on what is printed. */
function terminalText(text, limit = mostCharacters) {
    return plain(text, limit);
}
/** A string of Graphviz with its quotes; a backslash or an entity in it would be read as more than itself. */
function dotText(text) {
    const escaped = plain(text, 120)
        .replaceAll('&', '&amp;')
        .replace(/["\\]/g, character => `\\${character}`);
    return `"${escaped}"`;
}
/** One line for the log of a workflow run, in which the runner finds no workflow command. */
function logLine(text) {
    return withoutCommands(plain(text, 4096));
}
/**
 * Many lines in which the runner finds no command: it takes a line that starts with `::` after white space, and the older
 * `##[` anywhere in a line (the runner's ActionCommandManager).
 */
function withoutCommands(text) {
    return text.replaceAll('##[', '# #[').replace(/^([^\S\n]*:)(?=:)/gm, '$1 ');
}
function proseParts(text) {
    const pieces = plain(text).trim().split('`');
    const unpaired = pieces.length % 2 === 0 ? pieces.pop() : undefined;
    const parts = pieces.map((piece, index) => index % 2 === 1 && piece.trim() === ''
        ? { text: `\`${piece}\``, code: false }
        : { text: piece, code: index % 2 === 1 });
    return unpaired === undefined ? parts : [...parts, { text: `\`${unpaired}`, code: false }];
}
const escapes = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '|': '&#124;',
    '`': '&#96;',
    $: '&#36;',
};
function escapeText(line) {
    const escaped = line
        .replace(/[\\*_[\]~#<>&|`$]/g, character => escapes[character] ?? `\\${character}`)
        .replace(/^( ?)([-+](?=[\s-]|$)|=)/, '$1\\$2')
        .replace(/^( ?\d{1,9})([.)](?=\s|$))/, '$1\\$2');
    return breakReferences(escaped);
}
/** Takes mentions, issue numbers, addresses and emoji names apart. Our own entities hold a `#` after `&`, which stays. */
function breakReferences(text) {
    return text
        .replace(/@(?=\w)/g, `@${breaker}`)
        .replace(/(?<!&)#(?=\d)/g, `#${breaker}`)
        .replace(/\bgh-(?=\d)/gi, `$&${breaker}`)
        .replace(/:\/\//g, `:${breaker}//`)
        .replace(/\bwww(?=\.)/gi, `$&${breaker}`)
        .replace(/:(?=(?:[a-z+-][\w+-]{0,40}|100|1234):)/gi, `:${breaker}`);
}
function entities(line) {
    return line.replace(/[!-/:-@[-`{-~]/g, character => `&#${character.charCodeAt(0)};`);
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


/***/ })

};
