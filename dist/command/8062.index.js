export const id = 8062;
export const ids = [8062];
export const modules = {

/***/ 2783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fL: () => (/* binding */ keepsData),
/* harmony export */   ke: () => (/* binding */ dataFinding),
/* harmony export */   t3: () => (/* binding */ dataFindings)
/* harmony export */ });
/* harmony import */ var _producers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);
/* harmony import */ var _stageFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5727);
/** What is wrong with tracked data, remotes and configurations, as far as DVC's own files tell. */


/** Findings without a stage, by place. */
function dataFindings(project) {
    return [
        ...[...project.configs, ...project.localConfigs].flatMap(credentials),
        ...project.localConfigs.map(({ path }) => dataFinding({ path, line: 1 }, 'local-config-tracked', 'defect', LOCAL_CONFIG)),
        ...project.configs.flatMap(config => remotes(project, config)),
        ...trackedTwice(project),
    ].sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}
const LOCAL_CONFIG = 'git tracks it, though it is meant to stay on one machine; run git rm --cached and let .dvc/.gitignore name it';
function dataFinding(place, rule, effect, message) {
    return { path: place.path, line: place.line, rule, effect, stage: null, message };
}
function credentials(config) {
    return config.credentials.map(({ path, line, section, option }) => {
        const what = option === 'url' ? 'the URL holds a password' : `${option} is a credential`;
        const message = `[${section}] ${what} that everybody with the repository can read; revoke it, and set a new one with dvc remote modify --local`;
        return dataFinding({ path, line }, 'credential-in-config', 'defect', message);
    });
}
function remotes(project, config) {
    if (!keepsData(project))
        return [];
    const [first] = config.remotes;
    const standard = config.remotes.find(remote => remote.default);
    if (standard !== undefined)
        return defaultRemote(standard);
    const place = first ?? { path: config.path, line: 1 };
    if (config.defaultRemote !== null) {
        const message = `core.remote names ${config.defaultRemote}, which has no section in this file`;
        return [dataFinding(place, 'remote-missing', 'note', message)];
    }
    const message = first === undefined
        ? 'DVC keeps data, and no remote says where others can fetch it; run dvc remote add --default NAME URL'
        : `no remote is the default one, so that dvc pull and dvc push need -r; run dvc remote default ${first.name}`;
    return [dataFinding(place, 'remote-missing', 'defect', message)];
}
function defaultRemote(remote) {
    const { name, type } = remote;
    if (type === 'local') {
        const message = `the default remote ${name} is a path of one machine: neither CI nor colleagues reach it`;
        return [dataFinding(remote, 'remote-local', 'defect', message)];
    }
    // DagsHub takes what is pushed to it by HTTP, and others with `method` do.
    if (type === 'http' && !/dagshub\.com/.test(remote.url ?? '')) {
        const message = `the default remote ${name} is a web server: data can be pulled from it, and as a rule not pushed`;
        return [dataFinding(remote, 'remote-read-only', 'note', message)];
    }
    return [];
}
/** Data that DVC keeps in its cache: what .dvc files track, and outputs that git does not have. */
function keepsData({ dataFiles, pipelines }) {
    return (dataFiles.some(file => file.outs.some(({ cached }) => cached)) ||
        pipelines.some(({ definition }) => definition.stages.some(stage => (0,_producers_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(stage).some(({ cached }) => cached))));
}
/** Data of .dvc files that git has as well, or would take with the next `git add`. */
function trackedTwice({ dataFiles, files }) {
    return dataFiles
        .filter(file => !(0,_stageFile_js__WEBPACK_IMPORTED_MODULE_1__/* .isStageFile */ .Z)(file))
        .flatMap(({ outs }) => outs.flatMap(out => {
        const { target, cached } = out;
        if (target === null || target === '' || !cached)
            return [];
        const inGit = files.snapshot.entry(target) !== undefined ||
            files.below(target).some(path => !/(?:^|\/)\.git(?:ignore|keep)$|\.dvc$/.test(path));
        if (inGit) {
            const message = `${target} is tracked by git and by DVC at once; run git rm -r --cached ${target}`;
            return [dataFinding(out, 'data-tracked', 'defect', message)];
        }
        if (files.gitIgnores(target, out.hash === null ? null : out.directory))
            return [];
        const message = `no .gitignore keeps ${target} out of git`;
        return [dataFinding(out, 'data-not-ignored', 'defect', message)];
    }));
}


/***/ }),

/***/ 8995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ dvcFilesOf)
});

// EXTERNAL MODULE: ./src/paths.ts
var paths = __webpack_require__(8431);
;// CONCATENATED MODULE: ./src/facts/gitIgnore.ts
/** Patterns of .gitignore and .dvcignore files. https://git-scm.com/docs/gitignore */

const MAX_PATTERNS = 5000;
const MAX_SEGMENTS = 40;
const MAX_PATTERN = 500;
/** Reads ignore files; those nearer to a path win, and of one file the last pattern. Never throws. */
function readIgnoreRules(files) {
    const byFolder = new Map();
    let count = 0;
    for (const { folder, text } of files) {
        const patterns = byFolder.get(folder) ?? [];
        for (const line of text.split('\n')) {
            const pattern = readPattern(folder, line);
            if (pattern === null || count >= MAX_PATTERNS)
                continue;
            count++;
            patterns.push(pattern);
        }
        byFolder.set(folder, patterns);
    }
    const known = new Map();
    /** Of a path itself, its parents aside. */
    const decided = (path, directory) => {
        for (let folder = parentOf(path); folder !== null; folder = folder === '' ? null : parentOf(folder)) {
            const patterns = byFolder.get(folder) ?? [];
            for (let at = patterns.length - 1; at >= 0; at--) {
                const pattern = patterns[at];
                if (matches(pattern, path, directory))
                    return !pattern.negated;
            }
        }
        return false;
    };
    const folderIgnored = (path) => {
        if (path === '')
            return false;
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const ignored = folderIgnored(parentOf(path) ?? '') || decided(path, true);
        known.set(path, ignored);
        return ignored;
    };
    return {
        ignores: (path, directory) => count > 0 &&
            path.split('/').length <= 100 &&
            (folderIgnored(parentOf(path) ?? '') || decided(path, directory)),
    };
}
function parentOf(path) {
    return path === '' ? null : (0,paths/* folderOf */.y)(path);
}
function readPattern(folder, line) {
    // A trailing space counts only behind a backslash, which no real file has.
    let text = line.replace(/\r$/, '').trimEnd();
    if (text === '' || text.startsWith('#') || text.length > MAX_PATTERN)
        return null;
    const negated = text.startsWith('!');
    if (negated)
        text = text.slice(1);
    if (text.startsWith('\\'))
        text = text.slice(1);
    const directoryOnly = text.endsWith('/');
    if (directoryOnly)
        text = text.slice(0, -1);
    const anchored = text.includes('/');
    const segments = text.split('/').filter(segment => segment !== '');
    if (segments.length === 0 || segments.length > MAX_SEGMENTS)
        return null;
    return { folder, segments: anchored ? segments : ['**', ...segments], negated, directoryOnly };
}
function matches(pattern, path, directory) {
    if (pattern.directoryOnly && directory === false)
        return false;
    const inside = pattern.folder === '' ? path : path.slice(pattern.folder.length + 1);
    return matchesSegments(pattern.segments, inside.split('/'));
}
/** Greedy with one way back: the last `**` may take one segment more. At most |pattern| × |path|. */
function matchesSegments(pattern, path) {
    let at = 0;
    let index = 0;
    let star = -1;
    let resume = 0;
    while (index < path.length) {
        const segment = pattern[at];
        if (segment === '**') {
            star = at++;
            resume = index;
        }
        else if (segment !== undefined && matchesSegment(segment, path[index])) {
            at++;
            index++;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else
            return false;
    }
    // `a/**` means what is in `a`, which the parents of the path have decided already.
    while (pattern[at] === '**')
        at++;
    return at === pattern.length;
}
/** `*`, `?` and `[…]` inside one name, greedy with one way back as well. */
function matchesSegment(pattern, name) {
    let at = 0;
    let index = 0;
    let star = -1;
    let resume = 0;
    while (index < name.length) {
        const char = pattern[at];
        if (char === '*') {
            star = ++at;
            resume = index;
            continue;
        }
        const one = char === undefined ? null : matchOne(pattern, at, name[index]);
        if (one !== null) {
            at = one;
            index++;
        }
        else if (star >= 0) {
            at = star;
            index = ++resume;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}
/** The place behind the part of the pattern that takes this character, null when it doesn't. */
function matchOne(pattern, at, char) {
    const first = pattern[at];
    if (first === '?')
        return at + 1;
    if (first === '\\')
        return pattern[at + 1] === char ? at + 2 : null;
    const close = first === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (close === -1)
        return first === char ? at + 1 : null;
    const body = pattern.slice(at + 1, close);
    const negated = body.startsWith('!') || body.startsWith('^');
    const found = inClass(negated ? body.slice(1) : body, char);
    return found !== negated ? close + 1 : null;
}
function inClass(body, char) {
    for (let at = 0; at < body.length; at++) {
        const from = body[at];
        const to = body[at + 1] === '-' ? body[at + 2] : undefined;
        if (to === undefined) {
            if (from === char)
                return true;
            continue;
        }
        if (from <= char && char <= to)
            return true;
        at += 2;
    }
    return false;
}

// EXTERNAL MODULE: ./src/snapshot/endings.ts
var endings = __webpack_require__(2376);
// EXTERNAL MODULE: ./src/snapshot/starting.ts
var starting = __webpack_require__(9190);
;// CONCATENATED MODULE: ./src/dvc/files.ts
/** The files of a repository as DVC sees them. */




const IGNORE_LIMIT = 256 * 1024;
function dvcFilesOf(snapshot) {
    const rules = (name) => readIgnoreRules((0,endings/* filesEnding */.r)(snapshot, (0,endings/* endingOf */.z)(name))
        .filter(({ path }) => path === name || path.endsWith(`/${name}`))
        .flatMap(({ path }) => {
        const content = snapshot.text(path, IGNORE_LIMIT);
        return content.ok ? [{ folder: (0,paths/* folderOf */.y)(path), text: content.text }] : [];
    }));
    const gitIgnore = rules('.gitignore');
    const dvcIgnore = rules('.dvcignore');
    return {
        snapshot,
        has(path) {
            if (path === '' || snapshot.entry(path) !== undefined)
                return true;
            return (0,starting/* isStarting */.z)(snapshot, `${path}/`);
        },
        below(folder) {
            return (0,starting/* filesStarting */.w)(snapshot, folder === '' ? '' : `${folder}/`).flatMap(({ path }) => {
                const internal = path.startsWith('.dvc/') || path.includes('/.dvc/');
                return internal || dvcIgnore.ignores(path, false) ? [] : path;
            });
        },
        linkAround(path) {
            for (let folder = (0,paths/* folderOf */.y)(path); folder !== ''; folder = (0,paths/* folderOf */.y)(folder)) {
                if (snapshot.entry(folder)?.kind === 'symlink')
                    return folder;
            }
            return null;
        },
        gitIgnores: (path, directory) => gitIgnore.ignores(path, directory),
    };
}


/***/ }),

/***/ 1560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ stagePath),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   "do": () => (/* binding */ producersOf)
/* harmony export */ });
/* harmony import */ var _facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(523);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8431);
/* harmony import */ var _stageFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5727);
/** What makes the files that are not in git: stages and `.dvc` files. */



function producersOf(project) {
    const all = [...stageOutputs(project), ...dataOutputs(project)].sort(byTarget);
    const exact = new Map();
    for (const producer of all)
        if (!exact.has(producer.target))
            exact.set(producer.target, producer);
    return {
        all,
        of: path => exact.get(path) ?? null,
        around(path) {
            for (let folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path); folder !== ''; folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(folder)) {
                const found = exact.get(folder);
                if (found !== undefined)
                    return found;
            }
            return null;
        },
        inside(path) {
            const prefix = `${path}/`;
            let low = 0;
            let high = all.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if (all[middle].target < prefix)
                    low = middle + 1;
                else
                    high = middle;
            }
            const found = [];
            for (let at = low; all[at] !== undefined && (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .U)(all[at].target, path); at++)
                found.push(all[at]);
            return found;
        },
    };
}
function byTarget(a, b) {
    if (a.target !== b.target)
        return a.target < b.target ? -1 : 1;
    return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}
function stageOutputs({ pipelines }) {
    return pipelines.flatMap(({ definition, lock }) => definition.stages.flatMap(stage => {
        const locked = new Map(lock?.stages.get(stage.name)?.outs.map(out => [out.target, out]));
        return outputsOf(stage).flatMap(({ file, cached }) => {
            const target = stagePath(stage, file.value);
            if (target === null)
                return [];
            return [
                {
                    path: stage.path,
                    line: file.line,
                    target,
                    who: `stage ${stage.name}`,
                    stage: addressOf(stage),
                    inGit: !cached,
                    record: locked.get(target) ?? null,
                },
            ];
        });
    }));
}
function dataOutputs({ dataFiles }) {
    return dataFiles.flatMap(file => ((0,_stageFile_js__WEBPACK_IMPORTED_MODULE_2__/* .isStageFile */ .Z)(file) ? [] : file.outs).flatMap(out => out.target === null
        ? []
        : [
            {
                path: file.path,
                line: out.line,
                target: out.target,
                who: file.path,
                stage: null,
                inGit: !out.cached,
                record: out,
            },
        ]));
}
/** Outputs of all kinds, with whether DVC keeps them. */
function outputsOf(stage) {
    return [...stage.outs, ...stage.metrics, ...stage.plots].map(file => ({
        file,
        cached: file.options.cache !== 'false' && file.options.cache !== 'False',
    }));
}
/** A path of a stage from the root of the repository, null outside of it. */
function stagePath(stage, written) {
    const folder = (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .I)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(stage.path), stage.wdir);
    return folder === null ? null : (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .I)(folder, written);
}
/** How a stage is named in the whole repository; a stage file by its path. */
function addressOf({ path, name }) {
    return name === path ? path : `${path}:${name}`;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ dvcPaths),
  T: () => (/* binding */ dvcProjectOf)
});

// EXTERNAL MODULE: ./src/facts/dvc/config.ts
var config = __webpack_require__(8857);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/paths.ts
var paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/facts/yaml.ts + 3 modules
var yaml = __webpack_require__(3585);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
// EXTERNAL MODULE: ./src/facts/dvc/paths.ts
var dvc_paths = __webpack_require__(523);
;// CONCATENATED MODULE: ./src/facts/dvc/hash.ts


