// Preloaded by `NODE_OPTIONS=--import`: an action sees an old runtime, or a full disk.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

if (process.argv[1]?.includes('/actions/')) {
  const node = process.env['TEST_NODE_VERSION']
  if (node !== undefined) Object.defineProperty(process, 'versions', { value: { ...process.versions, node } })
  if (process.env['TEST_DISK'] === 'full') {
    fs.promises.statfs = async () => ({ bavail: 10, bsize: 4096 })
    syncBuiltinESMExports()
  }
}
