import type { Facts } from '../../facts/index.ts'
import type { ActionReference } from '../../facts/model.ts'
import { quoteWord } from '../../facts/quote.ts'
import type { Place } from '../../model.ts'
import type { BuiltImages } from '../images.ts'
import { folderOf, inFolder, resolvePath } from '../paths.ts'
import { filesBelow, isFile } from '../tree.ts'
import { buildImage } from './docker.ts'
import { lineOf, type Next, scriptOf } from './hop.ts'
import { followJobFile } from './jobFiles.ts'
import { rTests } from './launchers.ts'
import { followHooks } from './preCommit.ts'

/** A `uses:` of a published action with its inputs, names in lower case. */
export interface ActionVisit {
  readonly facts: Facts
  readonly reference: Extract<ActionReference, { kind: 'repository' }>
  readonly inputs: ReadonlyMap<string, string>
  readonly place: Place
  readonly images: BuiltImages
}

type FollowAction = (visit: ActionVisit) => readonly Next[]

/** Published actions whose inputs hold a script; the inputs are tried in order. */
const SCRIPT_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['nick-fields/retry', ['command']],
  ['nick-invision/retry', ['command']],
  ['wandalen/wretry.action', ['command']],
  ['azure/cli', ['inlinescript']],
  ['devcontainers/ci', ['runcmd']],
  ['addnab/docker-run-action', ['run']],
  ['gabrielbb/xvfb-action', ['run']],
  ['coactions/setup-xvfb', ['run']],
  ['uraimo/run-on-arch-action', ['run']],
  ['reactivecircus/android-emulator-runner', ['script']],
  ['vmactions/freebsd-vm', ['run']],
])

/** What calls itself so runs a command until it succeeds: many organisations have such an action of their own. */
const RETRYING = /\/[\w.-]*retry[\w.-]*$/

/** Actions that run their input on another machine, which is taken to hold a clone of the repository. */
const REMOTE_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['appleboy/ssh-action', ['script']],
  ['garygrossgarten/github-action-ssh', ['command']],
  ['jimcronqvist/action-ssh', ['command']],
  ['fifsky/ssh-action', ['command']],
  ['d3rhase/ssh-command-action', ['command']],
  ['easingthemes/ssh-deploy', ['script_before', 'script_after']],
])

/** What well-known actions do with files of the repository. */
const ACTIONS: ReadonlyMap<string, FollowAction> = new Map<string, FollowAction>([
  ['docker/build-push-action', buildPush],
  ['redhat-actions/buildah-build', buildPush],
  ['elgohr/publish-docker-github-action', buildPush],
  ['mr-smithers-excellent/docker-build-push', buildPush],
  ['docker/bake-action', bake],
  ['pre-commit/action', runHooks],
  ['j178/prek-action', runHooks],
  ['snakemake/snakemake-github-action', visit => shell(visit, `snakemake ${visit.inputs.get('args') ?? ''}`)],
  ['borales/actions-yarn', visit => shell(visit, `yarn ${visit.inputs.get('cmd') ?? ''}`)],
  ['julia-actions/julia-runtest', visit => julia(visit, 'test/runtests.jl', 'test')],
  ['julia-actions/julia-docdeploy', visit => julia(visit, 'docs/make.jl', 'command')],
  ['r-lib/actions/check-r-package', testthat],
  ['aws-codepipeline/lambda', lambda],
  ['azure/aml-run', azureRun],
  ['azure/aml-run-action', azureRun],
  ['machine-learning-apps/gke-argo', visit => jobFile(visit, visit.inputs.get('workflow_yaml_path') ?? '')],
])

/** What a published action leads to in this repository; empty for most. */
export function followAction(visit: ActionVisit): readonly Next[] {
  const slug = visit.reference.slug.toLowerCase()
  const follow = ACTIONS.get(slug)
  if (follow !== undefined) return follow(visit)
  const remote = REMOTE_INPUTS.get(slug)
  const repeats = RETRYING.test(slug) ? ['command', 'run'] : []
  return (remote ?? SCRIPT_INPUTS.get(slug) ?? repeats).flatMap(name => {
    const text = visit.inputs.get(name)
    return text === undefined ? [] : shell(visit, text, remote !== undefined)
  })
}

