export const id = 3386;
export const ids = [3386];
export const modules = {

/***/ 1005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openSnapshot)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/snapshot/batchOutput.ts
/** The answers of `git cat-file --batch`, out of a stream that may break anywhere. */

/** Push chunks; each answer is told once, in order: the object, or null for a name that git cannot resolve. */
class BatchOutput {
    #limit;
    #answer;
    #header = '';
    #body = null;
    constructor(limit, answer) {
        this.#limit = limit;
        this.#answer = answer;
    }
    push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            at = this.#body === null ? this.#readHeader(chunk, at) : this.#readBody(this.#body, chunk, at);
        }
    }
    #readHeader(chunk, at) {
        const end = chunk.indexOf(10, at);
        this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0)
            return chunk.length;
        const [, id, type, digits] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(this.#header) ?? [];
        this.#header = '';
        if (id === undefined || type === undefined) {
            this.#answer(null);
            return end + 1;
        }
        const size = Number(digits);
        const target = size <= this.#limit ? external_node_buffer_.Buffer.allocUnsafeSlow(size) : null;
        this.#body = { object: { id, type, bytes: target }, target, size, filled: 0 };
        return end + 1;
    }
    #readBody(body, chunk, at) {
        const end = Math.min(chunk.length, at + body.size - body.filled);
        if (body.target !== null)
            chunk.copy(body.target, body.filled, at, end);
        body.filled += end - at;
        if (end === chunk.length)
            return end;
        this.#body = null;
        this.#answer(body.object);
        // The content is followed by a line feed that is not part of it.
        return end + 1;
    }
}

;// CONCATENATED MODULE: ./src/snapshot/blobs.ts
/** Git objects by id: many at once through one `git cat-file --batch` that stays, or one at a time, synchronously. */

