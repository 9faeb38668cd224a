export const id = 889;
export const ids = [889,411];
export const modules = {

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseActionManifest: () => (/* binding */ parseActionManifest)
/* harmony export */ });
/* harmony import */ var _workflow_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1289);
/* harmony import */ var _workflow_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3015);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);





/**
 * Reads an `action.yml`. An input's value is its default, empty when it has none. Diagnostics tell what the runner would refuse.
 * Never throws.
 */
function parseActionManifest(path, text) {
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(path, text, _workflow_js__WEBPACK_IMPORTED_MODULE_0__.WORKFLOW_LIMIT);
    const problems = new _workflow_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z(path, diagnostics);
    const runs = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(root, 'runs');
    const using = usingOf((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(runs?.value, 'using')));
    if (runs === null)
        problems.refuse(root?.line ?? 1, "the action has no 'runs'");
    else if (using === 'unknown')
        problems.refuse(runs.line, "'runs.using' is none that the runner knows");
    if (runs !== null && using === 'composite')
        checkShells(runs, problems);
    return {
        path,
        name: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'name')),
        using,
        inputs: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'inputs')).map(({ key, line, value }) => ({
            name: key,
            line,
            value: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(value, 'default')) ?? '',
        })),
        steps: using === 'composite' ? (0,_workflow_step_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(runs?.value, 'steps')) : [],
        image: using === 'docker' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(runs?.value, 'image')) : null,
        main: using === 'node' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(runs?.value, 'main')) : null,
        diagnostics: problems.diagnostics,
    };
}
function usingOf(using) {
    const word = using?.toLowerCase() ?? '';
    if (word === 'composite' || word === 'docker')
        return word;
    return /^node\d{1,3}$/.test(word) ? 'node' : 'unknown';
}
/** Unlike a job, a composite action has no default shell. */
function checkShells({ line, value }, problems) {
    const steps = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(value, 'steps');
    if (steps?.kind !== 'list')
        problems.refuse(line, 'the composite action has no steps');
    for (const step of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(steps)) {
        const shell = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(step, 'shell'));
        if ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(step, 'run') !== null && (shell === null || shell === '')) {
            problems.refuse(step.line, "a 'run' step of a composite action needs a 'shell'");
        }
    }
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseActionReference)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(710);

/**
 * Splits the text of a `uses:` as the runner does. Everything after the first `@` is the ref, which may hold slashes
 * (`pypa/gh-action-pypi-publish@release/v1`). A missing ref is null; what the runner could not resolve is malformed.
 */
function parseActionReference(raw) {
    const text = raw.trim();
    const malformed = (because) => ({ kind: 'malformed', raw, because });
    if (text === '')
        return malformed('it is empty');
    if (text.includes('${{'))
        return malformed('expressions are not allowed in uses');
    if (text.startsWith('docker://')) {
        const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(text.slice('docker://'.length));
        return image.name === '' ? malformed('it names no image') : { kind: 'docker', raw, image };
    }
    if (/^(?:\.{1,2}|\$)(?:[\\/]|$)/.test(text)) {
        const path = normalised(text.startsWith('$') ? text.slice(1) : text);
        return path === null ? malformed('it leads out of the repository') : { kind: 'local', raw, path };
    }
    const at = text.indexOf('@');
    const ref = at === -1 ? null : text.slice(at + 1);
    const segments = (at === -1 ? text : text.slice(0, at)).split(/[\\/]/).filter(segment => segment !== '');
    const [owner, repo, ...rest] = segments;
    if (owner === undefined || repo === undefined || ref === '' || ref?.includes('@')) {
        return malformed('it has not the form owner/repository@ref');
    }
    return { kind: 'repository', raw, owner, repo, subpath: rest.join('/'), slug: segments.join('/'), ref };
}
/** Without `.`, `..` and doubled slashes; null when it leaves the root. */
function normalised(path) {
    const parts = [];
    for (const part of path.split(/[\\/]/)) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WORKFLOW_LIMIT: () => (/* binding */ WORKFLOW_LIMIT),
  parseWorkflow: () => (/* binding */ parseWorkflow)
});

;// CONCATENATED MODULE: ./src/facts/cron.ts
/** The five fields of POSIX cron, and the names that stand for numbers. */
const FIELDS = [
    { name: 'minute', low: 0, high: 59, names: /^$/ },
    { name: 'hour', low: 0, high: 23, names: /^$/ },
    { name: 'day of the month', low: 1, high: 31, names: /^$/ },
    { name: 'month', low: 1, high: 12, names: /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i },
    // 7 is Sunday for most readers of cron; not known to be refused.
    { name: 'day of the week', low: 0, high: 7, names: /^(?:sun|mon|tue|wed|thu|fri|sat)$/i },
];
/**
 * Why GitHub refuses a `cron` text, null when it takes it or when that is not sure: steps beyond their field, ranges the
 * wrong way round and `?` are let through.
 */
function cronProblem(cron) {
    const words = cron.trim().split(/\s+/);
    if (words.length !== FIELDS.length)
        return `cron '${cron.slice(0, 80)}' has not five fields`;
    for (const [index, field] of FIELDS.entries()) {
        const word = words[index] ?? '';
        const good = word.split(',').every(part => {
            const [range = '', step, ...more] = part.split('/');
            const stepped = step === undefined || (/^\d{1,9}$/.test(step) && Number(step) > 0);
            const ends = range.split('-');
            const one = range === '*' || range === '?';
            return (stepped && more.length === 0 && (one || (ends.length <= 2 && ends.every(end => isIn(field, end)))));
        });
        if (!good)
            return `cron '${cron.slice(0, 80)}' has no valid ${field.name}: '${word.slice(0, 20)}'`;
    }
    return null;
}
function isIn({ low, high, names }, text) {
    if (names.test(text))
        return text !== '';
    return /^\d{1,3}$/.test(text) && Number(text) >= low && Number(text) <= high;
}

// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
// EXTERNAL MODULE: ./src/facts/references.ts
var references = __webpack_require__(7189);
// EXTERNAL MODULE: ./src/facts/expression.ts + 1 modules
var facts_expression = __webpack_require__(8182);
;// CONCATENATED MODULE: ./src/facts/template.ts
/** Texts that hold expressions: `${{ … }}` inside values, and the values of `if:`, which need no markers. */

