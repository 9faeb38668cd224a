export const id = 7458;
export const ids = [7458];
export const modules = {

/***/ 6782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ callsOfProgram),
  C: () => (/* binding */ cdkPrograms)
});

// EXTERNAL MODULE: ./src/facts/code/text.ts
var code_text = __webpack_require__(182);
// EXTERNAL MODULE: ./src/facts/code/tokens.ts
var code_tokens = __webpack_require__(2915);
;// CONCATENATED MODULE: ./src/facts/code/cdkTypeScript.ts
/**
 * Calls of the CDK in TypeScript and JavaScript, in the words of its Python: `new codepipeline.Pipeline(this, 'P', { … })` is
 * `aws_cdk.aws_codepipeline.Pipeline`, `addStage` is `add_stage`, the keys of the last object are keywords. Nothing else is read.
 */


const MOST_CALLS = 20_000;
/** Characters of an argument that is kept as written. */
const MOST_KEPT = 500;
/** All calls on what a file imports from the CDK, by their place; objects that describe a stage are among them. */
function cdkCalls(source) {
    const tokens = (0,code_tokens/* withBrackets */.iU)(source, tokensOf(source));
    const names = importedNames(tokens);
    if (names.size === 0)
        return [];
    const lines = lineCounter(source);
    const found = [];
    for (let at = 0; at < tokens.list.length && found.length < MOST_CALLS; at++) {
        const call = callAt(tokens, at, names, lines) ?? stageAt(tokens, at, lines);
        if (call !== null)
            found.push(call);
    }
    return found;
}
const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /\d[\w.]*/y;
function tokensOf(source) {
    const found = [];
    for (let at = 0; at < source.length;) {
        const character = source[at] ?? '';
        const end = endOf(source, at, character);
        const text = source.slice(at, end);
        const isComment = end - at > 1 && character === '/';
        if (!isComment && character.trim() !== '') {
            const quoted = QUOTES.has(character);
            const kind = quoted
                ? 'string'
                : /\d/.test(character)
                    ? 'number'
                    : /[\w$]/.test(character)
                        ? 'name'
                        : 'operator';
            found.push({ kind, text: quoted ? text.slice(1, -1) : text, from: at, to: end });
        }
        at = end;
    }
    return found;
}
const QUOTES = new Set(['"', "'", '`']);
/** Where the token ends that begins here; what is never closed ends with its line or with the file. */
function endOf(source, at, character) {
    if (QUOTES.has(character))
        return endOfString(source, at, character);
    if (source.startsWith('//', at))
        return after(source.indexOf('\n', at), 0, source);
    if (source.startsWith('/*', at))
        return after(source.indexOf('*/', at + 2), 2, source);
    for (const pattern of [NAME, NUMBER]) {
        pattern.lastIndex = at;
        if (pattern.test(source))
            return pattern.lastIndex;
    }
    return at + 1;
}
function after(found, length, source) {
    return found === -1 ? source.length : found + length;
}
function endOfString(source, at, quote) {
    for (let index = at + 1; index < source.length; index++) {
        const character = source[index];
        if (character === '\\')
            index++;
        else if (character === quote)
            return index + 1;
        else if (character === '\n' && quote !== '`')
            return index;
    }
    return source.length;
}
/** Local names by what they stand for: modules and classes of the CDK, and variables that hold one. */
function importedNames({ list, closing }) {
    const names = new Map();
    for (const [at, token] of list.entries()) {
        if (token.text !== 'import' || token.kind !== 'name')
            continue;
        const open = list[at + 1]?.text === '{' ? at + 1 : -1;
        const from = open === -1 ? at + 4 : (closing[open] ?? at) + 1;
        const module = list[from]?.text === 'from' ? moduleOf(list[from + 1]?.text ?? '') : null;
        if (module === null)
            continue;
        if (list[at + 1]?.text === '*')
            names.set(list[at + 3]?.text ?? '', module);
        for (let index = open + 1; open !== -1 && index < (closing[open] ?? 0); index++) {
            const [one, as, alias] = [list[index], list[index + 1], list[index + 2]];
            if (one?.kind !== 'name' || one.text === 'as')
                continue;
            const renamed = as?.text === 'as' && alias !== undefined;
            names.set(renamed ? alias.text : one.text, `${module}.${one.text}`);
            if (renamed)
                index += 2;
        }
    }
    return names;
}
/** `aws-cdk-lib/aws-events`, `@aws-cdk/aws-events`: `aws_cdk.aws_events`; null for what is not the CDK's. */
function moduleOf(name) {
    const inner = /^(?:aws-cdk-lib|@aws-cdk)(?:\/([\w-]+))?$/.exec(name);
    if (inner === null)
        return null;
    const part = inner[1]?.replaceAll('-', '_');
    return part === undefined || part === 'core' ? 'aws_cdk' : `aws_cdk.${part}`;
}
function callAt(tokens, at, names, lines) {
    const { list, closing } = tokens;
    const first = list[at];
    const own = list[at - 1]?.text !== '.' || list[at - 2]?.text === 'this';
    const root = first?.kind === 'name' && own ? names.get(first.text) : undefined;
    if (first === undefined || root === undefined)
        return null;
    const parts = [first.text];
    let open = at + 1;
    while (list[open]?.text === '.' && list[open + 1]?.kind === 'name') {
        parts.push(list[open + 1]?.text ?? '');
        open += 2;
    }
    const close = closing[open] ?? -1;
    if (list[open]?.text !== '(' || close === -1)
        return null;
    const name = [root, ...parts.slice(1).map(snaked)].join('.');
    // const pipeline = new codepipeline.Pipeline(…), this.pipeline = …
    const before = list[at - 1]?.text === 'new' ? at - 2 : at - 1;
    const holder = list[before]?.text === '=' ? list[before - 1] : undefined;
    if (holder?.kind === 'name')
        names.set(holder.text, name);
    return { ...argumentsIn(tokens, open + 1, close), ...placed(parts.join('.'), name, lines(first.from)) };
}
/** An object with a `stageName` describes a stage, wherever it stands; the argument of `addStage` is told by its call. */
function stageAt(tokens, at, lines) {
    const { list, closing } = tokens;
    const close = closing[at] ?? -1;
    if (list[at]?.text !== '{' || close === -1 || list[at - 1]?.text === '(')
        return null;
    if (list[at + 1]?.text !== 'stageName' || list[at + 2]?.text !== ':')
        return null;
    const name = 'aws_cdk.aws_codepipeline.StageProps';
    const found = noArguments();
    readObject(found, tokens, at);
    return { ...found, ...placed('StageProps', name, lines(list[at]?.from ?? 0)) };
}
function placed(written, name, line) {
    return { written, name, line, scope: null, condition: null };
}
function noArguments() {
    return { keywords: [], strings: (0,code_text/* emptyRecord */.FR)(), literals: (0,code_text/* emptyRecord */.FR)(), references: (0,code_text/* emptyRecord */.FR)() };
}
function argumentsIn(tokens, from, to) {
    const found = noArguments();
    for (const [index, [start, end]] of pieces(tokens, from, to).entries()) {
        if (tokens.list[start]?.text === '{')
            readObject(found, tokens, start);
        else
            readValue(found, tokens, `${index}`, start, end);
    }
    return found;
}
/** The pieces between commas at one depth. */
function pieces({ list, closing }, from, to) {
    const found = [];
    let start = from;
    for (let at = from; at < to; at++) {
        const partner = closing[at] ?? -1;
        if (partner > at)
            at = Math.min(partner, to);
        else if (list[at]?.text === ',' && list[at]?.kind === 'operator') {
            if (at > start)
                found.push([start, at]);
            start = at + 1;
        }
    }
    if (to > start)
        found.push([start, to]);
    return found;
}
function readObject(found, tokens, open) {
    for (const [start, end] of pieces(tokens, open + 1, tokens.closing[open] ?? open)) {
        const key = tokens.list[start];
        if (key === undefined || (key.kind !== 'name' && key.kind !== 'string'))
            continue;
        const keyword = snaked(key.text);
        found.keywords.push(keyword);
        readValue(found, tokens, keyword, tokens.list[start + 1]?.text === ':' ? start + 2 : start, end);
    }
}
function readValue(found, tokens, key, start, end) {
    const { list, source, closing } = tokens;
    const first = list[start];
    if (first === undefined)
        return;
    if (first.text === '[' && first.kind === 'operator') {
        for (const [index, [from, to]] of pieces(tokens, start + 1, closing[start] ?? start).entries())
            if (to - from === 1 || list[from]?.text === 'this')
                readValue(found, tokens, `${key}[${index}]`, from, to);
        return;
    }
    const alone = end - start === 1;
    if (first.kind === 'string' && alone)
        found.strings[key] = first.text.slice(0, MOST_KEPT);
    else if (/^(?:true|false)$/.test(first.text) && alone)
        found.literals[key] = first.text === 'true' ? 'True' : 'False';
    else if (first.kind === 'number' && alone)
        found.literals[key] = first.text;
    else {
        const to = list[end - 1]?.to ?? first.to;
        found.references[key] = source.slice(first.from, Math.min(to, first.from + MOST_KEPT));
    }
}
/** `addStage` as `add_stage`; classes keep their names. */
function snaked(name) {
    return /^[A-Z]/.test(name) ? name : name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
/** Lines of offsets that only grow. */
function lineCounter(source) {
    let line = 1;
    let at = 0;
    return offset => {
        for (let next = source.indexOf('\n', at); next !== -1 && next < offset; next = source.indexOf('\n', at)) {
            line++;
            at = next + 1;
        }
        return line;
    };
}

// EXTERNAL MODULE: ./src/facts/role.ts
var role = __webpack_require__(4787);
;// CONCATENATED MODULE: ./src/facts/cdkPrograms.ts
/** Programs of the CDK: which files they are, and the calls of each in the words of its Python. */


const LIMIT = 200_000;
/** Files that are looked at. */
const MOST_PROGRAMS = 1000;
/** Files of the project's own that may use the CDK, in a repository with an app of it. */
function cdkPrograms({ files }) {
    if (!files.some(({ path }) => path === 'cdk.json' || path.endsWith('/cdk.json')))
        return [];
    return files
        .filter(({ path, kind }) => kind === 'file' && /\.(?:py|ts|js|mjs)$/.test(path) && !path.endsWith('.d.ts'))
        .map(({ path }) => path)
        .filter(path => (0,role/* roleOf */.kp)(path) === 'project')
        .slice(0, MOST_PROGRAMS);
}
/** The calls of a program; none when it is too large or uses nothing of the CDK. */
function callsOfProgram(snapshot, code, path) {
    const content = snapshot.text(path, LIMIT);
    if (!content.ok || !/aws[-_]cdk/.test(content.text))
        return [];
    return path.endsWith('.py') ? (code(path)?.calls ?? []) : cdkCalls(content.text);
}


/***/ }),

