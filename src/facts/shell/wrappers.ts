/** Programs that start another program, and where its words begin. */

/** How to find the command among the words after a wrapper. */
export interface Wrapper {
  /** Words before the command's options: `run` of `poetry run`. Any of them; `` when there is none. */
  readonly subcommands: readonly string[]
  /** Options that take the next word. */
  readonly valued: readonly string[]
  /** Words that are neither option nor command: the duration of `timeout`, the image of `docker run`. */
  readonly operands: number
  /** `NAME=value` words stand before the command. */
  readonly assigns: boolean
  /** The wrapper does something of its own and stays a command beside the one inside. */
  readonly kept: boolean
  /** Options after which the rest is no command: `command -v`. */
  readonly queries: readonly string[]
  /** When not empty, the command begins only behind one of these words. */
  readonly behind: readonly string[]
  /** Options whose value is the directory that the command runs in. */
  readonly moves: readonly string[]
}

type Written = Partial<
  Pick<Wrapper, 'operands' | 'assigns' | 'kept'> &
    Record<'subcommands' | 'valued' | 'queries' | 'behind' | 'moves', string>
>

function wrapper(written: Written): Wrapper {
  const words = (text: string | undefined) => (text === undefined ? [] : text.split(' '))
  return {
    subcommands: words(written.subcommands),
    valued: words(written.valued),
    operands: written.operands ?? 0,
    assigns: written.assigns ?? false,
    kept: written.kept ?? false,
    queries: words(written.queries),
    behind: words(written.behind),
    moves: words(written.moves),
  }
}

const CONDA = wrapper({
  subcommands: 'run',
  valued: '-n --name -p --prefix --cwd -r --root-prefix -e --env -a --attach',
  moves: '--cwd',
})

/** https://docs.docker.com/reference/cli/docker/container/run/: the options that take a value. */
const CONTAINER_VALUED =
  '-a --add-host --annotation --attach --blkio-weight -c --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile --cpu-period --cpu-quota --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --dns --dns-option --dns-search --domainname -e --entrypoint --env --env-file --expose --gpus --group-add -h --health-cmd --health-interval --health-retries --health-timeout --hostname --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --log-driver --log-opt -m --mac-address --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --net --network --network-alias --oom-score-adj -p --pid --pids-limit --platform --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs -u --ulimit --user --userns --uts -v --volume --volume-driver --volumes-from -w --workdir'

const KUBERNETES_VALUED = '-n --namespace --context --kubeconfig --cluster --user -c --container --image'

const COMPOSE_VALUED =
  '-f --file -p --project-name --profile --env-file --project-directory -e --env --entrypoint -l --label --name --publish -u --user -v --volume -w --workdir --index --pull --cap-add --cap-drop'

const UV_VALUED =
  '--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --env-file --python -p --project --directory --package --no-package --index --default-index --index-url -i --extra-index-url --find-links -f --index-strategy --keyring-provider --resolution --prerelease --fork-strategy --exclude-newer --link-mode --config-setting -C --refresh-package --reinstall-package --upgrade-package -P --no-build-package --no-binary-package --no-build-isolation-package --no-sources-package --config-file --cache-dir --color --python-platform --allow-insecure-host --from --constraints -c --overrides --build-constraints -b -w'

const NODE_VALUED = '-p --package -w --workspace --prefix -C --filter -F --dir --cwd'

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
} satisfies Record<string, readonly Wrapper[]>

/** Whether it runs a Python file as `python` would. */
export function isPythonRunner(name: string): boolean {
  return Object.hasOwn(pythonRunners, name)
}

