export const id = 156;
export const ids = [156];
export const modules = {

/***/ 9156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PYTHON_LIMIT: () => (/* binding */ PYTHON_LIMIT),
  parsePython: () => (/* binding */ parsePython)
});

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(1283);
// EXTERNAL MODULE: ./src/facts/code/empty.ts
var code_empty = __webpack_require__(64);
// EXTERNAL MODULE: ./src/facts/code/pythonLiterals.ts
var pythonLiterals = __webpack_require__(3839);
// EXTERNAL MODULE: ./src/facts/code/text.ts
var code_text = __webpack_require__(182);
;// CONCATENATED MODULE: ./src/facts/code/pythonArguments.ts
/** The arguments of a Python call: keyword names and whatever stands there literally. */


const NO_KEYWORDS = [];
const NONE = {
    keywords: NO_KEYWORDS,
    strings: code_text/* NO_ARGUMENTS */.Hb,
    literals: code_text/* NO_ARGUMENTS */.Hb,
    references: code_text/* NO_ARGUMENTS */.Hb,
};
/** Elements of a literal list that are kept; commands and column lists are shorter. */
const ELEMENT_LIMIT = 50;
const REFERENCES = new Set([
    'VariableName',
    'MemberExpression',
    'CallExpression',
    'BinaryExpression',
    'UnaryExpression',
    'ConditionalExpression',
    'AwaitExpression',
]);
function collectElements(list, key, text, into) {
    let index = 0;
    for (let item = list.firstChild?.nextSibling ?? null; item !== null; item = item.nextSibling) {
        if (item.name === ',') {
            index += 1;
            if (index >= ELEMENT_LIMIT)
                return;
            continue;
        }
        const inner = (0,pythonLiterals/* withoutText */._m)(item, text);
        const value = (0,pythonLiterals/* stringValue */.r$)(inner, text) ?? (0,pythonLiterals/* joinedPath */.F5)(inner, text);
        if (value !== null) {
            into.strings ??= (0,code_text/* emptyRecord */.FR)();
            into.strings[`${key}[${index}]`] = value;
        }
        else if (inner.name === 'VariableName' || inner.name === 'MemberExpression') {
            into.references ??= (0,code_text/* emptyRecord */.FR)();
            into.references[`${key}[${index}]`] = (0,code_text/* snippet */.UA)(text, inner.from, inner.to);
        }
    }
}
function collect(value, key, text, into) {
    if (value.name === 'ArrayExpression' || value.name === 'TupleExpression') {
        collectElements(value, key, text, into);
        return;
    }
    const string = (0,pythonLiterals/* stringValue */.r$)(value, text);
    if (string !== null) {
        into.strings ??= (0,code_text/* emptyRecord */.FR)();
        into.strings[key] = string;
        return;
    }
    const literal = (0,pythonLiterals/* plainLiteral */.Od)(value, text);
    if (literal !== null) {
        into.literals ??= (0,code_text/* emptyRecord */.FR)();
        into.literals[key] = literal;
        return;
    }
    if (!REFERENCES.has(value.name))
        return;
    into.references ??= (0,code_text/* emptyRecord */.FR)();
    into.references[key] = (0,code_text/* snippet */.UA)(text, value.from, value.to);
}
/** Reads an `ArgList`. In lezer's tree it is flat: names, `=`, values and commas stand side by side. */
function readArguments(list, text) {
    if (list === null || list.to - list.from <= 2)
        return NONE;
    const into = { keywords: null, strings: null, literals: null, references: null };
    let position = 0;
    let first = null;
    let keyword = null;
    let starred = null;
    const finish = () => {
        if (first !== null && starred === null) {
            if (keyword !== null) {
                into.keywords ??= [];
                into.keywords.push(keyword);
            }
            collect(first, keyword ?? String(position), text, into);
        }
        else if (starred === '**') {
            into.keywords ??= [];
            into.keywords.push('**');
        }
        if (keyword === null && first !== null)
            position += 1;
        first = null;
        keyword = null;
        starred = null;
    };
    for (let child = list.firstChild?.nextSibling ?? null; child !== null; child = child.nextSibling) {
        if (child.name === ',' || child.name === ')')
            finish();
        else if (child.name === '*' || child.name === '**')
            starred = child.name;
        else if (child.name === 'AssignOp' && first !== null && keyword === null) {
            const name = first;
            keyword = text.slice(name.from, name.to);
            first = null;
        }
        else if (child.name !== 'Comment')
            first ??= child;
    }
    finish();
    return {
        keywords: into.keywords ?? NO_KEYWORDS,
        strings: into.strings ?? code_text/* NO_ARGUMENTS */.Hb,
        literals: into.literals ?? code_text/* NO_ARGUMENTS */.Hb,
        references: into.references ?? code_text/* NO_ARGUMENTS */.Hb,
    };
}

