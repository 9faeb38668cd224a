export const id = 2558;
export const ids = [2558];
export const modules = {

/***/ 2558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePom: () => (/* binding */ parsePom)
/* harmony export */ });
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6894);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/** pom.xml, https://maven.apache.org/pom.html. */


/** Properties in which the version of Java stands, the strongest first. */
const JAVA = [
    'maven.compiler.release',
    'java.version',
    'maven.compiler.source',
    'jdk.version',
    'java.release',
];
/** Reads a pom.xml; null when it is none. What parents and imported lists of versions say is not here. */
function parsePom(path, text) {
    const root = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .readXml */ .km)(text);
    if (root?.name !== 'project')
        return null;
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'pom.xml');
    draft.projectName = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'artifactId')?.text ?? null;
    const properties = new Map((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'properties')?.children.map(({ name, text }) => [name, text]));
    const filled = (written) => written.replaceAll(/\$\{([\w.-]{1,100})\}/g, (whole, key) => properties.get(key) ?? whole);
    // A version that is not written stands in a parent or an imported list, which is itself one version.
    const managed = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'parent') !== null || (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'dependencyManagement') !== null;
    for (const { element, group } of dependenciesOf(root)) {
        const [owner, artifact] = ['groupId', 'artifactId'].map(key => filled((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(element, key)?.text ?? ''));
        if (artifact === undefined || artifact === '')
            continue;
        const specifier = filled((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(element, 'version')?.text ?? '');
        const pinned = specifier === '' ? managed : /^\d[\w.+-]*$/.test(specifier) && !specifier.endsWith('-SNAPSHOT');
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name: `${owner}:${artifact}`, line: element.line, group, specifier, pinned });
    }
    draft.interpreter = javaOf(root, filled);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}
function dependenciesOf(root) {
    const own = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'dependencies')?.children ?? [];
    const managed = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'dependencyManagement', 'dependencies')?.children ?? [];
    const profiles = ((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'profiles')?.children ?? []).flatMap(profile => (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(profile, 'dependencies')?.children ?? []);
    return [
        ...own.map(element => {
            const scope = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(element, 'scope')?.text;
            return { element, group: scope === 'test' ? 'test' : null };
        }),
        ...managed.map(element => ({ element, group: 'managed' })),
        ...profiles.map(element => ({ element, group: 'profile' })),
    ];
}
function javaOf(root, filled) {
    const properties = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'properties')?.children ?? [];
    const stated = JAVA.flatMap(wanted => properties.find(({ name }) => name === wanted) ?? [])[0] ??
        (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsNamed */ .JS)((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childAt */ .Ut)(root, 'build'), 'release', 'source', 'jdkToolchain').find(({ text }) => text !== '');
    const value = stated === undefined ? '' : filled(stated.text);
    return stated === undefined || !/^\d/.test(value) ? null : { value, line: stated.line };
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ elementsNamed),
/* harmony export */   Ut: () => (/* binding */ childAt),
/* harmony export */   km: () => (/* binding */ readXml)
/* harmony export */ });
/** XML as build tools write it, with the line of every element: no entities beyond the five, no namespaces, no DTD. */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 100;
/** Characters of an element's text that are kept: a version or a name is short. */
const MOST_TEXT = 1000;
const NAME = /[A-Za-z_][\w.:-]{0,200}/y;
const ATTRIBUTE = /\s*([A-Za-z_][\w.:-]{0,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
/**
 * The outermost element of a text; null when there is none. Tolerant: what is not closed ends with what is around it, and a
 * text that breaks off keeps what came before. Never throws.
 */
function readXml(text) {
    const document = { name: '', line: 1, attributes: new Map(), children: [], text: '' };
    const open = [document];
    const lines = lineCounter(text);
    let elements = 0;
    for (let at = text.indexOf('<'); at >= 0 && elements < MAX_ELEMENTS;) {
        const skipped = endOfOther(text, at);
        if (skipped !== null) {
            at = nextTag(text, skipped, open);
            continue;
        }
        const end = endOfTag(text, at);
        if (end < 0)
            break;
        if (text[at + 1] === '/')
            close(open, nameAt(text, at + 2));
        else {
            const name = nameAt(text, at + 1);
            const element = {
                name,
                line: lines(at),
                attributes: attributesOf(text, at, end),
                children: [],
                text: '',
            };
            elements += 1;
            if (name !== '')
                open.at(-1)?.children.push(element);
            if (name !== '' && text[end - 1] !== '/' && open.length < MAX_DEPTH)
                open.push(element);
        }
        at = nextTag(text, end + 1, open);
    }
    return document.children[0] ?? null;
}
/** The first child of each name in turn; null when one is missing. */
function childAt(element, ...names) {
    let found = element;
    for (const name of names)
        found = found?.children.find(child => child.name === name) ?? null;
    return found;
}
/** All elements of these names, wherever they stand, in their order. */
function elementsNamed(root, ...names) {
    if (root === null)
        return [];
    const own = names.includes(root.name) ? [root] : [];
    return [...own, ...root.children.flatMap(child => elementsNamed(child, ...names))];
}
/** Adds the text before the next tag to the element that is open, and tells where that tag is. */
function nextTag(text, from, open) {
    const at = text.indexOf('<', from);
    const inside = open.at(-1);
    if (inside !== undefined && at > from && inside.text.length < MOST_TEXT)
        inside.text = `${inside.text}${text.slice(from, Math.min(at, from + MOST_TEXT))}`.trim();
    return at;
}
/** Where a comment, a declaration or the like ends; null for a tag. */
function endOfOther(text, at) {
    const endings = [
        ['<!--', '-->'],
        ['<![CDATA[', ']]>'],
        ['<?', '?>'],
        ['<!', '>'],
    ];
    for (const [start, ending] of endings) {
        if (!text.startsWith(start, at))
            continue;
        const end = text.indexOf(ending, at + start.length);
        return end < 0 ? text.length : end + ending.length;
    }
    return null;
}
/** The `>` of a tag: one in a quoted value is none. */
function endOfTag(text, from) {
    let quote = '';
    for (let at = from + 1; at < text.length; at++) {
        const character = text[at];
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '>')
            return at;
        else if (character === '"' || character === "'")
            quote = character;
    }
    return -1;
}
function nameAt(text, at) {
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[0] ?? '';
    return name.slice(name.indexOf(':') + 1);
}
function attributesOf(text, start, end) {
    const found = new Map();
    NAME.lastIndex = start + 1;
    ATTRIBUTE.lastIndex = start + 1 + (NAME.exec(text)?.[0].length ?? 0);
    while (ATTRIBUTE.lastIndex < end) {
        const match = ATTRIBUTE.exec(text);
        if (match === null)
            break;
        found.set(match[1] ?? '', plain(match[2] ?? match[3] ?? ''));
    }
    return found;
}
function plain(text) {
    if (!text.includes('&'))
        return text;
    const known = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
    return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name) => known[name] ?? '');
}
/** Closes the innermost element of that name and all in it; a closing tag of nothing is left out. */
function close(open, name) {
    const at = open.findLastIndex(element => element.name === name);
    if (at > 0)
        open.length = at;
}
/** Counts on from the last question: tags come in order. */
function lineCounter(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return offset => {
        while (next >= 0 && next < offset) {
            line += 1;
            next = text.indexOf('\n', next + 1);
        }
        return line;
    };
}


/***/ })

};
