/** The kinds that ask over HTTP, as one: a bundle would hold what they share once for each. */
export { measureCompare } from './compare.ts'
export { measureGrpc } from './grpc.ts'
export { measureHttp } from './http.ts'
export { measurePrometheus } from './prometheus.ts'
export { measureVersion } from './version.ts'
