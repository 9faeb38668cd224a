/** Places that anybody reads data and models from without an account: buckets and tables of open data. */

import { isOpenPlace, openTable } from '../catalogue/openData.ts'
import { addressPin } from '../facts/code/fetching.ts'
import { isOwn } from '../facts/role.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { mlCode } from './codeReading.ts'
import { evidenceAt } from './judge.ts'
import type { Reference } from './outside.ts'
import type { Subject } from './practice.ts'

/** What code and manifests name of open places. */
export function openPlaces(subject: Subject): readonly Reference[] {
  return subject.profile.id === 'library'
    ? []
    : [...inCode(subject), ...inManifests(subject), ...inScripts(subject)]
}

function inCode(subject: Subject): readonly Reference[] {
  return mlCode(subject).flatMap(({ path, strings, calls }) => {
    const texts = [
      ...strings,
      ...calls.flatMap(({ line, strings: all }) => Object.values(all).map(value => ({ value, line }))),
    ]
    return texts
      .filter(({ value }) => isOpenPlace(value) || openTable.test(value.slice(0, 10_000)))
      .map(({ value, line }): Reference => {
        const short = isOpenPlace(value) ? value.slice(0, 100) : 'a public table of BigQuery'
        return { evidence: evidenceAt({ path, line }, `reads ${short}`), kind: 'data', pin: pinOf(value) }
      })
  })
}

const mostManifests = 500

/** `modelUri: gs://seldon-models/v1.14.0/sklearn/iris` in a manifest of a serving platform. */
function inManifests({ snapshot }: Subject): readonly Reference[] {
  return filesEnding(snapshot, 'yaml', 'yml')
    .filter(({ path, kind }) => kind === 'file' && isOwn(path))
    .slice(0, mostManifests)
    .flatMap(({ path }) => {
      const content = snapshot.text(path, 100_000)
      if (!content.ok || !/(?:model|storage)Uri:/.test(content.text)) return []
      return content.text.split('\n').flatMap((text, index): readonly Reference[] => {
        const address = /^[\s-]*(?:model|storage)Uri:\s*["']?([^\s"']{1,300})/.exec(text.slice(0, 500))?.[1]
        if (address === undefined || !isOpenPlace(address)) return []
        const evidence = evidenceAt({ path, line: index + 1 }, `serves ${address}`)
        return [{ evidence, kind: 'model', pin: pinOf(address) }]
      })
    })
}

/** `SOURCE="https://physionet-open.s3.amazonaws.com"`: the release may stand in a variable beside it. */
function inScripts({ snapshot }: Subject): readonly Reference[] {
  return filesEnding(snapshot, 'sh', 'bash')
    .filter(({ path, kind }) => kind === 'file' && isOwn(path))
    .slice(0, mostManifests)
    .flatMap(({ path }) => {
      const content = snapshot.text(path, 100_000)
      if (!content.ok) return []
      const values = content.text
        .split('\n')
        .map(text => /^\s*(?:export\s+)?\w{1,60}=["']?([^\s"']{1,300})/.exec(text.slice(0, 500))?.[1] ?? '')
      return values.flatMap((value, index): readonly Reference[] => {
        if (!isOpenPlace(value)) return []
        const near = values.slice(index, index + 4).filter(one => one !== '')
        const evidence = evidenceAt({ path, line: index + 1 }, `reads ${value}`)
        return [{ evidence, kind: 'data', pin: addressPin(`${near.join('/')}/`) }]
      })
    })
}

function pinOf(address: string): Reference['pin'] {
  return isOpenPlace(address) ? addressPin(`${address}/`) : 'none'
}
