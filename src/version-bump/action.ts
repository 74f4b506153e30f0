import { openRepository } from '../git/open.ts'
import { HeadLog } from '../git/range/head.ts'
import { connectOnce } from '../github/connection/once.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { outputNames } from './run-result.ts'

/** Decides the next version from the history, writes it into the manifests, commits, tags and pushes. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  host.log.info('version-bump: reading the history')
  await using history = new HeadLog()
  const asked = Promise.withResolvers<void>()
  const opening = openRepository(host, inputs.workingDirectory, inputs.token, {
    // A single package needs the commits whatever their paths.
    ...(inputs.packages.length === 0 && { first: (git) => history.start(git) }),
    asked: asked.resolve,
  })
  // The rest is loaded while git answers; earlier, it would only delay git.
  await Promise.race([asked.promise, opening])
  const [repository, { startAhead }] = await Promise.all([opening, import('./tip/ahead.ts')])
  const ahead = startAhead(repository, inputs, history.log)
  if (ahead === undefined) await history[Symbol.asyncDispose]()
  const { release } = await import('./attempt.ts')
  return await release(repository, connectOnce(inputs.token.value, host), inputs, host, ahead)
}
