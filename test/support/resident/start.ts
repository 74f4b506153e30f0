/** The resident processes of a run of the tests: two for each worker, started again where one has ended. */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { shortFolder } from '../install.ts'
import { residents } from './ask.ts'

/** Starts `count` of them and tells the workers where they are. They end with this process. */
export function startResidents(count: number): void {
  const folder = mkdtempSync(join(shortFolder(), 'stages-'))
  process.env[residents] = folder
  const running = new Set<ChildProcess>()
  let isOver = false
  const start = (script: string, path: string) => {
    rmSync(path, { force: true })
    const child = fork(join(import.meta.dirname, script), [path], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    running.add(child)
    child.unref()
    child.channel?.unref()
    child.on('exit', (code) => {
      running.delete(child)
      // One that failed would fail again; without it each script gets a process of its own.
      if (!isOver && (code === 0 || code === null)) start(script, path)
    })
  }
  for (let id = 1; id <= count; id++) {
    start('process.ts', join(folder, String(id)))
    start('programs.ts', join(folder, `${id}.programs`))
  }
  process.on('exit', () => {
    isOver = true
    for (const child of running) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
}
