/** Shorter texts are not treated as secrets, because masking them would blank every log. */
const shortest = 3

/** The secrets of one run. They are masked in the log and removed from every other text that leaves the run. */
export interface Secrets {
  /** Masks a value in all its forms; '' is ignored. */
  readonly add: (value: string) => void
  /** Masks the password of a URL, even if the URL is invalid. */
  readonly addUrl: (url: string) => void
  /** Masks a password, and its form in basic authentication. */
  readonly addLogin: (user: string, password: string) => void
  /** The text with every secret replaced by `***`. */
  readonly redact: (text: string) => string
}

/** Keeps the secrets of a run; `mask` masks one line in the log. */
export function secretKeeper(mask: (line: string) => void): Secrets {
  const known = new Set<string>()
  let longestFirst: readonly string[] = []
  const keep = (forms: readonly string[]) => {
    const added = forms.filter((form) => !known.has(form))
    for (const form of added) {
      known.add(form)
      mask(form)
    }
    if (added.length > 0) longestFirst = [...known].toSorted((a, b) => b.length - a.length)
  }
  return {
    add: (value) => keep(formsOf(value)),
    addUrl: (url) => keep(passwordsIn(url).flatMap(formsOf)),
    addLogin: (user, password) => keep([...formsOf(password), ...loginForms(user, password)]),
    redact: (text) => longestFirst.reduce((clean, form) => clean.replaceAll(form, '***'), text),
  }
}

/**
 * All forms of a secret: as it is, each of its lines (the log is masked line by line), percent-encoded for a path and for a form, inside JSON, and in
 * base64.
 */
export function formsOf(secret: string): readonly string[] {
  const whole = secret.toWellFormed()
  if (whole.trim().length < shortest) return []
  const json = JSON.stringify(secret).slice(1, -1)
  const forms = [secret, ...linesOf(secret), ...encoded(whole), json, base64(whole)]
  return [...new Set(forms)].filter((form) => form.trim().length >= shortest)
}

/** A login in the form of basic authentication: base64 of `user:password`. */
function loginForms(user: string, password: string): readonly string[] {
  return password.trim().length < shortest ? [] : [base64(`${user}:${password}`)]
}

/** Lines with only brackets, or PEM headers, appear in many texts and are not secret. */
function linesOf(secret: string): readonly string[] {
  const lines = secret.split(/\r\n?|\n/).map((line) => line.trim())
  return lines.length < 2 ? [] : lines.filter((line) => /\w/.test(line) && !/^-----[A-Z0-9 ]+-----$/.test(line))
}

function encoded(text: string): readonly string[] {
  const form = new URLSearchParams({ '': text }).toString().slice(1)
  const strict = form.replaceAll('+', '%20')
  const lowerCase = (each: string) => each.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())
  const all = [encodeURIComponent(text), encodeURI(text), strict, form]
  return [...all, ...all.map(lowerCase)]
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** The password of a URL (between the first `:` and the last `@` after `//`), as written and decoded, even if the URL is invalid. */
export function passwordsIn(url: string): readonly string[] {
  const between = /^[a-z][a-z0-9+.-]*:\/\/[^:@/]*:(.*)@/is.exec(url.trim())?.[1] ?? ''
  return between === '' ? [] : [between, decoded(between)]
}

/** The only text before the `@` of a URL, as written and decoded: a token, if the whole URL is a secret. */
export function tokensIn(url: string): readonly string[] {
  const alone = /^[a-z][a-z0-9+.-]*:\/\/([^:@/]+):?@/is.exec(url.trim())?.[1] ?? ''
  return alone === '' ? [] : [alone, decoded(alone)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Masks the logins of the proxies in an environment, whoever uses them; an address may have no scheme. */
export function hideProxyLogins(env: Readonly<Record<string, string | undefined>>, secrets: Secrets): void {
  for (const [name, value = ''] of Object.entries(env)) {
    if (!/^(https?|all)_proxy$/i.test(name)) continue
    const address = value.trim()
    const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`
    secrets.addUrl(whole)
    const url = URL.parse(whole)
    if (url !== null && url.password !== '') secrets.addLogin(decoded(url.username), decoded(url.password))
  }
}

/** A text without the login of any URL in it, for output of programs that know other URLs than we do, such as git. */
export function withoutLogins(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^/\s]{1,2000}@/gi, '$1***@')
}

/**
 * A user's text without its secrets: logins in addresses, with or without a scheme, and parameters whose name says that they are secret (`?token=…`).
 * An image with a digest (`web:1.4.0@sha256:…`) is not an address.
 */
export function withoutSecrets(text: string): string {
  return withoutLogins(text)
    .replace(/^[^/\s@]{1,2000}:[^\s]{0,2000}@(?!sha\d+:)/, '***@')
    .replace(/([?&;\s]|^)([\w.-]{1,200})=([^&;\s#]+)/g, (whole, before: string, name: string) =>
      isSecretName(name) ? `${before}${name}=***` : whole,
    )
}

/** The values of an address's parameters with secret names, as written and decoded. */
export function secretParametersIn(url: string): readonly string[] {
  return [...url.matchAll(/[?&]([^=&#]{1,200})=([^&#]+)/g)].flatMap(([, name = '', value = '']) =>
    isSecretName(name) ? [value, decoded(value)] : [],
  )
}

/** Values with such names are not shown. */
const secretName = /token|secret|passw|credential|auth|cookie|api[-_]?key|private|signature/i

/** True for names of headers, variables or fields that contain secrets. */
export function isSecretName(name: string): boolean {
  return secretName.test(name)
}
