export const id = 9849;
export const ids = [9849,9873,4064];
export const modules = {

/***/ 3866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ withCertainty),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   nW: () => (/* binding */ hasVisited),
/* harmony export */   od: () => (/* binding */ narrowedTrace),
/* harmony export */   sB: () => (/* binding */ withSwallow),
/* harmony export */   uQ: () => (/* binding */ extended)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
/** Where a walk through the automation stands: what holds for a whole step, and the way from the trigger to a place. */

/** The directory that a command runs in: the last two of its filled words are the one before and behind `cd`; null when not known. */
function directoryOf(start, words, remote) {
    if (start === null)
        return null;
    const base = words.at(-2);
    const moved = words.at(-1);
    const from = base === start ? start : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)('', base);
    if (moved === '')
        return from;
    return remote && moved.startsWith('/') ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(moved) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(from, moved);
}
/** Whether a chain has been through a script: it leads back to itself. */
function hasVisited(visited, key) {
    for (let at = visited; at !== null; at = at.before)
        if (at.key === key)
            return true;
    return false;
}
/** A trace whose first step names only the events that get there: a condition on the way lets in no others. */
function narrowedTrace(trace, { events }) {
    const [start, ...rest] = trace;
    return start === undefined || events.length === 0 ? trace : [{ ...start, what: events.join(', ') }, ...rest];
}
/** The reach of what stands at a place where `what` swallows the failure; null swallows nothing. */
function withSwallow(reach, place, what) {
    // What swallows further out for sure is told first; an uncertain one gives way.
    if (what === null || reach.swallowedBy?.certain === true)
        return reach;
    const swallowedBy = { path: place.path, line: place.line, what, trace: [], certain: true };
    return { ...reach, swallowedBy };
}
const RANK = { high: 2, medium: 1, low: 0 };
/** The reach of what is followed with at most this certainty. */
function withCertainty(reach, certainty) {
    if (certainty === undefined || RANK[reach.certainty] <= RANK[certainty])
        return reach;
    return { ...reach, certainty };
}
/** The variables known, with a command's own. Most commands set none. */
function extended(known, own) {
    const entries = Object.entries(own);
    return entries.length === 0 ? known : new Map([...known, ...entries]);
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ buildImage),
  T3: () => (/* binding */ docker),
  DG: () => (/* binding */ runImage)
});

// EXTERNAL MODULE: ./src/facts/image.ts
var facts_image = __webpack_require__(710);
// EXTERNAL MODULE: ./src/facts/quote.ts
var quote = __webpack_require__(2895);
// EXTERNAL MODULE: ./src/automation/images.ts
var automation_images = __webpack_require__(1113);
// EXTERNAL MODULE: ./src/automation/paths.ts
var paths = __webpack_require__(6115);
// EXTERNAL MODULE: ./src/automation/tree.ts
var tree = __webpack_require__(2195);
// EXTERNAL MODULE: ./src/paths.ts
var src_paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/automation/hops/hop.ts
var hop = __webpack_require__(3747);
// EXTERNAL MODULE: ./src/automation/hops/words.ts
var hops_words = __webpack_require__(8513);
;// CONCATENATED MODULE: ./src/automation/hops/compose.ts






const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const GLOBAL_VALUED = [
    '-f',
    '--file',
    '-p',
    '--project-name',
    '--profile',
    '--env-file',
    '--project-directory',
    '--ansi',
];
const RUN_VALUED = [
    '-e',
    '--env',
    '-v',
    '--volume',
    '-w',
    '--workdir',
    '--name',
    '-u',
    '--user',
    '--entrypoint',
    '-p',
];
const UP_VALUED = [
    '--scale',
    '-t',
    '--timeout',
    '--exit-code-from',
    '--attach',
    '--wait-timeout',
    '--build-arg',
    '--index',
];
/** `docker compose build|up|run|exec`: what building the services runs, and what starting them runs. */
function followCompose(visit, args) {
    const at = subcommandAt(args);
    const subcommand = args[at] ?? '';
    if (!['build', 'up', 'run', 'start', 'create', 'exec'].includes(subcommand))
        return [];
    const global = (0,hops_words/* splitWords */.y)(args.slice(0, at), GLOBAL_VALUED);
    const files = composeFiles(visit, global.options('-f', '--file'));
    if (files.length === 0)
        return [(0,hop/* unresolved */.II)('docker compose', 'no compose file in the tree')];
    const services = new Map();
    for (const path of files) {
        for (const service of visit.facts.compose(path)?.services ?? []) {
            const before = services.get(service.name);
            services.set(service.name, before === undefined ? service : merge(before, service));
        }
    }
    const rest = args.slice(at + 1);
    const profiles = global.options('--profile');
    if (subcommand === 'run' || subcommand === 'exec')
        return runService(visit, services, rest);
    const words = (0,hops_words/* splitWords */.y)(rest, UP_VALUED);
    const names = words.positionals.length > 0 ? words.positionals : null;
    const wanted = [...services.values()].filter(service => names === null
        ? service.profiles.length === 0 || service.profiles.some(profile => profiles.includes(profile))
        : names.includes(service.name));
    const chosen = names === null ? wanted : withDependencies(services, wanted);
    return chosen.flatMap(service => [
        ...buildService(visit, service),
        ...(subcommand === 'build' ? [] : startService(visit, service)),
    ]);
}
function subcommandAt(args) {
    const valued = new Set(GLOBAL_VALUED);
    let at = 0;
    while (at < args.length && args[at]?.startsWith('-') === true)
        at += valued.has(args[at]) ? 2 : 1;
    return at;
}
function composeFiles({ facts, directory }, named) {
    if (named.length > 0) {
        return named.flatMap(name => (0,tree/* firstFile */.FX)(facts.snapshot, [(0,paths/* resolvePath */.o1)(directory, name)]) ?? []);
    }
    const main = (0,tree/* firstFile */.FX)(facts.snapshot, NAMES.map(name => (0,paths/* resolvePath */.o1)(directory, name)));
    if (main === null)
        return [];
    const override = (0,tree/* firstFile */.FX)(facts.snapshot, [main.replace(/\.(ya?ml)$/, '.override.$1')]);
    return override === null ? [main] : [main, override];
}
function merge(before, after) {
    return {
        ...before,
        image: after.image ?? before.image,
        build: after.build ?? before.build,
        command: after.command ?? before.command,
        entrypoint: after.entrypoint ?? before.entrypoint,
        workingDirectory: after.workingDirectory ?? before.workingDirectory,
        volumes: [...before.volumes, ...after.volumes],
        dependsOn: [...before.dependsOn, ...after.dependsOn],
    };
}
function withDependencies(services, wanted) {
    const found = new Set(wanted);
    for (const service of found) {
        for (const name of service.dependsOn) {
            const needed = services.get(name);
            if (needed !== undefined)
                found.add(needed);
        }
    }
    return [...found];
}
function buildService(visit, service) {
    const step = { path: service.path, line: service.line, what: `service ${service.name}` };
    const { build } = service;
    if (build === null) {
        if (service.image === null)
            return [];
        const image = (0,facts_image/* parseImageReference */.o)(service.image.value);
        return [{ kind: 'image', steps: [step], at: { path: service.path, line: service.image.line }, image }];
    }
    const context = (0,paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(service.path), build.context);
    const dockerfile = context === null ? null : (0,paths/* resolvePath */.o1)(context, build.dockerfile ?? 'Dockerfile');
    const names = [nameOf(service), service.image?.value ?? ''];
    const next = buildImage(visit, { dockerfile, context, target: build.target }, names);
    return next.map(item => ({ ...item, steps: [step, ...item.steps] }));
}
/** The name under which the image of a service is kept among the images that a job builds. */
function nameOf(service) {
    return `compose:${service.path}:${service.name}`;
}
function startService(visit, service, args = []) {
    const step = { path: service.path, line: service.line, what: `service ${service.name}` };
    const mounted = mountedFolder(service);
    const own = [service.entrypoint, args.length > 0 ? null : service.command].filter(part => part !== null);
    const text = [...own.map(part => part.value), ...args].join(' ');
    const built = visit.images.find(nameOf(service));
    if (text !== '') {
        const line = own[0]?.line ?? service.line;
        const source = (0,hop/* lineOf */.cA)(service.path, text, line);
        const context = service.build === null ? null : (0,paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(service.path), service.build.context);
        return [{ kind: 'script', steps: [step], source, directory: mounted ?? context, remote: true }];
    }
    if (built === null)
        return [];
    return runImage({ facts: visit.facts, place: service }, built, [], false, mounted).map(item => ({
        ...item,
        steps: [step, ...item.steps],
    }));
}
function mountedFolder(service) {
    for (const volume of service.volumes) {
        const [host = '', inside = ''] = volume.split(':');
        if (!host.startsWith('.'))
            continue;
        const folder = (0,paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(service.path), host);
        const { workingDirectory } = service;
        if (folder === null)
            continue;
        if (workingDirectory === null || workingDirectory === inside)
            return folder;
        if (workingDirectory.startsWith(`${inside}/`))
            return (0,paths/* inFolder */._z)(folder, workingDirectory.slice(inside.length + 1));
    }
    return null;
}
function runService(visit, services, args) {
    const valued = new Set(RUN_VALUED);
    let at = 0;
    while (at < args.length && args[at]?.startsWith('-') === true)
        at += valued.has(args[at]) ? 2 : 1;
    const service = services.get(args[at] ?? '');
    if (service === undefined)
        return [(0,hop/* unresolved */.II)(`docker compose run ${args[at] ?? ''}`, 'no such service')];
    return [...buildService(visit, service), ...startService(visit, service, args.slice(at + 1))];
}

;// CONCATENATED MODULE: ./src/automation/hops/bake.ts






const bake_NAMES = ['docker-bake.hcl', 'docker-bake.json', 'docker-bake.override.hcl'];
const VALUED = ['-f', '--file', '--set', '--metadata-file', '--progress', '--builder', '--allow'];
const MAX_TARGETS = 100;
/** `docker buildx bake [-f file] [targets]`: the images that the targets build. */
function followBake(visit, args) {
    const words = (0,hops_words/* splitWords */.y)(args, VALUED);
    return bakeTargets(visit, words.options('-f', '--file'), words.positionals);
}
/** `files` and `targets` are as given; without them the usual file and its default group. */
function bakeTargets(visit, files, targets) {
    const { facts, directory } = visit;
    const named = files.length > 0 ? files : bake_NAMES;
    const path = (0,tree/* firstFile */.FX)(facts.snapshot, named.filter(name => !/\.ya?ml$/.test(name)).map(name => (0,paths/* resolvePath */.o1)(directory, name)));
    const file = path === null ? null : facts.bake(path);
    if (file === null) {
        // A compose file is a bake file too.
        const compose = files.flatMap(name => (/\.ya?ml$/.test(name) ? ['-f', name] : []));
        const next = followCompose(visit, [...compose, 'build', ...targets]);
        return next[0]?.kind === 'unresolved'
            ? [(0,hop/* unresolved */.II)('docker buildx bake', 'no bake file in the tree')]
            : next;
    }
    const wanted = wantedTargets(file, targets.length > 0 ? targets : ['default']);
    if (wanted.length === 0)
        return [(0,hop/* unresolved */.II)(`docker buildx bake ${targets.join(' ')}`, `no such target in ${file.path}`)];
    return wanted.flatMap(target => {
        const step = { path: file.path, line: target.line, what: `target ${target.name}` };
        return buildTarget(visit, file, target).map(next => ({ ...next, steps: [step, ...next.steps] }));
    });
}
function wantedTargets(file, names) {
    const wanted = new Set(names);
    for (const name of wanted) {
        for (const inner of file.groups.get(name) ?? [])
            if (wanted.size < MAX_TARGETS)
                wanted.add(inner);
    }
    return file.targets.filter(({ name }) => wanted.has(name));
}
function buildTarget(visit, file, target) {
    const inherited = (key) => inheritedValue(file, target, key, new Set());
    // Paths are those of the directory that bake runs in; that of the file when the tool is told none.
    const folder = visit.directory ?? (0,src_paths/* folderOf */.y)(file.path);
    const context = (0,paths/* resolvePath */.o1)(folder, inherited('context') ?? '.');
    const dockerfile = context === null ? null : (0,paths/* resolvePath */.o1)(context, inherited('dockerfile') ?? 'Dockerfile');
    return buildImage(visit, { dockerfile, context, target: inherited('stage') }, target.tags);
}
function inheritedValue(file, target, key, seen) {
    if (target[key] !== null || seen.has(target.name))
        return target[key];
    seen.add(target.name);
    for (const name of target.inherits.toReversed()) {
        const parent = file.targets.find(other => other.name === name);
        const value = parent === undefined ? null : inheritedValue(file, parent, key, seen);
        if (value !== null)
            return value;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/automation/hops/docker.ts









/** Options of `docker build` and `docker run` that take a value as the next word. */
const BUILD_VALUED = [
    '-t',
    '--tag',
    '-f',
    '--file',
    '--target',
    '--build-arg',
    '--platform',
    '--label',
    '--cache-from',
];
const BUILD_MORE = [
    '--cache-to',
    '--secret',
    '--ssh',
    '--network',
    '--progress',
    '-o',
    '--output',
    '--builder',
    '-m',
];
const docker_RUN_VALUED = [
    '-v',
    '--volume',
    '--mount',
    '-w',
    '--workdir',
    '-e',
    '--env',
    '--env-file',
    '--name',
    '-p',
    '--publish',
];
const RUN_MORE = [
    '--entrypoint',
    '--gpus',
    '-u',
    '--user',
    '--network',
    '--net',
    '--platform',
    '-h',
    '--hostname',
    '-m',
    '--memory',
    '--shm-size',
    '--ipc',
    '-l',
    '--label',
    '--restart',
    '--cpus',
    '--add-host',
    '--device',
    '--runtime',
    '--pull',
    '--ulimit',
    '-c',
];
/** `docker build`, `docker run`, `docker compose`; podman alike. */
const docker = {
    programs: ['docker', 'podman', 'buildah', 'nerdctl', 'docker-compose', 'podman-compose'],
    follow(visit) {
        const { program, argv } = visit.command;
        if (program.endsWith('-compose'))
            return followCompose(visit, argv);
        const [first, second] = argv;
        if (first === 'compose')
            return followCompose(visit, argv.slice(1));
        if (first === 'build' || first === 'bud')
            return followBuild(visit, argv.slice(1));
        if ((first === 'buildx' || first === 'image' || first === 'builder') && second === 'build') {
            return followBuild(visit, argv.slice(2));
        }
        if (first === 'buildx' && second === 'bake')
            return followBake(visit, argv.slice(2));
        if (first === 'run')
            return followRun(visit, argv.slice(1));
        if (first === 'container' && second === 'run')
            return followRun(visit, argv.slice(2));
        if (first === 'tag')
            return rename(visit, argv[1] ?? '', argv[2] ?? '');
        return [];
    },
};
function rename({ images }, from, to) {
    const image = images.find(from);
    if (image !== null)
        images.add(to, image);
    return [];
}
function followBuild(visit, args) {
    const words = (0,hops_words/* splitWords */.y)(args, [...BUILD_VALUED, ...BUILD_MORE]);
    const written = words.positionals.at(-1);
    if (written === undefined || written === '-')
        return [];
    const { directory } = visit;
    const context = (0,paths/* resolvePath */.o1)(directory, written);
    const file = words.option('-f', '--file');
    const dockerfile = file === null ? (0,paths/* inFolder */._z)(context ?? '', 'Dockerfile') : (0,paths/* resolvePath */.o1)(directory, file);
    if (context === null && (file === null || dockerfile === null)) {
        const because = /^(?:https?:|git@)/.test(written)
            ? 'the build context is not in the tree'
            : 'the path depends on a variable';
        return [(0,hop/* unresolved */.II)(`docker build ${written}`, because)];
    }
    return buildImage(visit, { dockerfile, context, target: words.option('--target') }, words.options('-t', '--tag'));
}
/** What building an image runs. The names are kept, so that running the image later is understood. */
function buildImage(visit, image, names) {
    const { facts, images } = visit;
    const path = image.dockerfile;
    if (path === null)
        return [(0,hop/* unresolved */.II)('docker build', 'the path depends on a variable')];
    if (!(0,tree/* isFile */.fo)(facts.snapshot, path))
        return [(0,hop/* unresolved */.II)('docker build', `no ${path} in the tree`)];
    const built = { dockerfile: path, context: image.context, target: image.target };
    for (const name of names)
        images.add(name, built);
    const dockerfile = facts.dockerfile(path);
    if (dockerfile === null)
        return [(0,hop/* unresolved */.II)('docker build', `${path} cannot be read`)];
    const stages = (0,automation_images/* stagesOf */.ZL)(dockerfile, image.target);
    const next = [];
    for (const [at, stage] of stages.entries()) {
        if (stage.image !== null) {
            const step = { path, line: stage.line, what: 'FROM' };
            next.push({ kind: 'image', steps: [step], at: { path, line: stage.line }, image: stage.image });
        }
        for (const command of stage.commands) {
            if (command.kind !== 'run')
                continue;
            const step = { path, line: command.script.line, what: 'RUN' };
            const source = (0,hop/* scriptOf */.Fl)(path, command.script, { errexit: false });
            const directory = (0,automation_images/* folderInRepository */.Q0)(facts.snapshot, stages.slice(0, at + 1).reverse(), command.directory, image.context);
            next.push({
                kind: 'script',
                steps: [step],
                source,
                directory,
                remote: true,
                environment: stage.environment,
            });
        }
    }
    return next;
}
function followRun(visit, args) {
    const { facts, command, directory, images } = visit;
    const at = imageAt(args);
    const name = args[at];
    if (name === undefined)
        return [];
    const words = (0,hops_words/* splitWords */.y)(args.slice(0, at), [...docker_RUN_VALUED, ...RUN_MORE]);
    const rest = args.slice(at + 1);
    const entrypoint = words.option('--entrypoint');
    const built = images.find(name);
    const mounted = docker_mountedFolder(words, directory, words.option('-w', '--workdir'));
    if (built !== null) {
        return runImage({ facts, place: command }, built, entrypoint === null ? rest : [entrypoint, ...rest], entrypoint !== null, mounted);
    }
    const place = { path: command.path, line: command.line };
    const next = [{ kind: 'image', steps: [], at: place, image: (0,facts_image/* parseImageReference */.o)(name) }];
    const inside = entrypoint === null ? rest : [entrypoint, ...rest];
    if (inside.length > 0) {
        const source = (0,hop/* lineOf */.cA)(command.path, inside.map(quote/* quoteWord */.X).join(' '), command.line);
        next.push({ kind: 'script', steps: [], source, directory: mounted, remote: true });
    }
    else if (isLocalName(facts.snapshot.repository.name, name)) {
        next.push((0,hop/* unresolved */.II)(`docker run ${name}`, 'the image is not built in this job'));
    }
    return next;
}
/** Index of the image among the arguments of `docker run`: the first word that is neither option nor an option's value. */
function imageAt(args) {
    const valued = new Set([...docker_RUN_VALUED, ...RUN_MORE]);
    for (let i = 0; i < args.length; i++) {
        const word = args[i];
        if (!word.startsWith('-'))
            return i;
        if (valued.has(word))
            i++;
    }
    return args.length;
}
/** The image may be the repository's own, built by another job. */
function isLocalName(repository, image) {
    return repository !== null && image.toLowerCase().includes((repository.split('/')[1] ?? '').toLowerCase());
}
/** The folder that `-v "$PWD:/work" -w /work` makes the container work in. */
function docker_mountedFolder(words, directory, workdir) {
    for (const [host, inside] of mountsOf(words)) {
        const folder = (0,paths/* resolvePath */.o1)(directory, host);
        if (folder === null)
            continue;
        if (workdir === null || workdir === inside)
            return folder;
        if (workdir.startsWith(`${inside}/`))
            return (0,paths/* resolvePath */.o1)(folder, workdir.slice(inside.length + 1));
    }
    return null;
}
function mountsOf(words) {
    const short = words.options('-v', '--volume').map(mount => {
        const [host = '', inside = ''] = mount.split(/:(?![\\-])/);
        return [host, inside];
    });
    const long = words.options('--mount').map(mount => {
        const of = (names) => new RegExp(`(?:^|,)(?:${names})=([^,]*)`).exec(mount)?.[1] ?? '';
        return [of('source|src'), of('target|destination|dst')];
    });
    return [...short, ...long];
}
/** What starting a built image runs: its entry point and command, or what replaces them. */
function runImage({ facts, place }, built, args, replaced, mounted) {
    const dockerfile = facts.dockerfile(built.dockerfile);
    if (dockerfile === null)
        return [(0,hop/* unresolved */.II)('docker run', `${built.dockerfile} cannot be read`)];
    const chain = (0,automation_images/* entryOf */.Ms)(dockerfile, built.target);
    const last = (kind) => {
        for (const stage of chain) {
            const found = stage.commands.findLast(candidate => candidate.kind === kind);
            if (found !== undefined)
                return found;
        }
        return null;
    };
    const entrypoint = replaced ? null : last('entrypoint');
    const main = entrypoint ?? (args.length > 0 ? null : last('cmd'));
    const workdir = main?.directory ?? chain[0]?.commands.at(-1)?.directory ?? null;
    const folder = mounted ?? (0,automation_images/* folderInRepository */.Q0)(facts.snapshot, chain, workdir, built.context);
    if (main === null) {
        if (args.length === 0)
            return [];
        const step = { path: built.dockerfile, line: 1, what: 'image' };
        const source = (0,hop/* lineOf */.cA)(place.path, args.map(quote/* quoteWord */.X).join(' '), place.line);
        return [{ kind: 'script', steps: [step], source, directory: folder, remote: true }];
    }
    const word = main.kind === 'cmd' ? 'CMD' : 'ENTRYPOINT';
    const step = { path: built.dockerfile, line: main.script.line, what: word };
    const tail = args.length > 0 ? args.map(quote/* quoteWord */.X).join(' ') : (last('cmd')?.script.text ?? '');
    const text = entrypoint === null || !main.exec ? main.script.text : `${main.script.text} ${tail}`.trim();
    const source = (0,hop/* scriptOf */.Fl)(built.dockerfile, { ...main.script, text });
    return [{ kind: 'script', steps: [step], source, directory: folder, remote: true }];
}


/***/ }),

/***/ 3747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/** A script text of `path` as the engine takes it: a POSIX shell that goes on after a failure, unless told. */
function scriptOf(path, text, options = {}) {
    return { path, ...text, dialect: 'posix', errexit: false, pipefail: false, ...options };
}
/** A text that stands on one line of a file, as a script. */
function lineOf(path, text, line) {
    return scriptOf(path, { text, line, literal: false });
}
/** Code on a command line or in its here-document: at its own lines where the file shows them, else at that of the command. */
function inlineCode({ facts, command, directory }, dialect, text) {
    if (text === null || text.trim() === '')
        return [];
    const line = lineOfText(facts, command, text);
    const script = { text, line: line ?? command.line, literal: line !== null };
    return [
        { kind: 'inline', steps: [], source: scriptOf(command.path, script, { dialect }), directory, args: [] },
    ];
}
/** How far below its command a here-document or a quoted text may begin. */
const MAX_DISTANCE = 10;
/** The line of the file on which a text of several lines begins, at or below its command; null when it does not stand there. */
function lineOfText(facts, { path, line }, text) {
    const wanted = text.replace(/\n+$/, '').split('\n');
    const content = wanted.length > 1 ? facts.snapshot.text(path) : null;
    if (content?.ok !== true)
        return null;
    const lines = content.text.split('\n', line + MAX_DISTANCE + wanted.length);
    const stands = (at) => wanted.every((one, i) => one.trim() === '' || lines[at + i]?.trim() === one.trim());
    for (let at = line - 1; at < line + MAX_DISTANCE; at++)
        if (stands(at))
            return at + 1;
    return null;
}
function unresolved(what, because, steps = []) {
    return { kind: 'unresolved', what, because, steps };
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followJobFile)
/* harmony export */ });
/* harmony import */ var _facts_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2895);
/* harmony import */ var _facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6115);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8431);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2195);
/* harmony import */ var _hop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3747);





const MAX_NODES = 5000;
const MAX_DEPTH = 20;
const MAX_FILES = 50;
/** Keys that name a program and its words, in job files of Azure ML, Kubernetes, Argo, Anyscale, SkyPilot, Determined, dstack. */
const COMMAND_KEYS = ['command', 'entrypoint', 'cmd', 'run', 'commands', 'setup'];
/** Keys that name a source file. */
const FILE_KEYS = ['script', 'script_name', 'python_file', 'notebook_path', 'program', 'scoring_script'];
/** Keys that name the folder which a job takes along. */
const FOLDER_KEYS = ['code', 'source_directory', 'working_dir', 'workdir'];
/** Keys that name another job file. */
const REFERENCE_KEYS = ['component', 'pipeline_yaml_file', 'runconfig_yaml_file'];
/**
 * What a job file in the tree runs on the machine that it is submitted to. Formats differ, but all of them name a command and
 * the folder that it needs by the same few keys.
 */
function followJobFile(facts, path, head = []) {
    const next = [];
    const seen = new Set();
    const pending = [{ path, head }];
    for (let at = pending.shift(); at !== undefined && seen.size < MAX_FILES; at = pending.shift()) {
        if (seen.has(at.path))
            continue;
        seen.add(at.path);
        const found = readJob(facts.data(at.path));
        for (const command of found.commands) {
            const step = { path: at.path, line: command.line, what: 'job' };
            const directory = folderFor(facts, at.path, command);
            const source = (0,_hop_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(at.path, command.value, command.line);
            next.push({
                kind: 'script',
                steps: [...at.head, step],
                source,
                directory,
                certainty: 'medium',
                remote: true,
            });
        }
        for (const { value, line } of found.references) {
            const target = referencedFile(facts, at.path, value);
            if (target !== null)
                pending.push({ path: target, head: [...at.head, { path: at.path, line, what: 'job' }] });
        }
    }
    return next;
}
function referencedFile(facts, from, written) {
    const name = written.replace(/^(?:azureml:|file:)/, '').replace(/^\//, '');
    if (!/\.(?:ya?ml|json)$/.test(name))
        return null;
    const candidates = [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(from), name), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('', name)];
    return candidates.find(path => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isFile */ .fo)(facts.snapshot, path)) ?? null;
}
function readJob(root) {
    const found = { commands: [], references: [] };
    let left = MAX_NODES;
    const visit = (node, folder, depth) => {
        if (left-- <= 0 || depth > MAX_DEPTH)
            return;
        if (node.kind === 'list')
            for (const item of node.items)
                visit(item, folder, depth + 1);
        if (node.kind !== 'map')
            return;
        const own = folderIn(node) ?? folder;
        found.commands.push(...commandsIn(node, own));
        for (const { key, value } of (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(node)) {
            const text = (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value);
            if (REFERENCE_KEYS.includes(key) && text !== null)
                found.references.push({ value: text, line: value.line });
            else
                visit(value, own, depth + 1);
        }
    };
    if (root !== null)
        visit(root, null, 0);
    return found;
}
function folderIn(node) {
    const named = [...FOLDER_KEYS.map(key => (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(node, key)), (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(node, 'runtime_env', 'working_dir')];
    const text = named.map(value => (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value)).find(value => value !== null);
    return text === undefined || text === null || /^(?:https?|git|azureml):/.test(text) ? null : text;
}
function commandsIn(node, folder) {
    const commands = [];
    for (const key of COMMAND_KEYS) {
        const value = (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(node, key);
        if (value === null || value.kind === 'map')
            continue;
        if (value.kind === 'scalar') {
            const text = (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value);
            // Argo's `entrypoint` and others name a template or a function with one bare word.
            if (text !== null && /\S[\s/]|\.\w+$/.test(text))
                commands.push({ value: text, line: value.line, folder });
            continue;
        }
        const words = [
            ...(0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.textsOf)(value),
            ...(key === 'command' ? (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)((0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(node, 'args')).flatMap(_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.textsOf) : []),
        ];
        // `commands` holds whole lines, the others the words of one.
        const text = key === 'commands'
            ? words.map(word => word.value).join('\n')
            : words.map(word => (0,_facts_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .X)(word.value)).join(' ');
        if (text !== '')
            commands.push({ value: text, line: value.line, folder });
    }
    for (const key of FILE_KEYS) {
        const text = (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(node, key));
        const program = text === null ? null : programFor(text);
        if (text !== null && program !== null) {
            commands.push({
                value: `${program} ${(0,_facts_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .X)(text)}`,
                line: (0,_facts_yamlNode_js__WEBPACK_IMPORTED_MODULE_4__.nodeAt)(node, key)?.line ?? node.line,
                folder,
            });
        }
    }
    return commands;
}
function programFor(file) {
    if (file.endsWith('.py'))
        return 'python';
    if (/\.[Rr]$/.test(file))
        return 'Rscript';
    return file.endsWith('.ipynb') ? 'papermill' : null;
}
/** The folder that the words of the command fit: what the job takes along, the folder of the file, or the root. */
function folderFor({ snapshot }, path, { value, folder }) {
    const here = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
    const named = folder === null ? [] : [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(here, folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('', folder.replace(/^\//, ''))];
    const candidates = [...named, here, ''].filter(one => one !== null).filter(one => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(snapshot, one));
    const words = value.split(/\s+/).slice(0, 50);
    const fitting = candidates.find(candidate => words.some(word => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isFile */ .fo)(snapshot, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(candidate, word))));
    return fitting ?? candidates[0] ?? '';
}


/***/ }),

/***/ 5373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ interpreters),
/* harmony export */   Yo: () => (/* binding */ rTests),
/* harmony export */   b0: () => (/* binding */ servers),
/* harmony export */   mb: () => (/* binding */ launchers)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6115);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2195);
/* harmony import */ var _hop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3747);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7896);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8513);





