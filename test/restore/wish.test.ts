import { InputReader } from '../../src/input/reader.ts'
import { secretKeeper } from '../../src/input/secret.ts'
import { readStrategy, strategyInputs } from '../../src/restore/strategies/options.ts'

const text = 'apiVersion: v1\nusers: [{name: u, user: {token: hunter2}}]\n'

function complaintOf(env: Readonly<Record<string, string>>): string {
  const reader = new InputReader({ env, secrets: secretKeeper(() => {}) }, strategyInputs, {})
  readStrategy(reader, undefined)
  try {
    reader.finish()
    return ''
  } catch (error) {
    return String(error)
  }
}

test('the text of a kubeconfig never becomes an argument of helm', () => {
  const helm = { INPUT_STRATEGY: 'helm', 'INPUT_HELM-RELEASE': 'web' }
  const told = complaintOf({ ...helm, INPUT_KUBECONFIG: text })
  expect(told).toContain('Input `kubeconfig` is the content of a file, but `strategy: helm` needs a path')
  expect(told).not.toContain('hunter2')
  expect(complaintOf({ ...helm, INPUT_KUBECONFIG: 'kube/config.yml' })).toBe('')
})

test('the other strategies take the text', () => {
  const wish = { INPUT_STRATEGY: 'kubernetes', INPUT_WORKLOAD: 'deployment/web', INPUT_KUBECONFIG: text }
  expect(complaintOf(wish)).toBe('')
})
