export const id = 4929;
export const ids = [4929];
export const modules = {

/***/ 3610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oG: () => (/* binding */ condaArchive),
/* harmony export */   od: () => (/* binding */ addCondaSpec),
/* harmony export */   rX: () => (/* binding */ addCondaPackage)
/* harmony export */ });
/* unused harmony export isExactVersion */
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/** Match specifications of conda: `conda-forge::numpy=1.21.2=py39_0`, `python >=3.9,<3.12`, `pytorch[version='>=2']`. */

/** Characters of one specification that are read. */
const LIMIT = 4096;
const NAME = /^[A-Za-z0-9_][\w.-]*/;
/**
 * Adds one specification; `python` is the interpreter that the file asks for. False for a text that names no package.
 * A package URL of an explicit list is read by its file name.
 */
function addCondaSpec(draft, text, origin) {
    const plain = text.slice(0, LIMIT).trim();
    if (/^https?:\/\//.test(plain))
        return addArchive(draft, plain, origin);
    const spec = plain.slice(plain.lastIndexOf('::') === -1 ? 0 : plain.lastIndexOf('::') + 2);
    const name = NAME.exec(spec)?.[0];
    if (name === undefined)
        return false;
    const { version, build } = constraintOf(spec.slice(name.length).trim());
    addCondaPackage(draft, name, version, { ...origin, pinned: isExactVersion(version) || build });
    return true;
}
/** Adds a package that is named apart from its version, as Pixi's tables do. */
function addCondaPackage(draft, name, version, origin) {
    if (name.toLowerCase() === 'python') {
        draft.interpreter ??= version === '' || version === '*' ? null : { value: version, line: origin.line };
        return;
    }
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { ...origin, ecosystem: 'conda', name, specifier: version });
}
function constraintOf(rest) {
    const bracket = /\bversion\s*=\s*["']?([^"'\]]+)/.exec(rest)?.[1];
    if (bracket !== undefined)
        return { version: bracket.trim(), build: /\bbuild\s*=/.test(rest) };
    const text = rest.replace(/\[.*$/, '').trim();
    // `1.2=build` of an export, and `1.2 build` with blanks.
    const [, equals = '', version, build] = /^(={0,2})\s*([^\s=<>!~,|*]+)(?:(?:\s+|=)([^\s=]+))?$/.exec(text) ?? [];
    if (version === undefined)
        return { version: text.replaceAll(/\s+/g, ''), build: false };
    const operator = equals === '' ? '==' : equals;
    return { version: `${operator}${version}`, build: build !== undefined && build !== '*' };
}
/**
 * `==1.2` is exact. `=1.2.3` matches what starts like it: with three numbers, as exports without builds write it, that is one
 * version in practice, with two it is a range.
 */
function isExactVersion(version) {
    if (/[*|,<>!~]/.test(version))
        return false;
    return /^==?\d/.test(version) && (version.startsWith('==') || version.split('.').length >= 3);
}
function addArchive(draft, url, origin) {
    const named = condaArchive(url);
    if (named === null)
        return false;
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, {
        ...origin,
        ecosystem: 'conda',
        name: named.name,
        specifier: `==${named.version}`,
        pinned: true,
        hashed: /#[0-9a-f]{32,}/i.test(url),
    });
    return true;
}
/** Name and version in the file name of a conda package, which is always `name-version-build`. */
function condaArchive(url) {
    const file = url.slice(url.lastIndexOf('/') + 1).replace(/[#?].*$/, '');
    const parts = file.replace(/\.(?:conda|tar\.bz2)$/, '').split('-');
    const version = parts.at(-2);
    const name = parts.slice(0, -2).join('-');
    return version === undefined || name === '' || !/\.(?:conda|tar\.bz2)$/.test(file)
        ? null
        : { name, version };
}


/***/ }),

/***/ 1561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ REQUIREMENT_LIMIT),
/* harmony export */   MZ: () => (/* binding */ readRequirement),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/**
 * Requirement strings of Python: `torch[cuda] >=2,<3 ; sys_platform == "linux"`. Grammar: the dependency specifiers of the Python
 * Packaging User Guide (PEP 508), versions and operators of PEP 440. One pass, no backtracking over the text.
 */
