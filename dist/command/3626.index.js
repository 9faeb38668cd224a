export const id = 3626;
export const ids = [3626,194,9409];
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

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chartOf: () => (/* binding */ chartOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6391);
/** Ways from triggers to what runs, as one graph: what several ways share is one node. */


/** Ids are `n1`, `n2`, … (a node named `end` is a syntax error in Mermaid). The first hop of a way is its event. */
function chartOf(ways, mostNodes) {
    const nodes = new Map();
    const edges = new Map();
    let left = 0;
    for (const { hops, tasks } of ways) {
        const steps = (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedSteps */ .fU)(hops).map((hop, index) => ({
            key: keyOf(hop, index),
            text: textOf(hop, index),
        }));
        const fresh = new Set(steps.filter(({ key }) => !nodes.has(key)).map(({ key }) => key));
        if (nodes.size + fresh.size > mostNodes) {
            left++;
            continue;
        }
        let before = null;
        for (const [index, { key, text }] of steps.entries()) {
            const node = nodes.get(key) ?? { id: `n${nodes.size + 1}`, text, tasks: new Set() };
            nodes.set(key, node);
            if (index === steps.length - 1)
                for (const task of tasks)
                    node.tasks.add(task.replaceAll('-', ' '));
            if (before !== null && before !== node.id)
                edges.set(`${before} ${node.id}`, [before, node.id]);
            before = node.id;
        }
    }
    return {
        nodes: [...nodes.values()].map(({ id, text, tasks }) => {
            return { id, label: tasks.size === 0 ? text : `${[...tasks].join(', ')}: ${text}` };
        }),
        edges: [...edges.values()],
        left,
    };
}
/** The same event of several workflows is one node. */
function keyOf(hop, index) {
    return index === 0 ? JSON.stringify([hop.what]) : JSON.stringify([hop.path, hop.line, hop.what]);
}
function textOf(hop, index) {
    if (index === 0)
        return hop.what;
    return `${hop.what} (${(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(hop.path)}:${hop.line})`;
}


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flowchartOf: () => (/* binding */ flowchartOf),
/* harmony export */   mermaidOf: () => (/* binding */ mermaidOf)
/* harmony export */ });
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4031);
/** Charts as Mermaid flowcharts. */



/** GitHub draws larger charts slowly and too small to read. */
const mostNodes = 30;
/**
 * The ways from triggers to the tasks of machine learning as a `flowchart LR`, null when there is nothing to draw or more
 * than 30 nodes.
 */
function flowchartOf(report) {
    const tasks = report.tasks.filter(task => task.reachable && task.trace.length > 0 && _activity_js__WEBPACK_IMPORTED_MODULE_0__/* .learningTasks */ .Fd.includes(task.id));
    const ways = tasks.map(task => ({ hops: [...task.trace, task], tasks: [task.id] }));
    const chart = (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__.chartOf)(ways, mostNodes);
    return chart.left > 0 || chart.nodes.length < 2 ? null : mermaidOf(chart);
}
/** Labels pass an allow-list: a line break in one would end it. */
function mermaidOf(chart) {
    return [
        'flowchart LR',
        ...chart.nodes.map(({ id, label }) => `  ${id}["${labelOf(label)}"]`),
        ...chart.edges.map(([from, to]) => `  ${from} --> ${to}`),
    ].join('\n');
}
function labelOf(text) {
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text, 120)
        .replace(/[^\p{L}\p{N} _./:()-]/gu, ' ')
        .replace(/ +/g, ' ')
        .trim();
    return label === '' ? '-' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(label, 60);
}


/***/ }),

/***/ 4945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __webpack_require__(3303);
;// CONCATENATED MODULE: ./src/report/markdown.ts
/**
 * A small tree of blocks and its writer. A document never grows over its byte budget: what comes last and what is long is
 * shortened or left out, and a line says so.
 */

/** Room for the line that says what was left out, in bytes. */
const noteRoom = 400;
/**
 * The blocks as a document of at most `bytes` bytes of UTF-8, ended by the footer. The budget has to be larger than the
 * footer and 1 KiB to show anything.
 */
