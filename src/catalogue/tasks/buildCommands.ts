/** What the commands of compiled languages do: .NET, Maven, Gradle, sbt, Cargo, Go. */

import { listed } from '../commandPattern.ts'
import type { CommandRule } from '../taskRule.ts'

/** Words that may stand anywhere behind the program: its goals. */
function after(program: string, words: string): readonly string[] {
  return listed(words).map(word => `${program} ** ${word}`)
}

const withoutTests = listed('-DskipTests*, -Dmaven.test.skip*, -x, --exclude-task, --no-run, --list-tests')

export const buildCommands: readonly CommandRule[] = [
  {
    task: 'lint',
    commands: [
      ...listed(
        'dotnet format, dotnet-format, staticcheck, golint, revive, rustfmt, scalafmt, scalafix, ktlint, detekt',
      ),
      ...after('mvn', '*checkstyle:check, *spotless:check, *pmd:check, *spotbugs:check, *ktlint:check'),
      ...after('gradle', '*spotlessCheck, *ktlintCheck, *checkstyle*, *detekt*, *pmd*, *spotbugs*, *lint*'),
      ...after('sbt', '*scalafmtCheck*, *scalafix*'),
    ],
    unless: ['--version'],
    confidence: 'high',
  },
  {
    task: 'test',
    commands: [
      ...listed(
        'dotnet vstest, vstest.console, nunit3-console, cargo test, cargo nextest run, cargo tarpaulin, cargo llvm-cov',
      ),
      ...after('mvn', 'test, verify, surefire:test, *failsafe:integration-test'),
      ...after('gradle', 'test*, *:test*, check, *:check, *AndroidTest, *UnitTest'),
      ...after('sbt', 'test*, */test*, *;test*'),
    ],
    unless: withoutTests,
    confidence: 'high',
  },
  {
    // Stages of a build that come after the one that tests.
    task: 'test',
    commands: [...after('mvn', 'package, install, deploy'), ...after('gradle', 'build, *:build')],
    unless: withoutTests,
    confidence: 'medium',
  },
  {
    task: 'coverage',
    commands: [
      ...listed('dotnet test --collect*, coverlet, dotnet-coverage, cargo tarpaulin, cargo llvm-cov, grcov'),
      ...listed('go test -cover*, go tool cover'),
      ...after('mvn', '*jacoco*'),
      ...after('gradle', '*jacoco*, *kover*'),
      ...after('sbt', '*coverage*'),
    ],
    confidence: 'high',
  },
  {
    task: 'build-package',
    commands: [
      ...listed('dotnet pack, dotnet publish, nuget pack, cargo package, cargo build --release, go build -o'),
      ...after('mvn', 'package, verify, install, deploy'),
      ...after(
        'gradle',
        'build, *:build, assemble*, *:assemble*, jar, *shadowJar, *bootJar, distZip, bundle*',
      ),
      ...after('sbt', '*package*, *assembly*'),
    ],
    unless: listed('--help, --list'),
    confidence: 'high',
  },
  {
    task: 'publish-package',
    commands: [
      ...listed('dotnet nuget push, nuget push, cargo publish'),
      ...after('mvn', 'deploy, *:deploy, release:perform'),
      ...after(
        'gradle',
        'publish, publish*Repository, publish*Central, *:publish, *publishPlugins, closeAndRelease*',
      ),
      ...after('sbt', '*publish, *publishSigned, *sonatype*Release, *ci-release'),
    ],
    unless: listed('--dry-run, publishToMavenLocal'),
    confidence: 'high',
  },
  {
    task: 'docs',
    commands: [
      ...listed('cargo doc, docfx'),
      ...after('gradle', 'dokka*, *:dokka*'),
      ...after('sbt', 'doc, makeSite'),
    ],
    confidence: 'high',
  },
  {
    task: 'security-scan',
    commands: [
      ...listed('cargo deny, cargo vet, dotnet list --vulnerable, gosec, nancy'),
      ...after('mvn', '*dependency-check*'),
      ...after('gradle', '*dependencyCheck*'),
    ],
    confidence: 'high',
  },
]
