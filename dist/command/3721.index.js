export const id = 3721;
export const ids = [3721];
export const modules = {

/***/ 3721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChains: () => (/* binding */ renderChains)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1197);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9066);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6391);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5594);
/** The chains from events to what runs, for a person at a prompt. */






/** Lines of each list; the JSON form has all. */
const mostChains = 200;
const mostOthers = 30;
/** Workflows with their chains, then what could not be followed, then what nothing starts. Never empty. */
function renderChains(report, options) {
    const width = options.width === null ? Number.POSITIVE_INFINITY : Math.max(40, options.width);
    const page = { width, paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(options.color) };
    const shown = report.workflows.filter(({ chains, reachable }) => chains.length > 0 && reachable);
    const parts = [
        ...(shown.length === 0 ? [[nothingText(report)]] : shown.map(workflow => workflowLines(workflow, page))),
        elsewhereLines(report, page),
        otherLines(report, page),
        unresolvedLines(report, page),
        unreachedLines(report, page),
    ];
    const text = parts
        .filter(lines => lines.length > 0)
        .map(lines => lines.join('\n'))
        .join('\n\n');
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`;
}
function nothingText(report) {
    const { tasks, tools, files } = report.filter;
    const asked = [
        ...tasks.map(task => `the task ${task}`),
        ...tools.map(tool => `the tool ${tool}`),
        ...files.map(file => `the file ${file}`),
    ];
    if (asked.length > 0)
        return `No automation reaches ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(asked))}.`;
    return report.workflows.length === 0
        ? 'There is no workflow in .github/workflows.'
        : 'No workflow performs a task of machine learning.';
}
function workflowLines({ path, name, chains }, page) {
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name === null || name === path ? path : `${path} (${name})`);
    let before = '';
    const lines = chains.slice(0, mostChains).flatMap(chain => {
        const label = labelOf(chain);
        const heading = label === before || label === '' ? [] : [`  ${page.paint('green', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(label))}`];
        before = label;
        return [...heading, ...chainLines(chain, page)];
    });
    return [page.paint('bold', title), ...lines, ...restLine(chains.length - mostChains, 'chain')];
}
function labelOf({ tasks, tools, confidence }) {
    const names = tasks.map(task => task.replaceAll('-', ' ')).join(', ');
    const guessed = confidence === 'low' ? ' (uncertain)' : '';
    const used = tools.map(({ id, strength }) => `${id} ${strength}`).join(', ');
    return [`${names}${guessed}`, used].filter(text => text !== '').join(', ');
}
/** A chain that is too long for a line goes on in the next one, with an arrow at its start. */
function chainLines({ hops, because }, page) {
    const texts = (0,_trace_js__WEBPACK_IMPORTED_MODULE_3__/* .chainHops */ .Ys)(hops).map((hop, index) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(index === 0 ? hop : `→ ${hop}`));
    const why = because === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`[not reached: ${because}]`)];
    const lines = [];
    let line = '';
    for (const text of [...texts, ...why]) {
        const indent = lines.length === 0 && line === '' ? '    ' : '      ';
        if (line !== '' && (0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)(line) + 1 + (0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)(text) <= page.width) {
            line = `${line} ${text}`;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = page.width === Number.POSITIVE_INFINITY ? [text] : (0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .ky)(text, page.width - 10);
        const rows = pieces.map((piece, index) => (index === 0 ? '' : '  ') + piece);
        const start = lines.length === 0 ? indent : '      ';
        lines.push(...rows.slice(0, -1).map(row => `${start}${row}`));
        line = `${start}${rows.at(-1) ?? ''}`;
    }
    return [...lines, line];
}
function elsewhereLines({ elsewhere }, page) {
    if (elsewhere.length === 0)
        return [];
    return [
        page.paint('bold', 'Outside of automation'),
        ...elsewhere
            .slice(0, mostOthers)
            .flatMap(({ path, line, what, tool, strength }) => indented(`${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)({ path, line })} ${what} (${tool} ${strength})`, page)),
        ...restLine(elsewhere.length - mostOthers, 'place'),
    ];
}
function otherLines({ otherTasks }, page) {
    if (otherTasks.length === 0)
        return [];
    const named = otherTasks.map(({ id, places }) => (places === 1 ? id : `${id} (${places})`));
    return [...unindented(`Other tasks, shown by --task: ${named.join(', ')}.`, page)];
}
function unresolvedLines({ unresolved, filter }, page) {
    if (unresolved.length === 0)
        return [];
    const filtered = filter.tasks.length + filter.tools.length + filter.files.length > 0;
    if (filtered) {
        return unindented(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(unresolved.length, 'place')} could not be followed: see mlops-audit trace.`, page);
    }
    return [
        page.paint('bold', 'Could not be followed'),
        ...unresolved.slice(0, mostOthers).flatMap(({ path, line, what, because }) => {
            return indented(`${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)({ path, line })} ${what}: ${because}`, page);
        }),
        ...restLine(unresolved.length - mostOthers, 'place'),
    ];
}
function unreachedLines({ workflows }, page) {
    const unreached = workflows.filter(({ reachable }) => !reachable);
    if (unreached.length === 0)
        return [];
    return [
        page.paint('bold', 'Nothing starts'),
        ...unreached.flatMap(({ path, because, chains }) => {
            const tasks = [...new Set(chains.flatMap(chain => chain.tasks))].map(task => task.replaceAll('-', ' '));
            const would = tasks.length === 0 ? '' : ` It would perform: ${tasks.join(', ')}.`;
            return indented(`${path}: ${because ?? 'no event'}.${would}`, page);
        }),
    ];
}
function restLine(rest, noun) {
    return rest > 0 ? [`  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rest, `more ${noun}`)}; --format json has all`] : [];
}
function indented(text, page) {
    return linesOf(text, page.width - 4).map((line, index) => (index === 0 ? '  ' : '    ') + line);
}
function unindented(text, page) {
    return linesOf(text, page.width);
}
function linesOf(text, width) {
    const clean = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text, 2000);
    return width === Number.POSITIVE_INFINITY ? [clean] : (0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .ky)(clean, width);
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


/***/ })

};