function shell({ place, inputs }: ActionVisit, text: string, remote = false): readonly Next[] {
  const errexit = inputs.get('script_stop') === 'true'
  const source = scriptOf(place.path, { text, line: place.line, literal: false }, { errexit })
  return [{ kind: 'script', steps: [], source, directory: '', remote }]
}

function buildPush(visit: ActionVisit): readonly Next[] {
  const { inputs } = visit
  const written = inputs.get('context') ?? inputs.get('workdir') ?? '.'
  // A git address as context (`${{ github.repositoryUrl }}`) is the repository itself.
  const context = resolvePath('', written.replace(/^https?:.*|^\{\{.*/, '.'))
  const file = inputs.get('file') ?? inputs.get('dockerfile') ?? inputs.get('containerfiles')
  const dockerfile = file === undefined ? inFolder(context ?? '', 'Dockerfile') : resolvePath('', file.trim())
  const target = inputs.get('target') ?? null
  const tags = (inputs.get('tags') ?? '').split(/[\n,]/).map(tag => tag.trim())
  return buildImage(visit, { dockerfile, context, target }, tags)
}

function bake({ inputs, place }: ActionVisit): readonly Next[] {
  const listed = (name: string) => (inputs.get(name) ?? '').split(/[\n,]/).flatMap(text => text.trim() || [])
  const words = [...listed('files').flatMap(file => ['-f', file]), ...listed('targets')]
  const text = ['docker', 'buildx', 'bake', ...words].map(quoteWord).join(' ')
  const directory = resolvePath('', inputs.get('workdir') ?? '.')
  return [{ kind: 'script', steps: [], source: lineOf(place.path, text, place.line), directory }]
}

function runHooks({ facts, inputs }: ActionVisit): readonly Next[] {
  const extra = (inputs.get('extra_args') ?? inputs.get('extra-args') ?? '').split(/\s+/)
  const config = facts.preCommit('.pre-commit-config.yaml')
  const hook = extra.find(word => config?.hooks.some(({ id }) => id === word)) ?? null
  return followHooks(config?.hooks ?? [], hook, null)
}

function julia({ facts, inputs }: ActionVisit, file: string, via: 'test' | 'command'): readonly Next[] {
  const path = resolvePath(inputs.get('project') ?? '', file)
  return isFile(facts.snapshot, path) ? [{ kind: 'code', steps: [], path, via, args: [] }] : []
}

/** A function of the cloud: its handler names a module, in the folder of its code or in the one place where the tree has it. */
function lambda({ facts, inputs, place }: ActionVisit): readonly Next[] {
  const module = /^([\w./-]{1,200})\.\w+$/.exec(inputs.get('handler') ?? '')?.[1]
  if (module === undefined) return []
  const name = `${module.replaceAll('.', '/')}.py`
  const folder = folderOf(place.path)
  const uri = inputs.get('codeuri')
  const told = uri === undefined ? null : resolvePath(folder, `${uri}/${name}`)
  const [only, ...others] = isFile(facts.snapshot, told)
    ? [told]
    : filesBelow(facts.snapshot, folder).flatMap(({ path }) => (path.endsWith(`/${name}`) ? [path] : []))
  if (only === undefined || others.length > 0) return []
  return [{ kind: 'code', steps: [], path: only, via: 'command', args: [] }]
}

/** The archived action reads `.cloud/.azure/run.json`, and without a setting in it files at default paths. */
function azureRun(visit: ActionVisit): readonly Next[] {
  const parameters = `.cloud/.azure/${visit.inputs.get('parameters_file') ?? 'run.json'}`
  const named = isFile(visit.facts.snapshot, parameters) ? followJobFile(visit.facts, parameters) : []
  if (named.length > 0) return named
  const usual = ['code/train/run_config.yml', 'code/train/pipeline.yml']
  return usual.flatMap(path => (isFile(visit.facts.snapshot, path) ? followJobFile(visit.facts, path) : []))
}

function jobFile({ facts }: ActionVisit, written: string): readonly Next[] {
  const path = resolvePath('', written.trim())
  return isFile(facts.snapshot, path) ? followJobFile(facts, path) : []
}

/** `R CMD check` runs the tests of the package. */
function testthat({ facts, inputs }: ActionVisit): readonly Next[] {
  const folder = resolvePath(inputs.get('working-directory') ?? '', 'tests')
  if (folder === null) return []
  return rTests(facts.snapshot, folder)
}
