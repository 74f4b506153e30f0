import { availableParallelism } from 'node:os'

/** Twice as many workers as cores, since about half of what the tests do is waiting. A percentage over 100 would be taken for a number of workers. */
const maxWorkers = 2 * availableParallelism()

// biome-ignore lint/style/noDefaultExport: jest takes the default export
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.js' },
  globalSetup: '<rootDir>/test/support/jest/begin.ts',
  globalTeardown: '<rootDir>/test/support/jest/end.ts',
  testEnvironment: '<rootDir>/test/support/jest/environment.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/jest/draw.ts'],
  openHandlesTimeout: 0,
  maxWorkers,
  workerIdleMemoryLimit: '600MB',
  testTimeout: 240_000,
}
