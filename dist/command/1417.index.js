export const id = 1417;
export const ids = [1417];
export const modules = {

/***/ 1417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCKERFILE_LIMIT: () => (/* binding */ DOCKERFILE_LIMIT),
/* harmony export */   parseDockerfile: () => (/* binding */ parseDockerfile)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(710);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2895);



/** Bytes of a Dockerfile that are read: its parser is slow on long lines. */
const DOCKERFILE_LIMIT = 512 * 1024;
const MAX_INSTRUCTIONS = 2000;
const MAX_LINE = 64 * 1024;
/** Reads a Dockerfile. Never throws: what the parser refuses is a diagnostic. */
function parseDockerfile(path, text) {
    const refused = (detail) => ({
        path,
        stages: [],
        diagnostics: [{ path, line: 1, problem: 'malformed', detail }],
    });
    if (text.split('\n').some(line => line.length > MAX_LINE))
        return refused('a line is too long');
    let instructions;
    try {
        instructions = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(text).getInstructions();
    }
    catch {
        return refused('not a Dockerfile');
    }
    const diagnostics = [];
    if (instructions.length > MAX_INSTRUCTIONS) {
        const detail = `only ${MAX_INSTRUCTIONS} instructions are read`;
        diagnostics.push({ path, line: 1, problem: 'truncated', detail });
    }
    const stages = readStages(path, text.split('\n'), instructions.slice(0, MAX_INSTRUCTIONS));
    if (stages.length === 0)
        diagnostics.push({ path, line: 1, problem: 'invalid', detail: 'no FROM' });
    return { path, stages, diagnostics };
}
function readStages(path, lines, instructions) {
    const stages = [];
    const globals = new Map();
    for (const instruction of instructions) {
        const keyword = instruction.getKeyword();
        const stage = stages.at(-1);
        if (keyword === 'FROM')
            stages.push(readFrom(path, instruction, stages, globals));
        else if (stage === undefined) {
            if (keyword === 'ARG')
                for (const [name, value] of assignments(instruction))
                    globals.set(name, value);
        }
        else
            readInstruction(stage, lines, keyword, instruction);
    }
    return stages;
}
function lineOf(instruction) {
    return instruction.getRange().start.line + 1;
}
function argumentsOf(instruction) {
    return instruction.getArguments().map(argument => argument.getValue());
}
function assignments(instruction) {
    const words = argumentsOf(instruction);
    const first = words[0];
    if (first === undefined)
        return [];
    if (!first.includes('='))
        return [[first, unquote(words.slice(1).join(' '))]];
    return words
        .filter(word => word.includes('='))
        .map(word => [word.slice(0, word.indexOf('=')), unquote(word.slice(word.indexOf('=') + 1))]);
}
function unquote(text) {
    return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
/** Replaces `$NAME`, `${NAME}` and `${NAME:-fallback}` by known values; null when one is not known. */
function fill(text, values) {
    let complete = true;
    const filled = text.replace(/\$(?:\{(\w+)(?::?-([^}]*))?\}|(\w+))/g, (_, braced, fallback, plain) => {
        const value = values.get(braced ?? plain ?? '') ?? fallback;
        if (value === undefined)
            complete = false;
        return value ?? '';
    });
    return complete ? filled : null;
}
function readFrom(path, instruction, stages, globals) {
    const words = argumentsOf(instruction).filter(word => !word.startsWith('--'));
    const written = words[0] ?? '';
    const image = fill(written, globals) ?? written;
    const named = (words[1] ?? '').toLowerCase() === 'as' ? (words[2] ?? null) : null;
    const found = stages.findIndex(stage => stage.name?.toLowerCase() === image.toLowerCase());
    const before = found === -1 ? undefined : stages[found];
    return {
        path,
        line: lineOf(instruction),
        name: named,
        image: before !== undefined || image === '' || image === 'scratch' ? null : (0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(image),
        base: before === undefined ? null : found,
        commands: [],
        copies: [],
        environment: new Map([...globals, ...(before?.environment ?? [])]),
        user: before?.user ?? null,
        healthcheck: before?.healthcheck ?? false,
        directory: before === undefined ? '/' : before.directory,
    };
}
function readInstruction(stage, lines, keyword, instruction) {
    if (keyword === 'RUN' || keyword === 'CMD' || keyword === 'ENTRYPOINT') {
        const kind = keyword === 'RUN' ? 'run' : keyword === 'CMD' ? 'cmd' : 'entrypoint';
        const read = readScript(lines, instruction);
        if (read !== null)
            stage.commands.push({ kind, ...read, directory: stage.directory });
    }
    else if (keyword === 'COPY' || keyword === 'ADD')
        readCopy(stage, instruction);
    else if (keyword === 'WORKDIR')
        moveTo(stage, argumentsOf(instruction).join(' '));
    else if (keyword === 'ENV' || keyword === 'ARG') {
        for (const [name, value] of assignments(instruction)) {
            if (value !== '' || !stage.environment.has(name))
                stage.environment.set(name, value);
        }
    }
    else if (keyword === 'USER')
        stage.user = argumentsOf(instruction)[0] ?? null;
    else if (keyword === 'HEALTHCHECK') {
        stage.healthcheck = argumentsOf(instruction)[0]?.toUpperCase() !== 'NONE';
    }
}
function moveTo(stage, target) {
    const filled = fill(unquote(target), stage.environment);
    if (filled === null)
        stage.directory = null;
    else if (filled.startsWith('/'))
        stage.directory = filled;
    else if (stage.directory !== null)
        stage.directory = `${stage.directory.replace(/\/$/, '')}/${filled}`;
}
/** The shell text of the instruction: an exec form is written as quoted words, a here-document gives its body. */
function readScript(lines, instruction) {
    const range = instruction.getRange();
    const first = range.start.line;
    const body = lines.slice(first, range.end.line + 1);
    const heredoc = /<<-?\s*["']?(\w+)["']?\s*$/.exec(body[0] ?? '');
    if (heredoc !== null && /^\s*\w+\s+(?:--\S+\s+)*<</.test(body[0] ?? '')) {
        const text = body.slice(1, body.at(-1)?.trim() === heredoc[1] ? -1 : undefined).join('\n');
        return { script: { text, line: first + 2, literal: true }, exec: false };
    }
    // Comment lines inside an instruction are no part of it; without them lines no longer count alike.
    const head = (body[0] ?? '').replace(/^\s*(?:ONBUILD\s+)?\w+\s*/i, '');
    // The builder takes a backslash with spaces behind it for a continuation; a shell does not.
    const kept = [head, ...body.slice(1)].map(line => line.replace(/\\[ \t]+$/, '\\'));
    const written = kept.filter((line, at) => at === 0 || !line.trimStart().startsWith('#')).join('\n');
    const complete = written.length === kept.join('\n').length;
    const flags = /^(?:--[\w-]+(?:=\S*)?(?:\s|\\\n)+)*/.exec(written)?.[0] ?? '';
    // Flags may take lines of their own: their line breaks stay, so that every line of the text is a line of the file.
    const text = '\n'.repeat(flags.split('\n').length - 1) + written.slice(flags.length);
    const words = execWords(text);
    if (words !== null) {
        return { script: { text: words.map(_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X).join(' '), line: first + 1, literal: false }, exec: true };
    }
    return text.trim() === '' ? null : { script: { text, line: first + 1, literal: complete }, exec: false };
}
function execWords(text) {
    const joined = text.replace(/\\\n/g, ' ').trim();
    if (!joined.startsWith('['))
        return null;
    try {
        const value = JSON.parse(joined);
        return Array.isArray(value) && value.every(word => typeof word === 'string') ? value : null;
    }
    catch {
        return null;
    }
}
function readCopy(stage, instruction) {
    const all = argumentsOf(instruction);
    const raw = (instruction.getRawArgumentsContent() ?? '').trim();
    const flags = 'getFlags' in instruction ? instruction.getFlags() : [];
    const from = flags.find(flag => flag.getName() === 'from')?.getValue() ?? null;
    const words = execWords(raw.replace(/^(?:--\S+\s+)*/, '')) ?? all.filter(word => !word.startsWith('--'));
    const target = words.at(-1);
    if (target === undefined || words.length < 2)
        return;
    stage.copies.push({
        path: stage.path,
        line: lineOf(instruction),
        sources: words.slice(0, -1),
        target: fill(target, stage.environment) ?? target,
        from,
        directory: stage.directory,
    });
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/**
 * Splits `registry/path:tag@digest` as container engines do: a colon before the last slash is a port. Expressions
 * (`${{ … }}`, `${TAG:-latest}`) are kept whole.
 */
function parseImageReference(raw) {
    const text = raw.trim();
    let depth = 0;
    let slash = -1;
    let colon = -1;
    let at = -1;
    for (let i = 0; i < text.length && at === -1; i++) {
        const char = text[i];
        if (char === '{')
            depth++;
        else if (char === '}')
            depth--;
        else if (depth > 0)
            continue;
        else if (char === '/')
            slash = i;
        else if (char === ':')
            colon = i;
        else if (char === '@')
            at = i;
    }
    const end = at === -1 ? text.length : at;
    const tagged = colon > slash;
    return {
        raw,
        name: text.slice(0, tagged ? colon : end),
        tag: tagged ? text.slice(colon + 1, end) : null,
        digest: at === -1 ? null : text.slice(at + 1),
    };
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord),
/* harmony export */   c: () => (/* binding */ quoteLiteral)
/* harmony export */ });
/** A word as a POSIX shell reads it back: quoted when it needs to be. Expansions (`$X`, `${X}`) stay open. */
function quoteWord(word) {
    return /^[\w./:=@%+,${}-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** The same where `$` is a character like any other: a path. */
function quoteLiteral(word) {
    return word.includes('$') ? `'${word.replaceAll("'", `'\\''`)}'` : quoteWord(word);
}


/***/ })

};
