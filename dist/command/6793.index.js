export const id = 6793;
export const ids = [6793];
export const modules = {

/***/ 1560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ stagePath),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   "do": () => (/* binding */ producersOf)
/* harmony export */ });
/* harmony import */ var _facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(523);
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
            for (let folder = (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path); folder !== ''; folder = (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder)) {
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
            for (let at = low; all[at] !== undefined && (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(all[at].target, path); at++)
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
    return dataFiles.flatMap(({ path, outs }) => outs.flatMap(out => out.target === null
        ? []
        : [{ path, line: out.line, target: out.target, who: path, stage: null, inGit: false, record: out }]));
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
    const folder = (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)((0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(stage.path), stage.wdir);
    return folder === null ? null : (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(folder, written);
}
/** How a stage is named in the whole repository. */
function addressOf(stage) {
    return `${stage.path}:${stage.name}`;
}


/***/ }),

/***/ 5717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ dvcPaths),
  T: () => (/* binding */ dvcProjectOf)
});

// EXTERNAL MODULE: ./src/facts/dvc/config.ts
var config = __webpack_require__(8857);
// EXTERNAL MODULE: ./src/facts/yaml.ts + 1 modules
var yaml = __webpack_require__(3028);
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
        target: (0,dvc_paths/* pathFrom */.Iw)(folder, written),
        hash,
        size: countOf((0,yamlNode.nodeAt)(node, 'size')),
        nfiles,
        directory: nfiles !== null || (hash?.value.endsWith('.dir') ?? false) || (0,yamlNode.nodeAt)(node, 'files') !== null,
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

;// CONCATENATED MODULE: ./src/facts/dvc/dataFile.ts
/** `.dvc` files: data that `dvc add` and the imports track, and the stages of DVC 0.x. */




/** Reads a `.dvc` file or a `Dvcfile`. Never throws. */
function parseDvcDataFile(path, text) {
    const { root, diagnostics } = (0,yaml.readYaml)(path, text);
    const folder = (0,dvc_paths/* pathFrom */.Iw)((0,dvc_paths/* folderOf */.yS)(path), (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, 'wdir')) ?? '');
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
        frozen: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, 'frozen')) === 'true',
        commands: (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(root, 'cmd')).map(({ value }) => value),
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
        const folder = (0,dvc_paths/* pathFrom */.Iw)((0,dvc_paths/* folderOf */.yS)(path), workingDirectory(entry.key));
        stages.set(entry.key, readStage(path, folder, entry));
    }
    return { path, stages, readable: !broken && (root === null || root.kind === 'map'), diagnostics };
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
// EXTERNAL MODULE: ./src/facts/dvcYaml.ts + 1 modules
var dvcYaml = __webpack_require__(524);
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
    return path === '' ? null : path.slice(0, Math.max(0, path.lastIndexOf('/')));
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

;// CONCATENATED MODULE: ./src/dvc/files.ts
/** The files of a repository as DVC sees them. */


const IGNORE_LIMIT = 256 * 1024;
const POINTER_LIMIT = 1024;
function dvcFilesOf(snapshot) {
    const paths = snapshot.files.map(({ path }) => path);
    const rules = (name) => readIgnoreRules(paths
        .filter(path => path === name || path.endsWith(`/${name}`))
        .flatMap(path => {
        const content = snapshot.text(path, IGNORE_LIMIT);
        return content.ok ? [{ folder: (0,dvc_paths/* folderOf */.yS)(path), text: content.text }] : [];
    }));
    const gitIgnore = rules('.gitignore');
    const dvcIgnore = rules('.dvcignore');
    const start = (prefix) => {
        let low = 0;
        let high = paths.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (paths[middle] < prefix)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {
        snapshot,
        has(path) {
            if (path === '' || snapshot.entry(path) !== undefined)
                return true;
            return paths[start(`${path}/`)]?.startsWith(`${path}/`) ?? false;
        },
        below(folder) {
            const prefix = folder === '' ? '' : `${folder}/`;
            const found = [];
            for (let at = start(prefix); paths[at]?.startsWith(prefix); at++) {
                const path = paths[at];
                const internal = path.startsWith('.dvc/') || path.includes('/.dvc/');
                if (!internal && !dvcIgnore.ignores(path, false))
                    found.push(path);
            }
            return found;
        },
        gitIgnores: (path, directory) => gitIgnore.ignores(path, directory),
        isPointer(path) {
            const size = snapshot.size(path);
            if (size === null || size > POINTER_LIMIT)
                return false;
            const content = snapshot.text(path, POINTER_LIMIT);
            return !content.ok && content.problem === 'lfs-pointer';
        },
    };
}

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
    return snapshot.files
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
    const pipelines = definitions.map(definition => {
        const path = definition.path.replace(/dvc\.yaml$/, 'dvc.lock');
        const wdirs = new Map(definition.stages.map(({ name, wdir }) => [name, wdir]));
        const [lock] = snapshot.entry(path) === undefined
            ? []
            : parsed([path], LOCK_LIMIT, (at, text) => parseDvcLock(at, text, stage => wdirs.get(stage) ?? ''));
        return { definition, lock: lock ?? (snapshot.entry(path) === undefined ? null : unreadLock(path)) };
    });
    return {
        files: dvcFilesOf(snapshot),
        pipelines,
        dataFiles: parsed(paths.filter(isDataFile).slice(0, MOST_DATA_FILES), DATA_LIMIT, parseDvcDataFile),
        configs: parsed(named('.dvc/config'), DATA_LIMIT, config/* parseDvcConfig */.b$),
        localConfigs: parsed(named('.dvc/config.local'), DATA_LIMIT, config/* parseDvcConfig */.b$),
        parameters,
        diagnostics,
    };
}
function unreadLock(path) {
    return { path, stages: new Map(), readable: false, diagnostics: [] };
}
function isDataFile(path) {
    return DATA_FILE.test(path) && !path.includes('.dvc/') && (0,dvc_paths/* folderOf */.yS)(path) !== '.dvc';
}
function parameterReader(snapshot) {
    const read = new Map();
    return path => {
        const before = read.get(path);
        if (before !== undefined)
            return before;
        const tree = (0,parameters/* readParameters */.Zu)(snapshot, path);
        read.set(path, tree);
        return tree;
    };
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ verifyDvc)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/dvc/content.ts
/** Whether what lies in git is what DVC recorded. */

