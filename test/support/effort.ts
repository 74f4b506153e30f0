/** Milliseconds of processor time that this process spends on `body`: unlike the clock's, they do not grow with what else the machine does. */
export async function effort(body: () => unknown): Promise<number> {
  const started = process.cpuUsage()
  await body()
  return process.cpuUsage(started).user / 1000
}