/** No object above this is kept; the largest file that any reader takes whole is smaller. */
const largestBlob = 8 * 1024 * 1024;
class Blobs {
    #git;
    #loaded = new Map();
    #requests = [];
    #reader = null;
    constructor(git) {
        this.#git = git;
    }
    /** Id and type of what an expression names, null when it names nothing. The expression has no line break. */
    async resolve(expression) {
        let found = null;
        await this.#ask([expression], object => {
            found = object;
        });
        return found;
    }
    /** Reads blobs ahead. All must exist: git gives up at one that a partial clone lacks. */
    async load(ids) {
        const wanted = [...new Set(ids)].filter(id => !this.#loaded.has(id));
        await this.#ask(wanted, object => this.#keep(object));
    }
    /** The same, at once and in a process of its own. `bytes` is the size of all together. */
    loadNow(ids, bytes) {
        const frames = ids.length * 100;
        const answers = this.#git.runNow(['cat-file', '--batch', '--buffer'], bytes + frames, `${ids.join('\n')}\n`);
        const output = new BatchOutput(largestBlob, object => this.#keep(object));
        if (answers !== null)
            output.push(answers);
    }
    /** Content of up to `limit` bytes, null when larger or not there. */
    read(id, limit) {
        const loaded = this.#loaded.get(id);
        if (loaded !== undefined)
            return loaded.length <= limit ? loaded : null;
        return this.#git.runNow(['cat-file', 'blob', id], limit);
    }
    has(id) {
        return this.#loaded.has(id);
    }
    close() {
        this.#reader?.kill();
        this.#reader = null;
        this.#loaded.clear();
    }
    #keep(object) {
        if (object?.bytes != null)
            this.#loaded.set(object.id, object.bytes);
    }
    #ask(names, receive) {
        if (names.length === 0)
            return Promise.resolve();
        return new Promise(done => {
            this.#requests.push({ remaining: names.length, receive, done });
            const reader = this.#reader ?? this.#start();
            hold(reader, true);
            reader.stdin.write(`${names.join('\n')}\n`);
        });
    }
    #start() {
        const reader = this.#git.start(['cat-file', '--batch']);
        const output = new BatchOutput(largestBlob, object => this.#receive(reader, object));
        reader.stdout.on('data', chunk => output.push(chunk));
        reader.stderr.resume();
        reader.stdin.on('error', () => { });
        reader.on('error', () => this.#end(reader));
        reader.on('close', () => this.#end(reader));
        this.#reader = reader;
        return reader;
    }
    #receive(reader, object) {
        const request = this.#requests[0];
        if (request === undefined)
            return;
        request.receive(object);
        if (--request.remaining > 0)
            return;
        this.#requests.shift();
        if (this.#requests.length === 0)
            hold(reader, false);
        request.done();
    }
    /** What was not answered will not be; reading one at a time goes on. */
    #end(reader) {
        if (this.#reader !== reader)
            return;
        this.#reader = null;
        const unanswered = this.#requests;
        this.#requests = [];
        for (const request of unanswered)
            request.done();
    }
}
/** An idle reader must not keep the program alive when nobody closes it. */
function hold(reader, busy) {
    for (const handle of [reader, reader.stdin, reader.stdout, reader.stderr]) {
        if (busy)
            handle.ref();
        else
            handle.unref();
    }
}

// EXTERNAL MODULE: ./src/snapshot/error.ts
var snapshot_error = __webpack_require__(594);
;// CONCATENATED MODULE: ./src/snapshot/gitPaths.ts
/** The NUL-separated lists of files that git prints → entries. */
/**
 * Output of `git ls-files -z -s -d -t`: `H 100644 <id> <stage>\t<path>` for every tracked file, `S` instead of `H` for one that a
 * sparse checkout skips, and a further row with `R` for one that is deleted on disk. A conflict has several rows and is one entry.
 */
function indexRows(output) {
    const entries = [];
    const deleted = new Set();
    let skipped = 0;
    let previous = '';
    for (let at = 0, end = output.indexOf('\0'); end >= 0; at = end + 1, end = output.indexOf('\0', at)) {
        const path = output.slice(output.indexOf('\t', at) + 1, end);
        if (output.startsWith('R', at)) {
            deleted.add(path);
            continue;
        }
        if (path === previous || !isInside(path))
            continue;
        previous = path;
        if (output.startsWith('S', at))
            skipped++;
        entries.push(entryOf(output, at + 2, path));
    }
    if (deleted.size === 0)
        return { entries, skipped };
    return { entries: entries.filter(({ path, kind }) => kind === 'submodule' || !deleted.has(path)), skipped };
}
/** Output of `git ls-tree -r -z`, with or without `-l`: `100644 blob <id>[ <spaces><size>]\t<path>`. */
function treeRows(output) {
    const rows = [];
    for (let at = 0, end = output.indexOf('\0'); end >= 0; at = end + 1, end = output.indexOf('\0', at)) {
        const tab = output.indexOf('\t', at);
        const path = output.slice(tab + 1, end);
        if (!isInside(path))
            continue;
        const start = output.indexOf(' ', at + 7) + 1;
        const space = output.indexOf(' ', start);
        const sized = space >= 0 && space < tab;
        const bytes = sized ? Number.parseInt(output.slice(space, tab), 10) : Number.NaN;
        rows.push({
            entry: entryOf(output, at, path),
            id: output.slice(start, sized ? space : tab),
            bytes: Number.isNaN(bytes) ? null : bytes,
        });
    }
    return rows;
}
/** Modes are 100644, 100755, 120000 (symlink) and 160000 (submodule). */
function entryOf(output, mode, path) {
    const type = output[mode + 1];
    const kind = type === '2' ? 'symlink' : type === '6' ? 'submodule' : 'file';
    return { path, kind, executable: kind === 'file' && output[mode + 3] === '7' };
}
/** Git refuses to make other paths, but an index or a tree made by hand can hold them. */
function isInside(path) {
    return path !== '' && !/(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(path);
}

;// CONCATENATED MODULE: ./src/snapshot/commit.ts
/** The files of one commit, in work trees and bare repositories, without a checkout. */




/** Bytes that are kept at most; beyond, each reading starts git anew. */
const heldLimit = 512 * 1024 * 1024;
/** Files that one unforeseen reading takes along, and their size in bytes. */
const neighbourhood = 200;
const largestNeighbour = 128 * 1024;
const longestLink = 4096;
/** Null when `ref` names no commit. Throws SnapshotError when git cannot list the commit. */
async function filesOfCommit(git, ref) {
    const blobs = new Blobs(git);
    const id = await commitId(blobs, ref);
    if (id === null) {
        blobs.close();
        return null;
    }
    const rows = await rowsOfTree(git, id);
    if (rows === null) {
        blobs.close();
        throw new snapshot_error/* SnapshotError */.J('git', `git cannot list the files of commit ${id} in ${(0,snapshot_error/* quoted */.T)(git.location.root)}.`);
    }
    return { id, entries: rows.map(row => row.entry), content: blobContent(rows, blobs) };
}
/** A branch that only the remote has here is meant by its plain name too: CI clones have no others. */
async function commitId(blobs, ref) {
    if (ref === '' || /^-|[\0\r\n]/.test(ref))
        return null;
    const found = (await blobs.resolve(`${ref}^{commit}`)) ?? (await blobs.resolve(`refs/remotes/origin/${ref}^{commit}`));
    return found?.id ?? null;
}
async function rowsOfTree(git, id) {
    const sized = await git.run(['ls-tree', '-r', '-l', '-z', '--full-tree', id]);
    if (sized.ok)
        return treeRows(sized.stdout.toString());
    // Git gives up at the first size that a partial clone cannot tell, so the sizes of what is here are listed apart.
    const [plain, present] = await Promise.all([
        git.run(['ls-tree', '-r', '-z', '--full-tree', id]),
        git.run(['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objectsize)']),
    ]);
    if (!plain.ok)
        return null;
    const sizes = sizesOf(present.stdout.toString());
    return treeRows(plain.stdout.toString()).map(row => ({ ...row, bytes: sizes.get(row.id) ?? null }));
}
function sizesOf(output) {
    const sizes = new Map();
    for (const line of output.split('\n')) {
        const space = line.indexOf(' ');
        if (space > 0)
            sizes.set(line.slice(0, space), Number(line.slice(space + 1)));
    }
    return sizes;
}
function blobContent(rows, blobs) {
    const byPath = new Map(rows.map(row => [row.entry.path, row]));
    const neighbours = byExtension(rows);
    let held = 0;
    /** Whether a blob is still to be read and may be kept. */
    const claim = (row) => {
        if (row.bytes === null || row.bytes > largestBlob || blobs.has(row.id))
            return false;
        held += row.bytes;
        return held <= heldLimit;
    };
    /** One miss seldom comes alone, and starting git costs more than reading its likes with it. */
    const loadWithNeighbours = (row) => {
        if (!claim(row))
            return;
        const together = [row];
        const others = neighbours(row);
        while (together.length < neighbourhood) {
            const next = others.pop();
            if (next === undefined)
                break;
            if ((next.bytes ?? 0) <= largestNeighbour && next !== row && claim(next))
                together.push(next);
        }
        let bytes = 0;
        for (const one of together)
            bytes += one.bytes ?? 0;
        blobs.loadNow(Array.from(new Set(together.map(one => one.id))), bytes);
    };
    const read = (entry, limit) => {
        const row = byPath.get(entry.path);
        if (row === undefined || row.bytes === null)
            return 'unreadable';
        if (row.bytes > limit)
            return 'too-large';
        loadWithNeighbours(row);
        return blobs.read(row.id, limit) ?? 'unreadable';
    };
    return {
        size: entry => byPath.get(entry.path)?.bytes ?? null,
        read,
        chunks: null,
        link(entry) {
            const target = read(entry, longestLink);
            return typeof target === 'string' ? null : external_node_buffer_.Buffer.from(target).toString();
        },
        async preload(entries) {
            const wanted = entries.map(entry => byPath.get(entry.path)).filter(row => row !== undefined);
            await blobs.load(wanted.filter(claim).map(row => row.id));
        },
        close: () => blobs.close(),
    };
}
/** Gives the rows with the extension (or else the name) of a row, the first path last. Made when it is first needed. */
function byExtension(rows) {
    const groups = new Map();
    const group = ({ entry: { path } }) => {
        const extension = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/'), 0));
        const found = groups.get(extension) ?? [];
        if (found.length === 0)
            groups.set(extension, found);
        return found;
    };
    return row => {
        if (groups.size === 0)
            for (const other of rows.toReversed())
                group(other).push(other);
        return group(row);
    };
}

;// CONCATENATED MODULE: ./src/snapshot/directory.ts
/** The files of a directory outside git, or where git is not installed. */



/** Never part of a repository, though nothing but git would say so. */
const excluded = new Set(['.git', 'node_modules', '.venv', '__pycache__']);
/**
 * Files and symlinks below `root` (absolute), links not followed. Excluded directories are not entered. Directories count as
 * entries too, so that a tree of empty ones has an end. Throws SnapshotError when `root` itself cannot be listed.
 */
function filesBelow(root, limit = 200_000) {
    const entries = [];
    const unread = [];
    const folders = [''];
    let seen = 0;
    // The list grows while it is walked: what is near the root comes first, and stays when the limit cuts.
    for (const folder of folders) {
        const children = childrenOf((0,external_node_path_.join)(root, folder));
        if (children === null && folder === '')
            throw new snapshot_error/* SnapshotError */.J('path', `${(0,snapshot_error/* quoted */.T)(root)} cannot be listed.`);
        if (children === null)
            unread.push(folder);
        for (const child of children ?? []) {
            if (excluded.has(child.name))
                continue;
            if (seen++ === limit)
                return { entries, truncated: true, unread };
            const path = folder === '' ? child.name : `${folder}/${child.name}`;
            if (child.isDirectory())
                folders.push(path);
            else if (child.isSymbolicLink())
                entries.push({ path, kind: 'symlink', executable: false });
            else if (child.isFile()) {
                const executable = isExecutable((0,external_node_path_.join)(root, path));
                if (executable === null)
                    unread.push(path);
                else
                    entries.push({ path, kind: 'file', executable });
            }
        }
    }
    return { entries, truncated: false, unread };
}
/** By name, so that a limit cuts alike everywhere; null when the directory cannot be listed. */
function childrenOf(directory) {
    try {
        const children = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
        return children.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    }
    catch {
        return null;
    }
}
/** Null for a file that is not found by its own name, which is not UTF-8 then. */
function isExecutable(path) {
    try {
        return process.platform !== 'win32' && ((0,external_node_fs_.lstatSync)(path).mode & 0o100) !== 0;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/snapshot/disk.ts
/** Content of listed files from a directory. Nothing outside of it is read, whatever links stand in it. */



const isWindows = process.platform === 'win32';
const disk_longestLink = 4096;
/** A pipe that nobody writes to must not be waited for. Windows has neither flag. */
const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** `root` is absolute and without symlinks. */
function diskContent(root) {
    const directories = new Map();
    /** The buffer that all pieces are read into. */
    let piece = null;
    // Joining normalises, which the paths of git need nowhere but on Windows.
    const fullPath = (path) => (isWindows ? (0,external_node_path_.join)(root, path) : `${root}/${path}`);
    /** Why nothing below a directory may be read. A tracked directory may meanwhile be a link to anywhere. */
    const obstacleAt = (path) => {
        let known = directories.get(path);
        if (known === undefined) {
            known = obstacleAbove(path);
            if (known === null) {
                const stat = disk_status((0,external_node_path_.join)(root, path));
                known = stat?.isDirectory() ? null : stat?.isSymbolicLink() ? 'symlink' : 'unreadable';
            }
            directories.set(path, known);
        }
        return known;
    };
    const obstacleAbove = (path) => {
        const end = path.lastIndexOf('/');
        return end < 0 ? null : obstacleAt(path.slice(0, end));
    };
    const obstacle = (path) => {
        // These characters have no place in a Windows name, and would lead elsewhere there.
        if (isWindows && /[\\:]/.test(path))
            return 'unreadable';
        return obstacleAbove(path);
    };
    const link = ({ path }) => {
        if (obstacle(path) !== null)
            return null;
        const full = (0,external_node_path_.join)(root, path);
        try {
            const stat = (0,external_node_fs_.lstatSync)(full);
            if (stat.isSymbolicLink()) {
                const target = (0,external_node_fs_.readlinkSync)(full);
                return isWindows ? target.replaceAll('\\', '/') : target;
            }
            // Where the system has no symlinks, git writes the target into a file.
            return stat.isFile() && stat.size <= disk_longestLink ? (0,external_node_fs_.readFileSync)(full, 'utf8') : null;
        }
        catch {
            return null;
        }
    };
    /** Opens a file, tells `use` its size, and closes it. Symlinks are not followed, not even one that is put there meanwhile. */
    const opened = (path, limit, use) => {
        const found = obstacle(path);
        if (found !== null)
            return found;
        const full = fullPath(path);
        let file = null;
        try {
            // Where the system cannot refuse a link by itself, it is asked before.
            if (flags === external_node_fs_.constants.O_RDONLY && (0,external_node_fs_.lstatSync)(full).isSymbolicLink())
                return 'symlink';
            file = (0,external_node_fs_.openSync)(full, flags);
            const stat = (0,external_node_fs_.fstatSync)(file);
            if (!stat.isFile())
                return 'unreadable';
            return stat.size > limit ? 'too-large' : use(file, stat.size);
        }
        catch (error) {
            return error.code === 'ELOOP' ? 'symlink' : 'unreadable';
        }
        finally {
            if (file !== null)
                (0,external_node_fs_.closeSync)(file);
        }
    };
    return {
        size(entry) {
            if (entry.kind === 'symlink') {
                const target = link(entry);
                return target === null ? null : external_node_buffer_.Buffer.byteLength(target);
            }
            const stat = obstacle(entry.path) === null ? disk_status((0,external_node_path_.join)(root, entry.path)) : undefined;
            return stat?.isFile() ? stat.size : null;
        },
        read: ({ path }, limit) => opened(path, limit, readWhole),
        chunks({ path }, size, limit, take) {
            if (piece === null || piece.length !== size)
                piece = external_node_buffer_.Buffer.allocUnsafeSlow(size);
            const buffer = piece;
            return opened(path, limit, (file, bytes) => eachPiece(file, bytes, buffer, take));
        },
        link,
        preload: async () => { },
        close: () => { },
    };
}
function readWhole(file, size) {
    const buffer = external_node_buffer_.Buffer.allocUnsafeSlow(size);
    const length = fill(file, buffer);
    return length < size ? buffer.subarray(0, length) : buffer;
}
function eachPiece(file, bytes, buffer, take) {
    for (let left = bytes; left > 0;) {
        const length = fill(file, left < buffer.length ? buffer.subarray(0, left) : buffer);
        if (length === 0)
            return null;
        take(buffer.subarray(0, length));
        left -= length;
    }
    return null;
}
/** Reads until the buffer is full or the file ends, whatever the system gives at once. */
function fill(file, buffer) {
    let filled = 0;
    while (filled < buffer.length) {
        const read = (0,external_node_fs_.readSync)(file, buffer, filled, buffer.length - filled, null);
        if (read === 0)
            break;
        filled += read;
    }
    return filled;
}
function disk_status(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/snapshot/git.ts
/**
 * How git is run: with argument arrays, on one repository that was found before, and so that neither the repository's
 * configuration nor its hooks can start a program, and nothing is fetched.
 */



const outputLimit = 256 * 1024 * 1024;
const timeout = 120_000;
/** Absolute path of git, null when it is not installed. Never one of the current directory, where Windows would look first. */
function gitProgram(searchPath = process.env.PATH ?? '') {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const directory of searchPath.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(directory))
            continue;
        const program = (0,external_node_path_.join)(directory, name);
        try {
            (0,external_node_fs_.accessSync)(program, external_node_fs_.constants.X_OK);
            return program;
        }
        catch { }
    }
    return null;
}
function gitIn(location, program) {
    // Naming the directory spares git its search and its check of the owner, which fails in container jobs.
    const fixed = [
        `--git-dir=${location.gitDirectory}`,
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
    ];
    if (!location.bare)
        fixed.push(`--work-tree=${location.root}`);
    const options = { cwd: location.root, env: safeEnvironment(process.env), windowsHide: true };
    return {
        location,
        run: args => new Promise(resolve => {
            const settings = { ...options, encoding: 'buffer', maxBuffer: outputLimit, timeout };
            (0,external_node_child_process_.execFile)(program, [...fixed, ...args], settings, (error, stdout) => resolve({ ok: error === null, stdout }));
        }),
        runNow(args, limit, input = '') {
            const settings = { ...options, maxBuffer: Math.max(limit, 1), timeout, input };
            const { status, error, stdout } = (0,external_node_child_process_.spawnSync)(program, [...fixed, ...args], settings);
            return status === 0 && error === undefined ? stdout : null;
        },
        start: args => (0,external_node_child_process_.spawn)(program, [...fixed, ...args], options),
    };
}
/** What would point git at another repository than the one that is audited. */
const pointers = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
];
function safeEnvironment(inherited) {
    const environment = { ...inherited };
    for (const name of pointers)
        delete environment[name];
    return {
        ...environment,
        // A missing object of a partial clone stays missing. Before git 2.39.4 only the forbidden transports see to that.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}

;// CONCATENATED MODULE: ./src/snapshot/gitLocation.ts
/** Where the repository of a directory lies, found as git finds it, but without git and whoever owns it. */


/** The repository that holds a directory, nearest first, or null outside git. `directory` is absolute and without symlinks. */
function locateGit(directory) {
    if (isGitDirectory(directory))
        return located(directory, directory, true, '');
    const below = [];
    let root = directory;
    for (;;) {
        const gitDirectory = gitDirectoryOf(root);
        if (gitDirectory !== null)
            return located(root, gitDirectory, false, below.reverse().join('/'));
        const parent = (0,external_node_path_.dirname)(root);
        if (parent === root)
            return null;
        below.push((0,external_node_path_.basename)(root));
        root = parent;
    }
}
function located(root, gitDirectory, bare, scope) {
    const common = firstLine((0,external_node_path_.join)(gitDirectory, 'commondir'));
    const commonDirectory = common === null ? gitDirectory : (0,external_node_path_.resolve)(gitDirectory, common);
    return { root, gitDirectory, commonDirectory, bare, scope };
}
function gitDirectoryOf(root) {
    const marker = (0,external_node_path_.join)(root, '.git');
    if (isGitDirectory(marker))
        return marker;
    const named = /^gitdir: (.+)$/.exec(firstLine(marker) ?? '')?.[1];
    if (named === undefined)
        return null;
    const elsewhere = (0,external_node_path_.resolve)(root, named);
    return isGitDirectory(elsewhere) ? elsewhere : null;
}
function isGitDirectory(path) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'HEAD')))
        return false;
    return ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'commondir')) ||
        ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'objects')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'refs'))));
}
/** First line of a small file, null where there is none. */
function firstLine(path) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > 64 * 1024)
            return null;
        return (0,external_node_fs_.readFileSync)(path, 'utf8').split(/\r?\n/, 1)[0] ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/snapshot/remote.ts
