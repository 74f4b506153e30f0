import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { each } from '../support/bump.ts'
import { sampled } from '../support/sample.ts'
import { listUses, marker, type Trial, trials, without } from './file-inputs.ts'
import { type Ground, openGround, picture, type Scene } from './file-scene.ts'
import { listActions, readMetadata } from './tree.ts'

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

afterAll(async () => {
  await ground[Symbol.asyncDispose]()
})

test('the table of inputs is complete', () => {
  const all = listActions().flatMap((action) => Object.keys(readMetadata(action).inputs))
  expect([...listUses().keys()].sort()).toEqual([...new Set(all)].sort())
})

test('every input that names a file of the workspace is tried', () => {
  const wanted = listActions().flatMap((action) =>
    Object.keys(readMetadata(action).inputs)
      .filter((input) => ['reads', 'writes', 'folder'].includes(listUses().get(input) ?? ''))
      .map((input) => `${action} ${input}`),
  )
  const tried = trials.map(({ name }) => name).filter((name) => !name.includes(':'))
  expect([...tried, ...Object.keys(without)].sort()).toEqual(wanted.sort())
})

/** A way out, and the path that leads there. */
interface WayOut {
  readonly name: string
  readonly plant: (scene: Scene) => string
  readonly isMet?: (trial: Trial) => boolean
}

const isFree = ({ isFixed }: Trial) => isFixed !== true

function waysOut({ path }: Trial): readonly WayOut[] {
  const [folder, name] = [dirname(path), basename(path)]
  const planted = (link: string, target: (scene: Scene) => string) => (scene: Scene) => {
    scene.link(link, target(scene))
    return path
  }
  const above = (scene: Scene) => join(scene.outside, folder.includes('/') ? '' : basename(folder))
  return [
    { name: 'a link out', plant: planted(path, ({ outside }) => join(outside, name)) },
    { name: 'a dangling link out', plant: planted(path, ({ outside }) => join(outside, 'none', 'at-all')) },
    { name: 'a link to .git/config', plant: planted(path, ({ workspace }) => join(workspace, '.git/config')) },
    { name: 'a folder that is a link out', plant: planted(folder, ({ outside }) => outside) },
    { name: 'a folder above that is a link out', plant: planted(folder.split('/')[0] ?? '', above) },
    {
      name: 'a folder that is a link to .git',
      plant: (scene) => {
        scene.link(folder, join(scene.workspace, '.git'))
        return join(folder, 'config')
      },
      isMet: isFree,
    },
    { name: '.git/config', plant: () => '.git/config', isMet: isFree },
    { name: 'the way up', plant: () => `../outside/${name}`, isMet: isFree },
    {
      name: 'a pattern that fits a link out',
      plant: (scene) => {
        scene.link(path, join(scene.outside, name))
        return `${folder}/*`
      },
      isMet: ({ takesPatterns }) => takesPatterns === true,
    },
  ]
}

/** What is wrong with how a step took a way out. */
async function judge(trial: Trial, way: WayOut): Promise<readonly string[]> {
  using scene = ground.open(trial)
  const { workspace, outside } = scene
  const path = way.plant(scene)
  const [before, config] = [picture(outside), readFileSync(join(workspace, '.git/config'), 'utf8')]
  const result = await ground.run(trial, scene, { path })
  const shown = [result.raw, result.summary, ...Object.values(result.outputs), ...writtenBy(workspace)].join('\n')
  const { exitCode, outputs } = result
  const reason = outputs['reason'] ?? ''
  const isRefused = exitCode === 1 && trial.reasons.includes(reason)
  const goesOn = trial.goesOn && Object.entries(trial.goesOn).every(([name, value]) => outputs[name] === value)
  return [
    ...(picture(outside).join('\n') === before.join('\n') ? [] : ['touches what is outside']),
    ...(readFileSync(join(workspace, '.git/config'), 'utf8') === config ? [] : ['writes .git/config']),
    ...(readdirSync(join(workspace, '.git')).some((name) => /slipway|partial/.test(name)) ? ['writes into .git'] : []),
    ...(shown.includes(marker)
      ? [`tells what nobody may read: ${shown.split('\n').find((line) => line.includes(marker))}`]
      : []),
    ...(shown.includes('bug in Slipway') ? ['calls it a bug in Slipway'] : []),
    ...(isRefused || goesOn === true
      ? []
      : [`ends with ${exitCode}, ${outputs['result']}, ${reason}: ${result.annotations[0]?.message}`]),
  ].map((what) => `${trial.name}, ${way.name}: ${what}`)
}

/** Texts of what a step left in the workspace, links not followed. */
function writtenBy(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === '.git' ? [] : writtenBy(path)
    return entry.isFile() ? [readFileSync(path, 'utf8')] : []
  })
}

describe.each(sampled(trials, 5))('$name', (trial) => {
  test('works', async () => {
    using scene = ground.open(trial)
    const place = join(scene.workspace, trial.path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, trial.text)
    // what an earlier version, or somebody who knew it, may have left for us to write through
    const drafts = [`${trial.path}.slipway`, `${trial.path}.partial`]
    if (trial.use !== 'reads') for (const draft of drafts) scene.link(draft, join(scene.outside, basename(trial.path)))
    const before = picture(scene.outside)
    const result = await ground.run(trial, scene, { path: trial.path })
    expect(trial.reasons).not.toContain(result.outputs['reason'])
    if (trial.use !== 'reads')
      expect([existsSync(place), readFileSync(place, 'utf8') === trial.text]).toEqual([true, false])
    if (trial.isShown === true) expect(result.raw + result.summary + JSON.stringify(result.outputs)).toContain(marker)
    expect(picture(scene.outside)).toEqual(before)
  })

  test('leads nothing out of the workspace, and nothing to git', async () => {
    const ways = waysOut(trial).filter(({ isMet = () => true }) => isMet(trial))
    expect((await each(sampled(ways, 3), 1, (way) => judge(trial, way))).flat()).toEqual([])
  })
})
