/** How credentials look: by their own shape, or by the name that stands before them. */

import { SECRET_OPTIONS } from './dvc/config.ts'

/** Formats of credentials that are recognised by their own shape. */
export const credentialShapes: readonly (readonly [string, RegExp])[] = [
  ['AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}\b/],
  ['Hugging Face token', /\bhf_[A-Za-z0-9]{34,}\b/],
  ['OpenAI key', /\bsk-(?:proj-)?[A-Za-z0-9_-]{40,}\b/],
  ['Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['Slack token', /\bxox[abprs]-[0-9A-Za-z-]{20,}\b/],
  ['Azure storage key', /\bAccountKey=[A-Za-z0-9+/]{80,90}={0,2}/],
  ['private key', /-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----/],
  ['runner registration token', /--token[ =]["']?A[A-Z0-9]{28}\b/],
  ['Slack webhook', /\bhooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,30}\b/],
  ['GitHub raw file token', /\braw\.githubusercontent\.com\/[^\s"'?]{1,300}\?token=[A-Z0-9]{20,}/],
]

/** Long enough, of letters and digits mixed, and no words: at least 3 bits a character. */
export function looksRandom(value: string): boolean {
  if (value.length < 12 || value.length > 200 || /[\s/\\]|^\w+:\/\//.test(value)) return false
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return false
  const counts = new Map<string, number>()
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length)
  return bits >= 3
}

const secretEnd =
  /(?:^|-)(?:password|passwd|passphrase|pwd|secret|token|credentials?|api-?key|(?:access|secret|auth|account|private|signing|encryption|license|customer|subscription|service)-?key|connection-string|custom-auth-header|authtoken)$/

/** Accounts whose password is called `pass` for short; alone the word is one of ordinary language. */
const shortPassword = /^pass$|(?:^|-)(?:db|user|smtp|mail|ftp|admin|root|docker|registry|http)-?pass$/

/** Tokens of a language model, which are words of its vocabulary. */
const vocabularyToken =
  /(?:^|-)(?:pad|eos|bos|unk|mask|sep|cls|special|image|video|audio|stop|start|end|trigger|placeholder|initializer|instance|class|modifier|prompt|bos|per|max|min|num|new|next|first|last|user|assistant|system|think|begin)-token$/

/** Whether an option, a variable or a key of this name holds a credential: `--api-key`, `WANDB_API_KEY`, `clientSecret`. */
export function isSecretName(name: string): boolean {
  const bare = name.replace(/^-+/, '')
  if (SECRET_OPTIONS.has(bare.toLowerCase())) return true
  const words = wordsOf(bare)
  return (secretEnd.test(words) && !vocabularyToken.test(words)) || shortPassword.test(words)
}

/** Names under which credentials stand as well as other things: only what looks random is one. */
export function isDoubtfulName(name: string): boolean {
  const words = wordsOf(name.replace(/^-+/, ''))
  return (
    /^--?key$/.test(name) ||
    (/(?:^|-)(?:auth|pat|pass|sig|signature|sas)$|-key$/.test(words) &&
      !/(?:cache|sort|primary|foreign|group|public|restore|target|label|column|metric|object)-key$/.test(
        words,
      ))
  )
}

/** `clientSecret`, `CLIENT_SECRET` and `client.secret` as `client-secret`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_.:/-]+/g, '-')
    .toLowerCase()
}
