export const id = 4386;
export const ids = [4386];
export const modules = {

/***/ 4386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseScript: () => (/* binding */ parseScript)
});

// UNUSED EXPORTS: SCRIPT_LIMIT, parseCommandLine

// EXTERNAL MODULE: ./src/catalogue/commands.ts + 3 modules
var commands = __webpack_require__(9226);
;// CONCATENATED MODULE: ./src/facts/shell/build.ts
/** Makes a command of words that no longer stand for anything else. */

const MAX_PIPED = 16;
/** `argv` are the words after the program. */
function buildCommand(parts) {
    const { program, argv, dialect } = parts;
    const { subcommand, args } = (0,commands/* splitCommand */.GW)(program, argv);
    return {
        path: parts.path,
        line: parts.line,
        program,
        subcommand,
        canonical: (0,commands/* canonicalCommand */.KJ)(program, subcommand, argv),
        args,
        argv,
        wrappers: parts.wrappers,
        // Own properties only, whatever the name.
        env: Object.fromEntries(parts.env),
        variables: parts.variables,
        redirects: parts.redirects,
        pipedTo: parts.pipedTo.slice(0, MAX_PIPED),
        stdin: parts.stdin,
        cwd: parts.cwd,
        conditional: parts.conditional,
        inFunction: parts.inFunction,
        swallowedBy: parts.swallowedBy,
        dialect,
        confidence: dialect === 'posix' ? 'high' : 'low',
    };
}

