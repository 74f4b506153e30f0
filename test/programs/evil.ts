import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../support/repository.ts'

/** For each key that can name a program, the lines of a configuration that names one. */
export const evil: Readonly<Record<string, (program: string) => string>> = {
  'core.fsmonitor': (program) => `[core]\n\tfsmonitor = ${program}`,
  'core.hooksPath': (program) => `[core]\n\thooksPath = ${program}-hooks`,
  'hook.<name>.command': (program) =>
    `[hook "evil"]\n\tcommand = ${program}\n\tevent = pre-push\n\tevent = reference-transaction`,
  'diff.external': (program) => `[diff]\n\texternal = ${program}`,
  'diff.<name>.command': (program) => `[diff "evil"]\n\tcommand = ${program}`,
  'diff.<name>.textconv': (program) => `[diff "evil"]\n\ttextconv = ${program}`,
  'merge.<name>.driver': (program) => `[merge "evil"]\n\tdriver = ${program}`,
  'core.pager': (program) => `[core]\n\tpager = ${program}`,
  'pager.<command>': (program) => `[pager]\n\tlog = ${program}\n\tdiff = ${program}\n\tstatus = ${program}`,
  'core.editor': (program) => `[core]\n\teditor = ${program}`,
  'sequence.editor': (program) => `[sequence]\n\teditor = ${program}`,
  'remote.<name>.uploadpack': (program) => `[remote "origin"]\n\tuploadpack = ${program}`,
  'remote.<name>.receivepack': (program) => `[remote "origin"]\n\treceivepack = ${program}`,
  'core.alternateRefsCommand': (program) => `[core]\n\talternateRefsCommand = ${program}`,
  'core.gitProxy': (program) => `[core]\n\tgitProxy = ${program}`,
  'core.askPass': (program) => `[core]\n\taskPass = ${program}`,
  'alias.<name>': (program) => `[alias]\n\tlog = !${program}\n\tstatus = !${program}\n\tls-remote = !${program}`,
  'trailer.<name>.command': (program) => `[trailer "evil"]\n\tcommand = ${program}`,
  'trailer.<name>.cmd': (program) => `[trailer "evil"]\n\tcmd = ${program}`,
  'submodule.<name>.update': (program) => `[submodule "evil"]\n\tupdate = !${program}`,
  'filter.<name>.clean': (program) => `[filter "evil"]\n\tclean = ${program}`,
  'filter.<name>.smudge': (program) => `[filter "evil"]\n\tsmudge = ${program}`,
  'filter.<name>.process': (program) => `[filter "evil"]\n\tprocess = ${program}`,
  'gpg.program': (program) => `[gpg]\n\tprogram = ${program}\n[log]\n\tshowSignature = true`,
  'gpg.<format>.program': (program) => `[gpg "ssh"]\n\tprogram = ${program}`,
  'gpg.ssh.defaultKeyCommand': (program) => `[gpg "ssh"]\n\tdefaultKeyCommand = ${program}`,
  'core.sshCommand': (program) => `[core]\n\tsshCommand = ${program}`,
  'credential.helper': (program) => `[credential]\n\thelper = ${program}`,
  'credential.<url>.helper': (program) => `[credential "https://github.com"]\n\thelper = ${program}`,
}

/** Names an evil program for the keys in the checkout's configuration; answers which of them have run. */
export function plant(world: World, keys: readonly string[]): () => readonly string[] {
  const folder = join(world.folder, 'evil')
  mkdirSync(join(folder, 'ran'), { recursive: true })
  for (const key of keys) {
    const name = key.replace(/\W+/g, '-')
    const program = join(folder, name)
    const script = `#!/bin/sh\n: >'${folder}/ran/${name}'\ncat\n`
    for (const path of [program, join(`${program}-hooks`, 'pre-push'), join(`${program}-hooks`, 'post-index-change')]) {
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(path, script)
      chmodSync(path, 0o755)
    }
    const lines = evil[key]
    if (lines === undefined) throw new Error(`evil.ts has no configuration for ${key}`)
    appendFileSync(join(world.checkout.path, '.git/config'), `${lines(program)}\n`)
  }
  return () => (existsSync(folder) ? readdirSync(join(folder, 'ran')) : [])
}
