/** The answers of `git cat-file --batch`, out of a stream that may break anywhere. */

import { Buffer } from 'node:buffer'

export interface GitObject {
  readonly id: string
  readonly type: string
  /** Null when the object is larger than the limit. */
  readonly bytes: Uint8Array | null
}

interface Unfinished {
  readonly object: GitObject
  readonly target: Buffer | null
  readonly size: number
  filled: number
}

/** Push chunks; each answer is told once, in order: the object, or null for a name that git cannot resolve. */
export class BatchOutput {
  readonly #limit: number
  readonly #answer: (object: GitObject | null) => void
  #header = ''
  #body: Unfinished | null = null

  constructor(limit: number, answer: (object: GitObject | null) => void) {
    this.#limit = limit
    this.#answer = answer
  }

  push(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) {
      at = this.#body === null ? this.#readHeader(chunk, at) : this.#readBody(this.#body, chunk, at)
    }
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(10, at)
    this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end)
    if (end < 0) return chunk.length
    const [, id, type, digits] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(this.#header) ?? []
    this.#header = ''
    if (id === undefined || type === undefined) {
      this.#answer(null)
      return end + 1
    }
    const size = Number(digits)
    const target = size <= this.#limit ? Buffer.allocUnsafeSlow(size) : null
    this.#body = { object: { id, type, bytes: target }, target, size, filled: 0 }
    return end + 1
  }

  #readBody(body: Unfinished, chunk: Buffer, at: number): number {
    const end = Math.min(chunk.length, at + body.size - body.filled)
    if (body.target !== null) chunk.copy(body.target, body.filled, at, end)
    body.filled += end - at
    if (end === chunk.length) return end
    this.#body = null
    this.#answer(body.object)
    // The content is followed by a line feed that is not part of it.
    return end + 1
  }
}
