import { listActions, readMetadata } from './tree.ts'

test('npm scripts run on the Node that the actions declare, whatever the machine has', () => {
  expect(process.versions.node).toMatch(/^24\./)
})

test.each(listActions())('%s declares that Node', (action) => {
  expect(readMetadata(action).runs['using']).toBe('node24')
})
