/** Requests over the web that fetch data, and do not ask a service for something else. */

import type { Call, CodeFacts } from '../model.ts'
import { DATA_ADDRESS } from './dataAccess.ts'
import { servingCalls } from './serving.ts'

/** A request for data: its address says so, or what it answers is kept or unpacked, and nothing is served from here. */
export function isDataRequest(
  facts: CodeFacts,
  call: Call,
  source: string | null,
  isWeb: (source: string | null) => boolean,
): boolean {
  if (source !== null && /^https?:/.test(source) && !isWeb(source)) return false
  if (
    source !== null &&
    (DATA_ADDRESS.test(source) || /drive\.google\.com|dropbox\.com|\/raw\//.test(source))
  )
    return isWeb(source)
  if (source !== null && !isWeb(source) && !source.startsWith('{')) return false
  if (servingCalls(facts).length > 0) return false
  if (feedsStore(facts, call, source)) return true
  const about = [facts.path, call.scope ?? '', ...Object.values(call.references)].join(' ')
  if (source === null && !/data|model|weight|corpus|image|feature/i.test(about)) return false
  return facts.calls.some(other => {
    return (
      other.scope === call.scope && other.line >= call.line - 5 && keeps.test(other.written) && !isRead(other)
    )
  })
}

const keeps =
  /(?:^|\.)(?:extractall|to_csv|to_parquet|to_json|to_feather|save_to_disk|write_bytes|write_text|copyfileobj|write_csv|write_parquet|writerows?)$|^open$|^json\.dump$|^(?:pickle|joblib|dill|cloudpickle|torch)\.loads?$/

function isRead({ written, strings }: Call): boolean {
  return written === 'open' && !/[wax]/.test(strings['1'] ?? strings.mode ?? '')
}

/** What takes in records: brokers, databases, buckets. */
const takesIn =
  /(?:^|\.)(?:insert_many|insert_one|bulk_write|replace_one|to_sql|put_object|put_records?|executemany)$|producer\.(?:send|produce)$/i

/** An interface of the web whose answers are unpacked here and that a store of data is filled with from this file. */
function feedsStore({ calls, path }: CodeFacts, call: Call, source: string | null): boolean {
  const about = source !== null || /ingest|fetch|collect|producer|extract|crawl|download/i.test(path)
  if (!about || !calls.some(({ written }) => takesIn.test(written))) return false
  return calls.some(
    ({ written, scope, line }) => scope === call.scope && line >= call.line && /(?:^|\.)json$/.test(written),
  )
}
