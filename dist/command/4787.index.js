export const id = 4787;
export const ids = [4787];
export const modules = {

/***/ 64:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ emptyFacts)
/* harmony export */ });
/** Code facts that say nothing. */
/** The facts of an empty file; parsers fill in what they find. */
function emptyFacts(path, language) {
    return {
        path,
        language,
        notebook: false,
        imports: [],
        calls: [],
        functions: [],
        classes: [],
        strings: [],
        asserts: [],
        guards: [],
        mainGuard: null,
        shellLines: [],
        notebookState: null,
        diagnostics: [],
    };
}


/***/ }),

/***/ 8687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EZ: () => (/* binding */ codePaths),
  Xm: () => (/* binding */ isCodePath),
  KG: () => (/* binding */ loadCodeParsers)
});

// EXTERNAL MODULE: ./src/snapshot/endings.ts
var endings = __webpack_require__(2376);
;// CONCATENATED MODULE: ./src/facts/code/chunks.ts
/** R Markdown and Quarto: code in fenced chunks. */
const FENCE = /^\s{0,3}(`{3,}|~{3,})\s*\{\s*([A-Za-z]+)/;
const KNOWN = new Map([
    ['r', 'r'],
    ['python', 'python'],
    ['julia', 'julia'],
]);
function findChunks(lines) {
    const found = [];
    let open = null;
    lines.forEach((line, index) => {
        if (open === null) {
            const [, fence = '', language = ''] = FENCE.exec(line) ?? [];
            if (fence !== '')
                open = { fence, language: KNOWN.get(language.toLowerCase()) ?? null, from: index + 1 };
        }
        else if (line.trim() === open.fence) {
            found.push({ language: open.language, from: open.from, to: index });
            open = null;
        }
    });
    return found;
}
/** The code of the language that has most chunks (R when none has), everything else blanked. */
function codeChunks(document) {
    const lines = document.split('\n');
    const chunks = findChunks(lines);
    const count = (language) => chunks.filter(chunk => chunk.language === language).length;
    const language = ['python', 'julia'].reduce((best, one) => (count(one) > count(best) ? one : best), 'r');
    const kept = lines.map(() => '');
    for (const chunk of chunks) {
        if (chunk.language !== language)
            continue;
        for (let index = chunk.from; index < chunk.to; index += 1)
            kept[index] = lines[index] ?? '';
    }
    return { language, text: kept.join('\n') };
}

// EXTERNAL MODULE: ./src/facts/code/julia.ts + 1 modules
var julia = __webpack_require__(7836);
// EXTERNAL MODULE: ./src/facts/code/empty.ts
var empty = __webpack_require__(64);
;// CONCATENATED MODULE: ./src/facts/code/notebookMagics.ts
/** IPython's additions to Python: lines and cells that are not Python, and the shell commands in them. */
/** Cell magics whose body is a shell script. */
const SHELL_CELLS = new Set(['bash', 'sh', 'system', 'sx', '!', 'shell']);
/** Cell magics whose body is still Python that runs in the notebook. Every other one is another language or a file to write. */
const PYTHON_CELLS = new Set([
    'capture',
    'debug',
    'ipytest',
    'lprun',
    'memit',
    'mprun',
    'notify',
    'prun',
    'pyspark',
    'python',
    'python3',
    'scalene',
    'snakeviz',
    'spark',
    'time',
    'timeit',
    'wandb',
]);
/** Line magics that are shell commands by another name. */
const COMMAND_MAGICS = new Map([
    ['pip', 'pip'],
    ['conda', 'conda'],
    ['mamba', 'mamba'],
    ['uv', 'uv'],
    ['cd', 'cd'],
    ['run', 'python'],
    ['sh', ''],
    ['sx', ''],
    ['system', ''],
]);
/** `%name rest`, `!rest`, also behind an assignment; a `%` or `!=` of a continued expression has no such form. */
const LINE_MAGIC = /^(\s*)(?:([A-Za-z_][\w.,]*(?:, [\w.,]+)*) {0,3}= {0,3})?(?:%([A-Za-z_]\w*)(?![\w(])(.*)|!{1,2}(?!=)(.*))$/;
const HELP = /^\s*(?:\?{1,2}[\w.%]+|[\w.%]+\?{1,2})\s*$/;
const TRIPLE_QUOTE = /'''|"""/g;
/** The quote that is still open behind a line, given the one that was open before it. */
function openQuote(line, before) {
    let open = before;
    for (const [quote] of line.matchAll(TRIPLE_QUOTE)) {
        if (open === null)
            open = quote;
        else if (open === quote)
            open = null;
    }
    return open;
}
function cellMagic(lines) {
    const index = lines.findIndex(({ text }) => text.trim() !== '');
    const first = lines[index]?.text ?? '';
    const found = /^%%(!|[A-Za-z_]\w*)(.*)$/.exec(first) ?? /^%(sh|md|sql|scala|r)\b(.*)$/.exec(first);
    return found === null ? null : { name: found[1] ?? '', rest: found[2] ?? '', index };
}
const blank = (lines) => lines.map(() => '');
/** Joins a command with the lines it continues on by a backslash; gives the text and how many lines it took. */
function continuedCommand(lines, index, first) {
    let command = first;
    let taken = 1;
    while (command.endsWith('\\') && index + taken < lines.length) {
        command = `${command.slice(0, -1)}${lines[index + taken]?.text.trim() ?? ''}`;
        taken += 1;
    }
    return [command.trim(), taken];
}
function shellCommand(magic, rest) {
    if (magic === undefined)
        return rest;
    const program = COMMAND_MAGICS.get(magic);
    return program === undefined ? null : `${program} ${rest.trim()}`.trim();
}
function plainLines(lines) {
    const plain = [];
    const shellLines = [];
    let open = null;
    for (let index = 0; index < lines.length;) {
        const { text, line } = lines[index];
        const found = open === null && /[%!]/.test(text) ? LINE_MAGIC.exec(text) : null;
        if (found === null) {
            plain.push(open === null && HELP.test(text) ? '' : text);
            open = openQuote(text, open);
            index += 1;
            continue;
        }
        const [, indent = '', target, magic, arguments_ = '', shell = ''] = found;
        const first = shellCommand(magic, magic === undefined ? shell : arguments_);
        const [command, taken] = continuedCommand(lines, index, first ?? '');
        if (command !== '')
            shellLines.push({ value: command, line });
        plain.push(`${indent}${target === undefined ? 'pass' : `${target} = None`}`);
        for (let more = 1; more < taken; more += 1)
            plain.push('');
        index += taken;
    }
    return { lines: plain, shellLines };
}
/** Takes IPython's magics out of a code cell. The number of lines stays, so that positions stay. */
function withoutMagics(lines) {
    const magic = cellMagic(lines);
    if (magic === null)
        return plainLines(lines);
    const body = lines.slice(magic.index + 1);
    if (PYTHON_CELLS.has(magic.name)) {
        const inner = plainLines(body);
        return { ...inner, lines: [...blank(lines.slice(0, magic.index + 1)), ...inner.lines] };
    }
    const isShell = SHELL_CELLS.has(magic.name) || (magic.name === 'script' && /\b(?:ba|z|k)?sh\b/.test(magic.rest));
    const value = body.map(({ text }) => text).join('\n');
    const first = body[0];
    const shellLines = isShell && first !== undefined && value.trim() !== '' ? [{ value, line: first.line }] : [];
    return { lines: blank(lines), shellLines };
}

;// CONCATENATED MODULE: ./src/facts/code/notebookPositions.ts
/** Where the source lines of a notebook's cells stand in its JSON text. */
/** Longest nesting that is followed; a notebook has about ten levels. */
const DEPTH_LIMIT = 200;
/** Offset just behind a JSON string that starts at `from` (its opening quote). */
function stringEnd(text, from) {
    let end = text.indexOf('"', from + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text[end - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return end + 1;
        end = text.indexOf('"', end + 1);
    }
    return text.length;
}
/** Which cell a value belongs to: `cells[3].source` gives 3, in nbformat 3 `worksheets[0].cells[3].input`; else null. */
function cellOf(levels) {
    const cells = levels.findIndex(level => level.key === 'cells');
    const cell = levels[cells + 1];
    const field = levels[cells + 2]?.key;
    if (cells === -1 || !cell?.array || (field !== 'source' && field !== 'input'))
        return null;
    const nested = levels.length - (cells + 3);
    const plain = cells === 0 || (cells === 2 && levels[0]?.key === 'worksheets' && levels[1]?.index === 0);
    return plain && (nested === 0 || (nested === 1 && levels[cells + 3]?.array)) ? cell.index : null;
}
/**
 * Lines of the JSON text on which the strings of each cell's source stand, by cell index. One pass, without recursion; whatever
 * is not JSON gives what was understood before. A repeated key replaces what came before, as in `JSON.parse`.
 */
function sourceLines(json) {
    const found = new Map();
    const levels = [];
    let line = 1;
    for (let at = 0; at < json.length;) {
        const character = json[at];
        const level = levels.at(-1);
        if (character === '"') {
            const end = stringEnd(json, at);
            if (level !== undefined && !level.array && level.keyNext) {
                level.key = end - at < 40 ? json.slice(at + 1, end - 1) : '';
                level.keyNext = false;
                const cell = cellOf(levels);
                if (cell !== null)
                    found.set(cell, []);
                else if (level.key === 'cells' && levels.length === 1)
                    found.clear();
            }
            else {
                const cell = cellOf(levels);
                if (cell !== null)
                    found.get(cell)?.push(line);
            }
            at = end;
            continue;
        }
        if (character === '\n')
            line += 1;
        else if (character === '{' || character === '[') {
            if (levels.length >= DEPTH_LIMIT)
                return found;
            levels.push({ array: character === '[', index: 0, key: '', keyNext: true });
        }
        else if (character === '}' || character === ']')
            levels.pop();
        else if (character === ',' && level !== undefined) {
            level.index += 1;
            level.keyNext = true;
        }
        at += 1;
    }
    return found;
}

// EXTERNAL MODULE: ./src/facts/code/r.ts + 1 modules
var r = __webpack_require__(6749);
;// CONCATENATED MODULE: ./src/facts/code/notebook.ts
/** Jupyter notebooks: their code cells as one program, and how they were saved. */





/** Characters of a notebook that are read. */
const NOTEBOOK_LIMIT = 5 * 1_048_576;
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function field(value, ...path) {
    let inner = value;
    for (const key of path)
        inner = isFields(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
    return inner;
}
function codeCell(cell, index) {
    if (field(cell, 'cell_type') !== 'code')
        return null;
    const source = field(cell, 'source') ?? field(cell, 'input');
    const strings = (Array.isArray(source) ? source : [source]).filter(part => typeof part === 'string');
    const count = field(cell, 'execution_count') ?? field(cell, 'prompt_number');
    const outputs = field(cell, 'outputs');
    return {
        source: strings,
        index,
        executionCount: typeof count === 'number' ? count : null,
        hasOutputs: Array.isArray(outputs) && outputs.length > 0,
    };
}
/** Lines of a cell, each with the line of the file on which its first part stands. */
function cellLines(cell, positions) {
    const lines = [{ text: '', line: positions[0] ?? 1 }];
    cell.source.forEach((part, index) => {
        const line = positions[index] ?? positions.at(-1) ?? 1;
        part.split('\n').forEach((piece, nth) => {
            const last = lines.at(-1);
            if (nth > 0 || last === undefined)
                lines.push({ text: piece, line });
            else {
                if (last.text === '')
                    last.line = line;
                last.text += piece;
            }
        });
    });
    return lines;
}
function stateOf(cells) {
    return {
        codeCells: cells.length,
        cellsWithOutputs: cells.filter(cell => cell.hasOutputs).length,
        executionCounts: cells.map(cell => cell.executionCount),
    };
}
/** The kernel's language: `python`, `r`, `julia`, or another one's name. Without metadata it is Python. */
function languageOf(notebook) {
    const kernel = field(notebook, 'metadata', 'kernelspec', 'name');
    if (kernel === 'ir')
        return 'r';
    const told = field(notebook, 'metadata', 'kernelspec', 'language') ??
        field(notebook, 'metadata', 'language_info', 'name');
    const language = typeof told === 'string' ? told.toLowerCase() : '';
    if (language === '' || language.includes('py') || language === 'sage')
        return 'python';
    return language.startsWith('julia') ? 'julia' : language;
}
function refused(path, problem, detail) {
    return { ...(0,empty/* emptyFacts */.J)(path, 'python'), notebook: true, diagnostics: [{ path, line: 1, problem, detail }] };
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function join(cells, json, magics) {
    const positions = sourceLines(json);
    const texts = [];
    const lines = [];
    const shellLines = [];
    for (const cell of cells) {
        const written = cellLines(cell, positions.get(cell.index) ?? []);
        const plain = magics ? withoutMagics(written) : { lines: written.map(({ text }) => text), shellLines: [] };
        for (const line of plain.lines)
            texts.push(line);
        for (const { line } of written)
            lines.push(line);
        for (const command of plain.shellLines)
            shellLines.push(command);
    }
    return { text: texts.join('\n'), lines, shellLines };
}
/** Reads an `.ipynb` of nbformat 3 or 4; never throws. Lines of the facts are lines of the file. */
function parseNotebook(path, text, parsePython) {
    if (text.length > NOTEBOOK_LIMIT) {
        return refused(path, 'too-large', `notebook of ${text.length} characters; ${NOTEBOOK_LIMIT} are read at most`);
    }
    const json = parseJson(text);
    if (json === null)
        return refused(path, 'malformed', 'the notebook is not valid JSON');
    const sheets = field(json.value, 'worksheets');
    const cells = field(json.value, 'cells') ?? field(Array.isArray(sheets) ? sheets[0] : undefined, 'cells');
    if (!Array.isArray(cells))
        return refused(path, 'malformed', 'the notebook has no list of cells');
    const code = cells.map(codeCell).filter(cell => cell !== null);
    const language = languageOf(json.value);
    const { text: program, lines, shellLines } = join(code, text, language === 'python');
    const shown = { path, notebook: true, notebookState: stateOf(code), shellLines };
    const fileLine = (line) => lines[line - 1] ?? lines.at(-1) ?? 1;
    if (language === 'python')
        return { ...parsePython(path, program, fileLine), ...shown };
    if (language === 'r')
        return { ...(0,r.parseR)(path, program, fileLine), ...shown };
    if (language === 'julia')
        return { ...(0,julia.parseJulia)(path, program, fileLine), ...shown };
    return { ...refused(path, 'unsupported', `a notebook of the language ${language.slice(0, 40)}`), ...shown };
}

;// CONCATENATED MODULE: ./src/facts/code/index.ts
/** Source code of every language that is read, by path. */





const CODE = /\.(?:py|ipynb|R|r|Rmd|rmd|qmd|jl)$/;
/** Endings of all these in lower case. */
const CODE_ENDINGS = ['py', 'ipynb', 'r', 'rmd', 'qmd', 'jl'];
const MAY_HOLD_PYTHON = /\.(?:py|ipynb|Rmd|rmd|qmd)$/;
/** Whether a path is source code that can be read: Python, R, Julia, a notebook, R Markdown, Quarto. */
function isCodePath(path) {
    return CODE.test(path);
}
/** Paths of the source files of a listing that can be read, in its order; symlinks to others are left out. */
function codePaths(snapshot) {
    return (0,endings/* filesEnding */.r)(snapshot, ...CODE_ENDINGS)
        .filter(({ path, kind }) => kind === 'file' && isCodePath(path))
        .map(({ path }) => path);
}
const neverLoaded = path => {
    throw new Error(`the Python parser was not loaded for ${path}`);
};
function parseWith(parsePython, path, text) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (!isCodePath(path))
        return null;
    if (extension === 'py')
        return parsePython(path, text);
    if (extension === 'r')
        return (0,r.parseR)(path, text);
    if (extension === 'jl')
        return (0,julia.parseJulia)(path, text);
    if (extension === 'ipynb')
        return parseNotebook(path, text, parsePython);
    const chunks = codeChunks(text);
    if (chunks.language === 'python')
        return parsePython(path, chunks.text);
    return chunks.language === 'julia' ? (0,julia.parseJulia)(path, chunks.text) : (0,r.parseR)(path, chunks.text);
}
/**
 * Loads what the given paths need, and only that (the Python parser costs some 25 ms); the parser it gives is synchronous and
 * reads any of these paths.
 */
async function loadCodeParsers(paths) {
    const parsePython = paths.some(path => MAY_HOLD_PYTHON.test(path))
        ? (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(9156)]).then(__webpack_require__.bind(__webpack_require__, 9156))).parsePython
        : neverLoaded;
    return (path, text) => parseWith(parsePython, path, text);
}


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseJulia: () => (/* binding */ parseJulia)
});

// EXTERNAL MODULE: ./src/facts/code/empty.ts
var code_empty = __webpack_require__(64);
// EXTERNAL MODULE: ./src/facts/code/text.ts
var code_text = __webpack_require__(182);
;// CONCATENATED MODULE: ./src/facts/code/juliaTokens.ts
/** Tokens of Julia: comments dropped (also nested ones), strings whole. */

const NAME = /[\p{L}_][\p{L}\p{N}_′]*(?:!(?!=))?/uy;
const NUMBER = /(?:0[xbo][0-9a-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eEf][+-]?\d+)?|\.\d+(?:[eEf][+-]?\d+)?)/y;
const CHARACTER = /'(?:\\[^\n]{1,10}?|[^\\\n])'/uy;
const OPERATOR = /===|!==|==|!=|<=|>=|=>|->|&&|\|\||\|>|::|\.\.\.|[^\s]/uy;
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
}
/** Offset behind a string whose quote (one or three) starts at `at`. Interpolations are part of it. */
function stringEnd(text, at, quote) {
    let end = at + quote.length;
    while (end < text.length && !text.startsWith(quote, end))
        end += text[end] === '\\' ? 2 : 1;
    return Math.min(end + quote.length, text.length);
}
/** Offset behind `#= … =#`, which nest. */
function commentEnd(text, at) {
    if (!text.startsWith('#=', at)) {
        const end = text.indexOf('\n', at);
        return end === -1 ? text.length : end;
    }
    let depth = 1;
    let index = at + 2;
    while (index < text.length && depth > 0) {
        if (text.startsWith('#=', index))
            depth += 1;
        else if (text.startsWith('=#', index))
            depth -= 1;
        else {
            index += 1;
            continue;
        }
        index += 2;
    }
    return index;
}
function quoted(text, at) {
    const character = text[at];
    const quote = text.startsWith(character.repeat(3), at) ? character.repeat(3) : character;
    const to = stringEnd(text, at, quote);
    const from = at + quote.length;
    const end = Math.max(from, to - quote.length);
    return { kind: 'string', text: text.slice(from, Math.min(end, from + code_text/* LITERAL_LIMIT */.Ut)), from: at, to };
}
function tokenAt(text, at, before) {
    const character = text[at];
    if (character === '\n')
        return { kind: 'newline', text: '', from: at, to: at + 1 };
    if (character === '"' || character === '`')
        return quoted(text, at);
    // Behind a value `'` is the adjoint, not a character.
    const transposes = before !== undefined && before.to === at && (before.kind !== 'operator' || /[\])}']/.test(before.text));
    if (character === "'" && !transposes) {
        const literal = match(CHARACTER, text, at);
        if (literal !== null)
            return { kind: 'string', text: literal.slice(1, -1), from: at, to: at + literal.length };
    }
    const number = match(NUMBER, text, at);
    if (number !== null)
        return { kind: 'number', text: number, from: at, to: at + number.length };
    const name = match(NAME, text, at);
    if (name !== null)
        return { kind: 'name', text: name, from: at, to: at + name.length };
    const operator = match(OPERATOR, text, at) ?? character;
    return { kind: 'operator', text: operator, from: at, to: at + operator.length };
}
/** Splits Julia source into tokens; linear, never throws. */
function juliaTokens(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const character = text[at];
        if (character === '#')
            at = commentEnd(text, at);
        else if (character === ' ' || character === '\t' || character === '\r')
            at += 1;
        else {
            const token = tokenAt(text, at, tokens.at(-1));
            tokens.push(token);
            at = token.to;
        }
    }
    return tokens;
}

