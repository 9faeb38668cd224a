/** Calls that fetch data or models from somewhere outside: a hub, a web address, a public service, a library's own server. */

import type { Call, CodeFacts } from '../model.ts'
import { DATA_ADDRESS, FALLS_BACK_TO_BRANCH, REVISION_KEYWORDS } from './dataAccess.ts'
import { isDataRequest } from './dataRequests.ts'
import { type CodeUse, lastPart, useOf } from './use.ts'

export interface Fetch extends CodeUse {
  /** weights: those that a library fetches for itself, of whatever version it likes, corpora of text among them. */
  readonly kind: 'data' | 'model' | 'weights'
  /** Address or name, also through a constant of the same file; null when only the run knows it. */
  readonly source: string | null
  /** fixed: a commit or a checksum; name: a tag, a branch or a release, which can move. */
  readonly pin: 'fixed' | 'name' | 'none'
}

/** A text that stands among the arguments, or in a constant that they name. Templates are filled as far as constants go. */
export function textOf(facts: CodeFacts, call: Call, keys: readonly string[]): string | null {
  for (const key of keys) {
    const written = call.strings[key] ?? constantOf(facts, call, call.references[key])
    if (written != null)
      return written.replace(/\{(\w{1,60})\}/g, (whole, name: string) => {
        return constantOf(facts, call, name) ?? whole
      })
  }
  return null
}

function constantOf({ strings }: CodeFacts, { scope, line }: Call, name: string | undefined): string | null {
  if (name === undefined) return null
  const seen = strings.filter(one => {
    const visible = one.scope === null || scope === one.scope || scope?.startsWith(`${one.scope}.`) === true
    return visible && (one.name === name || `self.${one.name}` === name || `cls.${one.name}` === name)
  })
  return (seen.findLast(one => one.line <= line) ?? seen[0])?.value ?? null
}

const sourceKeys = [
  '0',
  'url',
  'repo_id',
  'model_id',
  'pretrained_model_name_or_path',
  'model_name_or_path',
  'model_name',
  'model',
  'path',
  'name',
  'handle',
  'id',
  'origin',
  'filepath_or_buffer',
  'dataset',
  'file',
]

const table = /^(?:pandas|polars|geopandas|dask\.dataframe)\.(?:read|scan)_\w+$|^xarray\.open_\w+$/
const rTable =
  /^(?:readr::)?read_(?:csv2?|tsv|delim|table|rds)$|^read\.(?:csv2?|table|delim)$|^(?:data\.table::)?fread$|^readRDS$/
const request =
  /^(?:requests|httpx)\.(?:get|request)$|^requests\.\w*[sS]ession\.get$|^urllib\.request\.urlopen$/
const download =
  /^(?:urllib\.request\.|urllib\.)?urlretrieve$|^urllib\.request\.urlretrieve$|^wget\.download$|^gdown\.(?:download|cached_download|download_folder)$|^pooch\.(?:retrieve|create)$|^(?:tensorflow\.)?keras\.utils\.get_file$|^torchvision\.datasets\.utils\.download_(?:url|and_extract_archive|file_from_google_drive)$|^(?:utils::)?download\.file$|^Downloads\.download$|^torch\.hub\.download_url_to_file$/
const hubData =
  /^datasets\.load_dataset(?:_builder)?$|^kagglehub\.(?:dataset|competition)_download$|^kaggle\.(?:\w+\.)*(?:dataset|competition)_download_\w+$|(?:^|\.)dataset_download_files?$|^opendatasets\.download$/
const service =
  /^yfinance\.(?:download|Ticker(?:\.history)?)$|^fredapi\.Fred(?:\.get_series)?$|^pandas_datareader\.(?:data\.)?(?:DataReader|get_data_\w+)$|^(?:wbdata|wbgapi|eurostat|quandl|ccxt|openmeteo_requests|tweepy|praw)\.\w/
const openData =
  /^sklearn\.datasets\.(?:\w+\.)?fetch_openml$|^openml\.datasets\.get_dataset$|^ucimlrepo\.fetch_ucirepo$/
const hubFile = /^huggingface_hub\.(?:\w+\.)*(?:snapshot_download|hf_hub_download|cached_download)$/
const hubModel =
  /^(?:sentence_transformers\.(?:SentenceTransformer|CrossEncoder)|timm\.create_model|open_clip\.create_model\w*|tensorflow_hub\.(?:load|KerasLayer)|kagglehub\.model_download|ultralytics\.(?:\w+\.)*(?:YOLO|RTDETR|SAM)|torch\.hub\.load|faster_whisper\.WhisperModel|torch\.hub\.load_state_dict_from_url|torch\.utils\.model_zoo\.load_url)$/