/** `owner/name` from the address of a remote. */
/** The first address of the remote `origin` in a git configuration file, null when it has none. */
function originUrl(configuration) {
    let inOrigin = false;
    for (const raw of configuration.split('\n')) {
        let line = raw.trim();
        const section = /^\[([^\]"]*(?:"[^"]*")?)\]/.exec(line);
        if (section !== null) {
            inOrigin = /^\s*remote\s+"origin"$/i.test(section[1] ?? '');
            line = line.slice(section[0].length).trim();
        }
        const value = inOrigin ? /^url\s*=(.*)$/i.exec(line)?.[1] : undefined;
        if (value !== undefined)
            return value.trim().replaceAll('"', '');
    }
    return null;
}
/**
 * `owner/name` of an address as hosting services write it (`https://`, `ssh://`, `git@host:`), without credentials, port and
 * `.git`; null for local paths and for longer or shorter paths than two segments.
 */
function repositoryName(url) {
    const path = /^(?:https?|ssh|git|git\+ssh):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ??
        /^(?:[^@/\\:]+@)?[^@/\\:]{2,}:(?![\\/])(.+)$/.exec(url)?.[1];
    const name = path?.replace(/\/+$/, '').replace(/\.git$/i, '');
    return name !== undefined && /^(?!\.)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(name) ? name : null;
}