;// CONCATENATED MODULE: ./src/facts/shell/directory.ts
/** The directory that a script has moved to, relative to where it started: `` there, null when it cannot be known. */
const MAX_LENGTH = 1000;
const ABSOLUTE = /^(?:\/|~|[A-Za-z]:[/\\]|\$\{\{\s*github\.(?:workspace|action_path)\s*\}\}|\$\{?(?:GITHUB_(?:WORKSPACE|ACTION_PATH)|CODEBUILD_SRC_DIR)\}?)/;
const HERE = /^(?:\$\{?PWD\}?|\$\(pwd\)|`pwd`)(?=\/|$)/;
/** `target` as `cd` takes it. A path from the workspace keeps its variable, which the caller may know. */
function moveDirectory(from, target) {
    const to = target.replace(HERE, '.');
    if (ABSOLUTE.test(to))
        return isKnown(to.replace(ABSOLUTE, '')) ? to : null;
    if (from === null || !isKnown(to))
        return null;
    return join(from, to);
}
function isKnown(path) {
    return !/[$`*?[\]{}]/.test(path) && !path.includes('\n');
}
function join(from, to) {
    const parts = from === '' ? [] : from.split('/');
    for (const part of to.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '')
            parts.pop();
        else
            parts.push(part);
    }
    const path = parts.join('/');
    return path.length > MAX_LENGTH ? null : path;
}

;// CONCATENATED MODULE: ./src/facts/shell/programName.ts
/** What a program is called, whatever path, version or suffix it is written with. */

const SCRIPT = /\.(?:sh|bash|zsh|ksh|py|R|r|jl|pl|rb|js|mjs|cjs|ts|php|lua|ps1|psm1|bat|cmd|ipynb|jar)$/;
/** A folder of installed programs: of a virtual environment, of node packages, of an unpacked tool. */
const INSTALLED = /(?:^|[/\\])(?:bin|Scripts|\.bin|condabin|sbin)[/\\][^/\\]*$/;
const OUTSIDE = /^(?:\/|~\/|\$\{?HOME\b|[A-Za-z]:[/\\])/;
const VERSIONS = [
    [/^python(?:w|\d(?:\.\d+)*t?)?(?:-dbg)?$/, 'python'],
    [/^ipython\d?$/, 'ipython'],
    [/^pip\d(?:\.\d+)*$/, 'pip'],
    [/^pytest-?\d$/, 'pytest'],
    [/^pypy\d(?:\.\d+)*$/, 'pypy'],
    [/^py$/, 'python'],
];
/**
 * The name that a program goes by: `/usr/bin/python3.11` is `python`, `.venv/bin/pytest` is `pytest`, `./train.sh` stays. A path
 * that depends on a variable stays too, unless it leads to a folder of installed programs.
 */
function programName(written) {
    if (!/[/\\]/.test(written))
        return plainName(written);
    const base = written.slice(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
    if (base === '')
        return written;
    const name = plainName(base);
    if (SCRIPT.test(base))
        return written;
    if (INSTALLED.test(written) && (!/^\.{0,2}[/\\]?bin[/\\]/.test(written) || (0,commands/* isKnownProgram */.oV)(name)))
        return name;
    if (OUTSIDE.test(written))
        return name;
    // A downloaded binary: `./micromamba`, `google-cloud-sdk/…/gcloud`.
    return (0,commands/* isTool */.DS)(name) ? name : written;
}
function plainName(word) {
    const name = word.replace(/\.exe$/i, '');
    for (const [pattern, plain] of VERSIONS)
        if (pattern.test(name))
            return plain;
    return name;
}

;// CONCATENATED MODULE: ./src/facts/shell/source.ts
/** Text that a shell parses, and the way back from a position in it to a line of the file and to what was written. */
/**
 * An expression (`${{ … }}`) is replaced before the shell sees the text, so the shell must not look into it. It is parsed as an
 * opaque word of the same length, made of private-use characters that carry its number.
 */
const MASK_START = 0xe000;
const MASK_DIGIT = 0xe100;
const MASK_FILL = 0xf8ff;
const DIGITS = 4096;
const MASK = /\ue000([\ue100-\uf0ff])([\ue100-\uf0ff])\uf8ff*/g;
const PRIVATE_USE = /[\ue000-\uf8ff]/g;
/** `${{}}`, the shortest thing that is masked. */
const SHORTEST = 5;
function sourceOfScript(script) {
    const masked = [];
    const written = script.text.replace(/\r\n?/g, '\n').replace(PRIVATE_USE, '\ufffd');
    const builder = new SourceBuilder(masked);
    builder.append(maskExpressions(written, masked), script.line, script.literal ? written : null);
    return builder.build();
}
/** Puts a text together from pieces that stand at different places of the file. */
class SourceBuilder {
    #pieces = [];
    #marks = [];
    #masked;
    #length = 0;
    constructor(masked) {
        this.#masked = masked;
    }
    /** Adds `piece`, which begins on `line`. `lines`, of the same length, tells where its lines end; null: it is all on one. */
    append(piece, line, lines = piece) {
        this.#marks.push({ offset: this.#length, line });
        if (lines !== null) {
            let current = line;
            for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) {
                current++;
                this.#marks.push({ offset: this.#length + at + 1, line: current });
            }
        }
        this.#pieces.push(piece);
        this.#length += piece.length;
        return this;
    }
    /** Adds a text into which the shell must not look. */
    appendMasked(written, line) {
        return this.append(mask(written, this.#masked), line, null);
    }
    build() {
        const text = this.#pieces.join('');
        const marks = this.#marks;
        const masked = this.#masked;
        return {
            text,
            masked,
            lineAt: offset => lineAt(marks, offset),
            unmask: part => unmask(part, masked),
        };
    }
}
function lineAt(marks, offset) {
    let low = 0;
    let high = marks.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (marks[middle].offset <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return marks[low]?.line ?? 1;
}
function maskExpressions(text, masked) {
    let start = text.indexOf('${{');
    if (start === -1)
        return text;
    const pieces = [];
    let from = 0;
    while (start !== -1) {
        const end = expressionEnd(text, start + 3);
        if (end === -1)
            break;
        pieces.push(text.slice(from, start), mask(text.slice(start, end), masked));
        from = end;
        start = text.indexOf('${{', end);
    }
    pieces.push(text.slice(from));
    return pieces.join('');
}
/** Offset behind the `}}` that closes an expression; braces inside its strings don't. -1 when it is never closed. */
function expressionEnd(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === "'")
            quoted = !quoted;
        else if (!quoted && char === '}' && text[at + 1] === '}')
            return at + 2;
    }
    return -1;
}
function mask(written, masked) {
    if (masked.length >= DIGITS * DIGITS)
        return written;
    const index = masked.push(unmask(written, masked)) - 1;
    const digits = String.fromCharCode(MASK_START, MASK_DIGIT + Math.floor(index / DIGITS), MASK_DIGIT + (index % DIGITS));
    return digits.padEnd(Math.max(written.length, SHORTEST), String.fromCharCode(MASK_FILL));
}
function unmask(text, masked) {
    if (!text.includes('\ue000'))
        return text;
    return text.replace(MASK, (whole, high, low) => {
        const index = (high.charCodeAt(0) - MASK_DIGIT) * DIGITS + (low.charCodeAt(0) - MASK_DIGIT);
        return masked[index] ?? whole;
    });
}

;// CONCATENATED MODULE: ./src/facts/shell/words.ts

/** A word that does not stand in the text as such: `python` before a script that `uv run` starts. */
function madeWord(value, line) {
    return {
        value,
        line,
        literal: true,
        substitutions: [],
        script: () => new SourceBuilder([]).append(value, line, null).build(),
    };
}
/** The text that a shell gets when it is handed these words as one. */
function joinedScript(words) {
    const [first] = words;
    if (words.length === 1 && first !== undefined)
        return first.script();
    const sources = words.map(word => word.script());
    const builder = new SourceBuilder(sources[0]?.masked ?? []);
    for (const [at, source] of sources.entries()) {
        const line = words[at]?.line ?? 1;
        if (at > 0)
            builder.append(' ', line, null);
        builder.append(source.text, line);
    }
    return builder.build();
}

;// CONCATENATED MODULE: ./src/facts/shell/wrappers.ts
/** Programs that start another program, and where its words begin. */
function wrapper(written) {
    const words = (text) => (text === undefined ? [] : text.split(' '));
    return {
        subcommands: words(written.subcommands),
        valued: words(written.valued),
        operands: written.operands ?? 0,
        assigns: written.assigns ?? false,
        kept: written.kept ?? false,
        queries: words(written.queries),
        behind: words(written.behind),
        moves: words(written.moves),
    };
}
const CONDA = wrapper({
    subcommands: 'run',
    valued: '-n --name -p --prefix --cwd -r --root-prefix -e --env -a --attach',
    moves: '--cwd',
});
/** https://docs.docker.com/reference/cli/docker/container/run/: the options that take a value. */
const CONTAINER_VALUED = '-a --add-host --annotation --attach --blkio-weight -c --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile --cpu-period --cpu-quota --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --dns --dns-option --dns-search --domainname -e --entrypoint --env --env-file --expose --gpus --group-add -h --health-cmd --health-interval --health-retries --health-timeout --hostname --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --log-driver --log-opt -m --mac-address --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --net --network --network-alias --oom-score-adj -p --pid --pids-limit --platform --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs -u --ulimit --user --userns --uts -v --volume --volume-driver --volumes-from -w --workdir';
const KUBERNETES_VALUED = '-n --namespace --context --kubeconfig --cluster --user -c --container --image';
const COMPOSE_VALUED = '-f --file -p --project-name --profile --env-file --project-directory -e --env --entrypoint -l --label --name --publish -u --user -v --volume -w --workdir --index --pull --cap-add --cap-drop';
const UV_VALUED = '--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --env-file --python -p --project --directory --package --no-package --index --default-index --index-url -i --extra-index-url --find-links -f --index-strategy --keyring-provider --resolution --prerelease --fork-strategy --exclude-newer --link-mode --config-setting -C --refresh-package --reinstall-package --upgrade-package -P --no-build-package --no-binary-package --no-build-isolation-package --no-sources-package --config-file --cache-dir --color --python-platform --allow-insecure-host --from --constraints -c --overrides --build-constraints -b -w';
const NODE_VALUED = '-p --package -w --workspace --prefix -C --filter -F --dir --cwd';
/** Programs and modules that run a Python file as `python` would: profilers, debuggers, tracers. */
const pythonRunners = {
    cProfile: [wrapper({ valued: '-o --outfile -s --sort' })],
    profile: [wrapper({ valued: '-o --outfile -s --sort' })],
    pdb: [wrapper({ valued: '-c --command' })],
    ipdb: [wrapper({ valued: '-c --command' })],
    pudb: [wrapper({ valued: '-b --bp' })],
    trace: [wrapper({ valued: '-C --coverdir -f --file --ignore-module --ignore-dir' })],
    memory_profiler: [wrapper({ valued: '-o --precision --pdb-mmem' })],
    kernprof: [wrapper({ valued: '-o --outfile -s --setup -u --unit -i --output-interval -p --prof-mod' })],
    mprof: [wrapper({ subcommands: 'run', valued: '-o --output -T --interval' })],
    memray: [wrapper({ subcommands: 'run', valued: '-o --output -p --live-port' })],
    scalene: [wrapper({ valued: '--outfile --profile-interval --cpu-sampling-rate --profile-only' })],
    pyinstrument: [wrapper({ valued: '-o --outfile -r --renderer -i --interval' })],
    viztracer: [wrapper({ valued: '-o --output_file --max_stack_depth' })],
    debugpy: [wrapper({ valued: '--listen --connect --log-to' })],
    'torch.utils.bottleneck': [wrapper({})],
};
/** Whether it runs a Python file as `python` would. */
function isPythonRunner(name) {
    return Object.hasOwn(pythonRunners, name);
}
/** By program. A program may wrap in several ways; the first that fits counts. */
const wrappers = new Map(Object.entries({
    sudo: [
        wrapper({
            assigns: true,
            valued: '-u -g -h -p -C -r -t -T -U -D -R --user --group --host --prompt --close-from --role --type --other-user --chdir --chroot --command-timeout',
            queries: '-l -v -k -K -e --list --validate --edit',
        }),
    ],
    doas: [wrapper({ valued: '-u -C -a' })],
    gosu: [wrapper({ operands: 1 })],
    env: [
        wrapper({
            assigns: true,
            valued: '-u --unset -C --chdir',
            moves: '-C --chdir',
            queries: '-S --split-string',
        }),
    ],
    command: [wrapper({ queries: '-v -V' })],
    builtin: [wrapper({})],
    exec: [wrapper({ valued: '-a' })],
    nohup: [wrapper({})],
    setsid: [wrapper({})],
    nice: [wrapper({ valued: '-n --adjustment' })],
    ionice: [wrapper({ valued: '-c -n --class --classdata', queries: '-p' })],
    chrt: [wrapper({ operands: 1 })],
    taskset: [wrapper({ operands: 1, valued: '-c --cpu-list' })],
    numactl: [
        wrapper({
            valued: '-N -m -C -i -p --cpunodebind --membind --physcpubind --interleave',
            queries: '--show --hardware -H',
        }),
    ],
    stdbuf: [wrapper({ valued: '-i -o -e --input --output --error' })],
    unbuffer: [wrapper({})],
    chronic: [wrapper({})],
    time: [wrapper({ valued: '-f -o --format --output' })],
    timeout: [wrapper({ operands: 1, valued: '-k -s --kill-after --signal' })],
    gtimeout: [wrapper({ operands: 1, valued: '-k -s --kill-after --signal' })],
    flock: [
        wrapper({
            operands: 1,
            valued: '-w -E --timeout --wait --conflict-exit-code',
            queries: '-c --command -u',
        }),
    ],
    'xvfb-run': [
        wrapper({
            valued: '-e --error-file -f --auth-file -n --server-num -p --xauth-protocol -s --server-args -w --wait',
        }),
    ],
    catchsegv: [wrapper({})],
    xargs: [
        wrapper({
            valued: '-a --arg-file -d --delimiter -E -I -L --max-lines -n --max-args -P --max-procs -s --max-chars',
        }),
    ],
    parallel: [
        wrapper({
            valued: '-j --jobs -a --arg-file --colsep --joblog --results -S --timeout --retries --delay --halt -N -n --max-args -I --tmpdir --memfree --load --tagstring',
        }),
    ],
    srun: [
        wrapper({
            valued: '-A --account -C --constraint -c --cpus-per-task -D --chdir -d --dependency -e --error -G --gpus -J --job-name -N --nodes -n --ntasks -o --output -p --partition -q --qos -t --time -w --nodelist -x --exclude --mem --mem-per-cpu --gres --gpus-per-node --gpus-per-task --cpus-per-gpu --ntasks-per-node --export --mpi --container-image --container-mounts --container-workdir',
            moves: '-D --chdir',
        }),
    ],
    strace: [wrapper({ valued: '-o -e -p -s -u -E -P' })],
    perf: [wrapper({ subcommands: 'stat record', valued: '-o --output -e --event -F -r --call-graph' })],
    nsys: [
        wrapper({
            subcommands: 'profile launch',
            valued: '-o --output -t --trace -w --show-output -y --delay -d --duration -f --force-overwrite -s --sample -c --capture-range --stats --export',
        }),
    ],
    ncu: [
        wrapper({ valued: '-o --export -k --kernel-name -c --launch-count -s --launch-skip --set --section' }),
    ],
    'py-spy': [wrapper({ subcommands: 'record top', behind: '--' })],
    ...pythonRunners,
    watch: [wrapper({ valued: '-n --interval' })],
    'dbus-run-session': [wrapper({})],
    fakeroot: [wrapper({})],
    'cross-env': [wrapper({ assigns: true })],
    dotenv: [wrapper({ subcommands: 'run', valued: '-f --file -e' }), wrapper({ behind: '--' })],
    direnv: [wrapper({ subcommands: 'exec', operands: 1 })],
    doppler: [wrapper({ subcommands: 'run', behind: '--' })],
    infisical: [wrapper({ subcommands: 'run', behind: '--' })],
    op: [wrapper({ subcommands: 'run', behind: '--' })],
    'aws-vault': [wrapper({ subcommands: 'exec', behind: '--' })],
    mise: [wrapper({ subcommands: 'exec x', behind: '--' })],
    asdf: [wrapper({ subcommands: 'exec' })],
    pyenv: [wrapper({ subcommands: 'exec' })],
    bundle: [wrapper({ subcommands: 'exec' })],
    nix: [wrapper({ subcommands: 'develop shell', behind: '-c --command' })],
    retry: [wrapper({ valued: '-t --tries --times -s --sleep -d --delay -m --max -r --retries -n' })],
    travis_retry: [wrapper({})],
    'opentelemetry-instrument': [
        wrapper({ valued: '--traces_exporter --metrics_exporter --service_name --exporter_otlp_endpoint' }),
    ],
    'ddtrace-run': [wrapper({})],
    poetry: [wrapper({ subcommands: 'run', valued: '-C --directory -P --project', moves: '-C --directory' })],
    uv: [wrapper({ subcommands: 'run', valued: UV_VALUED, moves: '--directory' })],
    uvx: [wrapper({ valued: UV_VALUED })],
    pipx: [wrapper({ subcommands: 'run', valued: '--spec --python --pip-args --index-url -i --with' })],
    pdm: [wrapper({ subcommands: 'run', valued: '-p --project -c --config --venv' })],
    pipenv: [wrapper({ subcommands: 'run', valued: '--python --pypi-mirror' })],
    hatch: [
        wrapper({
            subcommands: 'run',
            valued: '-e --env -p --project --config --data-dir --cache-dir -i --include -x --exclude -f --filter',
        }),
    ],
    rye: [wrapper({ subcommands: 'run', valued: '--pyproject -f --python' })],
    pixi: [
        wrapper({
            subcommands: 'run exec x',
            valued: '-e --environment --manifest-path --color -x --auth-file --tls-no-verify -s --spec -c --channel -p --platform -C',
        }),
    ],
    conda: [CONDA],
    mamba: [CONDA],
    micromamba: [CONDA],
    npx: [wrapper({ valued: '-p --package -w --workspace', queries: '-c --call' })],
    bunx: [wrapper({ valued: '-p --package' })],
    npm: [wrapper({ subcommands: 'exec x', valued: NODE_VALUED, queries: '-c --call' })],
    pnpm: [
        wrapper({
            subcommands: 'dlx exec',
            valued: NODE_VALUED,
            moves: '-C --dir',
            queries: '-c --shell-mode',
        }),
    ],
    yarn: [wrapper({ subcommands: 'dlx exec', valued: NODE_VALUED, moves: '--cwd' })],
    bun: [wrapper({ subcommands: 'x', valued: NODE_VALUED })],
    docker: [
        wrapper({ subcommands: 'run', operands: 1, valued: CONTAINER_VALUED, kept: true }),
        wrapper({ subcommands: 'exec', operands: 1, valued: CONTAINER_VALUED, kept: true }),
    ],
    kubectl: [
        wrapper({ subcommands: 'exec', behind: '--', kept: true, valued: KUBERNETES_VALUED }),
        wrapper({ subcommands: 'run', behind: '--', kept: true, valued: KUBERNETES_VALUED }),
    ],
    apptainer: [
        wrapper({
            subcommands: 'exec',
            operands: 1,
            kept: true,
            valued: '-B --bind -H --home --env --env-file --pwd --overlay -w -S --scratch',
        }),
    ],
    heroku: [wrapper({ subcommands: 'run', valued: '-a --app -s --size', kept: true })],
    coverage: [
        wrapper({
            subcommands: 'run',
            kept: true,
            valued: '--rcfile --source --omit --include --concurrency --context --data-file --source-pkg --save-signal',
        }),
    ],
    dvc: [
        wrapper({
            subcommands: 'run',
            kept: true,
            valued: '-n --name -d --deps -o --outs -O --outs-no-cache -p --params -m --metrics -M --metrics-no-cache --plots --plots-no-cache -w --wdir -f --file --desc --outs-persist --outs-persist-no-cache -c --checkpoints --live --live-no-cache',
        }),
    ],
}));
/** `docker compose run SERVICE …`, also in its old spelling. */
const composeWrappers = [
    wrapper({ subcommands: 'run', operands: 1, valued: COMPOSE_VALUED, kept: true }),
    wrapper({ subcommands: 'exec', operands: 1, valued: COMPOSE_VALUED, kept: true }),
];
/** Programs that are another one under its own name. */
const wrapperAliases = new Map([
    ['podman', 'docker'],
    ['nerdctl', 'docker'],
    ['nvidia-docker', 'docker'],
    ['singularity', 'apptainer'],
    ['oc', 'kubectl'],
]);
/**
 * Modules that `python -m` runs, with the words of their program. Every program of the catalogue of the same name is one, too
 * (`-` for `_`); any other module stays an argument of `python`.
 */
const moduleCommands = new Map([
    ['sphinx', ['sphinx-build']],
    ['sphinx.cmd.build', ['sphinx-build']],
    ['sphinx.ext.apidoc', ['sphinx-apidoc']],
    ['accelerate.commands.launch', ['accelerate', 'launch']],
    ['mlflow.cli', ['mlflow']],
    ['dvc.main', ['dvc']],
    ['kfp.cli', ['kfp']],
    ['piptools.compile', ['pip-compile']],
]);
/** Options whose value is a script, by the words before them. The program itself is no wrapper where `kept`. */
const scriptOptions = [
    { words: ['su'], options: ['-c', '--command'], kept: false },
    { words: ['runuser'], options: ['-c', '--command'], kept: false },
    { words: ['flock'], options: ['-c', '--command'], kept: false },
    { words: ['script'], options: ['-c', '--command'], kept: false },
    { words: ['nix-shell'], options: ['--run', '--command'], kept: false },
    { words: ['npx'], options: ['-c', '--call'], kept: false },
    { words: ['npm', 'exec'], options: ['-c', '--call'], kept: false },
    { words: ['sbatch'], options: ['--wrap'], kept: true },
    { words: ['gcloud', 'compute', 'ssh'], options: ['--command'], kept: true, elsewhere: true },
    { words: ['az', 'aks', 'command', 'invoke'], options: ['-c', '--command'], kept: true, elsewhere: true },
    { words: ['vagrant', 'ssh'], options: ['-c', '--command'], kept: true, elsewhere: true },
];
/** Options of `ssh` that take a value. */
const sshValued = [...'bcDEeFIiJLlmOopQRSWwB'].map(letter => `-${letter}`);
/** Options of a POSIX shell that take a value. */
const shellValued = ['-o', '+o', '-O', '+O', '--rcfile', '--init-file'];
const shells = new Set(['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash']);

;// CONCATENATED MODULE: ./src/facts/shell/told.ts
/** What a shell, or a program that hands its words to one, is told to run. */



const NOTHING = { script: null, readsScript: false, kept: false };
/** `words` are those of the innermost command, which runs in `whereabouts`. */
function toldScript(program, words, whereabouts) {
    if (shells.has(program))
        return shellTold(program, words, whereabouts);
    if (program === 'eval')
        return evalTold(words.slice(1), whereabouts);
    if (program === 'ssh')
        return sshTold(words);
    for (const { words: leading, options, kept, elsewhere } of scriptOptions) {
        if (!leading.every((word, at) => (at === 0 ? program : words[at]?.value) === word))
            continue;
        const script = optionWord(words, options);
        if (script === null)
            continue;
        const nested = nestedScript(script.script(), leading.join(' '), elsewhere ? 'unknown' : whereabouts);
        return { script: nested, readsScript: false, kept };
    }
    return NOTHING;
}
function nestedScript(source, label, whereabouts) {
    return { source, label, errexit: false, pipefail: false, sameShell: false, whereabouts };
}
/** The word that one of the options takes, as the next word or behind `=`. */
function optionWord(words, options) {
    for (const [at, word] of words.entries()) {
        if (options.includes(word.value))
            return words[at + 1] ?? null;
        const option = options.find(candidate => word.value.startsWith(`${candidate}=`));
        if (option !== undefined)
            return madeWord(word.value.slice(option.length + 1), word.line);
    }
    return null;
}
/** `bash -c '…'`, `sh -euxc '…'`; without a script and a file it reads its input. */
function shellTold(program, words, whereabouts) {
    let errexit = false;
    let pipefail = false;
    let told = false;
    let input = false;
    let at = 1;
    for (; at < words.length; at++) {
        const word = words[at].value;
        if (!/^[-+]./.test(word) || word === '--')
            break;
        const cluster = /^-[A-Za-z]+$/.test(word) ? word.slice(1) : '';
        if (cluster.includes('e'))
            errexit = true;
        if (cluster.includes('c'))
            told = true;
        if (cluster.includes('s'))
            input = true;
        if (shellValued.includes(word) || cluster.endsWith('o')) {
            const value = words[++at]?.value;
            if (value === 'errexit')
                errexit = true;
            if (value === 'pipefail')
                pipefail = true;
        }
    }
    const script = words[at];
    if (!told)
        return { ...NOTHING, readsScript: input || script === undefined };
    if (script === undefined)
        return NOTHING;
    const source = script.script();
    const nested = nestedScript(source, `${program} -c`, whereabouts);
    return { ...NOTHING, script: { ...nested, errexit, pipefail } };
}
function evalTold(words, whereabouts) {
    const [first] = words;
    // What `eval "$(tool hook)"` runs is not in the text.
    if (first === undefined || /^[$`]/.test(first.value))
        return NOTHING;
    const nested = nestedScript(joinedScript(words), 'eval', whereabouts);
    return { ...NOTHING, script: { ...nested, sameShell: true } };
}
/** `ssh host 'cmd'`: the words behind the host are joined and run by a shell there. */
function sshTold(words) {
    let at = 1;
    for (; at < words.length; at++) {
        const word = words[at].value;
        if (!word.startsWith('-'))
            break;
        if (sshValued.includes(word))
            at++;
    }
    const remote = words.slice(at + 1);
    const [first] = remote;
    const bare = first === undefined ||
        (shells.has(programName(first.value)) &&
            remote.every((word, index) => index === 0 || /^-[a-z]+$/.test(word.value)));
    if (bare)
        return { ...NOTHING, readsScript: true };
    return { script: nestedScript(joinedScript(remote), 'ssh', 'unknown'), readsScript: false, kept: true };
}

