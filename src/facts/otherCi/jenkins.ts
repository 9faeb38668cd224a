/** Steps and triggers of a Jenkinsfile. */

import type { Step, WorkflowEvent } from '../model.ts'
import { eventAt, scriptStep } from './parts.ts'

/** `sh 'make test'` and `sh """…"""` of a Jenkinsfile. */
export function jenkinsSteps(text: string): readonly Step[] {
  return Array.from(text.matchAll(/\bsh\s*(?:\(\s*)?(?:script:\s*)?("""|'''|"|')/g)).flatMap(found => {
    const quote = found[1] as string
    const start = found.index + found[0].length
    const end = text.indexOf(quote, start)
    if (end < 0 || end - start > 20_000) return []
    const line = text.slice(0, start).split('\n').length
    return [scriptStep({ text: text.slice(start, end), line, literal: true })]
  })
}

const triggers: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pollSCM|githubPush|bitbucketPush|gitlab)\s*\(/, 'push'],
  [/\bcron\s*\(/, 'schedule'],
]

/** What its `triggers` name; most jobs are set up in Jenkins itself. */
export function jenkinsEvents(text: string): readonly WorkflowEvent[] {
  const code = text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
  return triggers.flatMap(([pattern, name]) => {
    const at = code.search(pattern)
    return at < 0 ? [] : [eventAt(name, text.slice(0, at).split('\n').length)]
  })
}

/** A file of another name that starts with Jenkins' own (`JenkinsfileTraining`) is one when a pipeline or a node stands in it. */
export function isJenkinsfile(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^Jenkinsfile(?:\.|$)/.test(name) || declares.test(text)
}

const declares = /\b(?:pipeline|node)(?: {0,4}\([^)\n]{0,100}\))?\s{0,20}\{/
