/** The Action's story on one page: read inputs, audit, set outputs, write the summary, and only then fail. */

import { join, resolve } from 'node:path'
import { audit, knownNames } from './audit.ts'
import { type Audited, eventBaselines, namedBaselines } from './baseline.ts'
import { findConfiguration } from './configurationFile.ts'
import { annotationsOf } from './report/annotations.ts'
import { type Baselines, compared, comparisonIn } from './report/compare.ts'
import { renderJson } from './report/json.ts'
import type { Report } from './report/model.ts'
import { outputsOf } from './report/outputs.ts'
import { renderSummary } from './report/summary.ts'
import { automaticBaseline } from './runner/automaticBaseline.ts'
import type { Runner } from './runner/runner.ts'
import { readActionInputs } from './settings/actionInputs.ts'
import { configurationPaths } from './settings/configurationPaths.ts'
import { ConfigurationError } from './settings/error.ts'
import { choiceOf, flagOf, mergeSettings, type RawOptions } from './settings/merge.ts'
import type { Settings } from './settings/settings.ts'
import { endedWaivers } from './settings/waivers.ts'
import { SnapshotError } from './snapshot/error.ts'
import { matchingDirectory } from './snapshot/matchingDirectory.ts'
import { openSnapshot } from './snapshot/open.ts'
import { writeReportFolder } from './snapshot/reportFolder.ts'
import { homepage, version } from './version.ts'

/** Never throws: what goes wrong fails the step with a sentence that says whose mistake it is. */
export async function run(runner: Runner): Promise<void> {
  try {
    const { options, warnings } = readActionInputs(runner.inputs())
    for (const warning of warnings) runner.log(warning)
    const presentation = presentationOf(options)
    const report = await auditWorkspace(options, runner)
    await publish(report, presentation, runner)
    const { verdict, reasons } = report.gate
    if (verdict === 'fail') runner.fail(reasons.join(' '))
    else for (const reason of reasons) runner.log(reason)
  } catch (error) {
    runner.output('verdict', 'error')
    if (error instanceof ConfigurationError || error instanceof SnapshotError) {
      runner.fail(error.message)
      return
    }
    runner.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
    runner.fail(
      `This is a bug in mlops-audit ${version}: ${String(error)}. Please report it: ${homepage}/issues`,
    )
  }
}

async function auditWorkspace(options: RawOptions, runner: Runner): Promise<Report> {
  const repository = {
    path: await matchingDirectory(resolve(runner.workspace, options.get('path')?.text.trim() ?? '.')),
    name: runner.event.repository ?? undefined,
    defaultBranch: runner.event.defaultBranch ?? undefined,
    workspace: runner.workspace,
  }
  const snapshot = await openSnapshot({
    ...repository,
    ...(options.has('config') ? {} : { lookedFor: configurationPaths }),
    onNotice: sentence => runner.log(sentence),
  })
  try {
    const configuration = findConfiguration(snapshot, options.get('config'), runner.workspace, knownNames)
    const settings = mergeSettings(options, configuration.options, configuration.waivers, knownNames)
    const today = new Date().toISOString().slice(0, 10)
    for (const sentence of endedWaivers(settings.waivers, today)) runner.log(sentence)
    const report = await audit(snapshot, settings, today)
    const again: Audited['again'] = async before => [await audit(before, settings, today)]
    const audited = { snapshot, repository, paths: [report.repository.path], again }
    const baselines = await baselinesFor(audited, settings, runner)
    const comparison = comparisonIn(baselines, report.repository.path)
    if (comparison.baseline === null) runner.log(`Nothing was compared: ${comparison.because}.`)
    return compared(report, comparison, settings.gate)
  } finally {
    snapshot.close()
  }
}

/** What the settings, or else the event, say to compare with. */
async function baselinesFor(audited: Audited, { baseline }: Settings, runner: Runner): Promise<Baselines> {
  if (baseline === 'none') return { reports: null, because: '`baseline` is `none`' }
  if (baseline !== 'auto') return namedBaselines(audited, baseline, runner.workspace)
  const automatic = automaticBaseline(runner.event, audited.snapshot.repository.commit)
  if (automatic.ref === null) return { reports: null, because: automatic.because }
  return eventBaselines(audited, automatic.ref)
}

/** How the result is shown: the inputs that the audit itself does not need. */
interface Presentation {
  readonly name: string | null
  /** As it was written; null for one in the runner's temporary folder. */
  readonly folder: string | null
  readonly summary: boolean
  readonly annotations: string
}

/** @throws ConfigurationError for a wrong value. That is found before anything is audited or published. */
function presentationOf(options: RawOptions): Presentation {
  return {
    name: options.get('name')?.text.trim() || null,
    folder: options.get('report-dir')?.text.trim() || null,
    summary: flagOf(options.get('summary')) ?? true,
    annotations: choiceOf(options.get('annotations'), 'annotations', 'action') ?? 'warning',
  }
}

/** Outputs first, so that a later step sees them however this one ends. */
async function publish(report: Report, shown: Presentation, runner: Runner): Promise<void> {
  const { name } = shown
  for (const [output, value] of outputsOf(report)) runner.output(output, value)
  const summary = renderSummary(report, { server: runner.serverUrl, ...(name === null ? {} : { name }) })
  const folder = shown.folder ?? join(runner.temporary, folderName(name))
  const files = writeReportFolder(resolve(runner.workspace, folder), {
    'report.json': renderJson(report),
    'summary.md': summary,
  })
  runner.output('report-file', files['report.json'])
  runner.output('summary-file', files['summary.md'])
  if (shown.summary && !(await runner.writeSummary(summary))) {
    runner.log(`The job summary could not be written. It is in ${files['summary.md']}`)
  }
  annotate(report, shown, runner)
}

/** Annotations stand in files of the run's own repository: one of another checkout would point at nothing, or at a stranger. */
function annotate(report: Report, { annotations }: Presentation, runner: Runner): void {
  if (annotations === 'off') return
  const { repository } = runner.event
  if (repository !== null && report.repository.name !== repository) {
    runner.log(`Nothing is annotated: what was audited is no checkout of ${repository}.`)
    return
  }
  const highest = annotations === 'notice' ? 'notice' : 'warning'
  for (const annotation of annotationsOf(report, { limit: 9, highest })) runner.annotate(annotation)
}

/** A folder name made of the run's identity; anything that could leave the folder or upset a file system becomes `-`. */
function folderName(name: string | null): string {
  return name === null ? 'mlops-audit' : `mlops-audit-${name.replace(/[^\w.-]+/g, '-').replace(/^\.+/, '')}`
}
