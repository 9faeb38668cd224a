export const id = 881;
export const ids = [881];
export const modules = {

/***/ 5881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseOtherCi: () => (/* binding */ parseOtherCi)
/* harmony export */ });
/* harmony import */ var _otherCiServices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3881);
/* harmony import */ var _workflow_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2272);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/**
 * CI services other than GitHub Actions: their configuration is read as one workflow with one job, whose steps are the scripts in
 * the order of the file. Only what runs counts, not how the service arranges it.
 */




/** Reads the configuration of another CI service; null when the file runs nothing or is none. Never throws. */
function parseOtherCi(path, text) {
    const service = (0,_otherCiServices_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z)(path);
    if (service === null)
        return null;
    const root = service.name === 'Jenkins' ? null : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(path, text).root;
    const steps = service.name === 'Jenkins' ? jenkinsSteps(text) : stepsIn(root, service);
    if (steps.length === 0)
        return null;
    const job = { ...emptyJob, id: service.name, line: steps[0]?.line ?? 1, steps };
    return {
        ...emptyScope,
        path,
        name: service.name,
        valid: true,
        events: eventsOf(root, service),
        jobs: [job],
        diagnostics: [],
    };
}
const emptyScope = {
    permissions: null,
    concurrency: null,
    env: [],
    defaults: { shell: null, workingDirectory: null },
};
const emptyJob = {
    ...emptyScope,
    id: '',
    line: 1,
    name: null,
    needs: [],
    if: null,
    runsOn: ['ubuntu-latest'],
    environment: null,
    container: null,
    services: [],
    matrix: null,
    matrixJobs: [],
    hasMatrix: false,
    timeoutMinutes: null,
    outputs: [],
    continueOnError: null,
    uses: null,
    with: [],
    secrets: [],
    steps: [],
};
function stepOf(run, shell = null, directory = null) {
    return {
        line: run.line,
        id: null,
        name: null,
        if: null,
        uses: null,
        with: [],
        run: { ...run, text: withoutMacros(run.text) },
        shell,
        workingDirectory: directory === null ? null : withoutMacros(directory),
        env: [],
        continueOnError: null,
        timeoutMinutes: null,
        background: false,
        control: null,
    };
}
/** `$(Build.SourcesDirectory)` of Azure Pipelines is a variable, and no command substitution; that one is the checkout. */
function withoutMacros(text) {
    return text
        .replace(/\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\)/gi, '.')
        .replace(/\$\((\w*[A-Z.][\w.]*)\)/g, (_, name) => `\${${name.replaceAll('.', '_')}}`);
}
/** Keys whose values are scripts, in any of these services. */
const scriptKeys = new Set([
    ...['script', 'before_script', 'after_script', 'after_success', 'install', 'before_install', 'commands'],
    ...['bash', 'inlineScript', 'build_script', 'test_script', 'run', 'deploy_script'],
]);
const powershellKeys = new Set(['pwsh', 'powershell']);
function stepsIn(node, service) {
    if (node === null || node.kind === 'scalar')
        return [];
    if (node.kind === 'list')
        return node.items.flatMap(item => stepsIn(item, service));
    if (service.name === 'Cloud Build')
        return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(node, 'steps')).flatMap(builderStep);
    const directory = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(node, 'workingDirectory')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(node, 'working_directory'));
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(node).flatMap(({ key, value }) => {
        if (key === 'command' && service.name !== 'CircleCI')
            return [];
        const named = scriptKeys.has(key) || key === 'command';
        const script = named || powershellKeys.has(key) ? scriptIn(value) : null;
        if (script !== null)
            return [stepOf(script, named ? null : 'pwsh', directory)];
        const file = key === 'scriptPath' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) : null;
        return file === null ? stepsIn(value, service) : [stepOf(startOf(file, value.line), null, directory)];
    });
}
function startOf(file, line) {
    const program = file.endsWith('.py') ? 'python' : file.endsWith('.ps1') ? 'pwsh' : 'bash';
    return { text: `${program} ${file}`, line, literal: false };
}
/** A script, or a list of its lines; each line of a list keeps its place in the file as far as the list is written plainly. */
function scriptIn(node) {
    if (node.kind === 'scalar')
        return node.text === '' ? null : (0,_workflow_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptOf */ .Fl)(node);
    if (node.kind === 'map')
        return null;
    const lines = node.items.flatMap(item => item.kind === 'scalar' && item.text !== '' ? ((0,_workflow_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptOf */ .Fl)(item) ?? []) : []);
    const [first] = lines;
    if (first === undefined)
        return null;
    let text = '';
    let at = first.line;
    for (const line of lines) {
        while (at < line.line) {
            text += '\n';
            at++;
        }
        text += `${line.text.trimEnd()}\n`;
        at += line.text.trimEnd().split('\n').length;
    }
    return { text, line: first.line, literal: true };
}
/** A step of Cloud Build: an image whose entry point takes the arguments. */
function builderStep(step) {
    if (step.kind !== 'map')
        return [];
    const script = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(step, 'script');
    if (script !== null)
        return stepsOfScript(script.value);
    const image = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(step, 'name'));
    const args = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(step, 'args');
    if (image === null || (args === null && (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(step, 'entrypoint') === null))
        return [];
    return [builderCommand(step, image, args)];
}
function stepsOfScript(node) {
    const script = scriptIn(node);
    return script === null ? [] : [stepOf(script)];
}
const shells = /(?:^|\/)(?:ba|da|z)?sh$/;
function builderCommand(step, image, args) {
    const words = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.textsOf)(args);
    const entrypoint = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(step, 'entrypoint')) ?? builderOf(image);
    const body = shells.test(entrypoint ?? '') && words[0]?.value === '-c' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(args)[1] : undefined;
    const script = body === undefined ? null : scriptIn(body);
    if (script !== null)
        return stepOf(script);
    const text = [...(entrypoint === null ? [] : [entrypoint]), ...words.map(({ value }) => quoted(value))];
    return stepOf({ text: text.join(' '), line: step.line, literal: false });
}
/** Google's builders are images that start their tool; other images start what the arguments say. */
function builderOf(image) {
    return /\/cloud-builders\/([\w.-]+)/.exec(image)?.[1] ?? null;
}
function quoted(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `"${word.replace(/(["`\\])/g, '\\$1')}"`;
}
/** `sh 'make test'` and `sh """…"""` of a Jenkinsfile. */
function jenkinsSteps(text) {
    return Array.from(text.matchAll(/\bsh\s*(?:\(\s*)?(?:script:\s*)?("""|'''|"|')/g)).flatMap(found => {
        const quote = found[1];
        const start = found.index + found[0].length;
        const end = text.indexOf(quote, start);
        if (end < 0 || end - start > 20_000)
            return [];
        const line = text.slice(0, start).split('\n').length;
        return [stepOf({ text: text.slice(start, end), line, literal: true })];
    });
}
/** A push for what a change starts, a schedule where the file has one; none where the trigger lies outside the tree. */
function eventsOf(root, { onChange }) {
    const events = [];
    const trigger = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, 'trigger');
    const proposed = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, 'pr');
    const isOff = (value) => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.textsOf)(value).some(one => one.value === 'none');
    const azure = trigger !== null || proposed !== null;
    const changes = onChange === 'azure'
        ? azure && [trigger, proposed].some(entry => entry !== null && !isOff(entry.value))
        : onChange;
    if (changes)
        events.push(eventAt('push', trigger?.line ?? 1));
    const schedule = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, 'schedules');
    if (onChange === 'azure' && schedule !== null)
        events.push(eventAt('schedule', schedule.line));
    return events;
}
function eventAt(name, line) {
    const none = [];
    return {
        name,
        line,
        types: none,
        cron: none,
        workflows: none,
        inputs: none,
        inputDefaults: none,
        branches: none,
        branchesIgnore: none,
        tags: none,
        tagsIgnore: none,
        paths: none,
        pathsIgnore: none,
    };
}


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   RO: () => (/* binding */ concurrencyOf),
/* harmony export */   jD: () => (/* binding */ runDefaultsOf),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   t8: () => (/* binding */ containerOf),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(710);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** Parts that workflows, jobs, steps and actions share, read from the value tree. What has another form is left out. */


function permissionsOf(entry) {
    if (entry === null)
        return null;
    const scopes = Object.create(null);
    for (const { key, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(entry.value))
        scopes[key] = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? '';
    return { line: entry.line, all: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value), scopes };
}
function concurrencyOf(entry) {
    if (entry === null)
        return null;
    const group = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(entry.value, 'group'));
    return { line: entry.line, group, cancelInProgress: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(entry.value, 'cancel-in-progress')) };
}
function runDefaultsOf(node) {
    const run = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(node, 'defaults', 'run');
    return { shell: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(run, 'shell')), workingDirectory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(run, 'working-directory')) };
}
/** The text of a scalar that is a script, and where its lines stand. */
function scriptOf(node) {
    if (node?.kind !== 'scalar')
        return null;
    // The first line of a literal block, also a blank one, follows its header.
    const literal = node.style === 'literal' && node.text !== '';
    return { text: node.text, line: literal ? node.line + 1 : node.line, literal };
}
/** A container or service: an image, or a map with one. */
function containerOf({ line, value }) {
    const written = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(value, 'image'));
    if (written === null || written === '')
        return null;
    const raw = written.startsWith('docker://') ? written.slice('docker://'.length) : written;
    const computed = /^\$\{\{[^}]*\}\}$/.test(raw);
    return {
        line: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'image')?.line ?? line,
        image: computed ? null : (0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(raw),
        raw,
        options: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__.nodeAt)(value, 'options')),
    };
}
/** A scalar's text with the line of its key: `false` and `0` are texts here. */
function settingOf(entry) {
    const value = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry?.value);
    return entry === null || value === null ? null : { value, line: entry.line };
}
/** Whether a scalar is the boolean `true`. */
function isTrue(node) {
    return node?.kind === 'scalar' && node.value === true;
}


/***/ })

};
