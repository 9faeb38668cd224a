export const id = 553;
export const ids = [553];
export const modules = {

/***/ 7553:
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
// EXTERNAL MODULE: ./src/report/trace.ts
var trace = __webpack_require__(6391);
;// CONCATENATED MODULE: ./src/report/mermaid.ts
/** The ways from triggers to the tasks of machine learning as a Mermaid flowchart. */



/** GitHub draws larger charts slowly and too small to read. */
const mostNodes = 30;
/**
 * A `flowchart LR`, null when there is nothing to draw or more than 30 nodes. Ids are `n1`, `n2`, … (a node named `end` is a
 * syntax error) and labels pass an allow-list (a line break in one would end it).
 */
function flowchartOf(report) {
    const ids = new Map();
    const lines = [];
    const edges = new Set();
    const node = (key, label) => {
        const known = ids.get(key);
        if (known !== undefined)
            return known;
        const id = `n${ids.size + 1}`;
        ids.set(key, id);
        lines.push(`  ${id}["${labelOf(label)}"]`);
        return id;
    };
    for (const task of report.tasks) {
        if (!task.reachable || task.trace.length === 0 || !activity/* learningTasks */.Fd.includes(task.id))
            continue;
        const hops = (0,trace/* joinedSteps */.fU)([...task.trace, task]);
        const end = hops.length - 1;
        let before = null;
        for (const [index, hop] of hops.entries()) {
            const named = index === end ? { ...hop, what: `${task.id.replaceAll('-', ' ')}: ${hop.what}` } : hop;
            const id = node(keyOf(named, index), index === 0 ? named.what : withFile(named));
            if (ids.size > mostNodes)
                return null;
            if (before !== null && before !== id)
                edges.add(`  ${before} --> ${id}`);
            before = id;
        }
    }
    return ids.size < 2 ? null : ['flowchart LR', ...lines, ...edges].join('\n');
}
/** The same event of several workflows is one node. */
function keyOf(hop, index) {
    return index === 0 ? JSON.stringify([hop.what]) : JSON.stringify([hop.path, hop.line, hop.what]);
}
function withFile(hop) {
    return `${hop.what} (${hop.path.slice(hop.path.lastIndexOf('/') + 1)}:${hop.line})`;
}
function labelOf(text) {
    const label = (0,report_escape/* plain */.pj)(text, 120)
        .replace(/[^\p{L}\p{N} _./:()-]/gu, ' ')
        .replace(/ +/g, ' ')
        .trim();
    return label === '' ? '-' : (0,report_escape/* plain */.pj)(label, 60);
}

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
    const words = tasks.map(task => (0,report_escape.md) `${(0,report_escape/* markdownText */.p7)(task.id.replaceAll('-', ' '))} (${(0,report_links/* shortPlaceLink */.KW)(task, links)})`);
    return (0,report_escape.md) `No trigger reaches: ${(0,report_escape/* joinMarkdown */.UF)(words, (0,report_escape.md) `, `)}.`;
}
function wayBlocks(report, links) {
    const task = (0,activity/* mostTellingTask */.ex)(report);
    const chart = flowchartOf(report);
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

;// CONCATENATED MODULE: ./src/report/summary/changes.ts
/** Practices whose status differs from the baseline: what became worse before what became better. */


const worth = {
    unmet: 0,
    partial: 1,
    met: 2,
    unknown: 2,
    'not-applicable': 2,
};
function changeBlocks(report) {
    const changes = report.applicable ? (report.baseline?.changes ?? []) : [];
    const worse = changes.filter(change => worth[change.to] < worth[change.from]);
    const other = changes.filter(change => worth[change.to] >= worth[change.from]);
    const item = ({ practice, from, to }) => {
        const title = report.practices.find(candidate => candidate.id === practice)?.title ?? practice;
        return { text: (0,report_escape.md) `${(0,report_escape/* markdownText */.p7)(title)}: ${(0,report_escape/* markdownText */.p7)(words(from))} → ${(0,report_escape/* markdownText */.p7)(words(to))}` };
    };
    return [
        ...(worse.length === 0
            ? []
            : [
                { kind: 'paragraph', text: (0,report_escape.md) `**Worse than before**` },
                { kind: 'list', ordered: false, items: worse.slice(0, 20).map(item) },
            ]),
        ...(other.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    title: 'changes',
                    summary: (0,report_escape/* htmlText */.js)(`${(0,wording/* plural */.LS)(other.length, 'other change')} since the baseline`),
                    blocks: [{ kind: 'list', ordered: false, items: other.map(item) }],
                },
            ]),
    ];
}
function words(status) {
    return status.replace('-', ' ');
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
function footerBlock(report, documentation) {
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
        ...(documentation === undefined ? [] : [(0,report_escape/* markdownLink */.iQ)((0,report_escape.md) `how the score works`, documentation)]),
    ];
    return { kind: 'paragraph', text: (0,report_escape.md) `<sub>${(0,report_escape/* joinMarkdown */.UF)(parts, (0,report_escape.md) ` · `)}</sub>` };
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
        ...changeBlocks(report),
        ...activityBlocks(report, links),
        ...stepBlocks(report, links),
        ...practiceBlocks(report, links),
        ...toolBlocks(report, links),
        ...diagnosticBlocks(report, links),
    ];
    const name = context.name ? (0,report_escape.md) ` (${(0,report_escape/* markdownText */.p7)(context.name)})` : (0,report_escape.md) ``;
    const title = (0,report_escape.md) `MLOps audit${name}: ${(0,report_escape/* markdownText */.p7)((0,wording/* headlineOf */.gD)(report))}`;
    const document = [{ kind: 'heading', level: 3, text: title }, ...blocks];
    return renderDocument(document, footerBlock(report, context.documentation), context.bytes ?? mostBytes);
}


/***/ })

};
