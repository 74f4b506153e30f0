import { anyDuration, parseDuration } from '../../src/input/duration.ts'
import { timeoutSignal, timerTime } from '../../src/runner/timer.ts'

test('the longest duration that an input takes is no timer that ends at once', async () => {
  const { most } = anyDuration
  expect(parseDuration('30d')).toBe(most)
  expect(timerTime(most)).toBe(2_147_483_647)
  expect(timerTime(5_000)).toBe(5_000)
  const warnings: string[] = []
  const take = ({ name }: Error) => void warnings.push(name)
  process.on('warning', take)
  const [long, soon] = [timeoutSignal(most), timeoutSignal(1)]
  await new Promise((resolve) => soon.addEventListener('abort', resolve))
  process.off('warning', take)
  expect([long.aborted, warnings]).toEqual([false, []])
})