/** Characters of one requirement that are read. */
const REQUIREMENT_LIMIT = 4096;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
const CLAUSE = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()]+)\s*/;
const VERSION = /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;
const WILDCARD = /^v?(?:\d+!)?\d+(?:\.\d+)*\.\*$/i;
/** Reads one requirement; never throws. */
function readRequirement(text) {
    if (text.length > REQUIREMENT_LIMIT)
        return { requirement: null, problem: `longer than ${REQUIREMENT_LIMIT} characters` };
    const source = text.trim();
    const name = NAME.exec(source)?.[0];
    if (name === undefined)
        return { requirement: null, problem: 'no package name' };
    let rest = source.slice(name.length).trimStart();
    let extras = [];
    if (rest.startsWith('[')) {
        const end = rest.indexOf(']');
        if (end === -1)
            return { requirement: bare(name), problem: 'the list of extras is not closed' };
        extras = rest
            .slice(1, end)
            .split(',')
            .map(extra => extra.trim())
            .filter(extra => extra !== '');
        rest = rest.slice(end + 1).trimStart();
    }
    const wrongExtra = extras.find(extra => NAME.exec(extra)?.[0] !== extra);
    const read = rest.startsWith('@') ? direct(name, extras, rest) : versioned(name, extras, rest);
    if (read.problem !== null || wrongExtra === undefined)
        return read;
    return { ...read, problem: `'${wrongExtra}' is no name of an extra` };
}
function bare(name) {
    return { name, extras: [], specifier: '', url: null, marker: null };
}
function direct(name, extras, rest) {
    const [url = '', ...tail] = rest
        .slice(1)
        .trim()
        .split(/(?=\s)/);
    const requirement = { name, extras, specifier: '', url, marker: null };
    if (url === '')
        return { requirement: { ...requirement, url: null }, problem: 'no URL behind @' };
    return withMarker(requirement, tail.join('').trim(), null);
}
function versioned(name, extras, text) {
    const bracketed = text.startsWith('(');
    let rest = bracketed ? text.slice(1) : text;
    const clauses = [];
    let problem = null;
    for (;;) {
        const [found, operator = '', version = ''] = CLAUSE.exec(rest) ?? [];
        if (found === undefined)
            break;
        clauses.push(`${operator}${version}`);
        problem ??= problemOfClause(operator, version);
        rest = rest.slice(found.length);
        if (!rest.startsWith(','))
            break;
        rest = rest.slice(1);
    }
    rest = rest.trimStart();
    if (bracketed) {
        if (rest.startsWith(')'))
            rest = rest.slice(1).trimStart();
        else
            problem ??= 'a parenthesis is not closed';
    }
    return withMarker({ name, extras, specifier: clauses.join(','), url: null, marker: null }, rest, problem);
}
function withMarker(requirement, rest, problem) {
    if (rest === '')
        return { requirement, problem };
    if (!rest.startsWith(';')) {
        // A word behind the name is prose; anything else may be a version written wrongly.
        const prose = requirement.specifier === '' && /^[A-Za-z]/.test(rest);
        return {
            requirement: prose ? null : requirement,
            problem: problem ?? `'${rest.slice(0, 40)}' is not understood`,
        };
    }
    const marker = rest.slice(1).trim();
    return { requirement: { ...requirement, marker }, problem: problem ?? problemOfMarker(marker) };
}
/** PEP 440: which versions stand behind which operators. */
function problemOfClause(operator, version) {
    if (operator === '===')
        return null;
    const equality = operator === '==' || operator === '!=';
    if (equality && WILDCARD.test(version))
        return null;
    if (!VERSION.test(version))
        return `'${operator}${version}' is no version that PEP 440 knows`;
    if (!equality && version.includes('+'))
        return `'${operator}${version}': a local version needs == or !=`;
    if (operator === '~=' && !/^v?(?:\d+!)?\d+\.\d/i.test(version))
        return `'~=${version}' needs at least two numbers`;
    return null;
}
const MARKER_TOKEN = /\s*(?:([()])|(and|or)(?![\w.])|(===|==|~=|!=|<=|>=|<|>|not\s+in(?!\w)|in(?!\w))|("[^"]*"|'[^']*'|[A-Za-z][\w.]*))/y;
const MARKER_VARIABLES = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'os.name',
    'sys_platform',
    'sys.platform',
    'platform_machine',
    'platform.machine',
    'platform_python_implementation',
    'platform.python_implementation',
    'python_implementation',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform.version',
    'implementation_name',
    'implementation_version',
    'extra',
    'extras',
    'dependency_groups',
]);
/** `value operator value`, joined by and/or, in parentheses; null when the marker is of that form. */
function problemOfMarker(marker) {
    const wrong = `'${marker.slice(0, 60)}' is no environment marker`;
    let depth = 0;
    let expect = 'left';
    MARKER_TOKEN.lastIndex = 0;
    while (MARKER_TOKEN.lastIndex < marker.length) {
        const [found, bracket, joint, operator, value] = MARKER_TOKEN.exec(marker) ?? [];
        if (found === undefined)
            return wrong;
        if (bracket === '(' && expect === 'left')
            depth += 1;
        else if (bracket === ')' && expect === 'joint' && depth > 0)
            depth -= 1;
        else if (joint !== undefined && expect === 'joint')
            expect = 'left';
        else if (operator !== undefined && expect === 'operator')
            expect = 'right';
        else if (value !== undefined && isMarkerValue(value) && expect === 'left')
            expect = 'operator';
        else if (value !== undefined && isMarkerValue(value) && expect === 'right')
            expect = 'joint';
        else
            return wrong;
    }
    return expect === 'joint' && depth === 0 ? null : wrong;
}
function isMarkerValue(value) {
    return value.startsWith('"') || value.startsWith("'") || MARKER_VARIABLES.has(value);
}
/** Whether the clauses leave exactly one version: `==` without a wildcard, or `===`. */
function isExact(specifier) {
    return specifier.split(',').some(clause => clause.startsWith('==') && !clause.endsWith('*'));
}


