// Loaded before an action (`--import`): below the folder BROKEN_DISK, whatever is written fails with the system's error BROKEN_DISK_CODE. A full
// or read-only disk needs rights that not every machine with two cores gives; what Node throws on one, this throws everywhere.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { getSystemErrorMessage } from 'node:util'

const { BROKEN_DISK: folder = '', BROKEN_DISK_CODE: code = '' } = process.env
const { promises } = fs
const errnos = { EACCES: -13, EROFS: -30, ENOSPC: -28, EDQUOT: -122, EIO: -5 }

function refuse(syscall, path) {
  const message = `${code}: ${getSystemErrorMessage(errnos[code])}, ${syscall}`
  return Object.assign(new Error(message), { code, errno: errnos[code], syscall, ...(path ? { path } : {}) })
}

const isBroken = (path) => {
  const real = String(path).replace(/^\/proc\/self\/fd\/\d+/, (link) => fs.readlinkSync(link))
  return real === folder || real.startsWith(`${folder}/`)
}
/** A read-only disk opens nothing for writing; a full one opens, and writes nothing. */
const isClosed = code === 'EROFS' || code === 'EACCES'
const writes = (flags = 'r') => (typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(flags))

const { open, mkdir, writeFile } = promises
promises.open = async (path, flags, mode) => {
  if (isClosed && writes(flags) && isBroken(path)) throw refuse('open', path)
  const handle = await open(path, flags, mode)
  if (writes(flags) && isBroken(path))
    for (const name of ['write', 'writev', 'writeFile', 'appendFile'])
      handle[name] = async () => {
        throw refuse('write')
      }
  return handle
}
promises.mkdir = async (path, options) => {
  if (isBroken(path) && !fs.existsSync(path)) throw refuse('mkdir', path)
  return await mkdir(path, options)
}
promises.writeFile = async (path, ...rest) => {
  if (isBroken(path)) throw refuse(isClosed ? 'open' : 'write', path)
  return await writeFile(path, ...rest)
}
const { writeFileSync } = fs
fs.writeFileSync = (path, ...rest) => {
  if (typeof path === 'string' && isBroken(path)) throw refuse(isClosed ? 'open' : 'write', path)
  return writeFileSync(path, ...rest)
}
syncBuiltinESMExports()
