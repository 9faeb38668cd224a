/** Versions of data that code asks a store for, and those that it only leaves there. */

import { dataAccessCalls } from '../../facts/code/dataAccess.ts'
import { textOf } from '../../facts/code/fetching.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { codeMentioning, mlCode } from '../codeReading.ts'
import { dataCheckouts } from '../dataCheckouts.ts'
import { evidenceAt } from '../judge.ts'
import { outsideReferences } from '../outside.ts'
import type { Subject } from '../practice.ts'

const mentions = /\bdvc\b|\bMLClient\b/

/** Data that is asked for by its version: an asset of Azure ML, a file of another DVC repository at a revision. */
export function askedVersions(subject: Subject): readonly Evidence[] {
  const inCode = codeMentioning(subject, mentions).flatMap(code => [
    ...code.calls.filter(call => isFixedAsset(code, call)).map(call => at(code, call, 'asks for a version')),
    ...dataAccessCalls(code)
      .filter(({ kind, revision, call }) => kind === 'dvc' && revision !== null && hasArgument(call, 'repo'))
      .map(use => evidenceAt(use, `${use.what}, with a revision`)),
    ...dataCheckouts(code),
  ])
  const fetched = outsideReferences(subject).filter(
    ({ pin, evidence }) => pin !== 'none' && /^dvc get /.test(evidence.what),
  )
  return [...inCode, ...fetched.map(({ evidence }) => evidence)]
}

/** `ml_client.data.get(name=…, version="3")`. */
function isFixedAsset(code: CodeFacts, call: Call): boolean {
  if (!/(?:^|\.)data\.get$/.test(call.written) || !hasArgument(call, 'version')) return false
  if (!code.imports.some(({ module }) => module.startsWith('azure.ai.ml'))) return false
  const version = call.literals.version ?? textOf(code, call, ['version'])
  return !/^(?:latest|None)$/i.test(version ?? '')
}

const keepsVersion =
  /(?:^|[._])(?:snapshot|version|archive)s?_(?:\w+_)?(?:data|datasets?)$|(?:^|[._])(?:data|dataset)_snapshots?$/i

/** Copies that code leaves under a version in a bucket or in the asset store of a platform. */
export function datedSnapshots(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code => {
    const stored = dataAccessCalls(code).some(({ kind }) => kind === 'object-store')
    const kept = stored ? code.functions.filter(({ name }) => keepsVersion.test(name)) : []
    return [
      ...kept.map(({ name, line }) => evidenceAt({ path: code.path, line }, `${name} stores data`)),
      ...code.calls
        .filter(
          ({ written, literals }) => /\.register$/.test(written) && literals.create_new_version === 'True',
        )
        .map(call => at(code, call, 'makes a version of the data')),
    ]
  })
}

function hasArgument({ keywords }: Call, name: string): boolean {
  return keywords.includes(name)
}

function at({ path }: CodeFacts, { line, written }: Call, what: string): Evidence {
  return evidenceAt({ path, line }, `${what}: ${written}`)
}