/***/ }),

/***/ 8492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ addIncluded),
/* harmony export */   cH: () => (/* binding */ addEditable),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   xX: () => (/* binding */ addRequirement)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8431);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/* harmony import */ var _pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1561);
/** One requirement of a Python manifest, in any form that pip takes: PEP 508, a URL, a version control URL, a path. */



const VCS = /^(?:git|hg|svn|bzr)\+/i;
const URL_START = /^[A-Za-z][\w+.-]*:\/\//;
const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const URL_HASH = /(?:sha(?:1|224|256|384|512)|md5)=[0-9a-f]{16,}/i;
const WHEEL = /^([^-]+)-([^-]+)-[^/]*\.whl$/i;
const SOURCE_ARCHIVE = /^(.+?)-v?(\d[^-]*)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/i;
const ARCHIVE = /\.(?:whl|tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/i;
/** Adds what one requirement asks for: a dependency, the manifests of a local folder, or a problem. */
function addRequirement(draft, text, origin) {
    const written = text.trim();
    if (written.length > _pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUIREMENT_LIMIT */ .MH)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(draft, origin.line, 'too-large', `a requirement of more than ${_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUIREMENT_LIMIT */ .MH} characters`);
    else if (VCS.test(written) || URL_START.test(written))
        addUrl(draft, null, written, null, origin);
    else if (isLocalPath(written))
        addPath(draft, written, origin);
    else
        addNamed(draft, written, origin);
}
function addNamed(draft, written, origin) {
    // Where a template fills the version in, it leaves the version open.
    const filled = written.includes('{{') ? written.replace(/\s*[=<>!~]*\s*\{\{.*$/, '') : written;
    const { requirement, problem } = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirement */ .MZ)(filled);
    if (problem !== null)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(draft, origin.line, 'malformed', brief(written, problem));
    if (requirement === null)
        return;
    const { name, specifier, url, marker } = requirement;
    if (url === null)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { ...origin, ecosystem: 'pypi', name, specifier, pinned: (0,_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(specifier), marker });
    else
        addUrl(draft, name, url, marker, origin);
}
/** Adds what an editable install asks for: a folder of the repository or a version control URL. */
function addEditable(draft, text, origin) {
    const written = text.trim().slice(0, _pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUIREMENT_LIMIT */ .MH);
    if (VCS.test(written))
        addUrl(draft, null, written, null, origin);
    else
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .includeFolder */ .VF)(draft, written.replace(/^file:(?:\/\/)?/, '').replace(/[[#;].*$/, ''));
}
function brief(text, problem) {
    const line = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return `'${line}': ${problem}`;
}
/** As pip decides it: a path has a slash or ends like an archive, and is not a name with its URL. */
function isLocalPath(text) {
    const head = text.split(/[;[\s]/, 1)[0] ?? '';
    if (/^\.{0,2}[\\/]/.test(head) || head === '.' || head === '..')
        return true;
    return !text.includes('@') && (head.includes('/') || ARCHIVE.test(head));
}
function addPath(draft, text, origin) {
    const [path = '', marker] = text.split(';', 2);
    const plain = path.trim().replace(/\[[^\]]*\]$/, '');
    const name = archiveName(plain);
    if (!ARCHIVE.test(plain))
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .includeFolder */ .VF)(draft, plain);
    else if (name === null)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(draft, origin.line, 'unsupported', `'${plain.slice(0, 60)}' has no name`);
    else {
        const specifier = `@ ${plain}`;
        // A file of a fixed name cannot become another version.
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, {
            ...origin,
            ecosystem: 'pypi',
            name,
            specifier,
            pinned: true,
            marker: marker?.trim() ?? null,
        });
    }
}
function addUrl(draft, name, text, marker, origin) {
    const [written = '', tail] = text.split(/\s+;|;\s/, 2);
    const url = withoutCredentials(written.trim());
    const source = readSource(url);
    const chosen = name ?? source.name;
    if (source.folder !== null)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .includeFolder */ .VF)(draft, source.folder);
    if (chosen === null) {
        if (source.folder === null)
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(draft, origin.line, 'unsupported', `no name for '${url.slice(0, 80)}'`);
        return;
    }
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, {
        ...origin,
        ecosystem: 'pypi',
        name: chosen,
        specifier: `@ ${url}`,
        pinned: source.pinned,
        hashed: origin.hashed === true || URL_HASH.test(url),
        marker: marker ?? tail?.trim() ?? null,
    });
}
/** The user part of a URL may be a password; reports must not repeat it. */
function withoutCredentials(url) {
    return url.replace(/^([A-Za-z][\w+.-]*:\/\/)([^/@\s]*)@/, (whole, scheme, user) => user === 'git' || /^\$\{?\w+\}?$/.test(user) ? whole : `${scheme}***@`);
}
function readSource(url) {
    const [address = '', fragment = ''] = splitOnce(url, '#');
    const egg = /(?:^|&)egg=([A-Za-z0-9][\w.-]*)/.exec(fragment)?.[1] ?? null;
    if (/^file:/i.test(address)) {
        const path = address.replace(/^file:(?:\/\/)?/i, '');
        const folder = path.startsWith('/') || ARCHIVE.test(path) ? null : path;
        return { name: egg ?? archiveName(path), pinned: folder !== null, folder };
    }
    const path = address.replace(/^[^:]+:\/\/[^/]*/, '');
    if (VCS.test(address)) {
        const [repository = '', revision = ''] = splitLast(path, '@');
        return { name: egg ?? repositoryName(repository), pinned: FULL_COMMIT.test(revision), folder: null };
    }
    const archive = archiveName(path);
    if (archive !== null)
        return { name: egg ?? archive, pinned: true, folder: null };
    const [, repository, revision = ''] = /^\/[^/]+\/([^/]+)\/(?:archive|zipball|tarball)\/(?:refs\/(?:heads|tags)\/)?(.+?)(?:\.zip|\.tar\.gz)?$/.exec(path) ?? [];
    const pinned = URL_HASH.test(fragment) || FULL_COMMIT.test(revision);
    return { name: egg ?? repository ?? null, pinned, folder: null };
}
function splitOnce(text, mark) {
    const at = text.indexOf(mark);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function splitLast(text, mark) {
    const at = text.lastIndexOf(mark);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/** Projects are mostly called like their repository. */
function repositoryName(path) {
    const last = path.split('/').findLast(part => part !== '') ?? '';
    const name = last.replace(/\.git$/, '');
    return /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : null;
}
/** The name in the file name of a wheel or a source archive. */
function archiveName(path) {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .F)(path).replaceAll(/%2b/gi, '+');
    const name = WHEEL.exec(file)?.[1] ?? SOURCE_ARCHIVE.exec(file)?.[1];
    return name !== undefined && /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : null;
}
/** Adds a file with more requirements, as `-r` names it. */
function addIncluded(draft, text) {
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .include */ .Vz)(draft, text.trim().replace(/^(['"])(.*)\1$/, '$2'));
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addRequirementLine: () => (/* binding */ addRequirementLine),
/* harmony export */   parseRequirements: () => (/* binding */ parseRequirements)
/* harmony export */ });
/* harmony import */ var _condaSpec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3610);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
/* harmony import */ var _pythonRequirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8492);
/** Requirements and constraints files, read as pip reads them (pip documentation, "Requirements File Format"). */



/** What pip-compile, uv and pipenv write at the top: the file is a lock, made from another one. */
const COMPILED = /^#.*\bautogenerated by (?:pip-compile|uv|pipenv)\b/im;
/** What `conda list --export` and `--explicit` write. */
const CONDA_EXPORT = /^#.*conda create --name <env> --file|^@EXPLICIT/m;
const HEAD = 2000;
/** Reads a requirements file; null for a text of that name in which no line is a requirement or an option. */
function parseRequirements(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'requirements');
    const head = text.slice(0, HEAD);
    if (COMPILED.test(head))
        draft.role = 'lock';
    const group = groupOf(path);
    const lines = logicalLines(text);
    if (CONDA_EXPORT.test(head)) {
        for (const { text: spec, line } of lines)
            if (!spec.startsWith('@'))
                (0,_condaSpec_js__WEBPACK_IMPORTED_MODULE_0__/* .addCondaSpec */ .od)(draft, spec, { line, group });
    }
    else {
        for (const line of lines)
            addRequirementLine(draft, line.text, line.line, group);
    }
    const empty = draft.dependencies.length === 0 && draft.includes.length === 0;
    return empty && draft.diagnostics.length > 1 ? null : (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
/** Comments removed, continued lines joined. */
function logicalLines(text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const found = [];
    let parts = [];
    let start = 1;
    source.split('\n').forEach((raw, index) => {
        const comment = /^\s*#/.test(raw);
        if (parts.length === 0)
            start = index + 1;
        const line = raw.replace(/\r$/, '');
        if (line.endsWith('\\') && !comment) {
            parts.push(line.slice(0, -1));
            return;
        }
        const whole = withoutComment([...parts, comment ? ' ' : line].join('')).trim();
        if (whole !== '')
            found.push({ text: whole, line: start });
        parts = [];
    });
    const rest = withoutComment(parts.join('')).trim();
    return rest === '' ? found : [...found, { text: rest, line: start }];
}
/** A `#` starts a comment at the start of the line or behind a blank. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return line.slice(0, at);
    }
    return line;
}
const OPTION = /^(--?[A-Za-z][\w-]*)(?:[=\s]\s*|$)/;
const JOINED_SHORT = /^-([rcef])(?=[^\s=-])/;
/** Adds one logical line: an option, or a requirement with the options behind it. */
function addRequirementLine(draft, text, line, group) {
    if (text.startsWith('-')) {
        addOption(draft, text, line, group);
        return;
    }
    if (text.startsWith('{%'))
        return;
    // pip ends the requirement at the first word that starts with a dash.
    const at = text.search(/\s-/);
    const requirement = at === -1 ? text : text.slice(0, at);
    const hashed = at !== -1 && /\s--hash[=\s]/.test(text.slice(at));
    (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_2__/* .addRequirement */ .xX)(draft, requirement, { line, group, hashed });
}
function addOption(draft, text, line, group) {
    const spaced = text.replace(JOINED_SHORT, '-$1 ');
    const [found, option = ''] = OPTION.exec(spaced) ?? [];
    const value = spaced.slice(found?.length ?? 0).trim();
    if (found === undefined)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(draft, line, 'malformed', `'${text.slice(0, 60)}' is no option`);
    else if (['-r', '--requirement', '-c', '--constraint'].includes(option))
        (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_2__/* .addIncluded */ .GQ)(draft, value);
    else if (option === '-e' || option === '--editable')
        (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_2__/* .addEditable */ .cH)(draft, value.replace(/^(['"])(.*)\1$/, '$2'), { line, group });
}
const MAIN = new Set(['', 'base', 'main', 'common', 'core', 'all', 'prod', 'production', 'default']);
/** `dev` for `requirements-dev.txt`, `dev-requirements.in` and `requirements/dev.txt`; null for the main set. */
function groupOf(path) {
    const name = path
        .slice(path.lastIndexOf('/') + 1)
        .replace(/\.[a-z]+$/i, '')
        .toLowerCase();
    const rest = name.replace(/requirements?|constraints?/, '').replace(/^[-_.]+|[-_.]+$/g, '');
    return MAIN.has(rest) ? null : rest;
}


/***/ })

};
