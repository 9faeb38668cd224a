export const id = 524;
export const ids = [524];
export const modules = {

/***/ 1524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linked: () => (/* binding */ linked),
  parseOtherCi: () => (/* binding */ parseOtherCi)
});

// EXTERNAL MODULE: ./src/facts/yaml.ts + 3 modules
var yaml = __webpack_require__(3585);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
// EXTERNAL MODULE: ./src/facts/workflow/fields.ts
var fields = __webpack_require__(2272);
;// CONCATENATED MODULE: ./src/facts/otherCi/parts.ts
/** Pieces of a workflow, for what other CI services describe in their own words. */

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
function jobOf(id, steps, more = {}) {
    return { ...emptyJob, id, line: steps[0]?.line ?? 1, steps, ...more };
}
const emptyStep = {
    id: null,
    name: null,
    if: null,
    uses: null,
    with: [],
    run: null,
    shell: null,
    workingDirectory: null,
    env: [],
    continueOnError: null,
    timeoutMinutes: null,
    background: false,
    control: null,
};
function scriptStep(run, more = {}) {
    return { ...emptyStep, line: run.line, run, ...more };
}
/** A task that the service has ready-made, as the use of an action: `owner` is the service, `name` the task. */
function taskStep(owner, written, line, inputs) {
    const [name = '', ref = null] = written.split('@');
    return {
        ...emptyStep,
        line,
        uses: {
            value: written,
            line,
            reference: {
                kind: 'repository',
                raw: written,
                owner,
                repo: name,
                subpath: '',
                slug: `${owner}/${name}`,
                ref,
            },
        },
        with: inputs,
    };
}
/** A script, or a list of its lines; each line of a list keeps its place in the file as far as the list is written plainly. */
function scriptIn(node) {
    if (node.kind === 'scalar')
        return node.text === '' ? null : (0,fields/* scriptOf */.Fl)(node);
    if (node.kind === 'map')
        return null;
    const lines = node.items.flatMap(item => item.kind === 'scalar' && item.text !== '' ? ((0,fields/* scriptOf */.Fl)(item) ?? []) : []);
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

;// CONCATENATED MODULE: ./src/facts/otherCi/azure.ts
/** Azure Pipelines: stages and jobs, ready-made tasks, templates, triggers. */


/** The owner under which the catalogue lists the tasks. */
const OWNER = 'azure-pipelines-tasks';
/** The jobs of a pipeline or template in the order of the file; steps outside of a job are one of their own. */
function azureJobs(root) {
    const jobs = [];
    const loose = collect(root, jobs);
    return loose.length === 0 ? jobs : [jobOf('Azure Pipelines', loose), ...jobs];
}
/** Appends the jobs below a node to `jobs`, and returns the steps that belong to none. */
function collect(node, jobs) {
    if (node === null || node.kind === 'scalar')
        return [];
    if (node.kind === 'list')
        return node.items.flatMap(item => collect(item, jobs));
    const id = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'job')) ?? (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'deployment'));
    if (id === null)
        return [
            ...stepsAt(node),
            ...(0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, value }) => (isStep(node, key) ? [] : collect(value, jobs))),
        ];
    const below = (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ value }) => collect(value, jobs));
    if (below.length > 0)
        jobs.push(jobOf(id, below, { name: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'displayName')), environment: environmentOf(node) }));
    return [];
}
/** A deployment names its environment, plainly or with a resource of it. */
function environmentOf(job) {
    const node = (0,yamlNode.nodeAt)(job, 'environment');
    return (0,yamlNode/* locatedOf */.iE)(node) ?? (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(node, 'name'));
}
const shells = {
    script: null,
    bash: null,
    pwsh: 'pwsh',
    powershell: 'pwsh',
};
function isStep(node, key) {
    return key in shells || (key === 'inputs' && (0,yamlNode/* entryOf */.Ms)(node, 'task') !== null);
}
/** The step that a map is; none for any other map. */
function stepsAt(node) {
    const directory = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'workingDirectory'));
    for (const [key, shell] of Object.entries(shells)) {
        const value = (0,yamlNode.nodeAt)(node, key);
        const script = value === null || value.kind !== 'scalar' ? null : scriptIn(value);
        if (script !== null)
            return [step(script, shell, directory)];
    }
    const task = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(node, 'task'));
    return task === null ? [] : [taskOf(task, (0,yamlNode.nodeAt)(node, 'inputs'))];
}
/** Inputs of tasks that hold a script, and those that name the file of one. */
const scripts = ['inlineScript', 'script', 'Inline', 'targetInlineScript'];
const files = ['scriptPath', 'filePath', 'ScriptPath'];
function taskOf(task, inputs) {
    const directory = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(inputs, 'workingDirectory')) ?? (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(inputs, 'cwd'));
    const shell = /^(?:Azure)?PowerShell@|^pwsh/i.test(task.value) ||
        /^ps/i.test((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(inputs, 'scriptType')) ?? '')
        ? 'pwsh'
        : null;
    const python = /^PythonScript@/i.test(task.value);
    for (const key of scripts) {
        const value = (0,yamlNode.nodeAt)(inputs, key);
        const script = value === null ? null : scriptIn(value);
        if (script !== null)
            return step(script, python ? 'python' : shell, directory);
    }
    for (const key of files) {
        const path = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(inputs, key));
        if (path !== null && path.value !== '') {
            const text = `${programFor(path.value)} ${path.value} ${(0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(inputs, 'arguments')) ?? ''}`.trimEnd();
            return step({ text, line: path.line, literal: false }, null, directory);
        }
    }
    return taskStep(OWNER, task.value, task.line, (0,yamlNode/* pairsOf */.fq)(inputs));
}
function programFor(file) {
    if (file.endsWith('.py'))
        return 'python';
    return file.endsWith('.ps1') ? 'pwsh' : 'bash';
}
function step(script, shell, directory) {
    return scriptStep({ ...script, text: withoutMacros(script.text) }, { shell, workingDirectory: directory === null ? null : withoutMacros(directory) });
}
/** `$(Build.SourcesDirectory)` is a variable, and no command substitution; that one is the checkout. */
function withoutMacros(text) {
    return text
        .replace(/\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\)/gi, '.')
        .replace(/\$\((\w*[A-Z.][\w.]*)\)/g, (_, name) => `\${${name.replaceAll('.', '_')}}`);
}
/** A push for what a change starts, a schedule, and the end of another pipeline, as far as the file has them. */
function azureEvents(root) {
    const events = [];
    const [push, proposed] = [(0,yamlNode/* entryOf */.Ms)(root, 'trigger'), (0,yamlNode/* entryOf */.Ms)(root, 'pr')];
    const isOff = (value) => (0,yamlNode.textsOf)(value).some(one => one.value === 'none');
    if (push !== null && !isOff(push.value))
        events.push(eventAt('push', push.line));
    if (proposed !== null && !isOff(proposed.value))
        events.push(eventAt('pull_request', proposed.line));
    const schedule = (0,yamlNode/* entryOf */.Ms)(root, 'schedules');
    if (schedule !== null)
        events.push(eventAt('schedule', schedule.line));
    const after = (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(root, 'resources', 'pipelines')).flatMap(one => (0,yamlNode/* entryOf */.Ms)(one, 'trigger') ?? []);
    if (after[0] !== undefined)
        events.push(eventAt('workflow_run', after[0].line));
    return events;
}
/** Paths of the templates that a file takes in, from the root; those of other repositories (`x.yml@shared`) are not here. */
function azureTemplates(path, root) {
    const found = [];
    const visit = (node) => {
        if (node === null || node.kind === 'scalar')
            return;
        if (node.kind === 'list') {
            for (const item of node.items)
                visit(item);
            return;
        }
        const template = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'template'));
        if (template !== null && !template.includes('@'))
            found.push(besides(path, template));
        for (const { value } of (0,yamlNode/* entriesOf */.Mc)(node))
            visit(value);
    };
    visit(root);
    return found;
}
function besides(path, template) {
    const parts = template.startsWith('/') ? [] : path.split('/').slice(0, -1);
    for (const part of template.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/facts/otherCi/cloudBuild.ts
/** Steps of Google Cloud Build. */


/** A step of Cloud Build: an image whose entry point takes the arguments. */
function builderStep(step) {
    if (step.kind !== 'map')
        return [];
    const script = (0,yamlNode/* entryOf */.Ms)(step, 'script');
    if (script !== null)
        return stepsOfScript(script.value);
    const image = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(step, 'name'));
    const args = (0,yamlNode.nodeAt)(step, 'args');
    if (image === null || (args === null && (0,yamlNode/* entryOf */.Ms)(step, 'entrypoint') === null))
        return [];
    return [builderCommand(step, image, args)];
}
function stepsOfScript(node) {
    const script = scriptIn(node);
    return script === null ? [] : [scriptStep(script)];
}
const cloudBuild_shells = /(?:^|\/)(?:ba|da|z)?sh$/;
function builderCommand(step, image, args) {
    const words = (0,yamlNode.textsOf)(args);
    const entrypoint = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(step, 'entrypoint')) ?? builderOf(image);
    const body = cloudBuild_shells.test(entrypoint ?? '') && words[0]?.value === '-c' ? (0,yamlNode/* itemsOf */.S3)(args)[1] : undefined;
    const script = body === undefined ? null : scriptIn(body);
    if (script !== null)
        return scriptStep(script);
    const text = [...(entrypoint === null ? [] : [entrypoint]), ...words.map(({ value }) => quoted(value))];
    return scriptStep({ text: text.join(' '), line: step.line, literal: false });
}
/** Google's builders are images that start their tool; other images start what the arguments say. */
function builderOf(image) {
    return /\/cloud-builders\/([\w.-]+)/.exec(image)?.[1] ?? null;
}
function quoted(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `"${word.replace(/(["`\\])/g, '\\$1')}"`;
}