/** The `${{ … }}` of a text in order. A `}}` inside single quotes closes nothing. */
function embeddedExpressions(text) {
    const found = [];
    for (let open = text.indexOf('${{'); open !== -1;) {
        const offset = open + 3;
        const close = closingOf(text, offset);
        if (close === -1) {
            found.push({ source: text.slice(offset), offset, closed: false });
            return found;
        }
        found.push({ source: text.slice(offset, close), offset, closed: true });
        open = text.indexOf('${{', close + 2);
    }
    return found;
}
function closingOf(text, from) {
    const plain = text.indexOf('}}', from);
    if (plain === -1 || !text.slice(from, plain).includes("'"))
        return plain;
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === "'")
            quoted = !quoted;
        else if (!quoted && char === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}
const SUCCESS = { kind: 'call', name: 'success', args: [] };
/**
 * The condition of an `if:`, with or without markers. Empty means `success()`. A text around the markers makes it a text that is
 * always true, which is what GitHub makes of it.
 */
function parseCondition(text) {
    const embedded = embeddedExpressions(text);
    const [first] = embedded;
    if (first === undefined) {
        return text.trim() === '' ? { ok: true, expression: SUCCESS } : (0,facts_expression/* parseExpression */.YK)(text);
    }
    const parsed = embedded.map(parseEmbedded);
    const failed = parsed.find(result => !result.ok);
    if (failed !== undefined)
        return failed;
    const alone = first.offset === 3 && first.offset + first.source.length + 2 === text.length;
    return (alone ? parsed[0] : undefined) ?? { ok: true, expression: { kind: 'literal', value: text } };
}
/** Offset of a problem in the text around the markers. */
function parseEmbedded({ source, offset, closed }) {
    if (!closed)
        return { ok: false, problem: "'${{' is not closed", offset: offset - 3 };
    const parsed = (0,facts_expression/* parseExpression */.YK)(source);
    return parsed.ok ? parsed : { ...parsed, offset: offset + parsed.offset };
}

// EXTERNAL MODULE: ./src/settings/error.ts
var error = __webpack_require__(2135);
;// CONCATENATED MODULE: ./src/facts/workflow/names.ts
/** Which contexts and functions an expression may use where: GitHub's workflow schema (`context` of each definition). */


