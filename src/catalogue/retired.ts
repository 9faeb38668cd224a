/** Actions, runner labels and workflow commands that are dead or legacy. Commands of tools are in `commands.ts`. */

interface Retired {
  /** True when it no longer works; false when it still does under an old name. */
  readonly dead: boolean
  /** What to use instead, or since when it is gone. */
  readonly note: string
}

export interface RetiredAction extends Retired {
  /** `owner/repo`, lower case. */
  readonly slug: string
  /** Versions concerned, by the reference's leading `v1`, `1.2`; null for all. */
  readonly versions: RegExp | null
}

const major = (...numbers: readonly number[]) => new RegExp(`^v?(?:${numbers.join('|')})(?:\\.|$)`)

export const retiredActions: readonly RetiredAction[] = [
  // https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/
  {
    slug: 'actions/upload-artifact',
    versions: major(1, 2, 3),
    dead: true,
    note: 'v1 to v3 fail since 30 January 2025, use v4',
  },
  {
    slug: 'actions/download-artifact',
    versions: major(1, 2, 3),
    dead: true,
    note: 'v1 to v3 fail since 30 January 2025, use v4',
  },
  // https://github.blog/changelog/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/
  {
    slug: 'actions/cache',
    versions: major(1, 2),
    dead: true,
    note: 'v1 and v2 fail since 1 March 2025, use v4',
  },
  { slug: 'actions/upload-release-asset', versions: null, dead: false, note: 'archived, use the gh command' },
  { slug: 'actions/create-release', versions: null, dead: false, note: 'archived, use the gh command' },
  { slug: 'azure/aml-workspace', versions: null, dead: false, note: 'archived, use the az ml command' },
  { slug: 'azure/aml-compute', versions: null, dead: false, note: 'archived, use the az ml command' },
  { slug: 'azure/aml-run', versions: null, dead: false, note: 'archived, use the az ml command' },
  { slug: 'azure/aml-registermodel', versions: null, dead: false, note: 'archived, use the az ml command' },
  { slug: 'azure/aml-deploy', versions: null, dead: false, note: 'archived, use the az ml command' },
  { slug: 'actions-rs/toolchain', versions: null, dead: false, note: 'archived' },
  { slug: 'machine-learning-apps/actions-argo', versions: null, dead: false, note: 'no longer maintained' },
]

export interface RetiredName extends Retired {
  readonly name: string
}

/** https://github.com/actions/runner-images: images that hosted runners no longer have. */
export const retiredLabels: readonly RetiredName[] = [
  { name: 'ubuntu-16.04', dead: true, note: 'gone since September 2021' },
  { name: 'ubuntu-18.04', dead: true, note: 'gone since April 2023' },
  { name: 'ubuntu-20.04', dead: true, note: 'gone since April 2025' },
  { name: 'macos-10.15', dead: true, note: 'gone since August 2022' },
  { name: 'macos-11', dead: true, note: 'gone since June 2024' },
  { name: 'macos-12', dead: true, note: 'gone since December 2024' },
  { name: 'windows-2016', dead: true, note: 'gone since June 2022' },
  { name: 'windows-2019', dead: true, note: 'gone since June 2025' },
]

/** Workflow commands printed by a step. https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/ */
export const retiredOutputs: readonly RetiredName[] = [
  { name: '::set-env ', dead: true, note: 'disabled since November 2020, write to $GITHUB_ENV' },
  { name: '::add-path::', dead: true, note: 'disabled since November 2020, write to $GITHUB_PATH' },
  { name: '::set-output ', dead: false, note: 'deprecated, write to $GITHUB_OUTPUT' },
  { name: '::save-state ', dead: false, note: 'deprecated, write to $GITHUB_STATE' },
]
