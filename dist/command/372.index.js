export const id = 372;
export const ids = [372,5976];
export const modules = {

/***/ 3839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ joinedPath),
/* harmony export */   Od: () => (/* binding */ plainLiteral),
/* harmony export */   _m: () => (/* binding */ withoutText),
/* harmony export */   r$: () => (/* binding */ stringValue)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/** String literals of Python, decoded as far as paths, names and messages need it. */

const PREFIX = /^[a-zA-Z]{0,2}/;
const ESCAPE = /\\(?:\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[^xu\n])/g;
const SIMPLE = new Map([
    ['\\n', '\n'],
    ['\\t', '\t'],
    ['\\r', '\r'],
    ['\\\\', '\\'],
    ["\\'", "'"],
    ['\\"', '"'],
    ['\\\n', ''],
]);
function decodeEscape(sequence) {
    const simple = SIMPLE.get(sequence);
    if (simple !== undefined)
        return simple;
    const code = /^\\[xu]/.test(sequence) ? Number.parseInt(sequence.slice(2), 16) : Number.NaN;
    return Number.isNaN(code) ? sequence : String.fromCharCode(code);
}
function literalText(source) {
    const prefix = PREFIX.exec(source)?.[0] ?? '';
    const quote = source[prefix.length] ?? '';
    const triple = source.startsWith(quote.repeat(3), prefix.length) && source.length >= prefix.length + 6;
    const width = triple ? 3 : 1;
    const from = prefix.length + width;
    const closed = source.endsWith(quote.repeat(width)) && source.length >= from + width;
    const body = source.slice(from, Math.min(closed ? source.length - width : source.length, from + _text_js__WEBPACK_IMPORTED_MODULE_0__/* .LITERAL_LIMIT */ .Ut));
    return /r/i.test(prefix) ? body : body.replace(ESCAPE, decodeEscape);
}
/** The value of a string literal, of adjacent ones joined, or the template of an f-string; null for another node. */
function stringValue(node, text) {
    if (node.name === 'String' || node.name === 'FormatString')
        return literalText(text.slice(node.from, node.to));
    if (node.name !== 'ContinuedString')
        return null;
    let joined = '';
    for (let part = node.firstChild; part !== null && joined.length < _text_js__WEBPACK_IMPORTED_MODULE_0__/* .LITERAL_LIMIT */ .Ut; part = part.nextSibling) {
        joined += stringValue(part, text) ?? '';
    }
    return joined.slice(0, _text_js__WEBPACK_IMPORTED_MODULE_0__/* .LITERAL_LIMIT */ .Ut);
}
/** A number with its sign, `True`, `False` or `None` as written; null for another node. */
function plainLiteral(node, text) {
    const isNumber = node.name === 'UnaryExpression' && node.lastChild?.name === 'Number';
    const plain = node.name === 'Number' || node.name === 'Boolean' || node.name === 'None';
    return plain || isNumber ? text.slice(node.from, node.to) : null;
}
const STEP = '(?:"[\\w.-]+(?:/[\\w.-]+)*"|\'[\\w.-]+(?:/[\\w.-]+)*\')';
const JOINED = new RegExp(`^([A-Za-z_][\\w.]*)((?:\\s*/\\s*${STEP})+)$`);
/** A path below a named folder, as the f-string that it stands for: `ROOT / "src" / "train.py"` is `{ROOT}/src/train.py`. */
function joinedPath(node, text) {
    if (node.name !== 'BinaryExpression' || node.to - node.from > _text_js__WEBPACK_IMPORTED_MODULE_0__/* .LITERAL_LIMIT */ .Ut)
        return null;
    const [, root, rest = ''] = JOINED.exec(text.slice(node.from, node.to)) ?? [];
    return root === undefined ? null : `{${root}}${rest.replace(/["'\s]/g, '')}`;
}
/** What `str(…)` and `os.fspath(…)` make a text of; the node itself where it is something else. */
function withoutText(node, text) {
    const list = node.name === 'CallExpression' ? node.getChild('ArgList') : null;
    const callee = list === null ? '' : text.slice(node.from, list.from);
    const inner = list?.firstChild?.nextSibling ?? null;
    const single = inner !== null && inner.nextSibling?.name === ')';
    return single && /^(?:str|os\.fspath)$/.test(callee) ? inner : node;
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

/***/ 5976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addEntryPoint: () => (/* binding */ addEntryPoint),
/* harmony export */   parseSetupCfg: () => (/* binding */ parseSetupCfg)
/* harmony export */ });
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8245);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/* harmony import */ var _pythonRequirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8492);
/** setup.cfg, https://setuptools.pypa.io/en/latest/userguide/declarative_config.html, and the tools configured in it. */