/** Larger files are not hashed. */
const HASHED_LIMIT = 64 * 1024 * 1024;
/** Files of one directory that are hashed. */
const MOST_FILES = 20_000;
const SAME = { kind: 'same' };
const TEXT_SAMPLE = 512;
function fingerprintsOf(files) {
    const known = new Map();
    return {
        of(path) {
            const before = known.get(path);
            if (before !== undefined)
                return before;
            const bytes = files.snapshot.bytes(path, HASHED_LIMIT);
            const made = bytes === null ? null : fingerprint(bytes);
            known.set(path, made);
            return made;
        },
    };
}
function fingerprint(bytes) {
    const raw = md5(bytes);
    if (!isText(bytes))
        return { raw, unix: null, dos: null };
    const unix = withoutReturns(bytes);
    return {
        raw,
        unix: unix === bytes ? raw : md5(unix),
        dos: bytes.includes(10) ? md5(withReturns(unix)) : raw,
    };
}
function md5(bytes) {
    return (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
}
/** DVC's own guess: no NUL and at most 30 % of what text has no use for in the first 512 bytes. */
function isText(bytes) {
    const sample = bytes.subarray(0, TEXT_SAMPLE);
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
    bytes.forEach((byte, at) => {
        if (byte === 13 && bytes[at + 1] === 10)
            return;
        kept[length++] = byte;
    });
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
        ? compareFile(files, fingerprints, path, hash)
        : compareDirectory(files, fingerprints, path, recorded, hash);
}
function compareFile(files, fingerprints, path, hash) {
    if (files.isPointer(path))
        return unknown('it is a Git LFS pointer');
    const print = fingerprints.of(path);
    if (print === null)
        return unknown('it cannot be read or is too large');
    const wanted = hash.value;
    if (print.raw === wanted || print.unix === wanted || print.dos === wanted)
        return SAME;
    const now = hash.legacy ? (print.unix ?? print.raw) : print.raw;
    return { kind: 'changed', detail: `md5 ${content_short(wanted)} → ${content_short(now)}` };
}
function compareDirectory(files, fingerprints, path, { nfiles }, hash) {
    const members = files.below(path);
    if (members.length > MOST_FILES)
        return unknown(`it has more than ${MOST_FILES} files`);
    const prints = [];
    for (const member of members) {
        const print = files.isPointer(member) ? null : fingerprints.of(member);
        if (print === null)
            return unknown(`${member} cannot be hashed`);
        prints.push([member.slice(path === '' ? 0 : path.length + 1), print]);
    }
    const manifests = ['raw', 'unix', 'dos'].map(kind => manifest(prints.map(([name, print]) => [name, print[kind] ?? print.raw])));
    if (manifests.includes(hash.value))
        return SAME;
    const now = manifests[hash.legacy ? 1 : 0];
    // Caches and data that git does not have were hashed too.
    if (nfiles === null || members.length < nfiles) {
        const locked = nfiles === null ? 'an unknown number of' : String(nfiles);
        return { kind: 'doubtful', because: `${locked} files were locked, git has ${members.length}` };
    }
    const counted = nfiles === members.length ? '' : `, ${nfiles} → ${members.length} files`;
    return { kind: 'changed', detail: `md5 ${content_short(hash.value)} → ${content_short(now)}${counted}` };
}
/** The name of a directory's content: the MD5 of the list that DVC stores for it, as Python's `json.dumps` writes it. */
function manifest(members) {
    const sorted = members
        .map(([name, hash]) => ({ name, hash, key: [...name].map(char => char.codePointAt(0) ?? 0) }))
        .sort((a, b) => comparePoints(a.key, b.key));
    const list = sorted.map(({ name, hash }) => `{"md5": "${hash}", "relpath": ${asciiJson(name)}}`);
    return `${md5(`[${list.join(', ')}]`)}.dir`;
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
function asciiJson(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, char => char === '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

// EXTERNAL MODULE: ./src/dvc/producers.ts
var dvc_producers = __webpack_require__(1560);
// EXTERNAL MODULE: ./src/dvc/project.ts + 5 modules
var dvc_project = __webpack_require__(5717);
// EXTERNAL MODULE: ./src/facts/dvc/parameters.ts
var parameters = __webpack_require__(7751);
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
    return node.kind === 'scalar' && node.value === parameters/* OPAQUE */.ej;
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
/** A value in a few characters. */
function shownValue(node) {
    const text = node.kind === 'scalar' ? node.text || 'null' : node.kind === 'list' ? 'a list' : 'a map';
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

;// CONCATENATED MODULE: ./src/dvc/parameters.ts
/** The parameters of a stage against those in the lock. */



/** Compares the parameters that a stage names, value by value. */
function compareParameters(context, stage, locked, comparison) {
    const lockedFiles = byFile(stage, locked);
    const seen = new Map();
    for (const [file, wanted] of wantedByFile(stage)) {
        const values = lockedFiles.get(file) ?? new Map();
        seen.set(file, new Set(wanted.map(({ key }) => key ?? '')));
        const tree = readTree(context, file);
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
/** By path from the root; a file outside of the repository by its text. */
function byFile(stage, locked) {
    const files = new Map();
    for (const parameter of locked.params) {
        const file = (0,dvc_producers/* stagePath */.E6)(stage, parameter.file) ?? parameter.file;
        const values = files.get(file) ?? new Map();
        values.set(parameter.key, parameter);
        files.set(file, values);
    }
    return files;
}
function wantedByFile(stage) {
    const files = new Map();
    for (const parameter of stage.params) {
        const file = (0,dvc_producers/* stagePath */.E6)(stage, parameter.file) ?? parameter.file;
        const list = files.get(file);
        if (list === undefined)
            files.set(file, [parameter]);
        else
            list.push(parameter);
    }
    return files;
}
/** The tree, `gone`, or why there is none. */
function readTree({ project, producers }, file) {
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
    const now = (0,parameters/* parameterAt */.n7)(tree, key);
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
        const change = `${shownValue(locked)} → ${shownValue(now)}`;
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
        find(line, 'command-changed', 'doubtful', 'the command was locked with other spacing');
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
    const records = new Map(locked.deps.map(dep => [dep.target ?? dep.written, dep]));
    const left = new Map(records);
    for (const dep of stage.deps) {
        const target = (0,dvc_producers/* stagePath */.E6)(stage, dep.value);
        const record = records.get(target ?? dep.value);
        left.delete(target ?? dep.value);
        if (record === undefined) {
            count(true);
            find(dep.line, 'dependency-added', 'stale', `${dep.value} is not among the locked dependencies`);
            continue;
        }
        const { agreement, edge } = target === null
            ? { agreement: notHere('it lies outside of the repository'), edge: null }
            : compareDependency(context, target, record);
        count(agreement.kind === 'same' || agreement.kind === 'changed');
        if (agreement.kind === 'same')
            continue;
        if (agreement.kind === 'deleted') {
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
            find(dep.line, 'edge-broken', 'stale', `it was locked with another ${dep.value} than ${edge} has recorded (${agreement.detail})`);
        }
    }
    for (const { written } of left.values()) {
        find(stage.line, 'dependency-left', 'doubtful', `the lock still has the dependency ${written}`);
    }
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
    if (around !== null)
        return alone(notHere(`it lies in the output ${around.target} of ${around.who}`));
    const [inside] = producers.inside(target);
    if (inside !== undefined)
        return alone(notHere(`${inside.target} in it is made by ${inside.who}`));
    if (inGit)
        return alone(compareContent(files, fingerprints, target, record));
    if (files.gitIgnores(target, record.directory)) {
        return alone(notHere('git ignores it, and neither a stage nor a .dvc file makes it'));
    }
    return alone({ kind: 'deleted' });
}
/** The detail reads from what the consumer has to what there is now. */
function reversed(agreement, record, made) {
    return agreement.kind === 'changed' ? compareRecords(record, made) : agreement;
}
function compareOutputs(context, stage, locked, comparison) {
    const records = new Map(locked.outs.map(out => [out.target ?? out.written, out]));
    for (const { file, cached } of (0,dvc_producers/* outputsOf */.Yz)(stage)) {
        const target = (0,dvc_producers/* stagePath */.E6)(stage, file.value);
        const record = records.get(target ?? file.value);
        records.delete(target ?? file.value);
        if (record === undefined) {
            comparison.count(true);
            comparison.find(file.line, 'output-added', 'stale', `${file.value} is not among the locked outputs`);
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
    if (!isFile && (cached || files.below(target).length !== record.nfiles))
        return;
    const agreement = compareContent(files, fingerprints, target, record);
    count(agreement.kind === 'same' || agreement.kind === 'changed');
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
            ...trackedOutputs(project, stage),
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
        const around = open.findLast(({ target }) => (0,paths/* isWithin */.UO)(producer.target, target));
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
                stage: producer.stage.slice(producer.path.length + 1),
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
function trackedOutputs({ files }, stage) {
    return (0,dvc_producers/* outputsOf */.Yz)(stage).flatMap(({ file, cached }) => {
        const target = (0,dvc_producers/* stagePath */.E6)(stage, file.value);
        if (!cached || target === null || target === '')
            return [];
        if (files.snapshot.entry(target) !== undefined ||
            files.below(target).some(path => !/\/\.git(?:ignore|keep)$/.test(path))) {
            const message = `the output ${file.value} is tracked by git and by DVC at once; run git rm --cached ${target}`;
            return [defect(stage, file.line, 'output-tracked', message)];
        }
        if (files.gitIgnores(target, null))
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
    const context = { project, producers, fingerprints: fingerprintsOf(project.files) };
    const structural = new Map();
    for (const { address, finding } of structureOf(project, producers)) {
        structural.set(address, [...(structural.get(address) ?? []), finding]);
    }
    const pipelines = project.pipelines.map(pipeline => verifyPipeline(context, pipeline, structural));
    const verification = { pipelines, diagnostics: project.diagnostics };
    known.set(snapshot, verification);
    return verification;
}
function verifyPipeline(context, pipeline, structural) {
    const { definition, lock } = pipeline;
    const stages = definition.stages.map(stage => verifyStage(context, pipeline, stage, structural));
    const whole = [...leftStages(pipeline), ...unresolvedStages(pipeline)];
    if (lock === null && definition.stages.length > 0)
        whole.unshift(missingLock(context, pipeline));
    const findings = [...whole, ...stages.flatMap(stage => stage.findings)];
    return {
        path: definition.path,
        lockPath: lock?.path ?? null,
        verdict: verdictOf(pipeline, stages, whole),
        stages,
        findings: findings.sort((a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.message, b.message)),
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function verdictOf({ definition, lock }, stages, whole) {
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
    if (has('stale') || has('unlocked') || whole.some(({ effect }) => effect === 'stale'))
        return 'stale';
    return has('consistent') || has('exempt') ? 'consistent' : 'unknown';
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
        effect: 'stale',
        stage: name,
        message: `the lock has it, ${definition.path} does not`,
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
function verifyStage(context, { definition, lock }, stage, structural) {
    const findings = [...(structural.get((0,dvc_producers/* addressOf */.ci)(stage)) ?? [])];
    const counts = { compared: 0, unknown: 0 };
    const locked = lock?.stages.get(stage.name);
    const repro = `run dvc repro ${definition.path === 'dvc.yaml' ? stage.name : (0,dvc_producers/* addressOf */.ci)(stage)}`;
    const add = (line, rule, effect, message) => findings.push({
        path: stage.path,
        line,
        rule,
        effect,
        stage: stage.name,
        message: effect === 'stale' || effect === 'unlocked' ? `${message}; ${repro}` : message,
    });
    // DVC runs a stage without dependencies and outputs every time.
    const nothing = stage.deps.length + stage.params.length + stage.outs.length + stage.metrics.length + stage.plots.length;
    const alwaysChanged = stage.alwaysChanged || nothing === 0;
    if (stage.incomplete)
        add(stage.line, 'unresolved', 'unknown', 'it has a ${} whose value is not known');
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
    return {
        path: stage.path,
        line: stage.line,
        name: stage.name,
        verdict: stageVerdict(stage, locked !== undefined, findings, alwaysChanged),
        ...counts,
        frozen: stage.frozen,
        alwaysChanged,
        findings,
    };
}
function stageVerdict(stage, locked, findings, alwaysChanged) {
    if (stage.incomplete)
        return 'unknown';
    if (!locked)
        return findings.some(({ effect }) => effect === 'unlocked') ? 'unlocked' : 'unknown';
    if (!findings.some(({ effect }) => effect === 'stale'))
        return 'consistent';
    return stage.frozen || alwaysChanged ? 'exempt' : 'stale';
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
                },
            ];
        }),
        credentials: sections.flatMap(section => [...section.values.values()]
            .filter(({ key, value }) => SECRET_OPTIONS.has(key.toLowerCase()) && value.trim() !== '')
            .map(({ key, line }) => ({ path, line, section: section.name, option: key }))),
        diagnostics: file.diagnostics,
    };
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
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   ej: () => (/* binding */ OPAQUE),
/* harmony export */   n7: () => (/* binding */ parameterAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3028);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
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
        return readPython(content.text);
    if (ending === 'toml') {
        const { root, diagnostics } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, content.text);
        return diagnostics.length > 0 ? 'unreadable' : root;
    }
    if (ending === 'json')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.readJson)(path, content.text).root ?? 'unreadable';
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(path, content.text);
    // DVC refuses a file with a key that stands twice, too.
    if (diagnostics.length > 0)
        return 'unreadable';
    return root ?? mapAt(1);
}
/** The value of a dotted key (`train.layers.0`), null when there is none. */
function parameterAt(root, key) {
    let node = root;
    for (const part of key.split('.').slice(0, 100)) {
        if (node?.kind === 'map')
            node = node.entries.get(part)?.value ?? null;
        else if (node?.kind === 'list' && /^\d{1,9}$/.test(part))
            node = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(node)[Number(part)] ?? null;
        else
            return null;
    }
    return node;
}
function mapAt(line) {
    return { kind: 'map', line, entries: new Map(), mergeLine: null };
}
/** The text of a value that is no literal: it equals nothing, and nobody can say that it differs. */
const OPAQUE = '\u0000not a literal';
const ASSIGNMENT = /^( *)(?:self\.)?([A-Za-z_]\w*) *(?::[^=]{0,200})?=(?!=) *(.*)$/;
const BLOCK = /^( *)(class|def|async def) +([A-Za-z_]\w*)/;
/** Assignments at the top of a module, in its classes and in their constructors, as DVC takes them from Python files. */
function readPython(text) {
    const root = mapAt(1);
    const open = [];
    text.split('\n').forEach((raw, index) => {
        const line = index + 1;
        const indent = raw.length - raw.trimStart().length;
        if (raw.trim() === '' || raw.trimStart().startsWith('#'))
            return;
        while (open.length > 0 && indent <= (open.at(-1)?.indent ?? -1))
            open.pop();
        const owner = open.length === 0 ? root : (open.at(-1)?.map ?? null);
        const [, , kind, name = ''] = BLOCK.exec(raw) ?? [];
        if (kind === 'class') {
            const map = mapAt(line);
            owner?.entries.set(name, { key: name, line, value: map });
            open.push({ indent, map });
            return;
        }
        if (kind !== undefined) {
            open.push({ indent, map: name === '__init__' ? owner : null });
            return;
        }
        const [, , key, value = ''] = ASSIGNMENT.exec(raw) ?? [];
        if (key !== undefined && owner !== null)
            owner.entries.set(key, { key, line, value: pythonLiteral(value, line) });
    });
    return root;
}
function pythonLiteral(written, line) {
    const text = written.replace(/ *(?:#[^'"]*)?$/, '');
    const scalar = (value, style) => ({
        kind: 'scalar',
        line,
        value,
        text: style === 'quoted' ? String(value) : text,
        style,
    });
    if (text === 'True' || text === 'False')
        return scalar(text === 'True', 'plain');
    if (text === 'None')
        return scalar(null, 'plain');
    if (/^[-+]?(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][-+]?\d+)?$/.test(text))
        return scalar(Number(text.replaceAll('_', '')), 'plain');
    const quoted = /^(?:'([^'\\]*)'|"([^"\\]*)")$/.exec(text);
    if (quoted !== null)
        return scalar(quoted[1] ?? quoted[2] ?? '', 'quoted');
    if (text.startsWith('[') && text.endsWith(']') && !/[[\]{}()'"\\]/.test(text.slice(1, -1))) {
        const items = text
            .slice(1, -1)
            .split(',')
            .map(item => item.trim())
            .filter(item => item !== '');
        return { kind: 'list', line, items: items.map(item => pythonLiteral(item, line)) };
    }
    return { kind: 'scalar', line, value: OPAQUE, text: OPAQUE, style: 'quoted' };
}


/***/ }),

/***/ 523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   yS: () => (/* binding */ folderOf)
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
/** The folder of a path, `` at the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Whether `path` is `folder` or lies in it. */
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDvcYaml: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
;// CONCATENATED MODULE: ./src/facts/dvcTemplate.ts

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
        return (0,yamlNode/* itemsOf */.S3)(node)[Number(key)] ?? null;
    return (0,yamlNode/* entryOf */.Ms)(node, key)?.value ?? null;
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
    for (const { key, value } of (0,yamlNode/* entriesOf */.Mc)(node)) {
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

// EXTERNAL MODULE: ./src/facts/yaml.ts + 1 modules
var yaml = __webpack_require__(3028);
;// CONCATENATED MODULE: ./src/facts/dvcYaml.ts



const DEFAULT_PARAMS = 'params.yaml';
const MAX_STAGES = 5000;
const MAX_ITEMS = 500;
/** Reads a dvc.yaml: stages with templating, `foreach` and `matrix` expanded as far as the files tell. Never throws. */
function parseDvcYaml(path, text, readData) {
    const { root, diagnostics } = (0,yaml.readYaml)(path, text);
    const problems = [...diagnostics];
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const data = name => readData(joinData(folder, name));
    const globals = scopeOf((0,yamlNode.nodeAt)(root, 'vars'), [], data);
    const scope = [...globals, data(DEFAULT_PARAMS)];
    const stages = [];
    const unresolved = [];
    for (const entry of (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(root, 'stages'))) {
        const read = readEntry(path, entry, scope, data);
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
/** What a `vars` list adds, innermost first: maps as they stand, files whole or by their keys. */
function scopeOf(vars, outer, data) {
    const added = (0,yamlNode/* itemsOf */.S3)(vars).flatMap((item) => {
        if (item.kind === 'map')
            return [item];
        const written = (0,yamlNode/* textOf */.b6)(item);
        if (written === null)
            return [];
        const [file = '', keys] = fillTemplate(written, outer).text.split(':', 2);
        const tree = data(file);
        if (keys === undefined)
            return [tree];
        return [onlyKeys(tree, keys.split(','))];
    });
    return [...added, ...outer];
}
function onlyKeys(tree, keys) {
    if (tree?.kind !== 'map')
        return null;
    return { ...tree, entries: new Map([...tree.entries].filter(([key]) => keys.includes(key))) };
}
/** The stage of one entry, or those that its `foreach` or `matrix` stands for; null when its items are not known. */
function readEntry(path, entry, scope, data) {
    const { key, value } = entry;
    const foreach = (0,yamlNode.nodeAt)(value, 'foreach');
    const matrix = (0,yamlNode.nodeAt)(value, 'matrix');
    if (foreach === null && matrix === null)
        return [readStage(path, entry, value, key, scope, data)];
    const items = foreach === null ? matrixItems(matrix, scope) : foreachItems(foreach, scope);
    const body = foreach === null ? value : (0,yamlNode.nodeAt)(value, 'do');
    if (items === null)
        return null;
    return items.map(({ name, item }) => readStage(path, entry, body, `${key}@${name}`, [item, ...scope], data));
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
        item.kind === 'scalar' && !numbered ? scalarText(item) : String(at),
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
            names: [...names, choice.kind === 'scalar' ? scalarText(choice) : `${key}${at}`],
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
    const whole = referenced(node.text, scope);
    if (whole !== null)
        return whole;
    const { text, complete } = fillTemplate(node.text, scope);
    return complete ? textNode(text, node.line) : null;
}
function readStage(path, entry, body, name, outer, data) {
    const folder = fillTemplate((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'wdir')) ?? '', outer).text;
    const scope = scopeOf((0,yamlNode.nodeAt)(body, 'vars'), outer, file => data(`${folder}/${file}`));
    let complete = true;
    const fill = (text) => {
        const filled = fillTemplate(text, scope);
        complete &&= filled.complete;
        return filled.text;
    };
    const files = (key) => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(body, key)).flatMap(item => {
        const read = readFile(item, scope);
        complete &&= read.complete;
        return read.file ?? [];
    });
    const cmd = (0,yamlNode.nodeAt)(body, 'cmd');
    const commands = (0,yamlNode.textsOf)(cmd).map(({ value, line }) => ({ value: fill(value), line }));
    const wdir = fill((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'wdir')) ?? '');
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
        incomplete: !complete,
    };
}
/** `path`, or `path: {options}`. */
function readFile(node, scope) {
    const [entry] = (0,yamlNode/* entriesOf */.Mc)(node);
    const written = (0,yamlNode/* textOf */.b6)(node) ?? entry?.key;
    if (written === undefined)
        return { file: null, complete: true };
    const filled = fillTemplate(written, scope);
    const options = Object.create(null);
    for (const pair of (0,yamlNode/* pairsOf */.fq)(entry?.value))
        options[pair.name] = pair.value;
    return { file: { value: filled.text, line: entry?.line ?? node.line, options }, complete: filled.complete };
}
function readParameters(path, node, fill) {
    const plain = (0,yamlNode/* textOf */.b6)(node);
    if (plain !== null) {
        const text = fill(plain);
        // DVC takes `file:` without keys for the whole file, and any other text for a key of params.yaml.
        return [{ path, line: node.line, file: DEFAULT_PARAMS, key: text }];
    }
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, line, value }) => {
        const file = fill(key);
        const keys = (0,yamlNode.textsOf)(value);
        if (keys.length === 0)
            return [{ path, line, file, key: null }];
        return keys.map(one => ({ path, line: one.line, file, key: fill(one.value) }));
    });
}
function readArtifacts(path, node, scope) {
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, line, value }) => {
        const written = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'path'));
        if (written === null)
            return [];
        const artifactPath = fillTemplate(written, scope).text;
        return [{ path, line, name: key, artifactPath, type: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'type')) }];
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

