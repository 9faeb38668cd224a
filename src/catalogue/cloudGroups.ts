/** Groups of the command lines of Azure and Google Cloud, comma-separated, as `programs.ts` writes them. */

export const azGroups: string = [
  'account, acr, acr repository, acr task, ad, ad app, ad app credential, ad app federated-credential, ad sp, ad sp credential, aks',
  'aks nodepool, appservice, appservice plan, cognitiveservices, cognitiveservices account, cognitiveservices account deployment',
  'config, container, containerapp, containerapp env, containerapp ingress, containerapp registry, containerapp revision, containerapp secret, containerapp job',
  'cosmosdb, databricks, databricks workspace, datafactory, datafactory pipeline, deployment, deployment group, deployment sub, deployment mg, deployment tenant',
  'devops, eventgrid, eventgrid event-subscription, extension, functionapp, functionapp config, functionapp config appsettings, functionapp deployment',
  'functionapp deployment source, group, identity, identity federated-credential, k8s-extension, keyvault, keyvault key, keyvault secret',
  'ml, ml batch-deployment, ml batch-endpoint, ml component, ml compute, ml computetarget, ml connection, ml data, ml datastore, ml endpoint',
  'ml environment, ml feature-set, ml feature-store, ml feature-store-entity, ml folder, ml job, ml model, ml online-deployment, ml online-endpoint',
  'ml pipeline, ml registry, ml run, ml schedule, ml serverless-endpoint, ml service, ml workspace',
  'monitor, monitor log-analytics, monitor metrics, network, network vnet, pipelines, policy, resource, role, role assignment, role definition',
  'sql, sql db, sql server, staticwebapp, storage, storage account, storage account keys, storage blob, storage blob directory, storage container, storage file, storage fs',
  'storage fs file, synapse, synapse pipeline, vm, vmss, webapp, webapp config, webapp config appsettings, webapp config container, webapp deployment, webapp deployment slot, webapp deployment source, webapp log',
].join(', ')

export const gcloudGroups: string = [
  'ai, ai custom-jobs, ai endpoints, ai hp-tuning-jobs, ai indexes, ai index-endpoints, ai model-garden, ai model-monitoring-jobs, ai models, ai tensorboards',
  'ai-platform, ai-platform jobs, ai-platform jobs submit, ai-platform models, ai-platform versions, app, app services, app versions, artifacts, artifacts docker',
  'artifacts docker images, artifacts docker tags, artifacts repositories, auth, auth application-default, builds, builds triggers, components, composer, composer environments',
  'composer environments storage, composer environments storage dags, composer environments storage data, compute, compute instances, compute networks, compute tpus, compute tpus tpu-vm',
  'config, config configurations, container, container clusters, container images, container node-pools, dataflow, dataflow flex-template, dataflow jobs, dataproc, dataproc batches, dataproc batches submit',
  'dataproc clusters, dataproc jobs, dataproc jobs submit, deploy, deploy releases, endpoints, endpoints services, eventarc, eventarc triggers, firestore, functions, iam, iam service-accounts',
  'iam service-accounts keys, kms, logging, ml, notebooks, notebooks instances, projects, pubsub, pubsub subscriptions, pubsub topics, redis, run, run jobs, run revisions, run services, run services proxy',
  'scheduler, scheduler jobs, secrets, secrets versions, services, source, spanner, sql, sql instances, storage, storage buckets, workflows, workflows executions',
].join(', ')