const MAX_TESTS = 500;
/** Options with a value of the programs below; a word after any other option may be a file. */
const LAUNCH_VALUED = [
    '--nproc_per_node',
    '--nproc-per-node',
    '--nnodes',
    '--node_rank',
    '--node-rank',
    '--master_addr',
    '--master_port',
    '--master-port',
    '--rdzv_backend',
    '--rdzv-backend',
    '--rdzv_endpoint',
    '--rdzv-endpoint',
    '--rdzv_id',
    '--rdzv-id',
    '--max_restarts',
    '--config_file',
    '--num_processes',
    '--num_machines',
    '--mixed_precision',
    '--gpu_ids',
    '--num_gpus',
    '--num_nodes',
    '--hostfile',
    '--include',
    '--exclude',
    '-i',
    '-np',
    '-n',
    '-H',
];
/** Programs that start a script named among their arguments. */
const LAUNCHERS = new Map([
    ['torchrun', []],
    ['torch.distributed.launch', []],
    ['torch.distributed.run', []],
    ['deepspeed', []],
    ['accelerate', ['launch']],
    ['horovodrun', []],
    ['mpirun', []],
    ['mpiexec', []],
    ['streamlit', ['run']],
    ['chainlit', ['run']],
    ['gradio', []],
    ['shiny', ['run']],
    ['panel', ['serve']],
    ['bokeh', ['serve']],
    ['solara', ['run']],
    ['fastapi', ['run', 'dev']],
    ['modal', ['run', 'deploy', 'serve']],
    ['locust', []],
    ['marimo', ['run']],
    ['composer', []],
    ['pyflyte', ['run', 'register']],
    ['dagster', ['job', 'asset', 'dev']],
]);
/** `torchrun train.py`, `accelerate launch x.py`, `streamlit run app.py`, `mpirun python x.py`. */
const launchers = {
    programs: [...LAUNCHERS.keys()],
    follow(visit) {
        const { command } = visit;
        const subcommands = LAUNCHERS.get(command.program) ?? [];
        if (subcommands.length > 0 && !subcommands.includes(command.argv[0] ?? ''))
            return [];
        const rest = subcommands.length > 0 ? command.argv.slice(1) : command.argv;
        const module = rest.indexOf('-m');
        if (module !== -1)
            return moduleFile(visit, rest[module + 1] ?? '', rest.slice(module + 2));
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .y)(rest, LAUNCH_VALUED);
        const written = words.positionals.find(word => /\.(?:py|ipynb)(?:::\w+)?$/.test(word));
        if (written !== undefined)
            return (0,_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .followFile */ .gQ)(visit, written.replace(/::\w+$/, ''), rest);
        const expansion = words.positionals.find(word => word.includes('$'));
        return expansion === undefined ? [] : [(0,_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolved */ .II)(expansion, 'the path depends on a variable')];
    },
};
function moduleFile(visit, module, args) {
    const path = visit.facts.modules().module(module, visit.directory ?? '');
    if (path === null)
        return [(0,_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolved */ .II)(module, 'module not in the tree')];
    return [{ kind: 'code', steps: [], path, via: 'command', args }];
}
/** Servers that load `package.module:object`. */
const servers = {
    programs: ['uvicorn', 'gunicorn', 'hypercorn', 'waitress-serve', 'flask', 'celery', 'bentoml', 'granian'],
    follow(visit) {
        const { command, facts, directory } = visit;
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .y)(command.argv, [
            '--app-dir',
            '--host',
            '--port',
            '-b',
            '--bind',
            '-w',
            '-k',
            '--app',
            '-A',
        ]);
        const named = words.option('--app', '-A');
        const target = named ?? words.positionals.find(word => /^[\w.]+:\w+/.test(word));
        if (target === undefined)
            return [];
        if (target.endsWith('.py'))
            return loaded((0,_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .followFile */ .gQ)(visit, target, command.argv));
        const moved = words.option('--app-dir', '--chdir');
        const folder = moved === null ? directory : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(directory, moved);
        const path = facts.modules().entryPoint(target, folder ?? '');
        if (path === null)
            return [(0,_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolved */ .II)(target, 'module not in the tree')];
        return [{ kind: 'code', steps: [], path, via: 'import', args: [] }];
    },
};
/** What a server loads waits for requests: only its top level runs. */
function loaded(next) {
    return next.map(item => (item.kind === 'code' ? { ...item, via: 'import', args: [] } : item));
}
const EXPRESSION_VALUED = [
    '-e',
    '-E',
    '--eval',
    '--print',
    '-f',
    '--file',
    '-p',
    '-t',
    '-J',
    '-L',
    '--to',
    '-P',
];
/** `Rscript x.R`, `julia x.jl`, `node x.js` are followed as files. */
const interpreters = {
    programs: ['Rscript', 'R', 'julia', 'quarto'],
    follow(visit) {
        const { command, directory, facts } = visit;
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .y)(command.argv, EXPRESSION_VALUED);
        const expression = words.option('-e', '-E', '--eval');
        if (command.program === 'R') {
            const checked = command.argv[0] === 'CMD' && command.argv[1] === 'check' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(directory, 'tests') : null;
            if (checked !== null)
                return rTests(facts.snapshot, checked);
            const file = words.option('-f', '--file');
            if (file === null)
                return (0,_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(visit, 'r', expression ?? command.stdin);
            return (0,_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .followFile */ .gQ)(visit, file, command.argv);
        }
        const language = command.program === 'julia' ? 'julia' : 'r';
        if (expression !== null)
            return followExpression(visit, language, expression);
        const pattern = command.program === 'quarto' ? /\.(?:qmd|ipynb|[Rr]md)$/ : /./;
        const written = words.positionals.find(word => pattern.test(word));
        if (written === undefined)
            return (0,_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(visit, language, command.stdin);
        return (0,_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .followFile */ .gQ)(visit, written, words.positionals.slice(1));
    },
};
/** What an expression on the command line runs: itself, documents that it renders, its pipeline, the tests of the package. */
function followExpression(visit, language, expression) {
    const pattern = /\b(?:render|knit)\(\s*(?:input\s*=\s*)?(["'])([^"']{1,300}\.(?:[RrQq]md|ipynb))\1/g;
    const documents = [...expression.matchAll(pattern)].flatMap(match => (0,_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .followFile */ .gQ)(visit, match[2], []));
    return [
        ...(0,_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(visit, language, expression),
        ...documents,
        ...packageFiles(visit, language, expression),
    ];
}
const TARGETS = /\btar_make\w*\(/;
const R_TESTS = /\b(?:devtools::(?:test|check)|testthat::test_\w+|rcmdcheck(?:::rcmdcheck)?|tinytest::\w+|covr::\w+)\(/;
function packageFiles(visit, language, expression) {
    const { facts, directory, command } = visit;
    if (language === 'r') {
        const targets = TARGETS.test(expression) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(directory, '_targets.R') : null;
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isFile */ .fo)(facts.snapshot, targets))
            return (0,_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .followFile */ .gQ)(visit, '_targets.R', []);
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(directory, 'tests');
        return R_TESTS.test(expression) && folder !== null ? rTests(facts.snapshot, folder) : [];
    }
    if (!/\bPkg\.test\(/.test(expression))
        return [];
    const project = command.argv
        .map(word => /^--project=([^@{].*)$/.exec(word)?.[1])
        .find(word => word !== undefined);
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(directory, `${project ?? '.'}/test/runtests.jl`);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isFile */ .fo)(facts.snapshot, path) ? [{ kind: 'code', steps: [], path, via: 'test', args: [] }] : [];
}
/** The test files of an R package. */
function rTests(snapshot, folder) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBelow */ .DR)(snapshot, folder)
        .filter(({ path }) => /\.[Rr]$/.test(path))
        .slice(0, MAX_TESTS)
        .map(({ path }) => ({ kind: 'code', steps: [], path, via: 'test', args: [] }));
}


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ followHooks),
/* harmony export */   v: () => (/* binding */ preCommit)
/* harmony export */ });
/* harmony import */ var _facts_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2895);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6115);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2195);
/* harmony import */ var _hop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3747);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8513);





/** Programs that well-known hooks run, where the id is not already the program. */
const PROGRAMS = new Map([
    ['ruff-check', 'ruff check'],
    ['ruff', 'ruff check'],
    ['ruff-format', 'ruff format'],
    ['black-jupyter', 'black'],
    ['nbqa-black', 'nbqa black'],
    ['nbqa-isort', 'nbqa isort'],
    ['nbqa-flake8', 'nbqa flake8'],
    ['nbqa-pyupgrade', 'nbqa pyupgrade'],
    ['nbqa-ruff', 'nbqa ruff'],
    ['nbqa-mypy', 'nbqa mypy'],
    ['nbqa-pylint', 'nbqa pylint'],
    ['seed-isort-config', 'seed-isort-config'],
    ['blacken-docs', 'blacken-docs'],
    ['prettier', 'prettier'],
    ['eslint', 'eslint'],
    ['poetry-check', 'poetry check'],
    ['poetry-lock', 'poetry lock'],
    ['uv-lock', 'uv lock'],
    ['pip-compile', 'pip-compile'],
    ['dvc-pre-commit', 'dvc status'],
    ['dvc-pre-push', 'dvc push'],
    ['dvc-post-checkout', 'dvc checkout'],
    ['gitleaks', 'gitleaks protect'],
    ['detect-secrets', 'detect-secrets-hook'],
    ['trufflehog', 'trufflehog'],
    ['shellcheck', 'shellcheck'],
    ['hadolint-docker', 'hadolint'],
    ['markdownlint-cli2', 'markdownlint-cli2'],
    ['mypy', 'mypy'],
    ['terraform_fmt', 'terraform fmt'],
    ['terraform_validate', 'terraform validate'],
    ['jupyter-nb-clear-output', 'jupyter nbconvert'],
]);
/** Stages that `pre-commit run` does not run without being told. */
const OTHER_STAGES = new Set([
    'manual',
    'pre-push',
    'push',
    'commit-msg',
    'prepare-commit-msg',
    'post-checkout',
    'post-commit',
    'post-merge',
    'post-rewrite',
    'pre-rebase',
]);
/** `pre-commit run`: the hooks of the configuration, each as the command that it runs. */
const preCommit = {
    programs: ['pre-commit', 'prek'],
    follow({ facts, command, directory }) {
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .y)(command.argv, [
            '-c',
            '--config',
            '--hook-stage',
            '--from-ref',
            '--to-ref',
            '-s',
            '-o',
            '--files',
        ]);
        const [first, hook] = words.positionals;
        if (first !== 'run')
            return [];
        const option = words.option('-c', '--config');
        const usual = ['.pre-commit-config.yaml', '.pre-commit-config.yml', 'prek.toml'];
        const named = option === null ? usual.map(name => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .inFolder */ ._z)('', name)) : [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(directory, option)];
        const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFile */ .FX)(facts.snapshot, named);
        if (path === null)
            return [(0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .unresolved */ .II)('pre-commit run', `no ${option ?? usual[0]} in the tree`)];
        return followHooks(facts.preCommit(path)?.hooks ?? [], hook ?? null, words.option('--hook-stage'));
    },
};
/** The commands of the hooks: of one of them, or of all that the stage runs. */
function followHooks(hooks, only, stage) {
    const wanted = hooks.filter(hook => (only === null ? runsIn(hook, stage) : hook.id === only));
    if (only !== null && wanted.length === 0) {
        return [
            (0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .unresolved */ .II)(`hook ${only}`, /[$`]/.test(only) ? 'the name is a variable' : 'not in the configuration'),
        ];
    }
    return wanted.map(hook => {
        // The entry of these languages is a pattern or a message.
        const entry = hook.language === 'pygrep' || hook.language === 'fail' ? null : hook.entry;
        const program = entry ?? PROGRAMS.get(hook.id) ?? hook.id;
        const text = [program, ...hook.args.map(_facts_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)].join(' ');
        const step = { path: hook.path, line: hook.line, what: `hook ${hook.id}` };
        return { kind: 'script', steps: [step], source: (0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(hook.path, text, hook.line), directory: '' };
    });
}
function runsIn(hook, stage) {
    if (hook.stages.length === 0)
        return true;
    if (stage !== null)
        return hook.stages.includes(stage) || hook.stages.includes(`pre-${stage}`);
    return hook.stages.some(name => !OTHER_STAGES.has(name));
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ pathPrograms),
/* harmony export */   DF: () => (/* binding */ batchScripts),
/* harmony export */   gQ: () => (/* binding */ followFile),
/* harmony export */   hL: () => (/* binding */ shellScripts)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6115);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8431);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2195);
/* harmony import */ var _hop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3747);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8513);




/** Bytes of a script that are read: its parser is slow on hostile input, and the largest real ones have 10 kB. */
const SCRIPT_LIMIT = 64 * 1024;
const SHELLS = ['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash', 'source', '.'];
const POWERSHELLS = ['pwsh', 'powershell'];
/** `bash x.sh`, `source x.sh`, `pwsh x.ps1`. */
const shellScripts = {
    programs: [...SHELLS, ...POWERSHELLS],
    follow(visit) {
        const { command } = visit;
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .y)(command.argv, ['-o', '-O', '--rcfile', '--init-file', '-ExecutionPolicy']);
        // `bash -s -- args` and `… | bash` read the script from elsewhere.
        if (words.has('-s'))
            return [];
        const written = words.option('-File') ?? words.positionals.find(word => !/^(?:Bypass|Unrestricted)$/i.test(word));
        if (written === undefined || ACTIVATE.test(written))
            return [];
        const strict = command.argv.some(word => /^-[a-df-z]*e/.test(word));
        return followFile(visit, written, command.argv.slice(1), {
            strict,
            powershell: POWERSHELLS.includes(command.program),
        });
    },
};
/** `sbatch train.sh`: a script that a queue of a cluster runs where it was handed in. */
const batchScripts = {
    programs: ['sbatch', 'qsub', 'bsub'],
    follow(visit) {
        const { argv } = visit.command;
        const at = argv.findIndex(word => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(visit.facts.snapshot, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(visit.directory, word)));
        return at === -1 ? [] : followFile(visit, argv[at], argv.slice(at + 1));
    },
};
/** `./x`, `ci/x.sh`: a program with a path. */
const pathPrograms = {
    programs: null,
    follow(visit) {
        const { program, argv } = visit.command;
        if (program.includes('{{') || !/[/\\]|\.(?:sh|bash|py|R|jl|ps1|bat|cmd)$/.test(program))
            return null;
        // A program of the system, unless a container has a file of the repository at that place.
        const absolute = /^(?:\/|~|[A-Za-z]:)/.test(program);
        return absolute && !(visit.remote && byEnding(visit, program) !== null)
            ? []
            : followFile(visit, program, argv);
    },
};
/** Scripts that prepare the shell and run nothing. */
const ACTIVATE = /(?:^|[/\\])(?:activate|deactivate)(?:\.\w+)?$/;
/** Folders outside of the checkout, by the names that they have in scripts. */
const OUTSIDE = /^(?:\/|~|\$\{?(?:HOME|RUNNER_TEMP|RUNNER_TOOL_CACHE|CONDA|CONDA_PREFIX|TMPDIR|VIRTUAL_ENV|GITHUB_ACTION_PATH|USERPROFILE|env:\w+)\b)/;
/** What running a file of the repository leads to. `strict`: the shell that runs it ends at the first failure. */
function followFile(visit, written, args, { strict = false, powershell = false } = {}) {
    const { directory } = visit;
    const { snapshot } = visit.facts;
    const path = findFile(visit, written);
    if (path === null) {
        if (OUTSIDE.test(written))
            return [(0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .unresolved */ .II)(written, 'outside of the repository')];
        const known = directory !== null || /[$`]/.test(written);
        return [(0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .unresolved */ .II)(written, known ? 'the path depends on a variable' : 'the directory is not known')];
    }
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(snapshot, path))
        return [(0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .unresolved */ .II)(written, 'script not in the tree')];
    const content = snapshot.text(path, SCRIPT_LIMIT);
    const kind = kindOf(path, content.ok ? content.text : '');
    if (kind === 'code')
        return [{ kind: 'code', steps: [], path, via: 'command', args }];
    if (!content.ok)
        return [(0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .unresolved */ .II)(written, `the script cannot be read (${content.problem})`)];
    if (kind === 'other')
        return [(0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .unresolved */ .II)(written, 'not a script that can be followed')];
    const dialect = powershell || kind === 'powershell' ? 'powershell' : kind;
    const shebang = /^#![^\n]*/.exec(content.text)?.[0] ?? '';
    const source = (0,_hop_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptOf */ .Fl)(path, { text: content.text, line: 1, literal: true }, { dialect, errexit: strict || /\s-\w*e/.test(shebang) });
    return [{ kind: 'script', steps: [], source, directory }];
}
/** The path that the text names, whether or not a file stands there; null when it cannot be known. */
function findFile(visit, written) {
    const { snapshot } = visit.facts;
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(visit.directory, written);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(snapshot, path))
        return path;
    const beside = path === null ? besideCaller(snapshot, written, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(visit.command.path)) : null;
    return beside ?? (visit.remote ? byEnding(visit, written) : null) ?? path;
}
/** In a container `/app/src/train.py` is the file that the longest ending of the path names. */
function byEnding({ facts, directory }, written) {
    const parts = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisePath */ .qb)(written.replace(/^\/+/, ''))?.split('/') ?? [];
    const endings = parts.map((_, from) => parts.slice(from).join('/'));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFile */ .FX)(facts.snapshot, endings.flatMap(ending => [(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(directory, ending), ending]));
}
/**
 * `$DIR/x.sh`: scripts find their neighbours through a variable that holds their own folder, or the root. The file that stands
 * there is the one that is meant.
 */
function besideCaller(snapshot, written, caller) {
    const rest = /^["']?(?:\$\{?\w+\}?|\$\(dirname[^()]*\))\/([\w./-]+)$/.exec(written)?.[1];
    if (rest === undefined || OUTSIDE.test(written))
        return null;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFile */ .FX)(snapshot, [(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(caller, rest), (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)('', rest)]);
}
function kindOf(path, text) {
    const shebang = /^#!\s*(\S+)(?:\s+(?:-S\s+)?(\S+))?/.exec(text);
    if (shebang !== null) {
        const program = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .baseName */ .F)(shebang[1]);
        const name = program === 'env' ? (shebang[2] ?? '') : program;
        if (/^(?:python|Rscript|julia|uv$)/.test(name))
            return 'code';
        if (/^(?:ba|da|z|k|a)?sh$/.test(name))
            return 'posix';
        if (name === 'pwsh')
            return 'powershell';
        return 'other';
    }
    if (/\.(?:py|ipynb|[Rr]|jl|[Rrq]md)$/.test(path))
        return 'code';
    if (/\.ps1$/i.test(path))
        return 'powershell';
    if (/\.(?:bat|cmd)$/i.test(path))
        return 'cmd';
    return /\.(?:sh|bash|zsh|ksh)$/.test(path) || !/\.\w+$/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .baseName */ .F)(path)) ? 'posix' : 'other';
}


/***/ }),

/***/ 8513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/**
 * Splits arguments. `valued` names the options that take a value as the next word (`-f`, `--file`); a short one may have it
 * attached (`-fx`). Everything after `--` is positional.
 */
function splitWords(args, valued) {
    const positionals = [];
    const given = [];
    const takes = new Set(valued);
    for (let i = 0; i < args.length; i++) {
        const word = args[i];
        if (word === '--') {
            positionals.push(...args.slice(i + 1));
            break;
        }
        if (!word.startsWith('-') || word === '-') {
            positionals.push(word);
            continue;
        }
        const equals = word.indexOf('=');
        if (word.startsWith('--') && equals !== -1)
            given.push([word.slice(0, equals), word.slice(equals + 1)]);
        else if (takes.has(word))
            given.push([word, args[++i] ?? null]);
        else if (!word.startsWith('--') && word.length > 2 && takes.has(word.slice(0, 2))) {
            given.push([word.slice(0, 2), word.slice(2)]);
        }
        else
            given.push([word, null]);
    }
    const options = (...names) => given.flatMap(([name, value]) => (names.includes(name) && value !== null ? [value] : []));
    return {
        positionals,
        options,
        option: (...names) => options(...names).at(-1) ?? null,
        has: (...names) => given.some(([name]) => names.includes(name)),
    };
}


/***/ }),

/***/ 1113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ BuiltImages),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Q0: () => (/* binding */ folderInRepository),
/* harmony export */   ZL: () => (/* binding */ stagesOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8431);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2195);


/** Images by the names that a job gives them, as written (`app:${{ github.sha }}`). */
class BuiltImages {
    byName = new Map();
    add(name, image) {
        if (name !== '')
            this.byName.set(name, image);
    }
    /** The image of this name; a missing tag means `latest`. */
    find(name) {
        return (this.byName.get(name) ??
            this.byName.get(`${name}:latest`) ??
            this.byName.get(name.replace(/:latest$/, '')) ??
            null);
    }
}
/** The stages that building `target` (the last one without) goes through, base first. */
function stagesOf(dockerfile, target) {
    const { stages } = dockerfile;
    const named = target === null ? -1 : stages.findIndex(stage => stage.name === target);
    const wanted = new Set();
    const pending = [named === -1 ? stages.length - 1 : named];
    while (pending.length > 0) {
        const at = pending.pop();
        const stage = stages[at];
        if (stage === undefined || wanted.has(at))
            continue;
        wanted.add(at);
        if (stage.base !== null)
            pending.push(stage.base);
        for (const { from } of stage.copies) {
            if (from === null)
                continue;
            pending.push(/^\d+$/.test(from) ? Number(from) : stages.findIndex(other => other.name === from));
        }
    }
    return stages.filter((_, at) => wanted.has(at));
}
/** The stage whose CMD and ENTRYPOINT a container of `target` runs, with those that it inherits. */
function entryOf(dockerfile, target) {
    const { stages } = dockerfile;
    const chain = [];
    let stage = target === null ? stages.at(-1) : stages.find(other => other.name === target);
    while (stage !== undefined && chain.length < 50) {
        chain.push(stage);
        stage = stage.base === null ? undefined : stages[stage.base];
    }
    return chain;
}
/**
 * The folder of the repository that a folder of the container holds, by its COPY instructions; the build context when they do
 * not tell, null when there is no context in the tree.
 */
function folderInRepository(snapshot, stages, directory, context) {
    if (context === null)
        return null;
    if (directory === null)
        return context;
    for (const stage of stages) {
        for (const copy of stage.copies) {
            if (copy.from !== null)
                continue;
            const target = absolute(copy.target, copy.directory);
            const rest = target === null ? null : below(directory, target);
            if (rest === null)
                continue;
            for (const source of copy.sources) {
                const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(context, source);
                if (path === null)
                    continue;
                if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(snapshot, path))
                    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(`${path}/${rest}`);
                if (rest === '')
                    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
            }
        }
    }
    return context;
}
function absolute(target, directory) {
    if (target.startsWith('/'))
        return target;
    return directory === null ? null : `${directory}/${target}`;
}
/** What is left of `path` below `folder`, null when it lies elsewhere. Both absolute. */
function below(path, folder) {
    const inner = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(path);
    const outer = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(folder);
    if (inner === null || outer === null)
        return null;
    if (inner === outer)
        return '';
    if (outer === '')
        return inner;
    return inner.startsWith(`${outer}/`) ? inner.slice(outer.length + 1) : null;
}


/***/ }),

/***/ 9849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAutomation: () => (/* binding */ buildAutomation)
});

// EXTERNAL MODULE: ./src/automation/reach.ts + 4 modules
var reach = __webpack_require__(9309);
// EXTERNAL MODULE: ./src/automation/chain.ts
var automation_chain = __webpack_require__(3866);
// EXTERNAL MODULE: ./src/facts/pythonCommands.ts
var pythonCommands = __webpack_require__(3707);
// EXTERNAL MODULE: ./src/facts/quote.ts
var quote = __webpack_require__(2895);
// EXTERNAL MODULE: ./src/automation/hops/hop.ts
var hop = __webpack_require__(3747);
// EXTERNAL MODULE: ./src/automation/paths.ts
var automation_paths = __webpack_require__(6115);
// EXTERNAL MODULE: ./src/paths.ts
var src_paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/facts/role.ts
var role = __webpack_require__(4787);
// EXTERNAL MODULE: ./src/automation/tree.ts
var tree = __webpack_require__(2195);
;// CONCATENATED MODULE: ./src/automation/submissions.ts