;// CONCATENATED MODULE: ./src/facts/shell/unwrap.ts
/** Takes the programs off that only start another one. Works on words, whatever shell they come from. */





const MAX_WRAPPERS = 12;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
/** Launchers of packages: the program may carry a version or a scope. */
const PACKAGE_LAUNCHERS = new Set([
    'uvx',
    'pipx run',
    'npx',
    'pnpm dlx',
    'yarn dlx',
    'bunx',
    'npm exec',
    'npm x',
    'bun x',
]);
/** `words` must not be empty. */
function unwrap(words) {
    const state = { words, wrappers: [], env: [], whereabouts: 'same', kept: [] };
    while (state.wrappers.length < MAX_WRAPPERS && peel(state)) {
        // Until nothing more comes off.
    }
    const program = programName(state.words[0]?.value ?? '');
    const told = toldScript(program, state.words, state.whereabouts);
    if (told.kept)
        state.kept.push(invocation(state));
    const { script, readsScript } = told;
    return { ...invocation(state), kept: state.kept, program, script, readsScript };
}
function peel(state) {
    const [first, ...rest] = state.words;
    if (first === undefined)
        return false;
    const name = programName(first.value);
    if (name === 'python')
        return peelModule(state, rest);
    if (name === 'coverage')
        return peelCoverage(state);
    const alias = wrapperAliases.get(name) ?? name;
    if (name === 'dvc' && peelStage(state, rest))
        return true;
    const compose = name === 'docker-compose' || (alias === 'docker' && rest[0]?.value === 'compose');
    const candidates = compose ? composeWrappers : (wrappers.get(alias) ?? []);
    const words = compose && name !== 'docker-compose' ? state.words.slice(1) : state.words;
    for (const wrapper of candidates) {
        const found = strip(wrapper, words);
        if (found === null)
            continue;
        const label = [compose ? 'docker compose' : name, found.subcommand].filter(part => part !== '').join(' ');
        return take(state, wrapper, found, label);
    }
    return name === 'uv' ? peelUvTool(state, rest) : false;
}
/** The words behind a wrapper; null when it does not wrap anything here. */
function strip(wrapper, words) {
    const options = new Map();
    const volumes = [];
    const env = [];
    const operands = [];
    let subcommand = '';
    let at = 1;
    for (; at < words.length; at++) {
        const word = words[at].value;
        if (wrapper.behind.length > 0 && (subcommand !== '' || wrapper.subcommands.length === 0)) {
            const start = words.findIndex((candidate, index) => index >= at && wrapper.behind.includes(candidate.value));
            if (start === -1)
                return null;
            at = start + 1;
            break;
        }
        // An expression that yields an option or nothing: `${{ matrix.old && '--no-sync' || '' }}`.
        if (word === '--' || /^\$\{\{[^}]*'--?\w/.test(word))
            continue;
        if (word.startsWith('-') && word !== '-') {
            if (wrapper.queries.includes(word))
                return null;
            const equals = word.indexOf('=');
            const [option, attached] = equals > 2 ? [word.slice(0, equals), word.slice(equals + 1)] : [word, null];
            const takes = attached === null && wrapper.valued.includes(option);
            const value = attached ?? (takes ? (words[++at]?.value ?? '') : '');
            options.set(option, value);
            if (option === '-v' || option === '--volume')
                volumes.push(value);
            continue;
        }
        // `cargo +nightly`, `hatch run +py=3.12 test` choose a variant.
        if (word.startsWith('+') && subcommand !== '')
            continue;
        if (wrapper.subcommands.length > 0 && subcommand === '') {
            if (!wrapper.subcommands.includes(word))
                return null;
            subcommand = word;
            continue;
        }
        if (wrapper.assigns && ASSIGNMENT.test(word)) {
            env.push([word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
            continue;
        }
        if (operands.length < wrapper.operands) {
            operands.push(words[at]);
            if (operands.length < wrapper.operands)
                continue;
            at++;
        }
        break;
    }
    if (wrapper.subcommands.length > 0 && subcommand === '')
        return null;
    return { subcommand, rest: words.slice(at), operands, env, options, volumes };
}
function take(state, wrapper, found, label) {
    const inner = innerWords(found, label);
    if (inner.length === 0)
        return false;
    if (wrapper.kept)
        state.kept.push(invocation(state));
    state.words = inner;
    state.wrappers.push(label);
    state.env.push(...found.env);
    for (const option of wrapper.moves) {
        const directory = found.options.get(option);
        if (directory !== undefined)
            state.whereabouts = { moved: directory };
    }
    if (wrapper.kept && !label.startsWith('dvc '))
        state.whereabouts = insideContainer(found);
    return true;
}
function invocation({ words, wrappers: removed, env, whereabouts }) {
    return { words, wrappers: [...removed], env: [...env], whereabouts };
}
/** The words as the wrapper starts them. */
function innerWords({ rest, options, subcommand }, label) {
    const entrypoint = options.get('--entrypoint');
    if (entrypoint !== undefined && entrypoint !== '')
        return [madeWord(entrypoint, rest[0]?.line ?? 1), ...rest];
    const [first, ...others] = rest;
    if (first === undefined)
        return [];
    const { value, line } = first;
    const [runner = ''] = label.split(' ');
    if (isPythonRunner(runner)) {
        if (options.has('-m') || options.has('--module'))
            return [madeWord('python', line), madeWord('-m', line), ...rest];
        return programName(value) === 'python' ? rest : [madeWord('python', line), ...rest];
    }
    // `parallel 'python train.py {}'`: the words stand in one.
    if (label === 'parallel' && /^\S+\s+\S/.test(value))
        return [
            ...value
                .trim()
                .split(/\s+/)
                .map(word => madeWord(word, line)),
            ...others,
        ];
    if (label === 'uv run' || label === 'pdm run') {
        if (label === 'uv run' && (options.has('-m') || options.has('--module'))) {
            return [madeWord('python', line), madeWord('-m', line), ...rest];
        }
        const script = options.has('-s') || options.has('--script') || options.has('--gui-script');
        if (script || /\.pyw?$/.test(value))
            return [madeWord('python', line), ...rest];
    }
    if (label === 'hatch run') {
        const inside = value.slice(value.indexOf(':') + 1);
        return value.includes(':') && (0,commands/* isKnownProgram */.oV)(programName(inside))
            ? [madeWord(inside, line), ...others]
            : rest;
    }
    if (subcommand === '' && label === 'retry') {
        const start = rest.findIndex(word => !/^\d+[smh]?$/.test(word.value));
        return start === -1 ? [] : rest.slice(start);
    }
    return PACKAGE_LAUNCHERS.has(label) ? [madeWord(packageProgram(value), line), ...others] : rest;
}
/** `ruff@0.9`, `black==24.1`, `@dvcorg/cml@1`: the program of a package that is run without being installed. */
function packageProgram(written) {
    const scoped = /^@[\w.-]+\/([\w.-]+)/.exec(written);
    if (scoped !== null)
        return scoped[1];
    return /^[A-Za-z][\w.-]*(?=[@=<>~![])/.exec(written)?.[0] ?? written;
}
/** The directory inside a container: known when the repository is mounted where the command works. */
function insideContainer({ options, volumes }) {
    const workdir = options.get('-w') ?? options.get('--workdir') ?? null;
    for (const volume of volumes) {
        const [host = '', inside = ''] = volume.split(':');
        if (!/^(?:\.|\.\/|\$\{?PWD\}?|\$\(pwd\)|`pwd`|\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)$/.test(host))
            continue;
        const here = /PWD|pwd|^\./.test(host) ? '.' : host;
        if (workdir === inside)
            return { moved: here };
        if (workdir?.startsWith(`${inside}/`) === true)
            return { moved: `${here}/${workdir.slice(inside.length + 1)}` };
    }
    return 'unknown';
}
/** `python -m pytest` is pytest; a module that is no known program stays python's. */
function peelModule(state, rest) {
    const at = moduleAt(rest);
    const module = rest[at];
    if (module === undefined)
        return false;
    const program = moduleProgram(module, rest.slice(at + 1));
    if (program === null)
        return false;
    state.words = program;
    state.wrappers.push('python -m');
    return true;
}
/** Index of the module among the interpreter's arguments, beyond their end when it is given none. */
function moduleAt(args) {
    for (let at = 0; at < args.length; at++) {
        const word = args[at].value;
        if (!word.startsWith('-') || word === '-' || word === '--')
            return args.length;
        if (word.startsWith('--'))
            continue;
        if (/^-[WXQ]$/.test(word))
            at++;
        else if (/^-[WX]/.test(word))
            continue;
        else if (word.includes('c'))
            return args.length;
        else if (word.endsWith('m'))
            return at + 1;
    }
    return args.length;
}
function moduleProgram(module, rest) {
    const { value, line } = module;
    if (isPythonRunner(value) && rest.length > 0)
        return [module, ...rest];
    const known = moduleCommands.get(value);
    if (known !== undefined)
        return [...known.map(word => madeWord(word, line)), ...rest];
    const dashed = value.replaceAll('_', '-');
    if (value === 'piptools' && /^(?:compile|sync)$/.test(rest[0]?.value ?? '')) {
        return [madeWord(`pip-${rest[0]?.value}`, line), ...rest.slice(1)];
    }
    const name = [value, dashed].find(commands/* isModuleProgram */.hZ);
    return name === undefined ? null : [name === value ? module : madeWord(name, line), ...rest];
}
/** `coverage run -m pytest` runs the tests as well, `coverage run train.py` the script. */
function peelCoverage(state) {
    const [wrapper] = wrappers.get('coverage') ?? [];
    const found = wrapper === undefined ? null : strip(wrapper, state.words);
    const [module, ...rest] = found?.rest ?? [];
    if (module === undefined)
        return false;
    const marked = found?.options.has('-m') === true || found?.options.has('--module') === true;
    const python = madeWord('python', module.line);
    const program = marked
        ? moduleProgram(module, rest)
        : /\.pyw?$/.test(module.value)
            ? [python, module, ...rest]
            : null;
    if (program === null)
        return false;
    state.kept.push(invocation(state));
    state.words = program;
    state.wrappers.push('coverage run');
    return true;
}
/** `uv tool run x` is `uvx x`. */
function peelUvTool(state, rest) {
    if (rest[0]?.value !== 'tool' || rest[1]?.value !== 'run')
        return false;
    const [wrapper] = wrappers.get('uvx') ?? [];
    const found = wrapper === undefined ? null : strip(wrapper, rest.slice(1));
    return wrapper !== undefined && found !== null && take(state, wrapper, found, 'uvx');
}
/** `dvc stage add --run` runs the command of the stage, as `dvc run` did. */
function peelStage(state, [group, action, ...rest]) {
    if (group?.value !== 'stage' || action?.value !== 'add')
        return false;
    const options = rest.filter(word => word.value !== '--run');
    const [wrapper] = wrappers.get('dvc') ?? [];
    if (wrapper === undefined || options.length === rest.length)
        return false;
    const found = strip(wrapper, [group, madeWord('run', action.line), ...options]);
    return found !== null && take(state, wrapper, found, 'dvc stage add');
}

;// CONCATENATED MODULE: ./src/facts/shell/lineShells.ts
/**
 * PowerShell and cmd, read as simple command lines: enough to see which programs run, no more. Everything found this way is of
 * low confidence.
 */




const MAX_COMMANDS = 5000;
const POWERSHELL = {
    dialect: 'powershell',
    continuation: '`',
    escape: '`',
    quotes: `"'`,
    comment: '#',
    separators: ';|{}\n&',
};
const CMD = {
    dialect: 'cmd',
    continuation: '^',
    escape: '^',
    quotes: '"',
    comment: null,
    separators: '|&()\n',
};
const POWERSHELL_KEYWORDS = /^(?:if|elseif|else|for|foreach|while|do|until|switch|try|catch|finally|function|filter|param|begin|process|end|return|throw|trap|in|using|class|enum|exit|break|continue)$/i;
const CMD_KEYWORDS = /^(?:if|else|for|do|in|not|exist|defined|errorlevel|rem|goto|setlocal|endlocal|exit|shift|pause|title|@?echo)$/i;
/** A cmdlet, or the alias of one. */
const CMDLET = /^(?:[A-Za-z]+-[A-Z][A-Za-z]+|cd|chdir|sl|mkdir|md|rmdir|rm|rd|del|erase|cp|copy|mv|move|ls|dir|cat|type|echo|write|sleep|sort|kill|ps|pwd|curl|wget|iwr|irm|iex|sc|gc|gci|select|where|foreach|tee|diff|start|popd|pushd)$/i;
/** What begins an expression, not a command. */
const EXPRESSION = /^(?:[$@[('"0-9<>=!*,+?%{}-]|:\w|::)/;
function walkLines(source, path, dialect) {
    const grammar = dialect === 'powershell' ? POWERSHELL : CMD;
    const pieces = cutPieces(source, grammar);
    const commands = [];
    let cwd = '';
    for (const [at, piece] of pieces.entries()) {
        if (commands.length >= MAX_COMMANDS)
            break;
        const words = commandWords(piece.words, dialect);
        if (words.length === 0)
            continue;
        const found = unwrap(words);
        const last = pieces.slice(at + 1, at + 40).every(later => commandWords(later.words, dialect).length === 0);
        const place = { path, cwd, dialect, piped: pipedTo(pieces, at, dialect) };
        const swallowedBy = last || piece.end === '&&' ? null : goesOn(dialect, found.program, pieces, at);
        for (const kept of found.kept)
            commands.push(commandOf(kept, place, piece.depth > 0, swallowedBy));
        if (/^[$%]?$/.test(found.program))
            continue;
        commands.push(commandOf(found, place, piece.depth > 0, swallowedBy));
        if (/^(?:cd|chdir|pushd|set-location|push-location|sl)$/i.test(found.program)) {
            const target = found.words.slice(1).find(word => !/^(?:-|\/d$)/i.test(word.value));
            cwd = target === undefined || piece.depth > 0 ? null : moveDirectory(cwd, target.value);
        }
    }
    return commands;
}
/** Both shells go on after a program that failed, unless something asks. */
function goesOn(dialect, program, pieces, at) {
    // A cmdlet throws, and GitHub lets PowerShell stop at what is thrown.
    if (dialect === 'powershell' && CMDLET.test(program))
        return null;
    const asked = pieces
        .slice(at + 1, at + 4)
        .some(piece => piece.words.some(word => /LASTEXITCODE|errorlevel|^\$\?|\(\$\?|exit$/i.test(word.value)));
    if (asked || pieces[at]?.end === '|')
        return null;
    return pieces[at]?.end === '||' ? '||' : `${dialect} goes on`;
}
function commandOf(found, place, conditional, swallowedBy) {
    const [first, ...rest] = found.words;
    const program = found.program ?? unwrap(found.words).program;
    return buildCommand({
        path: place.path,
        line: first?.line ?? 1,
        program,
        argv: rest.map(word => word.value),
        wrappers: found.wrappers,
        env: found.env,
        variables: {},
        redirects: [],
        pipedTo: place.piped,
        stdin: null,
        cwd: place.cwd,
        conditional,
        inFunction: null,
        swallowedBy,
        dialect: place.dialect,
    });
}
function pipedTo(pieces, at, dialect) {
    const programs = [];
    for (let next = at; pieces[next]?.end === '|' && next < at + 10; next++) {
        const words = commandWords(pieces[next + 1]?.words ?? [], dialect);
        if (words.length > 0)
            programs.push(unwrap(words).program);
    }
    return programs;
}
/** The words of the command in a piece: without keywords, assignments and the call operator; none when it is an expression. */
function commandWords(words, dialect) {
    let at = 0;
    let called = false;
    if (dialect === 'powershell') {
        const second = words[1]?.value;
        // `$x = command …`; what follows may be an expression as well.
        if (/^\$[\w:]+$/.test(words[0]?.value ?? '') && second === '=')
            at = 2;
        while (words[at]?.value === '&' || words[at]?.value === '.') {
            called = true;
            at++;
        }
        if (words[at]?.quoted === true && !called)
            return [];
        if (POWERSHELL_KEYWORDS.test(words[at]?.value ?? ''))
            return [];
    }
    else {
        while (CMD_KEYWORDS.test(words[at]?.value ?? '') && !/^@?echo$/i.test(words[at]?.value ?? '')) {
            if (/^(?:rem|if|for|goto|exit|title)$/i.test(words[at]?.value ?? ''))
                return [];
            at++;
        }
        if (/^call$/i.test(words[at]?.value ?? ''))
            at++;
    }
    const first = words[at];
    if (first === undefined || first.value === '')
        return [];
    const value = first.value.replace(/^@(?=[a-z])/i, '');
    if (EXPRESSION.test(value) && !isPathOfVariable(value))
        return [];
    return [value === first.value ? first : madeWord(value, first.line), ...words.slice(at + 1)];
}
/** `$env:CONDA\Scripts\conda.exe`, `%CONDA%\python.exe`. */
function isPathOfVariable(value) {
    return /^(?:\$\{?[\w:]+\}?|%\w+%)[\\/][\w.\\/-]+$/.test(value);
}
function cutPieces(source, grammar) {
    const { text } = source;
    const pieces = [];
    let words = [];
    let depth = 0;
    let at = 0;
    const finish = (end) => {
        if (words.length > 0)
            pieces.push({ words, end, depth });
        words = [];
    };
    while (at < text.length) {
        const char = text[at];
        if (char === ' ' || char === '\t')
            at++;
        else if (char === grammar.continuation && text[at + 1] === '\n')
            at += 2;
        else if (grammar.comment === char || (grammar.comment === null && /^::/.test(text.slice(at, at + 2))))
            at = lineEnd(text, at);
        else if (char === '&' && grammar === POWERSHELL && text[at + 1] !== '&' && words.length <= 2) {
            // The call operator, not a separator.
            words.push({ ...madeWord('&', source.lineAt(at)), quoted: false });
            at++;
        }
        else if (grammar.separators.includes(char)) {
            const double = text[at + 1] === char && (char === '&' || char === '|');
            finish(double ? char + char : char);
            if (char === '{' || char === '(')
                depth++;
            else if ((char === '}' || char === ')') && depth > 0)
                depth--;
            at += double ? 2 : 1;
        }
        else {
            const read = readWord(source, at, grammar);
            words.push(read.word);
            at = read.end;
        }
    }
    finish('\n');
    return pieces;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function readWord(source, from, grammar) {
    const { text } = source;
    const here = /^@["']\r?\n/.exec(text.slice(from, from + 4));
    if (here !== null && grammar === POWERSHELL)
        return hereString(source, from);
    if (grammar === POWERSHELL && text[from] === '@' && /[{(]/.test(text[from + 1] ?? ''))
        return table(source, from);
    const pieces = [];
    let at = from;
    while (at < text.length) {
        const char = text[at];
        if (char === ' ' || char === '\t' || (grammar.separators.includes(char) && !opensVariable(text, at)))
            break;
        if (char === grammar.escape && at + 1 < text.length) {
            if (text[at + 1] === '\n')
                break;
            pieces.push(text[at + 1]);
            at += 2;
        }
        else if (grammar.quotes.includes(char)) {
            const end = text.indexOf(char, at + 1);
            pieces.push(text.slice(at + 1, end === -1 ? text.length : end));
            at = end === -1 ? text.length : end + 1;
        }
        else if (char === '$' && text[at + 1] === '{') {
            const end = text.indexOf('}', at);
            pieces.push(text.slice(at, end === -1 ? text.length : end + 1));
            at = end === -1 ? text.length : end + 1;
        }
        else {
            pieces.push(char);
            at++;
        }
    }
    // A character that ends words but begins none must still be passed.
    const end = at === from ? at + 1 : at;
    const quoted = grammar.quotes.includes(text[from]);
    return { word: { ...madeWord(source.unmask(pieces.join('')), source.lineAt(from)), quoted }, end };
}
function opensVariable(text, at) {
    return text[at] === '{' && text[at - 1] === '$';
}
function hereString(source, from) {
    const quote = source.text[from + 1];
    const close = source.text.indexOf(`\n${quote}@`, from);
    const end = close === -1 ? source.text.length : close + 3;
    return { word: { ...madeWord('@', source.lineAt(from)), quoted: true }, end };
}
/** `@{ a = 1 }` and `@( … )` are values. */
function table(source, from) {
    const { text } = source;
    const open = text[from + 1];
    const close = open === '{' ? '}' : ')';
    let depth = 0;
    let at = from + 1;
    for (; at < text.length; at++) {
        if (text[at] === open)
            depth++;
        else if (text[at] === close && --depth === 0)
            break;
    }
    return { word: { ...madeWord('@', source.lineAt(from)), quoted: true }, end: Math.min(at + 1, text.length) };
}

;// CONCATENATED MODULE: ./src/facts/shell/shellState.ts
/** What a running shell knows, as far as it decides which commands run where and what their failure does. */

const MAX_VARIABLES = 500;
const MAX_VALUE = 1000;
function newShell(errexit, pipefail, cwd) {
    return { cwd, previous: null, stack: [], errexit, because: 'no set -e', pipefail, variables: new Map() };
}
/** A shell of its own, as for a subshell: what it changes is lost. */
function forkShell(shell) {
    return { ...shell, stack: [...shell.stack], variables: new Map(shell.variables) };
}
/** After a branch that may not have run: what differs is not known any more. */
function mergeShell(shell, before) {
    if (shell.cwd !== before.cwd)
        shell.cwd = null;
}
/** After a branch: options that it may have set are taken as set, variables that it changed are forgotten. */
function adopt(shell, branch) {
    shell.errexit = branch.errexit;
    shell.because = branch.because;
    shell.pipefail = branch.pipefail;
    for (const [name, value] of shell.variables) {
        const now = branch.variables.get(name);
        // A branch that only adds words to a command changes nothing of what it runs.
        if (now !== value && now?.startsWith(`${value} `) !== true)
            shell.variables.delete(name);
    }
}
/** The program that `$(which x)` or `$(command -v x || command -v y)` finds; null for any other text. */
function programFound(text) {
    const found = /^(?:\$\(|`)\s*(?:which|command -v|type -p)\s+([\w.-]+)(?:\s[^()`]*)?(?:\)|`)$/.exec(text);
    return found?.[1] ?? null;
}
/** `set -euo pipefail`, `set +e`. */
function setOptions(shell, args) {
    for (const [at, arg] of args.entries()) {
        if (arg === '--')
            return;
        const on = arg.startsWith('-');
        if (!on && !arg.startsWith('+'))
            continue;
        if (/^[-+][a-z]*e/i.test(arg) && !arg.startsWith('--') && arg.includes('e'))
            switchErrexit(shell, on);
        if (!arg.endsWith('o'))
            continue;
        if (args[at + 1] === 'errexit')
            switchErrexit(shell, on);
        if (args[at + 1] === 'pipefail')
            shell.pipefail = on;
    }
}
function switchErrexit(shell, on) {
    shell.errexit = on;
    if (!on)
        shell.because = 'set +e';
}
/** `cd`, `pushd` and `popd`. */
function changeDirectory(shell, name, args) {
    const from = shell.cwd;
    if (name === 'popd') {
        shell.cwd = shell.stack.length > 0 ? (shell.stack.pop() ?? null) : null;
        shell.previous = from;
        return;
    }
    const target = args.find(word => !/^-[A-Za-z]/.test(word.value) && word.value !== '--');
    if (name === 'pushd') {
        if (shell.stack.length < 100)
            shell.stack.push(from);
    }
    if (target === undefined)
        shell.cwd = null;
    else if (target.value === '-')
        shell.cwd = shell.previous;
    else
        shell.cwd = moveDirectory(from, expandKnown(shell, target.value));
    shell.previous = from;
}
/** Remembers what is assigned, where it is known. `sure` is false where the assignment may not run. */
function shellState_assign(shell, assignments, sure) {
    for (const { name, value } of assignments) {
        const text = value === null ? null : (programFound(value.value) ?? appended(shell, name, value.value));
        // A value may name other variables (`$VENV/bin/pip`), but nothing that must run to be known.
        const known = text !== null && !/[`(]/.test(text) && text.length < MAX_VALUE;
        const before = shell.variables.get(name);
        if (sure && known && shell.variables.size < MAX_VARIABLES)
            shell.variables.set(name, text);
        // Words that may be added leave what is run as it is.
        else if (before === undefined || text?.startsWith(`${before} `) !== true)
            shell.variables.delete(name);
    }
}
/** `CMD="$CMD --more"` goes on with what the variable has been. */
function appended(shell, name, text) {
    const itself = new RegExp(`^\\$(?:\\{${name}\\}|${name}\\b)`);
    return itself.test(text) ? expandKnown(shell, text) : text;
}
/** Replaces `$NAME`, `${NAME}` and `${NAME:-fallback}` at the beginning of a word, where the value is known. */
function expandKnown(shell, text) {
    const match = /^\$(?:\{(\w+)(?::?-([^}$`]*))?\}|(\w+))/.exec(text);
    if (match === null)
        return text;
    const found = shell.variables.get(match[1] ?? match[3] ?? '') ?? match[2];
    // A value that is a variable with a fallback itself: `PY="${PY:-python3}"`.
    const value = found?.replace(/^\$\{\w+:?-([^}$`]*)\}/, '$1');
    return value === undefined || value === '' ? text : value + text.slice(match[0].length);
}

;// CONCATENATED MODULE: ./src/facts/shell/arguments.ts
/** What the words of a simple command stand for, before wrappers come off. */



const MAX_EXPANDED = 20;
/** The program of a command that is written as a variable with a known value (`eval $CMD`, too), or as `$(which x)`. */
function resolveProgram(words, shell) {
    const [first, ...rest] = words;
    if (first?.value === 'eval' && /^\$/.test(rest[0]?.value ?? '')) {
        const told = resolveProgram(rest, shell);
        return told === rest ? words : told;
    }
    if (first === undefined || !/^[$`]/.test(first.value))
        return words;
    const value = programFound(first.value) ?? expandKnown(shell, first.value);
    if (value === first.value)
        return words;
    const parts = value.split(/\s+/).filter(part => part !== '');
    return [...parts.slice(0, MAX_EXPANDED).map(part => madeWord(part, first.line)), ...rest];
}
/** The commands of `find … -exec cmd {} \;`. */
function executed(words) {
    const found = [];
    for (let at = 0; at < words.length && found.length < 10; at++) {
        if (!/^-(?:exec|execdir|ok|okdir)$/.test(words[at]?.value ?? ''))
            continue;
        const end = words.findIndex((word, index) => index > at && (word.value === ';' || word.value === '+'));
        const inner = words.slice(at + 1, end === -1 ? undefined : end);
        if (inner.length > 0)
            found.push(unwrap(inner).words);
        at = end === -1 ? words.length : end;
    }
    return found;
}
/** The assignments of `export A=b`. */
function declared(args) {
    return args.flatMap(word => {
        const equals = word.value.indexOf('=');
        if (equals < 1)
            return [];
        const value = madeWord(word.value.slice(equals + 1), word.line);
        return [{ name: word.value.slice(0, equals), value: word.literal ? value : null, words: [] }];
    });
}
/** The program that a part of a pipeline is, for those that are piped into it. */
function headProgram(node) {
    if (node.kind === 'redirected')
        return headProgram(node.node);
    return node.kind === 'command' && node.words.length > 0 ? unwrap(node.words).program : '';
}

;// CONCATENATED MODULE: ./src/facts/shell/builtins.ts


const MAX_SHIFTS = 20;
/** What a function or script is given, as a command: `"$@"`, `"${@:2}"`. */
const PASSED = /^\$(?:[@*]|\{[@*](?::(\d))?\})$/;
/** What a builtin changes in the shell. `sure` is false under a condition, `around` is the function that it stands in. */
function runBuiltin(found, shell, sure, around) {
    const args = found.words.slice(1);
    switch (found.program) {
        case 'set':
            setOptions(shell, args.map(word => word.value));
            break;
        case 'cd':
        case 'pushd':
        case 'popd':
            changeDirectory(shell, found.program, args);
            break;
        case 'export':
        case 'local':
        case 'declare':
        case 'readonly':
        case 'typeset':
            shellState_assign(shell, declared(args), sure);
            break;
        case 'unset':
        case 'read':
            for (const { value } of args)
                shell.variables.delete(value);
            break;
        case 'shift':
            if (around !== undefined)
                around.shifts = Math.min(around.shifts + (Number(args[0]?.value ?? 1) || 1), MAX_SHIFTS);
    }
}
/** The function starts the command that it is given. At the top of a script, what that is stands elsewhere. */
function notePassing(program, around) {
    if (around === undefined)
        return;
    around.passes = true;
    const from = Number(PASSED.exec(program)?.[1] ?? 1);
    around.shifts = Math.max(around.shifts, from - 1);
}

;// CONCATENATED MODULE: ./src/facts/shell/frame.ts
/** What surrounds a command while a script is walked. */
function rootFrame(endings) {
    return {
        endings,
        exit: null,
        status: null,
        unchecked: null,
        conditional: false,
        inFunction: null,
        wrappers: [],
        env: [],
        pipedTo: [],
        redirects: [],
        nesting: 0,
    };
}
/** What becomes of a failure in this frame. */
function fateOf(frame, shell) {
    return shell.errexit && frame.unchecked === null ? frame.exit : frame.status;
}
/** The same frame, where every failure has this fate. */
function doomed(frame, fate, unchecked = fate) {
    return { ...frame, exit: fate, status: fate, unchecked: frame.unchecked ?? unchecked };
}
/** What swallows the status of the statement of `lastOrder` when `next` follows it. */
function lostStatus(frame, shell, lastOrder, next) {
    if (frame.unchecked !== null)
        return frame.unchecked;
    // With `set -e`, only a failure on the left of `&&` gets this far.
    if (shell.errexit)
        return '&&';
    const { failing, succeeding } = frame.endings;
    if ((failing.at(-1) ?? 0) > lastOrder)
        return null;
    // Its status is handed to later steps.
    if (next.includes('$?') && /GITHUB_(?:OUTPUT|ENV)/.test(next))
        return null;
    return (succeeding.at(-1) ?? 0) > lastOrder ? 'exit 0' : shell.because;
}

;// CONCATENATED MODULE: ./src/facts/shell/commandList.ts




/** Commands of one script that are listed. */
const commandList_MAX_COMMANDS = 10_000;
/** Collects the commands of a script in the order in which they run. */
class CommandList {
    commands = [];
    #path;
    constructor(path) {
        this.#path = path;
    }
    get full() {
        return this.commands.length >= commandList_MAX_COMMANDS;
    }
    emit(found, frame, shell, here) {
        const [first, ...rest] = found.words;
        if (first === undefined || this.full)
            return;
        const bracket = first.value === '[';
        const args = bracket && rest.at(-1)?.value === ']' ? rest.slice(0, -1) : rest;
        // The launcher of Windows takes the version first: `py -3.12 train.py`.
        const launched = first.value === 'py' && /^-\d/.test(args[0]?.value ?? '') ? args.slice(1) : args;
        this.commands.push(buildCommand({
            path: this.#path,
            line: first.line,
            program: bracket ? 'test' : programName(first.value),
            argv: launched.map(word => word.value),
            wrappers: [...frame.wrappers, ...found.wrappers],
            env: [...frame.env, ...found.env],
            variables: namedVariables(launched, shell),
            redirects: frame.redirects,
            pipedTo: frame.pipedTo,
            stdin: here?.text ?? null,
            cwd: directoryOf(found.whereabouts, shell),
            conditional: frame.conditional,
            inFunction: frame.inFunction,
            swallowedBy: fateOf(frame, shell),
            dialect: 'posix',
        }));
    }
    /** What another call shows of a function's commands: they may run for sure, fail the script, or run elsewhere. */
    callAgain(listed, again) {
        const { from, to, way: before } = listed;
        const way = {
            fate: again.fate === null ? null : before.fate,
            conditional: before.conditional && again.conditional,
            cwd: again.cwd === before.cwd ? before.cwd : null,
        };
        // At most three calls of a function change anything.
        if (way.fate === before.fate && way.conditional === before.conditional && way.cwd === before.cwd)
            return listed;
        for (let at = from; at < to; at++) {
            const command = this.commands[at];
            this.commands[at] = {
                ...command,
                swallowedBy: command.swallowedBy === before.fate ? way.fate : command.swallowedBy,
                conditional: command.conditional && (way.conditional || !before.conditional),
                cwd: way.cwd === before.cwd ? command.cwd : null,
            };
        }
        return { from, to, way };
    }
}
const NO_VARIABLES = {};
function namedVariables(words, { variables }) {
    if (variables.size === 0)
        return NO_VARIABLES;
    const named = words.flatMap(({ value }) => [...value.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)]);
    const known = named.flatMap(([, braced, plain]) => {
        const name = braced ?? plain ?? '';
        const value = variables.get(name);
        return value === undefined ? [] : [[name, value]];
    });
    return known.length === 0 ? NO_VARIABLES : Object.fromEntries(known);
}
function directoryOf(whereabouts, shell) {
    if (whereabouts === 'same')
        return shell.cwd;
    return whereabouts === 'unknown' ? null : moveDirectory(shell.cwd, whereabouts.moved);
}

;// CONCATENATED MODULE: ./src/facts/shell/fate.ts
/** What becomes of a failure: whether the code that takes it over can still fail the script. */
/** Commands that only tell or tidy: when nothing else follows a failure, it is gone. */
const HARMLESS = new Set([
    ':',
    'true',
    'echo',
    'printf',
    'cat',
    'sleep',
    'touch',
    'ls',
    'pwd',
    'date',
    'tee',
    'logger',
    'continue',
    'break',
    'export',
    'local',
    'declare',
    'readonly',
    'unset',
    'shift',
    'head',
    'tail',
    'df',
    'du',
    'env',
    'printenv',
    'mkdir',
    'cd',
    'popd',
    'pushd',
    'rm',
    'wc',
]);
/** `fails`: it hands the failure on; `harmless`: it only prints or tidies; `other`: it does something that may fail, or notes it. */
function endingOf(statements) {
    let ending = 'harmless';
    for (const { node } of statements) {
        const own = endingOfNode(node);
        if (own === 'fails')
            return 'fails';
        if (own === 'other')
            ending = 'other';
    }
    return ending;
}
function endingOfNode(node) {
    switch (node.kind) {
        case 'command':
            return endingOfCommand(node);
        case 'group':
            return endingOf(node.body);
        case 'redirected':
            return node.redirects.some(redirect => isOutput(redirect.target)) ? 'other' : endingOfNode(node.node);
        case 'chain':
            return worst(node.parts.map(endingOfNode));
        case 'pipeline':
            return worst(node.parts.map(endingOfNode));
        case 'if':
            return worst([...node.branches.map(branch => branch.body), node.otherwise ?? []].map(endingOf));
        case 'loop':
            return endingOf(node.body);
        case 'case':
            return worst(node.items.map(endingOf));
        default:
            return 'harmless';
    }
}
function worst(endings) {
    if (endings.includes('fails'))
        return 'fails';
    return endings.includes('other') ? 'other' : 'harmless';
}
function endingOfCommand({ words, assignments, redirects }) {
    const name = words[0]?.value;
    if (name === undefined)
        return assignments.length > 0 ? 'other' : 'harmless';
    if (name === 'exit' || name === 'return')
        return words[1]?.value === '0' ? 'harmless' : 'fails';
    if (name === 'false')
        return 'fails';
    if (!HARMLESS.has(name))
        return 'other';
    // A failure that is written down for later steps is not lost.
    return redirects.some(redirect => isOutput(redirect.target)) ? 'other' : 'harmless';
}
function isOutput(target) {
    return /GITHUB_(?:OUTPUT|ENV)/.test(target);
}
const TESTS = new Set(['[', 'test', 'command', 'which', 'type', 'grep', 'hash']);
const JUDGES = new Set(['grep', 'egrep', 'fgrep', 'rg', 'diff', 'cmp']);
/** Asks something: what follows it behind `&&` runs under a condition. */
function isTest(node) {
    if (node.kind === 'test')
        return true;
    if (node.kind === 'pipeline')
        return node.negated || node.parts.some(isTest);
    return node.kind === 'command' && TESTS.has(node.words[0]?.value ?? '');
}
/** `… | grep -q up to date`: the last program decides by what it is given. */
function judgesInput(node) {
    return node.kind === 'command' && JUDGES.has(node.words[0]?.value ?? '');
}
/** For every part of a chain but the last. `status` is the fate of the chain itself. */
function caughtFates(chain, status, endings) {
    const ends = chain.parts.map(endingOfNode);
    const lastFailing = ends.lastIndexOf('fails');
    const caught = [];
    let handler = -1;
    for (let at = chain.operators.length - 1; at >= 0; at--) {
        if (chain.operators[at] === '||')
            handler = at + 1;
        // `grep -q bad && exit 1`: what it finds does fail the script.
        if (lastFailing > at)
            caught.push({ fate: null, unchecked: '||' });
        else if (handler === -1)
            caught.push({ fate: status, unchecked: '&&' });
        else
            caught.push(handledBy(chain.parts[handler], ends[handler], endings));
    }
    return caught.reverse();
}
function handledBy(handler, ending, endings) {
    const name = handler.kind === 'command' ? (handler.words[0]?.value ?? '') : '';
    const label = name === '' ? '||' : `|| ${name === 'exit' ? 'exit 0' : name}`;
    if (ending === 'harmless')
        return { fate: label, unchecked: label };
    // A variable that notes the failure counts when the script ends by it; a second command may fail itself.
    const noted = handler.kind === 'command' && handler.words.length === 0;
    return { fate: noted && endings.failing.length === 0 ? '||' : null, unchecked: label };
}
/**
 * What swallows a failure of the condition of the branch `at`; null where the way that it leads to does more than tell, or where
 * any way fails the script (`if grep -q bad; then exit 1; fi`).
 */
function conditionFate(node, at) {
    const { clause, body } = node.branches[at];
    const last = clause.at(-1)?.node;
    const negated = last?.kind === 'pipeline' && last.negated;
    const taken = endingOf(body);
    const later = node.branches.slice(at + 1).map(branch => endingOf(branch.body));
    const others = [...later, endingOf(node.otherwise ?? [])];
    if (taken === 'fails' || others.includes('fails'))
        return null;
    return (negated ? [taken] : others).every(ending => ending === 'harmless') ? 'if' : null;
}

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
;// CONCATENATED MODULE: ./src/facts/shell/unbash.ts
/** The only file that knows the shell parser: its tree becomes ours. */


/** Parses a text as bash does. After a syntax error only the statements that end on a line before it are kept. */
function parseShell(source) {
    return scriptOf((0,parser/* parse */.qg)(source.text), source);
}
function scriptOf(parsed, source) {
    const reading = {
        source,
        order: 0,
        endings: { failing: [], succeeding: [], waits: [], pipeStatus: [] },
    };
    const [error] = [...(parsed.errors ?? [])].sort((a, b) => a.pos - b.pos);
    const kept = error === undefined ? parsed.commands : beforeError(parsed.commands, error, source.text);
    const body = kept.map(statement => statementOf(statement, reading));
    const problem = error === undefined ? null : { message: error.message, line: source.lineAt(error.pos) };
    return { body, endings: reading.endings, problem };
}
/** The statements that bash runs before it reads the error: those that end on a line before it. */
function beforeError(statements, error, text) {
    const at = statements.findLastIndex(statement => statement.pos <= error.pos);
    const last = statements[at];
    if (last === undefined)
        return [];
    const apart = (statement, until) => text.slice(statement.end, until).includes('\n');
    // An `if` that is never closed ends where it begins, and its error stands at the end of the text.
    const whole = error.message.startsWith('unexpected token') && last.end <= error.pos && apart(last, error.pos);
    const stop = whole ? error.pos : last.pos;
    return statements.slice(0, whole ? at + 1 : at).filter(statement => apart(statement, stop));
}
function statementsOf(list, reading) {
    return list.commands.map(statement => statementOf(statement, reading));
}
function statementOf(parsed, reading) {
    const order = ++reading.order;
    const text = reading.source.text.slice(parsed.pos, parsed.end);
    const node = nodeOf(parsed.command, reading);
    return { node, background: parsed.background === true, order, lastOrder: reading.order, text };
}
function nodeOf(parsed, reading) {
    switch (parsed.type) {
        case 'AndOr':
            return {
                kind: 'chain',
                parts: parsed.commands.map(part => nodeOf(part, reading)),
                operators: parsed.operators,
            };
        case 'Pipeline':
            return {
                kind: 'pipeline',
                negated: parsed.prefixes.filter(prefix => prefix.type === 'Negation').length % 2 === 1,
                parts: parsed.commands.map(part => nodeOf(part, reading)),
            };
        case 'CompoundList':
            return { kind: 'group', subshell: false, body: statementsOf(parsed, reading) };
        default:
            return unbash_commandOf(parsed, reading);
    }
}
function unbash_commandOf(parsed, reading) {
    switch (parsed.type) {
        case 'Command':
            return simpleCommand(parsed, reading);
        case 'Redirected':
            return {
                kind: 'redirected',
                node: unbash_commandOf(parsed.command, reading),
                redirects: parsed.redirects.map(redirect => redirectOf(redirect, reading)),
            };
        case 'Subshell':
        case 'BraceGroup':
            return { kind: 'group', subshell: parsed.type === 'Subshell', body: statementsOf(parsed.body, reading) };
        case 'If':
            return {
                kind: 'if',
                branches: [parsed, ...parsed.elif].map(branch => ({
                    clause: statementsOf(branch.clause, reading),
                    body: statementsOf(branch.then, reading),
                })),
                otherwise: parsed.else === undefined ? null : statementsOf(parsed.else, reading),
            };
        case 'For':
        case 'Select':
            return {
                kind: 'loop',
                keyword: parsed.type === 'For' ? 'for' : 'select',
                words: (parsed.wordlist ?? []).map(word => wordOf(word, reading)),
                clause: null,
                body: statementsOf(parsed.body, reading),
            };
        case 'ArithmeticFor':
            return {
                kind: 'loop',
                keyword: 'for',
                words: [],
                clause: null,
                body: statementsOf(parsed.body, reading),
            };
        case 'While':
            return {
                kind: 'loop',
                keyword: parsed.kind,
                words: [],
                clause: statementsOf(parsed.clause, reading),
                body: statementsOf(parsed.body, reading),
            };
        case 'Case':
            return {
                kind: 'case',
                words: [wordOf(parsed.word, reading)],
                items: parsed.items.map(item => statementsOf(item.body, reading)),
            };
        case 'Function':
            return { kind: 'function', name: parsed.name.value, body: nodeOf(parsed.body, reading) };
        case 'Coproc':
            return nodeOf(parsed.body, reading);
        case 'TestCommand':
        case 'ArithmeticCommand':
            return {
                kind: 'test',
                line: reading.source.lineAt(parsed.pos),
                words: parsed.expression === undefined ? [] : expressionWords(parsed.expression, reading),
            };
    }
}
function simpleCommand(parsed, reading) {
    const words = parsed.name === undefined ? [] : [wordOf(parsed.name, reading)];
    const assignments = [];
    const redirects = [];
    for (const part of parsed.prefix) {
        if (part.type === 'Assignment')
            assignments.push(assignmentOf(part, reading));
        else
            redirects.push(redirectOf(part, reading));
    }
    for (const part of parsed.suffix) {
        if (part.type === 'Word' || part.type === 'Assignment')
            words.push(wordOf(part, reading));
        else
            redirects.push(redirectOf(part, reading));
    }
    noteEnding(words, parsed, reading);
    const line = words[0]?.line ?? reading.source.lineAt(parsed.pos);
    return { kind: 'command', line, words, assignments, redirects };
}
function noteEnding(words, parsed, reading) {
    const { endings, order, source } = reading;
    if (source.text.slice(parsed.pos, parsed.end).includes('PIPESTATUS'))
        endings.pipeStatus.push(order);
    const name = words[0]?.value;
    if (name === 'exit')
        (words[1]?.value === '0' ? endings.succeeding : endings.failing).push(order);
    else if (name === 'wait' && words.length > 1)
        endings.waits.push(order);
}
function assignmentOf(parsed, reading) {
    const { value } = parsed;
    const parts = isArray(value) ? value.elements : [value];
    const words = parts.map(part => wordOf(part, reading));
    return { name: parsed.name, value: isArray(value) ? null : (words[0] ?? null), words };
}
function isArray(value) {
    return value.type === 'ArrayValue';
}
/** A word, or an assignment among the arguments (`export A=b`), which is a word to the program. */
function wordOf(parsed, reading) {
    const { source } = reading;
    const { text } = parsed;
    const plain = !/[$`\\'"]/.test(text) && !/[<>]\(/.test(text);
    const line = source.lineAt(parsed.pos);
    if (plain) {
        const value = source.unmask(text);
        return {
            value,
            line,
            literal: true,
            substitutions: [],
            script: () => new SourceBuilder(source.masked).append(text, line, null).build(),
        };
    }
    const value = parsed.type === 'Word' ? parsed.value : `${text.slice(0, text.indexOf('=') + 1)}${assignedText(parsed)}`;
    return {
        value: source.unmask(value),
        line,
        literal: !/[$`]|[<>]\(/.test(text) || isLiteral(parsed),
        substitutions: mayRun(text) ? substitutionsOf(parsed, reading) : [],
        script: () => textOf(parsed, reading),
    };
}
function assignedText(parsed) {
    return isArray(parsed.value) ? parsed.text.slice(parsed.text.indexOf('=') + 1) : parsed.value.value;
}
/** Whether a substitution may stand in a text: parts are costly, most words have none. */
function mayRun(text) {
    return text.includes('$(') || text.includes('`') || text.includes('${ ') || /[<>]\(/.test(text);
}
function isLiteral(parsed) {
    if (parsed.type === 'Assignment')
        return !isArray(parsed.value) && isLiteral(parsed.value);
    return (parsed.parts ?? []).every(part => {
        if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') {
            return part.parts.every(child => child.type === 'Literal');
        }
        return part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted';
    });
}
/** The scripts that stand anywhere in a word, an array, a test or a here-document. */
function substitutionsOf(node, reading) {
    const found = [];
    const visit = (child) => {
        if (child.type === 'CommandExpansion' || child.type === 'ArithmeticCommandExpansion') {
            addScript(found, 'command', child.script, child.pos, reading);
        }
        else if (child.type === 'ProcessSubstitution')
            addScript(found, 'process', child.script, child.pos, reading);
        else
            (0,parser/* forEachChild */.dK)(child, visit);
    };
    (0,parser/* forEachChild */.dK)(node, visit);
    return found;
}
function addScript(found, kind, script, pos, reading) {
    if (script === undefined)
        return;
    // Backticks with escapes: positions are those of the decoded text.
    const source = script.source === undefined
        ? reading.source
        : new SourceBuilder(reading.source.masked).append(script.source, reading.source.lineAt(pos)).build();
    found.push({ kind, script: scriptOf(script, source) });
}
function expressionWords(expression, reading) {
    const words = [];
    const visit = (child) => {
        if (child.type === 'Word')
            words.push(wordOf(child, reading));
        else if (child.type === 'ArithmeticWord' || child.type === 'ArithmeticCommandExpansion') {
            words.push(arithmeticWord(child, reading));
        }
        else
            (0,parser/* forEachChild */.dK)(child, visit);
    };
    visit(expression);
    return words;
}
function arithmeticWord(parsed, reading) {
    const own = [];
    if (parsed.type === 'ArithmeticCommandExpansion') {
        addScript(own, 'command', parsed.script, parsed.pos, reading);
    }
    else
        own.push(...substitutionsOf(parsed, reading));
    return opaqueWord(reading.source.text.slice(parsed.pos, parsed.end), parsed.pos, own, reading);
}
/** A text that is no argument of a program, for the scripts inside it. */
function opaqueWord(text, pos, substitutions, reading) {
    const { source } = reading;
    const line = source.lineAt(pos);
    const script = () => new SourceBuilder(source.masked).append(text, line, null).build();
    return { value: source.unmask(text), line, literal: false, substitutions, script };
}
function redirectOf(parsed, reading) {
    const descriptor = parsed.descriptor?.type === 'FileDescriptor' ? String(parsed.descriptor.value) : '';
    const operator = `${descriptor}${parsed.operator}`;
    if (parsed.type === 'HereDoc') {
        const here = hereDocument(parsed, reading);
        return { operator, target: parsed.delimiter?.value ?? '', words: hereWords(parsed, reading), here };
    }
    if (parsed.target === undefined)
        return { operator, target: '', words: [], here: null };
    const word = wordOf(parsed.target, reading);
    const here = parsed.type === 'HereString'
        ? { text: word.literal ? `${word.value}\n` : null, source: word.script }
        : null;
    return { operator, target: word.value, words: [word], here };
}
function hereDocument(parsed, reading) {
    const { source } = reading;
    const raw = parsed.operator === '<<-' ? parsed.body.text.replace(/^\t+/gm, '') : parsed.body.text;
    const quoted = parsed.delimiter?.quoted === true;
    const expanded = !quoted && /[$`]/.test(parsed.body.text);
    return {
        text: expanded ? null : source.unmask(raw),
        source: () => {
            const line = source.lineAt(parsed.body.pos);
            const builder = new SourceBuilder(source.masked);
            const parts = quoted ? undefined : parsed.body.parts;
            if (parts === undefined)
                builder.append(raw, line);
            else
                appendParts(builder, parts, reading);
            return builder.build();
        },
    };
}
/** The body as one word, for the substitutions that run before it is fed to the command. */
function hereWords(parsed, reading) {
    if (parsed.delimiter?.quoted === true || !mayRun(parsed.body.text))
        return [];
    return [opaqueWord('', parsed.body.pos, substitutionsOf(parsed.body, reading), reading)];
}
function textOf(parsed, reading) {
    const builder = new SourceBuilder(reading.source.masked);
    const parts = parsed.type === 'Word' ? parsed.parts : undefined;
    const line = reading.source.lineAt(parsed.pos);
    if (parts !== undefined)
        appendParts(builder, parts, reading);
    else
        builder.append(parsed.type === 'Word' ? parsed.value : parsed.text, line, null);
    return builder.build();
}
function appendParts(builder, parts, reading) {
    for (const part of parts) {
        const line = reading.source.lineAt(part.pos);
        if (part.type === 'SingleQuoted')
            builder.append(part.value, line);
        else if (part.type === 'DoubleQuoted' || part.type === 'LocaleString')
            appendParts(builder, part.parts, reading);
        else if (part.type === 'Literal')
            appendLiteral(builder, part.value, part.text, line);
        else if (part.type === 'AnsiCQuoted')
            builder.append(part.value, line, null);
        // What the outer shell runs, the inner one must not find again.
        else if (mayRun(part.text))
            builder.appendMasked(reading.source.unmask(part.text), line);
        else
            builder.append(part.text, line, null);
    }
}
/** A literal whose line breaks all stand in the file; with a continuation in it, only its beginning is known. */
function appendLiteral(builder, value, text, line) {
    if (value.length === text.length || !text.includes('\\\n')) {
        builder.append(value, line);
        return;
    }
    let current = line;
    for (const piece of text.split('\\\n')) {
        builder.append(piece.replace(/\\([$`"\\])/g, '$1'), current);
        current += piece.split('\n').length;
    }
}

;// CONCATENATED MODULE: ./src/facts/shell/walk.ts
/** Walks a parsed script as a shell would run it and lists its commands, with what becomes of their failure. */









const MAX_NESTING = 6;
const MAX_CALL_DEPTH = 40;
const MAX_REDIRECTS = 20;
/** Walks a script from its start, in the directory that is ``. */
function walkScript(source, path, options) {
    const walk = new Walk(path);
    const script = parseShell(source);
    walk.problem = script.problem;
    walk.statements(script.body, rootFrame(script.endings), newShell(options.errexit, options.pipefail, ''));
    walk.restOfFunctions(script.endings);
    return { commands: walk.list.commands, functions: walk.calledFunctions(), problem: walk.problem };
}
class Walk {
    problem = null;
    list;
    #functions = new Map();
    #callDepth = 0;
    constructor(path) {
        this.list = new CommandList(path);
    }
    calledFunctions() {
        return [...this.#functions].filter(([, found]) => found.called).map(([name]) => name);
    }
    statements(list, frame, shell) {
        for (const [at, statement] of list.entries()) {
            if (this.list.full)
                return;
            const next = list[at + 1];
            const inner = next === undefined
                ? frame
                : { ...frame, status: lostStatus(frame, shell, statement.lastOrder, next.text) };
            if (!statement.background) {
                this.#node(statement.node, inner, shell);
                continue;
            }
            const waited = (frame.endings.waits.at(-1) ?? 0) > statement.lastOrder;
            this.#node(statement.node, doomed(inner, waited ? fateOf(inner, shell) : '&', null), forkShell(shell));
        }
    }
    #node(node, frame, shell) {
        if (node.kind === 'command')
            this.#simple(node, frame, shell);
        else if (node.kind === 'pipeline')
            this.#pipeline(node, frame, shell);
        else if (node.kind === 'chain')
            this.#chain(node, frame, shell);
        else if (node.kind === 'group')
            this.#group(node, frame, shell);
        else if (node.kind === 'if')
            this.#if(node, frame, shell);
        else if (node.kind === 'loop')
            this.#loop(node, frame, shell);
        else if (node.kind === 'case')
            this.#case(node, frame, shell);
        else if (node.kind === 'test')
            this.#test(node, frame, shell);
        else if (node.kind === 'redirected')
            this.#redirected(node, frame, shell);
        else
            this.#functions.set(node.name, {
                body: node.body,
                called: false,
                passes: false,
                shifts: 0,
                listed: null,
            });
    }
    #group(node, frame, shell) {
        if (!node.subshell)
            this.statements(node.body, frame, shell);
        else
            this.statements(node.body, doomed(frame, fateOf(frame, shell), null), forkShell(shell));
    }
    #redirected(node, frame, shell) {
        this.#substitutions(targetWords(node.redirects), frame, shell);
        const redirects = [...frame.redirects, ...targets(node.redirects)].slice(0, MAX_REDIRECTS);
        this.#node(node.node, { ...frame, redirects }, shell);
    }
    /** `[[ … ]]` is listed as `test`, like `[ … ]`. */
    #test(node, frame, shell) {
        this.#substitutions(node.words, frame, shell);
        const words = [madeWord('test', node.line), ...node.words];
        this.list.emit({ words, wrappers: [], env: [], whereabouts: 'same' }, frame, shell, null);
    }
    #pipeline(node, frame, shell) {
        // In a condition, the branches decide what a failure means, whichever way it is asked.
        const outer = node.negated && frame.unchecked === null ? doomed(frame, '!') : frame;
        const [only] = node.parts;
        if (only !== undefined && node.parts.length === 1) {
            this.#node(only, outer, shell);
            return;
        }
        const fate = fateOf(outer, shell);
        const programs = node.parts.map(part => headProgram(part));
        const last = node.parts.at(-1);
        const watched = shell.pipefail || frame.endings.pipeStatus.length > 0 || (last !== undefined && judgesInput(last));
        for (const [at, part] of node.parts.entries()) {
            const pipedTo = [...programs.slice(at + 1, at + 17).filter(name => name !== ''), ...frame.pipedTo];
            const inner = part === last || watched ? doomed(outer, fate, null) : doomed(outer, 'pipe');
            this.#node(part, { ...inner, pipedTo }, forkShell(shell));
            const next = node.parts[at + 1];
            if (next !== undefined)
                this.#pipedScript(part, next, doomed(outer, fate, null), shell);
        }
    }
    /** `cat <<EOF | bash` and `echo 'dvc repro' | sh` are scripts. */
    #pipedScript(part, next, frame, shell) {
        if (part.kind !== 'command' || next.kind !== 'command' || next.words.length === 0)
            return;
        const reader = unwrap(next.words);
        if (!reader.readsScript)
            return;
        const name = part.words[0]?.value;
        const [only, ...others] = part.words.slice(1);
        const here = part.redirects.find(redirect => redirect.here !== null)?.here;
        if (name === 'cat' && here !== undefined && here !== null)
            this.#read(reader, here.source(), frame, shell);
        else if (name === 'echo' && only !== undefined && others.length === 0)
            this.#read(reader, only.script(), frame, shell);
    }
    #chain(node, frame, shell) {
        const before = { cwd: shell.cwd };
        const caught = caughtFates(node, frame.status, frame.endings);
        let branched = false;
        for (const [at, part] of node.parts.entries()) {
            const operator = node.operators[at - 1];
            const left = node.parts[at - 1];
            branched ||= operator === '||' || (operator === '&&' && left !== undefined && isTest(left));
            const inner = { ...frame, conditional: frame.conditional || branched };
            const own = caught[at];
            this.#node(part, own === undefined ? inner : doomed(inner, own.fate, own.unchecked), shell);
        }
        if (branched)
            mergeShell(shell, before);
    }
    #if(node, frame, shell) {
        const before = { cwd: shell.cwd };
        const ends = [];
        for (const [at, branch] of node.branches.entries()) {
            const fate = conditionFate(node, at);
            this.statements(branch.clause, doomed({ ...frame, conditional: frame.conditional || at > 0 }, fate, 'if'), shell);
            const inside = forkShell(shell);
            this.statements(branch.body, { ...frame, conditional: true }, inside);
            ends.push(inside.cwd);
            adopt(shell, inside);
        }
        const otherwise = forkShell(shell);
        if (node.otherwise !== null)
            this.statements(node.otherwise, { ...frame, conditional: true }, otherwise);
        ends.push(node.otherwise === null ? before.cwd : otherwise.cwd);
        adopt(shell, otherwise);
        shell.cwd = ends.every(cwd => cwd === ends[0]) ? (ends[0] ?? null) : null;
    }
    #loop(node, frame, shell) {
        this.#substitutions(node.words, frame, shell);
        const before = { cwd: shell.cwd };
        const waits = node.keyword === 'while' || node.keyword === 'until';
        if (node.clause !== null) {
            this.statements(node.clause, doomed(frame, node.keyword === 'until' ? null : 'while', node.keyword), shell);
        }
        this.statements(node.body, { ...frame, conditional: frame.conditional || waits }, shell);
        mergeShell(shell, before);
    }
    #case(node, frame, shell) {
        this.#substitutions(node.words, frame, shell);
        const before = { cwd: shell.cwd };
        for (const item of node.items) {
            const inside = forkShell(shell);
            this.statements(item, { ...frame, conditional: true }, inside);
            adopt(shell, inside);
            if (inside.cwd !== before.cwd)
                shell.cwd = null;
        }
    }
    #substitutions(words, frame, shell, fate = '$(…)') {
        for (const { substitutions } of words) {
            for (const found of substitutions)
                this.#substitution(found, frame, shell, fate);
        }
    }
    #substitution({ kind, script }, frame, shell, fate) {
        if (frame.nesting >= MAX_NESTING * 4)
            return;
        this.problem ??= script.problem;
        const lost = kind === 'process' ? '<(…)' : fate;
        const inside = forkShell(shell);
        // Bash switches errexit off in a command substitution.
        inside.errexit = false;
        inside.because = '$(…)';
        const inner = {
            ...frame,
            endings: script.endings,
            exit: lost,
            status: lost,
            unchecked: null,
            pipedTo: [],
            redirects: [],
            env: [],
        };
        this.statements(script.body, { ...inner, nesting: frame.nesting + 1 }, inside);
    }
    #simple(node, frame, shell) {
        const { words, assignments } = node;
        const own = words.length === 0 ? fateOf(frame, shell) : '$(…)';
        for (const assignment of assignments)
            this.#substitutions(assignment.words, frame, shell, own);
        this.#substitutions(words, frame, shell);
        this.#substitutions(targetWords(node.redirects), frame, shell);
        if (words.length === 0) {
            shellState_assign(shell, assignments, !frame.conditional);
            return;
        }
        const env = assignments.map(({ name, value }) => [name, value?.value ?? '']);
        const inner = {
            ...frame,
            env: env.length === 0 ? frame.env : [...frame.env, ...env],
            redirects: node.redirects.length === 0 ? frame.redirects : [...targets(node.redirects), ...frame.redirects],
        };
        const here = node.redirects.findLast(redirect => redirect.here !== null)?.here ?? null;
        this.#invoke(resolveProgram(words, shell), inner, shell, here);
    }
    #invoke(words, frame, shell, here) {
        const name = words[0]?.value ?? '';
        const called = this.#functions.get(name);
        if (called !== undefined) {
            this.#call(name, called, words, frame, shell, here);
            return;
        }
        // What a substitution prints is run, and that is not in the text.
        if (name === '' || /^(?:\$\(|`)/.test(name))
            return;
        const found = unwrap(words);
        if (PASSED.test(found.program)) {
            notePassing(found.program, this.#functions.get(frame.inFunction ?? ''));
            return;
        }
        for (const kept of found.kept)
            this.list.emit(kept, frame, shell, null);
        if (found.script !== null && frame.nesting < MAX_NESTING)
            this.#nested(found.script, found.wrappers, frame, shell);
        else if (found.readsScript && here !== null && frame.nesting < MAX_NESTING)
            this.#read(found, here.source(), frame, shell);
        else
            this.list.emit(found, frame, shell, here);
        this.#inside(found, frame, shell);
        // `sudo cd` changes nothing here.
        const own = found.wrappers.every(wrapper => wrapper === 'command' || wrapper === 'builtin');
        if (own)
            runBuiltin(found, shell, !frame.conditional, this.#functions.get(frame.inFunction ?? ''));
    }
    /** Commands that stand among the arguments of another one. */
    #inside(found, frame, shell) {
        if (found.program === 'find') {
            for (const words of executed(found.words))
                this.list.emit({ ...found, words, wrappers: [...found.wrappers, 'find -exec'] }, frame, shell, null);
        }
        const [, action] = found.words;
        if (found.program !== 'trap' || action === undefined || found.words.length < 3)
            return;
        if (frame.nesting >= MAX_NESTING || /^[-$`]|^$/.test(action.value))
            return;
        const source = action.script();
        const nested = {
            source,
            label: 'trap',
            errexit: false,
            pipefail: false,
            sameShell: true,
            whereabouts: 'same',
        };
        this.#nested(nested, found.wrappers, doomed({ ...frame, conditional: true }, 'trap'), forkShell(shell));
    }
    /** The text that a shell of its own runs. */
    #nested(nested, removed, frame, shell) {
        const script = parseShell(nested.source);
        const fate = fateOf(frame, shell);
        const inside = nested.sameShell
            ? shell
            : newShell(nested.errexit, nested.pipefail, directoryOf(nested.whereabouts, shell));
        const around = nested.sameShell ? frame : doomed({ ...frame, unchecked: null }, fate, null);
        const wrappers = [...frame.wrappers, ...removed, nested.label];
        this.statements(script.body, { ...around, wrappers, endings: script.endings, nesting: frame.nesting + 1 }, inside);
    }
    /** A text that a shell reads from its input. */
    #read(reader, source, frame, shell) {
        const remote = reader.program === 'ssh';
        if (remote)
            this.list.emit(reader, frame, shell, null);
        const options = reader.words.map(word => word.value);
        const nested = {
            source,
            label: reader.program,
            errexit: !remote && options.some(word => /^-[a-z]*e/.test(word)),
            pipefail: options.includes('pipefail'),
            sameShell: false,
            whereabouts: remote ? 'unknown' : reader.whereabouts,
        };
        const redirects = frame.redirects.filter(redirect => !redirect.operator.includes('<<'));
        this.#nested(nested, reader.wrappers, { ...frame, redirects }, shell);
    }
    #call(name, called, words, frame, shell, here) {
        called.called = true;
        const way = { fate: fateOf(frame, shell), conditional: frame.conditional, cwd: shell.cwd };
        if (called.listed !== null)
            called.listed = this.list.callAgain(called.listed, way);
        else if (this.#callDepth < MAX_CALL_DEPTH) {
            // Marked before it is walked: it may call itself.
            const from = this.list.commands.length;
            called.listed = { from, to: from, way };
            this.#callDepth++;
            this.#node(called.body, { ...frame, inFunction: name, env: [], nesting: frame.nesting }, shell);
            this.#callDepth--;
            called.listed = { from, to: this.list.commands.length, way };
        }
        const passed = words.slice(1 + called.shifts);
        if (called.passes && passed.length > 0 && this.#callDepth < MAX_CALL_DEPTH) {
            this.#callDepth++;
            this.#invoke(passed, { ...frame, wrappers: [...frame.wrappers, name] }, shell, here);
            this.#callDepth--;
        }
    }
    /** Functions that nothing calls: their commands are listed, with the function that they wait in. */
    restOfFunctions(endings) {
        for (const [name, found] of this.#functions) {
            if (found.listed !== null)
                continue;
            found.listed = { from: 0, to: 0, way: { fate: null, conditional: true, cwd: null } };
            const called = this.calledFunctions();
            const frame = { ...rootFrame(endings), inFunction: name, conditional: true };
            this.#node(found.body, frame, newShell(true, false, null));
            for (const [other, callee] of this.#functions)
                callee.called = called.includes(other);
        }
    }
}
function targetWords(redirects) {
    return redirects.flatMap(redirect => redirect.words);
}
function targets(redirects) {
    return redirects.map(({ operator, target }) => ({ operator, target }));
}

;// CONCATENATED MODULE: ./src/facts/shell/parseScript.ts
/** From a script text to its commands. */



/** Characters of a script that are read; the largest real `run:` has 10 kB, and the parser is slow on hostile megabytes. */
const SCRIPT_LIMIT = 64 * 1024;
const STEP = { errexit: true, pipefail: false };
/**
 * The commands of a script: a `run:` step, a shell file, a recipe. Never throws. After a syntax error the commands before it are
 * kept and `problem` says where it is; a script over `SCRIPT_LIMIT` is cut at a line. Only POSIX shells, PowerShell and cmd are
 * read (the latter two with low confidence); other dialects have no commands.
 */
function parseScript(script, path, dialect, options = STEP) {
    const { text, cutAt } = cut(script.text);
    const source = sourceOfScript({ ...script, text });
    const truncated = cutAt === null
        ? null
        : {
            value: `truncated: only ${SCRIPT_LIMIT} characters are read`,
            line: script.literal ? script.line + cutAt : script.line,
        };
    if (dialect === 'powershell' || dialect === 'cmd') {
        return { commands: walkLines(source, path, dialect), functions: [], problem: truncated };
    }
    if (dialect !== 'posix')
        return { commands: [], functions: [], problem: null };
    const { commands, functions, problem } = walkScript(source, path, options);
    // What the cut tears apart is no error of the script.
    const error = problem === null ? null : { value: problem.message, line: problem.line };
    return { commands, functions, problem: truncated ?? error };
}
/** The commands of a single command line: a stage's `cmd`, a recipe line, a task of a manifest. */
function parseCommandLine(text, place) {
    return parseScript({ text, line: place.line, literal: false }, place.path, 'posix');
}
/** `cutAt` counts the lines that are kept, null when all are. */
function cut(text) {
    if (text.length <= SCRIPT_LIMIT)
        return { text, cutAt: null };
    const end = Math.max(text.lastIndexOf('\n', SCRIPT_LIMIT), 0);
    const kept = text.slice(0, end === 0 ? SCRIPT_LIMIT : end);
    return { text: kept, cutAt: kept.split('\n').length };
}


/***/ })

};
