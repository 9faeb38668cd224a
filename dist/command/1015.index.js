export const id = 1015;
export const ids = [1015];
export const modules = {

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


/***/ }),

/***/ 1015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTraceCommand: () => (/* binding */ runTraceCommand)
});

// EXTERNAL MODULE: ./src/audit.ts + 42 modules
var audit = __webpack_require__(6359);
// EXTERNAL MODULE: ./src/catalogue/tasks.ts
var tasks = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/catalogue/tools/index.ts + 26 modules
var tools = __webpack_require__(3207);
// EXTERNAL MODULE: ./src/detection/tools.ts + 5 modules
var detection_tools = __webpack_require__(7115);
// EXTERNAL MODULE: ./src/openRepository.ts
var openRepository = __webpack_require__(4211);
// EXTERNAL MODULE: ./src/paths.ts
var paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/automation/trace.ts
var trace = __webpack_require__(2562);
// EXTERNAL MODULE: ./src/report/activity.ts
var activity = __webpack_require__(1229);
// EXTERNAL MODULE: ./src/report/assemble.ts + 1 modules
var assemble = __webpack_require__(4190);
// EXTERNAL MODULE: ./src/report/withoutCredentials.ts
var withoutCredentials = __webpack_require__(370);
;// CONCATENATED MODULE: ./src/report/chains.ts
/** The chains from events to what runs, as the command `trace` tells them. */




