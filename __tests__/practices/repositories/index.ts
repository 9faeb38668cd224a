/**
 * Small repositories of many kinds, for what the practices say of each. Archetypes are folders of fixtures laid over one another;
 * the others are written here, as far as possible on one screen.
 */

import type { ProfileId } from '../../../src/model.ts'
import { filesOfFixture } from '../../fixtureSnapshot.ts'
import { careless } from './careless.ts'
import { exemplary } from './exemplary.ts'
import type { Files } from './files.ts'
import { halfway } from './halfway.ts'
import {
  asksModel,
  demonstration,
  evaluated,
  labelled,
  onlySetUp,
  plain,
  servesOnly,
  submitted,
  trusted,
  watched,
} from './single.ts'

export interface Repository {
  readonly name: string
  readonly files: Files
  /** What a person would call it; detected when absent. */
  readonly profile?: ProfileId
}

const archetype = (...folders: readonly string[]): Files =>
  Object.assign({}, ...folders.map(folder => filesOfFixture(`archetypes/${folder}`)))

const closedLoop = archetype('team', 'delivery', 'closed-loop')

export const repositories: readonly Repository[] = [
  { name: 'notebook', files: archetype('notebook') },
  { name: 'cml-demo', files: archetype('cml-demo') },
  { name: 'reporting', files: archetype('reporting') },
  { name: 'team', files: archetype('team') },
  { name: 'delivery', files: archetype('team', 'delivery') },
  { name: 'closed-loop', files: closedLoop },
  { name: 'exemplary', files: { ...closedLoop, ...exemplary } },
  { name: 'halfway', files: halfway },
  { name: 'careless', files: careless },
  { name: 'set-up', files: onlySetUp },
  { name: 'evaluated', files: evaluated },
  { name: 'watched', files: watched },
  { name: 'labelled', files: labelled },
  { name: 'trusted', files: trusted },
  { name: 'serves', files: servesOnly },
  { name: 'asks', files: asksModel, profile: 'application' },
  { name: 'asks as template', files: asksModel, profile: 'template' },
  { name: 'page', files: demonstration, profile: 'research' },
  { name: 'submitted', files: submitted },
  { name: 'plain', files: plain, profile: 'application' },
  { name: 'library', files: archetype('library') },
  { name: 'closed-loop as research', files: closedLoop, profile: 'research' },
  { name: 'notebook as research', files: archetype('notebook'), profile: 'research' },
  { name: 'closed-loop as course', files: closedLoop, profile: 'course' },
  { name: 'notebook as course', files: archetype('notebook'), profile: 'course' },
  { name: 'closed-loop as library', files: closedLoop, profile: 'library' },
  { name: 'serves as course', files: servesOnly, profile: 'course' },
  { name: 'empty template', files: { 'README.md': '# A template\n' }, profile: 'template' },
  { name: 'empty research', files: { 'README.md': '# A paper\n' }, profile: 'research' },
  { name: 'empty application', files: { 'README.md': '# An application\n' }, profile: 'application' },
]
