/** Names of programs whose grammar needs no table. Data only: the rules that read it are in `commands.ts`. */

function names(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(name => name !== ''))
}

/** Programs of one level of subcommands: the first word that looks like one. */
export const plainPrograms: ReadonlySet<string> = names(`
  act adduce aim ansible-galaxy apk apptainer apt apt-get asdf asv autotrain axolotl azcopy bazel bentoctl buildah
  bump-my-version bundle cdk choco clearml-agent cog composer conda-lock conda-smithy copier cortex cosign crane cruft cyclonedx-py
  cz dagshub dbx detect-secrets dnf dvclive eb edr elyra-pipeline faas-cli featureform firebase flatpak flit frictionless gem ggshield
  gitleaks gto hopsworks hugo istioctl jekyll jupyter-book k6 kubeadm lerna litgpt llamafactory-cli localstack mage marimo mike
  minikube mise mix mkdocs ml-audit ml-project-doctor mlcroissant mllint model_signing nerdctl netlify nml nnictl nvm nx ollama oxen
  packer pacman pipx ploomber pod pre-commit prek pyenv pypi-attestations quarto quilt3 rbenv reprolint rsconnect runpodctl safety
  argo-workflows clearml-data coverage fastapi kit mlserver nbqa rrdoctor soda
  scoop singularity skopeo snap soopervisor sphinx-autobuild swift systemctl tecton tdda terragrunt trufflehog tune turbo twine
  vagrant vercel vllm volta winget wrangler yum zappa
`)

/** Tools whose words are files, targets, tests or texts, never subcommands. */
export const targetPrograms: ReadonlySet<string> = names(`
  actionlint ansible ansible-playbook ant artillery auditwheel autoflake autopep8 bandit basedpyright behave biome black build
  bump2version bumpversion cc-test-reporter checkov check-manifest cibuildwheel cml-cloud-runner-entrypoint cml-pr cml-publish
  cml-runner cml-send-comment cml-send-github-check cml-tensorboard-dev clearml-init clearml-task cmake codespell compileall
  conftest cookiecutter coveralls cpack ctest cypress cython darglint deepspeed delocate-wheel dmypy docformatter doctest doit
  dsl-compile ensurepip eslint fab fickling flake8 gcov gcovr genhtml gmake goodtables gradle gradlew gunicorn hadolint
  horovodrun http.server hypercorn interrogate inv invoke isort jest json.tool jupytext just kubeconform kubeval lcov lein lm-eval
  lm_eval locust luigi luigid make markdownlint markdownlint-cli2 meson mocha modelscan mpiexec mpirun mvn mvnw mypy nbconvert
  nbdev_clean nbdev_docs nbdev_prepare nbdev_test nbdime nbmake nbstripout ninja nose2 nosetests nox oaieval papermill pdoc
  picklescan pip-audit pip-compile pip-sync pipdeptree pipreqs playwright poe pre-commit-update prettier protoc py.test pycodestyle
  pydocstyle pyflakes pylint pynblint pyright pyroma pytest pytype pyupgrade radon rake repo2docker reviewdog robot saved_model_cli
  sbatch sbt shellcheck shfmt snakemake sphinx-apidoc sphinx-build sphinx-quickstart srun task tensorflow_model_server tensorflowjs_converter
  text-generation-launcher tflint tfsec torch-model-archiver torch.distributed.launch torch.distributed.run torchrun torchserve tox
  treon tritonserver trtexec tryceratops tsc ty unittest uvicorn venv virtualenv vitest vulture waitress-serve ward xenon yamllint
  yapf zizmor
`)

/** Builtins of the shell, file tools, interpreters and the like. */
export const shellPrograms: ReadonlySet<string> = names(`
  . : [ ab add-apt-repository alias apt-cache apt-key awk base64 basename bash bc bcp break builtin bunzip2 bzip2 c++ cat cc cd chgrp
  chmod chown clang clang++ clang-format cmp comm command configure continue convert cp cpp csh curl cut dash date dd declare deno
  df diff dig dirname dirs dos2unix dpkg du echo egrep env envsubst eval exec exit expect export expr false fc ffmpeg fg fgrep file
  find fish fmt fold g++ gcc gdb getopts gpg gprof grep groupadd gunzip gzip hash head hostname iconv id ifconfig install ip ipython
  java javac jobs join jq julia kill killall ksh latexmk ld ldconfig ldd less let ln local locate ls lsblk lscpu lsof lua mail
  mapfile matlab md5sum mkdir mkfifo mktemp mongo mongoimport mongosh more mount mv mysql mysqldump nc netcat nl node nproc nslookup
  nvcc nvidia-smi octave od openssl pandoc passwd paste patch pdflatex perl php ping pkill popd printenv printf ps psql pushd pwd pypy
  python Rscript read readarray readlink readonly realpath redis-cli return rev rg rm rmdir rpm rsync ruby scala scp script sed
  sendmail seq set sftp sh sha1sum sha256sum shasum shift shopt shuf sleep sort source split sqlcmd sqlite3 ssh ssh-add ssh-agent
  ssh-keygen ssh-keyscan stat strace strings strip su sudo swig sync tac tail tar tee telnet test time timeout touch tput tr trap
  tree true truncate ts-node tsort tsx tty type typeset ulimit umask umount uname uniq unlink unset unxz unzip update-alternatives
  uptime useradd usermod users usleep valgrind vi vim vl2png vl2svg vmstat wait watch wc wget whereis which whoami xargs xelatex xvfb-run
  xxd xz yes yq zcat zip zsh zstd
  Add-Content Compress-Archive Copy-Item Expand-Archive ForEach-Object Get-ChildItem Get-Command Get-Content Get-Item Get-Process
  Import-Module Install-Module Invoke-Expression Invoke-WebRequest Move-Item New-Item Out-File Remove-Item Select-String
  Set-Content Set-ExecutionPolicy Set-Location Start-Process Start-Sleep Test-Path Where-Object Write-Host Write-Output
`)

/** Names of tools that are also common names of scripts and modules: they count only where nothing else can be meant. */
export const commonWords: ReadonlySet<string> = names(`
  act build cog conda-lock eb guild inspect invoke just kit mage mix op pod sam serve sky soda swift task tune
`)
