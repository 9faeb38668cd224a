export const id = 3050;
export const ids = [3050];
export const modules = {

/***/ 3050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectFacts: () => (/* reexport */ collectFacts)
});

;// CONCATENATED MODULE: ./src/facts/buildFiles.ts

const LIMIT = 512 * 1024;
const DATA_LIMIT = 2 * 1024 * 1024;
const nothing = () => null;
const noPytest = { testPaths: [], options: [] };
function wordsOf(text) {
    return text.split(/\s+/).filter(word => word !== '' && word !== '\\');
}
/** Readers of the files that say how a project is built and run. Only those that occur are loaded. */
async function loadBuildFiles(snapshot, listing, code, report) {
    const has = (kind) => listing.kinds.has(kind);
    const read = (parse) => fileReader(snapshot, report, LIMIT, parse);
    const data = await dataReader(snapshot, report, has('toml'));
    const project = has('tox')
        ? await projectReaders(snapshot, report, data)
        : { tox: nothing, pytest: () => noPytest };
    const tasks = has('tasks') ? await __webpack_require__.e(/* import() */ 3707).then(__webpack_require__.bind(__webpack_require__, 3707)) : null;
    const ofCode = (list) => remember((path) => {
        const facts = list === undefined ? null : code(path);
        return facts === null || list === undefined ? [] : list(facts);
    });
    return {
        makefile: has('make') ? read((await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 369))).parseMakefile) : nothing,
        justfile: has('just') ? read((await __webpack_require__.e(/* import() */ 9873).then(__webpack_require__.bind(__webpack_require__, 9873))).parseJustfile) : nothing,
        taskfile: has('taskfile') ? read((await __webpack_require__.e(/* import() */ 4064).then(__webpack_require__.bind(__webpack_require__, 4064))).parseTaskfile) : nothing,
        dockerfile: listing.dockerfiles.length > 0 ? read((await Promise.all(/* import() */[__webpack_require__.e(7839), __webpack_require__.e(1417)]).then(__webpack_require__.bind(__webpack_require__, 1417))).parseDockerfile) : nothing,
        compose: has('compose') ? read((await __webpack_require__.e(/* import() */ 6907).then(__webpack_require__.bind(__webpack_require__, 6907))).parseCompose) : nothing,
        preCommit: has('pre-commit') ? read((await __webpack_require__.e(/* import() */ 1779).then(__webpack_require__.bind(__webpack_require__, 1779))).parsePreCommit) : nothing,
        mlproject: has('mlproject') ? read((await __webpack_require__.e(/* import() */ 2489).then(__webpack_require__.bind(__webpack_require__, 2489))).parseMlProject) : nothing,
        snakefile: has('snakefile') ? read((await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 853))).parseSnakefile) : nothing,
        nextflow: has('nextflow') ? read((await __webpack_require__.e(/* import() */ 8074).then(__webpack_require__.bind(__webpack_require__, 8074))).parseNextflow) : nothing,
        bake: has('bake') ? read((await __webpack_require__.e(/* import() */ 1302).then(__webpack_require__.bind(__webpack_require__, 1302))).parseBake) : nothing,
        dvcYaml: await dvcReader(snapshot, listing, report, data),
        noxSessions: ofCode(tasks?.noxSessions),
        invokeTasks: ofCode(tasks?.invokeTasks),
        data,
        ...project,
    };
}
async function dvcReader(snapshot, listing, report, data) {
    if (listing.dvcYamls.length === 0)
        return nothing;
    const { parseDvcYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1364));
    return fileReader(snapshot, report, LIMIT, (path, text) => parseDvcYaml(path, text, data));
}
/** YAML and JSON, and TOML when it occurs at all. */
async function dataReader(snapshot, report, hasToml) {
    const { readYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3585));
    const { readJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1925));
    const toml = hasToml ? await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4598)) : null;
    const read = fileReader(snapshot, report, DATA_LIMIT, (path, text) => {
        if (path.endsWith('.json'))
            return readJson(path, text);
        if (path.endsWith('.toml'))
            return toml?.readToml(path, text) ?? null;
        return readYaml(path, text);
    });
    return path => (/\.(?:ya?ml|json|toml)$/.test(path) ? (read(path)?.root ?? null) : null);
}
/** What the configuration of a Python project in a folder says of tox and pytest. */
async function projectReaders(snapshot, report, data) {
    const { parseToxIni, parseToxTable } = await __webpack_require__.e(/* import() */ 1292).then(__webpack_require__.bind(__webpack_require__, 1292));
    const { iniValue, readIni } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8245));
    const { nodeAt, textsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5944));
    const ini = fileReader(snapshot, report, LIMIT, (path, text) => readIni(path, text));
    const toxIni = fileReader(snapshot, report, LIMIT, parseToxIni);
    const inside = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
    const tox = remember((folder) => {
        const table = (name, ...keys) => {
            const path = inside(folder, name);
            return snapshot.entry(path) === undefined ? null : nodeAt(data(path), ...keys);
        };
        return (toxIni(inside(folder, 'tox.ini')) ??
            parseToxTable(inside(folder, 'tox.toml'), table('tox.toml')) ??
            toxIni(inside(folder, 'setup.cfg')) ??
            parseToxTable(inside(folder, 'pyproject.toml'), table('pyproject.toml', 'tool', 'tox')));
    });
    const pytest = remember((folder) => {
        for (const [name, section] of [
            ['pytest.ini', 'pytest'],
            ['tox.ini', 'pytest'],
            ['setup.cfg', 'tool:pytest'],
        ]) {
            const file = ini(inside(folder, name));
            const given = (key) => (file === null ? null : (iniValue(file, section, key)?.value ?? null));
            const paths = given('testpaths');
            const options = given('addopts');
            if (paths !== null || options !== null) {
                return { testPaths: wordsOf(paths ?? ''), options: wordsOf(options ?? '') };
            }
        }
        const table = nodeAt(data(inside(folder, 'pyproject.toml')), 'tool', 'pytest', 'ini_options');
        const words = (key) => textsOf(nodeAt(table, key)).flatMap(({ value }) => wordsOf(value));
        return { testPaths: words('testpaths'), options: words('addopts') };
    });
    return { tox, pytest };
}

