export const id = 6519;
export const ids = [6519];
export const modules = {

/***/ 8617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isCriticalFinding)
/* harmony export */ });
/** What a critical finding is. The number, the reports, the annotations and the gate all ask here. */
/** A critical practice that is violated and that nobody waived. */
function isCriticalFinding({ kind, status, waiver }) {
    return kind === 'critical' && status === 'unmet' && waiver === null;
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isOwnDvcFile)
/* harmony export */ });
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);
/** Which DVC files are the project's own. */

/**
 * Whether a DVC file belongs to the project, and not to its tests, examples, documentation, templates or to others. Folders of
 * data hold examples and tests of data, which are the project's own all the same.
 */
function isOwnDvcFile(path) {
    return !/^(?:vendored|template|test|docs|example)$/.test((0,_facts_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(path));
}


/***/ }),

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

/***/ 8431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** Parts of a path of the repository: with `/`, relative to its root. */
/** The folder of a file, `` for one at the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The name of a file without its folders. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ changeEvents),
/* harmony export */   s: () => (/* binding */ proposesChange)
/* harmony export */ });
/** Events by which a change is proposed or merged: what fails there stops it. */
const changeEvents = new Set([
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group',
]);
const proposing = new Set([
    'opened',
    'synchronize',
    'reopened',
    'ready_for_review',
    'checks_requested',
]);
/** Whether an event with these types is sent for every change that is proposed, not only for a label or when it is closed. */
function proposesChange(types) {
    return types.length === 0 || types.some(type => proposing.has(type));
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

/***/ 9059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/** What differs from the baseline: what became worse apart from all else. */
/** What is not judged, or asks for nothing, is no step back. */
const worth = {
    unmet: 0,
    partial: 1,
    met: 2,
    unknown: 2,
    'not-applicable': 2,
};
/** Nothing for a report without a baseline, and for one that is not about machine learning. */
function changesOf({ applicable, baseline, practices }) {
    if (!applicable || baseline === undefined)
        return { worse: [], other: [], notes: [] };
    const named = baseline.changes.map(({ practice, from, to }) => {
        const title = practices.find(candidate => candidate.id === practice)?.title ?? practice;
        return { title, from, to };
    });
    return {
        worse: named.filter(isWorse),
        other: named.filter(change => !isWorse(change)),
        notes: baseline.notes ?? [],
    };
}
function isWorse({ from, to }) {
    return worth[to] < worth[from];
}
/** `Changes trigger a workflow: met → unmet` */
function changeWords({ title, from, to }) {
    return `${title}: ${from.replace('-', ' ')} → ${to.replace('-', ' ')}`;
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

/***/ 7496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9059);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1197);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4031);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3303);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9066);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6391);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5594);
/* harmony import */ var _wordingDvc_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4551);
/* harmony import */ var _wordingModels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8912);
/** The report for a person at a prompt: the summary's content, aligned and compact. */