/** Kits with which code describes jobs for a service. */
const KITS = /^(?:sagemaker|azureml|azure\.ai\.ml|google\.cloud\.aiplatform|clearml|ray\.job_submission|wandb|airflow|pyspark|databricks|determined)(?:\.|$)/;
/** Arguments that name the file. */
const FILES = [
    'entry_point',
    'script',
    'script_name',
    'script_path',
    'code',
    'entry_script',
    'python_file',
    'submit_app',
    'application',
    'notebook_path',
];
/** Arguments that hold a whole command line. */
const COMMANDS = ['command', 'entrypoint', 'cmd', 'bash_command'];
/** Arguments that name the folder of the file. */
const FOLDERS = ['source_dir', 'source_directory', 'code', 'code_dir'];
const CODE_FILE = /\.(?:py|ipynb|R)$/;
/** The files that a source file submits, by the arguments of its calls. */
function submissionsOf(facts, code) {
    if (code.language !== 'python' || !code.imports.some(({ module }) => KITS.test(module)))
        return [];
    return code.calls.flatMap(call => {
        const path = fileOf(facts, code, call);
        return path === null || path === code.path ? [] : [{ path, line: call.line }];
    });
}
function fileOf({ snapshot }, code, call) {
    const file = FILES.map(key => textOf(call, key)).find(text => text !== null && CODE_FILE.test(text));
    const written = file ?? fileInCommand(call);
    if (written === undefined || written === null)
        return null;
    const folder = FOLDERS.map(key => textOf(call, key)).find(text => text !== null && !CODE_FILE.test(text));
    const here = (0,src_paths/* folderOf */.y)(code.path);
    const names = folder === undefined || folder === null ? [written] : [(0,automation_paths/* inFolder */._z)(folder, written), written];
    for (const name of names) {
        const found = [(0,automation_paths/* resolvePath */.o1)(here, name), (0,automation_paths/* normalisePath */.qb)(name)].find(path => (0,tree/* isFile */.fo)(snapshot, path));
        if (found !== undefined && found !== null)
            return found;
    }
    // The folder may be computed: the one file with this name is meant, below or anywhere in the project.
    const ending = `/${written.replace(/^\.\//, '')}`;
    for (const root of [here, '']) {
        const found = (0,tree/* filesBelow */.DR)(snapshot, root).filter(({ path }) => (path === ending.slice(1) || path.endsWith(ending)) && (0,role/* roleOf */.kp)(path) === 'project');
        if (found.length > 0)
            return found.length === 1 ? (found[0]?.path ?? null) : null;
    }
    return null;
}
/** A literal, or the last literal of a computed path: `os.path.join(BASE, "code/train.py")`. */
function textOf(call, key) {
    const literal = call.strings[key];
    if (literal !== undefined)
        return literal;
    const parts = [...(call.references[key] ?? '').matchAll(/(["'])([\w./-]{1,200})\1/g)];
    return parts.at(-1)?.[2] ?? null;
}
function fileInCommand(call) {
    const texts = COMMANDS.flatMap(key => [
        call.strings[key] ?? '',
        ...Object.keys(call.strings)
            .filter(name => name.startsWith(`${key}[`))
            .map(name => call.strings[name] ?? ''),
    ]);
    const words = texts.flatMap(text => text.slice(0, 2000).split(/\s+/));
    return words.find(word => CODE_FILE.test(word) && /^[\w./-]+$/.test(word));
}

;// CONCATENATED MODULE: ./src/automation/code.ts






/** Bytes of source that are parsed because something imports it: parsing is what an audit's time goes into. */
const MAX_IMPORTED_BYTES = 1.5 * 1024 * 1024;
/** Files that one entry point may lead to, nearest first. */
const MAX_FILES = 150;
const MAX_SUBMITTED = 100;
const parsed = new WeakMap();
/** The in-repository imports of a file and of what it imports, and the commands that it starts. */
function importsOf(facts, visits, path) {
    const visit = visits.get(path) ?? visitFrom(facts, visits, path, facts.code(path));
    visits.set(path, visit);
    return visit;
}
/** The same for code that is no file. It imports as a file of the directory would in which it runs. */
function importsOfInline(facts, visits, inline, directory) {
    const base = directory ?? '';
    const path = (0,automation_paths/* inFolder */._z)(base, 'code inside a script');
    const visit = visitFrom(facts, visits, path, { ...inline, path });
    const placed = ({ path: file, steps }) => {
        return {
            path: file,
            steps: steps.map(step => (step.path === path ? { ...step, path: inline.path } : step)),
        };
    };
    const { files, submitted } = visit;
    return {
        ...visit,
        files: files.map(placed),
        submitted: submitted.map(placed),
        scripts: scriptsOf(facts, inline),
    };
}
function visitFrom(facts, visits, path, start) {
    const budget = parsed.get(visits) ?? { paths: new Set(), bytes: 0 };
    parsed.set(visits, budget);
    const files = new Map();
    const pending = [{ path, steps: [] }];
    const submitted = [];
    let cut = null;
    for (let current = pending.shift(); current !== undefined; current = pending.shift()) {
        const fresh = !budget.paths.has(current.path);
        if (files.size > MAX_FILES || (fresh && budget.bytes > MAX_IMPORTED_BYTES)) {
            cut = `only the nearest ${files.size} imported files are read`;
            break;
        }
        if (fresh) {
            budget.paths.add(current.path);
            budget.bytes += facts.snapshot.size(current.path) ?? 0;
        }
        const code = current.path === path ? start : facts.code(current.path);
        if (code === null)
            continue;
        for (const { path: file, line } of submissionsOf(facts, code)) {
            const step = { path: current.path, line, what: `submits ${file}` };
            if (submitted.length < MAX_SUBMITTED)
                submitted.push({ path: file, steps: [...current.steps, step] });
        }
        for (const { target, line, what } of dependenciesOf(facts, code)) {
            if (target === path || files.has(target))
                continue;
            const found = { path: target, steps: [...current.steps, { path: current.path, line, what }] };
            files.set(target, found);
            if (found.steps.length < 12)
                pending.push(found);
        }
    }
    const scripts = scriptsOf(facts, start);
    const unchecked = scripts.length > 0 && ignoresStatus(facts, path);
    return { files: [...files.values()], scripts, unchecked, submitted, cut };
}
function dependenciesOf(facts, code) {
    const found = new Map();
    const modules = facts.modules();
    if (code.language === 'python') {
        for (const one of code.imports) {
            for (const target of modules.imported(code.path, one)) {
                if (!found.has(target))
                    found.set(target, { target, line: one.line, what: importText(one) });
            }
        }
    }
    for (const target of modules.dependencies(code)) {
        if (!found.has(target))
            found.set(target, { target, line: 1, what: `loads ${target}` });
    }
    found.delete(code.path);
    return [...found.values()];
}
function importText(one) {
    return `import ${'.'.repeat(one.level)}${one.module}`;
}
/** `system("python x.py")` of R. */
function commandsInR({ language, calls }) {
    if (language !== 'r')
        return [];
    return calls.flatMap(({ name, strings, line }) => {
        const text = /^(?:base::)?(?:system|shell)$/.test(name) ? (strings['0'] ?? strings.command) : undefined;
        return text === undefined ? [] : [{ value: text, line }];
    });
}
function scriptsOf(facts, code) {
    if (code === null)
        return [];
    const started = code.language === 'python' ? (0,pythonCommands.commandsInPython)(code) : commandsInR(code);
    const placed = started.map(({ value, line }) => ({ value: withPaths(facts, code.path, value), line }));
    return [...code.shellLines, ...placed]
        .filter(({ value }) => !/^["']?\$/.test(value))
        .map(({ value, line }) => (0,hop/* lineOf */.cA)(code.path, value, line));
}
/** Python goes on after a command that fails, unless it asks `subprocess` to raise or looks at the status itself. */
function ignoresStatus({ snapshot }, path) {
    const content = path.endsWith('.py') ? snapshot.text(path) : null;
    return content?.ok === true && !looksAtStatus.test(content.text);
}
const looksAtStatus = /\breturncode\b|\bcheck\s{0,9}=\s{0,9}True\b|\bcheck_(?:call|output|returncode)\b|\bexit\(|\bSystemExit\b|\braise\b|\bassert\b|\bos\.exec|\.(?:wait|poll)\(/;
/** A file below a folder that has a name: `${ROOT}/src/train.py`. */
const belowNamed = /"?\$\{\w{1,60}\}\/([\w-][\w./-]{0,200}\.(?:py|sh|R|ipynb|jl))"?(?=\s|$)/g;
/** Names of folders are told from where the code lies: its own folder, or the nearest one above it that has such a file. */
function withPaths({ snapshot }, path, command) {
    return command.replace(belowNamed, (written, below) => {
        for (let folder = (0,src_paths/* folderOf */.y)(path);; folder = (0,src_paths/* folderOf */.y)(folder)) {
            if ((0,tree/* isFile */.fo)(snapshot, (0,automation_paths/* inFolder */._z)(folder, below)))
                return `$GITHUB_WORKSPACE/${(0,quote/* quoteWord */.X)((0,automation_paths/* inFolder */._z)(folder, below))}`;
            if (folder === '')
                return written;
        }
    });
}

// EXTERNAL MODULE: ./src/catalogue/commands.ts + 3 modules
var commands = __webpack_require__(9226);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
// EXTERNAL MODULE: ./src/automation/hops/words.ts
var hops_words = __webpack_require__(8513);
;// CONCATENATED MODULE: ./src/automation/hops/cdk.ts





const running = /^(?:synth|synthesize|deploy|diff|ls|list|import)$/;
/** `cdk synth`, `cdk deploy`: they run the program of `cdk.json`, which makes the templates. */
const cdk = {
    programs: ['cdk'],
    follow({ facts, command, directory }) {
        if (!running.test(command.argv[0] ?? ''))
            return [];
        const told = (0,hops_words/* splitWords */.y)(command.argv.slice(1), [
            '-a',
            '--app',
            '-o',
            '--output',
            '-c',
            '--context',
        ]).option('-a', '--app');
        const path = directory === null ? null : (0,tree/* firstFile */.FX)(facts.snapshot, [(0,automation_paths/* resolvePath */.o1)(directory, 'cdk.json')]);
        const app = (0,yamlNode.nodeAt)(path === null ? null : facts.data(path), 'app');
        const text = told ?? (0,yamlNode/* textOf */.b6)(app);
        if (text === null)
            return [];
        const source = told === null && path !== null && app !== null
            ? (0,hop/* lineOf */.cA)(path, text, app.line)
            : (0,hop/* lineOf */.cA)(command.path, text, command.line);
        return [{ kind: 'script', steps: [], source, directory }];
    },
};

// EXTERNAL MODULE: ./src/automation/hops/docker.ts + 2 modules
var docker = __webpack_require__(96);
;// CONCATENATED MODULE: ./src/automation/hops/cloudBuild.ts







const SUBMIT_VALUED = [
    '--config',
    '--tag',
    '-t',
    '--substitutions',
    '--project',
    '--region',
    '--timeout',
    '--machine-type',
    '--service-account',
    '--gcs-source-staging-dir',
    '--gcs-log-dir',
    '--ignore-file',
    '--account',
    '--format',
];
const CONFIGS = ['cloudbuild.yaml', 'cloudbuild.yml', 'cloudbuild.json'];
/** Images of build steps whose arguments are those of the program that they are named after. */
const PROGRAMS = /^(?:docker|gcloud|kubectl|gsutil|npm|yarn|git|mvn|gradle|go|bazel|terraform|helm|python|pip|poetry|curl|bash|sh)$/;
const MAX_STEPS = 100;
/** `gcloud builds submit`: the steps of the configuration, or the Dockerfile of what is sent. */
function followSubmit(visit, args) {
    const { facts, directory } = visit;
    const words = (0,hops_words/* splitWords */.y)(args, SUBMIT_VALUED);
    const source = (0,automation_paths/* resolvePath */.o1)(directory, words.positionals[0] ?? '.');
    const config = words.option('--config');
    const tags = words.options('--tag', '-t');
    if (tags.length > 0 && source !== null) {
        return (0,docker/* buildImage */._w)(visit, { dockerfile: (0,automation_paths/* inFolder */._z)(source, 'Dockerfile'), context: source, target: null }, tags);
    }
    const paths = config === null
        ? CONFIGS.map(name => (source === null ? null : (0,automation_paths/* inFolder */._z)(source, name)))
        : [(0,automation_paths/* resolvePath */.o1)(directory, config)];
    const path = (0,tree/* firstFile */.FX)(facts.snapshot, paths);
    if (path === null)
        return [(0,hop/* unresolved */.II)('gcloud builds submit', 'no build configuration in the tree')];
    return stepsOf(facts, path, source ?? '');
}
function stepsOf(facts, path, source) {
    const root = facts.data(path);
    const next = (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(root, 'steps'))
        .slice(0, MAX_STEPS)
        .flatMap((item) => {
        const id = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(item, 'id'));
        const step = { path, line: item.line, what: id === null ? 'build step' : `build step ${id}` };
        const found = commandOf(item);
        if (found === null)
            return [];
        const moved = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(item, 'dir'));
        const directory = moved === null ? source : (0,automation_paths/* resolvePath */.o1)(source, moved);
        const script = (0,hop/* scriptOf */.Fl)(path, { text: found.text, line: found.line, literal: found.literal });
        return [{ kind: 'script', steps: [step], source: script, directory, remote: true }];
    });
    // What `images` lists is pushed when all steps have succeeded.
    const pushed = (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(root, 'images')).slice(0, MAX_STEPS);
    return [
        ...next,
        ...pushed.map(({ value, line }) => {
            const step = { path, line, what: 'images' };
            const script = (0,hop/* lineOf */.cA)(path, `docker push ${(0,quote/* quoteWord */.X)(value)}`, line);
            return { kind: 'script', steps: [step], source: script, directory: source };
        }),
    ];
}
function commandOf(step) {
    const script = (0,yamlNode.nodeAt)(step, 'script');
    const text = (0,yamlNode/* textOf */.b6)(script);
    if (script !== null && text !== null)
        return { text, line: script.line, literal: false };
    const args = (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(step, 'args'));
    const image = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(step, 'name')) ?? '';
    const named = (0,src_paths/* baseName */.F)(image.replace(/[:@].*$/, ''));
    const program = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(step, 'entrypoint')) ?? programOf(named);
    const words = [
        ...(program === null ? [] : [program]),
        ...args.map(({ value }) => value.replaceAll('$$', '$')),
    ];
    if (words.length === 0)
        return null;
    return { text: words.map(quote/* quoteWord */.X).join(' '), line: args[0]?.line ?? step.line, literal: false };
}
function programOf(image) {
    if (image === 'executor')
        return 'kaniko';
    return PROGRAMS.test(image) && !/^(?:python|pip|poetry)$/.test(image) ? image : null;
}
/** `aws codebuild start-build`: the commands of the build specification in the tree, which the project names elsewhere. */
function followBuildSpec({ facts, directory, command }) {
    const named = (0,hops_words/* splitWords */.y)(command.argv, ['--buildspec-override', '--project-name', '--source-version']);
    const override = named.option('--buildspec-override');
    const names = override === null ? ['buildspec.yml', 'buildspec.yaml'] : [override];
    const path = (0,tree/* firstFile */.FX)(facts.snapshot, names.map(name => (0,automation_paths/* resolvePath */.o1)(directory, name)));
    if (path === null)
        return [(0,hop/* unresolved */.II)('aws codebuild start-build', 'no build specification in the tree')];
    return (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(facts.data(path), 'phases')).flatMap(({ key, line, value }) => {
        const commands = (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(value, 'commands'));
        const step = { path, line, what: `phase ${key}` };
        return commands.slice(0, MAX_STEPS).map((text) => {
            const source = (0,hop/* lineOf */.cA)(path, text.value, text.line);
            return { kind: 'script', steps: [step], source, directory: '', certainty: 'medium' };
        });
    });
}

// EXTERNAL MODULE: ./src/automation/hops/jobFiles.ts
var jobFiles = __webpack_require__(5216);
;// CONCATENATED MODULE: ./src/automation/hops/cloudJobs.ts







/** Command lines that submit a job file, by program; the file is an option's value or a word of its own. */
const SUBMITS = new Map([
    ['az', /^ml (?:job|pipeline|schedule|online-deployment|batch-deployment) (?:create|update|run)\b/],
    ['anyscale', /^(?:job|jobs) submit\b|^(?:service|services) (?:rollout|deploy)\b/],
    ['sky', /^(?:launch|exec|jobs launch|spot launch|serve up)\b/],
    ['argo', /^(?:submit|cron create)\b/],
    ['kubectl', /^(?:apply|create)\b/],
    ['oc', /^(?:apply|create)\b/],
    ['gcloud', /^(?:beta |alpha )?ai custom-jobs create\b/],
    ['wandb', /^(?:sweep|launch)\b/],
    ['det', /^(?:experiment|e) create\b/],
    ['polyaxon', /^run\b/],
    ['dstack', /^apply\b/],
]);
/** `az ml job create -f job.yml`, `argo submit x.yaml`, `anyscale job submit x.yaml`: what the job file runs. */
const cloudJobs = {
    programs: [...SUBMITS.keys(), 'aws'],
    follow(visit) {
        const { facts, command, directory } = visit;
        const line = command.argv.join(' ');
        const submitted = /^(?:alpha |beta )?builds submit\b/.exec(line);
        if (command.program === 'gcloud' && submitted !== null)
            return followSubmit(visit, command.argv.slice(submitted[0].split(' ').length));
        if (command.program === 'aws') {
            return /^codebuild (?:start-build|batch-start-build)\b/.test(line) ? followBuildSpec(visit) : [];
        }
        if (SUBMITS.get(command.program)?.test(line) !== true)
            return [];
        const words = (0,hops_words/* splitWords */.y)(command.argv, [
            '-f',
            '--file',
            '--filename',
            '--config',
            '--service-config-file',
            '--config-file',
        ]);
        const named = words.options('-f', '--file', '--filename', '--config', '--service-config-file', '--config-file');
        const files = [...named, ...words.positionals].filter(word => /\.(?:ya?ml|json)$/.test(word));
        return files.flatMap(written => {
            const path = (0,automation_paths/* resolvePath */.o1)(directory, written);
            if (/^https?:/.test(written))
                return [];
            if (path === null)
                return [(0,hop/* unresolved */.II)(written, 'the path depends on a variable')];
            return (0,tree/* isFile */.fo)(facts.snapshot, path)
                ? (0,jobFiles/* followJobFile */.n)(facts, path)
                : [(0,hop/* unresolved */.II)(written, 'job file not in the tree')];
        });
    },
};
/** `ray job submit --working-dir . -- python train.py`: the words of the job itself. */
const rayJobs = {
    programs: ['ray'],
    follow({ command, directory }) {
        const [first, second, ...rest] = command.argv;
        if (!(first === 'job' && second === 'submit') && first !== 'submit')
            return [];
        const words = (0,hops_words/* splitWords */.y)(first === 'submit' ? command.argv.slice(1) : rest, [
            '--working-dir',
            '--address',
            '--runtime-env',
            '--runtime-env-json',
            '--submission-id',
        ]);
        const split = rest.indexOf('--');
        const job = split === -1 ? words.positionals : rest.slice(split + 1);
        if (job.length === 0)
            return [];
        const moved = words.option('--working-dir');
        const folder = moved === null ? directory : ((0,automation_paths/* resolvePath */.o1)(directory, moved) ?? directory);
        const source = (0,hop/* lineOf */.cA)(command.path, job.map(quote/* quoteWord */.X).join(' '), command.line);
        const next = { kind: 'script', steps: [], source, directory: folder, certainty: 'medium' };
        return [next];
    },
};

;// CONCATENATED MODULE: ./src/automation/hops/dvc.ts




const REPRO_VALUED = ['-R', '--recursive', '--glob', '-j', '--jobs'];
const EXP_VALUED = [
    '-n',
    '--name',
    '-S',
    '--set-param',
    '-j',
    '--jobs',
    '-C',
    '--copy-paths',
    '-m',
    '--message',
    '--rev',
];
/** Stages that need each other in a row. */
const MAX_CHAIN = 1000;
/**
 * `dvc repro [targets]`, `dvc exp run`: the stages in the order of their dependencies. `--dry` and `dvc status` run nothing.
 */
const dvc = {
    programs: ['dvc'],
    follow({ facts, command, directory }) {
        const { argv } = command;
        const moved = argv[0] === '--cd' ? (0,automation_paths/* resolvePath */.o1)(directory, argv[1] ?? '') : directory;
        const words = argv[0] === '--cd' ? argv.slice(2) : argv;
        const isExperiment = (words[0] === 'exp' || words[0] === 'experiments') && words[1] === 'run';
        const args = words[0] === 'repro' ? words.slice(1) : isExperiment ? words.slice(2) : null;
        if (args === null)
            return [];
        const split = (0,hops_words/* splitWords */.y)(args, isExperiment ? EXP_VALUED : REPRO_VALUED);
        if (split.has('--dry', '-h', '--help'))
            return [];
        // A queued experiment runs when the queue is started.
        if (isExperiment && split.has('--queue'))
            return [];
        if (moved === null)
            return [(0,hop/* unresolved */.II)('dvc repro', 'the directory is not known')];
        return followPipeline(facts, moved, split);
    },
};
function followPipeline(facts, directory, words) {
    const nodes = new Map();
    for (const path of facts.dvcYamlPaths) {
        for (const stage of facts.dvcYaml(path)?.stages ?? [])
            nodes.set(`${path}:${stage.name}`, nodeOf(stage));
    }
    const here = (0,tree/* firstFile */.FX)(facts.snapshot, [(0,automation_paths/* inFolder */._z)(directory, 'dvc.yaml')]);
    const chosen = chooseTargets(nodes, directory, here, words);
    if (!Array.isArray(chosen))
        return [(0,hop/* unresolved */.II)('dvc repro', chosen)];
    const single = words.has('-s', '--single-item');
    const ordered = single ? chosen : inOrder(nodes, chosen);
    const next = ordered.flatMap(({ stage }) => (stage.frozen ? [] : runStage(stage)));
    const known = new Set([...nodes.values()].flatMap(({ stage }) => [stage.name, stage.group]));
    for (const target of targetsOf(words)) {
        if (!isKnownTarget(target, known))
            next.push((0,hop/* unresolved */.II)(`stage ${target}`, 'no such stage in the tree'));
    }
    return next;
}
/** What an expression or a variable alone stands for is mostly an option or nothing. */
function targetsOf({ positionals }) {
    return positionals.filter(word => !/^(?:\$\{\{[^}]*\}\}|\$\{?\w+\}?)$/.test(word));
}
function isKnownTarget(target, known) {
    const name = target.slice(target.lastIndexOf(':') + 1);
    return known.has(name) || /\.dvc$|dvc\.yaml$|Dvcfile$|\//.test(name);
}
function nodeOf(stage) {
    const folder = (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(stage.path), stage.wdir === '' ? '.' : stage.wdir);
    const paths = (files) => {
        return files.flatMap(file => (folder === null ? [] : ((0,automation_paths/* resolvePath */.o1)(folder, file.value) ?? [])));
    };
    const writes = [...paths(stage.outs), ...paths(stage.metrics), ...paths(stage.plots)];
    return { stage, reads: paths(stage.deps), writes };
}
/** The stages that the command names; without names those of the dvc.yaml here. A text says why there are none. */
function chooseTargets(nodes, directory, here, words) {
    if (words.has('-P', '--all-pipelines'))
        return [...nodes.values()];
    const targets = targetsOf(words);
    if (targets.length === 0) {
        if (here === null)
            return `no dvc.yaml in ${directory === '' ? 'the root' : directory}`;
        return [...nodes.values()].filter(({ stage }) => stage.path === here);
    }
    return targets.flatMap(target => {
        const colon = target.lastIndexOf(':');
        const file = colon === -1 ? here : (0,automation_paths/* resolvePath */.o1)(directory, target.slice(0, colon));
        const name = target.slice(colon + 1);
        const path = (0,automation_paths/* resolvePath */.o1)(directory, target);
        return [...nodes.values()].filter(({ stage, writes }) => {
            if (path !== null && (0,src_paths/* baseName */.F)(target) === 'dvc.yaml')
                return stage.path === path;
            if (stage.path === file && (stage.name === name || stage.group === name))
                return true;
            if (words.has('-R', '--recursive'))
                return path !== null && stage.path.startsWith(`${path}/`);
            return path !== null && writes.includes(path);
        });
    });
}
function writersIn(nodes) {
    const byPath = new Map();
    const byFolder = new Map();
    for (const node of nodes) {
        for (const path of node.writes) {
            byPath.set(path, node);
            for (let folder = (0,src_paths/* folderOf */.y)(path); folder !== ''; folder = (0,src_paths/* folderOf */.y)(folder)) {
                byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(node));
            }
        }
    }
    return { byPath, byFolder };
}
/** The stages that write the path, a folder that it lies in, or something inside it. */
function writersOf({ byPath, byFolder }, path) {
    for (let at = path; at !== ''; at = (0,src_paths/* folderOf */.y)(at)) {
        const writer = byPath.get(at);
        if (writer !== undefined)
            return [writer];
    }
    return byFolder.get(path) ?? [];
}
/** The stages with all that they need, what is needed first. */
function inOrder(nodes, chosen) {
    const writers = writersIn(nodes.values());
    const ordered = [];
    const seen = new Set();
    const visit = (node, depth) => {
        if (seen.has(node) || depth > MAX_CHAIN)
            return;
        seen.add(node);
        for (const path of node.reads)
            for (const writer of writersOf(writers, path))
                visit(writer, depth + 1);
        ordered.push(node);
    };
    for (const node of chosen)
        visit(node, 0);
    return ordered;
}
function runStage(stage) {
    const step = { path: stage.path, line: stage.line, what: `stage ${stage.name}` };
    const directory = (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(stage.path), stage.wdir === '' ? '.' : stage.wdir);
    return stage.commands.map(({ value, line }) => ({
        kind: 'script',
        steps: [step],
        source: (0,hop/* lineOf */.cA)(stage.path, value, line),
        directory,
    }));
}

// EXTERNAL MODULE: ./src/facts/just.ts
var just = __webpack_require__(9873);
// EXTERNAL MODULE: ./src/facts/makeExpand.ts
var makeExpand = __webpack_require__(6873);
;// CONCATENATED MODULE: ./src/automation/hops/make.ts





const MAX_TARGETS = 500;
const MAX_INCLUDES = 50;
/** `make`: the recipes of the targets and of what they need, in the order in which make runs them. */
const make = {
    programs: ['make', 'gmake', 'mingw32-make'],
    follow({ facts, command, directory, environment }) {
        const words = (0,hops_words/* splitWords */.y)(command.argv, [
            '-C',
            '--directory',
            '-f',
            '--file',
            '--makefile',
            '-o',
            '-W',
            '-I',
        ]);
        if (words.has('-n', '--dry-run', '--just-print', '--recon', '-v', '--version', '-h', '--help'))
            return [];
        const moved = words.options('-C', '--directory');
        let folder = directory;
        for (const to of moved)
            folder = (0,automation_paths/* resolvePath */.o1)(folder, to);
        if (folder === null)
            return [(0,hop/* unresolved */.II)('make', 'the directory is not known')];
        const named = words.option('-f', '--file', '--makefile');
        const names = named === null ? ['GNUmakefile', 'makefile', 'Makefile'] : [named];
        const from = folder;
        const path = (0,tree/* firstFile */.FX)(facts.snapshot, names.map(name => (0,automation_paths/* resolvePath */.o1)(from, name)));
        if (path === null)
            return [(0,hop/* unresolved */.II)('make', `no ${named ?? 'Makefile'} in ${folder === '' ? 'the root' : folder}`)];
        const assigned = assignments(words.positionals, environment);
        const project = readProject(facts, path, from, assigned, environment);
        const goals = words.positionals.filter(word => !word.includes('='));
        const ignoring = words.has('-i', '--ignore-errors') || project.files.some(file => file.ignoresErrors);
        return goals.length === 0 && project.goal === null
            ? [(0,hop/* unresolved */.II)('make', `${path} has no default target`)]
            : (goals.length === 0 ? [project.goal] : goals).flatMap(goal => runGoal(facts, project, goal, from, path, ignoring));
    },
};
function assignments(words, environment) {
    const assigned = new Map();
    for (const word of words) {
        const match = /^([A-Za-z_]\w*)[:?+]?=(.*)$/s.exec(word);
        if (match === null)
            continue;
        const [, name = '', value = ''] = match;
        assigned.set(name, value.replace(/\$\{?(\w+)\}?/g, (text, inner) => environment.get(inner) ?? text));
    }
    return assigned;
}
function readProject(facts, path, folder, assigned, environment) {
    const files = [];
    const seen = new Set();
    const lookup = name => {
        const given = assigned.get(name);
        if (given !== undefined)
            return given;
        // Relative to the folder that make runs in, where recipes use it to find themselves.
        if (name === 'MAKEFILE_LIST')
            return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
        for (const file of files) {
            const variable = file.variables.get(name);
            if (variable === undefined)
                continue;
            return variable.fallback ? (environment.get(name) ?? variable.value) : variable.value;
        }
        return environment.get(name);
    };
    const pending = [path];
    while (pending.length > 0 && files.length < MAX_INCLUDES) {
        const next = pending.shift();
        if (seen.has(next))
            continue;
        seen.add(next);
        const file = facts.makefile(next);
        if (file === null)
            continue;
        files.push(file);
        for (const include of file.includes) {
            for (const name of (0,makeExpand/* expandMakeText */.Er)(include.file, lookup).split(/\s+/)) {
                const found = [(0,automation_paths/* resolvePath */.o1)(folder, name), (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(next), name)];
                const target = (0,tree/* firstFile */.FX)(facts.snapshot, found);
                if (target !== null)
                    pending.push(target);
            }
        }
    }
    const rules = files.flatMap(file => file.rules);
    const first = rules.flatMap(rule => rule.targets).find(target => !/^\.|%/.test(target));
    const goal = files.map(file => file.defaultGoal).find(name => name !== null) ?? first ?? null;
    return { files, rules, lookup, goal };
}
function runGoal(facts, project, written, folder, makefile, ignoring) {
    const goal = (0,makeExpand/* expandMakeText */.Er)(written, project.lookup);
    const planned = [];
    plan(project, goal, planned, new Set(), 0);
    const last = planned.at(-1);
    if (last === undefined || last.rules.length === 0) {
        const exists = (0,tree/* isFile */.fo)(facts.snapshot, (0,automation_paths/* resolvePath */.o1)(folder, goal));
        if (exists && last !== undefined && last.prerequisites.length > 0)
            return [];
        const because = /[$`]/.test(goal) ? 'the target is a variable' : `no rule for it in ${makefile}`;
        return planned.length > 1
            ? recipes(project, planned, goal, folder, ignoring)
            : [(0,hop/* unresolved */.II)(`target ${goal}`, because)];
    }
    return recipes(project, planned, goal, folder, ignoring);
}
/** Targets in the order in which make updates them: what a target needs stands before it. */
function plan(project, target, out, seen, depth) {
    if (seen.has(target) || out.length >= MAX_TARGETS || depth > 50)
        return;
    seen.add(target);
    const own = project.rules.filter(rule => rule.targets.includes(target));
    const recipe = own.filter(rule => rule.recipe.length > 0);
    const pattern = recipe.length > 0 ? null : patternFor(project, target);
    const stem = pattern?.stem ?? '';
    const prerequisites = own.flatMap(rule => rule.prerequisites);
    if (pattern !== null)
        prerequisites.push(...pattern.rule.prerequisites.map(name => name.replace('%', () => stem)));
    for (const prerequisite of prerequisites)
        plan(project, prerequisite, out, seen, depth + 1);
    const rules = pattern === null ? (recipe.length > 0 ? recipe : own) : [pattern.rule];
    out.push({ target, rules, prerequisites, stem });
}
function patternFor(project, target) {
    for (const rule of project.rules) {
        if (rule.recipe.length === 0)
            continue;
        for (const pattern of rule.targets) {
            const stem = pattern.includes('%') ? (0,makeExpand/* stemOf */.Vc)(target, pattern) : null;
            if (stem !== null && stem !== '')
                return { rule, stem };
        }
    }
    return null;
}
function recipes(project, planned, goal, folder, ignoring) {
    const goalRule = planned.at(-1)?.rules[0];
    const head = goalRule === undefined ? [] : [{ path: goalRule.path, line: goalRule.line, what: `target ${goal}` }];
    return planned.flatMap(item => item.rules.flatMap(rule => {
        const here = { path: rule.path, line: rule.line, what: `target ${item.target}` };
        const steps = item.target === goal ? [here] : [...head, here];
        return recipeOf(project, rule, item, folder, steps, ignoring);
    }));
}
function recipeOf(project, rule, item, folder, steps, ignoring) {
    const lookup = lookupIn(project, item);
    const oneShell = project.files.some(file => file.oneShell);
    return (oneShell ? joined(rule.recipe) : rule.recipe).map(line => {
        const text = (0,makeExpand/* expandMakeText */.Er)(line.text, lookup);
        const literal = text.split('\n').length === line.text.split('\n').length;
        const source = (0,hop/* scriptOf */.Fl)(rule.path, { text, line: line.line, literal });
        const next = { kind: 'script', steps, source, directory: folder };
        if (!line.ignored && !ignoring)
            return next;
        return { ...next, swallowedBy: line.ignored ? '- before the recipe line' : 'make ignores errors' };
    });
}
/** With `.ONESHELL` the whole recipe is one script. */
function joined(recipe) {
    const first = recipe[0];
    if (first === undefined)
        return [];
    let text = '';
    let at = first.line;
    for (const line of recipe) {
        text += '\n'.repeat(Math.max(0, line.line - at)) + line.text;
        at = line.line + line.text.split('\n').length - 1;
    }
    return [{ text, line: first.line, ignored: false }];
}
/** The automatic variables of a target, then those of its rules, then the file's. */
function lookupIn(project, item) {
    const own = new Map();
    for (const rule of project.rules) {
        if (!rule.targets.includes(item.target))
            continue;
        for (const [name, variable] of rule.variables)
            own.set(name, variable.value);
    }
    const all = item.prerequisites.join(' ');
    const automatic = new Map([
        ['@', item.target],
        ['<', item.prerequisites[0] ?? ''],
        ['^', all],
        ['+', all],
        ['?', all],
        ['*', item.stem],
        ['@D', (0,src_paths/* folderOf */.y)(item.target) || '.'],
        ['@F', (0,src_paths/* baseName */.F)(item.target)],
        ['<D', (0,src_paths/* folderOf */.y)(item.prerequisites[0] ?? '') || '.'],
        ['^D', all],
    ]);
    return name => automatic.get(name) ?? own.get(name) ?? project.lookup(name);
}
/** For tools that look for their file upwards from where they are called (just, task). */
function findUpwards(facts, folder, names) {
    for (let at = folder;; at = (0,src_paths/* folderOf */.y)(at)) {
        const found = (0,tree/* firstFile */.FX)(facts.snapshot, names.map(name => (0,automation_paths/* inFolder */._z)(at, name)));
        if (found !== null || at === '')
            return found;
    }
}

;// CONCATENATED MODULE: ./src/automation/hops/just.ts





const MAX_RECIPES = 500;
const NAMES = ['justfile', 'Justfile', '.justfile'];
/** `just recipe args`: what the recipe needs, its body, and what follows it. */
const just_just = {
    programs: ['just'],
    follow({ facts, command, directory }) {
        const words = (0,hops_words/* splitWords */.y)(command.argv, [
            '-f',
            '--justfile',
            '-d',
            '--working-directory',
            '--set',
            '--shell',
        ]);
        if (words.has('-n', '--dry-run', '-l', '--list', '--summary', '--show', '-s', '--version', '--dump'))
            return [];
        const named = words.option('-f', '--justfile');
        const from = directory;
        if (from === null)
            return [(0,hop/* unresolved */.II)('just', 'the directory is not known')];
        const path = named === null ? findUpwards(facts, from, NAMES) : (0,automation_paths/* resolvePath */.o1)(from, named);
        if (path === null)
            return [(0,hop/* unresolved */.II)('just', 'no justfile in the tree')];
        const moved = words.option('-d', '--working-directory');
        const known = readModules(facts, path, (moved === null ? null : (0,automation_paths/* resolvePath */.o1)(from, moved)) ?? (0,src_paths/* folderOf */.y)(path));
        const [goal, ...args] = words.positionals.filter(word => !/^\w+=/.test(word));
        const first = [...known.keys()][0];
        const name = goal ?? (known.has('default') ? 'default' : first);
        if (name === undefined || !known.has(name))
            return [(0,hop/* unresolved */.II)(`just ${name ?? ''}`, `no such recipe in ${path}`)];
        const next = [];
        run(known, name, args, next, new Set(), from, []);
        return next;
    },
};
function readModules(facts, path, folder) {
    const known = new Map();
    const pending = [{ path, folder, prefix: '' }];
    for (let count = 0; pending.length > 0 && count < 50; count++) {
        const next = pending.shift();
        const file = facts.justfile(next.path);
        if (file === null)
            continue;
        const base = file.workingDirectory === null ? next.folder : ((0,automation_paths/* resolvePath */.o1)(next.folder, file.workingDirectory) ?? '');
        for (const recipe of file.recipes) {
            const name = next.prefix + recipe.name;
            if (!known.has(name))
                known.set(name, { recipe, file, folder: base });
        }
        for (const [alias, target] of file.aliases) {
            const found = known.get(next.prefix + target);
            if (found !== undefined)
                known.set(next.prefix + alias, found);
        }
        for (const include of file.includes) {
            const target = (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(next.path), include.value);
            if (target === null)
                continue;
            const module = include.module === '' ? next.prefix : `${next.prefix}${include.module}::`;
            pending.push({
                path: target,
                folder: include.module === '' ? next.folder : (0,src_paths/* folderOf */.y)(target),
                prefix: module,
            });
        }
    }
    return known;
}
function run(known, name, args, out, seen, caller, head) {
    const found = known.get(name);
    const key = `${name}\0${args.join('\0')}`;
    if (found === undefined || seen.has(key) || seen.size > MAX_RECIPES)
        return;
    seen.add(key);
    const { recipe, file } = found;
    const here = { path: recipe.path, line: recipe.line, what: `recipe ${name}` };
    const steps = head.length === 0 ? [here] : [head[0], here];
    for (const { recipe: needed, args: given } of recipe.before)
        run(known, needed, given, out, seen, caller, steps);
    const values = valuesFor(recipe, file, args);
    const folder = recipe.noCd ? caller : found.folder;
    const directory = recipe.workingDirectory === null ? folder : (0,automation_paths/* resolvePath */.o1)(folder, recipe.workingDirectory);
    for (const { source, ignored } of bodyOf(recipe, values)) {
        const next = { kind: 'script', steps, source, directory };
        out.push(ignored ? { ...next, swallowedBy: '- before the recipe line' } : next);
    }
    for (const { recipe: following, args: given } of recipe.after) {
        run(known, following, given, out, seen, caller, steps);
    }
}
function valuesFor(recipe, file, args) {
    const values = new Map(file.variables);
    for (const [at, parameter] of recipe.parameters.entries()) {
        const given = parameter.rest ? args.slice(at).join(' ') : args[at];
        const value = given === undefined || given === '' ? parameter.fallback : given;
        values.set(parameter.name, value ?? (parameter.rest ? '' : `\${${parameter.name}}`));
    }
    return values;
}
function bodyOf(recipe, values) {
    const { path, body, shebang } = recipe;
    const first = body[0];
    if (first === undefined)
        return [];
    if (shebang === null) {
        return continued(body).map(({ value, line, ignored }) => ({
            source: (0,hop/* scriptOf */.Fl)(path, { text: (0,just.fillJust)(value, values), line, literal: true }),
            ignored,
        }));
    }
    let text = '';
    let at = first.line;
    for (const { value, line } of body) {
        text += '\n'.repeat(line - at) + (0,just.fillJust)(value, values);
        at = line;
    }
    const program = (0,src_paths/* baseName */.F)(shebang.split(/\s+/).find(word => !/\/env$|^-/.test(word)) ?? '');
    const dialect = program.startsWith('python')
        ? 'python'
        : /^(?:ba|z|da|k)?sh$/.test(program)
            ? 'posix'
            : 'other';
    const source = (0,hop/* scriptOf */.Fl)(path, { text, line: first.line, literal: true }, { dialect, errexit: /-\w*e/.test(shebang) });
    return [{ source, ignored: false }];
}
/** Joins lines that end in a backslash: each of the rest runs in its own shell. */
function continued(body) {
    const joined = [];
    for (const { value, line, ignored } of body) {
        const last = joined.at(-1);
        if (last?.value.endsWith('\\') === true)
            last.value += `\n${value}`;
        else
            joined.push({ value, line, ignored });
    }
    return joined;
}

;// CONCATENATED MODULE: ./src/automation/hops/kedro.ts


const kedro_MAX_FILES = 200;
/** `kedro run`: the pipelines and nodes of the project, which stand in its `pipelines` folders and its registry. */
const kedro = {
    programs: ['kedro'],
    follow({ facts, command, directory }) {
        if (command.argv[0] !== 'run')
            return [];
        if (directory === null)
            return [(0,hop/* unresolved */.II)('kedro run', 'the directory is not known')];
        const files = (0,tree/* filesBelow */.DR)(facts.snapshot, directory)
            .map(file => file.path)
            .filter(path => /(?:^|\/)(?:pipelines\/.*|pipeline_registry|hooks|settings)\.py$/.test(path))
            .filter(path => !/(?:^|\/)tests?\/|\{\{/.test(path));
        if (files.length === 0)
            return [(0,hop/* unresolved */.II)('kedro run', 'no pipeline in the tree')];
        return files
            .slice(0, kedro_MAX_FILES)
            .map(path => ({ kind: 'code', steps: [], path, via: 'command', args: [], certainty: 'low' }));
    },
};

// EXTERNAL MODULE: ./src/automation/hops/launchers.ts
var launchers = __webpack_require__(5373);
;// CONCATENATED MODULE: ./src/automation/hops/mlflow.ts




const VALUED = [
    '-e',
    '--entry-point',
    '-P',
    '--param-list',
    '-b',
    '--backend',
    '--env-manager',
    '-v',
    '--version',
];
const MORE = [
    '--experiment-name',
    '--experiment-id',
    '--run-name',
    '-A',
    '--backend-config',
    '--storage-dir',
    '--run-id',
];
/** `mlflow run uri -e entry`: the command of the entry point of an MLproject in the tree. */
const mlflow = {
    programs: ['mlflow'],
    follow({ facts, command, directory }) {
        if (command.argv[0] !== 'run')
            return [];
        const words = (0,hops_words/* splitWords */.y)(command.argv.slice(1), [...VALUED, ...MORE]);
        const uri = (words.positionals[0] ?? '.').split('#');
        const root = (0,automation_paths/* resolvePath */.o1)(directory, uri[0]);
        const folder = root === null ? null : (0,automation_paths/* resolvePath */.o1)(root, uri[1] ?? '.');
        if (folder === null)
            return [(0,hop/* unresolved */.II)(`mlflow run ${uri.join('#')}`, 'the project is not in the tree')];
        const path = (0,tree/* firstFile */.FX)(facts.snapshot, [(0,automation_paths/* resolvePath */.o1)(folder, 'MLproject')]);
        if (path === null)
            return [(0,hop/* unresolved */.II)(`mlflow run ${uri.join('#')}`, 'no MLproject in the tree')];
        const name = words.option('-e', '--entry-point') ?? 'main';
        const entry = facts.mlproject(path)?.entryPoints.find(point => point.name === name);
        if (entry === undefined) {
            // An entry point that is not declared may be a script.
            if (/\.(?:py|sh)$/.test(name)) {
                const text = `${name.endsWith('.py') ? 'python' : 'bash'} ${name}`;
                return [
                    { kind: 'script', steps: [], source: (0,hop/* lineOf */.cA)(command.path, text, command.line), directory: folder },
                ];
            }
            return [(0,hop/* unresolved */.II)(`entry point ${name}`, `not in ${path}`)];
        }
        const step = { path, line: entry.line, what: `entry point ${name}` };
        if (entry.command === null)
            return [(0,hop/* unresolved */.II)(`entry point ${name}`, 'it has no command', [step])];
        const parameters = new Map(entry.parameters.map(({ name: key, fallback }) => [key, fallback]));
        for (const given of words.options('-P', '--param-list')) {
            const equals = given.indexOf('=');
            if (equals > 0)
                parameters.set(given.slice(0, equals), given.slice(equals + 1));
        }
        const text = entry.command.value.replace(/\{(\w+)\}/g, (_, key) => parameters.get(key) ?? `\${${key}}`);
        return [
            { kind: 'script', steps: [step], source: (0,hop/* lineOf */.cA)(path, text, entry.command.line), directory: folder },
        ];
    },
};

// EXTERNAL MODULE: ./src/facts/nextflowConfig.ts
var nextflowConfig = __webpack_require__(7656);
// EXTERNAL MODULE: ./src/automation/nextflowProcesses.ts
var nextflowProcesses = __webpack_require__(7841);
// EXTERNAL MODULE: ./src/automation/hops/scripts.ts
var scripts = __webpack_require__(7896);
;// CONCATENATED MODULE: ./src/automation/hops/nextflow.ts







const nextflow_VALUED = [
    '-profile',
    '-c',
    '-C',
    '-config',
    '-w',
    '-work-dir',
    '-r',
    '-params-file',
    '-resume',
    '-name',
    '-entry',
    '-log',
    '-qs',
    '--outdir',
    '--input',
];
/** Longest configuration that is read, in bytes. */
const LONGEST_CONFIG = 200_000;
/** `nextflow run main.nf`: the processes of the file and of what it includes. Channels decide which of them run. */
const nextflow = {
    programs: ['nextflow'],
    follow(visit) {
        const { command, facts, directory } = visit;
        const words = (0,hops_words/* splitWords */.y)(command.argv, nextflow_VALUED);
        const at = words.positionals.indexOf('run');
        const written = words.positionals[at + 1];
        if (at === -1 || written === undefined || words.has('-stub', '-stub-run', '-preview', '-help'))
            return [];
        const target = (0,automation_paths/* resolvePath */.o1)(directory, written);
        const path = target === null
            ? null
            : (0,tree/* firstFile */.FX)(facts.snapshot, [`${target}.nf`, (0,automation_paths/* inFolder */._z)(target, 'main.nf'), target]);
        if (path === null || !path.endsWith('.nf')) {
            return [(0,hop/* unresolved */.II)(`nextflow run ${written}`, 'no such pipeline in the tree')];
        }
        if (isStub(facts, (0,src_paths/* folderOf */.y)(path), words.option('-profile') ?? ''))
            return [];
        return (0,nextflowProcesses/* processesOf */.L)(facts, path).flatMap(process => runProcess(visit, process, (0,src_paths/* folderOf */.y)(path)));
    },
};
/** One of the profiles makes it a stub run: every process only leaves the files that its `stub:` makes. */
function isStub(facts, folder, profiles) {
    const config = facts.snapshot.text((0,automation_paths/* inFolder */._z)(folder, 'nextflow.config'), LONGEST_CONFIG);
    if (!config.ok)
        return false;
    return profiles.split(',').some(profile => {
        const { stub, includes } = (0,nextflowConfig/* stubsIn */.B)(config.text, profile);
        if (stub)
            return true;
        return includes.some(written => {
            const included = (0,automation_paths/* resolvePath */.o1)(folder, written);
            const content = included === null ? null : facts.snapshot.text(included, LONGEST_CONFIG);
            return content?.ok === true && (0,nextflowConfig/* stubsIn */.B)(content.text, null).stub;
        });
    });
}
function runProcess(visit, process, root) {
    const { path, line, name, script, template } = process;
    const step = { path, line, what: `process ${name}` };
    if (template !== null) {
        const file = [
            (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(path), `templates/${template.value}`),
            (0,automation_paths/* resolvePath */.o1)(root, `templates/${template.value}`),
        ].find(candidate => (0,tree/* isFile */.fo)(visit.facts.snapshot, candidate));
        if (file === undefined || file === null)
            return [(0,hop/* unresolved */.II)(template.value, 'no such template', [step])];
        return (0,scripts/* followFile */.gQ)({ ...visit, directory: '' }, file, []).map(next => ({
            ...next,
            steps: [step, ...next.steps],
        }));
    }
    if (script === null)
        return [];
    // What lies in `bin` is on the path of every process; anything else is staged into its working directory.
    const source = (0,hop/* scriptOf */.Fl)(path, script, { errexit: true });
    return [{ kind: 'script', steps: [step], source, directory: root, remote: true, certainty: 'medium' }];
}

;// CONCATENATED MODULE: ./src/automation/hops/notebooks.ts




const MAX_NOTEBOOKS = 200;
/** `papermill in.ipynb out.ipynb`: the first notebook runs. */
const papermill = {
    programs: ['papermill'],
    follow(visit) {
        const valued = [
            '-p',
            '-r',
            '-f',
            '-y',
            '-k',
            '--kernel',
            '--cwd',
            '--engine',
            '--parameters',
            '--parameters_file',
        ];
        const words = (0,hops_words/* splitWords */.y)(visit.command.argv, valued);
        const written = words.positionals[0];
        return written === undefined ? [] : notebooks(visit, [written]);
    },
};
/** `jupyter nbconvert --execute`, `jupyter execute`, `jupyter run`; a conversion without `--execute` runs nothing. */
const jupyter = {
    programs: ['jupyter', 'jupyter-nbconvert', 'jupyter-execute', 'nbconvert', 'ploomber-engine'],
    follow(visit) {
        const { program, argv } = visit.command;
        const subcommand = program === 'jupyter' ? (argv[0] ?? '') : program.replace('jupyter-', '');
        const rest = program === 'jupyter' ? argv.slice(1) : argv;
        if (!['nbconvert', 'execute', 'run', 'ploomber-engine'].includes(subcommand))
            return [];
        if (subcommand === 'nbconvert' &&
            !rest.some(word => /^--execute$|ExecutePreprocessor\.enabled=True/.test(word))) {
            return [];
        }
        const words = (0,hops_words/* splitWords */.y)(rest, [
            '--to',
            '--output',
            '--output-dir',
            '--template',
            '--config',
            '--kernel_name',
        ]);
        return notebooks(visit, words.positionals.filter(word => /\.ipynb$|[*$]/.test(word)));
    },
};
/** `pytest --nbmake`, `--nbval` and `treon` run notebooks as tests. */
const notebookTests = {
    programs: ['treon'],
    follow(visit) {
        const words = (0,hops_words/* splitWords */.y)(visit.command.argv, ['--threads', '--exclude']);
        return notebooks(visit, words.positionals.length === 0 ? ['.'] : words.positionals);
    },
};
/** The notebooks that the words name: files, folders, and patterns of the shell. */
function notebooks(visit, written) {
    const { facts, directory } = visit;
    return written.flatMap((word) => {
        const path = (0,automation_paths/* resolvePath */.o1)(directory, word);
        if ((0,tree/* isFile */.fo)(facts.snapshot, path))
            return [notebook(path)];
        if (path === null && !word.includes('*'))
            return [(0,hop/* unresolved */.II)(word, 'the path depends on a variable')];
        const fitting = path === null ? matching(visit, word) : belowFolder(visit, path);
        return fitting.length === 0 ? [(0,hop/* unresolved */.II)(word, 'no such notebook in the tree')] : fitting.map(notebook);
    });
}
function notebook(path) {
    return { kind: 'code', steps: [], path, via: path.endsWith('.ipynb') ? 'notebook' : 'command', args: [] };
}
function belowFolder({ facts }, folder) {
    const files = (0,tree/* filesBelow */.DR)(facts.snapshot, folder).map(file => file.path);
    return files.filter(path => path.endsWith('.ipynb')).slice(0, MAX_NOTEBOOKS);
}
/** Files for a pattern of the shell: `*` inside one folder, `**` through folders. */
function matching({ facts, directory }, pattern) {
    const star = pattern.indexOf('*');
    const slash = pattern.lastIndexOf('/', star);
    const folder = (0,automation_paths/* resolvePath */.o1)(directory, slash === -1 ? '.' : pattern.slice(0, slash));
    if (folder === null)
        return [];
    const deep = pattern.includes('**');
    const before = folder === '' ? 0 : folder.length + 1;
    return (0,tree/* filesBelow */.DR)(facts.snapshot, folder)
        .map(file => file.path)
        .filter(path => path.endsWith('.ipynb') && (deep || !path.slice(before).includes('/')))
        .slice(0, MAX_NOTEBOOKS);
}

// EXTERNAL MODULE: ./src/automation/hops/preCommit.ts
var preCommit = __webpack_require__(1420);
// EXTERNAL MODULE: ./src/snapshot/endings.ts
var endings = __webpack_require__(2376);
;// CONCATENATED MODULE: ./src/automation/hops/python.ts




const INTERPRETERS = ['python', 'python2', 'python3', 'py', 'pypy', 'pypy3', 'ipython', 'ipython3', 'pythonw'];
/** Options of the interpreter that take a value. */
const python_VALUED = new Set(['-W', '-X', '--check-hash-based-pycs', '-Q']);
/** `python train.py`. */
const pythonFiles = {
    programs: INTERPRETERS,
    follow(visit) {
        const { command } = visit;
        const words = command.argv;
        let at = 0;
        while (words[at]?.startsWith('-') === true && words[at] !== '-') {
            if (words[at] === '-c')
                return (0,hop/* inlineCode */.ti)(visit, 'python', words[at + 1] ?? null);
            if (words[at] === '-m')
                return followModule(visit, words[at + 1] ?? '', words.slice(at + 2));
            at += python_VALUED.has(words[at]) ? 2 : 1;
        }
        const file = words[at];
        if (file === undefined || file === '-' || file === '') {
            const read = inputOf(command);
            return read === null ? (0,hop/* inlineCode */.ti)(visit, 'python', command.stdin) : (0,scripts/* followFile */.gQ)(visit, read, []);
        }
        const next = (0,scripts/* followFile */.gQ)(visit, file, words.slice(at + 1));
        // `python folder` runs the folder's `__main__.py`.
        if (next[0]?.kind !== 'unresolved')
            return next;
        const inside = (0,scripts/* followFile */.gQ)(visit, `${file.replace(/\/$/, '')}/__main__.py`, words.slice(at + 1));
        return inside[0]?.kind === 'unresolved' ? next : inside;
    },
};
/** The file that a command reads: `python < train.py`. */
function inputOf({ redirects }) {
    return redirects.find(({ operator }) => operator === '<')?.target ?? null;
}
/** `cat train.py | python`, `cat setup.sh | bash`. */
const pipedFiles = {
    programs: ['cat'],
    follow(visit) {
        const { argv, pipedTo } = visit.command;
        const [reader = ''] = pipedTo;
        const wanted = INTERPRETERS.includes(reader)
            ? /\.py$/
            : /^(?:ba|da|z|k|a)?sh$/.test(reader)
                ? /\.(?:ba|z|k)?sh$/
                : null;
        return wanted === null
            ? []
            : argv.filter(word => wanted.test(word)).flatMap(word => (0,scripts/* followFile */.gQ)(visit, word, []));
    },
};
/** `python -m package.module`, where the module is the project's own. */
const pythonModules = {
    programs: null,
    follow(visit) {
        return visit.command.wrappers.includes('python -m')
            ? followModule(visit, visit.command.program, visit.command.argv)
            : null;
    },
};
function followModule(visit, module, args) {
    const path = visit.facts.modules().module(module, visit.directory ?? '');
    return path === null ? null : [{ kind: 'code', steps: [], path, via: 'command', args }];
}
/** A program that the project itself declares as console entry point. */
const consoleScripts = {
    programs: null,
    follow({ facts, command }) {
        for (const file of facts.dependencyFiles) {
            const script = file.scripts.find(({ name }) => name === command.program);
            if (script === undefined)
                continue;
            const step = { path: file.path, line: script.line, what: `entry point ${script.target}` };
            const path = facts.modules().entryPoint(script.target, (0,src_paths/* folderOf */.y)(file.path));
            if (path !== null)
                return [{ kind: 'code', steps: [step], path, via: 'command', args: command.argv }];
            const guessed = onlyModule(facts.snapshot, script.target);
            return guessed === null
                ? [(0,hop/* unresolved */.II)(script.target, 'the module of the entry point is not in the tree', [step])]
                : [
                    {
                        kind: 'code',
                        steps: [step],
                        path: guessed,
                        via: 'command',
                        args: command.argv,
                        certainty: 'low',
                    },
                ];
        }
        return null;
    },
};
/** A package may lie in a folder that only its build configuration names: the one file with that ending is meant. */
function onlyModule(snapshot, target) {
    const module = (target.split(':')[0] ?? '').trim().replaceAll('.', '/');
    if (!module.includes('/'))
        return null;
    const found = (0,endings/* filesEnding */.r)(snapshot, 'py').filter(({ path }) => path.endsWith(`/${module}.py`));
    return found.length === 1 ? (found[0]?.path ?? null) : null;
}

;// CONCATENATED MODULE: ./src/automation/hops/pythonTasks.ts





const MAX_TASKS = 200;
/** `nox -s tests`: the commands of the sessions, without names those of all default sessions. */
const nox = {
    programs: ['nox'],
    follow({ facts, command, directory }) {
        const valued = [
            '-f',
            '--noxfile',
            '-s',
            '-e',
            '--session',
            '--sessions',
            '-t',
            '--tags',
            '-k',
            '--keywords',
            '-p',
        ];
        const backends = [
            '-db',
            '--default-venv-backend',
            '-fb',
            '--force-venv-backend',
            '--envdir',
            '-P',
            '--force-python',
        ];
        const words = (0,hops_words/* splitWords */.y)(command.argv, [...valued, ...backends]);
        if (words.has('-l', '--list', '--list-sessions'))
            return [];
        const path = (0,automation_paths/* resolvePath */.o1)(directory, words.option('-f', '--noxfile') ?? 'noxfile.py');
        if (!(0,tree/* isFile */.fo)(facts.snapshot, path))
            return [(0,hop/* unresolved */.II)('nox', 'no noxfile.py in the tree')];
        const sessions = facts.noxSessions(path);
        const named = sessionNames(command.argv);
        const wanted = words.option('-k', '--keywords');
        if (named.length === 0) {
            const all = sessions.filter(session => session.isDefault && (wanted === null || session.name.includes(wanted)));
            return all.flatMap(session => runTask(sessions, session, 'session', (0,src_paths/* folderOf */.y)(path)));
        }
        return named.flatMap(name => {
            const base = name.replace(/\(.*$/, '').replace(/-\d+(?:\.\d+)*$/, '');
            const session = sessions.find(one => one.name === name) ?? sessions.find(one => one.name === base);
            if (session === undefined)
                return [(0,hop/* unresolved */.II)(`session ${name}`, missing(name, path))];
            return runTask(sessions, session, 'session', (0,src_paths/* folderOf */.y)(path));
        });
    },
};
function missing(name, path) {
    return /[$`]/.test(name) ? 'the name is a variable' : `not in ${path}`;
}
/** All words after `-s`, up to the next option: nox takes several. */
function sessionNames(argv) {
    const names = [];
    let inside = false;
    for (const word of argv) {
        if (word === '--')
            break;
        if (/^(?:-s|-e|--sessions?)$/.test(word))
            inside = true;
        else if (/^(?:-s|-e|--sessions?=)./.test(word) && /^(?:-[se][^-]|--sessions?=)/.test(word)) {
            names.push(word.replace(/^(?:-[se]|--sessions?=)/, ''));
            inside = false;
        }
        else if (word.startsWith('-'))
            inside = false;
        else if (inside)
            names.push(word);
    }
    return names;
}
/** `invoke train`, `inv train`, `fab`, `duty`: tasks of tasks.py. */
const invoke = {
    programs: ['invoke', 'inv', 'fab', 'duty'],
    follow({ facts, command, directory }) {
        const words = (0,hops_words/* splitWords */.y)(command.argv, ['-c', '--collection', '-r', '--search-root', '-f', '--config']);
        if (words.has('-l', '--list', '--version'))
            return [];
        const root = words.option('-r', '--search-root');
        const folder = root === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, root);
        if (folder === null)
            return [(0,hop/* unresolved */.II)(command.program, 'the directory is not known')];
        const collection = words.option('-c', '--collection');
        const files = collection === null ? [...(pythonTasks_FILES.get(command.program) ?? FILES_OF_INVOKE)] : [`${collection}.py`];
        const path = findUpwards(facts, folder, files);
        if (path === null)
            return [(0,hop/* unresolved */.II)(command.program, `no ${files[0]} in the tree`)];
        const tasks = tasksOf(facts, path);
        const names = words.positionals.filter(word => /^[A-Za-z][\w.-]*$/.test(word));
        const found = names.flatMap(name => taskNamed(tasks, name.replaceAll('_', '-')) ?? []);
        if (found.length === 0)
            return [(0,hop/* unresolved */.II)(`task ${names.join(' ')}`, `not in ${path}`)];
        // Commands run where invoke is called, wherever the tasks lie.
        return found.flatMap(task => runTask(tasks, task, 'task', folder));
    },
};
const FILES_OF_INVOKE = ['tasks.py', 'tasks/__init__.py'];
const pythonTasks_FILES = new Map([
    ['fab', ['fabfile.py']],
    ['duty', ['duties.py']],
]);
/** The tasks of a file, and of the modules beside a package's `__init__.py`. */
function tasksOf(facts, path) {
    const own = facts.invokeTasks(path);
    if (!path.endsWith('__init__.py'))
        return own;
    const code = facts.code(path);
    const modules = code?.imports.flatMap(found => [found.module, ...found.names.map(({ name }) => name)]) ?? [];
    const beside = modules.map(name => (0,automation_paths/* inFolder */._z)((0,src_paths/* folderOf */.y)(path), `${name.split('.').at(-1)}.py`));
    return [...own, ...new Set(beside)].flatMap(item => typeof item === 'string'
        ? (0,tree/* firstFile */.FX)(facts.snapshot, [item]) === null
            ? []
            : facts.invokeTasks(item)
        : [item]);
}
/** `train`, `ml.train`, or the default task of the collection `ml`, which is called like its module. */
function taskNamed(tasks, wanted) {
    const collectionOf = (task) => (0,src_paths/* baseName */.F)(task.path).replace(/\.py$/, '').replaceAll('_', '-');
    const isCalled = (task, name) => [task.name, ...task.aliases].includes(name);
    const dot = wanted.lastIndexOf('.');
    const collection = dot === -1 ? wanted : wanted.slice(0, dot);
    const inside = tasks.filter(task => collectionOf(task) === collection);
    const named = dot === -1 ? undefined : inside.find(task => isCalled(task, wanted.slice(dot + 1)));
    const byDefault = dot === -1 ? inside.find(task => task.isDefault) : undefined;
    const anywhere = tasks.find(task => isCalled(task, wanted.slice(dot + 1)));
    return named ?? byDefault ?? anywhere ?? null;
}
function runTask(tasks, task, kind, directory) {
    const next = [];
    const seen = new Set();
    const visit = (current) => {
        if (seen.has(current) || seen.size > MAX_TASKS)
            return;
        seen.add(current);
        for (const name of current.needs) {
            const beside = tasks.find(other => other.name === name && other.path === current.path);
            const needed = beside ?? taskNamed(tasks, name);
            if (needed !== null)
                visit(needed);
        }
        const step = { path: current.path, line: current.line, what: `${kind} ${current.name}` };
        for (const { value, line } of current.commands) {
            next.push({ kind: 'script', steps: [step], source: (0,hop/* lineOf */.cA)(current.path, value, line), directory });
        }
    };
    visit(task);
    return next;
}

;// CONCATENATED MODULE: ./src/automation/hops/snakemake.ts




const snakemake_NAMES = ['Snakefile', 'snakefile', 'workflow/Snakefile', 'workflow/snakefile'];
const snakemake_VALUED = [
    '-s',
    '--snakefile',
    '-d',
    '--directory',
    '-c',
    '--cores',
    '-j',
    '--jobs',
    '--config',
    '--configfile',
];
const snakemake_MORE = ['--profile', '--resources', '--set-threads', '--until', '--report', '-p', '--executor'];
/** `snakemake`: the rules that the targets need, in the order of the file. Best effort: inputs that are code fit everything. */
const snakemake = {
    programs: ['snakemake'],
    follow({ facts, command, directory }) {
        const words = (0,hops_words/* splitWords */.y)(command.argv, [...snakemake_VALUED, ...snakemake_MORE]);
        if (words.has('-n', '--dry-run', '--dryrun', '--lint', '--dag', '--rulegraph', '-l', '--list', '--unlock'))
            return [];
        const named = words.option('-s', '--snakefile');
        const names = named === null ? snakemake_NAMES : [named];
        const path = (0,tree/* firstFile */.FX)(facts.snapshot, names.map(name => (0,automation_paths/* resolvePath */.o1)(directory, name)));
        if (path === null)
            return [(0,hop/* unresolved */.II)('snakemake', 'no Snakefile in the tree')];
        const moved = words.option('-d', '--directory');
        const folder = moved === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, moved);
        const rules = readRules(facts, path);
        const wanted = neededRules(rules, words.positionals);
        if (wanted.length === 0)
            return [(0,hop/* unresolved */.II)(`snakemake ${words.positionals.join(' ')}`, `no such rule in ${path}`)];
        return wanted.flatMap(rule => runRule(facts, rule, folder));
    },
};
function readRules(facts, path) {
    const rules = [];
    const seen = new Set();
    const pending = [path];
    while (pending.length > 0 && seen.size < 100) {
        const next = pending.shift();
        if (seen.has(next))
            continue;
        seen.add(next);
        const file = facts.snakefile(next);
        if (file === null)
            continue;
        rules.push(...file.rules);
        for (const include of file.includes) {
            const target = (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(next), include.value);
            if (target !== null)
                pending.push(target);
        }
    }
    return rules;
}
function neededRules(rules, targets) {
    const first = rules[0];
    if (first === undefined)
        return [];
    const start = targets.length === 0 ? [first] : rules.filter(rule => targets.some(target => makes(rule, target)));
    const needed = new Set(start);
    for (const rule of needed) {
        // Inputs without a literal come from functions: any rule may be meant.
        const literal = rule.inputs.length > 0;
        for (const other of rules) {
            if (!literal && rule === first)
                needed.add(other);
            else if (rule.inputs.some(input => makes(other, input)))
                needed.add(other);
        }
    }
    return rules.filter(rule => needed.has(rule));
}
function makes(rule, target) {
    return rule.name === target || rule.outputs.some(output => fits(output, target));
}
/** Whether two paths with `{wildcards}` can be the same: their literal beginnings and endings agree. */
function fits(output, input) {
    if (output === input)
        return true;
    const [head, tail] = literalEnds(output);
    const [otherHead, otherTail] = literalEnds(input);
    if (head === output && otherHead === input)
        return false;
    const beginning = head.startsWith(otherHead) || otherHead.startsWith(head);
    return beginning && (tail.endsWith(otherTail) || otherTail.endsWith(tail));
}
function literalEnds(path) {
    const open = path.indexOf('{');
    return open === -1 ? [path, path] : [path.slice(0, open), path.slice(path.lastIndexOf('}') + 1)];
}
function runRule(facts, rule, directory) {
    const step = { path: rule.path, line: rule.line, what: `rule ${rule.name}` };
    const next = [];
    if (rule.shell !== null) {
        const source = (0,hop/* scriptOf */.Fl)(rule.path, rule.shell, { errexit: true, pipefail: true });
        next.push({ kind: 'script', steps: [step], source, directory });
    }
    if (rule.script !== null) {
        const path = (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(rule.path), rule.script.value);
        if (!(0,tree/* isFile */.fo)(facts.snapshot, path))
            next.push((0,hop/* unresolved */.II)(rule.script.value, 'script not in the tree', [step]));
        else
            next.push({
                kind: 'code',
                steps: [step],
                path,
                via: path.endsWith('.ipynb') ? 'notebook' : 'command',
                args: [],
            });
    }
    return next;
}

// EXTERNAL MODULE: ./src/facts/taskfile.ts
var taskfile = __webpack_require__(4064);
;// CONCATENATED MODULE: ./src/automation/hops/tasks.ts





const MAX_NESTED = 50;
/** Subcommands of package managers that run no script of the manifest. */
const NODE_COMMANDS = new Set([
    'install',
    'i',
    'ci',
    'add',
    'remove',
    'publish',
    'pack',
    'config',
    'cache',
    'version',
    'exec',
    'dlx',
    'create',
    'init',
    'link',
    'audit',
    'login',
    'set',
    'view',
    'info',
    'why',
    'outdated',
    'update',
    'up',
    'upgrade',
    'prune',
    'store',
    'fetch',
    'dedupe',
    'rebuild',
    'workspaces',
]);
/** `npm run x`, `yarn x`, `pnpm -C dir x`: scripts of package.json, with `pre` and `post`. */
const nodeScripts = {
    programs: ['npm', 'pnpm', 'yarn', 'bun'],
    follow({ facts, command, directory }) {
        const words = (0,hops_words/* splitWords */.y)(command.argv, [
            '-C',
            '--prefix',
            '--cwd',
            '--dir',
            '-w',
            '--workspace',
            '--filter',
            '-F',
        ]);
        const [first, second] = words.positionals;
        const explicit = first === 'run' || first === 'run-script';
        const tests = command.program === 'npm' && /\b(?:test|install(?:-ci)?-test)$/.test(command.canonical);
        const name = explicit ? second : tests ? 'test' : first;
        if (name === undefined || (!explicit && NODE_COMMANDS.has(name)))
            return [];
        const moved = words.option('-C', '--prefix', '--cwd', '--dir', '-w', '--workspace');
        const folder = moved === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, moved);
        if (folder === null)
            return [(0,hop/* unresolved */.II)(`${command.program} ${name}`, 'the directory is not known')];
        if (words.has('-r', '--recursive', '--workspaces', '-ws'))
            return inWorkspaces(facts, folder, name);
        const path = (0,automation_paths/* inFolder */._z)(folder, 'package.json');
        const file = facts.dependencyFiles.find(candidate => candidate.path === path);
        const scripts = file?.tasks.filter(({ name: found }) => [`pre${name}`, name, `post${name}`].includes(found)) ?? [];
        if (file === undefined)
            return explicit ? [(0,hop/* unresolved */.II)(`${command.program} run ${name}`, `no ${path} in the tree`)] : [];
        if (!scripts.some(script => script.name === name)) {
            return explicit ? [(0,hop/* unresolved */.II)(`${command.program} run ${name}`, `no such script in ${path}`)] : [];
        }
        return scripts.map(task => scriptOfTask({ file, task }, folder, []));
    },
};
/** The script of every package below a folder. */
function inWorkspaces(facts, folder, name) {
    const head = folder === '' ? '' : `${folder}/`;
    return facts.dependencyFiles
        .filter(({ path }) => path.startsWith(head) && path.endsWith('/package.json') && path !== `${head}package.json`)
        .flatMap(file => {
        const task = file.tasks.find(candidate => candidate.name === name);
        return task === undefined ? [] : [scriptOfTask({ file, task }, (0,src_paths/* folderOf */.y)(file.path), [])];
    });
}
/** Programs whose tasks stand in a manifest, and how their task is named on the command line. */
const RUNNERS = new Map([
    ['poe', /^\[?tool\.poe|pyproject|poe/],
    ['poethepoet', /pyproject|poe/],
    ['pdm', /pyproject/],
    ['hatch', /pyproject|hatch/],
    ['pixi', /pixi|pyproject/],
    ['taskipy', /pyproject/],
    ['rye', /pyproject/],
    ['pipenv', /Pipfile/],
    ['composer', /composer\.json/],
]);
/** `poe train`, `poetry poe train` of its plugin, `pdm run x`, `hatch run env:x`, `pixi run x`: tasks of a Python manifest. */
const manifestTasks = {
    programs: [...RUNNERS.keys(), 'poetry'],
    follow(visit) {
        const { command } = visit;
        const [plugin, ...more] = command.program === 'poetry' ? command.argv : [];
        if (plugin !== undefined && plugin !== 'poe')
            return null;
        const argv = plugin === undefined ? command.argv : more;
        const runner = plugin ?? command.program;
        const words = (0,hops_words/* splitWords */.y)(argv, [
            '-C',
            '--directory',
            '-e',
            '--environment',
            '--manifest-path',
            '--root',
            '-p',
        ]);
        const [first, ...rest] = words.positionals;
        const name = first === 'run' || first === 'script' ? rest[0] : first;
        if (name === undefined)
            return [];
        const found = findTask(visit, name, RUNNERS.get(runner) ?? /./);
        if (found !== null)
            return [nextOf(visit, found)];
        return runner === 'poe' ? [(0,hop/* unresolved */.II)(`poe ${name}`, 'no such task in the tree')] : [];
    },
};
const TASK_WRAPPERS = /^(?:pdm|hatch|pixi|rye|pipenv|poe|uv|poetry) run$|^hatch$|^pixi$/;
/** A program after `pdm run`, `hatch run`, `pixi run` may be a task of the manifest. */
const wrappedTasks = {
    programs: null,
    follow(visit) {
        const wrapper = visit.command.wrappers.find(name => TASK_WRAPPERS.test(name));
        if (wrapper === undefined)
            return null;
        const runner = wrapper.split(' ')[0] ?? '';
        if (runner === 'uv' || runner === 'poetry')
            return null;
        const found = findTask(visit, visit.command.program, RUNNERS.get(runner) ?? /./);
        return found === null ? null : [nextOf(visit, found)];
    },
};
/** Taskipy calls its program `task`, as Taskfile does; without a Taskfile the name is a task of pyproject. */
function taskipyTask(visit, name) {
    const found = findTask(visit, name, /pyproject/);
    return found === null ? [] : [nextOf(visit, found)];
}
/** The task as the nearest manifest at or above the directory names it; `env:task` and `task` both fit. */
function findTask({ facts, directory }, name, format) {
    let best = null;
    for (const file of facts.dependencyFiles) {
        if (file.tasks.length === 0 || !format.test((0,src_paths/* baseName */.F)(file.path)))
            continue;
        const folder = (0,src_paths/* folderOf */.y)(file.path);
        const above = directory === null || folder === '' || directory === folder || directory.startsWith(`${folder}/`);
        if (!above)
            continue;
        const task = file.tasks.find(candidate => sameTask(candidate.name, name));
        if (task !== undefined && (best === null || folder.length > (0,src_paths/* folderOf */.y)(best.file.path).length))
            best = { file, task };
    }
    return best;
}
function sameTask(defined, asked) {
    if (defined === asked)
        return true;
    const [definedEnvironment, definedName] = splitEnvironment(defined);
    const [askedEnvironment, askedName] = splitEnvironment(asked);
    return (definedName === askedName &&
        (definedEnvironment === askedEnvironment ||
            askedEnvironment.startsWith('+') ||
            (askedEnvironment === '' && definedEnvironment === 'default')));
}
function splitEnvironment(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
function nextOf({ facts }, found) {
    return scriptOfTask(found, (0,src_paths/* folderOf */.y)(found.file.path), [], facts);
}
function scriptOfTask({ file, task }, directory, head, facts = null) {
    const step = {
        path: file.path,
        line: task.line,
        what: `${file.path.endsWith('package.json') ? 'script' : 'task'} ${task.name}`,
    };
    const text = facts === null ? task.run : expandReferences(file, task, 0);
    return { kind: 'script', steps: [...head, step], source: taskText(file, task, text), directory };
}
/** The lines of a task are commands of their own, and the first failure ends it. */
function taskText(file, task, text) {
    return { ...(0,hop/* lineOf */.cA)(file.path, text, task.line), errexit: true };
}
/** Sequences name other tasks (`a && b` of hatch, lists of poe): a line that is just a task's name is that task. */
function expandReferences(file, task, depth) {
    if (depth > 5)
        return task.run;
    return task.run
        .split('\n')
        .slice(0, MAX_NESTED)
        .map(line => {
        const word = line.trim().split(/\s+/)[0] ?? '';
        const other = file.tasks.find(candidate => candidate.name !== task.name && sameTask(candidate.name, word));
        return other === undefined ? line : expandReferences(file, other, depth + 1);
    })
        .join('\n');
}
const MISE_FILES = ['mise.toml', '.mise.toml', 'mise/config.toml', '.config/mise.toml'];
/** `mise run x`: what the task depends on, then its commands. */
const mise = {
    programs: ['mise'],
    follow({ facts, command, directory }) {
        const words = (0,hops_words/* splitWords */.y)(command.argv, ['-C', '--cd', '-j', '--jobs']);
        const [first, second] = words.positionals;
        const name = first === 'run' || first === 'r' ? second : undefined;
        if (name === undefined)
            return [];
        const path = directory === null ? null : findUpwards(facts, directory, MISE_FILES);
        const tasks = path === null ? null : (0,yamlNode.nodeAt)(facts.data(path), 'tasks');
        if (path === null || (0,yamlNode.nodeAt)(tasks, name) === null)
            return [(0,hop/* unresolved */.II)(`mise run ${name}`, 'no such task in the tree')];
        const next = [];
        const seen = new Set();
        const run = (task) => {
            const entry = (0,yamlNode/* entryOf */.Ms)(tasks, task);
            if (entry === null || seen.has(task) || seen.size > MAX_NESTED)
                return;
            seen.add(task);
            for (const needed of (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(entry.value, 'depends')))
                run(needed.value);
            const step = { path, line: entry.line, what: `task ${task}` };
            const lines = (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(entry.value, 'run') ?? (entry.value.kind === 'map' ? null : entry.value));
            for (const { value, line } of lines) {
                const source = { ...(0,hop/* lineOf */.cA)(path, value, line), errexit: true };
                next.push({ kind: 'script', steps: [step], source, directory: (0,src_paths/* folderOf */.y)(path) });
            }
        };
        run(name);
        return next;
    },
};

;// CONCATENATED MODULE: ./src/automation/hops/taskfile.ts







const taskfile_NAMES = [
    'Taskfile.yml',
    'taskfile.yml',
    'Taskfile.yaml',
    'taskfile.yaml',
    'Taskfile.dist.yml',
    'Taskfile.dist.yaml',
];
const taskfile_MAX_TASKS = 500;
/** `task name`: its dependencies, then its commands. */
const taskfile_taskfile = {
    programs: ['task', 'go-task'],
    follow(visit) {
        const { facts, command, directory } = visit;
        const words = (0,hops_words/* splitWords */.y)(command.argv, [
            '-t',
            '--taskfile',
            '-d',
            '--dir',
            '-c',
            '--concurrency',
            '-o',
            '--output',
        ]);
        if (words.has('-n', '--dry', '-l', '--list', '-a', '--list-all', '--version', '--summary'))
            return [];
        const names = words.positionals.filter(word => !/^\w+=/.test(word));
        if (directory === null)
            return [(0,hop/* unresolved */.II)('task', 'the directory is not known')];
        const path = taskfilePath(visit, directory, words.option('-t', '--taskfile'), words.option('-d', '--dir'));
        if (path === null) {
            const found = names.slice(0, 1).flatMap(name => taskipyTask(visit, name));
            return found.length > 0 ? found : [(0,hop/* unresolved */.II)(`task ${names.join(' ')}`, 'no Taskfile in the tree')];
        }
        const given = taskfile_assignments(words.positionals);
        const known = readFiles(facts, path, given);
        const next = [];
        for (const name of names.length === 0 ? ['default'] : names) {
            if (known.has(name))
                taskfile_run(known, name, next, new Set(), []);
            else
                next.push((0,hop/* unresolved */.II)(`task ${name}`, `not in ${path}`));
        }
        return next;
    },
};
function taskfilePath({ facts }, directory, file, folder) {
    if (file !== null)
        return (0,tree/* firstFile */.FX)(facts.snapshot, [(0,automation_paths/* resolvePath */.o1)(directory, file)]);
    return findUpwards(facts, (folder === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, folder)) ?? directory, taskfile_NAMES);
}
function taskfile_assignments(words) {
    const assigned = new Map();
    for (const word of words) {
        const match = /^(\w+)=(.*)$/s.exec(word);
        if (match !== null)
            assigned.set(match[1], match[2]);
    }
    return assigned;
}
function readFiles(facts, path, given) {
    const known = new Map();
    const pending = [{ path, prefix: '', folder: (0,src_paths/* folderOf */.y)(path) }];
    for (let count = 0; pending.length > 0 && count < 50; count++) {
        const next = pending.shift();
        const file = facts.taskfile(next.path);
        if (file === null)
            continue;
        const variables = new Map([...file.variables, ...given]);
        for (const task of file.tasks) {
            const entry = { task, variables, folder: next.folder, prefix: next.prefix };
            for (const name of [task.name, ...task.aliases]) {
                if (!known.has(next.prefix + name))
                    known.set(next.prefix + name, entry);
            }
        }
        for (const include of file.includes) {
            const base = (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(next.path), (0,taskfile.fillTask)(include.value, variables));
            const target = base === null ? null : (0,tree/* firstFile */.FX)(facts.snapshot, [base, ...taskfile_NAMES.map(name => (0,automation_paths/* inFolder */._z)(base, name))]);
            if (target === null)
                continue;
            const folder = include.directory === null ? next.folder : (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(next.path), include.directory);
            const prefix = include.flatten ? next.prefix : `${next.prefix}${include.name}:`;
            pending.push({ path: target, prefix, folder: folder ?? next.folder });
        }
    }
    return known;
}
function taskfile_run(known, name, out, seen, head) {
    const found = known.get(name);
    if (found === undefined || seen.has(name) || seen.size > taskfile_MAX_TASKS)
        return;
    seen.add(name);
    const { task, prefix } = found;
    const here = { path: task.path, line: task.line, what: `task ${name}` };
    const steps = head.length === 0 ? [here] : [head[0], here];
    const other = (written) => (written.startsWith(':') ? written.slice(1) : prefix + written);
    for (const needed of task.needs)
        taskfile_run(known, other(needed), out, seen, steps);
    const values = new Map([...found.variables, ...task.variables]);
    const directory = task.directory === null ? found.folder : (0,automation_paths/* resolvePath */.o1)(found.folder, (0,taskfile.fillTask)(task.directory, values));
    for (const command of task.commands) {
        if (command.isTask) {
            taskfile_run(known, other(command.value), out, seen, steps);
            continue;
        }
        const source = (0,hop/* lineOf */.cA)(task.path, (0,taskfile.fillTask)(command.value, values), command.line);
        const next = { kind: 'script', steps, source, directory };
        out.push(command.ignored || task.ignoresErrors ? { ...next, swallowedBy: 'ignore_error' } : next);
    }
}

;// CONCATENATED MODULE: ./src/automation/hops/tests.ts





const MAX_TESTS = 2000;
/** Folders that pytest does not enter. */
const SKIPPED = /(?:^|\/)(?:\.[^/]+|_darcs|build|CVS|dist|node_modules|venv|[^/]*\.egg|site-packages|\{\{[^/]*)(?:\/|$)/;
/** Options of pytest that take a value as the next word. */
const tests_VALUED = [
    '-k',
    '-m',
    '-n',
    '-c',
    '-o',
    '-p',
    '-W',
    '-r',
    '--rootdir',
    '--maxfail',
    '--ignore',
    '--deselect',
    '--ignore-glob',
    '--timeout',
    '--cov-config',
    '--junitxml',
    '--junit-xml',
    '--numprocesses',
    '--dist',
    '--durations',
    '--splits',
    '--group',
    '--basetemp',
    '--log-level',
];
/** `pytest`: the test files that it finds. They are named, not parsed. */
const pytest = {
    programs: ['pytest', 'py.test', 'pytest-xdist'],
    follow(visit) {
        const { facts, command, directory } = visit;
        const words = (0,hops_words/* splitWords */.y)(command.argv, tests_VALUED);
        if (words.has('--collect-only', '--co', '--version', '--fixtures', '-h', '--help'))
            return [];
        if (directory === null)
            return [(0,hop/* unresolved */.II)('pytest', 'the directory is not known')];
        const named = words.positionals.filter(word => word !== '' && !isOptionValue(visit, word));
        const targets = named.length > 0 ? named : facts.pytest(directory).testPaths;
        const next = targets.length === 0 ? discover(facts.snapshot, directory) : targets.flatMap(one => target(visit, one));
        const ignored = words.options('--ignore').map(word => (0,automation_paths/* resolvePath */.o1)(directory, word));
        const kept = next.filter(item => item.kind !== 'code' || !ignored.some(path => isBelow(item.path, path)));
        const withNotebooks = words.has('--nbmake', '--nbval', '--nbval-lax', '--ipynb');
        if (!withNotebooks)
            return kept;
        const files = named.length > 0 ? named.filter(word => word.endsWith('.ipynb') || !word.includes('.')) : ['.'];
        return [...kept.filter(item => item.kind !== 'unresolved'), ...notebooks(visit, files)];
    },
};
/** A plugin's option may take the next word: what is no path and stands behind an option is its value. */
function isOptionValue({ facts, command, directory }, word) {
    const before = command.argv[command.argv.indexOf(word) - 1] ?? '';
    if (!/^--?[\w-]+$/.test(before))
        return false;
    const path = (0,automation_paths/* resolvePath */.o1)(directory, word.replace(/::.*$/s, ''));
    return path === null || (!(0,tree/* isFile */.fo)(facts.snapshot, path) && !(0,tree/* isFolder */.lQ)(facts.snapshot, path));
}
function isBelow(path, folder) {
    return folder !== null && (path === folder || path.startsWith(`${folder}/`));
}
function target({ facts, directory }, written) {
    const name = written.replace(/::.*$/s, '').replace(/\[.*$/s, '');
    const path = (0,automation_paths/* resolvePath */.o1)(directory, name);
    if (path === null) {
        // A pattern of the shell: its folder stands for it.
        const star = name.search(/[*?{]/);
        const folder = star === -1 ? null : (0,automation_paths/* resolvePath */.o1)(directory, name.slice(0, name.lastIndexOf('/', star) + 1) || '.');
        return folder === null
            ? [(0,hop/* unresolved */.II)(written, 'the path depends on a variable')]
            : discover(facts.snapshot, folder);
    }
    if ((0,tree/* isFile */.fo)(facts.snapshot, path))
        return path.endsWith('.py') ? [test(path)] : [];
    if ((0,tree/* isFolder */.lQ)(facts.snapshot, path))
        return discover(facts.snapshot, path);
    return [(0,hop/* unresolved */.II)(written, 'no such test in the tree')];
}
/** What pytest finds in a folder, by snapshot: every job of a repository may ask for the same. */
const discovered = new WeakMap();
function discover(snapshot, folder) {
    const known = discovered.get(snapshot) ?? new Map();
    discovered.set(snapshot, known);
    const found = known.get(folder) ?? testsBelow(snapshot, folder);
    known.set(folder, found);
    return found;
}
function testsBelow(snapshot, folder) {
    const skip = folder === '' ? 0 : folder.length + 1;
    const found = [];
    for (const { path, kind } of (0,tree/* filesBelow */.DR)(snapshot, folder)) {
        if (kind !== 'file' || !path.endsWith('.py') || SKIPPED.test(path.slice(skip)))
            continue;
        if (/^test_|_test\.py$/.test((0,src_paths/* baseName */.F)(path)))
            found.push(test(path));
        if (found.length >= MAX_TESTS)
            break;
    }
    return found;
}
function test(path) {
    return { kind: 'code', steps: [], path, via: 'test', args: [] };
}
/** `python -m unittest`: `test*.py` files, or the module named. */
const unittest = {
    programs: ['unittest', 'unittest2', 'nose2', 'nosetests', 'green', 'trial', 'stestr', 'ward'],
    follow({ facts, command, directory }) {
        if (directory === null)
            return [(0,hop/* unresolved */.II)(command.program, 'the directory is not known')];
        const words = (0,hops_words/* splitWords */.y)(command.argv, [
            '-s',
            '--start-directory',
            '-p',
            '--pattern',
            '-t',
            '--top-level-directory',
            '-k',
        ]);
        const names = words.positionals.filter(word => word !== 'discover');
        const folders = [words.option('-s', '--start-directory'), ...names].filter(name => name !== null);
        if (folders.length === 0)
            return discoverUnittest(facts.snapshot, directory);
        return folders.flatMap(name => {
            const path = (0,automation_paths/* resolvePath */.o1)(directory, name);
            if ((0,tree/* isFile */.fo)(facts.snapshot, path))
                return [test(path)];
            if (path !== null && (0,tree/* isFolder */.lQ)(facts.snapshot, path))
                return discoverUnittest(facts.snapshot, path);
            const module = (0,automation_paths/* resolvePath */.o1)(directory, `${name.replaceAll('.', '/')}.py`);
            if ((0,tree/* isFile */.fo)(facts.snapshot, module))
                return [test(module)];
            const folder = (0,automation_paths/* resolvePath */.o1)(directory, name.replaceAll('.', '/'));
            if (folder !== null && (0,tree/* isFolder */.lQ)(facts.snapshot, folder))
                return discoverUnittest(facts.snapshot, folder);
            // `module.Class.method`: the longest prefix that is a file.
            const parts = name.split('.');
            for (let length = parts.length - 1; length > 0; length--) {
                const prefix = (0,automation_paths/* resolvePath */.o1)(directory, `${parts.slice(0, length).join('/')}.py`);
                if ((0,tree/* isFile */.fo)(facts.snapshot, prefix))
                    return [test(prefix)];
            }
            return [(0,hop/* unresolved */.II)(name, 'no such test in the tree')];
        });
    },
};
function discoverUnittest(snapshot, folder) {
    return (0,tree/* filesBelow */.DR)(snapshot, folder)
        .filter(({ path, kind }) => kind === 'file' && /^test.*\.py$/.test((0,src_paths/* baseName */.F)(path)) && !SKIPPED.test(path))
        .slice(0, MAX_TESTS)
        .map(({ path }) => test(path));
}

;// CONCATENATED MODULE: ./src/automation/hops/tox.ts



const tox_VALUED = [
    '-e',
    '--env',
    '-c',
    '--conf',
    '--workdir',
    '--root',
    '-x',
    '--override',
    '-m',
    '-f',
    '--factors',
    '-p',
    '-k',
];
/** `tox -e a,b`: the commands of the environments, without names those of the list in the configuration. */
const tox = {
    programs: ['tox'],
    follow({ facts, command, directory }) {
        const words = (0,hops_words/* splitWords */.y)(command.argv, tox_VALUED);
        if (words.has('-l', '--listenvs', '-a', '--showconfig', '--notest', '--version', '-n', '--devenv'))
            return [];
        if (/^(?:list|config|devenv|depends|schema|quickstart)$/.test(words.positionals[0] ?? ''))
            return [];
        const conf = words.option('-c', '--conf', '--root');
        const folder = conf === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, /\.\w+$/.test(conf) ? (0,src_paths/* folderOf */.y)(conf) : conf);
        const config = folder === null ? null : facts.tox(folder);
        if (config === null)
            return [(0,hop/* unresolved */.II)('tox', 'no tox configuration in the tree')];
        const named = words.options('-e', '--env').flatMap(list => list.split(','));
        const names = named.length === 0 || named.includes('ALL') ? config.defaults : named;
        if (names.length === 0)
            return [(0,hop/* unresolved */.II)('tox', `${config.path} names no environment`)];
        return names.flatMap(name => {
            const environment = config.environment(name.trim());
            if (environment === null) {
                const because = /[$`]/.test(name) ? 'the name is a variable' : `not in ${config.path}`;
                return [(0,hop/* unresolved */.II)(`environment ${name}`, because)];
            }
            const step = { path: environment.path, line: environment.line, what: `environment ${name}` };
            const moved = environment.directory;
            const at = moved === null ? (0,src_paths/* folderOf */.y)(config.path) : (0,automation_paths/* resolvePath */.o1)((0,src_paths/* folderOf */.y)(config.path), moved);
            return environment.commands.map(({ value, line, ignored }) => {
                const source = (0,hop/* lineOf */.cA)(config.path, value, line);
                const next = { kind: 'script', steps: [step], source, directory: at };
                if (!ignored && !environment.ignoresOutcome)
                    return next;
                return { ...next, swallowedBy: ignored ? '- before the command' : 'ignore_outcome' };
            });
        });
    },
};

;// CONCATENATED MODULE: ./src/automation/hops/index.ts
























/** Every kind of hop from a command. Those without programs look at what no other has taken, in this order. */
const hops = [
    scripts/* shellScripts */.hL,
    scripts/* batchScripts */.DF,
    pythonFiles,
    pipedFiles,
    make,
    just_just,
    taskfile_taskfile,
    tox,
    nox,
    invoke,
    nodeScripts,
    manifestTasks,
    mise,
    preCommit/* preCommit */.v,
    pytest,
    unittest,
    dvc,
    mlflow,
    kedro,
    snakemake,
    nextflow,
    docker/* docker */.T3,
    cdk,
    cloudJobs,
    rayJobs,
    papermill,
    jupyter,
    notebookTests,
    launchers/* interpreters */.U4,
    launchers/* launchers */.mb,
    launchers/* servers */.b0,
    scripts/* pathPrograms */.$e,
    wrappedTasks,
    pythonModules,
    consoleScripts,
];
/** Files that one unknown program is said to be given. */
const MAX_GIVEN = 5;
const byProgram = new Map(hops.flatMap(hop => (hop.programs ?? []).map(program => [program, hop])));
const general = hops.filter(hop => hop.programs === null);
/** What a command leads to; empty for one that runs nothing of the repository. */
function followCommand(visit) {
    const known = byProgram.get(visit.command.program)?.follow(visit) ?? null;
    // A task of a manifest may be called like a program (`hatch run pytest`), and wins when it is wrapped.
    const wrapped = wrappedTasks.follow(visit);
    if (wrapped !== null)
        return wrapped;
    if (known !== null)
        return known;
    for (const hop of general) {
        const next = hop.follow(visit);
        if (next !== null)
            return next;
    }
    return startedByUnknown(visit);
}
/** Files of the tree that a program is given that we do not know: it may well run them, which must not be lost. */
function startedByUnknown(visit) {
    const { program, argv } = visit.command;
    if ((0,commands/* isKnownProgram */.oV)(program) && !/^python\d?$/.test(program))
        return [];
    if (/^(?:#|\W*$)|^-/.test(program))
        return [];
    return argv
        .filter(word => /\.(?:py|ipynb|[Rr]|jl|sh)$/.test(word) && !word.startsWith('-'))
        .filter(word => (0,tree/* isFile */.fo)(visit.facts.snapshot, (0,automation_paths/* resolvePath */.o1)(visit.directory, word)))
        .slice(0, MAX_GIVEN)
        .map(word => (0,hop/* unresolved */.II)(word, `whether ${program} runs it is not known`));
}

// EXTERNAL MODULE: ./src/automation/trace.ts
var trace = __webpack_require__(2562);
;// CONCATENATED MODULE: ./src/automation/runList.ts
/** The runs that a walk finds, bounded: what is left out is told once. */

const MAX_RUNS = 20_000;
/** Tests and imported files are many and say little each: they may not push out the commands. */
const runList_MAX_TESTS = 5_000;
const MAX_IMPORTS = 5_000;
class RunList {
    runs = [];
    #codeRuns = new Set();
    #left = { test: runList_MAX_TESTS, import: MAX_IMPORTS };
    #cut = false;
    /** False when the code has been told already for this command (a test or an import: for this workflow and the one that starts it), or there is no room for it. */
    addCode(run) {
        const { via, path, line, job, step, workflow, directory } = run;
        const { events, swallowedBy } = run.reach;
        const many = via === 'test' || via === 'import';
        const start = run.trace.at(-1);
        const command = `${job.id}:${step?.line}:${start?.path}:${start?.line}`;
        const where = `${(0,trace/* startingWorkflow */.Yd)(run)}:${workflow.path}:${many ? '' : command}`;
        const key = `${where}:${path}:${line}:${events.join()}:${swallowedBy === null}:${directory}`;
        if (this.#codeRuns.has(key))
            return false;
        this.#codeRuns.add(key);
        if (via === 'test' || via === 'import') {
            const left = this.#left[via]--;
            if (left === 0) {
                const kind = via === 'test' ? 'tests' : 'imported files';
                this.add(unresolvedAt(run, kind, `the rest of the ${kind} is left out`));
            }
            if (left <= 0)
                return false;
        }
        this.add(run);
        return true;
    }
    add(run) {
        if (this.runs.length < MAX_RUNS) {
            this.runs.push(run);
            return;
        }
        if (this.#cut)
            return;
        this.#cut = true;
        this.runs.push(unresolvedAt(run, 'automation', `more than ${MAX_RUNS} runs: the rest is left out`));
    }
}
/** What is not told, at the place of a run. */
function unresolvedAt(run, what, because) {
    const { path, line, trace, reach, workflow, job, step, directory } = run;
    return { kind: 'unresolved', path, line, trace, reach, workflow, job, step, directory, what, because };
}

// EXTERNAL MODULE: ./src/automation/substitution.ts
var substitution = __webpack_require__(9810);
;// CONCATENATED MODULE: ./src/automation/templateTests.ts


/** The folder of a template that becomes the project: the first whose name is a placeholder; null without one. */
function templateFolder(snapshot) {
    const known = folders.get(snapshot);
    if (known !== undefined)
        return known;
    let found = null;
    for (const { path } of snapshot.files) {
        found = /^(?:[^/{]+\/){0,3}\{\{[^/]*\}\}(?=\/)/.exec(path)?.[0] ?? null;
        if (found !== null)
            break;
    }
    folders.set(snapshot, found);
    return found;
}
const folders = new WeakMap();
/** Whether code makes a project of a template: pytest-cookies, cookiecutter, copier. */
function bakesTemplate({ calls }) {
    return calls.some(({ name, written }) => {
        return (/^(?:copier\.run_copy|copier\.copy|cookiecutter\.(?:main\.)?cookiecutter)$/.test(name) ||
            /^(?:cookies?|copie)\.(?:bake|copy)$/.test(written));
    });
}
/** Commands that such code runs: by `subprocess`, and the texts of its lists that look like some. */
function commandsInTemplate(code) {
    const listed = code.strings.filter(({ name, value }) => /commands?\[\d+\]$/i.test(name) && / /.test(value));
    return [...(0,pythonCommands.commandsInPython)(code), ...listed].map(({ value, line }) => (0,hop/* lineOf */.cA)(code.path, value, line));
}
/** A script inside a template without the tags that making the project takes away: `{% raw %}`. */
function withoutTemplateTags(source) {
    if (!source.path.includes('{{'))
        return source;
    return { ...source, text: source.text.replace(/\{%[^%\n]{0,200}%\}/g, '') };
}

;// CONCATENATED MODULE: ./src/automation/walk.ts
/** The walk from the steps of workflows down to what they run. */








/** Hops from a workflow step to a command. */
const MAX_DEPTH = 12;
const CONTAINER_RUN = /^(?:docker|podman|nerdctl|docker-compose|podman-compose)(?: container| compose)? run$/;
/** Follows what steps run, command by command, and lists every run on the way. */
class Walk {
    facts;
    #list = new RunList();
    #imports = new Map();
    #followed = new WeakMap();
    constructor(facts) {
        this.facts = facts;
    }
    /** All runs found so far. */
    get runs() {
        return this.#list.runs;
    }
    /** Lists a `uses:`. */
    action(ground, chain, place, reference, inputs) {
        this.#list.add({ kind: 'action', ...this.#base(ground, chain, place), reference, with: inputs });
    }
    image(ground, chain, place, image, use) {
        this.#list.add({ kind: 'image', ...this.#base(ground, chain, place), image, use });
    }
    unresolved(ground, chain, place, what, because) {
        this.#list.add({ kind: 'unresolved', ...this.#base(ground, chain, place), what, because });
    }
    /** Lists the commands of a script, and follows each of them. */
    script(ground, chain, source) {
        if (source.dialect === 'python' || source.dialect === 'r' || source.dialect === 'julia') {
            this.#inline(ground, chain, source, []);
            return;
        }
        const parsed = this.facts.script(withoutTemplateTags(source));
        if (parsed.problem !== null) {
            const place = { path: source.path, line: parsed.problem.line };
            this.unresolved(ground, chain, place, 'script', `the shell cannot parse it: ${parsed.problem.value}`);
        }
        const called = new Set(parsed.functions);
        for (const command of parsed.commands) {
            if (command.inFunction !== null && !called.has(command.inFunction))
                continue;
            // What runs inside a container is found from the container, which knows its directory.
            if (command.wrappers.some(name => CONTAINER_RUN.test(name)))
                continue;
            if (isIdle(command) || (chain.depth > 0 && isBookkeeping(command)))
                continue;
            this.#command(ground, chain, command);
        }
    }
    #command(ground, chain, command) {
        const environment = (0,automation_chain/* extended */.uQ)(chain.environment, command.env);
        const named = (0,automation_chain/* extended */.uQ)(environment, command.variables);
        const bindings = { ...ground.bindings, environment: named };
        const start = command.cwd === null ? null : chain.directory;
        const written = [command.program, ...command.argv, start ?? '', command.cwd ?? ''];
        const filled = (0,substitution/* variants */.HI)(written, bindings);
        const directories = filled.map(words => this.#known(chain, (0,automation_chain/* directoryOf */.jt)(start, words, chain.remote)));
        const directory = new Set(directories).size === 1 ? directories[0] : null;
        const reach = (0,automation_chain/* withSwallow */.sB)(chain.reach, command, command.swallowedBy);
        const key = [command.path, command.line, directory, command.program, ...command.argv].join('\0');
        if (ground.seen.has(key))
            return;
        ground.seen.add(key);
        const place = { path: command.path, line: command.line };
        const here = { ...chain, reach, directory };
        const meant = ground.told.resolved(command);
        this.#list.add({ kind: 'command', ...this.#base(ground, here, place), command: meant });
        const step = { ...place, what: (0,trace/* commandText */.jt)(meant) };
        for (const [at, words] of filled.entries()) {
            const resolved = (0,substitution/* withWords */.cS)(command, words.slice(0, command.argv.length + 1));
            const within = directories[at] ?? null;
            const onward = { ...here, directory: within, environment, trace: [...chain.trace, step] };
            const visit = {
                facts: this.facts,
                command: resolved,
                directory: within,
                environment,
                remote: chain.remote,
                images: ground.images,
            };
            this.follow(ground, onward, place, this.#next(visit, resolved === command));
        }
    }
    /**
     * In a container or on another machine the files lie anywhere: `cd app/model` is the longest ending of the path that is a folder
     * of the tree, and the root when none is.
     */
    #known(chain, directory) {
        if (!chain.remote)
            return directory;
        if (directory === null)
            return '';
        if ((0,tree/* isFolder */.lQ)(this.facts.snapshot, directory))
            return directory;
        const parts = directory.split('/');
        for (let from = 1; from < parts.length; from++) {
            const ending = parts.slice(from).join('/');
            if ((0,tree/* isFolder */.lQ)(this.facts.snapshot, ending))
                return ending;
        }
        return '';
    }
    /** What a command leads to, remembered for commands that no variable changes. */
    #next(visit, unchanged) {
        // Building and running images depends on what the job has built before.
        if (!unchanged || /docker|podman|buildah|nerdctl/.test(visit.command.program))
            return followCommand(visit);
        const known = this.#followed.get(visit.command) ?? new Map();
        this.#followed.set(visit.command, known);
        const key = `${visit.directory}:${visit.remote}`;
        const found = known.get(key) ?? followCommand(visit);
        known.set(key, found);
        return found;
    }
    /** Goes on to what a command or an action leads to. `place` is where that stands. */
    follow(ground, chain, place, next) {
        for (const item of next)
            this.#one(ground, chain, place, item);
    }
    #one(ground, chain, place, next) {
        const at = next.steps.at(-1) ?? place;
        const source = next.kind === 'script' ? next.source : at;
        const swallowed = (0,automation_chain/* withSwallow */.sB)(chain.reach, source, next.swallowedBy ?? null);
        const reach = (0,automation_chain/* withCertainty */.WJ)(swallowed, next.certainty);
        const trace = [...chain.trace, ...next.steps];
        const onward = { ...chain, reach, trace, depth: chain.depth + 1 };
        if (next.kind === 'unresolved')
            this.unresolved(ground, onward, at, next.what, next.because);
        else if (next.kind === 'image')
            this.image(ground, onward, next.at, next.image, 'docker run');
        else if (next.kind === 'code')
            this.#code(ground, onward, next);
        else if (next.kind === 'inline')
            this.#inline(ground, onward, next.source, next.args);
        else
            this.#nested(ground, onward, at, next);
    }
    #nested(ground, chain, place, next) {
        const { source, directory } = next;
        const key = `${source.path}:${source.line}:${directory}:${source.text}`;
        if ((0,automation_chain/* hasVisited */.nW)(chain.visited, key)) {
            this.unresolved(ground, chain, place, 'script', 'it leads back to itself');
            return;
        }
        if (chain.depth > MAX_DEPTH) {
            this.unresolved(ground, chain, place, 'script', `deeper than ${MAX_DEPTH} hops`);
            return;
        }
        const environment = new Map([...(next.environment ?? []), ...chain.environment]);
        const visited = { key, before: chain.visited };
        const remote = chain.remote || next.remote === true;
        this.script(ground, { ...chain, directory, environment, visited, remote }, source);
    }
    #code(ground, chain, next) {
        const place = { path: next.path, line: 1 };
        if (!this.#codeAt(ground, chain, place, { via: next.via, args: next.args, inline: null }))
            return;
        if (chain.depth > MAX_DEPTH)
            return;
        if (next.via === 'test') {
            this.#bakedTemplate(ground, chain, place);
            return;
        }
        this.#started(ground, chain, place, next.path, importsOf(this.facts, this.#imports, next.path));
    }
    /** A test that makes a project from the template runs the project's own commands in it. */
    #bakedTemplate(ground, chain, place) {
        const folder = templateFolder(this.facts.snapshot);
        const code = folder === null ? null : this.facts.code(place.path);
        if (code === null || !bakesTemplate(code))
            return;
        const reach = (0,automation_chain/* withCertainty */.WJ)(chain.reach, 'medium');
        const trace = [...chain.trace, { ...place, what: place.path }];
        const onward = { ...chain, reach, trace, directory: folder, depth: chain.depth + 1 };
        for (const source of commandsInTemplate(code))
            this.script(ground, onward, source);
    }
    #inline(ground, chain, source, args) {
        const inline = this.facts.inlineCode(source);
        const place = { path: source.path, line: source.line };
        if (inline === null || !this.#codeAt(ground, chain, place, { via: 'command', args, inline }))
            return;
        if (chain.depth > MAX_DEPTH || onlyImports(inline))
            return;
        const visit = importsOfInline(this.facts, this.#imports, inline, chain.directory);
        this.#started(ground, chain, place, 'code', visit);
    }
    /** What code imports, and the commands that it starts. */
    #started(ground, chain, place, what, visit) {
        for (const found of visit.files) {
            const trace = [...chain.trace, ...found.steps];
            const imported = { path: found.path, line: 1 };
            this.#codeAt(ground, { ...chain, trace }, imported, { via: 'import', args: [], inline: null });
        }
        for (const { path, steps } of visit.submitted) {
            const reach = (0,automation_chain/* withCertainty */.WJ)(chain.reach, 'medium');
            const trace = [...chain.trace, ...steps];
            const onward = { ...chain, reach, trace, depth: chain.depth + 1 };
            this.#code(ground, onward, { kind: 'code', steps: [], path, via: 'command', args: [] });
        }
        if (visit.cut !== null)
            this.unresolved(ground, chain, place, 'imports', visit.cut);
        const step = { ...place, what };
        for (const source of visit.scripts) {
            const key = `${source.path}:${source.line}:${source.text}`;
            if ((0,automation_chain/* hasVisited */.nW)(chain.visited, key))
                continue;
            const ignored = visit.unchecked ? 'its exit code is not looked at' : null;
            const reach = (0,automation_chain/* withCertainty */.WJ)((0,automation_chain/* withSwallow */.sB)(chain.reach, source, ignored), 'medium');
            const visited = { key, before: chain.visited };
            const trace = [...chain.trace, step];
            this.script(ground, { ...chain, reach, visited, trace, depth: chain.depth + 1 }, source);
        }
    }
    #codeAt(ground, chain, place, code) {
        return this.#list.addCode({ kind: 'code', ...this.#base(ground, chain, place), ...code });
    }
    #base(ground, chain, { path, line }) {
        const { workflow, job, step } = ground;
        return {
            path,
            line,
            trace: chain.trace,
            reach: chain.reach,
            workflow,
            job,
            step,
            directory: chain.directory,
        };
    }
}
/** `python -c "import package; print(package.__version__)"` shows that a package can be imported, and calls nothing of it. */
function onlyImports({ language, imports, calls }) {
    return (language === 'python' &&
        imports.every(({ names }) => !names.some(({ name }) => name === '*')) &&
        calls.every(({ name }) => name === 'print'));
}
/** Builtins with which a script talks to itself. Its own step tells them; in what it calls they would drown the rest. */
const BOOKKEEPING = new Set('echo printf test [ [[ local return shift true false : exit set export read declare unset trap wait sleep readonly break continue pushd popd typeset getopts shopt'.split(' '));
/** What stands right of `||` to swallow a failure. */
function isIdle(command) {
    return (command.program === 'true' || command.program === ':') && command.redirects.length === 0;
}
function isBookkeeping(command) {
    return BOOKKEEPING.has(command.program) && command.redirects.length === 0 && command.pipedTo.length === 0;
}

// EXTERNAL MODULE: ./src/automation/workflows.ts + 7 modules
var automation_workflows = __webpack_require__(7149);
;// CONCATENATED MODULE: ./src/automation/index.ts
/** What automation really runs: from each event of each workflow down to commands, actions, images and source files. */



/** Follows all workflows. Deterministic, synchronous, bounded in depth and count. */
function buildAutomation(facts) {
    const walk = new Walk(facts);
    const workflows = new automation_workflows/* WorkflowWalk */.j(facts, walk);
    const starts = new Map(facts.workflows.map(workflow => {
        return [workflow.path, (0,reach/* startOf */.GH)(workflow, facts.workflows, facts.snapshot.repository)];
    }));
    for (const workflow of facts.workflows) {
        const start = starts.get(workflow.path);
        const callers = workflows.callersOf(workflow);
        // What only others call is told where they call it.
        if (start.triggers.length > 0 || callers.length === 0)
            workflows.start(workflow, start);
    }
    return {
        workflows: facts.workflows.map(workflow => workflowReach(workflow, starts, workflows)),
        runs: walk.runs,
        elsewhere: followElsewhere(facts),
    };
}
function followElsewhere(facts) {
    const walk = new Walk(facts);
    const pipelines = new automation_workflows/* WorkflowWalk */.j(facts, walk);
    for (const pipeline of facts.otherCi) {
        const triggers = pipeline.events.map(event => {
            return { event, sure: true, defaultBranch: true, limitedTo: null };
        });
        pipelines.start(pipeline, {
            triggers,
            because: triggers.length > 0 ? null : 'nothing in the tree starts it',
        });
    }
    return walk.runs;
}
function workflowReach(workflow, starts, workflows) {
    const own = starts.get(workflow.path);
    const called = workflows.callsOf(workflow);
    const triggers = [...own.triggers, ...called.flatMap(alive => alive.triggers)];
    const callers = workflows.callersOf(workflow);
    const because = triggers.length > 0
        ? null
        : callers.length > 0 && workflow.valid
            ? 'no job that calls it is reached'
            : own.because;
    const { reachable, events, defaultBranchEvents } = (0,reach/* reachOf */.xw)({ triggers, because }, null);
    return { workflow, reachable, because, events, defaultBranchEvents, callers };
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sc: () => (/* binding */ narrow),
  xw: () => (/* binding */ reachOf),
  LX: () => (/* binding */ reachOfJobs),
  GH: () => (/* binding */ startOf),
  $X: () => (/* binding */ swallowOf)
});

// EXTERNAL MODULE: ./src/facts/expression.ts + 1 modules
var facts_expression = __webpack_require__(8182);
// EXTERNAL MODULE: ./src/filterPattern.ts
var filterPattern = __webpack_require__(2423);
// EXTERNAL MODULE: ./src/automation/filters.ts
var filters = __webpack_require__(1680);
;// CONCATENATED MODULE: ./src/automation/values.ts
/** Values of expressions as far as they are known before anything runs. */
const UNKNOWN = { kind: 'truth', truth: null };
function known(value) {
    return { kind: 'known', value };
}
function truthValue(truth) {
    return truth === null ? UNKNOWN : { kind: 'truth', truth };
}
/** A text of which nothing is known but what it cannot be. */
function someText(possible, prefixes = null) {
    return { kind: 'text', possible, prefixes };
}
function truthOf(value) {
    if (value.kind === 'truth')
        return value.truth;
    if (value.kind === 'text')
        return value.possible('') ? null : true;
    const plain = value.value;
    return !(plain === null || plain === false || plain === 0 || plain === '' || Number.isNaN(plain));
}
/** `==` of GitHub: texts without regard to case, different types as numbers. Null when it cannot be known. */
function equal(left, right) {
    if (left.kind === 'text' && right.kind === 'known')
        return couldBe(left.possible, right.value);
    if (right.kind === 'text' && left.kind === 'known')
        return couldBe(right.possible, left.value);
    if (left.kind !== 'known' || right.kind !== 'known')
        return null;
    return samePlain(left.value, right.value);
}
function couldBe(possible, value) {
    if (typeof value === 'string')
        return possible(value) ? null : false;
    if (value === null)
        return possible('') ? null : false;
    return null;
}
function samePlain(left, right) {
    if (typeof left === 'object' && left !== null)
        return null;
    if (typeof right === 'object' && right !== null)
        return null;
    if (typeof left === 'string' && typeof right === 'string')
        return left.toLowerCase() === right.toLowerCase();
    if (typeof left === typeof right)
        return left === right;
    return asNumber(left) === asNumber(right);
}
function asNumber(value) {
    if (value === null)
        return 0;
    return typeof value === 'string' && value.trim() === '' ? 0 : Number(value);
}
/** `startsWith(text, prefix)`. */
function startsWith(text, prefix) {
    if (prefix.kind !== 'known' || typeof prefix.value !== 'string')
        return null;
    const wanted = prefix.value.toLowerCase();
    if (text.kind === 'known') {
        // What is not there reads as an empty text.
        const plain = text.value ?? '';
        return typeof plain === 'string' ? plain.toLowerCase().startsWith(wanted) : null;
    }
    if (text.kind !== 'text' || text.prefixes === null)
        return null;
    if (text.prefixes.every(one => one.startsWith(wanted)))
        return true;
    return text.prefixes.some(one => one.startsWith(wanted) || wanted.startsWith(one)) ? null : false;
}
/** `contains(where, what)` for texts and lists. */
function contains(where, what) {
    if (where.kind === 'text' && what.kind === 'known' && typeof what.value === 'string') {
        const wanted = what.value.toLowerCase();
        return where.prefixes?.every(one => one.includes(wanted)) === true ? true : null;
    }
    if (where.kind !== 'known')
        return null;
    const { value } = where;
    if (typeof value === 'object' && value !== null) {
        const results = value.map(item => equal(known(item), what));
        if (results.includes(true))
            return true;
        return results.includes(null) ? null : false;
    }
    if (what.kind !== 'known' || typeof value !== 'string' || typeof what.value !== 'string')
        return null;
    return value.toLowerCase().includes(what.value.toLowerCase());
}

;// CONCATENATED MODULE: ./src/automation/githubContext.ts



const PULL_REQUESTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** Which events carry which object in `github.event`; in all others it is null. */
const PAYLOADS = new Map([
    ['pull_request', PULL_REQUESTS],
    ['issue', new Set(['issues', 'issue_comment'])],
    [
        'comment',
        new Set(['issue_comment', 'pull_request_review_comment', 'commit_comment', 'discussion_comment']),
    ],
    ['review', new Set(['pull_request_review'])],
    ['release', new Set(['release'])],
    ['schedule', new Set(['schedule'])],
    ['inputs', new Set(['workflow_dispatch'])],
    ['client_payload', new Set(['repository_dispatch'])],
    ['workflow_run', new Set(['workflow_run'])],
    ['head_commit', new Set(['push'])],
    ['commits', new Set(['push'])],
    ['label', new Set(['issues', 'pull_request', 'pull_request_target', 'label', 'discussion'])],
    ['discussion', new Set(['discussion', 'discussion_comment'])],
    ['deployment', new Set(['deployment', 'deployment_status'])],
    ['merge_group', new Set(['merge_group'])],
]);
/** Types of a pull request event when a workflow names none. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
/** A property of the `github` context, its dotted name in lower case. */
function githubValue(name, context) {
    const { event, repository } = context;
    switch (name) {
        case 'event_name':
            return known(event.name);
        case 'repository':
            return repository.name === null ? someText(text => text.includes('/')) : known(repository.name);
        case 'repository_owner':
            return repository.name === null ? UNKNOWN : known(repository.name.split('/')[0] ?? '');
        case 'ref':
            return refOf(context, true);
        case 'ref_name':
            return refOf(context, false);
        case 'ref_type':
            return refType(event);
        case 'base_ref':
            return PULL_REQUESTS.has(event.name) ? branchOf(context, '') : known('');
        case 'head_ref':
            return PULL_REQUESTS.has(event.name) ? someText(text => text !== '') : known('');
        case 'actor':
        case 'triggering_actor':
            return personValue(context);
        case 'server_url':
            return known('https://github.com');
        default:
            return name.startsWith('event.') ? payloadValue(name.slice('event.'.length), context) : UNKNOWN;
    }
}
/** Somebody whom a condition does not name, or anybody. */
function personValue({ person }) {
    return someText(text => text !== '' && !person);
}
function payloadValue(name, context) {
    const { event, repository } = context;
    const [object = ''] = name.split('.');
    const carriers = PAYLOADS.get(object);
    if (carriers?.has(event.name) === false)
        return known(null);
    if (name === 'ref')
        return payloadRef(context);
    if (name === 'action')
        return actionValue(event);
    if (name === 'schedule')
        return someText(text => event.cron.some(({ value }) => value === text));
    if (name === 'repository.full_name')
        return githubValue('repository', context);
    if (name === 'repository.default_branch') {
        return repository.defaultBranch === null ? UNKNOWN : known(repository.defaultBranch);
    }
    if (name === 'pull_request.merged') {
        const types = event.types.length > 0 ? event.types : DEFAULT_TYPES;
        return event.name === 'pull_request_review' || types.includes('closed') ? UNKNOWN : known(false);
    }
    if (name === 'pull_request.base.ref')
        return branchOf(context, '');
    if (/(?:^|\.)(?:user|sender|author|pusher|actor)\.(?:login|name|username|type)$/.test(name))
        return personValue(context);
    return UNKNOWN;
}
/** `github.event.ref`: the full ref of a push or a dispatch, the bare name of what is created or deleted, nothing elsewhere. */
function payloadRef(context) {
    switch (context.event.name) {
        case 'push':
        case 'workflow_dispatch':
            return refOf(context, true);
        case 'create':
        case 'delete':
            return someText(text => text !== '');
        default:
            return known(null);
    }
}
function actionValue(event) {
    if (/^(?:push|schedule|workflow_dispatch|create|delete|fork)$/.test(event.name))
        return known(null);
    const defaults = event.name.startsWith('pull_request') && !event.name.includes('review') ? DEFAULT_TYPES : [];
    const types = event.types.length > 0 ? event.types : defaults;
    if (types.length === 0)
        return UNKNOWN;
    return types.length === 1 ? known(types[0]) : someText(text => types.includes(text));
}
/** `github.ref` (`full`) or `github.ref_name`. */
function refOf(context, full) {
    const { event } = context;
    const head = full ? 'refs/heads/' : '';
    switch (event.name) {
        case 'push':
            return pushedRef(context, full);
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const prefix = full ? 'refs/pull/' : '';
            return someText(text => text.startsWith(prefix) && text.endsWith('/merge'), full ? [prefix] : null);
        }
        case 'pull_request_target':
            return branchOf(context, head);
        case 'release':
            return someText(text => !full || text.startsWith('refs/tags/'), full ? ['refs/tags/'] : null);
        case 'merge_group':
            return someText(text => text.startsWith(`${head}gh-readonly-queue/`), [`${head}gh-readonly-queue/`]);
        case 'create':
        case 'delete':
        case 'workflow_dispatch':
        case 'deployment':
        case 'deployment_status':
            if (context.onDefaultBranch)
                return defaultRef(context, head);
            return someText(text => text !== '', full ? ['refs/heads/', 'refs/tags/'] : null);
        default:
            // Everything else runs on the default branch.
            return defaultRef(context, head);
    }
}
function defaultRef({ repository }, prefix) {
    const name = repository.defaultBranch;
    if (name !== null)
        return known(prefix + name);
    return someText(text => filters/* USUAL_BRANCHES */.U.some(one => prefix + one === text), prefix === '' ? null : [prefix]);
}
function pushedRef(context, full) {
    const { event } = context;
    if (context.onDefaultBranch)
        return defaultRef(context, full ? 'refs/heads/' : '');
    const noFilter = event.branches.length + event.branchesIgnore.length + event.tags.length + event.tagsIgnore.length === 0;
    const tags = noFilter || event.tags.length + event.tagsIgnore.length > 0;
    const branches = noFilter || event.branches.length + event.branchesIgnore.length > 0;
    const [only] = event.branches;
    if (!tags && event.branches.length === 1 && only !== undefined && /^[\w./-]+$/.test(only)) {
        return known(full ? `refs/heads/${only}` : only);
    }
    const prefixes = [...(branches ? ['refs/heads/'] : []), ...(tags ? ['refs/tags/'] : [])];
    const possible = (text) => {
        const name = full ? text.replace(/^refs\/(?:heads|tags)\//, '') : text;
        const asBranch = branches && (!full || text.startsWith('refs/heads/')) && (0,filterPattern/* filterAllowsBranch */.Bm)(event, name);
        return asBranch || (tags && (!full || text.startsWith('refs/tags/')) && (0,filters/* filterAllowsTag */.ll)(event, name));
    };
    return someText(possible, full ? prefixes : null);
}
/** A branch that the event's filter lets pass, with `prefix`. */
function branchOf(context, prefix) {
    const { event } = context;
    if (context.onDefaultBranch)
        return defaultRef(context, prefix);
    const [only] = event.branches;
    if (event.branches.length === 1 && only !== undefined && /^[\w./-]+$/.test(only))
        return known(prefix + only);
    return someText(text => text.startsWith(prefix) && (0,filterPattern/* filterAllowsBranch */.Bm)(event, text.slice(prefix.length)), prefix === '' ? null : [prefix]);
}
function refType(event) {
    if (event.name === 'release')
        return known('tag');
    if (event.name === 'workflow_dispatch' || event.name === 'create' || event.name === 'delete')
        return UNKNOWN;
    if (event.name !== 'push')
        return known('branch');
    const tags = event.tags.length + event.tagsIgnore.length > 0;
    const branches = event.branches.length + event.branchesIgnore.length > 0;
    if (tags === branches)
        return UNKNOWN;
    return known(tags ? 'tag' : 'branch');
}

;// CONCATENATED MODULE: ./src/automation/conditions.ts



/** Whether an `if:` (or another expression that is true or false) holds; null when that is known only at run time. */
function decide(text, context) {
    const expression = conditionOf(text);
    if (expression === null)
        return null;
    return expression === 'text' ? true : truthOf(evaluate(expression, context));
}
/**
 * Whether a condition lets a job run although what it needs did not succeed, or did not run: `always()`, `cancelled()`,
 * `failure()` replace the `success()` that GitHub adds to all others.
 */
function runsAfterFailure(text) {
    const expression = conditionOf(text);
    return expression !== null && expression !== 'text' && callsStatus(expression);
}
function callsStatus(expression) {
    if (expression.kind === 'call' && /^(?:always|cancelled|failure)$/.test(expression.name))
        return true;
    return (0,facts_expression/* partsOf */.CI)(expression).some(callsStatus);
}
/** Parsed once per text: conditions repeat, and are judged for every event. */
const parsed = new Map();
const MAX_PARSED = 2000;
/** A condition is an expression with or without `${{ }}`. With other text beside it, it is a text, and that is always true. */
function conditionOf(text) {
    const before = parsed.get(text);
    if (before !== undefined)
        return before;
    if (parsed.size >= MAX_PARSED)
        parsed.clear();
    const trimmed = text.trim();
    const whole = trimmed.startsWith('${{') && trimmed.indexOf('}}') === trimmed.length - 2;
    const inner = whole ? trimmed.slice(3, -2) : trimmed;
    const result = !whole && trimmed.includes('${{') ? null : (0,facts_expression/* parseExpression */.YK)(inner);
    const expression = result === null ? 'text' : result.ok ? result.expression : null;
    parsed.set(text, expression);
    return expression;
}
function evaluate(expression, context) {
    switch (expression.kind) {
        case 'literal':
            return known(expression.value);
        case 'context':
        case 'property':
        case 'all':
        case 'index':
            return lookUp(expression, context);
        case 'not':
            return negate(expression.of, context);
        case 'compare':
            return compare(expression, context);
        case 'call':
            return call(expression.name, expression.args, context);
        case 'and':
            return combine(expression.operands, context, false);
        default:
            return combine(expression.operands, context, true);
    }
}
function lookUp(expression, context) {
    const path = (0,facts_expression/* pathOf */.XM)(expression);
    if (path === null)
        return UNKNOWN;
    const [root = '', ...rest] = path.split('.');
    const name = rest.join('.');
    if (root === 'github')
        return githubValue(name, context);
    if (root === 'inputs')
        return inputValue(name, context);
    if (root === 'env') {
        const value = [...context.environment].find(([key]) => key.toLowerCase() === name)?.[1];
        return value === undefined || value.includes('${{') ? UNKNOWN : known(value);
    }
    if (path === 'runner.os')
        return runnerSystem(context.runsOn);
    return UNKNOWN;
}
function inputValue(name, { inputs, event }) {
    if (inputs === null)
        return event.name === 'workflow_dispatch' ? UNKNOWN : known(null);
    const value = [...inputs].find(([key]) => key.toLowerCase() === name)?.[1];
    if (value === undefined)
        return known('');
    if (value.includes('${{'))
        return UNKNOWN;
    // An input of type boolean arrives as a boolean, one of type string as a text; both read alike in conditions.
    return value === 'true' || value === 'false' ? known(value === 'true') : known(value);
}
function runnerSystem(runsOn) {
    const label = runsOn.length === 1 ? runsOn[0] : '';
    if (/^ubuntu-/.test(label))
        return known('Linux');
    if (/^windows-/.test(label))
        return known('Windows');
    return /^macos-/.test(label) ? known('macOS') : UNKNOWN;
}
function negate(of, context) {
    // In a run that is neither cancelled nor failing `!cancelled()` and `!failure()` hold.
    if (of.kind === 'call' && (of.name === 'cancelled' || of.name === 'failure'))
        return known(true);
    const truth = truthOf(evaluate(of, context));
    return truth === null ? UNKNOWN : known(!truth);
}
function compare({ operator, left, right }, context) {
    const a = evaluate(left, context);
    const b = evaluate(right, context);
    if (operator === '==' || operator === '!=') {
        const same = equal(a, b);
        return same === null ? UNKNOWN : known(same === (operator === '=='));
    }
    if (a.kind !== 'known' || b.kind !== 'known')
        return UNKNOWN;
    if (isList(a.value) || isList(b.value))
        return UNKNOWN;
    const [x, y] = [asNumber(a.value), asNumber(b.value)];
    const result = operator === '<' ? x < y : operator === '<=' ? x <= y : operator === '>' ? x > y : x >= y;
    return known(result);
}
function isList(value) {
    return typeof value === 'object' && value !== null;
}
/** `a && b`, `a || b`: the value that decides; when one is unknown, only the truth of the whole. */
function combine(operands, context, or) {
    let truth = !or;
    let last = UNKNOWN;
    for (const operand of operands) {
        last = evaluate(operand, context);
        const one = truthOf(last);
        if (one === or)
            return truth === null ? truthValue(or) : last;
        if (one === null)
            truth = null;
    }
    return truth === null ? UNKNOWN : last;
}
function call(name, args, context) {
    const values = args.map(arg => evaluate(arg, context));
    const [first = UNKNOWN, second = UNKNOWN] = values;
    switch (name) {
        case 'always':
        case 'success':
            return known(true);
        case 'contains':
            return asValue(contains(first, second));
        case 'startswith':
            return asValue(startsWith(first, second));
        case 'endswith':
            return asValue(endsWith(first, second));
        case 'format':
            return format(values);
        case 'fromjson':
            return fromJson(first);
        default:
            return UNKNOWN;
    }
}
function asValue(result) {
    return result === null ? UNKNOWN : known(result);
}
function endsWith(text, suffix) {
    if (text.kind !== 'known' || suffix.kind !== 'known')
        return null;
    if (typeof text.value !== 'string' || typeof suffix.value !== 'string')
        return null;
    return text.value.toLowerCase().endsWith(suffix.value.toLowerCase());
}
function format(values) {
    const texts = values.map(value => value.kind === 'known' && !isList(value.value) ? String(value.value ?? '') : null);
    const [pattern, ...rest] = texts;
    if (typeof pattern !== 'string' || rest.includes(null))
        return UNKNOWN;
    return known(pattern.replace(/\{(\d)\}/g, (written, at) => rest[Number(at)] ?? written));
}
function fromJson(value) {
    if (value.kind !== 'known' || typeof value.value !== 'string')
        return UNKNOWN;
    try {
        const data = JSON.parse(value.value);
        const isPlain = (item) => {
            return item === null || ['string', 'number', 'boolean'].includes(typeof item);
        };
        if (isPlain(data))
            return known(data);
        return Array.isArray(data) && data.every(isPlain) ? known(data) : UNKNOWN;
    }
    catch {
        return UNKNOWN;
    }
}

;// CONCATENATED MODULE: ./src/automation/cron.ts
/** Days that the months have at most. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS = [
    { name: 'minute', low: 0, high: 59, names: [] },
    { name: 'hour', low: 0, high: 23, names: [] },
    { name: 'day of month', low: 1, high: 31, names: [] },
    { name: 'month', low: 1, high: 12, names: MONTHS },
    { name: 'day of week', low: 0, high: 7, names: WEEKDAYS },
];
/** Why a `schedule` with this POSIX cron text never starts anything; null when it does at some time. */
function neverFires(cron) {
    const words = cron.trim().split(/\s+/);
    if (words.length !== FIELDS.length)
        return `cron '${cron}' has ${words.length} fields instead of 5`;
    const sets = [];
    for (const [at, field] of FIELDS.entries()) {
        const word = words[at];
        const values = valuesOf(word, field);
        if (values === null)
            return `cron '${cron}' has no valid ${field.name}`;
        sets.push(values);
    }
    const [, , days, months] = sets;
    // When both days are restricted, either of them is enough, so that a weekday saves an impossible date.
    if (words[4] !== '*' || days === undefined || months === undefined)
        return null;
    const possible = [...months].some(month => Math.min(...days) <= DAYS[month - 1]);
    return possible ? null : `cron '${cron}' names a date that does not exist`;
}
function valuesOf(word, field) {
    const values = new Set();
    for (const part of word.split(',')) {
        const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
        if (match === null)
            return null;
        const [, star, from, to, step] = match;
        const low = star === undefined ? numberOf(from, field) : field.low;
        const end = star === undefined && to !== undefined ? numberOf(to, field) : null;
        const high = star !== undefined || (to === undefined && step !== undefined) ? field.high : (end ?? low);
        const by = step === undefined ? 1 : Number(step);
        if (low === null || high === null || (to !== undefined && end === null) || by < 1 || low > high)
            return null;
        for (let value = low; value <= high; value += by)
            values.add(value);
    }
    return values;
}
function numberOf(text, field) {
    const named = field.names.indexOf(text.toLowerCase());
    if (named !== -1)
        return field.low === 0 ? named : named + 1;
    if (!/^\d{1,2}$/.test(text))
        return null;
    const value = Number(text);
    return value >= field.low && value <= field.high ? value : null;
}

;// CONCATENATED MODULE: ./src/automation/reach.ts



/** The events that can start a workflow by itself. `workflow_call` is none: its callers start it. */
function startOf(workflow, workflows, repository) {
    if (!workflow.valid) {
        const detail = workflow.diagnostics.find(({ problem }) => problem === 'invalid' || problem === 'malformed')?.detail;
        return {
            triggers: [],
            because: `GitHub refuses the workflow${detail === undefined ? '' : `: ${detail}`}`,
        };
    }
    const triggers = [];
    const reasons = [];
    for (const event of workflow.events) {
        if (event.name === 'workflow_call')
            continue;
        const reason = neverStarts(event, workflows);
        if (reason !== null)
            reasons.push(reason);
        else {
            const defaultBranch = (0,filters/* matchesDefaultBranch */.Rr)(event, repository.defaultBranch);
            triggers.push({ event, sure: true, defaultBranch, limitedTo: null });
        }
    }
    if (triggers.length > 0)
        return { triggers, because: null };
    const callable = workflow.events.some(event => event.name === 'workflow_call');
    return {
        triggers,
        because: reasons[0] ?? (callable ? 'no workflow of the tree calls it' : 'it has no event'),
    };
}
function neverStarts(event, workflows) {
    if (event.name === 'schedule') {
        const reasons = event.cron.map(({ value }) => neverFires(value));
        return reasons.length > 0 && reasons.every(reason => reason !== null) ? reasons[0] : null;
    }
    if (event.name === 'workflow_run' && event.workflows.length > 0) {
        const known = new Set(workflows.flatMap(workflow => [workflow.name ?? workflow.path, workflow.path]));
        const named = event.workflows.some(name => known.has(name) || /[*?[\]!+]/.test(name));
        return named ? null : `no workflow of the tree is named ${event.workflows.join(', ')}`;
    }
    return null;
}
/** The triggers that pass a condition. */
function narrow(alive, condition, surroundings) {
    if (condition === null || alive.triggers.length === 0)
        return alive;
    const triggers = alive.triggers.flatMap(trigger => {
        const context = {
            ...surroundings,
            event: trigger.event,
            person: false,
            onDefaultBranch: false,
        };
        const result = decide(condition.value, context);
        if (result === false)
            return [];
        const forAPerson = decide(condition.value, { ...context, person: true });
        const anybody = forAPerson !== false;
        const onDefault = decide(condition.value, { ...context, onDefaultBranch: true }) !== false;
        return [
            {
                event: trigger.event,
                sure: trigger.sure && (result === true || forAPerson === true),
                defaultBranch: trigger.defaultBranch && onDefault,
                limitedTo: anybody ? trigger.limitedTo : (trigger.limitedTo ?? condition.value),
            },
        ];
    });
    if (triggers.length > 0)
        return { triggers, because: null };
    return { triggers, because: `\`if: ${condition.value.trim()}\` never holds` };
}
/** The triggers that reach each job, by id: its own condition, and what it needs. */
function reachOfJobs(workflow, start, surroundings) {
    const found = new Map();
    const visiting = new Set();
    const jobs = new Map(workflow.jobs.map(job => [job.id, job]));
    const reach = (job) => {
        const known = found.get(job.id);
        if (known !== undefined)
            return known;
        // A circle of needs: GitHub refuses it, and nothing of it runs.
        if (visiting.has(job.id))
            return { triggers: [], because: `job ${job.id} needs itself` };
        visiting.add(job.id);
        let alive = narrow(start, job.if, surroundings(job));
        if (job.if === null || !runsAfterFailure(job.if.value)) {
            for (const name of job.needs) {
                const needed = jobs.get(name);
                if (needed !== undefined)
                    alive = both(alive, reach(needed), name);
            }
        }
        found.set(job.id, alive);
        return alive;
    };
    for (const job of workflow.jobs)
        reach(job);
    return found;
}
/** What reaches a job that needs another one: only what reaches that one too. */
function both(alive, needed, name) {
    if (alive.triggers.length === 0)
        return alive;
    const triggers = alive.triggers.flatMap(trigger => {
        const other = needed.triggers.find(({ event }) => event === trigger.event);
        if (other === undefined)
            return [];
        return [
            {
                event: trigger.event,
                sure: trigger.sure && other.sure,
                defaultBranch: trigger.defaultBranch && other.defaultBranch,
                limitedTo: trigger.limitedTo ?? other.limitedTo,
            },
        ];
    });
    if (triggers.length > 0)
        return { triggers, because: null };
    return {
        triggers,
        because: `it needs job ${name}, which is not reached${needed.because === null ? '' : `: ${needed.because}`}`,
    };
}
/** The reach of a place from the triggers that are alive there. */
function reachOf(alive, swallowedBy) {
    const { triggers, because } = alive;
    const names = (list) => [...new Set(list.map(({ event }) => event.name))];
    const limited = triggers.length > 0 && triggers.every(trigger => trigger.limitedTo !== null);
    return {
        reachable: triggers.length > 0,
        because,
        events: names(triggers),
        defaultBranchEvents: names(triggers.filter(trigger => trigger.defaultBranch)),
        limitedTo: limited ? (triggers[0]?.limitedTo ?? null) : null,
        swallowedBy,
        certainty: triggers.some(trigger => trigger.sure) ? 'high' : 'medium',
    };
}
/** `continue-on-error` of a job or step: for sure when it is `true`, at run time when it is an expression that may be. */
function swallowOf(workflow, where, alive, surroundings, path = workflow.path) {
    const setting = where.continueOnError;
    if (setting === null || setting.value.trim() === 'false')
        return null;
    const what = `continue-on-error: ${setting.value.trim()}`;
    const swallow = (certain) => ({ path, line: setting.line, what, trace: [], certain });
    if (setting.value.trim() === 'true')
        return swallow(true);
    const results = alive.triggers.map(({ event }) => decide(setting.value, { ...surroundings, event, person: false, onDefaultBranch: false }));
    if (results.length > 0 && results.every(result => result === false))
        return null;
    return swallow(results.length > 0 && results.every(result => result === true));
}


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   cS: () => (/* binding */ withWords),
/* harmony export */   d_: () => (/* binding */ fillInputs)
/* harmony export */ });
/* unused harmony exports fillExpressions, simpleValue */
const MAX_EXPRESSIONS = 500;
const MAX_VARIANTS = 12;
/** Replaces `${{ … }}` by what `value` knows; an expression that it does not know stays as written. */
function fillExpressions(text, value) {
    let out = '';
    let at = 0;
    for (let count = 0; count < MAX_EXPRESSIONS; count++) {
        const open = text.indexOf('${{', at);
        const close = open === -1 ? -1 : text.indexOf('}}', open);
        if (close === -1)
            break;
        const known = value(text.slice(open + 3, close).trim());
        out += text.slice(at, open) + (known ?? text.slice(open, close + 2));
        at = close + 2;
    }
    return out + text.slice(at);
}
/** The value of a simple expression: one name, or alternatives with a literal (`inputs.x || 'all'`). */
function simpleValue(expression, names) {
    for (const part of expression.split('||')) {
        const text = part.trim();
        const literal = /^'([^']*)'$/.exec(text);
        const value = literal === null ? names(text.replace(/\[\s*'([^']*)'\s*\]/g, '.$1')) : literal[1];
        if (value === undefined)
            return undefined;
        if (value !== '' && value !== 'false')
            return value;
    }
    return '';
}
/**
 * A text with the inputs of the called workflow or action put in, as the runner does before anything else. Names of other contexts
 * stay as written.
 */
function fillInputs(text, bindings) {
    if (!text.includes('${{'))
        return text;
    return fillExpressions(text, expression => simpleValue(expression, name => {
        if (name === 'github.workspace')
            return '.';
        if (name === 'github.action_path')
            return bindings.actionFolder ?? undefined;
        const input = /^inputs\.([\w-]+)$/.exec(name)?.[1];
        return input === undefined ? bindings.outputs.get(name) : bindings.inputs.get(input);
    }));
}
/**
 * The texts with everything known filled in: inputs, `env`, shell variables, and each combination of the matrix values that they
 * name (twelve, and those that are the first with a value).
 */
function variants(texts, bindings) {
    const filled = texts.map(text => fillEnvironment(fillInputs(text, bindings), bindings));
    const keys = matrixKeys(filled, bindings.matrix);
    return combinationsOf(keys, bindings.matrix).map(combination => filled.map(text => fillExpressions(text, expression => {
        const key = /^matrix\.([\w-]+)$/.exec(expression)?.[1];
        return key === undefined ? undefined : combination.get(key);
    })));
}
/** What the jobs of the matrix have at these keys, each combination once; one without values when there are no keys. */
function combinationsOf(keys, matrix) {
    if (keys.size === 0)
        return [new Map()];
    const found = new Map();
    const met = new Set();
    for (const job of matrix) {
        const values = [...keys].flatMap(key => (Object.hasOwn(job, key) ? [[key, job[key] ?? '']] : []));
        if (values.length === 0)
            continue;
        // Every value may lead elsewhere; more combinations of values already met seldom do, and their number is a product.
        const fresh = values.map(pair => JSON.stringify(pair)).filter(pair => !met.has(pair));
        if (found.size >= MAX_VARIANTS && fresh.length === 0)
            continue;
        for (const pair of fresh)
            met.add(pair);
        found.set(JSON.stringify(values), new Map(values));
    }
    return [...found.values()];
}
function matrixKeys(texts, matrix) {
    const keys = new Set();
    if (matrix.length === 0)
        return keys;
    for (const text of texts) {
        for (const match of text.matchAll(/\bmatrix\.([\w-]+)/g)) {
            const key = match[1];
            if (matrix.some(job => Object.hasOwn(job, key)))
                keys.add(key);
        }
    }
    return keys;
}
function fillEnvironment(text, { environment, inputs, outputs }) {
    if (!text.includes('$'))
        return text;
    const withContext = fillExpressions(text, expression => {
        const name = /^env\.(\w+)$/.exec(expression)?.[1];
        return name === undefined ? undefined : environment.get(name);
    });
    const withShell = withContext.replace(/\$(?:\{(\w+)\}|env:(\w+)|(\w+))/g, (written, braced, powershell, plain) => environment.get(braced ?? powershell ?? plain) ?? written);
    // A variable may itself hold an input.
    return withShell.includes('${{')
        ? fillInputs(withShell, { inputs, environment, outputs, matrix: [], actionFolder: null })
        : withShell;
}
/** The command with its words replaced; a word that was a variable alone is split as the shell splits it. */
function withWords(command, words) {
    const written = [command.program, ...command.argv];
    if (written.every((word, at) => word === words[at]))
        return command;
    const split = words.flatMap((word, at) => {
        const wasVariable = /^\$(?:\w+|\{\w+\}|\{\{[^{}]*\}\})$/.test(written[at]);
        return wasVariable ? word.split(/\s+/).filter(part => part !== '') : [word];
    });
    const [program = '', ...argv] = split;
    const taken = command.argv.length - command.args.length;
    return { ...command, program, argv, args: argv.slice(Math.max(0, taken)) };
}


/***/ }),

/***/ 7149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ WorkflowWalk),
  p: () => (/* binding */ environmentOf)
});