const MAX_HASH = 200;
/** One entry of `deps` or `outs` of a dvc.lock or a `.dvc` file; null when it has no path. */
function readRecorded(path, folder, node) {
    const written = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'path'));
    if (written === null || written === '')
        return null;
    const hash = readHash(node);
    const nfiles = countOf((0,yamlNode.nodeAt)(node, 'nfiles'));
    return {
        path,
        line: (0,yamlNode/* entryOf */.Ms)(node, 'path')?.line ?? node.line,
        written,
        target: (0,dvc_paths/* pathFrom */.I)(folder, written),
        hash,
        size: countOf((0,yamlNode.nodeAt)(node, 'size')),
        nfiles,
        directory: nfiles !== null || (hash?.value.endsWith('.dir') ?? false) || (0,yamlNode.nodeAt)(node, 'files') !== null,
        cached: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'cache')) !== 'false',
    };
}
function readHash(node) {
    for (const algorithm of ['md5', 'etag', 'checksum', 'version_id']) {
        const value = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, algorithm));
        if (value === null || value === '')
            continue;
        const legacy = algorithm === 'md5' && (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'hash')) !== 'md5';
        return { algorithm, value: value.slice(0, MAX_HASH), legacy };
    }
    return null;
}
function countOf(node) {
    const value = node?.kind === 'scalar' ? node.value : null;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

// EXTERNAL MODULE: ./src/facts/dvc/pythonJson.ts
var pythonJson = __webpack_require__(5296);
;// CONCATENATED MODULE: ./src/facts/dvc/dataFile.ts
/** `.dvc` files: data that `dvc add` and the imports track, and the stages of DVC 0.x. */







/** Reads a `.dvc` file or a `Dvcfile`. Never throws. */
function parseDvcDataFile(path, text) {
    const { root, diagnostics } = (0,yaml.readYaml)(path, text);
    const wdir = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, 'wdir')) ?? '';
    const folder = (0,dvc_paths/* pathFrom */.I)((0,paths/* folderOf */.y)(path), wdir);
    const files = (key) => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(root, key)).flatMap(node => {
        const file = readRecorded(path, folder ?? '', node);
        return file === null ? [] : [folder === null ? { ...file, target: null } : file];
    });
    const deps = files('deps');
    const [first] = (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(root, 'deps'));
    return {
        path,
        outs: files('outs'),
        deps,
        imported: first === undefined || (0,yamlNode.nodeAt)(root, 'cmd') !== null ? null : readImport(path, first),
        wdir,
        // Before DVC 1 the word was `locked`.
        frozen: ['frozen', 'locked'].some(key => (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, key)) === 'true'),
        alwaysChanged: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, 'always_changed')) === 'true',
        commands: (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(root, 'cmd')),
        checksumAgrees: checksumAgrees(root),
        line: (0,yamlNode/* entryOf */.Ms)(root, 'cmd')?.line ?? 1,
        diagnostics,
    };
}
function readImport(path, dep) {
    const repository = (0,yamlNode.nodeAt)(dep, 'repo');
    if (repository !== null) {
        const commit = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(repository, 'rev_lock'));
        const source = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(repository, 'url')) ?? '';
        return { path, line: repository.line, kind: 'repository', source, commit, hashed: commit !== null };
    }
    const database = (0,yamlNode.nodeAt)(dep, 'db');
    if (database !== null) {
        const source = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(database, 'connection')) ?? '';
        return { path, line: database.line, kind: 'database', source, commit: null, hashed: false };
    }
    const recorded = readRecorded(path, '', dep);
    return {
        path,
        line: dep.line,
        kind: 'url',
        source: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(dep, 'path')) ?? '',
        commit: null,
        hashed: recorded?.hash !== null && recorded !== null,
    };
}
/** What the MD5 of a stage file leaves out, at any depth. */
const NOT_HASHED = [
    'md5',
    'meta',
    'desc',
    'type',
    'labels',
    'locked',
    'frozen',
    'metric',
    'tags',
    'persist',
    'checkpoint',
    'isexec',
    'size',
    'nfiles',
];
/**
 * DVC hashes what it would write itself. That has changed: the MD5 of the top level alone is always left out, `cache: true` and a
 * working directory `.` by some versions, and these are tried both ways.
 */
function checksumAgrees(root) {
    const recorded = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, 'md5'));
    if (recorded === null || root?.kind !== 'map')
        return null;
    const hashed = new Set(NOT_HASHED);
    hashed.delete('md5');
    const top = new Map([...root.entries].filter(([key]) => key !== 'md5'));
    const forms = [top, withoutDefaults(top)];
    return forms.some(entries => {
        const text = (0,pythonJson/* pythonJson */.b)({ ...root, entries }, hashed);
        return (0,external_node_crypto_.createHash)('md5').update(text).digest('hex') === recorded;
    });
}
function withoutDefaults(entries) {
    const kept = new Map();
    for (const [key, entry] of entries) {
        if (key === 'wdir' && (0,yamlNode/* textOf */.b6)(entry.value) === '.')
            continue;
        kept.set(key, key === 'outs' ? { ...entry, value: withoutCacheTrue(entry.value) } : entry);
    }
    return kept;
}
function withoutCacheTrue(outs) {
    if (outs.kind !== 'list')
        return outs;
    const items = outs.items.map((item) => {
        if (item.kind !== 'map' || (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(item, 'cache')) !== 'true')
            return item;
        return { ...item, entries: new Map([...item.entries].filter(([key]) => key !== 'cache')) };
    });
    return { ...outs, items };
}

;// CONCATENATED MODULE: ./src/facts/dvc/lock.ts
/** dvc.lock: what each stage was when it last ran. https://dvc.org/doc/user-guide/project-structure/dvcyaml-files#dvclock-file */





/** Characters of a dvc.lock that are read: some 10,000 stages. */
const LOCK_LIMIT = 8 * 1024 * 1024;
/**
 * Reads a dvc.lock of schema 2.0, or the older one whose top level are the stages. `workingDirectory` tells where the paths of a
 * stage start, relative to the folder of the file. Never throws.
 */
function parseDvcLock(path, text, workingDirectory = () => '') {
    const { root, diagnostics } = (0,yaml.readYaml)(path, text, LOCK_LIMIT);
    const broken = diagnostics.some(({ problem }) => problem === 'malformed' || problem === 'too-large');
    const holder = (0,yamlNode.nodeAt)(root, 'schema') === null && (0,yamlNode.nodeAt)(root, 'stages') === null ? root : (0,yamlNode.nodeAt)(root, 'stages');
    const stages = new Map();
    for (const entry of (0,yamlNode/* entriesOf */.Mc)(holder)) {
        if (entry.value.kind !== 'map')
            continue;
        const folder = (0,dvc_paths/* pathFrom */.I)((0,paths/* folderOf */.y)(path), workingDirectory(entry.key));
        stages.set(entry.key, readStage(path, folder, entry));
    }
    return {
        path,
        schema: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, 'schema')),
        stages,
        readable: !broken && (root === null || root.kind === 'map'),
        diagnostics,
    };
}
function readStage(path, folder, { key, line, value }) {
    const files = (list) => (0,yamlNode/* itemsOf */.S3)(list).flatMap(node => {
        const file = readRecorded(path, folder ?? '', node);
        return file === null ? [] : [folder === null ? { ...file, target: null } : file];
    });
    return {
        path,
        line,
        name: key,
        commands: (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(value, 'cmd')).map(command => command.value),
        deps: files((0,yamlNode.nodeAt)(value, 'deps')),
        outs: files((0,yamlNode.nodeAt)(value, 'outs')),
        params: (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(value, 'params')).flatMap(file => (0,yamlNode/* entriesOf */.Mc)(file.value).map(entry => ({
            path,
            line: entry.line,
            file: file.key,
            key: entry.key,
            value: entry.value,
        }))),
    };
}

// EXTERNAL MODULE: ./src/facts/dvc/parameters.ts
var parameters = __webpack_require__(7751);
// EXTERNAL MODULE: ./src/facts/dvcYaml.ts + 2 modules
var dvcYaml = __webpack_require__(1364);
// EXTERNAL MODULE: ./src/snapshot/endings.ts
var endings = __webpack_require__(2376);
// EXTERNAL MODULE: ./src/dvc/files.ts + 1 modules
var files = __webpack_require__(8995);
// EXTERNAL MODULE: ./src/dvc/stageFile.ts
var stageFile = __webpack_require__(5727);
;// CONCATENATED MODULE: ./src/dvc/project.ts
/** Everything that DVC wrote into one repository, read from its snapshot. */









const DATA_FILE = /(?:^|\/)(?:[^/]+\.dvc|Dvcfile)$/;
const DATA_LIMIT = 1024 * 1024;
const YAML_LIMIT = 2 * 1024 * 1024;
/** `.dvc` files that are read. */
const MOST_DATA_FILES = 20_000;
const known = new WeakMap();
/** Reads the DVC files of a snapshot, once. Never throws. */
function dvcProjectOf(snapshot) {
    const before = known.get(snapshot);
    if (before !== undefined)
        return before;
    const project = readProject(snapshot);
    known.set(snapshot, project);
    return project;
}
/** Paths of the files by which DVC is told to be used at all: what must be read to know a project. */
function dvcPaths(snapshot) {
    return (0,endings/* filesEnding */.r)(snapshot, 'yaml', 'lock', 'dvc', 'local', '')
        .filter(({ path, kind }) => kind !== 'submodule' &&
        /(?:^|\/)(?:dvc\.(?:yaml|lock)|\.dvc\/config(?:\.local)?)$|\.dvc$|(?:^|\/)Dvcfile$/.test(path))
        .map(({ path }) => path);
}
function readProject(snapshot) {
    const diagnostics = [];
    const read = (path, limit) => {
        const content = snapshot.text(path, limit);
        if (content.ok)
            return content.text;
        const problem = content.problem === 'too-large' ? 'too-large' : 'unreadable';
        diagnostics.push({ path, line: 1, problem, detail: `cannot be read: ${content.problem}` });
        return null;
    };
    const parsed = (paths, limit, parse) => paths.flatMap(path => {
        const text = read(path, limit);
        const file = text === null ? null : parse(path, text);
        diagnostics.push(...(file?.diagnostics ?? []));
        return file ?? [];
    });
    const parameters = parameterReader(snapshot);
    const data = (path) => {
        const tree = parameters(path);
        return typeof tree === 'string' ? null : tree;
    };
    const paths = dvcPaths(snapshot);
    const named = (name) => paths.filter(path => path === name || path.endsWith(`/${name}`));
    const definitions = parsed(named('dvc.yaml'), YAML_LIMIT, (path, text) => (0,dvcYaml.parseDvcYaml)(path, text, data));
    const pipelines = definitions.map((definition) => {
        const path = definition.path.replace(/dvc\.yaml$/, 'dvc.lock');
        const wdirs = new Map(definition.stages.map(({ name, wdir }) => [name, wdir]));
        const [lock] = snapshot.entry(path) === undefined
            ? []
            : parsed([path], LOCK_LIMIT, (at, text) => parseDvcLock(at, text, stage => wdirs.get(stage) ?? ''));
        const missing = snapshot.entry(path) === undefined ? null : unreadLock(path);
        return { definition, lock: lock ?? missing, stageFile: null };
    });
    const dataFiles = parsed(paths.filter(isDataFile).slice(0, MOST_DATA_FILES), DATA_LIMIT, parseDvcDataFile);
    return {
        files: (0,files/* dvcFilesOf */.M)(snapshot),
        pipelines: [...pipelines, ...dataFiles.filter(stageFile/* isStageFile */.Z).map(stageFile/* pipelineOf */.g)],
        dataFiles,
        configs: parsed(named('.dvc/config'), DATA_LIMIT, config/* parseDvcConfig */.b$),
        localConfigs: parsed(named('.dvc/config.local'), DATA_LIMIT, config/* parseDvcConfig */.b$),
        parameters,
        diagnostics,
    };
}
function unreadLock(path) {
    return { path, schema: null, stages: new Map(), readable: false, diagnostics: [] };
}
function isDataFile(path) {
    return DATA_FILE.test(path) && !path.includes('.dvc/') && (0,paths/* folderOf */.y)(path) !== '.dvc';
}
function parameterReader(snapshot) {
    const read = new Map();
    return path => {
        const before = read.get(path);
        if (before !== undefined)
            return before;
        const tree = (0,parameters/* readParameters */.Z)(snapshot, path);
        read.set(path, tree);
        return tree;
    };
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isStageFile),
/* harmony export */   g: () => (/* binding */ pipelineOf)
/* harmony export */ });
/** Stage files of DVC 0.x (`train.dvc` with a command) as pipelines of one stage, so that they are verified like all others. */
function isStageFile({ commands }) {
    return commands.length > 0;
}
/** The file tells both what the stage is and what it was when it last ran. Its name is its path, as DVC has it. */
function pipelineOf(file) {
    const { path, line, commands, deps, outs, diagnostics } = file;
    const readable = !diagnostics.some(({ problem }) => problem === 'malformed' || problem === 'too-large');
    const stage = {
        path,
        line,
        name: path,
        group: path,
        commands,
        wdir: file.wdir,
        deps: deps.map(asFile),
        outs: outs.map(asFile),
        metrics: [],
        plots: [],
        params: [],
        frozen: file.frozen,
        alwaysChanged: file.alwaysChanged,
        missing: null,
    };
    const locked = {
        path,
        line,
        name: path,
        commands: commands.map(({ value }) => value),
        deps,
        outs,
        params: [],
    };
    const lists = { metrics: [], plots: [], params: [], artifacts: [], unresolved: [] };
    return {
        definition: { path, stages: [stage], ...lists, readable, diagnostics },
        lock: { path, schema: null, stages: new Map([[path, locked]]), readable, diagnostics },
        stageFile: file,
    };
}
function asFile({ written, line, cached }) {
    return { value: written, line, options: cached ? {} : { cache: 'false' } };
}


/***/ }),

/***/ 7017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ verifyDvc)
});

// EXTERNAL MODULE: ./src/dvc/data.ts
var data = __webpack_require__(2783);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/dvc/fingerprints.ts
/** The MD5 of the files of a snapshot, as DVC computes it: in pieces of one MiB, so that no file is ever held as a whole. */

/** DVC reads so many bytes at once, and decides anew for each piece whether it is text. */
const PIECE = 1024 * 1024;
/** Larger files are not hashed: a second or two for each. GitHub itself takes no file above 100 MiB. */
const LARGEST = 512 * 1024 * 1024;
const POINTER_LIMIT = 1024;
const POINTER_START = 'version https://git-lfs.github.com/spec/v1';
const TEXT_SAMPLE = 512;
function fingerprintsOf(snapshot) {
    const raw = new Map();
    const ends = new Map();
    return {
        of(path) {
            const before = raw.get(path);
            if (before !== undefined)
                return before;
            const made = fingerprint(snapshot, path);
            raw.set(path, made);
            return made;
        },
        lineEnds(path) {
            const before = ends.get(path);
            if (before !== undefined)
                return before;
            const made = lineEnds(snapshot, path);
            ends.set(path, made);
            return made;
        },
    };
}
function fingerprint(snapshot, path) {
    let first = null;
    let hash = null;
    let pointer = false;
    const read = snapshot.chunks(path, PIECE, LARGEST, piece => {
        if (first === null) {
            pointer = startsAsPointer(piece);
            first = piece.length < PIECE ? md5(piece) : '';
        }
        if (first === '') {
            hash ??= external_node_crypto_.createHash('md5');
            hash.update(piece);
        }
    });
    if (!read)
        return { because: whyUnread(snapshot, path) };
    if (pointer && isPointer(snapshot, path))
        return { because: 'it is a Git LFS pointer' };
    return { md5: hash?.digest('hex') ?? first ?? md5('') };
}
function whyUnread(snapshot, path) {
    const size = snapshot.size(path);
    if (size === null)
        return 'its content is not in this clone';
    if (size > PIECE)
        return `it is too large to be hashed here (${Math.round(size / PIECE)} MiB)`;
    return snapshot.entry(path)?.kind === 'symlink'
        ? 'it is a link to a directory, to nothing, or out of the repository'
        : 'it cannot be read';
}
function startsAsPointer(piece) {
    if (piece.length > POINTER_LIMIT || piece.length <= POINTER_START.length)
        return false;
    for (let at = 0; at < POINTER_START.length; at++) {
        if (piece[at] !== POINTER_START.charCodeAt(at))
            return false;
    }
    return true;
}
function isPointer(snapshot, path) {
    const content = snapshot.text(path, POINTER_LIMIT);
    return !content.ok && content.problem === 'lfs-pointer';
}
function lineEnds(snapshot, path) {
    const unix = external_node_crypto_.createHash('md5');
    const dos = external_node_crypto_.createHash('md5');
    const read = snapshot.chunks(path, PIECE, LARGEST, piece => {
        const isText = looksLikeText(piece);
        const plain = isText ? withoutReturns(piece) : piece;
        unix.update(plain);
        dos.update(isText ? withReturns(plain) : piece);
    });
    return read ? { unix: unix.digest('hex'), dos: dos.digest('hex') } : { unix: '', dos: '' };
}
/** Since Node 20.12 there is a call that makes no object; for small files it takes half the time. */
function md5(content) {
    if (typeof external_node_crypto_.hash === 'function')
        return external_node_crypto_.hash('md5', content);
    return external_node_crypto_.createHash('md5').update(content).digest('hex');
}
/** DVC's own guess: no NUL and at most 30 % of what text has no use for in the first 512 bytes. */
function looksLikeText(piece) {
    const sample = piece.subarray(0, TEXT_SAMPLE);
    let odd = 0;
    for (const byte of sample) {
        if (byte === 0)
            return false;
        const plain = (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 13 && byte !== 11);
        if (!plain)
            odd++;
    }
    return odd <= sample.length * 0.3;
}
function withoutReturns(bytes) {
    if (!bytes.includes(13))
        return bytes;
    const kept = new Uint8Array(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] === 13 && bytes[at + 1] === 10)
            continue;
        kept[length++] = bytes[at];
    }
    return kept.subarray(0, length);
}
function withReturns(bytes) {
    let lines = 0;
    for (const byte of bytes)
        if (byte === 10)
            lines++;
    const made = new Uint8Array(bytes.length + lines);
    let length = 0;
    for (const byte of bytes) {
        if (byte === 10)
            made[length++] = 13;
        made[length++] = byte;
    }
    return made;
}