const EVERYWHERE = [
    ['case', [3, 255]],
    ['contains', [2, 2]],
    ['endswith', [2, 2]],
    ['format', [1, 255]],
    ['fromjson', [1, 1]],
    ['join', [1, 2]],
    ['startswith', [2, 2]],
    ['tojson', [1, 1]],
];
const HASH_FILES = ['hashfiles', [1, 255]];
/** Functions of a condition; those of a job may name the jobs that they ask about. */
function statusFunctions(most) {
    return [
        ['always', [0, 0]],
        ['cancelled', [0, 0]],
        ['failure', [0, most]],
        ['success', [0, most]],
    ];
}
function namesOf(contexts, ...functions) {
    return { contexts: new Set(contexts.split(' ')), functions: new Map([...EVERYWHERE, ...functions]) };
}
const WORKFLOW = 'github inputs vars';
const JOB = `${WORKFLOW} needs strategy matrix`;
const RUNNER = `${JOB} steps job runner env`;
const NAMES = {
    workflow: namesOf(WORKFLOW),
    workflowEnv: namesOf(`${WORKFLOW} secrets`),
    jobIf: namesOf(`${WORKFLOW} needs`, ...statusFunctions(255)),
    strategy: namesOf(`${WORKFLOW} needs`),
    job: namesOf(JOB),
    jobSecrets: namesOf(`${JOB} secrets`),
    jobDefaults: namesOf(`${JOB} env`),
    credentials: namesOf(`${JOB} secrets env`),
    environment: namesOf(RUNNER),
    runner: namesOf(`${RUNNER} secrets`),
    step: namesOf(`${RUNNER} secrets`, HASH_FILES),
    stepIf: namesOf(RUNNER, HASH_FILES, ...statusFunctions(0)),
};
/** Checks every `${{ }}` in the texts of a tree. */
function checkExpressions(node, names, problems) {
    if (node.kind === 'list')
        for (const item of node.items)
            checkExpressions(item, names, problems);
    if (node.kind === 'map')
        for (const { value } of node.entries.values())
            checkExpressions(value, names, problems);
    if (node.kind !== 'scalar' || !node.text.includes('${{'))
        return;
    const found = embeddedExpressions(node.text);
    // GitHub makes one call of `format` of the whole text, markers and spaces aside; it is an expression as long as any other.
    if (found.length > 0 && node.text.length - 10 * found.length > facts_expression/* MAX_EXPRESSION_LENGTH */.dM) {
        problems.refuse(node.line, `a text with expressions is longer than ${facts_expression/* MAX_EXPRESSION_LENGTH */.dM} characters`);
    }
    for (const embedded of found) {
        if (embedded.source.trim() === 'insert')
            continue;
        const parsed = parseEmbedded(embedded);
        const lines = node.style === 'literal' ? 1 + lineOfOffset(node.text, embedded.offset) : 0;
        const problem = parsed.ok ? unknownIn(parsed.expression, names) : parsed.problem;
        if (problem !== null)
            problems.refuse(node.line + lines, `expression ${shortened(embedded.source)}: ${problem}`);
    }
}
/** The first name that is not known where the expression stands, or null. */
function unknownIn(expression, names) {
    const open = [expression];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.kind === 'context' && !names.contexts.has(next.name))
            return `'${next.name}' is not known here`;
        const problem = next.kind === 'call' ? callProblem(next.name, next.args.length, names) : null;
        if (problem !== null)
            return problem;
        open.push(...(0,facts_expression/* partsOf */.CI)(next));
    }
    return null;
}
function callProblem(name, count, names) {
    const arity = names.functions.get(name);
    if (arity === undefined)
        return `function '${name}' is not known here`;
    const [fewest, most] = arity;
    return count < fewest || count > most ? `function '${name}' takes no ${count} arguments` : null;
}
function lineOfOffset(text, offset) {
    let line = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
function shortened(source) {
    const text = source.trim().replaceAll(/\s+/g, ' ');
    return `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'`;
}

;// CONCATENATED MODULE: ./src/facts/workflow/keys.ts
/** What GitHub's workflow schema allows where. */


const keys_text = (names) => ({ kinds: ['scalar'], names });
const filledText = (names) => ({ kinds: ['scalar'], filled: true, names });
const texts = (names) => ({ kinds: ['scalar', 'list'], filled: true, names });
const map = (names) => ({ kinds: ['map'], names });
const flatMap = (names) => ({ kinds: ['map'], flat: true, names });
const textOrMap = (names) => ({ kinds: ['scalar', 'map'], names });
function keysOf(keys) {
    return new Map(Object.entries(keys));
}
const ROOT_KEYS = keysOf({
    on: { kinds: ['scalar', 'list', 'map'], names: null },
    name: keys_text(null),
    description: keys_text(null),
    'run-name': keys_text(NAMES.workflow),
    defaults: map(null),
    env: flatMap(NAMES.workflowEnv),
    permissions: { kinds: ['scalar', 'map'], filled: true, names: null },
    concurrency: textOrMap(NAMES.workflow),
    jobs: map(null),
});
const EVERY_JOB = {
    name: keys_text(NAMES.job),
    needs: texts(null),
    if: keys_text(null),
    permissions: { kinds: ['scalar', 'map'], filled: true, names: null },
    concurrency: { kinds: ['scalar', 'map'], filled: true, names: NAMES.job },
    strategy: map(NAMES.strategy),
};
const JOB_KEYS = keysOf({
    ...EVERY_JOB,
    'runs-on': { kinds: ['scalar', 'list', 'map'], filled: true, names: NAMES.job },
    'timeout-minutes': keys_text(NAMES.job),
    'cancel-timeout-minutes': keys_text(NAMES.job),
    'continue-on-error': keys_text(NAMES.job),
    container: textOrMap(null),
    services: map(null),
    env: flatMap(NAMES.jobSecrets),
    environment: textOrMap(null),
    outputs: flatMap(NAMES.runner),
    defaults: map(NAMES.jobDefaults),
    steps: { kinds: ['list'], names: null },
    snapshot: { kinds: ['scalar', 'map'], filled: true, names: null },
});
const CALL_KEYS = keysOf({
    ...EVERY_JOB,
    uses: filledText(null),
    with: flatMap(NAMES.job),
    secrets: { kinds: ['scalar', 'map'], flat: true, names: NAMES.jobSecrets },
});
const EVERY_STEP = {
    name: keys_text(NAMES.step),
    id: filledText(null),
    if: keys_text(null),
    'continue-on-error': keys_text(NAMES.step),
    'timeout-minutes': keys_text(NAMES.step),
    env: flatMap(NAMES.step),
    background: keys_text(null),
};
const RUN_KEYS = keysOf({
    ...EVERY_STEP,
    run: keys_text(NAMES.step),
    shell: filledText(NAMES.step),
    'working-directory': keys_text(NAMES.step),
});
const USES_KEYS = keysOf({ ...EVERY_STEP, uses: filledText(null), with: flatMap(NAMES.step) });
const CONTROL = {
    name: keys_text(NAMES.step),
    id: filledText(null),
    'continue-on-error': keys_text(NAMES.step),
};
const CONTROL_KEYS = new Map([
    ['wait', keysOf({ ...CONTROL, wait: texts(null) })],
    ['wait-all', keysOf({ ...CONTROL, 'wait-all': keys_text(null) })],
    ['cancel', keysOf({ ...CONTROL, cancel: filledText(null) })],
    [
        'parallel',
        keysOf({ name: keys_text(NAMES.step), id: filledText(null), parallel: { kinds: ['list'], names: null } }),
    ],
]);
const STRATEGY_KEYS = keysOf({
    'fail-fast': keys_text(null),
    'max-parallel': keys_text(null),
    matrix: map(null),
});
const CONCURRENCY_KEYS = keysOf({
    group: filledText(null),
    'cancel-in-progress': keys_text(null),
    queue: keys_text(null),
});
const DEFAULTS_KEYS = keysOf({ run: map(null) });
const DEFAULTS_RUN_KEYS = keysOf({ shell: filledText(null), 'working-directory': filledText(null) });
const ENVIRONMENT_KEYS = keysOf({
    name: keys_text(NAMES.job),
    url: keys_text(NAMES.environment),
    deployment: keys_text(NAMES.job),
});
const CONTAINER_KEYS = keysOf({
    image: keys_text(NAMES.job),
    options: keys_text(NAMES.job),
    env: flatMap(NAMES.runner),
    ports: { kinds: ['list'], names: NAMES.job },
    volumes: { kinds: ['list'], names: NAMES.job },
    credentials: map(NAMES.credentials),
    entrypoint: keys_text(NAMES.job),
    command: keys_text(NAMES.job),
});
/** Checks the keys of a map and the kinds of their values. `where` names the map in messages: `job 'train'`. */
function checkKeys(node, keys, where, problems) {
    for (const entry of node.entries.values()) {
        const key = keys.get(entry.key);
        if (key !== undefined)
            checkValue(entry, key, where, problems);
        else if (!entry.key.includes('${{')) {
            problems.refuse(entry.line, `unknown key '${entry.key.slice(0, 60)}' in ${where}${hint(entry.key, [...keys.keys()])}`);
        }
    }
}
/** `; did you mean 'x'?` when a valid name is near. */
function hint(given, valid) {
    const near = (0,error/* nearestName */.qb)(given, valid);
    return near === null ? '' : `; did you mean '${near}'?`;
}
function checkValue({ key, line, value }, rule, where, problems) {
    if (rule.names !== null)
        checkExpressions(value, rule.names, problems);
    if (value.kind === 'scalar' && value.text.includes('${{'))
        return;
    const empty = value.kind === 'scalar' && (value.value === null || value.text === '');
    if (empty && (rule.filled === true || !rule.kinds.includes('scalar'))) {
        problems.refuse(line, `'${key}' in ${where} is empty`);
        return;
    }
    if (!rule.kinds.includes(value.kind)) {
        problems.refuse(line, `'${key}' in ${where} must be ${rule.kinds.map(kind => WORDS[kind]).join(' or ')}`);
        return;
    }
    if (rule.flat !== true || value.kind !== 'map')
        return;
    for (const inner of value.entries.values()) {
        if (inner.value.kind !== 'scalar')
            problems.refuse(inner.line, `'${inner.key}' in ${key} must be a text`);
    }
}
const WORDS = { scalar: 'a text', list: 'a list', map: 'a map' };

;// CONCATENATED MODULE: ./src/facts/workflow/checkJob.ts





/** Ids of jobs and steps. */
const ID = /^(?!__)[A-Za-z_][A-Za-z0-9_-]{0,98}$/;
function checkJob({ key: id, line, value: node }, problems) {
    const where = `job '${id.slice(0, 60)}'`;
    if (!ID.test(id))
        problems.refuse(line, `'${id.slice(0, 60)}' is no id for a job: letters, digits, '_' and '-' alone`);
    if (node.kind !== 'map') {
        problems.refuse(line, `${where} must be a map`);
        return;
    }
    checkCondition(node, NAMES.jobIf, problems);
    if ((0,yamlNode/* entryOf */.Ms)(node, 'uses') !== null) {
        checkKeys(node, CALL_KEYS, `${where}, which calls a workflow`, problems);
        checkUses(node, problems);
        const secrets = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'secrets'));
        if (secrets !== null && secrets !== 'inherit' && !secrets.includes('${{')) {
            problems.refuse((0,yamlNode/* entryOf */.Ms)(node, 'secrets')?.line ?? line, "'secrets' must be 'inherit' or a map");
        }
    }
    else {
        checkKeys(node, JOB_KEYS, where, problems);
        if ((0,yamlNode/* entryOf */.Ms)(node, 'runs-on') === null)
            problems.refuse(line, `${where} has neither 'runs-on' nor 'uses'`);
        checkSteps(node, line, where, problems);
        checkPlaces(node, where, problems);
    }
    checkStrategy((0,yamlNode.nodeAt)(node, 'strategy'), where, problems);
}
function checkCondition(node, names, problems) {
    const entry = (0,yamlNode/* entryOf */.Ms)(node, 'if');
    const condition = (0,yamlNode/* textOf */.b6)(entry?.value);
    if (entry === null || condition === null)
        return;
    const parsed = parseCondition(condition);
    const problem = parsed.ok ? unknownIn(parsed.expression, names) : parsed.problem;
    if (problem !== null)
        problems.refuse(entry.line, `if: ${problem}`);
    else if (condition.includes('${{'))
        checkExpressions(entry.value, names, problems);
}
function checkUses(node, problems) {
    const uses = (0,yamlNode.nodeAt)(node, 'uses');
    const text = (0,yamlNode/* textOf */.b6)(uses);
    if (uses === null || text === null || text === '')
        return;
    const reference = (0,references/* parseActionReference */.D)(text);
    const unversioned = reference.kind === 'repository' && reference.ref === null;
    if (unversioned)
        problems.refuse(uses.line, `'${text.slice(0, 80)}' has no version: owner/repository@ref`);
    // A path out of the repository has the right form; it fails when it runs.
    if (reference.kind === 'malformed' && !/^\.{1,2}[\\/]/.test(text.trim())) {
        problems.refuse(uses.line, `uses '${text.slice(0, 80)}': ${reference.because}`);
    }
}
function checkSteps(job, line, where, problems) {
    const steps = (0,yamlNode/* entryOf */.Ms)(job, 'steps');
    if (steps === null || (steps.value.kind === 'list' && steps.value.items.length === 0)) {
        problems.refuse(steps?.line ?? line, `${where} has no steps`);
        return;
    }
    const ids = new Set();
    if (steps.value.kind === 'list')
        for (const step of steps.value.items)
            checkStep(step, where, ids, problems);
}
function checkStep(node, where, ids, problems) {
    if (node.kind !== 'map') {
        problems.refuse(node.line, `a step of ${where} must be a map`);
        return;
    }
    const id = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'id'));
    if (id !== null && id !== '') {
        if (!ID.test(id))
            problems.refuse(node.line, `'${id.slice(0, 60)}' is no id for a step`);
        if (ids.has(id.toLowerCase()))
            problems.refuse(node.line, `two steps of ${where} have the id '${id}'`);
        ids.add(id.toLowerCase());
    }
    checkCondition(node, NAMES.stepIf, problems);
    const control = [...CONTROL_KEYS].find(([key]) => (0,yamlNode/* entryOf */.Ms)(node, key) !== null);
    const runs = (0,yamlNode/* entryOf */.Ms)(node, 'run') !== null;
    const uses = (0,yamlNode/* entryOf */.Ms)(node, 'uses') !== null;
    if (control !== undefined) {
        const [key, keys] = control;
        checkKeys(node, keys, `a '${key}' step of ${where}`, problems);
        const group = (0,yamlNode.nodeAt)(node, 'parallel');
        if (group?.kind === 'list')
            for (const step of group.items)
                checkInGroup(step, where, ids, problems);
    }
    else if (runs === uses) {
        problems.refuse(node.line, `a step of ${where} has ${runs ? 'both' : 'neither'} 'uses' ${runs ? 'and' : 'nor'} 'run'`);
    }
    else {
        const what = runs ? `a 'run' step of ${where}` : `a 'uses' step of ${where}`;
        checkKeys(node, runs ? RUN_KEYS : USES_KEYS, what, problems);
        checkUses(node, problems);
    }
}
function checkInGroup(step, where, ids, problems) {
    if ((0,yamlNode/* entryOf */.Ms)(step, 'parallel') === null)
        checkStep(step, where, ids, problems);
    else
        problems.refuse(step.line, `a 'parallel' group of ${where} holds another one`);
}
/** Where the job runs: container, services, environment. */
function checkPlaces(job, where, problems) {
    const container = (0,yamlNode.nodeAt)(job, 'container');
    const services = (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(job, 'services')).map(({ value }) => value);
    for (const node of container === null ? services : [container, ...services]) {
        if (node.kind === 'map')
            checkKeys(node, CONTAINER_KEYS, `a container of ${where}`, problems);
        else
            checkExpressions(node, NAMES.job, problems);
    }
    if (container?.kind === 'map' && (0,yamlNode/* entryOf */.Ms)(container, 'image') === null) {
        problems.refuse(container.line, `the container of ${where} has no image`);
    }
    const environment = (0,yamlNode.nodeAt)(job, 'environment');
    if (environment?.kind === 'map')
        checkKeys(environment, ENVIRONMENT_KEYS, `'environment' of ${where}`, problems);
    else if (environment !== null)
        checkExpressions(environment, NAMES.job, problems);
}
function checkStrategy(strategy, where, problems) {
    if (strategy?.kind !== 'map')
        return;
    checkKeys(strategy, STRATEGY_KEYS, `'strategy' of ${where}`, problems);
    for (const { key, line, value } of (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(strategy, 'matrix'))) {
        const computed = key.includes('${{') || (value.kind === 'scalar' && value.text.includes('${{'));
        if (computed)
            continue;
        if (value.kind !== 'list')
            problems.refuse(line, `'${key}' in the matrix of ${where} must be a list`);
        const vector = key !== 'include' && key !== 'exclude';
        if (vector && value.kind === 'list' && value.items.length === 0) {
            problems.refuse(line, `'${key}' in the matrix of ${where} has no values`);
        }
    }
}