;// CONCATENATED MODULE: ./src/snapshot/identity.ts
/** Which repository a snapshot is of. */



/** `commit` is the one that is read; of a work tree, the one that it stands on. */
function identityOf(location, refs, known, commit) {
    return {
        name: known.name ?? nameFromRemote(location),
        commit,
        defaultBranch: known.defaultBranch ?? defaultBranch(location, refs),
    };
}
/**
 * Whether what a workflow run knows is about this repository: its remote has that name, or it has no remote and stands in the
 * run's workspace itself. A second checkout in the workspace is another repository.
 */
function isOfRun(location, workspace, { name }) {
    const remote = nameFromRemote(location);
    if (remote === null || name === undefined)
        return location.root === workspace;
    return remote.toLowerCase() === name.toLowerCase();
}
/** Outside git only the caller can know. */
function identityWithoutGit(known) {
    return { name: known.name ?? null, commit: null, defaultBranch: known.defaultBranch ?? null };
}
function defaultBranch(location, refs) {
    if (refs.remoteHead !== null)
        return refs.remoteHead;
    const [only, another] = refs.remoteBranches;
    if (only !== undefined && another === undefined)
        return only;
    // A bare clone has its remote's branches as its own, and its remote's HEAD as its own.
    return location.bare ? refs.branch : null;
}
function nameFromRemote(location) {
    const path = (0,external_node_path_.join)(location.commonDirectory, 'config');
    try {
        if ((0,external_node_fs_.statSync)(path).size > 1024 * 1024)
            return null;
        const url = originUrl((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return url === null ? null : repositoryName(url);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/snapshot/refs.ts
/** What a repository's refs tell: its commit, its branch, and what its remote calls the default branch. */


const noRefs = { head: null, branch: null, remoteHead: null, remoteBranches: [] };
const branches = 'refs/heads/';
const remote = 'refs/remotes/origin/';
const usual = ['main', 'master'];
const packedLimit = 128 * 1024 * 1024;
/** Reads the files of the refs, which spares starting git; null when the repository keeps them otherwise (reftable). */
function readRefs(location) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(location.commonDirectory, 'reftable')))
        return null;
    const { gitDirectory, commonDirectory } = location;
    let packed;
    const refValue = (name) => {
        const loose = fileText((0,external_node_path_.join)(commonDirectory, name))?.trim();
        if (loose !== undefined)
            return loose;
        packed ??= fileText((0,external_node_path_.join)(commonDirectory, 'packed-refs')) ?? '';
        return packedValue(packed, name);
    };
    const head = fileText((0,external_node_path_.join)(gitDirectory, 'HEAD'))?.trim() ?? '';
    const named = symbolicTarget(head);
    const value = named === null ? head : refValue(named);
    return {
        head: value !== null && isObjectId(value) ? value : null,
        branch: after(branches, named),
        remoteHead: after(remote, symbolicTarget(refValue(`${remote}HEAD`) ?? '')),
        remoteBranches: usual.filter(name => refValue(remote + name) !== null),
    };
}
/** Asks git for the same, whatever the format. */
async function askRefs(git) {
    const wanted = ['HEAD', ...usual].map(name => remote + name);
    const [head, branch, known] = await Promise.all([
        git.run(['rev-parse', '--verify', '--quiet', 'HEAD']),
        git.run(['symbolic-ref', '--quiet', 'HEAD']),
        git.run(['for-each-ref', '--format=%(refname) %(symref)', ...wanted]),
    ]);
    const listed = new Map(lines(known.stdout).map(line => [line.split(' ')[0], line.split(' ')[1] ?? '']));
    return {
        head: head.ok ? (lines(head.stdout)[0] ?? null) : null,
        branch: after(branches, branch.ok ? (lines(branch.stdout)[0] ?? null) : null),
        remoteHead: after(remote, listed.get(`${remote}HEAD`) ?? null),
        remoteBranches: usual.filter(name => listed.has(remote + name)),
    };
}
function lines(output) {
    return output.toString().split(/\r?\n/);
}
function after(prefix, name) {
    return name !== null && name.length > prefix.length && name.startsWith(prefix)
        ? name.slice(prefix.length)
        : null;
}
/** A ref's file may say `ref: refs/…`. Whatever else it says must not lead the reader to another file. */
function symbolicTarget(value) {
    const name = /^ref:[ \t]*(refs\/\S+)$/.exec(value)?.[1];
    return name === undefined || name.split('/').includes('..') ? null : name;
}
function packedValue(packed, name) {
    const found = packed.indexOf(` ${name}\n`);
    if (found < 0)
        return null;
    const id = packed.slice(packed.lastIndexOf('\n', found) + 1, found);
    return isObjectId(id) ? id : null;
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function fileText(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        return stat.isFile() && stat.size <= packedLimit ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/snapshot/links.ts
/** Where a symlink of a repository leads, by the repository's own files alone: the disk around it is never asked. */
/** As many as Linux follows. */
const maximumHops = 40;
/**
 * The regular file that a symlink leads to, through links of files and of directories, or null: a target outside the root, an
 * absolute one, a directory, a file that the repository does not hold, a loop. What git does not hold has no content that a
 * commit could promise, and a checkout's `.git` holds credentials.
 */
function linkTarget(path, find, read) {
    const pending = path.split('/').reverse();
    const reached = [];
    let hops = 0;
    while (pending.length > 0) {
        const segment = pending.pop() ?? '';
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (reached.pop() === undefined)
                return null;
            continue;
        }
        reached.push(segment);
        const entry = find(reached.join('/'));
        if (entry?.kind !== 'symlink')
            continue;
        const target = ++hops > maximumHops ? null : read(entry);
        if (target === null || target === '' || isAbsolute(target))
            return null;
        reached.pop();
        pending.push(...target.split('/').reverse());
    }
    const entry = find(reached.join('/'));
    return entry?.kind === 'file' ? entry : null;
}
function isAbsolute(target) {
    return target.startsWith('/') || target.startsWith('\\') || /^[A-Za-z]:/.test(target);
}

// EXTERNAL MODULE: ./src/snapshot/text.ts
var snapshot_text = __webpack_require__(581);
;// CONCATENATED MODULE: ./src/snapshot/snapshot.ts
/** A list of files and a way to their bytes → a Snapshot. What every kind of snapshot promises is decided here, once. */


const defaultLimit = 1024 * 1024;
/** Bytes of the largest file that is read whole so as to be given in pieces. */
const largestWhole = 64 * 1024 * 1024;
/** Bytes of files whose text is kept: sources are looked at by several searches, and each reading costs five system calls. */
const keptBytes = 32 * 1024 * 1024;
/** Bytes of the largest file among them. */
const largestKept = 128 * 1024;
function snapshotFrom(parts) {
    const { repository, scope, content } = parts;
    const entries = inOrder(parts.entries);
    let whole = null;
    const isVisible = visibility(scope);
    let byPath;
    const find = (path) => {
        byPath ??= new Map(entries.map(entry => [entry.path, entry]));
        return byPath.get(path);
    };
    const visible = (path) => (isVisible(path) ? find(path) : undefined);
    const target = (link) => linkTarget(link.path, find, entry => content.link(entry));
    const fileAt = (path) => {
        const entry = visible(path);
        if (entry === undefined)
            return 'missing';
        if (entry.kind === 'submodule')
            return 'submodule';
        return (entry.kind === 'symlink' ? target(entry) : entry) ?? 'symlink';
    };
    const read = (path, limit) => {
        const file = fileAt(path);
        return typeof file === 'string' ? file : content.read(file, limit);
    };
    const texts = new Map();
    let room = keptBytes;
    const snapshot = {
        repository,
        scope,
        whole() {
            if (scope === '')
                return snapshot;
            whole ??= snapshotFrom({ ...parts, scope: '', entries });
            return whole;
        },
        files: scope === '' ? entries : entries.filter(entry => isVisible(entry.path)),
        entry: visible,
        size(path) {
            const entry = visible(path);
            return entry === undefined || entry.kind === 'submodule' ? null : content.size(entry);
        },
        text(path, limit = defaultLimit) {
            const kept = texts.get(path);
            if (kept !== undefined && kept.bytes <= limit)
                return kept.content;
            const bytes = read(path, limit);
            if (typeof bytes === 'string')
                return { ok: false, problem: bytes };
            const decoded = (0,snapshot_text/* decodeText */.g)(bytes);
            if (bytes.length <= Math.min(largestKept, room)) {
                texts.set(path, { bytes: bytes.length, content: decoded });
                room -= bytes.length;
            }
            return decoded;
        },
        bytes(path, limit) {
            const bytes = read(path, limit);
            return typeof bytes === 'string' ? null : bytes;
        },
        chunks(path, size, limit, take) {
            const file = fileAt(path);
            if (typeof file === 'string')
                return false;
            if (content.chunks !== null)
                return content.chunks(file, size, limit, take) === null;
            const whole = content.read(file, Math.min(limit, largestWhole));
            if (typeof whole === 'string')
                return false;
            for (let at = 0; at < whole.length; at += size)
                take(whole.subarray(at, at + size));
            return true;
        },
        async preload(paths) {
            const wanted = paths.map(visible).filter(entry => entry !== undefined);
            await content.preload(wanted);
            const targets = wanted.filter(entry => entry.kind === 'symlink').map(target);
            if (targets.length > 0)
                await content.preload(targets.filter(entry => entry !== null));
        },
        close() {
            texts.clear();
            content.close();
        },
    };
    return snapshot;
}
/** Sorted, each path once. Git already lists by bytes, which is the same order but for characters beyond U+FFFF. */
function inOrder(entries) {
    let previous = '';
    for (const { path } of entries) {
        if (path <= previous)
            return sorted(entries);
        previous = path;
    }
    return entries;
}
function sorted(entries) {
    const copy = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return copy.filter((entry, index) => index === 0 || entry.path !== copy[index - 1]?.path);
}
function visibility(scope) {
    if (scope === '')
        return () => true;
    const inside = `${scope}/`;
    return path => path.startsWith(inside) || path.startsWith('.github/');
}

;// CONCATENATED MODULE: ./src/snapshot/workTree.ts
/** The tracked files of a work tree, as they are on disk now. */

/** Tracked files without those that are deleted on disk; null when git cannot read the index. */
async function trackedFiles(git) {
    const { ok, stdout } = await git.run(['ls-files', '-z', '-s', '-d', '-t']);
    return ok ? indexRows(stdout.toString()) : null;
}

;// CONCATENATED MODULE: ./src/snapshot/open.ts
/** From a directory, and perhaps a ref, to a snapshot: of its commit, of its work tree, or of its plain files. */












/**
 * Throws SnapshotError for a path that is no readable directory or, links followed, lies outside of the workspace, and for a ref
 * that names no commit there.
 */
async function openSnapshot(given) {
    const directory = existingDirectory(given.path);
    const location = locateGit(directory);
    const options = given.workspace === undefined ? given : inWorkspace(given, given.workspace, directory, location);
    const program = options.git === undefined ? gitProgram() : options.git;
    const git = location !== null && program !== null ? gitIn(location, program) : null;
    if (options.ref !== undefined || location?.bare) {
        if (git === null)
            throw new snapshot_error/* SnapshotError */.J('git', whyNoCommits(options.path, location));
        return commitSnapshot(git, options);
    }
    if (location === null)
        return plainSnapshot(directory, '', identityWithoutGit(options), outsideGit, options);
    if (git !== null)
        return workTreeSnapshot(git, directory, options);
    const refs = readRefs(location) ?? noRefs;
    const repository = identityOf(location, refs, options, refs.head);
    return plainSnapshot(location.root, location.scope, repository, noGit, options);
}
async function workTreeSnapshot(git, directory, options) {
    const { location } = git;
    const { root, scope } = location;
    const [tracked, refs] = await Promise.all([trackedFiles(git), refsOf(git)]);
    const repository = identityOf(location, refs, options, refs.head);
    if (tracked === null)
        return plainSnapshot(root, scope, repository, brokenGit, options);
    const nothingCheckedOut = refs.head !== null && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(location.gitDirectory, 'index'));
    if (nothingCheckedOut)
        return commitSnapshot(git, options);
    if (!tracked.entries.some(entry => scope === '' || entry.path.startsWith(`${scope}/`))) {
        const own = scope === '' ? repository : identityWithoutGit(options);
        return plainSnapshot(directory, '', own, nothingTracked, options);
    }
    const untracked = untrackedAmong(options.lookedFor?.(scope) ?? [], tracked.entries, root);
    if (untracked !== null)
        options.onNotice?.(`git does not track ${(0,snapshot_error/* quoted */.T)(untracked)}: it is not read.`);
    if (tracked.skipped > 0)
        options.onNotice?.(sparse(tracked.skipped, options.path));
    return snapshotFrom({ repository, scope, entries: tracked.entries, content: diskContent(root) });
}
/** What holds of the directory among the options of a workflow run. */
function inWorkspace(options, path, directory, location) {
    const workspace = existingDirectory(path);
    const way = (0,external_node_path_.relative)(workspace, directory);
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
        throw new snapshot_error/* SnapshotError */.J('path', `${(0,snapshot_error/* quoted */.T)(options.path)} is not inside the workspace.`);
    if (location === null || isOfRun(location, workspace, options))
        return options;
    return { ...options, name: undefined, defaultBranch: undefined };
}
/** The first of the paths that exists, if it is on disk only. */
function untrackedAmong(paths, tracked, root) {
    for (const path of paths) {
        if (tracked.some(entry => entry.path === path))
            return null;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)))
            return path;
    }
    return null;
}
function existingDirectory(path) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isDirectory())
            throw new snapshot_error/* SnapshotError */.J('path', `${(0,snapshot_error/* quoted */.T)(path)} is not a directory.`);
        return external_node_fs_.realpathSync.native(path);
    }
    catch (error) {
        if (error instanceof snapshot_error/* SnapshotError */.J)
            throw error;
        throw new snapshot_error/* SnapshotError */.J('path', `There is no readable directory ${(0,snapshot_error/* quoted */.T)(path)}.`);
    }
}
async function refsOf(git) {
    return readRefs(git.location) ?? askRefs(git);
}
async function commitSnapshot(git, options) {
    const { location } = git;
    const [refs, files] = await Promise.all([refsOf(git), filesOfCommit(git, options.ref ?? 'HEAD')]);
    if (files === null && (options.ref !== undefined || !(await isEmpty(git)))) {
        throw new snapshot_error/* SnapshotError */.J('ref', whyNoCommit(options, location));
    }
    return snapshotFrom({
        repository: identityOf(location, refs, options, files?.id ?? null),
        scope: location.scope,
        entries: files?.entries ?? [],
        content: files?.content ?? diskContent(location.root),
    });
}
/** A bare repository before the first push is one without files, not a mistake. */
async function isEmpty(git) {
    const { ok, stdout } = await git.run(['for-each-ref', '--count=1']);
    return ok && stdout.length === 0;
}
function plainSnapshot(root, scope, repository, why, options) {
    options.onNotice?.(why((0,snapshot_error/* quoted */.T)(options.path)));
    const { entries, truncated, unread } = filesBelow(root);
    const [first] = unread;
    if (first !== undefined)
        options.onNotice?.(unreadable(first, unread.length));
    if (truncated)
        options.onNotice?.(`${(0,snapshot_error/* quoted */.T)(options.path)} has more than ${entries.length} files; the others are not read.`);
    return snapshotFrom({ repository, scope, entries, content: diskContent(root) });
}
const outsideGit = (path) => `${path} is in no git repository: every file in it is read.`;
const noGit = () => 'git is not installed: every file on disk is read, tracked or not.';
const brokenGit = (path) => `git cannot read the index of ${path}: every file on disk is read, tracked or not.`;
const nothingTracked = (path) => `git tracks no file of ${path}: every file in it is read.`;
function unreadable(path, count) {
    if (count === 1)
        return `${(0,snapshot_error/* quoted */.T)(path)} cannot be read and is left out.`;
    return `${(0,snapshot_error/* quoted */.T)(path)} and ${count - 1} more cannot be read and are left out.`;
}
function sparse(count, path) {
    return `${count} tracked files of ${(0,snapshot_error/* quoted */.T)(path)} are left out by its sparse checkout: they are listed, their content is unknown.`;
}
function whyNoCommits(path, location) {
    if (location === null)
        return `${(0,snapshot_error/* quoted */.T)(path)} is in no git repository, so it has no commits to read.`;
    return `git is not installed, so no commit of ${(0,snapshot_error/* quoted */.T)(path)} can be read.`;
}
function whyNoCommit({ path, ref }, location) {
    const message = `${(0,snapshot_error/* quoted */.T)(ref ?? 'HEAD')} names no commit of ${(0,snapshot_error/* quoted */.T)(path)}.`;
    const shallow = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(location.commonDirectory, 'shallow'));
    return shallow ? `${message} The clone is shallow: more history (fetch-depth) may hold it.` : message;
}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export lfsPointerBytes */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/** Bytes of a repository's file → text with one kind of line end, or the reason why they are not text. Pure. */