// EXTERNAL MODULE: ./src/dvc/producers.ts
var dvc_producers = __webpack_require__(1560);
// EXTERNAL MODULE: ./src/dvc/project.ts + 3 modules
var dvc_project = __webpack_require__(9016);
// EXTERNAL MODULE: ./src/facts/dvc/pythonJson.ts
var pythonJson = __webpack_require__(5296);
;// CONCATENATED MODULE: ./src/dvc/content.ts
/** Whether what lies in git is what DVC recorded. */


/** Files of one directory that are hashed. */
const MOST_FILES = 20_000;
const SAME = { kind: 'same' };
const LINE_ENDS = { kind: 'line-ends' };
/** Whether the file or directory at a path of git is the recorded one. The path must be in git. */
function compareContent(files, fingerprints, path, recorded) {
    const { hash } = recorded;
    if (hash === null)
        return unknown('the lock has no hash of it');
    if (hash.algorithm !== 'md5')
        return unknown(`the lock knows its ${hash.algorithm} only`);
    const isFile = files.snapshot.entry(path) !== undefined;
    if (isFile !== !recorded.directory) {
        return { kind: 'changed', detail: isFile ? 'a directory became a file' : 'a file became a directory' };
    }
    return isFile
        ? compareFile(fingerprints, path, hash)
        : compareDirectory(files, fingerprints, path, recorded, hash);
}
function compareFile(fingerprints, path, hash) {
    const raw = fingerprints.of(path);
    if ('because' in raw)
        return unknown(raw.because);
    const wanted = hash.value;
    if (raw.md5 === wanted)
        return SAME;
    const { unix, dos } = fingerprints.lineEnds(path);
    if (hash.legacy && (unix === wanted || dos === wanted))
        return SAME;
    // Git gives CRLF for LF on some machines; it never gives LF for CRLF.
    if (dos === wanted)
        return LINE_ENDS;
    if (unix === wanted)
        return { kind: 'changed', detail: 'only its line ends, from LF to CRLF' };
    return { kind: 'changed', detail: `md5 ${content_short(wanted)} → ${content_short(hash.legacy ? unix : raw.md5)}` };
}
function compareDirectory(files, fingerprints, path, { nfiles }, hash) {
    const members = files.below(path);
    if (members.length > MOST_FILES)
        return unknown(`it has more than ${MOST_FILES} files`);
    const prefix = path === '' ? 0 : path.length + 1;
    const raw = [];
    for (const member of members) {
        const print = fingerprints.of(member);
        if ('because' in print)
            return unknown(`${member}: ${print.because}`);
        raw.push([member.slice(prefix), print.md5]);
    }
    const now = manifest(raw);
    if (now === hash.value)
        return SAME;
    const [unix, dos] = ['unix', 'dos'].map(kind => manifest(members.map(member => [member.slice(prefix), fingerprints.lineEnds(member)[kind]])));
    if (hash.legacy && (unix === hash.value || dos === hash.value))
        return SAME;
    if (dos === hash.value)
        return LINE_ENDS;
    // Caches and data that git does not have were hashed too.
    if (nfiles === null || members.length < nfiles) {
        const locked = nfiles === null ? 'an unknown number of' : String(nfiles);
        const because = `${locked} files were locked, git has ${members.length}; what git ignores there (__pycache__) was hashed too, unless .dvcignore names it`;
        return { kind: 'doubtful', because };
    }
    const counted = nfiles === members.length ? '' : `, ${nfiles} → ${members.length} files`;
    return {
        kind: 'changed',
        detail: `md5 ${content_short(hash.value)} → ${content_short(hash.legacy ? (unix ?? now) : now)}${counted}`,
    };
}
/** The name of a directory's content: the MD5 of the list that DVC stores for it, as Python's `json.dumps` writes it. */
function manifest(members) {
    const list = sortedByName(members).map(([name, hash]) => `{"md5": "${hash}", "relpath": ${(0,pythonJson/* pythonText */.G)(name)}}`);
    return `${md5(`[${list.join(', ')}]`)}.dir`;
}
/** By code points, as Python sorts; files of git come in this order, but for names with characters beyond U+FFFF. */
function sortedByName(members) {
    const inOrder = members.every(([name], at) => at === 0 || (members[at - 1]?.[0] ?? '') < name);
    if (inOrder && !members.some(([name]) => /[\ud800-\udfff]/.test(name)))
        return members;
    return members
        .map(member => ({ member, key: [...member[0]].map(char => char.codePointAt(0) ?? 0) }))
        .sort((a, b) => comparePoints(a.key, b.key))
        .map(({ member }) => member);
}
function comparePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const difference = a[at] - b[at];
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** Whether two records are of the same content, as far as they can tell. */
function compareRecords(a, b) {
    const left = a.hash;
    const right = b.hash;
    if (left === null || right === null)
        return unknown('there is no hash of it');
    if (left.algorithm !== right.algorithm)
        return unknown('the hashes are of different kinds');
    if (left.value === right.value)
        return SAME;
    // The same text can have both hashes, when its lines end with CRLF.
    if (left.legacy !== right.legacy)
        return unknown('one hash is of DVC 2, the other of DVC 3');
    return { kind: 'changed', detail: `${left.algorithm} ${content_short(left.value)} → ${content_short(right.value)}` };
}
/** The first characters of a hash, enough to tell it from others. */
function content_short(hash) {
    const directory = hash.endsWith('.dir') ? '.dir' : '';
    return hash.length > 12 ? `${hash.slice(0, 4)}…${directory}` : hash;
}
function unknown(because) {
    return { kind: 'unknown', because };
}

// EXTERNAL MODULE: ./src/facts/dvc/parameters.ts
var parameters = __webpack_require__(7751);
// EXTERNAL MODULE: ./src/facts/dvc/pythonParameters.ts
var pythonParameters = __webpack_require__(1373);
;// CONCATENATED MODULE: ./src/dvc/values.ts
/** Parameter values as DVC compares them. */

