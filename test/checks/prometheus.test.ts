import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Status } from '../../src/checks/checks.ts'
import { type Daemon, startDaemon } from '../support/daemon.ts'
import { installProgram } from '../support/install.ts'
import { leaveOut } from '../support/left-out.ts'
import { listen, ownAddress } from '../support/listen.ts'
import { measureOnce, runFile } from './stage.ts'

const found = installProgram('prometheus', ['prometheus'])
const program = 'path' in found ? found.path : ''

if (program === '') leaveOut(`a real Prometheus: ${'missing' in found ? found.missing : ''}`)
else
  describe('a real Prometheus, which watches itself', () => {
    let daemon: Daemon | undefined
    let url = ''
    beforeAll(async () => {
      daemon = await startDaemon(program, (port, folder) => {
        const target = `static_configs: [{ targets: ['127.0.0.1:${port}'] }]`
        const job = (name: string) => `  - { job_name: ${name}, scrape_interval: 1s, ${target} }\n`
        writeFileSync(join(folder, 'prometheus.yml'), `scrape_configs:\n${job('web')}${job('api')}`)
        const storage = ['--config.file=prometheus.yml', '--storage.tsdb.path=data']
        return [...storage, `--web.listen-address=127.0.0.1:${port}`]
      })
      url = `http://127.0.0.1:${daemon.port}`
      const ask = (query: string) => measureOnce(`prometheus: { url: "${url}", query: '${query}', expect: 2 }`)
      while ((await ask('count(up == 1)')).status !== 'passed') await sleep(200)
    }, 60_000)
    afterAll(() => daemon?.[Symbol.asyncDispose]())

    test.each<readonly [string, string, Status, string]>([
      ['sum(up)', 'expect: 2', 'passed', '`2`, as expected (`2`)'],
      ['sum(up)', 'expect: [">=1", "<= 2"]', 'passed', '`>=1 and <=2`'],
      ['up', 'expect: 1', 'passed', '2 values, as expected'],
      ['up{job="{job}"}', 'expect: "> 0"', 'passed', '`1`'],
      ['vector(0.0105)', 'expect: "<0.01"', 'failed', 'the value is `0.0105`, expected `<0.01`'],
      ['up', 'expect: "<1"', 'failed', '`up{instance="127.0.0.1:'],
      ['up', 'expect: "<1"', 'failed', '(one of 2 values), expected `<1`'],
      ['0.005', 'expect: "<0.01"', 'passed', '`0.005`'],
      ['no_such_metric', 'expect: "<0.01"', 'inconclusive', 'no data: the query returns no series'],
      ['vector(0) / vector(0)', 'expect: "<0.01"', 'inconclusive', 'the value is NaN'],
      ['vector(1) / vector(0)', 'expect: "<0.01"', 'failed', '`+Inf`'],
      ['vector(1) / vector(0)', 'expect: ">1"', 'passed', '`+Inf`'],
      ['up{', 'expect: 1', 'inconclusive', 'Prometheus rejected the query (bad_data): `invalid parameter'],
      ['"text"', 'expect: 1', 'inconclusive', 'the query returns `string`, expected a number'],
      ['up[5m]', 'expect: 1', 'passed', 'values, as expected'],
      ['sum(up)', 'expect: "<=2", range: 5m', 'passed', 'as expected'],
      ['vector(time())', 'expect: "<1", range: 10s, step: 1s', 'failed', 'the value is `1'],
      ['up{', 'expect: 1, range: 5m', 'inconclusive', 'rejected the query'],
      ['label_replace(vector(1), "v", "{odd}", "", "")', 'expect: 1', 'passed', '`1`'],
    ])('%s with %s is %s: %s', async (query, rest, status, message) => {
      const vars = { job: 'web', odd: '1.0") or vector(99) or label_replace(vector(5), "a", "b' }
      const fields = `prometheus: { url: "${url}/", query: '${query}', ${rest} }`
      const { status: is, message: said } = await measureOnce(fields, { vars })
      expect({ is, said }).toEqual({ is: status, said: expect.stringContaining(message) })
    })
  })

