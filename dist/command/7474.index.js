export const id = 7474;
export const ids = [7474];
export const modules = {

/***/ 7474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   transferFindings: () => (/* binding */ transferFindings)
/* harmony export */ });
/* harmony import */ var _dvc_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2783);
/* harmony import */ var _dvc_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);
/** Whether automation that runs DVC can fetch the data, and shares what it made. */


const ACCESS = {
    s3: {
        variables: ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
        actions: ['aws-actions/configure-aws-credentials'],
        commands: /^aws (?:configure|sso login)/,
        advice: 'aws-actions/configure-aws-credentials with role-to-assume, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    },
    gs: {
        variables: ['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_APPLICATION_CREDENTIALS_DATA'],
        actions: ['google-github-actions/auth', 'google-github-actions/setup-gcloud'],
        commands: /^gcloud auth/,
        advice: 'google-github-actions/auth, or GOOGLE_APPLICATION_CREDENTIALS',
    },
    azure: {
        variables: [
            'AZURE_STORAGE_CONNECTION_STRING',
            'AZURE_STORAGE_KEY',
            'AZURE_STORAGE_SAS_TOKEN',
            'AZURE_CLIENT_ID',
        ],
        actions: ['azure/login'],
        commands: /^az login/,
        advice: 'azure/login, or AZURE_STORAGE_CONNECTION_STRING',
    },
    gdrive: {
        variables: ['GDRIVE_CREDENTIALS_DATA', 'GDRIVE_USER_CREDENTIALS_DATA'],
        actions: [],
        commands: /gdrive/i,
        advice: 'GDRIVE_CREDENTIALS_DATA with the key of a service account',
    },
    ssh: {
        variables: ['SSH_AUTH_SOCK', 'SSH_PRIVATE_KEY', 'SSH_KEY'],
        actions: ['webfactory/ssh-agent', 'shimataro/ssh-key-action', 'shaunco/ssh-agent'],
        commands: /^ssh-(?:add|agent)|\.ssh\//,
        advice: 'webfactory/ssh-agent with a private key',
    },
    oss: {
        variables: ['OSS_ACCESS_KEY_ID'],
        actions: [],
        commands: /^ossutil/,
        advice: 'OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET',
    },
};
/** `dvc remote modify` with an option that logs in. */
const LOGIN_OPTION = /^(?:access_key_id|secret_access_key|profile|credentialpath|configpath|connection_string|account_key|sas_token|client_secret|password|user|auth|token|custom_auth_header|keyfile|gdrive_\w+|oss_key_\w+)$/;
const READS = new Set(['pull', 'fetch']);
const WRITES = new Set(['push']);
/** Findings at the commands and hooks that fetch, make or share data. */
function transferFindings(facts, automation) {
    const project = (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcProjectOf */ .T)(facts.snapshot);
    const commands = automation.runs.filter((run) => run.kind === 'command' && run.reach.reachable);
    const dvc = commands.filter(({ command }) => command.program === 'dvc');
    const hooks = hookFindings(facts, project, dvc);
    if (dvc.length === 0)
        return hooks;
    const actions = automation.runs.filter((run) => run.kind === 'action' && run.reach.reachable);
    const found = [
        ...dvc.flatMap(run => wiring(run, project, commands, actions)),
        ...unpushed(dvc, commands, actions, project),
        ...hooks,
    ];
    const places = new Map(found.map(finding => [`${finding.path}:${finding.line}:${finding.rule}`, finding]));
    return [...places.values()];
}
function wiring(run, project, commands, actions) {
    const verb = verbOf(run);
    const writes = WRITES.has(verb);
    if (!READS.has(verb) && !writes)
        return [];
    const remote = remoteOf(run, project);
    if (remote === null)
        return [];
    const what = `dvc ${verb} ${writes ? 'to' : 'from'} the ${remote.type} remote ${remote.name}`;
    if (remote.type === 'local') {
        const message = `${what}: it is a path of one machine, which a runner does not have`;
        return [(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'transfer-unwired', 'defect', message)];
    }
    const access = ACCESS[remote.type];
    if (access === undefined || (remote.anonymous && !writes))
        return [];
    const login = loginOf(run, access, commands, actions);
    if (login !== null)
        return [(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'transfer-wired', 'note', `${what}: ${login} gives the credentials`)];
    const own = run.job.runsOn.some(label => /self-hosted/i.test(label));
    const message = own
        ? `${what}: no step gives credentials, so that those of the self-hosted runner itself must do`
        : `${what}: nothing in the job gives credentials; use ${access.advice}`;
    return [(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'transfer-unwired', own ? 'note' : 'defect', message)];
}
/** `exp push` counts as a push. */
function verbOf({ command: { argv } }) {
    const words = argv.filter(word => !word.startsWith('-'));
    return words[0] === 'exp' || words[0] === 'experiments' ? (words[1] ?? '') : (words[0] ?? '');
}
function remoteOf({ command: { argv } }, { configs }) {
    const at = argv.findIndex(word => word === '-r' || word === '--remote');
    const named = at === -1 ? argv.find(word => word.startsWith('--remote='))?.slice(9) : argv[at + 1];
    const remotes = configs.flatMap(config => config.remotes);
    return remotes.find(remote => (named === undefined ? remote.default : remote.name === named)) ?? null;
}
/** What logs the job in, null when nothing does that can be seen. */
function loginOf(run, access, commands, actions) {
    const given = [run.workflow.env, run.job.env, run.step?.env ?? []].flat();
    const variable = given.find(({ name }) => access.variables.includes(name))?.name ??
        access.variables.find(name => Object.hasOwn(run.command.env, name));
    if (variable !== undefined)
        return variable;
    const action = actions.find(other => other.job === run.job && access.actions.includes(slug(other)));
    if (action !== undefined)
        return slug(action);
    const command = commands.find(other => other.job === run.job && logsIn(other, access));
    return command === undefined
        ? null
        : `\`${command.command.program} ${command.command.argv.slice(0, 2).join(' ')}\``;
}
function slug({ reference }) {
    return reference.kind === 'repository' ? `${reference.owner}/${reference.repo}`.toLowerCase() : '';
}
function logsIn({ command }, { variables, commands }) {
    const { program, argv, redirects } = command;
    if (program === 'dvc')
        return argv[0] === 'remote' && argv[1] === 'modify' && argv.some(word => LOGIN_OPTION.test(word));
    const text = [program, ...argv, ...redirects.map(({ target }) => target)].join(' ');
    // `echo "AWS_ACCESS_KEY_ID=…" >> $GITHUB_ENV`, `export …`, a key that is written to a file.
    return commands.test(text) || variables.some(name => text.includes(`${name}=`));
}
/** Commands that write a lock whose data nobody pushes. */
function unpushed(dvc, commands, actions, project) {
    if (!(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsData */ .fL)(project))
        return [];
    return dvc.filter(changesLock).flatMap(run => {
        const beside = (other) => other.workflow === run.workflow;
        if (dvc.some(other => beside(other) && WRITES.has(verbOf(other))))
            return [];
        const commits = commands.some(other => beside(other) && sharesCommit(other)) ||
            actions.some(other => beside(other) && COMMITTING.test(slug(other)));
        const what = `dvc ${run.command.argv.slice(0, 2).join(' ')} may make new outputs`;
        return commits
            ? [
                (0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'push-missing', 'defect', `${what}, the workflow commits their hashes, and no dvc push shares the data: nobody else can get it`),
            ]
            : [
                (0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'push-missing', 'note', `${what}, and no dvc push keeps them: they would be gone when the runner stops`),
            ];
    });
}
const COMMITTING = /(?:git-auto-commit-action|add-and-commit|create-pull-request|github-push-action)$/;
function changesLock(run) {
    const { argv } = run.command;
    const isExperiment = /^exp(?:eriments)?$/.test(argv[0] ?? '') && argv[1] === 'run';
    const changes = argv[0] === 'repro' || argv[0] === 'add' || argv[0] === 'commit' || isExperiment;
    return (changes &&
        !argv.some(word => word === '--dry' || word === '--queue' || word === '-h' || word === '--help'));
}
function sharesCommit({ command }) {
    return (command.canonical === 'git push' ||
        (command.program === 'git' && command.argv[0] === 'push') ||
        command.canonical.startsWith('cml pr'));
}
/** A hook that reproduces or checks the pipeline before a commit, where none pushes and no workflow does. */
function hookFindings(facts, project, dvc) {
    const hooks = facts.preCommit('.pre-commit-config.yaml')?.hooks ?? [];
    const uses = hooks.find(({ id, entry }) => id === 'dvc-pre-commit' || /\bdvc (?:repro|commit|add)\b/.test(entry ?? ''));
    const pushes = hooks.some(({ id, entry }) => id === 'dvc-pre-push' || /\bdvc push\b/.test(entry ?? '')) ||
        dvc.some(run => WRITES.has(verbOf(run)));
    if (uses === undefined || pushes || !(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsData */ .fL)(project))
        return [];
    const message = `the hook ${uses.id} keeps the lock current, and no hook pushes the data that it names; add dvc-pre-push`;
    return [(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(uses, 'push-missing', 'note', message)];
}


/***/ })

};
