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
    const format = (0,_settings_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(line.options.get('format'), 'format', 'audit') ?? 'text';
    return (0,_openRepository_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepository */ .B)(line.positionals[0], line, around, async (snapshot, settings) => {
        const { audit, auditApart, auditSame } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1283), __webpack_require__.e(9605), __webpack_require__.e(4787), __webpack_require__.e(9226), __webpack_require__.e(7048), __webpack_require__.e(4472), __webpack_require__.e(8062), __webpack_require__.e(372), __webpack_require__.e(4285), __webpack_require__.e(7458), __webpack_require__.e(7486), __webpack_require__.e(9849), __webpack_require__.e(3050), __webpack_require__.e(6359)]).then(__webpack_require__.bind(__webpack_require__, 6359));
        const { today } = around;
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
        const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(4787), __webpack_require__.e(6391), __webpack_require__.e(3626)]).then(__webpack_require__.bind(__webpack_require__, 4945));
        return renderSummary(report, { server: 'https://github.com' });
    }
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(4787), __webpack_require__.e(6391), __webpack_require__.e(6519)]).then(__webpack_require__.bind(__webpack_require__, 7496));
    return renderTerminal(report, { color: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .isColoured */ .yU)(line, around), width: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(around) ?? 80 });
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