/** Whether two values are equal as Python's `==` has it; null when one of them cannot be known. */
function equalValues(a, b) {
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return equalScalars(a, b);
    if (a.kind === 'list' && b.kind === 'list') {
        if (a.items.length !== b.items.length)
            return false;
        return every(a.items.map((item, at) => equalValues(item, b.items[at])));
    }
    if (a.kind === 'map' && b.kind === 'map') {
        if (a.entries.size !== b.entries.size)
            return false;
        return every([...a.entries.values()].map(({ key, value }) => {
            const other = b.entries.get(key);
            return other === undefined ? false : equalValues(value, other.value);
        }));
    }
    return isOpaque(a) || isOpaque(b) ? null : false;
}
function every(results) {
    if (results.includes(false))
        return false;
    return results.includes(null) ? null : true;
}
function isOpaque(node) {
    return node.kind === 'scalar' && node.value === pythonParameters/* OPAQUE */.e;
}
function equalScalars(a, b) {
    if (isOpaque(a) || isOpaque(b))
        return null;
    const left = numberOf(a);
    const right = numberOf(b);
    if (left === null || right === null)
        return left === null && right === null && a.value === b.value;
    if (typeof left === 'bigint' && typeof right === 'bigint')
        return left === right;
    return Object.is(Number(left), Number(right)) || Number(left) === Number(right);
}
/** Integers exactly, however large; a truth value is 0 or 1, as in Python. `10_000` is a number for DVC's reader. */
function numberOf({ value, text, style }) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    const plain = style === 'plain' && text.length < 400;
    if (plain && /^[-+]?\d[\d_]*$/.test(text))
        return BigInt(text.replace(/[+_]/g, ''));
    if (typeof value === 'number')
        return value;
    const digits = text.replaceAll('_', '');
    return plain && text.includes('_') && /^[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(digits)
        ? Number(digits)
        : null;
}
/** `0.1 → 0.2`; of maps, the keys that differ: `lr 0.1 → 0.2, depth added`. */
function changeOf(before, after) {
    if (before.kind !== 'map' || after.kind !== 'map')
        return `${shownValue(before)} → ${shownValue(after)}`;
    const changes = differences(before, after, '', 0);
    const shown = changes.slice(0, MOST_SHOWN).join(', ');
    return changes.length > MOST_SHOWN ? `${shown} and ${changes.length - MOST_SHOWN} more` : shown;
}
const MOST_SHOWN = 3;
const MAX_DEPTH = 20;
function differences(before, after, prefix, depth) {
    const keys = new Set([...before.entries.keys(), ...after.entries.keys()]);
    return [...keys].flatMap(key => {
        const old = before.entries.get(key)?.value;
        const now = after.entries.get(key)?.value;
        const name = `${prefix}${key}`;
        if (old === undefined)
            return [`${name} added`];
        if (now === undefined)
            return [`${name} gone`];
        if (old.kind === 'map' && now.kind === 'map' && depth < MAX_DEPTH)
            return differences(old, now, `${name}.`, depth + 1);
        return equalValues(old, now) === false ? [`${name} ${shownValue(old)} → ${shownValue(now)}`] : [];
    });
}
function shownValue(node) {
    const items = node.kind === 'list' ? node.items.map(item => (item.kind === 'scalar' ? item.text : '…')) : [];
    const text = node.kind === 'scalar' ? node.text || 'null' : node.kind === 'list' ? `[${items.join(', ')}]` : 'a map';
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

;// CONCATENATED MODULE: ./src/dvc/parameters.ts
/** The parameters of a stage against those in the lock. */



/** Compares the parameters that a stage names, value by value. */
function compareParameters(context, stage, locked, comparison) {
    const lockedFiles = byFile(locked);
    const seen = new Map();
    for (const [file, wanted] of wantedByFile(stage)) {
        const values = lockedFiles.get(file) ?? new Map();
        seen.set(file, new Set(wanted.map(({ key }) => key ?? '')));
        const tree = readTree(context, (0,dvc_producers/* stagePath */.E6)(stage, file));
        const first = wanted[0];
        if (typeof tree === 'string') {
            comparison.count(tree === 'gone');
            if (tree === 'gone')
                comparison.find(first.line, 'parameter-missing', 'stale', `${first.file} does not exist`);
            else
                comparison.find(first.line, 'not-comparable', 'unknown', `${first.file}: ${tree}`);
            continue;
        }
        const keyed = wanted.filter(({ key }) => key !== null);
        if (keyed.length === 0)
            compareWhole(first, tree, values, comparison);
        for (const parameter of keyed)
            compareOne(parameter, tree, values.get(parameter.key ?? ''), comparison);
    }
    for (const [file, values] of lockedFiles) {
        const keys = seen.get(file);
        if (keys?.has(''))
            continue;
        for (const { key } of values.values()) {
            if (!keys?.has(key))
                comparison.find(stage.line, 'parameter-left', 'doubtful', `the lock still has the parameter ${key}`);
        }
    }
}
/** By the text of the file's path, which is how DVC finds it again. */
function byFile(locked) {
    const files = new Map();
    for (const parameter of locked.params) {
        const { file } = parameter;
        const values = files.get(file) ?? new Map();
        values.set(parameter.key, parameter);
        files.set(file, values);
    }
    return files;
}
function wantedByFile(stage) {
    const files = new Map();
    for (const parameter of stage.params) {
        const list = files.get(parameter.file);
        if (list === undefined)
            files.set(parameter.file, [parameter]);
        else
            list.push(parameter);
    }
    return files;
}
/** The tree, `gone`, or why there is none. */
function readTree({ project, producers }, file) {
    if (file === null)
        return 'it lies outside of the repository';
    const tree = project.parameters(file);
    if (typeof tree !== 'string')
        return tree;
    if (tree === 'unreadable')
        return 'it cannot be read';
    const producer = producers.of(file) ?? producers.around(file);
    if (producer !== null)
        return `it is made by ${producer.who}`;
    return project.files.gitIgnores(file, false) ? 'git ignores it' : 'gone';
}
function compareOne(parameter, tree, locked, { count, find }) {
    const key = parameter.key ?? '';
    if (/[*?[\]]/.test(key)) {
        count(false);
        find(parameter.line, 'not-comparable', 'unknown', `the parameter ${key} is a pattern`);
        return;
    }
    const now = (0,parameters/* parameterAt */.n)(tree, key);
    if (now === null) {
        count(true);
        find(parameter.line, 'parameter-missing', 'stale', `the parameter ${key} is not in ${parameter.file}`);
    }
    else if (locked === undefined) {
        count(true);
        find(parameter.line, 'parameter-added', 'stale', `the parameter ${key} is not among the locked ones`);
    }
    else
        compareValues(parameter.line, key, locked.value, now, { count, find });
}
/** The whole file: every key of its top level. */
function compareWhole(parameter, tree, values, { count, find }) {
    const entries = tree.kind === 'map' ? tree.entries : new Map();
    if (values.size === 0) {
        count(true);
        find(parameter.line, 'parameter-added', 'stale', `${parameter.file} is not among the locked parameters`);
        return;
    }
    for (const { key, value } of entries.values()) {
        const locked = values.get(key);
        if (locked !== undefined)
            compareValues(parameter.line, key, locked.value, value, { count, find });
        else {
            count(true);
            find(parameter.line, 'parameter-added', 'stale', `the parameter ${key} is not among the locked ones`);
        }
    }
    for (const { key } of values.values()) {
        if (entries.has(key))
            continue;
        count(true);
        find(parameter.line, 'parameter-missing', 'stale', `the parameter ${key} is not in ${parameter.file}`);
    }
}
function compareValues(line, key, locked, now, { count, find }) {
    const equal = equalValues(locked, now);
    count(equal !== null);
    if (equal === null)
        find(line, 'not-comparable', 'unknown', `the parameter ${key} is no literal`);
    if (equal === false) {
        const change = changeOf(locked, now);
        find(line, 'parameter-changed', 'stale', `the parameter ${key} changed since dvc.lock was written (${change})`);
    }
}

;// CONCATENATED MODULE: ./src/dvc/stage.ts
/** One stage against its entry in the lock: command, dependencies and outputs. */



/** Compares all that a stage declares with its entry in the lock. */
function compareStage(context, stage, locked, comparison) {
    compareCommand(stage, locked, comparison);
    compareDependencies(context, stage, locked, comparison);
    compareParameters(context, stage, locked, comparison);
    compareOutputs(context, stage, locked, comparison);
}
function compareCommand(stage, locked, { count, find }) {
    count(true);
    const now = stage.commands.map(({ value }) => value);
    if (now.length === locked.commands.length && now.every((text, at) => text === locked.commands[at]))
        return;
    const line = stage.commands[0]?.line ?? stage.line;
    if (plain(now) === plain(locked.commands)) {
        find(line, 'command-spacing', 'stale', 'the command was locked with other spacing or line breaks');
        return;
    }
    find(line, 'command-changed', 'stale', `the command changed since dvc.lock was written (${cut(locked.commands)} → ${cut(now)})`);
}
/** A command without what no shell cares about: line continuations, spacing, a list instead of `&&`. */
function plain(commands) {
    return commands.map(text => text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim()).join(' && ');
}
function cut(commands) {
    const text = commands.join(' && ').replace(/\s+/g, ' ').trim();
    return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
function compareDependencies(context, stage, locked, { count, find }) {
    // DVC finds the entries of the lock by their text: `./a` is another dependency than `a`.
    const records = new Map(locked.deps.map(dep => [dep.written, dep]));
    const left = new Map(records);
    for (const dep of stage.deps) {
        const target = (0,dvc_producers/* stagePath */.E6)(stage, dep.value);
        const record = records.get(dep.value);
        left.delete(dep.value);
        if (record === undefined) {
            const other = locked.deps.find(one => one.target !== null && one.target === target);
            count(true);
            find(dep.line, 'dependency-added', 'stale', notLocked(dep.value, 'dependencies', other));
            continue;
        }
        const { agreement, edge } = target === null
            ? { agreement: notHere('it lies outside of the repository'), edge: null }
            : compareDependency(context, target, record);
        count(agreement.kind === 'same' || agreement.kind === 'changed');
        if (agreement.kind === 'same')
            continue;
        if (agreement.kind === 'line-ends') {
            find(dep.line, 'line-ends', 'doubtful', stage_lineEnds(dep.value));
        }
        else if (agreement.kind === 'deleted') {
            find(dep.line, 'dependency-deleted', 'stale', `${dep.value} does not exist any more`);
        }
        else if (agreement.kind === 'doubtful') {
            find(dep.line, 'dependency-changed', 'doubtful', `${dep.value} may have changed: ${agreement.because}`);
        }
        else if (agreement.kind === 'unknown') {
            find(dep.line, 'not-comparable', 'unknown', `${dep.value}: ${agreement.because}`);
        }
        else if (edge === null) {
            find(dep.line, 'dependency-changed', 'stale', `${dep.value} changed since dvc.lock was written (${agreement.detail})`);
        }
        else {
            find(dep.line, 'edge-broken', 'stale', `${dep.value} is not the one that it last ran with: ${edge} has recorded another one since (${agreement.detail})`);
        }
    }
    const targets = new Set(stage.deps.map(({ value }) => (0,dvc_producers/* stagePath */.E6)(stage, value)));
    for (const { written, target } of left.values()) {
        if (target !== null && targets.has(target))
            continue;
        find(stage.line, 'dependency-left', 'doubtful', `the lock still has the dependency ${written}`);
    }
}
function stage_lineEnds(name) {
    return `only the line ends of ${name} differ from those that were locked; DVC sees a change where git checks it out like this (\`* text=auto eol=lf\` in .gitattributes keeps them)`;
}
function notLocked(written, kind, other) {
    const spelling = other === undefined ? '' : ` (they have it as ${other.written}, which is another one for DVC)`;
    return `${written} is not among the locked ${kind}${spelling}`;
}
function notHere(because) {
    return { kind: 'unknown', because };
}
/** `edge`: who makes it, when the comparison is one of two records. */
function compareDependency({ project, producers, fingerprints }, target, record) {
    const { files } = project;
    const alone = (agreement) => ({ agreement, edge: null });
    const producer = producers.of(target);
    const inGit = files.has(target);
    if (producer !== null && (!inGit || !producer.inGit)) {
        if (producer.record === null)
            return alone(notHere(`${producer.who} was never locked`));
        const agreement = compareRecords(record, producer.record);
        return { agreement: reversed(agreement, record, producer.record), edge: producer.who };
    }
    const around = producers.around(target);
    if (around !== null && !(inGit && around.inGit))
        return alone(notHere(`it lies in the output ${around.target} of ${around.who}`));
    const inside = producers.inside(target).find(one => !one.inGit);
    if (inside !== undefined)
        return alone(notHere(`${inside.target} in it is made by ${inside.who}`));
    if (inGit)
        return alone(compareContent(files, fingerprints, target, record));
    if (files.gitIgnores(target, record.directory)) {
        return alone(notHere('git ignores it, and neither a stage nor a .dvc file makes it'));
    }
    const link = files.linkAround(target);
    if (link !== null)
        return alone(notHere(`it lies behind the link ${link}`));
    return alone({ kind: 'deleted' });
}
/** The detail reads from what the consumer has to what there is now. */
function reversed(agreement, record, made) {
    return agreement.kind === 'changed' ? compareRecords(record, made) : agreement;
}
function compareOutputs(context, stage, locked, comparison) {
    const records = new Map(locked.outs.map(out => [out.written, out]));
    for (const { file, cached } of (0,dvc_producers/* outputsOf */.Yz)(stage)) {
        const target = (0,dvc_producers/* stagePath */.E6)(stage, file.value);
        const record = records.get(file.value);
        records.delete(file.value);
        if (record === undefined) {
            const other = locked.outs.find(one => one.target !== null && one.target === target);
            comparison.count(true);
            comparison.find(file.line, 'output-added', 'stale', notLocked(file.value, 'outputs', other));
        }
        else if (target !== null)
            compareOutput(context, file, cached, target, record, comparison);
    }
    for (const left of records.values()) {
        comparison.find(stage.line, 'output-left', 'doubtful', `the lock still has the output ${left.written}`);
    }
}
/** Only what git has of an output can be compared; what DVC keeps is right by its hash. */
function compareOutput({ project: { files }, fingerprints }, file, cached, target, record, { count, find }) {
    const isFile = files.snapshot.entry(target) !== undefined;
    if (!files.has(target)) {
        if (cached)
            return;
        count(false);
        find(file.line, 'not-comparable', 'unknown', `${file.value} is kept neither by DVC (cache: false) nor by git`);
        return;
    }
    // DVC and git both have a cached directory: git need not have all of it.
    if (!isFile && cached)
        return;
    const agreement = compareContent(files, fingerprints, target, record);
    count(agreement.kind === 'same' || agreement.kind === 'changed');
    if (agreement.kind === 'doubtful')
        find(file.line, 'metrics-changed', 'doubtful', `${file.value} may have changed: ${agreement.because}`);
    if (agreement.kind === 'line-ends')
        find(file.line, 'line-ends', 'doubtful', stage_lineEnds(file.value));
    if (agreement.kind !== 'changed')
        return;
    const rule = cached ? 'output-changed' : 'metrics-changed';
    const how = `${file.value} is not what the stage wrote when it was locked (${agreement.detail})`;
    find(file.line, rule, 'stale', how);
}

// EXTERNAL MODULE: ./src/facts/dvc/paths.ts
var paths = __webpack_require__(523);
;// CONCATENATED MODULE: ./src/dvc/structure.ts
/** What is wrong with pipelines apart from the lock: overlaps, cycles, outputs in git, scripts that are not there. */


function structureOf(project, producers) {
    const stages = project.pipelines.flatMap(({ definition }) => definition.stages);
    return [
        ...overlaps(producers),
        ...cycles(stages, producers),
        ...stages.flatMap(stage => [
            ...trackedOutputs(project, producers, stage),
            ...missingScripts(project, producers, stage),
        ]),
    ];
}
function defect(stage, line, rule, message) {
    const finding = { path: stage.path, line, rule, effect: 'defect', stage: stage.name, message };
    return { finding, address: (0,dvc_producers/* addressOf */.ci)(stage) };
}
/** DVC refuses a repository in which two outputs are, or contain, each other. */
function overlaps({ all }) {
    const found = [];
    // Sorted by path, what lies in an output follows it, perhaps after names that only start alike.
    const open = [];
    for (const producer of all) {
        while (open.length > 0 && !producer.target.startsWith(open.at(-1).target))
            open.pop();
        const around = open.findLast(({ target }) => (0,paths/* isWithin */.U)(producer.target, target));
        open.push(producer);
        if (around === undefined || producer.stage === null)
            continue;
        const what = around.target === producer.target ? 'is also made' : `lies in ${around.target}, which is made`;
        const message = `the output ${producer.target} ${what} by ${around.who} (${around.path}:${around.line})`;
        found.push({
            address: producer.stage,
            finding: {
                path: producer.path,
                line: producer.line,
                rule: 'output-overlap',
                effect: 'defect',
                // The address of a stage file is its path alone.
                stage: producer.stage.slice(producer.path.length + 1) || producer.path,
                message,
            },
        });
    }
    return found;
}
function cycles(stages, producers) {
    const needs = new Map();
    const byAddress = new Map(stages.map(stage => [(0,dvc_producers/* addressOf */.ci)(stage), stage]));
    for (const stage of stages) {
        const makers = stage.deps.flatMap(dep => {
            const target = (0,dvc_producers/* stagePath */.E6)(stage, dep.value);
            if (target === null)
                return [];
            const exact = producers.of(target) ?? producers.around(target);
            return (exact === null ? producers.inside(target) : [exact]).flatMap(maker => maker.stage ?? []);
        });
        needs.set((0,dvc_producers/* addressOf */.ci)(stage), new Set(makers));
    }
    const circle = [...withoutEnds(withoutEnds(needs, false), true).keys()];
    const first = circle.map(address => byAddress.get(address)).find(stage => stage !== undefined);
    if (first === undefined)
        return [];
    const names = circle.slice(0, 8).map(address => byAddress.get(address)?.name ?? address);
    return [defect(first, first.line, 'cycle', `these stages need each other in a circle: ${names.join(', ')}`)];
}
/** A graph without the nodes that nothing leads from (`backwards`: to), again and again. */
function withoutEnds(graph, backwards) {
    const turned = new Map([...graph.keys()].map(node => [node, new Set()]));
    for (const [node, targets] of graph)
        for (const target of targets)
            turned.get(target)?.add(node);
    const out = backwards ? turned : graph;
    const into = backwards ? graph : turned;
    const degree = new Map([...out].map(([node, set]) => [node, [...set].filter(one => graph.has(one)).length]));
    const queue = [...degree].flatMap(([node, count]) => (count === 0 ? [node] : []));
    const gone = new Set(queue);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        for (const other of into.get(node) ?? []) {
            const left = (degree.get(other) ?? 0) - 1;
            degree.set(other, left);
            if (left === 0 && !gone.has(other)) {
                gone.add(other);
                queue.push(other);
            }
        }
    }
    const kept = [...graph].filter(([node]) => !gone.has(node));
    return new Map(kept.map(([node, targets]) => [
        node,
        new Set([...targets].filter(one => !gone.has(one) && graph.has(one))),
    ]));
}
function trackedOutputs({ files }, producers, stage) {
    return (0,dvc_producers/* outputsOf */.Yz)(stage).flatMap(({ file, cached }) => {
        const target = (0,dvc_producers/* stagePath */.E6)(stage, file.value);
        if (!cached || target === null || target === '')
            return [];
        if (files.snapshot.entry(target) !== undefined ||
            files.below(target).some(path => !/\/\.git(?:ignore|keep)$/.test(path))) {
            const message = `the output ${file.value} is tracked by git and by DVC at once; run git rm --cached ${target}`;
            return [defect(stage, file.line, 'output-tracked', message)];
        }
        if (files.gitIgnores(target, producers.of(target)?.record?.directory ?? null))
            return [];
        return [
            defect(stage, file.line, 'output-not-ignored', `no .gitignore keeps the output ${file.value} out of git`),
        ];
    });
}
const RUNNER = /^(?:python[\d.]*|bash|sh|zsh|Rscript|julia)$/;
const SCRIPT = /^[\w./-]{1,300}\.(?:py|sh|R|r|jl)$/;
/** Scripts that a command names right behind its interpreter. A command that changes its directory is left alone. */
function missingScripts({ files }, producers, stage) {
    return stage.commands.flatMap(({ value, line }) => {
        if (/\bcd\b|\bpushd\b/.test(value))
            return [];
        return value
            .split(/&&|\|\||[;|\n]/)
            .slice(0, 100)
            .flatMap(command => {
            const [program = '', script = ''] = command.trim().split(/\s+/, 2);
            if (!RUNNER.test(program) || !SCRIPT.test(script))
                return [];
            const target = (0,dvc_producers/* stagePath */.E6)(stage, script);
            if (target === null || files.has(target) || files.gitIgnores(target, false))
                return [];
            if (files.linkAround(target) !== null)
                return [];
            if (producers.of(target) !== null || producers.around(target) !== null)
                return [];
            return [defect(stage, line, 'script-missing', `its command runs ${script}, which does not exist`)];
        });
    });
}

;// CONCATENATED MODULE: ./src/dvc/verify.ts
/** DVC pipelines verified from git alone: does each lock describe the code, parameters and stages beside it? */






const known = new WeakMap();
/** Verifies every pipeline of a snapshot, once. Pure over its files; never throws for what stands in them. */
function verifyDvc(snapshot) {
    const before = known.get(snapshot);
    if (before !== undefined)
        return before;
    const project = (0,dvc_project/* dvcProjectOf */.T)(snapshot);
    const producers = (0,dvc_producers/* producersOf */["do"])(project);
    const context = { project, producers, fingerprints: fingerprintsOf(snapshot) };
    const structural = new Map();
    for (const { address, finding } of structureOf(project, producers)) {
        structural.set(address, [...(structural.get(address) ?? []), finding]);
    }
    const pipelines = project.pipelines.map(pipeline => verifyPipeline(context, pipeline, structural));
    const verification = { pipelines, data: (0,data/* dataFindings */.t3)(project), diagnostics: project.diagnostics };
    known.set(snapshot, verification);
    return verification;
}
function verifyPipeline(context, pipeline, structural) {
    const { definition, lock } = pipeline;
    const stages = definition.stages.map(stage => verifyStage(context, pipeline, stage, structural));
    const whole = [
        ...leftStages(pipeline),
        ...unresolvedStages(pipeline),
        ...oldStageFile(pipeline),
        ...oldLock(pipeline),
    ];
    if (lock === null && definition.readable && definition.stages.length > 0)
        whole.unshift(missingLock(context, pipeline));
    const findings = [...whole, ...stages.flatMap(stage => stage.findings)];
    return {
        path: definition.path,
        lockPath: lock?.path ?? null,
        verdict: verdictOf(pipeline, stages),
        stages,
        findings: findings.sort((a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.message, b.message)),
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function verdictOf({ definition, lock }, stages) {
    if (!definition.readable)
        return 'unknown';
    if (stages.length === 0 && definition.unresolved.length === 0)
        return 'none';
    if (lock === null)
        return 'missing';
    if (!lock.readable)
        return 'unknown';
    const has = (verdict) => stages.some(stage => stage.verdict === verdict);
    if (lock.stages.size === 0 && has('unlocked'))
        return 'missing';
    if (has('stale') || has('unlocked'))
        return 'stale';
    return has('consistent') || has('exempt') ? 'consistent' : 'unknown';
}
/** Locks had no schema at first; DVC 3 refuses them. */
function oldLock({ lock, stageFile }) {
    if (lock === null || stageFile !== null || !lock.readable || lock.schema !== null || lock.stages.size === 0)
        return [];
    const message = 'a lock of the form before DVC 2, which DVC 3 refuses to load; write it anew with dvc repro of DVC 2';
    return [{ path: lock.path, line: 1, rule: 'lock-old', effect: 'defect', stage: null, message }];
}
/** DVC 3 refuses a whole repository that has one. */
function oldStageFile({ stageFile }) {
    if (stageFile === null)
        return [];
    const { path, line } = stageFile;
    const message = 'a stage file of DVC 0.x, which DVC 3 refuses to load; declare the stage in dvc.yaml';
    return [{ path, line, rule: 'stage-file-old', effect: 'defect', stage: null, message }];
}
function missingLock({ project }, { definition }) {
    const path = definition.path.replace(/dvc\.yaml$/, 'dvc.lock');
    const ignored = project.files.gitIgnores(path, false);
    const message = ignored
        ? `git ignores ${path}; commit it`
        : `there is no ${path}; run dvc repro and commit it`;
    return { path: definition.path, line: 1, rule: 'lock-missing', effect: 'unlocked', stage: null, message };
}
/** Entries of the lock whose stage is gone; those of a `foreach` that could not be expanded may still have theirs. */
function leftStages({ definition, lock }) {
    if (lock === null || !definition.readable)
        return [];
    const names = new Set(definition.stages.map(({ name }) => name));
    const open = new Set(definition.unresolved.map(({ value }) => value));
    return [...lock.stages.values()]
        .filter(({ name }) => !names.has(name) && !open.has(name.slice(0, Math.max(0, name.lastIndexOf('@')))))
        .map(({ name, line }) => ({
        path: lock.path,
        line,
        rule: 'stage-left',
        effect: 'doubtful',
        stage: name,
        message: `the lock still has this stage, ${definition.path} no longer does`,
    }));
}
function unresolvedStages({ definition }) {
    return definition.unresolved.map(({ value, line }) => ({
        path: definition.path,
        line,
        rule: 'unresolved',
        effect: 'unknown',
        stage: value,
        message: 'its foreach or matrix refers to values that are not known',
    }));
}
function verifyStage(context, { lock, stageFile }, stage, structural) {
    const findings = [...(structural.get((0,dvc_producers/* addressOf */.ci)(stage)) ?? [])];
    const counts = { compared: 0, unknown: 0 };
    const locked = lock?.stages.get(stage.name);
    // DVC runs a stage without dependencies and outputs every time.
    const nothing = stage.deps.length + stage.params.length + stage.outs.length + stage.metrics.length + stage.plots.length;
    const alwaysChanged = stage.alwaysChanged || nothing === 0;
    let exempt = false;
    const add = (line, rule, effect, message) => {
        const excuse = effect === 'stale' ? excuseOf(stage, alwaysChanged, rule) : null;
        if (excuse !== null)
            exempt = true;
        const advice = excuse ?? (effect === 'stale' || effect === 'unlocked' ? `run dvc repro ${target(stage)}` : null);
        findings.push({
            path: stage.path,
            line,
            rule,
            effect: excuse === null ? effect : 'doubtful',
            stage: stage.name,
            message: advice === null ? message : `${message}; ${advice}`,
        });
    };
    const { missing } = stage;
    if (missing !== null)
        add(missing.line, 'unresolved', 'unknown', `${missing.value} has no value that git knows`);
    else if (locked !== undefined) {
        compareStage(context, stage, locked, {
            count(isKnown) {
                counts.compared++;
                if (!isKnown)
                    counts.unknown++;
            },
            find: add,
        });
    }
    else if (lock?.readable)
        add(stage.line, 'stage-not-locked', 'unlocked', 'it is not in dvc.lock');
    if (stageFile !== null) {
        counts.compared++;
        if (stageFile.checksumAgrees !== true)
            counts.unknown++;
        const message = 'its md5 is not that of its content: it was edited by hand, or written by a version that counts otherwise';
        if (stageFile.checksumAgrees === false)
            add(stage.line, 'checksum-changed', 'doubtful', message);
    }
    return {
        path: stage.path,
        line: stage.line,
        name: stage.name,
        verdict: stageVerdict(stage, locked !== undefined, findings, exempt),
        ...counts,
        frozen: stage.frozen,
        alwaysChanged,
        findings,
    };
}
/** What `dvc repro` is told. */
function target(stage) {
    return stage.path === 'dvc.yaml' ? stage.name : (0,dvc_producers/* addressOf */.ci)(stage);
}
/** Why DVC does not mind: it runs a stage in any case, or never for what it depends on. */
function excuseOf(stage, alwaysChanged, rule) {
    if (alwaysChanged)
        return 'DVC runs the stage every time anyway';
    const depended = /^(?:dependency|parameter|edge)-/.test(rule);
    return stage.frozen && depended ? 'the stage is frozen, so DVC does not run it' : null;
}
function stageVerdict(stage, locked, findings, exempt) {
    if (stage.missing !== null)
        return 'unknown';
    if (!locked)
        return findings.some(({ effect }) => effect === 'unlocked') ? 'unlocked' : 'unknown';
    if (findings.some(({ effect }) => effect === 'stale'))
        return 'stale';
    return exempt ? 'exempt' : 'consistent';
}


/***/ }),

/***/ 1965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   d1: () => (/* binding */ isDoubtfulName),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   oO: () => (/* binding */ credentialShapes)
/* harmony export */ });
/* harmony import */ var _dvc_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8857);
/** How credentials look: by their own shape, or by the name that stands before them. */

