/** A headless Chromium, spoken to by its DevTools protocol (chromedevtools.github.io/devtools-protocol): nothing is installed for it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome-headless-shell']

/** The browser of the variable CHROMIUM, else one on the path; undefined where there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env
  if (CHROMIUM) return CHROMIUM
  return PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file))
}

/** What a page is looked at with. */
export interface View {
  readonly width: number
  readonly scheme: 'light' | 'dark'
  /** At most this many pixels from the top. */
  readonly height: number
}

/** A picture of a page, and how much of the page lies beside the screen. */
export interface Shot {
  readonly png: Buffer
  readonly overflow: number
}

export class Browser implements AsyncDisposable {
  readonly #child: ChildProcess
  readonly #socket: WebSocket
  readonly #folder: string
  readonly #waiting = new Map<number, (answer: Record<string, unknown>) => void>()
  #last = 0

  private constructor(child: ChildProcess, socket: WebSocket, folder: string) {
    this.#child = child
    this.#socket = socket
    this.#folder = folder
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data))
      this.#waiting.get(answer.id)?.(answer)
      this.#waiting.delete(answer.id)
    })
  }

  static async open(chromium: string): Promise<Browser> {
    const folder = await mkdtemp(join(tmpdir(), 'pictures-'))
    // Containers have no user namespaces for its sandbox; the pages are our own.
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-port=0']
    const child = spawn(chromium, [...flags, `--user-data-dir=${folder}`, 'about:blank'], { stdio: 'ignore' })
    const [port = ''] = (await waitFor(join(folder, 'DevToolsActivePort'))).split('\n')
    const list = await (await fetch(`http://127.0.0.1:${port}/json`)).text()
    const pages: readonly { readonly type: string; readonly webSocketDebuggerUrl: string }[] = JSON.parse(list)
    const address = pages.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? ''
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', reject)
    })
    return new Browser(child, socket, folder)
  }

  /** Shows a file and takes a picture of it, once `ready` (JavaScript) is true. */
  async look(file: string, { width, scheme, height }: View, ready: string): Promise<Shot> {
    const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: false }
    await this.#ask('Emulation.setDeviceMetricsOverride', metrics)
    await this.#ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
    await this.#ask('Page.navigate', { url: `file://${file}` })
    for (let turn = 0; turn < 100; turn++) {
      await setTimeout(100)
      if ((await this.#value(`document.readyState === 'complete' && (${ready})`)) === true) break
    }
    const overflow = Number(await this.#value('document.documentElement.scrollWidth - innerWidth'))
    const whole = Number(await this.#value('document.documentElement.scrollHeight'))
    const clip = { x: 0, y: 0, width, height: Math.min(whole, height), scale: 1 }
    const { data } = await this.#ask('Page.captureScreenshot', { clip, captureBeyondViewport: true })
    return { png: Buffer.from(String(data), 'base64'), overflow }
  }

  async #value(expression: string): Promise<unknown> {
    const { result } = await this.#ask('Runtime.evaluate', { expression, returnByValue: true })
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined
  }

  async #ask(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    const id = ++this.#last
    const answer = await new Promise<Record<string, unknown>>((resolve) => {
      this.#waiting.set(id, resolve)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
    const { result, error } = answer
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`)
    return Object.fromEntries(Object.entries(result ?? {}))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.close()
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill()
    await ended
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function waitFor(file: string): Promise<string> {
  for (let turn = 0; turn < 300; turn++) {
    if (existsSync(file)) return readFile(file, 'utf8')
    await setTimeout(100)
  }
  throw new Error('Chromium did not start within 30 seconds')
}
