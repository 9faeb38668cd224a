/** `docker compose up` builds the images that its services define and that the runner does not have yet. */

import type { CommandRun } from '../automation/model.ts'
import { resolvePath } from '../automation/paths.ts'
import type { Facts } from '../facts/index.ts'

const names = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/** Whether a command starts services of which one has a build of its own. */
export function buildsServices(facts: Facts, { command, directory }: CommandRun): boolean {
  const { program, argv } = command
  if (!argv.includes('up') || argv.includes('--no-build') || directory === null) return false
  if (program !== 'docker-compose' && !(program === 'docker' && argv[0] === 'compose')) return false
  const given = argv.filter((_, index) => /^(?:-f|--file)$/.test(argv[index - 1] ?? ''))
  const files = given.length > 0 ? given : names
  return files.some(name => {
    const path = resolvePath(directory, name)
    return path !== null && facts.compose(path)?.services.some(({ build }) => build !== null) === true
  })
}
