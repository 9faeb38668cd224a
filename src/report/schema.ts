/**
 * The JSON Schema of the report, draft-07. It is also the order in which fields are written. The types hold it to the
 * report contract: a field of the contract that is missing here does not compile.
 */

import type {
  CriterionResult,
  MlTestScoreResult,
  ModelPosition,
  PublishedModels,
  Se4mlResult,
  TestResult,
} from '../assessment/publishedModels.ts'
import { dimensions } from '../catalogue/dimensions.ts'
import type { Evidence, GateResult, Place, Profile, TaskUse, ToolUse, TraceStep } from '../model.ts'
import type { DvcReport } from './dvc.ts'
import type {
  BaselineReport,
  CommandReport,
  DimensionReport,
  PracticeReport,
  Report,
  ReportedStep,
  RootReport,
  WorkflowReport,
} from './model.ts'

export type Schema = {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: string | number | boolean
  readonly enum?: readonly (string | number | null)[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
}

const text: Schema = { type: 'string' }
const textOrNull: Schema = { type: ['string', 'null'] }
const flag: Schema = { type: 'boolean' }
const line: Schema = { type: 'integer', minimum: 1, description: 'Counted from 1.' }
const points: Schema = { type: ['integer', 'null'], minimum: 0, maximum: 100 }
const level: Schema = { type: 'integer', minimum: 0, maximum: 4 }
const levelOrNull: Schema = { type: ['integer', 'null'], minimum: 0, maximum: 4 }

/** A closed object with all fields of T, in the order given; those of `optional` may be absent. */
function object<T>(
  properties: { readonly [Key in keyof Required<T>]: Schema },
  optional: readonly (keyof T)[] = [],
): Schema {
  const required = Object.keys(properties).filter(key => !(optional as readonly string[]).includes(key))
  return { type: 'object', properties, required, additionalProperties: false }
}

function list(items: Schema): Schema {
  return { type: 'array', items }
}

function oneOf(...values: readonly string[]): Schema {
  return { type: 'string', enum: values }
}

function orNull(schema: Schema): Schema {
  return { anyOf: [{ type: 'null' }, schema] }
}

function nullOrOneOf(...values: readonly string[]): Schema {
  return { type: ['string', 'null'], enum: [...values, null] }
}

const statuses = ['met', 'partial', 'unmet', 'not-applicable', 'unknown'] as const
const strengths = ['declared', 'configured', 'exercised', 'enforced'] as const
const confidences = ['high', 'medium', 'low'] as const
const dimensionId = oneOf(...dimensions.map(dimension => dimension.id))

const traceStep = object<TraceStep>({ path: text, line, what: text })
const trace: Schema = { ...list(traceStep), description: 'From the trigger to the hop before the place.' }
const evidence = object<Evidence>({ path: text, line, what: text, trace })
const step = object<ReportedStep>({
  practice: text,
  gain: { type: 'number', minimum: 0, maximum: 100, description: 'Points that it would add to the score.' },
})

const profiles = ['application', 'template', 'library', 'research', 'course', 'non-ml'] as const
const profile = object<Profile>({
  id: oneOf(...profiles),
  because: text,
  overridden: flag,
  traits: list(oneOf('trains', 'serves', 'llm')),
})

const levelReport = object<NonNullable<Report['level']>>({
  number: level,
  name: text,
  ceiling: levelOrNull,
  criticalFindings: { type: 'integer', minimum: 0 },
  next: orNull(
    object<NonNullable<NonNullable<Report['level']>['next']>>({
      number: level,
      missing: list(text),
      steps: { ...list(step), maxItems: 5 },
    }),
  ),
})

const holds = oneOf('fully', 'partly', 'not', 'not-applicable', 'unknown', 'undecidable')

const position = object<ModelPosition>({
  level: levelOrNull,
  name: textOrNull,
  because: list(text),
  criteria: list(
    object<CriterionResult>({ level, title: text, holds, decides: flag, practices: list(text) }),
  ),
})

const section = object<MlTestScoreResult['sections'][number]>({
  id: oneOf('data', 'model', 'infrastructure', 'monitoring'),
  title: text,
  score: { type: 'number', minimum: 0, maximum: 7 },
  tests: list(
    object<TestResult>({
      id: text,
      title: text,
      score: { type: ['number', 'null'], enum: [0, 0.5, 1, null] },
      practices: list(text),
    }),
  ),
})

const count: Schema = { type: 'integer', minimum: 0 }

const models = object<PublishedModels>({
  google: position,
  azure: position,
  mlTestScore: object<MlTestScoreResult>({
    score: { type: ['number', 'null'], minimum: 0, maximum: 7 },
    meaning: textOrNull,
    decided: { ...count, maximum: 28 },
    sections: list(section),
  }),
  se4ml: object<Se4mlResult>({
    covered: count,
    partly: count,
    notCovered: count,
    open: count,
    practices: list(
      object<Se4mlResult['practices'][number]>({
        number: text,
        title: text,
        category: oneOf('Data', 'Training', 'Coding', 'Deployment', 'Team', 'Governance'),
        difficulty: oneOf('basic', 'medium', 'advanced', 'unranked'),
        holds,
        practices: list(text),
      }),
    ),
  }),
})

const dimension = object<DimensionReport>({
  id: dimensionId,
  title: text,
  weight: { type: 'number', minimum: 0 },
  score: { ...points, description: 'Null when it is not assessed, not applicable or could not be decided.' },
  applicable: flag,
  assessed: flag,
})

const root = object<RootReport>({
  path: { ...text, description: "From the repository's root, empty for the root itself." },
  because: text,
  profile: nullOrOneOf(...profiles),
  score: points,
  level: levelOrNull,
})

const practice = object<PracticeReport>({
  id: text,
  dimension: dimensionId,
  title: text,
  level,
  weight: { type: 'number', minimum: 0 },
  kind: oneOf('practice', 'hygiene', 'critical'),
  status: oneOf(...statuses),
  strength: nullOrOneOf(...strengths),
  confidence: nullOrOneOf(...confidences),
  evidence: list(evidence),
  places: count,
  searched: list(text),
  because: text,
  remedy: orNull(
    object<NonNullable<PracticeReport['remedy']>>({
      step: text,
      snippet: textOrNull,
      language: text,
      link: text,
    }),
  ),
  waiver: orNull(object<NonNullable<PracticeReport['waiver']>>({ reason: text, until: textOrNull })),
})

const workflow = object<WorkflowReport>({
  path: text,
  name: textOrNull,
  valid: flag,
  reachable: flag,
  because: textOrNull,
  events: list(
    object<WorkflowReport['events'][number]>({
      name: text,
      line,
      branches: list(text),
      tags: list(text),
      paths: list(text),
      types: list(text),
      cron: list(text),
    }),
  ),
  jobs: list(
    object<WorkflowReport['jobs'][number]>({
      id: text,
      line,
      container: textOrNull,
      uses: textOrNull,
      steps: list({
        anyOf: [
          object<{ line: number; uses: string }>({ line, uses: text }),
          object<{ line: number; run: true }>({ line, run: { type: 'boolean', const: true } }),
        ],
      }),
    }),
  ),
})

const command = object<CommandReport>({
  program: text,
  subcommand: text,
  canonical: text,
  path: text,
  line,
  reachable: flag,
  events: list(text),
  trace,
})

const task = object<TaskUse>({
  id: text,
  path: text,
  line,
  what: text,
  reachable: flag,
  events: list(text),
  confidence: oneOf(...confidences),
  inTests: flag,
  service: textOrNull,
  trace,
})

const tool = object<ToolUse>({
  id: text,
  name: text,
  category: text,
  strength: oneOf(...strengths),
  evidence: { ...list(evidence), minItems: 1 },
})

const dependency = object<Report['dependencies'][number]>({
  ecosystem: text,
  name: text,
  specifier: text,
  pinned: flag,
  path: text,
  line,
})

const diagnostic = object<Place & { readonly problem: string; readonly detail: string }>({
  path: text,
  line,
  problem: oneOf('malformed', 'invalid', 'too-large', 'unreadable', 'unsupported', 'truncated'),
  detail: text,
})

const dvcFindings = list(
  object<DvcReport['data'][number]>({
    path: text,
    line,
    rule: text,
    effect: oneOf('stale', 'doubtful', 'unlocked', 'unknown', 'defect', 'note'),
    stage: textOrNull,
    message: text,
  }),
)

const dvc = object<DvcReport>({
  data: dvcFindings,
  pipelines: list(
    object<DvcReport['pipelines'][number]>({
      path: text,
      stages: list(
        object<DvcReport['pipelines'][number]['stages'][number]>({
          name: text,
          line,
          verdict: oneOf('consistent', 'stale', 'unlocked', 'exempt', 'unknown'),
          compared: { type: 'integer', minimum: 0 },
          unknown: { type: 'integer', minimum: 0 },
        }),
      ),
      lock: oneOf('consistent', 'stale', 'missing', 'none', 'unknown'),
      findings: dvcFindings,
    }),
  ),
  tracked: { type: 'integer', minimum: 0 },
  remotes: list(object<DvcReport['remotes'][number]>({ name: text, type: text, default: flag, line })),
})

const baseline = object<BaselineReport>(
  {
    commit: textOrNull,
    score: points,
    level: levelOrNull,
    dimensions: list(object<{ id: string; score: number | null }>({ id: dimensionId, score: points })),
    changes: list(
      object<BaselineReport['changes'][number]>({
        practice: text,
        from: oneOf(...statuses),
        to: oneOf(...statuses),
      }),
    ),
    notes: { ...list(text), description: 'What limits the comparison.' },
  },
  ['dimensions', 'notes'],
)

const gate = object<GateResult>(
  { active: flag, verdict: oneOf('pass', 'fail', 'error'), reasons: list(text) },
  [],
)

export const reportSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:mlops-audit:report:1',
  title: 'Report of mlops-audit, schema version 1',
  ...object<Report>(
    {
      schemaVersion: { type: 'integer', const: 1 },
      tool: object<Report['tool']>({ name: text, version: text, catalogueVersion: text }),
      repository: object<Report['repository']>({
        name: textOrNull,
        commit: textOrNull,
        path: { ...text, description: 'The audited directory, empty for the whole repository.' },
        files: { type: 'integer', minimum: 0 },
      }),
      applicable: { ...flag, description: 'False when the repository is not about machine learning.' },
      profile,
      score: points,
      coverage: { type: 'number', minimum: 0, maximum: 1 },
      provisional: flag,
      level: orNull(levelReport),
      models: orNull(models),
      roots: { ...list(root), maxItems: 50, description: 'Projects inside the audited directory.' },
      furtherRoots: { type: 'integer', minimum: 0, description: 'Projects beyond those listed.' },
      improvements: { ...list(step), maxItems: 5 },
      dimensions: list(dimension),
      practices: list(practice),
      workflows: list(workflow),
      commands: list(command),
      tasks: list(task),
      tools: list(tool),
      dependencies: list(dependency),
      dvc: orNull(dvc),
      diagnostics: list(diagnostic),
      baseline,
      gate,
    },
    ['baseline'],
  ),
}

/** The schema as the file that is published. */
export function reportSchemaText(): string {
  return `${JSON.stringify(reportSchema, null, 2)}\n`
}