/** Sections of setuptools and distutils, not of other tools. */
const OWN_SECTIONS = /^(?:metadata|options(?:\..*)?|bdist_.*|sdist|build.*|egg_info|install|develop|upload.*|aliases|files)$/;
/** Reads a setup.cfg. */
function parseSetupCfg(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'setup.cfg');
    const file = (0,_ini_js__WEBPACK_IMPORTED_MODULE_2__.readIni)(path, text);
    draft.diagnostics.push(...file.diagnostics);
    draft.projectName = (0,_ini_js__WEBPACK_IMPORTED_MODULE_2__.iniValue)(file, 'metadata', 'name')?.value ?? null;
    const python = (0,_ini_js__WEBPACK_IMPORTED_MODULE_2__.iniValue)(file, 'options', 'python_requires')?.lines[0];
    draft.interpreter = python === undefined ? null : { value: python.value, line: python.line };
    addList(draft, (0,_ini_js__WEBPACK_IMPORTED_MODULE_2__.iniValue)(file, 'options', 'install_requires'), null);
    addList(draft, (0,_ini_js__WEBPACK_IMPORTED_MODULE_2__.iniValue)(file, 'options', 'setup_requires'), 'build-system');
    addList(draft, (0,_ini_js__WEBPACK_IMPORTED_MODULE_2__.iniValue)(file, 'options', 'tests_require'), 'test');
    for (const [extra, value] of file.sections.get('options.extras_require')?.values ?? [])
        addList(draft, value, `optional:${extra}`);
    addEntryPoints(draft, file);
    draft.toolTables.push(...toolSections(file));
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}
/** A value that dangles over several lines, or one line with `;` between; `file:` names files instead. */
function addList(draft, value, group) {
    const [first] = value?.lines ?? [];
    if (value === null || first === undefined)
        return;
    if (first.value.startsWith('file:')) {
        for (const { value: text } of value.lines)
            for (const name of text.replace(/^file:/, '').split(','))
                if (name.trim() !== '')
                    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .include */ .Vz)(draft, name.trim());
        return;
    }
    for (const line of value.lines) {
        const single = value.lines.length === 1 && first.line === value.line;
        for (const text of single ? splitInline(line.value) : [line.value]) {
            const requirement = text.replace(/\s#.*$/, '');
            if (requirement.trim() !== '')
                (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_1__/* .addRequirement */ .xX)(draft, requirement, { line: line.line, group });
        }
    }
}
/** setuptools splits a list on one line at `;`; where a marker stands there all the same, it is no list. */
function splitInline(text) {
    return /;\s*\(?\s*(?:python_|sys_|platform_|os_|implementation_|extra\b)/.test(text)
        ? [text]
        : text.split(';');
}
function addEntryPoints(draft, file) {
    for (const kind of ['console_scripts', 'gui_scripts'])
        for (const line of (0,_ini_js__WEBPACK_IMPORTED_MODULE_2__.iniValue)(file, 'options.entry_points', kind)?.lines ?? [])
            addEntryPoint(draft, line);
}
/** Adds `name = module:function`. */
function addEntryPoint(draft, { value, line }) {
    const at = value.indexOf('=');
    const target = value.slice(at + 1).trim();
    if (at > 0 && target !== '')
        draft.scripts.push({ name: value.slice(0, at).trim(), target, line });
}
/** `pytest` for `[tool:pytest]`, `flake8` for `[flake8]`, `coverage:run` as written. */
function toolSections(file) {
    return [...file.sections.values()]
        .filter(({ name }) => !OWN_SECTIONS.test(name))
        .map(({ name, line }) => ({ value: name.replace(/^tool:/, ''), line }));
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMPUTED_REQUIREMENTS: () => (/* binding */ COMPUTED_REQUIREMENTS),
  parseSetupPy: () => (/* binding */ parseSetupPy)
});

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(1283);
// EXTERNAL MODULE: ./src/facts/code/text.ts
var code_text = __webpack_require__(182);
// EXTERNAL MODULE: ./src/facts/ini.ts
var ini = __webpack_require__(8245);
// EXTERNAL MODULE: ./src/facts/dependencies/draft.ts
var dependencies_draft = __webpack_require__(2674);
// EXTERNAL MODULE: ./src/facts/dependencies/format.ts
var format = __webpack_require__(6754);
// EXTERNAL MODULE: ./src/facts/dependencies/pep508.ts
var pep508 = __webpack_require__(1561);
// EXTERNAL MODULE: ./src/facts/dependencies/pythonRequirement.ts
var pythonRequirement = __webpack_require__(8492);
// EXTERNAL MODULE: ./src/facts/dependencies/setupCfg.ts
var setupCfg = __webpack_require__(5976);
// EXTERNAL MODULE: ./src/facts/code/pythonLiterals.ts
var pythonLiterals = __webpack_require__(3839);
;// CONCATENATED MODULE: ./src/facts/dependencies/setupPyLiterals.ts
/** What the expressions of a setup.py come to, as far as literals, names and their sums tell it. */