// EXTERNAL MODULE: ./src/facts/code/r.ts + 1 modules
var r = __webpack_require__(6749);
// EXTERNAL MODULE: ./src/facts/code/tokens.ts
var code_tokens = __webpack_require__(2915);
;// CONCATENATED MODULE: ./src/facts/code/julia.ts
/** Julia source files. */





const SYNTAX = {
    joins: new Set(['.']),
    keywords: new Set([
        'if',
        'elseif',
        'while',
        'for',
        'in',
        'function',
        'macro',
        'return',
        'where',
        'let',
        'begin',
    ]),
};
/** Words that open a block which `end` closes. */
const OPENERS = new Set([
    'function',
    'macro',
    'if',
    'for',
    'while',
    'try',
    'let',
    'begin',
    'do',
    'quote',
    'module',
    'baremodule',
    'struct',
]);
/** Indexes of tokens inside `[…]`, where `end` is a position and `for`, `if` belong to comprehensions. */
function insideBrackets(tokens) {
    const stretches = tokens.list.flatMap((token, index) => (0,code_tokens/* isOperator */.Zo)(token, '[') || (0,code_tokens/* isOperator */.Zo)(token, '(')
        ? [{ from: index, to: tokens.closing[index] ?? 0, value: token.text }]
        : []);
    const around = (0,code_tokens/* innermost */.OI)(stretches);
    return index => around(index) !== null;
}
function functionName(tokens, start) {
    const parts = [];
    for (let index = start + 1; parts.length < 12; index += 1) {
        const token = tokens.list[index];
        if (token?.kind !== 'name' && !(0,code_tokens/* isOperator */.Zo)(token, '.'))
            break;
        parts.push(token?.text ?? '');
    }
    return parts.length === 0 ? null : parts.join('');
}
function parametersOf(tokens, open) {
    return (0,code_tokens/* splitArguments */.vj)(tokens, open).flatMap(({ keyword, key, from }) => {
        const first = tokens.list[from];
        if (keyword)
            return [key];
        return first?.kind === 'name' ? [first.text] : [];
    });
}
function layout(tokens) {
    const { list } = tokens;
    const functions = [];
    const optional = [];
    const blocks = [];
    const bracketed = insideBrackets(tokens);
    list.forEach((token, index) => {
        const inside = bracketed(index);
        if (token.kind !== 'name' ||
            inside ||
            (0,code_tokens/* isOperator */.Zo)(list[index - 1], '.') ||
            (0,code_tokens/* isOperator */.Zo)(list[index - 1], ':'))
            return;
        if (OPENERS.has(token.text)) {
            blocks.push({
                word: token.text,
                start: index,
                name: token.text === 'function' ? functionName(tokens, index) : null,
            });
            return;
        }
        if (token.text !== 'end')
            return;
        const block = blocks.pop();
        if (block === undefined)
            return;
        const stretch = { from: block.start, to: index, value: block.name ?? block.word };
        if (block.word === 'function' || block.word === 'if' || block.word === 'try')
            optional.push(stretch);
        if (block.word !== 'function' || block.name === null)
            return;
        let open = block.start + 1;
        while (open < Math.min(index, block.start + 40) && !(0,code_tokens/* isOperator */.Zo)(list[open], '('))
            open += 1;
        const at = list[block.start]?.from ?? 0;
        functions.push({ ...stretch, at, parameters: parametersOf(tokens, open) });
    });
    return { functions: functions.sort((a, b) => a.from - b.from), optional };
}
/** Tokens of the statement behind `using` or `import`; a comma or colon at the end of a line continues it. */
function statement(list, start) {
    const found = [];
    for (let index = start; index < list.length && found.length < 400; index += 1) {
        const token = list[index];
        if ((0,code_tokens/* isOperator */.Zo)(token, ';'))
            break;
        if (token.kind === 'newline') {
            if ((0,code_tokens/* isOperator */.Zo)(found.at(-1), ',') || (0,code_tokens/* isOperator */.Zo)(found.at(-1), ':'))
                continue;
            break;
        }
        if (token.kind !== 'name' && !/^[.,:]+$/.test(token.text))
            break;
        found.push(token);
    }
    return found;
}
function readImport(list, start, line, optional) {
    const found = [];
    let current = {
        module: '',
        alias: null,
        level: 0,
        names: [],
    };
    let inNames = false;
    let aliasNext = false;
    for (const token of statement(list, start)) {
        const last = current.names.at(-1);
        if (token.kind === 'name' && token.text === 'as')
            aliasNext = true;
        else if (token.kind === 'name') {
            if (aliasNext && inNames && last !== undefined)
                last.alias = token.text;
            else if (aliasNext)
                current.alias = token.text;
            else if (inNames)
                current.names.push({ name: token.text, alias: null });
            else
                current.module += current.module === '' ? token.text : `.${token.text}`;
            aliasNext = false;
        }
        else if (token.text === ':')
            inNames = true;
        else if (/^\.+$/.test(token.text) && current.module === '')
            current.level += token.text.length;
        else if (token.text === ',' && !inNames) {
            found.push(current);
            current = { module: '', alias: null, level: 0, names: [] };
        }
    }
    found.push(current);
    return found.filter(one => one.module !== '').map(one => ({ ...one, line, optional }));
}
const sameLine = (line) => line;
/** Reads a Julia source text; never throws. `fileLine` maps a line of `text` to the line to report. */
function parseJulia(path, text, fileLine = sameLine) {
    const empty = (0,code_empty/* emptyFacts */.J)(path, 'julia');
    if (text.length > r.SCRIPT_LIMIT) {
        const detail = `Julia source of ${text.length} characters; ${r.SCRIPT_LIMIT} are read at most`;
        return { ...empty, diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const lines = (0,code_text/* lineIndex */.Dp)(text);
    const lineOf = (offset) => fileLine(lines.at(offset));
    const tokens = (0,code_tokens/* withBrackets */.iU)(text, juliaTokens(text));
    const { functions, optional } = layout(tokens);
    const scopeOf = (0,code_tokens/* innermost */.OI)(functions);
    const isOptional = (0,code_tokens/* innermost */.OI)(optional);
    const calls = (0,code_tokens/* findCalls */.pr)(tokens, SYNTAX)
        .filter(({ start }) => tokens.list[start - 1]?.text !== 'function')
        .map(found => {
        const macro = (0,code_tokens/* isOperator */.Zo)(tokens.list[found.start - 1], '@') ? '@' : '';
        const written = macro + found.written;
        const given = (0,code_tokens/* readTokenArguments */.A2)(tokens, found.open);
        return {
            written,
            name: written,
            ...given,
            line: lineOf(found.at),
            scope: scopeOf(found.start),
            condition: null,
        };
    });
    const imports = [];
    tokens.list.forEach((token, index) => {
        if (token.kind !== 'name' || (token.text !== 'using' && token.text !== 'import'))
            return;
        const before = tokens.list[index - 1];
        if (before !== undefined && before.kind !== 'newline' && before.text !== ';' && before.text !== 'begin')
            return;
        for (const one of readImport(tokens.list, index + 1, lineOf(token.from), isOptional(index) !== null))
            imports.push(one);
    });
    const asserts = tokens.list.flatMap((token, index) => token.kind === 'name' &&
        /^(?:test|assert|test_throws)$/.test(token.text) &&
        (0,code_tokens/* isOperator */.Zo)(tokens.list[index - 1], '@')
        ? [lineOf(token.from)]
        : []);
    return {
        ...empty,
        imports,
        calls: calls.sort((a, b) => a.line - b.line),
        functions: functions.map(({ value, at, parameters }) => ({
            name: value,
            line: lineOf(at),
            decorators: [],
            asserts: 0,
            parameters,
        })),
        asserts,
        shellLines: startedCommands(tokens, text, lineOf),
    };
}
/** Commands in backticks that are run: ``run(`julia docs/make.jl`)``. Interpolations stay as variables of a shell would. */
function startedCommands({ list }, text, lineOf) {
    return list.flatMap((token, index) => {
        if (token.kind !== 'string' || text[token.from] !== '`' || !(0,code_tokens/* isOperator */.Zo)(list[index - 1], '('))
            return [];
        if (!/^(?:run|read|readchomp|success|pipeline)$/.test(list[index - 2]?.text ?? ''))
            return [];
        const value = token.text.replace(/\$\((?:Base\.)?julia_cmd\(\)\)/g, 'julia').trim();
        return value === '' ? [] : [{ value, line: lineOf(token.from) }];
    });
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCRIPT_LIMIT: () => (/* binding */ SCRIPT_LIMIT),
  parseR: () => (/* binding */ parseR)
});

// EXTERNAL MODULE: ./src/facts/code/empty.ts
var code_empty = __webpack_require__(64);
// EXTERNAL MODULE: ./src/facts/code/text.ts
var code_text = __webpack_require__(182);
;// CONCATENATED MODULE: ./src/facts/code/rTokens.ts
/** Tokens of R: comments dropped, strings and raw strings whole. */

const NAME = /[\p{L}.][\p{L}\p{N}._]*/uy;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)[Li]?/y;
const RAW_START = /[rR](["'])(-*)([([{])/y;
const OPERATOR = /<<-|<-|->>|->|:::|::|\|>|==|!=|<=|>=|&&|\|\||%[^%\n]*%|[^\s]/uy;
const CLOSER = { '(': ')', '[': ']', '{': '}' };
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** Offset behind a quoted text that starts at `at`; backslash escapes are skipped. */
function quotedEnd(text, at) {
    const quote = text[at];
    let end = at + 1;
    while (end < text.length && text[end] !== quote)
        end += text[end] === '\\' ? 2 : 1;
    return Math.min(end + 1, text.length);
}
function rawString(text, at) {
    const start = match(RAW_START, text, at);
    if (start === null)
        return null;
    const [whole, quote = '', dashes = '', bracket = ''] = start;
    const from = at + whole.length;
    const end = text.indexOf((CLOSER[bracket] ?? '') + dashes + quote, from);
    const close = end === -1 ? text.length : end;
    const to = end === -1 ? text.length : end + 2 + dashes.length;
    return { kind: 'string', text: text.slice(from, Math.min(close, from + code_text/* LITERAL_LIMIT */.Ut)), from: at, to };
}
function word(text, at) {
    const number = match(NUMBER, text, at);
    if (number !== null)
        return { kind: 'number', text: number[0], from: at, to: at + number[0].length };
    const name = match(NAME, text, at);
    return name === null ? null : { kind: 'name', text: name[0], from: at, to: at + name[0].length };
}
function tokenAt(text, at) {
    const character = text[at];
    if (character === '\n')
        return { kind: 'newline', text: '', from: at, to: at + 1 };
    if (character === '"' || character === "'" || character === '`') {
        const to = quotedEnd(text, at);
        const inner = text.slice(at + 1, Math.min(Math.max(to - 1, at + 1), at + 1 + code_text/* LITERAL_LIMIT */.Ut));
        return { kind: character === '`' ? 'name' : 'string', text: inner, from: at, to };
    }
    const token = rawString(text, at) ?? word(text, at);
    if (token !== null)
        return token;
    const operator = match(OPERATOR, text, at)?.[0] ?? character;
    return { kind: 'operator', text: operator, from: at, to: at + operator.length };
}
/** Splits R source into tokens; linear, never throws. */
function rTokens(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const character = text[at];
        if (character === '#') {
            const end = text.indexOf('\n', at);
            at = end === -1 ? text.length : end;
        }
        else if (character === ' ' || character === '\t' || character === '\r') {
            at += 1;
        }
        else {
            const token = tokenAt(text, at);
            tokens.push(token);
            at = token.to;
        }
    }
    return tokens;
}

// EXTERNAL MODULE: ./src/facts/code/tokens.ts
var code_tokens = __webpack_require__(2915);
;// CONCATENATED MODULE: ./src/facts/code/r.ts
/** R source files. */




/** Characters of an R or Julia file that are read. */
const SCRIPT_LIMIT = 1_048_576;
const SYNTAX = {
    joins: new Set(['::', ':::', '$', '@']),
    keywords: new Set(['if', 'for', 'while', 'function', 'repeat', 'else', 'in', 'return']),
};
/** Functions whose first argument names a package, also without quotes. */
const LOADERS = new Set([
    'library',
    'require',
    'requireNamespace',
    'loadNamespace',
    'pacman::p_load',
    'p_load',
]);
const ASSIGNS = new Set(['<-', '=', '<<-']);
/** Tokens of a body without braces that are looked at; bodies inside bodies on one line would cost their product. */
const BODY_LIMIT = 500;
/** The tokens of a body that starts at `start`: a block in braces, else what stands before the end of the line. */
function bodyEnd(tokens, start) {
    const { list, closing } = tokens;
    if ((0,code_tokens/* isOperator */.Zo)(list[start], '{'))
        return closing[start] ?? list.length;
    let index = start;
    while (index < Math.min(list.length, start + BODY_LIMIT) && list[index]?.kind !== 'newline') {
        const skip = closing[index] ?? -1;
        index = skip > index ? skip + 1 : index + 1;
    }
    return index;
}
function firstToken(tokens, from) {
    let index = from;
    while (tokens.list[index]?.kind === 'newline')
        index += 1;
    return index;
}
function branches(tokens, open, conditions) {
    const { list, closing, source } = tokens;
    const close = closing[open] ?? list.length;
    const last = list[close - 1];
    const first = list[open + 1];
    if (last === undefined || first === undefined || close >= list.length)
        return;
    const condition = (0,code_text/* snippet */.UA)(source, first.from, last.to);
    const start = firstToken(tokens, close + 1);
    const end = bodyEnd(tokens, start);
    conditions.push({ from: start, to: end, value: condition });
    const next = list[end + 1];
    if (!(0,code_tokens/* isOperator */.Zo)(list[start], '{') || next?.kind !== 'name' || next.text !== 'else')
        return;
    const other = firstToken(tokens, end + 2);
    if ((0,code_tokens/* isOperator */.Zo)(list[other], '{')) {
        conditions.push({ from: other, to: bodyEnd(tokens, other), value: `not (${condition})` });
    }
}
function layout(tokens) {
    const { list, closing } = tokens;
    const functions = [];
    const conditions = [];
    list.forEach((token, index) => {
        if (token.kind !== 'name' || !(0,code_tokens/* isOperator */.Zo)(list[index + 1], '('))
            return;
        if (token.text === 'if')
            branches(tokens, index + 1, conditions);
        const target = list[index - 2];
        if (token.text !== 'function' || target?.kind !== 'name' || !ASSIGNS.has(list[index - 1]?.text ?? ''))
            return;
        const start = firstToken(tokens, (closing[index + 1] ?? list.length) + 1);
        const parameters = (0,code_tokens/* splitArguments */.vj)(tokens, index + 1).map(one => one.keyword ? one.key : (list[one.from]?.text ?? ''));
        functions.push({
            from: start,
            to: bodyEnd(tokens, start),
            value: target.text,
            at: target.from,
            parameters,
        });
    });
    return { functions, conditions };
}
function loaded(call, optional) {
    const separator = call.written.indexOf('::');
    const found = [];
    const shared = { level: 0, alias: null, line: call.line };
    if (separator > 0) {
        const name = call.written.slice(separator).replace(/^:+/, '');
        const module = call.written.slice(0, separator);
        found.push({ ...shared, module, names: [{ name, alias: null }], optional: true });
    }
    if (!LOADERS.has(call.written))
        return found;
    const keys = call.written.endsWith('p_load')
        ? Object.keys(call.references).filter(key => /^\d+$/.test(key))
        : ['0'];
    for (const key of [...keys, 'package']) {
        const module = call.strings[key] ?? call.references[key];
        if (module !== undefined && /^[A-Za-z][A-Za-z0-9.]*$/.test(module)) {
            found.push({ ...shared, module, names: [], optional });
        }
    }
    return found;
}
/** `name <- "text"` at the end of a line. */
function stringAssignments(tokens, lineOf, scopeOf) {
    const { list } = tokens;
    const found = [];
    list.forEach((token, index) => {
        const target = list[index - 2];
        const next = list[index + 1];
        if (token.kind !== 'string' || target?.kind !== 'name' || !ASSIGNS.has(list[index - 1]?.text ?? ''))
            return;
        if (next !== undefined && next.kind !== 'newline' && next.text !== ';')
            return;
        found.push({ name: target.text, value: token.text, line: lineOf(target.from), scope: scopeOf(index) });
    });
    return found;
}
function guardOf(call) {
    const { line, scope, condition } = call;
    if (call.name === 'stopifnot')
        return { kind: 'assert', condition: call.references['0'] ?? '', line, scope };
    if (condition === null)
        return null;
    if (call.name === 'stop' || /(?:^|::)abort$/.test(call.name))
        return { kind: 'raise', condition, line, scope };
    return call.name === 'quit' || call.name === 'q' ? { kind: 'exit', condition, line, scope } : null;
}
const isAssertion = (name) => name === 'stopifnot' || /(?:^|::)expect_\w+$/.test(name);
function readCall(tokens, found, at) {
    return { written: found.written, name: found.written, ...(0,code_tokens/* readTokenArguments */.A2)(tokens, found.open), ...at };
}
const sameLine = (line) => line;
/** Reads an R source text; never throws. `fileLine` maps a line of `text` to the line to report. */
function parseR(path, text, fileLine = sameLine) {
    const empty = (0,code_empty/* emptyFacts */.J)(path, 'r');
    if (text.length > SCRIPT_LIMIT) {
        const detail = `R source of ${text.length} characters; ${SCRIPT_LIMIT} are read at most`;
        return { ...empty, diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const lines = (0,code_text/* lineIndex */.Dp)(text);
    const lineOf = (offset) => fileLine(lines.at(offset));
    const tokens = (0,code_tokens/* withBrackets */.iU)(text, rTokens(text));
    const { functions, conditions } = layout(tokens);
    const scopeOf = (0,code_tokens/* innermost */.OI)(functions);
    const conditionOf = (0,code_tokens/* innermost */.OI)(conditions);
    const imports = [];
    const calls = [];
    for (const found of (0,code_tokens/* findCalls */.pr)(tokens, SYNTAX)) {
        const scope = scopeOf(found.start);
        const condition = conditionOf(found.start);
        const call = readCall(tokens, found, { line: lineOf(found.at), scope, condition });
        calls.push(call);
        const tested = (0,code_tokens/* isOperator */.Zo)(tokens.list[found.start - 1], '!') || condition !== null || scope !== null;
        for (const one of loaded(call, tested))
            imports.push(one);
    }
    const asserting = calls.filter(call => isAssertion(call.name));
    const assertsIn = new Map();
    for (const { scope } of asserting)
        assertsIn.set(scope, (assertsIn.get(scope) ?? 0) + 1);
    return {
        ...empty,
        imports,
        calls: calls.sort((a, b) => a.line - b.line),
        functions: functions.map(({ value, at, parameters }) => ({
            name: value,
            line: lineOf(at),
            decorators: [],
            asserts: assertsIn.get(value) ?? 0,
            parameters,
        })),
        strings: stringAssignments(tokens, lineOf, (0,code_tokens/* innermost */.OI)(functions)),
        asserts: asserting.map(call => call.line),
        guards: calls.map(guardOf).filter(guard => guard !== null),
    };
}


/***/ }),

/***/ 182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   Hb: () => (/* binding */ NO_ARGUMENTS),
/* harmony export */   UA: () => (/* binding */ snippet),
/* harmony export */   Ut: () => (/* binding */ LITERAL_LIMIT)
/* harmony export */ });
/* unused harmony export SNIPPET_LIMIT */
/** Small readings of source text that several languages share. */
/** Indexes the `\n` of a text; `at` costs a binary search. */
function lineIndex(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return {
        count: starts.length,
        at(offset) {
            let low = 0;
            let high = starts.length;
            while (high - low > 1) {
                const middle = (low + high) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle;
            }
            return low + 1;
        },
    };
}
/** Longest string literal that facts keep, in characters; prompts and embedded documents are cut here. */
const LITERAL_LIMIT = 1000;
/** Longest condition or argument text that facts keep, in characters. */
const SNIPPET_LIMIT = 160;
/** Source between two offsets on one line of text, cut when long. */
function snippet(text, from, to) {
    const cut = text.slice(from, Math.min(to, from + SNIPPET_LIMIT)).replace(/\s+/g, ' ');
    return to - from > SNIPPET_LIMIT ? `${cut}…` : cut;
}
/** An empty record for untrusted keys: it has no prototype, so that `constructor` is no key of it. */
function emptyRecord() {
    return Object.create(null);
}
/** Shared by all calls without such arguments. */
const NO_ARGUMENTS = Object.freeze(emptyRecord());


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ readTokenArguments),
/* harmony export */   OI: () => (/* binding */ innermost),
/* harmony export */   Zo: () => (/* binding */ isOperator),
/* harmony export */   iU: () => (/* binding */ withBrackets),
/* harmony export */   pr: () => (/* binding */ findCalls),
/* harmony export */   vj: () => (/* binding */ splitArguments)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/** Tokens of R and Julia, and what both languages share: brackets, dotted names, arguments. */

const CLOSERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
]);
/** Pairs brackets; one that is never closed ends at the end of the text. */
function withBrackets(source, list) {
    const closing = new Int32Array(list.length).fill(-1);
    const open = [];
    list.forEach((token, index) => {
        if (token.kind !== 'operator')
            return;
        if (CLOSERS.has(token.text))
            open.push(index);
        else if (token.text === ')' || token.text === ']' || token.text === '}') {
            const partner = open.at(-1);
            if (partner === undefined || CLOSERS.get(list[partner]?.text ?? '') !== token.text)
                return;
            closing[partner] = index;
            open.pop();
        }
    });
    for (const index of open)
        closing[index] = list.length;
    return { source, list, closing };
}
const isOperator = (token, text) => token?.kind === 'operator' && token.text === text;
/** Longest name that is put together, in parts. */
const PART_LIMIT = 12;
/** Finds `name(`, names joined as the language does; one pass. */
function findCalls(tokens, syntax) {
    const { list } = tokens;
    const found = [];
    for (let index = 0; index < list.length;) {
        if (list[index]?.kind !== 'name') {
            index += 1;
            continue;
        }
        const start = index;
        let last = index;
        while (last - start < 2 * PART_LIMIT &&
            list[last + 1]?.kind === 'operator' &&
            syntax.joins.has(list[last + 1]?.text ?? '') &&
            list[last + 2]?.kind === 'name') {
            last += 2;
        }
        // Julia's `f.(x)` calls `f` on every element.
        const broadcast = isOperator(list[last + 1], '.') && isOperator(list[last + 2], '(') ? 1 : 0;
        const open = last + 1 + broadcast;
        if (isOperator(list[open], '(') && !(start === last && syntax.keywords.has(list[start]?.text ?? ''))) {
            const joined = list.slice(start, last + 1).map(({ text }) => text);
            const before = list[start - 1];
            const chained = before?.kind === 'operator' && syntax.joins.has(before.text) ? `()${before.text}` : '';
            found.push({ written: chained + joined.join(''), start, open, at: list[last]?.from ?? 0 });
        }
        index = last + 1;
    }
    return found;
}
/** Arguments that are kept of one call. */
const ARGUMENT_LIMIT = 60;
/** Splits what stands between the parentheses at commas, nested brackets skipped. `;` starts Julia's keywords. */
function splitArguments(tokens, open) {
    const { list, closing } = tokens;
    const end = closing[open] ?? list.length;
    const found = [];
    let position = 0;
    let from = open + 1;
    const finish = (to) => {
        while (from < to && list[from]?.kind === 'newline')
            from += 1;
        if (from >= to)
            return;
        const named = list[from]?.kind === 'name' || list[from]?.kind === 'string';
        const keyword = named && isOperator(list[from + 1], '=');
        const key = keyword ? (list[from]?.text ?? '') : String(position);
        if (!keyword)
            position += 1;
        found.push({ key, keyword, from: keyword ? from + 2 : from, to });
    };
    for (let index = open + 1; index < end && found.length < ARGUMENT_LIMIT; index += 1) {
        const skip = closing[index] ?? -1;
        if (skip > index)
            index = skip;
        else if (isOperator(list[index], ',') || isOperator(list[index], ';')) {
            finish(index);
            from = index + 1;
        }
    }
    if (found.length < ARGUMENT_LIMIT)
        finish(Math.min(end, list.length));
    return found;
}
/** Words that are values by themselves. */
const CONSTANTS = /^(?:TRUE|FALSE|NULL|NA|T|F|true|false|nothing|missing)$/;
/** The value of an argument, and what kind of value it is; null when nothing stands there. */
function argumentValue(tokens, from, to) {
    const values = tokens.list.slice(from, Math.min(to, from + 4)).filter(token => token.kind !== 'newline');
    const [first, second] = values;
    if (first === undefined)
        return null;
    const sign = isOperator(first, '-') && second?.kind === 'number' ? '-' : '';
    const value = sign === '' ? first : (second ?? first);
    const alone = values.length === (sign === '' ? 1 : 2);
    if (alone && value.kind === 'string')
        return ['strings', value.text];
    if (alone && (value.kind === 'number' || CONSTANTS.test(value.text)))
        return ['literals', sign + value.text];
    return ['references', (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)(tokens.source, first.from, tokens.list[to - 1]?.to ?? first.to)];
}
/** The same four records as a Python call has. */
function readTokenArguments(tokens, open) {
    const keywords = [];
    const records = {};
    for (const { key, keyword, from, to } of splitArguments(tokens, open)) {
        if (keyword)
            keywords.push(key);
        const found = argumentValue(tokens, from, to);
        if (found === null)
            continue;
        const [kind, value] = found;
        const record = records[kind] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyRecord */ .FR)();
        record[key] = value;
        records[kind] = record;
    }
    const { strings = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ARGUMENTS */ .Hb, literals = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ARGUMENTS */ .Hb, references = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ARGUMENTS */ .Hb } = records;
    return { keywords, strings, literals, references };
}
/** A function that tells the innermost stretch around a token index; it must be asked in ascending order. */
function innermost(stretches) {
    const sorted = [...stretches].sort((a, b) => a.from - b.from || b.to - a.to);
    const around = [];
    let next = 0;
    return index => {
        for (let one = sorted[next]; one !== undefined && one.from <= index; one = sorted[next]) {
            around.push(one);
            next += 1;
        }
        while (around.length > 0 && (around.at(-1)?.to ?? 0) < index)
            around.pop();
        return around.at(-1)?.value ?? null;
    };
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   b8: () => (/* binding */ projectCode),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
/* unused harmony export ROLE_RULES */
/* harmony import */ var _code_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8687);
/** What part a path plays in a repository, told from its name alone. */

