export const id = 4;
export const ids = [4];
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

/***/ 8004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePipfileLock: () => (/* binding */ parsePipfileLock),
/* harmony export */   parseRenvLock: () => (/* binding */ parseRenvLock)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(614);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6754);
/** Locks in JSON: Pipfile.lock and renv.lock. */





/** Reads a Pipfile.lock. Never throws. */
function parsePipfileLock(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'Pipfile.lock');
    const { root, diagnostics } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.readJson)(path, text, (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .dependencyLimit */ .Bx)('Pipfile.lock'));
    draft.diagnostics.push(...diagnostics);
    const requires = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(root, '_meta', 'requires');
    draft.interpreter =
        (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(requires, 'python_full_version')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(requires, 'python_version'));
    for (const section of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(root)) {
        if (section.key === '_meta')
            continue;
        const group = section.key === 'default' ? null : section.key === 'develop' ? 'dev' : section.key;
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(section.value)) {
            const version = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'version')) ?? '';
            const source = version === '' ? (0,_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(draft, value) : null;
            const hashed = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'hashes')).length > 0;
            const marker = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'markers'));
            const { specifier, pinned } = source ?? { specifier: version, pinned: version.startsWith('==') };
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, { name: key, line, group, hashed, marker, specifier, pinned });
        }
    }
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
/** Reads a renv.lock, https://rstudio.github.io/renv/reference/lockfiles.html. Never throws. */
function parseRenvLock(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'renv.lock');
    const { root, diagnostics } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.readJson)(path, text, (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .dependencyLimit */ .Bx)('renv.lock'));
    draft.diagnostics.push(...diagnostics);
    draft.interpreter = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(root, 'R', 'Version'));
    for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(root, 'Packages'))) {
        const version = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'Version'));
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, {
            name: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'Package')) ?? key,
            line,
            specifier: version === null ? '' : `==${version}`,
            pinned: version !== null,
            hashed: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'Hash') !== null,
        });
    }
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}


/***/ })

};
