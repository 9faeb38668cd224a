export const id = 1502;
export const ids = [1502,1909];
export const modules = {

/***/ 1502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit),
  knownNames: () => (/* binding */ knownNames),
  understand: () => (/* binding */ understand)
});

;// CONCATENATED MODULE: ./src/catalogue/levels.ts
/**
 * The maturity levels and what each takes. The rule was chosen against people: of 62 ML repositories whose level careful
 * readers decided before they looked at any practice, it gives the same level for 77 % and at most one off for nearly all
 * (quadratic weighted kappa 0.81; two readers among themselves 87 %, 0.89). Demanding every gate practice agreed for only
 * 56 %: it called repositories that retrain and deploy automatically "manual" for a missing lock file.
 */
const partly = (practice) => ({ practice, atLeast: 'partial' });
const fully = (practice) => ({ practice, atLeast: 'met' });
const trainsAutomatically = {
    any: [
        fully('training-in-workflow'),
        { all: [partly('training-in-workflow'), partly('experiment-tracking'), partly('model-registry')] },
    ],
};
const levels = [
    { number: 0, name: 'Manual', azure: 'No MLOps', anchor: () => ({ all: [] }), share: 0 },
    {
        number: 1,
        name: 'Integrated',
        azure: 'DevOps but no MLOps',
        anchor: () => ({
            any: [partly('ci-on-change'), partly('training-in-workflow'), partly('automated-deployment')],
        }),
        share: 0.4,
    },
    {
        number: 2,
        name: 'Reproducible training',
        azure: 'Automated training',
        anchor: traits => ({
            all: [
                traits.includes('llm') && !traits.includes('trains')
                    ? fully('model-quality-gate')
                    : trainsAutomatically,
                { any: [partly('experiment-tracking'), partly('metrics-declared'), partly('metrics-report-on-pr')] },
            ],
        }),
        share: 0.3,
    },
    {
        number: 3,
        name: 'Automated delivery',
        azure: 'Automated model deployment',
        anchor: () => ({
            all: [fully('automated-deployment'), { any: [partly('model-registry'), partly('model-versioned')] }],
        }),
        share: 0.45,
    },
    {
        number: 4,
        name: 'Closed loop',
        azure: 'Full MLOps automated operations',
        anchor: () => ({
            all: [fully('drift-detection'), { any: [partly('feedback-loop'), fully('event-driven-retraining')] }],
        }),
        share: 0.5,
    },
];
/** Highest level of a profile that has one: a library has no MLOps level above 1. */
const ceilings = { library: 1 };

;// CONCATENATED MODULE: ./src/assessment/gate.ts
/** The gates: which of the user's rules the result breaks. Deciding and failing are separate; this only decides. */

/**
 * One reason per broken rule, in the order of the settings. `warnOnly` keeps the reasons and passes. A provisional score
 * is not held against a threshold; that too is said in a reason, without failing.
 */
function gateOf(settings, scorecard, level, assessments) {
    const failures = [
        ...scoreFailures(settings, scorecard),
        ...levelFailures(settings, level),
        ...dimensionFailures(settings, scorecard),
        ...requirementFailures(settings, assessments),
        ...criticalFailures(settings, assessments),
    ];
    const notes = settings.minScore !== null && scorecard.provisional
        ? [`The score is provisional (coverage ${percent(scorecard.coverage)}), so min-score is not enforced.`]
        : [];
    return {
        active: isActive(settings),
        verdict: failures.length > 0 && !settings.warnOnly ? 'fail' : 'pass',
        reasons: [...failures, ...notes],
    };
}
/** The user set at least one rule. */
function isActive(settings) {
    const { minScore, minLevel, minDimension, require, failOnCritical } = settings;
    return (minScore !== null || minLevel !== null || minDimension.size > 0 || require.length > 0 || failOnCritical);
}
function scoreFailures({ minScore }, scorecard) {
    if (minScore === null || scorecard.provisional || scorecard.score === null || scorecard.score >= minScore)
        return [];
    return [`The score is ${scorecard.score}, below min-score ${minScore}.`];
}
function levelFailures({ minLevel }, level) {
    if (minLevel === null || level.number >= minLevel)
        return [];
    const wanted = levels[minLevel]?.name ?? '';
    return [`The level is ${level.number} (${level.name}), below min-level ${minLevel} (${wanted}).`];
}
function dimensionFailures({ minDimension }, scorecard) {
    return scorecard.dimensions.flatMap(({ dimension, score }) => {
        const least = minDimension.get(dimension.id);
        if (least === undefined || score === null || score >= least)
            return [];
        return [`Dimension ${dimension.id} has ${score}, below its minimum ${least}.`];
    });
}
function requirementFailures({ require }, assessments) {
    return require.flatMap(id => {
        const status = assessments.find(a => a.practice.id === id)?.judgement.status;
        if (status === undefined || status === 'met' || status === 'not-applicable')
            return [];
        return [`Required practice ${id} is ${status}.`];
    });
}
function criticalFailures({ failOnCritical }, assessments) {
    if (!failOnCritical)
        return [];
    return assessments
        .filter(a => a.practice.kind === 'critical' && a.judgement.status === 'unmet')
        .map(a => `Critical practice ${a.practice.id} is violated.`);
}
function percent(share) {
    return `${Math.floor(share * 100)} %`;
}

;// CONCATENATED MODULE: ./src/assessment/scorecard.ts
/** The whole scoring policy: judged practices in, scorecard out. Rules: practice catalogue, section 4. */
const provisionalBelow = 0.7;
/** The worth of a status; null when it leaves the score. */
function statusValue(status) {
    if (status === 'met')
        return 1;
    if (status === 'partial')
        return 0.5;
    if (status === 'unmet')
        return 0;
    return null;
}
/**
 * Scores the assessments against the dimensions. `readShare` (0–1) is the share of the files that the audit needed and
 * could read: what could not be read lowers the coverage, never the score.
 */
function scorecardOf(assessments, dimensions, readShare) {
    const tallies = dimensions.map(dimension => ({ dimension, ...tallyOf(dimension.id, assessments) }));
    let weighted = 0;
    let scoredWeight = 0;
    let decided = 0;
    let applicableWeight = 0;
    for (const tally of tallies) {
        if (tally.applicable === 0)
            continue;
        applicableWeight += tally.dimension.weight;
        decided += (tally.dimension.weight * tally.decided) / tally.applicable;
        if (tally.decided === 0)
            continue;
        weighted += (tally.dimension.weight * tally.earned) / tally.decided;
        scoredWeight += tally.dimension.weight;
    }
    const coverage = applicableWeight === 0 ? 0 : roundDown((decided / applicableWeight) * readShare, 2);
    return {
        score: scoredWeight === 0 ? null : roundDown((100 * weighted) / scoredWeight, 0),
        coverage,
        provisional: coverage < provisionalBelow,
        dimensions: tallies.map(tally => ({
            dimension: tally.dimension,
            score: tally.decided === 0 ? null : roundDown((100 * tally.earned) / tally.decided, 0),
            applicable: tally.applicable > 0,
            assessed: tally.known > 0,
        })),
    };
}
/** How many points of the total score (0–100) a practice would add if it were met; 0 when it is out of the score. */
function gainOf(assessment, assessments, dimensions) {
    const value = statusValue(assessment.judgement.status);
    const dimension = dimensions.find(candidate => candidate.id === assessment.practice.dimension);
    if (value === null || dimension === undefined)
        return 0;
    const scored = new Set(assessments.filter(a => statusValue(a.judgement.status) !== null).map(a => a.practice.dimension));
    let total = 0;
    for (const candidate of dimensions)
        if (scored.has(candidate.id))
            total += candidate.weight;
    const { decided } = tallyOf(dimension.id, assessments);
    return (100 * dimension.weight * assessment.practice.weight * (1 - value)) / (decided * total);
}
function tallyOf(id, assessments) {
    let known = 0;
    let applicable = 0;
    let decided = 0;
    let earned = 0;
    for (const { practice, judgement } of assessments) {
        if (practice.dimension !== id)
            continue;
        known++;
        if (judgement.status === 'not-applicable')
            continue;
        applicable += practice.weight;
        const value = statusValue(judgement.status);
        if (value === null)
            continue;
        decided += practice.weight;
        earned += practice.weight * value;
    }
    return { known, applicable, decided, earned };
}
/** Rounds down, so that 59.6 never passes a threshold of 60; the epsilon only undoes binary fractions such as 0.1 + 0.2. */
function roundDown(value, decimals) {
    const factor = 10 ** decimals;
    return Math.floor(value * factor + 1e-9) / factor;
}

;// CONCATENATED MODULE: ./src/assessment/level.ts
/** From judged practices to the maturity level, why it is not one higher, and the smallest set of steps to the next. */

const mostSteps = 5;
/** Decides the level. An anchor that is not applicable, unknown or not assessed does not hold. */
function levelOf(assessments, profile, levels, dimensions, ceiling) {
    const byId = new Map(assessments.map(assessment => [assessment.practice.id, assessment]));
    let reached = levels[0];
    let next = null;
    for (const level of levels.slice(1)) {
        if (ceiling !== null && level.number > ceiling)
            break;
        const holds = missingOf(level.anchor(profile.traits), byId).length === 0;
        if (!holds || shareOf(level.number, assessments) < level.share) {
            next = level;
            break;
        }
        reached = level;
    }
    return {
        number: reached.number,
        name: reached.name,
        ceiling,
        next: next === null ? null : nextLevelOf(next, profile, assessments, byId, dimensions),
    };
}
/** Weighted share (0–1) of a level's own practices that could be judged; 1 when none applies. */
function shareOf(level, assessments) {
    let earned = 0;
    let weight = 0;
    for (const { practice, judgement } of sharing(level, assessments)) {
        earned += practice.weight * (statusValue(judgement.status) ?? 0);
        weight += practice.weight;
    }
    return weight === 0 ? 1 : earned / weight;
}
/** The practices that a level's share is made of. Critical findings stand beside the level, not in it (catalogue, section 5). */
function sharing(level, assessments) {
    return assessments.filter(({ practice, judgement }) => {
        return practice.level === level && practice.kind !== 'critical' && statusValue(judgement.status) !== null;
    });
}
/** The practices to change so that the anchor holds, fewest first among alternatives; empty when it holds. */
function missingOf(anchor, byId) {
    if ('practice' in anchor) {
        const status = byId.get(anchor.practice)?.judgement.status ?? 'unknown';
        const holds = status === 'met' || (status === 'partial' && anchor.atLeast === 'partial');
        return holds ? [] : [anchor.practice];
    }
    if ('all' in anchor)
        return [...new Set(anchor.all.flatMap(part => missingOf(part, byId)))];
    const ways = anchor.any.map(part => missingOf(part, byId));
    return ways
        .slice(1)
        .reduce((best, way) => (costOf(way, byId) < costOf(best, byId) ? way : best), ways[0] ?? []);
}
/** What it takes to fix these practices: a partial one is half done, one that cannot apply here costs most. */
function costOf(practices, byId) {
    const costs = {
        met: 0,
        partial: 1,
        unmet: 2,
        unknown: 3,
        'not-applicable': 10,
    };
    let cost = 0;
    for (const id of practices)
        cost += costs[byId.get(id)?.judgement.status ?? 'unknown'];
    return cost;
}
function nextLevelOf(level, profile, assessments, byId, dimensions) {
    const missing = missingOf(level.anchor(profile.traits), byId).filter(id => byId.get(id)?.judgement.status !== 'not-applicable');
    const anchors = missing.flatMap(id => byId.get(id) ?? []);
    const steps = [...anchors, ...liftsTo(level, anchors, assessments)].slice(0, mostSteps);
    return {
        number: level.number,
        missing,
        steps: steps.map(assessment => ({
            practice: assessment.practice.id,
            gain: roundToTenth(gainOf(assessment, assessments, dimensions)),
        })),
    };
}
/** The level's own practices to meet, heaviest first, until its share is reached once the anchors are met. */
function liftsTo(level, anchors, assessments) {
    const own = sharing(level.number, assessments);
    const lost = (a) => a.practice.weight * (1 - (statusValue(a.judgement.status) ?? 1));
    let weight = 0;
    let earned = 0;
    for (const assessment of own) {
        weight += assessment.practice.weight;
        earned += assessment.practice.weight - (anchors.includes(assessment) ? 0 : lost(assessment));
    }
    const lifts = [];
    const open = own.filter(a => !anchors.includes(a) && lost(a) > 0).sort((a, b) => lost(b) - lost(a));
    for (const assessment of open) {
        if (earned >= level.share * weight)
            break;
        lifts.push(assessment);
        earned += lost(assessment);
    }
    return lifts;
}
/** The practices that would add most to the score, most first, without those that are already steps to the next level. */
function improvementsOf(assessments, dimensions, next) {
    const taken = new Set(next?.steps.map(step => step.practice));
    return assessments
        .filter(a => (a.judgement.status === 'unmet' || a.judgement.status === 'partial') && !taken.has(a.practice.id))
        .map(a => ({ practice: a.practice.id, gain: roundToTenth(gainOf(a, assessments, dimensions)) }))
        .sort((a, b) => b.gain - a.gain || (a.practice < b.practice ? -1 : 1))
        .slice(0, mostSteps);
}
function roundToTenth(points) {
    return Math.round(points * 10) / 10;
}

// EXTERNAL MODULE: ./src/facts/role.ts
var role = __webpack_require__(4787);
;// CONCATENATED MODULE: ./src/assessment/profile/readme.ts
/** The beginning of the README, where a repository says what it is. */
const readmePath = /^readme(?:\.(?:md|rst|txt|org|qmd|rmd))?$/i;
function openingOf(snapshot) {
    const readme = snapshot.files.find(({ path }) => readmePath.test(path));
    const content = readme === undefined ? null : snapshot.text(readme.path);
    if (content === null || !content.ok)
        return { text: '' };
    return { text: content.text.slice(0, 4000) };
}

;// CONCATENATED MODULE: ./src/assessment/profile/audience.ts
/** For whom the repository is: users of a package, people who copy it, readers of a paper, students. */


/** All signals that are found, in a fixed order. */
function audienceSignals(subject) {
    const opening = openingOf(subject.facts.snapshot);
    return [
        ...skeletonSignals(subject),
        ...packageSignals(subject, opening),
        ...nameSignals(subject),
        ...textSignals(opening),
        ...courseSignals(subject),
    ];
}
function skeletonSignals({ facts }) {
    const generator = facts.snapshot.files.find(({ path }) => {
        return /^(?:cookiecutter\.json|copier\.ya?ml|databricks_template_schema\.json)$/.test(path);
    });
    const placeholder = facts.snapshot.files.find(({ path }) => /\{\{\s*[\w.]+\s*\}\}/.test(path));
    if (generator !== undefined) {
        return [{ profile: 'template', weight: 6, because: `\`${generator.path}\` makes it a project generator` }];
    }
    return placeholder === undefined
        ? []
        : [{ profile: 'template', weight: 4, because: `\`${placeholder.path}\` is a placeholder path` }];
}
function packageSignals({ facts, tasks }, { text }) {
    const signals = [];
    const publish = tasks.find(task => task.id === 'publish-package');
    if (publish !== undefined) {
        signals.push({ profile: 'library', weight: 3, because: `\`${publish.path}\` publishes it as a package` });
    }
    for (const file of facts.dependencyFiles) {
        if (file.projectName === null || (file.path !== 'DESCRIPTION' && file.path !== 'Project.toml'))
            continue;
        if (file.path === 'Project.toml' && !hasSource(facts))
            continue;
        signals.push({
            profile: 'library',
            weight: 3,
            because: `\`${file.path}\` describes the package ${file.projectName}`,
        });
    }
    const installed = packageNames(facts).find(name => isInstalled(name, text));
    if (installed !== undefined) {
        signals.push({
            profile: 'library',
            weight: 3,
            because: `its README installs it as the package ${installed}`,
        });
    }
    if (facts.snapshot.entry('action.yml') ?? facts.snapshot.entry('action.yaml')) {
        signals.push({
            profile: 'library',
            weight: 3,
            because: 'its root `action.yml` makes it a GitHub Action for others',
        });
    }
    return signals;
}
function hasSource(facts) {
    return facts.snapshot.files.some(({ path }) => path.startsWith('src/'));
}
/** Names under which a package index could have it: the manifest's, the repository's, and those of its root packages. */
function packageNames(facts) {
    const declared = facts.dependencyFiles
        .filter(({ path }) => (0,role/* roleOf */.kp)(path) !== 'template' && path.split('/').length <= 2)
        .flatMap(({ projectName }) => projectName ?? []);
    const own = facts.snapshot.repository.name?.split('/')[1] ?? [];
    const packages = facts.snapshot.files.flatMap(({ path }) => /^(?:src\/)?(\w+)\/__init__\.py$/.exec(path)?.[1] ?? []);
    return [...new Set([...declared, own, ...packages].flat())];
}
/** The README installs this very name from a package index, or shows its badge of one. */
function isInstalled(name, text) {
    const plain = spelled(name);
    if (!/^[a-z0-9@/-]+$/.test(plain))
        return false;
    const lower = spelled(text);
    return installing.some(words => lower.includes(`${words}${plain}`));
}
const installing = [
    ...[
        'pip install ',
        'pip3 install ',
        'pip install "',
        "pip install '",
        'pip install -u ',
        'pip install --upgrade ',
        'uv add ',
        'poetry add ',
    ],
    ...[
        'conda-forge ',
        'npm install ',
        'npm i ',
        'npm install -g ',
        'npm i -g ',
        'npm install --location=global ',
    ],
    ...['pypi-org/project/', 'badge-fury-io/py/', 'pypi/v/'],
];
function spelled(text) {
    return text.toLowerCase().replace(/[_.]+/g, '-');
}
/** Words of the repository's own name; none when the name is not known. */
const nameWords = [
    [
        /(?:^|[-_])(?:templates?|cookiecutter|boilerplate|starter|scaffold|skeleton|accelerator|stacks?)(?:$|[-_])/,
        { profile: 'template', weight: 4, because: 'its name says that it is a template' },
    ],
    [
        /(?:^|[-_])(?:demos?|examples?|samples?|case|quickstart|showcase|poc|reference|pattern|playbook)(?:$|[-_])/,
        { profile: 'template', weight: 3, because: 'its name says that it is a demonstration' },
    ],
    [
        /(?:^|[-_])(?:course|workshop|bootcamp|zoomcamp|tutorials?|lectures?|lessons?|exercises?|handson|from-scratch)(?:$|[-_\d])/,
        { profile: 'course', weight: 4, because: 'its name says that it is a course' },
    ],
];
function nameSignals({ facts }) {
    const [owner = '', name = ''] = facts.snapshot.repository.name?.toLowerCase().split('/') ?? [];
    const signals = nameWords.filter(([pattern]) => pattern.test(name)).map(([, signal]) => signal);
    return /(?:^|-)(?:samples|examples|templates|demos)$/.test(owner)
        ? [...signals, { profile: 'template', weight: 3, because: 'its owner publishes samples' }]
        : signals;
}
const says = (words) => `its README speaks of ${words}`;
/** Phrases of the README's opening. Each says what the repository is, not what it uses: "this is a template", "based on a template" not. */
const phrases = [
    {
        pattern: /(?<!(?:based (?:off|on)|from|using|with|follows) )\b(?:this|the|a|an|our) (?:[\w-]+ ){0,4}(?:template|boilerplate|starter(?: kit| project| pack)?|starting pack|scaffold|solution accelerator)\b(?! (?:engine|file|was|from|used))|^# .*\b(?:template|boilerplate|starter)\b/im,
        signal: { profile: 'template', weight: 2, because: says('a template or starting point') },
    },
    {
        pattern: /\b(?:sample project|example project|example repo(?:sitory)?|demo (?:project|repo(?:sitory)?)|this demo|reference (?:implementation|architecture|example)|showcase|materials? that accompan\w+|accompan(?:ies|ying) (?:the|this|a)|see the blog post|companion (?:code|repo)|implementation guide|your own (?:credentials|bucket|account|remote)|fork this (?:repo|project)|(?:kick|jump)start your)\b/i,
        signal: { profile: 'template', weight: 3, because: says('a demonstration for others') },
    },
    {
        pattern: /\b(?:arxiv\.org|arXiv:\d|CVPR|ICCV|ECCV|NeurIPS|ICML 2|ICLR 2|ACL 20|EMNLP|@inproceedings|@article|official (?:code|(?:pytorch |tensorflow )?implementation|repository) (?:for|of)|our paper|research project)/i,
        signal: { profile: 'research', weight: 2, because: says('a paper') },
    },
    {
        pattern: /^#.*\b(?:course|workshop|bootcamp|zoomcamp|lectures?|lessons?|tutorial)\b(?! (?:\w+ )?projects?\b)|\b(?:this (?:course|workshop|tutorial|book)|in this (?:lesson|course|tutorial)|course (?:materials?|notes|content|repository)|students will|homework|code (?:for|of) (?:the|my) (?:book|course|lectures?)|learn how to|syllabus|jupyter notebooks that)\b/im,
        signal: { profile: 'course', weight: 2, because: says('a course or tutorial') },
    },
];
function textSignals({ text }) {
    return phrases.filter(({ pattern }) => pattern.test(text)).map(({ signal }) => signal);
}
function courseSignals({ facts, automation }) {
    const numbered = new Set();
    let notebooks = 0;
    let code = 0;
    for (const { path } of facts.snapshot.files) {
        if (/\.(?:py|r|jl)$/i.test(path))
            code++;
        if (path.endsWith('.ipynb'))
            notebooks++;
        const chapter = /^(?:ch(?:apter)?|lesson|week|module|day|lab|part|session)?[-_ ]?\d{1,2}[-_ ]?[^/]*\//i.exec(path);
        if (chapter !== null)
            numbered.add(chapter[0]);
    }
    const signals = [];
    if (numbered.size >= 3) {
        signals.push({
            profile: 'course',
            weight: 2,
            because: `it is laid out in ${numbered.size} numbered chapters`,
        });
    }
    if (notebooks >= 8 && notebooks > code) {
        signals.push({ profile: 'course', weight: 1, because: `${notebooks} notebooks hold most of its code` });
    }
    if (automation.workflows.length === 0 && notebooks > 0 && code === 0) {
        signals.push({ profile: 'research', weight: 1, because: 'it holds notebooks and no other code' });
    }
    return signals;
}

;// CONCATENATED MODULE: ./src/assessment/profile/machineLearning.ts
/** Whether a repository is about machine learning at all (catalogue 2.9: no ML framework, no data tool, no model file). */

const mlCategories = new Set([
    'ml-framework',
    'experiment-tracking',
    'model-evaluation',
    'model-registry',
    'hpo',
    'feature-store',
    'llmops',
    'cloud-ml-platform',
    'annotation',
    'responsible-ai',
    'data-validation',
]);
const modelFile = /\.(?:h5|hdf5|onnx|pt|pth|safetensors|pkl|pickle|joblib|tflite|pb|gguf|mlmodel|ckpt|keras)$/i;
/** A repository that says it is about machine learning is, though its own code needs no framework: a linter for notebooks, a deploy action. */
const ownWords = /\b(?:machine[- ]learning|deep[- ]learning|MLOps|data scien(?:ce|tists?)|jupyter notebooks?|ML (?:models?|pipelines?|projects?|engineers?|workflows?|platform)|bento(?:ml)?|mlflow|LLMs?)\b/i;
/** The reason to call it non-ml, or null when it has to do with machine learning. */
function mlSignal({ facts, tools, tasks }, traits) {
    if (traits.includes('trains') || traits.includes('llm'))
        return null;
    if (tools.some(tool => mlCategories.has(tool.category)))
        return null;
    if (tools.some(tool => tool.id === 'cml' || tool.id === 'ml-ci-action'))
        return null;
    if (tasks.some(task => task.id === 'train' || task.id === 'evaluate'))
        return null;
    if (facts.snapshot.files.some(file => modelFile.test(file.path)))
        return null;
    if (ownWords.test(openingOf(facts.snapshot).text))
        return null;
    return 'no ML framework, no ML tool and no model file was found';
}

// EXTERNAL MODULE: ./src/detection/mlCode.ts
var mlCode = __webpack_require__(4335);
// EXTERNAL MODULE: ./src/facts/code/training.ts + 1 modules
var training = __webpack_require__(1877);
;// CONCATENATED MODULE: ./src/assessment/profile/traits.ts
/** Does the repository train a model, serve one, or build on a foundation model? Tests, docs and vendored code do not count. */


const trainingTasks = new Set(['train', 'run-pipeline']);
/** Packages of foundation models and of what is built on them. A manifest that lists one is built on it: they have no other use. */
const foundationModels = /^(?:openai|anthropic|cohere|mistralai|google-genai|google-generativeai|groq|litellm|ollama|langchain(?:-.*)?|langgraph|llama-index(?:-.*)?|llama-cpp-python|pydantic-ai|semantic-kernel|haystack-ai|crewai|smolagents|dspy(?:-ai)?|vllm)$/;
/** Traits in a fixed order: trains, serves, llm. */
function traitsOf(subject) {
    const { facts, tools, tasks } = subject;
    const usesCategory = (...categories) => tools.some(tool => tool.strength !== 'declared' && categories.includes(tool.category));
    const traits = [];
    if (tasks.some(task => trainingTasks.has(task.id)) || usesCategory('hpo') || hasTrainingCall(subject))
        traits.push('trains');
    if (usesCategory('model-serving') || tasks.some(task => task.id === 'deploy'))
        traits.push('serves');
    if (usesCategory('llmops') || facts.dependencies.some(({ name }) => foundationModels.test(name)))
        traits.push('llm');
    return traits;
}
/** A framework that is only loaded for predicting trains nothing; a call that trains has to stand in the code. */
function hasTrainingCall({ facts, automation }) {
    return (0,mlCode/* mlCodeOf */.s)(facts, automation).some(code => (0,training/* trainingCalls */.S)(code, importedBy(facts, code)).length > 0);
}
/** Project files that a file imports: a framework may be imported there. */
function importedBy(facts, code) {
    return facts
        .modules()
        .dependencies(code)
        .flatMap(path => facts.code(path) ?? []);
}

;// CONCATENATED MODULE: ./src/assessment/profile.ts
/**
 * What kind of repository this is. Signals vote with a weight; the heaviest sum wins and its heaviest signal is the stated
 * reason. The weights were set so that the signals agree with careful readers on the labelled repositories.
 */



/** Detects the profile, or takes the user's word for it. Traits are always detected. */
function profileOf(subject, override) {
    const traits = traitsOf(subject);
    if (override !== null) {
        return { id: override, because: 'the configuration says so', overridden: true, traits };
    }
    const noMl = mlSignal(subject, traits);
    if (noMl !== null)
        return { id: 'non-ml', because: noMl, overridden: false, traits };
    const { id, because } = heaviest(audienceSignals(subject), traits);
    return { id, because, overridden: false, traits: id === 'library' ? [] : traits };
}
function heaviest(signals, traits) {
    const sums = new Map();
    for (const { profile, weight } of signals)
        sums.set(profile, (sums.get(profile) ?? 0) + weight);
    let winner = null;
    for (const [profile, sum] of sums) {
        if (sum >= 2 && (winner === null || sum > (sums.get(winner) ?? 0)))
            winner = profile;
    }
    const strongest = signals.filter(signal => signal.profile === winner).sort((a, b) => b.weight - a.weight)[0];
    if (winner !== null && strongest !== undefined)
        return { id: winner, because: strongest.because };
    return { id: 'application', because: applicationReason(traits) };
}
function applicationReason(traits) {
    if (traits.includes('trains') && traits.includes('serves'))
        return 'it trains a model and serves it';
    if (traits.includes('trains'))
        return 'it trains its own model';
    if (traits.includes('serves'))
        return 'it serves a model';
    return 'nothing says that it is a library, a template, a course or research code';
}

// EXTERNAL MODULE: ./src/facts/expression.ts + 1 modules
var facts_expression = __webpack_require__(8182);
// EXTERNAL MODULE: ./src/filterPattern.ts
var filterPattern = __webpack_require__(2423);
;// CONCATENATED MODULE: ./src/automation/filters.ts

/** Names that default branches have, for when nothing tells the real one. */
const USUAL_BRANCHES = ['main', 'master', 'develop', 'dev', 'trunk'];
/** Events that only happen to the branches (or tags) of a filter. */
const FILTERED = new Set(['push', 'pull_request', 'pull_request_target', 'workflow_run', 'merge_group']);
/**
 * Whether an event happens for the default branch: a push to it, a pull request against it, whatever runs on it. Filters that
 * match only other branches, or tags alone, keep it away.
 */
function matchesDefaultBranch(event, defaultBranch) {
    if (!FILTERED.has(event.name))
        return true;
    const names = defaultBranch === null ? USUAL_BRANCHES : [defaultBranch];
    return names.some(name => (0,filterPattern/* filterAllowsBranch */.Bm)(event, name));
}
/** Whether a push of a tag passes: not when only branches are named. */
function filterAllowsTag(filter, tag) {
    if (filter.tags.length > 0)
        return (0,filterPattern/* compileFilter */.gB)(filter.tags)(tag);
    if (filter.tagsIgnore.length > 0)
        return !(0,filterPattern/* compileFilter */.gB)(filter.tagsIgnore)(tag);
    return filter.branches.length === 0 && filter.branchesIgnore.length === 0;
}

;// CONCATENATED MODULE: ./src/automation/values.ts
/** Values of expressions as far as they are known before anything runs. */
const UNKNOWN = { kind: 'truth', truth: null };
function known(value) {
    return { kind: 'known', value };
}
function truthValue(truth) {
    return truth === null ? UNKNOWN : { kind: 'truth', truth };
}
/** A text of which nothing is known but what it cannot be. */
function someText(possible, prefixes = null) {
    return { kind: 'text', possible, prefixes };
}
function truthOf(value) {
    if (value.kind === 'truth')
        return value.truth;
    if (value.kind === 'text')
        return value.possible('') ? null : true;
    const plain = value.value;
    return !(plain === null || plain === false || plain === 0 || plain === '' || Number.isNaN(plain));
}
/** `==` of GitHub: texts without regard to case, different types as numbers. Null when it cannot be known. */
function equal(left, right) {
    if (left.kind === 'text' && right.kind === 'known')
        return couldBe(left.possible, right.value);
    if (right.kind === 'text' && left.kind === 'known')
        return couldBe(right.possible, left.value);
    if (left.kind !== 'known' || right.kind !== 'known')
        return null;
    return samePlain(left.value, right.value);
}
function couldBe(possible, value) {
    if (typeof value === 'string')
        return possible(value) ? null : false;
    if (value === null)
        return possible('') ? null : false;
    return null;
}
function samePlain(left, right) {
    if (typeof left === 'object' && left !== null)
        return null;
    if (typeof right === 'object' && right !== null)
        return null;
    if (typeof left === 'string' && typeof right === 'string')
        return left.toLowerCase() === right.toLowerCase();
    if (typeof left === typeof right)
        return left === right;
    return asNumber(left) === asNumber(right);
}
function asNumber(value) {
    if (value === null)
        return 0;
    return typeof value === 'string' && value.trim() === '' ? 0 : Number(value);
}
/** `startsWith(text, prefix)`. */
function startsWith(text, prefix) {
    if (prefix.kind !== 'known' || typeof prefix.value !== 'string')
        return null;
    const wanted = prefix.value.toLowerCase();
    if (text.kind === 'known')
        return typeof text.value === 'string' ? text.value.toLowerCase().startsWith(wanted) : null;
    if (text.kind !== 'text' || text.prefixes === null)
        return null;
    if (text.prefixes.every(one => one.startsWith(wanted)))
        return true;
    return text.prefixes.some(one => one.startsWith(wanted) || wanted.startsWith(one)) ? null : false;
}
/** `contains(where, what)` for texts and lists. */
function contains(where, what) {
    if (where.kind === 'text' && what.kind === 'known' && typeof what.value === 'string') {
        const wanted = what.value.toLowerCase();
        return where.prefixes?.every(one => one.includes(wanted)) === true ? true : null;
    }
    if (where.kind !== 'known')
        return null;
    const { value } = where;
    if (typeof value === 'object' && value !== null) {
        const results = value.map(item => equal(known(item), what));
        if (results.includes(true))
            return true;
        return results.includes(null) ? null : false;
    }
    if (what.kind !== 'known' || typeof value !== 'string' || typeof what.value !== 'string')
        return null;
    return value.toLowerCase().includes(what.value.toLowerCase());
}

;// CONCATENATED MODULE: ./src/automation/githubContext.ts



const PULL_REQUESTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** Which events carry which object in `github.event`; in all others it is null. */
const PAYLOADS = new Map([
    ['pull_request', PULL_REQUESTS],
    ['issue', new Set(['issues', 'issue_comment'])],
    [
        'comment',
        new Set(['issue_comment', 'pull_request_review_comment', 'commit_comment', 'discussion_comment']),
    ],
    ['review', new Set(['pull_request_review'])],
    ['release', new Set(['release'])],
    ['schedule', new Set(['schedule'])],
    ['inputs', new Set(['workflow_dispatch'])],
    ['client_payload', new Set(['repository_dispatch'])],
    ['workflow_run', new Set(['workflow_run'])],
    ['head_commit', new Set(['push'])],
    ['commits', new Set(['push'])],
    ['label', new Set(['issues', 'pull_request', 'pull_request_target', 'label', 'discussion'])],
    ['discussion', new Set(['discussion', 'discussion_comment'])],
    ['deployment', new Set(['deployment', 'deployment_status'])],
    ['merge_group', new Set(['merge_group'])],
]);
/** Types of a pull request event when a workflow names none. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
/** A property of the `github` context, its dotted name in lower case. */
function githubValue(name, context) {
    const { event, repository } = context;
    switch (name) {
        case 'event_name':
            return known(event.name);
        case 'repository':
            return repository.name === null ? UNKNOWN : known(repository.name);
        case 'repository_owner':
            return repository.name === null ? UNKNOWN : known(repository.name.split('/')[0] ?? '');
        case 'ref':
            return refOf(context, true);
        case 'ref_name':
            return refOf(context, false);
        case 'ref_type':
            return refType(event);
        case 'base_ref':
            return PULL_REQUESTS.has(event.name) ? branchOf(context, '') : known('');
        case 'head_ref':
            return PULL_REQUESTS.has(event.name) ? someText(text => text !== '') : known('');
        case 'actor':
        case 'triggering_actor':
            return personValue(context);
        case 'server_url':
            return known('https://github.com');
        default:
            return name.startsWith('event.') ? payloadValue(name.slice('event.'.length), context) : UNKNOWN;
    }
}
/** Somebody whom a condition does not name, or anybody. */
function personValue({ person }) {
    return someText(text => text !== '' && !person);
}
function payloadValue(name, context) {
    const { event, repository } = context;
    const [object = ''] = name.split('.');
    const carriers = PAYLOADS.get(object);
    if (carriers?.has(event.name) === false)
        return known(null);
    if (name === 'action')
        return actionValue(event);
    if (name === 'schedule')
        return someText(text => event.cron.some(({ value }) => value === text));
    if (name === 'repository.full_name')
        return githubValue('repository', context);
    if (name === 'repository.default_branch') {
        return repository.defaultBranch === null ? UNKNOWN : known(repository.defaultBranch);
    }
    if (name === 'pull_request.merged') {
        const types = event.types.length > 0 ? event.types : DEFAULT_TYPES;
        return event.name === 'pull_request_review' || types.includes('closed') ? UNKNOWN : known(false);
    }
    if (name === 'pull_request.base.ref')
        return branchOf(context, '');
    if (/(?:^|\.)(?:user|sender|author|pusher|actor)\.(?:login|name|username|type)$/.test(name))
        return personValue(context);
    return UNKNOWN;
}
function actionValue(event) {
    if (/^(?:push|schedule|workflow_dispatch|create|delete|fork)$/.test(event.name))
        return known(null);
    const defaults = event.name.startsWith('pull_request') && !event.name.includes('review') ? DEFAULT_TYPES : [];
    const types = event.types.length > 0 ? event.types : defaults;
    if (types.length === 0)
        return UNKNOWN;
    return types.length === 1 ? known(types[0]) : someText(text => types.includes(text));
}
/** `github.ref` (`full`) or `github.ref_name`. */
function refOf(context, full) {
    const { event } = context;
    const head = full ? 'refs/heads/' : '';
    switch (event.name) {
        case 'push':
            return pushedRef(context, full);
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const prefix = full ? 'refs/pull/' : '';
            return someText(text => text.startsWith(prefix) && text.endsWith('/merge'), full ? [prefix] : null);
        }
        case 'pull_request_target':
            return branchOf(context, head);
        case 'release':
            return someText(text => !full || text.startsWith('refs/tags/'), full ? ['refs/tags/'] : null);
        case 'merge_group':
            return someText(text => text.startsWith(`${head}gh-readonly-queue/`), [`${head}gh-readonly-queue/`]);
        case 'create':
        case 'delete':
        case 'workflow_dispatch':
        case 'deployment':
        case 'deployment_status':
            if (context.onDefaultBranch)
                return defaultRef(context, head);
            return someText(text => text !== '', full ? ['refs/heads/', 'refs/tags/'] : null);
        default:
            // Everything else runs on the default branch.
            return defaultRef(context, head);
    }
}
function defaultRef({ repository }, prefix) {
    const name = repository.defaultBranch;
    if (name !== null)
        return known(prefix + name);
    return someText(text => USUAL_BRANCHES.some(one => prefix + one === text), prefix === '' ? null : [prefix]);
}
function pushedRef(context, full) {
    const { event } = context;
    if (context.onDefaultBranch)
        return defaultRef(context, full ? 'refs/heads/' : '');
    const noFilter = event.branches.length + event.branchesIgnore.length + event.tags.length + event.tagsIgnore.length === 0;
    const tags = noFilter || event.tags.length + event.tagsIgnore.length > 0;
    const branches = noFilter || event.branches.length + event.branchesIgnore.length > 0;
    const [only] = event.branches;
    if (!tags && event.branches.length === 1 && only !== undefined && /^[\w./-]+$/.test(only)) {
        return known(full ? `refs/heads/${only}` : only);
    }
    const prefixes = [...(branches ? ['refs/heads/'] : []), ...(tags ? ['refs/tags/'] : [])];
    const possible = (text) => {
        const name = full ? text.replace(/^refs\/(?:heads|tags)\//, '') : text;
        const asBranch = branches && (!full || text.startsWith('refs/heads/')) && (0,filterPattern/* filterAllowsBranch */.Bm)(event, name);
        return asBranch || (tags && (!full || text.startsWith('refs/tags/')) && filterAllowsTag(event, name));
    };
    return someText(possible, full ? prefixes : null);
}
/** A branch that the event's filter lets pass, with `prefix`. */
function branchOf(context, prefix) {
    const { event } = context;
    if (context.onDefaultBranch)
        return defaultRef(context, prefix);
    const [only] = event.branches;
    if (event.branches.length === 1 && only !== undefined && /^[\w./-]+$/.test(only))
        return known(prefix + only);
    return someText(text => text.startsWith(prefix) && (0,filterPattern/* filterAllowsBranch */.Bm)(event, text.slice(prefix.length)), prefix === '' ? null : [prefix]);
}
function refType(event) {
    if (event.name === 'release')
        return known('tag');
    if (event.name === 'workflow_dispatch' || event.name === 'create' || event.name === 'delete')
        return UNKNOWN;
    if (event.name !== 'push')
        return known('branch');
    const tags = event.tags.length + event.tagsIgnore.length > 0;
    const branches = event.branches.length + event.branchesIgnore.length > 0;
    if (tags === branches)
        return UNKNOWN;
    return known(tags ? 'tag' : 'branch');
}

;// CONCATENATED MODULE: ./src/automation/conditions.ts



/** Whether an `if:` (or another expression that is true or false) holds; null when that is known only at run time. */
function decide(text, context) {
    const expression = conditionOf(text);
    if (expression === null)
        return null;
    return expression === 'text' ? true : truthOf(evaluate(expression, context));
}
/**
 * Whether a condition lets a job run although what it needs did not succeed, or did not run: `always()`, `cancelled()`,
 * `failure()` replace the `success()` that GitHub adds to all others.
 */
function runsAfterFailure(text) {
    const expression = conditionOf(text);
    return expression !== null && expression !== 'text' && callsStatus(expression);
}
function callsStatus(expression) {
    if (expression.kind === 'call' && /^(?:always|cancelled|failure)$/.test(expression.name))
        return true;
    return (0,facts_expression/* partsOf */.CI)(expression).some(callsStatus);
}
/** Parsed once per text: conditions repeat, and are judged for every event. */
const parsed = new Map();
const MAX_PARSED = 2000;
/** A condition is an expression with or without `${{ }}`. With other text beside it, it is a text, and that is always true. */
function conditionOf(text) {
    const before = parsed.get(text);
    if (before !== undefined)
        return before;
    if (parsed.size >= MAX_PARSED)
        parsed.clear();
    const trimmed = text.trim();
    const whole = trimmed.startsWith('${{') && trimmed.indexOf('}}') === trimmed.length - 2;
    const inner = whole ? trimmed.slice(3, -2) : trimmed;
    const result = !whole && trimmed.includes('${{') ? null : (0,facts_expression/* parseExpression */.YK)(inner);
    const expression = result === null ? 'text' : result.ok ? result.expression : null;
    parsed.set(text, expression);
    return expression;
}
function evaluate(expression, context) {
    switch (expression.kind) {
        case 'literal':
            return known(expression.value);
        case 'context':
        case 'property':
        case 'all':
        case 'index':
            return lookUp(expression, context);
        case 'not':
            return negate(expression.of, context);
        case 'compare':
            return compare(expression, context);
        case 'call':
            return call(expression.name, expression.args, context);
        case 'and':
            return combine(expression.operands, context, false);
        default:
            return combine(expression.operands, context, true);
    }
}
function lookUp(expression, context) {
    const path = (0,facts_expression/* pathOf */.XM)(expression);
    if (path === null)
        return UNKNOWN;
    const [root = '', ...rest] = path.split('.');
    const name = rest.join('.');
    if (root === 'github')
        return githubValue(name, context);
    if (root === 'inputs')
        return inputValue(name, context);
    if (root === 'env') {
        const value = [...context.environment].find(([key]) => key.toLowerCase() === name)?.[1];
        return value === undefined || value.includes('${{') ? UNKNOWN : known(value);
    }
    if (path === 'runner.os')
        return runnerSystem(context.runsOn);
    return UNKNOWN;
}
function inputValue(name, { inputs, event }) {
    if (inputs === null)
        return event.name === 'workflow_dispatch' ? UNKNOWN : known(null);
    const value = [...inputs].find(([key]) => key.toLowerCase() === name)?.[1];
    if (value === undefined)
        return known('');
    if (value.includes('${{'))
        return UNKNOWN;
    // An input of type boolean arrives as a boolean, one of type string as a text; both read alike in conditions.
    return value === 'true' || value === 'false' ? known(value === 'true') : known(value);
}
function runnerSystem(runsOn) {
    const label = runsOn.length === 1 ? runsOn[0] : '';
    if (/^ubuntu-/.test(label))
        return known('Linux');
    if (/^windows-/.test(label))
        return known('Windows');
    return /^macos-/.test(label) ? known('macOS') : UNKNOWN;
}
function negate(of, context) {
    // In a run that is neither cancelled nor failing `!cancelled()` and `!failure()` hold.
    if (of.kind === 'call' && (of.name === 'cancelled' || of.name === 'failure'))
        return known(true);
    const truth = truthOf(evaluate(of, context));
    return truth === null ? UNKNOWN : known(!truth);
}
function compare({ operator, left, right }, context) {
    const a = evaluate(left, context);
    const b = evaluate(right, context);
    if (operator === '==' || operator === '!=') {
        const same = equal(a, b);
        return same === null ? UNKNOWN : known(same === (operator === '=='));
    }
    if (a.kind !== 'known' || b.kind !== 'known')
        return UNKNOWN;
    if (isList(a.value) || isList(b.value))
        return UNKNOWN;
    const [x, y] = [asNumber(a.value), asNumber(b.value)];
    const result = operator === '<' ? x < y : operator === '<=' ? x <= y : operator === '>' ? x > y : x >= y;
    return known(result);
}
function isList(value) {
    return typeof value === 'object' && value !== null;
}
/** `a && b`, `a || b`: the value that decides; when one is unknown, only the truth of the whole. */
function combine(operands, context, or) {
    let truth = !or;
    let last = UNKNOWN;
    for (const operand of operands) {
        last = evaluate(operand, context);
        const one = truthOf(last);
        if (one === or)
            return truth === null ? truthValue(or) : last;
        if (one === null)
            truth = null;
    }
    return truth === null ? UNKNOWN : last;
}
function call(name, args, context) {
    const values = args.map(arg => evaluate(arg, context));
    const [first = UNKNOWN, second = UNKNOWN] = values;
    switch (name) {
        case 'always':
        case 'success':
            return known(true);
        case 'contains':
            return asValue(contains(first, second));
        case 'startswith':
            return asValue(startsWith(first, second));
        case 'endswith':
            return asValue(endsWith(first, second));
        case 'format':
            return format(values);
        case 'fromjson':
            return fromJson(first);
        default:
            return UNKNOWN;
    }
}
function asValue(result) {
    return result === null ? UNKNOWN : known(result);
}
function endsWith(text, suffix) {
    if (text.kind !== 'known' || suffix.kind !== 'known')
        return null;
    if (typeof text.value !== 'string' || typeof suffix.value !== 'string')
        return null;
    return text.value.toLowerCase().endsWith(suffix.value.toLowerCase());
}
function format(values) {
    const texts = values.map(value => value.kind === 'known' && !isList(value.value) ? String(value.value ?? '') : null);
    const [pattern, ...rest] = texts;
    if (typeof pattern !== 'string' || rest.includes(null))
        return UNKNOWN;
    return known(pattern.replace(/\{(\d)\}/g, (written, at) => rest[Number(at)] ?? written));
}
function fromJson(value) {
    if (value.kind !== 'known' || typeof value.value !== 'string')
        return UNKNOWN;
    try {
        const data = JSON.parse(value.value);
        const isPlain = (item) => {
            return item === null || ['string', 'number', 'boolean'].includes(typeof item);
        };
        if (isPlain(data))
            return known(data);
        return Array.isArray(data) && data.every(isPlain) ? known(data) : UNKNOWN;
    }
    catch {
        return UNKNOWN;
    }
}

;// CONCATENATED MODULE: ./src/automation/cron.ts
/** Days that the months have at most. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS = [
    { name: 'minute', low: 0, high: 59, names: [] },
    { name: 'hour', low: 0, high: 23, names: [] },
    { name: 'day of month', low: 1, high: 31, names: [] },
    { name: 'month', low: 1, high: 12, names: MONTHS },
    { name: 'day of week', low: 0, high: 7, names: WEEKDAYS },
];
/** Why a `schedule` with this POSIX cron text never starts anything; null when it does at some time. */
function neverFires(cron) {
    const words = cron.trim().split(/\s+/);
    if (words.length !== FIELDS.length)
        return `cron '${cron}' has ${words.length} fields instead of 5`;
    const sets = [];
    for (const [at, field] of FIELDS.entries()) {
        const word = words[at];
        const values = valuesOf(word, field);
        if (values === null)
            return `cron '${cron}' has no valid ${field.name}`;
        sets.push(values);
    }
    const [, , days, months] = sets;
    // When both days are restricted, either of them is enough, so that a weekday saves an impossible date.
    if (words[4] !== '*' || days === undefined || months === undefined)
        return null;
    const possible = [...months].some(month => Math.min(...days) <= DAYS[month - 1]);
    return possible ? null : `cron '${cron}' names a date that does not exist`;
}
function valuesOf(word, field) {
    const values = new Set();
    for (const part of word.split(',')) {
        const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
        if (match === null)
            return null;
        const [, star, from, to, step] = match;
        const low = star === undefined ? numberOf(from, field) : field.low;
        const end = star === undefined && to !== undefined ? numberOf(to, field) : null;
        const high = star !== undefined || (to === undefined && step !== undefined) ? field.high : (end ?? low);
        const by = step === undefined ? 1 : Number(step);
        if (low === null || high === null || (to !== undefined && end === null) || by < 1 || low > high)
            return null;
        for (let value = low; value <= high; value += by)
            values.add(value);
    }
    return values;
}
function numberOf(text, field) {
    const named = field.names.indexOf(text.toLowerCase());
    if (named !== -1)
        return field.low === 0 ? named : named + 1;
    if (!/^\d{1,2}$/.test(text))
        return null;
    const value = Number(text);
    return value >= field.low && value <= field.high ? value : null;
}

;// CONCATENATED MODULE: ./src/automation/reach.ts



/** The events that can start a workflow by itself. `workflow_call` is none: its callers start it. */
function startOf(workflow, workflows, repository) {
    if (!workflow.valid) {
        const detail = workflow.diagnostics.find(({ problem }) => problem === 'invalid' || problem === 'malformed')?.detail;
        return {
            triggers: [],
            because: `GitHub refuses the workflow${detail === undefined ? '' : `: ${detail}`}`,
        };
    }
    const triggers = [];
    const reasons = [];
    for (const event of workflow.events) {
        if (event.name === 'workflow_call')
            continue;
        const reason = neverStarts(event, workflows);
        if (reason !== null)
            reasons.push(reason);
        else {
            const defaultBranch = matchesDefaultBranch(event, repository.defaultBranch);
            triggers.push({ event, sure: true, defaultBranch, limitedTo: null });
        }
    }
    if (triggers.length > 0)
        return { triggers, because: null };
    const callable = workflow.events.some(event => event.name === 'workflow_call');
    return {
        triggers,
        because: reasons[0] ?? (callable ? 'no workflow of the tree calls it' : 'it has no event'),
    };
}
function neverStarts(event, workflows) {
    if (event.name === 'schedule') {
        const reasons = event.cron.map(({ value }) => neverFires(value));
        return reasons.length > 0 && reasons.every(reason => reason !== null) ? reasons[0] : null;
    }
    if (event.name === 'workflow_run' && event.workflows.length > 0) {
        const known = new Set(workflows.flatMap(workflow => [workflow.name ?? workflow.path, workflow.path]));
        const named = event.workflows.some(name => known.has(name) || /[*?[\]!+]/.test(name));
        return named ? null : `no workflow of the tree is named ${event.workflows.join(', ')}`;
    }
    return null;
}
/** The triggers that pass a condition. */
function narrow(alive, condition, surroundings) {
    if (condition === null || alive.triggers.length === 0)
        return alive;
    const triggers = alive.triggers.flatMap(trigger => {
        const context = {
            ...surroundings,
            event: trigger.event,
            person: false,
            onDefaultBranch: false,
        };
        const result = decide(condition.value, context);
        if (result === false)
            return [];
        const forAPerson = decide(condition.value, { ...context, person: true });
        const anybody = forAPerson !== false;
        const onDefault = decide(condition.value, { ...context, onDefaultBranch: true }) !== false;
        return [
            {
                event: trigger.event,
                sure: trigger.sure && (result === true || forAPerson === true),
                defaultBranch: trigger.defaultBranch && onDefault,
                limitedTo: anybody ? trigger.limitedTo : (trigger.limitedTo ?? condition.value),
            },
        ];
    });
    if (triggers.length > 0)
        return { triggers, because: null };
    return { triggers, because: `\`if: ${condition.value.trim()}\` never holds` };
}
/** The triggers that reach each job, by id: its own condition, and what it needs. */
function reachOfJobs(workflow, start, surroundings) {
    const found = new Map();
    const visiting = new Set();
    const jobs = new Map(workflow.jobs.map(job => [job.id, job]));
    const reach = (job) => {
        const known = found.get(job.id);
        if (known !== undefined)
            return known;
        // A circle of needs: GitHub refuses it, and nothing of it runs.
        if (visiting.has(job.id))
            return { triggers: [], because: `job ${job.id} needs itself` };
        visiting.add(job.id);
        let alive = narrow(start, job.if, surroundings(job));
        if (job.if === null || !runsAfterFailure(job.if.value)) {
            for (const name of job.needs) {
                const needed = jobs.get(name);
                if (needed !== undefined)
                    alive = both(alive, reach(needed), name);
            }
        }
        found.set(job.id, alive);
        return alive;
    };
    for (const job of workflow.jobs)
        reach(job);
    return found;
}
/** What reaches a job that needs another one: only what reaches that one too. */
function both(alive, needed, name) {
    if (alive.triggers.length === 0)
        return alive;
    const triggers = alive.triggers.flatMap(trigger => {
        const other = needed.triggers.find(({ event }) => event === trigger.event);
        if (other === undefined)
            return [];
        return [
            {
                event: trigger.event,
                sure: trigger.sure && other.sure,
                defaultBranch: trigger.defaultBranch && other.defaultBranch,
                limitedTo: trigger.limitedTo ?? other.limitedTo,
            },
        ];
    });
    if (triggers.length > 0)
        return { triggers, because: null };
    return {
        triggers,
        because: `it needs job ${name}, which is not reached${needed.because === null ? '' : `: ${needed.because}`}`,
    };
}
/** The reach of a place from the triggers that are alive there. */
function reachOf(alive, swallowedBy) {
    const { triggers, because } = alive;
    const names = (list) => [...new Set(list.map(({ event }) => event.name))];
    const limited = triggers.length > 0 && triggers.every(trigger => trigger.limitedTo !== null);
    return {
        reachable: triggers.length > 0,
        because,
        events: names(triggers),
        defaultBranchEvents: names(triggers.filter(trigger => trigger.defaultBranch)),
        limitedTo: limited ? (triggers[0]?.limitedTo ?? null) : null,
        swallowedBy,
        certainty: triggers.some(trigger => trigger.sure) ? 'high' : 'medium',
    };
}
/** `continue-on-error` of a job or step: for sure when it is `true`, at run time when it is an expression that may be. */
function swallowOf(workflow, where, alive, surroundings, path = workflow.path) {
    const setting = where.continueOnError;
    if (setting === null || setting.value.trim() === 'false')
        return null;
    const what = `continue-on-error: ${setting.value.trim()}`;
    const swallow = (certain) => ({ path, line: setting.line, what, trace: [], certain });
    if (setting.value.trim() === 'true')
        return swallow(true);
    const results = alive.triggers.map(({ event }) => decide(setting.value, { ...surroundings, event, person: false, onDefaultBranch: false }));
    if (results.length > 0 && results.every(result => result === false))
        return null;
    return swallow(results.length > 0 && results.every(result => result === true));
}

// EXTERNAL MODULE: ./src/facts/pythonCommands.ts
var pythonCommands = __webpack_require__(3707);
;// CONCATENATED MODULE: ./src/automation/hops/hop.ts
/** A script text of `path` as the engine takes it: a POSIX shell that goes on after a failure, unless told. */
function scriptOf(path, text, options = {}) {
    return { path, ...text, dialect: 'posix', errexit: false, pipefail: false, ...options };
}
/** A text that stands on one line of a file, as a script. */
function lineOf(path, text, line) {
    return scriptOf(path, { text, line, literal: false });
}
/** Code on a command line or in its here-document: at its own lines where the file shows them, else at that of the command. */
function inlineCode({ facts, command, directory }, dialect, text) {
    if (text === null || text.trim() === '')
        return [];
    const line = lineOfText(facts, command, text);
    const script = { text, line: line ?? command.line, literal: line !== null };
    return [
        { kind: 'inline', steps: [], source: scriptOf(command.path, script, { dialect }), directory, args: [] },
    ];
}
/** How far below its command a here-document or a quoted text may begin. */
const MAX_DISTANCE = 10;
/** The line of the file on which a text of several lines begins, at or below its command; null when it does not stand there. */
function lineOfText(facts, { path, line }, text) {
    const wanted = text.replace(/\n+$/, '').split('\n');
    const content = wanted.length > 1 ? facts.snapshot.text(path) : null;
    if (content?.ok !== true)
        return null;
    const lines = content.text.split('\n', line + MAX_DISTANCE + wanted.length);
    const stands = (at) => wanted.every((one, i) => one.trim() === '' || lines[at + i]?.trim() === one.trim());
    for (let at = line - 1; at < line + MAX_DISTANCE; at++)
        if (stands(at))
            return at + 1;
    return null;
}
function unresolved(what, because, steps = []) {
    return { kind: 'unresolved', what, because, steps };
}

// EXTERNAL MODULE: ./src/automation/paths.ts
var automation_paths = __webpack_require__(6115);
;// CONCATENATED MODULE: ./src/automation/code.ts



/** Bytes of source that are parsed because something imports it: parsing is what an audit's time goes into. */
const MAX_IMPORTED_BYTES = 1.5 * 1024 * 1024;
/** Files that one entry point may lead to, nearest first. */
const MAX_FILES = 150;
const code_parsed = new WeakMap();
/** The in-repository imports of a file and of what it imports, and the commands that it starts. */
function importsOf(facts, visits, path) {
    const visit = visits.get(path) ?? visitFrom(facts, visits, path, facts.code(path));
    visits.set(path, visit);
    return visit;
}
/** The same for code that is no file. It imports as a file of the directory would in which it runs. */
function importsOfInline(facts, visits, inline, directory) {
    const base = directory ?? '';
    const path = (0,automation_paths/* inFolder */._z)(base, 'code inside a script');
    const visit = visitFrom(facts, visits, path, { ...inline, path });
    const placed = ({ path: file, steps }) => {
        return {
            path: file,
            steps: steps.map(step => (step.path === path ? { ...step, path: inline.path } : step)),
        };
    };
    return { ...visit, files: visit.files.map(placed), scripts: scriptsOf(inline) };
}
function visitFrom(facts, visits, path, start) {
    const budget = code_parsed.get(visits) ?? { paths: new Set(), bytes: 0 };
    code_parsed.set(visits, budget);
    const files = new Map();
    const pending = [{ path, steps: [] }];
    let cut = null;
    for (let current = pending.shift(); current !== undefined; current = pending.shift()) {
        const fresh = !budget.paths.has(current.path);
        if (files.size > MAX_FILES || (fresh && budget.bytes > MAX_IMPORTED_BYTES)) {
            cut = `only the nearest ${files.size} imported files are read`;
            break;
        }
        if (fresh) {
            budget.paths.add(current.path);
            budget.bytes += facts.snapshot.size(current.path) ?? 0;
        }
        const code = current.path === path ? start : facts.code(current.path);
        if (code === null)
            continue;
        for (const { target, line, what } of dependenciesOf(facts, code)) {
            if (target === path || files.has(target))
                continue;
            const found = { path: target, steps: [...current.steps, { path: current.path, line, what }] };
            files.set(target, found);
            if (found.steps.length < 12)
                pending.push(found);
        }
    }
    return { files: [...files.values()], scripts: scriptsOf(start), cut };
}
function dependenciesOf(facts, code) {
    const found = new Map();
    const modules = facts.modules();
    if (code.language === 'python') {
        for (const one of code.imports) {
            for (const target of modules.imported(code.path, one)) {
                if (!found.has(target))
                    found.set(target, { target, line: one.line, what: importText(one) });
            }
        }
    }
    for (const target of modules.dependencies(code)) {
        if (!found.has(target))
            found.set(target, { target, line: 1, what: `loads ${target}` });
    }
    found.delete(code.path);
    return [...found.values()];
}
function importText(one) {
    return `import ${'.'.repeat(one.level)}${one.module}`;
}
function scriptsOf(code) {
    if (code === null)
        return [];
    const started = code.language === 'python' ? (0,pythonCommands.commandsInPython)(code) : [];
    return [...code.shellLines, ...started]
        .filter(({ value }) => !/^["']?\$/.test(value))
        .map(({ value, line }) => lineOf(code.path, value, line));
}

// EXTERNAL MODULE: ./src/facts/quote.ts
var quote = __webpack_require__(2895);
;// CONCATENATED MODULE: ./src/automation/tree.ts
/** True when the path is a file (or a link to one) of the snapshot. */
function isFile(snapshot, path) {
    if (path === null)
        return false;
    const entry = snapshot.entry(path);
    return entry !== undefined && entry.kind !== 'submodule';
}
/** The first of the paths that is a file, or null. */
function firstFile(snapshot, paths) {
    return paths.find(path => isFile(snapshot, path)) ?? null;
}
/** Files below a folder (`` for all), in order; found by bisection, because a snapshot can be large. */
function filesBelow(snapshot, folder) {
    if (folder === '')
        return snapshot.files;
    const start = lowerBound(snapshot.files, `${folder}/`);
    // `0` is the character after `/`.
    return snapshot.files.slice(start, lowerBound(snapshot.files, `${folder}0`));
}
function isFolder(snapshot, folder) {
    if (folder === '')
        return true;
    const at = lowerBound(snapshot.files, `${folder}/`);
    return snapshot.files[at]?.path.startsWith(`${folder}/`) === true;
}
function lowerBound(files, path) {
    let low = 0;
    let high = files.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (files[middle].path < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
;// CONCATENATED MODULE: ./src/automation/hops/jobFiles.ts





const MAX_NODES = 5000;
const MAX_DEPTH = 20;
const jobFiles_MAX_FILES = 50;
/** Keys that name a program and its words, in job files of Azure ML, Kubernetes, Argo, Anyscale, SkyPilot, Determined, dstack. */
const COMMAND_KEYS = ['command', 'entrypoint', 'cmd', 'run', 'commands', 'setup'];
/** Keys that name a source file. */
const FILE_KEYS = ['script', 'script_name', 'python_file', 'notebook_path', 'program', 'scoring_script'];
/** Keys that name the folder which a job takes along. */
const FOLDER_KEYS = ['code', 'source_directory', 'working_dir', 'workdir'];
/** Keys that name another job file. */
const REFERENCE_KEYS = ['component', 'pipeline_yaml_file', 'runconfig_yaml_file'];
/**
 * What a job file in the tree runs on the machine that it is submitted to. Formats differ, but all of them name a command and
 * the folder that it needs by the same few keys.
 */
function followJobFile(facts, path, head = []) {
    const next = [];
    const seen = new Set();
    const pending = [{ path, head }];
    for (let at = pending.shift(); at !== undefined && seen.size < jobFiles_MAX_FILES; at = pending.shift()) {
        if (seen.has(at.path))
            continue;
        seen.add(at.path);
        const found = readJob(facts.data(at.path));
        for (const command of found.commands) {
            const step = { path: at.path, line: command.line, what: 'job' };
            const directory = folderFor(facts, at.path, command);
            const source = lineOf(at.path, command.value, command.line);
            next.push({
                kind: 'script',
                steps: [...at.head, step],
                source,
                directory,
                certainty: 'medium',
                remote: true,
            });
        }
        for (const { value, line } of found.references) {
            const target = referencedFile(facts, at.path, value);
            if (target !== null)
                pending.push({ path: target, head: [...at.head, { path: at.path, line, what: 'job' }] });
        }
    }
    return next;
}
function referencedFile(facts, from, written) {
    const name = written.replace(/^(?:azureml:|file:)/, '').replace(/^\//, '');
    if (!/\.(?:ya?ml|json)$/.test(name))
        return null;
    const candidates = [(0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(from), name), (0,automation_paths/* resolvePath */.o1)('', name)];
    return candidates.find(path => isFile(facts.snapshot, path)) ?? null;
}
function readJob(root) {
    const found = { commands: [], references: [] };
    let left = MAX_NODES;
    const visit = (node, folder, depth) => {
        if (left-- <= 0 || depth > MAX_DEPTH)
            return;
        if (node.kind === 'list')
            for (const item of node.items)
                visit(item, folder, depth + 1);
        if (node.kind !== 'map')
            return;
        const own = folderIn(node) ?? folder;
        found.commands.push(...commandsIn(node, own));
        for (const { key, value } of (0,yamlNode/* entriesOf */.Mc)(node)) {
            const text = (0,yamlNode/* textOf */.b6)(value);
            if (REFERENCE_KEYS.includes(key) && text !== null)
                found.references.push({ value: text, line: value.line });
            else
                visit(value, own, depth + 1);
        }
    };
    if (root !== null)
        visit(root, null, 0);
    return found;
}
function folderIn(node) {
    const named = [...FOLDER_KEYS.map(key => (0,yamlNode.nodeAt)(node, key)), (0,yamlNode.nodeAt)(node, 'runtime_env', 'working_dir')];
    const text = named.map(value => (0,yamlNode/* textOf */.b6)(value)).find(value => value !== null);
    return text === undefined || text === null || /^(?:https?|git|azureml):/.test(text) ? null : text;
}
function commandsIn(node, folder) {
    const commands = [];
    for (const key of COMMAND_KEYS) {
        const value = (0,yamlNode.nodeAt)(node, key);
        if (value === null || value.kind === 'map')
            continue;
        if (value.kind === 'scalar') {
            const text = (0,yamlNode/* textOf */.b6)(value);
            // Argo's `entrypoint` and others name a template or a function with one bare word.
            if (text !== null && /\S[\s/]|\.\w+$/.test(text))
                commands.push({ value: text, line: value.line, folder });
            continue;
        }
        const words = [
            ...(0,yamlNode.textsOf)(value),
            ...(key === 'command' ? (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(node, 'args')).flatMap(yamlNode.textsOf) : []),
        ];
        // `commands` holds whole lines, the others the words of one.
        const text = key === 'commands'
            ? words.map(word => word.value).join('\n')
            : words.map(word => (0,quote/* quoteWord */.X)(word.value)).join(' ');
        if (text !== '')
            commands.push({ value: text, line: value.line, folder });
    }
    for (const key of FILE_KEYS) {
        const text = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(node, key));
        const program = text === null ? null : programFor(text);
        if (text !== null && program !== null) {
            commands.push({
                value: `${program} ${(0,quote/* quoteWord */.X)(text)}`,
                line: (0,yamlNode.nodeAt)(node, key)?.line ?? node.line,
                folder,
            });
        }
    }
    return commands;
}
function programFor(file) {
    if (file.endsWith('.py'))
        return 'python';
    if (/\.[Rr]$/.test(file))
        return 'Rscript';
    return file.endsWith('.ipynb') ? 'papermill' : null;
}
/** The folder that the words of the command fit: what the job takes along, the folder of the file, or the root. */
function folderFor({ snapshot }, path, { value, folder }) {
    const here = (0,automation_paths/* folderOf */.yS)(path);
    const named = folder === null ? [] : [(0,automation_paths/* resolvePath */.o1)(here, folder), (0,automation_paths/* resolvePath */.o1)('', folder.replace(/^\//, ''))];
    const candidates = [...named, here, ''].filter(one => one !== null).filter(one => isFolder(snapshot, one));
    const words = value.split(/\s+/).slice(0, 50);
    const fitting = candidates.find(candidate => words.some(word => isFile(snapshot, (0,automation_paths/* resolvePath */.o1)(candidate, word))));
    return fitting ?? candidates[0] ?? '';
}

;// CONCATENATED MODULE: ./src/automation/hops/words.ts
/**
 * Splits arguments. `valued` names the options that take a value as the next word (`-f`, `--file`); a short one may have it
 * attached (`-fx`). Everything after `--` is positional.
 */
function splitWords(args, valued) {
    const positionals = [];
    const given = [];
    const takes = new Set(valued);
    for (let i = 0; i < args.length; i++) {
        const word = args[i];
        if (word === '--') {
            positionals.push(...args.slice(i + 1));
            break;
        }
        if (!word.startsWith('-') || word === '-') {
            positionals.push(word);
            continue;
        }
        const equals = word.indexOf('=');
        if (word.startsWith('--') && equals !== -1)
            given.push([word.slice(0, equals), word.slice(equals + 1)]);
        else if (takes.has(word))
            given.push([word, args[++i] ?? null]);
        else if (!word.startsWith('--') && word.length > 2 && takes.has(word.slice(0, 2))) {
            given.push([word.slice(0, 2), word.slice(2)]);
        }
        else
            given.push([word, null]);
    }
    const options = (...names) => given.flatMap(([name, value]) => (names.includes(name) && value !== null ? [value] : []));
    return {
        positionals,
        options,
        option: (...names) => options(...names).at(-1) ?? null,
        has: (...names) => given.some(([name]) => names.includes(name)),
    };
}

;// CONCATENATED MODULE: ./src/automation/hops/cloudJobs.ts






/** Command lines that submit a job file, by program; the file is an option's value or a word of its own. */
const SUBMITS = new Map([
    ['az', /^ml (?:job|pipeline|schedule|online-deployment|batch-deployment) (?:create|update|run)\b/],
    ['anyscale', /^(?:job|jobs) submit\b|^(?:service|services) (?:rollout|deploy)\b/],
    ['sky', /^(?:launch|exec|jobs launch|spot launch|serve up)\b/],
    ['argo', /^(?:submit|cron create)\b/],
    ['kubectl', /^(?:apply|create)\b/],
    ['oc', /^(?:apply|create)\b/],
    ['gcloud', /^(?:beta |alpha )?ai custom-jobs create\b/],
    ['wandb', /^(?:sweep|launch)\b/],
    ['det', /^(?:experiment|e) create\b/],
    ['polyaxon', /^run\b/],
    ['dstack', /^apply\b/],
]);
/** `az ml job create -f job.yml`, `argo submit x.yaml`, `anyscale job submit x.yaml`: what the job file runs. */
const cloudJobs = {
    programs: [...SUBMITS.keys()],
    follow({ facts, command, directory }) {
        const line = command.argv.join(' ');
        if (SUBMITS.get(command.program)?.test(line) !== true)
            return [];
        const words = splitWords(command.argv, [
            '-f',
            '--file',
            '--filename',
            '--config',
            '--service-config-file',
            '--config-file',
        ]);
        const named = words.options('-f', '--file', '--filename', '--config', '--service-config-file', '--config-file');
        const files = [...named, ...words.positionals].filter(word => /\.(?:ya?ml|json)$/.test(word));
        return files.flatMap(written => {
            const path = (0,automation_paths/* resolvePath */.o1)(directory, written);
            if (/^https?:/.test(written))
                return [];
            if (path === null)
                return [unresolved(written, 'the path depends on a variable')];
            return isFile(facts.snapshot, path)
                ? followJobFile(facts, path)
                : [unresolved(written, 'job file not in the tree')];
        });
    },
};
/** `ray job submit --working-dir . -- python train.py`: the words of the job itself. */
const rayJobs = {
    programs: ['ray'],
    follow({ command, directory }) {
        const [first, second, ...rest] = command.argv;
        if (!(first === 'job' && second === 'submit') && first !== 'submit')
            return [];
        const words = splitWords(first === 'submit' ? command.argv.slice(1) : rest, [
            '--working-dir',
            '--address',
            '--runtime-env',
            '--runtime-env-json',
            '--submission-id',
        ]);
        const split = rest.indexOf('--');
        const job = split === -1 ? words.positionals : rest.slice(split + 1);
        if (job.length === 0)
            return [];
        const moved = words.option('--working-dir');
        const folder = moved === null ? directory : ((0,automation_paths/* resolvePath */.o1)(directory, moved) ?? directory);
        const source = lineOf(command.path, job.map(quote/* quoteWord */.X).join(' '), command.line);
        const next = { kind: 'script', steps: [], source, directory: folder, certainty: 'medium' };
        return [next];
    },
};

// EXTERNAL MODULE: ./src/facts/image.ts
var facts_image = __webpack_require__(710);
;// CONCATENATED MODULE: ./src/automation/images.ts


/** Images by the names that a job gives them, as written (`app:${{ github.sha }}`). */
class BuiltImages {
    byName = new Map();
    add(name, image) {
        if (name !== '')
            this.byName.set(name, image);
    }
    /** The image of this name; a missing tag means `latest`. */
    find(name) {
        return (this.byName.get(name) ??
            this.byName.get(`${name}:latest`) ??
            this.byName.get(name.replace(/:latest$/, '')) ??
            null);
    }
}
/** The stages that building `target` (the last one without) goes through, base first. */
function stagesOf(dockerfile, target) {
    const { stages } = dockerfile;
    const named = target === null ? -1 : stages.findIndex(stage => stage.name === target);
    const wanted = new Set();
    const pending = [named === -1 ? stages.length - 1 : named];
    while (pending.length > 0) {
        const at = pending.pop();
        const stage = stages[at];
        if (stage === undefined || wanted.has(at))
            continue;
        wanted.add(at);
        if (stage.base !== null)
            pending.push(stage.base);
        for (const { from } of stage.copies) {
            if (from === null)
                continue;
            pending.push(/^\d+$/.test(from) ? Number(from) : stages.findIndex(other => other.name === from));
        }
    }
    return stages.filter((_, at) => wanted.has(at));
}
/** The stage whose CMD and ENTRYPOINT a container of `target` runs, with those that it inherits. */
function entryOf(dockerfile, target) {
    const { stages } = dockerfile;
    const chain = [];
    let stage = target === null ? stages.at(-1) : stages.find(other => other.name === target);
    while (stage !== undefined && chain.length < 50) {
        chain.push(stage);
        stage = stage.base === null ? undefined : stages[stage.base];
    }
    return chain;
}
/**
 * The folder of the repository that a folder of the container holds, by its COPY instructions; the build context when they do
 * not tell, null when there is no context in the tree.
 */
function folderInRepository(snapshot, stages, directory, context) {
    if (context === null)
        return null;
    if (directory === null)
        return context;
    for (const stage of stages) {
        for (const copy of stage.copies) {
            if (copy.from !== null)
                continue;
            const target = absolute(copy.target, copy.directory);
            const rest = target === null ? null : below(directory, target);
            if (rest === null)
                continue;
            for (const source of copy.sources) {
                const path = (0,automation_paths/* resolvePath */.o1)(context, source);
                if (path === null)
                    continue;
                if (isFolder(snapshot, path))
                    return (0,automation_paths/* normalisePath */.qb)(`${path}/${rest}`);
                if (rest === '')
                    return (0,automation_paths/* folderOf */.yS)(path);
            }
        }
    }
    return context;
}
function absolute(target, directory) {
    if (target.startsWith('/'))
        return target;
    return directory === null ? null : `${directory}/${target}`;
}
/** What is left of `path` below `folder`, null when it lies elsewhere. Both absolute. */
function below(path, folder) {
    const inner = (0,automation_paths/* normalisePath */.qb)(path);
    const outer = (0,automation_paths/* normalisePath */.qb)(folder);
    if (inner === null || outer === null)
        return null;
    if (inner === outer)
        return '';
    if (outer === '')
        return inner;
    return inner.startsWith(`${outer}/`) ? inner.slice(outer.length + 1) : null;
}

;// CONCATENATED MODULE: ./src/automation/hops/compose.ts






const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const GLOBAL_VALUED = [
    '-f',
    '--file',
    '-p',
    '--project-name',
    '--profile',
    '--env-file',
    '--project-directory',
    '--ansi',
];
const RUN_VALUED = [
    '-e',
    '--env',
    '-v',
    '--volume',
    '-w',
    '--workdir',
    '--name',
    '-u',
    '--user',
    '--entrypoint',
    '-p',
];
const UP_VALUED = [
    '--scale',
    '-t',
    '--timeout',
    '--exit-code-from',
    '--attach',
    '--wait-timeout',
    '--build-arg',
    '--index',
];
/** `docker compose build|up|run|exec`: what building the services runs, and what starting them runs. */
function followCompose(visit, args) {
    const at = subcommandAt(args);
    const subcommand = args[at] ?? '';
    if (!['build', 'up', 'run', 'start', 'create', 'exec'].includes(subcommand))
        return [];
    const global = splitWords(args.slice(0, at), GLOBAL_VALUED);
    const files = composeFiles(visit, global.options('-f', '--file'));
    if (files.length === 0)
        return [unresolved('docker compose', 'no compose file in the tree')];
    const services = new Map();
    for (const path of files) {
        for (const service of visit.facts.compose(path)?.services ?? []) {
            const before = services.get(service.name);
            services.set(service.name, before === undefined ? service : merge(before, service));
        }
    }
    const rest = args.slice(at + 1);
    const profiles = global.options('--profile');
    if (subcommand === 'run' || subcommand === 'exec')
        return runService(visit, services, rest);
    const words = splitWords(rest, UP_VALUED);
    const names = words.positionals.length > 0 ? words.positionals : null;
    const wanted = [...services.values()].filter(service => names === null
        ? service.profiles.length === 0 || service.profiles.some(profile => profiles.includes(profile))
        : names.includes(service.name));
    const chosen = names === null ? wanted : withDependencies(services, wanted);
    return chosen.flatMap(service => [
        ...buildService(visit, service),
        ...(subcommand === 'build' ? [] : startService(visit, service)),
    ]);
}
function subcommandAt(args) {
    const valued = new Set(GLOBAL_VALUED);
    let at = 0;
    while (at < args.length && args[at]?.startsWith('-') === true)
        at += valued.has(args[at]) ? 2 : 1;
    return at;
}
function composeFiles({ facts, directory }, named) {
    if (named.length > 0) {
        return named.flatMap(name => firstFile(facts.snapshot, [(0,automation_paths/* resolvePath */.o1)(directory, name)]) ?? []);
    }
    const main = firstFile(facts.snapshot, NAMES.map(name => (0,automation_paths/* resolvePath */.o1)(directory, name)));
    if (main === null)
        return [];
    const override = firstFile(facts.snapshot, [main.replace(/\.(ya?ml)$/, '.override.$1')]);
    return override === null ? [main] : [main, override];
}
function merge(before, after) {
    return {
        ...before,
        image: after.image ?? before.image,
        build: after.build ?? before.build,
        command: after.command ?? before.command,
        entrypoint: after.entrypoint ?? before.entrypoint,
        workingDirectory: after.workingDirectory ?? before.workingDirectory,
        volumes: [...before.volumes, ...after.volumes],
        dependsOn: [...before.dependsOn, ...after.dependsOn],
    };
}
function withDependencies(services, wanted) {
    const found = new Set(wanted);
    for (const service of found) {
        for (const name of service.dependsOn) {
            const needed = services.get(name);
            if (needed !== undefined)
                found.add(needed);
        }
    }
    return [...found];
}
function buildService(visit, service) {
    const step = { path: service.path, line: service.line, what: `service ${service.name}` };
    const { build } = service;
    if (build === null) {
        if (service.image === null)
            return [];
        const image = (0,facts_image/* parseImageReference */.o)(service.image.value);
        return [{ kind: 'image', steps: [step], at: { path: service.path, line: service.image.line }, image }];
    }
    const context = (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(service.path), build.context);
    const dockerfile = context === null ? null : (0,automation_paths/* resolvePath */.o1)(context, build.dockerfile ?? 'Dockerfile');
    const names = [nameOf(service), service.image?.value ?? ''];
    const next = buildImage(visit, { dockerfile, context, target: build.target }, names);
    return next.map(item => ({ ...item, steps: [step, ...item.steps] }));
}
/** The name under which the image of a service is kept among the images that a job builds. */
function nameOf(service) {
    return `compose:${service.path}:${service.name}`;
}
function startService(visit, service, args = []) {
    const step = { path: service.path, line: service.line, what: `service ${service.name}` };
    const mounted = mountedFolder(service);
    const own = [service.entrypoint, args.length > 0 ? null : service.command].filter(part => part !== null);
    const text = [...own.map(part => part.value), ...args].join(' ');
    const built = visit.images.find(nameOf(service));
    if (text !== '') {
        const line = own[0]?.line ?? service.line;
        const source = lineOf(service.path, text, line);
        const context = service.build === null ? null : (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(service.path), service.build.context);
        return [{ kind: 'script', steps: [step], source, directory: mounted ?? context, remote: true }];
    }
    if (built === null)
        return [];
    return runImage({ facts: visit.facts, place: service }, built, [], false, mounted).map(item => ({
        ...item,
        steps: [step, ...item.steps],
    }));
}
function mountedFolder(service) {
    for (const volume of service.volumes) {
        const [host = '', inside = ''] = volume.split(':');
        if (!host.startsWith('.'))
            continue;
        const folder = (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(service.path), host);
        const { workingDirectory } = service;
        if (folder === null)
            continue;
        if (workingDirectory === null || workingDirectory === inside)
            return folder;
        if (workingDirectory.startsWith(`${inside}/`))
            return (0,automation_paths/* inFolder */._z)(folder, workingDirectory.slice(inside.length + 1));
    }
    return null;
}
function runService(visit, services, args) {
    const valued = new Set(RUN_VALUED);
    let at = 0;
    while (at < args.length && args[at]?.startsWith('-') === true)
        at += valued.has(args[at]) ? 2 : 1;
    const service = services.get(args[at] ?? '');
    if (service === undefined)
        return [unresolved(`docker compose run ${args[at] ?? ''}`, 'no such service')];
    return [...buildService(visit, service), ...startService(visit, service, args.slice(at + 1))];
}

;// CONCATENATED MODULE: ./src/automation/hops/docker.ts








/** Options of `docker build` and `docker run` that take a value as the next word. */
const BUILD_VALUED = [
    '-t',
    '--tag',
    '-f',
    '--file',
    '--target',
    '--build-arg',
    '--platform',
    '--label',
    '--cache-from',
];
const BUILD_MORE = [
    '--cache-to',
    '--secret',
    '--ssh',
    '--network',
    '--progress',
    '-o',
    '--output',
    '--builder',
    '-m',
];
const docker_RUN_VALUED = [
    '-v',
    '--volume',
    '--mount',
    '-w',
    '--workdir',
    '-e',
    '--env',
    '--env-file',
    '--name',
    '-p',
    '--publish',
];
const RUN_MORE = [
    '--entrypoint',
    '--gpus',
    '-u',
    '--user',
    '--network',
    '--net',
    '--platform',
    '-h',
    '--hostname',
    '-m',
    '--memory',
    '--shm-size',
    '--ipc',
    '-l',
    '--label',
    '--restart',
    '--cpus',
    '--add-host',
    '--device',
    '--runtime',
    '--pull',
    '--ulimit',
    '-c',
];
/** `docker build`, `docker run`, `docker compose`; podman alike. */
const docker = {
    programs: ['docker', 'podman', 'buildah', 'nerdctl', 'docker-compose', 'podman-compose'],
    follow(visit) {
        const { program, argv } = visit.command;
        if (program.endsWith('-compose'))
            return followCompose(visit, argv);
        const [first, second] = argv;
        if (first === 'compose')
            return followCompose(visit, argv.slice(1));
        if (first === 'build' || first === 'bud')
            return followBuild(visit, argv.slice(1));
        if ((first === 'buildx' || first === 'image' || first === 'builder') && second === 'build') {
            return followBuild(visit, argv.slice(2));
        }
        if (first === 'run')
            return followRun(visit, argv.slice(1));
        if (first === 'container' && second === 'run')
            return followRun(visit, argv.slice(2));
        if (first === 'tag')
            return rename(visit, argv[1] ?? '', argv[2] ?? '');
        return [];
    },
};
function rename({ images }, from, to) {
    const image = images.find(from);
    if (image !== null)
        images.add(to, image);
    return [];
}
function followBuild(visit, args) {
    const words = splitWords(args, [...BUILD_VALUED, ...BUILD_MORE]);
    const written = words.positionals.at(-1);
    if (written === undefined || written === '-')
        return [];
    const { directory } = visit;
    const context = (0,automation_paths/* resolvePath */.o1)(directory, written);
    const file = words.option('-f', '--file');
    const dockerfile = file === null ? (0,automation_paths/* inFolder */._z)(context ?? '', 'Dockerfile') : (0,automation_paths/* resolvePath */.o1)(directory, file);
    if (context === null && (file === null || dockerfile === null)) {
        const because = /^(?:https?:|git@)/.test(written)
            ? 'the build context is not in the tree'
            : 'the path depends on a variable';
        return [unresolved(`docker build ${written}`, because)];
    }
    return buildImage(visit, { dockerfile, context, target: words.option('--target') }, words.options('-t', '--tag'));
}
/** What building an image runs. The names are kept, so that running the image later is understood. */
function buildImage(visit, image, names) {
    const { facts, images } = visit;
    const path = image.dockerfile;
    if (path === null)
        return [unresolved('docker build', 'the path depends on a variable')];
    if (!isFile(facts.snapshot, path))
        return [unresolved('docker build', `no ${path} in the tree`)];
    const built = { dockerfile: path, context: image.context, target: image.target };
    for (const name of names)
        images.add(name, built);
    const dockerfile = facts.dockerfile(path);
    if (dockerfile === null)
        return [unresolved('docker build', `${path} cannot be read`)];
    const stages = stagesOf(dockerfile, image.target);
    const next = [];
    for (const [at, stage] of stages.entries()) {
        if (stage.image !== null) {
            const step = { path, line: stage.line, what: 'FROM' };
            next.push({ kind: 'image', steps: [step], at: { path, line: stage.line }, image: stage.image });
        }
        for (const command of stage.commands) {
            if (command.kind !== 'run')
                continue;
            const step = { path, line: command.script.line, what: 'RUN' };
            const source = scriptOf(path, command.script, { errexit: false });
            const directory = folderInRepository(facts.snapshot, stages.slice(0, at + 1).reverse(), command.directory, image.context);
            next.push({
                kind: 'script',
                steps: [step],
                source,
                directory,
                remote: true,
                environment: stage.environment,
            });
        }
    }
    return next;
}
function followRun(visit, args) {
    const { facts, command, directory, images } = visit;
    const at = imageAt(args);
    const name = args[at];
    if (name === undefined)
        return [];
    const words = splitWords(args.slice(0, at), [...docker_RUN_VALUED, ...RUN_MORE]);
    const rest = args.slice(at + 1);
    const entrypoint = words.option('--entrypoint');
    const built = images.find(name);
    const mounted = docker_mountedFolder(words, directory, words.option('-w', '--workdir'));
    if (built !== null) {
        return runImage({ facts, place: command }, built, entrypoint === null ? rest : [entrypoint, ...rest], entrypoint !== null, mounted);
    }
    const place = { path: command.path, line: command.line };
    const next = [{ kind: 'image', steps: [], at: place, image: (0,facts_image/* parseImageReference */.o)(name) }];
    const inside = entrypoint === null ? rest : [entrypoint, ...rest];
    if (inside.length > 0) {
        const source = lineOf(command.path, inside.map(quote/* quoteWord */.X).join(' '), command.line);
        next.push({ kind: 'script', steps: [], source, directory: mounted, remote: true });
    }
    else if (isLocalName(facts.snapshot.repository.name, name)) {
        next.push(unresolved(`docker run ${name}`, 'the image is not built in this job'));
    }
    return next;
}
/** Index of the image among the arguments of `docker run`: the first word that is neither option nor an option's value. */
function imageAt(args) {
    const valued = new Set([...docker_RUN_VALUED, ...RUN_MORE]);
    for (let i = 0; i < args.length; i++) {
        const word = args[i];
        if (!word.startsWith('-'))
            return i;
        if (valued.has(word))
            i++;
    }
    return args.length;
}
/** The image may be the repository's own, built by another job. */
function isLocalName(repository, image) {
    return repository !== null && image.toLowerCase().includes((repository.split('/')[1] ?? '').toLowerCase());
}
/** The folder that `-v "$PWD:/work" -w /work` makes the container work in. */
function docker_mountedFolder(words, directory, workdir) {
    for (const [host, inside] of mountsOf(words)) {
        const folder = (0,automation_paths/* resolvePath */.o1)(directory, host);
        if (folder === null)
            continue;
        if (workdir === null || workdir === inside)
            return folder;
        if (workdir.startsWith(`${inside}/`))
            return (0,automation_paths/* resolvePath */.o1)(folder, workdir.slice(inside.length + 1));
    }
    return null;
}
function mountsOf(words) {
    const short = words.options('-v', '--volume').map(mount => {
        const [host = '', inside = ''] = mount.split(/:(?![\\-])/);
        return [host, inside];
    });
    const long = words.options('--mount').map(mount => {
        const of = (names) => new RegExp(`(?:^|,)(?:${names})=([^,]*)`).exec(mount)?.[1] ?? '';
        return [of('source|src'), of('target|destination|dst')];
    });
    return [...short, ...long];
}
/** What starting a built image runs: its entry point and command, or what replaces them. */
function runImage({ facts, place }, built, args, replaced, mounted) {
    const dockerfile = facts.dockerfile(built.dockerfile);
    if (dockerfile === null)
        return [unresolved('docker run', `${built.dockerfile} cannot be read`)];
    const chain = entryOf(dockerfile, built.target);
    const last = (kind) => {
        for (const stage of chain) {
            const found = stage.commands.findLast(candidate => candidate.kind === kind);
            if (found !== undefined)
                return found;
        }
        return null;
    };
    const entrypoint = replaced ? null : last('entrypoint');
    const main = entrypoint ?? (args.length > 0 ? null : last('cmd'));
    const workdir = main?.directory ?? chain[0]?.commands.at(-1)?.directory ?? null;
    const folder = mounted ?? folderInRepository(facts.snapshot, chain, workdir, built.context);
    if (main === null) {
        if (args.length === 0)
            return [];
        const step = { path: built.dockerfile, line: 1, what: 'image' };
        const source = lineOf(place.path, args.map(quote/* quoteWord */.X).join(' '), place.line);
        return [{ kind: 'script', steps: [step], source, directory: folder, remote: true }];
    }
    const word = main.kind === 'cmd' ? 'CMD' : 'ENTRYPOINT';
    const step = { path: built.dockerfile, line: main.script.line, what: word };
    const tail = args.length > 0 ? args.map(quote/* quoteWord */.X).join(' ') : (last('cmd')?.script.text ?? '');
    const text = entrypoint === null || !main.exec ? main.script.text : `${main.script.text} ${tail}`.trim();
    const source = scriptOf(built.dockerfile, { ...main.script, text });
    return [{ kind: 'script', steps: [step], source, directory: folder, remote: true }];
}

;// CONCATENATED MODULE: ./src/automation/hops/dvc.ts




const REPRO_VALUED = ['-R', '--recursive', '--glob', '-j', '--jobs'];
const EXP_VALUED = [
    '-n',
    '--name',
    '-S',
    '--set-param',
    '-j',
    '--jobs',
    '-C',
    '--copy-paths',
    '-m',
    '--message',
    '--rev',
];
/** Stages that need each other in a row. */
const MAX_CHAIN = 1000;
/**
 * `dvc repro [targets]`, `dvc exp run`: the stages in the order of their dependencies. `--dry` and `dvc status` run nothing.
 */
const dvc = {
    programs: ['dvc'],
    follow({ facts, command, directory }) {
        const { argv } = command;
        const moved = argv[0] === '--cd' ? (0,automation_paths/* resolvePath */.o1)(directory, argv[1] ?? '') : directory;
        const words = argv[0] === '--cd' ? argv.slice(2) : argv;
        const isExperiment = (words[0] === 'exp' || words[0] === 'experiments') && words[1] === 'run';
        const args = words[0] === 'repro' ? words.slice(1) : isExperiment ? words.slice(2) : null;
        if (args === null)
            return [];
        const split = splitWords(args, isExperiment ? EXP_VALUED : REPRO_VALUED);
        if (split.has('--dry', '-h', '--help'))
            return [];
        // A queued experiment runs when the queue is started.
        if (isExperiment && split.has('--queue'))
            return [];
        if (moved === null)
            return [unresolved('dvc repro', 'the directory is not known')];
        return followPipeline(facts, moved, split);
    },
};
function followPipeline(facts, directory, words) {
    const nodes = new Map();
    for (const path of facts.dvcYamlPaths) {
        for (const stage of facts.dvcYaml(path)?.stages ?? [])
            nodes.set(`${path}:${stage.name}`, nodeOf(stage));
    }
    const here = firstFile(facts.snapshot, [(0,automation_paths/* inFolder */._z)(directory, 'dvc.yaml')]);
    const chosen = chooseTargets(nodes, directory, here, words);
    if (!Array.isArray(chosen))
        return [unresolved('dvc repro', chosen)];
    const single = words.has('-s', '--single-item');
    const ordered = single ? chosen : inOrder(nodes, chosen);
    const next = ordered.flatMap(({ stage }) => (stage.frozen ? [] : runStage(stage)));
    const known = new Set([...nodes.values()].flatMap(({ stage }) => [stage.name, stage.group]));
    for (const target of words.positionals) {
        if (!isKnownTarget(target, known))
            next.push(unresolved(`stage ${target}`, 'no such stage in the tree'));
    }
    return next;
}
function isKnownTarget(target, known) {
    const name = target.slice(target.lastIndexOf(':') + 1);
    return known.has(name) || /\.dvc$|dvc\.yaml$|Dvcfile$|\//.test(name);
}
function nodeOf(stage) {
    const folder = (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(stage.path), stage.wdir === '' ? '.' : stage.wdir);
    const paths = (files) => {
        return files.flatMap(file => (folder === null ? [] : ((0,automation_paths/* resolvePath */.o1)(folder, file.value) ?? [])));
    };
    const writes = [...paths(stage.outs), ...paths(stage.metrics), ...paths(stage.plots)];
    return { stage, reads: paths(stage.deps), writes };
}
/** The stages that the command names; without names those of the dvc.yaml here. A text says why there are none. */
function chooseTargets(nodes, directory, here, words) {
    if (words.has('-P', '--all-pipelines'))
        return [...nodes.values()];
    if (words.positionals.length === 0) {
        if (here === null)
            return `no dvc.yaml in ${directory === '' ? 'the root' : directory}`;
        return [...nodes.values()].filter(({ stage }) => stage.path === here);
    }
    return words.positionals.flatMap(target => {
        const colon = target.lastIndexOf(':');
        const file = colon === -1 ? here : (0,automation_paths/* resolvePath */.o1)(directory, target.slice(0, colon));
        const name = target.slice(colon + 1);
        const path = (0,automation_paths/* resolvePath */.o1)(directory, target);
        return [...nodes.values()].filter(({ stage, writes }) => {
            if (path !== null && (0,automation_paths/* baseName */.Fl)(target) === 'dvc.yaml')
                return stage.path === path;
            if (stage.path === file && (stage.name === name || stage.group === name))
                return true;
            if (words.has('-R', '--recursive'))
                return path !== null && stage.path.startsWith(`${path}/`);
            return path !== null && writes.includes(path);
        });
    });
}
function writersIn(nodes) {
    const byPath = new Map();
    const byFolder = new Map();
    for (const node of nodes) {
        for (const path of node.writes) {
            byPath.set(path, node);
            for (let folder = (0,automation_paths/* folderOf */.yS)(path); folder !== ''; folder = (0,automation_paths/* folderOf */.yS)(folder)) {
                byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(node));
            }
        }
    }
    return { byPath, byFolder };
}
/** The stages that write the path, a folder that it lies in, or something inside it. */
function writersOf({ byPath, byFolder }, path) {
    for (let at = path; at !== ''; at = (0,automation_paths/* folderOf */.yS)(at)) {
        const writer = byPath.get(at);
        if (writer !== undefined)
            return [writer];
    }
    return byFolder.get(path) ?? [];
}
/** The stages with all that they need, what is needed first. */
function inOrder(nodes, chosen) {
    const writers = writersIn(nodes.values());
    const ordered = [];
    const seen = new Set();
    const visit = (node, depth) => {
        if (seen.has(node) || depth > MAX_CHAIN)
            return;
        seen.add(node);
        for (const path of node.reads)
            for (const writer of writersOf(writers, path))
                visit(writer, depth + 1);
        ordered.push(node);
    };
    for (const node of chosen)
        visit(node, 0);
    return ordered;
}
function runStage(stage) {
    const step = { path: stage.path, line: stage.line, what: `stage ${stage.name}` };
    const directory = (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(stage.path), stage.wdir === '' ? '.' : stage.wdir);
    return stage.commands.map(({ value, line }) => ({
        kind: 'script',
        steps: [step],
        source: lineOf(stage.path, value, line),
        directory,
    }));
}

// EXTERNAL MODULE: ./src/facts/just.ts
var just = __webpack_require__(9873);
// EXTERNAL MODULE: ./src/facts/makeExpand.ts
var makeExpand = __webpack_require__(6873);
;// CONCATENATED MODULE: ./src/automation/hops/make.ts





const MAX_TARGETS = 500;
const MAX_INCLUDES = 50;
/** `make`: the recipes of the targets and of what they need, in the order in which make runs them. */
const make = {
    programs: ['make', 'gmake', 'mingw32-make'],
    follow({ facts, command, directory, environment }) {
        const words = splitWords(command.argv, [
            '-C',
            '--directory',
            '-f',
            '--file',
            '--makefile',
            '-o',
            '-W',
            '-I',
        ]);
        if (words.has('-n', '--dry-run', '--just-print', '--recon', '-v', '--version', '-h', '--help'))
            return [];
        const moved = words.options('-C', '--directory');
        let folder = directory;
        for (const to of moved)
            folder = (0,automation_paths/* resolvePath */.o1)(folder, to);
        if (folder === null)
            return [unresolved('make', 'the directory is not known')];
        const named = words.option('-f', '--file', '--makefile');
        const names = named === null ? ['GNUmakefile', 'makefile', 'Makefile'] : [named];
        const from = folder;
        const path = firstFile(facts.snapshot, names.map(name => (0,automation_paths/* resolvePath */.o1)(from, name)));
        if (path === null)
            return [unresolved('make', `no ${named ?? 'Makefile'} in ${folder === '' ? 'the root' : folder}`)];
        const assigned = assignments(words.positionals, environment);
        const project = readProject(facts, path, from, assigned, environment);
        const goals = words.positionals.filter(word => !word.includes('='));
        const ignoring = words.has('-i', '--ignore-errors') || project.files.some(file => file.ignoresErrors);
        return goals.length === 0 && project.goal === null
            ? [unresolved('make', `${path} has no default target`)]
            : (goals.length === 0 ? [project.goal] : goals).flatMap(goal => runGoal(facts, project, goal, from, path, ignoring));
    },
};
function assignments(words, environment) {
    const assigned = new Map();
    for (const word of words) {
        const match = /^([A-Za-z_]\w*)[:?+]?=(.*)$/s.exec(word);
        if (match === null)
            continue;
        const [, name = '', value = ''] = match;
        assigned.set(name, value.replace(/\$\{?(\w+)\}?/g, (text, inner) => environment.get(inner) ?? text));
    }
    return assigned;
}
function readProject(facts, path, folder, assigned, environment) {
    const files = [];
    const seen = new Set();
    const lookup = name => {
        const given = assigned.get(name);
        if (given !== undefined)
            return given;
        // Relative to the folder that make runs in, where recipes use it to find themselves.
        if (name === 'MAKEFILE_LIST')
            return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
        for (const file of files) {
            const variable = file.variables.get(name);
            if (variable === undefined)
                continue;
            return variable.fallback ? (environment.get(name) ?? variable.value) : variable.value;
        }
        return environment.get(name);
    };
    const pending = [path];
    while (pending.length > 0 && files.length < MAX_INCLUDES) {
        const next = pending.shift();
        if (seen.has(next))
            continue;
        seen.add(next);
        const file = facts.makefile(next);
        if (file === null)
            continue;
        files.push(file);
        for (const include of file.includes) {
            for (const name of (0,makeExpand/* expandMakeText */.Er)(include.file, lookup).split(/\s+/)) {
                const found = [(0,automation_paths/* resolvePath */.o1)(folder, name), (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(next), name)];
                const target = firstFile(facts.snapshot, found);
                if (target !== null)
                    pending.push(target);
            }
        }
    }
    const rules = files.flatMap(file => file.rules);
    const first = rules.flatMap(rule => rule.targets).find(target => !/^\.|%/.test(target));
    const goal = files.map(file => file.defaultGoal).find(name => name !== null) ?? first ?? null;
    return { files, rules, lookup, goal };
}
function runGoal(facts, project, written, folder, makefile, ignoring) {
    const goal = (0,makeExpand/* expandMakeText */.Er)(written, project.lookup);
    const planned = [];
    plan(project, goal, planned, new Set(), 0);
    const last = planned.at(-1);
    if (last === undefined || last.rules.length === 0) {
        const exists = isFile(facts.snapshot, (0,automation_paths/* resolvePath */.o1)(folder, goal));
        if (exists && last !== undefined && last.prerequisites.length > 0)
            return [];
        const because = /[$`]/.test(goal) ? 'the target is a variable' : `no rule for it in ${makefile}`;
        return planned.length > 1
            ? recipes(project, planned, goal, folder, ignoring)
            : [unresolved(`target ${goal}`, because)];
    }
    return recipes(project, planned, goal, folder, ignoring);
}
/** Targets in the order in which make updates them: what a target needs stands before it. */
function plan(project, target, out, seen, depth) {
    if (seen.has(target) || out.length >= MAX_TARGETS || depth > 50)
        return;
    seen.add(target);
    const own = project.rules.filter(rule => rule.targets.includes(target));
    const recipe = own.filter(rule => rule.recipe.length > 0);
    const pattern = recipe.length > 0 ? null : patternFor(project, target);
    const stem = pattern?.stem ?? '';
    const prerequisites = own.flatMap(rule => rule.prerequisites);
    if (pattern !== null)
        prerequisites.push(...pattern.rule.prerequisites.map(name => name.replace('%', () => stem)));
    for (const prerequisite of prerequisites)
        plan(project, prerequisite, out, seen, depth + 1);
    const rules = pattern === null ? (recipe.length > 0 ? recipe : own) : [pattern.rule];
    out.push({ target, rules, prerequisites, stem });
}
function patternFor(project, target) {
    for (const rule of project.rules) {
        if (rule.recipe.length === 0)
            continue;
        for (const pattern of rule.targets) {
            const stem = pattern.includes('%') ? (0,makeExpand/* stemOf */.Vc)(target, pattern) : null;
            if (stem !== null && stem !== '')
                return { rule, stem };
        }
    }
    return null;
}
function recipes(project, planned, goal, folder, ignoring) {
    const goalRule = planned.at(-1)?.rules[0];
    const head = goalRule === undefined ? [] : [{ path: goalRule.path, line: goalRule.line, what: `target ${goal}` }];
    return planned.flatMap(item => item.rules.flatMap(rule => {
        const here = { path: rule.path, line: rule.line, what: `target ${item.target}` };
        const steps = item.target === goal ? [here] : [...head, here];
        return recipeOf(project, rule, item, folder, steps, ignoring);
    }));
}
function recipeOf(project, rule, item, folder, steps, ignoring) {
    const lookup = lookupIn(project, item);
    const oneShell = project.files.some(file => file.oneShell);
    return (oneShell ? joined(rule.recipe) : rule.recipe).map(line => {
        const text = (0,makeExpand/* expandMakeText */.Er)(line.text, lookup);
        const literal = text.split('\n').length === line.text.split('\n').length;
        const source = scriptOf(rule.path, { text, line: line.line, literal });
        const next = { kind: 'script', steps, source, directory: folder };
        if (!line.ignored && !ignoring)
            return next;
        return { ...next, swallowedBy: line.ignored ? '- before the recipe line' : 'make ignores errors' };
    });
}
/** With `.ONESHELL` the whole recipe is one script. */
function joined(recipe) {
    const first = recipe[0];
    if (first === undefined)
        return [];
    let text = '';
    let at = first.line;
    for (const line of recipe) {
        text += '\n'.repeat(Math.max(0, line.line - at)) + line.text;
        at = line.line + line.text.split('\n').length - 1;
    }
    return [{ text, line: first.line, ignored: false }];
}
/** The automatic variables of a target, then those of its rules, then the file's. */
function lookupIn(project, item) {
    const own = new Map();
    for (const rule of project.rules) {
        if (!rule.targets.includes(item.target))
            continue;
        for (const [name, variable] of rule.variables)
            own.set(name, variable.value);
    }
    const all = item.prerequisites.join(' ');
    const automatic = new Map([
        ['@', item.target],
        ['<', item.prerequisites[0] ?? ''],
        ['^', all],
        ['+', all],
        ['?', all],
        ['*', item.stem],
        ['@D', (0,automation_paths/* folderOf */.yS)(item.target) || '.'],
        ['@F', item.target.slice(item.target.lastIndexOf('/') + 1)],
        ['<D', (0,automation_paths/* folderOf */.yS)(item.prerequisites[0] ?? '') || '.'],
        ['^D', all],
    ]);
    return name => automatic.get(name) ?? own.get(name) ?? project.lookup(name);
}
/** For tools that look for their file upwards from where they are called (just, task). */
function findUpwards(facts, folder, names) {
    for (let at = folder;; at = (0,automation_paths/* folderOf */.yS)(at)) {
        const found = firstFile(facts.snapshot, names.map(name => (0,automation_paths/* inFolder */._z)(at, name)));
        if (found !== null || at === '')
            return found;
    }
}

;// CONCATENATED MODULE: ./src/automation/hops/just.ts





const MAX_RECIPES = 500;
const just_NAMES = ['justfile', 'Justfile', '.justfile'];
/** `just recipe args`: what the recipe needs, its body, and what follows it. */
const just_just = {
    programs: ['just'],
    follow({ facts, command, directory }) {
        const words = splitWords(command.argv, [
            '-f',
            '--justfile',
            '-d',
            '--working-directory',
            '--set',
            '--shell',
        ]);
        if (words.has('-n', '--dry-run', '-l', '--list', '--summary', '--show', '-s', '--version', '--dump'))
            return [];
        const named = words.option('-f', '--justfile');
        const from = directory;
        if (from === null)
            return [unresolved('just', 'the directory is not known')];
        const path = named === null ? findUpwards(facts, from, just_NAMES) : (0,automation_paths/* resolvePath */.o1)(from, named);
        if (path === null)
            return [unresolved('just', 'no justfile in the tree')];
        const moved = words.option('-d', '--working-directory');
        const known = readModules(facts, path, (moved === null ? null : (0,automation_paths/* resolvePath */.o1)(from, moved)) ?? (0,automation_paths/* folderOf */.yS)(path));
        const [goal, ...args] = words.positionals.filter(word => !/^\w+=/.test(word));
        const first = [...known.keys()][0];
        const name = goal ?? (known.has('default') ? 'default' : first);
        if (name === undefined || !known.has(name))
            return [unresolved(`just ${name ?? ''}`, `no such recipe in ${path}`)];
        const next = [];
        run(known, name, args, next, new Set(), from, []);
        return next;
    },
};
function readModules(facts, path, folder) {
    const known = new Map();
    const pending = [{ path, folder, prefix: '' }];
    for (let count = 0; pending.length > 0 && count < 50; count++) {
        const next = pending.shift();
        const file = facts.justfile(next.path);
        if (file === null)
            continue;
        const base = file.workingDirectory === null ? next.folder : ((0,automation_paths/* resolvePath */.o1)(next.folder, file.workingDirectory) ?? '');
        for (const recipe of file.recipes) {
            const name = next.prefix + recipe.name;
            if (!known.has(name))
                known.set(name, { recipe, file, folder: base });
        }
        for (const [alias, target] of file.aliases) {
            const found = known.get(next.prefix + target);
            if (found !== undefined)
                known.set(next.prefix + alias, found);
        }
        for (const include of file.includes) {
            const target = (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(next.path), include.value);
            if (target === null)
                continue;
            const module = include.module === '' ? next.prefix : `${next.prefix}${include.module}::`;
            pending.push({
                path: target,
                folder: include.module === '' ? next.folder : (0,automation_paths/* folderOf */.yS)(target),
                prefix: module,
            });
        }
    }
    return known;
}
function run(known, name, args, out, seen, caller, head) {
    const found = known.get(name);
    const key = `${name}\0${args.join('\0')}`;
    if (found === undefined || seen.has(key) || seen.size > MAX_RECIPES)
        return;
    seen.add(key);
    const { recipe, file } = found;
    const here = { path: recipe.path, line: recipe.line, what: `recipe ${name}` };
    const steps = head.length === 0 ? [here] : [head[0], here];
    for (const { recipe: needed, args: given } of recipe.before)
        run(known, needed, given, out, seen, caller, steps);
    const values = valuesFor(recipe, file, args);
    const folder = recipe.noCd ? caller : found.folder;
    const directory = recipe.workingDirectory === null ? folder : (0,automation_paths/* resolvePath */.o1)(folder, recipe.workingDirectory);
    for (const { source, ignored } of bodyOf(recipe, values)) {
        const next = { kind: 'script', steps, source, directory };
        out.push(ignored ? { ...next, swallowedBy: '- before the recipe line' } : next);
    }
    for (const { recipe: following, args: given } of recipe.after) {
        run(known, following, given, out, seen, caller, steps);
    }
}
function valuesFor(recipe, file, args) {
    const values = new Map(file.variables);
    for (const [at, parameter] of recipe.parameters.entries()) {
        const given = parameter.rest ? args.slice(at).join(' ') : args[at];
        const value = given === undefined || given === '' ? parameter.fallback : given;
        values.set(parameter.name, value ?? (parameter.rest ? '' : `\${${parameter.name}}`));
    }
    return values;
}
function bodyOf(recipe, values) {
    const { path, body, shebang } = recipe;
    const first = body[0];
    if (first === undefined)
        return [];
    if (shebang === null) {
        return continued(body).map(({ value, line, ignored }) => ({
            source: scriptOf(path, { text: (0,just.fillJust)(value, values), line, literal: true }),
            ignored,
        }));
    }
    let text = '';
    let at = first.line;
    for (const { value, line } of body) {
        text += '\n'.repeat(line - at) + (0,just.fillJust)(value, values);
        at = line;
    }
    const program = (0,automation_paths/* baseName */.Fl)(shebang.split(/\s+/).find(word => !/\/env$|^-/.test(word)) ?? '');
    const dialect = program.startsWith('python')
        ? 'python'
        : /^(?:ba|z|da|k)?sh$/.test(program)
            ? 'posix'
            : 'other';
    const source = scriptOf(path, { text, line: first.line, literal: true }, { dialect, errexit: /-\w*e/.test(shebang) });
    return [{ source, ignored: false }];
}
/** Joins lines that end in a backslash: each of the rest runs in its own shell. */
function continued(body) {
    const joined = [];
    for (const { value, line, ignored } of body) {
        const last = joined.at(-1);
        if (last?.value.endsWith('\\') === true)
            last.value += `\n${value}`;
        else
            joined.push({ value, line, ignored });
    }
    return joined;
}

;// CONCATENATED MODULE: ./src/automation/hops/kedro.ts


const kedro_MAX_FILES = 200;
/** `kedro run`: the pipelines and nodes of the project, which stand in its `pipelines` folders and its registry. */
const kedro = {
    programs: ['kedro'],
    follow({ facts, command, directory }) {
        if (command.argv[0] !== 'run')
            return [];
        if (directory === null)
            return [unresolved('kedro run', 'the directory is not known')];
        const files = filesBelow(facts.snapshot, directory)
            .map(file => file.path)
            .filter(path => /(?:^|\/)(?:pipelines\/.*|pipeline_registry|hooks|settings)\.py$/.test(path))
            .filter(path => !/(?:^|\/)tests?\/|\{\{/.test(path));
        if (files.length === 0)
            return [unresolved('kedro run', 'no pipeline in the tree')];
        return files
            .slice(0, kedro_MAX_FILES)
            .map(path => ({ kind: 'code', steps: [], path, via: 'command', args: [], certainty: 'low' }));
    },
};

;// CONCATENATED MODULE: ./src/automation/hops/scripts.ts




/** Bytes of a script that are read: its parser is slow on hostile input, and the largest real ones have 10 kB. */
const SCRIPT_LIMIT = 64 * 1024;
const SHELLS = ['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash', 'source', '.'];
const POWERSHELLS = ['pwsh', 'powershell'];
/** `bash x.sh`, `source x.sh`, `pwsh x.ps1`. */
const shellScripts = {
    programs: [...SHELLS, ...POWERSHELLS],
    follow(visit) {
        const { command } = visit;
        const words = splitWords(command.argv, ['-o', '-O', '--rcfile', '--init-file', '-ExecutionPolicy']);
        // `bash -s -- args` and `… | bash` read the script from elsewhere.
        if (words.has('-s'))
            return [];
        const written = words.option('-File') ?? words.positionals.find(word => !/^(?:Bypass|Unrestricted)$/i.test(word));
        if (written === undefined || ACTIVATE.test(written))
            return [];
        const strict = command.argv.some(word => /^-[a-df-z]*e/.test(word));
        return followFile(visit, written, command.argv.slice(1), {
            strict,
            powershell: POWERSHELLS.includes(command.program),
        });
    },
};
/** `./x`, `ci/x.sh`: a program with a path. */
const pathPrograms = {
    programs: null,
    follow(visit) {
        const { program, argv } = visit.command;
        if (program.includes('{{') || !/[/\\]|\.(?:sh|bash|py|R|jl|ps1|bat|cmd)$/.test(program))
            return null;
        // A program of the system, unless a container has a file of the repository at that place.
        const absolute = /^(?:\/|~|[A-Za-z]:)/.test(program);
        return absolute && !(visit.remote && byEnding(visit, program) !== null)
            ? []
            : followFile(visit, program, argv);
    },
};
/** Scripts that prepare the shell and run nothing. */
const ACTIVATE = /(?:^|[/\\])(?:activate|deactivate)(?:\.\w+)?$/;
/** Folders outside of the checkout, by the names that they have in scripts. */
const OUTSIDE = /^(?:\/|~|\$\{?(?:HOME|RUNNER_TEMP|RUNNER_TOOL_CACHE|CONDA|CONDA_PREFIX|TMPDIR|VIRTUAL_ENV|GITHUB_ACTION_PATH|USERPROFILE|env:\w+)\b)/;
/** What running a file of the repository leads to. `strict`: the shell that runs it ends at the first failure. */
function followFile(visit, written, args, { strict = false, powershell = false } = {}) {
    const { directory } = visit;
    const { snapshot } = visit.facts;
    const path = findFile(visit, written);
    if (path === null) {
        if (OUTSIDE.test(written))
            return [unresolved(written, 'outside of the repository')];
        const known = directory !== null || /[$`]/.test(written);
        return [unresolved(written, known ? 'the path depends on a variable' : 'the directory is not known')];
    }
    if (!isFile(snapshot, path))
        return [unresolved(written, 'script not in the tree')];
    const content = snapshot.text(path, SCRIPT_LIMIT);
    const kind = kindOf(path, content.ok ? content.text : '');
    if (kind === 'code')
        return [{ kind: 'code', steps: [], path, via: 'command', args }];
    if (!content.ok)
        return [unresolved(written, `the script cannot be read (${content.problem})`)];
    if (kind === 'other')
        return [unresolved(written, 'not a script that can be followed')];
    const dialect = powershell || kind === 'powershell' ? 'powershell' : kind;
    const shebang = /^#![^\n]*/.exec(content.text)?.[0] ?? '';
    const source = scriptOf(path, { text: content.text, line: 1, literal: true }, { dialect, errexit: strict || /\s-\w*e/.test(shebang) });
    return [{ kind: 'script', steps: [], source, directory }];
}
/** The path that the text names, whether or not a file stands there; null when it cannot be known. */
function findFile(visit, written) {
    const { snapshot } = visit.facts;
    const path = (0,automation_paths/* resolvePath */.o1)(visit.directory, written);
    if (isFile(snapshot, path))
        return path;
    const beside = path === null ? besideCaller(snapshot, written, (0,automation_paths/* folderOf */.yS)(visit.command.path)) : null;
    return beside ?? (visit.remote ? byEnding(visit, written) : null) ?? path;
}
/** In a container `/app/src/train.py` is the file that the longest ending of the path names. */
function byEnding({ facts, directory }, written) {
    const parts = (0,automation_paths/* normalisePath */.qb)(written.replace(/^\/+/, ''))?.split('/') ?? [];
    const endings = parts.map((_, from) => parts.slice(from).join('/'));
    return firstFile(facts.snapshot, endings.flatMap(ending => [(0,automation_paths/* resolvePath */.o1)(directory, ending), ending]));
}
/**
 * `$DIR/x.sh`: scripts find their neighbours through a variable that holds their own folder, or the root. The file that stands
 * there is the one that is meant.
 */
function besideCaller(snapshot, written, caller) {
    const rest = /^["']?(?:\$\{?\w+\}?|\$\(dirname[^()]*\))\/([\w./-]+)$/.exec(written)?.[1];
    if (rest === undefined || OUTSIDE.test(written))
        return null;
    return firstFile(snapshot, [(0,automation_paths/* resolvePath */.o1)(caller, rest), (0,automation_paths/* resolvePath */.o1)('', rest)]);
}
function kindOf(path, text) {
    const shebang = /^#!\s*(\S+)(?:\s+(?:-S\s+)?(\S+))?/.exec(text);
    if (shebang !== null) {
        const program = (0,automation_paths/* baseName */.Fl)(shebang[1]);
        const name = program === 'env' ? (shebang[2] ?? '') : program;
        if (/^(?:python|Rscript|julia|uv$)/.test(name))
            return 'code';
        if (/^(?:ba|da|z|k|a)?sh$/.test(name))
            return 'posix';
        if (name === 'pwsh')
            return 'powershell';
        return 'other';
    }
    if (/\.(?:py|ipynb|[Rr]|jl|[Rrq]md)$/.test(path))
        return 'code';
    if (/\.ps1$/i.test(path))
        return 'powershell';
    if (/\.(?:bat|cmd)$/i.test(path))
        return 'cmd';
    return /\.(?:sh|bash|zsh|ksh)$/.test(path) || !/\.\w+$/.test((0,automation_paths/* baseName */.Fl)(path)) ? 'posix' : 'other';
}

;// CONCATENATED MODULE: ./src/automation/hops/launchers.ts





const MAX_TESTS = 500;
/** Options with a value of the programs below; a word after any other option may be a file. */
const LAUNCH_VALUED = [
    '--nproc_per_node',
    '--nproc-per-node',
    '--nnodes',
    '--node_rank',
    '--node-rank',
    '--master_addr',
    '--master_port',
    '--master-port',
    '--rdzv_backend',
    '--rdzv-backend',
    '--rdzv_endpoint',
    '--rdzv-endpoint',
    '--rdzv_id',
    '--rdzv-id',
    '--max_restarts',
    '--config_file',
    '--num_processes',
    '--num_machines',
    '--mixed_precision',
    '--gpu_ids',
    '--num_gpus',
    '--num_nodes',
    '--hostfile',
    '--include',
    '--exclude',
    '-i',
    '-np',
    '-n',
    '-H',
];
/** Programs that start a script named among their arguments. */
const LAUNCHERS = new Map([
    ['torchrun', []],
    ['torch.distributed.launch', []],
    ['torch.distributed.run', []],
    ['deepspeed', []],
    ['accelerate', ['launch']],
    ['horovodrun', []],
    ['mpirun', []],
    ['streamlit', ['run']],
    ['chainlit', ['run']],
    ['gradio', []],
    ['shiny', ['run']],
    ['panel', ['serve']],
    ['bokeh', ['serve']],
    ['solara', ['run']],
    ['fastapi', ['run', 'dev']],
    ['modal', ['run', 'deploy', 'serve']],
    ['locust', []],
    ['marimo', ['run']],
    ['composer', []],
    ['pyflyte', ['run', 'register']],
    ['dagster', ['job', 'asset', 'dev']],
]);
/** `torchrun train.py`, `accelerate launch x.py`, `streamlit run app.py`, `mpirun python x.py`. */
const launchers = {
    programs: [...LAUNCHERS.keys()],
    follow(visit) {
        const { command } = visit;
        const subcommands = LAUNCHERS.get(command.program) ?? [];
        if (subcommands.length > 0 && !subcommands.includes(command.argv[0] ?? ''))
            return [];
        const rest = subcommands.length > 0 ? command.argv.slice(1) : command.argv;
        const module = rest.indexOf('-m');
        if (module !== -1)
            return moduleFile(visit, rest[module + 1] ?? '', rest.slice(module + 2));
        const words = splitWords(rest, LAUNCH_VALUED);
        const written = words.positionals.find(word => /\.(?:py|ipynb)(?:::\w+)?$/.test(word));
        if (written !== undefined)
            return followFile(visit, written.replace(/::\w+$/, ''), rest);
        const expansion = words.positionals.find(word => word.includes('$'));
        return expansion === undefined ? [] : [unresolved(expansion, 'the path depends on a variable')];
    },
};
function moduleFile(visit, module, args) {
    const path = visit.facts.modules().module(module, visit.directory ?? '');
    if (path === null)
        return [unresolved(module, 'module not in the tree')];
    return [{ kind: 'code', steps: [], path, via: 'command', args }];
}
/** Servers that load `package.module:object`. */
const servers = {
    programs: ['uvicorn', 'gunicorn', 'hypercorn', 'waitress-serve', 'flask', 'celery', 'bentoml', 'granian'],
    follow(visit) {
        const { command, facts, directory } = visit;
        const words = splitWords(command.argv, [
            '--app-dir',
            '--host',
            '--port',
            '-b',
            '--bind',
            '-w',
            '-k',
            '--app',
            '-A',
        ]);
        const named = words.option('--app', '-A');
        const target = named ?? words.positionals.find(word => /^[\w.]+:\w+/.test(word));
        if (target === undefined)
            return [];
        if (target.endsWith('.py'))
            return followFile(visit, target, command.argv);
        const moved = words.option('--app-dir', '--chdir');
        const folder = moved === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, moved);
        const path = facts.modules().entryPoint(target, folder ?? '');
        if (path === null)
            return [unresolved(target, 'module not in the tree')];
        return [{ kind: 'code', steps: [], path, via: 'command', args: command.argv }];
    },
};
const EXPRESSION_VALUED = [
    '-e',
    '-E',
    '--eval',
    '--print',
    '-f',
    '--file',
    '-p',
    '-t',
    '-J',
    '-L',
    '--to',
    '-P',
];
/** `Rscript x.R`, `julia x.jl`, `node x.js` are followed as files. */
const interpreters = {
    programs: ['Rscript', 'R', 'julia', 'quarto'],
    follow(visit) {
        const { command, directory, facts } = visit;
        const words = splitWords(command.argv, EXPRESSION_VALUED);
        const expression = words.option('-e', '-E', '--eval');
        if (command.program === 'R') {
            const checked = command.argv[0] === 'CMD' && command.argv[1] === 'check' ? (0,automation_paths/* resolvePath */.o1)(directory, 'tests') : null;
            if (checked !== null)
                return rTests(facts.snapshot, checked);
            const file = words.option('-f', '--file');
            if (file === null)
                return inlineCode(visit, 'r', expression ?? command.stdin);
            return followFile(visit, file, command.argv);
        }
        const language = command.program === 'julia' ? 'julia' : 'r';
        if (expression !== null)
            return followExpression(visit, language, expression);
        const pattern = command.program === 'quarto' ? /\.(?:qmd|ipynb|[Rr]md)$/ : /./;
        const written = words.positionals.find(word => pattern.test(word));
        if (written === undefined)
            return inlineCode(visit, language, command.stdin);
        return followFile(visit, written, words.positionals.slice(1));
    },
};
/** What an expression on the command line runs: itself, documents that it renders, its pipeline, the tests of the package. */
function followExpression(visit, language, expression) {
    const pattern = /\b(?:render|knit)\(\s*(?:input\s*=\s*)?(["'])([^"']{1,300}\.(?:[RrQq]md|ipynb))\1/g;
    const documents = [...expression.matchAll(pattern)].flatMap(match => followFile(visit, match[2], []));
    return [
        ...inlineCode(visit, language, expression),
        ...documents,
        ...packageFiles(visit, language, expression),
    ];
}
const TARGETS = /\btar_make\w*\(/;
const R_TESTS = /\b(?:devtools::(?:test|check)|testthat::test_\w+|rcmdcheck(?:::rcmdcheck)?|tinytest::\w+|covr::\w+)\(/;
function packageFiles(visit, language, expression) {
    const { facts, directory, command } = visit;
    if (language === 'r') {
        const targets = TARGETS.test(expression) ? (0,automation_paths/* resolvePath */.o1)(directory, '_targets.R') : null;
        if (isFile(facts.snapshot, targets))
            return followFile(visit, '_targets.R', []);
        const folder = (0,automation_paths/* resolvePath */.o1)(directory, 'tests');
        return R_TESTS.test(expression) && folder !== null ? rTests(facts.snapshot, folder) : [];
    }
    if (!/\bPkg\.test\(/.test(expression))
        return [];
    const project = command.argv
        .map(word => /^--project=([^@{].*)$/.exec(word)?.[1])
        .find(word => word !== undefined);
    const path = (0,automation_paths/* resolvePath */.o1)(directory, `${project ?? '.'}/test/runtests.jl`);
    return isFile(facts.snapshot, path) ? [{ kind: 'code', steps: [], path, via: 'test', args: [] }] : [];
}
/** The test files of an R package. */
function rTests(snapshot, folder) {
    return filesBelow(snapshot, folder)
        .filter(({ path }) => /\.[Rr]$/.test(path))
        .slice(0, MAX_TESTS)
        .map(({ path }) => ({ kind: 'code', steps: [], path, via: 'test', args: [] }));
}

;// CONCATENATED MODULE: ./src/automation/hops/mlflow.ts




const VALUED = [
    '-e',
    '--entry-point',
    '-P',
    '--param-list',
    '-b',
    '--backend',
    '--env-manager',
    '-v',
    '--version',
];
const MORE = [
    '--experiment-name',
    '--experiment-id',
    '--run-name',
    '-A',
    '--backend-config',
    '--storage-dir',
    '--run-id',
];
/** `mlflow run uri -e entry`: the command of the entry point of an MLproject in the tree. */
const mlflow = {
    programs: ['mlflow'],
    follow({ facts, command, directory }) {
        if (command.argv[0] !== 'run')
            return [];
        const words = splitWords(command.argv.slice(1), [...VALUED, ...MORE]);
        const uri = (words.positionals[0] ?? '.').split('#');
        const root = (0,automation_paths/* resolvePath */.o1)(directory, uri[0]);
        const folder = root === null ? null : (0,automation_paths/* resolvePath */.o1)(root, uri[1] ?? '.');
        if (folder === null)
            return [unresolved(`mlflow run ${uri.join('#')}`, 'the project is not in the tree')];
        const path = firstFile(facts.snapshot, [(0,automation_paths/* resolvePath */.o1)(folder, 'MLproject')]);
        if (path === null)
            return [unresolved(`mlflow run ${uri.join('#')}`, 'no MLproject in the tree')];
        const name = words.option('-e', '--entry-point') ?? 'main';
        const entry = facts.mlproject(path)?.entryPoints.find(point => point.name === name);
        if (entry === undefined) {
            // An entry point that is not declared may be a script.
            if (/\.(?:py|sh)$/.test(name)) {
                const text = `${name.endsWith('.py') ? 'python' : 'bash'} ${name}`;
                return [
                    { kind: 'script', steps: [], source: lineOf(command.path, text, command.line), directory: folder },
                ];
            }
            return [unresolved(`entry point ${name}`, `not in ${path}`)];
        }
        const step = { path, line: entry.line, what: `entry point ${name}` };
        if (entry.command === null)
            return [unresolved(`entry point ${name}`, 'it has no command', [step])];
        const parameters = new Map(entry.parameters.map(({ name: key, fallback }) => [key, fallback]));
        for (const given of words.options('-P', '--param-list')) {
            const equals = given.indexOf('=');
            if (equals > 0)
                parameters.set(given.slice(0, equals), given.slice(equals + 1));
        }
        const text = entry.command.value.replace(/\{(\w+)\}/g, (_, key) => parameters.get(key) ?? `\${${key}}`);
        return [
            { kind: 'script', steps: [step], source: lineOf(path, text, entry.command.line), directory: folder },
        ];
    },
};

;// CONCATENATED MODULE: ./src/automation/hops/notebooks.ts




const MAX_NOTEBOOKS = 200;
/** `papermill in.ipynb out.ipynb`: the first notebook runs. */
const papermill = {
    programs: ['papermill'],
    follow(visit) {
        const valued = [
            '-p',
            '-r',
            '-f',
            '-y',
            '-k',
            '--kernel',
            '--cwd',
            '--engine',
            '--parameters',
            '--parameters_file',
        ];
        const words = splitWords(visit.command.argv, valued);
        const written = words.positionals[0];
        return written === undefined ? [] : notebooks(visit, [written]);
    },
};
/** `jupyter nbconvert --execute`, `jupyter execute`, `jupyter run`; a conversion without `--execute` runs nothing. */
const jupyter = {
    programs: ['jupyter', 'jupyter-nbconvert', 'jupyter-execute', 'nbconvert', 'ploomber-engine'],
    follow(visit) {
        const { program, argv } = visit.command;
        const subcommand = program === 'jupyter' ? (argv[0] ?? '') : program.replace('jupyter-', '');
        const rest = program === 'jupyter' ? argv.slice(1) : argv;
        if (!['nbconvert', 'execute', 'run', 'ploomber-engine'].includes(subcommand))
            return [];
        if (subcommand === 'nbconvert' &&
            !rest.some(word => /^--execute$|ExecutePreprocessor\.enabled=True/.test(word))) {
            return [];
        }
        const words = splitWords(rest, [
            '--to',
            '--output',
            '--output-dir',
            '--template',
            '--config',
            '--kernel_name',
        ]);
        return notebooks(visit, words.positionals.filter(word => /\.ipynb$|[*$]/.test(word)));
    },
};
/** `pytest --nbmake`, `--nbval` and `treon` run notebooks as tests. */
const notebookTests = {
    programs: ['treon'],
    follow(visit) {
        const words = splitWords(visit.command.argv, ['--threads', '--exclude']);
        return notebooks(visit, words.positionals.length === 0 ? ['.'] : words.positionals);
    },
};
/** The notebooks that the words name: files, folders, and patterns of the shell. */
function notebooks(visit, written) {
    const { facts, directory } = visit;
    return written.flatMap((word) => {
        const path = (0,automation_paths/* resolvePath */.o1)(directory, word);
        if (isFile(facts.snapshot, path))
            return [notebook(path)];
        if (path === null && !word.includes('*'))
            return [unresolved(word, 'the path depends on a variable')];
        const fitting = path === null ? matching(visit, word) : belowFolder(visit, path);
        return fitting.length === 0 ? [unresolved(word, 'no such notebook in the tree')] : fitting.map(notebook);
    });
}
function notebook(path) {
    return { kind: 'code', steps: [], path, via: path.endsWith('.ipynb') ? 'notebook' : 'command', args: [] };
}
function belowFolder({ facts }, folder) {
    const files = filesBelow(facts.snapshot, folder).map(file => file.path);
    return files.filter(path => path.endsWith('.ipynb')).slice(0, MAX_NOTEBOOKS);
}
/** Files for a pattern of the shell: `*` inside one folder, `**` through folders. */
function matching({ facts, directory }, pattern) {
    const star = pattern.indexOf('*');
    const slash = pattern.lastIndexOf('/', star);
    const folder = (0,automation_paths/* resolvePath */.o1)(directory, slash === -1 ? '.' : pattern.slice(0, slash));
    if (folder === null)
        return [];
    const deep = pattern.includes('**');
    const before = folder === '' ? 0 : folder.length + 1;
    return filesBelow(facts.snapshot, folder)
        .map(file => file.path)
        .filter(path => path.endsWith('.ipynb') && (deep || !path.slice(before).includes('/')))
        .slice(0, MAX_NOTEBOOKS);
}

;// CONCATENATED MODULE: ./src/automation/hops/preCommit.ts





/** Programs that well-known hooks run, where the id is not already the program. */
const PROGRAMS = new Map([
    ['ruff-check', 'ruff check'],
    ['ruff', 'ruff check'],
    ['ruff-format', 'ruff format'],
    ['black-jupyter', 'black'],
    ['nbqa-black', 'nbqa black'],
    ['nbqa-isort', 'nbqa isort'],
    ['nbqa-flake8', 'nbqa flake8'],
    ['nbqa-pyupgrade', 'nbqa pyupgrade'],
    ['nbqa-ruff', 'nbqa ruff'],
    ['nbqa-mypy', 'nbqa mypy'],
    ['nbqa-pylint', 'nbqa pylint'],
    ['seed-isort-config', 'seed-isort-config'],
    ['blacken-docs', 'blacken-docs'],
    ['prettier', 'prettier'],
    ['eslint', 'eslint'],
    ['poetry-check', 'poetry check'],
    ['poetry-lock', 'poetry lock'],
    ['uv-lock', 'uv lock'],
    ['pip-compile', 'pip-compile'],
    ['dvc-pre-commit', 'dvc status'],
    ['dvc-pre-push', 'dvc push'],
    ['dvc-post-checkout', 'dvc checkout'],
    ['gitleaks', 'gitleaks protect'],
    ['detect-secrets', 'detect-secrets-hook'],
    ['trufflehog', 'trufflehog'],
    ['shellcheck', 'shellcheck'],
    ['hadolint-docker', 'hadolint'],
    ['markdownlint-cli2', 'markdownlint-cli2'],
    ['mypy', 'mypy'],
    ['terraform_fmt', 'terraform fmt'],
    ['terraform_validate', 'terraform validate'],
    ['jupyter-nb-clear-output', 'jupyter nbconvert'],
]);
/** Stages that `pre-commit run` does not run without being told. */
const OTHER_STAGES = new Set([
    'manual',
    'pre-push',
    'push',
    'commit-msg',
    'prepare-commit-msg',
    'post-checkout',
    'post-commit',
    'post-merge',
    'post-rewrite',
    'pre-rebase',
]);
/** `pre-commit run`: the hooks of the configuration, each as the command that it runs. */
const preCommit = {
    programs: ['pre-commit', 'prek'],
    follow({ facts, command, directory }) {
        const words = splitWords(command.argv, [
            '-c',
            '--config',
            '--hook-stage',
            '--from-ref',
            '--to-ref',
            '-s',
            '-o',
            '--files',
        ]);
        const [first, hook] = words.positionals;
        if (first !== 'run')
            return [];
        const option = words.option('-c', '--config');
        const usual = ['.pre-commit-config.yaml', '.pre-commit-config.yml', 'prek.toml'];
        const named = option === null ? usual.map(name => (0,automation_paths/* inFolder */._z)('', name)) : [(0,automation_paths/* resolvePath */.o1)(directory, option)];
        const path = firstFile(facts.snapshot, named);
        if (path === null)
            return [unresolved('pre-commit run', `no ${option ?? usual[0]} in the tree`)];
        return followHooks(facts.preCommit(path)?.hooks ?? [], hook ?? null, words.option('--hook-stage'));
    },
};
/** The commands of the hooks: of one of them, or of all that the stage runs. */
function followHooks(hooks, only, stage) {
    const wanted = hooks.filter(hook => (only === null ? runsIn(hook, stage) : hook.id === only));
    if (only !== null && wanted.length === 0) {
        return [
            unresolved(`hook ${only}`, /[$`]/.test(only) ? 'the name is a variable' : 'not in the configuration'),
        ];
    }
    return wanted.map(hook => {
        // The entry of these languages is a pattern or a message.
        const entry = hook.language === 'pygrep' || hook.language === 'fail' ? null : hook.entry;
        const program = entry ?? PROGRAMS.get(hook.id) ?? hook.id;
        const text = [program, ...hook.args.map(quote/* quoteWord */.X)].join(' ');
        const step = { path: hook.path, line: hook.line, what: `hook ${hook.id}` };
        return { kind: 'script', steps: [step], source: lineOf(hook.path, text, hook.line), directory: '' };
    });
}
function runsIn(hook, stage) {
    if (hook.stages.length === 0)
        return true;
    if (stage !== null)
        return hook.stages.includes(stage) || hook.stages.includes(`pre-${stage}`);
    return hook.stages.some(name => !OTHER_STAGES.has(name));
}

;// CONCATENATED MODULE: ./src/automation/hops/python.ts



const INTERPRETERS = ['python', 'python2', 'python3', 'py', 'pypy', 'pypy3', 'ipython', 'ipython3', 'pythonw'];
/** Options of the interpreter that take a value. */
const python_VALUED = new Set(['-W', '-X', '--check-hash-based-pycs', '-Q']);
/** `python train.py`. */
const pythonFiles = {
    programs: INTERPRETERS,
    follow(visit) {
        const { command } = visit;
        const words = command.argv;
        let at = 0;
        while (words[at]?.startsWith('-') === true && words[at] !== '-') {
            if (words[at] === '-c')
                return inlineCode(visit, 'python', words[at + 1] ?? null);
            if (words[at] === '-m')
                return followModule(visit, words[at + 1] ?? '', words.slice(at + 2));
            at += python_VALUED.has(words[at]) ? 2 : 1;
        }
        const file = words[at];
        if (file === undefined || file === '-' || file === '')
            return inlineCode(visit, 'python', command.stdin);
        const next = followFile(visit, file, words.slice(at + 1));
        // `python folder` runs the folder's `__main__.py`.
        if (next[0]?.kind !== 'unresolved')
            return next;
        const inside = followFile(visit, `${file.replace(/\/$/, '')}/__main__.py`, words.slice(at + 1));
        return inside[0]?.kind === 'unresolved' ? next : inside;
    },
};
/** `python -m package.module`, where the module is the project's own. */
const pythonModules = {
    programs: null,
    follow(visit) {
        return visit.command.wrappers.includes('python -m')
            ? followModule(visit, visit.command.program, visit.command.argv)
            : null;
    },
};
function followModule(visit, module, args) {
    const path = visit.facts.modules().module(module, visit.directory ?? '');
    return path === null ? null : [{ kind: 'code', steps: [], path, via: 'command', args }];
}
/** A program that the project itself declares as console entry point. */
const consoleScripts = {
    programs: null,
    follow({ facts, command }) {
        for (const file of facts.dependencyFiles) {
            const script = file.scripts.find(({ name }) => name === command.program);
            if (script === undefined)
                continue;
            const step = { path: file.path, line: script.line, what: `entry point ${script.target}` };
            const path = facts.modules().entryPoint(script.target, (0,automation_paths/* folderOf */.yS)(file.path));
            if (path !== null)
                return [{ kind: 'code', steps: [step], path, via: 'command', args: command.argv }];
            const guessed = onlyModule(facts.snapshot, script.target);
            return guessed === null
                ? [unresolved(script.target, 'the module of the entry point is not in the tree', [step])]
                : [
                    {
                        kind: 'code',
                        steps: [step],
                        path: guessed,
                        via: 'command',
                        args: command.argv,
                        certainty: 'low',
                    },
                ];
        }
        return null;
    },
};
/** A package may lie in a folder that only its build configuration names: the one file with that ending is meant. */
function onlyModule(snapshot, target) {
    const module = (target.split(':')[0] ?? '').trim().replaceAll('.', '/');
    if (!module.includes('/'))
        return null;
    const found = snapshot.files.filter(({ path }) => path.endsWith(`/${module}.py`));
    return found.length === 1 ? (found[0]?.path ?? null) : null;
}

;// CONCATENATED MODULE: ./src/automation/hops/pythonTasks.ts





const MAX_TASKS = 200;
/** `nox -s tests`: the commands of the sessions, without names those of all default sessions. */
const nox = {
    programs: ['nox'],
    follow({ facts, command, directory }) {
        const valued = [
            '-f',
            '--noxfile',
            '-s',
            '-e',
            '--session',
            '--sessions',
            '-t',
            '--tags',
            '-k',
            '--keywords',
            '-p',
        ];
        const backends = [
            '-db',
            '--default-venv-backend',
            '-fb',
            '--force-venv-backend',
            '--envdir',
            '-P',
            '--force-python',
        ];
        const words = splitWords(command.argv, [...valued, ...backends]);
        if (words.has('-l', '--list', '--list-sessions'))
            return [];
        const path = (0,automation_paths/* resolvePath */.o1)(directory, words.option('-f', '--noxfile') ?? 'noxfile.py');
        if (!isFile(facts.snapshot, path))
            return [unresolved('nox', 'no noxfile.py in the tree')];
        const sessions = facts.noxSessions(path);
        const named = sessionNames(command.argv);
        const wanted = words.option('-k', '--keywords');
        if (named.length === 0) {
            const all = sessions.filter(session => session.isDefault && (wanted === null || session.name.includes(wanted)));
            return all.flatMap(session => runTask(sessions, session, 'session', (0,automation_paths/* folderOf */.yS)(path)));
        }
        return named.flatMap(name => {
            const base = name.replace(/\(.*$/, '').replace(/-\d+(?:\.\d+)*$/, '');
            const session = sessions.find(one => one.name === name) ?? sessions.find(one => one.name === base);
            if (session === undefined)
                return [unresolved(`session ${name}`, missing(name, path))];
            return runTask(sessions, session, 'session', (0,automation_paths/* folderOf */.yS)(path));
        });
    },
};
function missing(name, path) {
    return /[$`]/.test(name) ? 'the name is a variable' : `not in ${path}`;
}
/** All words after `-s`, up to the next option: nox takes several. */
function sessionNames(argv) {
    const names = [];
    let inside = false;
    for (const word of argv) {
        if (word === '--')
            break;
        if (/^(?:-s|-e|--sessions?)$/.test(word))
            inside = true;
        else if (/^(?:-s|-e|--sessions?=)./.test(word) && /^(?:-[se][^-]|--sessions?=)/.test(word)) {
            names.push(word.replace(/^(?:-[se]|--sessions?=)/, ''));
            inside = false;
        }
        else if (word.startsWith('-'))
            inside = false;
        else if (inside)
            names.push(word);
    }
    return names;
}
/** `invoke train`, `inv train`, `fab`, `duty`: tasks of tasks.py. */
const invoke = {
    programs: ['invoke', 'inv', 'fab', 'duty'],
    follow({ facts, command, directory }) {
        const words = splitWords(command.argv, ['-c', '--collection', '-r', '--search-root', '-f', '--config']);
        if (words.has('-l', '--list', '--version'))
            return [];
        const root = words.option('-r', '--search-root');
        const folder = root === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, root);
        if (folder === null)
            return [unresolved(command.program, 'the directory is not known')];
        const collection = words.option('-c', '--collection');
        const files = collection === null ? [...(FILES.get(command.program) ?? FILES_OF_INVOKE)] : [`${collection}.py`];
        const path = findUpwards(facts, folder, files);
        if (path === null)
            return [unresolved(command.program, `no ${files[0]} in the tree`)];
        const tasks = tasksOf(facts, path);
        const names = words.positionals.filter(word => /^[A-Za-z][\w.-]*$/.test(word));
        const found = names.flatMap(name => {
            const wanted = name.replaceAll('_', '-');
            return tasks
                .filter(task => [task.name, ...task.aliases].some(one => one === wanted || wanted.endsWith(`.${one}`)))
                .slice(0, 1);
        });
        if (found.length === 0)
            return [unresolved(`task ${names.join(' ')}`, `not in ${path}`)];
        return found.flatMap(task => runTask(tasks, task, 'task', (0,automation_paths/* folderOf */.yS)(path)));
    },
};
const FILES_OF_INVOKE = ['tasks.py', 'tasks/__init__.py'];
const FILES = new Map([
    ['fab', ['fabfile.py']],
    ['duty', ['duties.py']],
]);
/** The tasks of a file, and of the modules beside a package's `__init__.py`. */
function tasksOf(facts, path) {
    const own = facts.invokeTasks(path);
    if (!path.endsWith('__init__.py'))
        return own;
    const code = facts.code(path);
    const modules = code?.imports.flatMap(found => [found.module, ...found.names.map(({ name }) => name)]) ?? [];
    const beside = modules.map(name => (0,automation_paths/* inFolder */._z)((0,automation_paths/* folderOf */.yS)(path), `${name.split('.').at(-1)}.py`));
    return [...own, ...new Set(beside)].flatMap(item => typeof item === 'string'
        ? firstFile(facts.snapshot, [item]) === null
            ? []
            : facts.invokeTasks(item)
        : [item]);
}
function runTask(tasks, task, kind, directory) {
    const next = [];
    const seen = new Set();
    const visit = (current) => {
        if (seen.has(current) || seen.size > MAX_TASKS)
            return;
        seen.add(current);
        for (const name of current.needs) {
            const needed = tasks.find(other => other.name === name);
            if (needed !== undefined)
                visit(needed);
        }
        const step = { path: current.path, line: current.line, what: `${kind} ${current.name}` };
        for (const { value, line } of current.commands) {
            next.push({ kind: 'script', steps: [step], source: lineOf(current.path, value, line), directory });
        }
    };
    visit(task);
    return next;
}

;// CONCATENATED MODULE: ./src/automation/hops/snakemake.ts




const snakemake_NAMES = ['Snakefile', 'snakefile', 'workflow/Snakefile', 'workflow/snakefile'];
const snakemake_VALUED = [
    '-s',
    '--snakefile',
    '-d',
    '--directory',
    '-c',
    '--cores',
    '-j',
    '--jobs',
    '--config',
    '--configfile',
];
const snakemake_MORE = ['--profile', '--resources', '--set-threads', '--until', '--report', '-p', '--executor'];
/** `snakemake`: the rules that the targets need, in the order of the file. Best effort: inputs that are code fit everything. */
const snakemake = {
    programs: ['snakemake'],
    follow({ facts, command, directory }) {
        const words = splitWords(command.argv, [...snakemake_VALUED, ...snakemake_MORE]);
        if (words.has('-n', '--dry-run', '--dryrun', '--lint', '--dag', '--rulegraph', '-l', '--list', '--unlock'))
            return [];
        const named = words.option('-s', '--snakefile');
        const names = named === null ? snakemake_NAMES : [named];
        const path = firstFile(facts.snapshot, names.map(name => (0,automation_paths/* resolvePath */.o1)(directory, name)));
        if (path === null)
            return [unresolved('snakemake', 'no Snakefile in the tree')];
        const moved = words.option('-d', '--directory');
        const folder = moved === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, moved);
        const rules = readRules(facts, path);
        const wanted = neededRules(rules, words.positionals);
        if (wanted.length === 0)
            return [unresolved(`snakemake ${words.positionals.join(' ')}`, `no such rule in ${path}`)];
        return wanted.flatMap(rule => runRule(facts, rule, folder));
    },
};
function readRules(facts, path) {
    const rules = [];
    const seen = new Set();
    const pending = [path];
    while (pending.length > 0 && seen.size < 100) {
        const next = pending.shift();
        if (seen.has(next))
            continue;
        seen.add(next);
        const file = facts.snakefile(next);
        if (file === null)
            continue;
        rules.push(...file.rules);
        for (const include of file.includes) {
            const target = (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(next), include.value);
            if (target !== null)
                pending.push(target);
        }
    }
    return rules;
}
function neededRules(rules, targets) {
    const first = rules[0];
    if (first === undefined)
        return [];
    const start = targets.length === 0 ? [first] : rules.filter(rule => targets.some(target => makes(rule, target)));
    const needed = new Set(start);
    for (const rule of needed) {
        // Inputs without a literal come from functions: any rule may be meant.
        const literal = rule.inputs.length > 0;
        for (const other of rules) {
            if (!literal && rule === first)
                needed.add(other);
            else if (rule.inputs.some(input => makes(other, input)))
                needed.add(other);
        }
    }
    return rules.filter(rule => needed.has(rule));
}
function makes(rule, target) {
    return rule.name === target || rule.outputs.some(output => fits(output, target));
}
/** Whether two paths with `{wildcards}` can be the same: their literal beginnings and endings agree. */
function fits(output, input) {
    if (output === input)
        return true;
    const [head, tail] = literalEnds(output);
    const [otherHead, otherTail] = literalEnds(input);
    if (head === output && otherHead === input)
        return false;
    const beginning = head.startsWith(otherHead) || otherHead.startsWith(head);
    return beginning && (tail.endsWith(otherTail) || otherTail.endsWith(tail));
}
function literalEnds(path) {
    const open = path.indexOf('{');
    return open === -1 ? [path, path] : [path.slice(0, open), path.slice(path.lastIndexOf('}') + 1)];
}
function runRule(facts, rule, directory) {
    const step = { path: rule.path, line: rule.line, what: `rule ${rule.name}` };
    const next = [];
    if (rule.shell !== null) {
        const source = scriptOf(rule.path, rule.shell, { errexit: true, pipefail: true });
        next.push({ kind: 'script', steps: [step], source, directory });
    }
    if (rule.script !== null) {
        const path = (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(rule.path), rule.script.value);
        if (!isFile(facts.snapshot, path))
            next.push(unresolved(rule.script.value, 'script not in the tree', [step]));
        else
            next.push({
                kind: 'code',
                steps: [step],
                path,
                via: path.endsWith('.ipynb') ? 'notebook' : 'command',
                args: [],
            });
    }
    return next;
}

// EXTERNAL MODULE: ./src/facts/taskfile.ts
var taskfile = __webpack_require__(4064);
;// CONCATENATED MODULE: ./src/automation/hops/tasks.ts





const MAX_NESTED = 50;
/** Subcommands of package managers that run no script of the manifest. */
const NODE_COMMANDS = new Set([
    'install',
    'i',
    'ci',
    'add',
    'remove',
    'publish',
    'pack',
    'config',
    'cache',
    'version',
    'exec',
    'dlx',
    'create',
    'init',
    'link',
    'audit',
    'login',
    'set',
    'view',
    'info',
    'why',
    'outdated',
    'update',
    'up',
    'upgrade',
    'prune',
    'store',
    'fetch',
    'dedupe',
    'rebuild',
    'workspaces',
]);
/** `npm run x`, `yarn x`, `pnpm -C dir x`: scripts of package.json, with `pre` and `post`. */
const nodeScripts = {
    programs: ['npm', 'pnpm', 'yarn', 'bun'],
    follow({ facts, command, directory }) {
        const words = splitWords(command.argv, [
            '-C',
            '--prefix',
            '--cwd',
            '--dir',
            '-w',
            '--workspace',
            '--filter',
            '-F',
        ]);
        const [first, second] = words.positionals;
        const name = first === 'run' || first === 'run-script' ? second : first;
        const explicit = first === 'run' || first === 'run-script';
        if (name === undefined || (!explicit && NODE_COMMANDS.has(name)))
            return [];
        const moved = words.option('-C', '--prefix', '--cwd', '--dir', '-w', '--workspace');
        const folder = moved === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, moved);
        if (folder === null)
            return [unresolved(`${command.program} ${name}`, 'the directory is not known')];
        if (words.has('-r', '--recursive', '--workspaces', '-ws'))
            return inWorkspaces(facts, folder, name);
        const path = (0,automation_paths/* inFolder */._z)(folder, 'package.json');
        const file = facts.dependencyFiles.find(candidate => candidate.path === path);
        const scripts = file?.tasks.filter(({ name: found }) => [`pre${name}`, name, `post${name}`].includes(found)) ?? [];
        if (file === undefined)
            return explicit ? [unresolved(`${command.program} run ${name}`, `no ${path} in the tree`)] : [];
        if (!scripts.some(script => script.name === name)) {
            return explicit ? [unresolved(`${command.program} run ${name}`, `no such script in ${path}`)] : [];
        }
        return scripts.map(task => scriptOfTask({ file, task }, folder, []));
    },
};
/** The script of every package below a folder. */
function inWorkspaces(facts, folder, name) {
    const head = folder === '' ? '' : `${folder}/`;
    return facts.dependencyFiles
        .filter(({ path }) => path.startsWith(head) && path.endsWith('/package.json') && path !== `${head}package.json`)
        .flatMap(file => {
        const task = file.tasks.find(candidate => candidate.name === name);
        return task === undefined ? [] : [scriptOfTask({ file, task }, (0,automation_paths/* folderOf */.yS)(file.path), [])];
    });
}
/** Programs whose tasks stand in a manifest, and how their task is named on the command line. */
const RUNNERS = new Map([
    ['poe', /^\[?tool\.poe|pyproject|poe/],
    ['poethepoet', /pyproject|poe/],
    ['pdm', /pyproject/],
    ['hatch', /pyproject|hatch/],
    ['pixi', /pixi|pyproject/],
    ['taskipy', /pyproject/],
    ['rye', /pyproject/],
    ['pipenv', /Pipfile/],
    ['composer', /composer\.json/],
]);
/** `poe train`, `pdm run x`, `hatch run env:x`, `pixi run x`: tasks of a Python manifest. */
const manifestTasks = {
    programs: [...RUNNERS.keys()],
    follow(visit) {
        const { command } = visit;
        const words = splitWords(command.argv, [
            '-C',
            '--directory',
            '-e',
            '--environment',
            '--manifest-path',
            '--root',
            '-p',
        ]);
        const [first, ...rest] = words.positionals;
        const name = first === 'run' || first === 'script' ? rest[0] : first;
        if (name === undefined)
            return [];
        const found = findTask(visit, name, RUNNERS.get(command.program) ?? /./);
        if (found !== null)
            return [nextOf(visit, found)];
        return command.program === 'poe' ? [unresolved(`poe ${name}`, 'no such task in the tree')] : [];
    },
};
const TASK_WRAPPERS = /^(?:pdm|hatch|pixi|rye|pipenv|poe|uv|poetry) run$|^hatch$|^pixi$/;
/** A program after `pdm run`, `hatch run`, `pixi run` may be a task of the manifest. */
const wrappedTasks = {
    programs: null,
    follow(visit) {
        const wrapper = visit.command.wrappers.find(name => TASK_WRAPPERS.test(name));
        if (wrapper === undefined)
            return null;
        const runner = wrapper.split(' ')[0] ?? '';
        if (runner === 'uv' || runner === 'poetry')
            return null;
        const found = findTask(visit, visit.command.program, RUNNERS.get(runner) ?? /./);
        return found === null ? null : [nextOf(visit, found)];
    },
};
/** Taskipy calls its program `task`, as Taskfile does; without a Taskfile the name is a task of pyproject. */
function taskipyTask(visit, name) {
    const found = findTask(visit, name, /pyproject/);
    return found === null ? [] : [nextOf(visit, found)];
}
/** The task as the nearest manifest at or above the directory names it; `env:task` and `task` both fit. */
function findTask({ facts, directory }, name, format) {
    let best = null;
    for (const file of facts.dependencyFiles) {
        if (file.tasks.length === 0 || !format.test((0,automation_paths/* baseName */.Fl)(file.path)))
            continue;
        const folder = (0,automation_paths/* folderOf */.yS)(file.path);
        const above = directory === null || folder === '' || directory === folder || directory.startsWith(`${folder}/`);
        if (!above)
            continue;
        const task = file.tasks.find(candidate => sameTask(candidate.name, name));
        if (task !== undefined && (best === null || folder.length > (0,automation_paths/* folderOf */.yS)(best.file.path).length))
            best = { file, task };
    }
    return best;
}
function sameTask(defined, asked) {
    if (defined === asked)
        return true;
    const [definedEnvironment, definedName] = splitEnvironment(defined);
    const [askedEnvironment, askedName] = splitEnvironment(asked);
    return (definedName === askedName &&
        (definedEnvironment === askedEnvironment ||
            askedEnvironment.startsWith('+') ||
            (askedEnvironment === '' && definedEnvironment === 'default')));
}
function splitEnvironment(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
function nextOf({ facts }, found) {
    return scriptOfTask(found, (0,automation_paths/* folderOf */.yS)(found.file.path), [], facts);
}
function scriptOfTask({ file, task }, directory, head, facts = null) {
    const step = {
        path: file.path,
        line: task.line,
        what: `${file.path.endsWith('package.json') ? 'script' : 'task'} ${task.name}`,
    };
    const text = facts === null ? task.run : expandReferences(file, task, 0);
    return { kind: 'script', steps: [...head, step], source: taskText(file, task, text), directory };
}
/** The lines of a task are commands of their own, and the first failure ends it. */
function taskText(file, task, text) {
    return { ...lineOf(file.path, text, task.line), errexit: true };
}
/** Sequences name other tasks (`a && b` of hatch, lists of poe): a line that is just a task's name is that task. */
function expandReferences(file, task, depth) {
    if (depth > 5)
        return task.run;
    return task.run
        .split('\n')
        .slice(0, MAX_NESTED)
        .map(line => {
        const word = line.trim().split(/\s+/)[0] ?? '';
        const other = file.tasks.find(candidate => candidate.name !== task.name && sameTask(candidate.name, word));
        return other === undefined ? line : expandReferences(file, other, depth + 1);
    })
        .join('\n');
}
const MISE_FILES = ['mise.toml', '.mise.toml', 'mise/config.toml', '.config/mise.toml'];
/** `mise run x`: what the task depends on, then its commands. */
const mise = {
    programs: ['mise'],
    follow({ facts, command, directory }) {
        const words = splitWords(command.argv, ['-C', '--cd', '-j', '--jobs']);
        const [first, second] = words.positionals;
        const name = first === 'run' || first === 'r' ? second : undefined;
        if (name === undefined)
            return [];
        const path = directory === null ? null : findUpwards(facts, directory, MISE_FILES);
        const tasks = path === null ? null : (0,yamlNode.nodeAt)(facts.data(path), 'tasks');
        if (path === null || (0,yamlNode.nodeAt)(tasks, name) === null)
            return [unresolved(`mise run ${name}`, 'no such task in the tree')];
        const next = [];
        const seen = new Set();
        const run = (task) => {
            const entry = (0,yamlNode/* entryOf */.Ms)(tasks, task);
            if (entry === null || seen.has(task) || seen.size > MAX_NESTED)
                return;
            seen.add(task);
            for (const needed of (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(entry.value, 'depends')))
                run(needed.value);
            const step = { path, line: entry.line, what: `task ${task}` };
            const lines = (0,yamlNode.textsOf)((0,yamlNode.nodeAt)(entry.value, 'run') ?? (entry.value.kind === 'map' ? null : entry.value));
            for (const { value, line } of lines) {
                const source = { ...lineOf(path, value, line), errexit: true };
                next.push({ kind: 'script', steps: [step], source, directory: (0,automation_paths/* folderOf */.yS)(path) });
            }
        };
        run(name);
        return next;
    },
};

;// CONCATENATED MODULE: ./src/automation/hops/taskfile.ts







const taskfile_NAMES = [
    'Taskfile.yml',
    'taskfile.yml',
    'Taskfile.yaml',
    'taskfile.yaml',
    'Taskfile.dist.yml',
    'Taskfile.dist.yaml',
];
const taskfile_MAX_TASKS = 500;
/** `task name`: its dependencies, then its commands. */
const taskfile_taskfile = {
    programs: ['task', 'go-task'],
    follow(visit) {
        const { facts, command, directory } = visit;
        const words = splitWords(command.argv, [
            '-t',
            '--taskfile',
            '-d',
            '--dir',
            '-c',
            '--concurrency',
            '-o',
            '--output',
        ]);
        if (words.has('-n', '--dry', '-l', '--list', '-a', '--list-all', '--version', '--summary'))
            return [];
        const names = words.positionals.filter(word => !/^\w+=/.test(word));
        if (directory === null)
            return [unresolved('task', 'the directory is not known')];
        const path = taskfilePath(visit, directory, words.option('-t', '--taskfile'), words.option('-d', '--dir'));
        if (path === null) {
            const found = names.slice(0, 1).flatMap(name => taskipyTask(visit, name));
            return found.length > 0 ? found : [unresolved(`task ${names.join(' ')}`, 'no Taskfile in the tree')];
        }
        const given = taskfile_assignments(words.positionals);
        const known = readFiles(facts, path, given);
        const next = [];
        for (const name of names.length === 0 ? ['default'] : names) {
            if (known.has(name))
                taskfile_run(known, name, next, new Set(), []);
            else
                next.push(unresolved(`task ${name}`, `not in ${path}`));
        }
        return next;
    },
};
function taskfilePath({ facts }, directory, file, folder) {
    if (file !== null)
        return firstFile(facts.snapshot, [(0,automation_paths/* resolvePath */.o1)(directory, file)]);
    return findUpwards(facts, (folder === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, folder)) ?? directory, taskfile_NAMES);
}
function taskfile_assignments(words) {
    const assigned = new Map();
    for (const word of words) {
        const match = /^(\w+)=(.*)$/s.exec(word);
        if (match !== null)
            assigned.set(match[1], match[2]);
    }
    return assigned;
}
function readFiles(facts, path, given) {
    const known = new Map();
    const pending = [{ path, prefix: '', folder: (0,automation_paths/* folderOf */.yS)(path) }];
    for (let count = 0; pending.length > 0 && count < 50; count++) {
        const next = pending.shift();
        const file = facts.taskfile(next.path);
        if (file === null)
            continue;
        const variables = new Map([...file.variables, ...given]);
        for (const task of file.tasks) {
            const entry = { task, variables, folder: next.folder, prefix: next.prefix };
            for (const name of [task.name, ...task.aliases]) {
                if (!known.has(next.prefix + name))
                    known.set(next.prefix + name, entry);
            }
        }
        for (const include of file.includes) {
            const base = (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(next.path), (0,taskfile.fillTask)(include.value, variables));
            const target = base === null ? null : firstFile(facts.snapshot, [base, ...taskfile_NAMES.map(name => (0,automation_paths/* inFolder */._z)(base, name))]);
            if (target === null)
                continue;
            const folder = include.directory === null ? next.folder : (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(next.path), include.directory);
            const prefix = include.flatten ? next.prefix : `${next.prefix}${include.name}:`;
            pending.push({ path: target, prefix, folder: folder ?? next.folder });
        }
    }
    return known;
}
function taskfile_run(known, name, out, seen, head) {
    const found = known.get(name);
    if (found === undefined || seen.has(name) || seen.size > taskfile_MAX_TASKS)
        return;
    seen.add(name);
    const { task, prefix } = found;
    const here = { path: task.path, line: task.line, what: `task ${name}` };
    const steps = head.length === 0 ? [here] : [head[0], here];
    const other = (written) => (written.startsWith(':') ? written.slice(1) : prefix + written);
    for (const needed of task.needs)
        taskfile_run(known, other(needed), out, seen, steps);
    const values = new Map([...found.variables, ...task.variables]);
    const directory = task.directory === null ? found.folder : (0,automation_paths/* resolvePath */.o1)(found.folder, (0,taskfile.fillTask)(task.directory, values));
    for (const command of task.commands) {
        if (command.isTask) {
            taskfile_run(known, other(command.value), out, seen, steps);
            continue;
        }
        const source = lineOf(task.path, (0,taskfile.fillTask)(command.value, values), command.line);
        const next = { kind: 'script', steps, source, directory };
        out.push(command.ignored || task.ignoresErrors ? { ...next, swallowedBy: 'ignore_error' } : next);
    }
}

;// CONCATENATED MODULE: ./src/automation/hops/tests.ts





const tests_MAX_TESTS = 2000;
/** Folders that pytest does not enter. */
const SKIPPED = /(?:^|\/)(?:\.[^/]+|_darcs|build|CVS|dist|node_modules|venv|[^/]*\.egg|site-packages|\{\{[^/]*)(?:\/|$)/;
/** Options of pytest that take a value as the next word. */
const tests_VALUED = [
    '-k',
    '-m',
    '-n',
    '-c',
    '-o',
    '-p',
    '-W',
    '-r',
    '--rootdir',
    '--maxfail',
    '--ignore',
    '--deselect',
    '--ignore-glob',
    '--timeout',
    '--cov-config',
    '--junitxml',
    '--junit-xml',
    '--numprocesses',
    '--dist',
    '--durations',
    '--splits',
    '--group',
    '--basetemp',
    '--log-level',
];
/** `pytest`: the test files that it finds. They are named, not parsed. */
const pytest = {
    programs: ['pytest', 'py.test', 'pytest-xdist'],
    follow(visit) {
        const { facts, command, directory } = visit;
        const words = splitWords(command.argv, tests_VALUED);
        if (words.has('--collect-only', '--co', '--version', '--fixtures', '-h', '--help'))
            return [];
        if (directory === null)
            return [unresolved('pytest', 'the directory is not known')];
        const named = words.positionals.filter(word => word !== '' && !isOptionValue(visit, word));
        const targets = named.length > 0 ? named : facts.testPaths(directory);
        const next = targets.length === 0 ? discover(facts.snapshot, directory) : targets.flatMap(one => target(visit, one));
        const ignored = words.options('--ignore').map(word => (0,automation_paths/* resolvePath */.o1)(directory, word));
        const kept = next.filter(item => item.kind !== 'code' || !ignored.some(path => isBelow(item.path, path)));
        const withNotebooks = words.has('--nbmake', '--nbval', '--nbval-lax', '--ipynb');
        if (!withNotebooks)
            return kept;
        const files = named.length > 0 ? named.filter(word => word.endsWith('.ipynb') || !word.includes('.')) : ['.'];
        return [...kept.filter(item => item.kind !== 'unresolved'), ...notebooks(visit, files)];
    },
};
/** A plugin's option may take the next word: what is no path and stands behind an option is its value. */
function isOptionValue({ facts, command, directory }, word) {
    const before = command.argv[command.argv.indexOf(word) - 1] ?? '';
    if (!/^--?[\w-]+$/.test(before))
        return false;
    const path = (0,automation_paths/* resolvePath */.o1)(directory, word.replace(/::.*$/s, ''));
    return path === null || (!isFile(facts.snapshot, path) && !isFolder(facts.snapshot, path));
}
function isBelow(path, folder) {
    return folder !== null && (path === folder || path.startsWith(`${folder}/`));
}
function target({ facts, directory }, written) {
    const name = written.replace(/::.*$/s, '').replace(/\[.*$/s, '');
    const path = (0,automation_paths/* resolvePath */.o1)(directory, name);
    if (path === null) {
        // A pattern of the shell: its folder stands for it.
        const star = name.search(/[*?{]/);
        const folder = star === -1 ? null : (0,automation_paths/* resolvePath */.o1)(directory, name.slice(0, name.lastIndexOf('/', star) + 1) || '.');
        return folder === null
            ? [unresolved(written, 'the path depends on a variable')]
            : discover(facts.snapshot, folder);
    }
    if (isFile(facts.snapshot, path))
        return path.endsWith('.py') ? [test(path)] : [];
    if (isFolder(facts.snapshot, path))
        return discover(facts.snapshot, path);
    return [unresolved(written, 'no such test in the tree')];
}
/** What pytest finds in a folder, by snapshot: every job of a repository may ask for the same. */
const discovered = new WeakMap();
function discover(snapshot, folder) {
    const known = discovered.get(snapshot) ?? new Map();
    discovered.set(snapshot, known);
    const found = known.get(folder) ?? testsBelow(snapshot, folder);
    known.set(folder, found);
    return found;
}
function testsBelow(snapshot, folder) {
    const skip = folder === '' ? 0 : folder.length + 1;
    const found = [];
    for (const { path, kind } of filesBelow(snapshot, folder)) {
        if (kind !== 'file' || !path.endsWith('.py') || SKIPPED.test(path.slice(skip)))
            continue;
        if (/^test_|_test\.py$/.test((0,automation_paths/* baseName */.Fl)(path)))
            found.push(test(path));
        if (found.length >= tests_MAX_TESTS)
            break;
    }
    return found;
}
function test(path) {
    return { kind: 'code', steps: [], path, via: 'test', args: [] };
}
/** `python -m unittest`: `test*.py` files, or the module named. */
const unittest = {
    programs: ['unittest', 'unittest2', 'nose2', 'nosetests', 'green', 'trial', 'stestr', 'ward'],
    follow({ facts, command, directory }) {
        if (directory === null)
            return [unresolved(command.program, 'the directory is not known')];
        const words = splitWords(command.argv, [
            '-s',
            '--start-directory',
            '-p',
            '--pattern',
            '-t',
            '--top-level-directory',
            '-k',
        ]);
        const names = words.positionals.filter(word => word !== 'discover');
        const folders = [words.option('-s', '--start-directory'), ...names].filter(name => name !== null);
        if (folders.length === 0)
            return discoverUnittest(facts.snapshot, directory);
        return folders.flatMap(name => {
            const path = (0,automation_paths/* resolvePath */.o1)(directory, name);
            if (isFile(facts.snapshot, path))
                return [test(path)];
            if (path !== null && isFolder(facts.snapshot, path))
                return discoverUnittest(facts.snapshot, path);
            const module = (0,automation_paths/* resolvePath */.o1)(directory, `${name.replaceAll('.', '/')}.py`);
            if (isFile(facts.snapshot, module))
                return [test(module)];
            const folder = (0,automation_paths/* resolvePath */.o1)(directory, name.replaceAll('.', '/'));
            if (folder !== null && isFolder(facts.snapshot, folder))
                return discoverUnittest(facts.snapshot, folder);
            // `module.Class.method`: the longest prefix that is a file.
            const parts = name.split('.');
            for (let length = parts.length - 1; length > 0; length--) {
                const prefix = (0,automation_paths/* resolvePath */.o1)(directory, `${parts.slice(0, length).join('/')}.py`);
                if (isFile(facts.snapshot, prefix))
                    return [test(prefix)];
            }
            return [unresolved(name, 'no such test in the tree')];
        });
    },
};
function discoverUnittest(snapshot, folder) {
    return filesBelow(snapshot, folder)
        .filter(({ path, kind }) => kind === 'file' && /^test.*\.py$/.test((0,automation_paths/* baseName */.Fl)(path)) && !SKIPPED.test(path))
        .slice(0, tests_MAX_TESTS)
        .map(({ path }) => test(path));
}

;// CONCATENATED MODULE: ./src/automation/hops/tox.ts



const tox_VALUED = [
    '-e',
    '--env',
    '-c',
    '--conf',
    '--workdir',
    '--root',
    '-x',
    '--override',
    '-m',
    '-f',
    '--factors',
    '-p',
    '-k',
];
/** `tox -e a,b`: the commands of the environments, without names those of the list in the configuration. */
const tox = {
    programs: ['tox'],
    follow({ facts, command, directory }) {
        const words = splitWords(command.argv, tox_VALUED);
        if (words.has('-l', '--listenvs', '-a', '--showconfig', '--notest', '--version', '-n', '--devenv'))
            return [];
        if (/^(?:list|config|devenv|depends|schema|quickstart)$/.test(words.positionals[0] ?? ''))
            return [];
        const conf = words.option('-c', '--conf', '--root');
        const folder = conf === null ? directory : (0,automation_paths/* resolvePath */.o1)(directory, /\.\w+$/.test(conf) ? (0,automation_paths/* folderOf */.yS)(conf) : conf);
        const config = folder === null ? null : facts.tox(folder);
        if (config === null)
            return [unresolved('tox', 'no tox configuration in the tree')];
        const named = words.options('-e', '--env').flatMap(list => list.split(','));
        const names = named.length === 0 || named.includes('ALL') ? config.defaults : named;
        if (names.length === 0)
            return [unresolved('tox', `${config.path} names no environment`)];
        return names.flatMap(name => {
            const environment = config.environment(name.trim());
            if (environment === null) {
                const because = /[$`]/.test(name) ? 'the name is a variable' : `not in ${config.path}`;
                return [unresolved(`environment ${name}`, because)];
            }
            const step = { path: environment.path, line: environment.line, what: `environment ${name}` };
            const moved = environment.directory;
            const at = moved === null ? (0,automation_paths/* folderOf */.yS)(config.path) : (0,automation_paths/* resolvePath */.o1)((0,automation_paths/* folderOf */.yS)(config.path), moved);
            return environment.commands.map(({ value, line, ignored }) => {
                const source = lineOf(config.path, value, line);
                const next = { kind: 'script', steps: [step], source, directory: at };
                if (!ignored && !environment.ignoresOutcome)
                    return next;
                return { ...next, swallowedBy: ignored ? '- before the command' : 'ignore_outcome' };
            });
        });
    },
};

;// CONCATENATED MODULE: ./src/automation/hops/index.ts


















/** Every kind of hop from a command. Those without programs look at what no other has taken, in this order. */
const hops = [
    shellScripts,
    pythonFiles,
    make,
    just_just,
    taskfile_taskfile,
    tox,
    nox,
    invoke,
    nodeScripts,
    manifestTasks,
    mise,
    preCommit,
    pytest,
    unittest,
    dvc,
    mlflow,
    kedro,
    snakemake,
    docker,
    cloudJobs,
    rayJobs,
    papermill,
    jupyter,
    notebookTests,
    interpreters,
    launchers,
    servers,
    pathPrograms,
    wrappedTasks,
    pythonModules,
    consoleScripts,
];
const byProgram = new Map(hops.flatMap(hop => (hop.programs ?? []).map(program => [program, hop])));
const general = hops.filter(hop => hop.programs === null);
/** What a command leads to; empty for one that runs nothing of the repository. */
function followCommand(visit) {
    const known = byProgram.get(visit.command.program)?.follow(visit) ?? null;
    // A task of a manifest may be called like a program (`hatch run pytest`), and wins when it is wrapped.
    const wrapped = wrappedTasks.follow(visit);
    if (wrapped !== null)
        return wrapped;
    if (known !== null)
        return known;
    for (const hop of general) {
        const next = hop.follow(visit);
        if (next !== null)
            return next;
    }
    return [];
}

;// CONCATENATED MODULE: ./src/automation/substitution.ts
const MAX_EXPRESSIONS = 500;
const MAX_VARIANTS = 12;
/** Replaces `${{ … }}` by what `value` knows; an expression that it does not know stays as written. */
function fillExpressions(text, value) {
    let out = '';
    let at = 0;
    for (let count = 0; count < MAX_EXPRESSIONS; count++) {
        const open = text.indexOf('${{', at);
        const close = open === -1 ? -1 : text.indexOf('}}', open);
        if (close === -1)
            break;
        const known = value(text.slice(open + 3, close).trim());
        out += text.slice(at, open) + (known ?? text.slice(open, close + 2));
        at = close + 2;
    }
    return out + text.slice(at);
}
/** The value of a simple expression: one name, or alternatives with a literal (`inputs.x || 'all'`). */
function simpleValue(expression, names) {
    for (const part of expression.split('||')) {
        const text = part.trim();
        const literal = /^'([^']*)'$/.exec(text);
        const value = literal === null ? names(text.replace(/\[\s*'([^']*)'\s*\]/g, '.$1')) : literal[1];
        if (value === undefined)
            return undefined;
        if (value !== '' && value !== 'false')
            return value;
    }
    return '';
}
/**
 * A text with the inputs of the called workflow or action put in, as the runner does before anything else. Names of other contexts
 * stay as written.
 */
function fillInputs(text, bindings) {
    if (!text.includes('${{'))
        return text;
    return fillExpressions(text, expression => simpleValue(expression, name => {
        if (name === 'github.workspace')
            return '.';
        if (name === 'github.action_path')
            return bindings.actionFolder ?? undefined;
        const input = /^inputs\.([\w-]+)$/.exec(name)?.[1];
        return input === undefined ? undefined : bindings.inputs.get(input);
    }));
}
/**
 * The texts with everything known filled in: inputs, `env`, shell variables, and each combination of the matrix values that they
 * name (at most twelve).
 */
function variants(texts, bindings) {
    const filled = texts.map(text => fillEnvironment(fillInputs(text, bindings), bindings));
    const keys = matrixKeys(filled, bindings.matrix);
    let combinations = [new Map()];
    for (const key of keys) {
        const values = bindings.matrix?.[key] ?? [];
        combinations = combinations
            .flatMap(combination => values.map(value => new Map(combination).set(key, value)))
            .slice(0, MAX_VARIANTS);
    }
    return combinations.map(combination => filled.map(text => fillExpressions(text, expression => {
        const key = /^matrix\.([\w-]+)$/.exec(expression)?.[1];
        return key === undefined ? undefined : combination.get(key);
    })));
}
function matrixKeys(texts, matrix) {
    const keys = new Set();
    if (matrix === null)
        return keys;
    for (const text of texts) {
        for (const match of text.matchAll(/\bmatrix\.([\w-]+)/g)) {
            const key = match[1];
            if (Object.hasOwn(matrix, key) && (matrix[key]?.length ?? 0) > 0)
                keys.add(key);
        }
    }
    return keys;
}
function fillEnvironment(text, { environment, inputs }) {
    if (!text.includes('$'))
        return text;
    const withContext = fillExpressions(text, expression => {
        const name = /^env\.(\w+)$/.exec(expression)?.[1];
        return name === undefined ? undefined : environment.get(name);
    });
    const withShell = withContext.replace(/\$(?:\{(\w+)\}|env:(\w+)|(\w+))/g, (written, braced, powershell, plain) => environment.get(braced ?? powershell ?? plain) ?? written);
    // A variable may itself hold an input.
    return withShell.includes('${{')
        ? fillInputs(withShell, { inputs, environment, matrix: null, actionFolder: null })
        : withShell;
}
/** The command with its words replaced; a word that was a variable alone is split as the shell splits it. */
function withWords(command, words) {
    const written = [command.program, ...command.argv];
    if (written.every((word, at) => word === words[at]))
        return command;
    const split = words.flatMap((word, at) => {
        const wasVariable = /^\$(?:\w+|\{\w+\}|\{\{[^{}]*\}\})$/.test(written[at]);
        return wasVariable ? word.split(/\s+/).filter(part => part !== '') : [word];
    });
    const [program = '', ...argv] = split;
    const taken = command.argv.length - command.args.length;
    return { ...command, program, argv, args: argv.slice(Math.max(0, taken)) };
}

// EXTERNAL MODULE: ./src/automation/trace.ts
var trace = __webpack_require__(2562);
;// CONCATENATED MODULE: ./src/automation/walk.ts






/** Hops from a workflow step to a command. */
const walk_MAX_DEPTH = 12;
const MAX_RUNS = 20_000;
/** Tests and imported files are many and say little each: they may not push out the commands. */
const walk_MAX_TESTS = 5_000;
const MAX_IMPORTS = 5_000;
const CONTAINER_RUN = /^(?:docker|podman|nerdctl|docker-compose|podman-compose)(?: container| compose)? run$/;
/** The runs found so far, and what keeps them bounded. */
class Walk {
    facts;
    runs = [];
    #codeRuns = new Set();
    #imports = new Map();
    #followed = new WeakMap();
    #left = { test: walk_MAX_TESTS, import: MAX_IMPORTS };
    #cut = false;
    constructor(facts) {
        this.facts = facts;
    }
    /** Lists a `uses:`. */
    action(ground, chain, place, reference, inputs) {
        this.#add({ kind: 'action', ...this.#base(ground, chain, place), reference, with: inputs });
    }
    image(ground, chain, place, image, use) {
        this.#add({ kind: 'image', ...this.#base(ground, chain, place), image, use });
    }
    unresolved(ground, chain, place, what, because) {
        this.#add({ kind: 'unresolved', ...this.#base(ground, chain, place), what, because });
    }
    /** Lists the commands of a script, and follows each of them. */
    script(ground, chain, source) {
        if (source.dialect === 'python' || source.dialect === 'r' || source.dialect === 'julia') {
            this.#inline(ground, chain, source, []);
            return;
        }
        const parsed = this.facts.script(source);
        if (parsed.problem !== null) {
            const place = { path: source.path, line: parsed.problem.line };
            this.unresolved(ground, chain, place, 'script', `the shell cannot parse it: ${parsed.problem.value}`);
        }
        const called = new Set(parsed.functions);
        for (const command of parsed.commands) {
            if (command.inFunction !== null && !called.has(command.inFunction))
                continue;
            // What runs inside a container is found from the container, which knows its directory.
            if (command.wrappers.some(name => CONTAINER_RUN.test(name)))
                continue;
            if (isIdle(command) || (chain.depth > 0 && isBookkeeping(command)))
                continue;
            this.#command(ground, chain, command);
        }
    }
    #command(ground, chain, command) {
        const environment = new Map([...chain.environment, ...Object.entries(command.env)]);
        const bindings = { ...ground.bindings, environment };
        const start = command.cwd === null ? null : chain.directory;
        const written = [command.program, ...command.argv, start ?? '', command.cwd ?? ''];
        const filled = variants(written, bindings);
        const directories = filled.map(words => this.#known(chain, directoryOf(start, words, chain.remote)));
        const directory = new Set(directories).size === 1 ? directories[0] : null;
        const reach = withSwallow(chain.reach, command, command.swallowedBy);
        const key = [command.path, command.line, directory, command.program, ...command.argv].join('\0');
        if (ground.seen.has(key))
            return;
        ground.seen.add(key);
        const place = { path: command.path, line: command.line };
        const here = { ...chain, reach, directory };
        this.#add({ kind: 'command', ...this.#base(ground, here, place), command });
        const step = { ...place, what: (0,trace/* commandText */.j)(command) };
        for (const [at, words] of filled.entries()) {
            const resolved = withWords(command, words.slice(0, command.argv.length + 1));
            const within = directories[at] ?? null;
            const onward = { ...here, directory: within, environment, trace: [...chain.trace, step] };
            const visit = {
                facts: this.facts,
                command: resolved,
                directory: within,
                environment,
                remote: chain.remote,
                images: ground.images,
            };
            this.follow(ground, onward, place, this.#next(visit, resolved === command));
        }
    }
    /**
     * In a container or on another machine the files lie anywhere: `cd app/model` is the longest ending of the path that is a folder
     * of the tree, and the root when none is.
     */
    #known(chain, directory) {
        if (!chain.remote)
            return directory;
        if (directory === null)
            return '';
        if (isFolder(this.facts.snapshot, directory))
            return directory;
        const parts = directory.split('/');
        for (let from = 1; from < parts.length; from++) {
            const ending = parts.slice(from).join('/');
            if (isFolder(this.facts.snapshot, ending))
                return ending;
        }
        return '';
    }
    /** What a command leads to, remembered for commands that no variable changes. */
    #next(visit, unchanged) {
        // Building and running images depends on what the job has built before.
        if (!unchanged || /docker|podman|buildah|nerdctl/.test(visit.command.program))
            return followCommand(visit);
        const known = this.#followed.get(visit.command) ?? new Map();
        this.#followed.set(visit.command, known);
        const key = `${visit.directory}:${visit.remote}`;
        const found = known.get(key) ?? followCommand(visit);
        known.set(key, found);
        return found;
    }
    /** Goes on to what a command or an action leads to. `place` is where that stands. */
    follow(ground, chain, place, next) {
        for (const item of next)
            this.#one(ground, chain, place, item);
    }
    #one(ground, chain, place, next) {
        const at = next.steps.at(-1) ?? place;
        const source = next.kind === 'script' ? next.source : at;
        const swallowed = withSwallow(chain.reach, source, next.swallowedBy ?? null);
        const reach = withCertainty(swallowed, next.certainty);
        const trace = [...chain.trace, ...next.steps];
        const onward = { ...chain, reach, trace, depth: chain.depth + 1 };
        if (next.kind === 'unresolved')
            this.unresolved(ground, onward, at, next.what, next.because);
        else if (next.kind === 'image')
            this.image(ground, onward, next.at, next.image, 'docker run');
        else if (next.kind === 'code')
            this.#code(ground, onward, next);
        else if (next.kind === 'inline')
            this.#inline(ground, onward, next.source, next.args);
        else
            this.#nested(ground, onward, at, next);
    }
    #nested(ground, chain, place, next) {
        const { source, directory } = next;
        const key = `${source.path}:${source.line}:${directory}:${source.text}`;
        if (hasVisited(chain.visited, key)) {
            this.unresolved(ground, chain, place, 'script', 'it leads back to itself');
            return;
        }
        if (chain.depth > walk_MAX_DEPTH) {
            this.unresolved(ground, chain, place, 'script', `deeper than ${walk_MAX_DEPTH} hops`);
            return;
        }
        const environment = new Map([...(next.environment ?? []), ...chain.environment]);
        const visited = { key, before: chain.visited };
        const remote = chain.remote || next.remote === true;
        this.script(ground, { ...chain, directory, environment, visited, remote }, source);
    }
    #code(ground, chain, next) {
        const place = { path: next.path, line: 1 };
        if (!this.#addCode(ground, chain, place, { via: next.via, args: next.args, inline: null }))
            return;
        if (next.via === 'test' || chain.depth > walk_MAX_DEPTH)
            return;
        this.#started(ground, chain, place, next.path, importsOf(this.facts, this.#imports, next.path));
    }
    #inline(ground, chain, source, args) {
        const inline = this.facts.inlineCode(source);
        const place = { path: source.path, line: source.line };
        if (inline === null || !this.#addCode(ground, chain, place, { via: 'command', args, inline }))
            return;
        if (chain.depth > walk_MAX_DEPTH)
            return;
        const visit = importsOfInline(this.facts, this.#imports, inline, chain.directory);
        this.#started(ground, chain, place, 'code', visit);
    }
    /** What code imports, and the commands that it starts. */
    #started(ground, chain, place, what, visit) {
        for (const found of visit.files) {
            const trace = [...chain.trace, ...found.steps];
            const imported = { path: found.path, line: 1 };
            this.#addCode(ground, { ...chain, trace }, imported, { via: 'import', args: [], inline: null });
        }
        if (visit.cut !== null)
            this.unresolved(ground, chain, place, 'imports', visit.cut);
        const step = { ...place, what };
        for (const source of visit.scripts) {
            const key = `${source.path}:${source.line}:${source.text}`;
            if (hasVisited(chain.visited, key))
                continue;
            const reach = withCertainty(chain.reach, 'medium');
            const visited = { key, before: chain.visited };
            const trace = [...chain.trace, step];
            this.script(ground, { ...chain, reach, visited, trace, depth: chain.depth + 1 }, source);
        }
    }
    /** False when the code has been told already for this command (a test or an import: for this workflow). */
    #addCode(ground, chain, place, code) {
        const { via } = code;
        const { events, swallowedBy } = chain.reach;
        const many = via === 'test' || via === 'import';
        const start = chain.trace.at(-1);
        const command = `${ground.job.id}:${ground.step?.line}:${start?.path}:${start?.line}`;
        const where = `${ground.workflow.path}:${many ? '' : command}`;
        const key = `${where}:${place.path}:${place.line}:${events.join()}:${swallowedBy === null}:${chain.directory}`;
        if (this.#codeRuns.has(key))
            return false;
        this.#codeRuns.add(key);
        if (via === 'test' || via === 'import') {
            const left = this.#left[via]--;
            if (left === 0) {
                const kind = via === 'test' ? 'tests' : 'imported files';
                this.unresolved(ground, chain, place, kind, `the rest of the ${kind} is left out`);
            }
            if (left <= 0)
                return false;
        }
        this.#add({ kind: 'code', ...this.#base(ground, chain, place), ...code });
        return true;
    }
    #base(ground, chain, { path, line }) {
        const { workflow, job, step } = ground;
        return {
            path,
            line,
            trace: chain.trace,
            reach: chain.reach,
            workflow,
            job,
            step,
            directory: chain.directory,
        };
    }
    #add(run) {
        if (this.runs.length < MAX_RUNS) {
            this.runs.push(run);
            return;
        }
        if (this.#cut)
            return;
        this.#cut = true;
        const { path, line, trace, reach, workflow, job, step, directory } = run;
        const because = `more than ${MAX_RUNS} runs: the rest is left out`;
        this.runs.push({
            kind: 'unresolved',
            path,
            line,
            trace,
            reach,
            workflow,
            job,
            step,
            directory,
            what: 'automation',
            because,
        });
    }
}
/** Builtins with which a script talks to itself. Its own step tells them; in what it calls they would drown the rest. */
const BOOKKEEPING = new Set('echo printf test [ [[ local return shift true false : exit set export read declare unset trap wait sleep readonly break continue pushd popd typeset getopts shopt'.split(' '));
/** What stands right of `||` to swallow a failure. */
function isIdle(command) {
    return (command.program === 'true' || command.program === ':') && command.redirects.length === 0;
}
function isBookkeeping(command) {
    return BOOKKEEPING.has(command.program) && command.redirects.length === 0 && command.pipedTo.length === 0;
}
/** The last two of the filled words are the directory before and behind `cd`. */
function directoryOf(start, words, remote) {
    if (start === null)
        return null;
    const base = words.at(-2);
    const moved = words.at(-1);
    const from = base === start ? start : (0,automation_paths/* resolvePath */.o1)('', base);
    if (moved === '')
        return from;
    return remote && moved.startsWith('/') ? (0,automation_paths/* normalisePath */.qb)(moved) : (0,automation_paths/* resolvePath */.o1)(from, moved);
}
function hasVisited(visited, key) {
    for (let at = visited; at !== null; at = at.before)
        if (at.key === key)
            return true;
    return false;
}
function withSwallow(reach, place, what) {
    // What swallows further out for sure is told first; an uncertain one gives way.
    if (what === null || reach.swallowedBy?.certain === true)
        return reach;
    const swallowedBy = { path: place.path, line: place.line, what, trace: [], certain: true };
    return { ...reach, swallowedBy };
}
const RANK = { high: 2, medium: 1, low: 0 };
function withCertainty(reach, certainty) {
    if (certainty === undefined || RANK[reach.certainty] <= RANK[certainty])
        return reach;
    return { ...reach, certainty };
}

;// CONCATENATED MODULE: ./src/automation/hops/actions.ts







/** Published actions whose inputs hold a script; the inputs are tried in order. */
const SCRIPT_INPUTS = new Map([
    ['nick-fields/retry', ['command']],
    ['nick-invision/retry', ['command']],
    ['wandalen/wretry.action', ['command']],
    ['devcontainers/ci', ['runcmd']],
    ['addnab/docker-run-action', ['run']],
    ['gabrielbb/xvfb-action', ['run']],
    ['coactions/setup-xvfb', ['run']],
    ['uraimo/run-on-arch-action', ['run']],
    ['reactivecircus/android-emulator-runner', ['script']],
    ['vmactions/freebsd-vm', ['run']],
]);
/** Actions that run their input on another machine, which is taken to hold a clone of the repository. */
const REMOTE_INPUTS = new Map([
    ['appleboy/ssh-action', ['script']],
    ['garygrossgarten/github-action-ssh', ['command']],
    ['jimcronqvist/action-ssh', ['command']],
    ['fifsky/ssh-action', ['command']],
    ['d3rhase/ssh-command-action', ['command']],
    ['easingthemes/ssh-deploy', ['script_before', 'script_after']],
]);
/** What well-known actions do with files of the repository. */
const ACTIONS = new Map([
    ['docker/build-push-action', buildPush],
    ['redhat-actions/buildah-build', buildPush],
    ['elgohr/publish-docker-github-action', buildPush],
    ['mr-smithers-excellent/docker-build-push', buildPush],
    ['pre-commit/action', runHooks],
    ['j178/prek-action', runHooks],
    ['snakemake/snakemake-github-action', visit => shell(visit, `snakemake ${visit.inputs.get('args') ?? ''}`)],
    ['borales/actions-yarn', visit => shell(visit, `yarn ${visit.inputs.get('cmd') ?? ''}`)],
    ['julia-actions/julia-runtest', visit => julia(visit, 'test/runtests.jl', 'test')],
    ['julia-actions/julia-docdeploy', visit => julia(visit, 'docs/make.jl', 'command')],
    ['r-lib/actions/check-r-package', testthat],
    ['azure/aml-run', azureRun],
    ['azure/aml-run-action', azureRun],
    ['machine-learning-apps/gke-argo', visit => jobFile(visit, visit.inputs.get('workflow_yaml_path') ?? '')],
]);
/** What a published action leads to in this repository; empty for most. */
function followAction(visit) {
    const slug = visit.reference.slug.toLowerCase();
    const follow = ACTIONS.get(slug);
    if (follow !== undefined)
        return follow(visit);
    const remote = REMOTE_INPUTS.get(slug);
    return (remote ?? SCRIPT_INPUTS.get(slug) ?? []).flatMap(name => {
        const text = visit.inputs.get(name);
        return text === undefined ? [] : shell(visit, text, remote !== undefined);
    });
}
function shell({ place }, text, remote = false) {
    const source = scriptOf(place.path, { text, line: place.line, literal: false });
    return [{ kind: 'script', steps: [], source, directory: '', remote }];
}
function buildPush(visit) {
    const { inputs } = visit;
    const written = inputs.get('context') ?? inputs.get('workdir') ?? '.';
    // A git address as context (`${{ github.repositoryUrl }}`) is the repository itself.
    const context = (0,automation_paths/* resolvePath */.o1)('', written.replace(/^https?:.*|^\{\{.*/, '.'));
    const file = inputs.get('file') ?? inputs.get('dockerfile') ?? inputs.get('containerfiles');
    const dockerfile = file === undefined ? (0,automation_paths/* inFolder */._z)(context ?? '', 'Dockerfile') : (0,automation_paths/* resolvePath */.o1)('', file.trim());
    const target = inputs.get('target') ?? null;
    const tags = (inputs.get('tags') ?? '').split(/[\n,]/).map(tag => tag.trim());
    return buildImage(visit, { dockerfile, context, target }, tags);
}
function runHooks({ facts, inputs }) {
    const extra = (inputs.get('extra_args') ?? inputs.get('extra-args') ?? '').split(/\s+/);
    const config = facts.preCommit('.pre-commit-config.yaml');
    const hook = extra.find(word => config?.hooks.some(({ id }) => id === word)) ?? null;
    return followHooks(config?.hooks ?? [], hook, null);
}
function julia({ facts, inputs }, file, via) {
    const path = (0,automation_paths/* resolvePath */.o1)(inputs.get('project') ?? '', file);
    return isFile(facts.snapshot, path) ? [{ kind: 'code', steps: [], path, via, args: [] }] : [];
}
/** The archived action reads `.cloud/.azure/run.json`, and without a setting in it files at default paths. */
function azureRun(visit) {
    const parameters = `.cloud/.azure/${visit.inputs.get('parameters_file') ?? 'run.json'}`;
    const named = isFile(visit.facts.snapshot, parameters) ? followJobFile(visit.facts, parameters) : [];
    if (named.length > 0)
        return named;
    const usual = ['code/train/run_config.yml', 'code/train/pipeline.yml'];
    return usual.flatMap(path => (isFile(visit.facts.snapshot, path) ? followJobFile(visit.facts, path) : []));
}
function jobFile({ facts }, written) {
    const path = (0,automation_paths/* resolvePath */.o1)('', written.trim());
    return isFile(facts.snapshot, path) ? followJobFile(facts, path) : [];
}
/** `R CMD check` runs the tests of the package. */
function testthat({ facts, inputs }) {
    const folder = (0,automation_paths/* resolvePath */.o1)(inputs.get('working-directory') ?? '', 'tests');
    if (folder === null)
        return [];
    return rTests(facts.snapshot, folder);
}

;// CONCATENATED MODULE: ./src/facts/shell/dialect.ts
/** The shell of a `run:` step, and how it starts. */
/**
 * The shell that a step runs in. Without `shell`, the runner takes `bash -e {0}` (`sh -e {0}` where there is no bash), on Windows
 * PowerShell; `shell: bash` is `bash --noprofile --norc -eo pipefail {0}`, `shell: sh` is `sh -e {0}`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
function dialectOfShell(shell, runsOn) {
    const written = shell?.trim() ?? '';
    if (written === '') {
        const windows = runsOn.some(label => /^windows(?:-|$)/i.test(label));
        return windows ? step('powershell') : step('posix', true);
    }
    if (written === 'bash')
        return step('posix', true, true);
    if (written === 'sh')
        return step('posix', true);
    // A matrix decides; most of its shells read the same text.
    if (written.startsWith('${{'))
        return step('posix', true);
    const words = written.split(/\s+/);
    for (const [at, word] of words.entries()) {
        const dialect = dialectOfProgram(word);
        if (dialect === null)
            continue;
        const options = words.slice(at + 1);
        return dialect === 'posix'
            ? step('posix', setsErrexit(options), options.includes('pipefail'))
            : step(dialect);
    }
    return step('other');
}
function step(dialect, errexit = false, pipefail = false) {
    return { dialect, errexit, pipefail };
}
function dialectOfProgram(word) {
    const name = word
        .replace(/^.*[/\\]/, '')
        .replace(/\.exe$/i, '')
        .toLowerCase();
    if (/^(?:ba|da|z|k|a)?sh$|^msys2$|^wsl-bash$|^micromamba-shell$/.test(name))
        return 'posix';
    if (name === 'pwsh' || name === 'powershell')
        return 'powershell';
    if (name === 'cmd')
        return 'cmd';
    if (/^(?:i?python|pypy)\d*(?:\.\d+)*$/.test(name))
        return 'python';
    if (name === 'rscript' || name === 'r')
        return 'r';
    return name === 'julia' ? 'julia' : null;
}
/** `-e`, `-exo pipefail`, `-o errexit`. */
function setsErrexit(options) {
    return options.some(option => /^-[a-z]*e/.test(option)) || options.includes('errexit');
}

;// CONCATENATED MODULE: ./src/automation/shell.ts

/**
 * The shell that runs a step, with the options that the runner gives it. A step of an action has its own shell or none: the
 * defaults of the workflow that uses it do not count there.
 */
function shellOf(workflow, job, step, inAction) {
    const named = step.shell ?? (inAction ? null : (job.defaults.shell ?? workflow.defaults.shell));
    // A container is Linux, whatever the runner is.
    return dialectOfShell(named, job.container === null ? job.runsOn : []);
}

;// CONCATENATED MODULE: ./src/automation/workspace.ts

/** Expressions that name the repository itself, or the fork that a pull request comes from. */
const OWN = /\bgithub\.repository\b|\bgithub\.event\.(?:repository|pull_request\.(?:head|base)\.repo)\.full_name\b/;
/** Reads the `actions/checkout` steps of a job. Without any, the root of the workspace is taken for the repository. */
function workspaceOf(job, repository) {
    const mounts = job.steps.flatMap((step) => {
        const reference = step.uses?.reference;
        if (reference?.kind !== 'repository' || reference.slug.toLowerCase() !== 'actions/checkout')
            return [];
        const input = (name) => step.with.find(entry => entry.name === name)?.value.trim() ?? '';
        const folder = (0,automation_paths/* normalisePath */.qb)(input('path'));
        const other = input('repository');
        const own = other === '' || OWN.test(other) || other.toLowerCase() === repository.name?.toLowerCase();
        return folder === null ? [] : [{ folder, own }];
    });
    return { mounts: mounts.length === 0 ? [{ folder: '', own: true }] : mounts };
}
/**
 * The folder of the repository that a folder of the workspace is; null when it holds another repository, or nothing that is known.
 * `written` may be relative to the workspace or name it (`${{ github.workspace }}/x`).
 */
function inRepository(workspace, written) {
    const path = (0,automation_paths/* resolvePath */.o1)('', written);
    if (path === null)
        return null;
    let best = null;
    for (const mount of workspace.mounts) {
        const { folder } = mount;
        const inside = folder === '' || path === folder || path.startsWith(`${folder}/`);
        if (inside && (best === null || folder.length >= best.folder.length))
            best = mount;
    }
    if (best === null) {
        // The workspace itself, while the repository lies in a folder of it: commands there reach it by that folder's name.
        return null;
    }
    if (!best.own)
        return null;
    return best.folder === '' ? path : path.slice(best.folder.length + 1);
}

;// CONCATENATED MODULE: ./src/automation/steps.ts









const MAX_NESTED_ACTIONS = 10;
/** Walks steps, into the local actions that they use. */
class StepWalk {
    #facts;
    #walk;
    constructor(facts, walk) {
        this.#facts = facts;
        this.#walk = walk;
    }
    step(visit) {
        const { ground, step, around, action } = visit;
        const path = action?.path ?? ground.workflow.path;
        const environment = new Map([
            ...visit.chain.environment,
            ...environmentOf([step.env], action === null ? around.inputs : ground.bindings.inputs),
        ]);
        const near = { ...around, environment };
        const alive = narrow(visit.alive, step.if, near);
        const swallowedBy = visit.chain.reach.swallowedBy ?? swallowOf(ground.workflow, step, alive, near, path);
        const here = { path, line: step.line, what: `step ${visit.number}` };
        const reach = { ...reachOf(alive, swallowedBy) };
        const certainty = visit.chain.reach.certainty === 'high' ? reach.certainty : visit.chain.reach.certainty;
        const chain = {
            ...visit.chain,
            trace: [...visit.chain.trace, here],
            reach: { ...reach, certainty },
            environment,
        };
        const bindings = { ...ground.bindings, environment };
        const inner = { ...visit, ground: { ...ground, bindings }, chain, alive, around: near };
        if (step.run !== null)
            this.#run(inner);
        else if (step.uses !== null)
            this.#uses(inner);
    }
    #run({ ground, chain, step, workspace, action }) {
        const { run } = step;
        if (run === null)
            return;
        const { workflow, job, bindings } = ground;
        const text = fillInputs(run.text, bindings);
        const literal = run.literal && text.split('\n').length === run.text.split('\n').length;
        const path = action?.path ?? workflow.path;
        const shell = shellOf(workflow, job, step, action !== null);
        const source = this.#readable(scriptOf(path, { text, line: run.line, literal }, shell), job);
        const defaults = action === null ? (job.defaults.workingDirectory ?? workflow.defaults.workingDirectory) : null;
        const written = fillInputs(step.workingDirectory ?? defaults ?? '', bindings);
        // One walk for each directory that the matrix gives.
        const directories = new Set(variants([written], bindings).map(([filled]) => inRepository(workspace, filled ?? '')));
        for (const directory of directories)
            this.#walk.script(ground, { ...chain, directory }, source);
    }
    /** On a runner that the matrix chooses, a text that is no shell script is meant for the one with Windows. */
    #readable(source, job) {
        const computed = job.runsOn.some(label => label.includes('${{'));
        if (!computed || source.dialect !== 'posix' || this.#facts.script(source).problem === null)
            return source;
        return { ...source, dialect: 'powershell', errexit: false };
    }
    #uses(visit) {
        const { ground, chain, step, workspace } = visit;
        const uses = step.uses;
        if (uses === null)
            return;
        const place = { path: visit.action?.path ?? ground.workflow.path, line: uses.line };
        const { reference } = uses;
        this.#walk.action(ground, chain, place, reference, step.with);
        if (reference.kind === 'docker') {
            this.#walk.image(ground, chain, place, reference.image, 'step');
            return;
        }
        if (reference.kind === 'malformed') {
            this.#walk.unresolved(ground, chain, place, reference.raw, reference.because);
            return;
        }
        if (reference.kind === 'repository') {
            const inputs = new Map(step.with.map(({ name, value }) => [name.toLowerCase(), fillInputs(value, ground.bindings)]));
            const { images } = ground;
            const next = followAction({ facts: this.#facts, reference, inputs, place, images });
            this.#walk.follow(ground, { ...chain, directory: inRepository(workspace, '') ?? '' }, place, next);
            return;
        }
        // `./x` is a path of the workspace, `$/x` one of the repository.
        const folder = reference.raw.startsWith('$')
            ? (0,automation_paths/* normalisePath */.qb)(reference.path)
            : inRepository(workspace, reference.path);
        const manifest = folder === null ? null : this.#facts.action(folder);
        if (folder === null || manifest === null) {
            const because = folder === null ? 'the action lies in another checkout' : 'no action.yml in the tree';
            this.#walk.unresolved(ground, chain, place, reference.raw, because);
            return;
        }
        this.#local(visit, manifest, folder, place);
    }
    #local(visit, manifest, folder, place) {
        const { ground, chain, step } = visit;
        if (manifest.using === 'docker') {
            this.#dockerAction(visit, manifest, folder, place);
            return;
        }
        if (manifest.using !== 'composite')
            return;
        const inside = chain.trace.some(({ path, what }) => path === manifest.path && what.startsWith('action '));
        if (inside || chain.depth > MAX_NESTED_ACTIONS) {
            this.#walk.unresolved(ground, chain, place, manifest.path, 'it leads back to itself');
            return;
        }
        const inputs = inputsOf(manifest, step.with, ground.bindings);
        const bindings = { ...ground.bindings, inputs, actionFolder: folder === '' ? '.' : folder };
        const what = `action ${manifest.name ?? folder}`;
        const trace = [...chain.trace, { path: manifest.path, line: 1, what }];
        for (const [at, inner] of manifest.steps.entries()) {
            this.step({
                ...visit,
                ground: { ...ground, bindings },
                chain: { ...chain, trace, depth: chain.depth + 1 },
                around: { ...visit.around, inputs },
                step: inner,
                number: at + 1,
                action: manifest,
            });
        }
    }
    /** Its Dockerfile is built, and its image is run. */
    #dockerAction({ ground, chain }, manifest, folder, place) {
        const image = manifest.image ?? 'Dockerfile';
        if (image.startsWith('docker://'))
            return;
        const dockerfile = (0,automation_paths/* normalisePath */.qb)((0,automation_paths/* inFolder */._z)(folder, image));
        const built = { dockerfile, context: folder, target: null };
        const next = buildImage({ facts: this.#facts, images: ground.images }, built, []);
        this.#walk.follow(ground, chain, place, next);
        if (dockerfile === null || next.some(item => item.kind === 'unresolved'))
            return;
        const run = runImage({ facts: this.#facts, place }, { ...built, dockerfile }, [], false, null);
        this.#walk.follow(ground, chain, place, run);
    }
}
/** What a step passes, over the defaults of the action. */
function inputsOf(manifest, passed, bindings) {
    const inputs = new Map(manifest.inputs.map(({ name, value }) => [name, value]));
    for (const { name, value } of passed)
        inputs.set(name, fillInputs(value, bindings));
    return inputs;
}

;// CONCATENATED MODULE: ./src/automation/workflows.ts







/** GitHub follows reusable workflows ten deep. */
const MAX_CALLS = 10;
/** Walks workflows with their jobs, into the local workflows that they call. */
class WorkflowWalk {
    #facts;
    #walk;
    #steps;
    #callers = new Map();
    #calls = new Map();
    constructor(facts, walk) {
        this.#facts = facts;
        this.#walk = walk;
        this.#steps = new StepWalk(facts, walk);
        for (const { path, jobs } of facts.workflows) {
            for (const { uses } of jobs) {
                if (uses?.reference.kind !== 'local')
                    continue;
                const known = this.#callers.get(uses.reference.path) ?? [];
                if (!known.includes(path))
                    known.push(path);
                this.#callers.set(uses.reference.path, known);
            }
        }
    }
    /** Paths of the workflows that call this one. */
    callersOf(workflow) {
        return this.#callers.get(workflow.path) ?? [];
    }
    /** What reached the calls of this workflow, as far as they have been walked. */
    callsOf(workflow) {
        return this.#calls.get(workflow.path) ?? [];
    }
    /** Walks a workflow that events start, or that nothing starts. */
    start(workflow, start) {
        const names = start.triggers.map(({ event }) => event);
        const events = names.length > 0 ? names : workflow.events;
        const what = events.map(event => event.name).join(', ');
        const line = events[0]?.line ?? 1;
        const trace = [{ path: workflow.path, line, what: what === '' ? 'no event' : what }];
        this.#workflow({ workflow, start, trace, inputs: null, swallowedBy: null, calls: [workflow.path] });
    }
    #workflow(entry) {
        const { workflow, start, inputs } = entry;
        const around = (job) => ({
            repository: this.#facts.snapshot.repository,
            inputs,
            environment: environmentOf([workflow.env], inputs),
            runsOn: job.runsOn,
        });
        const reached = reachOfJobs(workflow, start, around);
        for (const job of workflow.jobs) {
            const alive = reached.get(job.id);
            this.#job(entry, job, alive, around(job));
        }
    }
    #job(entry, job, alive, around) {
        const { workflow, inputs } = entry;
        const swallowedBy = entry.swallowedBy ?? swallowOf(workflow, job, alive, around);
        const environment = environmentOf([workflow.env, job.env], inputs);
        const bindings = {
            inputs: inputs ?? new Map(),
            environment,
            matrix: job.matrix,
            actionFolder: null,
        };
        const ground = { workflow, job, step: null, bindings, images: new BuiltImages(), seen: new Set() };
        const chain = {
            trace: [...entry.trace, { path: workflow.path, line: job.line, what: `job ${job.id}` }],
            reach: reachOf(alive, swallowedBy),
            directory: '',
            environment,
            remote: false,
            depth: 0,
            visited: null,
        };
        if (job.uses !== null) {
            this.#call(entry, job, alive, ground, chain);
            return;
        }
        this.#containers(ground, chain);
        const workspace = workspaceOf(job, this.#facts.snapshot.repository);
        for (const [at, step] of job.steps.entries()) {
            this.#steps.step({
                ground: { ...ground, step, seen: new Set() },
                chain,
                alive,
                around,
                workspace,
                step,
                number: at + 1,
                action: null,
            });
        }
    }
    #containers(ground, chain) {
        const { workflow, job, bindings } = ground;
        for (const [use, container] of [
            ['job', job.container],
            ...job.services.map(service => ['service', service]),
        ]) {
            if (container === null)
                continue;
            const image = container.image ?? (0,facts_image/* parseImageReference */.o)(container.raw);
            const written = fillInputs(image.raw, bindings);
            const found = written === image.raw ? image : (0,facts_image/* parseImageReference */.o)(written);
            this.#walk.image(ground, chain, { path: workflow.path, line: container.line }, found, use);
        }
    }
    #call(entry, job, alive, ground, chain) {
        const uses = job.uses;
        if (uses === null)
            return;
        const { workflow } = entry;
        const place = { path: workflow.path, line: uses.line };
        this.#walk.action(ground, chain, place, uses.reference, job.with);
        const { reference } = uses;
        if (reference.kind !== 'local') {
            const because = reference.kind === 'malformed' ? reference.because : 'external reusable workflow';
            this.#walk.unresolved(ground, chain, place, reference.raw, because);
            return;
        }
        const path = (0,automation_paths/* normalisePath */.qb)(reference.path);
        const called = this.#facts.workflows.find(candidate => candidate.path === path);
        const problem = problemOf(called, entry.calls);
        if (called === undefined || problem !== null) {
            this.#walk.unresolved(ground, chain, place, reference.raw, problem ?? 'workflow not in the tree');
            return;
        }
        this.#calls.set(called.path, [...(this.#calls.get(called.path) ?? []), alive]);
        this.#workflow({
            workflow: called,
            start: called.valid ? alive : { triggers: [], because: 'GitHub refuses the workflow that it calls' },
            trace: chain.trace,
            inputs: workflows_inputsOf(called, job.with, ground.bindings),
            swallowedBy: chain.reach.swallowedBy,
            calls: [...entry.calls, called.path],
        });
    }
}
function problemOf(called, calls) {
    if (called === undefined)
        return 'workflow not in the tree';
    if (calls.includes(called.path))
        return 'it leads back to itself';
    if (calls.length > MAX_CALLS)
        return `deeper than ${MAX_CALLS} calls`;
    return called.events.some(event => event.name === 'workflow_call') ? null : 'the workflow cannot be called';
}
/** What a call passes, over the defaults of the called workflow. */
function workflows_inputsOf(called, passed, bindings) {
    const event = called.events.find(({ name }) => name === 'workflow_call');
    const inputs = new Map(event?.inputDefaults.map(({ name, value }) => [name, value]));
    for (const { name, value } of passed)
        inputs.set(name, fillInputs(value, bindings));
    return inputs;
}
/** Variables of the levels, the inner ones last; inputs are put in. */
function environmentOf(levels, inputs) {
    const environment = new Map();
    const bindings = {
        inputs: inputs ?? new Map(),
        environment: new Map(),
        matrix: null,
        actionFolder: null,
    };
    for (const level of levels) {
        for (const { name, value } of level)
            environment.set(name, inputs === null ? value : fillInputs(value, bindings));
    }
    return environment;
}

;// CONCATENATED MODULE: ./src/automation/index.ts
/** What automation really runs: from each event of each workflow down to commands, actions, images and source files. */



/** Follows all workflows. Deterministic, synchronous, bounded in depth and count. */
function buildAutomation(facts) {
    const walk = new Walk(facts);
    const workflows = new WorkflowWalk(facts, walk);
    const starts = new Map(facts.workflows.map(workflow => {
        return [workflow.path, startOf(workflow, facts.workflows, facts.snapshot.repository)];
    }));
    for (const workflow of facts.workflows) {
        const start = starts.get(workflow.path);
        const callers = workflows.callersOf(workflow);
        // What only others call is told where they call it.
        if (start.triggers.length > 0 || callers.length === 0)
            workflows.start(workflow, start);
    }
    return {
        workflows: facts.workflows.map(workflow => workflowReach(workflow, starts, workflows)),
        runs: walk.runs,
    };
}
function workflowReach(workflow, starts, workflows) {
    const own = starts.get(workflow.path);
    const called = workflows.callsOf(workflow);
    const triggers = [...own.triggers, ...called.flatMap(alive => alive.triggers)];
    const callers = workflows.callersOf(workflow);
    const because = triggers.length > 0
        ? null
        : callers.length > 0 && workflow.valid
            ? 'no job that calls it is reached'
            : own.because;
    const { reachable, events, defaultBranchEvents } = reachOf({ triggers, because }, null);
    return { workflow, reachable, because, events, defaultBranchEvents, callers };
}

// EXTERNAL MODULE: ./src/catalogue/dimensions.ts
var dimensions = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/catalogue/tasks/index.ts + 5 modules
var tasks = __webpack_require__(6447);
// EXTERNAL MODULE: ./src/catalogue/tasks.ts
var catalogue_tasks = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/facts/code/index.ts + 4 modules
var facts_code = __webpack_require__(8687);
// EXTERNAL MODULE: ./src/detection/product.ts
var product = __webpack_require__(8564);
;// CONCATENATED MODULE: ./src/detection/reachedCode.ts
/**
 * Which functions of imported files run. A file that is started runs whole; of a file that is only imported, the top level runs,
 * and the functions whose name is used in it or in a file that imports it. Names are all that untyped code gives.
 */
/** Bases that call no methods of their subclasses by themselves. */
const passiveBases = /^(?:object|ABC|abc\.ABC|enum\..*|Enum|pydantic\..*|typing\..*|Protocol|NamedTuple|Exception)$/;
/** Names are passed on in rounds; real call chains between files are shorter. */
const mostRounds = 20;
/** Decides for the files of one step together; `words` are the arguments that they are started with. */
function runningScopes(files, words) {
    const imported = new Map(files.filter(file => file.imported).map(({ code }) => [code.path, code]));
    for (const file of files)
        if (!file.imported)
            imported.delete(file.code.path);
    const idle = new Map(files.map(({ code }) => [code.path, idleCommands(code, words)]));
    const visible = imported.size === 0 ? null : namesVisibleIn(files);
    return (path, scope) => {
        if (scope !== null && idle.get(path)?.has(scope.split('.', 1)[0] ?? '') === true)
            return false;
        const code = imported.get(path);
        return code === undefined || runs(code, scope, visible?.get(path) ?? new Set());
    };
}
/** Commands of a command line program that are not the one that it is told to run: `main.py train` evaluates nothing. */
function idleCommands(code, words) {
    const commands = code.functions
        .filter(({ decorators }) => decorators.some(decorator => /(?:^|\.)command$/.test(decorator)))
        .map(({ name }) => name);
    const told = commands.filter(name => words.has(name) || words.has(name.replaceAll('_', '-')));
    return new Set(told.length === 0 ? [] : commands.filter(name => !told.includes(name)));
}
/** For every file, the names that are used in it or in a file that can see it. */
function namesVisibleIn(files) {
    const visible = new Map(files.map(({ code }) => [code.path, new Set()]));
    const defined = namesDefinedIn(files);
    const imports = new Map(files.map(file => [file.code.path, file.imports]));
    const pending = files.map(file => ({
        ...file,
        scopes: new Map(namesByScope(file.code, file.imported)),
        seen: filesSeenBy(file, imports),
    }));
    for (let round = 0, changed = true; changed && round < mostRounds; round++) {
        changed = false;
        for (const { code, imported, scopes, seen } of pending) {
            const own = visible.get(code.path) ?? new Set();
            const passed = new Set();
            for (const [scope, names] of scopes) {
                if (imported && !runs(code, scope, own))
                    continue;
                scopes.delete(scope);
                changed = true;
                for (const name of names)
                    if (defined.has(name))
                        passed.add(name);
            }
            if (passed.size === 0)
                continue;
            for (const path of seen)
                for (const name of passed)
                    visible.get(path)?.add(name);
        }
    }
    return visible;
}
const usedNames = new WeakMap();
/** The names that each scope of a file calls or hands on; the part under `__name__` only runs in a file that is started. */
function namesByScope(code, imported) {
    const known = imported ? usedNames.get(code) : undefined;
    if (known !== undefined)
        return known;
    const scopes = new Map();
    for (const { name, scope, condition, references } of code.calls) {
        if (imported && scope === null && condition?.includes('__name__') === true)
            continue;
        const names = scopes.get(scope) ?? new Set();
        scopes.set(scope, names);
        names.add(lastName(name));
        for (const reference of Object.values(references))
            names.add(lastName(reference));
    }
    if (imported)
        usedNames.set(code, scopes);
    return scopes;
}
/** The file itself, what it imports, and what packages among these pass on. */
function filesSeenBy({ code, imports }, importsOf) {
    const seen = new Set([code.path, ...imports]);
    for (const path of seen) {
        if (!path.endsWith('/__init__.py'))
            continue;
        for (const passed of importsOf.get(path) ?? [])
            seen.add(passed);
    }
    return [...seen].filter(path => importsOf.has(path));
}
/** Names of functions and classes of imported files: no other name can make one of them run. */
function namesDefinedIn(files) {
    const names = new Set();
    for (const { code, imported } of files) {
        if (!imported)
            continue;
        for (const { name } of [...code.functions, ...code.classes])
            names.add(lastName(name));
    }
    return names;
}
function runs(code, scope, names) {
    if (scope === null)
        return true;
    const parts = scope.split('.');
    const name = parts.at(-1) ?? '';
    if (names.has(name))
        return true;
    const owner = parts.at(-2);
    if (owner === undefined || !names.has(owner))
        return isDecorated(code, scope);
    return /^__\w+__$/.test(name) || isSubclass(code, owner) || isDecorated(code, scope);
}
/** A command of a command line program, a flow: called by its framework. */
function isDecorated(code, scope) {
    return code.functions.some(({ name, decorators }) => {
        return (name === scope && decorators.some(decorator => /(?:^|\.)(?:command|main|callback)$/.test(decorator)));
    });
}
/** A subclass of a framework's class: the framework calls its methods. */
function isSubclass(code, owner) {
    return code.classes.some(({ name, bases }) => {
        return lastName(name) === owner && bases.some(base => !passiveBases.test(base));
    });
}
function lastName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

// EXTERNAL MODULE: ./src/detection/taskCalls.ts
var taskCalls = __webpack_require__(8665);
;// CONCATENATED MODULE: ./src/detection/taskCode.ts
/** Tasks that code performs: characteristic calls in files that automation runs. */





/** What a test really does when it calls into the project; all else in tests is pretended. */
const testedTasks = new Set(['train', 'data-validation', 'run-notebook']);
/** Test files of one step that are read: a suite of thousands says nothing more than its first ones. */
const mostTests = 60;
/** Project files that the tests of one step call into. */
const mostCalled = 60;
function codeTasks(facts, automation) {
    const project = readerOf(facts, (0,product/* publishesPackage */.ET)(automation));
    const scopes = scopeMemory();
    return [...stepsOf(automation)].flatMap(runs => sightingsIn(project, scopes, runs));
}
/** Code runs of the same workflow step, for which it is settled together which functions run. */
function stepsOf(automation) {
    const steps = new Map();
    for (const run of automation.runs) {
        if (run.kind !== 'code' || onlyTells(run))
            continue;
        const key = `${run.workflow.path}:${run.job.line}:${run.step?.line ?? 0}`;
        const known = steps.get(key);
        if (known === undefined)
            steps.set(key, [run]);
        else
            known.push(run);
    }
    return steps.values();
}
/** `optuna --version`: the program ends before it does anything. */
function onlyTells({ trace }) {
    return trace.some(({ what }) => /\s(?:--version|--help|-V|-h)$/.test(what));
}
function sightingsIn(project, scopes, runs) {
    const visits = visitsOf(project, runs);
    const started = visits.filter(({ imported }) => !imported || !project.publishes);
    const files = started.map(({ code, imported }) => ({ code, imported, imports: project.imports(code) }));
    const runsScope = scopes(files, new Set(runs.flatMap(({ args }) => args)));
    return visits.flatMap(visit => project
        .calls(visit.code)
        .filter(({ task }) => !visit.tested || testedTasks.has(task))
        .filter(({ scope }) => visit.imported && project.publishes ? scope === null : runsScope(visit.code.path, scope))
        .map(call => sightingOf(visit, call)));
}
function visitsOf(project, runs) {
    const visits = [];
    const known = new Set(runs.map(({ path }) => path));
    let tests = 0;
    let called = 0;
    for (const run of runs) {
        const tested = isTest(run);
        if (tested && ++tests > mostTests)
            continue;
        const code = run.inline ?? project.code(run.path);
        if (code === null)
            continue;
        visits.push({ run, code, tested, imported: run.via === 'import' && !tested });
        if (!tested || project.publishes)
            continue;
        for (const path of project.imports(code)) {
            const target = known.has(path) || called >= mostCalled ? null : project.code(path);
            if (target === null)
                continue;
            known.add(path);
            called++;
            visits.push({ run, code: target, tested, imported: true });
        }
    }
    return visits;
}
/** Many jobs run the same suite: what runs in it is found out once. */
function scopeMemory() {
    const known = new Map();
    return (files, words) => {
        const names = files.map(({ code, imported }) => `${code.path}\n${imported}\n${code.calls.length}`);
        const key = [...names, ...words].join('\n');
        const scopes = known.get(key) ?? runningScopes(files, words);
        known.set(key, scopes);
        return scopes;
    };
}
function isTest(run) {
    return run.via === 'test' || (run.via === 'import' && (0,role/* roleOf */.kp)(run.path) === 'test');
}
function readerOf(facts, publishes) {
    const imports = remember((code) => facts.modules().dependencies(code));
    const calls = remember((code) => {
        return (0,taskCalls/* taskCallsOf */.Q)(code, imports(code).flatMap(path => facts.code(path) ?? []));
    });
    return { code: path => facts.code(path), imports, calls, publishes };
}
function remember(read) {
    const known = new Map();
    return key => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const value = read(key);
        known.set(key, value);
        return value;
    };
}
/** The place is the command that leads to the code; the code itself is named in words. */
function sightingOf({ run, code, tested, imported }, call) {
    const { place, trace } = taskCode_startOf(run);
    const written = call.written.replace(/\(\)|\[\]/g, '');
    const limited = tested || (imported && call.scope !== null);
    return {
        task: call.task,
        confidence: limited && call.confidence === 'high' ? 'medium' : call.confidence,
        run,
        place,
        trace,
        what: `${written} in ${code.path}:${call.line}`,
        source: { path: code.path, line: call.line, what: written },
    };
}
/** The last hop before the code that is no code itself, and the chain that leads there. */
function taskCode_startOf(run) {
    if (run.inline !== null)
        return { place: run, trace: run.trace };
    for (let index = run.trace.length - 1; index >= 0; index--) {
        const hop = run.trace[index];
        if (hop !== undefined && !(0,facts_code/* isCodePath */.X)(hop.path)) {
            return { place: { path: hop.path, line: hop.line }, trace: run.trace.slice(0, index) };
        }
    }
    return { place: run, trace: run.trace };
}

// EXTERNAL MODULE: ./src/catalogue/commandPattern.ts
var commandPattern = __webpack_require__(8704);
;// CONCATENATED MODULE: ./src/catalogue/tasks/names.ts
/**
 * What the name of a script, a make target or a subcommand hints at. Names are hints, never verdicts (practice catalogue,
 * clarification 9): where the content can be read and would show the task, a name that nothing bears out is low confidence.
 */

const nameRules = [
    {
        task: 'train',
        words: (0,commandPattern/* listed */.KE)(`
      train, training, trainer, retrain, retraining, finetune, finetuning, fine tune, fine tuning, pretrain, fit model
      model fit, run experiment, run experiments, hyperparameter tuning, tune model
    `),
        unless: (0,commandPattern/* listed */.KE)('test, tests, split, data, dataset, download, deploy, requirements, lint, docker, image, build, status'),
        calls: (0,commandPattern/* listed */.KE)('fit, train, training, trainer, finetune, backward, learn, tune, optimize, run_experiment'),
    },
    {
        task: 'evaluate',
        words: (0,commandPattern/* listed */.KE)(`
      evaluate, evaluation, eval, evaluator, score model, validate model, model validation, test model, model test
      evals, model performance, compare models, model comparison
    `),
        unless: ['data', 'install', 'requirements'],
        calls: (0,commandPattern/* listed */.KE)('evaluate, eval, metric, metrics, score, accuracy, f1, auc, rmse, mse, mae, iou, dice, bleu, rouge, perplexity, confusion, predict, loss'),
    },
    {
        task: 'preprocess',
        words: (0,commandPattern/* listed */.KE)(`
      preprocess, preprocessing, =prepare, prepare data, prepare dataset, data preparation, featurize, featurization
      =features, build features, make features, create features, feature engineering, make dataset, build dataset
      create dataset, process data, data processing, clean data, data cleaning, =transform, data transformation
      split data, data split, setup data, =etl, wrangle, augment data, data augmentation
    `),
        unless: (0,commandPattern/* listed */.KE)('test, tests, release, env, environment, deploy, image, commit'),
    },
    {
        task: 'data-validation',
        words: (0,commandPattern/* listed */.KE)(`
      validate data, data validation, validate dataset, check data, data check, data checks, data quality, data tests
      validate schema, test data, great expectations, run checkpoint
    `),
    },
    {
        task: 'data-pull',
        words: (0,commandPattern/* listed */.KE)(`
      download data, download dataset, fetch data, get data, data download, pull data, data ingestion, =ingest
      =ingestion, ingest data, load data, data load, download model, download weights, =download, =fetch, =scrape
      collect data, data collection
    `),
        unless: ['test', 'tests', 'tools', 'tool'],
    },
    {
        task: 'data-push',
        words: (0,commandPattern/* listed */.KE)('upload data, upload dataset, push data, data upload, upload model, =upload, hf upload'),
    },
    {
        task: 'run-pipeline',
        words: (0,commandPattern/* listed */.KE)('run pipeline, pipeline, run pipelines, repro, training pipeline, ml pipeline, submit pipeline'),
        unless: ['test', 'tests', 'ci', 'lint', 'docker', 'build'],
        calls: [],
    },
    {
        task: 'register-model',
        words: (0,commandPattern/* listed */.KE)(`
      register model, model register, model registry, =register, =registration, promote model, model promotion
      model registration, publish model, push model, push to hub, =promote
    `),
        unless: ['runner', 'test', 'tests'],
    },
    {
        task: 'deploy',
        words: (0,commandPattern/* listed */.KE)('deploy, deployment, deploy model, rollout'),
        unless: ['docs', 'doc', 'pages', 'test', 'tests', 'site'],
    },
    {
        task: 'monitor',
        words: (0,commandPattern/* listed */.KE)('drift, =monitor, =monitoring, monitor model, model monitoring, monitor data, performance monitoring'),
        unless: (0,commandPattern/* listed */.KE)('test, tests, install, lockfile, lock, schema, config, terraform, docs'),
    },
    { task: 'benchmark', words: (0,commandPattern/* listed */.KE)('benchmark, benchmarks, bench, load test, loadtest') },
    { task: 'report-metrics', words: (0,commandPattern/* listed */.KE)('report metrics, metrics report, post metrics, comment metrics') },
    {
        task: 'test',
        words: (0,commandPattern/* listed */.KE)('test, tests, unittest, unittests, pytest, check package, integration test, e2e'),
        unless: ['data', 'model', 'train', 'deploy', 'setup', 'requirements', 'install'],
        calls: [],
    },
    {
        task: 'lint',
        words: (0,commandPattern/* listed */.KE)('lint, linting, format, fmt, typecheck, mypy, =style, code style, check style, pre commit, precommit, flake8, type check'),
        calls: [],
    },
    {
        task: 'docs',
        words: (0,commandPattern/* listed */.KE)('docs, doc, documentation, apidocs, =html, =site'),
        unless: ['test', 'tests', 'install'],
        calls: [],
    },
    { task: 'coverage', words: (0,commandPattern/* listed */.KE)('coverage, cov'), calls: [] },
    {
        task: 'notify',
        words: (0,commandPattern/* listed */.KE)('notify, notifier, alert, alerts, slack, notification, notifications'),
        unless: ['test', 'tests', 'rules'],
    },
    { task: 'build-image', words: (0,commandPattern/* listed */.KE)('docker build, build image, build docker, image build'), calls: [] },
    { task: 'publish-image', words: (0,commandPattern/* listed */.KE)('docker push, push image, push docker'), calls: [] },
    {
        task: 'release',
        words: (0,commandPattern/* listed */.KE)('release, bump version, changelog'),
        unless: ['test', 'tests'],
        calls: [],
    },
    { task: 'provision-compute', words: (0,commandPattern/* listed */.KE)('provision, create cluster, create compute'), calls: [] },
];

;// CONCATENATED MODULE: ./src/detection/taskNames.ts
/** What the names in a command hint at: of the script it starts, of a target, of a word that tells a program what to do. */

const taskNames_interpreters = /^(?:python[\d.]*|pypy3?|Rscript|julia|bash|sh|zsh|dash|node|ruby|perl|pwsh|source|ipython)$/;
/** Programs whose words are the names of tasks that the project defines. */
const taskRunners = /^(?:make|gmake|just|task|inv|invoke|poe|doit|npm|yarn|pnpm|bun|rake|tox|nox|pdm|hatch|pixi|taskipy|duty|mise)$/;
/** Script names that say nothing; the folder around them does. */
const plainNames = new Set([
    'main',
    'run',
    'app',
    'cli',
    'index',
    'script',
    'entrypoint',
    'start',
]);
/** Options whose value says what a program does. */
const modeOptions = /^--(?:mode|task|step|stage|action|command|job|env)$/;
/**
 * The rules that the names in a command fulfil, each once. `entryPoints` are the console scripts of the project: their words are
 * read like those of `python main.py train`.
 */
function namesHintedIn(command, entryPoints) {
    return [...new Set(namesIn(command, entryPoints).flatMap(rulesOfName))];
}
/** The rules that a name of a script, target or stage fulfils. */
function rulesOfName(name) {
    const words = wordsOf(name);
    return nameRules.filter(rule => speaksOf(rule, words));
}
/** Whether some call has a name that bears the rule out: `fit_model` for training. */
function isBorneOut(rule, calls) {
    if (rule.calls === undefined)
        return true;
    return calls.some(({ name }) => wordsOf(name.slice(name.lastIndexOf('.') + 1)).some(word => rule.calls?.includes(word)));
}
function namesIn(command, entryPoints) {
    const words = positionals(command);
    if (taskNames_interpreters.test(command.program)) {
        if (isInline(command))
            return importedNames(command);
        const [script, ...rest] = words;
        return script === undefined ? [] : [scriptName(script), ...modes(command, rest)];
    }
    if (taskRunners.test(command.program)) {
        return words.filter(word => /^[\w:./@-]+$/.test(word) && !/^(?:run|run-script)$/.test(word));
    }
    if (command.wrappers.some(wrapper => wrapper.endsWith(' -m'))) {
        return [scriptName(command.program.replaceAll('.', '/')), ...modes(command, words)];
    }
    if (command.program.includes('/'))
        return [scriptName(command.program), ...modes(command, words)];
    return entryPoints.has(command.program) ? [command.program, ...modes(command, words)] : [];
}
/** The program's text stands in the command itself. */
function isInline(command) {
    return command.argv.some(word => word === '-c' || word === '-e') || command.argv[0] === '-';
}
/** What inline Python imports from modules: `from alerts import send_alert` says what it is about. */
function importedNames(command) {
    const text = [...command.argv, command.stdin ?? ''].join('\n').slice(0, 10_000);
    return Array.from(text.matchAll(/^[ \t]*from[ \t]+[\w.]+[ \t]+import[ \t]+(\w+)/gm), ([, name]) => name ?? '');
}
function positionals(command) {
    return command.argv.filter(word => !word.startsWith('-') && !word.includes('=')).slice(0, 20);
}
/** Single words that tell a program what to do: `main.py train`, `--mode train`. */
function modes(command, words) {
    const [first] = words;
    const valued = command.argv.filter((_, index) => modeOptions.test(command.argv[index - 1] ?? ''));
    return [...(first === undefined ? [] : [first]), ...valued].filter(word => /^[A-Za-z][\w-]*$/.test(word));
}
/** The file's name without ending, with its folder when the name says nothing. */
function scriptName(path) {
    const segments = path.split('/').filter(segment => segment !== '');
    const name = (segments.at(-1) ?? '').replace(/\.(?:py|sh|bash|[rR]|jl|js|ts|ipynb|ps1|rb)$/, '');
    return plainNames.has(name.toLowerCase().replace(/_/g, '')) ? `${segments.at(-2) ?? ''} ${name}` : name;
}
/** Words of a name in lower case: `trainModel_v2` is `train`, `model`, `v2`. */
function wordsOf(name) {
    return name
        .slice(0, 200)
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .split(/[^A-Za-z\d]+/)
        .filter(word => word !== '')
        .map(word => word.toLowerCase());
}
function speaksOf(rule, words) {
    if (words.some(word => rule.unless?.includes(word) === true))
        return false;
    return rule.words.some(group => {
        return group.startsWith('=') ? group.slice(1) === words.join(' ') : isWithin(group.split(' '), words);
    });
}
function isWithin(wanted, words) {
    let at = 0;
    for (const word of words)
        if (word === wanted[at])
            at++;
    return at === wanted.length;
}

;// CONCATENATED MODULE: ./src/detection/taskReports.ts
/**
 * Reports of metrics through means that report anything: a comment, the job summary. They count when the words speak of
 * results and the job, or a job before it, has a model at hand.
 */


const modelTasks = new Set([
    'train',
    'evaluate',
    'run-pipeline',
    'monitor',
    'data-validation',
]);
const commentCommands = (0,commandPattern/* listed */.KE)('gh pr comment, gh issue comment').map(commandPattern/* parseCommandPattern */.R4);
const commentActions = /^(?:actions\/github-script|marocchino\/sticky-pull-request-comment|peter-evans\/(?:create-or-update-comment|commit-comment)|thollander\/actions-comment-pull-request|mshick\/add-pr-comment|machine-learning-apps\/pr-comment)$/i;
const scriptReports = /createComment|updateComment|core\.summary|createCommitComment/;
/** Words of results. */
const results = /metric|accuracy|\bf1\b|f1[-_ ]score|rmse|\bmae\b|\bauc\b|precision|recall|\bloss\b|\br2\b|evaluation|eval[-_]|confusion|report\.(?:md|html)|results?\.(?:md|json|csv)|model[-_ ](?:performance|report|comparison)|wandb|mlflow|leaderboard/i;
/** `known`: what the same automation performs otherwise. */
function reportTasks(automation, known) {
    const jobs = new Set(known.filter(({ task }) => modelTasks.has(task)).map(({ run }) => jobKey(run, run.job.id)));
    return automation.runs
        .filter(run => run.kind === 'command' || run.kind === 'action')
        .filter(run => (run.kind === 'command' ? reports(run) : comments(run)))
        .filter(run => results.test(textOf(run)))
        .map(run => {
        const near = [run.job.id, ...run.job.needs].some(job => jobs.has(jobKey(run, job)));
        const confidence = near ? 'medium' : 'low';
        return { task: 'report-metrics', confidence, run, place: run, trace: run.trace, what: (0,trace/* runText */.l)(run) };
    });
}
function reports({ command }) {
    if (command.redirects.some(({ target }) => target.includes('GITHUB_STEP_SUMMARY')))
        return true;
    return commentCommands.some(pattern => (0,commandPattern/* matchesCommand */.f0)(pattern, command));
}
function comments(run) {
    if (run.reference.kind !== 'repository' || !commentActions.test(run.reference.slug))
        return false;
    if (run.reference.repo !== 'github-script')
        return true;
    return run.with.some(({ name, value }) => name === 'script' && scriptReports.test(value));
}
function textOf(run) {
    if (run.kind === 'action')
        return run.with
            .map(({ value }) => value)
            .join('\n')
            .slice(0, 20_000);
    return [run.command.program, ...run.command.argv, run.command.stdin ?? ''].join(' ').slice(0, 20_000);
}
function jobKey(run, job) {
    return `${run.workflow.path}#${job}`;
}

// EXTERNAL MODULE: ./src/detection/toolRuns.ts
var toolRuns = __webpack_require__(6987);
;// CONCATENATED MODULE: ./src/detection/tasks.ts
/** Which tasks automation performs, from its commands, its actions and the code that it runs. */







/** Files of one command that are searched for calls that bear its name out. */
const mostStartedFiles = 20;
/**
 * The tasks of all automation, reached or not, in the order of the runs that perform them; each once per workflow step, at the
 * place that shows it best.
 */
function detectTasks(facts, automation) {
    const formed = formTasks(facts, automation);
    const coded = codeTasks(facts, automation);
    const known = [...formed, ...coded];
    const sightings = [...known, ...reportTasks(automation, known)];
    const order = new Map(automation.runs.map((run, index) => [run, index]));
    const best = new Map();
    for (const sighting of sightings) {
        const key = keyOf(sighting);
        const rival = best.get(key);
        if (rival === undefined || isBetter(sighting, rival))
            best.set(key, sighting);
    }
    return [...best.values()]
        .sort((a, b) => (order.get(a.run) ?? 0) - (order.get(b.run) ?? 0) || rankOf(a.task) - rankOf(b.task))
        .map(useOf);
}
function formTasks(facts, automation) {
    const entryPoints = new Set(facts.dependencyFiles.flatMap(({ scripts }) => scripts.map(({ name }) => name)));
    const started = startedCode(facts, automation);
    const clusters = jobsWithLocalCluster(automation);
    return automation.runs.flatMap(run => {
        switch (run.kind) {
            case 'command': {
                const local = clusters.has(run.job);
                return commandTasks(run, entryPoints, started).filter(({ task }) => !(local && task === 'deploy'));
            }
            case 'action':
                return (0,tasks/* tasksOfAction */.e3)(run.reference, run.with, toolRuns/* isGiven */.q).map(hint => tasks_sightingOf(run, hint.task, hint.confidence));
            case 'unresolved':
                return unresolvedTasks(run);
            default:
                return [];
        }
    });
}
/** By form; by name only where no form is known, and surely only while the content is hidden or bears the name out. */
function commandTasks(run, entryPoints, started) {
    const formed = (0,tasks/* tasksOfCommand */.vz)(run.command).map(({ task, confidence }) => tasks_sightingOf(run, task, confidence));
    const calls = started(run);
    const named = namesHintedIn(run.command, entryPoints).map(rule => {
        return tasks_sightingOf(run, rule.task, calls === null || isBorneOut(rule, calls) ? 'medium' : 'low');
    });
    return [...formed, ...named.filter(({ task }) => !formed.some(known => known.task === task))];
}
function unresolvedTasks(run) {
    return rulesOfName(run.what).map(({ task }) => tasks_sightingOf(run, task, 'medium'));
}
function tasks_sightingOf(run, task, confidence) {
    return { task, confidence, run, place: run, trace: run.trace, what: (0,trace/* runText */.l)(run) };
}
function startedCode(facts, automation) {
    const followed = new Set();
    const files = new Map();
    for (const run of automation.runs) {
        if (run.kind === 'unresolved')
            continue;
        for (const hop of run.trace)
            followed.add(hopKey(hop, hop.what));
        const start = run.trace.at(-1);
        if (run.kind !== 'code' || run.inline !== null || run.via === 'import' || start === undefined)
            continue;
        const key = hopKey(start, start.what);
        files.set(key, [...(files.get(key) ?? []), run.path]);
    }
    return run => {
        const key = hopKey(run, (0,trace/* commandText */.j)(run.command));
        if (!followed.has(key))
            return null;
        const codes = (files.get(key) ?? []).slice(0, mostStartedFiles).flatMap(path => facts.code(path) ?? []);
        return codes.some(loadsUnknownCode) ? null : codes.flatMap(({ calls }) => calls);
    };
}
/** Code that loads other code by a name that only shows when it runs. */
function loadsUnknownCode({ calls }) {
    return calls.some(({ name }) => /^(?:importlib\.|__import__$|exec$|runpy\.|hydra\.utils\.(?:instantiate|call)$)/.test(name));
}
function hopKey({ path, line }, what) {
    return `${path}:${line}:${what}`;
}
/** Jobs that start a cluster on the runner: what they apply there is a test, not a deployment. */
function jobsWithLocalCluster(automation) {
    const jobs = new Set();
    for (const run of automation.runs) {
        const starts = run.kind === 'command'
            ? /^(?:kind|minikube|k3d|microk8s)$/.test(run.command.program)
            : run.kind === 'action' && /\b(?:kind-action|setup-minikube|k3d)\b/i.test(run.reference.raw);
        if (starts)
            jobs.add(run.job);
    }
    return jobs;
}
function keyOf({ task, run }) {
    return `${task} ${run.workflow.path}:${run.job.line}:${run.step?.line ?? 0}`;
}
function isBetter(one, other) {
    if (one.run.reach.reachable !== other.run.reach.reachable)
        return one.run.reach.reachable;
    const surer = confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence);
    return surer < 0 || (surer === 0 && one.trace.length < other.trace.length);
}
const confidences = ['high', 'medium', 'low'];
function rankOf(task) {
    return catalogue_tasks/* tasks */.v.findIndex(({ id }) => id === task);
}
function useOf({ task, confidence, run, place, trace, what, source }) {
    const { reachable, events } = run.reach;
    const { path, line } = place;
    return {
        id: task,
        path,
        line,
        reachable,
        events,
        confidence,
        what,
        trace,
        run,
        source: source ?? { path, line, what },
    };
}

// EXTERNAL MODULE: ./src/detection/tools.ts + 7 modules
var detection_tools = __webpack_require__(5470);
;// CONCATENATED MODULE: ./src/facts/buildFiles.ts

const LIMIT = 512 * 1024;
const DATA_LIMIT = 2 * 1024 * 1024;
const nothing = () => null;
/** Readers of the files that say how a project is built and run. Only those that occur are loaded. */
async function loadBuildFiles(snapshot, listing, code, report) {
    const has = (kind) => listing.kinds.has(kind);
    const read = (parse) => fileReader(snapshot, report, LIMIT, parse);
    const data = await dataReader(snapshot, report, has('toml'));
    const project = has('tox')
        ? await projectReaders(snapshot, report, data)
        : { tox: nothing, testPaths: () => [] };
    const tasks = has('tasks') ? await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3707)) : null;
    const ofCode = (list) => collect_remember((path) => {
        const facts = list === undefined ? null : code(path);
        return facts === null || list === undefined ? [] : list(facts);
    });
    return {
        makefile: has('make') ? read((await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 369))).parseMakefile) : nothing,
        justfile: has('just') ? read((await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9873))).parseJustfile) : nothing,
        taskfile: has('taskfile') ? read((await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4064))).parseTaskfile) : nothing,
        dockerfile: listing.dockerfiles.length > 0 ? read((await Promise.all(/* import() */[__webpack_require__.e(7839), __webpack_require__.e(1417)]).then(__webpack_require__.bind(__webpack_require__, 1417))).parseDockerfile) : nothing,
        compose: has('compose') ? read((await __webpack_require__.e(/* import() */ 6907).then(__webpack_require__.bind(__webpack_require__, 6907))).parseCompose) : nothing,
        preCommit: has('pre-commit') ? read((await __webpack_require__.e(/* import() */ 1779).then(__webpack_require__.bind(__webpack_require__, 1779))).parsePreCommit) : nothing,
        mlproject: has('mlproject') ? read((await __webpack_require__.e(/* import() */ 2489).then(__webpack_require__.bind(__webpack_require__, 2489))).parseMlProject) : nothing,
        snakefile: has('snakefile') ? read((await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 853))).parseSnakefile) : nothing,
        dvcYaml: await dvcReader(snapshot, listing, report, data),
        noxSessions: ofCode(tasks?.noxSessions),
        invokeTasks: ofCode(tasks?.invokeTasks),
        data,
        ...project,
    };
}
async function dvcReader(snapshot, listing, report, data) {
    if (listing.dvcYamls.length === 0)
        return nothing;
    const { parseDvcYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 524));
    return fileReader(snapshot, report, LIMIT, (path, text) => parseDvcYaml(path, text, data));
}
/** YAML and JSON, and TOML when it occurs at all. */
async function dataReader(snapshot, report, hasToml) {
    const { readYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3028));
    const { readJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1925));
    const toml = hasToml ? await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4598)) : null;
    const read = fileReader(snapshot, report, DATA_LIMIT, (path, text) => {
        if (path.endsWith('.json'))
            return readJson(path, text);
        if (path.endsWith('.toml'))
            return toml?.readToml(path, text) ?? null;
        return readYaml(path, text);
    });
    return path => (/\.(?:ya?ml|json|toml)$/.test(path) ? (read(path)?.root ?? null) : null);
}
/** What the configuration of a Python project in a folder says of tox and pytest. */
async function projectReaders(snapshot, report, data) {
    const { parseToxIni, parseToxTable } = await __webpack_require__.e(/* import() */ 1292).then(__webpack_require__.bind(__webpack_require__, 1292));
    const { iniValue, readIni } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8245));
    const { nodeAt, textsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5944));
    const ini = fileReader(snapshot, report, LIMIT, (path, text) => readIni(path, text));
    const toxIni = fileReader(snapshot, report, LIMIT, parseToxIni);
    const inside = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
    const tox = collect_remember((folder) => {
        const table = (name, ...keys) => {
            const path = inside(folder, name);
            return snapshot.entry(path) === undefined ? null : nodeAt(data(path), ...keys);
        };
        return (toxIni(inside(folder, 'tox.ini')) ??
            parseToxTable(inside(folder, 'tox.toml'), table('tox.toml')) ??
            toxIni(inside(folder, 'setup.cfg')) ??
            parseToxTable(inside(folder, 'pyproject.toml'), table('pyproject.toml', 'tool', 'tox')));
    });
    const testPaths = collect_remember((folder) => {
        for (const [name, section] of [
            ['pytest.ini', 'pytest'],
            ['tox.ini', 'pytest'],
            ['setup.cfg', 'tool:pytest'],
        ]) {
            const file = ini(inside(folder, name));
            const value = file === null ? null : iniValue(file, section, 'testpaths');
            if (value !== null)
                return value.value.split(/\s+/).filter(word => word !== '');
        }
        const path = inside(folder, 'pyproject.toml');
        const listed = nodeAt(data(path), 'tool', 'pytest', 'ini_options', 'testpaths');
        return textsOf(listed).flatMap(({ value }) => value.split(/\s+/));
    });
    return { tox, testPaths };
}

// EXTERNAL MODULE: ./src/facts/code/standardLibrary.ts
var standardLibrary = __webpack_require__(7465);
;// CONCATENATED MODULE: ./src/facts/code/resolve.ts
/** Which files of the project a source file runs with it: imports, `source()`, `include()`, `python -m`, entry points. */

/** Folders below a project's root in which packages are put by convention (`src` layout, `lib`, `python`). */
const SOURCE_FOLDERS = ['', 'src', 'lib', 'python'];
/** Names of the standard library that projects give to folders of their own, and nobody imports from the library. */
const PROJECT_NAMES = new Set(['test', 'code']);
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
const inside = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** The folder and all folders above it, nearest first; `` is the root. */
function upward(folder) {
    const found = [];
    for (let at = folder; at !== ''; at = folderOf(at))
        found.push(at);
    return [...found, ''];
}
/** `a/./b/../c` without dots; null when it leaves the root. */
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return null;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
function pythonFolders(paths) {
    const folders = new Set();
    for (const path of paths) {
        if (!path.endsWith('.py'))
            continue;
        for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    }
    return folders;
}
/** Calls that run another source file which they name by a literal path. */
const RUNS_FILE = new Set([
    'source',
    'sys.source',
    'base::source',
    'include',
    'runpy.run_path',
]);
/** Calls that import a module which they name by a literal. */
const RUNS_MODULE = new Set([
    'importlib.import_module',
    'runpy.run_module',
    '__import__',
]);
class Resolver {
    #paths;
    #folders;
    #roots = new Map();
    #names = new Map();
    #found = new Map();
    constructor(paths) {
        this.#paths = paths;
        this.#folders = pythonFolders(paths);
    }
    imported(from, one) {
        const names = one.names.map(({ name }) => name);
        if (one.level > 0) {
            const base = upward(folderOf(from))[one.level - 1];
            return base === undefined ? [] : this.#below(base, one.module, names);
        }
        const key = `${folderOf(from)}\n${one.module}\n${names.join()}`;
        const known = this.#found.get(key);
        if (known !== undefined)
            return known;
        const near = this.#absolute(this.#rootsOf(folderOf(from)), one.module, names);
        const found = near.length > 0 ? near : this.#elsewhere(one, 2);
        this.#found.set(key, found);
        return found;
    }
    /**
     * A module under a root that only an installation or `sys.path` tells (`packages/x/src`): found when exactly one folder of the
     * repository has it, and its dotted name has at least as many parts as asked for, so that a chance is unlikely.
     */
    #elsewhere(one, parts) {
        const segments = one.module.split('.');
        const [top = ''] = segments;
        if (one.level > 0 || segments.length < parts || standardLibrary/* STANDARD_LIBRARY */.e.has(top))
            return [];
        const path = segments.join('/');
        const bases = new Set();
        for (const ending of [
            `${path}.py`,
            `${path}/__init__.py`,
            ...one.names.map(({ name }) => `${path}/${name}.py`),
        ]) {
            for (const file of this.#named(ending.slice(ending.lastIndexOf('/') + 1))) {
                if (file.endsWith(`/${ending}`))
                    bases.add(file.slice(0, -ending.length - 1));
            }
        }
        const [base, ...others] = bases;
        if (base === undefined || others.length > 0)
            return [];
        return this.#below(base, one.module, one.names.map(({ name }) => name));
    }
    /** Python files of this name. */
    #named(name) {
        if (this.#names.size === 0) {
            for (const path of this.#paths) {
                if (!path.endsWith('.py'))
                    continue;
                const last = path.slice(path.lastIndexOf('/') + 1);
                const known = this.#names.get(last);
                if (known === undefined)
                    this.#names.set(last, [path]);
                else
                    known.push(path);
            }
        }
        return this.#names.get(name) ?? [];
    }
    dependencies(facts) {
        const found = new Set();
        const add = (paths) => {
            for (const path of paths)
                if (path !== facts.path)
                    found.add(path);
        };
        const extendsPath = facts.calls.some(({ name }) => /^sys\.path\.(?:append|insert|extend)$/.test(name));
        if (facts.language === 'python') {
            for (const one of facts.imports) {
                const imported = this.imported(facts.path, one);
                add(imported.length > 0 || !extendsPath ? imported : this.#elsewhere(one, 1));
            }
        }
        for (const call of facts.calls) {
            const named = call.strings['0'];
            if (named === undefined)
                continue;
            if (RUNS_FILE.has(call.name))
                add(this.#file(facts.path, named));
            if (RUNS_MODULE.has(call.name))
                add(this.#absolute(this.#rootsOf(folderOf(facts.path)), named, []));
        }
        return [...found];
    }
    module(name, directory) {
        const last = this.#absolute(this.#rootsOf(directory), name, ['__main__']).at(-1);
        return last === undefined || last.endsWith('/__init__.py') ? null : last;
    }
    entryPoint(target, directory) {
        const [name = ''] = target.split(':', 1);
        return this.#absolute(this.#rootsOf(directory), name.trim(), []).at(-1) ?? null;
    }
    /**
     * Folders that may be on Python's path for a file in a folder: its own (`python src/train.py` puts `src` there), those above
     * (where it may be started from or installed), and their source folders.
     */
    #rootsOf(folder) {
        const known = this.#roots.get(folder);
        if (known !== undefined)
            return known;
        const candidates = upward(folder).flatMap(above => SOURCE_FOLDERS.map(name => (name === '' ? above : inside(above, name))));
        const roots = candidates.filter(one => one === '' || this.#folders.has(one));
        this.#roots.set(folder, roots);
        return roots;
    }
    #absolute(roots, module, names) {
        const [top = ''] = module.split('.', 1);
        if (top === '' || (standardLibrary/* STANDARD_LIBRARY */.e.has(top) && !PROJECT_NAMES.has(top)))
            return [];
        const regular = roots.find(root => this.#paths.has(inside(root, `${top}.py`)) || this.#paths.has(inside(root, `${top}/__init__.py`)));
        if (regular !== undefined)
            return this.#below(regular, module, names);
        // Folders without __init__.py are packages too, but any installed package of that name wins over them.
        for (const root of roots) {
            const found = this.#folders.has(inside(root, top)) ? this.#below(root, module, names) : [];
            if (found.length > 0)
                return found;
        }
        return [];
    }
    /** Files of `module` below a folder, and of the imported names that are modules themselves. */
    #below(base, module, names) {
        const found = [];
        let at = base;
        const parts = module === '' ? [] : module.split('.');
        if (parts.length === 0)
            this.#add(inside(base, '__init__.py'), found);
        for (const [index, part] of parts.entries()) {
            at = inside(at, part);
            if (this.#add(`${at}/__init__.py`, found))
                continue;
            if (this.#add(`${at}.py`, found))
                return found;
            if (!this.#folders.has(at))
                return index === 0 ? [] : found;
        }
        for (const name of names) {
            const inner = inside(at, name);
            if (!this.#add(`${inner}.py`, found))
                this.#add(`${inner}/__init__.py`, found);
        }
        return found;
    }
    #add(path, found) {
        const exists = this.#paths.has(path);
        if (exists)
            found.push(path);
        return exists;
    }
    /** A path in code is relative to where the program was started: the file's folder or one above it. */
    #file(from, named) {
        for (const folder of upward(folderOf(from))) {
            const path = normalised(inside(folder, named));
            if (path !== null && this.#paths.has(path))
                return [path];
        }
        return [];
    }
}
/** A resolver over all paths of a repository. */
function moduleResolver(paths) {
    return new Resolver(paths);
}

// EXTERNAL MODULE: ./src/facts/dependencies/format.ts
var dependencies_format = __webpack_require__(6754);
;// CONCATENATED MODULE: ./src/facts/listing.ts


/** GitHub reads the files directly in this folder of the root, and no other. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:[._-].*)?$|\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/;
/** By base name. */
const KINDS = [
    [/^(?:GNUm|m|M)akefile|\.mk$/, 'make'],
    [/^\.?[Jj]ustfile$|\.just$/, 'just'],
    [/^[Tt]askfile.*\.ya?ml$/, 'taskfile'],
    [/^(?:docker-)?compose.*\.ya?ml$/, 'compose'],
    [/^(?:tox\.(?:ini|toml)|setup\.cfg|pyproject\.toml|pytest\.ini)$/, 'tox'],
    [/^(?:\.pre-commit-config\.ya?ml|prek\.toml)$/, 'pre-commit'],
    [/^MLproject$/, 'mlproject'],
    [/^[Ss]nakefile|\.smk$/, 'snakefile'],
    [/\.toml$/, 'toml'],
];
/** What every name of the above has in it; most names have nothing of it, and need not be looked at again. */
const MAY_BE_KIND = /make|just|task|compose|tox|pytest|setup\.cfg|pre-commit|MLproject|snake|\.(?:mk|smk|toml)$/i;
const MAY_NAME_DEPENDENCIES = /requir|constraint|reqs|runtime|conda|env|lock|\.toml$|setup\.|Pipfile|DESCRIPTION|package\.json|shrinkwrap|version/i;
/** Python files that mean something by their name. */
const NAMED_CODE = new Set(['setup.py', 'noxfile.py', 'tasks.py', 'fabfile.py', 'duties.py', '__init__.py']);
/**
 * Endings of files that no reader here takes: in large repositories most files end so, and each costs one look into this set.
 */
const OTHER_ENDINGS = new Set('c cc cpp cu h hpp java kt go rs js jsx ts tsx mjs cjs vue css scss html htm svg png jpg jpeg gif webp ico pdf csv tsv parquet npy npz pkl joblib pt pth onnx h5 bin zip gz tar xml md mdx rst map snap proto sql rb php swift ttf woff woff2 mp4 wav'.split(' '));
/** Sorts a listing by names alone, in one pass: it is the part of an audit that grows with every file. */
function listingOf(files) {
    const listing = {
        workflows: [],
        actions: [],
        dependencies: [],
        dvcYamls: [],
        dockerfiles: [],
        code: [],
        kinds: new Set(),
    };
    for (const { path, kind } of files) {
        if (kind !== 'submodule' && !OTHER_ENDINGS.has(path.slice(path.lastIndexOf('.') + 1)))
            sort(listing, path);
    }
    return listing;
}
function sort(listing, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if ((0,facts_code/* isCodePath */.X)(path)) {
        listing.code.push(path);
        if (!NAMED_CODE.has(name))
            return;
        if (name !== 'setup.py' && (name !== '__init__.py' || path.endsWith('tasks/__init__.py')))
            listing.kinds.add('tasks');
        if (name === 'setup.py' && (0,dependencies_format/* dependencyFormatOf */.aT)(path) !== null)
            listing.dependencies.push(path);
        return;
    }
    if (WORKFLOW.test(path))
        listing.workflows.push(path);
    else if (name === 'action.yml' || name === 'action.yaml')
        listing.actions.push(path);
    else if (name === 'dvc.yaml')
        listing.dvcYamls.push(path);
    else if (DOCKERFILE.test(name))
        listing.dockerfiles.push(path);
    if (MAY_NAME_DEPENDENCIES.test(path) && (0,dependencies_format/* dependencyFormatOf */.aT)(path) !== null)
        listing.dependencies.push(path);
    if (!MAY_BE_KIND.test(name))
        return;
    for (const [pattern, kind] of KINDS)
        if (pattern.test(name))
            listing.kinds.add(kind);
}

;// CONCATENATED MODULE: ./src/facts/collect.ts




/** Notebooks are the largest files that are read. */
const CODE_LIMIT = 5 * 1_048_576;
const collect_LIMIT = 512 * 1024;
/**
 * Reads what everything needs (workflows, dependency files) and prepares the rest to be read when it is first asked for. Only
 * parsers of files that occur are loaded.
 */
async function collectFacts(snapshot) {
    const listing = listingOf(snapshot.files);
    const report = reporter();
    await snapshot.preload([
        ...listing.workflows,
        ...listing.dependencies,
        ...listing.actions,
        ...listing.dvcYamls,
    ]);
    const workflows = await readWorkflows(snapshot, listing, report);
    const dependencyFiles = await readDependencies(snapshot, listing, report);
    const action = await actionReader(snapshot, listing, report);
    const code = await codeReader(snapshot, listing, report);
    const script = await scriptReader(workflows);
    const inlineCode = await inlineReader(workflows);
    const buildFiles = await loadBuildFiles(snapshot, listing, code, report);
    let modules = null;
    return {
        snapshot,
        workflows,
        dependencyFiles,
        dependencies: dependencyFiles
            .filter(file => file.role !== 'lock')
            .flatMap(file => file.dependencies)
            .sort((a, b) => compareText(a.path, b.path) || a.line - b.line),
        dvcYamlPaths: listing.dvcYamls,
        dockerfilePaths: listing.dockerfiles,
        action,
        code,
        inlineCode,
        modules: () => {
            modules ??= moduleResolver(new Set(listing.code));
            return modules;
        },
        script,
        ...buildFiles,
        diagnostics: report.all,
    };
}
function reporter() {
    const found = new Map();
    return {
        add(diagnostics) {
            for (const one of diagnostics)
                found.set(`${one.path}\0${one.line}\0${one.problem}\0${one.detail}`, one);
        },
        all: () => [...found.values()].sort((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.detail, b.detail)),
    };
}
/** By UTF-16 code units, as the listing is sorted: the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Remembers what was read of a path. */
function collect_remember(read) {
    const known = new Map();
    return path => {
        const before = known.get(path);
        if (before !== undefined || known.has(path))
            return before;
        const value = read(path);
        known.set(path, value);
        return value;
    };
}
/** Reads a file of its own format; null when there is no such file, with a diagnostic when it cannot be read. */
function fileReader(snapshot, report, limit, parse) {
    return collect_remember(path => {
        const content = snapshot.text(path, limit);
        if (!content.ok) {
            if (content.problem !== 'missing')
                report.add([unread(path, content.problem)]);
            return null;
        }
        const value = parse(path, content.text);
        if (value !== null && 'diagnostics' in value)
            report.add(value.diagnostics);
        return value;
    });
}
function unread(path, problem) {
    const kind = problem === 'too-large' ? 'too-large' : 'unreadable';
    return { path, line: 1, problem: kind, detail: `cannot be read: ${problem}` };
}
async function readWorkflows(snapshot, { workflows }, report) {
    if (workflows.length === 0)
        return [];
    const { parseWorkflow, WORKFLOW_LIMIT } = await __webpack_require__.e(/* import() */ 8729).then(__webpack_require__.bind(__webpack_require__, 8729));
    return workflows.map(path => {
        const content = snapshot.text(path, WORKFLOW_LIMIT);
        const workflow = content.ok ? parseWorkflow(path, content.text) : unreadWorkflow(path, content.problem);
        report.add(workflow.diagnostics);
        return workflow;
    });
}
/** What lies there is a workflow all the same, and GitHub does not run it. */
function unreadWorkflow(path, problem) {
    return {
        path,
        name: null,
        valid: false,
        events: [],
        permissions: null,
        concurrency: null,
        env: [],
        defaults: { shell: null, workingDirectory: null },
        jobs: [],
        diagnostics: [unread(path, problem)],
    };
}
async function readDependencies(snapshot, { dependencies }, report) {
    if (dependencies.length === 0)
        return [];
    const { loadDependencyParsers, unreadDependencyFile } = await __webpack_require__.e(/* import() */ 3893).then(__webpack_require__.bind(__webpack_require__, 3893));
    const parse = await loadDependencyParsers(dependencies);
    return dependencies.flatMap(path => {
        const content = snapshot.text(path, CODE_LIMIT);
        const file = content.ok ? parse(path, content.text) : unreadDependencyFile(path, content.problem);
        report.add(file?.diagnostics ?? []);
        return file ?? [];
    });
}
async function actionReader(snapshot, { actions }, report) {
    if (actions.length === 0)
        return () => null;
    const { parseActionManifest } = await __webpack_require__.e(/* import() */ 8889).then(__webpack_require__.bind(__webpack_require__, 8889));
    const read = fileReader(snapshot, report, collect_LIMIT, parseActionManifest);
    return folder => {
        const base = folder === '' ? '' : `${folder}/`;
        return read(`${base}action.yml`) ?? read(`${base}action.yaml`);
    };
}
async function codeReader(snapshot, { code }, report) {
    if (code.length === 0)
        return () => null;
    const parse = await (0,facts_code/* loadCodeParsers */.K)(code);
    return fileReader(snapshot, report, CODE_LIMIT, parse);
}
/** Parsers for code inside scripts, as far as some step mentions a program that takes it. */
async function inlineReader(workflows) {
    const steps = workflows.flatMap(workflow => workflow.jobs.flatMap(job => job.steps));
    const mentions = (word) => steps.some(({ run, shell }) => word.test(run?.text ?? '') || word.test(shell ?? ''));
    const python = mentions(/python/) ? await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8645)]).then(__webpack_require__.bind(__webpack_require__, 8645)) : null;
    const r = mentions(/\bR(?:script)?\b/) ? await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6749)) : null;
    const julia = mentions(/julia/) ? await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7836)) : null;
    return ({ path, text, line, literal, dialect }) => {
        const fileLine = (at) => (literal ? line + at - 1 : line);
        if (dialect === 'python')
            return python?.parsePython(path, text, fileLine) ?? null;
        if (dialect === 'r')
            return r?.parseR(path, text, fileLine) ?? null;
        return dialect === 'julia' ? (julia?.parseJulia(path, text, fileLine) ?? null) : null;
    };
}
/** Without a workflow nothing runs, and no script is ever asked for. */
async function scriptReader(workflows) {
    if (workflows.length === 0)
        return () => ({ commands: [], functions: [], problem: null });
    const { parseScript } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(4386)]).then(__webpack_require__.bind(__webpack_require__, 4386));
    const known = new Map();
    return (source) => {
        const { path, line, literal, dialect, errexit, pipefail, text } = source;
        const key = [path, line, literal, dialect, errexit, pipefail, text].join('\0');
        const parsed = known.get(key) ?? parseScript(source, path, dialect, { errexit, pipefail });
        known.set(key, parsed);
        return parsed;
    };
}

;// CONCATENATED MODULE: ./src/facts/index.ts
/** Facts of one snapshot: parsed at once where everything needs them, on demand and once where few do. */


// EXTERNAL MODULE: ./src/practices/index.ts + 112 modules
var practices = __webpack_require__(8054);
// EXTERNAL MODULE: ./src/report/assemble.ts
var assemble = __webpack_require__(2424);
;// CONCATENATED MODULE: ./src/snapshot/withoutPaths.ts
/**
 * The snapshot as if the ignored paths were not there: not listed, not readable by their own name. Closing the view closes the
 * snapshot.
 */
function withoutPaths(snapshot, ignores) {
    const files = snapshot.files.filter(file => !ignores(file.path));
    const kept = new Set(files.map(file => file.path));
    return {
        repository: snapshot.repository,
        scope: snapshot.scope,
        files,
        entry: path => (kept.has(path) ? snapshot.entry(path) : undefined),
        size: path => (kept.has(path) ? snapshot.size(path) : null),
        text: (path, limit) => (kept.has(path) ? snapshot.text(path, limit) : { ok: false, problem: 'missing' }),
        bytes: (path, limit) => (kept.has(path) ? snapshot.bytes(path, limit) : null),
        preload: paths => snapshot.preload(paths.filter(path => kept.has(path))),
        close: () => snapshot.close(),
    };
}

;// CONCATENATED MODULE: ./src/audit.ts
/** The audit, readable top to bottom: snapshot → facts → automation → tools, tasks → profile → practices → score → gate. */














/** The names that settings may refer to. */
const knownNames = {
    practices: practices/* practices */.F.map(practice => practice.id),
    dimensions: dimensions/* dimensions */.K.map(dimension => dimension.id),
    levels: levels.map(level => level.name),
};
/**
 * Audits one snapshot. Deterministic: the same snapshot, settings and day give the same report.
 * `today` (`YYYY-MM-DD`) only decides whether a waiver has run out.
 */
async function audit(snapshot, settings, today) {
    const subject = await understand(snapshot, settings);
    const assessments = practices/* practices */.F.map(practice => assess(practice, subject, settings, today));
    const scored = assessments.filter(assessment => assessment.waiver === null);
    const scorecard = scorecardOf(scored, dimensions/* dimensions */.K, readShareOf(subject));
    const applicable = subject.profile.id !== 'non-ml';
    const ceiling = ceilings[subject.profile.id] ?? null;
    const level = levelOf(assessments.map(asUnmetWhenWaived), subject.profile, levels, dimensions/* dimensions */.K, ceiling);
    return (0,assemble/* assembleReport */.x)({
        subject,
        applicable,
        assessments,
        scorecard,
        level: applicable ? level : null,
        improvements: improvementsOf(scored, dimensions/* dimensions */.K, level.next),
        gate: applicable
            ? gateOf(settings.gate, scorecard, level, scored)
            : { active: false, verdict: 'pass', reasons: [] },
    });
}
/** Everything up to the point where judging starts; what the other commands need too. */
async function understand(snapshot, settings) {
    const ignored = (0,filterPattern/* compileFilter */.gB)(settings.ignorePaths);
    const seen = settings.ignorePaths.length === 0 ? snapshot : withoutPaths(snapshot, ignored);
    const facts = await collectFacts(seen);
    const automation = buildAutomation(facts);
    const tools = (0,detection_tools/* detectTools */.F)(facts, automation);
    const tasks = detectTasks(facts, automation);
    const profile = profileOf({ facts, automation, tools, tasks }, settings.profile);
    return { snapshot: seen, facts, automation, tools, tasks, profile };
}
function assess(practice, subject, settings, today) {
    const waiver = settings.waivers.find(({ practice: id, until }) => {
        return id === practice.id && (until === null || until >= today);
    });
    return {
        practice,
        judgement: asExercise(practice, practice.assess(subject), subject),
        waiver: waiver ?? null,
    };
}
/** What a course sets up for its students to try counts at most in part (catalogue 11, clarifications 16 and 31). */
function asExercise(practice, judgement, { profile }) {
    const own = practice.kind !== 'practice' || practice.dimension === 'documentation-responsible-ai';
    if (profile.id !== 'course' || own || practice.id === 'ci-on-change' || judgement.status !== 'met')
        return judgement;
    return {
        ...judgement,
        status: 'partial',
        because: `${judgement.because} It is exercise code of a course, which counts in part.`,
    };
}
/** A practice that matters for a level and is switched off counts as unmet for the level (catalogue, section 5). */
function asUnmetWhenWaived({ practice, judgement, waiver }) {
    if (waiver === null || judgement.status === 'met' || judgement.status === 'not-applicable') {
        return { practice, judgement };
    }
    const unmet = {
        status: 'unmet',
        confidence: 'high',
        evidence: [],
        searched: [practice.title],
        because: `Waived: ${waiver.reason}`,
    };
    return { practice, judgement: unmet };
}
/** The share (0–1) of the workflows and manifests that could be read; each one that could not lowers the coverage. */
function readShareOf({ facts }) {
    const lost = new Set(['too-large', 'unreadable', 'malformed']);
    const unread = new Set(facts.diagnostics().flatMap(({ path, problem }) => (lost.has(problem) ? [path] : [])));
    const needed = [...facts.workflows, ...facts.dependencyFiles];
    if (needed.length === 0)
        return 1;
    return 1 - needed.filter(({ path }) => unread.has(path)).length / needed.length;
}


/***/ }),

/***/ 6115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   qb: () => (/* binding */ normalisePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths of the repository: with `/`, relative to its root, `` for the root itself. */
/** What a runner calls the checkout. */
const WORKSPACE = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?|\$env:GITHUB_WORKSPACE|\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+)(?=\/|$)/;
/** What a shell calls the directory that it is in. */
const HERE = /^(?:\$\{?PWD\}?|\$\(pwd\)|`pwd`)(?=\/|$)/;
/**
 * The path that `path`, written in `directory`, names; null when it cannot be known (expansions, an absolute path, a way out of
 * the repository).
 */
function resolvePath(directory, path) {
    const written = path.replaceAll('\\', '/');
    const rooted = WORKSPACE.test(written);
    const text = rooted ? written.replace(WORKSPACE, '.') : written.replace(HERE, '.');
    if (text.startsWith('/') || text.startsWith('~') || /[$`*?{}]/.test(text) || /^[A-Za-z]:/.test(text))
        return null;
    if (directory === null && !rooted)
        return null;
    return normalisePath(rooted || directory === '' ? text : `${directory}/${text}`);
}
/** Removes `.`, `..` and doubled slashes; null when the path leaves the root. */
function normalisePath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The folder of a file, `` for one at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `folder/name`, or `name` at the root. */
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText),
/* harmony export */   l: () => (/* binding */ runText)
/* harmony export */ });
const MAX_COMMAND_TEXT = 100;
/** A command as a person would name it: its program and words, cut when long. */
function commandText(command) {
    // `sudo`, `time` and the like say nothing; through what a program is found does.
    const wrappers = command.wrappers.filter(name => / run$|^python -m$/.test(name));
    const text = [...wrappers, command.program, ...command.argv].join(' ').replace(/\s+/g, ' ');
    return text.length > MAX_COMMAND_TEXT ? `${text.slice(0, MAX_COMMAND_TEXT - 1)}…` : text;
}
/** What a run is, as the last word of its chain. */
function runText(run) {
    if (run.kind === 'command')
        return commandText(run.command);
    if (run.kind === 'action')
        return `uses ${run.reference.raw}`;
    if (run.kind === 'image')
        return `image ${run.image.raw}`;
    if (run.kind === 'code')
        return run.inline === null ? run.path : `${run.inline.language} code at line ${run.line}`;
    return `${run.what} (unresolved: ${run.because})`;
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
/** The tasks that automation can perform, in the order of reports. What decides them stands in `tasks/`. */
const tasks = [
    { id: 'lint', title: 'Lint, format check or static type check' },
    { id: 'test', title: 'Run automated tests' },
    { id: 'coverage', title: 'Measure or upload test coverage' },
    { id: 'build-package', title: 'Build a distributable package or binary' },
    { id: 'publish-package', title: 'Publish a package to a package registry' },
    { id: 'build-image', title: 'Build a container image' },
    { id: 'publish-image', title: 'Push a container image to a registry' },
    { id: 'release', title: 'Create a release, tag or changelog' },
    { id: 'docs', title: 'Build or deploy documentation or a static site' },
    { id: 'data-pull', title: 'Fetch data or model artefacts from remote storage' },
    { id: 'data-push', title: 'Push data or model artefacts to remote storage' },
    { id: 'data-validation', title: 'Validate data (schema, ranges, distribution)' },
    { id: 'preprocess', title: 'Prepare data or features' },
    { id: 'train', title: 'Train or fine-tune a model' },
    { id: 'evaluate', title: 'Evaluate a model' },
    {
        id: 'run-pipeline',
        title: 'Run or submit a declared ML pipeline (dvc repro, kedro run, SageMaker pipeline ...)',
    },
    { id: 'run-notebook', title: 'Execute notebooks' },
    { id: 'report-metrics', title: 'Report model metrics or plots on a PR, commit or job summary' },
    { id: 'register-model', title: 'Register or version a model in a model registry or hub' },
    { id: 'deploy', title: 'Deploy a model, service or application (documentation sites excluded)' },
    {
        id: 'provision-compute',
        title: 'Provision compute or infrastructure (cml runner, terraform, cloud ML workspace)',
    },
    { id: 'monitor', title: 'Monitor data or model (drift report, production checks)' },
    { id: 'benchmark', title: 'Run a performance benchmark' },
    { id: 'security-scan', title: 'Scan code, dependencies, images or secrets' },
    { id: 'dependency-update', title: 'Update dependencies from a workflow' },
    { id: 'notify', title: 'Notify people or chat' },
    { id: 'commit-back', title: 'Commit, push or open a pull request from the workflow' },
    { id: 'triage', title: 'Triage issues and pull requests (stale, labels, title checks)' },
];


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ publishesPackage),
/* harmony export */   Sh: () => (/* binding */ ownPackages),
/* harmony export */   gD: () => (/* binding */ isProduct),
/* harmony export */   wp: () => (/* binding */ adapterTest)
/* harmony export */ });
/* harmony import */ var _catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);
/** What is the repository's own product rather than a tool that it uses. */


/** Folders that hold the adapters of a library to other tools. */
const adapterFolders = new Set([
    'adapter',
    'adapters',
    'backends',
    'callbacks',
    'connectors',
    'contrib',
    'integration',
    'integrations',
    'loggers',
    'plugins',
]);
/** Names of the packages that the repository makes, normalised. */
function ownPackages(facts) {
    const names = facts.dependencyFiles.flatMap(({ path, projectName }) => {
        return projectName === null || !isOwn(path) ? [] : [normalised(projectName)];
    });
    return new Set(names);
}
/** Whether the tool is what the repository makes: `optuna` in the repository of Optuna. */
function isProduct(tool, own) {
    const packages = Object.values(tool.packages ?? {}).flat();
    return own.has(tool.id) || packages.some(name => own.has(normalised(name)));
}
/**
 * Adapters of a library (clarification 7): a file that is called like the tool or lies in a folder of adapters, an import that the
 * file can do without, a package that only an extra of the library asks for. A repository that publishes no package has none.
 */
function adapterTest(facts, automation) {
    if (!publishesPackage(automation))
        return () => false;
    const extras = toolsOfExtras(facts);
    return (path, { tool, optional }) => {
        if (tool.category === 'testing')
            return false;
        return optional || extras.has(tool) || isAdapterPath(path, tool);
    };
}
/** Tools of which only optional dependencies name a package. */
function toolsOfExtras(facts) {
    const optional = new Set();
    const required = new Set();
    for (const { ecosystem, name, group, path } of facts.dependencies) {
        if (!isOwn(path))
            continue;
        const wanted = group?.startsWith('optional:') === true ? optional : required;
        for (const tool of (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfPackage */ .$w)(ecosystem, name))
            wanted.add(tool);
    }
    return new Set([...optional].filter(tool => !required.has(tool)));
}
/** Whether automation publishes a package, so that the repository is a library for others. */
function publishesPackage(automation) {
    return automation.runs.some(run => {
        if (run.kind === 'command')
            return (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfCommand */ .uV)(run.command).some(isPublisher);
        return run.kind === 'action' && (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfAction */ .jY)(run.reference).some(({ tool }) => isPublisher(tool));
    });
}
function isAdapterPath(path, tool) {
    const segments = path.toLowerCase().split('/');
    const name = segments.pop()?.replace(/\.\w+$/, '') ?? '';
    if (segments.some(segment => adapterFolders.has(segment)))
        return true;
    const names = new Set([tool.id, ...(tool.imports ?? []).map(module => module.split('.', 1)[0] ?? '')]);
    return [...segments, name].some(segment => names.has(segment.replace(/^_/, '')));
}
function isOwn(path) {
    const role = (0,_facts_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(path);
    return role === 'project' || role === 'configuration';
}
function isPublisher(tool) {
    return tool.id === 'pypi-publish';
}
function normalised(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   NG: () => (/* binding */ testCategories),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   Ny: () => (/* binding */ sightingIn),
/* harmony export */   tJ: () => (/* binding */ sightingAt)
/* harmony export */ });
/* harmony import */ var _automation_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2562);
/** One sighting is one reason to say that a tool is used; many sightings make one use, the strongest first. */

const mostEvidence = 5;
const strengths = ['declared', 'configured', 'exercised', 'enforced'];
/** Categories whose tools are at home in test code: there they are used, not pretended. */
const testCategories = new Set([
    'testing',
    'data-validation',
    'model-evaluation',
    'monitoring',
    'llmops',
]);
/** Events by which a change is proposed or merged: what fails there stops it. */
const changeEvents = new Set([
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group',
]);
function sightingAt(tool, strength, place, what) {
    return { tool, strength, evidence: { path: place.path, line: place.line, what, trace: [] }, run: null };
}
/** A sighting in what runs; `place` and `what` tell where in the run, when that is not its beginning. */
function sightingIn(tool, strength, run, place = run, what = (0,_automation_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .runText */ .l)(run)) {
    return { tool, strength, evidence: { path: place.path, line: place.line, what, trace: run.trace }, run };
}
/** What a run proves for the tool that it runs: nothing reaches an unreachable one, so it only configures. */
function strengthOf({ reach }) {
    if (!reach.reachable)
        return 'configured';
    const gates = reach.swallowedBy === null && reach.events.some(event => changeEvents.has(event));
    return gates ? 'enforced' : 'exercised';
}
/** One use per tool, sorted by id, with the evidence of the strongest sightings first. */
function usesOf(sightings) {
    const byTool = new Map();
    for (const sighting of sightings) {
        const known = byTool.get(sighting.tool);
        if (known === undefined)
            byTool.set(sighting.tool, [sighting]);
        else
            known.push(sighting);
    }
    const uses = Array.from(byTool, ([tool, found]) => useOf(tool, found));
    return uses.filter(use => use !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
}
function useOf(tool, sightings) {
    const ranked = sightings.toSorted((a, b) => rank(b.strength) - rank(a.strength));
    const evidence = new Map();
    for (const sighting of ranked) {
        const { path, line } = sighting.evidence;
        const key = `${path}:${line}`;
        if (!evidence.has(key))
            evidence.set(key, sighting.evidence);
        if (evidence.size === mostEvidence)
            break;
    }
    const [first, ...rest] = evidence.values();
    const strongest = ranked[0];
    if (first === undefined || strongest === undefined)
        return null;
    const all = [first, ...rest];
    return {
        id: tool.id,
        name: tool.name,
        category: tool.category,
        strength: strongest.strength,
        evidence: all,
    };
}
function rank(strength) {
    return strengths.indexOf(strength);
}


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isGiven),
/* harmony export */   w: () => (/* binding */ runSightings)
/* harmony export */ });
/* harmony import */ var _catalogue_commandPattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8704);
/* harmony import */ var _catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
/* harmony import */ var _sightings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4123);
/** Tools in what automation runs: commands, actions, images, variables, runners. */



/** Subcommands that log in or set up and run nothing of the tool. */
const preparing = new Set(['login', 'logout', 'configure', 'auth', 'config']);
/** Options that only tell about the tool. */
const telling = new Set(['--version', '-V', '-v', '--help', '-h', 'version', 'help']);
function runSightings(automation) {
    return [...automation.runs.flatMap(sightingsIn), ...surroundings(automation)];
}
function sightingsIn(run) {
    switch (run.kind) {
        case 'command':
            return commandSightings(run);
        case 'action':
            return actionSightings(run);
        case 'image':
            return (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfImage */ .cE)(run.image).map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingIn */ .Ny)(tool, (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(run), run));
        default:
            return [];
    }
}
function commandSightings(run) {
    const { command } = run;
    const wrapped = command.wrappers.flatMap(wrapper => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfCommand */ .uV)((0,_catalogue_commandPattern_js__WEBPACK_IMPORTED_MODULE_2__/* .invocationOf */ .QC)(wrapper)));
    const written = command.redirects.flatMap(({ target }) => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfRedirect */ .X3)(target));
    const read = command.args.flatMap(word => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfReading */ .ZX)(word.slice(word.indexOf('=') + 1)));
    const installed = packagesInstalledBy(command).flatMap(([ecosystem, name]) => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfPackage */ .$w)(ecosystem, name));
    const strength = (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(run);
    return [
        ...(0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfCommand */ .uV)(command).map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingIn */ .Ny)(tool, weakened(strength, command), run)),
        ...[...wrapped, ...written, ...read].map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingIn */ .Ny)(tool, strength, run)),
        ...installed.map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingIn */ .Ny)(tool, 'declared', run)),
    ];
}
function weakened(strength, command) {
    if (command.argv.length > 0 && command.argv.every(word => telling.has(word)))
        return 'declared';
    const [first = ''] = command.subcommand.split(' ');
    return preparing.has(first) ? 'configured' : strength;
}
/** What an install command names literally. */
function packagesInstalledBy(command) {
    const [first, second] = command.argv.filter(word => !word.startsWith('-'));
    const ecosystem = /^(?:conda|mamba|micromamba)$/.test(command.program) ? 'conda' : 'pypi';
    const installs = (/^(?:pip3?|pipx|conda|mamba|micromamba)$/.test(command.program) && first === 'install') ||
        (command.program === 'uv' && (first === 'add' || second === 'install'));
    if (!installs)
        return [];
    return command.argv
        .filter(word => /^[A-Za-z][\w.-]*(?:\[[\w,. -]*\])?(?:[=<>!~].*)?$/.test(word) && !/[/]|\.txt$/.test(word))
        .map(word => [ecosystem, word.replace(/[[=<>!~].*$/s, '')]);
}
function actionSightings(run) {
    const strength = (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(run);
    return (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfAction */ .jY)(run.reference)
        .filter(({ mark }) => isGiven(mark, run.with))
        .map(({ tool, mark }) => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingIn */ .Ny)(tool, mark.setup === true ? 'declared' : strength, run));
}
/** Whether the inputs of an action fulfil the condition of its mark. */
function isGiven(mark, inputs) {
    const wanted = mark.with;
    if (wanted === undefined)
        return true;
    const input = inputs.find(({ name }) => name.toLowerCase() === wanted.input);
    if (input === undefined || input.value === '')
        return false;
    return wanted.containing === undefined || input.value.includes(wanted.containing);
}
/** What stands around the runs: variables that wire a tool, runners that a job asks for. Each once per job. */
function surroundings(automation) {
    const sightings = [];
    const seen = new Set();
    for (const run of automation.runs) {
        const scopes = [run.workflow.env, run.job.env, run.step?.env ?? []];
        for (const env of scopes) {
            if (seen.has(env))
                continue;
            seen.add(env);
            for (const { name, line } of env) {
                const place = { path: run.workflow.path, line };
                for (const tool of (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfVariable */ .d_)(name)) {
                    sightings.push((0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingIn */ .Ny)(tool, 'configured', run, place, `sets ${name}`));
                }
            }
        }
        if (seen.has(run.job))
            continue;
        seen.add(run.job);
        sightings.push(...runnerSightings(run));
    }
    return sightings;
}
function runnerSightings(run) {
    const place = { path: run.workflow.path, line: run.job.line };
    const found = run.job.runsOn.flatMap((label) => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfRunner */ .fo)(label).map(tool => [tool, label]));
    return found.map(([tool, label]) => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .sightingIn */ .Ny)(tool, (0,_sightings_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(run), run, place, `runs on ${label}`));
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ detectTools),
  b: () => (/* binding */ toolSightings)
});

// EXTERNAL MODULE: ./src/automation/paths.ts
var automation_paths = __webpack_require__(6115);
;// CONCATENATED MODULE: ./src/detection/localModules.ts
/** Which top-level modules the repository holds itself, so that `import evaluate` beside `evaluate.py` is not the library. */

function localModulesOf(paths) {
    const modules = new Set();
    for (const path of paths) {
        if (!path.endsWith('.py'))
            continue;
        if (path.endsWith('/__init__.py'))
            modules.add((0,automation_paths/* folderOf */.yS)(path));
        else
            modules.add(path.slice(0, -'.py'.length));
    }
    return (importing, root) => {
        if (modules.has(`src/${root}`))
            return true;
        for (let folder = (0,automation_paths/* folderOf */.yS)(importing);; folder = (0,automation_paths/* folderOf */.yS)(folder)) {
            const module = folder === '' ? root : `${folder}/${root}`;
            // Absolute imports are not looked up inside a package, only in the folder around it.
            const isPackage = folder !== '' && modules.has(folder);
            if (!isPackage && modules.has(module) && `${module}.py` !== importing)
                return true;
            if (folder === '')
                return false;
        }
    };
}

// EXTERNAL MODULE: ./src/detection/product.ts
var product = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/detection/sightings.ts
var sightings = __webpack_require__(4123);
// EXTERNAL MODULE: ./src/catalogue/tools/index.ts + 26 modules
var tools = __webpack_require__(3207);
// EXTERNAL MODULE: ./src/facts/code/index.ts + 4 modules
var code = __webpack_require__(8687);
// EXTERNAL MODULE: ./src/facts/role.ts
var role = __webpack_require__(4787);
// EXTERNAL MODULE: ./src/detection/callMarks.ts
var callMarks = __webpack_require__(4337);
;// CONCATENATED MODULE: ./src/detection/codeUse.ts
/** Which tools one source file uses: imports them and calls into them. */


/** The tools of a file, each once; calls before mere imports. */
function codeUsesOf(code, around) {
    const needed = new Set();
    const imported = [];
    for (const { module, level, names, line, optional } of code.imports) {
        if (level > 0)
            continue;
        for (const name of [module, ...names.map(one => `${module}.${one.name}`)]) {
            for (const tool of toolsOfName(name, code, around)) {
                imported.push({ tool, line, what: `imports ${module}`, called: false });
                if (!optional)
                    needed.add(tool);
            }
        }
    }
    const uses = new Map();
    for (const sight of [...(0,callMarks/* usagesOf */.kl)(code).flatMap(usage => sightsIn(usage, code, around)), ...imported]) {
        if (!uses.has(sight.tool))
            uses.set(sight.tool, { ...sight, optional: !needed.has(sight.tool) });
    }
    return [...uses.values()];
}
function sightsIn(usage, code, around) {
    const { name, line } = usage;
    const [root = ''] = name.split(code.language === 'r' ? '::' : '.', 1);
    const imported = isQualified(code, name, root);
    const own = imported && around.isLocal(code.path, root);
    const marked = (0,tools/* toolsOfCall */.RK)(name)
        .filter(({ mark }) => !own && (0,callMarks/* holds */.v9)(mark, usage, code))
        .map(({ tool }) => tool);
    const called = imported ? toolsOfName(name, code, around) : [];
    const read = Object.values(usage.call?.strings ?? {}).flatMap(text => (0,tools/* toolsOfReading */.ZX)(text));
    const what = `calls ${name}`;
    return [
        ...[...marked, ...called].map(tool => ({ tool, line, what, called: true })),
        ...read.map(tool => ({ tool, line, what: `reads a ${tool.name}`, called: true })),
    ];
}
/** Whether a name begins with a module that the file loads: a function of its own called `evaluate` is not the library's. */
function isQualified(code, name, root) {
    if (code.language === 'r')
        return name.includes('::');
    return code.imports.some(({ module, level }) => {
        return level === 0 && (module === root || module.startsWith(`${root}.`));
    });
}
/** The tools that a resolved dotted name belongs to, in the language of the file. */
function toolsOfName(name, code, around) {
    if (code.language === 'python') {
        const root = name.split('.', 1)[0] ?? '';
        if (around.isLocal(code.path, root))
            return [];
        return (0,tools/* toolsOfModule */.rT)(name).filter(tool => tool.ambiguousImport !== true || around.isDeclared(tool));
    }
    const [root = ''] = name.split(code.language === 'r' ? '::' : '.', 1);
    return (0,tools/* toolsOfPackage */.$w)(code.language === 'r' ? 'cran' : 'julia', root);
}

;// CONCATENATED MODULE: ./src/detection/toolCode.ts
/** Tools in the project's code: files that automation runs show exercise, the others configuration. */





/** Sources that show use of one tool at one strength: more would not make the verdict stronger. */
const enoughSources = 3;
/** Sources that are parsed in search of them: a tool that is only imported for its types is in every file. */
const mostSources = 10;
/** Adapters to other tools are part of the product, no use. */
function codeSightings(facts, automation, around, adapts) {
    const read = remember(path => {
        const code = facts.code(path);
        return code === null ? [] : codeUsesOf(code, around);
    });
    const hinted = remember(path => toolsHintedIn(facts, path));
    return [
        ...runSightings(automation, { read, hinted, adapts }, around),
        ...sourceSightings(facts, { read, hinted, adapts }),
    ];
}
function runSightings(automation, { read, hinted, adapts }, around) {
    const searches = new Map();
    return automation.runs.flatMap(run => {
        if (run.kind !== 'code')
            return [];
        const strength = isThroughTests(run) ? 'configured' : (0,sightings/* strengthOf */.NY)(run);
        const search = searches.get(strength) ?? new Search();
        searches.set(strength, search);
        if (run.inline === null && !search.take(hinted(run.path)))
            return [];
        const uses = run.inline === null ? read(run.path) : codeUsesOf(run.inline, around);
        return uses.map(use => {
            const used = use.called && !adapts(run.path, use);
            if (used)
                search.finds(use.tool);
            const place = { path: run.path, line: use.line };
            return (0,sightings/* sightingIn */.Ny)(use.tool, used ? strength : 'declared', run, place, use.what);
        });
    });
}
/** Through tests only, a tool is not exercised (clarification 10). */
function isThroughTests(run) {
    return run.via === 'test' || (run.via === 'import' && (0,role/* roleOf */.kp)(run.path) === 'test');
}
function sourceSightings(facts, { read, hinted, adapts }) {
    const search = new Search();
    return sourcesOf(facts).flatMap(({ path, test }) => {
        const fits = ({ category }) => !test || sightings/* testCategories */.NG.has(category);
        if (!search.take(hinted(path).filter(fits)))
            return [];
        return read(path).flatMap(use => {
            if (!search.needs(use.tool) || !fits(use.tool))
                return [];
            const used = use.called && !adapts(path, use);
            if (used)
                search.finds(use.tool);
            return (0,sightings/* sightingAt */.tJ)(use.tool, used ? 'configured' : 'declared', { path, line: use.line }, use.what);
        });
    });
}
/** How far the search for each tool has come. */
class Search {
    #found = new Map();
    #read = new Map();
    needs(tool) {
        return (this.#found.get(tool) ?? 0) < enoughSources;
    }
    /** Whether a source that may use these tools is worth reading; counts it as read. */
    take(tools) {
        const wanted = tools.filter(tool => this.needs(tool) && (this.#read.get(tool) ?? 0) < mostSources);
        for (const tool of wanted)
            this.#read.set(tool, (this.#read.get(tool) ?? 0) + 1);
        return wanted.length > 0;
    }
    finds(tool) {
        this.#found.set(tool, (this.#found.get(tool) ?? 0) + 1);
    }
}
function sourcesOf(facts) {
    const paths = facts.snapshot.files.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const tests = paths.filter(path => (0,code/* isCodePath */.X)(path) && (0,role/* roleOf */.kp)(path) === 'test');
    return [
        ...(0,role/* projectCode */.b8)(paths).map(path => ({ path, test: false })),
        ...tests.map(path => ({ path, test: true })),
    ];
}
/** Bytes of a source file that is looked at; notebooks are the largest. */
const sourceLimit = 5 * 1024 * 1024;
/** Lines that load a module, in Python (also inside the JSON of a notebook), R and Julia. */
const loading = /^[ \t]*(?:"[ \t]*)?(?:import|from|using)[ \t]+([\w.]+(?:[ \t]*,[ \t]*[\w.]+){0,20})|\b(?:library|require|requireNamespace)\([ \t]*["']?([\w.]+)|\b([A-Za-z][\w.]{1,60})::/gm;
/** The tools that a file may use, told by a glance at its text: parsing every file of a large repository would be slow. */
function toolsHintedIn(facts, path) {
    const content = facts.snapshot.text(path, sourceLimit);
    if (!content.ok)
        return [];
    const found = new Set();
    for (const [, modules, loaded, qualified] of content.text.matchAll(loading)) {
        for (const module of (modules ?? '').split(',')) {
            for (const tool of (0,tools/* toolsOfModule */.rT)(module.trim()))
                found.add(tool);
        }
        for (const name of [loaded, qualified, modules]) {
            if (name === undefined)
                continue;
            for (const tool of (0,tools/* toolsOfPackage */.$w)(path.endsWith('.jl') ? 'julia' : 'cran', name))
                found.add(tool);
        }
    }
    for (const tool of (0,tools/* toolsReadBy */.f7)(content.text))
        found.add(tool);
    return [...found];
}
function remember(read) {
    const known = new Map();
    return path => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const value = read(path);
        known.set(path, value);
        return value;
    };
}

// EXTERNAL MODULE: ./src/facts/image.ts
var facts_image = __webpack_require__(710);
// EXTERNAL MODULE: ./src/facts/pythonCommands.ts
var pythonCommands = __webpack_require__(3707);
;// CONCATENATED MODULE: ./src/detection/placeStrength.ts


/** What a file that belongs to a tool proves by where it lies; null when it proves nothing. */
function strengthOfPlace(path, tool) {
    switch ((0,role/* roleOf */.kp)(path)) {
        case 'vendored':
            return null;
        case 'generated':
            return tool.category === 'experiment-tracking' ? 'configured' : null;
        case 'template':
            return 'declared';
        case 'docs':
            return tool.category === 'documentation' || tool.category === 'notebook' ? 'configured' : null;
        case 'example':
            return tool.category === 'notebook' ? 'configured' : 'declared';
        case 'test':
            return sightings/* testCategories */.NG.has(tool.category) ? 'configured' : null;
        default:
            return 'configured';
    }
}

;// CONCATENATED MODULE: ./src/detection/toolDefinitions.ts
/**
 * Tools in definitions that automation may never reach: images and commands of Dockerfiles and compose files, hooks of
 * pre-commit, recipes of Makefiles, stages of DVC pipelines, shell scripts. They configure a tool, they do not exercise it.
 */






/** Files of one kind that are read; more are copies of each other. */
const mostFiles = 200;
/** Bytes of a shell script that is read. */
const scriptLimit = 64 * 1024;
function definitionSightings(facts) {
    return [
        ...dockerfiles(facts),
        ...composeFiles(facts),
        ...hooks(facts),
        ...makefiles(facts),
        ...stages(facts),
        ...scripts(facts),
        ...sessions(facts),
        ...toolDefinitions_pythonCommands(facts),
    ];
}
function dockerfiles(facts) {
    return facts.dockerfilePaths
        .slice(0, mostFiles)
        .flatMap(path => (facts.dockerfile(path)?.stages ?? []).flatMap(stage => [
        ...(stage.image === null
            ? []
            : seen((0,tools/* toolsOfImage */.cE)(stage.image), stage, `builds on ${stage.image.raw}`)),
        ...stage.commands.flatMap(command => commandsIn(facts, path, command.script)),
    ]));
}
function composeFiles(facts) {
    return filesNamed(facts, /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i).flatMap(path => (facts.compose(path)?.services ?? []).flatMap(({ image, command }) => [
        ...(image === null
            ? []
            : seen((0,tools/* toolsOfImage */.cE)((0,facts_image/* parseImageReference */.o)(image.value)), { path, line: image.line }, `runs ${image.value}`)),
        ...(command === null ? [] : commandsIn(facts, path, lineOf(command.value, command.line))),
    ]));
}
function hooks(facts) {
    return filesNamed(facts, /(?:^|\/)\.pre-commit-config\.ya?ml$/).flatMap(path => (facts.preCommit(path)?.hooks ?? []).flatMap(hook => seen((0,tools/* toolsOfHook */.AQ)(hook.id), hook, `hook ${hook.id}`)));
}
function makefiles(facts) {
    return filesNamed(facts, /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/).flatMap(path => (facts.makefile(path)?.rules ?? []).flatMap(({ recipe }) => recipe.flatMap(({ text, line }) => commandsIn(facts, path, { text, line, literal: true }))));
}
function stages(facts) {
    return facts.dvcYamlPaths.flatMap(path => (facts.dvcYaml(path)?.stages ?? []).flatMap(({ commands }) => commands.flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line)))));
}
function scripts(facts) {
    return filesNamed(facts, /\.(?:sh|bash)$/).flatMap(path => {
        const content = facts.snapshot.text(path, scriptLimit);
        return content.ok ? commandsIn(facts, path, { text: content.text, line: 1, literal: true }) : [];
    });
}
/** Sessions of nox and tasks of invoke. */
function sessions(facts) {
    const files = filesNamed(facts, /(?:^|\/)(?:noxfile|tasks)\.py$/);
    return files.flatMap(path => [...facts.noxSessions(path), ...facts.invokeTasks(path)].flatMap(({ commands }) => commands.flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line)))));
}
/** Commands that Python starts: `subprocess.run(["dvc", "add", path])`. */
function toolDefinitions_pythonCommands(facts) {
    const paths = (0,role/* projectCode */.b8)(facts.snapshot.files.map(({ path }) => path)).filter(path => path.endsWith('.py'));
    return paths
        .filter(path => {
        const content = facts.snapshot.text(path);
        return content.ok && /\bsubprocess\b|\bos\.system\b/.test(content.text);
    })
        .slice(0, mostFiles)
        .flatMap(path => {
        const code = facts.code(path);
        if (code === null)
            return [];
        return (0,pythonCommands.commandsInPython)(code).flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line)));
    });
}
function commandsIn(facts, path, script) {
    const { commands } = facts.script({ ...script, path, dialect: 'posix', errexit: false, pipefail: false });
    return commands.flatMap(command => {
        const text = [command.program, ...command.argv].join(' ').slice(0, 100);
        return seen((0,tools/* toolsOfCommand */.uV)(command), { path, line: command.line }, text);
    });
}
function seen(tools, place, what) {
    return tools.flatMap(tool => {
        const strength = strengthOfPlace(place.path, tool);
        return strength === null ? [] : [(0,sightings/* sightingAt */.tJ)(tool, strength, place, what)];
    });
}
function filesNamed(facts, name) {
    return facts.snapshot.files
        .filter(({ path, kind }) => kind === 'file' && name.test(path))
        .slice(0, mostFiles)
        .map(({ path }) => path);
}
/** A command that stands on one line of its file. */
function lineOf(text, line) {
    return { text, line, literal: false };
}

;// CONCATENATED MODULE: ./src/detection/toolFiles.ts
/** Tools by the files of the repository: configuration, dependency manifests, marks in texts. */




/** Bytes of a file that are searched for marks; real manifests are far smaller. */
const markLimit = 64 * 1024;
/** Files that are searched for marks. */
const mostMarkedFiles = 3000;
function fileSightings(facts) {
    return [...namedFiles(facts), ...markedFiles(facts), ...manifests(facts)];
}
function namedFiles(facts) {
    const table = (0,tools/* toolFiles */.w_)();
    return facts.snapshot.files.flatMap(({ path, kind }) => {
        if (kind === 'submodule')
            return [];
        return table.find(path).flatMap(tool => {
            const strength = strengthOfPlace(path, tool);
            if (strength === null || facts.snapshot.size(path) === 0)
                return [];
            return [(0,sightings/* sightingAt */.tJ)(tool, strength, { path, line: 1 }, `is a file of ${tool.name}`)];
        });
    });
}
function markedFiles(facts) {
    const table = (0,tools/* toolContents */.Z0)();
    const sightings = [];
    let searched = 0;
    for (const { path, kind } of facts.snapshot.files) {
        if (kind !== 'file' || path.startsWith('.github/workflows/'))
            continue;
        const marks = table.find(path).filter(({ tool }) => strengthOfPlace(path, tool) !== null);
        if (marks.length === 0 || ++searched > mostMarkedFiles)
            continue;
        const content = facts.snapshot.text(path, markLimit);
        if (content.ok)
            sightings.push(...marksIn(path, content.text, marks));
    }
    return sightings;
}
function marksIn(path, text, marks) {
    const lines = text.split('\n');
    return marks.flatMap(({ tool, mark }) => {
        const found = mark.containing.map(part => lines.findIndex(line => line.includes(part) && !isComment(line)));
        const strength = strengthOfPlace(path, tool);
        if (found.includes(-1) || strength === null)
            return [];
        const line = Math.max(...found) + 1;
        return [(0,sightings/* sightingAt */.tJ)(tool, strength, { path, line }, `says ${mark.containing.at(-1)}`)];
    });
}
function isComment(line) {
    return /^\s*(?:#|\/\/)/.test(line);
}
function manifests(facts) {
    const tables = facts.dependencyFiles.flatMap(({ path, toolTables }) => toolTables.flatMap(({ value, line }) => (0,tools/* toolsOfTable */.dt)(value).flatMap(tool => {
        const strength = strengthOfPlace(path, tool);
        return strength === null ? [] : [(0,sightings/* sightingAt */.tJ)(tool, strength, { path, line }, `configures ${value}`)];
    })));
    const declared = facts.dependencies.flatMap(({ ecosystem, name, path, line }) => {
        if (isForeign((0,role/* roleOf */.kp)(path)))
            return [];
        return (0,tools/* toolsOfPackage */.$w)(ecosystem, name).map(tool => (0,sightings/* sightingAt */.tJ)(tool, 'declared', { path, line }, `depends on ${name}`));
    });
    return [...tables, ...declared];
}
function isForeign(role) {
    return role === 'vendored' || role === 'generated';
}

;// CONCATENATED MODULE: ./src/detection/toolJavaScript.ts
/** Tools in JavaScript and TypeScript: imports of packages that a manifest declares. The files are not parsed. */



const source = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
/** Files that are searched, and bytes of one of them. */
const toolJavaScript_mostFiles = 1000;
const limit = 256 * 1024;
const importing = /(?:\bfrom\s{0,3}|\bimport\s{0,3}|\b(?:require|import)\s{0,3}\(\s{0,3})['"]((?:@[\w.-]+\/)?[\w.-]+)/;
function javaScriptSightings(facts) {
    const wanted = new Set(facts.dependencies
        .filter(({ ecosystem }) => ecosystem === 'npm')
        .flatMap(({ name }) => (0,tools/* toolsOfPackage */.$w)('npm', name)));
    if (wanted.size === 0)
        return [];
    const paths = facts.snapshot.files
        .filter(({ path, kind }) => kind === 'file' && source.test(path) && (0,role/* roleOf */.kp)(path) === 'project')
        .slice(0, toolJavaScript_mostFiles);
    return paths.flatMap(({ path }) => importsIn(facts, path, wanted));
}
function importsIn(facts, path, wanted) {
    if (wanted.size === 0)
        return [];
    const content = facts.snapshot.text(path, limit);
    if (!content.ok)
        return [];
    return content.text.split('\n').flatMap((line, index) => {
        const name = importing.exec(line.slice(0, 500))?.[1];
        if (name === undefined)
            return [];
        return (0,tools/* toolsOfPackage */.$w)('npm', name)
            .filter(tool => wanted.delete(tool))
            .map(tool => (0,sightings/* sightingAt */.tJ)(tool, 'configured', { path, line: index + 1 }, `imports ${name}`));
    });
}

// EXTERNAL MODULE: ./src/detection/toolRuns.ts
var toolRuns = __webpack_require__(6987);
;// CONCATENATED MODULE: ./src/detection/tools.ts
/** Which tools a repository uses, and how strongly (practice catalogue 2.1 to 2.6, clarifications 7, 8, 10 and 30). */








/**
 * The tools of a repository at their strongest, sorted by id, each with at most five places. What the repository makes itself is
 * not among them, and what a library only adapts to is no more than declared.
 */
function detectTools(facts, automation) {
    return (0,sightings/* usesOf */.MZ)(toolSightings(facts, automation));
}
/** Every reason to say that a tool is used: first what runs, then code, then files. */
function toolSightings(facts, automation) {
    const runs = (0,toolRuns/* runSightings */.w)(automation);
    const files = [...fileSightings(facts), ...definitionSightings(facts)];
    const around = surroundingsOf(facts, [...runs, ...files]);
    const code = codeSightings(facts, automation, around, (0,product/* adapterTest */.wp)(facts, automation));
    const own = (0,product/* ownPackages */.Sh)(facts);
    const found = [...runs, ...code, ...javaScriptSightings(facts), ...files];
    return found.filter(({ tool }) => !(0,product/* isProduct */.gD)(tool, own));
}
function surroundingsOf(facts, sightings) {
    const declared = new Set(sightings.map(({ tool }) => tool));
    const isLocal = localModulesOf(facts.snapshot.files.map(({ path }) => path));
    return { isLocal, isDeclared: tool => declared.has(tool) };
}


/***/ }),

/***/ 6754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ dependencyLimit),
/* harmony export */   Mg: () => (/* binding */ ecosystemOf),
/* harmony export */   aT: () => (/* binding */ dependencyFormatOf),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
/** Which files name dependencies, by their paths alone. */
const MANIFEST_LIMIT = 1024 * 1024;
const LOCK_LIMIT = 5 * 1024 * 1024;
const NAMES = new Map([
    ['pyproject.toml', 'pyproject'],
    ['setup.cfg', 'setup.cfg'],
    ['setup.py', 'setup.py'],
    ['Pipfile', 'Pipfile'],
    ['pixi.toml', 'pixi'],
    ['DESCRIPTION', 'description'],
    ['Project.toml', 'Project.toml'],
    ['JuliaProject.toml', 'Project.toml'],
    ['package.json', 'package.json'],
    ['uv.lock', 'uv.lock'],
    ['poetry.lock', 'poetry.lock'],
    ['pdm.lock', 'pdm.lock'],
    ['Pipfile.lock', 'Pipfile.lock'],
    ['pixi.lock', 'pixi.lock'],
    ['renv.lock', 'renv.lock'],
    ['Manifest.toml', 'Manifest.toml'],
    ['JuliaManifest.toml', 'Manifest.toml'],
    ['package-lock.json', 'package-lock.json'],
    ['npm-shrinkwrap.json', 'package-lock.json'],
    ['yarn.lock', 'yarn.lock'],
    ['pnpm-lock.yaml', 'pnpm-lock.yaml'],
    ['bun.lock', 'bun.lock'],
    ['bun.lockb', 'bun.lock'],
    ['.python-version', '.python-version'],
    ['runtime.txt', 'runtime.txt'],
    ['.tool-versions', '.tool-versions'],
]);
const PATTERNS = [
    [/(?:^|\/)pylock(?:\.[^/]+)?\.toml$/, 'pylock.toml'],
    [/conda-lock[^/]*\.ya?ml$|(?:^|\/)conda-[^/]+\.lock$/i, 'conda-lock'],
    [/requirements?[^/]*\.(?:txt|in|pip|lock)$/i, 'requirements'],
    [/(?:^|[/._-])constraints?[^/]*\.txt$/i, 'requirements'],
    [/(?:^|\/)(?:requirements?|reqs)\/[^/]+\.(?:txt|in)$/i, 'requirements'],
    [/(?:conda|environment)[^/]*\.ya?ml$|(?:^|\/)env(?:[._-][^/]*)?\.ya?ml$/i, 'conda'],
    [/(?:^|\/)(?:envs?|environments?|conda)\/[^/]+\.ya?ml$/i, 'conda'],
];
/** Installed or logged with a model, not written for the project. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|mlruns|mlartifacts|\.venv|venv|renv\/library)\//;
/**
 * The format of a dependency file by its name, null for other files. Some names are shared (`environment.yml`, `runtime.txt`):
 * the parser gives null for a file that is something else.
 */
function dependencyFormatOf(path) {
    if (FOREIGN.test(path))
        return null;
    const named = NAMES.get(path.slice(path.lastIndexOf('/') + 1));
    return named ?? PATTERNS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
const LOCKS = new Set([
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'pylock.toml',
    'Pipfile.lock',
    'conda-lock',
    'pixi.lock',
    'renv.lock',
    'Manifest.toml',
    'package-lock.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
]);
/** Bytes of a file of this format that are read. */
function dependencyLimit(format) {
    return LOCKS.has(format) ? LOCK_LIMIT : MANIFEST_LIMIT;
}
/** What the name tells of the role; a requirements file that was compiled turns out to be a lock when it is read. */
function roleOf(path, format) {
    if (LOCKS.has(format) || path.endsWith('.lock'))
        return 'lock';
    if (format === 'requirements' && /[-_.](?:lock(?:ed)?|frozen|freeze)\.txt$/i.test(path))
        return 'lock';
    return format === 'requirements' && /constraints?[^/]*$/i.test(path) ? 'constraints' : 'manifest';
}
/** The ecosystem of most of what the format lists. */
function ecosystemOf(format) {
    return ECOSYSTEMS.get(format) ?? 'pypi';
}
const ECOSYSTEMS = new Map([
    ['conda', 'conda'],
    ['conda-lock', 'conda'],
    ['pixi', 'conda'],
    ['pixi.lock', 'conda'],
    ['description', 'cran'],
    ['renv.lock', 'cran'],
    ['Project.toml', 'julia'],
    ['Manifest.toml', 'julia'],
    ['package.json', 'npm'],
    ['package-lock.json', 'npm'],
    ['yarn.lock', 'npm'],
    ['pnpm-lock.yaml', 'npm'],
    ['bun.lock', 'npm'],
]);


/***/ }),

/***/ 8182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dM: () => (/* binding */ MAX_EXPRESSION_LENGTH),
  YK: () => (/* binding */ parseExpression),
  CI: () => (/* binding */ partsOf),
  XM: () => (/* binding */ pathOf)
});

;// CONCATENATED MODULE: ./src/facts/expressionTokens.ts
/** The words of GitHub's expression language, split as GitHub's own lexical analyser does. */
const SYMBOLS = [
    '&&',
    '||',
    '==',
    '!=',
    '<=',
    '>=',
    '<',
    '>',
    '!',
    '(',
    ')',
    '[',
    ']',
    ',',
    '.',
    '*',
];
/** What ends a word that is no text. */
const BOUNDARY = /[\s()[\],.!<>=&|]/;
const NAME = /^[a-zA-Z_][\w-]*$/;
/** After these, a dot opens a number (`.5`) instead of a property. */
const BEFORE_OPERAND = new Set([
    'start',
    ',',
    '(',
    '[',
    '&&',
    '||',
    '==',
    '!=',
    '<=',
    '>=',
    '<',
    '>',
    '!',
]);
function expressionTokens(source) {
    const tokens = [];
    for (let at = 0; at < source.length;) {
        if (/\s/.test(source.charAt(at))) {
            at++;
            continue;
        }
        const read = tokenAt(source, at, tokens.at(-1)?.kind ?? 'start');
        if ('problem' in read)
            return read;
        tokens.push(read.token);
        at = read.end;
    }
    tokens.push({ kind: 'end', text: '', offset: source.length });
    return tokens;
}
function tokenAt(source, at, previous) {
    const char = source.charAt(at);
    if (char === "'")
        return textAt(source, at);
    const opensNumber = char === '.' ? BEFORE_OPERAND.has(previous) : /[-+\d]/.test(char);
    if (opensNumber)
        return numberAt(source, at);
    const symbol = SYMBOLS.find(candidate => source.startsWith(candidate, at));
    if (symbol !== undefined)
        return { token: { kind: symbol, text: symbol, offset: at }, end: at + symbol.length };
    const word = wordAt(source, at, BOUNDARY);
    if (!NAME.test(word))
        return unexpected(word, at);
    return { token: { kind: 'name', text: word, offset: at }, end: at + word.length };
}
/** The text from `at` up to the next boundary, at least one character. */
function wordAt(source, at, boundary) {
    let end = at + 1;
    while (end < source.length && !boundary.test(source.charAt(end)))
        end++;
    return source.slice(at, end);
}
function numberAt(source, at) {
    const word = wordAt(source, at, /[\s()[\],!<>=&|]/);
    if (word === '-Infinity' || word === '+Infinity' || !Number.isNaN(Number(word))) {
        return { token: { kind: 'number', text: word, offset: at }, end: at + word.length };
    }
    return unexpected(word, at);
}
function textAt(source, at) {
    let text = '';
    for (let from = at + 1;;) {
        const quote = source.indexOf("'", from);
        if (quote === -1)
            return { problem: 'a text is not closed', offset: at };
        text += source.slice(from, quote);
        if (source.charAt(quote + 1) !== "'")
            return { token: { kind: 'text', text, offset: at }, end: quote + 1 };
        text += "'";
        from = quote + 2;
    }
}
function unexpected(word, offset) {
    return { problem: `unexpected '${word.length > 40 ? `${word.slice(0, 40)}…` : word}'`, offset };
}

;// CONCATENATED MODULE: ./src/facts/expression.ts

/** GitHub refuses longer expressions, in characters. */
const MAX_EXPRESSION_LENGTH = 21_000;
/** GitHub refuses deeper ones. */
const MAX_DEPTH = 50;
/** Parses what stands between `${{` and `}}`. Whether its names exist where it stands is not checked. */
function parseExpression(source) {
    if (source.length > MAX_EXPRESSION_LENGTH)
        return { ok: false, problem: `longer than ${MAX_EXPRESSION_LENGTH} characters`, offset: 0 };
    const tokens = expressionTokens(source);
    if ('problem' in tokens)
        return { ok: false, ...tokens };
    try {
        const parser = new Parser(tokens);
        const expression = parser.whole();
        // A tree is never deeper than it has tokens.
        if (tokens.length <= MAX_DEPTH || depthOf(expression) <= MAX_DEPTH)
            return { ok: true, expression };
        return { ok: false, problem: `nested more than ${MAX_DEPTH} deep`, offset: 0 };
    }
    catch (error) {
        if (error instanceof SyntaxProblem)
            return { ok: false, problem: error.message, offset: error.offset };
        throw error;
    }
}
/** The dotted path of a context access in lower case (`github.event.action`, `matrix.*`), null for everything else. */
function pathOf(expression) {
    if (expression.kind === 'context')
        return expression.name;
    if (expression.kind !== 'property' && expression.kind !== 'all')
        return null;
    const of = pathOf(expression.of);
    if (of === null)
        return null;
    return `${of}.${expression.kind === 'all' ? '*' : expression.name.toLowerCase()}`;
}
/** The expressions directly inside one. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'literal':
        case 'context':
            return [];
        case 'property':
        case 'all':
        case 'not':
            return [expression.of];
        case 'index':
            return [expression.of, expression.index];
        case 'call':
            return expression.args;
        case 'compare':
            return [expression.left, expression.right];
        default:
            return expression.operands;
    }
}
function depthOf(expression) {
    let depth = 0;
    let level = [expression];
    for (; level.length > 0 && depth <= MAX_DEPTH; depth++)
        level = level.flatMap(partsOf);
    return depth;
}
/** Leaves the recursion of the parser; never leaves this file. */
class SyntaxProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
]);
/** Recursive descent, one method per precedence, lowest first. */
class Parser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        if (this.#ended())
            throw new SyntaxProblem('an expression is missing', 0);
        const expression = this.#or();
        if (!this.#ended())
            throw this.#unexpected();
        return expression;
    }
    #ended() {
        return this.#next.kind === 'end';
    }
    get #next() {
        return this.#tokens[this.#at];
    }
    #take(...kinds) {
        const token = this.#next;
        if (!kinds.some(kind => kind === token.kind))
            return null;
        this.#at++;
        return token;
    }
    #expect(kind) {
        if (this.#take(kind) === null)
            throw this.#unexpected();
    }
    #unexpected() {
        const { kind, text, offset } = this.#next;
        return new SyntaxProblem(kind === 'end' ? 'it ends too early' : `unexpected '${text.slice(0, 40)}'`, offset);
    }
    #or() {
        // Brackets leave no node behind, but cost a call each.
        if (++this.#depth > 4 * MAX_DEPTH)
            throw new SyntaxProblem('too many brackets', this.#next.offset);
        const operands = [this.#and()];
        while (this.#take('||') !== null)
            operands.push(this.#and());
        this.#depth--;
        return joined('or', operands);
    }
    #and() {
        const operands = [this.#equality()];
        while (this.#take('&&') !== null)
            operands.push(this.#equality());
        return joined('and', operands);
    }
    #equality() {
        let left = this.#relation();
        for (let token = this.#take('==', '!='); token !== null; token = this.#take('==', '!=')) {
            left = { kind: 'compare', operator: token.kind, left, right: this.#relation() };
        }
        return left;
    }
    #relation() {
        const kinds = ['<', '<=', '>', '>='];
        let left = this.#unary();
        for (let token = this.#take(...kinds); token !== null; token = this.#take(...kinds)) {
            left = { kind: 'compare', operator: token.kind, left, right: this.#unary() };
        }
        return left;
    }
    #unary() {
        let nots = 0;
        while (this.#take('!') !== null)
            nots++;
        if (nots > MAX_DEPTH)
            throw new SyntaxProblem(`nested more than ${MAX_DEPTH} deep`, this.#next.offset);
        let expression = this.#access();
        for (; nots > 0; nots--)
            expression = { kind: 'not', of: expression };
        return expression;
    }
    #access() {
        let of = this.#operand();
        // Nothing can be read from a literal.
        if (of.kind === 'literal' && this.#tokens[this.#at - 1]?.kind !== ')')
            return of;
        for (;;) {
            if (this.#take('.') !== null)
                of = this.#property(of);
            else if (this.#take('[') !== null)
                of = this.#index(of);
            else
                return of;
        }
    }
    #property(of) {
        if (this.#take('*') !== null)
            return { kind: 'all', of };
        const name = this.#take('name');
        if (name === null)
            throw this.#unexpected();
        return { kind: 'property', of, name: name.text };
    }
    #index(of) {
        const star = this.#take('*') !== null;
        const index = star ? null : this.#or();
        this.#expect(']');
        if (index === null)
            return { kind: 'all', of };
        if (index.kind === 'literal' && typeof index.value === 'string') {
            return { kind: 'property', of, name: index.value };
        }
        return { kind: 'index', of, index };
    }
    #operand() {
        const token = this.#take('name', 'text', 'number', '(');
        if (token === null)
            throw this.#unexpected();
        if (token.kind === 'text')
            return { kind: 'literal', value: token.text };
        if (token.kind === 'number')
            return { kind: 'literal', value: Number(token.text) };
        if (token.kind === 'name')
            return this.#named(token.text);
        const group = this.#or();
        this.#expect(')');
        return group;
    }
    #named(name) {
        const literal = LITERALS.get(name);
        if (literal !== undefined)
            return { kind: 'literal', value: literal };
        if (this.#take('(') === null)
            return { kind: 'context', name: name.toLowerCase() };
        const args = [];
        if (this.#take(')') === null) {
            do
                args.push(this.#or());
            while (this.#take(',') !== null);
            this.#expect(')');
        }
        return { kind: 'call', name: name.toLowerCase(), args };
    }
}
function joined(kind, operands) {
    const [only, ...others] = operands;
    return others.length === 0 ? only : { kind, operands };
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/**
 * Splits `registry/path:tag@digest` as container engines do: a colon before the last slash is a port. Expressions
 * (`${{ … }}`, `${TAG:-latest}`) are kept whole.
 */
function parseImageReference(raw) {
    const text = raw.trim();
    let depth = 0;
    let slash = -1;
    let colon = -1;
    let at = -1;
    for (let i = 0; i < text.length && at === -1; i++) {
        const char = text[i];
        if (char === '{')
            depth++;
        else if (char === '}')
            depth--;
        else if (depth > 0)
            continue;
        else if (char === '/')
            slash = i;
        else if (char === ':')
            colon = i;
        else if (char === '@')
            at = i;
    }
    const end = at === -1 ? text.length : at;
    const tagged = colon > slash;
    return {
        raw,
        name: text.slice(0, tagged ? colon : end),
        tag: tagged ? text.slice(colon + 1, end) : null,
        digest: at === -1 ? null : text.slice(at + 1),
    };
}


/***/ }),

/***/ 9873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JUSTFILE_LIMIT: () => (/* binding */ JUSTFILE_LIMIT),
/* harmony export */   fillJust: () => (/* binding */ fillJust),
/* harmony export */   parseJustfile: () => (/* binding */ parseJustfile)
/* harmony export */ });
/** Bytes of a justfile that are read. */
const JUSTFILE_LIMIT = 512 * 1024;
const MAX_DEPTH = 20;
/** Reads a justfile. Never throws; what is not understood is left out. */
function parseJustfile(path, text) {
    const variables = new Map();
    const aliases = new Map();
    const recipes = [];
    const includes = [];
    let workingDirectory = null;
    let attributes = [];
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const statement = line.trim();
        if (statement === '' || statement.startsWith('#') || /^\s/.test(line))
            continue;
        if (statement.startsWith('[')) {
            attributes.push(statement);
            continue;
        }
        const setting = /^set\s+working-directory\s*:=\s*(.+)$/.exec(statement);
        const assignment = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*(.*)$/.exec(statement);
        const alias = /^alias\s+([\w-]+)\s*:=\s*([\w:-]+)/.exec(statement);
        const included = /^import\??\s+(['"])(.+?)\1/.exec(statement);
        const module = /^mod\??\s+([\w-]+)(?:\s+(['"])(.+?)\2)?\s*$/.exec(statement);
        if (setting !== null)
            workingDirectory = justValue(setting[1], variables);
        else if (/^(?:set|unexport)\s/.test(statement))
            continue;
        else if (alias !== null)
            aliases.set(alias[1], alias[2]);
        else if (included !== null)
            includes.push({ value: included[2], line: i + 1, module: '' });
        else if (module !== null) {
            includes.push({ value: module[3] ?? `${module[1]}.just`, line: i + 1, module: module[1] });
        }
        else if (assignment !== null) {
            variables.set(assignment[1], justValue(assignment[2], variables));
        }
        else {
            const recipe = readHeader(path, i + 1, statement, attributes, variables);
            if (recipe !== null)
                recipes.push(readBody(recipe, lines, i + 1));
        }
        attributes = [];
    }
    return { path, variables, recipes, aliases, includes, workingDirectory };
}
function readHeader(path, line, statement, attributes, variables) {
    const tokens = tokenize(statement);
    const colon = tokens.indexOf(':');
    const first = tokens[0];
    if (colon < 1 || first === undefined)
        return null;
    const name = first.replace(/^@/, '');
    if (!/^[A-Za-z_][\w-]*$/.test(name))
        return null;
    const both = tokens.indexOf('&&', colon);
    const beforeTokens = tokens.slice(colon + 1, both === -1 ? undefined : both);
    const listed = attributes.join(' ');
    const directory = /working-directory\s*(?:\(|:)\s*(['"])(.*?)\1/.exec(listed);
    return {
        path,
        line,
        name,
        parameters: readParameters(tokens.slice(1, colon), variables),
        before: readDependencies(beforeTokens),
        after: both === -1 ? [] : readDependencies(tokens.slice(both + 1)),
        body: [],
        shebang: null,
        workingDirectory: directory?.[2] ?? null,
        noCd: /\bno-cd\b/.test(listed),
    };
}
/** Words, quoted texts, parentheses, colons and `=` of a recipe's header; a comment ends it. */
function tokenize(statement) {
    const tokens = [];
    const pattern = /"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|&&|[():=]|#|[^\s():='"`#]+/y;
    let at = 0;
    while (at < statement.length && tokens.length < 1000) {
        if (/\s/.test(statement[at])) {
            at++;
            continue;
        }
        pattern.lastIndex = at;
        const match = pattern.exec(statement);
        if (match === null || match[0] === '#')
            break;
        tokens.push(match[0]);
        at = pattern.lastIndex;
    }
    return tokens;
}
function readParameters(tokens, variables) {
    const parameters = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token === '=') {
            const last = parameters.at(-1);
            if (last !== undefined)
                last.fallback = justValue(tokens[i + 1] ?? '', variables);
            i++;
        }
        else if (/^[*+$]*[A-Za-z_]/.test(token)) {
            parameters.push({ name: token.replace(/^[*+$]+/, ''), fallback: null, rest: /^[*+]/.test(token) });
        }
    }
    return parameters;
}
function readDependencies(tokens) {
    const found = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token !== '(') {
            if (/^[A-Za-z_]/.test(token))
                found.push({ recipe: token, args: [] });
            continue;
        }
        const end = tokens.indexOf(')', i);
        const inside = tokens.slice(i + 1, end === -1 ? undefined : end);
        if (inside[0] !== undefined) {
            found.push({
                recipe: inside[0],
                args: inside.slice(1).map(arg => arg.replace(/^(['"])(.*)\1$/s, '$2')),
            });
        }
        if (end === -1)
            break;
        i = end;
    }
    return found;
}
function readBody(recipe, lines, start) {
    let indent = null;
    let shebang = null;
    for (let i = start; i < lines.length; i++) {
        const line = lines[i];
        if (line.trim() === '')
            continue;
        const space = /^[ \t]+/.exec(line)?.[0];
        if (space === undefined)
            break;
        indent ??= space;
        const content = line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
        if (recipe.body.length === 0 && shebang === null && content.startsWith('#!')) {
            shebang = content.slice(2).trim();
            continue;
        }
        const prefix = shebang === null ? (/^[@-]*/.exec(content)?.[0] ?? '') : '';
        recipe.body.push({ value: content.slice(prefix.length), line: i + 1, ignored: prefix.includes('-') });
    }
    return { ...recipe, shebang };
}
/** The value of a simple expression: a string, a name, or those joined by `+` and `/`; calls keep their text. */
function justValue(expression, variables) {
    const text = expression.trim();
    const quoted = /^(["'])(.*)\1$/s.exec(text);
    if (quoted !== null && !quoted[2].includes(quoted[1]))
        return quoted[2];
    if (/^[A-Za-z_][\w-]*$/.test(text))
        return variables.get(text) ?? text;
    const fallback = /^env(?:_var_or_default)?\(\s*(['"]).*?\1\s*,\s*(['"])(.*?)\2\s*\)$/.exec(text);
    if (fallback !== null)
        return fallback[3];
    return text;
}
/** Replaces `{{ name }}` by parameters and variables; what is neither becomes a `${name}` of the shell. */
function fillJust(text, values) {
    let out = '';
    let at = 0;
    for (let guard = 0; guard < 1000; guard++) {
        const open = text.indexOf('{{', at);
        if (open === -1)
            break;
        const close = text.indexOf('}}', open);
        if (close === -1)
            break;
        const name = text.slice(open + 2, close).trim();
        out += text.slice(at, open) + resolveName(name, values);
        at = close + 2;
    }
    return out + text.slice(at);
}
function resolveName(name, values) {
    let value = values.get(name);
    if (value === undefined) {
        const quoted = /^(['"])(.*)\1$/s.exec(name);
        if (quoted !== null)
            return quoted[2];
        return /^\w+$/.test(name) ? `\${${name}}` : '$()';
    }
    for (let depth = 0; depth < MAX_DEPTH && values.has(value); depth++) {
        const next = values.get(value);
        if (next === value)
            break;
        value = next;
    }
    return value;
}


/***/ }),

/***/ 6873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ expandMakeText),
/* harmony export */   Vc: () => (/* binding */ stemOf)
/* harmony export */ });
/* unused harmony export replacePattern */
/** How deep variables may refer to each other, and how long a text may grow. */
const MAX_DEPTH = 20;
const MAX_LENGTH = 64 * 1024;
/**
 * Replaces `$(NAME)`, `${NAME}` and `$X` as make does. A variable that nothing sets becomes the shell's `${NAME}`, because the
 * environment may set it; `$(shell …)` becomes `$(…)`; functions that only rearrange words are worked out where that is simple.
 */
function expandMakeText(text, lookup) {
    return expand(text, lookup, 0);
}
function expand(text, lookup, depth) {
    if (!text.includes('$') || depth > MAX_DEPTH)
        return text;
    let out = '';
    for (let i = 0; i < text.length && out.length < MAX_LENGTH; i++) {
        const char = text[i];
        if (char !== '$' || i + 1 === text.length) {
            out += char;
            continue;
        }
        const next = text[i + 1];
        if (text.startsWith('{{', i + 1) && text.includes('}}', i)) {
            // An expression of the workflow that a variable was set to.
            const end = text.indexOf('}}', i) + 2;
            out += text.slice(i, end);
            i = end - 1;
        }
        else if (next === '$') {
            out += '$';
            i++;
        }
        else if (next === '(' || next === '{') {
            const end = closing(text, i + 1);
            if (end === -1)
                return out + text.slice(i);
            out += reference(text.slice(i + 2, end), lookup, depth + 1);
            i = end;
        }
        else {
            out += lookup(next) === undefined ? `$${next}` : reference(next, lookup, depth + 1);
            i++;
        }
    }
    return out.length > MAX_LENGTH ? out.slice(0, MAX_LENGTH) : out;
}
function closing(text, open) {
    const opening = text[open];
    const close = opening === '(' ? ')' : '}';
    let depth = 0;
    for (let i = open; i < text.length; i++) {
        if (text[i] === opening)
            depth++;
        else if (text[i] === close && --depth === 0)
            return i;
    }
    return -1;
}
function reference(inner, lookup, depth) {
    const call = /^([a-z-]+)\s+(.*)$/s.exec(inner);
    if (call !== null && FUNCTIONS.has(call[1])) {
        return applyFunction(call[1], call[2], lookup, depth);
    }
    const substitution = /^([^:=\s]+):([^=]*)=(.*)$/s.exec(inner);
    if (substitution !== null) {
        const [, name = '', from = '', to = ''] = substitution;
        const value = lookup(name);
        if (value === undefined)
            return `\${${name}}`;
        return replaceSuffix(expand(value, lookup, depth), from, to);
    }
    const name = inner.includes('$') ? expand(inner, lookup, depth) : inner;
    if (name === 'MAKE')
        return 'make';
    if (name === 'CURDIR')
        return '.';
    const value = lookup(name);
    if (value !== undefined)
        return expand(value, lookup, depth);
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `\${${name}}` : '';
}
const FUNCTIONS = new Set([
    'shell',
    'wildcard',
    'addprefix',
    'addsuffix',
    'strip',
    'sort',
    'firstword',
    'or',
    'if',
    'call',
    'foreach',
    'subst',
    'patsubst',
    'filter',
    'filter-out',
    'notdir',
    'dir',
    'basename',
    'abspath',
    'realpath',
    'info',
    'warning',
    'error',
    'eval',
    'lastword',
    'word',
    'words',
]);
function applyFunction(name, rest, lookup, depth) {
    if (name === 'shell')
        return shellValue(expand(rest, lookup, depth));
    const args = splitArguments(rest).map(arg => expand(arg, lookup, depth));
    const [first = '', second = '', third = ''] = args;
    const listed = (args.at(-1) ?? '').split(/\s+/).filter(word => word !== '');
    switch (name) {
        case 'strip':
        case 'abspath':
        case 'realpath':
        case 'wildcard':
            return first.trim();
        case 'sort':
            return [...new Set(listed)].sort().join(' ');
        case 'firstword':
            return listed[0] ?? '';
        case 'lastword':
            return listed.at(-1) ?? '';
        case 'addprefix':
            return listed.map(word => first.trim() + word).join(' ');
        case 'addsuffix':
            return listed.map(word => word + first.trim()).join(' ');
        case 'subst':
            return first === '' ? third : third.split(first).join(second);
        case 'patsubst':
            return listed.map(word => replacePattern(word, first.trim(), second.trim())).join(' ');
        case 'dir':
            return listed
                .map(word => (word.includes('/') ? word.slice(0, word.lastIndexOf('/') + 1) : './'))
                .join(' ');
        case 'notdir':
            return listed.map(word => word.slice(word.lastIndexOf('/') + 1)).join(' ');
        case 'or':
            return args.find(arg => arg.trim() !== '')?.trim() ?? '';
        case 'if':
            return first.trim() === '' ? third : second;
        case 'call':
            return callFunction(args, lookup, depth);
        default:
            return '';
    }
}
/** Makefiles ask the shell for their own folder; every other question stays one for the shell. */
function shellValue(command) {
    const text = command.trim();
    if (text === 'pwd')
        return '.';
    const literal = /^dirname\s+([\w./-]+)$/.exec(text)?.[1];
    if (literal === undefined)
        return `$(${text})`;
    return literal.includes('/') ? literal.slice(0, literal.lastIndexOf('/')) : '.';
}
/** `$(call name,a,b)`: the variable's text with `$(1)`, `$(2)` replaced. */
function callFunction(args, lookup, depth) {
    const body = lookup((args[0] ?? '').trim());
    if (body === undefined)
        return '';
    return expand(body, name => (/^[0-9]$/.test(name) ? (args[Number(name)] ?? '') : lookup(name)), depth);
}
function splitArguments(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '(' || char === '{')
            depth++;
        else if (char === ')' || char === '}')
            depth--;
        else if (char === ',' && depth === 0) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    parts.push(text.slice(start));
    return parts;
}
function replaceSuffix(value, from, to) {
    const pattern = from.includes('%') ? from : `%${from}`;
    const target = from.includes('%') ? to : `%${to}`;
    return value
        .split(/\s+/)
        .filter(word => word !== '')
        .map(word => replacePattern(word, pattern, target))
        .join(' ');
}
/** The word with its stem put into `to`, when it fits the `%` pattern; else the word itself. */
function replacePattern(word, pattern, to) {
    const stem = stemOf(word, pattern);
    return stem === null ? word : to.replace('%', () => stem);
}
/** What `%` stands for when `word` fits `pattern`, else null. */
function stemOf(word, pattern) {
    const at = pattern.indexOf('%');
    if (at === -1)
        return word === pattern ? '' : null;
    const before = pattern.slice(0, at);
    const after = pattern.slice(at + 1);
    if (word.length < before.length + after.length || !word.startsWith(before) || !word.endsWith(after))
        return null;
    return word.slice(before.length, word.length - after.length);
}


/***/ }),

/***/ 3707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandsInPython: () => (/* binding */ commandsInPython),
/* harmony export */   invokeTasks: () => (/* binding */ invokeTasks),
/* harmony export */   noxSessions: () => (/* binding */ noxSessions)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);

/** The sessions of a noxfile. `session.install` is given as the `pip install` that it runs. */
function noxSessions(code) {
    return code.functions.flatMap((definition, at) => {
        if (!definition.decorators.some(name => /^nox\.session$|^nox_poetry\.session$|^session$/.test(name)))
            return [];
        const decorator = decoratorCall(code, at, /(?:^|\.)session$/);
        const session = definition.parameters[0] ?? 'session';
        const commands = [];
        const needs = [];
        for (const call of callsOf(code, definition.name)) {
            const method = call.written.startsWith(`${session}.`) ? call.written.slice(session.length + 1) : '';
            if (method === 'notify')
                needs.push(...Object.values(call.strings).slice(0, 1));
            const text = noxCommand(method, call);
            if (text !== null)
                commands.push({ value: text, line: call.line });
        }
        const name = decorator?.strings.name ?? definition.name;
        const isDefault = decorator?.literals.default !== 'False';
        return [
            {
                path: code.path,
                line: definition.line,
                name,
                aliases: aliasesOf(decorator),
                commands,
                needs,
                isDefault,
            },
        ];
    });
}
function noxCommand(method, call) {
    const words = wordsOf(call);
    if (words.length === 0)
        return null;
    if (/^run(?:_always|_install)?$/.test(method))
        return words.join(' ');
    if (method === 'install' || method === 'poetry.installroot')
        return `pip install ${words.join(' ')}`;
    if (method === 'conda_install')
        return `conda install ${words.join(' ')}`;
    return null;
}
/** The tasks of an invoke or fabric file. */
function invokeTasks(code) {
    return code.functions.flatMap((definition, at) => {
        if (!definition.decorators.some(name => /^(?:invoke|fabric|duty)\.(?:task|duty)$/.test(name)))
            return [];
        const decorator = decoratorCall(code, at, /^(?:invoke|fabric|duty)\./);
        const context = definition.parameters[0] ?? 'c';
        const commands = callsOf(code, definition.name).flatMap(call => {
            const runs = call.written === `${context}.run` || call.written === `${context}.sudo`;
            const text = runs ? (call.strings['0'] ?? call.strings.command) : undefined;
            return text === undefined ? [] : [{ value: fillTemplate(text), line: call.line }];
        });
        const needs = [...listed(decorator, 'pre'), ...listed(decorator, '')];
        const name = decorator?.strings.name ?? definition.name.replaceAll('_', '-');
        const isDefault = decorator?.literals.default === 'True';
        return [
            {
                path: code.path,
                line: definition.line,
                name,
                aliases: aliasesOf(decorator),
                commands,
                needs,
                isDefault,
            },
        ];
    });
}
function aliasesOf(decorator) {
    return Object.entries(decorator?.strings ?? {}).flatMap(([key, name]) => /^aliases\[\d+\]$/.test(key) ? [name] : []);
}
/** References in a list keyword (`pre=[a, b]`), or by position when `keyword` is empty. */
function listed(call, keyword) {
    if (call === null)
        return [];
    const wanted = keyword === '' ? /^\d+$/ : new RegExp(`^${keyword}\\[\\d+\\]$`);
    return Object.entries(call.references).flatMap(([key, name]) => wanted.test(key) ? [name.replaceAll('_', '-')] : []);
}
function callsOf(code, scope) {
    return code.calls.filter(call => call.scope === scope || call.scope?.startsWith(`${scope}.`) === true);
}
/** The call form of the decorator of a function: the last fitting call between the function before and this one. */
function decoratorCall(code, at, name) {
    const line = code.functions[at]?.line ?? 0;
    const before = code.functions.map(other => other.line).filter(other => other < line);
    const from = Math.max(0, ...before);
    const found = code.calls.filter(call => call.line > from && call.line <= line && name.test(call.name));
    return found.at(-1) ?? null;
}
/**
 * Commands that Python code starts itself: `subprocess`, `os.system`, and the Python interfaces of tools that stand for a command
 * of theirs.
 */
function commandsInPython(code) {
    return code.calls.flatMap(call => {
        const text = commandOf(call);
        return text === null ? [] : [{ value: text, line: call.line }];
    });
}
function commandOf(call) {
    if (/^subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)$/.test(call.name)) {
        const text = call.strings['0'] ?? call.strings.args;
        return text === undefined ? listWords(call) : fillTemplate(text);
    }
    if (call.name === 'os.system' || call.name === 'os.popen') {
        const text = call.strings['0'] ?? call.strings.command;
        return text === undefined ? null : fillTemplate(text);
    }
    const first = call.strings['0'];
    if (call.name === 'papermill.execute_notebook') {
        const notebook = first ?? call.strings.input_path;
        return notebook === undefined ? null : `papermill ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(notebook)}`;
    }
    if (call.name === 'mlflow.projects.run' || call.name === 'mlflow.run') {
        const entry = call.strings.entry_point ?? call.strings['1'];
        const uri = call.strings.uri ?? first;
        return uri === undefined
            ? null
            : `mlflow run ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(uri)}${entry === undefined ? '' : ` -e ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(entry)}`}`;
    }
    if (call.name === 'runpy.run_path')
        return first === undefined ? null : `python ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(first)}`;
    if (call.name === 'runpy.run_module')
        return first === undefined ? null : `python -m ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(first)}`;
    return null;
}
function listWords(call) {
    const words = wordsOf(call, /^(?:0|args)\[(\d+)\]$/);
    return words.length === 0 ? null : words.join(' ');
}
/** The arguments by position as shell words; `python` for `sys.executable`. */
function wordsOf(call, pattern = /^(\d+)(?:\[(\d+)\])?$/) {
    const found = [];
    const add = (values, word) => {
        for (const [key, value] of Object.entries(values)) {
            const match = pattern.exec(key);
            if (match !== null)
                found.push({ rank: Number(match[1]) * 1000 + Number(match[2] ?? 0), word: word(value) });
        }
    };
    add(call.strings, text => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(fillTemplate(text)));
    add(call.literals, text => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(text));
    add(call.references, text => (text === 'sys.executable' ? 'python' : `"\${${text.replace(/\W+/g, '_')}}"`));
    return found.sort((a, b) => a.rank - b.rank).map(({ word }) => word);
}
/** `{name}` of an f-string becomes the shell's `${name}`: unknown, but in its place. */
function fillTemplate(text) {
    return text.replace(/\{([^{}]{0,80})\}/g, (_, name) => name === 'sys.executable' ? 'python' : `\${${name.replace(/\W+/g, '_')}}`);
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back: quoted when it needs to be. Expansions (`$X`, `${X}`) stay open. */
function quoteWord(word) {
    return /^[\w./:=@%+,${}-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 4064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fillTask: () => (/* binding */ fillTask),
/* harmony export */   parseTaskfile: () => (/* binding */ parseTaskfile)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);


/** Replaces `{{.NAME}}`; what is not known becomes the shell's `${NAME}`. */
function fillTask(text, values) {
    let out = '';
    let at = 0;
    for (let guard = 0; guard < 1000; guard++) {
        const open = text.indexOf('{{', at);
        const close = open === -1 ? -1 : text.indexOf('}}', open);
        if (close === -1)
            break;
        const inner = text.slice(open + 2, close).trim();
        const name = /^\.(\w+)/.exec(inner)?.[1];
        const fallback = /default\s+"([^"]*)"|default\s+'([^']*)'/.exec(inner);
        const unknown = name === undefined || name === 'CLI_ARGS' ? '' : `\${${name}}`;
        const value = name === undefined ? undefined : values.get(name);
        out += text.slice(at, open) + (value ?? fallback?.[1] ?? fallback?.[2] ?? unknown);
        at = close + 2;
    }
    return out + text.slice(at);
}
/** Reads a Taskfile (version 2 or 3). Never throws. */
function parseTaskfile(path, text) {
    const { root, diagnostics } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(path, text);
    const includes = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'includes')).flatMap(({ key, line, value }) => {
        const file = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'taskfile'));
        if (file === null)
            return [];
        const flatten = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'flatten')) === 'true';
        return [{ value: file, line, name: key, directory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'dir')), flatten }];
    });
    const tasks = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'tasks')).map(entry => readTask(path, entry));
    return { path, variables: readVariables((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(root, 'vars')), tasks, includes, diagnostics };
}
function readVariables(node) {
    return new Map((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(node).map(({ name, value }) => [name, value]));
}
function readTask(path, { key, line, value }) {
    const plain = value.kind === 'map' ? ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'cmds') ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'cmd')) : value;
    const commands = (plain?.kind === 'list' ? plain.items : plain === null ? [] : [plain]).flatMap(readCommand);
    const needs = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'deps')).flatMap(item => (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(item, 'task')) ?? []);
    return {
        path,
        line,
        name: key,
        aliases: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.textsOf)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'aliases')).map(alias => alias.value),
        needs,
        commands,
        directory: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'dir')),
        ignoresErrors: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'ignore_error')) === 'true',
        variables: readVariables((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(value, 'vars')),
    };
}
function readCommand(node) {
    const ignored = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'ignore_error')) === 'true';
    const shell = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)(node) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'cmd')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'defer'));
    if (shell !== null)
        return [{ ...shell, isTask: false, ignored }];
    const task = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'task')) ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_1__.nodeAt)(node, 'defer', 'task'));
    return task === null ? [] : [{ ...task, isTask: true, ignored }];
}


/***/ }),

/***/ 2424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ workflowReport),
/* harmony export */   x: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(311);
/* harmony import */ var _dvc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1909);
/** From the parts of an audit to the report contract. Copies and names; decides nothing. */


function assembleReport(parts) {
    const { subject, applicable, scorecard, level, gate } = parts;
    const { snapshot, facts, automation, profile } = subject;
    const practices = parts.assessments.map(assessment => practiceReport(assessment, subject));
    return {
        schemaVersion: 1,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .Uf, version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE, catalogueVersion: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogueVersion */ .wm },
        repository: {
            name: snapshot.repository.name,
            commit: snapshot.repository.commit,
            files: snapshot.files.length,
        },
        applicable,
        profile,
        score: applicable ? scorecard.score : null,
        coverage: scorecard.coverage,
        provisional: scorecard.provisional,
        level: level === null
            ? null
            : {
                number: level.number,
                name: level.name,
                ceiling: level.ceiling,
                criticalFindings: practices.filter(p => p.kind === 'critical' && p.status === 'unmet').length,
                next: level.next,
            },
        improvements: applicable ? parts.improvements : [],
        dimensions: scorecard.dimensions.map(({ dimension, ...score }) => ({
            id: dimension.id,
            title: dimension.title,
            weight: dimension.weight,
            ...score,
        })),
        practices,
        workflows: automation.workflows.map(workflowReport),
        commands: automation.runs.filter(run => run.kind === 'command').map(commandReport),
        tasks: subject.tasks,
        tools: subject.tools,
        dependencies: facts.dependencies.map(({ ecosystem, name, specifier, pinned, path, line }) => ({
            ecosystem,
            name,
            specifier,
            pinned,
            path,
            line,
        })),
        dvc: (0,_dvc_js__WEBPACK_IMPORTED_MODULE_0__.dvcReport)(snapshot),
        diagnostics: facts.diagnostics(),
        gate,
    };
}
function practiceReport({ practice, judgement, waiver }, subject) {
    const open = judgement.status === 'partial' || judgement.status === 'unmet';
    const judged = open || judgement.status === 'met' ? judgement : null;
    return {
        id: practice.id,
        dimension: practice.dimension,
        title: practice.title,
        level: practice.level,
        weight: practice.weight,
        kind: practice.kind,
        status: judgement.status,
        strength: judged !== null && 'strength' in judged ? judged.strength : null,
        confidence: judged !== null && 'confidence' in judged ? judged.confidence : null,
        evidence: judged !== null && 'evidence' in judged ? judged.evidence : [],
        searched: judgement.status === 'unmet' ? judgement.searched : [],
        because: judgement.because,
        remedy: open ? { ...practice.remedy(subject, judgement), link: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .practicePage */ .T2)(practice.id) } : null,
        waiver: waiver === null ? null : { reason: waiver.reason, until: waiver.until },
    };
}
/** A workflow as the report tells it. */
function workflowReport({ workflow, reachable, because }) {
    return {
        path: workflow.path,
        name: workflow.name,
        valid: workflow.valid,
        reachable,
        because,
        events: workflow.events.map(event => ({
            name: event.name,
            line: event.line,
            branches: [...event.branches, ...event.branchesIgnore.map(pattern => `!${pattern}`)],
            tags: [...event.tags, ...event.tagsIgnore.map(pattern => `!${pattern}`)],
            paths: [...event.paths, ...event.pathsIgnore.map(pattern => `!${pattern}`)],
            types: event.types,
            cron: event.cron.map(entry => entry.value),
        })),
        jobs: workflow.jobs.map(jobReport),
    };
}
function jobReport(job) {
    return {
        id: job.id,
        line: job.line,
        container: containerName(job.container),
        uses: job.uses?.value ?? null,
        steps: job.steps.flatMap(stepReport),
    };
}
function stepReport({ line, uses, run }) {
    if (uses !== null)
        return [{ line, uses: uses.value }];
    return run === null ? [] : [{ line, run: true }];
}
function containerName(container) {
    return container?.raw ?? null;
}
function commandReport({ command, reach, trace }) {
    return {
        program: command.program,
        subcommand: command.subcommand,
        canonical: command.canonical,
        path: command.path,
        line: command.line,
        reachable: reach.reachable,
        events: reach.events,
        trace,
    };
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcReport: () => (/* binding */ dvcReport)
/* harmony export */ });
/* harmony import */ var _dvc_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5717);
/* harmony import */ var _dvc_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6793);
/** DVC in the report: pipelines with their verdicts, data that is tracked, remotes. */


/** The contract's field `dvc`. Read once per snapshot; null where DVC wrote nothing. */
function dvcReport(snapshot) {
    const project = (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcProjectOf */ .T)(snapshot);
    const { pipelines } = (0,_dvc_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyDvc */ .b)(snapshot);
    if (pipelines.length + project.dataFiles.length + project.configs.length === 0)
        return null;
    return {
        pipelines: pipelines.map(({ path, stages, verdict, findings }) => ({
            path,
            stages: stages.map(stage => ({
                name: stage.name,
                line: stage.line,
                verdict: stage.verdict,
                compared: stage.compared,
                unknown: stage.unknown,
            })),
            lock: verdict,
            findings: findings.map(findingReport),
        })),
        tracked: project.dataFiles.filter(file => file.commands.length === 0 && file.outs.length > 0).length,
        remotes: project.configs.flatMap(config => config.remotes.map(({ name, type, default: isDefault, line }) => ({
            name,
            type,
            default: isDefault,
            line,
        }))),
    };
}
function findingReport({ path, line, rule, effect, stage, message }) {
    return { path, line, rule, effect, stage, message };
}


/***/ })

};