const pointerMark = 'version https://git-lfs.github.com/spec/v1';
/** Longer files are never pointers: git-lfs itself looks no further. */
const pointerLimit = 1024;
const sampleBytes = 1024;
/**
 * Text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, or little-endian without one where that is plain
 * (PowerShell's `pip freeze >`). Invalid sequences become U+FFFD, `\r\n` and a lone `\r` become `\n`, a NUL means binary.
 */
function decodeText(bytes) {
    const buffer = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const pointed = lfsPointerBytes(buffer);
    if (pointed !== null)
        return { ok: false, problem: 'lfs-pointer', bytes: pointed };
    const text = decoded(buffer);
    if (text === null || text.includes('\0'))
        return { ok: false, problem: 'binary' };
    return { ok: true, text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
}
/** Size in bytes of the content behind a Git LFS pointer, null for every other file. */
function lfsPointerBytes(buffer) {
    if (buffer.length > pointerLimit || buffer.length <= pointerMark.length)
        return null;
    if (buffer.toString('latin1', 0, pointerMark.length) !== pointerMark)
        return null;
    const size = /\nsize (\d{1,15})\r?(?:\n|$)/.exec(buffer.toString('latin1'));
    return size === null ? null : Number(size[1]);
}
function decoded(buffer) {
    const [first, second, third] = buffer;
    if (first === 0xff && second === 0xfe)
        return utf16(buffer.subarray(2));
    if (first === 0xfe && second === 0xff) {
        const pairs = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)));
        return utf16(pairs.swap16());
    }
    if (looksLikeUtf16(buffer))
        return utf16(buffer);
    if (buffer.includes(0))
        return null;
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    return buffer.toString('utf8', marked ? 3 : 0);
}
function utf16(littleEndian) {
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(littleEndian);
}
/** Mostly Latin letters in two bytes each: nearly every second byte is NUL, and no character is one that text has no use for. */
function looksLikeUtf16(buffer) {
    if (buffer.length < 8 || buffer.length % 2 !== 0 || buffer[1] !== 0)
        return false;
    const end = Math.min(buffer.length, sampleBytes);
    let wide = 0;
    for (let at = 0; at < end; at += 2) {
        const low = buffer[at] ?? 0;
        if (buffer[at + 1] !== 0)
            wide++;
        else if (low < 32 && low !== 9 && low !== 10 && low !== 12 && low !== 13)
            return false;
    }
    return wide * 10 <= end / 2;
}


/***/ })

};
