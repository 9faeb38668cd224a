import { describe, expect, it } from 'vitest'
import { parseScript } from '../src/facts/shell/parseScript.ts'

const STEP = { errexit: true, pipefail: false }
const BASH = { errexit: true, pipefail: true }
const FILE = { errexit: false, pipefail: false }

/** What swallows a failure of `pytest`. */
function swallowed(text: string, options = STEP): string | null | undefined {
  const { commands } = parseScript({ text, line: 1, literal: true }, 'x', 'posix', options)
  return commands.find(command => command.program === 'pytest')?.swallowedBy
}

describe('a failure is swallowed', () => {
  it.each([
    ['pytest || true', '|| true'],
    ['pytest || :', '|| :'],
    ['pytest || echo "tests failed"', '|| echo'],
    ['pytest || exit 0', '|| exit 0'],
    ['pytest && echo ok || echo failed', '|| echo'],
    ['(cd app; pytest) || true', '|| true'],
    ['{ pytest; echo done; } || true', '|| true'],
    ['if ! pytest; then echo bad; fi', 'if'],
    ['if pytest; then echo good; fi', 'if'],
    ['pytest | tee log', 'pipe'],
    ['pytest 2>&1 | tail -5', 'pipe'],
    ['pytest &\nsleep 1', '&'],
    ['echo "$(pytest)"', '$(…)'],
    ['export OUT=$(pytest)', '$(…)'],
    ['diff <(pytest) expected', '<(…)'],
    ['! pytest', '!'],
    ['set +e\npytest\nset -e\necho done', 'set +e'],
    ['set +e\npytest\nexit 0', 'exit 0'],
    ['pytest && echo ok\necho done', '&&'],
    ["bash -c 'pytest; echo done'", 'no set -e'],
    ['ssh host "pytest; true"', 'no set -e'],
    ['check() { pytest; }\ncheck || true', '|| true'],
    ['trap "pytest" EXIT', 'trap'],
    ['pytest || FAILED=1\necho "$FAILED"', '||'],
  ])('%s', (text, by) => {
    expect(swallowed(text)).toBe(by)
  })

  it('in a file that never says set -e, unless it is the last command', () => {
    expect(swallowed('pytest\necho done', FILE)).toBe('no set -e')
    expect(swallowed('echo start\npytest', FILE)).toBeNull()
    expect(swallowed('set -e\npytest\necho done', FILE)).toBeNull()
    expect(swallowed('set -euxo pipefail\npytest | tee log', FILE)).toBeNull()
  })
})

describe('a failure fails the script', () => {
  it.each([
    ['pytest'],
    ['pytest; exit 0'],
    ['pytest\necho done'],
    ['cd app && pytest\necho done'],
    ['pytest && echo ok'],
    ['pytest || exit 1'],
    ['pytest || { echo "tests failed"; exit 1; }'],
    ['pytest || (echo failed && false)'],
    ['pytest || pytest --lf'],
    ['if ! pytest; then echo bad; exit 1; fi'],
    ['if pytest; then echo good; else exit 1; fi'],
    ['OUT=$(pytest)'],
    ['pytest | grep -q "passed"'],
    ['pytest | tee log; exit ${PIPESTATUS[0]}'],
    ['set -o pipefail\npytest | tee log'],
    ['pytest & pid=$!\nwait $pid'],
    ['set +e\npytest\nstatus=$?\nset -e\nexit $status'],
    ['set +e\npytest\necho "status=$?" >> "$GITHUB_OUTPUT"\necho done'],
    ['pytest || FAILED=1\nexit ${FAILED:-0}'],
    ["bash -ec 'pytest; echo done'"],
    ["bash -c 'echo start; pytest'"],
    ['check() { pytest; }\ncheck || true\ncheck'],
    ['for v in a b; do pytest $v; done'],
    ['docker stop box || true\npytest'],
  ])('%s', text => {
    expect(swallowed(text)).toBeNull()
  })

  it('inside a pipe under pipefail', () => {
    expect(swallowed('pytest | tee log', BASH)).toBeNull()
  })
})
