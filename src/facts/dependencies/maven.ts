/** pom.xml, https://maven.apache.org/pom.html. */

import type { DependencyFile, Located } from '../model.ts'
import { childAt, elementsNamed, readXml, type XmlElement } from '../xml.ts'
import { add, draftOf, finish } from './draft.ts'

/** Properties in which the version of Java stands, the strongest first. */
const JAVA = [
  'maven.compiler.release',
  'java.version',
  'maven.compiler.source',
  'jdk.version',
  'java.release',
]

/** Reads a pom.xml; null when it is none. What parents and imported lists of versions say is not here. */
export function parsePom(path: string, text: string): DependencyFile | null {
  const root = readXml(text)
  if (root?.name !== 'project') return null
  const draft = draftOf(path, 'pom.xml')
  draft.projectName = childAt(root, 'artifactId')?.text ?? null
  const properties = new Map(childAt(root, 'properties')?.children.map(({ name, text }) => [name, text]))
  const filled = (written: string): string =>
    written.replaceAll(/\$\{([\w.-]{1,100})\}/g, (whole, key: string) => properties.get(key) ?? whole)
  // A version that is not written stands in a parent or an imported list, which is itself one version.
  const managed = childAt(root, 'parent') !== null || childAt(root, 'dependencyManagement') !== null
  for (const { element, group } of dependenciesOf(root)) {
    const [owner, artifact] = ['groupId', 'artifactId'].map(key => filled(childAt(element, key)?.text ?? ''))
    if (artifact === undefined || artifact === '') continue
    const specifier = filled(childAt(element, 'version')?.text ?? '')
    const pinned =
      specifier === '' ? managed : /^\d[\w.+-]*$/.test(specifier) && !specifier.endsWith('-SNAPSHOT')
    add(draft, { name: `${owner}:${artifact}`, line: element.line, group, specifier, pinned })
  }
  draft.interpreter = javaOf(root, filled)
  return finish(draft)
}

function dependenciesOf(root: XmlElement): readonly { element: XmlElement; group: string | null }[] {
  const own = childAt(root, 'dependencies')?.children ?? []
  const managed = childAt(root, 'dependencyManagement', 'dependencies')?.children ?? []
  const profiles = (childAt(root, 'profiles')?.children ?? []).flatMap(
    profile => childAt(profile, 'dependencies')?.children ?? [],
  )
  return [
    ...own.map(element => {
      const scope = childAt(element, 'scope')?.text
      return { element, group: scope === 'test' ? 'test' : null }
    }),
    ...managed.map(element => ({ element, group: 'managed' })),
    ...profiles.map(element => ({ element, group: 'profile' })),
  ]
}

function javaOf(root: XmlElement, filled: (written: string) => string): Located | null {
  const properties = childAt(root, 'properties')?.children ?? []
  const stated =
    JAVA.flatMap(wanted => properties.find(({ name }) => name === wanted) ?? [])[0] ??
    elementsNamed(childAt(root, 'build'), 'release', 'source', 'jdkToolchain').find(({ text }) => text !== '')
  const value = stated === undefined ? '' : filled(stated.text)
  return stated === undefined || !/^\d/.test(value) ? null : { value, line: stated.line }
}
