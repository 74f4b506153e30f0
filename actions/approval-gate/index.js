import { run } from '../../dist/index.js'

await run('approval-gate')
