export const id = 9873;
export const ids = [9873];
export const modules = {

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


/***/ })

};