/***/ 7465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ STANDARD_LIBRARY)
/* harmony export */ });
/** Modules that come with Python: those of CPython 3.11 and the ones that later versions removed or added. */
const NAMES = `
__future__ abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections
colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass
gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect
io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math
mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers
opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue
quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog
tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize
tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu
uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
zipimport zlib zoneinfo
annotationlib compression
`;
/** Top names of the standard library: `import os.path` is `os`. */
const STANDARD_LIBRARY = new Set(NAMES.trim().split(/\s+/));


/***/ }),

/***/ 6754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ dependencyLimit),
/* harmony export */   Mg: () => (/* binding */ ecosystemOf),
/* harmony export */   T6: () => (/* binding */ compiledEcosystems),
/* harmony export */   aT: () => (/* binding */ dependencyFormatOf),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   sX: () => (/* binding */ readEcosystems)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8431);
/** Which files name dependencies, by their paths alone. */

const MANIFEST_LIMIT = 1024 * 1024;
const LOCK_LIMIT = 5 * 1024 * 1024;
const NAMES = new Map([
    ['pyproject.toml', 'pyproject'],
    ['setup.cfg', 'setup.cfg'],
    ['setup.py', 'setup.py'],
    ['Pipfile', 'Pipfile'],
    ['pixi.toml', 'pixi'],
    ['DESCRIPTION', 'description'],
    ['Project.toml', 'Project.toml'],
    ['JuliaProject.toml', 'Project.toml'],
    ['package.json', 'package.json'],
    ['uv.lock', 'uv.lock'],
    ['poetry.lock', 'poetry.lock'],
    ['pdm.lock', 'pdm.lock'],
    ['Pipfile.lock', 'Pipfile.lock'],
    ['pixi.lock', 'pixi.lock'],
    ['renv.lock', 'renv.lock'],
    ['Manifest.toml', 'Manifest.toml'],
    ['JuliaManifest.toml', 'Manifest.toml'],
    ['package-lock.json', 'package-lock.json'],
    ['npm-shrinkwrap.json', 'package-lock.json'],
    ['yarn.lock', 'yarn.lock'],
    ['pnpm-lock.yaml', 'pnpm-lock.yaml'],
    ['bun.lock', 'bun.lock'],
    ['bun.lockb', 'bun.lock'],
    ['Directory.Packages.props', 'msbuild'],
    ['Directory.Build.props', 'msbuild'],
    ['packages.config', 'packages.config'],
    ['packages.lock.json', 'packages.lock.json'],
    ['global.json', 'global.json'],
    ['pom.xml', 'pom.xml'],
    ['build.gradle', 'gradle'],
    ['build.gradle.kts', 'gradle'],
    ['libs.versions.toml', 'libs.versions.toml'],
    ['gradle.lockfile', 'gradle.lockfile'],
    ['build.sbt', 'build.sbt'],
    ['Cargo.toml', 'Cargo.toml'],
    ['Cargo.lock', 'Cargo.lock'],
    ['rust-toolchain', 'rust-toolchain'],
    ['rust-toolchain.toml', 'rust-toolchain'],
    ['go.mod', 'go.mod'],
    ['go.sum', 'go.sum'],
    ['.python-version', '.python-version'],
    ['runtime.txt', 'runtime.txt'],
    ['.tool-versions', '.tool-versions'],
]);
const PATTERNS = [
    [/\.(?:cs|fs|vb)proj$/, 'msbuild'],
    [/(?:^|\/)pylock(?:\.[^/]+)?\.toml$/, 'pylock.toml'],
    [/conda-lock[^/]*\.ya?ml$|(?:^|\/)conda-[^/]+\.lock$/i, 'conda-lock'],
    [/requirements?[^/]*\.(?:txt|in|pip|lock)$/i, 'requirements'],
    [/(?:^|[/._-])constraints?[^/]*\.txt$/i, 'requirements'],
    [/(?:^|\/)(?:requirements?|reqs)\/(?:[^/]+\/){0,2}[^/]+\.(?:txt|in)$/i, 'requirements'],
    [/(?:conda|environment)[^/]*\.ya?ml$|(?:^|\/)env(?:[._-][^/]*)?\.ya?ml$/i, 'conda'],
    [/(?:^|\/)(?:envs?|environments?|conda)\/[^/]+\.ya?ml$/i, 'conda'],
];
/** Installed or logged with a model, not written for the project. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|mlruns|mlartifacts|\.venv|venv|renv\/library)\//;
/**
 * The format of a dependency file by its name, null for other files. Some names are shared (`environment.yml`, `runtime.txt`):
 * the parser gives null for a file that is something else.
 */