/** Ends with the line of the gate. Without colour it holds no escape sequence. */
function renderTerminal(report, options) {
    const page = {
        width: Math.max(40, options.width ?? 80),
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .painter */ .C)(options.color),
    };
    const parts = [
        headLines(report, page),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .criticalFindings */ .ES)(report)
            .slice(0, 10)
            .flatMap(practice => criticalLines(practice, page)),
        dimensionLines(report, page),
        rootLines(report, page),
        changeLines(report, page),
        activityLines(report, page),
        wayLines(report, page),
        dvcLines(report, page),
        nextLines(report, page),
        practiceLines(report, page),
        modelLines(report, page),
        inventoryLines(report, page),
        gateLines(report, page),
    ];
    const text = parts
        .filter(lines => lines.length > 0)
        .map(lines => lines.join('\n'))
        .join('\n\n');
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(text)}\n`;
}
function headLines(report, page) {
    const { path } = report.repository;
    const what = path === '' ? 'MLOps audit' : `MLOps audit of ${path}`;
    const title = indented(`${what}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .gD)(report)}`, '', page).map(line => page.paint('bold', line));
    const { critical, steps } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .countsOf */ .mQ)(report);
    const counts = [critical, steps].filter(text => text !== '').join(', ');
    const sentences = [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .orientationOf */ .MX)(report), (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(counts)].filter(text => text !== '').join(' ');
    return sentences === '' ? title : [...title, '', ...indented(sentences, '', page)];
}
function criticalLines(practice, page) {
    const words = [`Critical: ${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonText */ .uV)(practice, 3)}`, (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(practice.remedy?.step ?? '')];
    return indented(words.filter(text => text !== '').join(' '), '! ', page).map((line, index) => index === 0 ? page.paint('red', line) : line);
}
function dimensionLines(report, page) {
    if (!report.applicable || report.dimensions.length === 0)
        return [];
    const withBar = page.width >= 60;
    const titleWidth = Math.min(Math.max(...report.dimensions.map(dimension => (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .columnsOf */ .PL)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(dimension.title)))), page.width - (withBar ? 24 : 12));
    return report.dimensions.map(dimension => {
        const title = (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .padded */ .jC)((0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .cutTo */ .yd)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(dimension.title), titleWidth), titleWidth);
        if (dimension.score === null)
            return page.paint('dim', (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .cutTo */ .yd)(`${title}    –  ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .dimensionWords */ .Ih)(dimension)}`, page.width));
        const bar = withBar ? `  ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .barOf */ .Rb)(dimension.score)}` : '';
        const change = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .dimensionChange */ .bo)(report, dimension.id, dimension.score);
        return `${title}  ${String(dimension.score).padStart(3)}${bar}${change === '' ? '' : `  ${change}`}`;
    });
}
/** What became worse since the baseline; the other changes are counted. */
function changeLines(report, page) {
    const { worse, other, notes } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .f)(report);
    const shown = worse.slice(0, 20);
    const rest = worse.length - shown.length;
    return [
        ...(worse.length === 0 ? [] : [page.paint('bold', 'Worse than before')]),
        ...shown.flatMap(change => indented((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changeWords */ .m)(change), '  ', page)),
        ...(rest > 0 ? [`  and ${rest} more`] : []),
        ...(other.length === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(other.length, 'other change')} since the baseline`]),
        ...notes.flatMap(note => indented(note, '', page)),
    ];
}
/** Projects that are listed. */
const mostRoots = 10;
function rootLines(report, page) {
    if (!(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .hasSeveralRoots */ .QA)(report))
        return [];
    const all = report.roots.length + report.furtherRoots;
    const shown = report.roots.slice(0, mostRoots);
    const names = shown.map(({ path }) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .cutTo */ .yd)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .rootName */ .SX)(path)), page.width - 30));
    const width = Math.max(...names.map(_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .columnsOf */ .PL));
    const rows = shown.map((root, index) => {
        const { level, score, profile } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .rootStanding */ .Pr)(root);
        return `  ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .padded */ .jC)(names[index] ?? '', width)}  level ${level}  score ${score.padStart(3)}  ${profile}`;
    });
    return [
        page.paint('bold', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(all, 'project')} of their own, each audited apart`),
        ...rows,
        ...(all > shown.length ? [`  and ${all - shown.length} more`] : []),
        ...indented(`One alone: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .rootCommand */ .S3)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .exampleRoot */ .tC)(report))}`, '  ', page),
    ];
}
function dvcLines(report, page) {
    const headline = (0,_wordingDvc_js__WEBPACK_IMPORTED_MODULE_7__/* .dvcHeadline */ .G)(report);
    if (headline === null)
        return [];
    const findings = (0,_wordingDvc_js__WEBPACK_IMPORTED_MODULE_7__/* .telling */ .g)(report);
    const rest = findings.length - 5;
    return [
        page.paint('bold', (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .cutTo */ .yd)(`DVC: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(headline)}`, page.width)),
        ...findings.slice(0, 5).flatMap(({ path, line, stage, message }) => {
            const what = stage === null ? message : `stage ${stage}: ${message}`;
            return indented((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${path}:${line} ${what}`), '  ', page);
        }),
        ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
}
const kinds = ['checks', 'trains', 'reports', 'delivers', 'other'];
function activityLines(report, page) {
    const rows = (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .activityOf */ .nx)(report);
    const unreached = (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachedTasks */ .Kx)(report).slice(0, 10);
    if (rows.length === 0 && unreached.length === 0 && (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .besideTasks */ .tL)(report).size === 0)
        return [];
    const lines = rows.slice(0, 20).flatMap(row => [
        ...indented(row.events.join(', '), '  ', page),
        ...kinds.flatMap(kind => {
            const tasks = row.cells[kind];
            if (tasks.length === 0)
                return [];
            const named = tasks.map(({ task }) => {
                const notes = [
                    ...(kind === 'checks' || kind === 'other' ? [] : [(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(task)]),
                    ...(task.confidence === 'low' ? ['by name'] : []),
                ];
                const name = task.id.replaceAll('-', ' ');
                return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
            });
            return indented(named.join(', '), `    ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .padded */ .jC)(kind, 9)}`, page);
        }),
    ]);
    const placed = (task) => `${task.id.replaceAll('-', ' ')} (${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(task)})`;
    const never = unreached.map(placed);
    const beside = [...(0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .besideTasks */ .tL)(report)].map(([service, tasks]) => {
        return `Beside the workflows, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(service)} is set up: ${tasks.map(placed).join(', ')}. Whether it is still connected, no file tells.`;
    });
    return [
        page.paint('bold', 'What your automation does'),
        ...lines,
        ...(never.length > 0 ? indented(`No trigger reaches: ${never.join(', ')}.`, '  ', page) : []),
        ...beside.flatMap(text => indented(text, '  ', page)),
    ];
}
function wayLines(report, page) {
    const task = (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .mostTellingTask */ .ex)(report);
    if (task === null)
        return [];
    return [
        page.paint('bold', `How ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(task.id)} is reached`),
        ...indented((0,_trace_js__WEBPACK_IMPORTED_MODULE_5__/* .traceText */ .Ve)(task.trace, task), '  ', page),
    ];
}
function nextLines(report, page) {
    const next = report.level?.next ?? null;
    const steps = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .stepsOf */ .B_)(report, next?.steps ?? []).slice(0, 5);
    const improvements = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .stepsOf */ .B_)(report, report.improvements).slice(0, 5);
    const title = next === null ? 'Next steps' : `Next steps to level ${next.number}`;
    return [
        ...(steps.length === 0
            ? []
            : [page.paint('bold', title), ...steps.flatMap((step, index) => stepLines(step, index, page))]),
        ...(steps.length > 0 && improvements.length > 0 ? [''] : []),
        ...(improvements.length === 0
            ? []
            : [
                page.paint('bold', `What ${steps.length === 0 ? 'would add most' : 'else would add'} to the score`),
                ...improvements.map(step => (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .cutTo */ .yd)(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(titleOf(step))}`, page.width)),
            ]),
    ];
}
function stepLines(step, index, page) {
    const marker = `  ${index + 1}. `;
    const indent = ' '.repeat(marker.length);
    const snippet = step.practice.remedy?.snippet ?? null;
    return [
        ...indented(titleOf(step), marker, page),
        ...indented([(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonText */ .uV)(step.practice, 2), step.step].filter(text => text !== '').join(' '), indent, page),
        ...(snippet === null
            ? []
            : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(snippet.replace(/\s+$/, '')).map(line => `       ${line}`.trimEnd())),
    ];
}
function titleOf(step) {
    return step.gain === '' ? step.title : `${step.title} (${step.gain})`;
}
/** Unmet and partial ones with one line each; the others are counted. */
function practiceLines(report, page) {
    if (!report.applicable || report.practices.length === 0)
        return [];
    const shown = ['unmet', 'partial'].flatMap(status => report.practices.filter(practice => practice.status === status));
    const counts = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(report.practices.length, 'practice')}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusCounts */ .rc)(report.practices)}`;
    return [
        ...indented(counts, '', page).map(line => page.paint('bold', line)),
        ...shown.map(practice => practiceLine(practice, page)),
    ];
}
function practiceLine(practice, page) {
    const [place] = practice.evidence;
    const where = place === undefined ? '' : `${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPlaceText */ .lX)(place)}: `;
    const waived = practice.waiver === null ? '' : ' (waived)';
    const title = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(practice.title)}${waived}`;
    const rest = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${where}${practice.because}`);
    const line = (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .cutTo */ .yd)(rest === '' ? title : `${title} · ${rest}`, page.width - 4);
    return `  ${page.paint(practice.status === 'unmet' ? 'red' : 'yellow', _wording_js__WEBPACK_IMPORTED_MODULE_6__/* .marks */ .Z8[practice.status])} ${line}`;
}
function modelLines(report, page) {
    const models = (0,_wordingModels_js__WEBPACK_IMPORTED_MODULE_9__/* .modelWords */ .H)(report);
    if (models.length === 0)
        return [];
    const width = Math.max(...models.map(({ title }) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .columnsOf */ .PL)(title)));
    return [
        page.paint('bold', 'On published models'),
        ...models.flatMap(({ title, position }) => indented(position, `  ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .padded */ .jC)(title, width)}  `, page)),
    ];
}
function inventoryLines(report, page) {
    const { tool, profile, repository, baseline } = report;
    const commit = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(repository.commit);
    const base = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(baseline?.commit ?? null);
    const running = report.tools.filter(use => use.strength === 'exercised' || use.strength === 'enforced');
    const named = running.length > 0 ? `, run by automation: ${running.map(use => use.name).join(', ')}` : '';
    const problems = report.diagnostics
        .slice(0, 10)
        .flatMap(({ path, line, detail }) => indented(`${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)({ path, line })}: ${detail}`, '  ', page));
    const rest = report.diagnostics.length - 10;
    return [
        ...(report.tools.length === 0
            ? []
            : indented(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(report.tools.length, 'tool')} recognised${named}.`, '', page)),
        ...(report.diagnostics.length === 0 ? [] : indented(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosticCounts */ .YQ)(report)}:`, '', page)),
        ...problems,
        ...(rest > 0 ? [`  … and ${rest} more`] : []),
        ...indented([
            `${tool.name} ${tool.version}`,
            `catalogue ${tool.catalogueVersion}`,
            ...(commit === null ? [] : [`commit ${commit}${base === null ? '' : ` against ${base}`}`]),
            (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(repository.files, 'file'),
            `profile: ${profile.id}, because ${profile.because}`,
        ].join(' · '), '', page).map(line => page.paint('dim', line)),
    ];
}
function gateLines({ gate, applicable }, page) {
    const reasons = gate.reasons.slice(0, 20).flatMap(reason => indented(reason, '  ', page));
    const line = gate.verdict === 'fail'
        ? page.paint('red', 'Gate failed')
        : !gate.active
            ? 'No gate is set'
            : page.paint('green', applicable ? 'Gate passed' : 'No gate failed');
    return [...reasons, line];
}
/** The text as clean, wrapped lines: the first after `lead`, the others as far in. */
function indented(text, lead, page) {
    const lines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapped */ .ky)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(text, 2000).trim(), page.width - (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .columnsOf */ .PL)(lead));
    const indent = ' '.repeat((0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .columnsOf */ .PL)(lead));
    return lines.map((line, index) => (index === 0 ? lead : indent) + line);
}


