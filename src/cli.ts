/** The command's story: read the words, audit, print, and say by the exit code how it went. */

import { writeFileSync } from 'node:fs'
import { runCommand } from './command.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may close the pipe early; that is no failure of ours.
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommand(process.argv.slice(2), {
  workingDirectory: process.cwd(),
  environment: process.env,
  terminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? null,
  today: new Date().toISOString().slice(0, 10),
  print: text => void process.stdout.write(text),
  complain: text => void process.stderr.write(text),
  writeFile: (path, text) => writeFileSync(path, text),
})