function renderDocument(blocks, footer, bytes) {
    const end = write(footer, bytes);
    const room = bytes - sizeOf(end?.text ?? '') - noteRoom;
    const body = writeAll(blocks, room);
    const parts = [body.text, body.left.length > 0 ? leftOut(body.left, bytes) : '', end?.text ?? ''];
    return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
function writeAll(blocks, room) {
    const texts = [];
    const left = [];
    let free = room;
    for (const block of blocks) {
        const written = write(block, free - 2);
        left.push(...(written?.left ?? [titleOf(block)]));
        if (written === null)
            continue;
        texts.push(written.text);
        free -= sizeOf(written.text) + 2;
    }
    return { text: texts.join('\n\n'), left };
}
/** The block in at most `room` bytes, or null when nothing useful of it fits. */
function write(block, room) {
    switch (block.kind) {
        case 'heading':
            return fitting((0,report_escape/* withoutCommands */.Df)(`${'#'.repeat(block.level)} ${block.text}`), room);
        case 'paragraph':
            return fitting((0,report_escape/* withoutCommands */.Df)(block.text), room);
        case 'quote':
            return fitting((0,report_escape/* withoutCommands */.Df)(`> ${block.text}`), room);
        case 'code':
            return fitting(codeLines(block).join('\n'), room);
        case 'table':
            return writeRows(tableHead(block.columns), block.rows.map(tableRow), room, '\n\n');
        case 'list':
            return writeRows([], listItems(block.ordered, block.items), room, '\n\n');
        case 'details':
            return framed(`<details><summary>${block.summary}</summary>\n\n`, block, '\n\n</details>', room);
        case 'section':
            return framed(`${'#'.repeat(block.level)} ${block.title}\n\n`, block, '', room);
    }
}
function fitting(text, room) {
    return sizeOf(text) <= room ? { text, left: [] } : null;
}
function framed(start, block, end, room) {
    const opening = (0,report_escape/* withoutCommands */.Df)(start);
    const inner = writeAll(block.blocks, room - sizeOf(opening) - sizeOf(end));
    if (inner.text === '')
        return null;
    return {
        text: opening + inner.text + end,
        left: inner.left.length === 0 ? [] : [titleOf(block)],
    };
}
/** As many rows as fit, then how many there are besides; null when none fits. */
function writeRows(head, rows, room, gap) {
    const all = [...head, ...rows].map(report_escape/* withoutCommands */.Df);
    const reserve = 60;
    const kept = [];
    let size = 0;
    for (const row of all) {
        size += sizeOf(row) + 1;
        if (size > room - reserve)
            break;
        kept.push(row);
    }
    const rest = all.length - kept.length;
    if (rest === 0)
        return { text: kept.join('\n'), left: [] };
    if (kept.length <= head.length)
        return fitting(all.join('\n'), room);
    return { text: `${kept.join('\n')}${gap}… and ${rest} more`, left: ['the rest of a list'] };
}
function tableHead(columns) {
    const rule = columns.map(column => (column.align === 'right' ? '---:' : '---'));
    return [tableRow(columns.map(column => column.title)), `|${rule.join('|')}|`];
}
/** Cells hold no bare `|`: escaping makes entities of them. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
function listItems(ordered, items) {
    return items.map((item, index) => {
        const marker = ordered ? `${index + 1}. ` : '- ';
        if (item.code === undefined)
            return marker + item.text;
        const indent = ' '.repeat(marker.length);
        return [marker + item.text, ...codeLines(item.code).map(line => (line === '' ? '' : indent + line))].join('\n');
    });
}
/** A fence longer than any run of back-ticks inside. */
function codeLines(code) {
    const lines = (0,report_escape/* plainLines */.y1)(code.text.replace(/\s+$/, ''));
    let longest = 2;
    for (const run of code.text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    const language = code.language === 'text' ? '' : code.language.replace(/[^a-z]/g, '');
    return [fence + language, ...(0,report_escape/* withoutCommands */.Df)(lines.join('\n')).split('\n'), fence];
}
function titleOf(block) {
    if (block.kind === 'details')
        return block.title;
    return block.kind === 'section' ? plainTitle(block.title) : `a ${block.kind}`;
}
function plainTitle(title) {
    return title.replace(/[^\p{L}\p{N} ]/gu, '');
}
function leftOut(titles, bytes) {
    const named = [...new Set(titles)].map(title => title.replace(/[^\p{L}\p{N} ]/gu, ''));
    const text = (0,report_escape.md) `Left out in whole or part, since this text may have at most ${Math.floor(bytes / 1024)} KiB: `;
    const shown = named.join(', ');
    return `${text}${sizeOf(shown) <= noteRoom - 120 ? shown : `${named.length} parts`}.`;
}
function sizeOf(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: ./src/report/activity.ts
var activity = __webpack_require__(1229);
// EXTERNAL MODULE: ./src/report/mermaid.ts
var mermaid = __webpack_require__(9409);
// EXTERNAL MODULE: ./src/report/trace.ts
var trace = __webpack_require__(6391);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/summary/activity.ts
/** What the automation does: events against tasks, one way in full, and the ways as a chart. */






const mostRows = 20;
const kinds = ['checks', 'trains', 'reports', 'delivers', 'other'];
function activityBlocks(report, links) {
    const rows = (0,activity/* activityOf */.nx)(report);
    const unreached = (0,activity/* unreachedTasks */.Kx)(report).slice(0, 10);
    const notes = [
        ...(rows.length > mostRows
            ? [
                {
                    kind: 'paragraph',
                    text: (0,report_escape.md) `… and ${rows.length - mostRows} more combinations of events`,
                },
            ]
            : []),
        ...(unreached.length > 0 ? [{ kind: 'paragraph', text: unreachedText(unreached, links) }] : []),
        ...[...(0,activity/* besideTasks */.tL)(report)].map(([service, tasks]) => {
            return { kind: 'paragraph', text: besideText(service, tasks, links) };
        }),
    ];
    const table = rows.length > 0 ? [tableOf(rows.slice(0, mostRows), links)] : [];
    const blocks = [...table, ...notes, ...wayBlocks(report, links)];
    return blocks.length === 0
        ? []
        : [{ kind: 'section', level: 4, title: (0,report_escape.md) `What your automation does`, blocks }];
}
function tableOf(rows, links) {
    const shown = kinds.filter(kind => kind !== 'other' || rows.some(row => row.cells.other.length > 0));
    return {
        kind: 'table',
        columns: [{ title: (0,report_escape.md) `on` }, ...shown.map(kind => ({ title: (0,report_escape/* markdownText */.p7)(kind) }))],
        rows: rows.map(row => [
            (0,report_escape/* markdownText */.p7)(row.events.join(', ')),
            ...shown.map(kind => cellOf(kind, row.cells[kind], links)),
        ]),
    };
}
/** Checks are named only; where a model is concerned the place stands beside the task. */
function cellOf(kind, tasks, links) {
    if (tasks.length === 0)
        return (0,report_escape.md) `–`;
    const words = tasks.map(({ task, places }) => {
        const name = (0,report_escape/* markdownText */.p7)(task.id.replaceAll('-', ' '));
        const placed = kind !== 'checks' && kind !== 'other';
        const notes = [
            ...(placed ? [(0,report_links/* shortPlaceLink */.KW)(task, links)] : []),
            ...(placed && places > 1 ? [(0,report_escape.md) `${places} places`] : []),
            ...(task.confidence === 'low' ? [(0,report_escape.md) `by name`] : []),
        ];
        return notes.length === 0 ? name : (0,report_escape.md) `${name} (${(0,report_escape/* joinMarkdown */.UF)(notes, (0,report_escape.md) `, `)})`;
    });
    return (0,report_escape/* joinMarkdown */.UF)(words, (0,report_escape.md) `, `);
}
function unreachedText(tasks, links) {
    const words = tasks.map(task => placedName(task, links));
    return (0,report_escape.md) `No trigger reaches: ${(0,report_escape/* joinMarkdown */.UF)(words, (0,report_escape.md) `, `)}.`;
}
function besideText(service, tasks, links) {
    const named = (0,report_escape/* joinMarkdown */.UF)(tasks.map(task => placedName(task, links)), (0,report_escape.md) `, `);
    return (0,report_escape.md) `Beside the workflows, ${(0,report_escape/* markdownText */.p7)(service)} is set up: ${named}. Whether it is still connected, no file tells.`;
}
function placedName(task, links) {
    return (0,report_escape.md) `${(0,report_escape/* markdownText */.p7)(task.id.replaceAll('-', ' '))} (${(0,report_links/* shortPlaceLink */.KW)(task, links)})`;
}
function wayBlocks(report, links) {
    const task = (0,activity/* mostTellingTask */.ex)(report);
    const chart = (0,mermaid.flowchartOf)(report);
    return [
        ...(task === null
            ? []
            : [
                {
                    kind: 'details',
                    title: 'how it is reached',
                    summary: (0,report_escape/* htmlProse */.n8)(`How ${(0,wording/* coded */.yC)(task.id)} is reached`),
                    blocks: [{ kind: 'paragraph', text: (0,trace/* traceMarkdown */.JT)(task.trace, task, links) }],
                },
            ]),
        ...(chart === null
            ? []
            : [
                {
                    kind: 'details',
                    title: 'chart',
                    summary: (0,report_escape/* htmlProse */.n8)('The ways from events to tasks of machine learning, as a chart'),
                    blocks: [{ kind: 'code', language: 'mermaid', text: chart }],
                },
            ]),
    ];
}

// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __webpack_require__(9059);
;// CONCATENATED MODULE: ./src/report/summary/changes.ts
/** Practices whose status differs from the baseline: what became worse before what became better. */



function changeBlocks(report) {
    const { worse, other, notes } = (0,report_changes/* changesOf */.f)(report);
    const items = (changes) => changes.map(change => ({ text: (0,report_escape/* markdownText */.p7)((0,report_changes/* changeWords */.m)(change)) }));
    const rest = worse.length - 20;
    const more = rest > 0 ? [{ text: (0,report_escape.md) `and ${rest} more` }] : [];
    return [
        ...(worse.length === 0
            ? []
            : [
                { kind: 'paragraph', text: (0,report_escape.md) `**Worse than before**` },
                { kind: 'list', ordered: false, items: [...items(worse.slice(0, 20)), ...more] },
            ]),
        ...(other.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    title: 'changes',
                    summary: (0,report_escape/* htmlText */.js)(`${(0,wording/* plural */.LS)(other.length, 'other change')} since the baseline`),
                    blocks: [{ kind: 'list', ordered: false, items: items(other) }],
                },
            ]),
        ...notes.map(note => ({ kind: 'paragraph', text: (0,report_escape/* markdownProse */.h$)(note) })),
    ];
}

;// CONCATENATED MODULE: ./src/report/summary/critical.ts
/** Violated critical practices, before anything else. */



const mostPlaces = 5;
function criticalBlocks(report, links) {
    return (0,wording/* criticalFindings */.ES)(report)
        .slice(0, 10)
        .flatMap(practice => findingBlocks(practice, links));
}
function findingBlocks(practice, links) {
    const remedy = practice.remedy;
    const step = remedy === null ? (0,report_escape.md) `` : (0,report_escape.md) ` ${(0,report_escape/* markdownProse */.h$)((0,wording/* sentence */.em)(remedy.step))}`;
    const how = remedy === null ? (0,report_escape.md) `How` : (0,report_escape/* markdownLink */.iQ)((0,report_escape.md) `How`, remedy.link);
    const link = how === 'How' ? (0,report_escape.md) `` : (0,report_escape.md) ` ${how}`;
    const text = (0,report_escape.md) `**Critical** · ${(0,report_links/* reasonMarkdown */.WC)(practice, mostPlaces, links)}${step}${link}`;
    const code = remedy?.snippet == null
        ? []
        : [{ kind: 'code', language: remedy.language, text: remedy.snippet }];
    return [{ kind: 'quote', text }, ...code];
}

;// CONCATENATED MODULE: ./src/report/summary/dimensions.ts
/** One row for each dimension. What is not assessed or does not apply is said in words, never shown as a zero. */


function dimensionBlocks(report) {
    if (!report.applicable || report.dimensions.length === 0)
        return [];
    const compared = report.baseline?.dimensions !== undefined;
    const columns = [
        { title: (0,report_escape.md) `Dimension` },
        { title: (0,report_escape.md) `Score`, align: 'right' },
        { title: (0,report_escape.md) ` ` },
        ...(compared ? [{ title: sinceTitle(report) }] : []),
    ];
    const rows = report.dimensions.map(dimension => [
        (0,report_escape/* markdownText */.p7)(dimension.title),
        dimension.score === null ? (0,report_escape.md) `–` : (0,report_escape.md) `${dimension.score}`,
        (0,report_escape/* markdownText */.p7)(dimension.score === null ? (0,wording/* dimensionWords */.Ih)(dimension) : (0,wording/* barOf */.Rb)(dimension.score)),
        ...(compared ? [(0,report_escape/* markdownText */.p7)((0,wording/* dimensionChange */.bo)(report, dimension.id, dimension.score))] : []),
    ]);
    return [{ kind: 'table', columns, rows }];
}
function sinceTitle(report) {
    const commit = (0,wording/* shortCommit */.Ax)(report.baseline?.commit ?? null);
    return commit === null ? (0,report_escape.md) `change` : (0,report_escape.md) `since ${(0,report_escape/* markdownCode */.D9)(commit)}`;
}

// EXTERNAL MODULE: ./src/report/wordingDvc.ts
var wordingDvc = __webpack_require__(4551);
;// CONCATENATED MODULE: ./src/report/summary/dvc.ts
/** Where a dvc.lock does not describe what it is committed with. Silent when it does, and where there is no DVC. */



const mostShown = 5;
function dvcBlocks(report, links) {
    const findings = (0,wordingDvc/* telling */.g)(report);
    const headline = (0,wordingDvc/* dvcHeadline */.G)(report);
    if (headline === null || findings.length === 0)
        return [];
    const items = findings.map(finding => {
        const stage = finding.stage === null ? (0,report_escape.md) `` : (0,report_escape.md) `stage ${(0,report_escape/* markdownText */.p7)(finding.stage)}: `;
        return { text: (0,report_escape.md) `${(0,report_links/* placeLink */.aE)(finding, links)} ${stage}${(0,report_escape/* markdownProse */.h$)(finding.message)}` };
    });
    const rest = items.slice(mostShown);
    const blocks = [
        { kind: 'list', ordered: false, items: items.slice(0, mostShown) },
        ...(rest.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    title: 'DVC findings',
                    summary: (0,report_escape/* htmlText */.js)(`${rest.length} more`),
                    blocks: [{ kind: 'list', ordered: false, items: rest }],
                },
            ]),
    ];
    return [{ kind: 'section', level: 4, title: (0,report_escape.md) `DVC: ${(0,report_escape/* markdownText */.p7)(headline)}`, blocks }];
}