;// CONCATENATED MODULE: ./src/facts/workflow/check.ts




/** Every event that GitHub knows, also those that its documentation has dropped. */
const EVENTS = [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'dynamic',
    'fork',
    'gollum',
    'image_version',
    'interactive_component',
    'issue_comment',
    'issues',
    'label',
    'member',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'pull_request',
    'pull_request_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_call',
    'workflow_dispatch',
    'workflow_run',
];
/** Keys under an event that mean something; GitHub ignores all others. */
const EVENT_KEYS = [
    'branches',
    'branches-ignore',
    'tags',
    'tags-ignore',
    'paths',
    'paths-ignore',
    'types',
    'workflows',
    'inputs',
    'outputs',
    'secrets',
    'names',
    'versions',
];
/** Tells why GitHub refuses a workflow. What is not sure passes. */
function checkWorkflow(root, events, problems) {
    checkTree(root, problems);
    checkKeys(root, ROOT_KEYS, 'the workflow', problems);
    checkEvents((0,yamlNode/* entryOf */.Ms)(root, 'on'), events, problems);
    const permissions = (0,yamlNode/* entryOf */.Ms)(root, 'permissions');
    if (permissions !== null)
        checkPermissions(permissions, problems);
    checkSettings(root, 'the workflow', problems);
    const jobs = (0,yamlNode/* entryOf */.Ms)(root, 'jobs');
    if (jobs === null)
        problems.refuse(root.line, "the workflow has no 'jobs'");
    else if (jobs.value.kind === 'map' && jobs.value.entries.size === 0)
        problems.refuse(jobs.line, "'jobs' is empty");
    for (const job of (0,yamlNode/* entriesOf */.Mc)(jobs?.value)) {
        checkJob(job, problems);
        const inner = (0,yamlNode/* entryOf */.Ms)(job.value, 'permissions');
        if (inner !== null)
            checkPermissions(inner, problems);
        checkSettings(job.value, `job '${job.key}'`, problems);
    }
}
/** What GitHub's reader of YAML does not take, wherever it stands. */
function checkTree(node, problems) {
    if (node.kind === 'scalar') {
        const tag = node.tag ?? null;
        if (tag !== null && !tag.startsWith('tag:yaml.org,2002:')) {
            problems.refuse(node.line, `the text starts with the tag '${tag.slice(0, 40)}'; it needs quotes`);
        }
        return;
    }
    if (node.kind === 'list') {
        for (const item of node.items)
            checkTree(item, problems);
        return;
    }
    if (node.mergeLine !== null)
        problems.refuse(node.mergeLine, "GitHub knows no merge key '<<'");
    const seen = new Map();
    for (const { key, line, value } of node.entries.values()) {
        const other = seen.get(key.toLowerCase());
        if (other !== undefined)
            problems.refuse(line, `key '${key}' is the same as '${other}' for GitHub`);
        seen.set(key.toLowerCase(), key);
        checkTree(value, problems);
    }
}
function checkEvents(on, events, problems) {
    if (on === null || events.length === 0) {
        problems.refuse(on?.line ?? 1, "the workflow has no event in 'on'");
        return;
    }
    for (const event of events) {
        if (!EVENTS.includes(event.name)) {
            problems.refuse(event.line, `unknown event '${event.name.slice(0, 60)}'${hint(event.name, EVENTS)}`);
        }
        for (const { value, line } of event.cron) {
            const problem = cronProblem(value);
            if (problem !== null)
                problems.refuse(line, problem);
        }
    }
    for (const event of (0,yamlNode/* entriesOf */.Mc)(on.value)) {
        for (const { key, line } of (0,yamlNode/* entriesOf */.Mc)(event.value)) {
            if (EVENT_KEYS.includes(key))
                continue;
            problems.ignored(line, `GitHub ignores '${key.slice(0, 60)}' under ${event.key}${hint(key, EVENT_KEYS)}`);
        }
        if (event.key === 'schedule')
            checkSchedule(event, problems);
    }
}
function checkSchedule({ line, value }, problems) {
    if (value.kind !== 'list')
        problems.refuse(line, "'schedule' must be a list of 'cron' entries");
    for (const item of (0,yamlNode/* itemsOf */.S3)(value)) {
        if ((0,yamlNode/* isNull */.kZ)((0,yamlNode.nodeAt)(item, 'cron')))
            problems.refuse(item.line, "an entry of 'schedule' has no 'cron'");
    }
}
function checkPermissions({ line, value }, problems) {
    const word = (0,yamlNode/* textOf */.b6)(value);
    if (word !== null && word !== '' && word !== 'read-all' && word !== 'write-all') {
        problems.refuse(line, `'permissions' is '${word.slice(0, 40)}' instead of 'read-all', 'write-all' or a map`);
    }
    for (const scope of (0,yamlNode/* entriesOf */.Mc)(value)) {
        const access = (0,yamlNode/* textOf */.b6)(scope.value);
        if (access === 'read' || access === 'write' || access === 'none')
            continue;
        problems.refuse(scope.line, `the permission '${scope.key.slice(0, 40)}' is none of read, write and none`);
    }
}
/** The small maps that workflows and jobs have in common. */
function checkSettings(node, where, problems) {
    const concurrency = (0,yamlNode.nodeAt)(node, 'concurrency');
    if (concurrency?.kind === 'map')
        checkKeys(concurrency, CONCURRENCY_KEYS, `'concurrency' of ${where}`, problems);
    const defaults = (0,yamlNode.nodeAt)(node, 'defaults');
    if (defaults?.kind === 'map')
        checkKeys(defaults, DEFAULTS_KEYS, `'defaults' of ${where}`, problems);
    const run = (0,yamlNode.nodeAt)(defaults, 'run');
    if (run?.kind === 'map')
        checkKeys(run, DEFAULTS_RUN_KEYS, `'defaults.run' of ${where}`, problems);
}

