/** Places of the repository as web links, as GitHub addresses them: `SERVER/OWNER/NAME/blob/COMMIT/PATH#LLINE`. */

import type { Evidence, Place } from '../model.ts'
import { baseName } from '../paths.ts'
import {
  joinMarkdown,
  type Markdown,
  markdownCode,
  markdownLink,
  markdownProse,
  md,
  plain,
} from './escape.ts'
import type { PracticeReport, Report } from './model.ts'
import { beforePlaces } from './wording.ts'

/** Characters of what stands at a place. */
const mostWhat = 160

export interface LinkContext {
  /** Where repositories are served: `https://github.com`. */
  readonly server: string
}

/** Gives the address of a place, null when repository, commit or path cannot be part of one. */
export type Links = (place: Place) => string | null

export function linksOf(report: Report, context: LinkContext): Links {
  const { name, commit } = report.repository
  const known =
    name !== null && commit !== null && /^[\w.-]+\/[\w.-]+$/.test(name) && /^[0-9a-f]{7,64}$/.test(commit)
  if (!known) return () => null
  const base = `${context.server.replace(/\/+$/, '')}/${name}/blob/${commit}`
  return place => {
    const path = repositoryPath(place.path)
    return path === null ? null : `${base}/${encodePath(path)}${lineOf(place)}`
  }
}

/** The path, null when it is none from the root of the repository: empty, absolute, or leading elsewhere. */
export function repositoryPath(path: string): string | null {
  const strange = path.split('/').some(part => part === '' || part === '.' || part === '..')
  return strange || /\p{Cs}/u.test(path) ? null : path
}

/** `path:line` for people; the path alone where lines mean nothing. */
export function placeText(place: Place): string {
  return isBinary(place.path) || place.line < 1 ? place.path : `${place.path}:${place.line}`
}

/** The same with the file's name only, where the link tells the rest. */
export function shortPlaceText(place: Place): string {
  return placeText({ path: baseName(place.path), line: place.line })
}

/** `path:line` in code style, linked when the links know the repository. */
export function placeLink(place: Place, links: Links): Markdown {
  return markdownLink(markdownCode(placeText(place)), links(place))
}

/** The short form where it can be a link; without one the whole path is needed. */
export function shortPlaceLink(place: Place, links: Links): Markdown {
  const url = links(place)
  return url === null
    ? markdownCode(placeText(place))
    : markdownLink(markdownCode(shortPlaceText(place)), url)
}

/** The linked place and what stands there. */
function evidenceLink(evidence: Evidence, links: Links): Markdown {
  const what = markdownProse(plain(evidence.what, mostWhat))
  const place = placeLink(evidence, links)
  return what === '' || evidence.path.endsWith(evidence.what) ? place : md`${place} ${what}`
}

/** A reason and the first places that show it, as one sentence. */
export function reasonMarkdown(practice: Reason, most: number, links: Links): Markdown {
  const shown = practice.evidence.slice(0, most)
  const because = markdownProse(beforePlaces(practice.because, shown.length))
  if (shown.length === 0) return because
  const places = joinMarkdown(
    shown.map(evidence => evidenceLink(evidence, links)),
    md` · `,
  )
  const rest = practice.places - shown.length
  const all = md`${places}${rest > 0 ? md` and ${rest} more` : md``}.`
  return because === '' ? all : md`${because} ${all}`
}

/** The same as text. */
export function reasonText(practice: Reason, most: number): string {
  const shown = practice.evidence.slice(0, most)
  const because = beforePlaces(practice.because, shown.length)
  if (shown.length === 0) return because
  const rest = practice.places - shown.length
  return `${because} ${shown.map(evidenceText).join(' · ')}${rest > 0 ? ` and ${rest} more` : ''}.`.trim()
}

type Reason = Pick<PracticeReport, 'because' | 'evidence' | 'places'>

/** A place and what stands there as text. */
function evidenceText(evidence: Evidence): string {
  const place = placeText(evidence)
  const what = plain(evidence.what, mostWhat).trim()
  return what === '' || evidence.path.endsWith(evidence.what) ? place : `${place} ${what}`
}

function encodePath(path: string): string {
  return encodeURIComponent(path)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** GitHub renders some text files; only their plain view has lines. */
function lineOf(place: Place): string {
  if (isBinary(place.path) || place.line < 1) return ''
  return `${/\.(?:ipynb|md|markdown|rst|adoc|csv|tsv|geojson|svg)$/i.test(place.path) ? '?plain=1' : ''}#L${place.line}`
}

function isBinary(path: string): boolean {
  return /\.(?:7z|avro|bin|bmp|bz2|ckpt|cloudpickle|db|dll|docx?|dylib|exe|feather|gif|gz|h5|hdf5|ico|jar|jpe?g|joblib|keras|mat|mp[34]|npy|npz|onnx|parquet|pb|pdf|pickle|pkl|png|pptx?|pth?|pyc|rar|rda|rdata|rds|safetensors|so|sqlite3?|tar|tflite|tgz|tiff?|wav|webp|whl|xlsx?|xz|zip)$/i.test(
    path,
  )
}
