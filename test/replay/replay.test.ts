import { rm } from 'node:fs/promises'
import { runStep } from '../support/runner.ts'
import { rounds, sampled } from '../support/sample.ts'
import { makeRepository, type ReplayedRelease, readReleases } from './release.ts'

const files = ['googleapis-gaxios', 'octokit-request.js', 'semantic-release-npm', 'testing-library-dom-testing-library']

/** The releases that their maintainers did not make by the convention: repository and version → what the convention asks for, and why. */
const misses: Readonly<Record<string, { readonly answer: string; readonly why: string }>> = {
  'googleapis/gaxios v2.0.2': {
    answer: 'v3.0.0',
    why: '`build!: upgrade engines field` is marked as breaking, and was released as a patch by hand',
  },
  'googleapis/gaxios v5.0.1': {
    answer: 'v5.0.0',
    why: 'there is nothing but `chore:` and `build:`; the release was asked for by hand',
  },
  'octokit/request.js v8.1.2': {
    answer: 'v8.2.0',
    why: '`Add PR templates (#618)` is a squash with no conventional header whose body lists `* feat: add pull_request_template.md`',
  },
  'semantic-release/npm v8.0.3': {
    answer: 'v8.0.2',
    why: 'a chore and its revert in the same range take each other back; the tool used there releases a patch for any revert',
  },
}

const answers = new Map<string, string>()

/** Runs all releases of a file, one after the other: what runs beside another would need a process of its own. */
async function replay(releases: readonly ReplayedRelease[]): Promise<void> {
  for (const release of releases)
    answers.set(`${release.repository} ${release.to}`, `v${(await decide(release))['version']}`)
}

async function decide(release: ReplayedRelease): Promise<Readonly<Record<string, string>>> {
  const workspace = await makeRepository(release)
  try {
    const { exitCode, outputs, raw } = await runStep({ action: 'version-bump', workspace, with: { 'dry-run': 'true' } })
    if (exitCode !== 0) throw new Error(raw)
    return outputs
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

test.each(files)(
  '%s: every release is decided as its maintainers did, or as is listed here',
  async (file) => {
    const releases = sampled(readReleases(`${file}.jsonl`), rounds(1_000, 8))
    await replay(releases)
    const keys = releases.map(({ repository, to }) => `${repository} ${to}`)
    expect(keys.map((key) => [key, answers.get(key)])).toEqual(
      releases.map(({ to }, index) => [keys[index], misses[keys[index] ?? '']?.answer ?? to]),
    )
  },
  180_000,
)

test('at least 98 of 100 are met, and no miss is listed that is none', () => {
  const missed = [...answers].filter(([key, answer]) => !key.endsWith(` ${answer}`)).map(([key]) => key)
  const known = Object.keys(misses).filter((key) => answers.has(key))
  expect(missed.sort()).toEqual(known.sort())
  expect(answers.size).toBe(rounds(240, 32))
  expect(known.length / 240).toBeLessThanOrEqual(0.02)
})
