import { evidenceAt, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice } from '../practice.ts'
import { anyFile } from '../reading.ts'
import { secretsIn } from '../secrets.ts'

export const noPlaintextSecrets: Practice = {
  id: 'no-plaintext-secrets',
  dimension: 'security-governance',
  title: 'No credentials in ML configuration',
  level: 1,
  weight: 4,
  kind: 'critical',
  gate: null,
  definition: 'Tracked files contain no credentials.',
  sources: [
    "DVCD ('should not contain secrets', use config.local)",
    'actionlint hardcoded credentials',
    'rrdoctor RRD063/090',
  ],
  evidence: {
    met: 'no secret-bearing option with literal value in `.dvc/config` (list in tools.json), `.dvc/config.local` not tracked, no `MLFLOW_TRACKING_PASSWORD|WANDB_API_KEY|HF_TOKEN|AWS_SECRET…|*_TOKEN` literals in workflows/compose/`.env`, no credentials in URLs, none in notebook outputs (pattern+entropy), none in source code (`os.environ["…PASSWORD"] = "…"`, `*SECRET = "…"`)',
    partial: 'placeholder-like, test fixture, or an upload-only token (coverage upload)',
    unmet: 'found',
    notApplicable: 'never',
  },
  assess: subject => {
    const found = secretsIn(subject)
    const real = nonEmpty(found.filter(secret => !secret.doubtful).map(secret => secret.evidence))
    if (real !== null) {
      return unmet({
        because: 'A tracked file holds a credential.',
        searched: [
          '.dvc/config and .dvc/config.local',
          'environment files, workflows, compose files',
          'URLs with passwords',
          'assignments in code',
          'infrastructure, settings, scripts, keys, notebooks',
        ],
        evidence: real,
      })
    }
    const doubtful = nonEmpty(found.map(secret => secret.evidence))
    if (doubtful !== null) {
      return partial({
        evidence: doubtful,
        strength: 'configured',
        confidence: 'low',
        because: 'Something looks like a credential, probably a placeholder or a test value.',
      })
    }
    return met({
      evidence: [
        evidenceAt(
          { path: anyFile(subject), line: 1 },
          'no credential found in configuration, workflows and code',
        ),
      ],
      strength: 'configured',
      because: 'No credential was found in tracked files.',
    })
  },
  remedy: (_subject, judgement) => {
    const place = 'evidence' in judgement ? judgement.evidence[0] : undefined
    const dvc = place?.path.endsWith('.dvc/config') === true
    return {
      step: `Revoke the credential${place === undefined ? '' : ` of ${place.path}:${place.line}`}, remove it from the file, and pass it by a workflow secret.`,
      snippet: dvc
        ? 'dvc remote modify --local REMOTE secret_access_key "$AWS_SECRET_ACCESS_KEY"'
        : 'env:\n  API_KEY: ${{ secrets.API_KEY }}',
      language: dvc ? 'shell' : 'yaml',
    }
  },
}
