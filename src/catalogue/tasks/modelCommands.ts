/** What commands do with data and models. */

import { listed } from '../commandPattern.ts'
import type { CommandRule } from '../taskRule.ts'

/** Endings of files that hold data or a model; fetching one from the web fetches data. */
const dataEndings = listed(`
  csv, csv.gz, tsv, jsonl, parquet, h5, hdf5, npz, npy, pkl, joblib, pt, pth, ckpt, onnx, safetensors, gguf, keras
`)

/** Archives hold anything; the address must speak of data or models. */
const archives = ['zip', 'tar', 'tar.gz', 'tgz'].flatMap(ending => {
  return ['data', 'model', 'weights', 'corpus', 'checkpoint'].map(word => `*${word}*.${ending}`)
})

const fetchedFiles = [...dataEndings.map(ending => `*.${ending}`), ...archives]

export const modelCommands: readonly CommandRule[] = [
  {
    task: 'data-pull',
    commands: listed(`
      dvc pull, dvc fetch, dvc get, dvc get-url, dvc import, dvc import-url, dvc import-db, dvc update
      dvc artifacts get, dvc exp pull, dvc repro --pull, dvc exp run --pull
      aws s3 cp s3://* !s3://*, aws s3 sync s3://* !s3://*, aws s3 mv s3://* !s3://*, aws s3api get-object, s3cmd get
      gsutil cp gs://* !gs://*, gsutil rsync gs://* !gs://*, gcloud storage cp gs://* !gs://*
      gcloud storage rsync gs://* !gs://*
      az storage blob download, az storage blob download-batch, az ml data download, az ml model download
      azcopy copy https://*, azcopy cp https://*, rclone copy *:*, rclone sync *:*, rclone copyto *:*
      kaggle datasets download, kaggle competitions download, kaggle kernels output
      huggingface-cli download, hf download, git clone *huggingface.co*, gdown, zenodo_get
      git lfs pull, git lfs fetch, git annex get, datalad get, datalad clone, lakectl fs download
      oras pull, kit pull, kit unpack, bentoml pull, wandb artifact get, mlflow artifacts download
      clearml-data get, dolt clone, dolt pull, oxen pull, oxen clone, dagshub download
    `),
    confidence: 'high',
  },
  {
    task: 'data-pull',
    commands: [
      ...fetchedFiles.flatMap(file => [`wget ** http${file}`, `curl ** http${file}`]),
      ...listed('wget ** *MODEL*URL*, wget ** *DATA*URL*, wget ** *WEIGHTS*URL*, curl ** *WEIGHTS*URL*'),
    ],
    confidence: 'medium',
  },
  {
    task: 'data-push',
    commands: listed(`
      dvc push, dvc exp push, aws s3 cp * s3://*, aws s3 sync * s3://*, aws s3 mv * s3://*
      aws s3api put-object, s3cmd put, gsutil cp * gs://*, gsutil ** cp * gs://*, gsutil rsync * gs://*
      gcloud storage cp * gs://*, gcloud storage rsync * gs://*, az storage blob upload
      az storage blob upload-batch, az ml data create, azcopy copy !http* http*, rclone copy !*:* *:*
      rclone sync !*:* *:*, kaggle datasets version, kaggle datasets create, kaggle kernels push
      huggingface-cli upload --repo-type=dataset, hf upload --repo-type=dataset, git lfs push, git annex copy --to*
      datalad push, lakectl fs upload, wandb artifact put, clearml-data upload, dolt push, oxen push, mc mirror
    `),
    confidence: 'high',
  },
  {
    task: 'data-validation',
    commands: listed(`
      great_expectations checkpoint run, soda scan, tdda verify, frictionless validate, goodtables, dbt test
      dbt build, edr monitor, edr report, mlcroissant validate
    `),
    confidence: 'high',
  },
  {
    task: 'preprocess',
    commands: listed('dbt run, dbt build, feast apply, feast materialize, feast materialize-incremental'),
    confidence: 'high',
  },
  {
    task: 'train',
    commands: listed(`
      yolo train, yolo ** train, spacy train, rasa train, ludwig train, ludwig experiment, nnUNetv2_train, mim train
      aws sagemaker create-training-job, aws sagemaker create-hyper-parameter-tuning-job
      aws sagemaker create-auto-ml-job*, gcloud ai custom-jobs create, gcloud ai hp-tuning-jobs create
      gcloud ai-platform jobs submit training, anyscale job submit, anyscale jobs submit, det experiment create, det e create, wandb agent, wandb launch
      llamafactory-cli train, axolotl train, tune run, autotrain, lightning fit, mlagents-learn
    `),
    confidence: 'high',
  },
  {
    task: 'train',
    commands: listed(`
      torchrun, accelerate launch, deepspeed, horovodrun, torch.distributed.launch, az ml job create, clearml-task
      vh execution run, vh pipeline run, sky launch, sky jobs launch, ray job submit, wandb sweep, guild run
      polyaxon run, nnictl create, databricks jobs run-now, databricks bundle run, mlflow run, tfx run create
      aws sagemaker start-pipeline-execution, argo submit, kfp run, pyflyte run, mlrun run, dbx launch
    `),
    confidence: 'medium',
  },
  {
    task: 'evaluate',
    commands: listed(`
      deepeval test run, promptfoo eval, lm_eval, lm-eval, inspect eval, gh models eval, oaieval, yolo val
      yolo ** val, spacy evaluate, spacy benchmark, braintrust eval, lighteval, rasa test, ludwig evaluate
    `),
    confidence: 'high',
  },
  {
    task: 'run-pipeline',
    commands: listed(`
      dvc repro, dvc exp run, dvc run, kedro run, snakemake, nextflow run, mlflow run, mlflow recipes run, calkit run
      mlflow pipelines run, kfp run, argo submit, argo cron create, pyflyte run, flytectl create execution
      prefect deployment run, dagster job execute, dagster job launch, dagster asset materialize, airflow dags trigger
      airflow dags test, airflow dags backfill, az ml job create, aws sagemaker start-pipeline-execution
      databricks bundle run, databricks jobs run-now, databricks runs submit, databricks jobs submit, dbx launch
      zenml pipeline run, ploomber build, tfx run create, luigi, elyra-pipeline run, elyra-pipeline submit
      spacy project run, vh pipeline run, mage run, mlrun run, mlrun project, gcloud composer environments run
      aws stepfunctions start-execution, az synapse pipeline create-run, az datafactory pipeline create-run
      aws glue start-job-run, gcloud dataflow jobs run
    `),
    unless: listed('--dry, --dry-run, -n, --dryrun, --lint, -stub, -stub-run, --help, --version, --dag'),
    confidence: 'high',
  },
  {
    task: 'run-notebook',
    commands: listed(`
      papermill, jupyter nbconvert --execute, jupyter-nbconvert --execute, jupyter execute, jupyter-execute, treon
      jupyter nbconvert --ExecutePreprocessor*, jupyter run, pytest --nbval*, pytest --nbmake*, nbdev_test, runipy
      jupytext --execute
    `),
    confidence: 'high',
  },
  {
    task: 'report-metrics',
    commands: listed(`
      cml comment, cml send-comment, cml-send-comment, cml check, cml send-github-check, cml-send-github-check
    `),
    confidence: 'high',
  },
  {
    task: 'report-metrics',
    commands: listed(`
      cml asset publish, cml publish, cml-publish, cml tensorboard connect, cml tensorboard-dev, cml-tensorboard-dev
    `),
    confidence: 'medium',
  },
  {
    task: 'register-model',
    commands: listed(`
      gto register, gto assign, az ml model create, az ml model update, gcloud ai models upload
      aws sagemaker create-model-package, aws sagemaker update-model-package, kit push, bentoml push, ollama push
      huggingface-cli upload, hf upload, git push *huggingface.co*, git push ** *huggingface.co*
    `),
    unless: ['--repo-type', '*spaces*'],
    confidence: 'high',
  },
  { task: 'register-model', commands: ['oras push', 'wandb artifact put'], confidence: 'medium' },
  {
    task: 'monitor',
    commands: listed(`
      nml run, aws sagemaker create-monitoring-schedule, aws sagemaker start-monitoring-schedule, evidently report
      gcloud ai model-monitoring-jobs create, evidently calculate, evidently collector
    `),
    confidence: 'high',
  },
  { task: 'monitor', commands: ['curl ** http*drift*', 'curl ** $*drift*'], confidence: 'medium' },
]
