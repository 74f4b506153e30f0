interface Shim {
  readonly getDecoder: (encoding: string) => { readonly write: (bytes: Buffer) => string; readonly end: () => string }
  readonly getEncoder: (encoding: string) => { readonly write: (text: string) => Buffer }
}

/** JavaScript for the bundler, so without types. */
const path = '../../src/bundle/iconv-lite.js'
const { getDecoder, getEncoder }: Shim = await import(path)

/** What stands in for iconv-lite reads what servers send before the session speaks utf8mb4. */
test.each([
  ['cesu8', [0x47, 0xc3, 0xbc], 'Gü'],
  ['latin1', [0x47, 0xfc], 'Gü'],
  ['utf16', [0, 0x47, 0, 0xfc], 'Gü'],
  ['utf16-le', [0x47, 0, 0xfc, 0], 'Gü'],
  ['gbk', [0xd6, 0xd0], '中'],
])('%s is decoded', (encoding, bytes, text) => {
  const decoder = getDecoder(encoding)
  expect(decoder.write(Buffer.from(bytes)) + decoder.end()).toBe(text)
})

test('an unknown character set is refused by its name', () => {
  expect(() => getDecoder('dec8')).toThrow('character set dec8')
  expect(() => getEncoder('big5')).toThrow('character set big5')
  expect(getEncoder('cesu8').write('Gü')).toEqual(Buffer.from('Gü'))
})