;// CONCATENATED MODULE: ./src/facts/workflow/events.ts

/** The events of an `on:`, given as a text, a list or a map. */
function eventsOf(on) {
    if (on?.kind === 'map')
        return (0,yamlNode/* entriesOf */.Mc)(on).map(({ key, line, value }) => eventOf(key, line, value));
    return (0,yamlNode.textsOf)(on).map(({ value, line }) => eventOf(value, line, null));
}
function eventOf(name, line, settings) {
    const inputs = (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(settings, 'inputs'));
    const list = (key) => (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(settings, key)).map(({ value }) => value);
    return {
        name,
        line,
        branches: list('branches'),
        branchesIgnore: list('branches-ignore'),
        tags: list('tags'),
        tagsIgnore: list('tags-ignore'),
        paths: list('paths'),
        pathsIgnore: list('paths-ignore'),
        types: list('types'),
        cron: (0,yamlNode/* itemsOf */.S3)(settings).flatMap(item => (0,yamlNode/* locatedOf */.iE)((0,yamlNode/* entryOf */.Ms)(item, 'cron')?.value) ?? []),
        workflows: list('workflows'),
        inputs: inputs.map(({ key }) => key),
        inputDefaults: inputs.flatMap(({ key, value }) => {
            const given = (0,yamlNode/* entryOf */.Ms)(value, 'default');
            const text = (0,yamlNode/* textOf */.b6)(given?.value);
            return given === null || text === null ? [] : [{ name: key, value: text, line: given.line }];
        }),
    };
}

