import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { connect } from '../../src/database/connect.ts'
import { type ServerTarget, type SslMode, sslModes, verifyingModes } from '../../src/database/session/target.ts'
import { type Certificates, makeCertificates } from '../support/certificates.ts'
import { noGuards } from '../support/connection.ts'
import {
  encrypt,
  FakeServer,
  mysqlDenied,
  mysqlGreeting,
  mysqlPacket,
  postgresAuthentication,
  postgresMessage,
} from '../support/fake-database.ts'
import { testHost } from '../support/host.ts'

/** What a server that asks by each method gets to see, for every state of the connection and every input: nothing is left to a driver's default. */

const secret = 'c0rrect-h0rse'
let folder: string
let certificates: Certificates
let ends: { readonly cert: string; readonly key: string }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-authentication-'))
  certificates = makeCertificates(folder, 'rsa')
  const { cert, key } = certificates.server
  ends = { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Where the server is: another machine (as far as the rules go, only 127.0.0.1 and ::1 are this one), this one, or behind a Unix socket. */
type Place = 'abroad' | 'loopback' | 'socket'
type Method = (typeof mysqlMethods)[number] | (typeof postgresMethods)[number] | 'scram plus'

const mysqlMethods = [
  'mysql_clear_password',
  'sha256_password',
  'caching_sha2_password',
  'mysql_native_password',
  'client_ed25519',
  'mysql_old_password',
] as const
const postgresMethods = [
  'clear',
  'md5',
  'scram',
  'gss',
  'md5 then clear',
  'scram then clear',
  'scram without proof',
] as const

interface Case {
  readonly method: Method
  readonly place: Place
  readonly mode: SslMode
  readonly offersTls: boolean
  readonly allow: boolean
}

/** `password`: in clear on the connection. `key`: the server is asked for a key to encrypt it with. `proof`: neither. */
type Shown = 'password' | 'key' | 'proof'
type Expected = readonly [shown: Shown, reason: 'insecure-auth' | 'access-denied' | 'cannot-connect']

const cases: readonly Case[] = [...mysqlMethods, ...postgresMethods].flatMap((method) =>
  (['abroad', 'loopback', 'socket'] as const).flatMap((place) =>
    sslModes.flatMap((mode) =>
      [true, false].flatMap((offersTls) =>
        [true, false]
          .map((allow): Case => ({ method, place, mode, offersTls, allow }))
          .filter(
            // A Unix socket has no TLS; the modes that need it stop before the sign-in where there is none; the certificate is of loopback.
            (each) =>
              each.place === 'socket'
                ? each.mode === 'preferred' && !each.offersTls
                : (each.offersTls || each.mode === 'disabled' || each.mode === 'preferred') &&
                  !(each.place === 'abroad' && each.mode === 'verify-full'),
          ),
      ),
    ),
  ),
)

function expected({ method, place, mode, offersTls, allow }: Case): Expected {
  const isEncrypted = offersTls && mode !== 'disabled'
  const isKnown = place === 'socket' || allow || (isEncrypted && verifyingModes.includes(mode))
  const isLocal = place === 'loopback' && !isEncrypted
  switch (method) {
    case 'mysql_clear_password':
      return isKnown ? ['password', 'access-denied'] : ['proof', 'insecure-auth']
    case 'caching_sha2_password':
    case 'sha256_password': {
      if (isEncrypted || (place === 'socket' && method === 'caching_sha2_password'))
        return ['password', 'access-denied']
      return isKnown || isLocal ? ['key', 'access-denied'] : ['proof', 'insecure-auth']
    }
    case 'clear':
      return isKnown || isLocal ? ['password', 'access-denied'] : ['proof', 'insecure-auth']
    case 'mysql_native_password':
    case 'md5':
    case 'scram':
      return ['proof', 'access-denied']
    default:
      return ['proof', 'cannot-connect']
  }
}

const nameOf = ({ method, place, mode, offersTls, allow }: Case) =>
  `${method}, ${place}, ssl-mode ${mode}, ${offersTls ? 'TLS offered' : 'no TLS'}${allow ? ', allow-insecure-auth' : ''}`

test('the cases cover every method, place, mode and input', () => {
  expect(cases.length).toBeGreaterThan(350)
})

test.each(cases.map((each): readonly [string, Case] => [nameOf(each), each]))('%s', async (_, given) => {
  const seen: Buffer[] = []
  const dialect = (postgresMethods as readonly string[]).includes(given.method) ? 'postgres' : 'mysql'
  const serve = (socket: Socket) => (dialect === 'mysql' ? serveMysql : servePostgres)(socket, given, seen)
  await using place = await listen(given.place, dialect, serve)
  const target: ServerTarget = {
    dialect,
    ...place.address,
    user: 'slipway',
    password: () => secret,
    database: 'shop',
    tls: { mode: given.mode, ...(verifyingModes.includes(given.mode) ? { ca: certificates.ca } : {}) },
    connectTimeout: 5_000,
    allowInsecureAuth: given.allow,
  }
  const [shown, reason] = expected(given)
  await expect(connect(target, noGuards, testHost())).rejects.toMatchObject({ name: 'UserError', reason })
  const isKey = seen.some((bytes) => bytes.length === 5 && (bytes[4] === 1 || bytes[4] === 2))
  const isClear = Buffer.concat(seen).includes(secret)
  expect(isClear ? 'password' : isKey ? 'key' : 'proof').toBe(shown)
})

test('SCRAM is bound to the certificate if the server offers that', async () => {
  const seen: Buffer[] = []
  const given: Case = { method: 'scram plus', place: 'abroad', mode: 'required', offersTls: true, allow: false }
  await using place = await listen('abroad', 'postgres', (socket) => servePostgres(socket, given, seen))
  const target: ServerTarget = {
    dialect: 'postgres',
    ...place.address,
    user: 'slipway',
    password: () => secret,
    database: 'shop',
    tls: { mode: 'required' },
    connectTimeout: 5_000,
    allowInsecureAuth: false,
  }
  await expect(connect(target, noGuards, testHost())).rejects.toMatchObject({ name: 'UserError' })
  expect(Buffer.concat(seen).toString('latin1')).toContain('SCRAM-SHA-256-PLUS\0')
  expect(Buffer.concat(seen).toString('latin1')).toContain('p=tls-server-end-point,,')
})

test('the message says what is required and what to change', async () => {
  const given: Case = { method: 'client_ed25519', place: 'abroad', mode: 'disabled', offersTls: false, allow: false }
  const messageOf = async (method: Method) => {
    await using place = await listen('abroad', 'mysql', (socket) => serveMysql(socket, { ...given, method }, []))
    const target: ServerTarget = {
      dialect: 'mysql',
      ...place.address,
      user: 'slipway',
      password: () => secret,
      database: '',
      tls: { mode: 'disabled' },
      connectTimeout: 5_000,
      allowInsecureAuth: false,
    }
    const error: unknown = await connect(target, noGuards, testHost()).catch((thrown: unknown) => thrown)
    return error instanceof Error ? error.message : ''
  }
  expect(await messageOf('client_ed25519')).toMatch(/`client_ed25519`.*supported: `caching_sha2_password`.*ALTER USER/)
  expect(await messageOf('mysql_clear_password')).toMatch(/`mysql_clear_password`.*ssl-ca.*allow-insecure-auth/)
})

/** MySQL: greets with another method, changes to the one of the case, asks on where that method has more to say, and refuses. */
function serveMysql(socket: Socket, { method, offersTls }: Case, seen: Buffer[]): void {
  socket.write(mysqlGreeting('mysql_native_password', offersTls))
  let turn = 0
  const answer = (stream: Duplex, bytes: Buffer) => {
    const sequence = (bytes[3] ?? 0) + 1
    seen.push(bytes)
    turn++
    if (turn === 1) stream.write(mysqlPacket(sequence, 0xfe, ...switchTo(method)))
    else if (turn === 2 && method === 'caching_sha2_password') stream.write(mysqlPacket(sequence, 1, 4))
    else stream.write(mysqlDenied(sequence))
  }
  const onFirst = (bytes: Buffer) => {
    const isQuestion = offersTls && bytes.length >= 36 && bytes.readUIntLE(0, 3) === 32
    if (!isQuestion) {
      socket.on('data', (more) => answer(socket, more))
      return answer(socket, bytes)
    }
    socket.pause()
    if (bytes.length > 36) socket.unshift(bytes.subarray(36))
    const secure = encrypt(socket, ends)
    secure.on('data', (more) => answer(secure, more))
  }
  socket.once('data', onFirst)
}

/** The request of before MySQL 4.1 has no name. */
function switchTo(method: Method): readonly string[] {
  return method === 'mysql_old_password' ? [] : [`${method}\0`, 'abcdefghijklmnopqrst\0']
}

const asked: Readonly<Record<string, readonly Buffer[]>> = {
  clear: [postgresAuthentication(3)],
  md5: [postgresAuthentication(5, 'salt')],
  scram: [postgresAuthentication(10, 'SCRAM-SHA-256\0\0')],
  gss: [postgresAuthentication(7)],
  'md5 then clear': [postgresAuthentication(5, 'salt'), postgresAuthentication(3)],
  'scram plus': [postgresAuthentication(10, 'SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0')],
  'scram then clear': [postgresAuthentication(10, 'SCRAM-SHA-256\0\0'), postgresAuthentication(3)],
  'scram without proof': [postgresAuthentication(10, 'SCRAM-SHA-256\0\0'), postgresAuthentication(0)],
}
const denied = postgresMessage('E', 'SFATAL\0', 'C28P01\0', 'Mno\0', '\0')

function servePostgres(socket: Socket, { method, offersTls }: Case, seen: Buffer[]): void {
  const questions = [...(asked[method] ?? []), denied]
  const answer = (stream: Duplex) => (bytes: Buffer) => {
    seen.push(bytes)
    stream.write(questions.shift() ?? denied)
  }
  socket.once('data', (bytes) => {
    if (bytes.length !== 8) {
      socket.on('data', answer(socket))
      return answer(socket)(bytes)
    }
    if (!offersTls) {
      socket.on('data', answer(socket))
      return void socket.write('N')
    }
    socket.pause()
    socket.write('S')
    const secure = encrypt(socket, ends)
    secure.on('data', answer(secure))
  })
}

interface Listening extends AsyncDisposable {
  readonly address: Pick<ServerTarget, 'host' | 'port' | 'socket'>
}

async function listen(
  place: Place,
  dialect: 'mysql' | 'postgres',
  serve: (socket: Socket) => void,
): Promise<Listening> {
  if (place !== 'socket') {
    const host = place === 'abroad' ? '127.0.0.2' : '127.0.0.1'
    const server = await new FakeServer(serve).listen(host)
    return { address: { host, port: server.port }, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
  }
  const home = mkdtempSync(join(tmpdir(), 'slipway-'))
  const path = join(home, '.s.PGSQL.5432')
  const server: Server = createServer((socket) => serve(socket.on('error', () => {})))
  await new Promise<void>((resolve) => server.listen(path, resolve))
  return {
    address: { host: 'localhost', port: 5432, socket: dialect === 'mysql' ? path : home },
    [Symbol.asyncDispose]: async () => {
      server.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
