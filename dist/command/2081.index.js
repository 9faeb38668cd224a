export const id = 2081;
export const ids = [2081,1385];
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

/***/ 614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ POETRY),
/* harmony export */   WG: () => (/* binding */ addConstraints),
/* harmony export */   p$: () => (/* binding */ addConstraint),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   x_: () => (/* binding */ PIPENV)
/* harmony export */ });
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/* harmony import */ var _pythonRequirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8492);
/** Version constraints in tables of a manifest: `"^1.2"` or `{ version = "^1.2", extras = […], git = "…" }`. */



const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const EXACT = /^(?:={1,3}\s*)?v?\d[\w.+!-]*$/;
/** Poetry: a bare version is that version. */
const POETRY = { isExact: version => EXACT.test(version) };
/** Pipenv: as PEP 440, where the operator must stand. */
const PIPENV = { isExact: version => /^={2,3}\s*v?\d[\w.+!-]*$/.test(version) };
/** Adds one entry of a table of dependencies; several constraints for one package are several dependencies. */
function addConstraint(draft, name, value, line, group, style) {
    if (value.kind === 'list') {
        for (const item of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value))
            addOne(draft, name, item, item.line, group, style);
    }
    else
        addOne(draft, name, value, line, group, style);
}
function addOne(draft, name, value, line, group, style) {
    const marker = markerOf(value);
    const source = value.kind === 'map' ? sourceOf(draft, value) : null;
    if (source !== null) {
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line, group, marker, ecosystem: 'pypi', ...source });
        return;
    }
    const version = ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value.kind === 'map' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'version') : value) ?? '').trim();
    const specifier = version === '*' ? '' : version;
    const hashed = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'hashes')).length > 0;
    const pinned = style.isExact(version);
    (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line, group, marker, ecosystem: 'pypi', specifier, pinned, hashed });
}
/** `markers` of Pipenv and Poetry, `python` and `platform` of Poetry. */
function markerOf(value) {
    const parts = ['markers', 'python', 'platform'].flatMap(key => {
        const text = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, key));
        if (text === null)
            return [];
        return [key === 'markers' ? text : `${key} ${text}`];
    });
    return parts.length === 0 ? null : parts.join(' and ');
}
/** A dependency from elsewhere than an index, as tables of Poetry, Pipenv, Pixi and uv's sources say it. */
function sourceOf(draft, table) {
    const text = (key) => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(table, key));
    const path = text('path') ?? (text('file')?.includes('://') ? null : text('file'));
    if (path !== null && path !== undefined) {
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .includeFolder */ .VF)(draft, path);
        return { specifier: `@ ${path}`, pinned: true };
    }
    const git = text('git') ?? text('hg');
    if (git !== null) {
        const revision = text('rev') ?? text('ref') ?? text('tag') ?? text('branch');
        const at = revision === null ? '' : `@${revision}`;
        return {
            specifier: `@ git+${(0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(git)}${at}`,
            pinned: revision !== null && FULL_COMMIT.test(revision),
        };
    }
    const url = text('url') ?? text('file');
    if (url === null)
        return null;
    const versioned = /-\d[^/]*\.(?:whl|tar\.gz|zip)(?:#|$)/.test(url);
    return { specifier: `@ ${(0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(url)}`, pinned: versioned };
}
/** Adds all entries of a table; `python` is the interpreter. */
function addConstraints(draft, table, group, style) {
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(table)) {
        if (key !== 'python')
            addConstraint(draft, key, value, line, group, style);
        else {
            const version = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value);
            if (version !== null && version !== '*')
                draft.interpreter ??= { value: version, line };
        }
    }
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

/***/ 1385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPixi: () => (/* binding */ addPixi),
/* harmony export */   parsePixi: () => (/* binding */ parsePixi)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _condaSpec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3610);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(614);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2674);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3);
/** Pixi: pixi.toml and `[tool.pixi]` of a pyproject.toml, https://pixi.sh/latest/reference/pixi_manifest. */






