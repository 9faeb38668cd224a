export const id = 90;
export const ids = [90];
export const modules = {

/***/ 9090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cdkPipeline: () => (/* reexport */ cdkPipeline),
  linked: () => (/* reexport */ linked),
  parseOtherCi: () => (/* binding */ parseOtherCi),
  parseTemplate: () => (/* binding */ parseTemplate)
});

// EXTERNAL MODULE: ./src/facts/yaml.ts + 3 modules
var yaml = __webpack_require__(3585);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
// EXTERNAL MODULE: ./src/facts/workflow/fields.ts
var fields = __webpack_require__(2272);
;// CONCATENATED MODULE: ./src/facts/otherCi/parts.ts
/** Pieces of a workflow, for what other CI services describe in their own words. */

const noParameters = new Map();
/** Files that are taken in as they are. */
function including(paths) {
    return paths.map(path => ({ path, parameters: noParameters }));
}
/** A pipeline of a service without parameters. */
function fixedPipeline(workflow, includes) {
    const content = { jobs: workflow.jobs, includes: including(includes) };
    return { workflow, contentWith: () => content };
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
const shells = /(?:^|\/)(?:ba|da|z)?sh$/;
/** Options of a shell of which the last takes the script: `-c`, `-lc`, `--login -c`. */
const beforeScript = /^(?:--\w[\w-]*|-[a-z]+)$/;
/** A program with its arguments as a list; of `bash -c SCRIPT` the script. `line` is where the step begins. */
function argumentsStep(program, args, line) {
    const words = args.filter(arg => arg.kind === 'scalar');
    const texts = [...(program === null ? [] : [program]), ...words.map(({ text }) => text)];
    const [shell = '', ...rest] = texts;
    const body = rest.findIndex(word => !beforeScript.test(word));
    const takesScript = shells.test(shell) && body > 0 && /^-[a-z]*c$/.test(rest[body - 1] ?? '');
    const node = takesScript ? words[body + words.length - rest.length] : undefined;
    const script = node === undefined ? null : scriptIn(node);
    if (script !== null)
        return scriptStep(script);
    const text = texts.map((word, index) => (index === 0 && program !== null ? word : quoted(word))).join(' ');
    return scriptStep({ text, line, literal: false });
}
function quoted(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `"${word.replace(/(["`\\])/g, '\\$1')}"`;
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
    // What a template is given is no step of this file.
    if ((0,yamlNode/* entryOf */.Ms)(node, 'template') !== null)
        return [];
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
const azure_shells = {
    script: null,
    bash: null,
    pwsh: 'pwsh',
    powershell: 'pwsh',
};
function isStep(node, key) {
    return key in azure_shells || (key === 'inputs' && (0,yamlNode/* entryOf */.Ms)(node, 'task') !== null);
}
/** The step that a map is; none for any other map. */
function stepsAt(node) {
    const directory = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'workingDirectory'));
    for (const [key, shell] of Object.entries(azure_shells)) {
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
/**
 * `$(Build.SourcesDirectory)` is a variable, and no command substitution; that one is the checkout. An artifact that a later job
 * works with is taken for what the checkout was: a folder of its own holds the same files.
 */
function withoutMacros(text) {
    return text
        .replace(/\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\)/gi, '.')
        .replace(/\$\((?:System\.ArtifactsDirectory|Pipeline\.Workspace)\)\/[\w.-]+\//gi, './')
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

;// CONCATENATED MODULE: ./src/facts/otherCi/azureTemplates.ts
/**
 * Templates of Azure Pipelines: a file takes others in and gives them parameters, which stand for their values before anything
 * runs. https://learn.microsoft.com/azure/devops/pipelines/process/templates
 */

/** `- { name, type, default }`, or in the old form a map of names to defaults. */
function defaultsOf(root) {
    const node = (0,yamlNode.nodeAt)(root, 'parameters');
    const listed = (0,yamlNode/* itemsOf */.S3)(node).map(item => [(0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(item, 'name')), (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(item, 'default'))]);
    const mapped = (0,yamlNode/* entriesOf */.Mc)(node).map(({ key, value }) => [key, (0,yamlNode/* textOf */.b6)(value)]);
    const found = [...listed, ...mapped].flatMap(([name, value]) => typeof name === 'string' && typeof value === 'string' ? [[name, value]] : []);
    return new Map(found);
}
const reference = /\$\{\{\s*parameters(?:\.([\w-]+)|\['([\w-]+)'\])\s*\}\}/g;
/** The file with the values that it is given in the place of its parameters; one without a value stays as written. */
function withParameters(root, given) {
    const values = new Map([...defaultsOf(root), ...given]);
    if (root === null || values.size === 0)
        return root;
    const known = new Map();
    const filled = (node) => {
        const before = known.get(node);
        if (before !== undefined)
            return before;
        const made = fill(node);
        known.set(node, made);
        return made;
    };
    const fill = (node) => {
        if (node.kind === 'list')
            return { ...node, items: node.items.filter(isChosen).map(filled) };
        if (node.kind === 'map') {
            const entries = (0,yamlNode/* entriesOf */.Mc)(node).filter(({ key }) => holds(key, values) !== false);
            return { ...node, entries: new Map(entries.map(entry => [entry.key, entryWith(entry)])) };
        }
        const text = node.text.replace(reference, (whole, plain, quoted) => {
            return values.get(plain ?? quoted ?? '') ?? whole;
        });
        return text === node.text ? node : { ...node, text, value: text };
    };
    const entryWith = (entry) => ({ ...entry, value: filled(entry.value) });
    const isChosen = (item) => {
        const [only, ...more] = (0,yamlNode/* entriesOf */.Mc)(item);
        return only === undefined || more.length > 0 || holds(only.key, values) !== false;
    };
    return filled(root);
}
const comparison = /^\$\{\{\s*if\s+(eq|ne)\(\s*parameters\.([\w-]+)\s*,\s*'([^']*)'\s*\)\s*\}\}$/;
/** Whether a key such as `${{ if eq(parameters.kind, 'aks') }}` holds; null for every other key and for unknown values. */
function holds(key, values) {
    const [, operator, name = '', wanted = ''] = comparison.exec(key) ?? [];
    const value = values.get(name);
    if (operator === undefined || value === undefined)
        return null;
    return (value.toLowerCase() === wanted.toLowerCase()) === (operator === 'eq');
}
/** The templates that a file takes in; those of other repositories (`x.yml@shared`) are not here. */
function templatesIn(path, root) {
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
            found.push({ path: besides(path, template), parameters: passed(node) });
        for (const { value } of (0,yamlNode/* entriesOf */.Mc)(node))
            visit(value);
    };
    visit(root);
    return found;
}
/** Plain values; what stands under a condition that is not decided is left to the default. */
function passed(node) {
    return new Map((0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(node, 'parameters')).flatMap(({ key, value }) => {
        const text = (0,yamlNode/* textOf */.b6)(value);
        return text === null ? [] : [[key, text]];
    }));
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
/** What stands under `images` is pushed when all steps have ended. */
function imagePush(image) {
    if (image.kind !== 'scalar')
        return [];
    return [argumentsStep('docker push', [image], image.line)];
}
function stepsOfScript(node) {
    const script = scriptIn(node);
    return script === null ? [] : [scriptStep(script)];
}
function builderCommand(step, image, args) {
    const entrypoint = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(step, 'entrypoint')) ?? builderOf(image);
    return argumentsStep(entrypoint, (0,yamlNode/* itemsOf */.S3)(args), step.line);
}
/** Google's builders are images that start their tool; other images start what the arguments say. */
function builderOf(image) {
    return /\/cloud-builders\/([\w.-]+)/.exec(image)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/facts/otherCi/eventSources.ts
/** What the events of a cloud say to a pipeline that listens to them. https://docs.aws.amazon.com/eventbridge/latest/ref/ */
const sources = [
    [/aws\.codecommit|aws\.codestar|github/i, 'push'],
    [/aws\.s3/i, 'object_created'],
    [/aws\.cloudwatch/i, 'alarm'],
    [/aws\.sagemaker/i, 'model_changed'],
    [/aws\.ecr/i, 'registry_package'],
];
/** The name of the event that a pattern waits for; null when its source is none of the known ones. */
function eventOfPattern(pattern) {
    return sources.find(([source]) => source.test(pattern))?.[1] ?? null;
}
/** Whether a source stage watches code; others watch a bucket or a registry. */
function watchesCode(provider) {
    return /^(?:CodeCommit|CodeStar|GitHub|Bitbucket)/i.test(provider);
}

;// CONCATENATED MODULE: ./src/facts/otherCi/lambdaActions.ts
/** Functions that a stage calls: the handler says which file of the tree runs. */

/** Functions of a template, by their logical name and by the name that they are given, however that is put together. */
function functionsOf(resources) {
    const found = new Map();
    for (const { key, value } of resources) {
        if (!/^AWS::(?:Lambda|Serverless)::Function$/.test((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'Type')) ?? ''))
            continue;
        const properties = (0,yamlNode.nodeAt)(value, 'Properties');
        const handler = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'Handler'));
        if (handler === null)
            continue;
        const made = { handler, codeUri: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'CodeUri')) };
        found.set(key, made);
        const name = nameIn((0,yamlNode.nodeAt)(properties, 'FunctionName'));
        if (name !== '')
            found.set(name, made);
    }
    return found;
}
/** A name with all its parts, as `!Ref`, `!Sub` and `Fn::Join` put it together. */
function nameIn(node) {
    return (0,yamlNode/* scalarsIn */.PX)(node)
        .map(({ text }) => text)
        .join('');
}

