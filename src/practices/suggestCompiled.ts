/** What snippets for a project in a compiled language consist of: its set-up action and the commands of its build tool. */

import { isCompiled } from './ecosystems.ts'
import type { Subject } from './practice.ts'

export interface BuildTool {
  /** Steps of a workflow that set it up, without indentation. */
  readonly setup: readonly string[]
  readonly install: string
  readonly test: string
  readonly lint: string
}

const java = ['- uses: actions/setup-java@v5', "  with: { distribution: temurin, java-version: '21' }"]

const tools: Readonly<Record<string, BuildTool>> = {
  msbuild: {
    setup: ['- uses: actions/setup-dotnet@v5'],
    install: 'dotnet restore',
    test: 'dotnet test',
    lint: 'dotnet format --verify-no-changes',
  },
  'pom.xml': {
    setup: java,
    install: 'mvn -B dependency:go-offline',
    test: 'mvn -B verify',
    lint: 'mvn -B checkstyle:check',
  },
  gradle: {
    setup: java,
    install: './gradlew dependencies',
    test: './gradlew check',
    lint: './gradlew spotlessCheck',
  },
  'build.sbt': { setup: java, install: 'sbt update', test: 'sbt test', lint: 'sbt scalafmtCheckAll' },
  'Cargo.toml': {
    setup: ['- uses: dtolnay/rust-toolchain@stable'],
    install: 'cargo fetch --locked',
    test: 'cargo test --locked',
    lint: 'cargo clippy --locked -- -D warnings',
  },
  'go.mod': {
    setup: ['- uses: actions/setup-go@v6', '  with: { go-version-file: go.mod }'],
    install: 'go mod download',
    test: 'go test ./...',
    lint: 'go vet ./...',
  },
}

/** The build tool of the project's nearest manifest; null for a project in a language that needs none. */
export function buildToolOf(subject: Subject): BuildTool | null {
  if (!isCompiled(subject)) return null
  const found = subject.facts.dependencyFiles
    .filter(({ format }) => tools[format] !== undefined)
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length)
  return tools[found[0]?.format ?? ''] ?? null
}
