// Preloaded by `NODE_OPTIONS=--import`: the clock of an action shows so many milliseconds more than that of the machine.
import { shiftClock } from './resident/clock.ts'

if (process.argv[1]?.includes('/actions/')) shiftClock(Number(process.env['TEST_CLOCK_OFFSET'] ?? 0))
