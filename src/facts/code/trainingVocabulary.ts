/** Names by which a call is known to train a model, and by which it is known not to. */

/**
 * Resolved Python names that train, by framework: what its documentation calls training. `torch` has no such call (`model.train()`
 * only switches a mode); its loops are recognised by their steps.
 */
export const TRAINING_NAMES: ReadonlyMap<string, RegExp> = new Map([
  [
    'scikit-learn',
    /\.(?:fit|partial_fit|fit_predict|learn_one|learn_many)$|(?:LatentDirichletAllocation|NMF|BERTopic)\.fit_transform$/,
  ],
  ['tensorflow', /\.(?:fit|fit_generator|train_on_batch|train_and_evaluate|search)$|estimator\.\w+\.train$/],
  [
    'pytorch',
    /^(?:skorch|pytorch_tabnet|composer|mosaicml)\..*\.fit$|^ignite\.engine\..*\.run$|^monai\.engines\..*\.run$|^ray\.train\..*Trainer\.fit$|^ray\.tune\.Tuner\.fit$/,
  ],
  ['lightning', /Trainer(?:\.from_argparse_args)?\.fit$|LightningCLI$|Engine\.(?:fit|train)$|Agent\.learn$/],
  ['xgboost', /\.(?:fit|train)$/],
  ['lightgbm', /\.(?:fit|train)$/],
  ['catboost', /\.(?:fit|train)$/],
  [
    'transformers',
    /Trainer(?:\.from_\w+)?\.train$|SentenceTransformer\.fit$|CrossEncoder\.fit$|simpletransformers\..*\.train_model$/,
  ],
  ['fastai', /\.(?:fit|fit_one_cycle|fine_tune|fit_flat_cos|fit_sgdr)$/],
  [
    'spacy',
    /^spacy\.(?:cli\.)?train$|^spacy\..*\.update$|ModelTrainer\.(?:train|fine_tune)$|^gensim\.models\..*(?:Word2Vec|FastText|Doc2Vec|LdaModel|LdaMulticore)(?:\.train)?$|^fasttext\.train_(?:un)?supervised$/,
  ],
  ['automl', /\.(?:fit|train|compare_models|create_model|tune_model|finalize_model|blend_models)$/],
  ['timeseries', /\.(?:fit|fit_regularized|fit_constrained|auto_arima)$/],
  ['spark-ml', /\.(?:fit|train|trainClassifier|trainRegressor)$/],
  ['rl', /\.(?:learn|train)$|(?:Trainer\.run|policy_trainer)$/],
  ['ultralytics', /YOLO\w*\.train$|Trainer\.train$|Runner(?:\.\w+)?\.train$|^yolov5\.train\.run$/],
  ['paddle-mxnet', /\.(?:fit|train_batch)$|^mindspore\..*Model\.train$|Trainer\.run$/],
  ['openai', /fine_tun(?:ing\.jobs|es)\.create$|FineTun(?:e|ingJob)\.create$/],
  [
    'sagemaker',
    /(?:Estimator|XGBoost|PyTorch|TensorFlow|SKLearn|HuggingFace|MXNet|Chainer|RLEstimator|Tuner|KMeans|PCA|LinearLearner|ModelTrainer)\.(?:fit|train)$|^(?:sagemaker\.workflow|stepfunctions)\.steps\.(?:sagemaker\.)?(?:Training|Tuning)Step$|^sagemaker\.workflow\.automl_step\.AutoMLStep$/,
  ],
  ['vertex-ai', /(?:Training|Hyperparameter\w*)Job\.(?:run|submit)$|CustomJob(?:\.\w+)?\.(?:run|submit)$/],
])

/** Preparation steps that have a `fit` too: scalers, encoders, vectorizers, selectors, projections. Resolved names. */
export const PREPARATION_NAME =
  /\.(?:preprocessing|feature_extraction|impute|feature_selection|random_projection|kernel_approximation|manifold|over_sampling|under_sampling|inspection|compose\.ColumnTransformer|compose\.make_column_transformer|pipeline\.FeatureUnion|pipeline\.make_union)(?:\.|$)|\.decomposition\.(?!LatentDirichletAllocation|NMF|MiniBatchNMF)|^pyspark\.ml\.feature\.|\.(?:TextVectorization|Normalization|StringLookup|Tokenizer|ImageDataGenerator)\./

/** The same by the name of a class of the project's own: `PreprocessingPipeline().fit`. */
export const PREPARATION_CLASS =
  /(?:^|\.)(?:Preprocess\w*|(?:Data|Feature)(?:Preprocess|Prepar|Clean|Transform)\w*|FeatureEngineer\w*|\w*(?:Scaler|Imputer|Vectorizer|Preprocessor))\.\w+$/

