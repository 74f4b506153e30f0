import { leftOut } from '../left-out.ts'
import { isWhole } from '../sample.ts'

/** After the tests: ends the process although a test that failed left a connection or a timer. The exit code is jest's. */
function endByItself(): void {
  const said = [...leftOut(), ...(isWhole ? [] : ['most rows of long tables and all but one kind of server for many tests, which npm run test:all runs'])]
  if (said.length > 0) process.stderr.write(`left out: ${said.join('; ')}\n`)
  // By then the results are written. An idle process does not wait for this timer.
  setTimeout(() => process.exit(), 2_000).unref()
}

// biome-ignore lint/style/noDefaultExport: jest takes the default export
export default endByItself