const MAX_DEPTH = 20;
/** Names can refer to each other, so that few lines could come to millions of strings. */
const MAX_STEPS = 20_000;
const SEQUENCES = new Set(['ArrayExpression', 'TupleExpression', 'SetExpression', 'ParenthesizedExpression']);
const PUNCTUATION = /^(?:[()[\]{},:.*]|\*\*|Comment|AssignOp|ArithOp|UpdateOp|if|else|for|in)$/;
/** The children that are expressions. */
function literalChildren(node) {
    const found = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
        if (!PUNCTUATION.test(child.name))
            found.push(child);
    return found;
}
class LiteralReader {
    #source;
    #lines;
    /** Name → what it was assigned and what was added to it. */
    #values = new Map();
    /** Name → key → what was assigned to `name["key"]`. */
    #items = new Map();
    #steps = 0;
    constructor(source, lines) {
        this.#source = source;
        this.#lines = lines;
    }
    /** Remembers `name = …`, `name += …` and `name["key"] = …`. */
    learn(statement) {
        const target = statement.firstChild;
        const value = statement.lastChild;
        if (target === null || value === null || target.nextSibling === null)
            return;
        if (target.name === 'VariableName') {
            const name = this.#slice(target);
            const known = statement.name === 'UpdateStatement' ? (this.#values.get(name) ?? []) : [];
            known.push(value);
            this.#values.set(name, known);
            return;
        }
        const item = this.#subscript(target);
        if (item === null)
            return;
        const items = this.#items.get(item.name) ?? new Map();
        items.set(item.key, value);
        this.#items.set(item.name, items);
    }
    /** The value of a string literal, null for another expression. */
    text(node) {
        return node.name === 'String' || node.name === 'ContinuedString' ? (0,pythonLiterals/* stringValue */.r$)(node, this.#source) : null;
    }
    /** The keyword arguments of a call, those of a `**name` with a literal dictionary too. */
    keywords(call, depth = 0) {
        const found = new Map();
        const list = call.getChild('ArgList');
        for (let node = list?.firstChild ?? null; node !== null; node = node.nextSibling) {
            const next = node.nextSibling;
            if (node.name === '**' && next !== null) {
                for (const [key, value] of this.table(next, depth + 1))
                    found.set(key, value);
            }
            else if (node.name === 'AssignOp' && node.prevSibling !== null && next !== null) {
                found.set(this.#slice(node.prevSibling), next);
            }
        }
        return found;
    }
    /** The entries of a dictionary, or of a name that was assigned one. */
    table(node, depth = 0) {
        const found = new Map();
        if (node === null || !this.#step(depth))
            return found;
        if (node.name === 'VariableName') {
            const name = this.#slice(node);
            for (const value of this.#values.get(name) ?? [])
                for (const [key, entry] of this.table(value, depth + 1))
                    found.set(key, entry);
            for (const [key, entry] of this.#items.get(name) ?? [])
                found.set(key, entry);
        }
        if (node.name === 'CallExpression' && this.#slice(node.firstChild) === 'dict')
            return this.keywords(node, depth);
        if (node.name !== 'DictionaryExpression')
            return found;
        for (let child = node.firstChild; child !== null; child = child.nextSibling) {
            const key = child.name === ':' && child.prevSibling !== null ? this.text(child.prevSibling) : null;
            if (key !== null && child.nextSibling !== null)
                found.set(key, child.nextSibling);
        }
        return found;
    }
    /** The strings that an expression comes to, with their lines. */
    strings(node, depth = 0) {
        if (node === null || !this.#step(depth))
            return [];
        const text = node.name === 'FormatString' ? this.#template(node) : this.text(node);
        if (text !== null)
            return [{ value: text, line: this.lineOf(node) }];
        return this.#parts(node).flatMap(part => this.strings(part, depth + 1));
    }
    lineOf(node) {
        return this.#lines.at(node.from);
    }
    /** The strings of the lists that an expression names, directly or by the values of what it names: what it chooses from. */
    mentioned(node) {
        const lists = new Map();
        const seen = new Set();
        const open = [node];
        for (let next = open.pop(); next !== undefined && this.#step(0); next = open.pop()) {
            for (const name of this.#names(next)) {
                if (seen.has(name))
                    continue;
                seen.add(name);
                for (const value of this.#values.get(name) ?? []) {
                    if (SEQUENCES.has(value.name))
                        lists.set(value.from, this.strings(value));
                    open.push(value);
                }
            }
        }
        return [...lists.entries()].sort(([a], [b]) => a - b).flatMap(([, found]) => found);
    }
    #names(node) {
        const found = [];
        node.cursor().iterate(({ name, node: part }) => {
            if (name === 'VariableName')
                found.push(this.#slice(part));
        });
        return found;
    }
    #parts(node) {
        if (SEQUENCES.has(node.name) || node.name === 'BinaryExpression')
            return literalChildren(node);
        if (node.name === 'VariableName')
            return this.#values.get(this.#slice(node)) ?? [];
        if (node.name === 'ConditionalExpression') {
            const [first, , last] = literalChildren(node);
            return [first, last].filter(part => part !== undefined);
        }
        if (node.name === 'CallExpression') {
            const list = node.getChild('ArgList');
            const plain = ['list', 'sorted', 'set', 'tuple'].includes(this.#slice(node.firstChild));
            return plain && list !== null ? literalChildren(list) : [];
        }
        const item = this.#subscript(node);
        if (item === null)
            return [];
        const assigned = this.#items.get(item.name)?.get(item.key);
        if (assigned !== undefined)
            return [assigned];
        return (this.#values.get(item.name) ?? []).flatMap(value => this.table(value, 1).get(item.key) ?? []);
    }
    /** The part of an f-string before what is computed: the name, when the version is filled in. */
    #template(node) {
        const known = (0,pythonLiterals/* stringValue */.r$)(node, this.#source)?.replace(/\{.*$/s, '') ?? '';
        const name = known.replace(/[\s=<>!~,]+$/, '');
        return name === '' ? null : name;
    }
    /** `name["key"]`. */
    #subscript(node) {
        if (node.name !== 'MemberExpression' || node.firstChild?.name !== 'VariableName')
            return null;
        const key = node.getChild('[')?.nextSibling;
        const text = key === null || key === undefined ? null : this.text(key);
        return text === null ? null : { name: this.#slice(node.firstChild), key: text };
    }
    #step(depth) {
        this.#steps += 1;
        return depth < MAX_DEPTH && this.#steps < MAX_STEPS;
    }
    #slice(node) {
        return node === null ? '' : this.#source.slice(node.from, Math.min(node.to, node.from + 200));
    }
}

;// CONCATENATED MODULE: ./src/facts/dependencies/setupPy.ts
/** setup.py, read without running it: the keywords of `setup(…)` as far as literals, names and their sums tell them. */









/** Characters that are parsed: the parser aborts the whole process, uncatchably, at some tens of megabytes. */
const LIMIT = 1_048_576;
/** Reads a setup.py; null for a module of that name that calls no `setup(…)`. */
function parseSetupPy(path, text) {
    const draft = (0,dependencies_draft/* draftOf */.bz)(path, 'setup.py');
    if (text.length > LIMIT) {
        (0,dependencies_draft/* report */.z8)(draft, 1, 'too-large', `${text.length} characters are more than the ${LIMIT} that are read`);
        return (0,dependencies_draft/* finish */.O9)(draft);
    }
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const { calls, files, reader } = survey(dist/* parser */.K.parse(source).topNode, source);
    if (calls.length === 0)
        return null;
    for (const call of calls)
        addSetup(draft, reader.keywords(call), reader);
    for (const file of files)
        if (/^[\w./ -]+$/.test(file) && (0,format/* dependencyFormatOf */.aT)(file) === 'requirements')
            (0,dependencies_draft/* include */.Vz)(draft, file);
    for (const call of calls)
        addComputed(draft, reader.keywords(call).get('install_requires') ?? null, reader);
    return (0,dependencies_draft/* finish */.O9)(draft);
}
function survey(root, source) {
    const reader = new LiteralReader(source, (0,code_text/* lineIndex */.Dp)(source));
    const calls = [];
    const files = [];
    const cursor = root.cursor();
    do {
        const { name } = cursor;
        if (name === 'AssignStatement' || name === 'UpdateStatement')
            reader.learn(cursor.node);
        else if (name === 'CallExpression' && /^(?:[\w.]+\.)?setup$/.test(calleeOf(cursor.node, source)))
            calls.push(cursor.node);
        else if (name === 'String') {
            const value = reader.text(cursor.node) ?? '';
            if (/\.(?:txt|in)$/.test(value))
                files.push(value);
        }
        else if (name === 'ArgList') {
            const parts = literalChildren(cursor.node).flatMap(node => reader.text(node) ?? []);
            if (parts.length > 1 && /\.(?:txt|in)$/.test(parts.at(-1) ?? ''))
                files.push(parts.join('/'));
        }
    } while (cursor.next());
    return { calls, files, reader };
}
function calleeOf(call, source) {
    const callee = call.firstChild;
    return callee === null || callee.to - callee.from > 60 ? '' : source.slice(callee.from, callee.to);
}
/** Told of a setup.py whose requirements come out only when it runs. */
const COMPUTED_REQUIREMENTS = 'install_requires is computed';
const LISTS = new Map([
    ['install_requires', null],
    ['requires', null],
    ['tests_require', 'test'],
    ['setup_requires', 'build-system'],
]);
function addSetup(draft, keywords, reader) {
    const seen = new Set();
    const first = (key) => reader.strings(keywords.get(key) ?? null)[0] ?? null;
    draft.projectName ??= first('name')?.value ?? null;
    draft.interpreter ??= first('python_requires');
    for (const [key, group] of LISTS)
        addList(draft, reader.strings(keywords.get(key) ?? null), group, seen);
    for (const [extra, value] of reader.table(keywords.get('extras_require') ?? null))
        addList(draft, reader.strings(value), `optional:${extra}`, seen);
    addEntryPoints(draft, keywords.get('entry_points') ?? null, reader);
}
/**
 * Where `install_requires` is computed, what it chooses from is declared: `[deps["torch"]]` with a table made of `_deps`. Nothing
 * to choose from, and no file to read, is reported.
 */
function addComputed(draft, node, reader) {
    if (node === null || isLiteral(node) || reader.strings(node).length > 0)
        return;
    const chosen = reader.mentioned(node).filter(({ value }) => (0,pep508/* readRequirement */.MZ)(value).requirement !== null);
    addList(draft, chosen, null, new Set());
    if (chosen.length > 0 || draft.includes.length > 0)
        return;
    const line = reader.lineOf(node);
    (0,dependencies_draft/* report */.z8)(draft, line, 'unsupported', COMPUTED_REQUIREMENTS);
}
/** A list that is written out, if empty, or `None`. */
function isLiteral(node) {
    return (node.name === 'None' ||
        (/^(?:Array|Tuple)Expression$/.test(node.name) && literalChildren(node).length === 0));
}
/** Lists are often sums of other lists: what stands in one place is one dependency, in the first list that has it. */
function addList(draft, found, group, seen) {
    for (const { value, line } of found) {
        for (const text of value.split('\n').map(part => part.trim())) {
            const place = `${line} ${text}`;
            if (text === '' || text.startsWith('#') || seen.has(place))
                continue;
            seen.add(place);
            (0,pythonRequirement/* addRequirement */.xX)(draft, text, { line, group });
        }
    }
}
/** A table of lists, or the text of an INI file. */
function addEntryPoints(draft, node, reader) {
    const table = reader.table(node);
    for (const kind of ['console_scripts', 'gui_scripts'])
        for (const entry of reader.strings(table.get(kind) ?? null))
            (0,setupCfg.addEntryPoint)(draft, entry);
    const [text] = table.size === 0 ? reader.strings(node) : [];
    if (text === undefined)
        return;
    for (const value of (0,ini.readIni)(draft.path, text.value, '=').sections.get('console_scripts')?.values.values() ??
        [])
        draft.scripts.push({ name: value.key, target: value.value, line: text.line + value.line - 1 });
}


/***/ })

};
