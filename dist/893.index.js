export const id = 893;
export const ids = [893];
export const modules = {

/***/ 3893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadDependencyParsers: () => (/* binding */ loadDependencyParsers),
/* harmony export */   unreadDependencyFile: () => (/* binding */ unreadDependencyFile)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6754);
/** Dependency files of every format, by path. */



/** Each format loads only what it needs: the TOML and the Python parser cost start-up time. */
const LOADERS = {
    requirements: async () => (await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 4929))).parseRequirements,
    pyproject: async () => (await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 2081))).parsePyproject,
    'setup.cfg': async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5976))).parseSetupCfg,
    'setup.py': async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 372))).parseSetupPy,
    Pipfile: async () => (await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 694))).parsePipfile,
    conda: async () => (await __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 3794))).parseCondaEnvironment,
    pixi: async () => (await __webpack_require__.e(/* import() */ 385).then(__webpack_require__.bind(__webpack_require__, 1385))).parsePixi,
    description: async () => (await __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 1371))).parseDescription,
    'Project.toml': async () => (await __webpack_require__.e(/* import() */ 560).then(__webpack_require__.bind(__webpack_require__, 8560))).parseJuliaProject,
    'package.json': async () => (await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4387))).parsePackageJson,
    'uv.lock': async () => (await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('uv.lock'),
    'poetry.lock': async () => (await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('poetry.lock'),
    'pdm.lock': async () => (await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('pdm.lock'),
    'pylock.toml': async () => (await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('pylock.toml'),
    'Manifest.toml': async () => (await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('Manifest.toml'),
    'Pipfile.lock': async () => (await __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 8004))).parsePipfileLock,
    'renv.lock': async () => (await __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 8004))).parseRenvLock,
    'conda-lock': async () => (await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 4977))).parseCondaLock,
    'pixi.lock': async () => (await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 4977))).parsePixiLock,
    'package-lock.json': async () => (await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4387))).javaScriptLockParser('package-lock.json'),
    'yarn.lock': async () => (await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4387))).javaScriptLockParser('yarn.lock'),
    'pnpm-lock.yaml': async () => (await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4387))).javaScriptLockParser('pnpm-lock.yaml'),
    'bun.lock': async () => (await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4387))).javaScriptLockParser('bun.lock'),
    msbuild: async () => (await __webpack_require__.e(/* import() */ 214).then(__webpack_require__.bind(__webpack_require__, 7214))).parseMsbuild,
    'packages.config': async () => (await __webpack_require__.e(/* import() */ 214).then(__webpack_require__.bind(__webpack_require__, 7214))).parsePackagesConfig,
    'packages.lock.json': async () => (await __webpack_require__.e(/* import() */ 214).then(__webpack_require__.bind(__webpack_require__, 7214))).parseNugetLock,
    'global.json': async () => (await __webpack_require__.e(/* import() */ 214).then(__webpack_require__.bind(__webpack_require__, 7214))).parseGlobalJson,
    'pom.xml': async () => (await __webpack_require__.e(/* import() */ 558).then(__webpack_require__.bind(__webpack_require__, 2558))).parsePom,
    gradle: async () => (await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 1658))).parseGradle,
    'libs.versions.toml': async () => (await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 1658))).parseGradleCatalogue,
    'gradle.lockfile': async () => (await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 1658))).parseGradleLock,
    'build.sbt': async () => (await __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 1658))).parseSbt,
    'Cargo.toml': async () => (await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 3605))).parseCargo,
    'Cargo.lock': async () => (await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('Cargo.lock'),
    'rust-toolchain': async () => (await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 3605))).parseRustToolchain,
    'go.mod': async () => (await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 8479))).parseGoMod,
    'go.sum': async () => (await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 8479))).parseGoSum,
    '.python-version': async () => (await __webpack_require__.e(/* import() */ 743).then(__webpack_require__.bind(__webpack_require__, 4743))).parsePythonVersion,
    'runtime.txt': async () => (await __webpack_require__.e(/* import() */ 743).then(__webpack_require__.bind(__webpack_require__, 4743))).parseRuntime,
    '.tool-versions': async () => (await __webpack_require__.e(/* import() */ 743).then(__webpack_require__.bind(__webpack_require__, 4743))).parseToolVersions,
};
/** Loads the parsers of the formats that occur among the paths; the parser it gives is synchronous and reads these paths. */
async function loadDependencyParsers(paths) {
    const formats = new Set(paths.flatMap(path => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyFormatOf */ .aT)(path) ?? []));
    const parsers = new Map();
    for (const format of formats)
        parsers.set(format, await LOADERS[format]());
    return (path, text) => {
        const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyFormatOf */ .aT)(path);
        if (format === null)
            return null;
        const parse = parsers.get(format);
        if (parse === undefined)
            throw new Error(`the parser of ${format} was not loaded for ${path}`);
        if (text.length > (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyLimit */ .Bx)(format))
            return unreadDependencyFile(path, 'too-large');
        return parse(path, text);
    };
}
/**
 * A file whose text cannot be had is still known by its name: a lock stays a lock. Null for a path of no known format, and where
 * the name alone does not tell.
 */
function unreadDependencyFile(path, problem) {
    const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyFormatOf */ .aT)(path);
    if (format === null || format === 'conda' || format === 'runtime.txt' || format === 'global.json')
        return null;
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, format);
    const kind = problem === 'too-large' ? 'too-large' : 'unreadable';
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(draft, 1, kind, problem === 'too-large' ? 'too large to be read' : `cannot be read: ${problem}`);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}


/***/ })

};
