/** Takes credentials out of text that will be shown. All else stays as it is: ids of commits, digests, references, file names. */

import { credentialShapes, isDoubtfulName, isSecretName, looksRandom } from './credentials.ts'

/** What stands where a credential stood. */
const mark = '***'

/** Text without any of these holds no credential that we know; most text is done with this one look. */
const suspicious =
  /:\/\/|@|token|secret|pass|pwd|key|credential|auth|connection|header|login|sig=|curl|http|twine|mysql|maria|codecov|-----BEGIN|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|hf_|sk-|sk_|r8_|nvapi-|dapi|npm_|pypi-|dckr_|AIza|xox|SG\.|eyJ/i

/**
 * A text in which `***` stands for each credential: what has the shape of one, user names with passwords in addresses, and what
 * follows an option, a variable or a command that takes one. References to a secret (`$TOKEN`, `${{ secrets.X }}`) are none.
 */
export function redacted(text: string): string {
  if (!suspicious.test(text)) return text
  const shapeless = withoutShapes(text)
  // Prose has apostrophes, which are no quotes: what a quoted word hides is seen when only spaces part words.
  return joined(joined(shapeless, quotedWords), plainWords)
}

/** The same for the words of a command, which know their own bounds: a password may have spaces. */
export function redactedWords(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    if (!isHidden(words, at)) {
      const [, start = '', name = '', value = ''] = /^(([\w.-]{1,80})=)(.+)$/s.exec(word) ?? []
      if (start !== '' && isSecret(name, value)) return `${start}${mark}`
      return /\s/.test(word) ? redacted(word) : assigned(withoutShapes(word))
    }
    const attached = /^(-[a-z])[^-\s]/.exec(word)?.[1]
    return attached === undefined ? mark : `${attached}${mark}`
  })
}

const quotedWords = /((?:"[^"\n]*"|'[^'\n]*'|\$\{\{.{0,200}?\}\}|[^\s"'])+|["'])/g
const plainWords = /((?:\$\{\{.{0,200}?\}\}|\S)+)/g

function joined(text: string, pattern: RegExp): string {
  const found = [...text.matchAll(pattern)]
  const words = found.map(([word]) => unquoted(word).core)
  let end = 0
  let whole = ''
  for (const [at, match] of found.entries()) {
    const { before, core, after } = unquoted(match[0])
    const kept = isHidden(words, at) ? `${before}${hiddenWord(core)}${after}` : assigned(match[0])
    whole += text.slice(end, match.index) + kept
    end = match.index + match[0].length
  }
  return whole + text.slice(end)
}

function hiddenWord(word: string): string {
  return `${/^(-[a-z])[^-\s]/.exec(word)?.[1] ?? ''}${mark}`
}

/** A word without the quotes, brackets and stops around it. */
function unquoted(word: string): { readonly before: string; readonly core: string; readonly after: string } {
  const before = /^["'`(]*/.exec(word)?.[0] ?? ''
  const rest = word.slice(before.length)
  const after = /["'`),;.:…]*$/.exec(rest)?.[0] ?? ''
  return { before, core: rest.slice(0, rest.length - after.length), after }
}

/** Shapes that no practice asks for, as the services hand them out. */
const otherShapes: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{20,}\b/,
  /\b(?:glpat-|dckr_pat_|pypi-AgE|nvapi-|sk_live_|rk_live_)[\w-]{20,}/,
  /\b(?:npm_|r8_)[A-Za-z0-9]{36,}\b/,
  /\bdapi[0-9a-f]{32}\b/,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}(?:\.[\w-]{10,})?/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*-----|$)/,
  // One that was cut.
  /\b(?:gh[pousr]_|github_pat_|hf_|glpat-|sk-proj-|AKIA|AIza)[\w-]{4,}…/,
  /(?<=\bhooks\.slack\.com\/services\/)[\w/-]{16,}|(?<=\bdiscord(?:app)?\.com\/api\/webhooks\/)[\w/-]{16,}/,
]

