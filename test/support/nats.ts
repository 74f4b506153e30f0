/** A real NATS server, as Debian ships it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { type Certificates, makeCertificates } from './certificates.ts'
import { installProgram } from './install.ts'

export interface NatsServer extends AsyncDisposable {
  readonly port: number
  readonly certificates: Certificates | undefined
  /** A connection of the test's own. */
  readonly client: (more?: Parameters<typeof connect>[0]) => Promise<NatsConnection>
}

export interface NatsGiven {
  readonly jetstream?: boolean
  readonly tls?: boolean
  /** Lines of its configuration. */
  readonly config?: string
}

/** Starts one on a free port of loopback. */
export async function startNats({ jetstream = false, tls = false, config = '' }: NatsGiven = {}): Promise<NatsServer> {
  const found = installProgram('nats-server', ['nats-server'])
  if ('missing' in found) throw new Error(found.missing)
  const folder = await mkdtemp(join(tmpdir(), 'slipway-nats-'))
  const certificates = tls ? makeCertificates(folder) : undefined
  const pair = certificates?.server
  const secure = pair === undefined ? '' : `tls { cert_file: "${pair.cert}", key_file: "${pair.key}" }`
  const store = jetstream ? `jetstream { store_dir: "${folder}/store" }` : ''
  await writeFile(join(folder, 'nats.conf'), ['listen: "127.0.0.1:-1"', secure, store, config].join('\n'))
  const child = spawn(found.path, ['-c', join(folder, 'nats.conf'), '--ports_file_dir', folder], { stdio: 'ignore' })
  const port = await portOf(child, folder)
  return {
    port,
    certificates,
    client: (more) => connect({ servers: `127.0.0.1:${port}`, ...more }),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The port, which it writes down when it listens. */
async function portOf(child: ChildProcess, folder: string): Promise<number> {
  for (let left = 600; left > 0 && child.exitCode === null; left--) {
    const text = await readFile(join(folder, `nats-server_${child.pid}.ports`), 'utf8').catch(() => '')
    const port = /:(\d+)"/.exec(text)?.[1]
    if (port !== undefined) return Number(port)
    await wait(50)
  }
  throw new Error('nats-server does not listen')
}

/** A stream `EVENTS` that keeps what is published to `subjects`; what it holds is asked by sequence. */
export async function createStream(client: NatsConnection, subjects: readonly string[], more: object = {}) {
  const ask = async (api: string, question: object) => {
    const reply = await client.request(`$JS.API.STREAM.${api}.EVENTS`, JSON.stringify(question), { timeout: 10_000 })
    return reply.json<Record<string, unknown>>()
  }
  const made = await ask('CREATE', { name: 'EVENTS', subjects, ...more })
  if ('error' in made) throw new Error(JSON.stringify(made))
  return {
    /** Bodies, oldest first. */
    kept: async (): Promise<readonly string[]> => {
      const bodies: string[] = []
      for (let seq = 1; ; seq++) {
        const { message } = await ask('MSG.GET', { seq })
        if (typeof message !== 'object' || message === null) return bodies
        bodies.push(Buffer.from(String(Reflect.get(message, 'data')), 'base64').toString())
      }
    },
  }
}
