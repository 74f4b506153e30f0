#!/usr/bin/env node
// `npx slipway …` from a checkout: the commands are TypeScript, which Node 24 runs directly; the checkout has its own Node.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const brought = join(root, 'node_modules/.bin/node')
const isNew = Number(process.versions.node.split('.')[0]) >= 24
const node = isNew || !existsSync(brought) ? process.execPath : brought
const args = ['--disable-warning=ExperimentalWarning', join(root, 'tools/main.ts'), ...process.argv.slice(2)]
if (!isNew && node === process.execPath) {
  console.error(
    `Slipway needs Node 24 or newer, but this is ${process.version}. Run \`npm ci\` in ${root}, or install it.`,
  )
  process.exitCode = 2
} else {
  const child = spawn(node, args, { stdio: 'inherit' })
  // Ctrl-C reaches both processes; this one waits, so that the user sees the end of the cleanup
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('close', (code) => {
    process.exitCode = code ?? 1
  })
}
