import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Command } from './measure.ts'

const here = import.meta.dirname
const modules = join(here, 'node_modules')

/** Installs missing peers; they are never a dependency of the project. */
export function installPeers(): void {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  if (Object.keys(dependencies).every((name) => existsSync(join(modules, name)))) return
  console.error('Installing the peers into bench/node_modules')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** `name 1.2.3`, as installed. */
export function labelPeer(name: string): string {
  const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))
  return `${name} ${version}`
}

/** git-cliff's native program, without npm's Node script around it. */
export function gitCliff(directory: string, ...args: readonly string[]): Command {
  const require = createRequire(join(modules, 'git-cliff', 'package.json'))
  const folder = require.resolve(`git-cliff-${process.platform}-${process.arch}/package.json`)
  return {
    program: join(folder, '..', 'bin', 'git-cliff'),
    args: ['--offline', '--tag-pattern', '^v[0-9]', ...args],
    directory,
  }
}

/** dbmate's native program, without npm's Node script around it. */
export function dbmate(directory: string, args: readonly string[], env: Readonly<Record<string, string>>): Command {
  const program = join(modules, '@dbmate', `${process.platform}-${process.arch}`, 'bin', 'dbmate')
  return { program, args, directory, env }
}

/** A peer's command-line program, started by the same Node as everything else. */
export function nodeProgram(directory: string, file: string, ...args: readonly string[]): Command {
  const script = file.endsWith('.js') ? join(here, file) : join(modules, file, 'dist', 'cli', 'index.js')
  return { program: process.execPath, args: [script, ...args], directory }
}