/** Formats of credentials that are recognised by their own shape. */
const credentialShapes = [
    ['AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
    ['GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}\b/],
    ['Hugging Face token', /\bhf_[A-Za-z0-9]{34,}\b/],
    ['OpenAI key', /\bsk-(?:proj-)?[A-Za-z0-9_-]{40,}\b/],
    ['Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
    ['Slack token', /\bxox[abprs]-[0-9A-Za-z-]{20,}\b/],
    ['Azure storage key', /\bAccountKey=[A-Za-z0-9+/]{80,90}={0,2}/],
    ['private key', /-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----/],
    ['runner registration token', /--token[ =]["']?A[A-Z0-9]{28}\b/],
    ['Slack webhook', /\bhooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,30}\b/],
    ['GitHub raw file token', /\braw\.githubusercontent\.com\/[^\s"'?]{1,300}\?token=[A-Z0-9]{20,}/],
];
/** Long enough, of letters and digits mixed, and no words: at least 3 bits a character. */
function looksRandom(value) {
    if (value.length < 12 || value.length > 200 || /[\s/\\]|^\w+:\/\//.test(value))
        return false;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value))
        return false;
    const counts = new Map();
    for (const letter of value)
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits >= 3;
}
const secretEnd = /(?:^|-)(?:password|passwd|passphrase|pwd|secret|token|credentials?|api-?key|(?:access|secret|auth|account|private|signing|encryption|license|customer|subscription|service)-?key|connection-string|custom-auth-header|authtoken)$/;
/** Accounts whose password is called `pass` for short; alone the word is one of ordinary language. */
const shortPassword = /^pass$|(?:^|-)(?:db|user|smtp|mail|ftp|admin|root|docker|registry|http)-?pass$/;
/** Tokens of a language model, which are words of its vocabulary. */
const vocabularyToken = /(?:^|-)(?:pad|eos|bos|unk|mask|sep|cls|special|image|video|audio|stop|start|end|trigger|placeholder|initializer|instance|class|modifier|prompt|bos|per|max|min|num|new|next|first|last|user|assistant|system|think|begin)-token$/;
/** Whether an option, a variable or a key of this name holds a credential: `--api-key`, `WANDB_API_KEY`, `clientSecret`. */
function isSecretName(name) {
    const bare = name.replace(/^-+/, '');
    if (_dvc_config_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_OPTIONS */ .C.has(bare.toLowerCase()))
        return true;
    const words = wordsOf(bare);
    return (secretEnd.test(words) && !vocabularyToken.test(words)) || shortPassword.test(words);
}
/** Names under which credentials stand as well as other things: only what looks random is one. */
function isDoubtfulName(name) {
    const words = wordsOf(name.replace(/^-+/, ''));
    return (/^--?key$/.test(name) ||
        (/(?:^|-)(?:auth|pat|pass|sig|signature|sas)$|-key$/.test(words) &&
            !/(?:cache|sort|primary|foreign|group|public|restore|target|label|column|metric|object)-key$/.test(words)));
}
/** `clientSecret`, `CLIENT_SECRET` and `client.secret` as `client-secret`. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replace(/[_.:/-]+/g, '-')
        .toLowerCase();
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SECRET_OPTIONS),
/* harmony export */   b$: () => (/* binding */ parseDvcConfig)
/* harmony export */ });
/* unused harmony export remoteType */
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8245);
/** `.dvc/config`: remotes and what is said of them. Values of credentials are never kept. https://dvc.org/doc/user-guide/project-structure/configuration */

/** Options of a remote that hold a credential. https://dvc.org/doc/user-guide/data-management/remote-storage */
const SECRET_OPTIONS = new Set([
    'password',
    'access_key_id',
    'secret_access_key',
    'session_token',
    'sse_customer_key',
    'connection_string',
    'sas_token',
    'account_key',
    'client_secret',
    'oss_key_id',
    'oss_key_secret',
    'gdrive_client_secret',
    'token',
    'passphrase',
    'custom_auth_header',
]);
const TYPES = {
    s3: 's3',
    gs: 'gs',
    gcs: 'gs',
    azure: 'azure',
    gdrive: 'gdrive',
    ssh: 'ssh',
    hdfs: 'hdfs',
    webhdfs: 'webhdfs',
    webdav: 'webdav',
    webdavs: 'webdav',
    http: 'http',
    https: 'http',
    oss: 'oss',
};
const REMOTE = /^remote\s+"(.*)"$/;
/** Reads a DVC configuration. Never throws. */
function parseDvcConfig(path, text) {
    const file = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__.readIni)(path, text);
    const defaultRemote = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__.iniValue)(file, 'core', 'remote')?.value || null;
    const sections = [...file.sections.values()];
    return {
        path,
        defaultRemote,
        autostage: /^(?:true|1|yes|on)$/i.test((0,_ini_js__WEBPACK_IMPORTED_MODULE_0__.iniValue)(file, 'core', 'autostage')?.value ?? ''),
        remotes: sections.flatMap(({ name, line, values }) => {
            const remote = REMOTE.exec(name)?.[1];
            if (remote === undefined)
                return [];
            const url = values.get('url');
            const flag = (key) => /^(?:true|1|yes|on)$/i.test(values.get(key)?.value ?? '');
            return [
                {
                    path,
                    line: url?.line ?? line,
                    name: remote,
                    type: remoteType(url?.value ?? ''),
                    url: url === undefined ? null : withoutUser(url.value),
                    default: remote === defaultRemote,
                    cloudVersioned: flag('version_aware') || flag('worktree'),
                    anonymous: flag('allow_anonymous_login'),
                },
            ];
        }),
        credentials: sections.flatMap(section => [...section.values.values()]
            .filter(({ key, value }) => holdsCredential(key.toLowerCase(), value.trim()))
            .map(({ key, line }) => ({ path, line, section: section.name, option: key }))),
        diagnostics: file.diagnostics,
    };
}
/** A URL can hold one too: `https://user:password@host`. */
function holdsCredential(key, value) {
    if (key === 'url')
        return /^[a-z][\w+.-]{0,30}:\/\/[^/@:]{0,200}:[^/@]{1,500}@/i.test(value);
    return value !== '' && SECRET_OPTIONS.has(key);
}
/** The kind of a remote, by the scheme of its URL; no scheme is a path on the machine. */
function remoteType(url) {
    const scheme = /^([a-z][\w+.-]{0,30}):\/\//i.exec(url)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return url === '' ? 'unknown' : 'local';
    return Object.hasOwn(TYPES, scheme) ? TYPES[scheme] : 'unknown';
}
function withoutUser(url) {
    return url.replace(/^([a-z][\w+.-]{0,30}:\/\/)[^/@]{0,500}@/i, '$1');
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readParameters),
/* harmony export */   n: () => (/* binding */ parameterAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _pythonParameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1373);
/** Parameter files: YAML, JSON and TOML as they are, Python where the values are literals. */





const PARAMETERS_LIMIT = 1024 * 1024;
/** Reads a parameter file; an empty one is an empty map. Never throws. */
function readParameters(snapshot, path) {
    if (snapshot.entry(path) === undefined)
        return 'missing';
    const content = snapshot.text(path, PARAMETERS_LIMIT);
    if (!content.ok)
        return 'unreadable';
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (ending === 'py')
        return (0,_pythonParameters_js__WEBPACK_IMPORTED_MODULE_2__/* .readPythonParameters */ .L)(content.text);
    if (ending === 'toml') {
        const { root, diagnostics } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, content.text);
        return diagnostics.length > 0 ? 'unreadable' : root;
    }
    if (ending === 'json')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.readJson)(path, content.text).root ?? 'unreadable';
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(path, content.text);
    // DVC refuses a file with a key that stands twice, too.
    if (diagnostics.length > 0)
        return 'unreadable';
    return root ?? { kind: 'map', line: 1, entries: new Map(), mergeLine: null };
}
/** The value of a dotted key (`train.layers.0`), null when there is none. */
function parameterAt(root, key) {
    let node = root;
    for (const part of key.split('.').slice(0, 100)) {
        if (node?.kind === 'map')
            node = node.entries.get(part)?.value ?? null;
        else if (node?.kind === 'list' && /^\d{1,9}$/.test(part))
            node = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(node)[Number(part)] ?? null;
        else
            return null;
    }
    return node;
}


/***/ }),

/***/ 523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pathFrom),
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/** Paths of DVC files: relative to a folder of the repository, never out of it. */
/**
 * A path as written (`./a`, `a//b`, `../c`), from the root of the repository, where `folder` lies. Null for what is not in the
 * repository: absolute paths, URLs, `..` out of the root. The root itself is `` .
 */
function pathFrom(folder, written) {
    if (isOutside(written))
        return null;
    const parts = [];
    for (const part of `${folder}/${written}`.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return null;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** An absolute path of any system, or a URL (`s3://…`, `remote://…`). */
function isOutside(written) {
    return /^(?:\/|[A-Za-z]:[\\/]|[A-Za-z][\w+.-]{0,30}:\/\/|~)/.test(written);
}
/** Whether `path` is `folder` or lies in it. */
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 5296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   b: () => (/* binding */ pythonJson)
/* harmony export */ });
/* harmony import */ var _dvcTemplate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3362);
/** JSON as Python's `json.dumps` writes it by default, which DVC hashes: every character beyond ASCII escaped, a space behind `,` and `:`. */