;// CONCATENATED MODULE: ./src/facts/code/pythonExpressions.ts
/** Dotted names in Python expressions, and conditions as text. */

/** Hops of one chain that are followed. A longer one is a generated or hostile text; following all would be quadratic. */
const HOP_LIMIT = 60;
/** Follows a chain down to its root; null when it is too long. */
function dotted(expression, text) {
    let node = expression;
    let rest = '';
    let written = '';
    let at = -1;
    for (let hops = 0; node !== null && hops < HOP_LIMIT; hops += 1) {
        switch (node.name) {
            case 'VariableName': {
                const root = text.slice(node.from, node.to);
                return { root, named: true, rest, written: root + written, at: at < 0 ? node.from : at };
            }
            case 'MemberExpression': {
                const last = node.lastChild;
                if (last?.name === 'PropertyName') {
                    const attribute = `.${text.slice(last.from, last.to)}`;
                    rest = attribute + rest;
                    written = attribute + written;
                    if (at < 0)
                        at = last.from;
                }
                else {
                    written = `[]${written}`;
                }
                node = node.firstChild;
                break;
            }
            case 'CallExpression':
                written = `()${written}`;
                node = node.firstChild;
                break;
            case 'AwaitExpression':
                node = node.lastChild;
                break;
            case 'ParenthesizedExpression':
                node = node.firstChild?.nextSibling ?? null;
                break;
            default: {
                const isText = node.name === 'String' || node.name === 'FormatString' || node.name === 'ContinuedString';
                const from = at < 0 ? node.from : at;
                return {
                    root: isText ? 'str' : '',
                    named: false,
                    rest,
                    written: (isText ? "''" : '()') + written,
                    at: from,
                };
            }
        }
    }
    return null;
}
/** The condition that guards a `Body` of an `if`: what stands before it, negated for the `else`. */
function conditionOf(body, text) {
    const before = body.prevSibling;
    if (before === null)
        return null;
    if (before.name !== 'else')
        return (0,code_text/* snippet */.UA)(text, before.from, before.to);
    const first = before.parent?.firstChild?.nextSibling;
    return first ? `not (${(0,code_text/* snippet */.UA)(text, first.from, first.to)})` : null;
}
/** Whether an expression is `__name__ == "__main__"`, either way round. */
function isMainGuard(condition, text) {
    if (condition === null || condition.to - condition.from > 60)
        return false;
    const source = text.slice(condition.from, condition.to);
    return source.includes('__name__') && /['"]__main__['"]/.test(source) && source.includes('==');
}
/** Variables that an assignment, loop or `with` binds on one side, tuples and lists opened. */
function targetNames(target, text) {
    if (target.name === 'VariableName')
        return [text.slice(target.from, target.to)];
    if (!/^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name))
        return [];
    const names = [];
    for (let item = target.firstChild; item !== null; item = item.nextSibling) {
        if (item.name === 'VariableName')
            names.push(text.slice(item.from, item.to));
    }
    return names;
}

// EXTERNAL MODULE: ./src/facts/code/pythonImports.ts
var pythonImports = __webpack_require__(6837);
;// CONCATENATED MODULE: ./src/facts/code/pythonNames.ts
/**
 * What names stand for in one Python file: imports, simple assignments, attributes of `self`, what local functions return.
 *
 * Names are resolved where they are used, in the order of the text. What may be defined further down (a module variable used
 * in a function, an attribute of `self`) becomes a marked text that `finish` opens when the whole file is known.
 */
