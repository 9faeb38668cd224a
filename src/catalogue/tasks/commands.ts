/**
 * What commands do, in the notation of `../commandPattern.ts`. Sources: practice catalogue 2.8 and its appendices on CML and
 * DVC, the tool catalogue, and the documentation of the programs.
 */

import { listed } from '../commandPattern.ts'
import type { CommandRule } from '../taskRule.ts'
import { buildCommands } from './buildCommands.ts'
import { deliveryCommands } from './deliveryCommands.ts'
import { modelCommands } from './modelCommands.ts'

const softwareCommands: readonly CommandRule[] = [
  {
    task: 'lint',
    commands: listed(`
      ruff, flake8, pylint, pycodestyle, pyflakes, pydocstyle, docformatter, black, isort, mypy, dmypy, pyright
      basedpyright, ty check, yapf, autoflake, autopep8, vulture, interrogate, darker, codespell, typos, deptry, nbqa, air format
      pytest --black, pytest --flake8, pytest --pylint, pytest --mypy, pytest --ruff, pytest --isort
      pynblint, mllint, rrdoctor scan, pre-commit run, prek run, lefthook run, hatch fmt, python setup.py check
      eslint, biome check, biome ci, biome lint, prettier, tsc, stylelint, npm run lint*, yarn lint, pnpm lint
      shellcheck, shfmt, yamllint, hadolint, actionlint, sqlfluff, markdownlint, markdownlint-cli2, pymarkdown
      mdformat, mdwrap, nf-core lint, nf-core pipelines lint, nf-core ** lint
      golangci-lint, go vet, gofmt, cargo clippy, cargo fmt, clang-format, clang-tidy, cpplint, rubocop, reviewdog
      terraform fmt, terraform validate, tflint, taplo, cfn-lint, helm lint, kubeconform
    `),
    unless: ['--version'],
    confidence: 'high',
  },
  {
    task: 'test',
    commands: listed(`
      pytest, py.test, unittest, nosetests, nose2, tox, nox, hatch test, behave, robot, coverage run ^*.py
      coverage run ** *test*
      python setup.py test, python manage.py test, R CMD check, go test, ctest
      rake test, rspec, minitest, jest, vitest, mocha, playwright test, cypress run, bats
      npm test, npm t, npm install-test, npm install-ci-test, npm run test*, yarn test*, yarn run test*, pnpm test*, pnpm run test*, bun test, deno test
      nf-test test, dotnet test
    `),
    unless: listed('--collect-only, --co, --version, --listenvs, --list-tests, --no-run, --notest'),
    confidence: 'high',
  },
  {
    task: 'coverage',
    commands: listed(
      'coverage, pytest --cov*, py.test --cov*, codecov, coveralls, jest --coverage, diff-cover',
    ),
    confidence: 'high',
  },
  {
    task: 'build-package',
    commands: listed(`
      build, pyproject-build, poetry build, uv build, hatch build, flit build, pdm build, pip wheel ^*==*, cibuildwheel
      python setup.py ** sdist, python setup.py ** bdist_wheel, python -m build, maturin build, R CMD build
      conda build, conda-build, rattler-build, npm pack, goreleaser, pyinstaller
    `),
    confidence: 'high',
  },
  {
    task: 'publish-package',
    commands: listed(`
      twine upload, poetry publish, uv publish, flit publish, hatch publish, pdm publish, maturin publish
      python setup.py ** upload, npm publish, pnpm publish, yarn publish, anaconda upload, gem push
    `),
    unless: ['--dry-run'],
    confidence: 'high',
  },
  {
    task: 'release',
    commands: listed(`
      gh release create, gh release upload, gh release edit, semantic-release, release-please, cz bump, git tag
      bump2version, bumpversion, bump-my-version, bumpver update, git push --tags, git push --follow-tags, git-cliff
      goreleaser release, standard-version, changeset version, towncrier build
    `),
    unless: listed(
      '-l, --list, --sort*, --points-at, --contains, -d, --delete, --merged, --print, --dry-run',
    ),
    confidence: 'high',
  },
  {
    task: 'docs',
    commands: listed(`
      mkdocs, sphinx-build, sphinx-apidoc, jupyter-book build, jb build, pdoc, pdoc3, mike deploy, ghp-import
      quarto render, quarto publish, hugo, jekyll build, docusaurus build, nbdev_docs, doxygen, gh-pages
      zensical build, doc-builder build, vitepress build, antora, firebase deploy, netlify deploy
    `),
    confidence: 'high',
  },
  {
    task: 'benchmark',
    commands: listed(`
      asv, hyperfine, pytest --benchmark*, pytest --codspeed, pytest ** benchmark* ^not*, locust, k6 run, artillery run, cargo bench
      go test -bench*, wrk, pyperf
    `),
    unless: ['--benchmark-skip', '--benchmark-disable'],
    confidence: 'high',
  },
  {
    task: 'security-scan',
    commands: listed(`
      bandit, semgrep, codeql, trivy, grype, snyk, osv-scanner, pip-audit, safety, uv audit, gitleaks, trufflehog
      detect-secrets, detect-secrets-hook, ggshield, zizmor, scorecard, checkov, tfsec, terrascan, npm audit
      yarn audit, pnpm audit, cargo audit, govulncheck, modelscan, picklescan, modelaudit, docker scout, kubesec
    `),
    confidence: 'high',
  },
  {
    task: 'dependency-update',
    commands: listed(`
      pre-commit autoupdate, prek autoupdate, renovate, pip-compile --upgrade, pip-compile -U, uv lock --upgrade
      uv lock -U, uv pip compile --upgrade, uv sync --upgrade, poetry update, pdm update, pipenv update
      pixi update, conda-lock --update, nix flake update, ncu, npm-check-updates, cargo update, go get -u
    `),
    confidence: 'high',
  },
  {
    task: 'notify',
    commands: listed(`
      curl ** *hooks.slack.com*, curl ** *discord.com/api/webhooks*, curl ** *SLACK*, curl ** *DISCORD*
      curl ** *WEBHOOK*, curl ** *webhook.office.com*, curl ** *api.telegram.org*, gh issue create, sendmail, mail
      mailx, aws sns publish, apprise
    `),
    unless: ['*render.com*', '*RENDER*', '*DEPLOY*'],
    confidence: 'high',
  },
  {
    task: 'commit-back',
    commands: listed('git push, gh pr create, cml pr create, cml pr, cml-pr'),
    unless: ['--tags', '*huggingface.co*', '*heroku*', '--dry-run', '--delete'],
    confidence: 'high',
  },
  {
    task: 'triage',
    commands: listed(`
      gh issue edit, gh issue close, gh issue comment, gh pr edit, gh pr review, gh pr ready
    `),
    confidence: 'medium',
  },
]

/** All rules, software first. */
export const commandRules: readonly CommandRule[] = [
  ...softwareCommands,
  ...buildCommands,
  ...modelCommands,
  ...deliveryCommands,
]
