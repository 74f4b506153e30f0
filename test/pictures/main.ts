/**
 * `npm run screenshots [-- <scene>]`: the pages that people read, as a browser shows them, at 1280 and 400 pixels, light and dark, into
 * build/pictures. With `--keep`, those that the README shows go to docs/pictures. Needs Chromium; `npm ci --prefix test/pictures` adds Mermaid's figures.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markdownOf } from '../../src/deployment-history/view/markdown.ts'
import { pageOf } from '../../src/deployment-history/view/page.ts'
import { passGate } from '../demo/gate.ts'
import { createHistory } from '../demo/history.ts'
import { startGitHub } from '../support/github/github.ts'
import { root } from '../support/runner.ts'
import { Browser, findChromium } from './browser.ts'
import { drawn, githubPage, hasMermaid } from './github.ts'
import { incidentBody } from './incident.ts'
import { yearOf } from './year.ts'

interface Scene {
  /** Of its files. */
  readonly name: string
  /** Pixels from the top of the picture that the README shows; undefined for one that it does not show. */
  readonly kept: number | undefined
  readonly html: () => Promise<string>
}

const scenes: readonly Scene[] = [
  { name: 'history', kept: 1750, html: async () => pageOf(await yearOf()) },
  { name: 'history-few', kept: undefined, html: async () => pageOf(await yearOf(60)) },
  { name: 'summary', kept: 1500, html: async () => githubPage(markdownOf(await yearOf(), 8)) },
  { name: 'incident', kept: 1200, html: async () => githubPage(incidentBody()) },
  { name: 'approval', kept: 1200, html: async () => githubPage(await requestBody()) },
  { name: 'architecture', kept: undefined, html: async () => githubPage(await document('docs/architecture.md')) },
  { name: 'rollback', kept: undefined, html: async () => githubPage(await document('docs/rollback.md')) },
  { name: 'readme', kept: undefined, html: async () => githubPage(await document('README.md')) },
]

const document = (path: string) => readFile(join(root, path), 'utf8')

/** What approvers see: the issue of a gate of the demo, with the table that the receiver keeps. */
async function requestBody(): Promise<string> {
  const { world } = await createHistory()
  await using _world = world
  await using github = await startGitHub({ repository: 'octo/harbour', bare: world.bare })
  await passGate(world, github, '2.0.0', '### Features\n\n- **horn:** sound when the fog comes (#42)')
  const [issue] = github.state.issues.values()
  return `# ${issue?.title ?? ''}\n\n${issue?.body ?? ''}`
}

const chromium = findChromium()
const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const isKept = process.argv.includes('--keep')
if (chromium === undefined) console.log('skipped: there is no Chromium on the path, nor in the variable CHROMIUM')
else {
  if (!hasMermaid) console.log('without Mermaid figures: run `npm install --prefix test/pictures` to draw them')
  const [folder, docs] = [join(root, 'build/pictures'), join(root, 'docs/pictures')]
  for (const each of [folder, docs]) await mkdir(each, { recursive: true })
  await using browser = await Browser.open(chromium)
  for (const { name, kept, html } of scenes.filter((scene) => asked.length === 0 || asked.includes(scene.name))) {
    const file = join(folder, `${name}.html`)
    await writeFile(file, await html())
    for (const width of [1280, 400])
      for (const scheme of ['light', 'dark'] as const) {
        const { png, overflow } = await browser.look(file, { width, scheme, height: 4000 }, drawn)
        await writeFile(join(folder, `${name}-${width}-${scheme}.png`), png)
        console.log(
          `${name} ${width} ${scheme}: ${png.length} bytes${overflow > 0 ? `, ${overflow} pixels beside the screen` : ''}`,
        )
        if (overflow > 0) process.exitCode = 1
      }
    if (isKept && kept !== undefined) {
      const { png } = await browser.look(
        file,
        { width: name === 'history' ? 1280 : 1000, scheme: 'light', height: kept },
        drawn,
      )
      await writeFile(join(docs, `${name}.png`), png)
    }
  }
}