describe('what else may answer at such an address', () => {
  const vector = (...values: readonly string[]) =>
    JSON.stringify({
      status: 'success',
      data: {
        resultType: 'vector',
        result: values.map((value, n) => ({ metric: { n: String(n) }, value: [1, value] })),
      },
    })
  const answers: Readonly<Record<string, readonly [number, string]>> = {
    '/nan': [200, vector('0.001', 'NaN')],
    '/bad-nan': [200, vector('NaN', '7')],
    '/histogram': [
      200,
      '{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"histogram":[1,{}]}]}}',
    ],
    '/odd': [200, '{"status":"success","data":{"resultType":"vector","result":[null]}}'],
    '/html': [200, '<h1>Sign in</h1>'],
    '/down': [
      503,
      '{"status":"error","errorType":"unavailable","error":"no such host `store`\\n::error::x https://me:pass@store/?token=abc"}',
    ],
    '/denied': [401, 'Unauthorized'],
    '/long': [200, `${vector('1')}${' '.repeat(1_200_000)}`],
    '/exact': [200, vector('9007199254740993')],
    '/silent': [200, '{"status":"success","data":{"resultType":"matrix","result":[]}}'],
    '/labels': [
      200,
      '{"status":"success","data":{"resultType":"vector","result":[{"metric":{"__name__":"a","x":"\\n| <b>@me"},"value":[1,"3"]}]}}',
    ],
  }
  const asked: string[] = []
  const spans: (readonly number[])[] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://a')
    const [prefix = ''] = /^\/[\w-]+/.exec(pathname) ?? []
    asked.push([pathname.slice(prefix.length), searchParams.get('dedup'), request.headers.authorization].join(' '))
    spans.push([Number(searchParams.get('start')), Number(searchParams.get('end'))])
    const [status, body] = answers[prefix] ?? [404, '']
    response.writeHead(status).end(body)
  })
  let base = ''
  let stop = async () => {}
  beforeAll(async () => {
    const listening = await listen(server)
    base = `http://127.0.0.1:${listening.port}`
    stop = listening.stop
  })
  afterAll(() => stop())

  test.each<readonly [string, string, Status, string]>([
    ['/nan', '"<0.01"', 'inconclusive', '`{n="1"}` is NaN'],
    ['/bad-nan', '"<0.01"', 'failed', '`{n="1"}` is `7` (one of 2 values)'],
    ['/histogram', '1', 'inconclusive', 'such as histograms'],
    ['/odd', '1', 'inconclusive', 'series without numbers'],
    ['/html', '1', 'inconclusive', 'not an answer of the Prometheus API: `<h1>Sign in</h1>`'],
    ['/down', '1', 'inconclusive', '(unavailable): `no such host'],
    ['/denied', '1', 'inconclusive', 'status 401'],
    ['/long', '1', 'inconclusive', 'longer than 1 MiB'],
    ['/exact', '9007199254740993', 'passed', ''],
    ['/exact', '9007199254740992', 'failed', '9007199254740993'],
    ['/labels', '1', 'failed', 'is `3`'],
    ['/none', '1', 'inconclusive', 'status 404'],
  ])('%s with %s is %s: %s', async (path, expected, status, message) => {
    const result = await measureOnce(`prometheus: { url: "${base}${path}", query: up, expect: ${expected} }`)
    expect(result).toMatchObject({ status, message: expect.stringContaining(message) })
    expect(result.message).not.toMatch(/\n|pass@|abc/)
  })

  const own = ownAddress()
  if (own !== undefined)
    test('a Prometheus that answered before and has ended says nothing of the service', async () => {
      let count = 0
      const brief = createServer((_, response) => {
        count++
        response.writeHead(200, { connection: 'close' }).end(vector())
        brief.close()
      })
      const { port } = await listen(brief, own)
      const fields = `prometheus: { url: "http://${own}:${port}", query: up, expect: 1 }`
      const policy = 'within: 1500ms, interval: 10ms, consecutive: 1'
      const { results } = await runFile(`version: 1\nchecks:\n  - { id: it, ${policy}, ${fields} }\n`)
      expect(results).toMatchObject([
        {
          status: 'inconclusive',
          message: expect.stringContaining('it answered before, but accepts no connections now'),
        },
      ])
      expect(count).toBe(1)
    })

  test('a range does not reach back to before the check began, and without any value yet nothing is known', async () => {
    spans.length = 0
    const before = Date.now() / 1_000
    const fields = `prometheus: { url: "${base}/silent", query: up, expect: 1, range: 1h }`
    const policy = 'within: 60ms, interval: 20ms, consecutive: 2'
    const { results } = await runFile(`version: 1\nchecks:\n  - { id: it, ${policy}, ${fields} }\n`)
    expect(results).toMatchObject([{ status: 'inconclusive', message: 'no data: the query returns no series' }])
    const [[first = 0] = []] = spans
    expect(first).toBeGreaterThanOrEqual(before)
    expect(spans.length).toBeGreaterThan(1)
    expect(spans.every(([start = 0, end = 0]) => start === first && end >= start)).toBe(true)
  })

  test('headers and parameters of the address are sent, and the headers are secrets', async () => {
    const headers = 'request-headers: { Authorization: "Bearer s3cret-token" }'
    asked.length = 0
    await measureOnce(`prometheus: { url: "${base}/exact?dedup=true", query: up, expect: 1, ${headers} }`)
    expect(asked).toEqual(['/api/v1/query true Bearer s3cret-token'])
  })
})
