export const id = 6391;
export const ids = [6391];
export const modules = {

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

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ shortPlaceLink),
/* harmony export */   WC: () => (/* binding */ reasonMarkdown),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   lX: () => (/* binding */ shortPlaceText),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* unused harmony export repositoryPath */
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8431);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/** Places of the repository as web links, as GitHub addresses them: `SERVER/OWNER/NAME/blob/COMMIT/PATH#LLINE`. */



/** Characters of what stands at a place. */
const mostWhat = 160;
function linksOf(report, context) {
    const { name, commit } = report.repository;
    const known = name !== null && commit !== null && /^[\w.-]+\/[\w.-]+$/.test(name) && /^[0-9a-f]{7,64}$/.test(commit);
    if (!known)
        return () => null;
    const base = `${context.server.replace(/\/+$/, '')}/${name}/blob/${commit}`;
    return place => {
        const path = repositoryPath(place.path);
        return path === null ? null : `${base}/${encodePath(path)}${lineOf(place)}`;
    };
}
/** The path, null when it is none from the root of the repository: empty, absolute, or leading elsewhere. */
function repositoryPath(path) {
    const strange = path.split('/').some(part => part === '' || part === '.' || part === '..');
    return strange || /\p{Cs}/u.test(path) ? null : path;
}
/** `path:line` for people; the path alone where lines mean nothing. */
function placeText(place) {
    return isBinary(place.path) || place.line < 1 ? place.path : `${place.path}:${place.line}`;
}
/** The same with the file's name only, where the link tells the rest. */
function shortPlaceText(place) {
    return placeText({ path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .F)(place.path), line: place.line });
}
/** `path:line` in code style, linked when the links know the repository. */
function placeLink(place, links) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(placeText(place)), links(place));
}
/** The short form where it can be a link; without one the whole path is needed. */
function shortPlaceLink(place, links) {
    const url = links(place);
    return url === null
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(placeText(place))
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(shortPlaceText(place)), url);
}
/** The linked place and what stands there. */
function evidenceLink(evidence, links) {
    const what = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(evidence.what, mostWhat));
    const place = placeLink(evidence, links);
    return what === '' || evidence.path.endsWith(evidence.what) ? place : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `${place} ${what}`;
}
/** A reason and the first places that show it, as one sentence. */
function reasonMarkdown(practice, most, links) {
    const shown = practice.evidence.slice(0, most);
    const because = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .beforePlaces */ .Wt)(practice.because, shown.length));
    if (shown.length === 0)
        return because;
    const places = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(shown.map(evidence => evidenceLink(evidence, links)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) ` · `);
    const rest = practice.places - shown.length;
    const all = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `${places}${rest > 0 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) ` and ${rest} more` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) ``}.`;
    return because === '' ? all : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `${because} ${all}`;
}
/** The same as text. */
function reasonText(practice, most) {
    const shown = practice.evidence.slice(0, most);
    const because = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .beforePlaces */ .Wt)(practice.because, shown.length);
    if (shown.length === 0)
        return because;
    const rest = practice.places - shown.length;
    return `${because} ${shown.map(evidenceText).join(' · ')}${rest > 0 ? ` and ${rest} more` : ''}.`.trim();
}
/** A place and what stands there as text. */
function evidenceText(evidence) {
    const place = placeText(evidence);
    const what = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(evidence.what, mostWhat).trim();
    return what === '' || evidence.path.endsWith(evidence.what) ? place : `${place} ${what}`;
}
function encodePath(path) {
    return encodeURIComponent(path)
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** GitHub renders some text files; only their plain view has lines. */
function lineOf(place) {
    if (isBinary(place.path) || place.line < 1)
        return '';
    return `${/\.(?:ipynb|md|markdown|rst|adoc|csv|tsv|geojson|svg)$/i.test(place.path) ? '?plain=1' : ''}#L${place.line}`;
}
function isBinary(path) {
    return /\.(?:7z|avro|bin|bmp|bz2|ckpt|cloudpickle|db|dll|docx?|dylib|exe|feather|gif|gz|h5|hdf5|ico|jar|jpe?g|joblib|keras|mat|mp[34]|npy|npz|onnx|parquet|pb|pdf|pickle|pkl|png|pptx?|pth?|pyc|rar|rda|rdata|rds|safetensors|so|sqlite3?|tar|tflite|tgz|tiff?|wav|webp|whl|xlsx?|xz|zip)$/i.test(path);
}


/***/ }),

