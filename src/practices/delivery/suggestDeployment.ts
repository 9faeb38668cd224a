/** Snippets that deliver to the platform that a repository already has to do with. */

import type { Remedy } from '../../model.ts'
import type { Subject } from '../practice.ts'
import { deliveryHead } from '../suggest.ts'

interface Platform {
  /** Tools that tell of it. */
  readonly tools: readonly string[]
  readonly permissions: readonly string[]
  /** The steps after the checkout, each line without indentation. */
  readonly steps: readonly string[]
}

const image = 'ghcr.io/${{ github.repository }}:${{ github.sha }}'

const pushImage: readonly string[] = [
  '- uses: docker/login-action@v3',
  '  with:',
  '    registry: ghcr.io',
  '    username: ${{ github.actor }}',
  '    password: ${{ github.token }}',
  '- uses: docker/build-push-action@v6',
  `  with: { push: true, tags: '${image}' }`,
]

/** The first whose tools are set up or used is taken; the last stands for a service in a container of its own. */
const platforms: readonly Platform[] = [
  {
    tools: ['azure-ml'],
    permissions: ['id-token: write'],
    steps: [
      '- uses: azure/login@v2',
      '  with:',
      '    client-id: ${{ vars.AZURE_CLIENT_ID }}',
      '    tenant-id: ${{ vars.AZURE_TENANT_ID }}',
      '    subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}',
      '- run: az ml online-deployment update --file deployment.yml --resource-group GROUP --workspace-name WORKSPACE',
    ],
  },
  {
    tools: ['sagemaker'],
    permissions: ['id-token: write'],
    steps: [
      '- uses: aws-actions/configure-aws-credentials@v5',
      '  with:',
      '    role-to-assume: ${{ vars.AWS_ROLE }}',
      '    aws-region: ${{ vars.AWS_REGION }}',
      '- run: aws sagemaker update-endpoint --endpoint-name ENDPOINT --endpoint-config-name CONFIG-${{ github.sha }}',
    ],
  },
  {
    tools: ['vertex-ai', 'cloud-run-apps'],
    permissions: ['id-token: write', 'packages: write'],
    steps: [
      ...pushImage,
      '- uses: google-github-actions/auth@v3',
      '  with: { workload_identity_provider: "${{ vars.GCP_PROVIDER }}" }',
      `- run: gcloud run deploy SERVICE --region REGION --image ${image}`,
    ],
  },
  {
    tools: ['gradio-streamlit'],
    permissions: [],
    steps: [
      '- run: pipx run --spec huggingface_hub hf upload OWNER/SPACE . . --repo-type space',
      '  env: { HF_TOKEN: "${{ secrets.HF_TOKEN }}" }',
    ],
  },
  {
    tools: [],
    permissions: ['packages: write'],
    steps: [...pushImage, `- run: kubectl set image deployment/model model=${image}`],
  },
]

/** A workflow that packages and deploys what has reached the default branch. */
export function suggestDeployment(subject: Subject): Remedy {
  const used = new Set(subject.tools.filter(tool => tool.strength !== 'declared').map(({ id }) => id))
  const platform =
    platforms.find(({ tools }) => tools.length === 0 || tools.some(id => used.has(id))) ?? platforms[0]
  const steps = (platform?.steps ?? []).map(line => `      ${line}`).join('\n')
  return {
    step: 'Deploy in a workflow what has reached the default branch, after the model is packaged.',
    snippet: `${deliveryHead(subject, 'deploy', platform?.permissions)}\n${steps}`,
    language: 'yaml',
  }
}

/** How a model is registered with what the project already uses. */
export function suggestRegistration(subject: Subject): Remedy {
  const used = (id: string) => subject.tools.some(tool => tool.id === id && tool.strength !== 'declared')
  if (used('mlflow')) {
    return {
      step: 'Register the model that the training workflow makes.',
      snippet: 'mlflow.sklearn.log_model(model, name="model", registered_model_name="model")',
      language: 'python',
    }
  }
  if (used('wandb')) {
    return {
      step: 'Log the model as an artifact and link it to the registry.',
      snippet:
        'artifact = wandb.Artifact("model", type="model")\nartifact.add_file("model.joblib")\nrun.link_artifact(artifact, "wandb-registry-model/model")',
      language: 'python',
    }
  }
  if (used('hf-hub') || used('transformers')) {
    return {
      step: 'Push the model to the hub with a tag for each version, and load it by that tag.',
      snippet:
        'model.push_to_hub("OWNER/model")\nHfApi().create_tag("OWNER/model", tag="v1.0.0")\n\nmodel = AutoModel.from_pretrained("OWNER/model", revision="v1.0.0")',
      language: 'python',
    }
  }
  if (used('azure-ml')) {
    return {
      step: 'Register the model that the training job makes.',
      snippet:
        'az ml model create --name model --path azureml://jobs/$JOB/outputs/artifacts/model --type mlflow_model',
      language: 'shell',
    }
  }
  return {
    step: 'Declare the model as an artifact and register its versions with GTO tags.',
    snippet: 'pip install gto\ngto register model\ngto assign model --stage prod',
    language: 'shell',
  }
}
