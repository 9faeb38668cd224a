export const id = 524;
export const ids = [524];
export const modules = {

/***/ 524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDvcYaml: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
;// CONCATENATED MODULE: ./src/facts/dvcTemplate.ts

const MAX_TEXT = 16 * 1024;
/** The node that a dotted name with indexes (`train.layers[0].size`) means, null when it is not known. */
function lookUp(scope, name) {
    const keys = name.match(/[^.[\]]+/g) ?? [];
    for (const root of scope) {
        const found = keys.slice(0, 50).reduce(stepInto, root);
        if (found !== null && keys.length > 0)
            return found;
    }
    return null;
}
function stepInto(node, key) {
    if (node?.kind === 'list')
        return (0,yamlNode/* itemsOf */.S3)(node)[Number(key)] ?? null;
    return (0,yamlNode/* entryOf */.Ms)(node, key)?.value ?? null;
}
/** Replaces `${name}`; `\${` is a plain `${`. In a command a map becomes its options (`--lr 0.1`). */
function fillTemplate(text, scope) {
    let out = '';
    let at = 0;
    let complete = true;
    while (out.length < MAX_TEXT) {
        const open = text.indexOf('${', at);
        const close = open === -1 ? -1 : text.indexOf('}', open);
        if (close === -1)
            break;
        if (text[open - 1] === '\\') {
            out += `${text.slice(at, open - 1)}\${`;
            at = open + 2;
            continue;
        }
        const node = lookUp(scope, text.slice(open + 2, close).trim());
        if (node === null)
            complete = false;
        out += text.slice(at, open) + (node === null ? text.slice(open, close + 1) : asText(node));
        at = close + 1;
    }
    return { text: out + text.slice(at), complete };
}
/** The node that a whole text such as `${models}` stands for; null when it is no single reference. */
function referenced(text, scope) {
    const match = /^\$\{\s*([^{}]+?)\s*\}$/.exec(text.trim());
    return match === null ? null : lookUp(scope, match[1]);
}
function asText(node) {
    if (node.kind === 'scalar')
        return scalarText(node);
    if (node.kind === 'list')
        return (0,yamlNode/* itemsOf */.S3)(node).map(asText).join(' ');
    return optionsOf(node, '').join(' ');
}
/** A map as command options, as DVC writes them with its default settings: a true value is a bare flag, nested keys are dotted. */
function optionsOf(node, prefix) {
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, value }) => {
        const name = `${prefix}${key}`;
        if (value.kind === 'map')
            return optionsOf(value, `${name}.`);
        if (value.kind === 'list')
            return [`--${name}`, ...value.items.map(asText)];
        if (value.value === true)
            return [`--${name}`];
        return value.value === false ? [] : [`--${name}`, scalarText(value)];
    });
}
/** A scalar as Python's `str` writes it, which is what DVC puts into commands and names. */
function scalarText(scalar) {
    const { value, text } = scalar;
    if (typeof value === 'boolean')
        return String(value);
    if (value === null)
        return 'None';
    if (typeof value !== 'number')
        return value;
    if (/^[-+]?\d+$/.test(text))
        return String(BigInt(text.replace(/^\+/, '')));
    return pythonFloat(value);
}
/** Python's `repr` of a float: the shortest digits, an exponent below 1e-4 and from 1e16 on. */
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa = '', power = '0'] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        const sign = exponent < 0 ? '-' : '+';
        return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    const sign = value < 0 ? '-' : '';
    const digits = mantissa.replace(/[-.]/g, '');
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

// EXTERNAL MODULE: ./src/facts/yaml.ts + 1 modules
var yaml = __webpack_require__(3028);
;// CONCATENATED MODULE: ./src/facts/dvcYaml.ts



