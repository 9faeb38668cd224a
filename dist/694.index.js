export const id = 694;
export const ids = [694];
export const modules = {

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

/***/ 694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePipfile: () => (/* binding */ parsePipfile)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2319);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(614);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2674);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3);
/** Pipfile of Pipenv, https://pipenv.pypa.io/en/latest/pipfile.html. */





/** Tables that list no packages; every other table is a group (categories of Pipenv). */
const OTHER_TABLES = new Set(['source', 'requires', 'scripts', 'pipenv', 'packages', 'dev-packages']);
/** Reads a Pipfile. */
function parsePipfile(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draftOf */ .bz)(path, 'Pipfile');
    const { root, diagnostics } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, text);
    draft.diagnostics.push(...diagnostics);
    const addTable = (table, group) => {
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(table))
            (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .addConstraint */ .p$)(draft, key, value, line, group, _constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .PIPENV */ .x_);
    };
    addTable((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'packages'), null);
    addTable((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'dev-packages'), 'dev');
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(root))
        if (!OTHER_TABLES.has(key))
            addTable(value, key);
    const requires = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'requires');
    draft.interpreter =
        (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(requires, 'python_full_version')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(requires, 'python_version'));
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(root, 'scripts')))
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .addTask */ .X)(draft, key, (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_3__.nodeAt)(value, 'cmd')), line);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O9)(draft);
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
