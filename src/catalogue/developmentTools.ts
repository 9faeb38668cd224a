/** Packages by which a project is checked, built and published: to install one of them is not to install the project. */

/** Tools of the workflow itself, whose version is not the project's (catalogue: tool-only installs do not count). */
const tools = new RegExp(
  '^(?:autoflake|autopep8|yapf|snyk|sonar-scanner|vulture|radon|pip|setuptools|wheel|build|twine|tox|nox|uv|poetry|pdm|pipenv|hatch|hatchling|pipx|virtualenv|conda|mamba|' +
    'nf-core|nf-test|pre-commit|ruff|black|isort|flake8(?:-.*)?|pylint|mypy|pyright|bandit|safety|pip-audit|codespell|yamllint|' +
    'pytest(?:-.*)?|coverage|codecov|nbval|nbmake|nbqa|nbstripout|jupytext|hypothesis|locust|' +
    'huggingface-hub|wandb|gdown|ty|playwright|ansible|dvc(?:-.*)?|cml|gto|mlem|awscli|azure-cli|cmake|ninja|cython|pip-tools|invoke|pynblint|mllint|build-essential|' +
    'sphinx(?:-.*)?|sphinxcontrib-.*|pyenchant|doc8|pydocstyle|docformatter|mkdocs(?:-.*)?|@dvcorg/cml|vega(?:-.*)?|canvas|rcmdcheck|devtools|remotes|covr|lintr|pkgdown|sessioninfo|kaggle|modal|bentoml|skypilot|semantic-release|python-semantic-release|commitizen|towncrier|check-manifest|licensecheck|cookiecutter|copier|firebase-tools|netlify-cli|vercel|wrangler|serverless|aws-cdk)$',
)

/** A program that checks, builds or publishes, which the project's own code does not import. */
export function isTool(name: string): boolean {
  return tools.test(name.toLowerCase())
}
