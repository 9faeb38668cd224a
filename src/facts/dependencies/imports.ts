/** Which distributions provide an imported module, where their names differ. Conda's names stand beside those of PyPI. */

/** Imported module, then the distributions that provide it, the usual one first. The longest module that fits decides. */
const TABLE = `
  _pytest: pytest
  absl: absl-py
  airflow: apache-airflow
  apiclient: google-api-python-client
  art: adversarial-robustness-toolbox
  attr: attrs
  autogluon: autogluon autogluon-tabular autogluon-timeseries autogluon-multimodal autogluon-core
  autosklearn: auto-sklearn
  aws_cdk: aws-cdk-lib aws-cdk-core
  ax: ax-platform
  azureml.fsspec: azureml-fsspec
  azureml: azureml-core azureml-sdk azureml-defaults azureml-mlflow azureml-train-core azureml-dataset-runtime
  barcode: python-barcode
  binance: python-binance
  Bio: biopython
  botocore: botocore
  Box2D: box2d-py box2d gym gymnasium
  box: python-box
  bs4: beautifulsoup4 bs4
  bson: pymongo bson
  cairo: pycairo
  cassandra: cassandra-driver
  clip: clip openai-clip
  community: python-louvain
  corsheaders: django-cors-headers
  crontab: python-crontab
  Crypto: pycryptodome pycrypto
  Cryptodome: pycryptodomex
  cudf: cudf cudf-cu11 cudf-cu12
  cuml: cuml cuml-cu11 cuml-cu12
  cupy: cupy cupy-cuda11x cupy-cuda12x cupy-cuda13x
  cv2: opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless opencv py-opencv
  dash_core_components: dash dash-core-components
  dash_html_components: dash dash-html-components
  dash_table: dash dash-table
  databricks.sql: databricks-sql-connector
  databricks: databricks-sdk databricks-connect databricks-cli databricks-sql-connector databricks-feature-engineering
  dateutil: python-dateutil
  decouple: python-decouple
  delta: delta-spark
  discord: discord-py
  distributed: distributed dask
  dns: dnspython
  docx: python-docx
  dotenv: python-dotenv
  dspy: dspy dspy-ai
  ee: earthengine-api
  en_core_web_lg: en-core-web-lg spacy
  en_core_web_md: en-core-web-md spacy
  en_core_web_sm: en-core-web-sm spacy
  environ: django-environ
  faiss: faiss-cpu faiss-gpu faiss-gpu-cu12 faiss
  fasttext: fasttext fasttext-wheel
  ffmpeg: ffmpeg-python
  fitz: pymupdf
  frontmatter: python-frontmatter
  gi: pygobject
  git: gitpython
  github3: github3-py
  github: pygithub
  gitlab: python-gitlab
  google.api_core: google-api-core
  google.auth: google-auth
  google.cloud.sql: cloud-sql-python-connector
  google.colab: google-colab
  google.genai: google-genai
  google.generativeai: google-generativeai
  google.oauth2: google-auth
  google.protobuf: protobuf
  google.rpc: googleapis-common-protos
  googleapiclient: google-api-python-client
  graphviz: graphviz python-graphviz
  gridfs: pymongo
  grpc: grpcio
  grpc_health: grpcio-health-checking
  grpc_reflection: grpcio-reflection
  grpc_status: grpcio-status
  grpc_tools: grpcio-tools
  guild: guildai
  haiku: dm-haiku
  hamcrest: pyhamcrest
  hydra: hydra-core
  hypertune: cloudml-hypertune
  ignite: pytorch-ignite
  igraph: igraph python-igraph
  imblearn: imbalanced-learn imblearn
  imwatermark: invisible-watermark
  interpret: interpret interpret-core
  jax: jax jaxlib
  jenkins: python-jenkins
  jose: python-jose
  jwt: pyjwt
  kafka: kafka-python kafka-python-ng
  keras: keras tensorflow tensorflow-cpu tensorflow-gpu
  Levenshtein: levenshtein python-levenshtein
  lightning_fabric: lightning-fabric lightning
  llama_cpp: llama-cpp-python
  llama_index: llama-index llama-index-core
  magic: python-magic
  matplotlib: matplotlib matplotlib-base
  MeCab: mecab-python3
  memcache: python-memcached
  metadata: openmetadata-ingestion
  mlflow: mlflow mlflow-skinny
  mmcv: mmcv mmcv-full mmcv-lite
  modAL: modal-python
  mpl_toolkits: matplotlib matplotlib-base
  multipart: python-multipart
  mysql: mysql-connector-python mysql-connector
  MySQLdb: mysqlclient
  nacl: pynacl
  neptune: neptune neptune-client
  newspaper: newspaper3k newspaper4k
  nvidia_smi: nvidia-ml-py nvidia-ml-py3
  onnxruntime: onnxruntime onnxruntime-gpu
  OpenGL: pyopengl
  OpenSSL: pyopenssl
  opentelemetry.instrumentation: opentelemetry-instrumentation opentelemetry-distro
  opentelemetry: opentelemetry-api opentelemetry-sdk opentelemetry-distro
  Orange: orange3
  osgeo: gdal
  pandas_profiling: pandas-profiling ydata-profiling
  past: future
  pdfminer: pdfminer-six
  PIL: pillow pil
  pinecone: pinecone pinecone-client
  pkg_resources: setuptools
  pl_bolts: lightning-bolts pytorch-lightning-bolts
  pptx: python-pptx
  prophet: prophet fbprophet
  psycopg2: psycopg2-binary psycopg2
  psycopg: psycopg psycopg-binary
  psycopg_pool: psycopg-pool psycopg
  pyarrow: pyarrow pyarrow-core
  pylab: matplotlib matplotlib-base
  pynvml: nvidia-ml-py pynvml nvidia-ml-py3
  pyrebase: pyrebase4 pyrebase
  pyspark: pyspark databricks-connect
  pythonjsonlogger: python-json-logger
  pytorch_grad_cam: grad-cam
  pytorch_lightning: pytorch-lightning lightning
  pyximport: cython
  rdkit: rdkit rdkit-pypi
  rest_framework: djangorestframework
  RPi: rpi-gpio
  ruamel: ruamel-yaml
  scikitplot: scikit-plot
  serial: pyserial
  shapefile: pyshp
  skimage: scikit-image
  sklearn: scikit-learn sklearn
  sklearnex: scikit-learn-intelex
  skmultiflow: scikit-multiflow
  skopt: scikit-optimize
  sksurv: scikit-survival
  slack: slackclient
  slugify: python-slugify
  snowflake.snowpark: snowflake-snowpark-python
  snowflake: snowflake-connector-python snowflake-snowpark-python snowflake-ml-python
  socketio: python-socketio
  socks: pysocks
  soundfile: soundfile pysoundfile
  speech_recognition: speechrecognition
  surprise: scikit-surprise
  tables: tables pytables
  tabnet: pytorch-tabnet
  talib: ta-lib
  taming: taming-transformers
  telegram: python-telegram-bot
  tensorboard: tensorboard tensorflow
  tensorflow: tensorflow tensorflow-cpu tensorflow-gpu tensorflow-macos tensorflow-intel tensorflow-aarch64 tf-nightly intel-tensorflow
  tensorflow_addons: tensorflow-addons tfa-nightly
  torch: torch pytorch pytorch-cpu pytorch-gpu
  torch_geometric: torch-geometric pyg
  tree: dm-tree
  TTS: tts coqui-tts
  umap: umap-learn
  usb: pyusb
  vertexai: google-cloud-aiplatform vertexai
  weaviate: weaviate-client
  websocket: websocket-client
  whisper: openai-whisper
  win32api: pywin32
  win32com: pywin32
  win32con: pywin32
  win32gui: pywin32
  wx: wxpython
  xgboost: xgboost xgboost-cpu py-xgboost py-xgboost-cpu py-xgboost-gpu
  Xlib: python-xlib
  yaml: pyyaml
  zmq: pyzmq
`