;// CONCATENATED MODULE: ./src/report/summary/inventory.ts
/** What was recognised, what could not be read, and what this report was made of. */



const strengths = [
    ['enforced', 'Enforced (automation runs it, and it can stop a change)'],
    ['exercised', 'Exercised (automation runs it)'],
    ['configured', 'Configured (set up, or used in code)'],
    ['declared', 'Declared only (listed)'],
];
function toolBlocks(report, links) {
    if (report.tools.length === 0)
        return [];
    const items = strengths.flatMap(([strength, words]) => {
        const tools = report.tools.filter(tool => tool.strength === strength);
        if (tools.length === 0)
            return [];
        const named = tools.map(tool => (0,report_escape.md) `${(0,report_escape/* markdownText */.p7)(tool.name)} (${(0,report_links/* shortPlaceLink */.KW)(tool.evidence[0], links)})`);
        return [{ text: (0,report_escape.md) `**${(0,report_escape/* markdownText */.p7)(words)}**: ${(0,report_escape/* joinMarkdown */.UF)(named, (0,report_escape.md) `, `)}` }];
    });
    return [
        {
            kind: 'details',
            title: 'tools',
            summary: (0,report_escape/* htmlText */.js)(`${(0,wording/* plural */.LS)(report.tools.length, 'tool')} recognised`),
            blocks: [{ kind: 'list', ordered: false, items }],
        },
    ];
}
function diagnosticBlocks(report, links) {
    if (report.diagnostics.length === 0)
        return [];
    const items = report.diagnostics.map(diagnostic => ({
        text: (0,report_escape.md) `${(0,report_links/* placeLink */.aE)(diagnostic, links)}: ${(0,report_escape/* markdownText */.p7)(diagnostic.problem.replace('-', ' '))}, ${(0,report_escape/* markdownProse */.h$)(diagnostic.detail)}`,
    }));
    return [
        {
            kind: 'details',
            title: 'diagnostics',
            summary: (0,report_escape/* htmlText */.js)((0,wording/* diagnosticCounts */.YQ)(report)),
            blocks: [{ kind: 'list', ordered: false, items }],
        },
    ];
}
/** Versions, commit and profile, small. */
function footerBlock(report) {
    const { tool, profile, repository, baseline } = report;
    const commit = (0,wording/* shortCommit */.Ax)(repository.commit);
    const base = (0,wording/* shortCommit */.Ax)(baseline?.commit ?? null);
    const against = base === null ? (0,report_escape.md) `` : (0,report_escape.md) ` against ${(0,report_escape/* markdownCode */.D9)(base)}`;
    const parts = [
        (0,report_escape.md) `${(0,report_escape/* markdownText */.p7)(tool.name)} ${(0,report_escape/* markdownText */.p7)(tool.version)}`,
        (0,report_escape.md) `catalogue ${(0,report_escape/* markdownText */.p7)(tool.catalogueVersion)}`,
        ...(commit === null ? [] : [(0,report_escape.md) `commit ${(0,report_escape/* markdownCode */.D9)(commit)}${against}`]),
        (0,report_escape.md) `${(0,report_escape/* markdownText */.p7)((0,wording/* plural */.LS)(repository.files, 'file'))}`,
        (0,report_escape.md) `profile: ${(0,report_escape/* markdownText */.p7)(profile.id)}${profile.overridden ? (0,report_escape.md) ` (set)` : (0,report_escape.md) ``}, because ${(0,report_escape/* markdownProse */.h$)(profile.because)}`,
    ];
    return { kind: 'paragraph', text: (0,report_escape.md) `<sub>${(0,report_escape/* joinMarkdown */.UF)(parts, (0,report_escape.md) ` · `)}</sub>` };
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/report/wordingModels.ts
var wordingModels = __webpack_require__(8912);
;// CONCATENATED MODULE: ./src/report/summary/models.ts
/** Where the repository stands on published models; folded. */




function modelBlocks(report) {
    const models = (0,wordingModels/* modelWords */.H)(report);
    if (models.length === 0)
        return [];
    return [
        {
            kind: 'details',
            title: 'published models',
            summary: (0,report_escape/* htmlText */.js)(`Position on ${models.length} published models`),
            blocks: [
                {
                    kind: 'table',
                    columns: [{ title: (0,report_escape.md) `Model` }, { title: (0,report_escape.md) `Here` }, { title: (0,report_escape.md) ` ` }],
                    rows: models.map(({ anchor, title, position, because }) => [
                        (0,report_escape/* markdownLink */.iQ)((0,report_escape/* markdownText */.p7)(title), (0,version/* modelPage */.Dj)(anchor)),
                        (0,report_escape/* markdownText */.p7)(position),
                        (0,report_escape/* markdownText */.p7)((0,wording/* sentence */.em)(because)),
                    ]),
                },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/summary/practices.ts
/** Every practice with its verdict, why, and where; folded, grouped by dimension. */



const practices_mostPlaces = 3;
function practiceBlocks(report, links) {
    if (!report.applicable || report.practices.length === 0)
        return [];
    const { practices } = report;
    return [
        {
            kind: 'details',
            title: 'practices',
            summary: (0,report_escape/* htmlText */.js)(`${(0,wording/* plural */.LS)(practices.length, 'practice')}: ${(0,wording/* statusCounts */.rc)(practices)}`),
            blocks: report.dimensions.flatMap(dimension => practices_dimensionBlocks(dimension, practices, links)),
        },
    ];
}
function practices_dimensionBlocks(dimension, practices, links) {
    const own = practices.filter(practice => practice.dimension === dimension.id);
    if (own.length === 0)
        return [];
    const title = (0,report_escape.md) `${(0,report_escape/* markdownText */.p7)(dimension.title)} · ${(0,report_escape/* markdownText */.p7)((0,wording/* dimensionWords */.Ih)(dimension))}`;
    const items = own.map(practice => itemOf(practice, links));
    return [{ kind: 'section', level: 5, title, blocks: [{ kind: 'list', ordered: false, items }] }];
}
function itemOf(practice, links) {
    const { status, searched } = practice;
    const strength = (0,wording/* strengthWords */.fb)(practice);
    const before = [status === 'not-applicable' ? 'Not applicable.' : status === 'unknown' ? 'Unknown.' : ''];
    const after = [
        status === 'unmet' && searched.length > 0
            ? (0,wording/* sentence */.em)(`Looked for: ${searched.slice(0, 10).join('; ')}`)
            : '',
        (0,wording/* waiverWords */.O3)(practice),
    ];
    const parts = [
        (0,report_escape.md) `${(0,report_escape/* markdownText */.p7)(wording/* marks */.Z8[practice.status])} **${(0,report_escape/* markdownText */.p7)(practice.title)}**${strength === '' ? (0,report_escape.md) `.` : (0,report_escape.md) ` (${(0,report_escape/* markdownText */.p7)(strength)}).`}`,
        ...sentences(before),
        ...(practice.because === '' && practice.evidence.length === 0
            ? []
            : [(0,report_links/* reasonMarkdown */.WC)(practice, practices_mostPlaces, links)]),
        ...sentences(after),
    ];
    return { text: (0,report_escape/* joinMarkdown */.UF)(parts, (0,report_escape.md) ` `) };
}
function sentences(words) {
    return words.filter(text => text !== '').map(report_escape/* markdownProse */.h$);
}

;// CONCATENATED MODULE: ./src/report/summary/roots.ts
/** The projects of a repository, where it has several: how each comes out alone, and how to audit it so. */



/** Rows that are not folded. */
const roots_mostRows = 10;
function rootBlocks(report, links) {
    if (!(0,wording/* hasSeveralRoots */.QA)(report))
        return [];
    const { roots, furtherRoots } = report;
    const shown = roots.slice(0, roots_mostRows);
    const folded = roots.slice(roots_mostRows);
    const example = (0,wording/* exampleRoot */.tC)(report);
    return [
        {
            kind: 'paragraph',
            text: (0,report_escape.md) `**${(0,report_escape/* markdownText */.p7)((0,wording/* plural */.LS)(roots.length + furtherRoots, 'project'))}** of their own, each audited apart. One alone: ${(0,report_escape/* markdownCode */.D9)(`path: ${example}`)} in the workflow, or ${(0,report_escape/* markdownCode */.D9)((0,wording/* rootCommand */.S3)(example))}.`,
        },
        table(shown, links),
        ...(folded.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    title: 'projects',
                    summary: (0,report_escape/* htmlText */.js)(`${(0,wording/* plural */.LS)(folded.length, 'more project')}`),
                    blocks: [table(folded, links)],
                },
            ]),
        ...(furtherRoots === 0
            ? []
            : [{ kind: 'paragraph', text: (0,report_escape/* markdownText */.p7)(`${furtherRoots} more are not listed.`) }]),
    ];
}
function table(roots, links) {
    return {
        kind: 'table',
        columns: [
            { title: (0,report_escape.md) `Project` },
            { title: (0,report_escape.md) `Level`, align: 'right' },
            { title: (0,report_escape.md) `Score`, align: 'right' },
            { title: (0,report_escape.md) `Profile` },
        ],
        rows: roots.map(root => {
            const { level, score, profile } = (0,wording/* rootStanding */.Pr)(root);
            return [nameLink(root, links), (0,report_escape/* markdownText */.p7)(level), (0,report_escape/* markdownText */.p7)(score), (0,report_escape/* markdownText */.p7)(profile)];
        }),
    };
}
function nameLink({ path }, links) {
    return path === '' ? (0,report_escape/* markdownCode */.D9)((0,wording/* rootName */.SX)(path)) : (0,report_links/* placeLink */.aE)({ path, line: 0 }, links);
}

;// CONCATENATED MODULE: ./src/report/summary/status.ts
/** Where the repository stands, in one or two sentences of facts. */


function statusBlocks(report) {
    const sentences = (0,wording/* orientationOf */.MX)(report).join(' ');
    const { critical, steps } = (0,wording/* countsOf */.mQ)(report);
    const bold = critical === '' ? [] : [(0,report_escape.md) `**${(0,report_escape/* markdownText */.p7)(critical)}**`];
    const counts = [...bold, ...(steps === '' ? [] : [(0,report_escape/* markdownText */.p7)(steps)])];
    const ending = counts.length === 0
        ? (0,report_escape.md) ``
        : (0,report_escape.md) ` ${counts[0] ?? (0,report_escape.md) ``}${counts[1] === undefined ? (0,report_escape.md) `` : (0,report_escape.md) `, ${counts[1]}`}.`;
    const lead = (0,report_escape.md) `${(0,report_escape/* markdownProse */.h$)(sentences)}${ending}`;
    return [...(lead.trim() === '' ? [] : [{ kind: 'paragraph', text: lead }]), ...gateBlocks(report)];
}
/** The reasons of the gate, also those that fail nothing: a broken rule under warn-only, a threshold not enforced. */
function gateBlocks({ gate }) {
    if (gate.reasons.length === 0)
        return [];
    const items = gate.reasons.slice(0, 20).map(reason => ({ text: (0,report_escape/* markdownProse */.h$)(reason) }));
    const [only] = items;
    if (items.length === 1 && only !== undefined)
        return [{ kind: 'paragraph', text: (0,report_escape.md) `Gate: ${only.text}` }];
    return [
        { kind: 'paragraph', text: (0,report_escape.md) `Gate:` },
        { kind: 'list', ordered: false, items },
    ];
}

;// CONCATENATED MODULE: ./src/report/summary/steps.ts
/** What to do next: the steps to the next level, then what else would add to the score. */



const mostSteps = 5;
const steps_mostPlaces = 2;
function stepBlocks(report, links) {
    const next = report.level?.next ?? null;
    const steps = (0,wording/* stepsOf */.B_)(report, next?.steps ?? []).slice(0, mostSteps);
    const improvements = (0,wording/* stepsOf */.B_)(report, report.improvements).slice(0, mostSteps);
    if (steps.length === 0)
        return improvements.length === 0
            ? []
            : [section((0,report_escape.md) `What would add most to the score`, improvements, links)];
    const heading = next === null ? (0,report_escape.md) `Next steps` : (0,report_escape.md) `Next steps to level ${next.number}`;
    return [
        section(heading, steps, links),
        ...(improvements.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    title: 'what else would add to the score',
                    summary: (0,report_escape/* htmlText */.js)('What else would add to the score'),
                    blocks: [listOf(improvements, links)],
                },
            ]),
    ];
}
function section(title, steps, links) {
    return { kind: 'section', level: 4, title, blocks: [listOf(steps, links)] };
}
function listOf(steps, links) {
    return { kind: 'list', ordered: true, items: steps.map(step => steps_itemOf(step, links)) };
}
function steps_itemOf(step, links) {
    const { remedy } = step.practice;
    const how = remedy === null ? (0,report_escape.md) `` : (0,report_escape/* markdownLink */.iQ)((0,report_escape.md) `how`, remedy.link);
    const notes = [(0,report_escape/* markdownText */.p7)(step.gain), how === 'how' ? (0,report_escape.md) `` : how].filter(note => note !== '');
    const aside = notes.length === 0 ? (0,report_escape.md) `` : (0,report_escape.md) ` (${(0,report_escape/* joinMarkdown */.UF)(notes, (0,report_escape.md) `, `)})`;
    const words = [(0,report_links/* reasonMarkdown */.WC)(step.practice, steps_mostPlaces, links), (0,report_escape/* markdownProse */.h$)(step.step)].filter(part => part !== '');
    const text = (0,report_escape.md) `**${(0,report_escape/* markdownText */.p7)(step.title)}**${aside}. ${(0,report_escape/* joinMarkdown */.UF)(words, (0,report_escape.md) ` `)}`;
    return remedy?.snippet == null
        ? { text }
        : { text, code: { kind: 'code', language: remedy.language, text: remedy.snippet } };
}

;// CONCATENATED MODULE: ./src/report/summary.ts
/** The report as Markdown for the job summary: what a person must see first comes first, everything long is folded. */















/** What the runner accepts for one step. */
const mostBytes = 1024 * 1024;
function renderSummary(report, context) {
    const links = (0,report_links/* linksOf */.hP)(report, context);
    const blocks = [
        ...statusBlocks(report),
        ...criticalBlocks(report, links),
        ...dimensionBlocks(report),
        ...rootBlocks(report, links),
        ...changeBlocks(report),
        ...activityBlocks(report, links),
        ...dvcBlocks(report, links),
        ...stepBlocks(report, links),
        ...practiceBlocks(report, links),
        ...modelBlocks(report),
        ...toolBlocks(report, links),
        ...diagnosticBlocks(report, links),
    ];
    const called = context.name || report.repository.path;
    const name = called === '' ? (0,report_escape.md) `` : (0,report_escape.md) ` (${(0,report_escape/* markdownText */.p7)(called)})`;
    const title = (0,report_escape.md) `MLOps audit${name}: ${(0,report_escape/* markdownText */.p7)((0,wording/* headlineOf */.gD)(report))}`;
    const document = [{ kind: 'heading', level: 3, text: title }, ...blocks];
    return renderDocument(document, footerBlock(report), context.bytes ?? mostBytes);
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
