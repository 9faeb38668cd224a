import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommandLine, parseScript, SCRIPT_LIMIT } from '../src/facts/shell/parseScript.ts'

/** Lines of text as a literal block whose first line stands on line 10. */
function parse(...lines: string[]) {
  return parseScript({ text: lines.join('\n'), line: 10, literal: true }, 'ci.yml', 'posix')
}

/** `line canonical` of every command. */
function listed(...lines: string[]): string[] {
  return parse(...lines).commands.map(command => `${command.line} ${command.canonical}`)
}

describe('parseScript finds commands', () => {
  it('on their line: continuations, lists, pipes, subshells, groups and background', () => {
    expect(
      listed(
        'dvc pull && \\',
        '  dvc repro; dvc push &',
        '(dvc status || dvc diff)',
        '{ dvc metrics show; } | tee out.md',
        'FOO=1 \\',
        'dvc dag',
      ),
    ).toEqual([
      '10 dvc pull',
      '11 dvc repro',
      '11 dvc push',
      '12 dvc status',
      '12 dvc diff',
      '13 dvc metrics show',
      '13 tee',
      '15 dvc dag',
    ])
  })

  it('in substitutions, also inside quotes, assignments, tests and here-documents', () => {
    expect(
      listed(
        'echo "$(dvc diff)" `dvc list .`',
        'X=$(dvc metrics diff)',
        '[[ -n $(dvc status) ]]',
        'diff <(dvc dag) old',
        'for f in $(dvc list data); do :; done',
        'cat <<EOF > report.md',
        '# Results',
        '$(dvc params diff)',
        'EOF',
      ).filter(text => text.includes('dvc')),
    ).toEqual([
      '10 dvc diff',
      '10 dvc list',
      '11 dvc metrics diff',
      '12 dvc status',
      '13 dvc dag',
      '14 dvc list',
      '17 dvc params diff',
    ])
  })

  it('in texts that a shell is given, with the lines of the file', () => {
    expect(
      listed(
        "bash -euo pipefail -c 'dvc pull",
        "dvc repro'",
        'bash -lc "echo \\"a\\" && \\',
        '  dvc push"',
        'ssh me@host <<EOF',
        'docker pull app',
        'EOF',
        "bash <<'X'",
        'dvc gc -w',
        'X',
        'eval "dvc dag"',
        'echo "dvc doctor" | sh',
        "ssh -p 22 me@host 'cd app; docker restart app'",
      ),
    ).toEqual([
      '10 dvc pull',
      '11 dvc repro',
      '12 echo',
      '13 dvc push',
      '14 ssh',
      '15 docker pull',
      '18 dvc gc',
      '20 dvc dag',
      '21 echo',
      '21 dvc doctor',
      '21 sh',
      '22 ssh',
      '22 cd',
      '22 docker restart',
    ])
  })

  it('and nowhere else: comments, arguments of echo, quoted bodies, options, images', () => {
    expect(
      listed(
        '# dvc repro',
        'echo "run dvc repro" # cml-send-comment x',
        "cat > job.sh <<'EOF'",
        'dvc repro',
        '$(dvc diff)',
        'EOF',
        'runner --labels=cml-runner --labels cml-gpu',
        'docker pull dvcorg/cml-py3',
        'cd cml',
        'cml --version',
        'cml-send-comment report.md; cml  publish p.png',
      ),
    ).toEqual([
      '11 echo',
      '12 cat',
      '16 runner',
      '17 docker pull',
      '18 cd',
      '19 cml',
      '20 cml comment create',
      '20 cml asset publish',
    ])
  })

  it('of a script that is not literal on the one line that it has', () => {
    const folded = { text: 'dvc pull\ndvc repro', line: 7, literal: false }
    expect(parseScript(folded, 'x', 'posix').commands.map(c => c.line)).toEqual([7, 7])
  })

  it('with expressions as written, whatever stands in them', () => {
    const { commands, problem } = parse(
      "python train.py --lr ${{ matrix.lr || '1; rm' }} \"${{ inputs['a b'] }}\"",
      '${{ inputs.command }} --fast',
      "echo '${{ github.event_name == 'push' && 'a b' }}'",
    )
    expect(problem).toBeNull()
    expect(commands.map(c => [c.program, ...c.argv])).toEqual([
      ['python', 'train.py', '--lr', "${{ matrix.lr || '1; rm' }}", "${{ inputs['a b'] }}"],
      ['${{ inputs.command }}', '--fast'],
      ['echo', "${{ github.event_name == 'push' && 'a b' }}"],
    ])
  })
})

