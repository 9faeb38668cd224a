import { run } from './main.ts'
import { actionsRunner } from './runner/actions.ts'

await run(actionsRunner(process.env))
