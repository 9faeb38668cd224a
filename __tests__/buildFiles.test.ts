import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCompose } from '../src/facts/compose.ts'
import { parseMlProject } from '../src/facts/mlproject.ts'
import { parsePreCommit } from '../src/facts/precommit.ts'
import { fillTask, parseTaskfile } from '../src/facts/taskfile.ts'

it('reads compose services in both spellings of every field', () => {
  const { services } = parseCompose(
    'compose.yml',
    [
      'services:',
      '  api:',
      '    build: {context: ./api, dockerfile: d/Dockerfile, target: prod}',
      '    command: [python, "serve it.py"]',
      '    depends_on: {db: {condition: service_healthy}}',
      '    volumes: ["./src:/app", {type: bind, source: ./data, target: /data}]',
      '    environment: [A=1, B]',
      '  db:',
      '    image: postgres:16',
      '    profiles: [dev]',
      '    environment: {C: x}',
    ].join('\n'),
  )
  expect(services.map(s => [s.name, s.line, s.build?.dockerfile ?? s.image?.value])).toEqual([
    ['api', 2, 'd/Dockerfile'],
    ['db', 8, 'postgres:16'],
  ])
  expect(services[0]).toMatchObject({
    command: { value: "python 'serve it.py'", line: 4 },
    dependsOn: ['db'],
    volumes: ['./src:/app', './data:/data'],
    environment: [{ name: 'A', value: '1', line: 7 }],
  })
  expect(services[1]).toMatchObject({
    profiles: ['dev'],
    environment: [{ name: 'C', value: 'x', line: 11 }],
    build: null,
  })
})

it('reads tasks of a Taskfile in all their forms', () => {
  const file = parseTaskfile(
    'Taskfile.yml',
    [
      'vars: {X: 1}',
      'includes: {docs: {taskfile: ./docs, dir: ./d, flatten: true}, ci: ci.yml}',
      'tasks:',
      '  one: echo 1',
      '  two: [echo 2, {task: one}, {cmd: echo 3, ignore_error: true}, {defer: echo end}]',
      '  three:',
      '    aliases: [t]',
      '    deps: [one, {task: two}]',
      '    dir: sub',
      '    ignore_error: true',
      '    cmds:',
      '      - |',
      '        echo a',
      '        echo b',
    ].join('\n'),
  )
  expect(file.includes.map(i => [i.name, i.value, i.directory, i.flatten])).toEqual([
    ['docs', './docs', './d', true],
    ['ci', 'ci.yml', null, false],
  ])
  expect(
    file.tasks.map(t => [
      t.name,
      t.needs,
      t.commands.map(c => `${c.isTask ? 'task ' : ''}${c.value.trim()}`),
    ]),
  ).toEqual([
    ['one', [], ['echo 1']],
    ['two', [], ['echo 2', 'task one', 'echo 3', 'echo end']],
    ['three', ['one', 'two'], ['echo a\necho b']],
  ])
  expect(file.tasks[2]).toMatchObject({ aliases: ['t'], directory: 'sub', ignoresErrors: true })
  const values = new Map([['PY', 'python']])
  expect(fillTask('{{.PY}} {{.OTHER}} {{.Z | default "z"}}{{.CLI_ARGS}} {{', values)).toBe(
    'python ${OTHER} z {{',
  )
})

it('reads hooks of pre-commit and of prek, and the table of pre-commit.ci', () => {
  const yaml = parsePreCommit(
    '.pre-commit-config.yaml',
    'ci: {skip: [x]}\ndefault_stages: [pre-push]\nrepos:\n- repo: local\n  hooks:\n  - id: a\n    entry: make lint\n    language: system\n    args: [-x]\n',
  )
  expect(yaml.ci).toBe(1)
  expect(yaml.hooks[0]).toMatchObject({
    id: 'a',
    line: 6,
    entry: 'make lint',
    args: ['-x'],
    stages: ['pre-push'],
  })
  const toml = parsePreCommit('prek.toml', '[[repos]]\nrepo = "builtin"\nhooks = [{ id = "check-yaml" }]\n')
  expect(toml.hooks.map(h => [h.id, h.line])).toEqual([['check-yaml', 3]])
})

it('reads the entry points of an MLproject', () => {
  const project = parseMlProject(
    'MLproject',
    'name: x\npython_env: env.yaml\nentry_points:\n  main:\n    parameters:\n      lr: {default: 0.1}\n      path: path\n    command: "python t.py {lr}"\n',
  )
  expect(project.environment).toEqual({ kind: 'python_env', value: 'env.yaml', line: 2 })
  expect(project.entryPoints[0]).toMatchObject({
    name: 'main',
    line: 4,
    command: { value: 'python t.py {lr}', line: 8 },
    parameters: [
      { name: 'lr', fallback: '0.1' },
      { name: 'path', fallback: null },
    ],
  })
})

describe('any text', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'services:',
      'tasks:',
      'repos:',
      'entry_points:',
      '  a: &x',
      '  b: *x',
      '    build: [',
      '  - hooks: {id: 1}',
      '    cmds: null',
    ),
  )
  it.each([
    ['compose', parseCompose],
    ['Taskfile', parseTaskfile],
    ['pre-commit', parsePreCommit],
    ['MLproject', parseMlProject],
  ])('never makes the reader of %s throw', (_, parse) => {
    fc.assert(fc.property(fc.array(line, { maxLength: 20 }), lines => void parse('x', lines.join('\n'))))
  })
})