const DEFAULT_PARAMS = 'params.yaml';
const MAX_STAGES = 5000;
const MAX_ITEMS = 500;
/** Reads a dvc.yaml: stages with templating, `foreach` and `matrix` expanded as far as the files tell. Never throws. */
function parseDvcYaml(path, text, readData) {
    const { root, diagnostics } = (0,yaml.readYaml)(path, text);
    const problems = [...diagnostics];
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const data = name => readData(joinData(folder, name));
    const globals = scopeOf((0,yamlNode.nodeAt)(root, 'vars'), [], data);
    const scope = [...globals, data(DEFAULT_PARAMS)];
    const stages = [];
    for (const entry of (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(root, 'stages'))) {
        for (const stage of readEntry(path, entry, scope, data)) {
            if (stages.length < MAX_STAGES)
                stages.push(stage);
        }
        if (stages.length >= MAX_STAGES) {
            const detail = `only ${MAX_STAGES} stages are read`;
            problems.push({ path, line: entry.line, problem: 'truncated', detail });
            break;
        }
    }
    const files = (key) => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(root, key)).flatMap(item => readFile(item, scope).file ?? []);
    return {
        path,
        stages,
        metrics: files('metrics'),
        plots: files('plots'),
        params: files('params'),
        artifacts: readArtifacts(path, (0,yamlNode.nodeAt)(root, 'artifacts'), scope),
        diagnostics: problems,
    };
}
function joinData(folder, name) {
    const parts = [];
    for (const part of `${folder}/${name}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** What a `vars` list adds, innermost first: maps as they stand, files whole or by their keys. */
function scopeOf(vars, outer, data) {
    const added = (0,yamlNode/* itemsOf */.S3)(vars).flatMap((item) => {
        if (item.kind === 'map')
            return [item];
        const written = (0,yamlNode/* textOf */.b6)(item);
        if (written === null)
            return [];
        const [file = '', keys] = fillTemplate(written, outer).text.split(':', 2);
        const tree = data(file);
        if (keys === undefined)
            return [tree];
        return [onlyKeys(tree, keys.split(','))];
    });
    return [...added, ...outer];
}
function onlyKeys(tree, keys) {
    if (tree?.kind !== 'map')
        return null;
    return { ...tree, entries: new Map([...tree.entries].filter(([key]) => keys.includes(key))) };
}
/** The stage of one entry, or those that its `foreach` or `matrix` stands for. */
function readEntry(path, entry, scope, data) {
    const { key, value } = entry;
    const foreach = (0,yamlNode.nodeAt)(value, 'foreach');
    const matrix = (0,yamlNode.nodeAt)(value, 'matrix');
    if (foreach !== null) {
        const body = (0,yamlNode.nodeAt)(value, 'do');
        return foreachItems(foreach, scope).map(({ name, item }) => readStage(path, entry, body, `${key}@${name}`, [item, ...scope], data));
    }
    if (matrix !== null) {
        return matrixItems(matrix, scope).map(({ name, item }) => readStage(path, entry, value, `${key}@${name}`, [item, ...scope], data));
    }
    return [readStage(path, entry, value, key, scope, data)];
}
function foreachItems(node, scope) {
    const source = node.kind === 'scalar' ? referenced(node.text, scope) : node;
    if (source === null)
        return [];
    if (source.kind === 'map') {
        return (0,yamlNode/* entriesOf */.Mc)(source)
            .slice(0, MAX_ITEMS)
            .map(({ key, line, value }) => ({
            name: key,
            item: bind(line, { item: value, key: textNode(key, line) }),
        }));
    }
    return (0,yamlNode/* itemsOf */.S3)(source)
        .slice(0, MAX_ITEMS)
        .map((item, at) => {
        const filled = fillNode(item, scope);
        return {
            name: filled.kind === 'scalar' ? scalarText(filled) : String(at),
            item: bind(item.line, { item: filled }),
        };
    });
}
function matrixItems(node, scope) {
    let items = [{ names: [], values: new Map() }];
    for (const { key, value } of (0,yamlNode/* entriesOf */.Mc)(node)) {
        const source = value.kind === 'scalar' ? referenced(value.text, scope) : value;
        const choices = (0,yamlNode/* itemsOf */.S3)(source).map(choice => fillNode(choice, scope));
        items = items.flatMap(({ names, values }) => choices.map((choice, at) => ({
            names: [...names, choice.kind === 'scalar' ? scalarText(choice) : `${key}${at}`],
            values: new Map(values).set(key, choice),
        })));
        if (items.length > MAX_ITEMS)
            items.length = MAX_ITEMS;
    }
    return items
        .filter(({ names }) => names.length > 0)
        .map(({ names, values }) => {
        const item = mapNode(node.line, values);
        const key = names.join('-');
        return { name: key, item: bind(node.line, { item, key: textNode(key, node.line) }) };
    });
}
function bind(line, values) {
    return mapNode(line, new Map(Object.entries(values)));
}
function mapNode(line, values) {
    const entries = new Map([...values].map(([key, value]) => [key, { key, line, value }]));
    return { kind: 'map', line, entries, mergeLine: null };
}
function textNode(text, line) {
    return { kind: 'scalar', line, value: text, text, style: 'quoted' };
}
/** A scalar with its references filled in. */
function fillNode(node, scope) {
    if (node.kind !== 'scalar' || !node.text.includes('${'))
        return node;
    return referenced(node.text, scope) ?? textNode(fillTemplate(node.text, scope).text, node.line);
}
function readStage(path, entry, body, name, outer, data) {
    const scope = scopeOf((0,yamlNode.nodeAt)(body, 'vars'), outer, data);
    let complete = true;
    const fill = (text) => {
        const filled = fillTemplate(text, scope);
        complete &&= filled.complete;
        return filled.text;
    };
    const files = (key) => (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(body, key)).flatMap(item => {
        const read = readFile(item, scope);
        complete &&= read.complete;
        return read.file ?? [];
    });
    const commands = (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(body, 'cmd')).map(({ value, line }) => ({ value: fill(value), line }));
    const wdir = fill((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'wdir')) ?? '');
    return {
        path,
        line: entry.line,
        name,
        group: entry.key,
        commands,
        wdir,
        deps: files('deps'),
        outs: files('outs'),
        metrics: files('metrics'),
        plots: files('plots'),
        params: (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(body, 'params')).flatMap(item => readParameters(path, item, fill)),
        frozen: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'frozen')) === 'true',
        alwaysChanged: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(body, 'always_changed')) === 'true',
        incomplete: !complete,
    };
}
/** `path`, or `path: {options}`. */
function readFile(node, scope) {
    const [entry] = (0,yamlNode/* entriesOf */.Mc)(node);
    const written = (0,yamlNode/* textOf */.b6)(node) ?? entry?.key;
    if (written === undefined)
        return { file: null, complete: true };
    const filled = fillTemplate(written, scope);
    const options = Object.create(null);
    for (const pair of (0,yamlNode/* pairsOf */.fq)(entry?.value))
        options[pair.name] = pair.value;
    return { file: { value: filled.text, line: entry?.line ?? node.line, options }, complete: filled.complete };
}
function readParameters(path, node, fill) {
    const plain = (0,yamlNode/* textOf */.b6)(node);
    if (plain !== null) {
        const text = fill(plain);
        // DVC takes `file:` without keys for the whole file, and any other text for a key of params.yaml.
        return [{ path, line: node.line, file: DEFAULT_PARAMS, key: text }];
    }
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, line, value }) => {
        const file = fill(key);
        const keys = (0,yamlNode.textsOf)(value);
        if (keys.length === 0)
            return [{ path, line, file, key: null }];
        return keys.map(one => ({ path, line: one.line, file, key: fill(one.value) }));
    });
}
function readArtifacts(path, node, scope) {
    return (0,yamlNode/* entriesOf */.Mc)(node).flatMap(({ key, line, value }) => {
        const written = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'path'));
        if (written === null)
            return [];
        const artifactPath = fillTemplate(written, scope).text;
        return [{ path, line, name: key, artifactPath, type: (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'type')) }];
    });
}


/***/ })

};