const shapes = [...otherShapes, ...credentialShapes.map(([, shape]) => shape)].map(
  ({ source, flags }) => new RegExp(source, `${flags}g`),
)

function withoutShapes(text: string): string {
  let clean = text.replace(userInfo, (whole, scheme: string, user: string, rest = '') =>
    isOpenUser(user + rest) ? whole : `${scheme}${mark}@`,
  )
  for (const shape of shapes)
    clean = clean.replace(shape, found => (/^sk-(?!proj)/.test(found) && !looksRandom(found) ? found : mark))
  return clean
    .replace(header, (whole, name: string, between: string, kind: string, value: string) =>
      isOpen(value) ? whole : `${name}${between}${kind}${mark}`,
    )
    .replace(member, (whole, start: string, _quote, name: string, between: string, value: string) =>
      isSecret(name, value) ? `${start}${between}${mark}` : whole,
    )
}

/** `user:password@` or `token@` of an address. A port before the path is no password: `https://host:8080/x@main`. */
const userInfo =
  /(\b[a-z][\w+.-]{0,30}:\/\/)(?:((?:\$\{\{[^}]{0,200}\}\}|[^\s/'"`]){1,500})@|([^\s/:@'"`]{1,200}:(?!\d{1,5}\/)[^\s@'"`]{1,500})@)/gi

function isOpenUser(info: string): boolean {
  const colon = info.indexOf(':')
  if (colon < 0) return info.length < 20 || isOpen(info)
  return isOpen(info.slice(colon + 1)) && (isOpen(info.slice(0, colon)) || !looksRandom(info.slice(0, colon)))
}

const header =
  /(?<![\w/:=-])((?:proxy-)?authorization|x-[\w-]{0,40}(?:key|token|secret)|private-token|api-?key)(["']?\s*[:=]\s*["']?)((?:(?:bearer|basic|token|apikey)\s+)?)((?:\$\{\{[^}]{0,200}\}\}|[^\s"'`])+)/gi

