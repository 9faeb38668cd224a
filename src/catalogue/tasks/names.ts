/**
 * What the name of a script, a make target or a subcommand hints at. Names are hints, never verdicts (practice catalogue,
 * clarification 9): where the content can be read and would show the task, a name that nothing bears out is low confidence.
 */

import { listed } from '../commandPattern.ts'
import type { NameRule } from '../taskRule.ts'

export const nameRules: readonly NameRule[] = [
  {
    task: 'train',
    words: listed(`
      train, training, trainer, retrain, retraining, finetune, finetuning, fine tune, fine tuning, pretrain, fit model
      model fit, run experiment, run experiments, tune, tuning
    `),
    unless: listed(
      'test, tests, split, data, dataset, download, deploy, requirements, lint, docker, image, build, status',
    ),
    calls: listed('fit, train, training, trainer, finetune, backward, learn, tune, optimize, run_experiment'),
  },
  {
    task: 'evaluate',
    words: listed(`
      evaluate, evaluation, eval, evaluator, score model, validate model, model validation, test model, model test
      evals, model performance, compare models, model comparison
    `),
    unless: ['data', 'install', 'requirements', 'build'],
    calls: listed(
      'evaluate, eval, metric, metrics, score, accuracy, f1, auc, rmse, mse, mae, iou, dice, bleu, rouge, perplexity, confusion, predict, loss',
    ),
  },
  {
    task: 'preprocess',
    words: listed(`
      preprocess, preprocessing, =prepare, prepare data, prepare dataset, data preparation, featurize, featurization
      =prep, prep data, =features, build features, make features, create features, feature engineering, make dataset, build dataset
      create dataset, process data, data processing, clean data, data cleaning, =transform, data transformation
      split data, data split, split csv, transform csv, setup data, =etl, wrangle, augment data, data augmentation
    `),
    unless: listed('test, tests, release, env, environment, deploy, image, commit, cache, package'),
  },
  {
    task: 'data-validation',
    words: listed(`
      validate data, data validation, validate dataset, check data, data check, data checks, data quality, data tests
      validate schema, test data, great expectations
    `),
    unless: listed('install, import, version'),
  },
  {
    // A checkpoint of Great Expectations is run; from that of a training a run goes on.
    task: 'data-validation',
    words: listed('run checkpoint, run checkpoints'),
    unless: listed('from, restart, resume, continue, load, save, train, training, model'),
  },
  {
    task: 'data-pull',
    words: listed(`
      download data, download dataset, fetch data, get data, data download, pull data, data ingestion, =ingest
      =ingestion, ingest data, download model, download weights, =download, =fetch, =scrape
      collect data, data collection
    `),
    unless: ['test', 'tests', 'tools', 'tool'],
  },
  {
    task: 'data-push',
    words: listed(
      'upload data, upload dataset, register data, register dataset, push data, data upload, upload model, =upload, hf upload',
    ),
  },
  {
    task: 'run-pipeline',
    words: listed(
      'run pipeline, pipeline, run pipelines, repro, training pipeline, ml pipeline, submit pipeline',
    ),
    unless: ['test', 'tests', 'ci', 'lint', 'docker', 'build'],
    calls: [],
  },
  {
    task: 'register-model',
    words: listed(`
      register model, model register, model registry, =register, =registration, promote model, model promotion
      model registration, publish model, push model, push to hub, =promote
    `),
    unless: ['runner', 'test', 'tests'],
    calls: listed(`
      register, registered, promote, transition, alias, set, upload, push, copy, copy2, copyfile, put, log, save, publish, link, create
      update, add, commit, dump, rename, replace, move, write, post, patch, run, submit, execute, system, call
    `),
  },
  {
    task: 'deploy',
    words: listed('deploy, deployment, deploy model, rollout, switch live, switch traffic, go live'),
    unless: ['docs', 'doc', 'pages', 'test', 'tests', 'site'],
  },
  {
    task: 'monitor',
    words: listed(
      'drift, =monitor, =monitoring, monitor model, model monitoring, monitor data, performance monitoring, check endpoint, service status, check service',
    ),
    unless: listed('test, tests, install, lockfile, lock, schema, config, terraform, docs'),
  },
  { task: 'benchmark', words: listed('benchmark, benchmarks, bench, load test, loadtest') },
  { task: 'report-metrics', words: listed('report metrics, metrics report, post metrics, comment metrics') },
  {
    task: 'test',
    words: listed('test, tests, unittest, unittests, pytest, check package, integration test, e2e'),
    unless: ['data', 'model', 'train', 'deploy', 'setup', 'requirements', 'install'],
    calls: [],
  },
  {
    task: 'lint',
    words: listed(
      'lint, linting, format, fmt, typecheck, mypy, =style, code style, check style, pre commit, precommit, flake8, type check',
    ),
    calls: [],
  },
  {
    task: 'docs',
    words: listed('docs, doc, documentation, apidocs, =html, =site'),
    unless: ['test', 'tests', 'install'],
    calls: [],
  },
  { task: 'coverage', words: listed('coverage, cov'), calls: [] },
  {
    task: 'notify',
    words: listed('notify, notifier, alert, alerts, slack, notification, notifications'),
    unless: ['test', 'tests', 'rules'],
  },
  {
    task: 'build-image',
    words: listed('docker build, build image, build docker, image build'),
    calls: [],
  },
  { task: 'publish-image', words: listed('docker push, push image, push docker'), calls: [] },
  {
    task: 'release',
    words: listed('release, bump version, changelog'),
    unless: listed('test, tests, pipeline, notify, notification, announce, slack'),
    calls: [],
  },
  {
    task: 'triage',
    words: listed('=stale, close stale, stale issues, triage, label issues, label prs'),
    calls: [],
  },
  { task: 'provision-compute', words: listed('provision, create cluster, create compute'), calls: [] },
]
