import { encodable, rawBytes, rawLength, rawText } from '../../src/text/raw.ts'
import { seeded } from '../sql/generate.ts'

const bytes = (...given: readonly (number | string)[]) =>
  Buffer.concat(given.map((each) => (typeof each === 'number' ? Buffer.from([each]) : Buffer.from(each))))

test.each<readonly [string, Buffer, string]>([
  ['UTF-8 is itself', bytes('aé日😀\ufffd\u{10ffff}'), 'aé日😀\ufffd\u{10ffff}'],
  ['a byte that begins nothing', bytes('a', 0xff, 'b'), 'a\udcffb'],
  ['a letter that ends too early', bytes(0xe6, 0x97, "'"), "\udce6\udc97'"],
  ['a longer form than is needed', bytes(0xc0, 0xaf), '\udcc0\udcaf'],
  ['half of a pair', bytes(0xed, 0xa0, 0x80), '\udced\udca0\udc80'],
  ['beyond the last letter', bytes(0xf4, 0x90, 0x80, 0x80), '\udcf4\udc90\udc80\udc80'],
])('%s', (_, given, text) => {
  expect(rawText(given)).toBe(text)
  expect(Buffer.from(rawBytes(text))).toEqual(given)
  expect(rawLength(text)).toBe(given.length)
  expect(encodable(text)).toEqual(text.isWellFormed() ? text : Uint8Array.from(given))
})

test('whatever bytes there are come back, also after they were cut and joined as text', () => {
  const random = seeded(5)
  for (let run = 0; run < 2_000; run++) {
    const given = Buffer.concat([
      Buffer.from(Array.from({ length: 20 }, () => Math.floor(random() * 256))),
      Buffer.from('é😀'),
      Buffer.from(Array.from({ length: 20 }, () => 128 + Math.floor(random() * 128))),
    ])
    const text = rawText(given)
    expect(Buffer.from(rawBytes(`${text.split('a').join('a')}`))).toEqual(given)
    if (Buffer.from(given.toString()).equals(given)) expect(text).toBe(given.toString())
  }
})
