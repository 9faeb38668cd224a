import { describe, expect, it } from 'vitest'
import { callRules } from '../src/catalogue/codeTasks.ts'
import { parseCommandPattern } from '../src/catalogue/commandPattern.ts'
import { actionRules } from '../src/catalogue/tasks/actions.ts'
import { commandRules } from '../src/catalogue/tasks/commands.ts'
import { nameRules } from '../src/catalogue/tasks/names.ts'
import { tasks } from '../src/catalogue/tasks.ts'
import type { ToolEntry } from '../src/catalogue/tool.ts'
import {
  toolFiles,
  tools,
  toolsOfAction,
  toolsOfCall,
  toolsOfImage,
  toolsOfModule,
  toolsOfPackage,
} from '../src/catalogue/tools/index.ts'
import { parseImageReference } from '../src/facts/image.ts'
import { parseActionReference } from '../src/facts/references.ts'

const recognisers = [
  'packages',
  'imports',
  'calls',
  'files',
  'contents',
  'tables',
  'hooks',
  'commands',
  'actions',
  'images',
  'env',
  'runners',
  'redirects',
  'reads',
] as const satisfies readonly (keyof ToolEntry)[]

const ids = (found: readonly ToolEntry[]) => found.map(({ id }) => id)

describe('the tool catalogue', () => {
  it('holds every tool once, in order', () => {
    const all = ids(tools)
    expect(all).toHaveLength(308)
    expect(all).toEqual([...new Set(all)].sort())
  })

  it.each(tools.map(tool => [tool.id, tool] as const))(
    'recognises %s and says where it is documented',
    (_, tool) => {
      expect(tool.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(recognisers.filter(key => tool[key] !== undefined)).not.toEqual([])
      expect(tool.link).toMatch(/^https:\/\//)
      for (const command of tool.commands ?? []) expect(parseCommandPattern(command).program).not.toBe('')
      for (const { slug } of tool.actions ?? []) expect(slug).toMatch(/^[\w-]+\/[\w./-]+$/)
    },
  )

  it('gives every module to one tool: the same name in two entries would count one use twice', () => {
    const owners = new Map<string, string[]>()
    for (const tool of tools) {
      for (const module of tool.imports ?? []) owners.set(module, [...(owners.get(module) ?? []), tool.id])
    }
    expect([...owners].filter(([, found]) => found.length > 1)).toEqual([])
  })

  it('finds packages by the rules of their registry', () => {
    expect(ids(toolsOfPackage('pypi', 'scikit-learn'))).toEqual(['scikit-learn'])
    expect(ids(toolsOfPackage('pypi', 'Comet_ML'))).toEqual(['comet'])
    expect(ids(toolsOfPackage('pypi', 'apache-airflow-providers-amazon'))).toEqual(['airflow'])
    expect(ids(toolsOfPackage('conda', 'mlflow'))).toEqual(['mlflow'])
    expect(ids(toolsOfPackage('pypi', 'opencv-python'))).toEqual([])
  })

  it('gives a module to the nearest package around it', () => {
    expect(ids(toolsOfModule('ray.tune.schedulers'))).toEqual(['ray-tune'])
    expect(ids(toolsOfModule('ray.data'))).toEqual(['ray'])
    expect(ids(toolsOfModule('torch.utils.tensorboard.SummaryWriter'))).toEqual(['tensorboard'])
    expect(ids(toolsOfModule('torchbearer'))).toEqual([])
  })

  it('knows characteristic calls on unknown receivers', () => {
    expect(toolsOfCall('client.transition_model_version_stage').map(({ tool }) => tool.id)).toContain(
      'mlflow-registry',
    )
    expect(toolsOfCall('mlflow.register_model').map(({ tool }) => tool.id)).toEqual(['mlflow-registry'])
  })

  it('reads a CML image as DVC only where its tag says so', () => {
    expect(ids(toolsOfImage(parseImageReference('ghcr.io/iterative/cml:0-dvc3-base1-gpu')))).toEqual([
      'cml',
      'dvc',
    ])
    expect(ids(toolsOfImage(parseImageReference('iterativeai/cml:latest')))).toEqual(['cml'])
    expect(ids(toolsOfImage(parseImageReference('docker.io/dvcorg/cml-py3:latest')))).toEqual(['cml'])
  })

  it('compares slugs of actions without regard to case, folders included', () => {
    const slug = (raw: string) => toolsOfAction(parseActionReference(raw)).map(({ tool }) => tool.id)
    expect(slug('Docker/Build-Push-Action@v5')).toEqual(['docker'])
    expect(slug('snyk/actions/python-3.10@master')).toEqual(['osv-trivy-grype'])
    expect(slug('github/codeql-action/analyze@v3')).toEqual(['codeql-semgrep'])
  })

  it('gives params.yaml to the parameters file, not to DVC', () => {
    expect(ids(toolFiles().find('params.yaml'))).toEqual(['params-yaml'])
    expect(ids(toolFiles().find('ml/dvc.yaml'))).toEqual(['dvc'])
    expect(ids(toolFiles().find('.github/workflows/cml.yaml'))).toEqual([])
    expect(ids(toolFiles().find('sub/.github/dependabot.yml'))).toEqual([])
    expect(ids(toolFiles().find('.github/dependabot.yml'))).toEqual(['dependabot'])
  })
})

describe('the task vocabulary', () => {
  it.each(tasks.map(({ id }) => id))('has a rule for %s', id => {
    const rules = [...commandRules, ...actionRules, ...callRules, ...nameRules].filter(
      ({ task }) => task === id,
    )
    expect(rules).not.toEqual([])
  })

  it('says every command once per task', () => {
    for (const { id } of tasks) {
      const commands = commandRules.filter(({ task }) => task === id).flatMap(rule => rule.commands)
      expect(commands.filter((command, index) => commands.indexOf(command) !== index)).toEqual([])
    }
  })
})