// EXTERNAL MODULE: ./src/facts/workflow/fields.ts
var fields = __webpack_require__(2272);
;// CONCATENATED MODULE: ./src/facts/workflow/matrix.ts
/** The matrix of a job: its values by key, and the jobs that GitHub makes of them. */

/** GitHub makes no more jobs of one matrix. https://docs.github.com/actions/reference/limits */
const MOST_JOBS = 256;
/** Literal values by key, those of `include` among them; objects and expressions have none. */
function matrixOf(node) {
    if (node?.kind !== 'map')
        return null;
    const values = new Map();
    const add = (key, texts) => {
        const known = values.get(key) ?? new Set();
        for (const { value } of texts)
            if (isLiteral(value))
                known.add(value);
        values.set(key, known);
    };
    for (const { key, value } of (0,yamlNode/* entriesOf */.Mc)(node))
        if (!isList(key))
            add(key, (0,yamlNode.textsOf)(value));
    for (const item of (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(node, 'include'))) {
        for (const { key, value } of (0,yamlNode/* entriesOf */.Mc)(item))
            add(key, (0,yamlNode.textsOf)(value));
    }
    const matrix = Object.create(null);
    for (const [key, known] of values)
        matrix[key] = [...known];
    return matrix;
}
/**
 * The jobs of a matrix: every combination of the values, without those that `exclude` matches; then each entry of `include` is added
 * to the combinations whose original values it does not change, or makes a job of its own.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function matrixJobsOf(node) {
    if (node?.kind !== 'map')
        return [];
    let jobs = [];
    for (const { key, value } of (0,yamlNode/* entriesOf */.Mc)(node)) {
        if (isList(key))
            continue;
        const values = (0,yamlNode.textsOf)(value).filter(text => isLiteral(text.value));
        if (values.length === 0)
            continue;
        const before = jobs.length === 0 ? [{}] : jobs;
        jobs = before.flatMap(job => values.map(text => withValue(job, key, text.value))).slice(0, MOST_JOBS);
    }
    const excluded = (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(node, 'exclude')).map(literalsOf);
    jobs = jobs.filter(job => !excluded.some(one => matches(job, one)));
    const original = [...jobs];
    const made = [];
    for (const entry of (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(node, 'include')).map(literalsOf)) {
        const fitting = original.flatMap((job, at) => (overwrites(job, entry) ? [] : [at]));
        for (const at of fitting)
            jobs[at] = merged(jobs[at] ?? {}, entry);
        if (fitting.length === 0 && made.length < MOST_JOBS)
            made.push(entry);
    }
    return [...jobs, ...made].slice(0, MOST_JOBS);
}
const isList = (key) => key === 'include' || key === 'exclude';
const isLiteral = (value) => !value.includes('${{');
function literalsOf(node) {
    let job = {};
    for (const { key, value } of (0,yamlNode/* entriesOf */.Mc)(node)) {
        const text = (0,yamlNode/* textOf */.b6)(value);
        if (text !== null && isLiteral(text))
            job = withValue(job, key, text);
    }
    return job;
}
/** Keys are any text, `__proto__` too. */
function withValue(job, key, value) {
    return merged(job, Object.fromEntries([[key, value]]));
}
function merged(job, more) {
    return Object.assign(Object.create(null), job, more);
}
function matches(job, pattern) {
    const pairs = Object.entries(pattern);
    return pairs.length > 0 && pairs.every(([key, value]) => job[key] === value);
}
function overwrites(job, entry) {
    return Object.entries(entry).some(([key, value]) => Object.hasOwn(job, key) && job[key] !== value);
}