/** Reads a pixi.toml. */
function parsePixi(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .draftOf */ .bz)(path, 'pixi');
    const { root, diagnostics } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, text);
    draft.diagnostics.push(...diagnostics);
    addPixi(draft, root);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9)(draft);
}
/** Adds the tables of Pixi: dependencies, tasks, those of features and of platforms. */
function addPixi(draft, pixi) {
    if (pixi === null)
        return;
    for (const table of ['workspace', 'project', 'package'])
        draft.projectName ??= (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(pixi, table, 'name'));
    addTables(draft, pixi, null);
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(pixi, 'feature')))
        addTables(draft, value, key);
}
function addTables(draft, tables, group) {
    addPackages(draft, tables, group);
    for (const { value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(tables, 'target')))
        addPackages(draft, value, group);
}
function addPackages(draft, tables, group) {
    for (const kind of ['dependencies', 'host-dependencies', 'build-dependencies', 'run-dependencies'])
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(tables, kind)))
            addPackage(draft, key, value, line, group);
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(tables, 'pypi-dependencies')))
        (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .addConstraint */ .p$)(draft, key, value, line, group, _constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .PIPENV */ .x_);
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(tables, 'tasks')))
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .addTask */ .X)(draft, key, run(value), line);
}
function addPackage(draft, name, value, line, group) {
    const source = value.kind === 'map' ? (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(draft, value) : null;
    if (source !== null) {
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .add */ .WQ)(draft, { name, line, group, ecosystem: 'conda', ...source });
        return;
    }
    const version = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value.kind === 'map' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'version') : value) ?? '';
    const build = value.kind === 'map' && (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'build') !== null;
    (0,_condaSpec_js__WEBPACK_IMPORTED_MODULE_1__/* .addCondaPackage */ .rX)(draft, name, version === '*' ? '' : version, {
        line,
        group,
        pinned: build || /^={1,2}\d[^*,|]*$|^\d+\.\d+\.\d[^*,|]*$/.test(version),
    });
}
/** A command, and before it the tasks that it depends on. */
function run(task) {
    if (task.kind !== 'map')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(task) ?? dependsOn(task);
    const command = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(task, 'cmd');
    const text = command?.kind === 'list'
        ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.textsOf)(command)
            .map(({ value }) => value)
            .join(' ')
        : (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(command);
    const before = dependsOn((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(task, 'depends-on') ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(task, 'depends_on'));
    return [before, text].filter(part => part !== null).join('\n');
}
/** Names, or tables with the name under `task`. */
function dependsOn(node) {
    const items = node?.kind === 'list' ? node.items : [node];
    const names = items.flatMap(item => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(item) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(item, 'task')) ?? []);
    return names.length === 0 ? null : names.join('\n');
}


/***/ }),

/***/ 2081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePyproject: () => (/* binding */ parsePyproject)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5944);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(614);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2674);
/* harmony import */ var _pixi_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1385);
/* harmony import */ var _pythonRequirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8492);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3);
/** pyproject.toml: the standard tables (PEP 621, 735, 518) and what the project tools keep there. */