function pythonText(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, char => char === '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A value with the keys of its maps sorted, those of `without` left out at every depth. */
function pythonJson(node, without) {
    if (node.kind === 'list')
        return `[${node.items.map(item => pythonJson(item, without)).join(', ')}]`;
    if (node.kind === 'map') {
        const entries = [...node.entries.values()]
            .filter(({ key }) => !without.has(key))
            .sort((a, b) => (a.key < b.key ? -1 : 1));
        return `{${entries.map(({ key, value }) => `${pythonText(key)}: ${pythonJson(value, without)}`).join(', ')}}`;
    }
    if (typeof node.value === 'string')
        return pythonText(node.value);
    return node.value === null ? 'null' : (0,_dvcTemplate_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(node);
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPythonParameters),
/* harmony export */   e: () => (/* binding */ OPAQUE)
/* harmony export */ });
/** Parameters in Python files: the literals that DVC finds in a module, its classes and their constructors. */
/** The text of a value that is no literal: it equals nothing, and nobody can say that it differs. */
const OPAQUE = '\u0000not a literal';
const MAX_DEPTH = 50;
const ASSIGNMENT = /^(self\.)?([A-Za-z_]\w*)[ \t]*(?::[^=\n]{0,200})?=(?!=)/;
const BLOCK = /^(class|def)[ \t]+([A-Za-z_]\w*)/;
/** Reads the assignments of a Python file as a tree. Never throws. */
function readPythonParameters(text) {
    const root = mapAt(1);
    const open = [{ indent: -1, map: root, constructs: false }];
    for (const { from, to, line, indent } of logicalLines(text)) {
        while (open.length > 1 && indent <= open.at(-1).indent)
            open.pop();
        const owner = open.at(-1);
        const statement = text.slice(from, to);
        const [, kind, name = ''] = BLOCK.exec(statement) ?? [];
        if (kind === 'class') {
            const map = mapAt(line);
            owner.map?.entries.set(name, { key: name, line, value: map });
            open.push({ indent, map: owner.constructs ? null : map, constructs: false });
        }
        else if (kind !== undefined) {
            open.push({ indent, map: name === '__init__' ? owner.map : null, constructs: true });
        }
        else {
            const [whole, self, key = ''] = ASSIGNMENT.exec(statement) ?? [];
            if (whole !== undefined) {
                const counts = owner.map !== null && (!owner.constructs || self !== undefined);
                const value = literalAt(text, from + whole.length, to, line);
                if (counts)
                    owner.map?.entries.set(key, { key, line, value });
            }
            else if (/:\s*(?:#[^\n]*)?$/.test(statement.slice(-300))) {
                open.push({ indent, map: null, constructs: false });
            }
        }
    }
    return root;
}
function mapAt(line) {
    return { kind: 'map', line, entries: new Map(), mergeLine: null };
}
/** Lines as Python counts them: brackets and long strings go on over several of the file. Comments and empty ones are left out. */
function logicalLines(text) {
    const found = [];
    let line = 1;
    for (let at = 0; at < text.length;) {
        let from = at;
        while (text[from] === ' ' || text[from] === '\t')
            from++;
        const to = endOfLogicalLine(text, from);
        if (to > from && text[from] !== '#')
            found.push({ from, to, line, indent: from - at });
        for (let passed = at; passed <= to; passed++)
            if (text[passed] === '\n')
                line++;
        at = to + 1;
    }
    return found;
}
function endOfLogicalLine(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const char = text[at];
        if (char === '\n' && depth <= 0)
            return at;
        if (char === '#') {
            const end = text.indexOf('\n', at);
            if (end === -1)
                return text.length;
            at = end;
        }
        else if (char === '"' || char === "'")
            at = endOfString(text, at);
        else {
            if ('([{'.includes(char))
                depth++;
            if (')]}'.includes(char))
                depth--;
            at += char === '\\' ? 2 : 1;
        }
    }
    return text.length;
}
/** Behind the closing quote; a short string ends with its line at the latest. */
function endOfString(text, at) {
    const quote = text[at];
    const long = text.startsWith(quote.repeat(3), at);
    const close = long ? quote.repeat(3) : quote;
    let next = at + close.length;
    while (next < text.length && !text.startsWith(close, next)) {
        if (!long && text[next] === '\n')
            return next;
        next += text[next] === '\\' ? 2 : 1;
    }
    return Math.min(text.length, next + close.length);
}
/** The literal that fills `from` … `to`; anything else is opaque. */
function literalAt(text, from, to, line) {
    const reader = new LiteralReader(text.slice(from, to), line);
    return reader.whole() ?? scalar(OPAQUE, OPAQUE, 'quoted', line);
}
function scalar(value, text, style, line) {
    return { kind: 'scalar', line, value, text, style };
}
const SPACE = /(?:\s|\\\n|#[^\n]*)*/y;
const NUMBER = /[-+]?\s*(?:0[xX][\da-fA-F_]+|(?:\d[\d_]*\.?(?:\d[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?)(?![\w.])/y;
const WORD = /(?:True|False|None)\b/y;
/** Formatted strings and bytes are no texts. */
const STRING = /[rRuU]?(?=["'])/y;
/** A descent over one literal. Tuples are lists, as DVC compares them. */
class LiteralReader {
    #text;
    #line;
    #at = 0;
    constructor(text, line) {
        this.#text = text;
        this.#line = line;
    }
    whole() {
        const first = this.#value(0);
        if (first === null)
            return null;
        // `a = 1, 2` is a tuple without brackets.
        const node = this.#text[this.#at] === ',' ? this.#sequence('', 0, [first]) : first;
        this.#skip();
        return this.#at >= this.#text.length ? node : null;
    }
    #skip() {
        this.#match(SPACE);
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found === undefined)
            return null;
        this.#at += found.length;
        return found;
    }
    #value(depth) {
        if (depth > MAX_DEPTH)
            return null;
        this.#skip();
        const open = this.#text[this.#at] ?? '';
        const node = '([{'.includes(open) && open !== '' ? this.#collection(open, depth) : this.#scalar();
        this.#skip();
        return node;
    }
    #scalar() {
        const word = this.#match(WORD);
        if (word !== null)
            return scalar(word === 'None' ? null : word === 'True', word, 'plain', this.#line);
        const number = this.#match(NUMBER);
        if (number !== null) {
            const digits = number.replace(/[\s_+]/g, match => (match === '+' ? '+' : ''));
            return scalar(Number(digits), digits, 'plain', this.#line);
        }
        let joined = null;
        for (let part = this.#string(); part !== null; part = this.#string()) {
            joined = (joined ?? '') + part;
            this.#skip();
        }
        return joined === null ? null : scalar(joined, joined, 'quoted', this.#line);
    }
    #string() {
        const prefix = this.#match(STRING);
        if (prefix === null)
            return null;
        const end = endOfString(this.#text, this.#at);
        const width = /^(?:"""|''')/.test(this.#text.slice(this.#at, this.#at + 3)) ? 3 : 1;
        const body = this.#text.slice(this.#at + width, end - width);
        // What an escape stands for does not matter as long as nobody has to compare it.
        if (body.includes('\\') && !/^r/i.test(prefix))
            return null;
        this.#at = end;
        return body;
    }
    #collection(open, depth) {
        this.#at++;
        if (open === '{')
            return this.#map(depth);
        const close = open === '(' ? ')' : ']';
        const start = this.#at;
        const first = this.#value(depth + 1);
        if (first === null) {
            this.#at = start;
            return this.#closes(close) ? { kind: 'list', line: this.#line, items: [] } : null;
        }
        // Brackets around one value alone are no tuple.
        if (close === ')' && this.#closes(close))
            return first;
        return this.#sequence(close, depth, [first]);
    }
    #closes(close) {
        this.#skip();
        if (close === '' ? this.#at < this.#text.length : this.#text[this.#at] !== close)
            return false;
        this.#at += close.length;
        return true;
    }
    #sequence(close, depth, items) {
        while (!this.#closes(close)) {
            if (this.#text[this.#at] !== ',')
                return null;
            this.#at++;
            if (this.#closes(close))
                break;
            const item = this.#value(depth + 1);
            if (item === null)
                return null;
            items.push(item);
        }
        return { kind: 'list', line: this.#line, items };
    }
    /** A dictionary; a set has no order to compare by, and is opaque. */
    #map(depth) {
        const map = mapAt(this.#line);
        while (!this.#closes('}')) {
            const key = this.#value(depth + 1);
            if (key?.kind !== 'scalar' || this.#text[this.#at] !== ':')
                return null;
            this.#at++;
            const value = this.#value(depth + 1);
            if (value === null)
                return null;
            map.entries.set(key.text, { key: key.text, line: this.#line, value });
            if (this.#text[this.#at] === ',')
                this.#at++;
            else if (this.#text[this.#at] !== '}')
                return null;
        }
        return map;
    }
}


/***/ }),

/***/ 3362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   ws: () => (/* binding */ scalarText),
/* harmony export */   yz: () => (/* binding */ referenced)
/* harmony export */ });
/* unused harmony exports lookUp, pythonFloat */
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);

const MAX_TEXT = 16 * 1024;
/** The node that a dotted name with indexes (`train.layers[0].size`) means, null when it is not known. */
function lookUp(scope, name) {
    const keys = name.match(/[^.[\]]+/g) ?? [];
    for (const root of scope) {
        const found = keys.slice(0, 50).reduce(stepInto, root);
        if (found !== null && keys.length > 0)
            return found;
    }
    return null;
}
function stepInto(node, key) {
    if (node?.kind === 'list')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node)[Number(key)] ?? null;
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, key)?.value ?? null;
}
/** Replaces `${name}`; `\${` is a plain `${`. In a command a map becomes its options (`--lr 0.1`). */
function fillTemplate(text, scope) {
    let out = '';
    let at = 0;
    let complete = true;
    while (out.length < MAX_TEXT) {
        const open = text.indexOf('${', at);
        const close = open === -1 ? -1 : text.indexOf('}', open);
        if (close === -1)
            break;
        if (text[open - 1] === '\\') {
            out += `${text.slice(at, open - 1)}\${`;
            at = open + 2;
            continue;
        }
        const node = lookUp(scope, text.slice(open + 2, close).trim());
        const value = node === null ? null : asText(node);
        if (value === null)
            complete = false;
        out += text.slice(at, open) + (value ?? text.slice(open, close + 1));
        at = close + 1;
    }
    return { text: out + text.slice(at), complete };
}
/** The node that a whole text such as `${models}` stands for; null when it is no single reference. */
function referenced(text, scope) {
    const match = /^\$\{\s*([^{}]+?)\s*\}$/.exec(text.trim());
    return match === null ? null : lookUp(scope, match[1]);
}
/** Null for what DVC refuses to write into a text. */
function asText(node) {
    if (node.kind === 'scalar')
        return scalarText(node);
    return node.kind === 'map' ? optionsOf(node, '') : null;
}
/** A map as command options, as DVC writes them with its default settings: a true value is a bare flag, nested keys are dotted. */
function optionsOf(node, prefix) {
    const options = [];
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(node)) {
        const name = `${prefix}${key}`;
        if (value.kind === 'map') {
            const nested = optionsOf(value, `${name}.`);
            if (nested === null)
                return null;
            if (nested !== '')
                options.push(nested);
        }
        else if (value.kind === 'list') {
            const items = value.items.map(item => (item.kind === 'scalar' ? argument(item) : null));
            if (items.includes(null))
                return null;
            if (items.length > 0)
                options.push(`--${name} ${items.join(' ')}`);
        }
        else if (value.value === true)
            options.push(`--${name}`);
        else if (value.value !== false)
            options.push(`--${name} ${argument(value)}`);
    }
    return options.join(' ');
}
/** As Python's `shlex.quote` does it for texts. */
function argument(scalar) {
    const text = typeof scalar.value === 'boolean' ? (scalar.value ? 'True' : 'False') : scalarText(scalar);
    if (typeof scalar.value !== 'string' || /^[\w@%+=:,./-]+$/.test(text))
        return text;
    return `'${text.replaceAll("'", `'"'"'`)}'`;
}
/** A scalar as Python's `str` writes it, which is what DVC puts into commands and names. */
function scalarText(scalar) {
    const { value, text } = scalar;
    if (typeof value === 'boolean')
        return String(value);
    if (value === null)
        return 'None';
    // DVC's reader takes `10_000` for a number, as YAML 1.1 had it.
    if (scalar.style === 'plain' && /^[-+]?\d[\d_]*$/.test(text) && text.includes('_'))
        return String(BigInt(text.replace(/[+_]/g, '')));
    if (typeof value !== 'number')
        return value;
    if (/^[-+]?\d+$/.test(text))
        return String(BigInt(text.replace(/^\+/, '')));
    if (/^0[xo]/.test(text))
        return String(value);
    return pythonFloat(value);
}
/** Python's `repr` of a float: the shortest digits, an exponent below 1e-4 and from 1e16 on. */
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa = '', power = '0'] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        const sign = exponent < 0 ? '-' : '+';
        return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    const sign = value < 0 ? '-' : '';
    const digits = mantissa.replace(/[-.]/g, '');
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}


/***/ }),

/***/ 1364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDvcYaml: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: ./src/paths.ts
var paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/settings/error.ts
var error = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
;// CONCATENATED MODULE: ./src/facts/dvc/schema.ts
/** What DVC refuses in a dvc.yaml, as far as its keys show it. https://dvc.org/doc/user-guide/project-structure/dvcyaml-files */


const TOP = ['stages', 'vars', 'params', 'metrics', 'plots', 'artifacts', 'datasets'];
const STAGE = [
    'cmd',
    'wdir',
    'deps',
    'outs',
    'params',
    'metrics',
    'plots',
    'vars',
    'frozen',
    'always_changed',
    'meta',
    'desc',
    'matrix',
    // Of DVC 2.
    'live',
];
const MOST = 20;
/** Unknown keys and missing commands, by line. */
function checkDvcYaml(path, root) {
    if (root === null)
        return [];
    const found = [];
    const refuse = (line, detail) => {
        if (found.length < MOST)
            found.push({ path, line, problem: 'invalid', detail });
    };
    if (root.kind !== 'map') {
        refuse(root.line, 'DVC refuses the file: it is no map');
        return found;
    }
    for (const { key, line } of (0,yamlNode/* entriesOf */.Mc)(root))
        if (!TOP.includes(key))
            refuse(line, unknownKey(key, TOP, null));
    const stages = (0,yamlNode/* entryOf */.Ms)(root, 'stages');
    if (stages !== null && stages.value.kind !== 'map' && !isEmpty(stages.value))
        refuse(stages.line, 'DVC refuses the file: `stages` is no map of names');
    for (const stage of (0,yamlNode/* entriesOf */.Mc)(stages?.value))
        checkStage(stage, refuse);
    return found;
}
function isEmpty(node) {
    return node.kind === 'scalar' && node.value === null;
}
function checkStage(stage, refuse) {
    const repeated = (0,yamlNode.nodeAt)(stage.value, 'foreach') !== null;
    const body = repeated ? (0,yamlNode.nodeAt)(stage.value, 'do') : stage.value;
    const outer = repeated ? (0,yamlNode/* entriesOf */.Mc)(stage.value).filter(({ key }) => key !== 'foreach' && key !== 'do') : [];
    for (const { key, line } of outer)
        refuse(line, unknownKey(key, ['foreach', 'do'], stage.key));
    if (body?.kind !== 'map') {
        refuse(stage.line, `DVC refuses the file: stage ${stage.key} is no map`);
        return;
    }
    for (const { key, line } of (0,yamlNode/* entriesOf */.Mc)(body))
        if (!STAGE.includes(key))
            refuse(line, unknownKey(key, STAGE, stage.key));
    if ((0,yamlNode.nodeAt)(body, 'cmd') === null)
        refuse(stage.line, `DVC refuses the file: stage ${stage.key} has no \`cmd\``);
}
function unknownKey(key, valid, stage) {
    const near = (0,error/* nearestName */.qb)(key, valid);
    const hint = near === null ? '' : `; did you mean \`${near}\`?`;
    return `DVC refuses the file: unknown key \`${key.slice(0, 60)}\`${stage === null ? '' : ` in stage ${stage}`}${hint}`;
}

;// CONCATENATED MODULE: ./src/facts/dvc/vars.ts
/** What `${}` of a dvc.yaml can name: params.yaml and the `vars`, merged as DVC merges them. */

const MAX_NODES = 10_000;
/** `outer` with what a `vars` list adds: maps as they stand, files whole or by their keys. */
function withVars(vars, outer, read, refuse) {
    let { tree } = outer;
    const files = new Set(outer.files);
    for (const item of (0,yamlNode/* itemsOf */.S3)(vars)) {
        if (interpolates(item))
            refuse(item.line, '`vars` cannot refer to other variables: DVC refuses a `${}` in them');
        const written = (0,yamlNode/* textOf */.b6)(item);
        if (written === null) {
            tree = merged(tree, item, item.line, refuse);
            continue;
        }
        const [file = '', keys] = written.split(':', 2);
        const name = file.replace(/^(?:\.\/)+/, '');
        if (files.has(name) && keys === undefined)
            continue;
        const loaded = read(name);
        if (loaded === null)
            refuse(item.line, `\`vars\` names ${file}, which cannot be read`);
        if (keys === undefined)
            files.add(name);
        tree = merged(tree, keys === undefined ? loaded : onlyKeys(loaded, keys.split(',')), item.line, refuse);
    }
    return { tree, files };
}
function interpolates(root) {
    const open = [root];
    for (let seen = 0; open.length > 0 && seen < MAX_NODES; seen++) {
        const node = open.pop();
        if (node.kind === 'scalar' && node.text.includes('${'))
            return true;
        if (node.kind === 'list')
            open.push(...node.items);
        if (node.kind === 'map')
            for (const { value } of node.entries.values())
                open.push(value);
    }
    return false;
}
function onlyKeys(tree, keys) {
    if (tree?.kind !== 'map')
        return null;
    return { ...tree, entries: new Map([...tree.entries].filter(([key]) => keys.includes(key))) };
}
/** Maps key by key. What both have, and not as maps, DVC refuses: nobody can say which one is meant, so neither stays. */
function merged(into, update, line, refuse) {
    if (into?.kind !== 'map')
        return update?.kind === 'map' ? update : into;
    if (update?.kind !== 'map')
        return into;
    const entries = new Map(into.entries);
    for (const [key, entry] of update.entries) {
        const known = (0,yamlNode.nodeAt)(into, key);
        if (known === null)
            entries.set(key, entry);
        else if (known.kind === 'map' && entry.value.kind === 'map') {
            const value = merged(known, entry.value, line, refuse);
            if (value !== null)
                entries.set(key, { ...entry, value });
        }
        else {
            refuse(line, `\`vars\` define ${key} again, which DVC refuses`);
            entries.delete(key);
        }
    }
    return { ...into, entries };
}

// EXTERNAL MODULE: ./src/facts/dvcTemplate.ts
var dvcTemplate = __webpack_require__(3362);
// EXTERNAL MODULE: ./src/facts/yaml.ts + 3 modules
var yaml = __webpack_require__(3585);
;// CONCATENATED MODULE: ./src/facts/dvcYaml.ts






const DEFAULT_PARAMS = 'params.yaml';
const MAX_STAGES = 5000;
const MAX_ITEMS = 500;
/** Reads a dvc.yaml: stages with templating, `foreach` and `matrix` expanded as far as the files tell. Never throws. */
function parseDvcYaml(path, text, readData) {
    const { root, diagnostics } = (0,yaml.readYaml)(path, text);
    const problems = [...diagnostics];
    if (diagnostics.length === 0)
        problems.push(...checkDvcYaml(path, root));
    const folder = (0,paths/* folderOf */.y)(path);
    const data = name => readData(joinData(folder, name));
    const refuse = (line, detail) => problems.push({ path, line, problem: 'invalid', detail });
    const standard = { tree: data(DEFAULT_PARAMS), files: new Set([DEFAULT_PARAMS]) };
    const variables = withVars((0,yamlNode.nodeAt)(root, 'vars'), standard, data, refuse);
    const scope = [variables.tree];
    const context = { path, variables, data, refuse };
    const stages = [];
    const unresolved = [];
    for (const entry of (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(root, 'stages'))) {
        const read = readEntry(context, entry);
        if (read === null)
            unresolved.push({ value: entry.key, line: entry.line });
        for (const stage of read ?? []) {
            if (stages.length < MAX_STAGES)
                stages.push(stage);
        }
        if (stages.length >= MAX_STAGES) {
            const detail = `only ${MAX_STAGES} stages are read`;
            problems.push({ path, line: entry.line, problem: 'truncated', detail });
            break;
        }
    }
    const files = (key) => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(root, key)).flatMap(item => readFile(item, scope).file ?? []);
    return {
        path,
        stages,
        metrics: files('metrics'),
        plots: files('plots'),
        params: files('params'),
        artifacts: readArtifacts(path, (0,yamlNode.nodeAt)(root, 'artifacts'), scope),
        unresolved,
        readable: !diagnostics.some(({ problem }) => problem === 'malformed' || problem === 'too-large'),
        diagnostics: problems,
    };
}
function joinData(folder, name) {
    const parts = [];
    for (const part of `${folder}/${name}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** The stage of one entry, or those that its `foreach` or `matrix` stands for; null when its items are not known. */
function readEntry(context, entry) {
    const { key, value } = entry;
    const scope = [context.variables.tree];
    const foreach = (0,yamlNode.nodeAt)(value, 'foreach');
    const matrix = (0,yamlNode.nodeAt)(value, 'matrix');
    if (foreach === null && matrix === null)
        return [readStage(context, entry, value, key, null)];
    const items = foreach === null ? matrixItems(matrix, scope) : foreachItems(foreach, scope);
    const body = foreach === null ? value : (0,yamlNode.nodeAt)(value, 'do');
    if (items === null)
        return null;
    return items.map(({ name, item }) => readStage(context, entry, body, `${key}@${name}`, item));
}
function foreachItems(node, scope) {
    const source = fillNode(node, scope);
    if (source?.kind === 'map') {
        return (0,yamlNode/* entriesOf */.Mc)(source)
            .slice(0, MAX_ITEMS)
            .map(({ key, line, value }) => ({
            name: key,
            item: bind(line, { item: value, key: textNode(key, line) }),
        }));
    }
    if (source?.kind !== 'list')
        return null;
    const items = source.items.slice(0, MAX_ITEMS);
    // One item that is no plain value makes all names numbers.
    const numbered = items.some(({ kind }) => kind !== 'scalar');
    const named = items.map((item, at) => [
        item.kind === 'scalar' && !numbered ? (0,dvcTemplate/* scalarText */.ws)(item) : String(at),
        item,
    ]);
    return [...new Map(named)].map(([name, item]) => ({ name, item: bind(item.line, { item }) }));
}
function matrixItems(node, scope) {
    const source = fillNode(node, scope);
    if (source?.kind !== 'map')
        return null;
    let items = [{ names: [], values: new Map() }];
    for (const { key, value } of source.entries.values()) {
        if (value.kind !== 'list')
            return null;
        items = items.flatMap(({ names, values }) => value.items.slice(0, MAX_ITEMS).map((choice, at) => ({
            names: [...names, choice.kind === 'scalar' ? (0,dvcTemplate/* scalarText */.ws)(choice) : `${key}${at}`],
            values: new Map(values).set(key, choice),
        })));
        if (items.length > MAX_ITEMS)
            items.length = MAX_ITEMS;
    }
    return items
        .filter(({ names }) => names.length > 0)
        .map(({ names, values }) => {
        const item = mapNode(node?.line ?? 1, values);
        const key = names.join('-');
        return { name: key, item: bind(item.line, { item, key: textNode(key, item.line) }) };
    });
}
function bind(line, values) {
    return mapNode(line, new Map(Object.entries(values)));
}
function mapNode(line, values) {
    const entries = new Map([...values].map(([key, value]) => [key, { key, line, value }]));
    return { kind: 'map', line, entries, mergeLine: null };
}
function textNode(text, line) {
    return { kind: 'scalar', line, value: text, text, style: 'quoted' };
}
/** A value with its references filled in; null when one of them is not known. */
function fillNode(node, scope) {
    if (node === null)
        return null;
    if (node.kind === 'list') {
        const items = node.items.map(item => fillNode(item, scope));
        return items.includes(null) ? null : { ...node, items: items };
    }
    if (node.kind === 'map') {
        const values = new Map();
        for (const { key, value } of node.entries.values()) {
            const filled = fillNode(value, scope);
            if (filled === null)
                return null;
            values.set(key, filled);
        }
        return mapNode(node.line, values);
    }
    if (!node.text.includes('${'))
        return node;
    const whole = (0,dvcTemplate/* referenced */.yz)(node.text, scope);
    if (whole !== null)
        return whole;
    const { text, complete } = (0,dvcTemplate/* fillTemplate */.ou)(node.text, scope);
    return complete ? textNode(text, node.line) : null;
}
/** `item`: what binds `item` and `key`, null outside of `foreach` and `matrix`. */
function readStage({ path, variables, data, refuse }, entry, body, name, item) {
    const folder = (0,dvcTemplate/* fillTemplate */.ou)((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'wdir')) ?? '', [item, variables.tree]).text;
    const vars = (0,yamlNode.nodeAt)(body, 'vars');
    const own = vars === null ? variables : withVars(vars, variables, file => data(`${folder}/${file}`), refuse);
    const scope = [item, own.tree];
    let missing = null;
    const note = (text, line) => {
        missing ??= { value: /\$\{[^}]{0,200}\}/.exec(text)?.[0] ?? '${}', line };
    };
    const fill = (text, line) => {
        const filled = (0,dvcTemplate/* fillTemplate */.ou)(text, scope);
        if (!filled.complete)
            note(filled.text, line);
        return filled.text;
    };
    const files = (key) => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(body, key)).flatMap(item => {
        const read = readFile(item, scope);
        if (!read.complete)
            note(read.file?.value ?? '', read.file?.line ?? entry.line);
        return read.file ?? [];
    });
    const cmd = (0,yamlNode.nodeAt)(body, 'cmd');
    const commands = (0,yamlNode.textsOf)(cmd).map(({ value, line }) => ({ value: fill(value, line), line }));
    const wdir = fill((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'wdir')) ?? '', (0,yamlNode/* entryOf */.Ms)(body, 'wdir')?.line ?? entry.line);
    return {
        path,
        line: entry.line,
        name,
        group: entry.key,
        commands,
        wdir,
        deps: files('deps'),
        outs: files('outs'),
        metrics: files('metrics'),
        plots: files('plots'),
        params: (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(body, 'params')).flatMap(item => readParameters(path, item, fill)),
        frozen: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'frozen')) === 'true',
        alwaysChanged: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'always_changed')) === 'true',
        missing,
    };
}
/** `path`, or `path: {options}`. */
function readFile(node, scope) {
    const [entry] = (0,yamlNode/* entriesOf */.Mc)(node);
    const written = (0,yamlNode/* textOf */.b6)(node) ?? entry?.key;
    if (written === undefined)
        return { file: null, complete: true };
    const filled = (0,dvcTemplate/* fillTemplate */.ou)(written, scope);
    const options = Object.create(null);
    for (const pair of (0,yamlNode/* pairsOf */.fq)(entry?.value))
        options[pair.name] = pair.value;
    return { file: { value: filled.text, line: entry?.line ?? node.line, options }, complete: filled.complete };
}
function readParameters(path, node, fill) {
    const plain = (0,yamlNode/* textOf */.b6)(node);
    if (plain !== null) {
        const text = fill(plain, node.line);
        // DVC takes `file:` without keys for the whole file, and any other text for a key of params.yaml.
        return [{ path, line: node.line, file: DEFAULT_PARAMS, key: text }];
    }
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, line, value }) => {
        const file = fill(key, line);
        const keys = (0,yamlNode.textsOf)(value);
        if (keys.length === 0)
            return [{ path, line, file, key: null }];
        return keys.map(one => ({ path, line: one.line, file, key: fill(one.value, one.line) }));
    });
}
function readArtifacts(path, node, scope) {
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, line, value }) => {
        const written = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'path'));
        if (written === null)
            return [];
        const artifactPath = (0,dvcTemplate/* fillTemplate */.ou)(written, scope).text;
        return [
            {
                path,
                line,
                name: key,
                artifactPath,
                type: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'type')),
                description: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'desc')),
            },
        ];
    });
}


/***/ }),

/***/ 8245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iniValue: () => (/* binding */ iniValue),
/* harmony export */   readIni: () => (/* binding */ readIni)
/* harmony export */ });
/* unused harmony export INI_LIMIT */
/** Characters of an INI file that are read. */
const INI_LIMIT = 512 * 1024;
const MAX_PROBLEMS = 20;
const HEADER = /^\[(.+)\]\s*(?:[#;].*)?$/;
const QUOTED = /^(['"])(.*)\1$/;
const BOTH = /[=:]/;
const EQUALS = /=/;
/**
 * Reads setup.cfg, tox.ini, .flake8 or DVC's config as Python's configparser does: a line that is indented deeper than its key
 * continues the value, comments take a whole line, `=` or `:` delimit. Never throws.
 * `delimiters` `=` leaves colons in keys, as ini files of entry points have them.
 */
function readIni(path, text, delimiters = '=:') {
    if (text.length > INI_LIMIT) {
        const detail = `${text.length} characters are more than the ${INI_LIMIT} that are read`;
        return { sections: new Map(), diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const reading = new Reading(path, delimiters === '=' ? EQUALS : BOTH);
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    source.split('\n').forEach((line, index) => {
        reading.take(line.replace(/\r$/, ''), index + 1);
    });
    reading.closeValue();
    return { sections: reading.sections, diagnostics: reading.diagnostics };
}
/** The value of a key of a section, null when there is none. */
function iniValue(file, section, key) {
    return file.sections.get(section)?.values.get(key) ?? null;
}
class Reading {
    sections = new Map();
    diagnostics = [];
    #path;
    #delimiter;
    #section = null;
    #value = null;
    constructor(path, delimiter) {
        this.#path = path;
        this.#delimiter = delimiter;
    }
    take(raw, line) {
        const text = raw.trim();
        // Empty lines and comments do not end a value: configparser keeps reading after them.
        if (text === '' || text.startsWith('#') || text.startsWith(';'))
            return;
        const indent = raw.length - raw.trimStart().length;
        if (this.#value !== null && indent > this.#value.indent) {
            this.#value.lines.push({ value: text, line });
            return;
        }
        this.closeValue();
        const header = HEADER.exec(text)?.[1];
        if (header !== undefined)
            this.#open(header, line);
        else
            this.#key(text, indent, line);
    }
    closeValue() {
        const open = this.#value;
        this.#value = null;
        if (open === null || this.#section === null)
            return;
        const value = open.lines.map(line => line.value).join('\n');
        this.#section.values.set(open.key, { key: open.key, line: open.line, value, lines: open.lines });
    }
    #open(header, line) {
        const name = (QUOTED.exec(header)?.[2] ?? header).trim();
        const section = this.sections.get(name) ?? { name, line, values: new Map() };
        this.sections.set(name, section);
        this.#section = section;
    }
    #key(text, indent, line) {
        const at = text.search(this.#delimiter);
        if (this.#section === null)
            this.#report(line, 'a value stands before the first section');
        else if (at < 1)
            this.#report(line, 'neither a section nor a key with its value');
        else {
            const first = text.slice(at + 1).trim();
            const lines = first === '' ? [] : [{ value: first, line }];
            this.#value = { key: text.slice(0, at).trimEnd(), line, indent, lines };
        }
    }
    #report(line, detail) {
        if (this.diagnostics.length >= MAX_PROBLEMS)
            return;
        this.diagnostics.push({ path: this.#path, line, problem: 'malformed', detail });
    }
}


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* unused harmony export JSON_LIMIT */
/** Characters of a JSON file that are read, unless told otherwise. */
const JSON_LIMIT = 2 * 1024 * 1024;
const MAX_DEPTH = 100;
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s"{}[\],:]+/g;
/** Reads a JSON text with the line of every value, bounded in size and depth; never throws. `limit` in characters. */
function readJson(path, text, limit = JSON_LIMIT) {
    const refused = (problem, line, detail) => ({
        root: null,
        diagnostics: [{ path, line, problem, detail }],
    });
    if (text.length > limit)
        return refused('too-large', 1, `${text.length} characters are more than the ${limit} that are read`);
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        // The language's own parser decides what is JSON; after it, finding the tokens again cannot go wrong.
        JSON.parse(source);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'no JSON';
        return refused('malformed', lineOfProblem(source, detail), detail.slice(0, 160));
    }
    const root = build(source);
    return root === null ? refused('unsupported', 1, 'nested too deep') : { root, diagnostics: [] };
}
function lineOfProblem(text, detail) {
    const offset = /at position (\d+)/.exec(detail)?.[1];
    return offset === undefined ? 1 : text.slice(0, Number(offset)).split('\n').length;
}
function build(text) {
    const stack = [];
    let root = null;
    let line = 1;
    const place = (node) => {
        const open = stack.at(-1);
        if (open === undefined)
            root = node;
        else if (open.items !== null)
            open.items.push(node);
        else if (open.key !== null) {
            open.entries?.set(open.key.text, { key: open.key.text, line: open.key.line, value: node });
            open.key = null;
        }
    };
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '\n')
            line += 1;
        else if (token === '{' || token === '[') {
            if (stack.length >= MAX_DEPTH)
                return null;
            const open = opened(token, line);
            place(open.node);
            stack.push(open);
        }
        else if (token === '}' || token === ']')
            stack.pop();
        else if (token !== ',' && token !== ':') {
            const open = stack.at(-1);
            const isKey = open !== undefined && open.entries !== null && open.key === null;
            if (isKey)
                open.key = { text: String(JSON.parse(token)), line };
            else
                place(scalarOf(token, line));
        }
    }
    return root;
}
function opened(token, line) {
    if (token === '[') {
        const items = [];
        return { node: { kind: 'list', line, items }, entries: null, items, key: null };
    }
    const entries = new Map();
    return { node: { kind: 'map', line, entries, mergeLine: null }, entries, items: null, key: null };
}
function scalarOf(token, line) {
    const value = JSON.parse(token);
    const quoted = typeof value === 'string';
    return {
        kind: 'scalar',
        line,
        value,
        text: quoted ? value : token,
        style: quoted ? 'quoted' : 'plain',
        tag: null,
    };
}


/***/ }),

/***/ 7382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ redactedWords),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1965);
/** Takes credentials out of text that will be shown. All else stays as it is: ids of commits, digests, references, file names. */

/** What stands where a credential stood. */
const mark = '***';
/** Text without any of these holds no credential that we know; most text is done with this one look. */
const suspicious = /:\/\/|@|token|secret|pass|pwd|key|credential|auth|connection|header|login|sig=|curl|http|twine|mysql|maria|codecov|-----BEGIN|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|hf_|sk-|sk_|r8_|nvapi-|dapi|npm_|pypi-|dckr_|AIza|xox|SG\.|eyJ/i;
/**
 * A text in which `***` stands for each credential: what has the shape of one, user names with passwords in addresses, and what
 * follows an option, a variable or a command that takes one. References to a secret (`$TOKEN`, `${{ secrets.X }}`) are none.
 */
function redacted(text) {
    if (!suspicious.test(text))
        return text;
    const shapeless = withoutShapes(text);
    // Prose has apostrophes, which are no quotes: what a quoted word hides is seen when only spaces part words.
    return joined(joined(shapeless, quotedWords), plainWords);
}
/** The same for the words of a command, which know their own bounds: a password may have spaces. */
function redactedWords(words) {
    return words.map((word, at) => {
        if (!isHidden(words, at)) {
            const [, start = '', name = '', value = ''] = /^(([\w.-]{1,80})=)(.+)$/s.exec(word) ?? [];
            if (start !== '' && isSecret(name, value))
                return `${start}${mark}`;
            return /\s/.test(word) ? redacted(word) : assigned(withoutShapes(word));
        }
        const attached = /^(-[a-z])[^-\s]/.exec(word)?.[1];
        return attached === undefined ? mark : `${attached}${mark}`;
    });
}
const quotedWords = /((?:"[^"\n]*"|'[^'\n]*'|\$\{\{.{0,200}?\}\}|[^\s"'])+|["'])/g;
const plainWords = /((?:\$\{\{.{0,200}?\}\}|\S)+)/g;
function joined(text, pattern) {
    const found = [...text.matchAll(pattern)];
    const words = found.map(([word]) => unquoted(word).core);
    let end = 0;
    let whole = '';
    for (const [at, match] of found.entries()) {
        const { before, core, after } = unquoted(match[0]);
        const kept = isHidden(words, at) ? `${before}${hiddenWord(core)}${after}` : assigned(match[0]);
        whole += text.slice(end, match.index) + kept;
        end = match.index + match[0].length;
    }
    return whole + text.slice(end);
}
function hiddenWord(word) {
    return `${/^(-[a-z])[^-\s]/.exec(word)?.[1] ?? ''}${mark}`;
}
/** A word without the quotes, brackets and stops around it. */
function unquoted(word) {
    const before = /^["'`(]*/.exec(word)?.[0] ?? '';
    const rest = word.slice(before.length);
    const after = /["'`),;.:…]*$/.exec(rest)?.[0] ?? '';
    return { before, core: rest.slice(0, rest.length - after.length), after };
}
/** Shapes that no practice asks for, as the services hand them out. */
const otherShapes = [
    /\bgh[pousr]_[A-Za-z0-9]{20,}\b/,
    /\b(?:glpat-|dckr_pat_|pypi-AgE|nvapi-|sk_live_|rk_live_)[\w-]{20,}/,
    /\b(?:npm_|r8_)[A-Za-z0-9]{36,}\b/,
    /\bdapi[0-9a-f]{32}\b/,
    /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
    /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}(?:\.[\w-]{10,})?/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*-----|$)/,
    // One that was cut.
    /\b(?:gh[pousr]_|github_pat_|hf_|glpat-|sk-proj-|AKIA|AIza)[\w-]{4,}…/,
    /(?<=\bhooks\.slack\.com\/services\/)[\w/-]{16,}|(?<=\bdiscord(?:app)?\.com\/api\/webhooks\/)[\w/-]{16,}/,
];
const shapes = [...otherShapes, ..._credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShapes */ .oO.map(([, shape]) => shape)].map(({ source, flags }) => new RegExp(source, `${flags}g`));
function withoutShapes(text) {
    let clean = text.replace(userInfo, (whole, scheme, user, rest = '') => isOpenUser(user + rest) ? whole : `${scheme}${mark}@`);
    for (const shape of shapes)
        clean = clean.replace(shape, found => (/^sk-(?!proj)/.test(found) && !(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(found) ? found : mark));
    return clean
        .replace(header, (whole, name, between, kind, value) => isOpen(value) ? whole : `${name}${between}${kind}${mark}`)
        .replace(member, (whole, start, _quote, name, between, value) => isSecret(name, value) ? `${start}${between}${mark}` : whole);
}
/** `user:password@` or `token@` of an address. A port before the path is no password: `https://host:8080/x@main`. */
const userInfo = /(\b[a-z][\w+.-]{0,30}:\/\/)(?:((?:\$\{\{[^}]{0,200}\}\}|[^\s/'"`]){1,500})@|([^\s/:@'"`]{1,200}:(?!\d{1,5}\/)[^\s@'"`]{1,500})@)/gi;
function isOpenUser(info) {
    const colon = info.indexOf(':');
    if (colon < 0)
        return info.length < 20 || isOpen(info);
    return isOpen(info.slice(colon + 1)) && (isOpen(info.slice(0, colon)) || !(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(info.slice(0, colon)));
}
const header = /(?<![\w/:=-])((?:proxy-)?authorization|x-[\w-]{0,40}(?:key|token|secret)|private-token|api-?key)(["']?\s*[:=]\s*["']?)((?:(?:bearer|basic|token|apikey)\s+)?)((?:\$\{\{[^}]{0,200}\}\}|[^\s"'`])+)/gi;
/** `"name": "value"`. */
const member = /((["'])([\w.-]{1,80})\2)(\s*:\s*["'])([^"'\s][^"']*)/g;
/** `NAME=value` anywhere in a word. */
function assigned(text) {
    for (const { 0: found, 1: name = '', index } of text.matchAll(assignment)) {
        const start = index + found.length;
        const { before, core, after } = unquoted(text.slice(start));
        if (isSecret(name, core))
            return `${text.slice(0, start)}${before}${mark}${after}`;
    }
    return text;
}
const assignment = /(?<![\w.$-])((?:--?)?[A-Za-z_][\w.-]{0,80}):?=(?!=)/g;
function isSecret(name, value) {
    return (!isOpen(value) && value !== name && ((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) || ((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubtfulName */ .d1)(name) && (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(value))));
}
/** Whether the words before it say that this one is a credential. */
function isHidden(words, at) {
    const word = words[at] ?? '';
    const before = words[at - 1] ?? '';
    if (before === '' || isOpen(word))
        return attachedPassword(words, at);
    if (/^--?[A-Za-z]/.test(before) && !before.includes('=') && !/^-{1,2}[A-Za-z]/.test(word))
        return isSecret(before, word) || isShortOption(words, at) || isLoginWord(words, at);
    return isSettingValue(words, at) || isLoginWord(words, at);
}
/** How far back the command of a word is looked for. */
const reach = 12;
function commandBefore(words, at) {
    return words.slice(Math.max(0, at - reach), at).join(' ');
}
/** One letter that takes a credential, of the programs where it does. */
const shortOptions = [
    [/^-p$/, /(?:^|[\s/])(?:docker|podman|nerdctl|buildah|skopeo|helm|oras|crane|az|oc|cf)\b.*\blogin\b/],
    [/^-p$/, /(?:^|[\s/])(?:twine|sshpass)\b/],
    [/^-t$/, /(?:^|[\s/])(?:codecov|codecovcli|floyd|flyctl)\b/],
    [/^-k$/, /(?:^|[\s/])(?:prefect|dvc)\b.*\blogin\b/],
];
function isShortOption(words, at) {
    const option = words[at - 1] ?? '';
    const command = commandBefore(words, at - 1);
    // Name and password in one word.
    if (/^(?:-u|--user|--proxy-user|-U)$/.test(option) && /(?:^|[\s/])curl\b/.test(command))
        return (words[at] ?? '').includes(':') && !isOpen((words[at] ?? '').replace(/^[^:]*:/, ''));
    if (/^(?:-a|--auth)$/.test(option) && /(?:^|[\s/])https?\b/.test(command))
        return (words[at] ?? '').includes(':');
    return shortOptions.some(([letter, program]) => letter.test(option) && program.test(command));
}
/** `mysql -psecret`, `sshpass -psecret`, `twine upload -psecret`. */
function attachedPassword(words, at) {
    const word = words[at] ?? '';
    if (!/^-p[^-\s]/.test(word) || isOpen(word.slice(2)))
        return false;
    return /(?:^|[\s/])(?:mysql\w*|mariadb\w*|sshpass|twine|docker login)\b/.test(commandBefore(words, at));
}
/** Programs that take a key as a word: `wandb login KEY`. */
function isLoginWord(words, at) {
    const word = words[at] ?? '';
    if (word.startsWith('-') || !isKeyLike(word))
        return attachedPassword(words, at);
    if (/^--(?:host|base-url|entity|project|org|url|verify)$/.test(words[at - 1] ?? ''))
        return false;
    return /(?:^|[\s/])(?:(?:wandb|roboflow|dagshub|comet|neptune|lightning|huggingface-cli|hf|prefect|railway) (?:auth |cloud )?login|snyk auth)\b(?!.*[;&|])/.test(commandBefore(words, at));
}
function isKeyLike(word) {
    return /^[\w.+=~-]+$/.test(word) && ((word.length >= 8 && /\d/.test(word)) || word.length >= 20);
}
/** A word that names a credential and then its value: `dvc remote modify x password VALUE`, `aws configure set … VALUE`. */
function isSettingValue(words, at) {
    const name = words[at - 1] ?? '';
    const word = words[at] ?? '';
    if (/^http-basic\./.test(words[at - 2] ?? ''))
        return true;
    if (!(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && !/^pypi-token\./.test(name))
        return attachedPassword(words, at);
    const command = commandBefore(words, at);
    if (/(?:^|\s)remote\s+modify\s/.test(command))
        return true;
    return isKeyLike(word) && /(?:^|\s)(?:set|config|config:set|configure)\s/.test(command);
}
/** Where a secret comes from, and words that are no secret. */
function isOpen(value) {
    if (value.length > 2000)
        return false;
    const literal = value
        .replace(/\$\{\{.*?\}\}|\$\{[\w.]+\}|\$\([^)]*\)|\$env:\w+|\$\w+|%\w+%|<[^>]*>|\{\{.*?\}\}|\{\w+\}/gs, '')
        .replace(/\b(?:bearer|basic|x-access-token|oauth2)\b/gi, '');
    if (!/[\p{L}\p{N}]/u.test(literal))
        return literal === '' || value !== literal || literal.length < 4;
    if (/^(?:true|false|none|null|yes|no|auto|required|default|read|write|on|off|inherit)$/i.test(value))
        return true;
    // What code or a shell will put there.
    if (/^(?:\$\(|os\.(?:environ|getenv)|\$\{\w+:\?)/.test(value))
        return true;
    // A version in a store of secrets, files that hold one, and the form in which `docker build --secret` names them.
    return (/^[\w.~/-]+\.(?:json|txt|ya?ml|pem|key|toml|ini|env|cfg|py|p12|sh)$/.test(value) ||
        /^(?:id|src|env|type)=|^[\w/-]+:(?:latest|\d{1,4})$/.test(value));
}


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TOML_LIMIT: () => (/* binding */ TOML_LIMIT),
  readToml: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./src/facts/placeholders.ts
/** Files of project templates (cookiecutter, copier): Jinja between the lines of another format. */
const TAG = /\{%-?[ \t]{0,20}(\w{0,20})[^%\n]{0,300}%\}/g;
const PLACEHOLDER = /\{\{[^{}\n]{0,200}\}\}/g;
/** Whether Jinja may be what keeps a text from being read. */
function hasPlaceholders(text) {
    return text.includes('{{') || text.includes('{%');
}
/**
 * The text as one made project could have it, line by line: of alternatives the first one, tags blank, a word for each placeholder
 * outside quotes. Those inside quotes stay, since what they will be is not known.
 */
function firstRendering(text) {
    // One entry for each open `if`: whether its present branch is the first one.
    const branches = [];
    let hidden = 0;
    return text
        .split('\n')
        .map(line => {
        const tags = [...line.matchAll(TAG)];
        for (const [, word] of tags) {
            if (word === 'if')
                branches.push(true);
            else if (word === 'endif')
                hidden -= branches.pop() === false ? 1 : 0;
            else if ((word === 'elif' || word === 'else') && branches.at(-1) === true) {
                branches[branches.length - 1] = false;
                hidden += 1;
            }
        }
        if (hidden > 0)
            return '';
        const plain = tags.length > 0 ? line.replaceAll(TAG, '') : line;
        return plain.includes('{{') ? withWords(plain) : plain;
    })
        .join('\n');
}
function withWords(line) {
    let quotes = 0;
    let from = 0;
    return line.replaceAll(PLACEHOLDER, (placeholder, offset) => {
        for (let at = from; at < offset; at += 1)
            if (line[at] === '"' || line[at] === "'")
                quotes += 1;
        from = offset;
        return quotes % 2 === 0 ? placeholder.replaceAll(/\W+/g, '_') : placeholder;
    });
}

;// CONCATENATED MODULE: ./src/facts/toml.ts


/** Characters of a TOML file that are read, unless told otherwise. Manifests stay below 100 kB; a hostile one of this size takes 3 s. */
const TOML_LIMIT = 512 * 1024;
const MAX_DEPTH = 100;
/**
 * Reads a TOML text (1.1), bounded in size and depth; never throws. One syntax error voids the whole file, as it does for the
 * programs that read it; the template of a file is read as one project made from it could have it. `limit` in characters.
 */
function readToml(path, text, limit = TOML_LIMIT) {
    if (text.length > limit) {
        const detail = `${text.length} characters are more than the ${limit} that are read`;
        return { root: mapAt(1), diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const read = parse(path, source);
    if (read.diagnostics.length === 0 || !hasPlaceholders(source))
        return read;
    const rendered = parse(path, firstRendering(source));
    return rendered.diagnostics.length === 0 ? rendered : read;
}
function parse(path, source) {
    const root = mapAt(1);
    try {
        fill(root, (0,lib/* parseTOML */.MD)(source, { tomlVersion: '1.1' }).body[0]);
        return { root, diagnostics: [] };
    }
    catch (error) {
        return { root: mapAt(1), diagnostics: [problemOf(path, error)] };
    }
}
function problemOf(path, error) {
    // The parser descends recursively: a nesting bomb ends in a RangeError, whose message says nothing about the file.
    if (error instanceof RangeError)
        return { path, line: 1, problem: 'unsupported', detail: 'nested too deep' };
    const line = error instanceof lib/* ParseError */.mB ? error.lineNumber : 1;
    const detail = error instanceof Error ? error.message : String(error);
    return { path, line, problem: 'malformed', detail: detail.slice(0, 160) };
}
function mapAt(line) {
    return { kind: 'map', line, entries: new Map(), mergeLine: null };
}
function fill(root, top) {
    for (const node of top.body) {
        if (node.type === 'TOMLKeyValue') {
            toml_assign(root, node, 0);
            continue;
        }
        const table = tableAt(root, node.resolvedKey, node.loc.start.line);
        for (const pair of node.body)
            toml_assign(table, pair, 0);
    }
}
/** Walks down to the table of a header, making what is missing; a number in the key is a place in a list of tables. */
function tableAt(root, keys, line) {
    if (keys.length > MAX_DEPTH)
        throw new RangeError('nested too deep');
    let table = root;
    keys.forEach((key, index) => {
        if (typeof key === 'number')
            return;
        const place = keys[index + 1];
        if (typeof place === 'number')
            table = itemAt(listIn(table, key, line), place, line);
        else
            table = mapIn(table, key, line);
    });
    return table;
}
function mapIn(table, key, line) {
    const found = table.entries.get(key)?.value;
    if (found?.kind === 'map')
        return found;
    const made = mapAt(line);
    table.entries.set(key, { key, line, value: made });
    return made;
}
function listIn(table, key, line) {
    const found = table.entries.get(key)?.value;
    if (found?.kind === 'list')
        return found;
    const made = { kind: 'list', line, items: [] };
    table.entries.set(key, { key, line, value: made });
    return made;
}
function itemAt(list, place, line) {
    const found = list.items[place];
    if (found?.kind === 'map')
        return found;
    const made = mapAt(line);
    list.items.push(made);
    return made;
}
function toml_assign(table, pair, depth) {
    const line = pair.loc.start.line;
    const names = pair.key.keys.map(key => (key.type === 'TOMLBare' ? key.name : key.value));
    const last = names.pop();
    if (last === undefined)
        return;
    if (names.length > MAX_DEPTH)
        throw new RangeError('nested too deep');
    const owner = names.reduce((at, name) => mapIn(at, name, line), table);
    owner.entries.set(last, { key: last, line, value: nodeOf(pair.value, depth) });
}
function nodeOf(node, depth) {
    if (depth > MAX_DEPTH)
        throw new RangeError('nested too deep');
    const line = node.loc.start.line;
    if (node.type === 'TOMLArray')
        return { kind: 'list', line, items: node.elements.map(element => nodeOf(element, depth + 1)) };
    if (node.type === 'TOMLInlineTable') {
        const table = mapAt(line);
        for (const pair of node.body)
            toml_assign(table, pair, depth + 1);
        return table;
    }
    const scalar = { kind: 'scalar', line, tag: null };
    if (node.kind === 'string')
        return { ...scalar, value: node.value, text: node.value, style: 'quoted' };
    if (node.kind === 'boolean')
        return { ...scalar, value: node.value, text: String(node.value), style: 'plain' };
    if (node.kind === 'integer' || node.kind === 'float')
        return { ...scalar, value: node.value, text: node.number, style: 'plain' };
    return { ...scalar, value: node.datetime, text: node.datetime, style: 'plain' };
}


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** Parts of a path of the repository: with `/`, relative to its root. */
/** The folder of a file, `` for one at the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The name of a file without its folders. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ filesEnding),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/**
 * The files of a listing by how their names end. Most questions about a repository are about a few kinds of files, and most files
 * of a large one are of other kinds: each question then looks at those that can answer it, not at all.
 */
const tables = new WeakMap();
/**
 * Files whose name ends in one of these, in the order of the listing. An ending is what follows the last dot of the name, in lower
 * case (`yml`, `gitignore`), however the file writes it; '' is that of a name without a dot.
 */
function filesEnding({ files }, ...endings) {
    let table = tables.get(files);
    if (table === undefined) {
        table = byEnding(files);
        tables.set(files, table);
    }
    // No ending has a slash in it, so that lists of several can be kept beside those of one.
    const key = endings.join('/');
    let found = table.get(key);
    if (found === undefined) {
        found = merged(endings.map(ending => table.get(ending) ?? []));
        table.set(key, found);
    }
    return found;
}
/** The base name's part behind its last dot, in lower case. */
function endingOf(path) {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : '';
}
function byEnding(files) {
    const table = new Map();
    for (const file of files) {
        const ending = endingOf(file.path);
        const same = table.get(ending);
        if (same === undefined)
            table.set(ending, [file]);
        else
            same.push(file);
    }
    return table;
}
function merged(lists) {
    return lists.flat().sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ filesStarting),
/* harmony export */   z: () => (/* binding */ isStarting)
/* harmony export */ });
/** The files of a sorted listing whose paths begin alike: they stand together, and are found by bisection. */
/** Files whose path begins with `start` (a folder is `src/`; '' gives all), in the order of the listing. */
function filesStarting({ files }, start) {
    if (start === '')
        return files;
    const first = firstIndex(files, path => path >= start);
    const end = firstIndex(files, path => path > start && !path.startsWith(start));
    return files.slice(first, end);
}
/** Whether some path begins with `start`. */
function isStarting({ files }, start) {
    return files[firstIndex(files, path => path >= start)]?.path.startsWith(start) === true;
}
/** Index of the first file for which it holds; it holds for all that follow one. */
function firstIndex(files, holds) {
    let low = 0;
    let high = files.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(files[middle].path))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ })

};
