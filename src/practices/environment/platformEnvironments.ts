/**
 * Environments that a platform builds from a file of the repository: an image below, packages above. Azure ML's v2 schema
 * (`image` beside `conda_file`), its v1 definitions and run configurations (`docker.baseImage`), Anyscale's cluster environments
 * (`base_image`).
 */

import { parseImageReference } from '../../facts/image.ts'
import { isOwn } from '../../facts/role.ts'
import { readYaml } from '../../facts/yaml.ts'
import { locatedOf, nodeAt, textOf, type YamlNode, type YamlText } from '../../facts/yamlNode.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import type { PlatformImage } from './platformImages.ts'

/** The words that those who write such files have in the name; the content decides. */
const mayDefine = /(?:env|run_?config|runconfig)[^/]*$/i

/** Longest file that is read, in bytes: real ones have one or two kilobytes. */
const LONGEST = 50_000

/** The images of all such environments, in the order of their files. */
export function platformEnvironments(subject: Subject): readonly PlatformImage[] {
  return filesEnding(subject.snapshot, 'yml', 'yaml', 'json', 'runconfig').flatMap(({ path }) => {
    if (!mayDefine.test(path) || !isOwn(path)) return []
    const content = subject.snapshot.text(path, LONGEST)
    if (!content.ok || !/image/i.test(content.text)) return []
    const image = imageOf(readYaml(path, content.text).root)
    if (image === null || /[${}]/.test(image.value)) return []
    const evidence = evidenceAt({ path, line: image.line }, `environment on ${image.value}`)
    return [{ evidence, path, image: parseImageReference(image.value) }]
  })
}

function imageOf(root: YamlNode | null): YamlText | null {
  const named =
    locatedOf(nodeAt(root, 'docker', 'baseImage')) ??
    locatedOf(nodeAt(root, 'environment', 'docker', 'baseImage')) ??
    locatedOf(nodeAt(root, 'base_image')) ??
    (isEnvironment(root) ? locatedOf(nodeAt(root, 'image')) : null)
  return named === null || named.value === '' ? null : named
}

function isEnvironment(root: YamlNode | null): boolean {
  return (
    /\/environment\.schema\.json$/.test(textOf(nodeAt(root, '$schema')) ?? '') ||
    nodeAt(root, 'conda_file') !== null
  )
}
