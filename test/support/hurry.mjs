// Preloaded by `NODE_OPTIONS=--import`: the limits and pauses of an action that take a second or longer are over ten times as fast.
import { shortenWaits } from './resident/hurry.ts'

if (process.argv[1]?.includes('/actions/')) shortenWaits()
