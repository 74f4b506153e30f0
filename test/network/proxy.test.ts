import { parseProxy, type Route, routeTo } from '../../src/network/proxy.ts'

const proxy = 'http://proxy.test:3128'
const shown = (route: Route) => (route.kind === 'proxy' ? `${route.source} ${route.url.href}` : route.kind)

test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  ['https://api.test/', {}, 'direct'],
  ['https://api.test/', { HTTPS_PROXY: proxy }, `HTTPS_PROXY ${proxy}/`],
  ['https://api.test/', { https_proxy: proxy }, `https_proxy ${proxy}/`],
  ['https://api.test/', { https_proxy: proxy, HTTPS_PROXY: 'http://other.test' }, `https_proxy ${proxy}/`],
  ['https://api.test/', { https_proxy: ' ', HTTPS_PROXY: proxy }, `HTTPS_PROXY ${proxy}/`],
  ['https://api.test/', { HTTP_PROXY: proxy }, 'direct'],
  ['http://api.test/', { HTTPS_PROXY: proxy }, 'direct'],
  ['http://api.test/', { HTTP_PROXY: proxy }, `HTTP_PROXY ${proxy}/`],
  ['http://api.test/', { http_proxy: proxy }, `http_proxy ${proxy}/`],
  ['https://localhost/', { HTTPS_PROXY: proxy }, 'direct'],
  ['https://localhost.:8443/', { HTTPS_PROXY: proxy }, 'direct'],
  ['https://127.0.0.1:6443/', { HTTPS_PROXY: proxy }, 'direct'],
  ['https://127.8.9.1/', { HTTPS_PROXY: proxy }, 'direct'],
  ['https://[::1]:6443/', { HTTPS_PROXY: proxy }, 'direct'],
  ['https://10.96.0.1/', { HTTPS_PROXY: proxy }, `HTTPS_PROXY ${proxy}/`],
  ['https://localhost.test/', { HTTPS_PROXY: proxy }, `HTTPS_PROXY ${proxy}/`],
])('the way to %s with %j is %s', (url, env, expected) => {
  expect(shown(routeTo(new URL(url), env))).toBe(expected)
})

test.each<readonly [string, string, boolean]>([
  ['*', 'https://api.test/', true],
  ['a.test, *', 'https://api.test/', true],
  ['*', 'https://10.1.2.3/', true],
  ['api.test', 'https://api.test/', true],
  ['API.Test', 'https://api.TEST/', true],
  [' other.test , api.test ', 'https://api.test/', true],
  ['test', 'https://api.test/', true],
  ['other.test api.test', 'https://api.test/', true],
  ['api.test', 'https://v1.api.test/', true],
  ['api.test', 'https://my-api.test/', false],
  ['pi.test', 'https://api.test/', false],
  ['.test', 'https://api.test/', true],
  ['.api.test', 'https://api.test/', false],
  ['*.api.test', 'https://api.test/', false],
  ['*.test', 'https://api.test/', true],
  ['*pi.test', 'https://api.test/', false],
  ['a*i.test', 'https://api.test/', false],
  ['api.test:443', 'https://api.test/', true],
  ['api.test:6443', 'https://api.test/', false],
  ['api.test:6443', 'https://api.test:6443/', true],
  ['.test:6443', 'https://api.test:6443/', true],
  ['api.test:80', 'http://api.test/', true],
  ['api.test', 'https://api.test.:6443/', true],
  ['10.96.0.1', 'https://10.96.0.1/', true],
  ['10.96.0.1', 'https://10.96.0.10/', false],
  ['10.96.0.1:443', 'https://10.96.0.1/', true],
  ['10.96.0.1:6443', 'https://10.96.0.1/', false],
  ['10.0.0.0/8', 'https://10.96.0.1:6443/', true],
  ['10.96.7.7/12', 'https://10.97.0.1/', true],
  ['10.0.0.0/8', 'https://11.0.0.1/', false],
  ['10.0.0.0/33', 'https://10.0.0.1/', false],
  ['0.0.0.0/0', 'https://10.0.0.1/', true],
  ['0.0.0.0/0', 'https://api.test/', false],
  ['10.0.0.0/8:443', 'https://10.0.0.1/', false],
  ['10.', 'https://10.0.0.1/', false],
  ['fd00::/8', 'https://[fd12::1]:6443/', true],
  ['fd00::/8', 'https://[fe12::1]/', false],
  ['fd12::1', 'https://[fd12:0::1]/', true],
  ['[fd12::1]', 'https://[fd12::1]/', true],
  ['[fd12::1]:443', 'https://[fd12::1]/', true],
  ['[fd12::1]:80', 'https://[fd12::1]/', false],
  [':443', 'https://api.test/', false],
  [',,', 'https://api.test/', false],
  ['[', 'https://api.test/', false],
  ['', 'https://api.test/', false],
])('NO_PROXY=%s to %s: direct is %j', (exceptions, url, isDirect) => {
  const env = { HTTPS_PROXY: proxy, HTTP_PROXY: proxy }
  for (const name of ['NO_PROXY', 'no_proxy'])
    expect(routeTo(new URL(url), { ...env, [name]: exceptions }).kind).toBe(isDirect ? 'direct' : 'proxy')
})

test.each<readonly [string, string]>([
  ['127.0.0.1:3128', 'X http://127.0.0.1:3128/'],
  ['proxy.test', 'X http://proxy.test/'],
  ['localhost:3128', 'X http://localhost:3128/'],
  ['user:pass@proxy.test:3128', 'X http://user:pass@proxy.test:3128/'],
  [' https://proxy.test:8443 ', 'X https://proxy.test:8443/'],
  ['HTTP://proxy.test', 'X http://proxy.test/'],
  ['socks5://127.0.0.1:1080', 'X socks5://127.0.0.1:1080'],
  ['socks5h://u:p@127.0.0.1', 'X socks5h://u:p@127.0.0.1'],
])('the proxy %s', (text, expected) => {
  expect(shown(parseProxy(text, 'X'))).toBe(expected)
})

test.each<readonly [string, string]>([
  ['socks4://proxy.test', 'X is `socks4://proxy.test`; allowed schemes: http, https, socks5, socks5h.'],
  ['ftp://proxy.test', 'X is `ftp://proxy.test`; allowed schemes'],
  ['http://', 'X is `http://`, which is not an address. Write it as `http://proxy.example.com:3128`.'],
  ['socks5://', 'X is `socks5://`, which is not an address.'],
  ['http://proxy.test:99999', 'X is `http://proxy.test:99999`, which is not an address.'],
  ['http:proxy.test:3128', 'X is `http:proxy.test:3128`, which is not an address.'],
  ['http://user:hush@proxy test', 'X is `http://***@proxy test`, which is not an address.'],
  ['user:hush@hush@proxy:port', 'X is `***@proxy:port`, which is not an address.'],
  ['socks4://user:hush@proxy.test', 'X is `socks4://***@proxy.test`;'],
])('the proxy %s is refused without its password', (text, why) => {
  const route = parseProxy(text, 'X')
  expect(route).toEqual({ kind: 'invalid', why: expect.stringContaining(why) })
  expect(JSON.stringify(route)).not.toContain('hush')
})

test('an invalid proxy is refused only where it would be used', () => {
  const env = { HTTPS_PROXY: 'ftp://a', NO_PROXY: 'api.test' }
  expect(routeTo(new URL('https://api.test'), env).kind).toBe('direct')
  expect(routeTo(new URL('https://other.test'), env).kind).toBe('invalid')
})