// EXTERNAL MODULE: ./src/facts/workflow/step.ts
var step = __webpack_require__(3015);
;// CONCATENATED MODULE: ./src/facts/workflow/job.ts





/** The jobs of a `jobs:`; what is no map is none. */
function jobsOf(jobs) {
    const entries = (0,yamlNode/* entriesOf */.Mc)(jobs).filter(({ value }) => value.kind === 'map');
    // GitHub compares ids without regard to case; they get the case of the job that they name.
    const ids = new Map(entries.map(({ key }) => [key.toLowerCase(), key]));
    return entries.map(entry => jobOf(entry, ids));
}
function jobOf({ key: id, line, value: node }, ids) {
    const uses = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(node, 'uses'));
    const container = (0,yamlNode/* entryOf */.Ms)(node, 'container');
    const environment = (0,yamlNode/* entryOf */.Ms)(node, 'environment');
    const matrix = (0,yamlNode.nodeAt)(node, 'strategy', 'matrix');
    const secrets = (0,yamlNode.nodeAt)(node, 'secrets');
    return {
        id,
        line,
        name: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'name')),
        needs: (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(node, 'needs')).map(({ value }) => ids.get(value.toLowerCase()) ?? value),
        if: (0,fields/* settingOf */.y7)((0,yamlNode/* entryOf */.Ms)(node, 'if')),
        runsOn: runsOnOf((0,yamlNode.nodeAt)(node, 'runs-on')),
        environment: (0,fields/* settingOf */.y7)(environment) ?? (0,fields/* settingOf */.y7)((0,yamlNode/* entryOf */.Ms)(environment?.value, 'name')),
        container: container === null ? null : (0,fields/* containerOf */.t8)(container),
        services: (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(node, 'services')).flatMap(service => {
            const use = (0,fields/* containerOf */.t8)(service);
            return use === null ? [] : [{ ...use, id: service.key }];
        }),
        matrix: matrixOf(matrix),
        matrixJobs: matrixJobsOf(matrix),
        hasMatrix: matrix !== null,
        timeoutMinutes: (0,fields/* settingOf */.y7)((0,yamlNode/* entryOf */.Ms)(node, 'timeout-minutes')),
        concurrency: (0,fields/* concurrencyOf */.RO)((0,yamlNode/* entryOf */.Ms)(node, 'concurrency')),
        permissions: (0,fields/* permissionsOf */.k0)((0,yamlNode/* entryOf */.Ms)(node, 'permissions')),
        env: (0,yamlNode/* pairsOf */.fq)((0,yamlNode.nodeAt)(node, 'env')),
        defaults: (0,fields/* runDefaultsOf */.jD)(node),
        outputs: (0,yamlNode/* pairsOf */.fq)((0,yamlNode.nodeAt)(node, 'outputs')),
        continueOnError: (0,fields/* settingOf */.y7)((0,yamlNode/* entryOf */.Ms)(node, 'continue-on-error')),
        uses: uses === null ? null : { ...uses, reference: (0,references/* parseActionReference */.D)(uses.value) },
        with: (0,yamlNode/* pairsOf */.fq)((0,yamlNode.nodeAt)(node, 'with')),
        secrets: (0,yamlNode/* textOf */.b6)(secrets) === 'inherit' ? 'inherit' : (0,yamlNode/* pairsOf */.fq)(secrets),
        steps: (0,step/* stepsOf */.B)((0,yamlNode.nodeAt)(node, 'steps')),
    };
}
/** The labels; the group when there are none. */
function runsOnOf(node) {
    const labels = (0,yamlNode.textsOf)(node?.kind === 'map' ? (0,yamlNode.nodeAt)(node, 'labels') : node);
    const chosen = labels.length > 0 ? labels : (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(node, 'group'));
    return chosen.map(({ value }) => value);
}

;// CONCATENATED MODULE: ./src/facts/workflow/needs.ts
/** Checks that every `needs` names a job, and that the jobs can be put in an order. Ids are those of `jobsOf`, alike in case. */
function checkNeeds(jobs, problems) {
    const ids = new Set(jobs.map(({ id }) => id));
    for (const { id, line, needs } of jobs) {
        const unknown = needs.find(need => !ids.has(need) && !need.includes('${{'));
        if (unknown !== undefined)
            problems.refuse(line, `job '${id}' needs the unknown job '${unknown.slice(0, 60)}'`);
    }
    const stuck = withoutOrder(jobs, ids);
    const [first] = stuck;
    if (first === undefined)
        return;
    const names = stuck.slice(0, 5).map(({ id }) => `'${id}'`);
    problems.refuse(first.line, `the needs of ${names.join(', ')} form a circle, or hang on one`);
}
/** The jobs that no order can reach. */
function withoutOrder(jobs, ids) {
    const open = new Map(jobs.map(job => [job.id, new Set(job.needs.filter(need => ids.has(need)))]));
    const dependents = new Map();
    for (const [id, needs] of open) {
        for (const need of needs) {
            const known = dependents.get(need);
            if (known === undefined)
                dependents.set(need, [id]);
            else
                known.push(id);
        }
    }
    const ready = [...open].flatMap(([id, needs]) => (needs.size === 0 ? [id] : []));
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
        open.delete(id);
        for (const dependent of dependents.get(id) ?? []) {
            const needs = open.get(dependent);
            needs?.delete(id);
            if (needs?.size === 0)
                ready.push(dependent);
        }
    }
    return jobs.filter(({ id }) => open.has(id));
}

// EXTERNAL MODULE: ./src/facts/workflow/problems.ts
var workflow_problems = __webpack_require__(1289);
// EXTERNAL MODULE: ./src/facts/yaml.ts + 3 modules
var yaml = __webpack_require__(3585);
;// CONCATENATED MODULE: ./src/facts/workflow.ts








/** Characters of a workflow or an action manifest that are read; the largest of 1,381 real workflows has 121,000. */
const WORKFLOW_LIMIT = 512 * 1024;
/**
 * Reads a file of `.github/workflows`. It is invalid when GitHub would refuse it; its diagnostics then say why. What could be read
 * is kept all the same. Never throws.
 */
