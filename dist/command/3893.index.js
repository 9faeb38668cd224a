export const id = 3893;
export const ids = [3893];
export const modules = {

/***/ 2674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ normalisedName),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   VF: () => (/* binding */ includeFolder),
/* harmony export */   Vz: () => (/* binding */ include),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export resolveFrom */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/** A dependency file while it is read: the parsers add what they find. */

/** Above any real manifest or lock; what comes after is left out, with a diagnostic. */
const MAX_DEPENDENCIES = 20_000;
const MAX_PROBLEMS = 20;
const MAX_INCLUDES = 200;
function draftOf(path, format) {
    return {
        path,
        format,
        role: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(path, format),
        ecosystem: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .Mg)(format),
        dependencies: [],
        includes: [],
        projectName: null,
        interpreter: null,
        scripts: [],
        tasks: [],
        toolTables: [],
        diagnostics: [],
    };
}
/** Notes a problem of the file. */
function report(draft, line, problem, detail) {
    if (draft.diagnostics.length >= MAX_PROBLEMS)
        return;
    draft.diagnostics.push({ path: draft.path, line, problem, detail });
}
/** Adds a dependency, its name normalised as its ecosystem does. */
function add(draft, found) {
    if (draft.dependencies.length === MAX_DEPENDENCIES) {
        const last = draft.diagnostics.at(-1);
        if (last?.problem !== 'truncated')
            report(draft, found.line, 'truncated', `only the first ${MAX_DEPENDENCIES} dependencies are read`);
        return;
    }
    const ecosystem = found.ecosystem ?? draft.ecosystem;
    draft.dependencies.push({
        path: draft.path,
        line: found.line,
        ecosystem,
        name: normalisedName(ecosystem, found.name),
        specifier: found.specifier,
        pinned: found.pinned,
        hashed: found.hashed ?? false,
        group: found.group ?? null,
        marker: found.marker ?? null,
    });
}
/** PEP 503 for PyPI; conda's names are lower case; the others keep theirs. */
function normalisedName(ecosystem, name) {
    if (ecosystem === 'pypi')
        return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
    return ecosystem === 'conda' ? name.toLowerCase() : name;
}
/** Adds a file that this one includes, given relative to its folder; paths that leave the repository are dropped. */
function include(draft, written) {
    const path = resolveFrom(draft.path, written);
    if (path === null || path === '' || draft.includes.length >= MAX_INCLUDES)
        return;
    if (!draft.includes.includes(path))
        draft.includes.push(path);
}
/** Adds the manifests of a folder that this file installs (`-e .`, a path dependency); not all of them need exist. */
function includeFolder(draft, written) {
    for (const name of ['pyproject.toml', 'setup.cfg', 'setup.py']) {
        const path = resolveFrom(draft.path, `${written}/${name}`);
        if (path !== null && path !== draft.path)
            include(draft, `${written}/${name}`);
    }
}
/** A path written in a file, from the repository root; null when it is absolute, a URL or above the root. */
function resolveFrom(file, written) {
    const plain = written.replaceAll('\\', '/');
    if (plain.startsWith('/') || /^[A-Za-z][\w+.-]*:/.test(plain) || plain.includes('$'))
        return null;
    const parts = file.split('/').slice(0, -1);
    for (const part of plain.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The finished facts: dependencies by line. An extra that names the project itself (`self[test]`) is no dependency. */
function finish(draft) {
    const own = draft.projectName === null ? null : normalisedName('pypi', draft.projectName);
    const dependencies = draft.dependencies
        .filter(({ ecosystem, name }) => ecosystem !== 'pypi' || name !== own)
        .toSorted((a, b) => a.line - b.line);
    return { ...draft, dependencies };
}


/***/ }),

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
    requirements: async () => (await __webpack_require__.e(/* import() */ 4929).then(__webpack_require__.bind(__webpack_require__, 4929))).parseRequirements,
    pyproject: async () => (await __webpack_require__.e(/* import() */ 2081).then(__webpack_require__.bind(__webpack_require__, 2081))).parsePyproject,
    'setup.cfg': async () => (await __webpack_require__.e(/* import() */ 5976).then(__webpack_require__.bind(__webpack_require__, 5976))).parseSetupCfg,
    'setup.py': async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 372))).parseSetupPy,
    Pipfile: async () => (await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 694))).parsePipfile,
    conda: async () => (await __webpack_require__.e(/* import() */ 3794).then(__webpack_require__.bind(__webpack_require__, 3794))).parseCondaEnvironment,
    pixi: async () => (await __webpack_require__.e(/* import() */ 1385).then(__webpack_require__.bind(__webpack_require__, 1385))).parsePixi,
    description: async () => (await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 1371))).parseDescription,
    'Project.toml': async () => (await __webpack_require__.e(/* import() */ 8560).then(__webpack_require__.bind(__webpack_require__, 8560))).parseJuliaProject,
    'package.json': async () => (await __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387))).parsePackageJson,
    'uv.lock': async () => (await __webpack_require__.e(/* import() */ 1170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('uv.lock'),
    'poetry.lock': async () => (await __webpack_require__.e(/* import() */ 1170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('poetry.lock'),
    'pdm.lock': async () => (await __webpack_require__.e(/* import() */ 1170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('pdm.lock'),
    'pylock.toml': async () => (await __webpack_require__.e(/* import() */ 1170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('pylock.toml'),
    'Manifest.toml': async () => (await __webpack_require__.e(/* import() */ 1170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('Manifest.toml'),
    'Pipfile.lock': async () => (await __webpack_require__.e(/* import() */ 8004).then(__webpack_require__.bind(__webpack_require__, 8004))).parsePipfileLock,
    'renv.lock': async () => (await __webpack_require__.e(/* import() */ 8004).then(__webpack_require__.bind(__webpack_require__, 8004))).parseRenvLock,
    'conda-lock': async () => (await __webpack_require__.e(/* import() */ 4977).then(__webpack_require__.bind(__webpack_require__, 4977))).parseCondaLock,
    'pixi.lock': async () => (await __webpack_require__.e(/* import() */ 4977).then(__webpack_require__.bind(__webpack_require__, 4977))).parsePixiLock,
    'package-lock.json': async () => (await __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387))).javaScriptLockParser('package-lock.json'),
    'yarn.lock': async () => (await __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387))).javaScriptLockParser('yarn.lock'),
    'pnpm-lock.yaml': async () => (await __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387))).javaScriptLockParser('pnpm-lock.yaml'),
    'bun.lock': async () => (await __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387))).javaScriptLockParser('bun.lock'),
    msbuild: async () => (await __webpack_require__.e(/* import() */ 7214).then(__webpack_require__.bind(__webpack_require__, 7214))).parseMsbuild,
    'packages.config': async () => (await __webpack_require__.e(/* import() */ 7214).then(__webpack_require__.bind(__webpack_require__, 7214))).parsePackagesConfig,
    'packages.lock.json': async () => (await __webpack_require__.e(/* import() */ 7214).then(__webpack_require__.bind(__webpack_require__, 7214))).parseNugetLock,
    'global.json': async () => (await __webpack_require__.e(/* import() */ 7214).then(__webpack_require__.bind(__webpack_require__, 7214))).parseGlobalJson,
    'pom.xml': async () => (await __webpack_require__.e(/* import() */ 2558).then(__webpack_require__.bind(__webpack_require__, 2558))).parsePom,
    gradle: async () => (await __webpack_require__.e(/* import() */ 1658).then(__webpack_require__.bind(__webpack_require__, 1658))).parseGradle,
    'libs.versions.toml': async () => (await __webpack_require__.e(/* import() */ 1658).then(__webpack_require__.bind(__webpack_require__, 1658))).parseGradleCatalogue,
    'gradle.lockfile': async () => (await __webpack_require__.e(/* import() */ 1658).then(__webpack_require__.bind(__webpack_require__, 1658))).parseGradleLock,
    'build.sbt': async () => (await __webpack_require__.e(/* import() */ 1658).then(__webpack_require__.bind(__webpack_require__, 1658))).parseSbt,
    'Cargo.toml': async () => (await __webpack_require__.e(/* import() */ 3605).then(__webpack_require__.bind(__webpack_require__, 3605))).parseCargo,
    'Cargo.lock': async () => (await __webpack_require__.e(/* import() */ 1170).then(__webpack_require__.bind(__webpack_require__, 1170))).tomlLockParser('Cargo.lock'),
    'rust-toolchain': async () => (await __webpack_require__.e(/* import() */ 3605).then(__webpack_require__.bind(__webpack_require__, 3605))).parseRustToolchain,
    'go.mod': async () => (await __webpack_require__.e(/* import() */ 8479).then(__webpack_require__.bind(__webpack_require__, 8479))).parseGoMod,
    'go.sum': async () => (await __webpack_require__.e(/* import() */ 8479).then(__webpack_require__.bind(__webpack_require__, 8479))).parseGoSum,
    '.python-version': async () => (await __webpack_require__.e(/* import() */ 4743).then(__webpack_require__.bind(__webpack_require__, 4743))).parsePythonVersion,
    'runtime.txt': async () => (await __webpack_require__.e(/* import() */ 4743).then(__webpack_require__.bind(__webpack_require__, 4743))).parseRuntime,
    '.tool-versions': async () => (await __webpack_require__.e(/* import() */ 4743).then(__webpack_require__.bind(__webpack_require__, 4743))).parseToolVersions,
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
