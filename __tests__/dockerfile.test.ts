import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDockerfile } from '../src/facts/dockerfile.ts'
import { parseImageReference } from '../src/facts/image.ts'

describe('parseDockerfile', () => {
  it('reads stages, images, commands with lines, copies and the working directory', () => {
    const file = parseDockerfile(
      'Dockerfile',
      [
        'ARG PY=3.12',
        'FROM python:${PY}-slim AS base',
        'WORKDIR /app',
        'COPY --chown=me requirements.txt src/ ./',
        'RUN --mount=type=cache,target=/x pip install \\',
        '    # why',
        '    -r requirements.txt',
        'FROM base',
        'WORKDIR sub',
        'COPY --from=base /app/model.pkl .',
        'RUN python train.py && \\',
        '    python eval.py',
        'RUN <<EOF',
        'set -e',
        'make data',
        'EOF',
        'ENTRYPOINT ["python", "serve it.py"]',
        'CMD exec gunicorn app:app',
      ].join('\n'),
    )
    const [base, last] = file.stages
    expect([base?.name, base?.image?.name, base?.image?.tag, last?.base]).toEqual([
      'base',
      'python',
      '3.12-slim',
      0,
    ])
    expect(base?.copies[0]).toMatchObject({
      sources: ['requirements.txt', 'src/'],
      target: './',
      from: null,
      line: 4,
    })
    expect(last?.copies[0]).toMatchObject({ from: 'base', directory: '/app/sub' })
    expect(
      file.stages.flatMap(s => s.commands.map(c => [c.kind, c.script.line, c.script.text, c.directory])),
    ).toEqual([
      ['run', 5, 'pip install \\\n    -r requirements.txt', '/app'],
      ['run', 11, 'python train.py && \\\n    python eval.py', '/app/sub'],
      ['run', 14, 'set -e\nmake data', '/app/sub'],
      ['entrypoint', 17, "python 'serve it.py'", '/app/sub'],
      ['cmd', 18, 'exec gunicorn app:app', '/app/sub'],
    ])
  })

  it('says what is wrong with a file that is none', () => {
    expect(parseDockerfile('Dockerfile', 'RUN x').diagnostics[0]?.problem).toBe('invalid')
    expect(parseDockerfile('Dockerfile', `FROM a\nRUN ${'x'.repeat(70_000)}`).diagnostics[0]?.problem).toBe(
      'malformed',
    )
  })

  it('never throws and stays inside the file', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('FROM a AS b', 'RUN x \\', 'RUN <<E', 'CMD ["a', 'COPY a', 'ENV A', 'E', 'ARG'),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), lines => {
        const text = lines.join('\n')
        for (const stage of parseDockerfile('Dockerfile', text).stages) {
          for (const command of stage.commands)
            expect(command.script.line <= text.split('\n').length + 1).toBe(true)
        }
      }),
    )
  })
})

it('splits image references', () => {
  expect(parseImageReference('localhost:5000/a/b:1@sha256:ab')).toMatchObject({
    name: 'localhost:5000/a/b',
    tag: '1',
    digest: 'sha256:ab',
  })
  expect(parseImageReference('ghcr.io/a/b:${{ inputs.x }}')).toMatchObject({
    name: 'ghcr.io/a/b',
    tag: '${{ inputs.x }}',
  })
  expect(parseImageReference('${IMAGE:-python:3}')).toMatchObject({ name: '${IMAGE:-python:3}', tag: null })
})
