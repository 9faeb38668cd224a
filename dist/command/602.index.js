export const id = 602;
export const ids = [602];
export const modules = {

/***/ 602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDvcText: () => (/* binding */ renderDvcText)
/* harmony export */ });
/* harmony import */ var _dvc_stageFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5727);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/** The verification of DVC as lines of text. */


const ORDER = ['stale', 'unlocked', 'doubtful', 'defect', 'unknown', 'note'];
const HEADINGS = {
    stale: 'stale',
    unlocked: 'never locked',
    doubtful: 'doubtful',
    defect: 'wrong beside the lock',
    unknown: 'not comparable in git alone',
    note: 'to know',
};
const MOST_LINES = 200;
/** One line for each finding: `dvc.yaml:14 stage train: …`. Ends with the data and remotes. */
function renderDvcText({ pipelines, data }, project) {
    const lines = pipelines.flatMap(pipelineLines);
    if (pipelines.length === 0)
        lines.push('No dvc.yaml: there is no pipeline to verify.');
    lines.push(...dataLines(project), ...findingLines(data, ''));
    // The runner takes a line with this mark for a command of its own.
    return `${lines.map(line => line.replaceAll('##[', '## [')).join('\n')}\n`;
}
function pipelineLines({ path, verdict, stages, findings }) {
    const compared = stages.reduce((sum, stage) => sum + stage.compared, 0);
    const open = stages.reduce((sum, stage) => sum + stage.unknown, 0);
    const counted = `${counting(stages.length, 'stage')}, ${compared - open} of ${counting(compared, 'item')} compared`;
    const lines = [`${placed(path)}: ${verdict} (${counted})`];
    for (const effect of ORDER) {
        const list = findings.filter(finding => finding.effect === effect);
        if (list.length > 0)
            lines.push(`  ${HEADINGS[effect]}:`, ...findingLines(list, '  '));
    }
    return lines;
}
function findingLines(list, indent) {
    const shown = list.slice(0, MOST_LINES).map(finding => `${indent}${findingLine(finding)}`);
    const rest = list.length - shown.length;
    return rest > 0 ? [...shown, `${indent}… and ${rest} more`] : shown;
}
function findingLine({ path, line, stage, message }) {
    const what = stage === null ? message : `stage ${stage}: ${message}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${placed(path)}:${line} ${what}`, 600);
}
/** A path that the runner cannot take for a command. */
function placed(path) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path.startsWith(':') ? `./${path}` : path);
}
function counting(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function dataLines({ dataFiles, configs }) {
    const data = dataFiles.filter(file => !(0,_dvc_stageFile_js__WEBPACK_IMPORTED_MODULE_1__/* .isStageFile */ .Z)(file) && file.outs.length > 0);
    const bytes = data.flatMap(({ outs }) => outs).reduce((sum, { size }) => sum + (size ?? 0), 0);
    const lines = [];
    if (data.length > 0) {
        const size = bytes > 0 ? ` (${sizeText(bytes)} recorded)` : '';
        lines.push(`${counting(data.length, 'data set')} tracked by .dvc files${size}`);
    }
    for (const remote of configs.flatMap(config => config.remotes)) {
        const standard = remote.default ? ', the default' : '';
        lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${placed(remote.path)}:${remote.line} remote ${remote.name}: ${remote.type}${standard}`));
    }
    return lines;
}
function sizeText(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
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


/***/ })

};