/** Longest dotted name that is followed; `df = df.f()` a hundred times would grow for ever. */
const NAME_LIMIT = 200;
/** Base classes that are searched for an inherited attribute; together with the depth this bounds hostile hierarchies. */
const BASE_LIMIT = 3;
/** Marked texts that one name may open. They can be cyclic: `def f(): return g()`, `def g(): return f()`. */
const OPEN_LIMIT = 8;
const MARK = '\u0000';
/** Behind the name of a class or function: what a call of it gave. Calling that is not calling the class. */
const INSTANCE = '\u0001';
/** Methods that give back the object itself, or one of its kind, in the frameworks at hand. */
const FLUENT = /\.(?:to|cuda|cpu|eval|fit|half|float|double|share_memory|requires_grad_|unwrap)$/;
/** Splits `.a.b.c` into `a` and `.b.c`. */
function firstAttribute(rest) {
    const end = rest.indexOf('.', 1);
    return end === -1 ? [rest.slice(1), ''] : [rest.slice(1, end), rest.slice(end)];
}
const lastName = (dotted) => dotted.slice(dotted.lastIndexOf('.') + 1);
/** The names of one file while it is walked. */
class PythonNames {
    #scopes = [{ kind: 'module', name: null, bindings: new Map() }];
    #attributes = new Map();
    #returns = new Map();
    #methods = new Set();
    #bases = new Map();
    get #scope() {
        return this.#scopes.at(-1);
    }
    /** Dotted name of the function or class that is being walked, null at module level. */
    get scopeName() {
        return this.#scope.name;
    }
    get inFunction() {
        return this.#scopes.some(scope => scope.kind === 'function');
    }
    #inner(name) {
        const outer = this.#scope.name;
        return outer === null ? name : `${outer}.${name}`;
    }
    /**
     * Starts a function. `receiver` is its first parameter when it is a method that gets the object or class; `weakly` when it may
     * only stand in for what an import could not bring: `except ImportError: def task(…)`.
     */
    enterFunction(name, parameters, receiver, { weakly }) {
        const inner = this.#inner(name);
        const owner = this.#scope.kind === 'class' ? this.#scope.name : null;
        if (owner === null) {
            const value = `${MARK}func${MARK}${inner}${MARK}`;
            if (!weakly || !this.#scope.bindings.get(name))
                this.bind(name, value);
        }
        if (owner !== null)
            this.#methods.add(inner);
        const bindings = new Map(parameters.map(parameter => [parameter, null]));
        if (owner !== null && receiver !== null) {
            bindings.set(receiver, `${MARK}self${MARK}${owner}${MARK}${receiver}${MARK}`);
        }
        this.#scopes.push({ kind: 'function', name: inner, bindings });
    }
    enterClass(name, bases) {
        const inner = this.#inner(name);
        this.bind(name, inner);
        if (!this.#bases.has(inner))
            this.#bases.set(inner, bases);
        this.#scopes.push({ kind: 'class', name: inner, bindings: new Map() });
    }
    leave() {
        if (this.#scopes.length > 1)
            this.#scopes.pop();
    }
    bind(name, value) {
        this.#scope.bindings.set(name, value !== null && value.length > NAME_LIMIT ? null : value);
    }
    /** Binds unless the name already stands for something: `try: import x`, `except ImportError: x = None`. */
    bindWeakly(name) {
        if (this.#lookup(name) === undefined)
            this.bind(name, null);
    }
    /** Notes `self.attribute = value`; `target` is the resolved left side. */
    assignAttribute(target, value) {
        if (value === null || value.length > NAME_LIMIT || !target.startsWith(`${MARK}self${MARK}`))
            return;
        if (value.startsWith(target))
            return;
        const [, , owner = '', , rest = ''] = target.split(MARK);
        const [attribute, deeper] = firstAttribute(rest);
        if (deeper === '')
            this.#attributes.set(`${owner}.${attribute}`, value);
    }
    /** Notes that the function being walked returns a value; the first that has a name counts. */
    returnValue(value) {
        const scope = this.#scope;
        if (scope.kind !== 'function' || scope.name === null || value === null || value.length > NAME_LIMIT)
            return;
        if (!this.#returns.has(scope.name))
            this.#returns.set(scope.name, value);
    }
    #lookup(name) {
        for (let index = this.#scopes.length - 1; index >= 0; index -= 1) {
            const scope = this.#scopes[index];
            const hidden = scope.kind === 'class' && index !== this.#scopes.length - 1;
            const value = hidden ? undefined : scope.bindings.get(name);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    /** The name of `root` followed by attributes, marked when only the end of the file can tell. */
    resolve(root, rest) {
        const value = this.#lookup(root);
        if (value === null)
            return root + rest;
        if (value !== undefined)
            return value + rest;
        return this.inFunction ? `${MARK}name${MARK}${root}${MARK}${rest}` : root + rest;
    }
    /**
     * The value to remember for an expression of that resolved name, `called` when it is a call of it; null when it is a variable
     * without a value.
     */
    valueOf(root, rest, called) {
        if (this.#lookup(root) === null)
            return null;
        const value = this.resolve(root, rest);
        if (!called)
            return value;
        const plain = value.replaceAll(INSTANCE, '');
        return (rest === '' ? plain : plain.replace(FLUENT, '')) + INSTANCE;
    }
    /** Opens a marked name. Call it when the whole file was walked. */
    finish(name, opened = 0) {
        if (name.includes(INSTANCE)) {
            const plain = name.replaceAll(INSTANCE, '');
            return this.finish(name.endsWith(INSTANCE) ? `${plain}.__call__` : plain, opened);
        }
        if (!name.startsWith(MARK))
            return name;
        const parts = name.split(MARK);
        const rest = parts.at(-1) ?? '';
        const [, kind, subject = '', receiver = ''] = parts;
        if (kind === 'self')
            return this.#finishSelf(subject, receiver, rest, opened + 1);
        if (kind === 'func')
            return this.#finishFunction(subject, rest, opened + 1);
        const value = this.#scopes[0]?.bindings.get(subject);
        return value && opened < OPEN_LIMIT ? this.finish(value + rest, opened + 1) : subject + rest;
    }
    #finishFunction(name, rest, opened) {
        const returned = rest === '' ? undefined : this.#returns.get(name);
        if (returned === undefined || opened > OPEN_LIMIT)
            return lastName(name) + rest;
        return this.finish(returned + rest, opened);
    }
    #finishSelf(owner, receiver, rest, opened) {
        const plain = receiver + rest;
        if (rest === '' || opened > OPEN_LIMIT)
            return plain;
        const [attribute, deeper] = firstAttribute(rest);
        const member = `${owner}.${attribute}`;
        const value = this.#attributes.get(member);
        if (value !== undefined)
            return this.finish(value + deeper, opened);
        if (this.#methods.has(member)) {
            const returned = deeper === '' ? undefined : this.#returns.get(member);
            return returned === undefined ? plain : this.finish(returned + deeper, opened);
        }
        // What a library's base class keeps in its own attributes cannot be known, only its methods.
        for (const base of (this.#bases.get(owner) ?? []).slice(0, BASE_LIMIT)) {
            const resolved = this.finish(base, opened + 1);
            if (this.#bases.has(resolved)) {
                const inherited = this.#finishSelf(resolved, receiver, rest, opened + 2);
                if (inherited !== plain)
                    return inherited;
            }
            else if (deeper === '' && resolved.includes('.'))
                return resolved + rest;
        }
        return plain;
    }
}

;// CONCATENATED MODULE: ./src/facts/code/pythonWalk.ts
/** One pass over the syntax tree of a Python file. */






/** Calls that end the program; with a literal 0 or nothing they report success. */
const EXITS = new Set(['sys.exit', 'exit', 'quit', 'os._exit']);
/** Assertions that are calls: unittest's and numpy's `assert…`, `pytest.raises`, `pytest.fail`. */
const ASSERTING_CALL = /(?:^|\.)(?:assert[A-Z_]\w*|pytest\.(?:raises|warns|fail|approx))$/;
/** Whether an expression is a call, behind `await` and parentheses. */
function callsInside(expression) {
    let node = expression;
    while (node !== null && (node.name === 'AwaitExpression' || node.name === 'ParenthesizedExpression')) {
        node = node.firstChild?.nextSibling ?? null;
    }
    return node?.name === 'CallExpression';
}
class PythonWalk {
    #text;
    #lineOf;
    #names = new PythonNames();
    #frames = [{ fact: null, conditions: [] }];
    #imports = [];
    #calls = [];
    #functions = [];
    #classes = [];
    #strings = [];
    #asserts = [];
    #guards = [];
    #decorators = [];
    #mainGuard = null;
    /** `if` and `try` statements around. */
    #branches = 0;
    constructor(text, lineOf) {
        this.#text = text;
        this.#lineOf = lineOf;
    }
    get #frame() {
        return this.#frames.at(-1);
    }
    get #condition() {
        return this.#frame.conditions.at(-1) ?? null;
    }
    /** Enters a node; false when its inside holds nothing of interest. */
    enter(node) {
        switch (node.name) {
            case 'CallExpression':
                this.#call(node.node);
                return true;
            case 'ImportStatement':
                this.#import(node.node);
                return false;
            case 'Decorator':
                this.#decorator(node.node);
                return true;
            case 'FunctionDefinition':
                this.#function(node.node);
                return true;
            case 'ClassDefinition':
                this.#class(node.node);
                return true;
            case 'Body':
                this.#body(node.node);
                return true;
            case 'IfStatement':
            case 'TryStatement':
                this.#branches += 1;
                return true;
            case 'WithStatement':
                if (this.#triesImport(node.node))
                    this.#branches += 1;
                return true;
            case 'AssertStatement':
                this.#assert(node.node);
                return true;
            case 'RaiseStatement':
                if (this.#condition !== null)
                    this.#guard('raise', this.#condition, node.from);
                return true;
            default:
                return true;
        }
    }
    leave(node) {
        switch (node.name) {
            case 'FunctionDefinition':
            case 'ClassDefinition':
                this.#names.leave();
                this.#frames.pop();
                return;
            case 'Body':
                if (node.node.parent?.name === 'IfStatement')
                    this.#frame.conditions.pop();
                return;
            case 'IfStatement':
            case 'TryStatement':
                this.#branches -= 1;
                return;
            case 'WithStatement':
                if (this.#triesImport(node.node))
                    this.#branches -= 1;
                return;
            case 'AssignStatement':
                this.#assign(node.node);
                return;
            case 'NamedExpression':
                this.#walrus(node.node);
                return;
            case 'ReturnStatement': {
                const value = node.node.lastChild;
                if (value !== null && value.name !== 'return')
                    this.#names.returnValue(this.#value(value));
                return;
            }
        }
    }
    finish() {
        for (const call of this.#calls)
            call.name = this.#names.finish(call.name);
        for (const one of this.#functions)
            one.decorators = one.decorators.map(name => this.#names.finish(name));
        for (const one of this.#classes) {
            one.bases = one.bases.map(name => this.#names.finish(name));
            one.decorators = one.decorators.map(name => this.#names.finish(name));
        }
        return {
            imports: this.#imports,
            calls: this.#calls.sort((a, b) => a.line - b.line),
            functions: this.#functions,
            classes: this.#classes,
            strings: this.#strings,
            asserts: this.#asserts,
            guards: this.#guards,
            mainGuard: this.#mainGuard,
        };
    }
    /** `with suppress(ImportError):` and the `with try_import():` of a project are a `try`. */
    #triesImport(statement) {
        const body = statement.getChild('Body');
        const head = this.#text.slice(statement.from, Math.min(body?.from ?? statement.from, statement.from + 200));
        return /\bsuppress\(|import/i.test(head);
    }
    #import(statement) {
        const optional = this.#branches > 0 || this.#names.inFunction;
        for (const found of (0,pythonImports/* readImports */.v)(statement, this.#text, this.#lineOf(statement.from), optional)) {
            this.#imports.push(found);
            for (const [variable, name] of (0,pythonImports/* importedNames */.L)(found))
                this.#names.bind(variable, name);
        }
    }
    #call(node) {
        const callee = node.firstChild;
        const chain = callee === null ? null : dotted(callee, this.#text);
        if (chain === null)
            return;
        const name = chain.named ? this.#names.resolve(chain.root, chain.rest) : (chain.root || '()') + chain.rest;
        this.#record(name, chain.written, chain.at, node.getChild('ArgList'));
        if ((ASSERTING_CALL.test(chain.written) || ASSERTING_CALL.test(name)) && this.#frame.fact !== null)
            this.#frame.fact.asserts += 1;
    }
    #record(name, written, at, list) {
        const given = readArguments(list, this.#text);
        const condition = this.#condition;
        const line = this.#lineOf(at);
        this.#calls.push({ written, name, ...given, line, scope: this.#names.scopeName, condition });
        const fails = EXITS.has(name) && list !== null && list.to - list.from > 2 && given.literals['0'] !== '0';
        if (condition !== null && fails)
            this.#guard('exit', condition, at);
    }
    #guard(kind, condition, at) {
        this.#guards.push({ kind, condition, line: this.#lineOf(at), scope: this.#names.scopeName });
    }
    #decorator(node) {
        let path = '';
        for (let child = node.firstChild?.nextSibling ?? null; child !== null; child = child.nextSibling) {
            if (child.name === 'ArgList')
                break;
            path += this.#text.slice(child.from, child.to).trim();
        }
        const [root = ''] = path.split('.', 1);
        const name = this.#names.resolve(root, path.slice(root.length));
        this.#decorators.push(name);
        const list = node.getChild('ArgList');
        if (list !== null)
            this.#record(name, path, node.from, list);
    }
    #function(node) {
        const named = node.getChild('VariableName');
        const name = named === null ? '' : this.#text.slice(named.from, named.to);
        const parameters = this.#parameters(node.getChild('ParamList'));
        const decorators = this.#decorators;
        this.#decorators = [];
        const receiver = decorators.includes('staticmethod') ? null : (parameters[0] ?? null);
        this.#names.enterFunction(name, parameters, receiver, { weakly: this.#branches > 0 });
        const line = this.#lineOf(node.from);
        const fact = { name: this.#names.scopeName ?? name, line, decorators, asserts: 0, parameters };
        this.#functions.push(fact);
        this.#frames.push({ fact, conditions: [] });
    }
    #parameters(list) {
        const names = [];
        for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
            if (child.name !== 'VariableName' || child.prevSibling?.name === 'AssignOp')
                continue;
            names.push(this.#text.slice(child.from, child.to));
        }
        return names;
    }
    #class(node) {
        const named = node.getChild('VariableName');
        const name = named === null ? '' : this.#text.slice(named.from, named.to);
        const decorators = this.#decorators;
        this.#decorators = [];
        const bases = [];
        const list = node.getChild('ArgList');
        for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
            if (child.prevSibling?.name === 'AssignOp' || child.nextSibling?.name === 'AssignOp')
                continue;
            if (child.name !== 'VariableName' && child.name !== 'MemberExpression')
                continue;
            const chain = dotted(child, this.#text);
            if (chain?.named)
                bases.push(this.#names.resolve(chain.root, chain.rest));
        }
        this.#names.enterClass(name, bases);
        this.#classes.push({
            name: this.#names.scopeName ?? name,
            line: this.#lineOf(node.from),
            bases,
            decorators,
        });
        this.#frames.push({ fact: null, conditions: [] });
    }
    #body(body) {
        const parent = body.parent;
        if (parent?.name === 'IfStatement')
            this.#branch(body, parent);
        else if (parent?.name === 'WithStatement')
            this.#with(parent);
        else if (parent?.name === 'ForStatement')
            this.#for(parent);
    }
    #branch(body, statement) {
        const { conditions } = this.#frame;
        if (isMainGuard(body.prevSibling, this.#text)) {
            conditions.push(null);
            if (this.#names.scopeName === null)
                this.#mainGuard ??= this.#lineOf(statement.from);
        }
        else {
            conditions.push(conditionOf(body, this.#text));
        }
    }
    #with(statement) {
        for (let child = statement.firstChild; child !== null; child = child.nextSibling) {
            const target = child.nextSibling;
            const value = child.prevSibling;
            if (child.name === 'as' && target !== null && value !== null)
                this.#bindTarget(target, this.#value(value));
        }
    }
    #for(statement) {
        for (let child = statement.firstChild; child !== null && child.name !== 'in'; child = child.nextSibling) {
            this.#bindTarget(child, null);
        }
    }
    #assert(node) {
        const line = this.#lineOf(node.from);
        this.#asserts.push(line);
        if (this.#frame.fact !== null)
            this.#frame.fact.asserts += 1;
        const tested = node.firstChild?.nextSibling;
        if (tested)
            this.#guard('assert', (0,code_text/* snippet */.UA)(this.#text, tested.from, tested.to), node.from);
    }
    #assign(statement) {
        const sides = [[]];
        for (let child = statement.firstChild; child !== null; child = child.nextSibling) {
            if (child.name === 'AssignOp')
                sides.push([]);
            else if (child.name !== ',' && child.name !== 'TypeDef')
                sides.at(-1)?.push(child);
        }
        const values = sides.pop() ?? [];
        if (sides.length === 0)
            return;
        for (const targets of sides) {
            const paired = targets.length === values.length;
            targets.forEach((target, index) => {
                const value = paired ? values[index] : undefined;
                if (value === undefined)
                    this.#bindTarget(target, null);
                else
                    this.#assignOne(target, value);
            });
        }
    }
    #assignOne(target, value) {
        const literal = (0,pythonLiterals/* stringValue */.r$)(value, this.#text) ?? (0,pythonLiterals/* joinedPath */.F5)(value, this.#text);
        if (literal !== null && (target.name === 'VariableName' || target.name === 'MemberExpression')) {
            const name = (0,code_text/* snippet */.UA)(this.#text, target.from, target.to);
            const line = this.#lineOf(target.from);
            this.#strings.push({ name, value: literal, line, scope: this.#names.scopeName });
        }
        if (value.name === 'ArrayExpression' && target.name === 'VariableName')
            this.#assignList(target, value);
        if (value.name === 'None' && target.name === 'VariableName') {
            this.#names.bindWeakly(this.#text.slice(target.from, target.to));
            return;
        }
        this.#bindTarget(target, this.#value(value));
    }
    #assignList(target, list) {
        const name = this.#text.slice(target.from, target.to);
        let index = 0;
        for (let item = list.firstChild; item !== null && index < ELEMENT_LIMIT; item = item.nextSibling) {
            if (item.name === ',')
                index += 1;
            const value = this.#element((0,pythonLiterals/* withoutText */._m)(item, this.#text));
            if (value === null)
                continue;
            const line = this.#lineOf(item.from);
            this.#strings.push({ name: `${name}[${index}]`, value, line, scope: this.#names.scopeName });
        }
    }
    /** A text, a path, or a name as an f-string would have it; null for whatever else. */
    #element(item) {
        const named = item.name === 'VariableName' || item.name === 'MemberExpression';
        const literal = (0,pythonLiterals/* stringValue */.r$)(item, this.#text) ?? (0,pythonLiterals/* joinedPath */.F5)(item, this.#text);
        return literal ?? (named ? `{${this.#text.slice(item.from, item.to)}}` : null);
    }
    #bindTarget(target, value) {
        if (target.name === 'VariableName') {
            this.#names.bind(this.#text.slice(target.from, target.to), value);
            return;
        }
        if (target.name === 'MemberExpression' && value !== null) {
            const chain = dotted(target, this.#text);
            if (chain?.named && !chain.written.includes('[]')) {
                this.#names.assignAttribute(this.#names.resolve(chain.root, chain.rest), value);
            }
            return;
        }
        for (const name of targetNames(target, this.#text))
            this.#names.bind(name, null);
    }
    #walrus(node) {
        const target = node.firstChild;
        const value = node.lastChild;
        if (target !== null && value !== null)
            this.#bindTarget(target, this.#value(value));
    }
    #value(expression) {
        switch (expression.name) {
            case 'CallExpression':
            case 'MemberExpression':
            case 'VariableName':
            case 'AwaitExpression':
            case 'ParenthesizedExpression': {
                const chain = dotted(expression, this.#text);
                return chain?.named ? this.#names.valueOf(chain.root, chain.rest, callsInside(expression)) : null;
            }
            case 'ConditionalExpression':
                return expression.firstChild?.name === 'CallExpression' ? this.#value(expression.firstChild) : null;
            default:
                return null;
        }
    }
}
/** Walks a tree of `@lezer/python`. `fileLine` maps a line of `text` to the line of the file, for notebooks. */
function walkPython(tree, text, fileLine) {
    const lines = (0,code_text/* lineIndex */.Dp)(text);
    const walk = new PythonWalk(text, offset => fileLine(lines.at(offset)));
    tree.iterate({ enter: node => walk.enter(node), leave: node => walk.leave(node) });
    return walk.finish();
}

;// CONCATENATED MODULE: ./src/facts/code/python.ts
/** Python source files. The only module that loads the parser, so that it can be loaded when it is needed. */



/**
 * Characters that are parsed. Larger files are data or generated, and the parser aborts the whole process, uncatchably, at some
 * tens of megabytes; so this is checked first.
 */
const PYTHON_LIMIT = 1_048_576;
const sameLine = (line) => line;
/**
 * Reads a Python source text; never throws. `fileLine` maps a line of `text` to the line to report, for code that is embedded
 * in another file. Text with syntax errors gives what could be read.
 */
function parsePython(path, text, fileLine = sameLine) {
    const empty = (0,code_empty/* emptyFacts */.J)(path, 'python');
    if (text.length > PYTHON_LIMIT) {
        const detail = `Python source of ${text.length} characters; ${PYTHON_LIMIT} are read at most`;
        return { ...empty, diagnostics: [{ path, line: 1, problem: 'too-large', detail }] };
    }
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    return { ...empty, ...walkPython(dist/* parser */.K.parse(source), source, fileLine) };
}


/***/ })

};