/** Folders of data: `data/test`, `images/samples` are splits of a data set, not tests and examples. */
const DATA_FOLDERS = new Set(['data', 'dataset', 'datasets', 'images', 'img', 'assets', 'input', 'inputs']);
const inAny = (names) => {
    const wanted = new Set(names);
    return ({ folders }) => folders.some(folder => wanted.has(folder));
};
/** As `inAny`, but what lies in a data folder does not count. */
const inAnyButData = (names) => {
    const wanted = new Set(names);
    return ({ folders }) => {
        const first = folders.findIndex(folder => wanted.has(folder));
        return first !== -1 && !folders.slice(0, first).some(folder => DATA_FOLDERS.has(folder));
    };
};
const named = (pattern) => ({ name }) => pattern.test(name);
const under = (pattern) => ({ path }) => pattern.test(path);
const ROLE_RULES = [
    {
        role: 'vendored',
        reason: 'folders in which package managers and projects keep code of others',
        matches: inAny([
            'vendor',
            'vendors',
            'vendored',
            '_vendor',
            'third_party',
            'third-party',
            'thirdparty',
            '3rdparty',
            'extern',
            'externals',
            'node_modules',
            'bower_components',
            'site-packages',
            'dist-packages',
            '.venv',
            'venv',
            'virtualenv',
            '.tox',
            '.nox',
            '.eggs',
            'packrat',
        ]),
    },
    {
        role: 'vendored',
        reason: 'a virtual environment by the folders it always has, whatever it is called; renv writes its own activation script',
        matches: under(/(?:^|\/)env\/(?:lib|lib64|bin|Scripts|Include|pyvenv\.cfg)(?:\/|$)|(?:^|\/)renv\/(?:activate\.R$|library\/)/),
    },
    {
        role: 'generated',
        reason: 'names that generators and minifiers give: protobuf stubs, minified scripts, version files of build back ends',
        matches: named(/_pb2(?:_grpc)?\.pyi?$|\.min\.(?:js|css)$|^_version\.py$|^versioneer\.py$/),
    },
    {
        role: 'generated',
        reason: 'folders that builds, runs and tools write: distributions, rendered sites, caches, tracker runs',
        matches: inAny([
            'dist',
            '_build',
            'htmlcov',
            '__pycache__',
            '.ipynb_checkpoints',
            'mlruns',
            'lightning_logs',
            '.mypy_cache',
            '.pytest_cache',
            '.ruff_cache',
        ]),
    },
    {
        role: 'generated',
        reason: 'what setuptools and trackers write; a build folder as such often holds build scripts of the project',
        matches: under(/(?:^|\/)build\/(?:lib|bdist)|\.egg-info\/|(?:^|\/)wandb\/(?:offline-)?run-/),
    },
    {
        role: 'template',
        reason: 'a placeholder in the path: cookiecutter, copier, kickstart and Databricks fill it in when a project is made',
        matches: under(/\{\{|\{%|__cookiecutter/i),
    },
    {
        role: 'template',
        reason: 'file endings of template engines',
        matches: named(/\.(?:j2|jinja2?|mustache|hbs|tmpl|tpl)$|\.template$/i),
    },
    {
        role: 'template',
        reason: 'source code in a templates folder is text to be filled in; pages and manifests there belong to the project, and a package may be called template',
        matches: path => (0,_code_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .Xm)(path.name) && inAny(['templates'])(path),
    },
    {
        role: 'test',
        reason: 'pytest, unittest, nose, testthat, go test and the runners of other languages look for tests under these names',
        matches: named(/^test_.*\.py$|_test\.py$|^conftest\.py$|^tests\.(?:py|R)$|^test[-_.].*\.[Rr]$|^runtests\.jl$|\.(?:test|spec)\.[cm]?[jt]sx?$|_test\.(?:go|rb|dart|exs|cc|cpp)$|_spec\.rb$|(?:Tests?|Spec|Suite|IT)\.(?:java|kt|scala|groovy)$|Tests?\.(?:cs|fs|vb)$/),
    },
    {
        role: 'test',
        reason: 'folders of tests in every ecosystem; a split of a data set has the same name and is none',
        matches: inAnyButData([
            'test',
            'tests',
            '__tests__',
            'testthat',
            'unit_tests',
            'unittests',
            'integration_tests',
            'e2e',
            'testdata',
            'test_data',
        ]),
    },
    {
        role: 'test',
        reason: 'projects of tests in .NET lie beside what they test, called after it',
        matches: under(/(?:^|\/)[^/]*[a-z\d]\.(?:[A-Za-z]{0,20})Tests?\//),
    },
    {
        role: 'docs',
        reason: 'folders of documentation, with the code that documentation builds or shows',
        matches: inAnyButData(['docs', 'doc', 'documentation', 'docs_src', 'docsrc', 'website', 'vignettes']),
    },
    {
        role: 'docs',
        reason: 'site and sphinx are documentation at the top only; deeper they name parts of programs',
        matches: ({ folders }) => folders[0] === 'site' || folders[0] === 'sphinx',
    },
    {
        role: 'example',
        reason: 'code that shows how to use the project, with `inst` of R packages; notebooks are not among these names, they are often the project itself',
        matches: inAnyButData([
            'example',
            'examples',
            'sample',
            'samples',
            'tutorial',
            'tutorials',
            'demo',
            'demos',
            'cookbook',
            'cookbooks',
            'quickstart',
            'quickstarts',
            'inst',
        ]),
    },
    {
        role: 'configuration',
        reason: 'files that set up builds, tools and editors, also when they are written in a programming language',
        matches: named(/^(?:setup|noxfile|toxfile|gunicorn\.conf|hatch_build)\.py$|^\.[^/]+$|\.(?:toml|cfg|ini)$|^Makefile$|^\.Rprofile$/),
    },
    {
        role: 'configuration',
        reason: 'folders of tools; scripts in them are the project’s own code',
        matches: path => !(0,_code_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .Xm)(path.name) && path.folders.some(folder => folder.startsWith('.')),
    },
];
/** Roles that were told, as many as a large repository has: the same files are asked about by one practice after another. */
const told = new Map();
const mostTold = 100_000;
/** The role of a path from the repository's root; `project` when no convention names another one. */
function roleOf(path) {
    const known = told.get(path);
    if (known !== undefined)
        return known;
    const role = roleByRules(path);
    if (told.size >= mostTold)
        told.clear();
    told.set(path, role);
    return role;
}
/** The project's own: not vendored, generated, a template's body, an example, a test or documentation. */
function isOwn(path) {
    const role = roleOf(path);
    return role === 'project' || role === 'configuration';
}
function roleByRules(path) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    const split = { folders: parts.map(part => part.toLowerCase()), name, path };
    return ROLE_RULES.find(rule => rule.matches(split))?.role ?? 'project';
}
/**
 * The source files that are the project itself. Where conventions leave none, the repository consists of its examples, else of
 * what lies in its documentation folder (a course, a gallery), and these are the project.
 */
function projectCode(snapshot) {
    const known = projects.get(snapshot.files);
    if (known !== undefined)
        return known;
    const found = projectAmong((0,_code_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codePaths */ .EZ)(snapshot));
    projects.set(snapshot.files, found);
    return found;
}
const projects = new WeakMap();
function projectAmong(code) {
    for (const role of ['project', 'example', 'docs']) {
        const found = code.filter(path => roleOf(path) === role);
        if (found.length > 0)
            return found;
    }
    return [];
}


/***/ })

};