/** Reads a pyproject.toml; one that is no TOML gives its diagnostic alone. */
function parsePyproject(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draftOf */ .bz)(path, 'pyproject');
    const { root, diagnostics } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, text);
    draft.diagnostics.push(...diagnostics);
    const tool = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(root, 'tool');
    addProject(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(root, 'project'));
    addDynamic(draft, tool);
    addDependencyGroups(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(root, 'dependency-groups'));
    addRequirements(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(root, 'build-system', 'requires'), 'build-system');
    addPoetry(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(tool, 'poetry'));
    addGroups(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(tool, 'pdm', 'dev-dependencies'), group => group);
    addUv(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(tool, 'uv'));
    addHatch(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(tool, 'hatch'));
    (0,_pixi_js__WEBPACK_IMPORTED_MODULE_3__.addPixi)(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(tool, 'pixi'));
    (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .addTasks */ .o)(draft, tool);
    draft.toolTables.push(...toolTables(tool));
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O9)(draft);
}
function addProject(draft, project) {
    draft.projectName = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(project, 'name'));
    draft.interpreter = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(project, 'requires-python'));
    addRequirements(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(project, 'dependencies'), null);
    addGroups(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(project, 'optional-dependencies'), extra => `optional:${extra}`);
    for (const table of ['scripts', 'gui-scripts'])
        addScripts(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(project, table));
}
/** Files from which setuptools or hatch-requirements-txt take what `project.dynamic` leaves out. */
function addDynamic(draft, tool) {
    const dynamic = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(tool, 'setuptools', 'dynamic');
    const optional = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(dynamic, 'optional-dependencies')).map(({ value }) => value);
    for (const table of [(0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(dynamic, 'dependencies'), ...optional])
        for (const { value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(table, 'file')))
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .include */ .Vz)(draft, value);
    const hook = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(tool, 'hatch', 'metadata', 'hooks', 'requirements_txt');
    const extras = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(hook, 'optional-dependencies')).map(({ value }) => value);
    for (const files of [(0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(hook, 'files'), ...extras])
        for (const { value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.textsOf)(files))
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .include */ .Vz)(draft, value);
}
function addDependencyGroups(draft, groups) {
    const names = new Set((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(groups).map(({ key }) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E1)('pypi', key)));
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(groups)) {
        addRequirements(draft, value, key);
        for (const item of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsOf */ .S3)(value)) {
            const included = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(item, 'include-group'));
            if (included !== null && !names.has((0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E1)('pypi', included)))
                (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(draft, item.line, 'invalid', `no dependency group '${included.slice(0, 60)}'`);
        }
    }
}
function addRequirements(draft, list, group) {
    for (const item of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsOf */ .S3)(list)) {
        const text = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(item);
        // A table is an include-group.
        if (text === null)
            continue;
        if (item.kind === 'scalar' && item.style !== 'quoted') {
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(draft, item.line, 'invalid', `${text.slice(0, 60)} is no requirement`);
            continue;
        }
        const editable = /^-e\s+(.*)$/.exec(text)?.[1];
        if (editable === undefined)
            (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_4__/* .addRequirement */ .xX)(draft, text, { line: item.line, group });
        else
            (0,_pythonRequirement_js__WEBPACK_IMPORTED_MODULE_4__/* .addEditable */ .cH)(draft, editable, { line: item.line, group });
    }
}
function addGroups(draft, table, name) {
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(table))
        addRequirements(draft, value, name(key));
}
/** Strings, or tables with `reference` (Poetry 1) or `callable`. */
function addScripts(draft, table) {
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(table)) {
        const target = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(value, 'reference')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(value, 'callable'));
        if (target !== null)
            draft.scripts.push({ name: key, target, line });
    }
}
function addPoetry(draft, poetry) {
    draft.projectName ??= (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(poetry, 'name'));
    // Beside `project.dependencies` this table only says where packages come from, not that there are more.
    const main = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(poetry, 'dependencies');
    if (draft.dependencies.every(({ group }) => group !== null))
        (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .addConstraints */ .WG)(draft, main, null, _constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .POETRY */ .MF);
    (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .addConstraints */ .WG)(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(poetry, 'dev-dependencies'), 'dev', _constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .POETRY */ .MF);
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(poetry, 'group')))
        (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .addConstraints */ .WG)(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(value, 'dependencies'), key, _constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .POETRY */ .MF);
    addScripts(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(poetry, 'scripts'));
}
function addUv(draft, uv) {
    addRequirements(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(uv, 'dev-dependencies'), 'dev');
    const sources = new Map((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(uv, 'sources')).map(({ key, value }) => [
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E1)('pypi', key),
        value.kind === 'map' ? uvSource(draft, value) : null,
    ]));
    draft.dependencies = draft.dependencies.map(found => found.ecosystem === 'pypi' ? { ...found, ...sources.get(found.name) } : found);
}
function uvSource(draft, table) {
    // A member of the workspace has the version of the commit.
    if ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(table, 'workspace')) === 'true')
        return { specifier: '@ workspace', pinned: true };
    return (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(draft, table);
}
function addHatch(draft, hatch) {
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(hatch, 'envs'))) {
        addRequirements(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(value, 'dependencies'), `hatch:${key}`);
        addRequirements(draft, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(value, 'extra-dependencies'), `hatch:${key}`);
        draft.interpreter ??= (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__.nodeAt)(value, 'python'));
    }
}
/** `x` for `[tool.x]`, and `x.y` for the tables in it. */
function toolTables(tool) {
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(tool).flatMap(({ key, line, value }) => [
        { value: key, line },
        ...(0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(value).flatMap(inner => inner.value.kind === 'map' ? [{ value: `${key}.${inner.key}`, line: inner.line }] : []),
    ]);
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

/***/ 3:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ addTask),
/* harmony export */   o: () => (/* binding */ addTasks)
/* harmony export */ });
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** Tasks that project tools define in their manifests, as shell text; a line that is the name of a task runs that task. */