// EXTERNAL MODULE: ./src/facts/cdkPrograms.ts + 1 modules
var cdkPrograms = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/facts/code/index.ts + 4 modules
var facts_code = __webpack_require__(8687);
// EXTERNAL MODULE: ./src/paths.ts
var src_paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/facts/code/standardLibrary.ts
var standardLibrary = __webpack_require__(7465);
;// CONCATENATED MODULE: ./src/facts/code/resolve.ts
/** Which files of the project a source file runs with it: imports, `source()`, `include()`, `python -m`, entry points. */


/** Folders below a project's root in which packages are put by convention (`src` layout, `lib`, `python`). */
const SOURCE_FOLDERS = ['', 'src', 'lib', 'python'];
/** Names of the standard library that projects give to folders of their own, and nobody imports from the library. */
const PROJECT_NAMES = new Set(['test', 'code']);
const inside = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** The folder and all folders above it, nearest first; `` is the root. */
function upward(folder) {
    const found = [];
    for (let at = folder; at !== ''; at = (0,src_paths/* folderOf */.y)(at))
        found.push(at);
    return [...found, ''];
}
/** `a/./b/../c` without dots; null when it leaves the root. */
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return null;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
function pythonFolders(paths) {
    const folders = new Set();
    for (const path of paths) {
        if (!path.endsWith('.py'))
            continue;
        for (let folder = (0,src_paths/* folderOf */.y)(path); folder !== '' && !folders.has(folder); folder = (0,src_paths/* folderOf */.y)(folder))
            folders.add(folder);
    }
    return folders;
}
/** Calls that run another source file which they name by a literal path. */
const RUNS_FILE = new Set([
    'source',
    'sys.source',
    'base::source',
    'include',
    'runpy.run_path',
]);
/** Calls that import a module which they name by a literal. */
const RUNS_MODULE = new Set([
    'importlib.import_module',
    'runpy.run_module',
    '__import__',
]);
class Resolver {
    #paths;
    #folders;
    #roots = new Map();
    #names = new Map();
    #found = new Map();
    #dependencies = new WeakMap();
    constructor(paths) {
        this.#paths = paths;
        this.#folders = pythonFolders(paths);
    }
    imported(from, one) {
        const names = one.names.map(({ name }) => name);
        if (one.level > 0) {
            const base = upward((0,src_paths/* folderOf */.y)(from))[one.level - 1];
            return base === undefined ? [] : this.#below(base, one.module, names);
        }
        const key = `${(0,src_paths/* folderOf */.y)(from)}\n${one.module}\n${names.join()}`;
        const known = this.#found.get(key);
        if (known !== undefined)
            return known;
        const near = this.#absolute(this.#rootsOf((0,src_paths/* folderOf */.y)(from)), one.module, names);
        const found = near.length > 0 ? near : this.#elsewhere(one, 2);
        this.#found.set(key, found);
        return found;
    }
    /**
     * A module under a root that only an installation or `sys.path` tells (`packages/x/src`): found when exactly one folder of the
     * repository has it, and its dotted name has at least as many parts as asked for, so that a chance is unlikely.
     */
    #elsewhere(one, parts) {
        const segments = one.module.split('.');
        const [top = ''] = segments;
        if (one.level > 0 || segments.length < parts || standardLibrary/* STANDARD_LIBRARY */.e.has(top))
            return [];
        const path = segments.join('/');
        const bases = new Set();
        for (const ending of [
            `${path}.py`,
            `${path}/__init__.py`,
            ...one.names.map(({ name }) => `${path}/${name}.py`),
        ]) {
            for (const file of this.#named((0,src_paths/* baseName */.F)(ending))) {
                if (file.endsWith(`/${ending}`))
                    bases.add(file.slice(0, -ending.length - 1));
            }
        }
        const [base, ...others] = bases;
        if (base === undefined || others.length > 0)
            return [];
        return this.#below(base, one.module, one.names.map(({ name }) => name));
    }
    /** Python files of this name. */
    #named(name) {
        if (this.#names.size === 0) {
            for (const path of this.#paths) {
                if (!path.endsWith('.py'))
                    continue;
                const last = (0,src_paths/* baseName */.F)(path);
                const known = this.#names.get(last);
                if (known === undefined)
                    this.#names.set(last, [path]);
                else
                    known.push(path);
            }
        }
        return this.#names.get(name) ?? [];
    }
    dependencies(facts) {
        const known = this.#dependencies.get(facts);
        if (known !== undefined)
            return known;
        const found = this.#dependenciesOf(facts);
        this.#dependencies.set(facts, found);
        return found;
    }
    #dependenciesOf(facts) {
        const found = new Set();
        const add = (paths) => {
            for (const path of paths)
                if (path !== facts.path)
                    found.add(path);
        };
        const extendsPath = facts.calls.some(({ name }) => /^sys\.path\.(?:append|insert|extend)$/.test(name));
        if (facts.language === 'python') {
            for (const one of facts.imports) {
                const imported = this.imported(facts.path, one);
                add(imported.length > 0 || !extendsPath ? imported : this.#elsewhere(one, 1));
            }
        }
        for (const call of facts.calls) {
            const named = call.strings['0'];
            if (named === undefined)
                continue;
            if (RUNS_FILE.has(call.name))
                add(this.#file(facts.path, named));
            if (RUNS_MODULE.has(call.name))
                add(this.#absolute(this.#rootsOf((0,src_paths/* folderOf */.y)(facts.path)), named, []));
        }
        return [...found];
    }
    module(name, directory) {
        const last = this.#absolute(this.#rootsOf(directory), name, ['__main__']).at(-1);
        return last === undefined || last.endsWith('/__init__.py') ? null : last;
    }
    entryPoint(target, directory) {
        const [name = ''] = target.split(':', 1);
        return this.#absolute(this.#rootsOf(directory), name.trim(), []).at(-1) ?? null;
    }
    /**
     * Folders that may be on Python's path for a file in a folder: its own (`python src/train.py` puts `src` there), those above
     * (where it may be started from or installed), and their source folders.
     */
    #rootsOf(folder) {
        const known = this.#roots.get(folder);
        if (known !== undefined)
            return known;
        const candidates = upward(folder).flatMap(above => SOURCE_FOLDERS.map(name => (name === '' ? above : inside(above, name))));
        const roots = candidates.filter(one => one === '' || this.#folders.has(one));
        this.#roots.set(folder, roots);
        return roots;
    }
    #absolute(roots, module, names) {
        const [top = ''] = module.split('.', 1);
        if (top === '' || (standardLibrary/* STANDARD_LIBRARY */.e.has(top) && !PROJECT_NAMES.has(top)))
            return [];
        const regular = roots.find(root => this.#paths.has(inside(root, `${top}.py`)) || this.#paths.has(inside(root, `${top}/__init__.py`)));
        if (regular !== undefined && this.#holds(regular, module))
            return this.#below(regular, module, names);
        // Folders without __init__.py are packages too, but any installed package of that name wins over them, if it has the module.
        for (const root of roots) {
            if (regular !== undefined && !this.#holds(root, module))
                continue;
            const found = this.#folders.has(inside(root, top)) ? this.#below(root, module, names) : [];
            if (found.length > 0)
                return found;
        }
        return regular === undefined ? [] : this.#below(regular, module, names);
    }
    /** Whether a module of this dotted name lies below a folder. */
    #holds(base, module) {
        const path = inside(base, module.replaceAll('.', '/'));
        return this.#paths.has(`${path}.py`) || this.#folders.has(path);
    }
    /** Files of `module` below a folder, and of the imported names that are modules themselves. */
    #below(base, module, names) {
        const found = [];
        let at = base;
        const parts = module === '' ? [] : module.split('.');
        if (parts.length === 0)
            this.#add(inside(base, '__init__.py'), found);
        for (const [index, part] of parts.entries()) {
            at = inside(at, part);
            if (this.#add(`${at}/__init__.py`, found))
                continue;
            if (this.#add(`${at}.py`, found))
                return found;
            if (!this.#folders.has(at))
                return index === 0 ? [] : found;
        }
        for (const name of names) {
            const inner = inside(at, name);
            if (!this.#add(`${inner}.py`, found))
                this.#add(`${inner}/__init__.py`, found);
        }
        return found;
    }
    #add(path, found) {
        const exists = this.#paths.has(path);
        if (exists)
            found.push(path);
        return exists;
    }
    /** A path in code is relative to where the program was started: the file's folder or one above it. */
    #file(from, named) {
        for (const folder of upward((0,src_paths/* folderOf */.y)(from))) {
            const path = normalised(inside(folder, named));
            if (path !== null && this.#paths.has(path))
                return [path];
        }
        return [];
    }
}
/** A resolver over all paths of a repository. */
function moduleResolver(paths) {
    return new Resolver(paths);
}

// EXTERNAL MODULE: ./src/facts/dependencies/format.ts
var format = __webpack_require__(6754);
// EXTERNAL MODULE: ./src/facts/otherCi/services.ts
var services = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/facts/listing.ts




/** GitHub reads the files directly in this folder of the root, and no other. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** `Dockerfile.dockerignore` lists what the build of one Dockerfile leaves out. */
const DOCKERFILE = /^(?:[Dd]ockerfile|[Cc]ontainerfile)(?:[._-](?!(?:.*\.)?dockerignore$).*)?$|\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/;
/** Also `prod.docker-compose.yml`; no configuration of Composer. */
const COMPOSE = /^(?:[\w.-]*docker-)?compose(?![a-z]).*\.ya?ml$/i;
/** By base name. */
const KINDS = [
    [/^(?:GNUm|m|M)akefile|\.mk$/, 'make'],
    [/^\.?[Jj]ustfile$|\.just$/, 'just'],
    [/^[Tt]askfile.*\.ya?ml$/, 'taskfile'],
    [COMPOSE, 'compose'],
    [/^(?:tox\.(?:ini|toml)|setup\.cfg|pyproject\.toml|pytest\.ini)$/, 'tox'],
    [/^(?:\.pre-commit-config\.ya?ml|prek\.toml)$/, 'pre-commit'],
    [/^MLproject$/, 'mlproject'],
    [/^[Ss]nakefile|\.smk$/, 'snakefile'],
    [/\.nf$/, 'nextflow'],
    [/bake[\w.-]*\.(?:hcl|json)$/, 'bake'],
    [/\.toml$/, 'toml'],
];
/** What every name of the above has in it; most names have nothing of it, and need not be looked at again. */
const MAY_BE_KIND = /make|just|task|compose|tox|pytest|setup\.cfg|pre-commit|MLproject|snake|bake|\.(?:mk|smk|nf|toml)$/i;
const MAY_NAME_DEPENDENCIES = /requir|constraint|reqs|runtime|conda|env|lock|\.toml$|setup\.|Pipfile|DESCRIPTION|package\.json|shrinkwrap|version|\.(?:cs|fs|vb)proj$|packages\.config$|global\.json$|\.props$|pom\.xml$|gradle|\.sbt$|go\.(?:mod|sum)$|rust-toolchain/i;
/** Python files that mean something by their name. */
const NAMED_CODE = new Set(['setup.py', 'noxfile.py', 'tasks.py', 'fabfile.py', 'duties.py', '__init__.py']);
/**
 * Endings of files that no reader here takes: in large repositories most files end so, and each costs one look into this set.
 */
const OTHER_ENDINGS = new Set('c cc cpp cu h hpp java kt go rs js jsx ts tsx mjs cjs vue css scss html htm svg png jpg jpeg gif webp ico pdf csv tsv parquet npy npz pkl joblib pt pth onnx h5 bin zip gz tar xml md mdx rst map snap proto sql rb php swift ttf woff woff2 mp4 wav'.split(' '));
/** Sorts a listing by names alone, in one pass: it is the part of an audit that grows with every file. */
function listingOf(files) {
    const listing = {
        workflows: [],
        otherCi: [],
        actions: [],
        dependencies: [],
        dvcYamls: [],
        dockerfiles: [],
        composes: [],
        code: [],
        kinds: new Set(),
    };
    for (const { path, kind } of files) {
        if (kind === 'submodule')
            continue;
        if (!OTHER_ENDINGS.has(path.slice(path.lastIndexOf('.') + 1)) || path.endsWith('pom.xml'))
            sort(listing, path);
    }
    return listing;
}
function sort(listing, path) {
    const name = (0,src_paths/* baseName */.F)(path);
    if ((0,facts_code/* isCodePath */.Xm)(path)) {
        listing.code.push(path);
        if (!NAMED_CODE.has(name))
            return;
        if (name !== 'setup.py' && (name !== '__init__.py' || path.endsWith('tasks/__init__.py')))
            listing.kinds.add('tasks');
        if (name === 'setup.py' && (0,format/* dependencyFormatOf */.aT)(path) !== null)
            listing.dependencies.push(path);
        return;
    }
    if (WORKFLOW.test(path))
        listing.workflows.push(path);
    else if (name === 'action.yml' || name === 'action.yaml')
        listing.actions.push(path);
    else if (name === 'dvc.yaml')
        listing.dvcYamls.push(path);
    else if (DOCKERFILE.test(name))
        listing.dockerfiles.push(path);
    else if ((0,services/* mayBeOtherCi */.Rd)(path))
        listing.otherCi.push(path);
    if (MAY_NAME_DEPENDENCIES.test(path) && (0,format/* dependencyFormatOf */.aT)(path) !== null)
        listing.dependencies.push(path);
    if (!MAY_BE_KIND.test(name))
        return;
    if (COMPOSE.test(name))
        listing.composes.push(path);
    for (const [pattern, kind] of KINDS)
        if (pattern.test(name))
            listing.kinds.add(kind);
}

// EXTERNAL MODULE: ./src/facts/role.ts
var role = __webpack_require__(4787);
;// CONCATENATED MODULE: ./src/facts/collect.ts






/** Notebooks are the largest files that are read. */
const CODE_LIMIT = 5 * 1_048_576;
const collect_LIMIT = 512 * 1024;
/**
 * Reads what everything needs (workflows, dependency files) and prepares the rest to be read when it is first asked for. Only
 * parsers of files that occur are loaded.
 */
async function collectFacts(snapshot) {
    const listing = listingOf(snapshot.files);
    const report = reporter();
    await snapshot.preload([
        ...listing.workflows,
        ...listing.otherCi,
        ...listing.dependencies,
        ...listing.actions,
        ...listing.dvcYamls,
    ]);
    const workflows = await readWorkflows(snapshot, listing, report);
    const dependencyFiles = await readDependencies(snapshot, listing, report);
    const action = await actionReader(snapshot, listing, report);
    const code = await codeReader(snapshot, listing, report);
    const otherCi = await readOtherCi(snapshot, listing, code);
    const pipelines = [...workflows, ...otherCi];
    const script = await scriptReader(pipelines, snapshot, listing);
    const inlineCode = await inlineReader(pipelines);
    const buildFiles = await loadBuildFiles(snapshot, listing, code, report);
    let modules = null;
    return {
        snapshot,
        workflows,
        otherCi,
        dependencyFiles,
        dependencies: dependencyFiles
            .filter(file => file.role !== 'lock')
            .flatMap(file => file.dependencies)
            .sort((a, b) => compareText(a.path, b.path) || a.line - b.line),
        dvcYamlPaths: listing.dvcYamls,
        dockerfilePaths: listing.dockerfiles,
        composePaths: listing.composes,
        action,
        code,
        inlineCode,
        modules: () => {
            modules ??= moduleResolver(new Set(listing.code));
            return modules;
        },
        script,
        ...buildFiles,
        diagnostics: report.all,
    };
}
function reporter() {
    const found = new Map();
    return {
        add(diagnostics) {
            for (const one of diagnostics)
                found.set(`${one.path}\0${one.line}\0${one.problem}\0${one.detail}`, one);
        },
        all: () => [...found.values()].sort((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.detail, b.detail)),
    };
}
/** By UTF-16 code units, as the listing is sorted: the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Remembers what was read of a path. */
function remember(read) {
    const known = new Map();
    return path => {
        const before = known.get(path);
        if (before !== undefined || known.has(path))
            return before;
        const value = read(path);
        known.set(path, value);
        return value;
    };
}
/** Reads a file of its own format; null when there is no such file, with a diagnostic when it cannot be read. */
function fileReader(snapshot, report, limit, parse) {
    return remember(path => {
        const content = snapshot.text(path, limit);
        if (!content.ok) {
            if (content.problem !== 'missing')
                report.add([unread(path, content.problem)]);
            return null;
        }
        const value = parse(path, content.text);
        if (value !== null && 'diagnostics' in value)
            report.add(value.diagnostics);
        return value;
    });
}
function unread(path, problem) {
    const kind = problem === 'too-large' ? 'too-large' : 'unreadable';
    return { path, line: 1, problem: kind, detail: `cannot be read: ${problem}` };
}
async function readWorkflows(snapshot, { workflows }, report) {
    if (workflows.length === 0)
        return [];
    const { parseWorkflow, WORKFLOW_LIMIT } = await __webpack_require__.e(/* import() */ 9411).then(__webpack_require__.bind(__webpack_require__, 9411));
    return workflows.map(path => {
        const content = snapshot.text(path, WORKFLOW_LIMIT);
        const workflow = content.ok ? parseWorkflow(path, content.text) : unreadWorkflow(path, content.problem);
        report.add(workflow.diagnostics);
        return workflow;
    });
}
/** What cannot be read is no workflow of GitHub's, and nothing that anybody has to mend for this audit. */
async function readOtherCi(snapshot, listing, code) {
    const own = listing.otherCi.filter(role/* isOwn */.NP);
    const programs = (0,cdkPrograms/* cdkPrograms */.C)(snapshot);
    if (own.length + programs.length === 0)
        return [];
    const { cdkPipeline, linked, parseOtherCi, parseTemplate } = await __webpack_require__.e(/* import() */ 9090).then(__webpack_require__.bind(__webpack_require__, 9090));
    const pipelines = own.flatMap(path => {
        const content = snapshot.text(path, collect_LIMIT);
        return content.ok ? (parseOtherCi(path, content.text) ?? []) : [];
    });
    const known = new Set(pipelines.map(({ workflow }) => workflow.path));
    for (const pipeline of pipelines) {
        for (const { path } of pipeline.contentWith(new Map()).includes) {
            if (known.has(path) || !/\.ya?ml$/.test(path) || snapshot.entry(path) === undefined)
                continue;
            known.add(path);
            const content = snapshot.text(path, collect_LIMIT);
            const template = content.ok ? parseTemplate(path, content.text) : null;
            if (template !== null)
                pipelines.push(template);
        }
    }
    await snapshot.preload(programs);
    const coded = programs.flatMap(path => {
        const calls = (0,cdkPrograms/* callsOfProgram */.b)(snapshot, code, path);
        return calls.length === 0 ? [] : (cdkPipeline({ path, calls }) ?? []);
    });
    return linked([...pipelines, ...coded].sort((a, b) => compareText(a.workflow.path, b.workflow.path)));
}
/** What lies there is a workflow all the same, and GitHub does not run it. */
function unreadWorkflow(path, problem) {
    return {
        path,
        name: null,
        valid: false,
        events: [],
        permissions: null,
        concurrency: null,
        env: [],
        defaults: { shell: null, workingDirectory: null },
        jobs: [],
        diagnostics: [unread(path, problem)],
    };
}
async function readDependencies(snapshot, { dependencies }, report) {
    if (dependencies.length === 0)
        return [];
    const { loadDependencyParsers, unreadDependencyFile } = await __webpack_require__.e(/* import() */ 3893).then(__webpack_require__.bind(__webpack_require__, 3893));
    const parse = await loadDependencyParsers(dependencies);
    return dependencies.flatMap(path => {
        const content = snapshot.text(path, CODE_LIMIT);
        const file = content.ok ? parse(path, content.text) : unreadDependencyFile(path, content.problem);
        report.add(file?.diagnostics ?? []);
        return file ?? [];
    });
}
async function actionReader(snapshot, { actions }, report) {
    if (actions.length === 0)
        return () => null;
    const { parseActionManifest } = await Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(8889)]).then(__webpack_require__.bind(__webpack_require__, 8889));
    const read = fileReader(snapshot, report, collect_LIMIT, parseActionManifest);
    return folder => {
        const base = folder === '' ? '' : `${folder}/`;
        return read(`${base}action.yml`) ?? read(`${base}action.yaml`);
    };
}
async function codeReader(snapshot, { code }, report) {
    if (code.length === 0)
        return () => null;
    const parse = await (0,facts_code/* loadCodeParsers */.KG)(code);
    return fileReader(snapshot, report, CODE_LIMIT, parse);
}
/** Parsers for code inside scripts, as far as some step mentions a program that takes it. */
async function inlineReader(workflows) {
    const steps = workflows.flatMap(workflow => workflow.jobs.flatMap(job => job.steps));
    const mentions = (word) => steps.some(({ run, shell }) => word.test(run?.text ?? '') || word.test(shell ?? ''));
    const python = mentions(/python/) ? await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(9156)]).then(__webpack_require__.bind(__webpack_require__, 9156)) : null;
    const r = mentions(/\bR(?:script)?\b/) ? await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6749)) : null;
    const julia = mentions(/julia/) ? await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7836)) : null;
    return ({ path, text, line, literal, dialect }) => {
        const fileLine = (at) => (literal ? line + at - 1 : line);
        if (dialect === 'python')
            return python?.parsePython(path, text, fileLine) ?? null;
        if (dialect === 'r')
            return r?.parseR(path, text, fileLine) ?? null;
        return dialect === 'julia' ? (julia?.parseJulia(path, text, fileLine) ?? null) : null;
    };
}
/** Files in which commands stand that somebody calls by hand: scripts, stages, cells. */
const holdsCommands = /\.(?:sh|bash|ipynb)$|(?:^|\/)dvc\.yaml$/;
const commandKinds = ['make', 'just', 'taskfile', 'compose', 'tasks', 'pre-commit', 'mlproject'];
/** Without a workflow nothing runs; the parser is loaded all the same where people have written commands. */
async function scriptReader(workflows, snapshot, listing) {
    const written = workflows.length > 0 ||
        listing.dockerfiles.length > 0 ||
        commandKinds.some(kind => listing.kinds.has(kind)) ||
        snapshot.files.some(({ path }) => holdsCommands.test(path));
    if (!written)
        return () => ({ commands: [], functions: [], problem: null });
    const { parseScript } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(9226), __webpack_require__.e(4386)]).then(__webpack_require__.bind(__webpack_require__, 4386));
    const known = new Map();
    return (source) => {
        const { path, line, literal, dialect, errexit, pipefail, text } = source;
        const key = [path, line, literal, dialect, errexit, pipefail, text].join('\0');
        const parsed = known.get(key) ?? parseScript(source, path, dialect, { errexit, pipefail });
        known.set(key, parsed);
        return parsed;
    };
}

;// CONCATENATED MODULE: ./src/facts/index.ts
/** Facts of one snapshot: parsed at once where everything needs them, on demand and once where few do. */



/***/ })

};