function dependencyFormatOf(path) {
    if (FOREIGN.test(path))
        return null;
    const named = NAMES.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .F)(path));
    return named ?? PATTERNS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
const LOCKS = new Set([
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'pylock.toml',
    'Pipfile.lock',
    'conda-lock',
    'pixi.lock',
    'renv.lock',
    'Manifest.toml',
    'package-lock.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'packages.lock.json',
    'gradle.lockfile',
    'Cargo.lock',
    'go.sum',
]);
/** Bytes of a file of this format that are read. */
function dependencyLimit(format) {
    return LOCKS.has(format) ? LOCK_LIMIT : MANIFEST_LIMIT;
}
/** What the name tells of the role; a requirements file that was compiled turns out to be a lock when it is read. */
function roleOf(path, format) {
    if (LOCKS.has(format) || path.endsWith('.lock'))
        return 'lock';
    if (format === 'requirements' && /[-_.](?:lock(?:ed)?|frozen|freeze)\.txt$/i.test(path))
        return 'lock';
    return format === 'requirements' && /constraints?[^/]*$/i.test(path) ? 'constraints' : 'manifest';
}
/** The ecosystem of most of what the format lists. */
function ecosystemOf(format) {
    return ECOSYSTEMS.get(format) ?? 'pypi';
}
/** Ecosystems of the languages whose code is read: Python, R, Julia. */
const readEcosystems = new Set(['pypi', 'conda', 'cran', 'julia']);
/** Ecosystems of compiled languages whose code is not read, but whose manifests are. */
const compiledEcosystems = new Set(['nuget', 'maven', 'cargo', 'go']);
const ECOSYSTEMS = new Map([
    ['conda', 'conda'],
    ['conda-lock', 'conda'],
    ['pixi', 'conda'],
    ['pixi.lock', 'conda'],
    ['description', 'cran'],
    ['renv.lock', 'cran'],
    ['Project.toml', 'julia'],
    ['Manifest.toml', 'julia'],
    ['package.json', 'npm'],
    ['package-lock.json', 'npm'],
    ['yarn.lock', 'npm'],
    ['pnpm-lock.yaml', 'npm'],
    ['bun.lock', 'npm'],
    ['msbuild', 'nuget'],
    ['packages.config', 'nuget'],
    ['packages.lock.json', 'nuget'],
    ['global.json', 'nuget'],
    ['pom.xml', 'maven'],
    ['gradle', 'maven'],
    ['libs.versions.toml', 'maven'],
    ['gradle.lockfile', 'maven'],
    ['build.sbt', 'maven'],
    ['Cargo.toml', 'cargo'],
    ['Cargo.lock', 'cargo'],
    ['rust-toolchain', 'cargo'],
    ['go.mod', 'go'],
    ['go.sum', 'go'],
]);


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Qi: () => (/* binding */ templateService),
/* harmony export */   Rd: () => (/* binding */ mayBeOtherCi),
/* harmony export */   xn: () => (/* binding */ delivers),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/** Where CI services other than GitHub Actions keep their configuration, and whether that file makes a change start it. */
/** What reads the files that a pipeline of Azure takes in, which may have any name. */
const templateService = { name: 'Azure Pipelines', pattern: /\.ya?ml$/, onChange: false };
const services = [
    {
        name: 'GitLab CI',
        pattern: /^\.gitlab-ci\.ya?ml$/,
        onChange: true,
        byName: true,
        bounds: {
            timeout: /^[ \t]*timeout:/m,
            concurrency: /^[ \t]*(?:resource_group:|interruptible: *true)/m,
            cache: /^[ \t]*(?:- )?cache:/m,
        },
    },
    {
        name: 'Azure Pipelines',
        pattern: /(?:^|\/)(?:[\w-]*azure-pipelines?[\w-]*\.ya?ml|(?:azure-pipelines|\.azure-pipelines|\.pipelines|\.azuredevops|\.ado|devops-pipelines)\/.*\.ya?ml)$/,
        onChange: false,
        bounds: {
            timeout: /\btimeoutInMinutes:/,
            concurrency: /^[ \t]*(?:batch: *true|lockBehavior:)/m,
            cache: /\bCache@\d/,
        },
    },
    {
        name: 'CircleCI',
        pattern: /^\.circleci\/config\.ya?ml$/,
        onChange: true,
        byName: true,
        bounds: {
            timeout: /\b(?:no_output_timeout|max_run_time):/,
            concurrency: /\bserial-group:/,
            cache: /\brestore_cache\b|\bdocker_layer_caching: *true/,
        },
    },
    {
        name: 'Jenkins',
        pattern: /(?:^|\/)Jenkinsfile[\w-]*(?:\.[\w-]+)?$/,
        onChange: false,
        bounds: {
            timeout: /\btimeout *\(/,
            concurrency: /\b(?:disableConcurrentBuilds|lock|milestone) *\(/,
            cache: /\bcache *\(|--cache-from\b/,
        },
    },
    {
        name: 'Travis CI',
        pattern: /^\.travis\.ya?ml$/,
        onChange: true,
        byName: true,
        bounds: { cache: /^cache:(?! *false)/m },
    },
    {
        name: 'Taskcluster',
        pattern: /^\.taskcluster\.ya?ml$/,
        onChange: true,
        byName: true,
        bounds: { timeout: /\bmaxRunTime:/, cache: /^[ \t]*cache:/m },
    },
    {
        name: 'Buildkite',
        pattern: /^\.buildkite\/[^/]+\.ya?ml$/,
        onChange: true,
        byName: true,
        bounds: {
            timeout: /\btimeout_in_minutes:/,
            concurrency: /\bconcurrency_group:/,
            cache: /\bcache(?:#[\w.-]+)?:/,
        },
    },
    {
        name: 'CodeBuild',
        pattern: /(?:^|\/)[\w.-]*buildspec[\w.-]*\.ya?ml$/,
        onChange: false,
        bounds: { cache: /^cache:/m },
    },
    {
        name: 'Cloud Build',
        pattern: /(?:^|\/)(?:[\w.-]*cloud-?build[\w.-]*|(?:\.?cloud-?build|\.gcp|build|ci|cicd)\/[^/]+)\.ya?ml$/,
        onChange: false,
        bounds: { timeout: /^[ \t]*(?:- )?timeout:/m, cache: /--cache(?:-from\b|=true)/ },
    },
    {
        // Templates of CloudFormation may have any name; these are the words that those with a pipeline have in theirs.
        name: 'CodePipeline',
        pattern: /(?:pipeline|template|stack|cfn|cloudformation|toolchain|ci-?cd|deploy|infra)[^/]*(?:\/[^/]+)?\.(?:ya?ml|json)$/i,
        onChange: false,
    },
    {
        name: 'Bitbucket Pipelines',
        pattern: /^bitbucket-pipelines\.ya?ml$/,
        onChange: true,
        byName: true,
        bounds: { timeout: /\bmax-time:/, cache: /^[ \t]*caches:/m },
    },
    {
        name: 'Cirrus CI',
        pattern: /^\.cirrus\.ya?ml$/,
        onChange: true,
        byName: true,
        bounds: { timeout: /\btimeout_in:/, cache: /\b\w*_?cache:/ },
    },
    {
        name: 'AppVeyor',
        pattern: /^\.?appveyor\.ya?ml$/,
        onChange: true,
        byName: true,
        bounds: { cache: /^cache:/m },
    },
];
/** What every name of the above has in it; most paths have nothing of it. */
const MAY_BE_OTHER_CI = /gitlab-ci|pipelines?|azuredevops|\.ado\/|circleci|Jenkinsfile|travis|taskcluster|buildkite|build|\bci(?:cd)?\/|\.gcp\/|cirrus|appveyor|template|stack|cfn|cloudformation|toolchain|ci-?cd|deploy|infra/i;
/** Whether a path may be the configuration of another CI service; its content decides. */
function mayBeOtherCi(path) {
    return MAY_BE_OTHER_CI.test(path) && serviceOf(path) !== null;
}
/** The service whose configuration lies at this path, by its name alone. */
function serviceOf(path) {
    return services.find(({ pattern }) => pattern.test(path)) ?? null;
}
/** A service that checks nothing by itself and delivers what the repository's infrastructure lets events start. */
function delivers(service) {
    return service === 'CodePipeline' || service === 'CodeBuild';
}
/** How the service of this name bounds a job, null when that is not known. */
function boundsOf(service) {
    return services.find(({ name }) => name === service)?.bounds ?? null;
}


/***/ })

};
