export const id = 7546;
export const ids = [7546];
export const modules = {

/***/ 1622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplainCommand: () => (/* binding */ runExplainCommand)
});

// EXTERNAL MODULE: ./src/audit.ts + 42 modules
var audit = __webpack_require__(6359);
// EXTERNAL MODULE: ./src/openRepository.ts
var openRepository = __webpack_require__(4211);
// EXTERNAL MODULE: ./src/practices/index.ts + 148 modules
var practices = __webpack_require__(3579);
// EXTERNAL MODULE: ./src/catalogue/dimensions.ts
var dimensions = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(1197);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/paint.ts
var report_paint = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/report/trace.ts
var trace = __webpack_require__(6391);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/explanation.ts
/** One practice for a person at a prompt: what it asks for, and what was found of it. */








/** Places that are shown of one verdict. */
const mostEvidence = 10;
/** Title, definition, what each status takes, sources. */
function explainPractice(practice, options) {
    const { id, title, level, weight, kind, definition, evidence, sources } = practice;
    const dimension = dimensions/* dimensions */.K.find(({ id: other }) => other === practice.dimension);
    const paint = (0,report_paint/* painter */.C)(options.color);
    const rules = [
        ['met', evidence.met],
        ['partial', evidence.partial],
        ['unmet', evidence.unmet],
        ['not applicable', evidence.notApplicable],
    ];
    const lines = [
        ...under('', title, options).map(line => paint('bold', line)),
        ...under('', `${id} · ${dimension?.title ?? ''} · level ${level} · weight ${weight} · ${kind}`, options),
        '',
        ...under('', definition, options),
        '',
        ...rules.flatMap(([status, rule]) => under(`  ${status.padEnd(16)}`, rule, options)),
        '',
        ...under('Sources: ', sources.join('; '), options),
        (0,version/* practicePage */.T2)(id),
    ];
    return `${lines.join('\n')}\n`;
}
/** The verdict with what was found or looked for, and how to reach met. */
function explainVerdict(practice, options) {
    const { status, because, evidence, places, searched, remedy } = practice;
    const strength = (0,wording/* strengthWords */.fb)(practice);
    const head = `Here: ${wording/* marks */.Z8[status]} ${status.replace('-', ' ')}${strength === '' ? '' : ` (${strength})`}`;
    const rest = places - Math.min(evidence.length, mostEvidence);
    const lines = [
        (0,report_paint/* painter */.C)(options.color)('bold', head),
        ...under('  ', (0,wording/* sentence */.em)(because), options),
        ...under('  ', (0,wording/* waiverWords */.O3)(practice), options),
        ...section('Found', evidence.slice(0, mostEvidence).flatMap(found => {
            const chain = (0,trace/* chainHops */.Ys)([...found.trace, found]).join(' → ');
            const alone = `${(0,links/* placeText */.Z9)(found)} ${found.path.endsWith(found.what) ? '' : found.what}`;
            return under('  ', found.trace.length === 0 ? alone : chain, options, '    ');
        })),
        ...(rest > 0 ? [`  … and ${rest} more`] : []),
        ...section('Looked for', searched.flatMap(text => under('  ', text, options, '    '))),
        ...(remedy === null
            ? []
            : [
                ...section('To reach met', under('  ', remedy.step, options)),
                ...(remedy.snippet === null ? [] : ['']),
                ...(0,report_escape/* plainLines */.y1)(remedy.snippet ?? '').map(line => (line === '' ? '' : `    ${line}`)),
            ]),
    ];
    return `${(0,report_escape/* withoutCommands */.Df)(lines.join('\n').trimEnd())}\n`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines];
}
/** The text as clean, wrapped lines: the first after `lead`, the others as far in. */
function under(lead, text, { width }, hanging = ' '.repeat(lead.length)) {
    const lines = (0,columns/* wrapped */.ky)((0,report_escape/* terminalText */.eR)(text, 2000).trim(), Math.max(40, width) - hanging.length);
    return lines.map((line, index) => (index === 0 ? lead : hanging) + line);
}

