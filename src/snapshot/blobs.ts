/** Git objects by id: many at once through one `git cat-file --batch` that stays, or one at a time, synchronously. */

import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { BatchOutput, type GitObject } from './batchOutput.ts'
import type { Git } from './git.ts'

interface Request {
  remaining: number
  readonly receive: (object: GitObject | null) => void
  readonly done: () => void
}

/** No object above this is kept; the largest file that any reader takes whole is smaller. */
export const largestBlob = 8 * 1024 * 1024

export class Blobs {
  readonly #git: Git
  readonly #loaded = new Map<string, Uint8Array>()
  #requests: Request[] = []
  #reader: ChildProcessWithoutNullStreams | null = null

  constructor(git: Git) {
    this.#git = git
  }

  /** Id and type of what an expression names, null when it names nothing. The expression has no line break. */
  async resolve(expression: string): Promise<{ readonly id: string; readonly type: string } | null> {
    let found: GitObject | null = null
    await this.#ask([expression], object => {
      found = object
    })
    return found
  }

  /** Reads blobs ahead. All must exist: git gives up at one that a partial clone lacks. */
  async load(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)].filter(id => !this.#loaded.has(id))
    await this.#ask(wanted, object => this.#keep(object))
  }

  /** The same, at once and in a process of its own. `bytes` is the size of all together. */
  loadNow(ids: readonly string[], bytes: number): void {
    const frames = ids.length * 100
    const answers = this.#git.runNow(
      ['cat-file', '--batch', '--buffer'],
      bytes + frames,
      `${ids.join('\n')}\n`,
    )
    const output = new BatchOutput(largestBlob, object => this.#keep(object))
    if (answers !== null) output.push(answers)
  }

  /** Content of up to `limit` bytes, null when larger or not there. */
  read(id: string, limit: number): Uint8Array | null {
    const loaded = this.#loaded.get(id)
    if (loaded !== undefined) return loaded.length <= limit ? loaded : null
    return this.#git.runNow(['cat-file', 'blob', id], limit)
  }

  has(id: string): boolean {
    return this.#loaded.has(id)
  }

  close(): void {
    this.#reader?.kill()
    this.#reader = null
    this.#loaded.clear()
  }

  #keep(object: GitObject | null): void {
    if (object?.bytes != null) this.#loaded.set(object.id, object.bytes)
  }

  #ask(names: readonly string[], receive: (object: GitObject | null) => void): Promise<void> {
    if (names.length === 0) return Promise.resolve()
    return new Promise(done => {
      this.#requests.push({ remaining: names.length, receive, done })
      const reader = this.#reader ?? this.#start()
      hold(reader, true)
      reader.stdin.write(`${names.join('\n')}\n`)
    })
  }

  #start(): ChildProcessWithoutNullStreams {
    const reader = this.#git.start(['cat-file', '--batch'])
    const output = new BatchOutput(largestBlob, object => this.#receive(reader, object))
    reader.stdout.on('data', chunk => output.push(chunk))
    reader.stderr.resume()
    reader.stdin.on('error', () => {})
    reader.on('error', () => this.#end(reader))
    reader.on('close', () => this.#end(reader))
    this.#reader = reader
    return reader
  }

  #receive(reader: ChildProcessWithoutNullStreams, object: GitObject | null): void {
    const request = this.#requests[0]
    if (request === undefined) return
    request.receive(object)
    if (--request.remaining > 0) return
    this.#requests.shift()
    if (this.#requests.length === 0) hold(reader, false)
    request.done()
  }

  /** What was not answered will not be; reading one at a time goes on. */
  #end(reader: ChildProcessWithoutNullStreams): void {
    if (this.#reader !== reader) return
    this.#reader = null
    const unanswered = this.#requests
    this.#requests = []
    for (const request of unanswered) request.done()
  }
}

/** An idle reader must not keep the program alive when nobody closes it. */
function hold(reader: ChildProcessWithoutNullStreams, busy: boolean): void {
  for (const handle of [reader, reader.stdin, reader.stdout, reader.stderr] as unknown as Handle[]) {
    if (busy) handle.ref()
    else handle.unref()
  }
}

/** The pipes are sockets, though their type does not say so. */
interface Handle {
  ref(): void
  unref(): void
}