/** By program. A program may wrap in several ways; the first that fits counts. */
export const wrappers: ReadonlyMap<string, readonly Wrapper[]> = new Map(
  Object.entries({
    sudo: [
      wrapper({
        assigns: true,
        valued:
          '-u -g -h -p -C -r -t -T -U -D -R --user --group --host --prompt --close-from --role --type --other-user --chdir --chroot --command-timeout',
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
        valued:
          '-e --error-file -f --auth-file -n --server-num -p --xauth-protocol -s --server-args -w --wait',
      }),
    ],
    catchsegv: [wrapper({})],
    xargs: [
      wrapper({
        valued:
          '-a --arg-file -d --delimiter -E -I -L --max-lines -n --max-args -P --max-procs -s --max-chars',
      }),
    ],
    parallel: [
      wrapper({
        valued:
          '-j --jobs -a --arg-file --colsep --joblog --results -S --timeout --retries --delay --halt -N -n --max-args -I --tmpdir --memfree --load --tagstring',
      }),
    ],
    srun: [
      wrapper({
        valued:
          '-A --account -C --constraint -c --cpus-per-task -D --chdir -d --dependency -e --error -G --gpus -J --job-name -N --nodes -n --ntasks -o --output -p --partition -q --qos -t --time -w --nodelist -x --exclude --mem --mem-per-cpu --gres --gpus-per-node --gpus-per-task --cpus-per-gpu --ntasks-per-node --export --mpi --container-image --container-mounts --container-workdir',
        moves: '-D --chdir',
      }),
    ],
    strace: [wrapper({ valued: '-o -e -p -s -u -E -P' })],
    perf: [wrapper({ subcommands: 'stat record', valued: '-o --output -e --event -F -r --call-graph' })],
    nsys: [
      wrapper({
        subcommands: 'profile launch',
        valued:
          '-o --output -t --trace -w --show-output -y --delay -d --duration -f --force-overwrite -s --sample -c --capture-range --stats --export',
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
        valued:
          '-e --environment --manifest-path --color -x --auth-file --tls-no-verify -s --spec -c --channel -p --platform -C',
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
        valued:
          '--rcfile --source --omit --include --concurrency --context --data-file --source-pkg --save-signal',
      }),
    ],
    dvc: [
      wrapper({
        subcommands: 'run',
        kept: true,
        valued:
          '-n --name -d --deps -o --outs -O --outs-no-cache -p --params -m --metrics -M --metrics-no-cache --plots --plots-no-cache -w --wdir -f --file --desc --outs-persist --outs-persist-no-cache -c --checkpoints --live --live-no-cache',
      }),
    ],
  } satisfies Record<string, readonly Wrapper[]>),
)

/** `docker compose run SERVICE …`, also in its old spelling. */
export const composeWrappers: readonly Wrapper[] = [
  wrapper({ subcommands: 'run', operands: 1, valued: COMPOSE_VALUED, kept: true }),
  wrapper({ subcommands: 'exec', operands: 1, valued: COMPOSE_VALUED, kept: true }),
]

/** Programs that are another one under its own name. */
export const wrapperAliases: ReadonlyMap<string, string> = new Map([
  ['podman', 'docker'],
  ['nerdctl', 'docker'],
  ['nvidia-docker', 'docker'],
  ['singularity', 'apptainer'],
  ['oc', 'kubectl'],
])

/**
 * Modules that `python -m` runs, with the words of their program. Every program of the catalogue of the same name is one, too
 * (`-` for `_`); any other module stays an argument of `python`.
 */
export const moduleCommands: ReadonlyMap<string, readonly string[]> = new Map([
  ['sphinx', ['sphinx-build']],
  ['sphinx.cmd.build', ['sphinx-build']],
  ['sphinx.ext.apidoc', ['sphinx-apidoc']],
  ['accelerate.commands.launch', ['accelerate', 'launch']],
  ['mlflow.cli', ['mlflow']],
  ['dvc.main', ['dvc']],
  ['kfp.cli', ['kfp']],
  ['piptools.compile', ['pip-compile']],
])

/** Options whose value is a script, by the words before them. The program itself is no wrapper where `kept`. */
export const scriptOptions: readonly {
  readonly words: readonly string[]
  readonly options: readonly string[]
  readonly kept: boolean
  /** It runs on another machine, whose folders nobody knows. */
  readonly elsewhere?: true
}[] = [
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
]

/** Options of `ssh` that take a value. */
export const sshValued: readonly string[] = [...'bcDEeFIiJLlmOopQRSWwB'].map(letter => `-${letter}`)

/** Options of a POSIX shell that take a value. */
export const shellValued: readonly string[] = ['-o', '+o', '-O', '+O', '--rcfile', '--init-file']

export const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash'])