;// CONCATENATED MODULE: ./src/facts/otherCi/orchestratorRules.ts
/** Rules and schedules of a template that start an orchestrator of machine learning themselves, without CodePipeline between. */

/** Words of which a template with such a rule has both. */
function mayStartOrchestrator(text) {
    return (/AWS::(?:Events::Rule|Scheduler::Schedule)/.test(text) &&
        /[sS]tateMachine|:pipeline\/|SageMaker/.test(text));
}
/** Those that are switched on, with what they start. */
function orchestratorStarts(resources) {
    const machines = new Set(resources
        .filter(({ value }) => /^AWS::(?:StepFunctions|Serverless)::StateMachine$/.test((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'Type')) ?? ''))
        .map(({ key }) => key));
    const pipelines = new Set(resources
        .filter(({ value }) => (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'Type')) === 'AWS::SageMaker::Pipeline')
        .map(({ key }) => key));
    return resources.flatMap((rule) => {
        const { value } = rule;
        if (!/^AWS::(?:Events::Rule|Scheduler::Schedule)$/.test((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'Type')) ?? ''))
            return [];
        const properties = (0,yamlNode.nodeAt)(value, 'Properties');
        if ((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'State')) === 'DISABLED')
            return [];
        const targets = (0,yamlNode.nodeAt)(properties, 'Targets') ?? (0,yamlNode.nodeAt)(properties, 'Target');
        const texts = (0,yamlNode/* scalarsIn */.PX)(targets).map(({ text }) => text);
        const names = texts.flatMap(text => text.match(/\w+/g) ?? []);
        const keys = targets?.kind === 'list' ? targets.items.flatMap(yamlNode/* entriesOf */.Mc) : (0,yamlNode/* entriesOf */.Mc)(targets);
        if (keys.some(({ key }) => key === 'SageMakerPipelineParameters') ||
            names.some(name => pipelines.has(name)) ||
            texts.some(text => text.includes(':sagemaker:') && text.includes(':pipeline/')))
            return [{ rule, provider: 'SageMakerPipeline' }];
        return names.some(name => machines.has(name)) || texts.some(text => /:stateMachine:/.test(text))
            ? [{ rule, provider: 'StepFunctions' }]
            : [];
    });
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
    return text.includes('AWS::CodePipeline::Pipeline') || mayStartOrchestrator(text);
}
/** What a project runs that names no build specification: the file of this name at the root of its source. */
const defaultBuildSpec = 'buildspec.yml';
/** The pipelines of a template, taken together. */
function pipelinesOf(root) {
    const resources = (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(root, 'Resources'));
    const pipelines = resources.filter(isOf('AWS::CodePipeline::Pipeline'));
    const projects = new Map(resources
        .filter(isOf('AWS::CodeBuild::Project'))
        .map(({ key, value }) => [key, (0,yamlNode.nodeAt)(value, 'Properties')]));
    const actions = pipelines.flatMap(({ value }) => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(value, 'Properties', 'Stages')).flatMap(stage => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(stage, 'Actions'))));
    const builds = actions.flatMap(action => projects.get(referenceOf((0,yamlNode.nodeAt)(action, 'Configuration', 'ProjectName'))) ?? []);
    const starts = orchestratorStarts(resources);
    const known = { projects, functions: functionsOf(resources) };
    const stages = pipelines.flatMap(({ value }) => jobsOf((0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(value, 'Properties', 'Stages')), known));
    const direct = starts.map(({ rule, provider }) => jobOf(rule.key, [taskStep(codePipeline_OWNER, provider, rule.line, [])]));
    return {
        events: eventsOf(resources, pipelines, actions, new Set(starts.map(({ rule }) => rule))),
        jobs: [...stages, ...direct],
        includes: [...new Set(builds.flatMap(buildSpecOf))],
    };
}
/** The file of a project; none for a specification that stands in the template. */
function buildSpecOf(project) {
    const path = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(project, 'Source', 'BuildSpec')) ?? defaultBuildSpec;
    return path.includes('\n') ? [] : [path.replace(/^\.\//, '')];
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
function jobsOf(stages, known) {
    const jobs = [];
    for (const stage of stages) {
        const id = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(stage, 'Name')) ?? 'stage';
        const actions = (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(stage, 'Actions'));
        const steps = actions.flatMap(action => stepsOf(action, known));
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
function stepsOf(action, { projects, functions }) {
    const provider = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Provider'));
    const category = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Category'));
    if (provider === null || category === 'Source')
        return [];
    const configuration = (0,yamlNode.nodeAt)(action, 'Configuration');
    if (provider.value === 'CodeBuild') {
        const inline = (0,yamlNode.nodeAt)(projects.get(referenceOf((0,yamlNode.nodeAt)(configuration, 'ProjectName'))) ?? null, 'Source', 'BuildSpec');
        return inline === null ? [] : inlineSteps(inline);
    }
    const called = provider.value === 'Lambda' ? functionInputs(action, functions) : [];
    return [taskStep(codePipeline_OWNER, provider.value, provider.line, [...(0,yamlNode/* pairsOf */.fq)(configuration), ...called])];
}
/** The names of a called function, and where its code lies as far as the template says it. */
function functionInputs(action, functions) {
    const named = (0,yamlNode.nodeAt)(action, 'Configuration', 'FunctionName');
    const name = nameIn(named);
    const called = functions.get(referenceOf(named)) ?? functions.get(name);
    const inputs = {
        ActionName: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(action, 'Name')),
        FunctionName: name,
        Handler: called?.handler ?? null,
        CodeUri: called?.codeUri ?? null,
    };
    return Object.entries(inputs).flatMap(([input, value]) => value === null ? [] : [{ name: input, value, line: action.line }]);
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
/** What starts the pipelines: the source that they watch themselves, and rules that are switched on and point at one. */
function eventsOf(resources, pipelines, actions, direct) {
    const found = [];
    for (const action of actions) {
        const provider = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Provider'));
        if (provider === null || (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(action, 'ActionTypeId', 'Category')) !== 'Source')
            continue;
        const watched = ['PollForSourceChanges', 'DetectChanges'].every(key => (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(action, 'Configuration', key)) !== 'false');
        if (watched)
            found.push(eventAt(watchesCode(provider.value) ? 'push' : 'object_created', provider.line));
    }
    for (const resource of resources) {
        const { key, line, value } = resource;
        const rule = (0,yamlNode.nodeAt)(value, 'Properties');
        const starts = direct.has(resource) ||
            (isOf('AWS::Events::Rule')(resource) &&
                (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(rule, 'State')) !== 'DISABLED' &&
                pointsAt((0,yamlNode.nodeAt)(rule, 'Targets'), pipelines));
        if (!starts)
            continue;
        if ((0,yamlNode.nodeAt)(rule, 'ScheduleExpression') !== null)
            found.push(eventAt('schedule', line));
        const pattern = textsBelow((0,yamlNode.nodeAt)(rule, 'EventPattern'));
        const name = eventOfPattern(pattern);
        if (name !== null)
            found.push(eventAt(name, (0,yamlNode/* entryOf */.Ms)(rule, 'EventPattern')?.line ?? line));
        else if (pattern !== '')
            found.push(eventAt(key, line));
    }
    return found.filter((event, index) => found.findIndex(({ name }) => name === event.name) === index);
}
function pointsAt(targets, pipelines) {
    const texts = textsBelow(targets);
    return texts.includes('codepipeline') || pipelines.some(({ key }) => texts.includes(key));
}
function textsBelow(node) {
    return (0,yamlNode/* scalarsIn */.PX)(node)
        .map(({ text }) => text)
        .join(' ');
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
    const code = text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '));
    return triggers.flatMap(([pattern, name]) => {
        const at = code.search(pattern);
        return at < 0 ? [] : [eventAt(name, text.slice(0, at).split('\n').length)];
    });
}
/** A file of another name that starts with Jenkins' own (`JenkinsfileTraining`) is one when a pipeline or a node stands in it. */
function isJenkinsfile(path, text) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /^Jenkinsfile(?:\.|$)/.test(name) || declares.test(text);
}
const declares = /\b(?:pipeline|node)(?: {0,4}\([^)\n]{0,100}\))?\s{0,20}\{/;

// EXTERNAL MODULE: ./src/facts/otherCi/services.ts
var services = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/facts/otherCi/taskcluster.ts
/**
 * Commands of Taskcluster. The file is a JSON-e template, in which tasks may stand at any depth (`$if`, `$map`, `$let`): each
 * `command` of a `payload` counts. A worker with an image takes one list of words, a worker without takes a list of lists or
 * of lines. What `taskgraph` makes of its kinds is Python, and is not followed.
 * https://docs.taskcluster.net/docs/reference/integrations/github/taskcluster-yml-v1
 */


/** The steps of all tasks below a node, in the order of the file. */
function taskSteps(node, ofPayload = false) {
    if (node.kind === 'scalar')
        return [];
    if (node.kind === 'list')
        return node.items.flatMap(item => taskSteps(item, ofPayload));
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, value }) => ofPayload && key === 'command' ? commandSteps(value) : taskSteps(value, ofPayload || key === 'payload'));
}
function commandSteps(command) {
    if (command.kind !== 'list')
        return [];
    const lists = command.items.filter(item => item.kind === 'list');
    if (lists.length > 0)
        return lists.map(list => argumentsStep(null, list.items, list.line));
    const lines = command.items.length > 0 && command.items.every(item => item.kind === 'scalar' && /\s/.test(item.text));
    const script = lines ? scriptIn(command) : null;
    return script === null ? [argumentsStep(null, command.items, command.line)] : [scriptStep(script)];
}

