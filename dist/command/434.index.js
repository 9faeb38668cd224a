export const id = 434;
export const ids = [434];
export const modules = {

/***/ 3434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/report/activity.ts
var activity = __webpack_require__(1229);
;// CONCATENATED MODULE: ./src/report/columns.ts
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

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/trace.ts
var trace = __webpack_require__(6391);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/terminal.ts
/** The report for a person at a prompt: the summary's content, aligned and compact. */






const codes = { bold: '1', dim: '2', red: '31', yellow: '33', green: '32' };
/** Ends with the line of the gate. Without colour it holds no escape sequence. */
function renderTerminal(report, options) {
    const page = {
        width: Math.max(40, options.width ?? 80),
        paint: options.color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text,
    };
    const parts = [
        headLines(report, page),
        (0,wording/* criticalFindings */.ES)(report)
            .slice(0, 10)
            .flatMap(practice => criticalLines(practice, page)),
        dimensionLines(report, page),
        activityLines(report, page),
        wayLines(report, page),
        nextLines(report, page),
        practiceLines(report, page),
        inventoryLines(report, page),
        gateLines(report, page),
    ];
    const text = parts
        .filter(lines => lines.length > 0)
        .map(lines => lines.join('\n'))
        .join('\n\n');
    return `${(0,report_escape/* withoutCommands */.Df)(text)}\n`;
}
function headLines(report, page) {
    const title = indented(`MLOps audit: ${(0,wording/* headlineOf */.gD)(report)}`, '', page).map(line => page.paint('bold', line));
    const { critical, steps } = (0,wording/* countsOf */.mQ)(report);
    const counts = [critical, steps].filter(text => text !== '').join(', ');
    const sentences = [...(0,wording/* orientationOf */.MX)(report), (0,wording/* sentence */.em)(counts)].filter(text => text !== '').join(' ');
    return sentences === '' ? title : [...title, '', ...indented(sentences, '', page)];
}
function criticalLines(practice, page) {
    const words = [`Critical: ${(0,links/* reasonText */.uV)(practice, 3)}`, (0,wording/* sentence */.em)(practice.remedy?.step ?? '')];
    return indented(words.filter(text => text !== '').join(' '), '! ', page).map((line, index) => index === 0 ? page.paint('red', line) : line);
}
function dimensionLines(report, page) {
    if (!report.applicable || report.dimensions.length === 0)
        return [];
    const withBar = page.width >= 60;
    const titleWidth = Math.min(Math.max(...report.dimensions.map(dimension => columnsOf((0,report_escape/* terminalText */.eR)(dimension.title)))), page.width - (withBar ? 24 : 12));
    return report.dimensions.map(dimension => {
        const title = padded(cutTo((0,report_escape/* terminalText */.eR)(dimension.title), titleWidth), titleWidth);
        if (dimension.score === null)
            return page.paint('dim', cutTo(`${title}    –  ${(0,wording/* dimensionWords */.Ih)(dimension)}`, page.width));
        const bar = withBar ? `  ${(0,wording/* barOf */.Rb)(dimension.score)}` : '';
        const change = (0,wording/* dimensionChange */.bo)(report, dimension.id, dimension.score);
        return `${title}  ${String(dimension.score).padStart(3)}${bar}${change === '' ? '' : `  ${change}`}`;
    });
}
const kinds = ['checks', 'trains', 'reports', 'delivers', 'other'];
function activityLines(report, page) {
    const rows = (0,activity/* activityOf */.nx)(report);
    const unreached = (0,activity/* unreachedTasks */.Kx)(report).slice(0, 10);
    if (rows.length === 0 && unreached.length === 0)
        return [];
    const lines = rows.slice(0, 20).flatMap(row => [
        ...indented(row.events.join(', '), '  ', page),
        ...kinds.flatMap(kind => {
            const tasks = row.cells[kind];
            if (tasks.length === 0)
                return [];
            const named = tasks.map(({ task }) => {
                const notes = [
                    ...(kind === 'checks' || kind === 'other' ? [] : [(0,links/* placeText */.Z9)(task)]),
                    ...(task.confidence === 'low' ? ['by name'] : []),
                ];
                const name = task.id.replaceAll('-', ' ');
                return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
            });
            return indented(named.join(', '), `    ${padded(kind, 9)}`, page);
        }),
    ]);
    const never = unreached.map(task => `${task.id.replaceAll('-', ' ')} (${(0,links/* placeText */.Z9)(task)})`);
    return [
        page.paint('bold', 'What your automation does'),
        ...lines,
        ...(never.length > 0 ? indented(`No trigger reaches: ${never.join(', ')}.`, '  ', page) : []),
    ];
}
function wayLines(report, page) {
    const task = (0,activity/* mostTellingTask */.ex)(report);
    if (task === null)
        return [];
    return [
        page.paint('bold', `How ${(0,report_escape/* terminalText */.eR)(task.id)} is reached`),
        ...indented((0,trace/* traceText */.Ve)(task.trace, task), '  ', page),
    ];
}
function nextLines(report, page) {
    const next = report.level?.next ?? null;
    const steps = (0,wording/* stepsOf */.B_)(report, next?.steps ?? []).slice(0, 5);
    const improvements = (0,wording/* stepsOf */.B_)(report, report.improvements).slice(0, 5);
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
                ...improvements.map(step => cutTo(`  ${(0,report_escape/* terminalText */.eR)(titleOf(step))}`, page.width)),
            ]),
    ];
}
function stepLines(step, index, page) {
    const marker = `  ${index + 1}. `;
    const indent = ' '.repeat(marker.length);
    const snippet = step.practice.remedy?.snippet ?? null;
    return [
        ...indented(titleOf(step), marker, page),
        ...indented([(0,links/* reasonText */.uV)(step.practice, 2), step.step].filter(text => text !== '').join(' '), indent, page),
        ...(snippet === null
            ? []
            : (0,report_escape/* plainLines */.y1)(snippet.replace(/\s+$/, '')).map(line => `       ${line}`.trimEnd())),
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
    const counts = `${(0,wording/* plural */.LS)(report.practices.length, 'practice')}: ${(0,wording/* statusCounts */.rc)(report.practices)}`;
    return [
        ...indented(counts, '', page).map(line => page.paint('bold', line)),
        ...shown.map(practice => practiceLine(practice, page)),
    ];
}
function practiceLine(practice, page) {
    const [place] = practice.evidence;
    const where = place === undefined ? '' : `${(0,links/* shortPlaceText */.lX)(place)}: `;
    const waived = practice.waiver === null ? '' : ' (waived)';
    const title = `${(0,report_escape/* terminalText */.eR)(practice.title)}${waived}`;
    const rest = (0,report_escape/* terminalText */.eR)(`${where}${practice.because}`);
    const line = cutTo(rest === '' ? title : `${title} · ${rest}`, page.width - 4);
    return `  ${page.paint(practice.status === 'unmet' ? 'red' : 'yellow', wording/* marks */.Z8[practice.status])} ${line}`;
}
function inventoryLines(report, page) {
    const { tool, profile, repository } = report;
    const commit = (0,wording/* shortCommit */.Ax)(repository.commit);
    const running = report.tools.filter(use => use.strength === 'exercised' || use.strength === 'enforced');
    const named = running.length > 0 ? `, run by automation: ${running.map(use => use.name).join(', ')}` : '';
    const problems = report.diagnostics
        .slice(0, 10)
        .flatMap(({ path, line, detail }) => indented(`${(0,links/* placeText */.Z9)({ path, line })}: ${detail}`, '  ', page));
    const rest = report.diagnostics.length - 10;
    return [
        ...(report.tools.length === 0
            ? []
            : indented(`${(0,wording/* plural */.LS)(report.tools.length, 'tool')} recognised${named}.`, '', page)),
        ...(report.diagnostics.length === 0 ? [] : indented(`${(0,wording/* diagnosticCounts */.YQ)(report)}:`, '', page)),
        ...problems,
        ...(rest > 0 ? [`  … and ${rest} more`] : []),
        ...indented([
            `${tool.name} ${tool.version}`,
            `catalogue ${tool.catalogueVersion}`,
            ...(commit === null ? [] : [`commit ${commit}`]),
            (0,wording/* plural */.LS)(repository.files, 'file'),
            `profile: ${profile.id}, because ${profile.because}`,
        ].join(' · '), '', page).map(line => page.paint('dim', line)),
    ];
}
function gateLines({ gate }, page) {
    const reasons = gate.reasons.slice(0, 20).flatMap(reason => indented(reason, '  ', page));
    const line = gate.verdict === 'fail'
        ? page.paint('red', 'Gate failed')
        : gate.active === false
            ? 'No gate is set'
            : page.paint('green', 'Gate passed');
    return [...reasons, line];
}
/** The text as clean, wrapped lines: the first after `lead`, the others as far in. */
function indented(text, lead, page) {
    const lines = wrapped((0,report_escape/* terminalText */.eR)(text, 2000).trim(), page.width - columnsOf(lead));
    const indent = ' '.repeat(columnsOf(lead));
    return lines.map((line, index) => (index === 0 ? lead : indent) + line);
}


/***/ })

};