function readTable(): ReadonlyMap<string, readonly string[]> {
  const lines = TABLE.split('\n').filter(line => line.trim() !== '')
  return new Map(
    lines.map(line => {
      const [module = '', names = ''] = line.trim().split(': ')
      return [module, names.split(' ')]
    }),
  )
}

let table: ReadonlyMap<string, readonly string[]> | null = null

/** Packages whose modules are named like their distributions, part by part: `azure.storage.blob` is azure-storage-blob. */
const BY_PARTS = [
  'google.cloud',
  'azure',
  'opencensus',
  'zope',
  'jaraco',
  'backports',
  'sphinxcontrib',
  'autogluon',
]

/** Modules that hold nothing but the packages of several distributions. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'google',
  'google.cloud',
  'azure',
  ...[
    'ai',
    'cognitiveservices',
    'cognitiveservices.vision',
    'communication',
    'data',
    'iot',
    'keyvault',
    'mgmt',
    'monitor',
    'search',
    'storage',
    'synapse',
  ].map(name => `azure.${name}`),
])

/** Whether the name alone tells no distribution: `google.cloud`, `azure.storage`. */
export function isNamespace(module: string): boolean {
  return NAMESPACES.has(module)
}

/** The part of a dotted module that one distribution brings: `azure.core` of `azure.core.exceptions`. */
export function packageOf(module: string): string {
  const parts = module.split('.')
  let length = 1
  while (length < parts.length && NAMESPACES.has(parts.slice(0, length).join('.'))) length += 1
  return parts.slice(0, length).join('.')
}

/**
 * Distributions that may provide a dotted module, normalised as PEP 503 says, the usual one first; never empty for a module. Any
 * one of them declared is enough.
 */
export function distributionsOf(module: string): readonly string[] {
  table ??= readTable()
  const parts = module.split('.')
  const found: string[] = []
  for (let length = Math.min(parts.length, 4); length > 0; length -= 1)
    found.push(...(table.get(parts.slice(0, length).join('.')) ?? []))
  const family = BY_PARTS.find(prefix => module.startsWith(`${prefix}.`))
  if (family !== undefined) {
    const least = family.split('.').length + 1
    if (NAMESPACES.has(family)) found.push(distributionName(packageOf(module)))
    for (let length = Math.min(parts.length, least + 3); length >= least; length -= 1)
      found.push(distributionName(parts.slice(0, length).join('-')))
  }
  return found.length > 0 ? [...new Set(found)] : [distributionName(parts[0] ?? '')]
}

/**
 * Whether a distribution of this name brings the module along: that of a namespace with every part of it, the core of a family of
 * clients with every client.
 */
export function isBroughtBy(module: string, distribution: string): boolean {
  if (NAMESPACES.has(module)) return distribution.startsWith(`${distributionName(module)}-`)
  if (module === 'azure.core') return distribution.startsWith('azure-')
  if (!GOOGLE_CORE.has(packageOf(module))) return false
  return /^google-(?:auth|cloud|api|genai|generativeai)(?:-|$)/.test(distribution)
}

/** What every client library of Google builds on. */
const GOOGLE_CORE: ReadonlySet<string> = new Set(['google.auth', 'google.oauth2', 'google.api_core'])

/** `google.cloud.storage_v1` belongs to google-cloud-storage. */
function distributionName(name: string): string {
  return name
    .toLowerCase()
    .replace(/_v\d+\w*$/, '')
    .replaceAll(/[-_.]+/g, '-')
}