const weights =
  /^torchvision\.models\.(?:\w+\.)?(?!get_|_)[a-z]\w*$|^torchvision\.models\.__dict__|^(?:tensorflow\.)?keras\.applications\.(?:\w+\.)?[A-Z]\w+$|^fastai\.(?:\w+\.)*(?:vision_learner|cnn_learner|unet_learner|text_classifier_learner|language_model_learner)$|^nltk\.download$|^(?:spacy\.cli\.download|stanza\.download|gensim\.downloader\.load|whisper\.load_model|clip\.load|easyocr\.Reader|facenet_pytorch\.InceptionResnetV1|lpips\.LPIPS)$/

/** Text formats of a class that `from_pretrained` gives: no weights are in them. */
const describing = /(?:Tokenizer\w*|Config|Processor|FeatureExtractor)\.from_pretrained$/

/** Whether the call loads weights, which can be a pickle, and not only a vocabulary or a configuration. */
export function loadsWeights({ name }: Call): boolean {
  return !describing.test(name)
}

/** Calls that fetch from outside, in order of lines. One's own registry, buckets and databases are not outside. */
export function fetches(facts: CodeFacts): readonly Fetch[] {
  return facts.calls.flatMap(call => {
    const { name } = call
    const found = kindOf(facts, call)
    if (found === null) return []
    const source = textOf(facts, call, sourceKeys) ?? unnamedSource(facts, call)
    const kind = loadsAddress.test(name) && isTorchvisions(call, source) ? 'weights' : found
    const verb = kind === 'data' ? 'fetches data' : 'fetches a model'
    return [{ ...useOf(facts, call, verb, 'outside', 'high'), kind, source, pin: pinOf(facts, call, source) }]
  })
}

/** A source that stands in no argument as a text: a table of models, a number, an address put together before. */
function unnamedSource(facts: CodeFacts, call: Call): string | null {
  if (loadsAddress.test(call.name)) return listedAddress(facts)
  if (openData.test(call.name)) return call.literals.data_id ?? call.literals.id ?? null
  const given = call.references['0'] ?? call.references.url ?? ''
  if (!/^\w*(?:address|url)\w*$/i.test(given)) return null
  const written = facts.strings.filter(({ scope, value }) => scope === call.scope && isWeb(value))
  return written.length === 1 && /\/raw\.|\/raw\/|data/i.test(written[0]?.value ?? '')
    ? (written[0]?.value ?? null)
    : null
}

/** Loads what it downloads, with `torch.load`. */
export const loadsAddress = /^torch\.(?:hub\.load_state_dict_from_url|utils\.model_zoo\.load_url)$/

/** Weights of torchvision, from the table that its models have, which many copy with them. */
function isTorchvisions({ references }: Call, source: string | null): boolean {
  return source === null
    ? /^model_urls\b/.test(references['0'] ?? references.url ?? '')
    : source.startsWith('https://download.pytorch.org/')
}