// EXTERNAL MODULE: ./src/facts/image.ts
var facts_image = __webpack_require__(710);
// EXTERNAL MODULE: ./src/automation/chain.ts
var automation_chain = __webpack_require__(3866);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
// EXTERNAL MODULE: ./src/automation/paths.ts
var paths = __webpack_require__(6115);
// EXTERNAL MODULE: ./src/automation/tree.ts
var tree = __webpack_require__(2195);
// EXTERNAL MODULE: ./src/automation/hops/jobFiles.ts
var jobFiles = __webpack_require__(5216);
;// CONCATENATED MODULE: ./src/automation/hops/passedJobs.ts




/** Schemas of the job files of Azure ML, which say of themselves what they are. */
const JOB_SCHEMA = /azureml.*\b(?:pipelineJob|commandJob|sweepJob)\b/;
const JOB_KINDS = ['pipeline', 'command', 'sweep'];
/**
 * Job files in the tree that are handed to a workflow of another repository, which can hardly do anything but submit them
 * (`with: parameters-file: mlops/azureml/train/pipeline.yml`); that it does is a guess all the same.
 */
function followPassedJobs(facts, values) {
    return values.flatMap(value => {
        const path = /^[\w./ -]+\.ya?ml$/.test(value) ? (0,paths/* normalisePath */.qb)(value) : null;
        if (path === null || !(0,tree/* isFile */.fo)(facts.snapshot, path) || !isJobFile(facts, path))
            return [];
        return (0,jobFiles/* followJobFile */.n)(facts, path).map(next => ({ ...next, certainty: 'low' }));
    });
}
function isJobFile(facts, path) {
    const root = facts.data(path);
    if (root === null)
        return false;
    const schema = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, '$schema'));
    if (schema !== null && JOB_SCHEMA.test(schema))
        return true;
    const kind = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(root, 'type'));
    const runs = (0,yamlNode.nodeAt)(root, 'jobs') ?? (0,yamlNode.nodeAt)(root, 'command');
    return kind !== null && JOB_KINDS.includes(kind) && runs !== null;
}

