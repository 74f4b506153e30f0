import { formsOf, hideProxyLogins, isSecretName, secretKeeper, withoutLogins } from '../../src/input/secret.ts'

const keeper = () => {
  const masked: string[] = []
  return { masked, secrets: secretKeeper((line) => void masked.push(line)) }
}

test.each<readonly [string, readonly string[]]>([
  ['p@ss w"rd\\', ['p@ss w"rd\\', 'p%40ss%20w%22rd%5C', 'p%40ss+w%22rd%5C', 'p%40ss+w%22rd%5c', 'p@ss w\\"rd\\\\']],
  ["it's(!)*", ["it's(!)*", 'it%27s%28%21%29*', "it's(!)*"]],
  ['first line\nsecond line\r\n', ['first line', 'second line', 'first line\\nsecond line\\r\\n']],
  ['abc', ['abc', 'YWJj']],
  ['\ud800abc', ['\ud800abc']],
])('forms of %j', (secret, expected) => {
  expect(formsOf(secret)).toEqual(expect.arrayContaining([...expected]))
})

test.each(['', ' ', 'ab', '\n\n', ' a \n'])('%j is no secret', (text) => {
  expect(formsOf(text)).toEqual([])
})

test('a line that says nothing is not hidden: brackets, a PEM header', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEv\n}}}\n-----END PRIVATE KEY-----'
  expect(formsOf(key)).toContain('MIIEv')
  for (const line of ['-----BEGIN PRIVATE KEY-----', '}}}']) expect(formsOf(key)).not.toContain(line)
})

test('every form is masked once, before anything is redacted, the longest first', () => {
  const { masked, secrets } = keeper()
  secrets.add('secret')
  secrets.add('secret-longer')
  secrets.add('secret')
  expect(masked.filter((line) => line === 'secret')).toEqual(['secret'])
  expect(secrets.redact('a secret, a secret-longer, c2VjcmV0')).toBe('a ***, a ***, ***')
})

test.each([
  ['mysql://u:p%40ss@h/d', ['p%40ss', 'p@ss']],
  ['mysql://u:p@ss/w@h/d', ['p@ss/w']],
  ['postgres://u:a%zz@h', ['a%zz']],
  ['https://user:long-password@proxy', ['long-password']],
])('the password of %s', (url, expected) => {
  const { masked, secrets } = keeper()
  secrets.addUrl(url)
  expect(masked).toEqual(expect.arrayContaining(expected))
})

test.each(['mysql://h/d', 'mysql://u@h', 'text', '', 'sqlite:a:b@c'])('%j holds no password', (url) => {
  const { masked, secrets } = keeper()
  secrets.addUrl(url)
  expect(masked).toEqual([])
})

test('a login is hidden as basic authentication sends it', () => {
  const { secrets } = keeper()
  secrets.addLogin('x-access-token', 'ghs_0123')
  const header = `basic ${Buffer.from('x-access-token:ghs_0123').toString('base64')}`
  expect(secrets.redact(`AUTHORIZATION: ${header}; ghs_0123`)).toBe('AUTHORIZATION: basic ***; ***')
})

test('logins in the words of others are taken out', () => {
  expect(withoutLogins("fatal: 'https://u:p@ss@h/r' and ssh://git@h, http://h/a@b")).toBe(
    "fatal: 'https://***@h/r' and ssh://***@h, http://h/a@b",
  )
})

test('names of secrets', () => {
  const names = [
    'Authorization',
    'x-api-key',
    'PRIVATE-TOKEN',
    'cookie',
    'PGPASSWORD',
    'x-vault-token',
    'accept',
    'x-request-id',
  ]
  expect(names.map(isSecretName)).toEqual([true, true, true, true, true, true, false, false])
})

test.each([
  ['HTTPS_PROXY', 'http://ada:p%40ss@proxy.example.com:3128'],
  ['http_proxy', 'ada:p%40ss@proxy.example.com:3128'],
  ['all_proxy', 'socks5://ada:p%40ss@proxy.example.com'],
])('the login of the proxy in %s is hidden: %s', (name, address) => {
  const { masked, secrets } = keeper()
  hideProxyLogins({ [name]: address, NO_PROXY: 'a:bcd@e' }, secrets)
  expect(masked).toEqual(expect.arrayContaining(['p%40ss', 'p@ss', Buffer.from('ada:p@ss').toString('base64')]))
  expect(masked).not.toContain('bcd')
})
