export const id = 1371;
export const ids = [1371];
export const modules = {

/***/ 1371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDescription: () => (/* binding */ parseDescription)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/** DESCRIPTION of an R package or project: Debian control fields, "Writing R Extensions", section 1.1.1. */

const GROUPS = new Map([
    ['Depends', null],
    ['Imports', null],
    ['LinkingTo', 'linking-to'],
    ['Suggests', 'suggests'],
    ['Enhances', 'enhances'],
]);
const ENTRY = /^([A-Za-z][\w.]*)\s*(?:\(([^)]*)\))?$/;
/** Reads a DESCRIPTION; null for a text of that name that is none. */
function parseDescription(path, text) {
    const fields = controlFields(text);
    if (!fields.has('Package') && !fields.has('Imports') && !fields.has('Depends'))
        return null;
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'description');
    draft.projectName = fields.get('Package')?.lines[0]?.text ?? null;
    for (const [name, group] of GROUPS) {
        for (const { text: line, line: number } of fields.get(name)?.lines ?? [])
            for (const entry of line.split(','))
                addEntry(draft, entry.trim(), number, group);
    }
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}
function addEntry(draft, entry, line, group) {
    const [, name, constraint = ''] = ENTRY.exec(entry) ?? [];
    if (name === undefined)
        return;
    const specifier = constraint.replaceAll(/\s+/g, '');
    if (name !== 'R')
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line, group, specifier, pinned: specifier.startsWith('==') });
    else if (specifier !== '')
        draft.interpreter ??= { value: specifier, line };
}
/** `Field: value` with indented lines that continue it. */
function controlFields(text) {
    const fields = new Map();
    let current = null;
    text.split('\n').forEach((raw, index) => {
        const line = raw.replace(/\r$/, '');
        const [start, name] = /^([A-Za-z][\w/@.-]*):\s*/.exec(line) ?? [];
        if (start !== undefined && name !== undefined) {
            current = { name, lines: [] };
            fields.set(name, current);
        }
        else if (!/^\s/.test(line))
            current = null;
        const value = line.slice(start?.length ?? 0).trim();
        if (value !== '')
            current?.lines.push({ text: value, line: index + 1 });
    });
    return fields;
}


/***/ })

};