// EXTERNAL MODULE: ./src/settings/error.ts
var error = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/surroundings.ts + 2 modules
var surroundings = __webpack_require__(6942);
;// CONCATENATED MODULE: ./src/explainCommand.ts
/** `mlops-audit explain PRACTICE [PATH]`: what a practice asks for, and what was found of it in a repository. */






async function runExplainCommand(words, around) {
    const line = (0,surroundings/* readWords */.ux)(words, 'explain', around, 2);
    if (line === null)
        return 0;
    const practice = practiceOf(line.positionals[0]);
    const options = { color: (0,surroundings/* isColoured */.yU)(line, around), width: (0,surroundings/* widthOf */.qz)(around) ?? 80 };
    const asked = explainPractice(practice, options);
    const path = line.positionals[1] ?? (line.options.has('ref') ? '.' : undefined);
    if (path === undefined) {
        (0,surroundings/* deliver */.cK)(asked, line, around);
        return 0;
    }
    return (0,openRepository/* withRepository */.B)(path, line, around, async (snapshot, settings) => {
        const report = await (0,audit.audit)(snapshot, settings, around.today);
        const found = report.practices.find(({ id }) => id === practice.id);
        const verdict = found === undefined ? '' : `\n${explainVerdict(found, options)}`;
        (0,surroundings/* deliver */.cK)(`${asked}${verdict}`, line, around);
        return 0;
    });
}
function practiceOf(given) {
    if (given === undefined)
        throw new error/* ConfigurationError */.j1('explain needs a PRACTICE: mlops-audit practices lists them.');
    const found = practices/* practices */.F.find(({ id }) => id === given);
    if (found !== undefined)
        return found;
    throw new error/* ConfigurationError */.j1((0,error/* unknownName */.U0)('practice', given, audit.knownNames.practices, 'mlops-audit practices lists them.'));
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _settings_configurationPaths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2679);
/* harmony import */ var _settings_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5842);
/* harmony import */ var _settings_waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1984);
/* harmony import */ var _snapshot_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1005);





/**
 * Opens the repository that a command names (`path`, `--ref`) with the settings that hold for it, and closes it afterwards.
 * @throws ConfigurationError, SnapshotError when the user's input is wrong.
 */
async function withRepository(path, line, around, use) {
    const notice = (sentence) => around.complain(`mlops-audit: ${sentence}\n`);
    const named = line.options.get('config');
    const opening = (0,_snapshot_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openSnapshot */ .r)({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.workingDirectory, path ?? '.'),
        ref: line.options.get('ref')?.text,
        onNotice: notice,
        ...(named === undefined ? { lookedFor: _settings_configurationPaths_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationPaths */ .$ } : {}),
    });
    // The engine is loaded while git lists the files, each of which takes about as long as the other.
    const [snapshot, { knownNames }, { findConfiguration }] = await Promise.all([
        opening,
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1283), __webpack_require__.e(9605), __webpack_require__.e(4787), __webpack_require__.e(9226), __webpack_require__.e(7048), __webpack_require__.e(4472), __webpack_require__.e(8062), __webpack_require__.e(372), __webpack_require__.e(4285), __webpack_require__.e(7458), __webpack_require__.e(7486), __webpack_require__.e(9849), __webpack_require__.e(3050), __webpack_require__.e(6359)]).then(__webpack_require__.bind(__webpack_require__, 6359)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7048), __webpack_require__.e(2798)]).then(__webpack_require__.bind(__webpack_require__, 2798)),
    ]);
    try {
        const configuration = findConfiguration(snapshot, named, around.workingDirectory, knownNames);
        const settings = (0,_settings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeSettings */ .ss)(line.options, configuration.options, configuration.waivers, knownNames);
        for (const sentence of (0,_settings_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .endedWaivers */ .u)(settings.waivers, around.today))
            notice(sentence);
        return await use(snapshot, settings);
    }
    finally {
        snapshot.close();
    }
}


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ learningTasks),
/* harmony export */   GM: () => (/* binding */ eventLabels),
/* harmony export */   HS: () => (/* binding */ isDeed),
/* harmony export */   Kx: () => (/* binding */ unreachedTasks),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   ex: () => (/* binding */ mostTellingTask),
/* harmony export */   nx: () => (/* binding */ activityOf),
/* harmony export */   tL: () => (/* binding */ besideTasks)
/* harmony export */ });
/* unused harmony exports activityKinds, cronWords */
/* harmony import */ var _proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8873);
/** What the automation does, arranged for people: which event starts which kinds of tasks. */