/** What is shown when nothing is asked for, besides the tasks of the report: where data comes from and goes to. */
const shownTasks = new Set([...activity/* learningTasks */.Fd, 'data-pull', 'data-push']);
/** `sightings` are those of the tools that the filter names. No text of it holds a credential. */
function traceReportOf(subject, filter, sightings) {
    const candidates = candidatesOf(subject, filter, sightings);
    const { automation, facts } = subject;
    const order = new Map([...automation.runs, ...automation.elsewhere].map((run, index) => [run, index]));
    const chains = chainsOf(subject, candidates, order);
    const filtered = filter.tasks.length + filter.tools.length + filter.files.length > 0;
    const others = facts.otherCi.map(workflow => {
        const because = `${workflow.name} runs it, not GitHub Actions`;
        return isAlone(subject)
            ? { workflow, reachable: true, because: null }
            : { workflow, reachable: false, because };
    });
    const workflows = [...automation.workflows, ...others].map(({ workflow, reachable, because }) => ({
        path: workflow.path,
        name: workflow.name,
        reachable,
        because,
        chains: chains.get(workflow.path) ?? [],
    }));
    const reached = new Set(sightings.flatMap(sighting => (sighting.run === null ? [] : [placeKey(sighting)])));
    const elsewhere = sightings.filter(sighting => sighting.run === null && !reached.has(placeKey(sighting)));
    return (0,withoutCredentials/* withoutCredentials */.r)({
        filter,
        workflows: filtered ? workflows.filter(workflow => workflow.chains.length > 0) : workflows,
        otherTasks: filtered ? [] : countsOf(subject.tasks.filter(({ id }) => !shownTasks.has(id))),
        elsewhere: elsewhere.map(({ tool, strength, evidence: { path, line, what } }) => {
            return { tool: tool.id, strength, path, line, what };
        }),
        unresolved: unresolvedOf(subject),
    });
}
/** Another CI service is all the automation that there is: what it runs is told as reached. */
function isAlone({ automation }) {
    return automation.workflows.length === 0;
}
/** What starts a run, and why nothing does. */
function startOf(subject, run) {
    const { reachable, because, events } = run.reach;
    return isAlone(subject) ? { reachable: true, because: null, events } : { reachable, because, events };
}
function placeKey({ tool, evidence: { path, line } }) {
    return `${tool.id} ${path}:${line}`;
}
function candidatesOf({ tasks, elsewhere, automation }, filter, sightings) {
    const files = new Set(filter.files);
    const tools = sightings.flatMap(sighting => sighting.run === null ? [] : [ofSighting(sighting, sighting.run)]);
    const filtered = filter.tasks.length + filter.tools.length + filter.files.length > 0;
    const asked = [...tasks, ...elsewhere]
        .filter(({ id }) => filter.tasks.length > 0 ? filter.tasks.includes(id) : filtered || shownTasks.has(id))
        .map(ofTask);
    if (filter.tools.length > 0 && filter.tasks.length === 0)
        return tools.filter(leadsInto(files));
    if (filter.tools.length > 0)
        return asked.filter(passes(tools)).filter(leadsInto(files));
    if (filter.files.length === 0)
        return asked;
    const performed = asked.filter(leadsInto(files));
    if (filter.tasks.length > 0)
        return performed;
    return [...performed, ...arrivals([...automation.runs, ...automation.elsewhere], files, performed)];
}
function ofTask(task) {
    const { run, source } = task;
    const within = run.kind === 'code' && run.path !== source.path ? [endOf(run)] : [];
    return { run, hops: [...run.trace.slice(1), ...within, source], task, sighting: null };
}
function ofSighting(sighting, run) {
    const { path, line, what } = sighting.evidence;
    return { run, hops: [...run.trace.slice(1), { path, line, what }], task: null, sighting };
}
function endOf(run) {
    return { path: run.path, line: run.line, what: (0,trace/* runText */.le)(run) };
}
function leadsInto(files) {
    return ({ hops }) => files.size === 0 || hops.some(({ path }) => files.has(path));
}
/** Whether a tool is used on the way. */
function passes(tools) {
    const places = new Set(tools.map(({ run }) => `${run.workflow.path} ${run.path}:${run.line}`));
    return ({ run, hops }) => hops.some(({ path, line }) => places.has(`${run.workflow.path} ${path}:${line}`));
}
/** The ways into the files that no performed task tells, as far as the first hop in them. */
function arrivals(runs, files, performed) {
    const known = new Set(performed.map(({ run, hops }) => arrivalKey(run, upTo(files, hops))));
    return runs.flatMap(run => {
        if (run.kind === 'unresolved')
            return [];
        const hops = upTo(files, [...run.trace.slice(1), endOf(run)]);
        const key = arrivalKey(run, hops);
        if (hops.length === 0 || known.has(key))
            return [];
        known.add(key);
        return [{ run, hops, task: null, sighting: null }];
    });
}
/** A source file is one place, whatever runs in it; of other files each stage or target is one. */
function arrivalKey(run, hops) {
    const last = hops.at(-1);
    if (run.kind !== 'code' || last === undefined || last.path !== run.path)
        return keyOf(run, hops);
    return keyOf(run, [...hops.slice(0, -1), endOf(run)]);
}
function upTo(files, hops) {
    return hops.slice(0, hops.findIndex(({ path }) => files.has(path)) + 1);
}
/** Chains by the path of the workflow that starts them, in the order in which they run; equal ones are one. */
function chainsOf(subject, candidates, order) {
    const workflows = subject.automation.workflows.map(assemble/* workflowReport */.w);
    const merged = new Map();
    for (const candidate of candidates) {
        const key = keyOf(candidate.run, mergedHops(candidate));
        const known = merged.get(key);
        if (known === undefined)
            merged.set(key, [candidate]);
        else
            known.push(candidate);
    }
    const byWorkflow = new Map();
    const sorted = [...merged.values()].sort(([a], [b]) => (order.get(a.run) ?? 0) - (order.get(b.run) ?? 0));
    for (const group of sorted) {
        const { run } = group[0];
        const [event] = run.trace;
        const path = event?.path ?? run.workflow.path;
        const start = startOf(subject, run);
        const words = (0,activity/* eventLabels */.GM)({ workflows }, { events: start.events, path, trace: run.trace }).map(inBrackets);
        const first = { path, line: event?.line ?? 1, what: words.join(', ') || (event?.what ?? '') };
        const chain = { ...chainOf(group, first), ...start };
        const known = byWorkflow.get(path);
        if (known === undefined)
            byWorkflow.set(path, [chain]);
        else
            known.push(chain);
    }
    return byWorkflow;
}
/** `push to main, dev` as `push (main, dev)`: in a chain events stand side by side. */
function inBrackets(label) {
    return label.replace(/^push (?:to|of (?=tag )) ?(.*)$/, 'push ($1)');
}
/** A tool is told once for each file that runs, a task at its call. */
function mergedHops({ run, hops, sighting }) {
    return sighting === null || run.kind !== 'code' ? hops : [...hops.slice(0, -1), endOf(run)];
}
function chainOf(group, event) {
    const { hops } = group[0];
    const tasks = group.flatMap(({ task }) => task ?? []);
    const tools = new Map();
    for (const { sighting } of group) {
        if (sighting !== null && stronger(sighting.strength, tools.get(sighting.tool.id)))
            tools.set(sighting.tool.id, sighting.strength);
    }
    return {
        tasks: [...new Set(tasks.map(({ id }) => id))],
        confidence: tasks[0]?.confidence ?? null,
        tools: [...tools].map(([id, strength]) => ({ id, strength })),
        hops: [event, ...hops],
    };
}
const strengths = ['declared', 'configured', 'exercised', 'enforced'];
function stronger(one, other) {
    return other === undefined || strengths.indexOf(one) > strengths.indexOf(other);
}
function keyOf(run, hops) {
    const { reachable, events } = run.reach;
    return JSON.stringify([
        run.trace[0]?.path,
        reachable,
        events,
        hops.map(({ path, line, what }) => [path, line, what]),
    ]);
}
function countsOf(tasks) {
    const counts = new Map();
    for (const { id, reachable } of tasks)
        if (reachable)
            counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].map(([id, places]) => ({ id, places }));
}
/** Each once, those that something reaches. */
function unresolvedOf({ automation }) {
    const ends = new Map();
    for (const run of automation.runs) {
        if (run.kind !== 'unresolved' || !run.reach.reachable)
            continue;
        const { path, line, what, because } = run;
        const key = JSON.stringify([path, line, what, because]);
        if (!ends.has(key))
            ends.set(key, { path, line, what, because });
    }
    return [...ends.values()];
}