/***/ 3028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: YAML_LIMIT

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/facts/yamlMend.ts
/** Wider than the indentation of anything that is read. */
const INDENT = ' '.repeat(256);
/**
 * More indentation for what the YAML standard wants to be indented more, and what libyaml, and with it PyYAML and GitHub, reads as
 * it is: further lines of a quoted text (PyYAML itself writes such ones, into compiled Kubeflow pipelines for one) and of a `[ ]`
 * or `{ }`. Indentation means nothing there, and no line moves. Takes the parser's message and the offset of what it did not
 * expect; null when it is about something else, or when nothing closes. Of brackets only one line is mended at a time.
 */
function mendIndentation(text, message, offset) {
    const quote = /^Missing closing (['"])/.exec(message)?.[1];
    if (quote !== undefined) {
        const close = closingQuote(text, offset, quote);
        const lines = text.slice(offset, close).replaceAll('\n', `\n${INDENT}`);
        return close === -1 ? null : text.slice(0, offset) + lines + text.slice(close);
    }
    if (!/^Flow (?:map|sequence) in block collection must be sufficiently indented/.test(message))
        return null;
    const start = text.lastIndexOf('\n', offset) + 1;
    const first = start > 0 && text.slice(start, offset).trim() === '' && !text.startsWith(INDENT, start);
    return first ? text.slice(0, start) + INDENT + text.slice(start) : null;
}
/** From a place inside the quotes. */
function closingQuote(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (quote === '"' && text[at] === '\\')
            at++;
        else if (text[at] === quote) {
            if (quote === '"' || text[at + 1] !== quote)
                return at;
            at++;
        }
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/facts/yaml.ts


/** Characters of a YAML file that are read, unless told otherwise: as many as a snapshot gives by itself. */
const YAML_LIMIT = 1024 * 1024;
/** Far above what real files have (16 aliases, 2,227 expanded nodes), far below what a bomb needs. */
const MAX_ALIASES = 200;
const MAX_EXPANDED_NODES = 50_000;
const MAX_DEPTH = 100;
const MAX_PROBLEMS = 20;
/** Mending costs another reading of the file each time: so often, and so many characters, at most. */
const MAX_MENDED = 50;
const MAX_MENDED_LENGTH = 512 * 1024;
/** Everything stays text while the package parses: types are ours (YAML 1.2, whatever a `%YAML` directive says). */
const schema = new dist/* Schema */.Sj({ schema: 'failsafe', resolveKnownTags: false });
/**
 * Reads any YAML text, bounded in size, depth and aliases; never throws. Aliases and merge keys are resolved.
 * `limit` in characters.
 */
function readYaml(path, text, limit = YAML_LIMIT) {
    if (text.length > limit) {
        const detail = `${text.length} characters are more than the ${limit} that are read`;
        return { root: null, documents: [], diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const original = parse(text);
    const parsed = parseMended(original) ?? original;
    const reading = new Reading(path, parsed.text);
    if (parsed.failure !== null)
        reading.report(0, 'malformed', brief(parsed.failure));
    const documents = [];
    for (const { errors, contents } of parsed.documents) {
        const [error] = errors;
        if (error !== undefined)
            reading.report(error.pos[0], 'malformed', brief(error.message));
        const node = contents === null ? null : reading.document(contents);
        if (node !== null)
            documents.push(node);
    }
    return { root: documents[0] ?? null, documents, diagnostics: reading.diagnostics };
}
function parse(text) {
    // Each syntax error would record a stack: three quarters of the time that a file of nothing but errors takes.
    const traced = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        // Not strict: what is unambiguous is read as libyaml and GitHub read it (`[a]# comment`).
        const options = {
            schema,
            strict: false,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        };
        const documents = (0,dist/* parseAllDocuments */.hR)(text, options);
        const fault = documents.find(({ errors }) => errors.length > 0)?.errors[0] ?? null;
        return { text, documents, fault, failure: null };
    }
    catch (error) {
        return { text, documents: [], fault: null, failure: String(error) };
    }
    finally {
        Error.stackTraceLimit = traced;
    }
}
/** The file with what is indented too little mended, null when that does not make it valid. */
function parseMended(original) {
    let parsed = original;
    let spent = 0;
    for (let tries = 0; tries < MAX_MENDED && parsed.fault !== null; tries++) {
        const text = mendIndentation(parsed.text, parsed.fault.message, parsed.fault.pos[0]);
        spent += text?.length ?? 0;
        if (text === null || spent > MAX_MENDED_LENGTH)
            return null;
        parsed = parse(text);
        if (parsed.fault === null && parsed.failure === null)
            return parsed;
    }
    return null;
}
function brief(message) {
    const line = message.replaceAll(/\s+/g, ' ');
    return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
/** The conversion of one file: the package's nodes into ours. */
class Reading {
    diagnostics = [];
    #path;
    #lineStarts;
    #lastLine;
    #anchors = new Map();
    #aliases = 0;
    #expanded = 0;
    constructor(path, text) {
        this.#path = path;
        this.#lineStarts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#lineStarts.push(at + 1);
        this.#lastLine = this.#lineStarts.length;
    }
    report(offset, problem, detail) {
        if (this.diagnostics.length >= MAX_PROBLEMS)
            return;
        this.diagnostics.push({ path: this.#path, line: this.#lineAt(offset), problem, detail });
    }
    /** Null when there is nothing, or when its aliases go over a cap. */
    document(contents) {
        this.#anchors = new Map();
        this.#aliases = 0;
        this.#expanded = 0;
        const { node } = this.#convert(contents, 0);
        const over = this.#overCap();
        if (over !== null)
            this.report(contents.range?.[0] ?? 0, 'unsupported', `the aliases come to more than ${over}`);
        return over !== null || (node.kind === 'scalar' && node.value === null) ? null : node;
    }
    #overCap() {
        if (this.#aliases > MAX_ALIASES)
            return `${MAX_ALIASES}`;
        return this.#expanded > MAX_EXPANDED_NODES ? `${MAX_EXPANDED_NODES} nodes when expanded` : null;
    }
    #convert(node, depth) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, node.range?.[0] ?? 0, depth);
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        const measured = this.#withinDepth(node, depth);
        if (anchor !== undefined)
            this.#anchors.set(anchor, measured);
        return measured;
    }
    #withinDepth(node, depth) {
        if ((0,dist/* isScalar */.jn)(node))
            return leaf(this.#scalar(node));
        const collection = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node : null;
        if (collection === null)
            return leaf(NOTHING);
        const offset = collection.range?.[0] ?? 0;
        if (depth >= MAX_DEPTH) {
            this.report(offset, 'unsupported', `nested more than ${MAX_DEPTH} deep`);
            return leaf({ ...NOTHING, line: this.#lineAt(offset) });
        }
        return (0,dist/* isMap */.jh)(collection) ? this.#map(collection, offset, depth) : this.#list(collection, offset, depth);
    }
    /** An anchor is known only once its node is complete, so that no node can contain itself. */
    #alias(name, offset, depth) {
        this.#aliases++;
        if (this.#overCap() !== null)
            return leaf(NOTHING);
        const target = this.#anchors.get(name);
        if (target === undefined) {
            this.report(offset, 'malformed', `alias '*${brief(name)}' has no anchor before it`);
            return leaf({ ...NOTHING, line: this.#lineAt(offset) });
        }
        if (depth + target.height > MAX_DEPTH) {
            this.report(offset, 'unsupported', `nested more than ${MAX_DEPTH} deep`);
            return leaf({ ...NOTHING, line: this.#lineAt(offset) });
        }
        this.#expanded += target.size;
        return target;
    }
    #list(list, offset, depth) {
        const items = list.items.map(item => this.#convert(item, depth + 1));
        const node = { kind: 'list', line: this.#lineAt(offset), items: items.map(item => item.node) };
        return measured(node, items);
    }
    #map(map, offset, depth) {
        const entries = new Map();
        const values = [];
        const merged = [];
        let mergeLine = null;
        for (const pair of map.items) {
            const key = this.#key(pair.key, offset);
            const value = pair.value === null ? leaf(NOTHING) : this.#convert(pair.value, depth + 1);
            if (key === null)
                continue;
            values.push(value);
            if (key.text === '<<' && key.style === 'plain') {
                mergeLine ??= key.line;
                merged.push(value.node);
                continue;
            }
            if (entries.has(key.text))
                this.#reportDouble(key);
            entries.set(key.text, { key: key.text, line: key.line, value: placed(value.node, key.line) });
        }
        for (const entry of merged.flatMap(mergeable))
            if (!entries.has(entry.key))
                entries.set(entry.key, entry);
        return measured({ kind: 'map', line: this.#lineAt(offset), entries, mergeLine }, values);
    }
    #reportDouble({ text, line }) {
        if (this.diagnostics.length >= MAX_PROBLEMS)
            return;
        const detail = `key '${brief(text)}' stands twice in the same map`;
        this.diagnostics.push({ path: this.#path, line, problem: 'invalid', detail });
    }
    /** Null for a key that is no scalar: no program that reads these files takes one. */
    #key(key, offset) {
        if (key === null)
            return { ...NOTHING, line: this.#lineAt(offset) };
        const node = (0,dist/* isAlias */.Vj)(key) || (0,dist/* isScalar */.jn)(key) ? this.#convert(key, 0).node : null;
        if (node?.kind === 'scalar')
            return node;
        const at = (0,dist/* isMap */.jh)(key) || (0,dist/* isSeq */.oP)(key) ? (key.range?.[0] ?? offset) : offset;
        this.report(at, 'malformed', 'a list or a map is used as a key');
        return null;
    }
    #scalar(scalar) {
        const text = typeof scalar.value === 'string' ? scalar.value : String(scalar.source ?? '');
        const style = STYLES.get(scalar.type ?? '') ?? 'plain';
        const typed = style === 'plain' && scalar.tag !== '!' && scalar.tag !== 'tag:yaml.org,2002:str';
        const value = typed ? resolveCore(text) : text;
        const line = this.#lineAt(scalar.range?.[0] ?? 0);
        return { kind: 'scalar', line, value, text, style, tag: scalar.tag ?? null };
    }
    #lineAt(offset) {
        let low = 0;
        let high = this.#lastLine;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (this.#lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}
const STYLES = new Map([
    ['QUOTE_DOUBLE', 'quoted'],
    ['QUOTE_SINGLE', 'quoted'],
    ['BLOCK_LITERAL', 'literal'],
    ['BLOCK_FOLDED', 'folded'],
]);
const NOTHING = { kind: 'scalar', line: 1, value: null, text: '', style: 'plain' };
function leaf(node) {
    return { node, size: 1, height: 0 };
}
function measured(node, children) {
    let size = 1;
    let height = 0;
    for (const child of children) {
        size += child.size;
        height = Math.max(height, child.height);
    }
    return { node, size, height: height + 1 };
}
/** An empty value stands nowhere by itself: it gets the line of its key. */
function placed(node, line) {
    return node.kind === 'scalar' && node.text === '' && node.style === 'plain' ? { ...node, line } : node;
}
/** What `<<` brings in: a map, or a list of maps of which the earlier ones win. */
function mergeable(node) {
    if (node.kind === 'map')
        return [...node.entries.values()];
    if (node.kind !== 'list')
        return [];
    return node.items.flatMap(item => (item.kind === 'map' ? [...item.entries.values()] : []));
}
const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;
const CONSTANTS = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map(text => [text, null]),
    ...['true', 'True', 'TRUE'].map(text => [text, true]),
    ...['false', 'False', 'FALSE'].map(text => [text, false]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(text => [text, Number.POSITIVE_INFINITY]),
    ...['-.inf', '-.Inf', '-.INF'].map(text => [text, Number.NEGATIVE_INFINITY]),
    ...['.nan', '.NaN', '.NAN'].map(text => [text, Number.NaN]),
]);
/** The core schema of YAML 1.2, section 10.3.2. */
function resolveCore(text) {
    const constant = CONSTANTS.get(text);
    if (constant !== undefined)
        return constant;
    const first = text.charCodeAt(0);
    const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    if (!numeric)
        return text;
    if (INTEGER.test(text) || FLOAT.test(text) || OTHER_BASE.test(text))
        return Number(text);
    return text;
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   iE: () => (/* binding */ locatedOf),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   nodeAt: () => (/* binding */ nodeAt),
/* harmony export */   textsOf: () => (/* binding */ textsOf)
/* harmony export */ });
/* unused harmony export toPlain */
/** The value tree of a YAML file with positions, and how it is read. Every reader takes null for "nothing there". */
/** The entries of a map in order; none for everything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? [...node.entries.values()] : [];
}
function entryOf(node, key) {
    return (node?.kind === 'map' ? node.entries.get(key) : undefined) ?? null;
}
/** The node at the end of a path of keys, null when one of them is missing. */
function nodeAt(node, ...keys) {
    let at = node ?? null;
    for (const key of keys)
        at = entryOf(at, key)?.value ?? null;
    return at;
}
/** The items of a list; none for everything else. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a scalar; null for collections and for null itself. */
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? node.text : null;
}
function locatedOf(node) {
    const value = textOf(node);
    return value === null || node === null || node === undefined ? null : { value, line: node.line };
}
/** The texts of a scalar or of the scalars of a list, as in `branches: main` and `branches: [main, dev]`. */
function textsOf(node) {
    const nodes = node?.kind === 'list' ? node.items : [node];
    return nodes.flatMap(item => locatedOf(item) ?? []);
}
/** Scalars by key, as in `env:`; what is no scalar is left out, null is the empty text. */
function pairsOf(node) {
    return entriesOf(node).flatMap(({ key, line, value }) => value.kind === 'scalar' ? [{ name: key, value: value.text, line }] : []);
}
function isNull(node) {
    return node === null || node === undefined || (node.kind === 'scalar' && node.value === null);
}
/** Plain data with objects that have no prototype, so that no key of the file means anything to the language. */
function toPlain(node) {
    if (node === null)
        return null;
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toPlain);
    const plain = Object.create(null);
    for (const { key, value } of node.entries.values())
        plain[key] = toPlain(value);
    return plain;
}


/***/ })

};
