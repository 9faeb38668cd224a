/**
 * What actions do. `actions/upload-artifact` and `actions/cache` are no task by themselves: they keep what another step made.
 */

import { listed } from '../commandPattern.ts'
import type { ActionRule } from '../taskRule.ts'
import type { ActionMark } from '../tool.ts'
import { given, slugs } from './actionMarks.ts'

/** The commands of Cargo, given to an action. */
function cargo(names: string): readonly ActionMark[] {
  return listed(names).flatMap(name =>
    ['actions-rs/cargo', 'ClementTsang/cargo-action'].map(slug => given(slug, 'command', name)),
  )
}

export const actionRules: readonly ActionRule[] = [
  {
    task: 'lint',
    actions: cargo('clippy, fmt'),
    confidence: 'high',
  },
  { task: 'test', actions: cargo('test, nextest, tarpaulin'), confidence: 'high' },
  { task: 'publish-package', actions: cargo('publish'), confidence: 'high' },
  {
    task: 'lint',
    actions: slugs(`
      astral-sh/ruff-action, chartboost/ruff-action, psf/black, isort/isort-action
      jamescurtin/isort-action, py-actions/flake8, suo/flake8-github-action, pre-commit/action
      pre-commit-ci/lite-action, j178/prek-action, jakebailey/pyright-action, tsuyoshicho/action-mypy
      super-linter/super-linter, github/super-linter, oxsecurity/megalinter, crate-ci/typos
      golangci/golangci-lint-action, reviewdog/action-flake8, reviewdog/action-pylint
      reviewdog/action-suggester, reviewdog/action-actionlint, rickstaa/action-black
      SonarSource/sonarcloud-github-action, SonarSource/sonarqube-scan-action
      codacy/codacy-analysis-cli-action, hadolint/hadolint-action, ibiqlik/action-yamllint
      DavidAnson/markdownlint-cli2-action, errata-ai/vale-action
      ludeeus/action-shellcheck, rhysd/actionlint, raven-actions/actionlint, wearerequired/lint-action
      actions-rs/clippy-check, giraffate/clippy-action, dominikh/staticcheck-action
      codespell-project/actions-codespell, Tom409114/research-repo-doctor, QHarshil/adduce
    `),
    confidence: 'high',
  },
  {
    task: 'test',
    actions: slugs(`
      r-lib/actions/check-r-package, julia-actions/julia-runtest, pavelzw/pytest-action
      cypress-io/github-action, microsoft/vstest-action, snakemake/snakemake-github-action, fastai/workflows/nbdev-ci
    `),
    confidence: 'high',
  },
  {
    // It builds and tests the packages of the workspace, which may be those of other repositories.
    task: 'test',
    actions: slugs('ros-industrial/industrial_ci'),
    confidence: 'medium',
  },
  {
    task: 'coverage',
    actions: slugs(`
      codecov/codecov-action, coverallsapp/github-action, py-cov-action/python-coverage-comment-action
      MishaKav/pytest-coverage-comment, AndreMiras/coveralls-python-action
      julia-actions/julia-processcoverage, 5monkeys/cobertura-action, orgoro/coverage
      irongut/CodeCoverageSummary, codacy/codacy-coverage-reporter-action
    `),
    confidence: 'high',
  },
  {
    task: 'build-package',
    actions: slugs(`
      pypa/cibuildwheel, PyO3/maturin-action, hynek/build-and-inspect-python-package
      goreleaser/goreleaser-action
    `),
    confidence: 'high',
  },
  {
    // What is checked is a package that was built for it.
    task: 'build-package',
    actions: slugs('r-lib/actions/check-r-package'),
    confidence: 'medium',
  },
  {
    task: 'publish-package',
    actions: slugs(`
      pypa/gh-action-pypi-publish, JRubics/poetry-publish, etils-actions/pypi-auto-publish
      JS-DevTools/npm-publish, rohith/publish-nuget, brandedoutcast/publish-nuget, alirezanet/publish-nuget, katyo/publish-crates
      samuelmeuli/action-maven-publish
    `),
    confidence: 'high',
  },
  {
    task: 'build-image',
    actions: [
      given('akhileshns/heroku-deploy', 'usedocker', 'true'),
      ...slugs(`
      docker/build-push-action, docker/bake-action, mr-smithers-excellent/docker-build-push
      devcontainers/ci, elgohr/Publish-Docker-Github-Action, redhat-actions/buildah-build
      machine-learning-apps/gpr-docker-publish, machine-learning-apps/gcr-docker-publish
      whoan/docker-build-with-cache-action, VaultVulp/gp-docker-action, jupyterhub/repo2docker-action
      machine-learning-apps/repo2docker-action, bentoml/containerize-push-action
      azure/container-apps-deploy-action, jerray/publish-docker-action
    `),
    ],
    confidence: 'high',
  },
  {
    task: 'publish-image',
    actions: [
      given('docker/build-push-action', 'push', 'true'),
      given('docker/build-push-action', 'push', '${{'),
      given('docker/build-push-action', 'outputs', 'push=true'),
      given('docker/bake-action', 'push', 'true'),
      given('akhileshns/heroku-deploy', 'usedocker', 'true'),
      ...slugs(`
      mr-smithers-excellent/docker-build-push, elgohr/Publish-Docker-Github-Action
      redhat-actions/push-to-registry, machine-learning-apps/gpr-docker-publish
      machine-learning-apps/gcr-docker-publish, jerray/publish-docker-action, VaultVulp/gp-docker-action
      bentoml/containerize-push-action
    `),
    ],
    confidence: 'high',
  },
  {
    task: 'release',
    actions: slugs(`
      softprops/action-gh-release, ncipollo/release-action, actions/create-release
      actions/upload-release-asset, release-drafter/release-drafter, googleapis/release-please-action
      google-github-actions/release-please-action, marvinpinto/action-automatic-releases
      svenstaro/upload-release-action, cycjimmy/semantic-release-action
      python-semantic-release/python-semantic-release, relekang/python-semantic-release
      mathieudutour/github-tag-action, anothrNick/github-tag-action, JuliaRegistries/TagBot
      actions/publish-action, AButler/upload-release-assets, changesets/action
      commitizen-tools/commitizen-action, goreleaser/goreleaser-action, rickstaa/action-create-tag
      phips28/gh-action-bump-version, mikepenz/release-changelog-builder-action
      TriPSs/conventional-changelog-action, eloquent/github-release-action
    `),
    confidence: 'high',
  },
  {
    task: 'docs',
    actions: slugs(`
      peaceiris/actions-gh-pages, JamesIves/github-pages-deploy-action, actions/deploy-pages
      actions/upload-pages-artifact, mhausenblas/mkdocs-deploy-gh-pages, quarto-dev/quarto-actions/publish
      quarto-dev/quarto-actions/render, ammaraskar/sphinx-action, julia-actions/julia-docdeploy
      readthedocs/actions/preview, crazy-max/ghaction-github-pages, sphinx-notes/pages
      fastai/workflows/quarto-ghp, huggingface/doc-builder, actions/jekyll-build-pages
      peaceiris/actions-hugo
    `),
    confidence: 'high',
  },
  {
    task: 'data-pull',
    actions: [given('actions/checkout', 'lfs', 'true'), ...slugs('nschloe/action-cached-lfs-checkout')],
    confidence: 'high',
  },
  {
    task: 'data-push',
    actions: slugs(
      'jakejarvis/s3-sync-action, google-github-actions/upload-cloud-storage, databricks/upload-dbfs-temp',
    ),
    confidence: 'high',
  },
  {
    task: 'data-validation',
    actions: slugs(`
      great-expectations/great_expectations_action, sodadata/soda-github-action
      frictionlessdata/repository, elementary-data/run-elementary-action
    `),
    confidence: 'high',
  },
  {
    task: 'train',
    actions: slugs('Azure/aml-run'),
    confidence: 'high',
  },
  {
    task: 'train',
    actions: slugs('machine-learning-apps/actions-argo, machine-learning-apps/gke-argo'),
    confidence: 'medium',
  },
  {
    task: 'evaluate',
    actions: slugs(
      'promptfoo/promptfoo-action, braintrustdata/eval-action, ml-ci/ml-ci-action, ml-ci-labs/ml-ci-action',
    ),
    confidence: 'high',
  },
  {
    task: 'run-pipeline',
    actions: slugs(`
      Azure/aml-run, machine-learning-apps/actions-argo, machine-learning-apps/gke-argo, databricks/run-notebook
      snakemake/snakemake-github-action, seqeralabs/action-tower-launch
    `),
    confidence: 'high',
  },
  {
    task: 'run-notebook',
    actions: slugs('treebeardtech/treebeard, databricks/run-notebook, fastai/workflows/nbdev-ci'),
    confidence: 'high',
  },
  {
    task: 'report-metrics',
    actions: slugs(`
      ml-ci/ml-ci-action, ml-ci-labs/ml-ci-action, evidentlyai/evidently-report-action
      machine-learning-apps/wandb-action
    `),
    confidence: 'medium',
  },
  {
    task: 'register-model',
    actions: slugs('Azure/aml-registermodel, bentoml/build-bento-action, iterative/gto-action'),
    confidence: 'high',
  },
  {
    task: 'deploy',
    actions: [
      given('exelban/gcloud', 'args', 'deploy'),
      ...slugs(`
      Azure/aml-deploy, bentoml/deploy-bento-action, azure/k8s-deploy, azure/webapps-deploy
      azure/functions-action, azure/container-apps-deploy-action, azure/aci-deploy
      google-github-actions/deploy-cloudrun, replicate/cog-action, google-github-actions/deploy-appengine
      google-github-actions/deploy-cloud-functions, steebchen/kubectl
      aws-actions/amazon-ecs-deploy-task-definition, aws-actions/aws-lambda-deploy
      akhileshns/heroku-deploy, appleboy/scp-action
      einaregilsson/beanstalk-deploy
      johnbeynon/render-deploy-action, amondnet/vercel-action, bervProject/railway-deploy
      huggingface/hub-sync, huggingface/huggingface-sync-action, nateraw/huggingface-sync-action
      JacobLinCool/huggingface-sync, alozowski/huggingface-space-sync-action
      FirebaseExtended/action-hosting-deploy, cloudflare/wrangler-action, PrefectHQ/actions-prefect-deploy
      astronomer/deploy-action, dagster-io/dagster-cloud-action, burnett01/rsync-deployments
      easingthemes/ssh-deploy, tale/kubectl-action, actions-hub/kubectl
      azure/synapse-workspace-deployment, SamKirkland/FTP-Deploy-Action
    `),
    ],
    confidence: 'high',
  },
  {
    task: 'deploy',
    actions: ['script', 'command', 'run'].flatMap(input =>
      ['docker', 'kubectl', 'helm', 'systemctl', 'pm2', 'git pull', 'deploy'].flatMap(word =>
        ['appleboy/ssh-action', 'JimCronqvist/action-ssh', 'fifsky/ssh-action'].map(slug =>
          given(slug, input, word),
        ),
      ),
    ),
    confidence: 'medium',
  },
  {
    task: 'deploy',
    actions: slugs('appleboy/ssh-action, JimCronqvist/action-ssh, fifsky/ssh-action'),
    confidence: 'low',
  },
  {
    task: 'provision-compute',
    actions: slugs(`
      machulav/ec2-github-runner, Azure/aml-workspace, Azure/aml-compute, pulumi/actions, azure/arm-deploy
      aws-actions/aws-cloudformation-github-deploy, dflook/terraform-apply, dflook/terraform-plan
      related-sciences/gce-github-runner
    `),
    confidence: 'high',
  },
  {
    task: 'benchmark',
    actions: slugs(`
      benchmark-action/github-action-benchmark, CodSpeedHQ/action, grafana/k6-action
      grafana/run-k6-action
    `),
    confidence: 'high',
  },
  {
    task: 'security-scan',
    actions: slugs(`
      github/codeql-action/analyze, aquasecurity/trivy-action
      anchore/scan-action, snyk/actions, google/osv-scanner-action, actions/dependency-review-action
      pypa/gh-action-pip-audit, pyupio/safety-action, PyCQA/bandit-action, tj-actions/bandit
      mdegis/bandit-action, semgrep/semgrep-action, returntocorp/semgrep-action, gitleaks/gitleaks-action
      trufflesecurity/trufflehog, GitGuardian/ggshield-action, ossf/scorecard-action
      zizmorcore/zizmor-action, microsoft/security-devops-action, golang/govulncheck-action
      bridgecrewio/checkov-action, docker/scout-action, aquasecurity/tfsec-action, anchore/sbom-action
    `),
    confidence: 'high',
  },
  {
    task: 'dependency-update',
    actions: slugs('renovatebot/github-action, browniebroke/pre-commit-autoupdate-action'),
    confidence: 'high',
  },
  {
    task: 'notify',
    actions: [
      ...slugs(`
      slackapi/slack-github-action, 8398a7/action-slack, rtCamp/action-slack-notify
      dawidd6/action-send-mail, JasonEtco/create-an-issue, peter-evans/create-issue-from-file
      ravsamhq/notify-slack-action, act10ns/slack, Ilshidur/action-slack, Ilshidur/action-discord
      sarisia/actions-status-discord, appleboy/telegram-action, appleboy/discord-action
      jdcargile/ms-teams-notification, aliencube/microsoft-teams-actions, jayqi/failed-build-issue-action
      snow-actions/line-notify
      huggingface/hf-workflows/.github/actions/post-slack, voxmedia/github-action-slack-notify-build
      rzr/fediverse-action, zentered/bluesky-post-action, cbrgm/mastodon-github-action, nearform-actions/github-action-notify-twitter
    `),
      given('actions/github-script', 'script', 'issues.create('),
    ],
    confidence: 'high',
  },
  {
    task: 'commit-back',
    actions: [
      ...slugs(`
      peter-evans/create-pull-request, stefanzweifel/git-auto-commit-action, EndBug/add-and-commit
      ad-m/github-push-action, repo-sync/pull-request, iterative/py-template, r-lib/actions/pr-push
    `),
      given('ultralytics/actions', 'python', 'true'),
    ],
    confidence: 'high',
  },
  {
    task: 'triage',
    actions: [
      ...slugs(`
      actions/stale, actions/labeler, dessant/lock-threads, amannn/action-semantic-pull-request
      lee-dohm/no-response, actions/first-interaction, actions-ecosystem/action-add-labels
      hmarr/auto-approve-action, michalvankodev/copy-issue-labels
      redhat-plumbers-in-action/advanced-issue-labeler, ultralytics/actions/cla
      contributor-assistant/github-action, Lightning-AI/probot
      release-drafter/release-drafter/autolabeler, codelytv/pr-size-labeler, toshimaru/auto-author-assign
      actions/add-to-project, pascalgn/automerge-action, srvaroa/labeler
    `),
      given('actions/github-script', 'script', 'addLabels'),
    ],
    confidence: 'high',
  },
]