;// CONCATENATED MODULE: ./src/facts/otherCi/travis.ts
/**
 * What Travis CI delivers when a build has passed: `deploy` names a provider, or a list of them, each a ready-made task.
 * https://docs.travis-ci.com/user/deployment-v2
 */


const travis_OWNER = 'travis-deploy';
/** The steps of a `deploy` section; the provider `script` runs what it is given. */
function deliverySteps(node) {
    if (node.kind === 'list')
        return node.items.flatMap(deliverySteps);
    const provider = (0,yamlNode.nodeAt)(node, 'provider') ?? node;
    const name = (0,yamlNode/* textOf */.b6)(provider);
    if (name === null)
        return [];
    if (name !== 'script')
        return [taskStep(travis_OWNER, name, provider.line, [])];
    const given = (0,yamlNode.nodeAt)(node, 'script');
    const script = given === null ? null : scriptIn(given);
    return script === null ? [] : [scriptStep(script)];
}

;// CONCATENATED MODULE: ./src/facts/otherCi/cdkPipeline.ts
/**
 * AWS CodePipeline as a program of the CDK declares it, in Python or in TypeScript read alike: stages with actions, the build specifications that they run, and the
 * rules of EventBridge that start the pipeline or an orchestrator of machine learning directly. A call stands for what it
 * makes; what follows it up to the next construct belongs to it.
 */



