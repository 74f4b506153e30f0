import { withoutForeign } from '../../src/kubernetes/objects/foreign.ts'

const [udp, tcp] = [
  { containerPort: 53, protocol: 'UDP' },
  { containerPort: 53, protocol: 'TCP' },
]

test.each([
  ['the manifest says UDP', [udp], [udp]],
  ['the manifest leaves the protocol out, which is TCP', [{ containerPort: 53 }], [{ containerPort: 53 }]],
  ['the manifest says both', [udp, tcp], [udp, tcp]],
])('ports with the same number are distinguished by their protocol: %s', (_name, noted, own) => {
  const template = { ports: [udp, tcp] }
  expect(withoutForeign(template, template, { ports: noted })).toEqual({ ports: own })
})