;// CONCATENATED MODULE: ./src/facts/otherCi/codePipeline.ts
/**
 * AWS CodePipeline as CloudFormation declares it: stages with actions, the build specifications that they run, and the rules
 * of EventBridge that start the pipeline.
 */



/** The owner under which the catalogue lists the actions of CodePipeline by their provider. */
const codePipeline_OWNER = 'aws-codepipeline';
/** Whether a template is worth parsing. */
function declaresPipeline(text) {
    return text.includes('AWS::CodePipeline::Pipeline');
}
/** The pipelines of a template, taken together. */
function pipelinesOf(root) {
    const resources = (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(root, 'Resources'));
    const pipelines = resources.filter(isOf('AWS::CodePipeline::Pipeline'));
    const projects = new Map(resources
        .filter(isOf('AWS::CodeBuild::Project'))
        .map(({ key, value }) => [key, (0,yamlNode.nodeAt)(value, 'Properties')]));
    const actions = pipelines.flatMap(({ value }) => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(value, 'Properties', 'Stages')).flatMap(stage => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(stage, 'Actions'))));
    const builds = actions.flatMap(action => projects.get(referenceOf((0,yamlNode.nodeAt)(action, 'Configuration', 'ProjectName'))) ?? []);
    return {
        events: eventsOf(resources, pipelines, actions),
        jobs: pipelines.flatMap(({ value }) => jobsOf((0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(value, 'Properties', 'Stages')), projects)),
        includes: builds.flatMap(project => {
            const path = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(project, 'Source', 'BuildSpec'));
            return path === null || path.includes('\n') ? [] : [path.replace(/^\.\//, '')];
        }),
    };
}
function isOf(type) {
    return ({ value }) => (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'Type')) === type;
}
/** The logical name in `!Ref X`, `Ref: X`, `!GetAtt X.Arn`; empty when it is none. */
function referenceOf(node) {
    const text = (0,yamlNode/* textOf */.b6)(node) ?? (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'Ref')) ?? (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(node, 'Fn::GetAtt'))[0]?.value ?? '';
    return text.split('.')[0] ?? '';
}
/** Stages follow each other; one that deploys is its own environment, as those of GitHub are. */
function jobsOf(stages, projects) {
    const jobs = [];
    for (const stage of stages) {
        const id = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(stage, 'Name')) ?? 'stage';
        const actions = (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(stage, 'Actions'));
        const steps = actions.flatMap(action => stepsOf(action, projects));
        if (steps.length === 0)
            continue;
        const deploys = actions.find(action => (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Category')) === 'Deploy');
        const before = jobs.at(-1);
        jobs.push(jobOf(id, steps, {
            needs: before === undefined ? [] : [before.id],
            environment: deploys === undefined ? null : { value: id, line: stage.line },
        }));
    }
    return jobs;
}
function stepsOf(action, projects) {
    const provider = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Provider'));
    const category = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Category'));
    if (provider === null || category === 'Source')
        return [];
    const configuration = (0,yamlNode.nodeAt)(action, 'Configuration');
    if (provider.value === 'CodeBuild') {
        const inline = (0,yamlNode.nodeAt)(projects.get(referenceOf((0,yamlNode.nodeAt)(configuration, 'ProjectName'))) ?? null, 'Source', 'BuildSpec');
        return inline === null ? [] : inlineSteps(inline);
    }
    return [taskStep(codePipeline_OWNER, provider.value, provider.line, (0,yamlNode/* pairsOf */.fq)(configuration))];
}
/** A build specification that stands in the template itself. */
function inlineSteps(node) {
    const script = scriptIn(node);
    if (script === null || !script.text.includes('\n'))
        return [];
    return phasesOf((0,yaml.readYaml)('buildspec', script.text).root).map(({ run, ...step }) => {
        const line = script.line + (run?.line ?? 1) - 1;
        return { ...step, line, run: run === null ? null : { ...run, line } };
    });
}
/** The commands of a build specification, phase by phase. */
function phasesOf(root) {
    return (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(root, 'phases')).flatMap(({ value }) => {
        return ['commands', 'finally'].flatMap(key => {
            const node = (0,yamlNode.nodeAt)(value, key);
            const script = node === null ? null : scriptIn(node);
            return script === null ? [] : [scriptStep(script)];
        });
    });
}
const eventSources = [
    [/aws\.codecommit|aws\.codestar|github/i, 'push'],
    [/aws\.s3/i, 'object_created'],
    [/aws\.cloudwatch/i, 'alarm'],
    [/aws\.sagemaker/i, 'model_changed'],
    [/aws\.ecr/i, 'registry_package'],
];
/** What starts the pipelines: the source that they watch themselves, and rules that are switched on and point at one. */
function eventsOf(resources, pipelines, actions) {
    const found = [];
    for (const action of actions) {
        const provider = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Provider'));
        if (provider === null || (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Category')) !== 'Source')
            continue;
        const watched = ['PollForSourceChanges', 'DetectChanges'].every(key => (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(action, 'Configuration', key)) !== 'false');
        const isCode = /^(?:CodeCommit|CodeStarSourceConnection|GitHub|Bitbucket)/i.test(provider.value);
        if (watched)
            found.push(eventAt(isCode ? 'push' : 'object_created', provider.line));
    }
    for (const { key, line, value } of resources.filter(isOf('AWS::Events::Rule'))) {
        const rule = (0,yamlNode.nodeAt)(value, 'Properties');
        if ((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(rule, 'State')) === 'DISABLED' || !pointsAt((0,yamlNode.nodeAt)(rule, 'Targets'), pipelines))
            continue;
        if ((0,yamlNode.nodeAt)(rule, 'ScheduleExpression') !== null)
            found.push(eventAt('schedule', line));
        const pattern = textsBelow((0,yamlNode.nodeAt)(rule, 'EventPattern')).join(' ');
        const name = eventSources.find(([source]) => source.test(pattern))?.[1];
        if (name !== undefined)
            found.push(eventAt(name, (0,yamlNode/* entryOf */.Ms)(rule, 'EventPattern')?.line ?? line));
        else if (pattern !== '')
            found.push(eventAt(key, line));
    }
    return found.filter((event, index) => found.findIndex(({ name }) => name === event.name) === index);
}
function pointsAt(targets, pipelines) {
    const texts = textsBelow(targets).join(' ');
    return texts.includes('codepipeline') || pipelines.some(({ key }) => texts.includes(key));
}
function textsBelow(node) {
    if (node === null)
        return [];
    if (node.kind === 'list')
        return node.items.flatMap(textsBelow);
    return node.kind === 'map'
        ? (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ value }) => textsBelow(value))
        : [(0,yamlNode/* textOf */.b6)(node) ?? ''];
}

;// CONCATENATED MODULE: ./src/facts/otherCi/jenkins.ts
/** Steps and triggers of a Jenkinsfile. */

/** `sh 'make test'` and `sh """…"""` of a Jenkinsfile. */
function jenkinsSteps(text) {
    return Array.from(text.matchAll(/\bsh\s*(?:\(\s*)?(?:script:\s*)?("""|'''|"|')/g)).flatMap(found => {
        const quote = found[1];
        const start = found.index + found[0].length;
        const end = text.indexOf(quote, start);
        if (end < 0 || end - start > 20_000)
            return [];
        const line = text.slice(0, start).split('\n').length;
        return [scriptStep({ text: text.slice(start, end), line, literal: true })];
    });
}
const triggers = [
    [/\b(?:pollSCM|githubPush|bitbucketPush|gitlab)\s*\(/, 'push'],
    [/\bcron\s*\(/, 'schedule'],
];
/** What its `triggers` name; most jobs are set up in Jenkins itself. */
function jenkinsEvents(text) {
    return triggers.flatMap(([pattern, name]) => {
        const at = text.search(pattern);
        return at < 0 ? [] : [eventAt(name, text.slice(0, at).split('\n').length)];
    });
}

// EXTERNAL MODULE: ./src/facts/otherCi/services.ts
var services = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/facts/otherCi/index.ts
/**
 * CI services other than GitHub Actions: their configuration is read as a workflow, whose steps are the scripts and ready-made
 * tasks in the order of the file. Only what runs counts, not how the service arranges it.
 */








/** Reads the configuration of another CI service; null when the file runs nothing or is none. Never throws. */
function parseOtherCi(path, text) {
    const service = (0,services/* serviceOf */.z5)(path);
    if (service === null)
        return null;
    if (service.name === 'CodePipeline' && !declaresPipeline(text))
        return null;
    const root = service.name === 'Jenkins' ? null : (0,yaml.readYaml)(path, text).root;
    const { events, jobs, includes } = readers[service.name]?.(root, path) ?? plainly(service, root, text);
    if (jobs.length === 0 && includes.length === 0)
        return null;
    const workflow = { ...emptyScope, path, name: service.name, valid: true, events, jobs, diagnostics: [] };
    return { workflow, includes };
}
/** Services that arrange what they run in a way that matters. */
const readers = {
    'Azure Pipelines': (root, path) => {
        return { events: azureEvents(root), jobs: azureJobs(root), includes: azureTemplates(path, root) };
    },
    CodePipeline: root => pipelinesOf(root),
};
function plainly(service, root, text) {
    const steps = service.name === 'Jenkins' ? jenkinsSteps(text) : stepsIn(root, service);
    return {
        events: service.name === 'Jenkins' ? jenkinsEvents(text) : service.onChange ? [eventAt('push', 1)] : [],
        jobs: steps.length === 0 ? [] : [jobOf(service.name, steps)],
        includes: [],
    };
}
/** The pipelines that run something. A template starts when what takes it in does. */
function linked(pipelines) {
    const known = new Map(pipelines.map(pipeline => [pipeline.workflow.path, pipeline]));
    const find = (path) => known.get(path) ?? onlyEnding(pipelines, path);
    const events = new Map();
    const spread = (path, given, seen) => {
        const pipeline = find(path);
        if (pipeline === undefined || seen.has(path) || seen.size > deepest)
            return;
        const all = events.get(pipeline.workflow.path) ?? new Map();
        events.set(pipeline.workflow.path, all);
        const fresh = given.filter(({ name }) => !all.has(name));
        for (const event of fresh)
            all.set(event.name, event);
        if (fresh.length === 0)
            return;
        for (const include of pipeline.includes)
            spread(include, fresh, new Set([...seen, path]));
    };
    for (const { workflow } of pipelines)
        spread(workflow.path, workflow.events, new Set());
    return pipelines.flatMap(({ workflow }) => {
        if (workflow.jobs.length === 0)
            return [];
        return { ...workflow, events: [...(events.get(workflow.path)?.values() ?? [])] };
    });
}
/** A path may be from the root of an artifact that is a folder here. */
function onlyEnding(pipelines, path) {
    const found = pipelines.filter(({ workflow }) => workflow.path.endsWith(`/${path}`));
    return found.length === 1 ? found[0] : undefined;
}
/** Templates in templates, as deep as Azure follows them. */
const deepest = 100;
/** Keys whose values are scripts, in any of the other services. */
const scriptKeys = new Set([
    ...['script', 'before_script', 'after_script', 'after_success', 'install', 'before_install', 'commands'],
    ...['build_script', 'test_script', 'run', 'deploy_script', 'command'],
]);
function stepsIn(node, service) {
    if (node === null || node.kind === 'scalar')
        return [];
    if (node.kind === 'list')
        return node.items.flatMap(item => stepsIn(item, service));
    if (service.name === 'Cloud Build')
        return (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(node, 'steps')).flatMap(builderStep);
    const workingDirectory = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'working_directory'));
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, value }) => {
        if (key === 'command' && service.name !== 'CircleCI')
            return [];
        const script = scriptKeys.has(key) ? scriptIn(value) : null;
        return script === null ? stepsIn(value, service) : [scriptStep(script, { workingDirectory })];
    });
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
