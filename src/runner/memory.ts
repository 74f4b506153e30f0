import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8's young generation small for actions that read long histories: by default it grows to 64 MB and more, of which most is garbage
 * that was never collected. Notes of 20,000 commits then take 175 MiB instead of 290, in the same time.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