/** The same by the name of a variable. `autoencoder` and a `transformer` with epochs are models. */
export const PREPARATION_RECEIVER =
  /scal(?:er|ing)|(?<!auto[_-]?)enc(?:oder)?(?:_|$|[A-Z0-9])|(?<!auto)encoder|vect(?:or|$|_)|tokeni[sz]er|imput|transform|preproc|process|pca|t?sne|umap|selector|bin(?:n|ari)|normali[sz]|tfidf|featur|smote|sampl|svd|mapper|scale|column|discreti|explain|optimi[sz]er|figure|window|label/i

/** Resolved names that do not tell by themselves what is fitted: pipelines, copies, results of functions. */
export const UNTOLD_NAME = /\.(?:Pipeline|BaseEstimator|TransformerMixin|[a-z_]\w*)\.\w+$/

/** Short names that people give to scalers and encoders. */
export const PREPARATION_SHORT = new Set([
  'sc',
  'ss',
  'mms',
  'le',
  'ohe',
  'oe',
  'lb',
  'mlb',
  'dv',
  'cv',
  'ct',
  'poly',
  'enc',
  'te',
  'vec',
  'plt',
  'ax',
  'fig',
  'np',
])

/** Variables that hold a model, by what people call them. */
export const MODEL_RECEIVER =
  /model|mdl|cl(?:assi)?f|regress|estimator|learn(?:er)?$|trainer|pipe|search|grid|cluster|kmeans|dbscan|forest|tree|boost|xgb|lgb|lgbm|svm|svc|svr|knn|log_?reg|net(?:work)?$|^net|^nn$|^lr$|^rf|^gb[mrc]?$|^dt|^reg|^gs$|^rs$|^nb$|^mlp|algo|predictor|forecast|automl|arima|prophet|auto_?encoder|^[cvw]?ae$|gan$|lstm|rnn|cnn|bert|gpt|ensemble|bayes|detector|recommender|agent/i

/** Keywords of `fit` that only training has. */
export const FIT_KEYWORDS = new Set([
  'epochs',
  'nb_epoch',
  'n_epochs',
  'num_epochs',
  'max_epochs',
  'batch_size',
  'validation_data',
  'validation_split',
  'validation_steps',
  'steps_per_epoch',
  'eval_set',
  'early_stopping_rounds',
  'train_dataloaders',
  'train_dataloader',
  'datamodule',
  'ckpt_path',
  'train_data',
  'sample_weight',
  'class_weight',
])

/** Keywords of `train` that tell it from the switch of a mode. */
export const TRAIN_KEYWORDS = new Set([
  'data',
  'epochs',
  'num_epochs',
  'training_frame',
  'total_timesteps',
  'resume_from_checkpoint',
  'train_data',
  'train_dataset',
  'num_boost_round',
])

/** R functions that train, all but the most general names. */
export const R_TRAINING =
  /^(?:(?:caret::)train|(?:keras3?|parsnip|workflows|luz|generics)::fit|(?:tune::)?(?:tune_grid|tune_bayes|last_fit|fit_resamples)|tune::\w+|(?:randomForest::)?randomForest|(?:ranger::)?ranger|(?:glmnet::)?(?:cv\.)?glmnet|(?:xgboost::)?(?:xgb\.train|xgboost)|(?:lightgbm::)?(?:lgb\.train|lightgbm)|(?:rpart::)?rpart|(?:gbm::)?gbm|(?:nnet::)?nnet|(?:e1071::)?(?:svm|naiveBayes)|(?:C50::)?C5\.0|h2o\.(?:randomForest|gbm|glm|deeplearning|automl|xgboost)|h2o::h2o\.\w+|(?:forecast::)?auto\.arima|(?:prophet::)?prophet|.*\$train|.*\$fit)$/

/** Packages beside which base R's linear models are models to be delivered, not statistics. */
export const R_DELIVERY: ReadonlySet<string> = new Set([
  'caret',
  'tidymodels',
  'vetiver',
  'plumber',
  'mlflow',
  'azuremlsdk',
  'carrier',
])

/** R functions whose names mean training only beside a package of that kind. */
export const R_GENERAL_TRAINING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['train', new Set(['caret'])],
  ['fit', new Set(['tidymodels', 'parsnip', 'workflows', 'keras', 'keras3', 'luz', 'tune'])],
  ['fit_xy', new Set(['tidymodels', 'parsnip'])],
  ['glm', R_DELIVERY],
  ['lm', R_DELIVERY],
  ['submit_experiment', new Set(['azuremlsdk'])],
])

export const JULIA_TRAINING =
  /^(?:(?:MLJ|MLJBase|StatsBase|ScikitLearn|DecisionTree|BetaML)\.)?fit!$|^(?:Flux\.)?train!$|^Lux\.Training\.single_train_step!$|^Training\.single_train_step!$|^XGBoost\.xgboost$|^(?:EvoTrees\.)?fit_evotree$|^(?:DecisionTree\.)?build_(?:tree|forest)$|^LIBSVM\.svmtrain$|^svmtrain$/