/** An address of a model that the file lists for such calls, in a table of its models. */
function listedAddress({ strings, calls }: CodeFacts): string | null {
  const written = [
    ...strings.map(({ value }) => value),
    ...calls.flatMap(call => Object.values(call.strings)),
  ]
  return (
    written.find(text => isWeb(text) && (modelAddress.test(text) || /\/releases\/download\//.test(text))) ??
    null
  )
}

function kindOf(facts: CodeFacts, call: Call): Fetch['kind'] | null {
  const { name } = call
  // A model that is kept in an attribute is called under the name of what made it.
  if (/^(?:self|cls)\./.test(call.written) && !/\.from_pretrained$/.test(name)) return null
  const source = textOf(facts, call, sourceKeys)
  if (weights.test(name)) return wantsWeights(call) ? 'weights' : null
  if (hubModel.test(name)) return isHubModel(call, source) ? 'model' : null
  if (/\.from_pretrained$/.test(name) || /^transformers\.(?:\w+\.)*pipeline$/.test(name))
    return isPretrained(facts, call) ? 'model' : null
  if (hubFile.test(name)) return call.strings.repo_type === 'dataset' ? 'data' : 'model'
  if (hubData.test(name)) return isBuilder(call, source) ? null : 'data'
  if (openData.test(name)) return 'data'
  if (service.test(name)) return 'data'
  if (table.test(name) || (facts.language === 'r' && rTable.test(name))) return isWeb(source) ? 'data' : null
  if (download.test(name))
    return source === null || isWeb(source) || /^\w[\w-]{20,}$/.test(source) ? whatIs(call, source) : null
  if (request.test(name)) return isDataRequest(facts, call, source, isWeb) ? whatIs(call, source) : null
  return null
}

function whatIs({ references, strings }: Call, source: string | null): 'data' | 'model' {
  if (source !== null && modelAddress.test(source)) return 'model'
  if (source !== null && DATA_ADDRESS.test(source)) return 'data'
  const words = [...Object.values(references), ...Object.values(strings)].join(' ')
  return /model|weight|ckpt|checkpoint/i.test(words) ? 'model' : 'data'
}

export const modelAddress =
  /\.(?:pth?|ckpt|onnx|safetensors|pb|tflite|joblib|pkl|pickle|h5|hdf5|keras|bin|gguf|weights)(?:$|[?#])/i

export function isWeb(source: string | null): boolean {
  return (
    source !== null &&
    /^(?:https?|ftp):\/\//.test(source) &&
    !/^\w+:\/\/(?:localhost|127\.0|0\.0\.0\.0|\[::1\]|host\.docker)/.test(source)
  )
}

/** Builders of local files: `load_dataset("csv", data_files=…)`. */
function isBuilder(call: Call, source: string | null): boolean {
  if (source === null) return false
  if (/^(?:csv|json|parquet|text|arrow|imagefolder|audiofolder|pandas)$/.test(source))
    return !Object.values(call.strings).some(isWeb)
  return /^[./~]|\.\w{2,5}$/.test(source)
}

function wantsWeights({ name, literals, keywords, strings, references }: Call): boolean {
  if (/^torchvision\.models\./.test(name)) {
    const asked = strings.weights ?? references.weights ?? references['0'] ?? strings['0']
    return (
      literals.pretrained === 'True' || literals['0'] === 'True' || (asked !== undefined && asked !== 'None')
    )
  }
  if (/keras\.applications\./.test(name)) return literals.weights !== 'None'
  if (/^fastai\./.test(name)) return literals.pretrained !== 'False'
  if (/^(?:facenet_pytorch|lpips)\./.test(name)) return keywords.includes('pretrained') || /lpips/.test(name)
  return true
}

/** `owner/name`, or a name of one word as old models of a hub have it. */
const hubName = /^[\w.-]+(?:\/[\w.-]+)?(?::[\w.-]+)?$/
const localName =
  /^[./~]|\.(?:csv|jsonl?|parquet|txt|ya?ml)$|^(?:models?|outputs?|results?|checkpoints?|artifacts?|saved_\w+|data)(?:\/|$)/i

function isHubModel(call: Call, source: string | null): boolean {
  if (/^(?:timm|open_clip)\./.test(call.name))
    return call.literals.pretrained === 'True' || call.strings.pretrained !== undefined
  if (/^ultralytics\./.test(call.name))
    return source !== null && /^(?:yolo|rtdetr|sam|fast_?sam)[\w-]*\.pt$/i.test(source)
  if (/^torch\.hub\.load$/.test(call.name))
    return call.strings.source !== 'local' && (source === null || hubName.test(source))
  if (loadsAddress.test(call.name)) return true
  if (/^tensorflow_hub\.|model_download$/.test(call.name)) return true
  return source === null ? namesHub(call) : hubName.test(source) && !localName.test(source)
}

function isPretrained(facts: CodeFacts, call: Call): boolean {
  if (call.keywords.includes('revision')) return true
  const isPipeline = /pipeline$/.test(call.name)
  const keys = isPipeline ? ['1', 'model'] : sourceKeys
  const source = textOf(facts, call, keys)
  if (source !== null) return hubName.test(source) && !localName.test(source)
  const given = keys.some(key => call.references[key] !== undefined)
  return isPipeline && !given
    ? call.strings['0'] !== undefined || call.strings.task !== undefined
    : namesHub(call)
}

/** A variable that says by its name that it holds the name of a public model, and not a folder of one's own. */
function namesHub(call: Call): boolean {
  const name = sourceKeys.map(key => call.references[key]).find(one => one !== undefined) ?? ''
  const last = lastPart(name.replace(/["'\]]/g, '').replace(/\[/g, '.'))
  if (
    /path|dir|folder|file|local|output|save|uri|finetuned|fine_tuned|best|trained_model/i.test(
      last.replace(/pretrained|name_or_path/gi, ''),
    )
  )
    return false
  return /(?:model|encoder|backbone|checkpoint|repo|tokenizer|embedd\w*|pretrained)\w*?(?:name|id|type|checkpoint|version)|^(?:checkpoint|repo_id|repo|base_model|model_checkpoint|pretrained\w*|version|backbone|encoder)$/i.test(
    last,
  )
}

const checking =
  /^hashlib\.\w+$|(?:check|verify|compute|valid)\w*_?(?:md5|sha\d*|hash|checksum|integrity)|(?:md5|sha256|checksum)sum/i

/** `ResNet50_Weights.IMAGENET1K_V2`: a version by its name, where `DEFAULT` means the best of the day. */
const namedWeights = /_Weights\.(?!DEFAULT\b)\w+$/

function pinOf(facts: CodeFacts, call: Call, source: string | null): Fetch['pin'] {
  if (weights.test(call.name)) {
    const version = call.references.weights ?? call.references['0'] ?? call.strings.weights ?? ''
    return namedWeights.test(version) || /^IMAGENET1K_V\d$/.test(version) ? 'name' : 'none'
  }
  // A data set of OpenML and its version have a number of their own.
  if (/openml/.test(call.name) && call.keywords.includes('data_id')) return 'name'
  const revision = revisionOf(call) ?? namedRevision(call, source)
  if (revision !== null && !movable.test(revision.text) && !FALLS_BACK_TO_BRANCH.test(revision.text)) {
    // A variable may hold a commit: the place is there to pin it.
    return !revision.literal || /^(?:sha256:|md5:)?[\da-f]{7,64}$/i.test(revision.text) ? 'fixed' : 'name'
  }
  if (source !== null && isWeb(source))
    return addressPin(source) === 'none' ? checked(facts, call) : addressPin(source)
  return source === null ? checked(facts, call) : 'none'
}

function checked(facts: CodeFacts, call: Call): 'fixed' | 'none' {
  const isChecked = facts.calls.some(other => other.scope === call.scope && checking.test(other.written))
  return isChecked && !hubModel.test(call.name) ? 'fixed' : 'none'
}

/** What an address says of the version of what lies there. */
export function addressPin(address: string): Fetch['pin'] {
  if (/\/[\da-f]{40}(?:\/|$)/i.test(address)) return 'fixed'
  const numbered =
    /\/v?\d+\.\d+[\w.-]*\/|\/releases\/download\/(?!latest)|zenodo\.org\/records?\/\d+|figshare\.com\/.*\d{6}|tfhub\.dev\/[\w./-]{1,200}\/\d+(?:$|[?#])/i
  return numbered.test(address) || hashedName.test(address) ? 'name' : 'none'
}

/** The beginning of a checksum in the name of a file of weights, as `torch.hub` has it: what lies there may still differ. */
const hashedName = /[-_](?=[\da-f]{0,63}\d)[\da-f]{6,64}\.(?:pth?|ckpt|tar|pkl|onnx|safetensors)(?:$|[?#])/i

const movable = /^(?:None|main|master|latest|head)$/i

function revisionOf(call: Call): { readonly text: string; readonly literal: boolean } | null {
  for (const key of REVISION_KEYWORDS) {
    const literal = call.strings[key] ?? call.literals[key]
    if (literal !== undefined) return { text: literal, literal: true }
    const reference = call.references[key]
    if (reference !== undefined) return { text: reference, literal: false }
  }
  return null
}

/** `owner/repo:commit` of `torch.hub.load`, `owner/name/versions/3` of Kaggle. */
function namedRevision(
  call: Call,
  source: string | null,
): { readonly text: string; readonly literal: true } | null {
  const found = /^torch\.hub\.load$/.test(call.name)
    ? /^[\w.-]+\/[\w.-]+:(.+)$/.exec(source ?? '')
    : /^[\w-]+\/[\w-]+(?:\/\w+)*\/versions\/(\d+)$/.exec(source ?? '')
  return found?.[1] === undefined ? null : { text: found[1], literal: true }
}
