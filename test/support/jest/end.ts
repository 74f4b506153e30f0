import { isWhole } from '../sample.ts'

/** After the tests: ends the process although a test that failed left a connection or a timer. The exit code is jest's. */
function endByItself(): void {
  if (!isWhole) process.stderr.write('Long matrices were cut to a sample: npm run test:all tries them whole.\n')
  // By then the results are written. An idle process does not wait for this timer.
  setTimeout(() => process.exit(), 2_000).unref()
}

// biome-ignore lint/style/noDefaultExport: jest takes the default export
export default endByItself