describe('parseScript says of a command', () => {
  it('its words, variables, redirections and pipes', () => {
    const [command] = parse(
      'A=1 B="x y" dvc metrics diff --md "$OLD" | sudo tee -a out | head > r.md',
    ).commands
    expect(command).toMatchObject({
      path: 'ci.yml',
      program: 'dvc',
      subcommand: 'metrics diff',
      args: ['--md', '$OLD'],
      argv: ['metrics', 'diff', '--md', '$OLD'],
      env: { A: '1', B: 'x y' },
      pipedTo: ['tee', 'head'],
      dialect: 'posix',
      confidence: 'high',
    })
    expect(parse('{ dvc dag; } >> $GITHUB_STEP_SUMMARY 2>&1').commands[0]?.redirects).toEqual([
      { operator: '>>', target: '$GITHUB_STEP_SUMMARY' },
      { operator: '2>&', target: '1' },
    ])
  })

  it('what is fed to it, unless an expansion would be lost', () => {
    const stdin = (...lines: string[]) => parse(...lines).commands[0]?.stdin
    expect(stdin('python - <<EOF', 'import x', 'EOF')).toBe('import x\n')
    expect(stdin("python <<'EOF'", 'print("$HOME")', 'EOF')).toBe('print("$HOME")\n')
    expect(stdin('python <<EOF', 'print("$HOME")', 'EOF')).toBeNull()
    expect(stdin('cat <<-EOF', '\ta', '\tEOF')).toBe('a\n')
    expect(stdin('bc <<< "1 + 1"')).toBe('1 + 1\n')
  })

  it('where it runs', () => {
    const { commands } = parse(
      'cd src',
      'a && (cd ../lib && b); c',
      'pushd ../tools; d; popd; e',
      'cd "$UNKNOWN"; f',
      'cd ${{ github.workspace }}/app; g; cd -; h',
      'DIR=pkg; cd /opt; cd "$DIR"; i',
    )
    const places = commands.filter(c => /^[a-i]$/.test(c.program)).map(c => [c.program, c.cwd])
    expect(places).toEqual([
      ['a', 'src'],
      ['b', 'lib'],
      ['c', 'src'],
      ['d', 'tools'],
      ['e', 'src'],
      ['f', null],
      ['g', '${{ github.workspace }}/app'],
      ['h', null],
      ['i', '/opt/pkg'],
    ])
    const branch = parse('if [ -d x ]; then cd x; a; fi', 'b').commands
    expect(branch.filter(c => c.program !== 'test').map(c => [c.program, c.cwd])).toEqual([
      ['cd', ''],
      ['a', 'x'],
      ['b', null],
    ])
  })

  it('whether it runs under a condition', () => {
    const { commands } = parse(
      'mkdir -p out && a',
      'if x; then b; elif y; then c; else d; fi',
      '[ -f f ] && e',
      'f || g',
      'case $v in h*) i;; esac',
      'for v in 1 2; do j; done',
      'while k; do l; done',
    )
    const conditional = commands.filter(c => c.conditional).map(c => c.program)
    expect(conditional).toEqual(['b', 'y', 'c', 'd', 'e', 'g', 'i', 'l'])
  })

  it('in which function it waits, and which functions are called', () => {
    const { commands, functions } = parse(
      'train() { dvc repro; }',
      'never() { dvc push; helper; }',
      'helper() { dvc gc; }',
      'retry() { local n=$1; shift; "$@" || "$@"; }',
      'train',
      'retry 3 dvc pull',
    )
    expect(functions).toEqual(['train', 'retry'])
    expect(
      commands.filter(c => c.program === 'dvc').map(c => [c.subcommand, c.inFunction, c.wrappers]),
    ).toEqual([
      ['repro', 'train', []],
      ['pull', null, ['retry']],
      ['push', 'never', []],
      ['gc', 'helper', []],
    ])
  })

  it('nothing, where only its caller knows it', () => {
    expect(listed('exec "$@"', '$(tool hook)', 'eval "$(tool hook)"')).toEqual([
      '11 tool hook',
      '12 tool hook',
      '12 eval',
    ])
    const { commands } = parse('as() { sudo -u "$1" "${@:2}"; }', 'as ml dvc push')
    expect(commands.map(c => [c.canonical, c.wrappers])).toEqual([['dvc push', ['as']]])
  })

  it('its program, when a variable or a substitution names it', () => {
    const { commands } = parse(
      'PYTHON=python3.11',
      'PIP="$VENV/bin/pip"',
      'RUN="poetry run"',
      '$PYTHON train.py',
      '"$PIP" install x',
      '$RUN pytest',
      '${PY:-python} a.py',
      '$(which python) b.py',
      '$UNSET c.py',
    )
    expect(commands.map(c => c.program)).toEqual([
      'python',
      'pip',
      'pytest',
      'python',
      'which',
      'python',
      '$UNSET',
    ])
  })
})