/** Adds the tasks of `[tool]` of a pyproject.toml: poe, pdm, hatch, taskipy, rye. */
function addTasks(draft, tool) {
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(tool, 'poe', 'tasks')))
        addTask(draft, key, poe(value), line);
    // `_` keeps options that all scripts share.
    for (const manager of ['pdm', 'rye'])
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(tool, manager, 'scripts')))
            if (key !== '_')
                addTask(draft, key, pdm(value), line);
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(tool, 'taskipy', 'tasks')))
        addTask(draft, key, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(value, 'cmd')), line);
    for (const environment of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(tool, 'hatch', 'envs')))
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(environment.value, 'scripts')))
            addTask(draft, environment.key === 'default' ? key : `${environment.key}:${key}`, joined(value), line);
}
/** Adds a task whose text is known. */
function addTask(draft, name, run, line) {
    if (run !== null && run.trim() !== '')
        draft.tasks.push({ name, run, line });
}
/** The texts of a string or a list, one a line. */
function joined(node) {
    const texts = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.textsOf)(node).map(({ value }) => value);
    return texts.length === 0 ? null : texts.join('\n');
}
/** https://poethepoet.natn.io/tasks: a string is a command, a list names other tasks. */
function poe(node, depth = 0) {
    if (depth > 5)
        return null;
    if (node.kind === 'scalar')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node);
    const sequence = node.kind === 'list' ? node : (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'sequence');
    if (sequence !== null)
        return lines((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(sequence).map(item => poe(item, depth + 1)));
    const parallel = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'parallel');
    if (parallel !== null)
        return lines((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(parallel).map(item => poe(item, depth + 1)));
    const command = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'cmd')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'shell')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'ref'));
    const before = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'deps')).map(({ value }) => value);
    return lines([...before, command ?? moduleRun((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'script')))]);
}
/** https://pdm-project.org/latest/usage/scripts: a command may be a list of words, a composite names other scripts. */
function pdm(node) {
    if (node.kind === 'scalar')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node);
    const composite = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'composite') ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'chain');
    if (composite !== null)
        return joined(composite);
    const words = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'cmd');
    if (words?.kind === 'list' || node.kind === 'list')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.textsOf)(words ?? node)
            .map(({ value }) => value)
            .join(' ');
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(words) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'shell')) ?? moduleRun((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'call')));
}
/** `pkg.module:function(…)` runs a function; the module is what can be followed. */
function moduleRun(target) {
    const module = /^([A-Za-z_][\w.]*)/.exec(target ?? '')?.[1];
    return module === undefined ? null : `python -m ${module}`;
}
function lines(parts) {
    const known = parts.filter(part => part !== null && part !== '');
    return known.length === 0 ? null : known.join('\n');
}


/***/ })

};
