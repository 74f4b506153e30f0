import { parse } from 'yaml'
import { readText, recordOf } from '../contract/tree.ts'
import { createWorld } from '../support/repository.ts'
import { runStep } from '../support/runner.ts'

/** What the step `version` of our own release workflow is given on a push. */
function inputsOfRelease(): Readonly<Record<string, string>> {
  const jobs = recordOf(recordOf(parse(readText('.github/workflows/release.yml')), 'release.yml')['jobs'], 'jobs')
  const { steps } = recordOf(jobs['release'], 'release')
  const step = Array.isArray(steps)
    ? steps.map((each) => recordOf(each, 'a step')).find(({ id }) => id === 'version')
    : undefined
  const given = Object.entries(recordOf(step?.['with'], 'with'))
  return Object.fromEntries(
    given.map(([name, value]) => [name, String(value).replace("${{ inputs.bump || 'auto' }}", 'auto')]),
  )
}

test('the release workflow makes 1.0.0 and v1 of a first release whose history asks for it, whatever the manifest says', async () => {
  const inputs = inputsOfRelease()
  expect(Object.values(inputs).join()).not.toContain('${{')
  await using world = await createWorld(
    { message: 'feat: begin', files: { 'package.json': '{"version":"0.1.0"}\n', 'CHANGELOG.md': '# Changelog\n' } },
    'docs: say how the first release comes about\n\nRelease-As: 1.0.0',
    'fix: one thing more',
  )
  const sha = await world.checkout.git('rev-parse', 'HEAD')
  const { outputs } = await runStep({ action: 'version-bump', with: inputs, workspace: world.checkout.path, sha })
  expect(outputs).toMatchObject({ result: 'released', version: '1.0.0', tag: 'v1.0.0' })
  expect(await world.tags()).toEqual(['v1', 'v1.0.0'])
})