/** Ids of the task catalogue by the column that they belong to, in the order in which they are named. */
const activityKinds = {
    checks: ['lint', 'test', 'coverage', 'data-validation', 'benchmark', 'security-scan', 'monitor'],
    trains: ['data-pull', 'preprocess', 'run-pipeline', 'run-notebook', 'train', 'evaluate'],
    reports: ['report-metrics', 'notify'],
    delivers: [
        'register-model',
        'data-push',
        'build-image',
        'publish-image',
        'build-package',
        'publish-package',
        'deploy',
        'docs',
        'release',
    ],
    other: ['provision-compute', 'commit-back', 'dependency-update', 'triage'],
};
/** Tasks of machine learning, the most telling first. */
const learningTasks = [
    'train',
    'run-pipeline',
    'evaluate',
    'run-notebook',
    'report-metrics',
    'register-model',
    'deploy',
    'monitor',
    'data-validation',
    'preprocess',
];
const firstEvents = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule', 'release'];
/** Reachable tasks by event; events that start the same tasks share a row. */
function activityOf(report) {
    const byEvent = new Map();
    for (const task of report.tasks) {
        if (!isDeed(task))
            continue;
        for (const label of startLabels(report, task)) {
            const tasks = byEvent.get(label);
            if (tasks === undefined)
                byEvent.set(label, [task]);
            else
                tasks.push(task);
        }
    }
    const rows = new Map();
    for (const [label, tasks] of [...byEvent].sort(byEventOrder)) {
        const key = JSON.stringify(tasks.map(task => [task.id, task.path, task.line]));
        const row = rows.get(key);
        if (row === undefined)
            rows.set(key, { events: [label], tasks });
        else
            row.events.push(label);
    }
    return [...rows.values()].map(({ events, tasks }) => ({ events, cells: cellsOf(tasks) }));
}
/** What automation does for its result: what a test tries out on the way is part of testing. */
function isDeed({ reachable, inTests, id }) {
    return reachable && !(inTests && triedTasks.has(id));
}
const triedTasks = new Set([
    ...activityKinds.trains,
    ...activityKinds.reports,
    ...activityKinds.delivers,
    'data-validation',
    'monitor',
]);
/** Tasks that are there but that nothing starts, first place of each id. */
function unreachedTasks(report) {
    const reached = new Set(report.tasks.filter(task => task.reachable).map(task => task.id));
    const seen = new Map();
    for (const task of report.tasks) {
        if (task.service === null && !reached.has(task.id) && !seen.has(task.id))
            seen.set(task.id, task);
    }
    return [...seen.values()];
}
/** Tasks of CI services that are set up beside GitHub's workflows, first place of each id, by the name of the service. */
function besideTasks(report) {
    const found = new Map();
    for (const task of report.tasks) {
        if (task.service === null || task.reachable)
            continue;
        const known = found.get(task.service) ?? [];
        if (!known.some(({ id }) => id === task.id))
            known.push(task);
        found.set(task.service, known);
    }
    return found;
}
/** The task whose way from the trigger tells most: training, else what comes closest to it. */
function mostTellingTask(report) {
    const rank = { high: 0, medium: 1, low: 2 };
    for (const id of learningTasks) {
        const [best] = report.tasks
            .filter(task => task.id === id && isDeed(task) && task.trace.length > 0)
            .sort((a, b) => rank[a.confidence] - rank[b.confidence]);
        if (best !== undefined)
            return best;
    }
    return null;
}
/** Events that start these tasks, in words. */
function eventsOf(report, tasks) {
    const labels = tasks.flatMap(task => startLabels(report, task));
    return [...new Set(labels)].sort((a, b) => byEventOrder([a], [b]));
}
function cellsOf(tasks) {
    const named = (ids) => ids.flatMap(id => {
        const places = tasks.filter(task => task.id === id);
        const [task] = places;
        return task === undefined
            ? []
            : [{ task, places: new Set(places.map(({ path, line }) => `${path}:${line}`)).size }];
    });
    return {
        checks: named(activityKinds.checks),
        trains: named(activityKinds.trains),
        reports: named(activityKinds.reports),
        delivers: named(activityKinds.delivers),
        other: named(activityKinds.other),
    };
}
function byEventOrder([a], [b]) {
    const order = (label) => {
        const index = firstEvents.indexOf(label.split(' ', 1)[0] ?? '');
        return index < 0 ? firstEvents.length : index;
    };
    return order(a) - order(b);
}
/** What starts a task that is reached. None of its events is left where only changes of other projects start it. */
function startLabels(report, task) {
    const { service, events } = task;
    if (service !== null)
        return events.length === 0 ? [service] : events.map(event => `${event} (${service})`);
    return events.length === 0 ? ['changes of other projects'] : eventLabels(report, task);
}
/** The workflow's own words for the events of a task; the names alone when the workflow is not in the report. */
function eventLabels(report, task) {
    const path = task.trace[0]?.path ?? task.path;
    const events = report.workflows.find(workflow => workflow.path === path)?.events ?? [];
    return task.events.flatMap(name => {
        const found = events.filter(event => event.name === name);
        return found.length === 0 ? [name] : found.flatMap(eventWords);
    });
}
function eventWords(event) {
    if (event.name === 'schedule' && event.cron.length > 0)
        return event.cron.map(cron => `schedule (${cronWords(cron)})`);
    if (event.name.startsWith('pull_request') && !(0,_proposal_js__WEBPACK_IMPORTED_MODULE_0__/* .proposesChange */ .s)(event.types))
        return [`${event.name} (${someOf(event.types)})`];
    if (event.name !== 'push')
        return [event.name];
    const branches = event.branches.filter(branch => !branch.startsWith('!'));
    const tags = event.tags.filter(tag => !tag.startsWith('!'));
    if (branches.length === 0 && tags.length === 0)
        return ['push'];
    return [
        ...(branches.length > 0 ? [`push to ${someOf(branches)}`] : []),
        ...(tags.length > 0 ? [`push of tag ${someOf(tags)}`] : []),
    ];
}
function someOf(names) {
    return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** `0 4 * * 1` as `Mon 04:00`; what is not that simple stays as it is. */
function cronWords(cron) {
    const simple = /^(\d{1,2}) (\d{1,2}) (\*|\d{1,2}) \* (\*|[0-7])$/.exec(cron.trim());
    if (simple === null)
        return cron;
    const [, minute = '', hour = '', date = '', day = ''] = simple;
    if (Number(minute) > 59 || Number(hour) > 23)
        return cron;
    const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')} UTC`;
    if (date === '*')
        return day === '*' ? `daily ${time}` : `${days[Number(day)]} ${time}`;
    return day === '*' ? `day ${date} of the month ${time}` : cron;
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

/***/ 2679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ configurationPaths)
/* harmony export */ });
/** Where a configuration file is looked for when none is named; the first that exists is read. */
const repositoryPaths = [
    '.github/mlops-audit.yml',
    '.github/mlops-audit.yaml',
    'mlops-audit.yml',
    'mlops-audit.yaml',
];
const projectPaths = ['mlops-audit.yml', 'mlops-audit.yaml'];
/** Paths from the repository's root. A project of a repository may have its own file, beside its manifest. */
function configurationPaths(scope) {
    const own = scope === '' ? [] : projectPaths.map(name => `${scope}/${name}`);
    return [...own, ...repositoryPaths];
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ waiverOf),
/* harmony export */   u: () => (/* binding */ endedWaivers)
/* harmony export */ });
/** Which waivers hold. Days are `YYYY-MM-DD`, which sort as they follow each other. */
/** The waiver of a practice that holds today, null when there is none. */
function waiverOf(practice, waivers, today) {
    return waivers.find(waiver => waiver.practice === practice && holds(waiver, today)) ?? null;
}
/** One sentence for each waiver that has run out. */
function endedWaivers(waivers, today) {
    return waivers
        .filter(waiver => !holds(waiver, today))
        .map(({ practice, until }) => `The waiver of ${practice} ended on ${until}: the practice counts again.`);
}
function holds({ until }, today) {
    return until === null || until >= today;
}


/***/ })

};
