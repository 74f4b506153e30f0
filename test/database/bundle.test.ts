interface Shim {
  readonly getDecoder: (encoding: string) => { readonly write: (bytes: Buffer) => string; readonly end: () => string }
  readonly getEncoder: (encoding: string) => { readonly write: (text: string) => Buffer }
}

type Long = new (low: number, high: number, isUnsigned: boolean) => { toString(): string; toNumber(): number }

/** JavaScript for the bundler, so without types. */
const paths = { iconv: '../../src/bundle/iconv-lite.js', long: '../../src/bundle/long.cjs', theirs: 'long' }
const { getDecoder, getEncoder }: Shim = await import(paths.iconv)
const { default: Long }: { readonly default: Long } = await import(paths.long)
const { default: Theirs }: { readonly default: Long } = await import(paths.theirs)

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

test('an unknown character set is refused by name', () => {
  expect(() => getDecoder('dec8')).toThrow('character set dec8')
  expect(() => getEncoder('big5')).toThrow('character set big5')
  expect(getEncoder('cesu8').write('Gü')).toEqual(Buffer.from('Gü'))
})

const halves = [0, 1, 0x7f_ff_ff_ff, 0x80_00_00_00, 0xff_ff_ff_ff, 0x20_00_00, -1]
test.each(
  halves.flatMap((low) => halves.flatMap((high) => [true, false].map((unsigned) => [low, high, unsigned] as const))),
)('the whole number of %i and %i, unsigned: %j', (low, high, unsigned) => {
  const [ours, theirs] = [new Long(low, high, unsigned), new Theirs(low, high, unsigned)]
  expect([String(ours), ours.toNumber()]).toEqual([String(theirs), theirs.toNumber()])
})
