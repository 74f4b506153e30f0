/** A repository with a long history of deployments, for the test that counts requests and for the benchmark that takes the time. */
import { git } from '../support/repository.ts'
import { createStage, good, moment, type Stage, seconds } from './stage.ts'

/** Minutes from one deployment to the next. */
const pace = 8

/** As many deployments as commits, every tenth of them by a pull request, over the last four weeks. */
export async function createScale(count: number): Promise<Stage> {
  const { stage } = await createStage([{ message: 'feat: begin', at: seconds(0) }])
  const { checkout } = stage.world
  const head = await checkout.git('rev-parse', 'HEAD')
  const commits = Array.from({ length: count }, (_, index) => {
    const message = `fix: change ${index}`
    const committer = `committer Alice <alice@example.com> ${seconds(index * pace)} +0000`
    return `commit refs/heads/main\n${committer}\ndata ${message.length}\n${message}\n`
  })
  await git(
    checkout.path,
    ['fast-import', '--quiet', '--force'],
    `reset refs/heads/main\nfrom ${head}\n\n${commits.join('')}`,
  )
  await checkout.git('reset', '-q', '--hard', 'main')
  await checkout.push()
  const shas = (await checkout.git('log', '--reverse', '--format=%H')).split('\n').slice(1)
  for (const [index, sha] of shas.entries()) {
    await stage.github.addDeployment(good(sha, index * pace + 2, { version: `1.${index}.0` }))
    const merge = { sha, at: moment(index * pace) }
    if (index % 10 === 0) await stage.github.addPullRequest({ number: index + 1, title: `Change ${index}`, merge })
  }
  return stage
}