// EXTERNAL MODULE: ./src/automation/images.ts
var automation_images = __webpack_require__(1113);
// EXTERNAL MODULE: ./src/automation/reach.ts + 4 modules
var automation_reach = __webpack_require__(9309);
// EXTERNAL MODULE: ./src/facts/quote.ts
var quote = __webpack_require__(2895);
// EXTERNAL MODULE: ./src/paths.ts
var src_paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/automation/hops/docker.ts + 2 modules
var docker = __webpack_require__(96);
// EXTERNAL MODULE: ./src/automation/hops/hop.ts
var hop = __webpack_require__(3747);
// EXTERNAL MODULE: ./src/automation/hops/launchers.ts
var launchers = __webpack_require__(5373);
// EXTERNAL MODULE: ./src/automation/hops/preCommit.ts
var preCommit = __webpack_require__(1420);
;// CONCATENATED MODULE: ./src/automation/hops/actions.ts








/** Published actions whose inputs hold a script; the inputs are tried in order. */
const SCRIPT_INPUTS = new Map([
    ['nick-fields/retry', ['command']],
    ['nick-invision/retry', ['command']],
    ['wandalen/wretry.action', ['command']],
    ['azure/cli', ['inlinescript']],
    ['devcontainers/ci', ['runcmd']],
    ['addnab/docker-run-action', ['run']],
    ['gabrielbb/xvfb-action', ['run']],
    ['coactions/setup-xvfb', ['run']],
    ['uraimo/run-on-arch-action', ['run']],
    ['reactivecircus/android-emulator-runner', ['script']],
    ['vmactions/freebsd-vm', ['run']],
]);
/** What calls itself so runs a command until it succeeds: many organisations have such an action of their own. */
const RETRYING = /\/[\w.-]*retry[\w.-]*$/;
/** Actions that run their input on another machine, which is taken to hold a clone of the repository. */
const REMOTE_INPUTS = new Map([
    ['appleboy/ssh-action', ['script']],
    ['garygrossgarten/github-action-ssh', ['command']],
    ['jimcronqvist/action-ssh', ['command']],
    ['fifsky/ssh-action', ['command']],
    ['d3rhase/ssh-command-action', ['command']],
    ['easingthemes/ssh-deploy', ['script_before', 'script_after']],
]);
/** What well-known actions do with files of the repository. */
const ACTIONS = new Map([
    ['docker/build-push-action', buildPush],
    ['redhat-actions/buildah-build', buildPush],
    ['elgohr/publish-docker-github-action', buildPush],
    ['mr-smithers-excellent/docker-build-push', buildPush],
    ['docker/bake-action', bake],
    ['pre-commit/action', runHooks],
    ['j178/prek-action', runHooks],
    ['snakemake/snakemake-github-action', visit => shell(visit, `snakemake ${visit.inputs.get('args') ?? ''}`)],
    ['borales/actions-yarn', visit => shell(visit, `yarn ${visit.inputs.get('cmd') ?? ''}`)],
    ['julia-actions/julia-runtest', visit => julia(visit, 'test/runtests.jl', 'test')],
    ['julia-actions/julia-docdeploy', visit => julia(visit, 'docs/make.jl', 'command')],
    ['r-lib/actions/check-r-package', testthat],
    ['aws-codepipeline/lambda', lambda],
    ['azure/aml-run', azureRun],
    ['azure/aml-run-action', azureRun],
    ['machine-learning-apps/gke-argo', visit => jobFile(visit, visit.inputs.get('workflow_yaml_path') ?? '')],
]);
/** What a published action leads to in this repository; empty for most. */
function followAction(visit) {
    const slug = visit.reference.slug.toLowerCase();
    const follow = ACTIONS.get(slug);
    if (follow !== undefined)
        return follow(visit);
    const remote = REMOTE_INPUTS.get(slug);
    const repeats = RETRYING.test(slug) ? ['command', 'run'] : [];
    return (remote ?? SCRIPT_INPUTS.get(slug) ?? repeats).flatMap(name => {
        const text = visit.inputs.get(name);
        return text === undefined ? [] : shell(visit, text, remote !== undefined);
    });
}
function shell({ place, inputs }, text, remote = false) {
    const errexit = inputs.get('script_stop') === 'true';
    const source = (0,hop/* scriptOf */.Fl)(place.path, { text, line: place.line, literal: false }, { errexit });
    return [{ kind: 'script', steps: [], source, directory: '', remote }];
}
function buildPush(visit) {
    const { inputs } = visit;
    const written = inputs.get('context') ?? inputs.get('workdir') ?? '.';
    // A git address as context (`${{ github.repositoryUrl }}`) is the repository itself.
    const context = (0,paths/* resolvePath */.o1)('', written.replace(/^https?:.*|^\{\{.*/, '.'));
    const file = inputs.get('file') ?? inputs.get('dockerfile') ?? inputs.get('containerfiles');
    const dockerfile = file === undefined ? (0,paths/* inFolder */._z)(context ?? '', 'Dockerfile') : (0,paths/* resolvePath */.o1)('', file.trim());
    const target = inputs.get('target') ?? null;
    const tags = (inputs.get('tags') ?? '').split(/[\n,]/).map(tag => tag.trim());
    return (0,docker/* buildImage */._w)(visit, { dockerfile, context, target }, tags);
}
function bake({ inputs, place }) {
    const listed = (name) => (inputs.get(name) ?? '').split(/[\n,]/).flatMap(text => text.trim() || []);
    const words = [...listed('files').flatMap(file => ['-f', file]), ...listed('targets')];
    const text = ['docker', 'buildx', 'bake', ...words].map(quote/* quoteWord */.X).join(' ');
    const directory = (0,paths/* resolvePath */.o1)('', inputs.get('workdir') ?? '.');
    return [{ kind: 'script', steps: [], source: (0,hop/* lineOf */.cA)(place.path, text, place.line), directory }];
}
function runHooks({ facts, inputs }) {
    const extra = (inputs.get('extra_args') ?? inputs.get('extra-args') ?? '').split(/\s+/);
    const config = facts.preCommit('.pre-commit-config.yaml');
    const hook = extra.find(word => config?.hooks.some(({ id }) => id === word)) ?? null;
    return (0,preCommit/* followHooks */.e)(config?.hooks ?? [], hook, null);
}
function julia({ facts, inputs }, file, via) {
    const path = (0,paths/* resolvePath */.o1)(inputs.get('project') ?? '', file);
    return (0,tree/* isFile */.fo)(facts.snapshot, path) ? [{ kind: 'code', steps: [], path, via, args: [] }] : [];
}
/** A function of the cloud: its handler names a module, in the folder of its code or in the one place where the tree has it. */
function lambda({ facts, inputs, place }) {
    const module = /^([\w./-]{1,200})\.\w+$/.exec(inputs.get('handler') ?? '')?.[1];
    if (module === undefined)
        return [];
    const name = `${module.replaceAll('.', '/')}.py`;
    const folder = (0,src_paths/* folderOf */.y)(place.path);
    const uri = inputs.get('codeuri');
    const told = uri === undefined ? null : (0,paths/* resolvePath */.o1)(folder, `${uri}/${name}`);
    const [only, ...others] = (0,tree/* isFile */.fo)(facts.snapshot, told)
        ? [told]
        : (0,tree/* filesBelow */.DR)(facts.snapshot, folder).flatMap(({ path }) => (path.endsWith(`/${name}`) ? [path] : []));
    if (only === undefined || others.length > 0)
        return [];
    return [{ kind: 'code', steps: [], path: only, via: 'command', args: [] }];
}
/** The archived action reads `.cloud/.azure/run.json`, and without a setting in it files at default paths. */
function azureRun(visit) {
    const parameters = `.cloud/.azure/${visit.inputs.get('parameters_file') ?? 'run.json'}`;
    const named = (0,tree/* isFile */.fo)(visit.facts.snapshot, parameters) ? (0,jobFiles/* followJobFile */.n)(visit.facts, parameters) : [];
    if (named.length > 0)
        return named;
    const usual = ['code/train/run_config.yml', 'code/train/pipeline.yml'];
    return usual.flatMap(path => ((0,tree/* isFile */.fo)(visit.facts.snapshot, path) ? (0,jobFiles/* followJobFile */.n)(visit.facts, path) : []));
}
function jobFile({ facts }, written) {
    const path = (0,paths/* resolvePath */.o1)('', written.trim());
    return (0,tree/* isFile */.fo)(facts.snapshot, path) ? (0,jobFiles/* followJobFile */.n)(facts, path) : [];
}
/** `R CMD check` runs the tests of the package. */
function testthat({ facts, inputs }) {
    const folder = (0,paths/* resolvePath */.o1)(inputs.get('working-directory') ?? '', 'tests');
    if (folder === null)
        return [];
    return (0,launchers/* rTests */.Yo)(facts.snapshot, folder);
}

;// CONCATENATED MODULE: ./src/facts/shell/dialect.ts
/** The shell of a `run:` step, and how it starts. */
/**
 * The shell that a step runs in. Without `shell`, the runner takes `bash -e {0}` (`sh -e {0}` where there is no bash), on Windows
 * PowerShell; `shell: bash` is `bash --noprofile --norc -eo pipefail {0}`, `shell: sh` is `sh -e {0}`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
function dialectOfShell(shell, runsOn) {
    const written = shell?.trim() ?? '';
    if (written === '') {
        const windows = runsOn.some(label => /^windows(?:-|$)/i.test(label));
        return windows ? step('powershell') : step('posix', true);
    }
    if (written === 'bash')
        return step('posix', true, true);
    if (written === 'sh')
        return step('posix', true);
    // A matrix decides; most of its shells read the same text.
    if (written.startsWith('${{'))
        return step('posix', true);
    const words = written.split(/\s+/);
    for (const [at, word] of words.entries()) {
        const dialect = dialectOfProgram(word);
        if (dialect === null)
            continue;
        const options = words.slice(at + 1);
        return dialect === 'posix'
            ? step('posix', setsErrexit(options), options.includes('pipefail'))
            : step(dialect);
    }
    return step('other');
}
function step(dialect, errexit = false, pipefail = false) {
    return { dialect, errexit, pipefail };
}
function dialectOfProgram(word) {
    const name = word
        .replace(/^.*[/\\]/, '')
        .replace(/\.exe$/i, '')
        .toLowerCase();
    if (/^(?:ba|da|z|k|a)?sh$|^msys2$|^wsl-bash$|^micromamba-shell$/.test(name))
        return 'posix';
    if (name === 'pwsh' || name === 'powershell')
        return 'powershell';
    if (name === 'cmd')
        return 'cmd';
    if (/^(?:i?python|pypy)\d*(?:\.\d+)*$/.test(name))
        return 'python';
    if (name === 'rscript' || name === 'r')
        return 'r';
    return name === 'julia' ? 'julia' : null;
}
/** `-e`, `-exo pipefail`, `-o errexit`. */
function setsErrexit(options) {
    return options.some(option => /^-[a-z]*e/.test(option)) || options.includes('errexit');
}

;// CONCATENATED MODULE: ./src/automation/shell.ts

/**
 * The shell that runs a step, with the options that the runner gives it. A step of an action has its own shell or none: the
 * defaults of the workflow that uses it do not count there.
 */
function shellOf(workflow, job, step, inAction) {
    const named = step.shell ?? (inAction ? null : (job.defaults.shell ?? workflow.defaults.shell));
    // A container is Linux, whatever the runner is.
    return dialectOfShell(named, job.container === null ? job.runsOn : []);
}

// EXTERNAL MODULE: ./src/automation/substitution.ts
var substitution = __webpack_require__(9810);
;// CONCATENATED MODULE: ./src/automation/workspace.ts

/** Expressions that name the repository itself, or the fork that a pull request comes from. */
const OWN = /\bgithub\.repository\b|\bgithub\.event\.(?:repository|pull_request\.(?:head|base)\.repo)\.full_name\b/;
/** Reads the `actions/checkout` steps of a job. Without any, the root of the workspace is taken for the repository. */
function workspaceOf(job, repository) {
    const mounts = job.steps.flatMap((step) => {
        const reference = step.uses?.reference;
        if (reference?.kind !== 'repository' || reference.slug.toLowerCase() !== 'actions/checkout')
            return [];
        const input = (name) => step.with.find(entry => entry.name === name)?.value.trim() ?? '';
        const folder = (0,paths/* normalisePath */.qb)(input('path'));
        const other = input('repository');
        const own = other === '' || OWN.test(other) || other.toLowerCase() === repository.name?.toLowerCase();
        return folder === null ? [] : [{ folder, own }];
    });
    return { mounts: mounts.length === 0 ? [{ folder: '', own: true }] : mounts };
}
/**
 * The folder of the repository that a folder of the workspace is; null when it holds another repository, or nothing that is known.
 * `written` may be relative to the workspace or name it (`${{ github.workspace }}/x`).
 */
function inRepository(workspace, written) {
    const path = (0,paths/* resolvePath */.o1)('', written);
    if (path === null)
        return null;
    let best = null;
    for (const mount of workspace.mounts) {
        const { folder } = mount;
        const inside = folder === '' || path === folder || path.startsWith(`${folder}/`);
        if (inside && (best === null || folder.length >= best.folder.length))
            best = mount;
    }
    if (best === null) {
        // The workspace itself, while the repository lies in a folder of it: commands there reach it by that folder's name.
        return null;
    }
    if (!best.own)
        return null;
    return best.folder === '' ? path : path.slice(best.folder.length + 1);
}

;// CONCATENATED MODULE: ./src/automation/steps.ts










const MAX_NESTED_ACTIONS = 10;
/** Walks steps, into the local actions that they use. */
class StepWalk {
    #facts;
    #walk;
    constructor(facts, walk) {
        this.#facts = facts;
        this.#walk = walk;
    }
    step(visit) {
        const { ground, step, around, action } = visit;
        const path = action?.path ?? ground.workflow.path;
        const environment = new Map([
            ...visit.chain.environment,
            ...ground.told.environment,
            ...environmentOf([step.env], action === null ? around.inputs : ground.bindings.inputs),
        ]);
        const near = { ...around, environment };
        const alive = (0,automation_reach/* narrow */.sc)(visit.alive, step.if, near);
        const swallowedBy = visit.chain.reach.swallowedBy ?? (0,automation_reach/* swallowOf */.$X)(ground.workflow, step, alive, near, path);
        const here = { path, line: step.line, what: `step ${visit.number}` };
        const reach = { ...(0,automation_reach/* reachOf */.xw)(alive, swallowedBy) };
        const certainty = visit.chain.reach.certainty === 'high' ? reach.certainty : visit.chain.reach.certainty;
        const chain = {
            ...visit.chain,
            trace: [...(0,automation_chain/* narrowedTrace */.od)(visit.chain.trace, reach), here],
            reach: { ...reach, certainty },
            environment,
        };
        const bindings = { ...ground.bindings, environment };
        const inner = { ...visit, ground: { ...ground, bindings }, chain, alive, around: near };
        if (step.run !== null)
            this.#run(inner);
        else if (step.uses !== null)
            this.#uses(inner);
    }
    #run({ ground, chain, step, workspace, action }) {
        const { run } = step;
        if (run === null)
            return;
        const { workflow, job, bindings } = ground;
        const text = (0,substitution/* fillInputs */.d_)(run.text, bindings);
        const literal = run.literal && text.split('\n').length === run.text.split('\n').length;
        const path = action?.path ?? workflow.path;
        const shell = shellOf(workflow, job, step, action !== null);
        const source = this.#readable((0,hop/* scriptOf */.Fl)(path, { text, line: run.line, literal }, shell), job);
        const defaults = action === null ? (job.defaults.workingDirectory ?? workflow.defaults.workingDirectory) : null;
        const written = (0,substitution/* fillInputs */.d_)(step.workingDirectory ?? defaults ?? '', bindings);
        // One walk for each directory that the matrix gives.
        const directories = new Set((0,substitution/* variants */.HI)([written], bindings).map(([filled]) => inRepository(workspace, filled ?? '')));
        for (const directory of directories)
            this.#walk.script(ground, { ...chain, directory }, source);
        if (/GITHUB_|::set-/.test(source.text)) {
            for (const command of this.#facts.script(source).commands)
                ground.told.read(command, step.id);
        }
    }
    /** On a runner that the matrix chooses, a text that is no shell script is meant for the one with Windows. */
    #readable(source, job) {
        const computed = job.runsOn.some(label => label.includes('${{'));
        if (!computed || source.dialect !== 'posix' || this.#facts.script(source).problem === null)
            return source;
        return { ...source, dialect: 'powershell', errexit: false };
    }
    #uses(visit) {
        const { ground, chain, step, workspace } = visit;
        const uses = step.uses;
        if (uses === null)
            return;
        const place = { path: visit.action?.path ?? ground.workflow.path, line: uses.line };
        const { reference } = uses;
        this.#walk.action(ground, chain, place, reference, step.with);
        if (reference.kind === 'docker') {
            this.#walk.image(ground, chain, place, reference.image, 'step');
            return;
        }
        if (reference.kind === 'malformed') {
            this.#walk.unresolved(ground, chain, place, reference.raw, reference.because);
            return;
        }
        if (reference.kind === 'repository') {
            const { images } = ground;
            const directory = inRepository(workspace, '') ?? '';
            for (const inputs of filledInputs(step.with, ground.bindings)) {
                const next = followAction({ facts: this.#facts, reference, inputs, place, images });
                this.#walk.follow(ground, { ...chain, directory }, place, next);
            }
            return;
        }
        // `./x` is a path of the workspace, `$/x` one of the repository.
        const folder = reference.raw.startsWith('$')
            ? (0,paths/* normalisePath */.qb)(reference.path)
            : inRepository(workspace, reference.path);
        const manifest = folder === null ? null : this.#facts.action(folder);
        if (folder === null || manifest === null) {
            const because = folder === null ? 'the action lies in another checkout' : 'no action.yml in the tree';
            this.#walk.unresolved(ground, chain, place, reference.raw, because);
            return;
        }
        this.#local(visit, manifest, folder, place);
    }
    #local(visit, manifest, folder, place) {
        const { ground, chain, step } = visit;
        if (manifest.using === 'docker') {
            this.#dockerAction(visit, manifest, folder, place);
            return;
        }
        if (manifest.using !== 'composite')
            return;
        const inside = chain.trace.some(({ path, what }) => path === manifest.path && what.startsWith('action '));
        if (inside || chain.depth > MAX_NESTED_ACTIONS) {
            this.#walk.unresolved(ground, chain, place, manifest.path, 'it leads back to itself');
            return;
        }
        const inputs = inputsOf(manifest, step.with, ground.bindings);
        const bindings = { ...ground.bindings, inputs, actionFolder: folder === '' ? '.' : folder };
        const what = `action ${manifest.name ?? folder}`;
        const trace = [...chain.trace, { path: manifest.path, line: 1, what }];
        for (const [at, inner] of manifest.steps.entries()) {
            this.step({
                ...visit,
                ground: { ...ground, bindings },
                chain: { ...chain, trace, depth: chain.depth + 1 },
                around: { ...visit.around, inputs },
                step: inner,
                number: at + 1,
                action: manifest,
            });
        }
    }
    /** Its Dockerfile is built, and its image is run. */
    #dockerAction({ ground, chain }, manifest, folder, place) {
        const image = manifest.image ?? 'Dockerfile';
        if (image.startsWith('docker://'))
            return;
        const dockerfile = (0,paths/* normalisePath */.qb)((0,paths/* inFolder */._z)(folder, image));
        const built = { dockerfile, context: folder, target: null };
        const next = (0,docker/* buildImage */._w)({ facts: this.#facts, images: ground.images }, built, []);
        this.#walk.follow(ground, chain, place, next);
        if (dockerfile === null || next.some(item => item.kind === 'unresolved'))
            return;
        const run = (0,docker/* runImage */.DG)({ facts: this.#facts, place }, { ...built, dockerfile }, [], false, null);
        this.#walk.follow(ground, chain, place, run);
    }
}
/** Inputs that name images, caches and settings, of which no combination leads anywhere else. */
const asides = /tag|cache|label|secret|env|arg|token|password|user/;
/** What a step passes to a published action, names in lower case, once for each combination of the matrix that it names. */
function filledInputs(passed, bindings) {
    const names = passed.map(({ name }) => name.toLowerCase());
    const texts = passed.map(({ value }) => (0,substitution/* fillInputs */.d_)(value, bindings));
    const told = names.map(name => !asides.test(name));
    const combinations = (0,substitution/* variants */.HI)(texts.filter((_, at) => told[at]), bindings);
    return combinations.map(values => {
        const rest = values.values();
        return new Map(names.map((name, at) => [name, told[at] ? (rest.next().value ?? '') : (texts[at] ?? '')]));
    });
}
/** What a step passes, over the defaults of the action. */
function inputsOf(manifest, passed, bindings) {
    const inputs = new Map(manifest.inputs.map(({ name, value }) => [name, value]));
    for (const { name, value } of passed)
        inputs.set(name, (0,substitution/* fillInputs */.d_)(value, bindings));
    return inputs;
}

;// CONCATENATED MODULE: ./src/automation/told.ts
const FILES = /GITHUB_(ENV|OUTPUT)\b/;
const MAX_VALUES = 500;
const MAX_LENGTH = 2000;
/** What the steps of a job tell the later ones: variables through `$GITHUB_ENV`, outputs through `$GITHUB_OUTPUT`. */
class ToldValues {
    environment = new Map();
    /** By the names that expressions have: `steps.pick.outputs.file`. */
    outputs = new Map();
    /** Addresses of git remotes that the job has added, by name, without what logs in. */
    #remotes = new Map();
    /** A push as git performs it: to the address of a remote that the job has added before. Any other command is itself. */
    resolved(command) {
        if (command.program !== 'git')
            return command;
        const [verb, ...rest] = command.argv;
        if (verb === 'remote')
            this.#readRemote(rest);
        const name = verb === 'push' ? rest.find(word => !word.startsWith('-')) : undefined;
        const address = name === undefined ? undefined : this.#remotes.get(name);
        if (address === undefined)
            return command;
        const inPlace = (word) => (word === name ? address : word);
        return { ...command, argv: command.argv.map(inPlace), args: command.args.map(inPlace) };
    }
    #readRemote(words) {
        const [verb, ...rest] = words;
        const [name, address] = rest.filter(word => !word.startsWith('-'));
        if (name === undefined || address === undefined)
            return;
        if ((verb === 'add' || verb === 'set-url') && this.#remotes.size < MAX_VALUES)
            this.#remotes.set(name, address.replace(/^(\w+:\/\/)[^/@]*@/, '$1').slice(0, MAX_LENGTH));
    }
    /** Reads one command of a step. A value that depends on how the step went is forgotten. */
    read(command, stepId) {
        for (const { name, value, output } of valuesOf(command)) {
            const key = output ? `steps.${stepId}.outputs.${name}` : name;
            const into = output ? this.outputs : this.environment;
            if (output && stepId === null)
                continue;
            const before = into.get(key);
            const unsure = value === null || (command.conditional && before !== undefined && before !== value);
            if (unsure)
                into.delete(key);
            else if (into.size < MAX_VALUES)
                into.set(key, value);
        }
    }
}
/** `echo "NAME=value" >> $GITHUB_ENV`, also by `tee -a`, and the retired `::set-output name=x::value`. */
function valuesOf({ program, argv, redirects, stdin }) {
    const file = redirects.map(({ target }) => FILES.exec(target)?.[1]).find(found => found !== undefined);
    if (file !== undefined) {
        const text = program === 'cat' ? (stdin ?? '') : argv.filter(word => !/^-[neE]+$/.test(word)).join(' ');
        if (!/^(?:echo|printf|cat)$/.test(program))
            return [];
        return text.split('\n').flatMap(line => assigned(line.replace(/\\n$/, ''), file === 'OUTPUT'));
    }
    if (program !== 'echo')
        return [];
    const retired = /^::set-(output|env) name=([\w-]+)::(.*)$/s.exec(argv.join(' '));
    return retired === null ? [] : [told(retired[2] ?? '', retired[3] ?? '', retired[1] === 'output')];
}
function assigned(line, output) {
    const match = /^\s*([A-Za-z_][\w-]*)=(.*)$/s.exec(line);
    return match === null ? [] : [told(match[1] ?? '', match[2] ?? '', output)];
}
function told(name, text, output) {
    const known = !/[`]|\$\(/.test(text) && text.length < MAX_LENGTH;
    return { name, value: known ? text : null, output };
}

;// CONCATENATED MODULE: ./src/automation/workflows.ts










/** GitHub follows reusable workflows ten deep. */
const MAX_CALLS = 10;
/** Walks workflows with their jobs, into the local workflows that they call. */
class WorkflowWalk {
    #facts;
    #walk;
    #steps;
    #callers = new Map();
    #calls = new Map();
    constructor(facts, walk) {
        this.#facts = facts;
        this.#walk = walk;
        this.#steps = new StepWalk(facts, walk);
        for (const { path, jobs } of facts.workflows) {
            for (const { uses } of jobs) {
                if (uses?.reference.kind !== 'local')
                    continue;
                const known = this.#callers.get(uses.reference.path) ?? [];
                if (!known.includes(path))
                    known.push(path);
                this.#callers.set(uses.reference.path, known);
            }
        }
    }
    /** Paths of the workflows that call this one. */
    callersOf(workflow) {
        return this.#callers.get(workflow.path) ?? [];
    }
    /** What reached the calls of this workflow, as far as they have been walked. */
    callsOf(workflow) {
        return this.#calls.get(workflow.path) ?? [];
    }
    /** Walks a workflow that events start, or that nothing starts. */
    start(workflow, start) {
        const names = start.triggers.map(({ event }) => event);
        const events = names.length > 0 ? names : workflow.events;
        const what = events.map(event => event.name).join(', ');
        const line = events[0]?.line ?? 1;
        const trace = [{ path: workflow.path, line, what: what === '' ? 'no event' : what }];
        this.#workflow({ workflow, start, trace, inputs: null, swallowedBy: null, calls: [workflow.path] });
    }
    #workflow(entry) {
        const { workflow, start, inputs } = entry;
        const around = (job) => ({
            repository: this.#facts.snapshot.repository,
            inputs,
            environment: environmentOf([workflow.env], inputs),
            runsOn: job.runsOn,
        });
        const reached = (0,automation_reach/* reachOfJobs */.LX)(workflow, start, around);
        const outputs = new Map();
        for (const job of workflow.jobs) {
            const alive = reached.get(job.id);
            this.#job(entry, job, alive, around(job), outputs);
        }
    }
    /** `outputs` has what the jobs before told, by `needs.JOB.outputs.NAME`; those of this one are added. */
    #job(entry, job, alive, around, outputs) {
        const { workflow, inputs } = entry;
        const swallowedBy = entry.swallowedBy ?? (0,automation_reach/* swallowOf */.$X)(workflow, job, alive, around);
        const environment = environmentOf([workflow.env, job.env], inputs);
        const told = new ToldValues();
        for (const [name, value] of outputs) {
            if (job.needs.some(needed => name.startsWith(`needs.${needed}.outputs.`)))
                told.outputs.set(name, value);
        }
        const bindings = {
            inputs: inputs ?? new Map(),
            environment,
            matrix: job.matrixJobs,
            outputs: told.outputs,
            actionFolder: null,
        };
        const images = new automation_images/* BuiltImages */.F2();
        const ground = { workflow, job, step: null, bindings, images, told, seen: new Set() };
        const reach = (0,automation_reach/* reachOf */.xw)(alive, swallowedBy);
        const here = { path: workflow.path, line: job.line, what: `job ${job.id}` };
        const chain = {
            trace: [...(0,automation_chain/* narrowedTrace */.od)(entry.trace, reach), here],
            reach,
            directory: '',
            environment,
            remote: false,
            depth: 0,
            visited: null,
        };
        if (job.uses !== null) {
            this.#call(entry, job, alive, ground, chain);
            return;
        }
        this.#containers(ground, chain);
        const workspace = workspaceOf(job, this.#facts.snapshot.repository);
        for (const [at, step] of job.steps.entries()) {
            this.#steps.step({
                ground: { ...ground, step, seen: new Set() },
                chain,
                alive,
                around,
                workspace,
                step,
                number: at + 1,
                action: null,
            });
        }
        for (const { name, value } of job.outputs) {
            const text = (0,substitution/* fillInputs */.d_)(value, bindings);
            if (!text.includes('${{'))
                outputs.set(`needs.${job.id}.outputs.${name}`, text);
        }
    }
    #containers(ground, chain) {
        const { workflow, job, bindings } = ground;
        for (const [use, container] of [
            ['job', job.container],
            ...job.services.map(service => ['service', service]),
        ]) {
            if (container === null)
                continue;
            const image = container.image ?? (0,facts_image/* parseImageReference */.o)(container.raw);
            const written = (0,substitution/* fillInputs */.d_)(image.raw, bindings);
            const found = written === image.raw ? image : (0,facts_image/* parseImageReference */.o)(written);
            this.#walk.image(ground, chain, { path: workflow.path, line: container.line }, found, use);
        }
    }
    #call(entry, job, alive, ground, chain) {
        const uses = job.uses;
        if (uses === null)
            return;
        const { workflow } = entry;
        const place = { path: workflow.path, line: uses.line };
        this.#walk.action(ground, chain, place, uses.reference, job.with);
        const { reference } = uses;
        if (reference.kind !== 'local') {
            const because = reference.kind === 'malformed' ? reference.because : 'external reusable workflow';
            this.#walk.unresolved(ground, chain, place, reference.raw, because);
            const values = job.with.map(({ value }) => (0,substitution/* fillInputs */.d_)(value, ground.bindings));
            this.#walk.follow(ground, chain, place, followPassedJobs(this.#facts, values));
            return;
        }
        const path = (0,paths/* normalisePath */.qb)(reference.path);
        const called = this.#facts.workflows.find(candidate => candidate.path === path);
        const problem = problemOf(called, entry.calls);
        if (called === undefined || problem !== null) {
            this.#walk.unresolved(ground, chain, place, reference.raw, problem ?? 'workflow not in the tree');
            return;
        }
        this.#calls.set(called.path, [...(this.#calls.get(called.path) ?? []), alive]);
        for (const passed of passedBy(job, ground.bindings)) {
            this.#workflow({
                workflow: called,
                start: called.valid ? alive : { triggers: [], because: 'GitHub refuses the workflow that it calls' },
                trace: chain.trace,
                inputs: workflows_inputsOf(called, passed, ground.bindings),
                swallowedBy: chain.reach.swallowedBy,
                calls: [...entry.calls, called.path],
            });
        }
    }
}
function problemOf(called, calls) {
    if (called === undefined)
        return 'workflow not in the tree';
    if (calls.includes(called.path))
        return 'it leads back to itself';
    if (calls.length > MAX_CALLS)
        return `deeper than ${MAX_CALLS} calls`;
    return called.events.some(event => event.name === 'workflow_call') ? null : 'the workflow cannot be called';
}
/** What a job passes to the workflow that it calls: once for each combination of the matrix values that it names. */
function passedBy(job, bindings) {
    const values = job.with.map(({ value }) => value);
    if (!values.some(value => value.includes('matrix.')))
        return [job.with];
    return (0,substitution/* variants */.HI)(values, { ...bindings, environment: new Map() }).map(filled => job.with.map((entry, at) => ({ ...entry, value: filled[at] ?? entry.value })));
}
/** What a call passes, over the defaults of the called workflow. */
function workflows_inputsOf(called, passed, bindings) {
    const event = called.events.find(({ name }) => name === 'workflow_call');
    const inputs = new Map(event?.inputDefaults.map(({ name, value }) => [name, value]));
    for (const { name, value } of passed)
        inputs.set(name, (0,substitution/* fillInputs */.d_)(value, bindings));
    return inputs;
}
/** Variables of the levels, the inner ones last; inputs are put in. */
function environmentOf(levels, inputs) {
    const environment = new Map();
    const bindings = {
        inputs: inputs ?? new Map(),
        environment: new Map(),
        matrix: [],
        outputs: new Map(),
        actionFolder: null,
    };
    for (const level of levels) {
        for (const { name, value } of level)
            environment.set(name, inputs === null ? value : (0,substitution/* fillInputs */.d_)(value, bindings));
    }
    return environment;
}


/***/ }),

/***/ 8182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dM: () => (/* binding */ MAX_EXPRESSION_LENGTH),
  YK: () => (/* binding */ parseExpression),
  CI: () => (/* binding */ partsOf),
  XM: () => (/* binding */ pathOf)
});

;// CONCATENATED MODULE: ./src/facts/expressionTokens.ts
/** The words of GitHub's expression language, split as GitHub's own lexical analyser does. */
const SYMBOLS = [
    '&&',
    '||',
    '==',
    '!=',
    '<=',
    '>=',
    '<',
    '>',
    '!',
    '(',
    ')',
    '[',
    ']',
    ',',
    '.',
    '*',
];
/** What ends a word that is no text. */
const BOUNDARY = /[\s()[\],.!<>=&|]/;
const NAME = /^[a-zA-Z_][\w-]*$/;
/** After these, a dot opens a number (`.5`) instead of a property. */
const BEFORE_OPERAND = new Set([
    'start',
    ',',
    '(',
    '[',
    '&&',
    '||',
    '==',
    '!=',
    '<=',
    '>=',
    '<',
    '>',
    '!',
]);
function expressionTokens(source) {
    const tokens = [];
    for (let at = 0; at < source.length;) {
        if (/\s/.test(source.charAt(at))) {
            at++;
            continue;
        }
        const read = tokenAt(source, at, tokens.at(-1)?.kind ?? 'start');
        if ('problem' in read)
            return read;
        tokens.push(read.token);
        at = read.end;
    }
    tokens.push({ kind: 'end', text: '', offset: source.length });
    return tokens;
}
function tokenAt(source, at, previous) {
    const char = source.charAt(at);
    if (char === "'")
        return textAt(source, at);
    const opensNumber = char === '.' ? BEFORE_OPERAND.has(previous) : /[-+\d]/.test(char);
    if (opensNumber)
        return numberAt(source, at);
    const symbol = SYMBOLS.find(candidate => source.startsWith(candidate, at));
    if (symbol !== undefined)
        return { token: { kind: symbol, text: symbol, offset: at }, end: at + symbol.length };
    const word = wordAt(source, at, BOUNDARY);
    if (!NAME.test(word))
        return unexpected(word, at);
    return { token: { kind: 'name', text: word, offset: at }, end: at + word.length };
}
/** The text from `at` up to the next boundary, at least one character. */
function wordAt(source, at, boundary) {
    let end = at + 1;
    while (end < source.length && !boundary.test(source.charAt(end)))
        end++;
    return source.slice(at, end);
}
function numberAt(source, at) {
    const word = wordAt(source, at, /[\s()[\],!<>=&|]/);
    if (word === '-Infinity' || word === '+Infinity' || !Number.isNaN(Number(word))) {
        return { token: { kind: 'number', text: word, offset: at }, end: at + word.length };
    }
    return unexpected(word, at);
}
function textAt(source, at) {
    let text = '';
    for (let from = at + 1;;) {
        const quote = source.indexOf("'", from);
        if (quote === -1)
            return { problem: 'a text is not closed', offset: at };
        text += source.slice(from, quote);
        if (source.charAt(quote + 1) !== "'")
            return { token: { kind: 'text', text, offset: at }, end: quote + 1 };
        text += "'";
        from = quote + 2;
    }
}
function unexpected(word, offset) {
    return { problem: `unexpected '${word.length > 40 ? `${word.slice(0, 40)}…` : word}'`, offset };
}

;// CONCATENATED MODULE: ./src/facts/expression.ts

/** GitHub refuses longer expressions, in characters. */
const MAX_EXPRESSION_LENGTH = 21_000;
/** GitHub refuses deeper ones. */
const MAX_DEPTH = 50;
/** Parses what stands between `${{` and `}}`. Whether its names exist where it stands is not checked. */
function parseExpression(source) {
    if (source.length > MAX_EXPRESSION_LENGTH)
        return { ok: false, problem: `longer than ${MAX_EXPRESSION_LENGTH} characters`, offset: 0 };
    const tokens = expressionTokens(source);
    if ('problem' in tokens)
        return { ok: false, ...tokens };
    try {
        const parser = new Parser(tokens);
        const expression = parser.whole();
        // A tree is never deeper than it has tokens.
        if (tokens.length <= MAX_DEPTH || depthOf(expression) <= MAX_DEPTH)
            return { ok: true, expression };
        return { ok: false, problem: `nested more than ${MAX_DEPTH} deep`, offset: 0 };
    }
    catch (error) {
        if (error instanceof SyntaxProblem)
            return { ok: false, problem: error.message, offset: error.offset };
        throw error;
    }
}
/** The dotted path of a context access in lower case (`github.event.action`, `matrix.*`), null for everything else. */
function pathOf(expression) {
    if (expression.kind === 'context')
        return expression.name;
    if (expression.kind !== 'property' && expression.kind !== 'all')
        return null;
    const of = pathOf(expression.of);
    if (of === null)
        return null;
    return `${of}.${expression.kind === 'all' ? '*' : expression.name.toLowerCase()}`;
}
/** The expressions directly inside one. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'literal':
        case 'context':
            return [];
        case 'property':
        case 'all':
        case 'not':
            return [expression.of];
        case 'index':
            return [expression.of, expression.index];
        case 'call':
            return expression.args;
        case 'compare':
            return [expression.left, expression.right];
        default:
            return expression.operands;
    }
}
function depthOf(expression) {
    let depth = 0;
    let level = [expression];
    for (; level.length > 0 && depth <= MAX_DEPTH; depth++)
        level = level.flatMap(partsOf);
    return depth;
}
/** Leaves the recursion of the parser; never leaves this file. */
class SyntaxProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
]);
/** Recursive descent, one method per precedence, lowest first. */
class Parser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        if (this.#ended())
            throw new SyntaxProblem('an expression is missing', 0);
        const expression = this.#or();
        if (!this.#ended())
            throw this.#unexpected();
        return expression;
    }
    #ended() {
        return this.#next.kind === 'end';
    }
    get #next() {
        return this.#tokens[this.#at];
    }
    #take(...kinds) {
        const token = this.#next;
        if (!kinds.some(kind => kind === token.kind))
            return null;
        this.#at++;
        return token;
    }
    #expect(kind) {
        if (this.#take(kind) === null)
            throw this.#unexpected();
    }
    #unexpected() {
        const { kind, text, offset } = this.#next;
        return new SyntaxProblem(kind === 'end' ? 'it ends too early' : `unexpected '${text.slice(0, 40)}'`, offset);
    }
    #or() {
        // Brackets leave no node behind, but cost a call each.
        if (++this.#depth > 4 * MAX_DEPTH)
            throw new SyntaxProblem('too many brackets', this.#next.offset);
        const operands = [this.#and()];
        while (this.#take('||') !== null)
            operands.push(this.#and());
        this.#depth--;
        return joined('or', operands);
    }
    #and() {
        const operands = [this.#equality()];
        while (this.#take('&&') !== null)
            operands.push(this.#equality());
        return joined('and', operands);
    }
    #equality() {
        let left = this.#relation();
        for (let token = this.#take('==', '!='); token !== null; token = this.#take('==', '!=')) {
            left = { kind: 'compare', operator: token.kind, left, right: this.#relation() };
        }
        return left;
    }
    #relation() {
        const kinds = ['<', '<=', '>', '>='];
        let left = this.#unary();
        for (let token = this.#take(...kinds); token !== null; token = this.#take(...kinds)) {
            left = { kind: 'compare', operator: token.kind, left, right: this.#unary() };
        }
        return left;
    }
    #unary() {
        let nots = 0;
        while (this.#take('!') !== null)
            nots++;
        if (nots > MAX_DEPTH)
            throw new SyntaxProblem(`nested more than ${MAX_DEPTH} deep`, this.#next.offset);
        let expression = this.#access();
        for (; nots > 0; nots--)
            expression = { kind: 'not', of: expression };
        return expression;
    }
    #access() {
        let of = this.#operand();
        // Nothing can be read from a literal.
        if (of.kind === 'literal' && this.#tokens[this.#at - 1]?.kind !== ')')
            return of;
        for (;;) {
            if (this.#take('.') !== null)
                of = this.#property(of);
            else if (this.#take('[') !== null)
                of = this.#index(of);
            else
                return of;
        }
    }
    #property(of) {
        if (this.#take('*') !== null)
            return { kind: 'all', of };
        const name = this.#take('name');
        if (name === null)
            throw this.#unexpected();
        return { kind: 'property', of, name: name.text };
    }
    #index(of) {
        const star = this.#take('*') !== null;
        const index = star ? null : this.#or();
        this.#expect(']');
        if (index === null)
            return { kind: 'all', of };
        if (index.kind === 'literal' && typeof index.value === 'string') {
            return { kind: 'property', of, name: index.value };
        }
        return { kind: 'index', of, index };
    }
    #operand() {
        const token = this.#take('name', 'text', 'number', '(');
        if (token === null)
            throw this.#unexpected();
        if (token.kind === 'text')
            return { kind: 'literal', value: token.text };
        if (token.kind === 'number')
            return { kind: 'literal', value: Number(token.text) };
        if (token.kind === 'name')
            return this.#named(token.text);
        const group = this.#or();
        this.#expect(')');
        return group;
    }
    #named(name) {
        const literal = LITERALS.get(name);
        if (literal !== undefined)
            return { kind: 'literal', value: literal };
        if (this.#take('(') === null)
            return { kind: 'context', name: name.toLowerCase() };
        const args = [];
        if (this.#take(')') === null) {
            do
                args.push(this.#or());
            while (this.#take(',') !== null);
            this.#expect(')');
        }
        return { kind: 'call', name: name.toLowerCase(), args };
    }
}
function joined(kind, operands) {
    const [only, ...others] = operands;
    return others.length === 0 ? only : { kind, operands };
}


/***/ }),

/***/ 9873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JUSTFILE_LIMIT: () => (/* binding */ JUSTFILE_LIMIT),
/* harmony export */   fillJust: () => (/* binding */ fillJust),
/* harmony export */   parseJustfile: () => (/* binding */ parseJustfile)
/* harmony export */ });
/** Bytes of a justfile that are read. */
const JUSTFILE_LIMIT = 512 * 1024;
const MAX_DEPTH = 20;
/** Reads a justfile. Never throws; what is not understood is left out. */
function parseJustfile(path, text) {
    const variables = new Map();
    const aliases = new Map();
    const recipes = [];
    const includes = [];
    let workingDirectory = null;
    let attributes = [];
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const statement = line.trim();
        if (statement === '' || statement.startsWith('#') || /^\s/.test(line))
            continue;
        if (statement.startsWith('[')) {
            attributes.push(statement);
            continue;
        }
        const setting = /^set\s+working-directory\s*:=\s*(.+)$/.exec(statement);
        const assignment = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*(.*)$/.exec(statement);
        const alias = /^alias\s+([\w-]+)\s*:=\s*([\w:-]+)/.exec(statement);
        const included = /^import\??\s+(['"])(.+?)\1/.exec(statement);
        const module = /^mod\??\s+([\w-]+)(?:\s+(['"])(.+?)\2)?\s*$/.exec(statement);
        if (setting !== null)
            workingDirectory = justValue(setting[1], variables);
        else if (/^(?:set|unexport)\s/.test(statement))
            continue;
        else if (alias !== null)
            aliases.set(alias[1], alias[2]);
        else if (included !== null)
            includes.push({ value: included[2], line: i + 1, module: '' });
        else if (module !== null) {
            includes.push({ value: module[3] ?? `${module[1]}.just`, line: i + 1, module: module[1] });
        }
        else if (assignment !== null) {
            variables.set(assignment[1], justValue(assignment[2], variables));
        }
        else {
            const recipe = readHeader(path, i + 1, statement, attributes, variables);
            if (recipe !== null)
                recipes.push(readBody(recipe, lines, i + 1));
        }
        attributes = [];
    }
    return { path, variables, recipes, aliases, includes, workingDirectory };
}
function readHeader(path, line, statement, attributes, variables) {
    const tokens = tokenize(statement);
    const colon = tokens.indexOf(':');
    const first = tokens[0];
    if (colon < 1 || first === undefined)
        return null;
    const name = first.replace(/^@/, '');
    if (!/^[A-Za-z_][\w-]*$/.test(name))
        return null;
    const both = tokens.indexOf('&&', colon);
    const beforeTokens = tokens.slice(colon + 1, both === -1 ? undefined : both);
    const listed = attributes.join(' ');
    const directory = /working-directory\s*(?:\(|:)\s*(['"])(.*?)\1/.exec(listed);
    return {
        path,
        line,
        name,
        parameters: readParameters(tokens.slice(1, colon), variables),
        before: readDependencies(beforeTokens),
        after: both === -1 ? [] : readDependencies(tokens.slice(both + 1)),
        body: [],
        shebang: null,
        workingDirectory: directory?.[2] ?? null,
        noCd: /\bno-cd\b/.test(listed),
    };
}
/** Words, quoted texts, parentheses, colons and `=` of a recipe's header; a comment ends it. */
function tokenize(statement) {
    const tokens = [];
    const pattern = /"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|&&|[():=]|#|[^\s():='"`#]+/y;
    let at = 0;
    while (at < statement.length && tokens.length < 1000) {
        if (/\s/.test(statement[at])) {
            at++;
            continue;
        }
        pattern.lastIndex = at;
        const match = pattern.exec(statement);
        if (match === null || match[0] === '#')
            break;
        tokens.push(match[0]);
        at = pattern.lastIndex;
    }
    return tokens;
}
function readParameters(tokens, variables) {
    const parameters = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token === '=') {
            const last = parameters.at(-1);
            if (last !== undefined)
                last.fallback = justValue(tokens[i + 1] ?? '', variables);
            i++;
        }
        else if (/^[*+$]*[A-Za-z_]/.test(token)) {
            parameters.push({ name: token.replace(/^[*+$]+/, ''), fallback: null, rest: /^[*+]/.test(token) });
        }
    }
    return parameters;
}
function readDependencies(tokens) {
    const found = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token !== '(') {
            if (/^[A-Za-z_]/.test(token))
                found.push({ recipe: token, args: [] });
            continue;
        }
        const end = tokens.indexOf(')', i);
        const inside = tokens.slice(i + 1, end === -1 ? undefined : end);
        if (inside[0] !== undefined) {
            found.push({
                recipe: inside[0],
                args: inside.slice(1).map(arg => arg.replace(/^(['"])(.*)\1$/s, '$2')),
            });
        }
        if (end === -1)
            break;
        i = end;
    }
    return found;
}
function readBody(recipe, lines, start) {
    let indent = null;
    let shebang = null;
    for (let i = start; i < lines.length; i++) {
        const line = lines[i];
        if (line.trim() === '')
            continue;
        const space = /^[ \t]+/.exec(line)?.[0];
        if (space === undefined)
            break;
        indent ??= space;
        const content = line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
        if (recipe.body.length === 0 && shebang === null && content.startsWith('#!')) {
            shebang = content.slice(2).trim();
            continue;
        }
        const prefix = shebang === null ? (/^[@-]*/.exec(content)?.[0] ?? '') : '';
        recipe.body.push({ value: content.slice(prefix.length), line: i + 1, ignored: prefix.includes('-') });
    }
    return { ...recipe, shebang };
}
/** The value of a simple expression: a string, a name, or those joined by `+` and `/`; calls keep their text. */
function justValue(expression, variables) {
    const text = expression.trim();
    const quoted = /^(["'])(.*)\1$/s.exec(text);
    if (quoted !== null && !quoted[2].includes(quoted[1]))
        return quoted[2];
    if (/^[A-Za-z_][\w-]*$/.test(text))
        return variables.get(text) ?? text;
    const fallback = /^env(?:_var_or_default)?\(\s*(['"]).*?\1\s*,\s*(['"])(.*?)\2\s*\)$/.exec(text);
    if (fallback !== null)
        return fallback[3];
    return text;
}
/** Replaces `{{ name }}` by parameters and variables; what is neither becomes a `${name}` of the shell. */
function fillJust(text, values) {
    let out = '';
    let at = 0;
    for (let guard = 0; guard < 1000; guard++) {
        const open = text.indexOf('{{', at);
        if (open === -1)
            break;
        const close = text.indexOf('}}', open);
        if (close === -1)
            break;
        const name = text.slice(open + 2, close).trim();
        out += text.slice(at, open) + resolveName(name, values);
        at = close + 2;
    }
    return out + text.slice(at);
}
function resolveName(name, values) {
    let value = values.get(name);
    if (value === undefined) {
        const quoted = /^(['"])(.*)\1$/s.exec(name);
        if (quoted !== null)
            return quoted[2];
        return /^\w+$/.test(name) ? `\${${name}}` : '$()';
    }
    for (let depth = 0; depth < MAX_DEPTH && values.has(value); depth++) {
        const next = values.get(value);
        if (next === value)
            break;
        value = next;
    }
    return value;
}


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ expandMakeText),
/* harmony export */   Vc: () => (/* binding */ stemOf)
/* harmony export */ });
/* unused harmony export replacePattern */
/** How deep variables may refer to each other, and how long a text may grow. */
const MAX_DEPTH = 20;
const MAX_LENGTH = 64 * 1024;
/**
 * Replaces `$(NAME)`, `${NAME}` and `$X` as make does. A variable that nothing sets becomes the shell's `${NAME}`, because the
 * environment may set it; `$(shell …)` becomes `$(…)`; functions that only rearrange words are worked out where that is simple.
 */
function expandMakeText(text, lookup) {
    return expand(text, lookup, 0);
}
function expand(text, lookup, depth) {
    if (!text.includes('$') || depth > MAX_DEPTH)
        return text;
    let out = '';
    for (let i = 0; i < text.length && out.length < MAX_LENGTH; i++) {
        const char = text[i];
        if (char !== '$' || i + 1 === text.length) {
            out += char;
            continue;
        }
        const next = text[i + 1];
        if (text.startsWith('{{', i + 1) && text.includes('}}', i)) {
            // An expression of the workflow that a variable was set to.
            const end = text.indexOf('}}', i) + 2;
            out += text.slice(i, end);
            i = end - 1;
        }
        else if (next === '$') {
            out += '$';
            i++;
        }
        else if (next === '(' || next === '{') {
            const end = closing(text, i + 1);
            if (end === -1)
                return out + text.slice(i);
            out += reference(text.slice(i + 2, end), lookup, depth + 1);
            i = end;
        }
        else {
            out += lookup(next) === undefined ? `$${next}` : reference(next, lookup, depth + 1);
            i++;
        }
    }
    return out.length > MAX_LENGTH ? out.slice(0, MAX_LENGTH) : out;
}
function closing(text, open) {
    const opening = text[open];
    const close = opening === '(' ? ')' : '}';
    let depth = 0;
    for (let i = open; i < text.length; i++) {
        if (text[i] === opening)
            depth++;
        else if (text[i] === close && --depth === 0)
            return i;
    }
    return -1;
}
function reference(inner, lookup, depth) {
    const call = /^([a-z-]+)\s+(.*)$/s.exec(inner);
    if (call !== null && FUNCTIONS.has(call[1])) {
        return applyFunction(call[1], call[2], lookup, depth);
    }
    const substitution = /^([^:=\s]+):([^=]*)=(.*)$/s.exec(inner);
    if (substitution !== null) {
        const [, name = '', from = '', to = ''] = substitution;
        const value = lookup(name);
        if (value === undefined)
            return `\${${name}}`;
        return replaceSuffix(expand(value, lookup, depth), from, to);
    }
    const name = inner.includes('$') ? expand(inner, lookup, depth) : inner;
    if (name === 'MAKE')
        return 'make';
    if (name === 'CURDIR')
        return '.';
    const value = lookup(name);
    if (value !== undefined)
        return expand(value, lookup, depth);
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `\${${name}}` : '';
}
const FUNCTIONS = new Set([
    'shell',
    'wildcard',
    'addprefix',
    'addsuffix',
    'strip',
    'sort',
    'firstword',
    'or',
    'if',
    'call',
    'foreach',
    'subst',
    'patsubst',
    'filter',
    'filter-out',
    'notdir',
    'dir',
    'basename',
    'abspath',
    'realpath',
    'info',
    'warning',
    'error',
    'eval',
    'lastword',
    'word',
    'words',
]);
function applyFunction(name, rest, lookup, depth) {
    if (name === 'shell')
        return shellValue(expand(rest, lookup, depth));
    const args = splitArguments(rest).map(arg => expand(arg, lookup, depth));
    const [first = '', second = '', third = ''] = args;
    const listed = (args.at(-1) ?? '').split(/\s+/).filter(word => word !== '');
    switch (name) {
        case 'strip':
        case 'abspath':
        case 'realpath':
        case 'wildcard':
            return first.trim();
        case 'sort':
            return [...new Set(listed)].sort().join(' ');
        case 'firstword':
            return listed[0] ?? '';
        case 'lastword':
            return listed.at(-1) ?? '';
        case 'addprefix':
            return listed.map(word => first.trim() + word).join(' ');
        case 'addsuffix':
            return listed.map(word => word + first.trim()).join(' ');
        case 'subst':
            return first === '' ? third : third.split(first).join(second);
        case 'patsubst':
            return listed.map(word => replacePattern(word, first.trim(), second.trim())).join(' ');
        case 'dir':
            return listed
                .map(word => (word.includes('/') ? word.slice(0, word.lastIndexOf('/') + 1) : './'))
                .join(' ');
        case 'notdir':
            return listed.map(word => word.slice(word.lastIndexOf('/') + 1)).join(' ');
        case 'or':
            return args.find(arg => arg.trim() !== '')?.trim() ?? '';
        case 'if':
            return first.trim() === '' ? third : second;
        case 'call':
            return callFunction(args, lookup, depth);
        default:
            return '';
    }
}
/** Makefiles ask the shell for their own folder; every other question stays one for the shell. */
function shellValue(command) {
    const text = command.trim();
    if (text === 'pwd')
        return '.';
    const literal = /^dirname\s+([\w./-]+)$/.exec(text)?.[1];
    if (literal === undefined)
        return `$(${text})`;
    return literal.includes('/') ? literal.slice(0, literal.lastIndexOf('/')) : '.';
}
/** `$(call name,a,b)`: the variable's text with `$(1)`, `$(2)` replaced. */
function callFunction(args, lookup, depth) {
    const body = lookup((args[0] ?? '').trim());
    if (body === undefined)
        return '';
    return expand(body, name => (/^[0-9]$/.test(name) ? (args[Number(name)] ?? '') : lookup(name)), depth);
}
function splitArguments(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '(' || char === '{')
            depth++;
        else if (char === ')' || char === '}')
            depth--;
        else if (char === ',' && depth === 0) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    parts.push(text.slice(start));
    return parts;
}
function replaceSuffix(value, from, to) {
    const pattern = from.includes('%') ? from : `%${from}`;
    const target = from.includes('%') ? to : `%${to}`;
    return value
        .split(/\s+/)
        .filter(word => word !== '')
        .map(word => replacePattern(word, pattern, target))
        .join(' ');
}
/** The word with its stem put into `to`, when it fits the `%` pattern; else the word itself. */
function replacePattern(word, pattern, to) {
    const stem = stemOf(word, pattern);
    return stem === null ? word : to.replace('%', () => stem);
}
/** What `%` stands for when `word` fits `pattern`, else null. */
function stemOf(word, pattern) {
    const at = pattern.indexOf('%');
    if (at === -1)
        return word === pattern ? '' : null;
    const before = pattern.slice(0, at);
    const after = pattern.slice(at + 1);
    if (word.length < before.length + after.length || !word.startsWith(before) || !word.endsWith(after))
        return null;
    return word.slice(before.length, word.length - after.length);
}


/***/ }),

/***/ 4064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fillTask: () => (/* binding */ fillTask),
/* harmony export */   parseTaskfile: () => (/* binding */ parseTaskfile)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);


/** Replaces `{{.NAME}}`; what is not known becomes the shell's `${NAME}`. */
function fillTask(text, values) {
    let out = '';
    let at = 0;
    for (let guard = 0; guard < 1000; guard++) {
        const open = text.indexOf('{{', at);
        const close = open === -1 ? -1 : text.indexOf('}}', open);
        if (close === -1)
            break;
        const inner = text.slice(open + 2, close).trim();
        const name = /^\.(\w+)/.exec(inner)?.[1];
        const fallback = /default\s+"([^"]*)"|default\s+'([^']*)'/.exec(inner);
        const unknown = name === undefined || name === 'CLI_ARGS' ? '' : `\${${name}}`;
        const value = name === undefined ? undefined : values.get(name);
        out += text.slice(at, open) + (value ?? fallback?.[1] ?? fallback?.[2] ?? unknown);
        at = close + 2;
    }
    return out + text.slice(at);
}
/** Reads a Taskfile (version 2 or 3). Never throws. */
function parseTaskfile(path, text) {
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(path, text);
    const includes = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'includes')).flatMap(({ key, line, value }) => {
        const file = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'taskfile'));
        if (file === null)
            return [];
        const flatten = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'flatten')) === 'true';
        return [{ value: file, line, name: key, directory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'dir')), flatten }];
    });
    const tasks = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'tasks')).map(entry => readTask(path, entry));
    return { path, variables: readVariables((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'vars')), tasks, includes, diagnostics };
}
function readVariables(node) {
    return new Map((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(node).map(({ name, value }) => [name, value]));
}
function readTask(path, { key, line, value }) {
    const plain = value.kind === 'map' ? ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'cmds') ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'cmd')) : value;
    const commands = (plain?.kind === 'list' ? plain.items : plain === null ? [] : [plain]).flatMap(readCommand);
    const needs = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'deps')).flatMap(item => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(item, 'task')) ?? []);
    return {
        path,
        line,
        name: key,
        aliases: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'aliases')).map(alias => alias.value),
        needs,
        commands,
        directory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'dir')),
        ignoresErrors: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'ignore_error')) === 'true',
        variables: readVariables((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'vars')),
    };
}
function readCommand(node) {
    const ignored = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'ignore_error')) === 'true';
    const shell = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)(node) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'cmd')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'defer'));
    if (shell !== null)
        return [{ ...shell, isTask: false, ignored }];
    const task = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'task')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'defer', 'task'));
    return task === null ? [] : [{ ...task, isTask: true, ignored }];
}


/***/ })

};
