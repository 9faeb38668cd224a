export const id = 4115;
export const ids = [4115];
export const modules = {

/***/ 4115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAuditCommand: () => (/* binding */ runAuditCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _openRepository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4211);
/* harmony import */ var _settings_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5842);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6942);
/** `mlops-audit PATH`: the engine at a prompt. */




async function runAuditCommand(words, around) {
    const line = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .readWords */ .ux)(words, 'audit', around);
    if (line === null)
        return 0;
<<<<<<< HEAD
    const format = (0,_settings_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(line.options.get('format'), 'format', 'audit') ?? 'text';
    return (0,_openRepository_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepository */ .B)(line.positionals[0], line, around, async (snapshot, settings) => {
        const { audit, auditApart, auditSame } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(7048), __webpack_require__.e(4472), __webpack_require__.e(7017), __webpack_require__.e(6931), __webpack_require__.e(9226), __webpack_require__.e(756), __webpack_require__.e(2601), __webpack_require__.e(3050), __webpack_require__.e(3720)]).then(__webpack_require__.bind(__webpack_require__, 3720));
        const { today } = around;
=======
    const format = (0,_settings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceOf */ .FH)(line.options.get('format'), 'format', 'audit') ?? 'text';
    return (0,_openRepository_js__WEBPACK_IMPORTED_MODULE_0__/* .withRepository */ .B)(line.positionals[0], line, around, async (snapshot, settings) => {
        const { audit, auditApart } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(4787), __webpack_require__.e(9226), __webpack_require__.e(7048), __webpack_require__.e(4472), __webpack_require__.e(8062), __webpack_require__.e(8004), __webpack_require__.e(3364), __webpack_require__.e(3050), __webpack_require__.e(3720)]).then(__webpack_require__.bind(__webpack_require__, 3720));
>>>>>>> addaf73 (Documentation and build anew)
        const wanted = rootsWanted(line);
        const now = wanted === null
            ? [await audit(snapshot, settings, today)]
            : await auditApart(snapshot, wanted, settings, today);
        const paths = now.map(({ repository }) => repository.path);
        const again = async (before) => wanted === null
            ? [await audit(before, settings, today)]
            : await auditSame(before, paths, settings, today);
        const reports = await withBaseline({ reports: now, snapshot, settings, paths, again }, line, around);
        const [only] = reports;
        const single = wanted !== 'all' && reports.length === 1 && only !== undefined;
        const text = single
            ? await render(only, format, line, around)
            : await renderSeveral(reports, format, line, around);
        (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(text, line, around);
        return verdictOf(reports, around);
    });
}
/** The reports, each held against its baseline. At a prompt no event tells what that is: `auto` is nothing. */
async function withBaseline({ reports, settings, ...audits }, line, around) {
    const { baseline, gate } = settings;
    const named = typeof baseline === 'string' ? null : baseline;
    if (named === null && !gate.failOnRegression)
        return reports;
    const [{ namedBaselines }, { compared, comparisonIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7891).then(__webpack_require__.bind(__webpack_require__, 7891)),
        __webpack_require__.e(/* import() */ 5466).then(__webpack_require__.bind(__webpack_require__, 5466)),
    ]);
    const repository = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.workingDirectory, line.positionals[0] ?? '.') };
    const baselines = named === null
        ? { reports: null, because: 'name a commit or a report file as `--baseline`' }
        : await namedBaselines({ ...audits, repository }, named, around.workingDirectory);
    return reports.map(report => {
        const comparison = comparisonIn(baselines, report.repository.path);
        if (named !== null && comparison.baseline === null) {
            const lead = report.repository.path === '' ? '' : `${report.repository.path}: `;
            around.complain(`mlops-audit: ${lead}Nothing was compared: ${comparison.because}.\n`);
        }
        return compared(report, comparison, gate);
    });
}
/** The roots that `--root` names; null when it is not given. */
function rootsWanted(line) {
    const names = (0,_settings_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(line.options.get('root'));
    if (names.length === 0)
        return null;
    return names.includes('all') ? 'all' : names;
}
function verdictOf(reports, around) {
    const failed = reports.filter(({ gate }) => gate.verdict === 'fail');
    for (const { gate, repository } of failed) {
        const lead = repository.path === '' ? '' : `${repository.path}: `;
        around.complain(gate.reasons.map(reason => `${lead}${reason}\n`).join(''));
    }
    return failed.length > 0 ? 1 : 0;
}
/** JSON becomes a list of reports; texts follow each other. */
async function renderSeveral(reports, format, line, around) {
    const texts = [];
    for (const report of reports)
        texts.push(await render(report, format, line, around));
    if (format === 'json')
        return `[\n${texts.map(text => text.trimEnd()).join(',\n')}\n]\n`;
    return texts.join('\n');
}
async function render(report, format, line, around) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 7106).then(__webpack_require__.bind(__webpack_require__, 7106))).renderJson(report);
    if (format === 'markdown') {
<<<<<<< HEAD
        const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(6391), __webpack_require__.e(9667)]).then(__webpack_require__.bind(__webpack_require__, 4945));
        return renderSummary(report, { server: 'https://github.com' });
    }
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6391), __webpack_require__.e(4070)]).then(__webpack_require__.bind(__webpack_require__, 7496));
    return renderTerminal(report, { color: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .isColoured */ .yU)(line, around), width: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(around) ?? 80 });