// EXTERNAL MODULE: ./src/settings/error.ts
var error = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/settings/merge.ts
var merge = __webpack_require__(5842);
// EXTERNAL MODULE: ./src/surroundings.ts + 2 modules
var surroundings = __webpack_require__(6942);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/traceCommand.ts
/** `mlops-audit trace`: the chains from events to what runs. */











/** Nodes of a chart; beyond, no program draws it so that a person could read it. */
const mostNodes = 400;
async function runTraceCommand(words, around) {
    const line = (0,surroundings/* readWords */.ux)(words, 'trace', around);
    if (line === null)
        return 0;
    const format = (0,merge/* choiceOf */.FH)(line.options.get('format'), 'format', 'trace') ?? 'text';
    const known = { tasks: knownTasks(line), tools: knownTools(line) };
    return (0,openRepository/* withRepository */.B)(line.positionals[0], line, around, async (snapshot, settings) => {
        const filter = { ...known, files: knownFiles(line, snapshot) };
        const subject = await (0,audit.understand)(snapshot, settings);
        const sightings = filter.tools.length === 0
            ? []
            : (0,detection_tools/* toolSightings */.b)(subject.facts, subject.automation).filter(({ tool }) => filter.tools.includes(tool.id));
        const report = traceReportOf(subject, filter, sightings);
        (0,surroundings/* deliver */.cK)(await render(report, snapshot, format, line, around), line, around);
        return 0;
    });
}
async function render(report, snapshot, format, line, around) {
    if (format === 'json') {
        const { jsonText } = await __webpack_require__.e(/* import() */ 4725).then(__webpack_require__.bind(__webpack_require__, 7106));
        const { name, commit } = snapshot.repository;
        return jsonText({
            schemaVersion: 1,
            tool: { name: version/* toolName */.Uf, version: version/* version */.rE },
            repository: { name, commit },
            ...report,
        });
    }
    if (format === 'text') {
        const { renderChains } = await Promise.all(/* import() */[__webpack_require__.e(6391), __webpack_require__.e(3721)]).then(__webpack_require__.bind(__webpack_require__, 3721));
        const width = line.options.has('output') ? null : (0,surroundings/* widthOf */.qz)(around);
        return renderChains(report, { color: (0,surroundings/* isColoured */.yU)(line, around), width });
    }
    return chart(report, format, around);
}
/** Only what is reached: an arrow says that it runs. */
async function chart(report, format, around) {
    const [{ chartOf }, { dotOf }, { mermaidOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6391), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 194)),
        __webpack_require__.e(/* import() */ 4033).then(__webpack_require__.bind(__webpack_require__, 4033)),
        Promise.all(/* import() */[__webpack_require__.e(6391), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 9409)),
    ]);
    const ways = report.workflows.flatMap(({ chains }) => chains.filter(({ reachable }) => reachable));
    const drawn = chartOf(ways, mostNodes);
    if (drawn.left > 0) {
        around.complain(`mlops-audit: ${drawn.left} of ${ways.length} chains are left out, the chart would be too large. Use --task, --tool or --file.\n`);
    }
    return `${format === 'dot' ? dotOf(drawn) : mermaidOf(drawn)}\n`;
}
function knownTasks(line) {
    const valid = tasks/* tasks */.v.map(({ id }) => id);
    return (0,merge/* linesOf */.Dx)(line.options.get('task')).map(given => {
        const found = valid.find(id => id === given.toLowerCase().replaceAll(' ', '-'));
        if (found === undefined)
            throw new error/* ConfigurationError */.j1(`--task: ${(0,error/* unknownName */.U0)('task', given, valid)}`);
        return found;
    });
}
function knownTools(line) {
    return (0,merge/* linesOf */.Dx)(line.options.get('tool')).map(given => {
        const found = tools/* tools */.Yl.find(({ id }) => id === given.toLowerCase());
        if (found !== undefined)
            return found.id;
        const near = toolLike(given);
        const hint = near === null ? 'mlops-audit tools lists them.' : `Did you mean "${near}"?`;
        throw new error/* ConfigurationError */.j1(`--tool: Unknown tool "${(0,error/* printable */.g$)(given)}". ${hint}`);
    });
}
/** People write a tool as they import or install it, too: `sklearn`. */
function toolLike(given) {
    const wanted = given.toLowerCase();
    const other = tools/* tools */.Yl.find(({ name, imports = [], packages = {} }) => {
        const names = [name, ...imports, ...Object.values(packages).flat()];
        return names.some(candidate => candidate.toLowerCase() === wanted);
    });
    const near = (0,error/* nearestName */.qb)(given, tools/* tools */.Yl.map(({ id }) => id));
    return other?.id ?? near;
}
function knownFiles(line, snapshot) {
    return (0,merge/* linesOf */.Dx)(line.options.get('file')).map(given => {
        const path = given.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
        const inScope = snapshot.scope === '' ? path : `${snapshot.scope}/${path}`;
        for (const candidate of [path, inScope])
            if (snapshot.entry(candidate) !== undefined)
                return candidate;
        const near = fileLike(path, snapshot);
        const hint = near === null ? 'Paths start at the root of the repository.' : `Did you mean "${near}"?`;
        throw new error/* ConfigurationError */.j1(`--file: There is no file "${(0,error/* printable */.g$)(given)}" in the repository. ${hint}`);
    });
}
/** The file of the same name where there is one, else the path with the fewest letters different. */
function fileLike(path, { files }) {
    const name = (0,paths/* baseName */.F)(path);
    const same = files.find(file => file.path === name || file.path.endsWith(`/${name}`));
    if (same !== undefined)
        return (0,error/* printable */.g$)(same.path);
    // Every path is compared letter by letter: in a large repository only those that are about as long.
    const likely = files.map(file => file.path).filter(other => Math.abs(other.length - path.length) <= 3);
    const near = (0,error/* nearestName */.qb)(path, likely.slice(0, 20_000));
    return near === null ? null : (0,error/* printable */.g$)(near);
}


/***/ })

};