/***/ 6391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ traceMarkdown),
/* harmony export */   Ve: () => (/* binding */ traceText),
/* harmony export */   Ys: () => (/* binding */ chainHops),
/* harmony export */   fU: () => (/* binding */ joinedSteps)
/* harmony export */ });
/* unused harmony export hopTexts */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
/** The chain from a trigger to what finally runs, on one line. */


/** Hops that a chain shows; of a longer one the middle is left out. */
const mostHops = 14;
/** `push → .github/workflows/cml.yaml:12 job train → …`, its places linked. */
function traceMarkdown(trace, end, links) {
    const hops = hopsOf(trace, end).map(hop => {
        const what = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)(hop.what);
        return hop.place === null ? what : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(hop.place, links)} ${what}`;
    });
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMarkdown */ .UF)(hops, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) ` → `);
}
/** The same as text, with back-ticks as they came. */
function traceText(trace, end) {
    return hopsOf(trace, end).map(hopText).join(' → ');
}
/** The hops of a whole chain, each as text; behind the last stands where it is. Of many imports in a row the ends are shown. */
function chainHops(chain) {
    return withoutMiddleImports(withEnd(chain));
}
/** Imports in a row that are shown. */
const mostImports = 3;
function withoutMiddleImports(hops) {
    const shown = [];
    for (let at = 0; at < hops.length;) {
        let end = at;
        while (/(?:^|:\d+ )import /.test(hops[end] ?? ''))
            end++;
        const left = end - at - 2;
        if (left + 2 > mostImports)
            shown.push(hops[at] ?? '', `… ${left} more imports …`, hops[end - 1] ?? '');
        else
            shown.push(...hops.slice(at, Math.max(end, at + 1)));
        at = Math.max(end, at + 1);
    }
    return shown;
}
/** The hops with the place of the end behind it, where that is not the one of the hop before. */
function withEnd(chain) {
    const hops = hopTexts(chain);
    const end = chain.at(-1);
    const last = hops.at(-1);
    const before = joinedSteps(chain).at(-2);
    if (end === undefined || last === undefined || before === undefined)
        return hops;
    if (end.path === before.path && end.line === before.line)
        return hops;
    const bare = last.startsWith(`${end.path}:`) ? end.what : last;
    return [...hops.slice(0, -1), end.what === end.path ? bare : `${bare} (${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(end)})`];
}
/** The hops of a chain as text, the file told where it changes. */
function hopTexts(chain) {
    return placedHops(joinedSteps(chain)).map(hopText);
}
function hopText({ place, what }) {
    return place === null ? what : `${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place)} ${what}`;
}
/** A step of a job and what it runs are one thing to a reader. */
function joinedSteps(steps) {
    const joined = [];
    for (const step of steps) {
        const before = joined.at(-1);
        if (before !== undefined && before.path === step.path && /^step \d+$/.test(before.what))
            joined[joined.length - 1] = { ...before, what: `${before.what} ${step.what}` };
        else
            joined.push(step);
    }
    return joined;
}
function hopsOf(trace, end) {
    const steps = joinedSteps([...trace, end]);
    const last = steps.at(-1);
    const before = steps.at(-2);
    const hops = placedHops(steps).map((hop, index) => {
        const own = index === steps.length - 1 && last !== undefined && last.line !== before?.line;
        return own && !last.what.startsWith(last.path) ? { ...hop, place: placeOf(last) } : hop;
    });
    if (hops.length <= mostHops)
        return hops;
    const left = hops.length - mostHops + 1;
    return [...hops.slice(0, 8), { place: null, what: `… ${left} more …` }, ...hops.slice(8 + left)];
}
/** Each place where it is another file than that of the hop before; the event has none. */
function placedHops(steps) {
    let path = null;
    return steps.map((step, index) => {
        if (index === 0 && steps.length > 1)
            return { place: null, what: step.what };
        const known = step.path === path || step.what.startsWith(step.path);
        path = step.path;
        return { place: known ? null : placeOf(step), what: step.what };
    });
}
function placeOf({ path, line }) {
    return { path, line };
}


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   ES: () => (/* binding */ criticalFindings),
/* harmony export */   Ih: () => (/* binding */ dimensionWords),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MX: () => (/* binding */ orientationOf),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   Pr: () => (/* binding */ rootStanding),
/* harmony export */   QA: () => (/* binding */ hasSeveralRoots),
/* harmony export */   Rb: () => (/* binding */ barOf),
/* harmony export */   S3: () => (/* binding */ rootCommand),
/* harmony export */   SX: () => (/* binding */ rootName),
/* harmony export */   Wt: () => (/* binding */ beforePlaces),
/* harmony export */   YQ: () => (/* binding */ diagnosticCounts),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   bo: () => (/* binding */ dimensionChange),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fb: () => (/* binding */ strengthWords),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   rc: () => (/* binding */ statusCounts),
/* harmony export */   tC: () => (/* binding */ exampleRoot),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* unused harmony exports signed, percent */
/* harmony import */ var _assessment_critical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8617);
/* harmony import */ var _facts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2895);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/**
 * What a report says in words, the same for every medium. The sentences may hold text of the repository, with back-ticks
 * around what is code: whoever prints them escapes them for the medium.
 */



/** `level 2 of 4, Reproducible training · score 58 (+3) · gate passed` */
function headlineOf(report) {
    if (!report.applicable)
        return ['not a machine learning repository', 'no score, no level', ...gateWords(report)].join(' · ');
    return [...levelWords(report), scoreWords(report), ...gateWords(report)].join(' · ');
}
function levelWords({ level, baseline }) {
    if (level === null)
        return [];
    const before = baseline?.level ?? level.number;
    const was = before === level.number ? '' : ` (was ${before})`;
    return [`level ${level.number} of 4${was}, ${level.name}`];
}
function scoreWords({ score, baseline, provisional }) {
    if (score === null)
        return 'no score yet';
    const before = baseline?.score ?? null;
    const change = before === null ? '' : ` (${signed(score - before)})`;
    return `score ${score}${change}${provisional ? ', provisional' : ''}`;
}
/** Without machine learning most gates do not apply, and one that does not has not passed. */
function gateWords({ gate, applicable }) {
    if (gate.verdict === 'fail')
        return ['gate failed'];
    if (!gate.active)
        return [];
    return [applicable ? 'gate passed' : 'no gate failed'];
}
/** A difference with its sign; the minus is a real one. */
function signed(difference) {
    if (difference === 0)
        return '±0';
    return difference > 0 ? `+${difference}` : `−${-difference}`;
}
/** One to four sentences of orientation, made of facts alone. */
function orientationOf(report) {
    if (!report.applicable)
        return [
            `The profile is ${report.profile.id}, because ${sentence(report.profile.because)}`,
            'What the automation does is shown below; the practices are not judged.',
        ];
    return [
        ...deedsOf(report),
        ...(report.provisional
            ? [`The score is provisional: ${percent(report.coverage)} of what applies could be decided.`]
            : []),
        ...(report.level?.ceiling === report.level?.number && report.level !== null
            ? [`Level ${report.level.number} is the highest for the profile ${report.profile.id}.`]
            : []),
    ];
}
/** `1 critical finding` and `3 steps to level 3`, each empty when there is nothing to say. */
function countsOf(report) {
    const critical = criticalFindings(report).length;
    const next = report.level?.next ?? null;
    const steps = next?.steps.length ?? 0;
    return {
        critical: critical === 0 ? '' : plural(critical, 'critical finding'),
        steps: next === null || steps === 0
            ? ''
            : `${plural(steps, 'step')}${steps >= 5 ? ' or more' : ''} to level ${next.number}`,
    };
}
/** Violated critical practices that nobody waived. */
function criticalFindings(report) {
    return report.practices.filter(_assessment_critical_js__WEBPACK_IMPORTED_MODULE_1__/* .isCriticalFinding */ .h);
}
const deeds = [
    ['lint', 'lints'],
    ['test', 'tests'],
    ['data-validation', 'validates data'],
    ['train', 'trains'],
    ['evaluate', 'evaluates'],
    ['report-metrics', 'reports metrics'],
    ['register-model', 'registers models'],
    ['publish-image', 'publishes images'],
    ['publish-package', 'publishes packages'],
    ['deploy', 'deploys'],
    ['monitor', 'monitors'],
];
function deedsOf(report) {
    const verbs = verbsOf(report.tasks);
    if (report.workflows.length === 0)
        return [
            report.repository.path === ''
                ? 'There is no workflow in `.github/workflows`.'
                : 'No workflow of the repository runs anything of this directory.',
            ...(verbs.length > 0 ? [`${listed(servicesOf(report))} ${listed(verbs)}.`] : []),
        ];
    const does = verbs.length > 0 ? [`Your automation ${listed(verbs)}.`] : [];
    const training = report.tasks.filter(task => task.reachable && task.id === 'train');
    const starts = (tasks) => listed((0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(report, tasks).slice(0, 4).map(coded));
    const deed = training.filter(task => (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeed */ .HS)(task) && task.confidence !== 'low');
    const named = training.filter(task => (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeed */ .HS)(task) && task.confidence === 'low');
    if (deed.length > 0)
        return [...does, `Training starts on ${starts(deed)}.`];
    if (!report.profile.traits.includes('trains') || report.profile.id === 'library')
        return does;
    if (named.length > 0)
        return [...does, `A step that is called training starts on ${starts(named)}.`];
    if (training.length > 0)
        return [...does, `Only tests train a model, on ${starts(training)}.`];
    return [
        ...does,
        isHidden(report)
            ? 'Training may hide in a workflow of another repository.'
            : 'No trigger reaches a training step.',
    ];
}
/** What the tasks do, in words and in a fixed order. */
function verbsOf(tasks) {
    const done = new Set(tasks.filter(task => (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeed */ .HS)(task) && task.confidence !== 'low').map(({ id }) => id));
    return deeds.filter(([id]) => done.has(id)).map(([, verb]) => verb);
}
/** CI services, other than GitHub's, whose tasks are the automation. */
function servicesOf({ tasks }) {
    return [...new Set(tasks.flatMap(task => ((0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeed */ .HS)(task) && task.service !== null ? [task.service] : [])))];
}
/** Automation calls workflows whose content is not here, so that nothing is said about training. */
function isHidden({ practices }) {
    return practices.some(({ id, status }) => id === 'training-in-workflow' && status === 'unknown');
}
/** The score of a dimension, or in words why it has none: a missing score is never a zero. */
function dimensionWords(dimension) {
    if (!dimension.assessed)
        return 'not assessed yet';
    if (!dimension.applicable)
        return 'not applicable';
    return dimension.score === null ? 'could not be decided' : String(dimension.score);
}
/** Ten cells, filled by tens rounded down. */
function barOf(score) {
    const filled = Math.min(10, Math.max(0, Math.floor(score / 10)));
    return '▰'.repeat(filled) + '▱'.repeat(10 - filled);
}
/** Change of a dimension's score against the baseline, empty when there is none to tell. */
function dimensionChange(report, id, score) {
    const before = report.baseline?.dimensions?.find(dimension => dimension.id === id)?.score ?? null;
    return before === null || score === null || before === score ? '' : signed(score - before);
}
const marks = {
    met: '✓',
    partial: '◐',
    unmet: '✗',
    'not-applicable': '–',
    unknown: '?',
};
/** `✓ 29 met, ◐ 11 partial, ✗ 14 unmet`, so that the marks are explained; what does not occur is left out. */
function statusCounts(practices) {
    const names = Object.keys(marks);
    return names
        .map(status => ({ status, count: practices.filter(practice => practice.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${marks[status]} ${count} ${status.replace('-', ' ')}`)
        .join(', ');
}
/** `2 files could not be read, 1 was read in part`; empty when all is well. */
function diagnosticCounts(report) {
    const invalid = new Set();
    const part = new Set();
    const unread = new Set();
    for (const { path, problem } of report.diagnostics) {
        if (problem === 'invalid')
            invalid.add(path);
        else if (problem === 'truncated')
            part.add(path);
        else
            unread.add(path);
    }
    const counts = [
        ...(unread.size > 0 ? [`${plural(unread.size, 'file')} could not be read`] : []),
        ...(part.size > 0 ? [`${plural(part.size, 'file')} read in part`] : []),
        ...(invalid.size > 0 ? [`${plural(invalid.size, 'file')} not valid for the program that reads it`] : []),
    ];
    return counts.join(', ');
}
/** Steps in the order given, those whose practice is in the report. */
function stepsOf(report, steps) {
    return steps.flatMap(({ practice: id, gain }) => {
        const practice = report.practices.find(candidate => candidate.id === id);
        if (practice === undefined)
            return [];
        return {
            practice,
            title: practice.title,
            gain: gain > 0 ? `+${gain.toFixed(1)}` : '',
            step: sentence(practice.remedy?.step ?? ''),
        };
    });
}
/** `exercised`, with the confidence where it is not high; empty where nothing was found. */
function strengthWords(practice) {
    const confidence = practice.confidence;
    return [
        ...(practice.strength === null ? [] : [practice.strength]),
        ...(confidence === null || confidence === 'high' ? [] : [`${confidence} confidence`]),
    ].join(', ');
}
function waiverWords(practice) {
    if (practice.waiver === null)
        return '';
    const { reason, until } = practice.waiver;
    return sentence(`Waived${until === null ? '' : ` until ${until}`}: ${reason}`);
}
/** The text with a full stop where it has no end mark; empty stays empty. */
function sentence(text) {
    const trimmed = text.trim();
    return trimmed === '' || /[.!?:…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** The sentence as far as a list of places may follow it: `Nothing compares it: `, or with its stop when none follows. */
function beforePlaces(text, places) {
    const whole = sentence(text);
    return places === 0 || !whole.endsWith('.') ? whole : `${whole.slice(0, -1)}:`;
}
/** Between back-ticks; its own become apostrophes. */
function coded(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/** First characters of a commit id; null when it is none. */
function shortCommit(commit) {
    return commit !== null && /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 7) : null;
}
function percent(share) {
    return `${Math.floor(share * 100 + 1e-9)} %`;
}
/** Whether the audited directory holds several projects. */
function hasSeveralRoots({ roots, furtherRoots }) {
    return roots.length + furtherRoots > 1;
}
/** How a project is called: its path, `.` for the repository itself. */
function rootName(path) {
    return path === '' ? '.' : path;
}
/** A project that can be audited alone; a name that needs no quotes where there is one. */
function exampleRoot({ roots, repository }) {
    const paths = roots.map(({ path }) => path).filter(path => path !== repository.path);
    return paths.find(path => /^[\w./-]+$/.test(path)) ?? paths[0] ?? '.';
}
/** The command that audits a project alone, as a shell reads it. */
function rootCommand(path) {
    return `mlops-audit --root ${(0,_facts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(path)}`;
}
/** A project's standing in words; a dash for what it does not have. */
function rootStanding({ level, score, profile }) {
    return { level: String(level ?? '–'), score: String(score ?? '–'), profile: profile ?? '–' };
}


/***/ })

};
