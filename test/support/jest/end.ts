import { leftOut } from '../left-out.ts'
import { extent, isBroad } from '../sample.ts'

const matrices = 'most of the long matrices'

/** After the tests: ends the process although a test that failed left a connection or a timer. The exit code is jest's. */
function endByItself(): void {
  const sample = isBroad ? matrices : `${matrices} and tables, and all but one kind of server for many tests`
  const said = [...leftOut(), ...(process.env[extent] === 'all' ? [] : [`${sample} (npm run test:all)`])]
  if (said.length > 0) process.stderr.write(`left out: ${said.join('; ')}\n`)
  // By then the results are written. An idle process does not wait for this timer.
  setTimeout(() => process.exit(), 2_000).unref()
}

// biome-ignore lint/style/noDefaultExport: jest takes the default export
export default endByItself