=======
        const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(4787), __webpack_require__.e(6391), __webpack_require__.e(7650)]).then(__webpack_require__.bind(__webpack_require__, 4945));
        return renderSummary(report, { server: 'https://github.com' });
    }
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(4787), __webpack_require__.e(6391), __webpack_require__.e(3373)]).then(__webpack_require__.bind(__webpack_require__, 7496));
    return renderTerminal(report, { color: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .isColoured */ .yU)(line, around), width: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(around) ?? 80 });
>>>>>>> addaf73 (Documentation and build anew)
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
/* harmony import */ var _snapshot_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3386);





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
<<<<<<< HEAD
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(7048), __webpack_require__.e(4472), __webpack_require__.e(7017), __webpack_require__.e(6931), __webpack_require__.e(9226), __webpack_require__.e(756), __webpack_require__.e(2601), __webpack_require__.e(3050), __webpack_require__.e(3720)]).then(__webpack_require__.bind(__webpack_require__, 3720)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7048), __webpack_require__.e(2798)]).then(__webpack_require__.bind(__webpack_require__, 2798)),
=======
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(4787), __webpack_require__.e(9226), __webpack_require__.e(7048), __webpack_require__.e(4472), __webpack_require__.e(8062), __webpack_require__.e(8004), __webpack_require__.e(3364), __webpack_require__.e(3050), __webpack_require__.e(3720)]).then(__webpack_require__.bind(__webpack_require__, 3720)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7048), __webpack_require__.e(4656)]).then(__webpack_require__.bind(__webpack_require__, 4656)),
>>>>>>> addaf73 (Documentation and build anew)
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

/***/ 2679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ configurationPaths)
/* harmony export */ });
<<<<<<< HEAD
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
=======
/* unused harmony export flagOf */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2135);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8031);
/** Raw option texts, wherever they were written, to settings. Strict: every mistake names its place. */


/**
 * Merges what was typed with what the configuration file says: the former wins, ignored paths add up.
 * @throws ConfigurationError for a value that is not of its option's kind, or a name that does not exist.
 */
function mergeSettings(inputs, file, waivers, known) {
    const pick = (name) => written(inputs.get(name)) ?? written(file.get(name));
    const profile = choiceOf(pick('profile'), 'profile', 'file');
    return {
        profile: profile === null || profile === 'auto' ? null : profile,
        gate: {
            minScore: integerOf(pick('min-score'), [0, 100]),
            minLevel: levelOf(pick('min-level'), known.levels),
            minDimension: pairsOf(pick('min-dimension'), known.dimensions),
            require: namesOf(pick('require'), 'practice', known.practices),
            failOnCritical: flagOf(pick('fail-on-critical')) ?? false,
            warnOnly: flagOf(pick('warn-only')) ?? false,
        },
        waivers,
        ignorePaths: [...linesOf(file.get('ignore-paths')), ...linesOf(inputs.get('ignore-paths'))],
    };
}
/** An empty text is no choice: workflows pass inputs on from variables that may be empty. */
function written(raw) {
    return raw === undefined || raw.text.trim() === '' ? undefined : raw;
}
/** `true` or `false`, as YAML 1.2's core schema writes them; null when absent or empty. */
function flagOf(raw) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin} takes true or false, not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}".`);
}
/** One of the choices that the option table lists for an entry; null when absent or empty. */
function choiceOf(raw, name, entry) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    const choices = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)(entry).find(option => option.name === name)?.choices ?? [];
    if (choices.includes(text))
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin}: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownName */ .U0)('value', text, choices)}`);
}
/** Non-empty lines, trimmed. */
function linesOf(raw) {
    if (raw === undefined)
        return [];
    return raw.text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '');
}
function integerOf(raw, [least, most]) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin} takes a whole number from ${least} to ${most}, not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}".`);
}
function levelOf(raw, levels) {
    const text = raw?.text.trim() ?? '';
    if (raw === undefined || text === '')
        return null;
    const byName = levels.findIndex(name => name.toLowerCase() === text.toLowerCase());
    if (byName >= 0)
        return byName;
    if (/^[0-4]$/.test(text))
        return Number(text);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw.origin} takes a level from 0 to 4 or its name (${levels.join(', ')}), not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}".`);
}
function pairsOf(raw, dimensions) {
    const pairs = new Map();
    for (const line of linesOf(raw)) {
        const origin = raw?.origin ?? '';
        const colon = line.indexOf(':');
        if (colon < 0) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${origin} takes lines like "delivery: 50", not "${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line)}".`);
        }
        const name = line.slice(0, colon).trim();
        const dimension = dimensions.find(id => id === name);
        if (dimension === undefined) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${origin}: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownName */ .U0)('dimension', name, dimensions)}`);
        }
        const least = integerOf({ text: line.slice(colon + 1), origin: `${origin}, ${dimension},` }, [0, 100]);
        if (least === null)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${origin}: "${dimension}" has no number.`);
        pairs.set(dimension, least);
    }
    return pairs;
}
function namesOf(raw, kind, valid) {
    const names = linesOf(raw);
    for (const name of names) {
        if (!valid.includes(name)) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${raw?.origin ?? ''}: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownName */ .U0)(kind, name, valid)}`);
        }
    }
    return [...new Set(names)];
>>>>>>> addaf73 (Documentation and build anew)
}


/***/ })

};
