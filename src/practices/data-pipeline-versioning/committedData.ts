/** Data that git itself keeps, as far as it is data of the project's training or evaluation. */

import { stagePath } from '../../dvc/producers.ts'
import { dataAccessCalls } from '../../facts/code/dataAccess.ts'
import { codePaths, isCodePath } from '../../facts/code/index.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { baseName } from '../../paths.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { ownData } from '../artifacts.ts'
import { mlCode } from '../codeReading.ts'
import { verifiedPipelines } from '../dvcReading.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'

/** Folders of what programs write or are set up with: a data set lies there only when code reads it. */
const ofRuns =
  /(?:^|\/)(?:eval\w*|results?|outputs?|logs?|metrics|plots|reports?|figures|benchmarks?|conf|configs?|docs?)\//i

const ofData = /(?:^|\/)(?:\w+_)?(?:data|datasets?|raw|inputs?)\//i

/**
 * Data files of a data folder, and those that code of machine learning names; what runs and measurements left counts when it is
 * read again. An application of language models keeps what it evaluates with in whatever folder.
 */
export function committedData(subject: Subject): readonly Evidence[] {
  const code = mlCode(subject)
  const read = new Set(code.flatMap(dataAccessCalls).flatMap(({ source }) => baseName(source ?? '')))
  const named = new Set(
    code.flatMap(({ calls, strings }) =>
      [...calls.flatMap(call => Object.values(call.strings)), ...strings.map(({ value }) => value)].flatMap(
        text => (text.length > 300 ? [] : text.split('/')),
      ),
    ),
  )
  const llm = subject.profile.traits.includes('llm')
  const counts = (path: string) => {
    const base = baseName(path)
    if (llm || read.has(base)) return true
    if (ofRuns.test(path)) return false
    return ofData.test(path) || named.has(base) || named.has(path.split('/').at(-2) ?? base)
  }
  const tables = ownData(subject).filter(counts)
  const texts = filesEnding(subject.snapshot, 'json', 'txt').filter(
    ({ path, kind }) => kind === 'file' && textData.test(path) && named.has(baseName(path)) && isOwn(path),
  )
  const cases = llm ? evaluationCases(subject) : []
  return [...tables, ...texts.map(({ path }) => path), ...cases].map(path =>
    evidenceAt({ path, line: 1 }, 'data in git'),
  )
}

/** Texts that say by their name that they are data. */
const textData = /(?:^|[/_-])(?:data(?:set)?|corpus|sentences|reviews)[^/]{0,40}\.(?:json|txt)$/i

/** Cases that an evaluation of a language model is configured with. */
function evaluationCases({ snapshot }: Subject): readonly string[] {
  return filesEnding(snapshot, 'yaml', 'yml', 'json').flatMap(({ path, kind }) =>
    kind === 'file' && isOwn(path) && /(?:^|\/)promptfooconfig\.(?:ya?ml|json)$/.test(path) ? path : [],
  )
}

/** What stages of DVC read and git keeps, code and settings aside. */
export function committedDependencies(subject: Subject): readonly Evidence[] {
  return verifiedPipelines(subject).flatMap(({ path }) => {
    const definition = subject.facts.dvcYaml(path)
    return (definition?.stages ?? []).flatMap(stage =>
      stage.deps.flatMap(({ value, line }) => {
        const target = stagePath(stage, value)
        if (target === null || isCodePath(target) || /\.(?:ya?ml|toml|json|txt|sh|cfg|ini)$/.test(target))
          return []
        const media = filesEnding(subject.snapshot, ...mediaEndings).some(file =>
          file.path.startsWith(`${target}/`),
        )
        const holdsCode = codePaths(subject.snapshot).some(path => path.startsWith(`${target}/`))
        return !holdsCode && (subject.snapshot.entry(target) !== undefined || media)
          ? [evidenceAt({ path, line }, `${value} in git`)]
          : []
      }),
    )
  })
}

const mediaEndings = ['jpg', 'jpeg', 'png', 'bmp', 'tif', 'tiff', 'wav', 'mp3', 'mp4', 'npy', 'npz']
