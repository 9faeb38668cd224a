export const id = 214;
export const ids = [214];
export const modules = {

/***/ 7214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseGlobalJson: () => (/* binding */ parseGlobalJson),
/* harmony export */   parseMsbuild: () => (/* binding */ parseMsbuild),
/* harmony export */   parseNugetLock: () => (/* binding */ parseNugetLock),
/* harmony export */   parsePackagesConfig: () => (/* binding */ parsePackagesConfig)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6894);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6754);
/** .NET: project files of MSBuild, central package versions, packages.config, the lock, global.json. */





/** A bare version is the lowest that is allowed, and the one that NuGet takes; https://learn.microsoft.com/nuget/concepts/package-versioning */
const ONE_VERSION = /^\[?\d[\w.+-]*\]?$/;
/** Reads a project file (`*.csproj`, `*.fsproj`, `*.vbproj`) or the `.props` that several share; null when it is no MSBuild. */
function parseMsbuild(path, text) {
    const root = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .readXml */ .km)(text);
    if (root?.name !== 'Project')
        return null;
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'msbuild');
    const name = /([^/]+)\.(?:cs|fs|vb)proj$/i.exec(path)?.[1] ?? null;
    const [called] = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsNamed */ .JS)(root, 'PackageId', 'AssemblyName');
    draft.projectName =
        name === null ? null : called === undefined || called.text.includes('$') ? name : called.text;
    const properties = propertiesOf(root);
    for (const element of (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsNamed */ .JS)(root, 'PackageReference', 'PackageVersion', 'GlobalPackageReference')) {
        const { attributes, line } = element;
        const id = attributes.get('Include') ?? attributes.get('Update');
        if (id === undefined || id.includes('$'))
            continue;
        const written = stated(element, 'VersionOverride') ?? stated(element, 'Version') ?? '';
        const specifier = written.replaceAll(/\$\((\w{1,100})\)/g, (whole, key) => properties.get(key) ?? whole);
        const group = /^all$/i.test(stated(element, 'PrivateAssets') ?? '') ? 'private' : null;
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name: id, line, group, specifier, pinned: ONE_VERSION.test(specifier) });
    }
    const [framework] = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsNamed */ .JS)(root, 'TargetFramework', 'TargetFrameworks', 'TargetFrameworkVersion');
    if (framework !== undefined && framework.text !== '')
        draft.interpreter = { value: framework.text.slice(0, 200), line: framework.line };
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}
function stated(element, key) {
    return element.attributes.get(key) ?? (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .childAt */ .Ut)(element, key)?.text ?? null;
}
function propertiesOf(root) {
    const groups = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsNamed */ .JS)(root, 'PropertyGroup');
    return new Map(groups.flatMap(({ children }) => children.map(({ name, text }) => [name, text])));
}
/** Reads a packages.config, https://learn.microsoft.com/nuget/reference/packages-config */
function parsePackagesConfig(path, text) {
    const root = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .readXml */ .km)(text);
    if (root?.name !== 'packages')
        return null;
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'packages.config');
    for (const { attributes, line } of (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsNamed */ .JS)(root, 'package')) {
        const name = attributes.get('id');
        const specifier = attributes.get('version') ?? '';
        if (name !== undefined)
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line, specifier, pinned: ONE_VERSION.test(specifier) });
    }
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}
/** Reads a packages.lock.json; every target framework lists its packages. */
function parseNugetLock(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'packages.lock.json');
    const { root, diagnostics } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.readJson)(path, text, (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyLimit */ .Bx)('packages.lock.json'));
    draft.diagnostics.push(...diagnostics);
    const seen = new Set();
    for (const { value: framework } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(root, 'dependencies'))) {
        for (const { key: name, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(framework)) {
            const version = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'resolved'));
            if (version === null || seen.has(`${name} ${version}`))
                continue;
            seen.add(`${name} ${version}`);
            const hashed = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(value, 'contentHash') !== null;
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(draft, { name, line, specifier: `[${version}]`, pinned: true, hashed });
        }
    }
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(draft);
}
/** Reads the SDK of a global.json; null for a file of that name that is about something else. */
function parseGlobalJson(path, text) {
    const { root } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.readJson)(path, text);
    const interpreter = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(root, 'sdk', 'version'));
    return interpreter === null ? null : (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)({ ...(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(path, 'global.json'), interpreter });
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