/** `"name": "value"`. */
const member = /((["'])([\w.-]{1,80})\2)(\s*:\s*["'])([^"'\s][^"']*)/g

/** `NAME=value` anywhere in a word. */
function assigned(text: string): string {
  for (const { 0: found, 1: name = '', index } of text.matchAll(assignment)) {
    const start = index + found.length
    const { before, core, after } = unquoted(text.slice(start))
    if (isSecret(name, core)) return `${text.slice(0, start)}${before}${mark}${after}`
  }
  return text
}

const assignment = /(?<![\w.$-])((?:--?)?[A-Za-z_][\w.-]{0,80}):?=(?!=)/g

function isSecret(name: string, value: string): boolean {
  return (
    !isOpen(value) && value !== name && (isSecretName(name) || (isDoubtfulName(name) && looksRandom(value)))
  )
}

/** Whether the words before it say that this one is a credential. */
function isHidden(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (before === '' || isOpen(word)) return attachedPassword(words, at)
  if (/^--?[A-Za-z]/.test(before) && !before.includes('=') && !/^-{1,2}[A-Za-z]/.test(word))
    return isSecret(before, word) || isShortOption(words, at) || isLoginWord(words, at)
  return isSettingValue(words, at) || isLoginWord(words, at)
}

/** How far back the command of a word is looked for. */
const reach = 12

function commandBefore(words: readonly string[], at: number): string {
  return words.slice(Math.max(0, at - reach), at).join(' ')
}

/** One letter that takes a credential, of the programs where it does. */
const shortOptions: readonly (readonly [RegExp, RegExp])[] = [
  [/^-p$/, /(?:^|[\s/])(?:docker|podman|nerdctl|buildah|skopeo|helm|oras|crane|az|oc|cf)\b.*\blogin\b/],
  [/^-p$/, /(?:^|[\s/])(?:twine|sshpass)\b/],
  [/^-t$/, /(?:^|[\s/])(?:codecov|codecovcli|floyd|flyctl)\b/],
  [/^-k$/, /(?:^|[\s/])(?:prefect|dvc)\b.*\blogin\b/],
]

function isShortOption(words: readonly string[], at: number): boolean {
  const option = words[at - 1] ?? ''
  const command = commandBefore(words, at - 1)
  // Name and password in one word.
  if (/^(?:-u|--user|--proxy-user|-U)$/.test(option) && /(?:^|[\s/])curl\b/.test(command))
    return (words[at] ?? '').includes(':') && !isOpen((words[at] ?? '').replace(/^[^:]*:/, ''))
  if (/^(?:-a|--auth)$/.test(option) && /(?:^|[\s/])https?\b/.test(command))
    return (words[at] ?? '').includes(':')
  return shortOptions.some(([letter, program]) => letter.test(option) && program.test(command))
}

/** `mysql -psecret`, `sshpass -psecret`, `twine upload -psecret`. */
function attachedPassword(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (!/^-p[^-\s]/.test(word) || isOpen(word.slice(2))) return false
  return /(?:^|[\s/])(?:mysql\w*|mariadb\w*|sshpass|twine|docker login)\b/.test(commandBefore(words, at))
}

/** Programs that take a key as a word: `wandb login KEY`. */
function isLoginWord(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (word.startsWith('-') || !isKeyLike(word)) return attachedPassword(words, at)
  if (/^--(?:host|base-url|entity|project|org|url|verify)$/.test(words[at - 1] ?? '')) return false
  return /(?:^|[\s/])(?:(?:wandb|roboflow|dagshub|comet|neptune|lightning|huggingface-cli|hf|prefect|railway) (?:auth |cloud )?login|snyk auth)\b(?!.*[;&|])/.test(
    commandBefore(words, at),
  )
}

function isKeyLike(word: string): boolean {
  return /^[\w.+=~-]+$/.test(word) && ((word.length >= 8 && /\d/.test(word)) || word.length >= 20)
}

/** A word that names a credential and then its value: `dvc remote modify x password VALUE`, `aws configure set … VALUE`. */
function isSettingValue(words: readonly string[], at: number): boolean {
  const name = words[at - 1] ?? ''
  const word = words[at] ?? ''
  if (/^http-basic\./.test(words[at - 2] ?? '')) return true
  if (!isSecretName(name) && !/^pypi-token\./.test(name)) return attachedPassword(words, at)
  const command = commandBefore(words, at)
  if (/(?:^|\s)remote\s+modify\s/.test(command)) return true
  return isKeyLike(word) && /(?:^|\s)(?:set|config|config:set|configure)\s/.test(command)
}

/** Where a secret comes from, and words that are no secret. */
function isOpen(value: string): boolean {
  if (value.length > 2000) return false
  const literal = value
    .replace(/\$\{\{.*?\}\}|\$\{[\w.]+\}|\$\([^)]*\)|\$env:\w+|\$\w+|%\w+%|<[^>]*>|\{\{.*?\}\}|\{\w+\}/gs, '')
    .replace(/\b(?:bearer|basic|x-access-token|oauth2)\b/gi, '')
  if (!/[\p{L}\p{N}]/u.test(literal)) return literal === '' || value !== literal || literal.length < 4
  if (/^(?:true|false|none|null|yes|no|auto|required|default|read|write|on|off|inherit)$/i.test(value))
    return true
  // What code or a shell will put there.
  if (/^(?:\$\(|os\.(?:environ|getenv)|\$\{\w+:\?)/.test(value)) return true
  // A version in a store of secrets, files that hold one, and the form in which `docker build --secret` names them.
  return (
    /^[\w.~/-]+\.(?:json|txt|ya?ml|pem|key|toml|ini|env|cfg|py|p12|sh)$/.test(value) ||
    /^(?:id|src|env|type)=|^[\w/-]+:(?:latest|\d{1,4})$/.test(value)
  )
}
