export const id = 7891;
export const ids = [7891];
export const modules = {

/***/ 7891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eventBaselines: () => (/* binding */ eventBaselines),
  namedBaselines: () => (/* binding */ namedBaselines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/facts/lfs.ts
var lfs = __webpack_require__(2868);
// EXTERNAL MODULE: ./src/snapshot/error.ts
var snapshot_error = __webpack_require__(594);
;// CONCATENATED MODULE: ./src/comparable.ts
/** Whether a snapshot of a commit can be held against that of a work tree: the same file must give the same content in both. */


/**
 * Why not, as a clause without a full stop; null when they can be compared. A partial or sparse clone lacks what only the
 * earlier commit has, and where Git LFS has fetched content, a work tree holds no pointers.
 */
function whyIncomparable(now, before) {
    const [current, earlier] = [now.whole(), before.whole()];
    const files = earlier.files.filter(({ kind }) => kind === 'file');
    const absent = files.find(file => isAbsent(file, current, earlier));
    if (absent !== undefined)
        return `the clone is partial and lacks the earlier content of ${(0,snapshot_error/* quoted */.T)(absent.path)}; leave out \`filter\` and \`sparse-checkout\``;
    const fetched = (0,lfs/* usesLfs */.W)(earlier) ? files.find(file => isFetched(file, current, earlier)) : undefined;
    if (fetched !== undefined)
        return `Git LFS has put content in place of its pointer to ${(0,snapshot_error/* quoted */.T)(fetched.path)}; check out without it (\`lfs: false\`), or compare two commits`;
    return null;
}
/** Not here, and not for the reason that a sparse checkout leaves it out now as well. */
function isAbsent({ path }, current, earlier) {
    if (earlier.size(path) !== null)
        return false;
    return current.entry(path) === undefined || current.size(path) !== null;
}
function isFetched({ path }, current, earlier) {
    if ((earlier.size(path) ?? 0) > longestPointer || current.entry(path)?.kind !== 'file')
        return false;
    return isPointer(earlier, path) && !isPointer(current, path);
}
/** In bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const longestPointer = 1024;
function isPointer(snapshot, path) {
    const content = snapshot.text(path, longestPointer);
    return !content.ok && content.problem === 'lfs-pointer';
}

// EXTERNAL MODULE: ./src/catalogue/dimensions.ts
var dimensions = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/settings/error.ts
var error = __webpack_require__(2135);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/report/baselineFile.ts
/** A report that was written earlier, JSON → what the comparison needs of it. */



/**
 * Reads one report or a list of them, as `--format json` and the Action write them. Fields that are not needed may have any
 * value, and statuses that this version does not know are left out.
 * @throws ConfigurationError for what is no such report; it names the file and the field.
 */
function readBaselines(text, { name, origin }) {
    const wrong = (problem) => new error/* ConfigurationError */.j1(`${origin}: "${(0,error/* printable */.g$)(name)}" is no report of ${version/* toolName */.Uf}: ${problem}.`);
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        throw wrong('it is not JSON');
    }
    const reports = Array.isArray(content) ? content : [content];
    if (reports.length === 0)
        throw wrong('it is an empty list');
    return reports.map(report => baselineIn(report, wrong));
}
function baselineIn(value, wrong) {
    const report = fieldsOf(value);
    const tool = fieldsOf(report.tool);
    const repository = fieldsOf(report.repository);
    if (tool.name !== version/* toolName */.Uf)
        throw wrong(`its "tool" is not ${version/* toolName */.Uf}`);
    if (!isWhole(report.schemaVersion, 1, Number.MAX_SAFE_INTEGER))
        throw wrong('it has no "schemaVersion"');
    if (report.score !== null && !isWhole(report.score, 0, 100))
        throw wrong('its "score" is neither null nor a whole number from 0 to 100');
    return {
        schemaVersion: report.schemaVersion,
        tool: { catalogueVersion: (0,error/* printable */.g$)(textIn(tool.catalogueVersion) ?? '(unknown)') },
        repository: { commit: textIn(repository.commit), path: textIn(repository.path) ?? '' },
        applicable: report.applicable !== false,
        score: report.score,
        provisional: report.provisional === true,
        level: levelIn(report.level, wrong),
        dimensions: dimensionsIn(report.dimensions),
        practices: practicesIn(report.practices, wrong),
    };
}
function levelIn(value, wrong) {
    if (value === null)
        return null;
    const { number } = fieldsOf(value);
    if (!isWhole(number, 0, 4))
        throw wrong('its "level" is neither null nor has a "number" from 0 to 4');
    return { number: number };
}
function dimensionsIn(value) {
    const scores = new Map(listOf(value).map(item => [fieldsOf(item).id, fieldsOf(item).score]));
    return dimensions/* dimensions */.K.flatMap(({ id }) => {
        const score = scores.get(id);
        return score === null || isWhole(score, 0, 100) ? [{ id, score }] : [];
    });
}
function practicesIn(value, wrong) {
    if (!Array.isArray(value))
        throw wrong('it has no list "practices"');
    return value.flatMap(item => {
        const { id, status } = fieldsOf(item);
        if (typeof id !== 'string' || typeof status !== 'string')
            throw wrong('one of its "practices" has no "id" or no "status"');
        const known = statuses.find(candidate => candidate === status);
        return known === undefined ? [] : [{ id, status: known }];
    });
}
const statuses = ['met', 'partial', 'unmet', 'not-applicable', 'unknown'];
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textIn(value) {
    return typeof value === 'string' ? value : null;
}
function isWhole(value, least, most) {
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

// EXTERNAL MODULE: ./src/snapshot/open.ts + 14 modules
var snapshot_open = __webpack_require__(1005);
// EXTERNAL MODULE: ./src/snapshot/userFile.ts
var userFile = __webpack_require__(5071);
;// CONCATENATED MODULE: ./src/baseline.ts
/** Gets what a report is compared with: audits an earlier commit the same way, or reads the report that was written then. */







/**
 * The reports of the commit that the user named, or of the report file. A commit goes before a file of its name: a pull
 * request can add files, not commits.
 * @throws ConfigurationError for a name that is neither, and for a commit or file that cannot be compared with.
 */
async function namedBaselines(audited, named, workingDirectory) {
    const { name, origin } = named;
    const found = await baselinesOf(audited, name);
    if (found instanceof snapshot_error/* SnapshotError */.J) {
        const text = (0,userFile/* readUserFile */.E)((0,external_node_path_.resolve)(workingDirectory, name));
        if (text === null)
            throw new error/* ConfigurationError */.j1(notFound(named, found));
        return { reports: sameDirectory(audited, readBaselines(text, named), named) };
    }
    if (found.reports === null)
        throw new error/* ConfigurationError */.j1(`${origin}: ${(0,snapshot_error/* quoted */.T)(name)} cannot be compared with: ${found.because}.`);
    return found;
}
/** The reports of a commit that nobody named: when it cannot be had, that is no mistake. */
async function eventBaselines(audited, ref) {
    const found = await baselinesOf(audited, ref);
    if (!(found instanceof snapshot_error/* SnapshotError */.J))
        return found;
    return {
        reports: null,
        because: found.reason === 'ref'
            ? 'the commit to compare with is not in the clone; give actions/checkout `fetch-depth: 2` to have it'
            : 'git cannot read the commit to compare with',
    };
}
async function baselinesOf(audited, ref) {
    const before = await openedOrNot(audited, ref);
    if (before instanceof snapshot_error/* SnapshotError */.J)
        return before;
    try {
        const because = whyIncomparable(audited.snapshot, before);
        return because === null ? { reports: await audited.again(before) } : { reports: null, because };
    }
    finally {
        before.close();
    }
}
async function openedOrNot({ repository }, ref) {
    try {
        return await (0,snapshot_open/* openSnapshot */.r)({ ...repository, ref });
    }
    catch (error) {
        if (error instanceof snapshot_error/* SnapshotError */.J)
            return error;
        throw error;
    }
}
/** A project that is new has no earlier report; a file without any of the directories is the wrong file. */
function sameDirectory({ paths }, reports, { name, origin }) {
    if (reports.some(({ repository }) => paths.includes(repository.path)))
        return reports;
    throw new error/* ConfigurationError */.j1(`${origin}: ${(0,snapshot_error/* quoted */.T)(name)} is a report of another directory than the one audited.`);
}
function notFound({ name, origin }, { message }) {
    const near = (0,error/* nearestName */.qb)(name, ['auto', 'none']);
    const hint = near === null ? '' : ` Did you mean "${near}"?`;
    return `${origin}: ${message} It is no report file either.${hint}`;
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ dimensions)
/* harmony export */ });
/** The ten dimensions, in the order of reports. Weights add up to 100 and are reasoned in the practice catalogue, section 4. */
const dimensions = [
    {
        id: 'workflow-automation',
        title: 'Workflow automation (CI)',
        weight: 13,
        reason: "n=8 of 9 models; the carrier of every other 'exercised' evidence",
    },
    {
        id: 'continuous-training',
        title: 'Continuous training and retraining triggers',
        weight: 13,
        reason: 'n=9; the step that separates MLOps from DevOps (GCP L0→1, AZ L1→2)',
    },
    {
        id: 'data-pipeline-versioning',
        title: 'Data and pipeline versioning',
        weight: 13,
        reason: 'n=8-9; best decidable from DVC files',
    },
    {
        id: 'tracking-reporting',
        title: 'Experiment tracking and CML reporting',
        weight: 12,
        reason: "n=8; the paper's CML population lives here",
    },
    {
        id: 'delivery',
        title: 'Model registry, packaging and delivery (CD)',
        weight: 12,
        reason: 'n=8',
    },
    {
        id: 'testing-validation',
        title: 'Testing, data and model validation',
        weight: 14,
        reason: 'n=6-8 over four themes; ML Test Score has three of four sections here',
    },
    {
        id: 'monitoring',
        title: 'Monitoring and feedback',
        weight: 7,
        reason: 'n=9, but only its configuration is visible: lower weight for lower observability',
    },
    {
        id: 'environment',
        title: 'Reproducible environments and dependencies',
        weight: 7,
        reason: 'n=6; most peers already check it – necessary, not distinctive',
    },
    {
        id: 'security-governance',
        title: 'Security and governance of ML workflows',
        weight: 6,
        reason: 'n=4 + OSSF; breadth covered better by zizmor/Scorecard: we keep the ML-relevant core',
    },
    {
        id: 'documentation-responsible-ai',
        title: 'Documentation and responsible AI',
        weight: 3,
        reason: 'n=3-4; existence of text is weak evidence',
    },
];


/***/ }),

/***/ 2868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usesLfs)
/* harmony export */ });
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2376);
/** Whether a repository keeps files with Git LFS. */

const known = new WeakMap();
/** Git replaces a file by a pointer only where an attribute says so; without one, LFS is switched on for nothing. */
function usesLfs(snapshot) {
    const before = known.get(snapshot);
    if (before !== undefined)
        return before;
    const uses = (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .filesEnding */ .r)(snapshot, 'gitattributes').some(({ path }) => {
        if (path !== '.gitattributes' && !path.endsWith('/.gitattributes'))
            return false;
        const content = snapshot.text(path);
        return content.ok && content.text.includes('filter=lfs');
    });
    known.set(snapshot, uses);
    return uses;
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

/***/ 5071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(581);
/** Files that the user names, outside of the audited tree. */


/** Bytes: far more than any report or configuration has. */
const largest = 256 * 1024 * 1024;
/** The decoded text, or null when there is no such file, or it is no text. A pipe or device is no file: reading it might not end. */
function readUserFile(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!stat.isFile() || stat.size > largest)
            return null;
        const content = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
        return content.ok ? content.text : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
