/** Calls that read data, or fetch data and models from elsewhere. */

import type { Call, CodeFacts } from '../model.ts'
import { type CodeUse, lastPart, useOf } from './use.ts'

export interface DataUse extends CodeUse {
  /**
   * file: a path of the work tree; hub: a public collection; bundled: a sample that comes with the library; pretrained: a model
   * of a hub; the others as they say.
   */
  readonly kind:
    | 'file'
    | 'bundled'
    | 'url'
    | 'hub'
    | 'pretrained'
    | 'database'
    | 'object-store'
    | 'feature-store'
    | 'dvc'
    | 'tracker'
  /** The path, address or name when it is a literal. */
  readonly source: string | null
  /** The revision, version or checksum that is asked for, as written; null when none is. */
  readonly revision: string | null
}

type Kind = DataUse['kind']

/** Resolved names, with the tool and the kind of source. The first that matches wins. */
const DATA_NAMES: readonly (readonly [RegExp, string, Kind])[] = [
  [/^sklearn\.datasets\.load_(?!svmlight|files)\w+$/, 'scikit-learn', 'bundled'],
  [/^sklearn\.datasets\.load_(?:svmlight_files?|files)$/, 'scikit-learn', 'file'],
  [
    /^pandas\.read_(?:sql\w*|gbq)$|^sqlalchemy\.create_engine$|^psycopg2?\.connect$|^pymongo\.MongoClient$|^sqlite3\.connect$|^duckdb\.(?:connect|sql|query)$|^snowflake\.connector\.connect$|^mysql\.connector\.connect$|^google\.cloud\.bigquery\.Client(?:\.query)?$|^awswrangler\.athena\.read_sql_query$/,
    'sql',
    'database',
  ],
  [
    /^(?:pandas|geopandas|modin\.pandas|cudf|dask\.dataframe|databricks\.koalas|pyspark\.pandas)\.(?:read_(?:csv|parquet|json|excel|feather|hdf|pickle|table|fwf|orc|stata|sas|spss|xml|file))$/,
    'pandas',
    'file',
  ],
  [/^polars\.(?:read|scan)_\w+$/, 'polars', 'file'],
  [/^numpy\.(?:load|loadtxt|genfromtxt|fromfile)$/, 'numpy', 'file'],
  [/^dvc\.api\.(?:open|read|get_url|DVCFileSystem)$/, 'dvc', 'dvc'],
  [
    /^datasets\.load_dataset(?:_builder)?$|^huggingface_hub\.(?:\w+\.)?(?:snapshot_download|hf_hub_download)$/,
    'huggingface-hub',
    'hub',
  ],
  [
    /^torchvision\.datasets\.(?!ImageFolder|DatasetFolder|folder)\w+$|^torchaudio\.datasets\.\w+$|^torchtext\.datasets\.\w+$/,
    'pytorch',
    'hub',
  ],
  [/^torchvision\.datasets\.(?:ImageFolder|DatasetFolder)$/, 'pytorch', 'file'],
  [
    /^tensorflow_datasets\.(?:load|builder)$|^(?:tensorflow\.)?keras\.datasets\.\w+\.load_data$|^tensorflow\.keras\.utils\.get_file$|^keras\.utils\.get_file$/,
    'tensorflow',
    'hub',
  ],
  [
    /^(?:tensorflow\.)?keras\.(?:utils|preprocessing)\.(?:image_dataset_from_directory|text_dataset_from_directory)$|^tensorflow\.data\.(?:TFRecordDataset|Dataset\.list_files|experimental\.make_csv_dataset)$/,
    'tensorflow',
    'file',
  ],
  [
    /^sklearn\.datasets\.fetch_\w+$|^openml\.datasets\.get_dataset$|^ucimlrepo\.fetch_ucirepo$|^seaborn\.load_dataset$/,
    'scikit-learn',
    'hub',
  ],
  [
    /^(?:kagglehub\.\w+_download|kaggle\.api\.dataset_download_files|opendatasets\.download)$/,
    'kaggle',
    'hub',
  ],
  [
    /^(?:transformers|diffusers|peft|sentence_transformers|timm|setfit|open_clip)\.(?:\w+\.)*(?:from_pretrained|create_model)$|^(?:sentence_transformers\.(?:SentenceTransformer|CrossEncoder)|transformers\.pipeline|torch\.hub\.load(?:_state_dict_from_url)?|tensorflow_hub\.(?:load|KerasLayer)|spacy\.load|ultralytics\.YOLO)$/,
    'pretrained',
    'pretrained',
  ],
  [
    /^boto3\..*\.(?:download_file|download_fileobj|get_object|put_object|upload_file)$|^s3fs\.S3FileSystem$|^google\.cloud\.storage\..*(?:download_\w+|upload_\w+)$|^gcsfs\.GCSFileSystem$|^azure\.storage\.blob\..*|^minio\.Minio(?:\.\w+)?$|^fsspec\.(?:open|filesystem)$|^cloudpathlib\.\w+$/,
    'object-store',
    'object-store',
  ],
  [
    /^feast\.FeatureStore\.get_(?:historical|online)_features$|^hopsworks\..*\.(?:get_feature_view|read|training_data|get_feature_group)$/,
    'feature-store',
    'feature-store',
  ],
  [
    /^wandb\..*use_artifact$|^mlflow\.(?:\w+\.)?(?:artifacts\.download_artifacts|load_model|load_table|data\.\w+)$/,
    'tracker',
    'tracker',
  ],
  [
    /^(?:urllib\.request\.(?:urlretrieve|urlopen)|requests\.get|httpx\.get|wget\.download|gdown\.(?:download|download_folder)|pooch\.(?:retrieve|create))$/,
    'download',
    'url',
  ],
  [
    /^(?:readr::)?read_(?:csv2?|tsv|delim|table|rds)$|^read\.(?:csv2?|table|delim)$|^(?:data\.table::)?fread$|^readRDS$|^(?:arrow::)?(?:read_parquet|read_feather|open_dataset)$|^(?:readxl::)?read_excel$|^load$/,
    'r',
    'file',
  ],
  [/^download\.file$/, 'r', 'url'],
  [/^(?:vetiver::)?vetiver_pin_read$|^(?:pins::)?pin_read$/, 'vetiver-pins', 'tracker'],
  [/^CSV\.(?:read|File)$|^Arrow\.Table$|^JLD2\.load$|^DelimitedFiles\.readdlm$/, 'julia', 'file'],
]