describe('parseScript on what a shell refuses', () => {
  it('keeps the commands before the error and says its line', () => {
    const result = parse('dvc pull', 'if true; then', '  dvc repro', 'echo end')
    expect(result.commands.map(c => c.canonical)).toEqual(['dvc pull'])
    expect(result.problem).toMatchObject({ line: 13 })
    expect(parse('dvc pull', 'dvc repro )', 'dvc push').commands.map(c => c.line)).toEqual([10])
  })

  it('reads CRLF and cuts what is too long at a line', () => {
    expect(parse('dvc repro\r', 'dvc push\r').commands.map(c => c.argv)).toEqual([['repro'], ['push']])
    const long = parse(...Array.from({ length: 9000 }, () => 'dvc status'))
    expect(long.problem?.value).toContain('truncated')
    expect(long.commands.length).toBe(Math.floor(SCRIPT_LIMIT / 11))
    expect(long.problem?.line).toBe(10 + long.commands.length)
  })

  it('takes names that objects have', () => {
    const [command] = parse('__proto__=1 constructor=2 toString hasOwnProperty').commands
    expect(Object.entries(command?.env ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ])
    expect(command?.program).toBe('toString')
  })
})

describe('parseCommandLine', () => {
  it('reads one command of a file that is no script', () => {
    const { commands } = parseCommandLine('python src/train.py && dvc push', { path: 'dvc.yaml', line: 4 })
    expect(commands.map(c => [c.path, c.line, c.program])).toEqual([
      ['dvc.yaml', 4, 'python'],
      ['dvc.yaml', 4, 'dvc'],
    ])
  })
})

const fragments = fc.constantFrom(
  'dvc repro',
  'if',
  'then',
  'fi',
  'for x in',
  'do',
  'done',
  '$(',
  ')',
  '`',
  '"',
  "'",
  '\\\n',
  '\n',
  '\r\n',
  ' ',
  ';',
  '&&',
  '||',
  '|',
  '<<EOF',
  'EOF',
  '<(',
  '{',
  '}',
  '${{',
  '}}',
  '${',
  'sudo',
  'env A=1',
  'bash -c',
  "'a b'",
  'eval',
  'trap',
  'EXIT',
  'cd ..',
  'f()',
  '[[',
  ']]',
  '((',
  '))',
  'python -m',
  'xargs',
  'ssh h',
  '\ue000',
  '\u0000',
  'docker run -v',
  '=',
  '>',
  '2>&1',
  '#',
  'case',
  'esac',
)

describe('parseScript on any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fragments, { maxLength: 40 }).map(parts => parts.join(' ')),
    fc.array(fragments, { maxLength: 40 }).map(parts => parts.join('')),
  )

  it('never throws, and every line lies in the script', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('posix', 'powershell', 'cmd', 'python'), (text, dialect) => {
        const last = 5 + text.replace(/\r\n?/g, '\n').split('\n').length
        const result = parseScript({ text, line: 5, literal: true }, 'x', dialect)
        const lines = [...result.commands.map(c => c.line), result.problem?.line ?? 5]
        for (const line of lines) expect(line >= 5 && line <= last).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same commands behind comments and blank lines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '# x', '   ', '\t# dvc gc'), { maxLength: 5 }), before => {
        const [command] = parse(...before, 'dvc repro -f').commands
        expect(command).toMatchObject({ line: 10 + before.length, canonical: 'dvc repro', args: ['-f'] })
      }),
    )
  })
})