/** The pipelines of a file, taken together; null when it declares none. */
function cdkPipeline(code) {
    const constructs = constructsIn(code.calls);
    const jobs = [...stageJobs(constructs, code.calls), ...shellJobs(code.calls), ...ruleJobs(constructs)];
    const events = cdkPipeline_eventsOf(constructs, code.calls);
    const includes = buildSpecs(constructs, code.calls);
    if (jobs.length === 0 && includes.length === 0)
        return null;
    const { path } = code;
    const workflow = { ...emptyScope, path, name: 'CodePipeline', valid: true, events, jobs, diagnostics: [] };
    return fixedPipeline(workflow, includes);
}
/** The name inside the CDK, without its module: `aws_events.Rule`; empty for any other. */
function cdkName({ name }) {
    return /^aws_cdk\.(?:core\.)?(.+)$/.exec(name)?.[1] ?? '';
}
const stage = /^aws_codepipeline\.(?:Pipeline\.add_stage|StageProps)$/;
const rule = /^aws_events\.(?:Cfn)?Rule$|\.on_(?:state_change|event|commit|image_pushed|\w+_change)$/;
const project = /^aws_codebuild\.(?:Pipeline)?Project$/;
const action = /^aws_codepipeline_actions\.(\w+)Action$/;
/** Constructs take the scope and a name of their own. */
function isConstruct(call, name) {
    if (stage.test(name) || rule.test(name))
        return true;
    const named = call.strings['1'] ?? call.references['1'] ?? call.strings.id;
    return call.references['0'] !== undefined && named !== undefined && /(?:^|\.)[A-Z]\w+$/.test(name);
}
function constructsIn(calls) {
    const found = [];
    for (const call of calls) {
        const name = cdkName(call);
        if (name !== '' && isConstruct(call, name))
            found.push({ head: call, name, parts: [] });
        else if (found.at(-1)?.head.scope === call.scope)
            found.at(-1)?.parts.push(call);
    }
    return found;
}
/** Providers by the class of the action; the rest are of no account. */
const providers = [
    [/^CloudFormation(?:Create|Execute|Deploy)/, 'CloudFormation'],
    [/^StepFunctions?Invoke/, 'StepFunctions'],
    [/^Lambda/, 'Lambda'],
    [/^EcsDeploy/, 'ECS'],
    [/^CodeDeploy/, 'CodeDeploy'],
    [/^ElasticBeanstalkDeploy/, 'ElasticBeanstalk'],
    [/^ServiceCatalogDeploy/, 'ServiceCatalog'],
    [/^S3Deploy/, 'S3'],
    [/^ManualApproval/, 'Manual'],
];
const deploying = /^(?:CloudFormation|ECS|CodeDeploy|ElasticBeanstalk|ServiceCatalog|S3)$/;
/** Stages follow each other. One that names its actions by variables takes those that were made before it and are still free. */
function stageJobs(constructs, calls) {
    const jobs = [];
    const inline = new Set();
    const stages = constructs.filter(({ name }) => stage.test(name));
    for (const { head, parts } of stages)
        if (namedActions(head) === 0)
            for (const part of parts)
                if (isAction(part))
                    inline.add(part);
    const free = calls.filter(call => isAction(call) && !inline.has(call));
    for (const { head, parts } of stages) {
        const named = namedActions(head);
        const actions = named === 0 ? parts.filter(isAction) : free.splice(0, named);
        const id = head.strings.stage_name ?? head.references.stage_name ?? 'stage';
        const steps = actions.flatMap(stepOf);
        if (steps.length === 0)
            continue;
        const before = jobs.at(-1);
        jobs.push(jobOf(id, steps, {
            needs: before === undefined ? [] : [before.id],
            environment: steps.some(({ uses }) => deploying.test(uses?.value ?? ''))
                ? { value: id, line: head.line }
                : null,
        }));
    }
    return jobs;
}
function isAction(call) {
    return action.test(cdkName(call));
}
function namedActions({ references }) {
    return Object.keys(references).filter(key => key.startsWith('actions[')).length;
}
function stepOf(call) {
    const kind = action.exec(cdkName(call))?.[1] ?? '';
    const provider = providers.find(([pattern]) => pattern.test(kind))?.[1];
    if (provider === undefined)
        return [];
    const inputs = Object.entries(inputNames).flatMap(([keyword, name]) => {
        const value = call.strings[keyword] ?? call.references[keyword];
        return value === undefined ? [] : [{ name, value, line: call.line }];
    });
    return [taskStep(codePipeline_OWNER, provider, call.line, inputs)];
}
/** Arguments of the CDK as CloudFormation calls them. */
const inputNames = {
    action_name: 'ActionName',
    stack_name: 'StackName',
    template_path: 'TemplatePath',
};
/** Steps of `aws_cdk.pipelines`: scripts that stand in the code. */
function shellJobs(calls) {
    return calls.flatMap(call => {
        if (!/^pipelines\.(?:ShellStep|CodeBuildStep)$/.test(cdkName(call)))
            return [];
        const lines = Object.entries(call.strings).flatMap(([key, text]) => /^(?:install_)?commands\[\d+\]$/.test(key) ? [text] : []);
        if (lines.length === 0)
            return [];
        const script = { text: lines.join('\n'), line: call.line, literal: false };
        return [jobOf(call.strings['0'] ?? 'step', [scriptStep(script)])];
    });
}
/** Rules that start an orchestrator of machine learning themselves. */
function ruleJobs(constructs) {
    return constructs.flatMap(construct => {
        const start = startedBy(construct);
        if (start === null || start.provider === null)
            return [];
        const step = taskStep(codePipeline_OWNER, start.provider, start.line, []);
        return [jobOf(`rule at line ${construct.head.line}`, [step])];
    });
}
/** What a rule that is switched on starts: by a target of the library, or by a function of the project that adds one. */
function startedBy({ head, name, parts }) {
    if (!rule.test(name) || head.literals.enabled === 'False' || head.strings.state === 'DISABLED')
        return null;
    for (const part of [head, ...parts]) {
        const { line } = part;
        const target = /^aws_events_targets\.(\w+)/.exec(cdkName(part))?.[1] ?? null;
        if (target === 'CodePipeline')
            return { line, provider: null };
        if (target === 'SageMakerPipeline')
            return { line, provider: 'SageMakerPipeline' };
        if (target === 'SfnStateMachine')
            return { line, provider: 'StepFunctions' };
        if (target !== null || part === head || !/target/i.test(part.written))
            continue;
        const words = [part.written, ...part.keywords, ...Object.values(part.references)].join(' ');
        if (/code_?pipeline/i.test(words))
            return { line, provider: null };
        if (/state_?machine|step_?function/i.test(words))
            return { line, provider: 'StepFunctions' };
        if (/pipeline/i.test(words))
            return { line, provider: 'SageMakerPipeline' };
    }
    return null;
}
function cdkPipeline_eventsOf(constructs, calls) {
    const found = [];
    for (const call of calls) {
        const name = cdkName(call);
        const source = /^aws_codepipeline_actions\.(\w+)SourceAction$/.exec(name)?.[1];
        const connection = /^pipelines\.CodePipelineSource\.(\w+)$/.exec(name)?.[1];
        if (source !== undefined && isWatched(call))
            found.push(eventAt(watchesCode(source) ? 'push' : 'object_created', call.line));
        if (connection !== undefined && isWatched(call))
            found.push(eventAt(/^s3$/i.test(connection) ? 'object_created' : 'push', call.line));
    }
    for (const construct of constructs) {
        if (startedBy(construct) === null)
            continue;
        const { head, parts } = construct;
        const schedule = [head, ...parts].some(part => /^aws_events\.Schedule\./.test(cdkName(part)) || part.keywords.includes('schedule_expression'));
        if (schedule)
            found.push(eventAt('schedule', head.line));
        const pattern = parts.find(part => /^aws_events\.(?:EventPattern|CfnRule\.\w+)$/.test(cdkName(part)));
        const texts = [
            ...Object.values(pattern?.strings ?? {}),
            head.references.event_pattern ?? '',
            /\.on_commit$/.test(construct.name) ? 'aws.codecommit' : '',
        ];
        const name = eventOfPattern(texts.join(' '));
        if (name !== null)
            found.push(eventAt(name, pattern?.line ?? head.line));
    }
    return found.filter((event, index) => found.findIndex(({ name }) => name === event.name) === index);
}
function isWatched({ references, literals }) {
    return !/\.NONE$/.test(references.trigger ?? '') && literals.trigger_on_push !== 'False';
}
/** Files of the projects that some stage builds; a project that names none has one at the root of its source. */
function buildSpecs(constructs, calls) {
    const builds = calls.some(call => /^aws_codepipeline_actions\.CodeBuildAction$/.test(cdkName(call)));
    if (!builds)
        return [];
    const paths = constructs.flatMap(({ head, name, parts }) => {
        if (!project.test(name))
            return [];
        if (!head.keywords.includes('build_spec'))
            return [defaultBuildSpec];
        const file = parts.find(part => cdkName(part) === 'aws_codebuild.BuildSpec.from_source_filename');
        const path = file?.strings['0'] ?? file?.strings.filename;
        return path === undefined ? [] : [path.replace(/^\.\//, '')];
    });
    return [...new Set(paths)];
}

;// CONCATENATED MODULE: ./src/facts/otherCi/linked.ts
/** Pipelines and the files that they take in: what starts a template, with which parameters, and in which folder it runs. */


/** Templates in templates, as deep as Azure follows them. */
const deepest = 100;
/** Ways in which one file is taken in; a template of a large project has a dozen. */
const mostWays = 30;
/** The pipelines that run something or are set up by their name. A template starts when what takes it in does. */
function linked(pipelines) {
    const known = new Map(pipelines.map(pipeline => [pipeline.workflow.path, pipeline]));
    const roots = new Map();
    const find = (path) => {
        const exact = known.get(path);
        if (exact !== undefined)
            return [exact];
        const found = endingIn(pipelines, path);
        for (const { workflow } of found)
            roots.set(workflow.path, workflow.path.slice(0, -path.length - 1));
        return found;
    };
    const ways = new Map();
    const spread = (pipeline, parameters, given, seen) => {
        const { path } = pipeline.workflow;
        if (seen.has(path) || seen.size > deepest)
            return;
        const known = ways.get(pipeline) ?? new Map();
        ways.set(pipeline, known);
        const key = JSON.stringify([...parameters].sort(([a], [b]) => (a < b ? -1 : 1)));
        const before = known.get(key);
        if (before === undefined && known.size >= mostWays)
            return;
        const { jobs, includes } = pipeline.contentWith(parameters);
        const way = before ?? { events: new Map(), jobs };
        known.set(key, way);
        const fresh = given.filter(({ name }) => !way.events.has(name));
        for (const event of fresh)
            way.events.set(event.name, event);
        if (before !== undefined && fresh.length === 0)
            return;
        for (const include of includes)
            for (const next of find(include.path))
                spread(next, include.parameters, fresh, new Set([...seen, path]));
    };
    const included = new Set();
    for (const pipeline of pipelines) {
        const { includes } = pipeline.contentWith(new Map());
        for (const { path } of includes)
            for (const { workflow } of find(path))
                included.add(workflow.path);
    }
    // A file that others take in has no values of its own for its parameters, unless something starts it by itself.
    for (const pipeline of pipelines) {
        const { path, events } = pipeline.workflow;
        if (!included.has(path) || events.length > 0)
            spread(pipeline, new Map(), events, new Set());
    }
    for (const pipeline of pipelines)
        if (!ways.has(pipeline))
            spread(pipeline, new Map(), pipeline.workflow.events, new Set());
    return pipelines.flatMap(pipeline => {
        const all = [...(ways.get(pipeline)?.values() ?? [])];
        const { workflow } = pipeline;
        const jobs = all.flatMap(way => way.jobs);
        if (jobs.length === 0 && (0,services/* serviceOf */.z5)(workflow.path)?.byName !== true)
            return [];
        const events = [...new Map(all.flatMap(way => [...way.events])).values()];
        const started = { ...workflow, jobs, events };
        const root = roots.get(workflow.path);
        return root === undefined ? started : runIn(started, root);
    });
}
/**
 * A path may be from the root of an artifact that is a folder here. Where several folders have a build specification of the
 * default name, each is the source of its own pipeline, and the tree does not say of which.
 */
function endingIn(pipelines, path) {
    const found = pipelines.filter(({ workflow }) => workflow.path.endsWith(`/${path}`));
    return found.length === 1 || path === defaultBuildSpec ? found : [];
}
/** The variable in which CodeBuild tells a script where its source lies. */
const sourceFolder = /\$(?:CODEBUILD_SRC_DIR\b|\{CODEBUILD_SRC_DIR\})/g;
/** Its steps start in the folder that is the root of the artifact. */
function runIn(workflow, folder) {
    const jobs = workflow.jobs.map(job => {
        const steps = job.steps.map(step => {
            const text = step.run?.text.replace(sourceFolder, `$CODEBUILD_SRC_DIR/${folder}`);
            const run = step.run === null || text === undefined ? null : { ...step.run, text };
            return { ...step, run, workingDirectory: step.workingDirectory ?? folder };
        });
        return { ...job, steps };
    });
    return { ...workflow, jobs };
}

;// CONCATENATED MODULE: ./src/facts/otherCi/index.ts
/**
 * CI services other than GitHub Actions: their configuration is read as a workflow, whose steps are the scripts and ready-made
 * tasks in the order of the file. Only what runs counts, not how the service arranges it.
 */













/**
 * Reads the configuration of another CI service; null when it is none, or when its name does not say so and it runs nothing.
 * Never throws.
 */
function parseOtherCi(path, text) {
    const service = (0,services/* serviceOf */.z5)(path);
    return service === null ? null : read(path, text, service);
}
/** Reads a file that pipelines take in, whatever it is called; only Azure has such files. Never throws. */
function parseTemplate(path, text) {
    return read(path, text, services/* templateService */.Qi);
}
function read(path, text, service) {
    if (service.name === 'CodePipeline' && !declaresPipeline(text))
        return null;
    if (service.name === 'Jenkins' && !isJenkinsfile(path, text))
        return null;
    const root = service.name === 'Jenkins' ? null : (0,yaml.readYaml)(path, text).root;
    const { events, contentWith } = readers[service.name]?.(root, path) ?? plainly(service, root, text);
    const isSetUp = service.byName === true && root?.kind === 'map';
    const { jobs, includes } = contentWith(new Map());
    if (jobs.length === 0 && includes.length === 0 && !isSetUp)
        return null;
    const workflow = { ...emptyScope, path, name: service.name, valid: true, events, jobs, diagnostics: [] };
    return { workflow, contentWith };
}
/** Services that arrange what they run in a way that matters. */
const readers = {
    'Azure Pipelines': (root, path) => ({
        events: azureEvents(root),
        contentWith: parameters => {
            const filled = withParameters(root, parameters);
            return { jobs: azureJobs(filled), includes: templatesIn(path, filled) };
        },
    }),
    CodePipeline: root => {
        const { events, jobs, includes } = pipelinesOf(root);
        const content = { jobs, includes: including(includes) };
        return { events, contentWith: () => content };
    },
};
function plainly(service, root, text) {
    const steps = service.name === 'Jenkins' ? jenkinsSteps(text) : stepsIn(root, service);
    const content = { jobs: steps.length === 0 ? [] : [jobOf(service.name, steps)], includes: [] };
    return {
        events: service.name === 'Jenkins' ? jenkinsEvents(text) : service.onChange ? [eventAt('push', 1)] : [],
        contentWith: () => content,
    };
}
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
    if (service.name === 'Cloud Build') {
        return [
            ...(0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(node, 'steps')).flatMap(builderStep),
            ...(0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(node, 'images')).flatMap(imagePush),
        ];
    }
    if (service.name === 'Taskcluster')
        return taskSteps(node);
    const workingDirectory = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, 'working_directory'));
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, value }) => {
        if (key === 'deploy' && service.name === 'Travis CI')
            return deliverySteps(value);
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
