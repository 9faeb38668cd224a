/** What commands do with images, services and infrastructure. */

import { listed } from '../commandPattern.ts'
import type { CommandRule } from '../taskRule.ts'

export const deliveryCommands: readonly CommandRule[] = [
  {
    task: 'build-image',
    commands: listed(`
      docker build, docker buildx build, docker buildx bake, docker image build, docker compose build
      docker-compose build, docker compose up --build, docker-compose up --build, docker compose ** --build
      podman build, buildah bud, buildah build, gcloud builds submit, az acr build, bentoml containerize, cog build
      cog push, mlflow models build-docker, mlem build docker*, pack build, apptainer build, singularity build
      kaniko, repo2docker, jupyter-repo2docker, heroku container:push, mlserver build
    `),
    confidence: 'high',
  },
  {
    task: 'publish-image',
    commands: listed(`
      docker push, docker image push, docker build --push, docker buildx build --push, docker buildx bake --push
      docker buildx imagetools create, docker compose push, docker-compose push, podman push, buildah push
      kaniko, skopeo copy, crane push, az acr build, cog push, heroku container:push
    `),
    confidence: 'high',
  },
  {
    task: 'publish-image',
    commands: ['gcloud builds submit --tag', 'gcloud builds submit -t'],
    confidence: 'high',
  },
  {
    // MLEM builds the image that its targets (Heroku, Docker, SageMaker, Kubernetes) run; Fly.io builds for itself.
    task: 'build-image',
    commands: ['mlem deploy run ^flyio', 'mlem deployment run ^flyio'],
    confidence: 'medium',
  },
  {
    task: 'publish-image',
    commands: ['mlem deploy run ^flyio', 'mlem deployment run ^flyio'],
    confidence: 'low',
  },
  {
    task: 'deploy',
    commands: listed(`
      kubectl apply, kubectl create, kubectl rollout, kubectl set image, kubectl replace, kubectl patch, oc apply
      helm upgrade, helm install, helmfile apply, helmfile sync, argocd app sync, argocd app create, argocd app set
      flux reconcile, skaffold run, skaffold deploy, oc rollout, nomad job run, kubectl argo rollouts
      az ml online-deployment, az ml online-endpoint, az ml batch-endpoint, az ml batch-deployment, az ml model deploy
      az ml service update
      aws sagemaker create-endpoint, aws sagemaker create-endpoint-config, aws sagemaker update-endpoint
      gcloud ai endpoints deploy-model, gcloud run deploy, gcloud run services update, gcloud run services replace
      gcloud run jobs deploy, gcloud run jobs create, gcloud run jobs update, gcloud app deploy
      gcloud functions deploy, gcloud deploy releases create, az webapp deploy, az webapp up, az webapp create
      az webapp config container set, az webapp deployment, az containerapp up, az containerapp update
      az containerapp create, az container create, az functionapp, func azure functionapp publish
      aws lambda update-function-code, aws lambda update-function-configuration, aws lambda create-function, aws ecs update-service, aws ecs run-task
      aws apprunner, aws deploy, aws elasticbeanstalk create-environment, aws elasticbeanstalk update-environment
      aws ssm send-command, eb deploy, copilot deploy, sam deploy, sls deploy, serverless deploy, chalice deploy
      zappa update, zappa deploy, cdk deploy, flyctl deploy, fly deploy, railway up, heroku container:release
      git push *heroku*, git push ** *heroku*, git push *huggingface.co/spaces*, git push ** *huggingface.co/spaces*
      git push space, huggingface-cli upload --repo-type=space, hf upload --repo-type=space, gradio deploy
      vercel, firebase deploy --only=*functions*, firebase deploy --only=*run*, wrangler deploy, bentoml deploy, bentoml deployment
      mlem deploy, mlem deployment, cog push, modal deploy, anyscale service rollout, anyscale service deploy, databricks bundle deploy, dbx deploy
      prefect deploy, prefect --no-prompt deploy, prefect deployment apply, dagster-cloud, astro deploy
      truss push, truss deploy, sky serve up, serve deploy, nuctl deploy, faas-cli deploy, seldon model load
      mlflow deployments create, mlflow sagemaker deploy, pyflyte register, rsconnect deploy, docker stack deploy
      kamal deploy, ansible-playbook
    `),
    unless: listed(
      '--dry-run*, --help, show, list, get-credentials, invoke, status, secret, namespace, cluster',
    ),
    confidence: 'high',
  },
  {
    task: 'deploy',
    commands: listed(`
      curl ** *api.render.com/deploy*, curl ** *RENDER*HOOK*, curl ** *DEPLOY*HOOK*, curl ** *DEPLOY*WEBHOOK*
      curl ** *deploy*hook*, curl ** *netlify.com/build_hooks*, curl ** *vercel.com/*/deploy*, curl ** *backboard.railway*
      curl ** *app.koyeb.com*, curl ** *huggingface.co/api/spaces/*/restart*
    `),
    confidence: 'medium',
  },
  {
    task: 'deploy',
    commands: listed(`
      curl ** *deploy*, curl ** *DEPLOY*, curl ** *render.com*, curl ** *RENDER*, curl ** *railway.app*, curl ** *RAILWAY*
      ssh, scp, gcloud compute ssh, gcloud compute scp
    `),
    confidence: 'low',
  },
  {
    task: 'provision-compute',
    commands: listed(`
      cml runner, cml-runner, cml-cloud-runner-entrypoint, leo create, terraform apply, terraform plan, tofu apply
      tofu plan, terragrunt apply, terragrunt run-all, pulumi up, pulumi preview, cdk deploy
      aws cloudformation deploy, aws cloudformation create-stack, aws cloudformation update-stack, az deployment
      az group create, az ml compute create, az ml workspace create, az aks create, az vm create, az vm start
      eksctl create, gcloud container clusters create, gcloud compute instances create, aws ec2 run-instances
      aws ec2 start-instances, databricks clusters create, databricks clusters start, sky launch, ray up
      docker-machine create
    `),
    confidence: 'high',
  },
]