function parseWorkflow(path, text) {
    const { root, documents, diagnostics } = (0,yaml.readYaml)(path, text, WORKFLOW_LIMIT);
    const problems = new workflow_problems/* Problems */.Z(path, diagnostics);
    const events = eventsOf((0,yamlNode.nodeAt)(root, 'on'));
    const jobs = jobsOf((0,yamlNode.nodeAt)(root, 'jobs'));
    const second = documents[1];
    if (second !== undefined)
        problems.refuse(second.line, 'a workflow file holds one document alone');
    // In a file that could be read in part only, whatever else is missing says nothing new.
    const whole = diagnostics.every(({ problem }) => problem === 'invalid');
    if (whole && root?.kind === 'map') {
        checkWorkflow(root, events, problems);
        checkNeeds(jobs, problems);
    }
    else if (whole)
        problems.refuse(root?.line ?? 1, root === null ? 'the file is empty' : 'a workflow must be a map');
    return {
        path,
        name: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, 'name')),
        valid: !problems.refused,
        events,
        permissions: (0,fields/* permissionsOf */.k0)((0,yamlNode/* entryOf */.Ms)(root, 'permissions')),
        concurrency: (0,fields/* concurrencyOf */.RO)((0,yamlNode/* entryOf */.Ms)(root, 'concurrency')),
        env: (0,yamlNode/* pairsOf */.fq)((0,yamlNode.nodeAt)(root, 'env')),
        defaults: (0,fields/* runDefaultsOf */.jD)(root),
        jobs,
        diagnostics: problems.diagnostics,
    };
}


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   RO: () => (/* binding */ concurrencyOf),
/* harmony export */   jD: () => (/* binding */ runDefaultsOf),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   t8: () => (/* binding */ containerOf),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(710);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** Parts that workflows, jobs, steps and actions share, read from the value tree. What has another form is left out. */


function permissionsOf(entry) {
    if (entry === null)
        return null;
    const scopes = Object.create(null);
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(entry.value))
        scopes[key] = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? '';
    return { line: entry.line, all: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value), scopes };
}
function concurrencyOf(entry) {
    if (entry === null)
        return null;
    const group = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(entry.value, 'group'));
    return { line: entry.line, group, cancelInProgress: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(entry.value, 'cancel-in-progress')) };
}
function runDefaultsOf(node) {
    const run = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'defaults', 'run');
    return { shell: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(run, 'shell')), workingDirectory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(run, 'working-directory')) };
}
/** The text of a scalar that is a script, and where its lines stand. */
function scriptOf(node) {
    if (node?.kind !== 'scalar')
        return null;
    // The first line of a literal block, also a blank one, follows its header.
    const literal = node.style === 'literal' && node.text !== '';
    return { text: node.text, line: literal ? node.line + 1 : node.line, literal };
}
/** A container or service: an image, or a map with one. */
function containerOf({ line, value }) {
    const written = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(value, 'image'));
    if (written === null || written === '')
        return null;
    const raw = written.startsWith('docker://') ? written.slice('docker://'.length) : written;
    const computed = /^\$\{\{[^}]*\}\}$/.test(raw);
    return {
        line: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'image')?.line ?? line,
        image: computed ? null : (0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(raw),
        raw,
        options: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(value, 'options')),
    };
}
/** A scalar's text with the line of its key: `false` and `0` are texts here. */
function settingOf(entry) {
    const value = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry?.value);
    return entry === null || value === null ? null : { value, line: entry.line };
}
/** Whether a scalar is the boolean `true`. */
function isTrue(node) {
    return node?.kind === 'scalar' && node.value === true;
}


/***/ }),

/***/ 1289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/** More say nothing new. */
const MAX_PROBLEMS = 30;
/** Collects what is wrong with one file, each thing once. */
class Problems {
    #path;
    #found = new Map();
    #refused = false;
    constructor(path, known = []) {
        this.#path = path;
        for (const diagnostic of known)
            this.#add(diagnostic);
        this.#refused = known.length > 0;
    }
    /** Something for which GitHub refuses the whole file. */
    refuse(line, detail) {
        this.#refused = true;
        this.#add({ path: this.#path, line, problem: 'invalid', detail });
    }
    /** Something that GitHub ignores, and that its author surely did not mean. */
    ignored(line, detail) {
        this.#add({ path: this.#path, line, problem: 'unsupported', detail });
    }
    get refused() {
        return this.#refused;
    }
    /** By line. */
    get diagnostics() {
        return [...this.#found.values()].sort((a, b) => a.line - b.line);
    }
    #add(diagnostic) {
        if (this.#found.size < MAX_PROBLEMS)
            this.#found.set(`${diagnostic.line} ${diagnostic.detail}`, diagnostic);
    }
}


/***/ }),

/***/ 3015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7189);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2272);



/** A `parallel` group holds plain steps alone; what stands deeper is not read. */
const MAX_GROUP_DEPTH = 2;
const CONTROLS = ['wait', 'wait-all', 'cancel'];
/** The steps of a job or of a composite action, those of `parallel` groups in their place. */
function stepsOf(steps, depth = 0) {
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(steps).flatMap(item => {
        if (item.kind !== 'map')
            return [];
        const group = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(item, 'parallel');
        if (group === null)
            return [stepOf(item)];
        return depth < MAX_GROUP_DEPTH ? stepsOf(group, depth + 1) : [];
    });
}
function stepOf(node) {
    const field = (key) => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, key));
    const uses = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'uses'));
    return {
        line: node.line,
        id: field('id'),
        name: field('name'),
        if: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'if')),
        uses: uses === null ? null : { ...uses, reference: (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .parseActionReference */ .D)(uses.value) },
        with: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'with')),
        run: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptOf */ .Fl)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'run')),
        shell: field('shell'),
        workingDirectory: field('working-directory'),
        env: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'env')),
        continueOnError: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'continue-on-error')),
        timeoutMinutes: field('timeout-minutes'),
        background: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'background')),
        control: CONTROLS.find(key => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, key) !== null) ?? null,
    };
}


/***/ })

};