/** Requests that fetch anything; only the address tells whether it is data. */
const REQUESTS = /^(?:requests\.get|httpx\.get|urllib\.request\.urlopen)$/

/** Methods of a Spark session's reader. */
const SPARK_READER = /(?:^|\.)read\.(?:format\.)?(?:csv|parquet|json|table|load|jdbc|orc|delta)$/

/** Names of files that hold data. */
const DATA_FILE =
  /\.(?:csv|tsv|parquet|feather|arrow|jsonl|ndjson|npy|npz|h5|hdf5|pkl|pickle|joblib|xlsx?|rds|tfrecords?|avro|orc)(?:\.gz|\.zip|\.xz|\.bz2)?$/i

/** Addresses of data files and archives. */
export const DATA_ADDRESS =
  /\.(?:csv|tsv|parquet|jsonl?|npy|npz|h5|pkl|xlsx?|zip|tgz|tar|gz|bz2|xz|7z|arff|data)(?:$|[?#])/i

/** `revision or "main"`: whoever names none gets what is there on the day. */
export const FALLS_BACK_TO_BRANCH = /\bor\s+["'](?:main|master|latest|head)["']\s*$/i

export const REVISION_KEYWORDS = [
  'revision',
  'known_hash',
  'version',
  'rev',
  'md5',
  'file_hash',
  'md5_hash',
  'sha256',
] as const

function firstOf(call: Call, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = call.strings[key] ?? call.literals[key] ?? call.references[key]
    if (value !== undefined) return value
  }
  return null
}

function opensData(call: Call): boolean {
  const path = call.strings['0']
  if (/[wax]/.test(call.strings['1'] ?? call.strings.mode ?? '')) return false
  return (
    path !== undefined &&
    /^(?:open|gzip\.open|io\.open|pathlib\.Path\.open)$/.test(call.name) &&
    DATA_FILE.test(path)
  )
}

function classify(call: Call): readonly [string, Kind] | null {
  const found = DATA_NAMES.find(([names]) => names.test(call.name))
  if (found === undefined) {
    if (opensData(call)) return ['file', 'file']
    return SPARK_READER.test(call.name) && /spark|session/i.test(call.written) ? ['spark', 'file'] : null
  }
  const [, tool, kind] = found
  if (/\.create_model$/.test(call.name) && call.literals.pretrained !== 'True') return null
  const source = call.strings['0'] ?? ''
  if (REQUESTS.test(call.name) && !DATA_ADDRESS.test(source)) return null
  if (kind === 'file' && /^(?:https?|ftp):\/\//.test(source)) return [tool, 'url']
  if (kind === 'file' && /^(?:s3a?|gs|abfss?|wasbs?|az|hdfs):\/\//.test(source)) return [tool, 'object-store']
  return [tool, kind]
}

/** What an argument asks `torch.hub.load` and dataset names for: `owner/repo:commit`, `name:version`. */
function pinnedName(call: Call): string | null {
  const name = call.strings['0'] ?? ''
  return /^torch\.hub\.|^tensorflow_datasets\./.test(call.name) && name.includes(':')
    ? name.slice(name.indexOf(':') + 1)
    : null
}

/** Calls that read or fetch data or pretrained models, in order of lines. Local paths given to `from_pretrained` are not told apart. */
export function dataAccessCalls(facts: CodeFacts): readonly DataUse[] {
  return facts.calls.flatMap(call => {
    const found = classify(call)
    if (found === null || (found[0] === 'r' && facts.language !== 'r')) return []
    const [tool, kind] = found
    const named = Object.keys(call.strings).find(
      key => !/^\d/.test(key) && /path|file|url|uri|name/.test(key),
    )
    const source = call.strings['0'] ?? (named === undefined ? null : (call.strings[named] ?? null))
    const asked = firstOf(call, REVISION_KEYWORDS) ?? pinnedName(call)
    const revision = asked !== null && FALLS_BACK_TO_BRANCH.test(asked) ? null : asked
    const verb = kind === 'pretrained' ? 'fetches a model' : 'reads data'
    return [{ ...useOf(facts, call, verb, tool, 'high'), kind, source, revision }]
  })
}

/** Calls that write a model to a file: what a training run leaves behind. */
const PERSISTS =
  /^(?:joblib|pickle|cloudpickle|dill)\.dump$|^torch\.(?:save|jit\.save|onnx\.export)$|(?:^|\.)(?:save_pretrained|save_model|save_checkpoint|export_model|save_weights)$|^(?:tensorflow|keras)\..*\.save$|^skops\.io\.dump$|^(?:bentoml\.\w+|mlflow\.\w+)\.save_model$|^saveRDS$|^(?:BSON|JLD2)\.@?save$|^(?:onnx|skl2onnx)\.\w*(?:save|convert)\w*$/

/** Calls that write a model to disk, in order of lines. */
export function persistenceCalls(facts: CodeFacts): readonly CodeUse[] {
  return facts.calls
    .filter(
      call =>
        PERSISTS.test(call.name) ||
        (lastPart(call.name) === 'save' && /model|learner|^m$/i.test(call.written.split('.')[0] ?? '')),
    )
    .map(call => useOf(facts, call, 'saves a model', call.name.split('.', 1)[0] ?? '', 'medium'))
}
