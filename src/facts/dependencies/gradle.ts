/** Gradle and sbt: programs, of which the lines that name packages are read. */

import type { DependencyFile } from '../model.ts'
import { readToml } from '../toml.ts'
import { entriesOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { add, draftOf, finish } from './draft.ts'

const MAX_LINE = 2000

/** `implementation 'group:name:1.0'`, `testImplementation("group:name:1.0")`, `api(platform("group:name:1.0"))`. */
const COORDINATES =
  /^\s*([A-Za-z]\w{0,60})[\s(]\s{0,9}(?:(?:enforcedPlatform|platform|project)\s{0,9}\(?\s{0,9})?["']([\w.-]{1,200}):([\w.-]{1,200})(?::([^"'@:]{0,100}))?[^"']{0,100}["']/
/** `implementation group: 'a', name: 'b', version: '1.0'`. */
const NAMED =
  /^\s*([A-Za-z]\w{0,60})[\s(]\s*group\s*[:=]\s*["']([\w.-]{1,200})["']\s*,\s*name\s*[:=]\s*["']([\w.-]{1,200})["'](?:\s*,\s*version\s*[:=]\s*["']([^"']{0,100})["'])?/
const CONFIGURATION = /implementation|api|compile|runtime|classpath|processor|kapt|ksp|provided/i
const JAVA =
  /(?:sourceCompatibility\s{0,9}=?|languageVersion(?:\.set\(|\s{0,9}=)\s{0,9}JavaLanguageVersion\.of\(|jvmToolchain\(|release(?:\.set\(|\s{0,9}=))\s{0,9}["']?(?:JavaVersion\.VERSION_)?(\d[\d._]{0,10})/
const EXACT = /^\d[\w.-]*$/

/** Reads a build.gradle or build.gradle.kts. Packages of a catalogue (`libs.x`) stand in that. */
export function parseGradle(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'gradle')
  eachLine(text, (line, number) => {
    const [, configuration = '', group, name, version = ''] = COORDINATES.exec(line) ?? NAMED.exec(line) ?? []
    if (group !== undefined && CONFIGURATION.test(configuration)) {
      const test = /^(?:test|androidTest)/.test(configuration) ? 'test' : null
      const pinned = EXACT.test(version) && !version.endsWith('-SNAPSHOT')
      add(draft, { name: `${group}:${name}`, line: number, group: test, specifier: version, pinned })
    }
    const java = JAVA.exec(line)?.[1]
    if (java !== undefined) draft.interpreter ??= { value: java.replace('_', '.'), line: number }
  })
  return finish(draft)
}

/** Reads a version catalogue (`libs.versions.toml`), https://docs.gradle.org/current/userguide/version_catalogs.html */
export function parseGradleCatalogue(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'libs.versions.toml')
  const { root, diagnostics } = readToml(path, text)
  draft.diagnostics.push(...diagnostics)
  for (const { line, value } of entriesOf(nodeAt(root, 'libraries'))) {
    const [owner = '', artifact = '', short = ''] = (
      textOf(value) ??
      textOf(nodeAt(value, 'module')) ??
      ''
    ).split(':')
    const group = textOf(nodeAt(value, 'group')) ?? owner
    const name = textOf(nodeAt(value, 'name')) ?? artifact
    if (name === '') continue
    const specifier = versionOf(root, value) ?? short
    add(draft, { name: `${group}:${name}`, line, specifier, pinned: EXACT.test(specifier) })
  }
  return finish(draft)
}

function versionOf(root: YamlNode, library: YamlNode): string | null {
  const reference = textOf(nodeAt(library, 'version', 'ref'))
  return reference === null ? textOf(nodeAt(library, 'version')) : textOf(nodeAt(root, 'versions', reference))
}

/** Reads a gradle.lockfile: `group:name:1.0=runtimeClasspath`. */
export function parseGradleLock(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'gradle.lockfile')
  eachLine(text, (line, number) => {
    const [, name, version] = /^([\w.-]{1,200}:[\w.-]{1,200}):([^:=\s]{1,100})=/.exec(line) ?? []
    if (name !== undefined) add(draft, { name, line: number, specifier: version ?? '', pinned: true })
  })
  return finish(draft)
}

/** Reads a build.sbt: `"group" %% "name" % "1.0" % Test`. */
export function parseSbt(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'build.sbt')
  eachLine(text, (line, number) => {
    const found = line.matchAll(
      /"([\w.-]{1,200})"\s{0,9}%{1,3}\s{0,9}"([\w.-]{1,200})"\s{0,9}%\s{0,9}(?:"([^"]{0,100})"|[\w.]{1,100})(?:\s{0,9}%\s{0,9}"?(\w{1,30}))?/g,
    )
    for (const [, owner, name, version = '', scope] of found) {
      const group = scope?.toLowerCase() === 'test' ? 'test' : null
      add(draft, {
        name: `${owner}:${name}`,
        line: number,
        group,
        specifier: version,
        pinned: EXACT.test(version),
      })
    }
    const scala = /scalaVersion\s*:=\s*"([\d.]{1,20})"/.exec(line)?.[1]
    if (scala !== undefined) draft.interpreter ??= { value: scala, line: number }
  })
  return finish(draft)
}

function eachLine(text: string, take: (line: string, number: number) => void): void {
  let number = 0
  for (const line of text.split('\n')) {
    number += 1
    if (line.length <= MAX_LINE && !/^\s*(?:\/\/|\*)/.test(line)) take(line, number)
  }
}
