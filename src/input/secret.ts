/** Texts of fewer characters are no secrets: to hide them would blank every log. */
const shortest = 3

/** The secrets of one run: what was read as a secret is hidden in the log from then on, and taken out of every text that leaves otherwise. */
export interface Secrets {
  /** Hides a value in all its forms; '' is none. */
  readonly add: (value: string) => void
  /** Hides the password of a URL, also of one that cannot be read. */
  readonly addUrl: (url: string) => void
  /** Hides a password, and what basic authentication sends for it. */
  readonly addLogin: (user: string, password: string) => void
  /** The text with `***` in place of every secret. */
  readonly redact: (text: string) => string
}

/** Keeps the secrets of a run; `mask` hides one line in the log. */
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
 * Every form in which a secret can show up: as it is, each of its lines (the log is masked line by line), percent-encoded as in a path and
 * as in a form, inside JSON, and in base64.
 */
export function formsOf(secret: string): readonly string[] {
  const whole = secret.toWellFormed()
  if (whole.trim().length < shortest) return []
  const json = JSON.stringify(secret).slice(1, -1)
  const forms = [secret, ...linesOf(secret), ...encoded(whole), json, base64(whole)]
  return [...new Set(forms)].filter((form) => form.trim().length >= shortest)
}

/** What stands in front of the credentials of basic authentication in base64, and what of it says nothing. */
function loginForms(user: string, password: string): readonly string[] {
  return password.trim().length < shortest ? [] : [base64(`${user}:${password}`)]
}

/** A line of a secret that is all brackets or a PEM header is in many texts, and no secret. */
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

/** The password of a URL (between the first `:` and the last `@` of what follows `//`), as written and decoded, even where the URL cannot be read. */
export function passwordsIn(url: string): readonly string[] {
  const between = /^[a-z][a-z0-9+.-]*:\/\/[^:@/]*:(.*)@/is.exec(url.trim())?.[1] ?? ''
  return between === '' ? [] : [between, decoded(between)]
}

/** What stands alone before the `@` of a URL, as written and decoded: a token, where the URL as a whole is a secret. */
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

/** Hides the logins of the proxies that an environment names, whoever will use them; an address may come without a scheme. */
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

/** A text without the login of any URL in it, for the words of a program that knows more URLs than we do, such as git's. */
export function withoutLogins(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^/\s]{1,2000}@/gi, '$1***@')
}

/**
 * A text of a user without what is secret in it: the login of any address, with or without a scheme, and the value of
 * any parameter whose name says so (`?token=…`). An image with its digest (`web:1.4.0@sha256:…`) is not an address.
 */
export function withoutSecrets(text: string): string {
  return withoutLogins(text)
    .replace(/^[^/\s@]{1,2000}:[^\s]{0,2000}@(?!sha\d+:)/, '***@')
    .replace(/([?&;\s]|^)([\w.-]{1,200})=([^&;\s#]+)/g, (whole, before: string, name: string) =>
      isSecretName(name) ? `${before}${name}=***` : whole,
    )
}

/** The values of an address's parameters whose names say that they are secret, as written and decoded. */
export function secretParametersIn(url: string): readonly string[] {
  return [...url.matchAll(/[?&]([^=&#]{1,200})=([^&#]+)/g)].flatMap(([, name = '', value = '']) =>
    isSecretName(name) ? [value, decoded(value)] : [],
  )
}

/** What goes by such a name is not shown. */
const secretName = /token|secret|passw|credential|auth|cookie|api[-_]?key|private|signature/i

/** True for the name of a header, variable or field that holds a secret. */
export function isSecretName(name: string): boolean {
  return secretName.test(name)
}
