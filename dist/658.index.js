export const id = 658;
export const ids = [658];
export const modules = {

/***/ 1658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseGradle: () => (/* binding */ parseGradle),
/* harmony export */   parseGradleCatalogue: () => (/* binding */ parseGradleCatalogue),
/* harmony export */   parseGradleLock: () => (/* binding */ parseGradleLock),
/* harmony export */   parseSbt: () => (/* binding */ parseSbt)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2319);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
/** Gradle and sbt: programs, of which the lines that name packages are read. */



const MAX_LINE = 2000;
/** `implementation 'group:name:1.0'`, `testImplementation("group:name:1.0")`, `api(platform("group:name:1.0"))`. */
const COORDINATES = /^\s*([A-Za-z]\w{0,60})[\s(]\s{0,9}(?:(?:enforcedPlatform|platform|project)\s{0,9}\(?\s{0,9})?["']([\w.-]{1,200}):([\w.-]{1,200})(?::([^"'@:]{0,100}))?[^"']{0,100}["']/;
/** `implementation group: 'a', name: 'b', version: '1.0'`. */
const NAMED = /^\s*([A-Za-z]\w{0,60})[\s(]\s*group\s*[:=]\s*["']([\w.-]{1,200})["']\s*,\s*name\s*[:=]\s*["']([\w.-]{1,200})["'](?:\s*,\s*version\s*[:=]\s*["']([^"']{0,100})["'])?/;
const CONFIGURATION = /implementation|api|compile|runtime|classpath|processor|kapt|ksp|provided/i;
const JAVA = /(?:sourceCompatibility\s{0,9}=?|languageVersion(?:\.set\(|\s{0,9}=)\s{0,9}JavaLanguageVersion\.of\(|jvmToolchain\(|release(?:\.set\(|\s{0,9}=))\s{0,9}["']?(?:JavaVersion\.VERSION_)?(\d[\d._]{0,10})/;
const EXACT = /^\d[\w.-]*$/;
/** Reads a build.gradle or build.gradle.kts. Packages of a catalogue (`libs.x`) stand in that. */
function parseGradle(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'gradle');
    eachLine(text, (line, number) => {
        const [, configuration = '', group, name, version = ''] = COORDINATES.exec(line) ?? NAMED.exec(line) ?? [];
        if (group !== undefined && CONFIGURATION.test(configuration)) {
            const test = /^(?:test|androidTest)/.test(configuration) ? 'test' : null;
            const pinned = EXACT.test(version) && !version.endsWith('-SNAPSHOT');
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, { name: `${group}:${name}`, line: number, group: test, specifier: version, pinned });
        }
        const java = JAVA.exec(line)?.[1];
        if (java !== undefined)
            draft.interpreter ??= { value: java.replace('_', '.'), line: number };
    });
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
/** Reads a version catalogue (`libs.versions.toml`), https://docs.gradle.org/current/userguide/version_catalogs.html */
function parseGradleCatalogue(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'libs.versions.toml');
    const { root, diagnostics } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.readToml)(path, text);
    draft.diagnostics.push(...diagnostics);
    for (const { line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'libraries'))) {
        const [owner = '', artifact = '', short = ''] = ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ??
            (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'module')) ??
            '').split(':');
        const group = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'group')) ?? owner;
        const name = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(value, 'name')) ?? artifact;
        if (name === '')
            continue;
        const specifier = versionOf(root, value) ?? short;
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, { name: `${group}:${name}`, line, specifier, pinned: EXACT.test(specifier) });
    }
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
function versionOf(root, library) {
    const reference = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(library, 'version', 'ref'));
    return reference === null ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(library, 'version')) : (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(root, 'versions', reference));
}
/** Reads a gradle.lockfile: `group:name:1.0=runtimeClasspath`. */
function parseGradleLock(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'gradle.lockfile');
    eachLine(text, (line, number) => {
        const [, name, version] = /^([\w.-]{1,200}:[\w.-]{1,200}):([^:=\s]{1,100})=/.exec(line) ?? [];
        if (name !== undefined)
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, { name, line: number, specifier: version ?? '', pinned: true });
    });
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
/** Reads a build.sbt: `"group" %% "name" % "1.0" % Test`. */
function parseSbt(path, text) {
    const draft = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(path, 'build.sbt');
    eachLine(text, (line, number) => {
        const found = line.matchAll(/"([\w.-]{1,200})"\s{0,9}%{1,3}\s{0,9}"([\w.-]{1,200})"\s{0,9}%\s{0,9}(?:"([^"]{0,100})"|[\w.]{1,100})(?:\s{0,9}%\s{0,9}"?(\w{1,30}))?/g);
        for (const [, owner, name, version = '', scope] of found) {
            const group = scope?.toLowerCase() === 'test' ? 'test' : null;
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(draft, {
                name: `${owner}:${name}`,
                line: number,
                group,
                specifier: version,
                pinned: EXACT.test(version),
            });
        }
        const scala = /scalaVersion\s*:=\s*"([\d.]{1,20})"/.exec(line)?.[1];
        if (scala !== undefined)
            draft.interpreter ??= { value: scala, line: number };
    });
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(draft);
}
function eachLine(text, take) {
    let number = 0;
    for (const line of text.split('\n')) {
        number += 1;
        if (line.length <= MAX_LINE && !/^\s*(?:\/\/|\*)/.test(line))
            take(line, number);
    }
}


/***/ })

};