/***/ }),

/***/ 4551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dvcHeadline),
/* harmony export */   g: () => (/* binding */ telling)
/* harmony export */ });
/* harmony import */ var _dvc_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/** What reports say of DVC, in words that summary, terminal and annotations share. */


/** Findings of the project's own files that are worth a reader's time: what is stale before what is wrong beside the lock. */
function telling(report) {
    const ofStages = report.dvc?.pipelines.flatMap(pipeline => pipeline.findings) ?? [];
    const findings = [...ofStages, ...(report.dvc?.data ?? [])].filter(({ path }) => (0,_dvc_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnDvcFile */ .m)(path));
    return ['stale', 'defect'].flatMap(effect => findings.filter(finding => finding.effect === effect));
}
/** `2 stages of dvc.yaml are stale`; null where no pipeline is. */
function dvcHeadline(report) {
    const pipelines = report.dvc?.pipelines ?? [];
    const stale = pipelines.filter(({ path, lock }) => lock === 'stale' && (0,_dvc_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnDvcFile */ .m)(path));
    if (stale.length === 0)
        return telling(report).length === 0 ? null : 'findings beside the lock';
    const where = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(stale.map(({ path }) => path).slice(0, 3));
    if (stale.length > 1)
        return `the locks of ${where}${stale.length > 3 ? ' and others' : ''} are stale`;
    const stages = stale.flatMap(pipeline => pipeline.stages.filter(stage => stage.verdict === 'stale'));
    if (stages.length === 0)
        return `the lock of ${where} is stale`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(stages.length, 'stage')} of ${where} ${stages.length === 1 ? 'is' : 'are'} stale`;
}


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ modelWords)
/* harmony export */ });
/** The position on published models in words, for every medium. */
/** One entry a model; none when the repository is not about machine learning. */
function modelWords({ models }) {
    if (models === null)
        return [];
    const { google, azure, mlTestScore, se4ml } = models;
    const sections = mlTestScore.sections.map(({ id, score }) => `${id} ${score}`).join(', ');
    const decided = `${mlTestScore.decided} of 28 tests can be decided`;
    return [
        { anchor: 'google-cloud', title: 'Google Cloud', ...levelled(google, 2) },
        { anchor: 'azure', title: 'Azure', ...levelled(azure, 4) },
        {
            anchor: 'ml-test-score',
            title: 'ML Test Score',
            position: mlTestScore.score === null
                ? `not placed (${decided})`
                : `at least ${mlTestScore.score} of 7 (${sections}; ${decided})`,
            because: mlTestScore.meaning ?? '',
        },
        {
            anchor: 'se4ml',
            title: 'SE4ML',
            position: `${se4ml.covered} of 46 practices covered, ${se4ml.partly} partly, ${se4ml.notCovered} not, ${se4ml.open} not decidable here`,
            because: '',
        },
    ];
}
function levelled({ level, name, because }, top) {
    return {
        position: level === null ? 'not placed' : `level ${level} of ${top}, ${name}`,
        because: because.at(-1) ?? '',
    };
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ filesEnding),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/**
 * The files of a listing by how their names end. Most questions about a repository are about a few kinds of files, and most files
 * of a large one are of other kinds: each question then looks at those that can answer it, not at all.
 */
const tables = new WeakMap();
/**
 * Files whose name ends in one of these, in the order of the listing. An ending is what follows the last dot of the name, in lower
 * case (`yml`, `gitignore`), however the file writes it; '' is that of a name without a dot.
 */
function filesEnding({ files }, ...endings) {
    let table = tables.get(files);
    if (table === undefined) {
        table = byEnding(files);
        tables.set(files, table);
    }
    // No ending has a slash in it, so that lists of several can be kept beside those of one.
    const key = endings.join('/');
    let found = table.get(key);
    if (found === undefined) {
        found = merged(endings.map(ending => table.get(ending) ?? []));
        table.set(key, found);
    }
    return found;
}
/** The base name's part behind its last dot, in lower case. */
function endingOf(path) {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : '';
}
function byEnding(files) {
    const table = new Map();
    for (const file of files) {
        const ending = endingOf(file.path);
        const same = table.get(ending);
        if (same === undefined)
            table.set(ending, [file]);
        else
            same.push(file);
    }
    return table;
}
function merged(lists) {
    return lists.flat().sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ })

};
