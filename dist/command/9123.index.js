export const id = 9123;
export const ids = [9123];
export const modules = {

/***/ 9123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDvcCommand: () => (/* binding */ runDvcCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _dvc_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9016);
/* harmony import */ var _dvc_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7017);
/* harmony import */ var _settings_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2135);
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2376);
/* harmony import */ var _snapshot_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(594);
/* harmony import */ var _snapshot_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3386);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1280);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(311);
/** `mlops-audit dvc verify [PATH]`: whether dvc.lock describes what is committed beside it, and nothing else. */










const HELP = `Usage: mlops-audit dvc verify [PATH] [options]

Tells from git alone whether every dvc.lock at PATH (default: the current directory) describes the code, parameters
and stages that it is committed with. Neither DVC nor data nor credentials are needed.

Options:
  --ref COMMIT      Verify this commit instead of the work tree.
  --format FORMAT   text, json or sarif. Default: text.
  --output FILE     Write to FILE instead of the standard output.
  -h, --help        Print this help.

Exit codes: 0 nothing is stale, 1 a pipeline is stale, 2 wrong usage, 3 a bug in mlops-audit.
`;
const FORMATS = ['text', 'json', 'sarif'];
/** Runs `dvc …` with the words after `dvc`. Never throws. */
async function runDvcCommand(words, around) {
    try {
        const request = readRequest(words);
        if (request === 'help') {
            around.print(HELP);
            return 0;
        }
        return await verify(request, around);
    }
    catch (error) {
        if (error instanceof _settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1 || error instanceof _snapshot_error_js__WEBPACK_IMPORTED_MODULE_5__/* .SnapshotError */ .J) {
            around.complain(`mlops-audit: ${error.message}\n`);
            return 2;
        }
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        around.complain(`mlops-audit ${_version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .rE}: this is a bug, please report it: ${_version_js__WEBPACK_IMPORTED_MODULE_9__/* .homepage */ .TB}/issues\n${trace}\n`);
        return 3;
    }
}
function readRequest(words) {
    const options = { ref: 'string', format: 'string', output: 'string', help: 'boolean' };
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: {
            ref: { type: 'string' },
            format: { type: 'string' },
            output: { type: 'string' },
            help: { type: 'boolean', short: 'h' },
        },
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (!Object.hasOwn(options, token.name))
            throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1((0,_settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownName */ .U0)('option', token.rawName, Object.keys(options).map(name => `--${name}`)));
        if (token.name === 'help')
            return 'help';
        if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
            throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1(`--${token.name} needs a value.`);
        values.set(token.name, token.value);
    }
    const [verb, path = '.', ...more] = positionals;
    if (verb === undefined)
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1('"dvc" takes one word: dvc verify. See mlops-audit dvc --help.');
    if (verb !== 'verify')
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1((0,_settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownName */ .U0)('dvc command', verb, ['verify']));
    if (more.length > 0)
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1('One PATH at a time. See mlops-audit dvc --help.');
    const format = values.get('format') ?? 'text';
    if (!isFormat(format))
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1((0,_settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownName */ .U0)('format', format, FORMATS));
    return { path, ref: values.get('ref'), format, output: values.get('output') };
}
function isFormat(text) {
    return FORMATS.includes(text);
}
async function verify({ path, ref, format, output }, around) {
    const snapshot = await (0,_snapshot_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openSnapshot */ .r)({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.workingDirectory, path),
        ref,
        onNotice: sentence => around.complain(`mlops-audit: ${sentence}\n`),
    });
    try {
        await preload(snapshot);
        const verification = await withTransfers(snapshot);
        const { pipelines, diagnostics } = verification;
        const text = await render(format, snapshot, verification);
        if (output === undefined)
            around.print(text);
        else
            (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutput */ .zh)(output, text, around);
        for (const { path: at, line, detail } of diagnostics.slice(0, 50))
            around.complain(`mlops-audit: ${(0,_settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(at)}:${line} ${(0,_settings_error_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(detail)}\n`);
        return pipelines.some(({ verdict }) => verdict === 'stale') ? 1 : 0;
    }
    finally {
        snapshot.close();
    }
}
/** The verification, with what automation does with the data. Only then is there a reason to read all workflows. */
async function withTransfers(snapshot) {
    const verification = (0,_dvc_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyDvc */ .b)(snapshot);
    const isAutomated = ({ path }) => path.startsWith('.github/workflows/') || path === '.pre-commit-config.yaml';
    if ((0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcPaths */ .k)(snapshot).length === 0 || !snapshot.files.some(isAutomated))
        return verification;
    const [{ collectFacts }, { buildAutomation }, { transferFindings }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7884), __webpack_require__.e(3050)]).then(__webpack_require__.bind(__webpack_require__, 3050)),
        Promise.all(/* import() */[__webpack_require__.e(3364), __webpack_require__.e(6734)]).then(__webpack_require__.bind(__webpack_require__, 3364)),
        __webpack_require__.e(/* import() */ 7474).then(__webpack_require__.bind(__webpack_require__, 7474)),
    ]);
    const facts = await collectFacts(snapshot);
    return { ...verification, data: [...verification.data, ...transferFindings(facts, buildAutomation(facts))] };
}
/** Reads what will be asked for in two batches, where reading one by one costs a round trip each. */
async function preload(snapshot) {
    const named = (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_4__/* .filesEnding */ .r)(snapshot, 'gitignore', 'dvcignore', 'yml', 'yaml')
        .map(({ path }) => path)
        .filter(path => /(?:^|\/)(?:\.gitignore|\.dvcignore|params\.ya?ml)$/.test(path));
    await snapshot.preload([...(0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcPaths */ .k)(snapshot), ...named]);
    const { pipelines, files } = (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcProjectOf */ .T)(snapshot);
    const wanted = new Set();
    for (const { lock } of pipelines) {
        for (const { deps, outs } of lock?.stages.values() ?? []) {
            for (const { target } of [...deps, ...outs]) {
                if (target === null || target === '')
                    continue;
                for (const path of snapshot.entry(target) === undefined ? files.below(target) : [target])
                    wanted.add(path);
            }
        }
    }
    await snapshot.preload([...wanted]);
}
async function render(format, snapshot, verification) {
    if (format === 'json') {
        const [{ jsonText }, { dvcReport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7106).then(__webpack_require__.bind(__webpack_require__, 7106)),
            __webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 1909)),
        ]);
        const transfers = verification.data.slice((0,_dvc_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyDvc */ .b)(snapshot).data.length);
        return jsonText(dvcReport(snapshot, transfers) ?? { data: [], pipelines: [], tracked: 0, remotes: [] });
    }
    if (format === 'sarif')
        return (await __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876))).renderDvcSarif(verification);
    return (await __webpack_require__.e(/* import() */ 602).then(__webpack_require__.bind(__webpack_require__, 602))).renderDvcText(verification, (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcProjectOf */ .T)(snapshot));
}


/***/ })

};
