export const id = 6359;
export const ids = [6359,7474,1909];
export const modules = {

/***/ 8617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isCriticalFinding)
/* harmony export */ });
/** What a critical finding is. The number, the reports, the annotations and the gate all ask here. */
/** A critical practice that is violated and that nobody waived. */
function isCriticalFinding({ kind, status, waiver }) {
    return kind === 'critical' && status === 'unmet' && waiver === null;
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit),
  auditApart: () => (/* binding */ auditApart),
  auditSame: () => (/* binding */ auditSame),
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
        // 0.4 called a repository manual that trains by ChatOps on Argo and deploys the chosen run, for missing tests and pins.
        share: 0.35,
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

// EXTERNAL MODULE: ./src/assessment/critical.ts
var assessment_critical = __webpack_require__(8617);
;// CONCATENATED MODULE: ./src/assessment/gate.ts
/**
 * The gates: which of the user's rules the result breaks. Deciding and failing are separate; this only decides. The rule
 * that needs a second result, `fail-on-regression`, is judged in regression.ts.
 */


/**
 * One reason per broken rule, in the order of the settings. `warnOnly` keeps the reasons and passes. What was not held
 * against the repository (a provisional score, a waived practice, a setting of the file that gates outside of it overrule) is
 * said in further reasons, which fail nothing.
 */
function gateOf(settings, scorecard, level, assessments) {
    const failures = [
        ...scoreFailures(settings, scorecard),
        ...levelFailures(settings, level),
        ...dimensionFailures(settings, scorecard),
        ...requirementFailures(settings, assessments),
        ...criticalFailures(settings, assessments),
    ];
    return resultOf(settings, failures, [
        ...provisionalNotes(settings, scorecard),
        ...exemptionNotes(settings, assessments),
        ...unscoredNotes(settings, assessments),
    ]);
}
/**
 * The gate of a repository without machine learning: it has no score and no level, and nothing of it is required. Critical
 * findings are found and shown all the same, and fail the same.
 */
function gateWithoutScore(settings, assessments) {
    const { minScore, minLevel, minDimension, require, failOnRegression } = settings;
    const idle = [
        ...(minScore === null ? [] : ['min-score']),
        ...(minLevel === null ? [] : ['min-level']),
        ...(minDimension.size === 0 ? [] : ['min-dimension']),
        ...(require.length === 0 ? [] : ['require']),
        ...(failOnRegression ? ['fail-on-regression'] : []),
    ];
    const notes = idle.map(name => `${name} does not apply: this is no machine learning repository.`);
    return resultOf(settings, criticalFailures(settings, assessments), [
        ...notes,
        ...exemptionNotes({ ...settings, require: [] }, assessments),
    ]);
}
function resultOf(settings, failures, notes) {
    return {
        active: isActive(settings),
        verdict: failures.length > 0 && !settings.warnOnly ? 'fail' : 'pass',
        reasons: [...failures, ...notes, ...settings.notes],
    };
}
/** The user set at least one rule. */
function isActive(settings) {
    const { minScore, minLevel, minDimension, require, failOnCritical, failOnRegression } = settings;
    return (minScore !== null ||
        minLevel !== null ||
        minDimension.size > 0 ||
        require.length > 0 ||
        failOnCritical ||
        failOnRegression);
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
        const assessment = assessments.find(({ practice }) => practice.id === id);
        if (assessment === undefined || assessment.waiver !== null || !fallsShort(assessment))
            return [];
        return [`Required practice ${id} is ${assessment.judgement.status}.`];
    });
}
function criticalFailures({ failOnCritical }, assessments) {
    if (!failOnCritical)
        return [];
    return assessments
        .filter(({ practice, judgement, waiver }) => (0,assessment_critical/* isCriticalFinding */.h)({ kind: practice.kind, status: judgement.status, waiver }))
        .map(({ practice }) => `Critical practice ${practice.id} is violated.`);
}
function provisionalNotes({ minScore }, { provisional, coverage }) {
    if (minScore === null || !provisional)
        return [];
    return [`The score is provisional (coverage ${percent(coverage)}), so min-score is not enforced.`];
}
/** What would fail but for a waiver: a rule that an exemption answers has not passed in silence. */
function exemptionNotes(settings, assessments) {
    const { require, failOnCritical } = settings;
    return assessments.flatMap(({ practice: { id, kind }, judgement, waiver }) => {
        if (waiver === null)
            return [];
        const required = require.includes(id) && fallsShort({ judgement });
        const critical = failOnCritical && (0,assessment_critical/* isCriticalFinding */.h)({ kind, status: judgement.status, waiver: null });
        if (!required && !critical)
            return [];
        const what = required
            ? `Required practice ${id} is ${judgement.status}`
            : `Critical practice ${id} is violated`;
        const end = waiver.until === null ? '' : ` until ${waiver.until}`;
        return [`${what}, and waived${end}: ${waiver.reason}`];
    });
}
/** Waived practices leave the score, which lifts it: a threshold that is met that way says so. */
function unscoredNotes({ minScore, minDimension }, assessments) {
    if (minScore === null && minDimension.size === 0)
        return [];
    const unscored = assessments.filter(a => a.waiver !== null && fallsShort(a)).map(a => a.practice.id);
    return unscored.length === 0 ? [] : [`Waived, so not part of the score: ${unscored.join(', ')}.`];
}
function fallsShort({ judgement }) {
    return judgement.status !== 'met' && judgement.status !== 'not-applicable';
}
function percent(share) {
    return `${Math.floor(share * 100)} %`;
}

// EXTERNAL MODULE: ./src/catalogue/dimensions.ts
var dimensions = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/practices/index.ts + 148 modules
var practices = __webpack_require__(3579);
// EXTERNAL MODULE: ./src/settings/waivers.ts
var waivers = __webpack_require__(1984);
// EXTERNAL MODULE: ./src/facts/localPath.ts
var localPath = __webpack_require__(3283);
;// CONCATENATED MODULE: ./src/assessment/exercise.ts
/** What a course shows its students is an exercise, and no work of its own. */

/**
 * What a course sets up for its students to try counts at most in part (catalogue 11, clarifications 16 and 31). What lies in its
 * lessons is an exercise, also where a workflow of the root runs it; what the course does for itself, as its authors check and
 * build it, and the one project that it is about, are none.
 */
function asExercise(practice, judgement, subject) {
    const own = practice.kind !== 'practice' || practice.dimension === 'documentation-responsible-ai';
    if (own || judgement.status !== 'met' || subject.profile.id !== 'course')
        return judgement;
    if (!judgement.evidence.every(piece => isOfLesson(piece, subject)))
        return judgement;
    return {
        ...judgement,
        status: 'partial',
        because: `${judgement.because} It is exercise code of a course, which counts in part.`,
    };
}
/** Folders of lessons by their names: at the top by a number, too; anywhere by what they hold. */
const lessons = /^(?:s|ch|chapters?|lessons?|weeks?|modules?|days?|parts?|sessions?|units?|phases?|cohorts?)?[-_ ]?\d{0,4}[-_ ]?\d{1,2}(?:[-_. ][^/]*)?(?:\/|$)|^(?:cohorts|lessons|modules|weeks)\/|(?:^|\/)(?:labs?|exercises?|exercise_files|assignments?|homeworks?|practicals?|solutions?)(?:[-_ ]?\d+)?\//i;
/** A place in a lesson, or a workflow that runs or is named for what lies in one. */
function isOfLesson({ path, line, what }, { snapshot, automation }) {
    const local = (0,localPath/* localPath */.$)(path, snapshot.scope);
    if (lessons.test(local))
        return true;
    if (!local.startsWith('.github/workflows/'))
        return false;
    const started = automation.runs.filter(run => run.path === path && run.line === line);
    const inLessons = started.every(({ directory }) => directory !== null && lessons.test(`${directory}/`));
    if (started.length > 0 && inLessons)
        return true;
    const told = /(?:\bin|\bruns?|\bpython3?|\bpytest) ([\w./-]+\/[\w./-]+)/.exec(what)?.[1];
    return ((told !== undefined && lessons.test(told)) ||
        /(?:^|[/_-])(?:lab|exercise|lesson|assignment)[-_]?\d/i.test(local));
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

;// CONCATENATED MODULE: ./src/assessment/judge.ts
/** All practices of one subject, with the score and the level that follow from them. */







/**
 * `assessments` holds every practice, `scored` those that no waiver switches off, `counted` what the level sees: a waived
 * practice as unmet. `today` (`YYYY-MM-DD`) only decides whether a waiver has run out.
 */
function judge(subject, settings, today) {
    const assessments = practices/* practices */.F.map(practice => assess(practice, subject, settings, today));
    const scored = assessments.filter(assessment => assessment.waiver === null);
    const scorecard = scorecardOf(scored, dimensions/* dimensions */.K, readShareOf(subject));
    const counted = assessments.map(asUnmetWhenWaived);
    const ceiling = ceilings[subject.profile.id] ?? null;
    const level = levelOf(counted, subject.profile, levels, dimensions/* dimensions */.K, ceiling);
    return { applicable: subject.profile.id !== 'non-ml', assessments, scored, counted, scorecard, level };
}
function assess(practice, subject, settings, today) {
    return {
        practice,
        judgement: asExercise(practice, practice.assess(subject), subject),
        waiver: (0,waivers/* waiverOf */.C)(practice.id, settings.waivers, today),
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

// EXTERNAL MODULE: ./src/detection/installedPackage.ts
var installedPackage = __webpack_require__(8525);
// EXTERNAL MODULE: ./src/facts/opening.ts
var facts_opening = __webpack_require__(4980);
// EXTERNAL MODULE: ./src/facts/role.ts
var role = __webpack_require__(4787);
// EXTERNAL MODULE: ./src/snapshot/endings.ts
var endings = __webpack_require__(2376);
;// CONCATENATED MODULE: ./src/assessment/profile/local.ts

/** The subject with its paths as the audited directory sees them, so that a project in a folder is looked at like a repository. */
function localSubject(subject) {
    const { scope } = subject.facts.snapshot;
    return scope === '' ? subject : { ...subject, facts: localFacts(subject.facts, scope) };
}
function localFacts(facts, scope) {
    const files = facts.snapshot.files.map(file => ({ ...file, path: (0,localPath/* localPath */.$)(file.path, scope) }));
    const known = new Map(files.map(file => [file.path, file]));
    return {
        ...facts,
        snapshot: { ...facts.snapshot, files, entry: path => known.get(path) },
        dependencyFiles: facts.dependencyFiles.map(file => ({ ...file, path: (0,localPath/* localPath */.$)(file.path, scope) })),
    };
}

;// CONCATENATED MODULE: ./src/assessment/profile/audience.ts
/** For whom the repository is: users of a package, people who copy it, readers of a paper, students. */





/** All signals that are found, in a fixed order. */
function audienceSignals(found) {
    const opening = (0,facts_opening/* openingOf */.E)(found.facts.snapshot);
    const subject = localSubject(found);
    return withoutProducts(subject, [
        ...skeletonSignals(subject),
        ...packageSignals(subject, opening),
        ...nameSignals(subject),
        ...textSignals(opening).map(signal => signal.profile === 'research' && (deploys(subject) || releases(subject))
            ? { ...signal, weight: 1 }
            : signal),
        ...courseSignals(subject),
        ...experimentSignals(subject, opening),
    ]);
}
/** Versions that a workflow delivers are for users; a paper has one version of its code. */
function releases({ automation }) {
    return automation.workflows.some(({ workflow, reachable }) => reachable &&
        workflow.events.some(({ name, tags }) => name === 'release' || (name === 'push' && tags.length > 0)));
}
/** Who runs a service cites a paper for its methods. */
function deploys({ tasks }) {
    return tasks.some(({ id, reachable, confidence }) => id === 'deploy' && reachable && confidence !== 'low');
}
function skeletonSignals({ facts }) {
    const generator = (0,endings/* filesEnding */.r)(facts.snapshot, 'json', 'yml', 'yaml').find(({ path }) => {
        return /^(?:cookiecutter\.json|copier\.ya?ml|databricks_template_schema\.json)$/.test(path);
    });
    const placeholder = facts.snapshot.files.find(({ path }) => path.includes('{{') && /\{\{\s*[\w.]+\s*\}\}/.test(path));
    if (generator !== undefined) {
        return [{ profile: 'template', weight: 6, because: `\`${generator.path}\` makes it a project generator` }];
    }
    return placeholder === undefined
        ? []
        : [{ profile: 'template', weight: 4, because: `\`${placeholder.path}\` is a placeholder path` }];
}
function packageSignals(subject, { text }) {
    const { facts, tasks } = subject;
    const signals = [];
    const publish = tasks.find(({ id, confidence }) => id === 'publish-package' && confidence !== 'low');
    // GitHub's starter workflow for publishing lies in many repositories that have nothing to build a package from.
    if (publish !== undefined && describesPackage(facts)) {
        signals.push({ profile: 'library', weight: 3, because: `\`${publish.path}\` publishes it as a package` });
    }
    for (const file of facts.dependencyFiles) {
        if (file.projectName === null || (file.path !== 'DESCRIPTION' && file.path !== 'Project.toml'))
            continue;
        if (file.path === 'Project.toml' && !hasSource(facts))
            continue;
        // A project of R lists its packages in a DESCRIPTION, too; only what exports something is a package.
        if (file.path === 'DESCRIPTION' && facts.snapshot.entry('NAMESPACE') === undefined)
            continue;
        signals.push({
            profile: 'library',
            weight: 3,
            because: `\`${file.path}\` describes the package ${file.projectName}`,
        });
    }
    const crate = facts.dependencyFiles.find(({ path, projectName }) => path === 'Cargo.toml' && projectName !== null);
    const { snapshot } = facts;
    if (crate !== undefined &&
        snapshot.entry('src/lib.rs') !== undefined &&
        snapshot.entry('src/main.rs') === undefined)
        signals.push({
            profile: 'library',
            weight: 3,
            because: `\`Cargo.toml\` describes the crate ${crate.projectName}`,
        });
    const classified = serves(subject) ? null : packageClassifier(facts);
    if (classified !== null) {
        signals.push({
            profile: 'library',
            weight: 2,
            because: `\`${classified}\` classifies it for a package index`,
        });
    }
    const installed = (0,installedPackage/* installedPackage */.$)(facts, text);
    if (installed !== null) {
        signals.push({
            profile: 'library',
            weight: 3,
            because: `its README installs it as the package ${installed}`,
        });
    }
    if (facts.snapshot.entry('hubconf.py') !== undefined) {
        signals.push({ profile: 'library', weight: 2, because: '`hubconf.py` offers its models to torch.hub' });
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
/** The manifest that files it under a topic of the package index; a generated one stops at the state and the Python version. */
function packageClassifier({ snapshot }) {
    const manifest = ['pyproject.toml', 'setup.cfg', 'setup.py'].find(path => {
        const content = snapshot.text(path, 100_000);
        return content.ok && /^[ \t]*['"]?Topic :: /m.test(content.text);
    });
    return manifest ?? null;
}
/** Library signals that together outweigh a product: a workflow publishes the package, and the README installs it. */
const surelyLibrary = 5;
/** A package may well be installed for the models in it: where those are made or served here, they are the product. */
function withoutProducts(subject, signals) {
    let weight = 0;
    for (const signal of signals)
        if (signal.profile === 'library')
            weight += signal.weight;
    if (weight === 0 || weight >= surelyLibrary || !hasProduct(subject))
        return signals;
    return signals.filter(({ profile }) => profile !== 'library');
}
/** A pipeline of DVC trains a model here, or a composition of containers runs a service with one. */
function hasProduct(subject) {
    const { facts } = subject;
    const trains = facts.dvcYamlPaths
        .filter(path => (0,role/* roleOf */.kp)(path) === 'configuration' || (0,role/* roleOf */.kp)(path) === 'project')
        .flatMap(path => facts.dvcYaml(path)?.stages ?? [])
        .some(({ name, commands }) => [name, ...commands.map(({ value }) => value)].some(text => /train/i.test(text)));
    const composes = facts.composePaths.some(path => !path.includes('/'));
    return trains || (composes && serves(subject));
}
function serves({ tools }) {
    return tools.some(({ category, strength }) => category === 'model-serving' && strength !== 'declared');
}
/** A manifest that a package is built from, wherever it lies. */
function describesPackage({ dependencyFiles, snapshot }) {
    return (dependencyFiles.some(({ projectName }) => projectName !== null) ||
        snapshot.files.some(({ path }) => buildManifest.test(path)));
}
const buildManifest = /(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|package\.json|DESCRIPTION|Project\.toml|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|[^/]+\.(?:gemspec|csproj|nuspec))$/;
function hasSource(facts) {
    return facts.snapshot.files.some(({ path }) => path.startsWith('src/'));
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
    [/[-_]study$/, { profile: 'research', weight: 2, because: 'its name says that it is a study' }],
    [
        /^(?:study|learn)[-_]/,
        { profile: 'course', weight: 2, because: 'its name says that it is there for learning' },
    ],
    [
        /(?:^|[-_\d])(?:course|workshop|bootcamp|zoomcamp|tutorials|lectures?|lessons?|exercises?|handson|from-scratch)(?:$|[-_\d])/,
        { profile: 'course', weight: 4, because: 'its name says that it is a course' },
    ],
    // One tutorial may teach, or be the thing to copy: its README tells.
    [
        /(?:^|[-_\d])tutorial(?:$|[-_\d])/,
        { profile: 'course', weight: 2, because: 'its name says that it is a tutorial' },
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
/**
 * Phrases of the README's opening. Each says what the repository is, not what it uses: "this is a template", "based on a template"
 * not. A tutorial builds one thing that is meant to be copied, and is a template; a course teaches many.
 */
const phrases = [
    {
        pattern: /(?<!(?:based (?:off|on)|from|using|with|follows) )\b(?:this|the|a|an|our) (?:[\w-]+ ){0,4}(?:template|boilerplate|starter(?: kit| project| pack)?|starting pack|scaffold|solution accelerator)\b(?! (?:engine|file|was|from|used|environment|env|config\w*|variables?|ya?ml|json)\b)|\b(?:code ?base|package|project) with best practices\b|^# .*\b(?:template|boilerplate|starter)\b|\ba (?:basic|simple|standard(?:i[sz]ed)?) project structure for\b/im,
        signal: { profile: 'template', weight: 2, because: says('a template or starting point') },
    },
    {
        pattern: /\b(?:this repo(?:sitory)? (?:contains|has|holds|collects) (?:\w+ ){0,2}examples\b|(?:repo(?:sitory)?|project) for use in [\w.]+\s+\[?get(?:ting)? started|sample project|example project|example repo(?:sitory)?|demo (?:project|repo(?:sitory)?)|this demo (?:project|repo\w*|explains|uses|requires)|see \[this demo\]|this example (?:[\w-]{1,20} ){0,3}(?:implements|demonstrates|shows)|reference (?:implementation|architecture|example)|to showcase|showcas(?:es|ing)|materials? that accompan\w+|accompan(?:ies|ying) (?:the|this|a)|see the blog post|(?:resources|code|material) for (?:the|my|our|this) (?:talk|article|blog ?post|webinar|video)|companion (?:code|repo)|implementation guide|your own (?:credentials|bucket|account|remote)|fork this (?:repo|project)|(?:kick|jump)start your)\b/i,
        signal: { profile: 'template', weight: 3, because: says('a demonstration for others') },
    },
    {
        pattern: /^# .*\btutorial\b|\bthis tutorial\b|\bfollow (?:the|this) (?:tutorial|guide|article)\b/im,
        signal: { profile: 'template', weight: 2, because: says('a tutorial to follow') },
    },
    {
        pattern: /\b(?:arxiv\.org|arXiv:\d|CVPR|ICCV|ECCV|NeurIPS|ICML 2|ICLR 2|ACL 20|EMNLP|@inproceedings|@article|official (?:code|(?:pytorch |tensorflow )?implementation) (?:for|of)|official repository (?:for|of)(?! (?:the |our |my )?(?:<[^>]{0,300}>)?[^<\n]{0,60}\b(?:book|handbook|course)\b)|our paper|research project)/i,
        signal: { profile: 'research', weight: 2, because: says('a paper') },
    },
    {
        pattern: /^# (?:an? |the )?(?:[\w-]+ ){0,2}guide to\b|^#.*\b(?:course|workshop|bootcamp|zoomcamp|lectures?|lessons?)\b(?! (?:\w+ )?projects?\b)|\bthe labs (?:contained )?in this repo|\b(?:this (?:course|workshop|book)|in this (?:lesson|course)|course (?:notes|content|repository)|materials? (?:for|of) (?:the|this|a|our) (?:\w+ ){0,3}(?:course|workshop|lecture)|students will|homework|code (?:for|of) (?:the|my) (?:book|course|lectures?)|syllabus|jupyter notebooks that)\b/im,
        signal: { profile: 'course', weight: 2, because: says('a course or tutorial') },
    },
    {
        // The same words where courses are not taught in English: Japanese, Chinese, Korean, Spanish and Portuguese, French, German.
        pattern: /教材|学習用|講座|ハンズオン|教程|课程|課程|강의|강좌|\b(?:este curso|del curso|(?:do|deste) curso|ce cours|travaux pratiques|dieser kurs|vorlesung)\b/i,
        signal: { profile: 'course', weight: 2, because: says('teaching material') },
    },
];
function textSignals({ text }) {
    // A comment in a block of commands (`# Copy environment template`) looks like a heading.
    const parts = text.split(/^[ \t]*(?:```|~~~)/m);
    const prose = parts.filter((_, at) => at % 2 === 0).join('\n');
    return phrases.filter(({ pattern }) => pattern.test(prose)).map(({ signal }) => signal);
}
function courseSignals({ facts, automation }) {
    const numbered = new Set();
    const code = (0,endings/* filesEnding */.r)(facts.snapshot, 'py', 'r', 'jl').length;
    const notebooks = (0,endings/* filesEnding */.r)(facts.snapshot, 'ipynb').filter(({ path }) => path.endsWith('.ipynb')).length;
    let top = '';
    for (const { path } of facts.snapshot.files) {
        // Files of one folder follow each other.
        if (top !== '' && path.startsWith(top))
            continue;
        top = path.slice(0, path.indexOf('/') + 1);
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
/** Outcomes of runs that were committed beside the code. */
const outcome = /(?:^|\/)(?:results?|figures?|plots?|logs?|outputs?|experiments?|learning_curves?)\/[^/].*\.(?:png|pdf|svg|csv|json|txt|log)$/;
const leastOutcomes = 3;
/** Scripts and what came out of them, for nobody else: no README, no automation, no package, no container, no service. */
function experimentSignals(subject, { text }) {
    const { facts, automation } = subject;
    const automated = automation.workflows.length + facts.otherCi.length + facts.dvcYamlPaths.length > 0;
    if (text !== '' ||
        serves(subject) ||
        automated ||
        facts.dockerfilePaths.length > 0 ||
        describesPackage(facts))
        return [];
    const outcomes = facts.snapshot.files.filter(({ path }) => outcome.test(path));
    return outcomes.length < leastOutcomes
        ? []
        : [
            {
                profile: 'research',
                weight: 2,
                because: 'it holds experiments and their results, and nothing runs them',
            },
        ];
}

// EXTERNAL MODULE: ./src/catalogue/tools/index.ts + 26 modules
var catalogue_tools = __webpack_require__(3207);
// EXTERNAL MODULE: ./src/detection/product.ts
var product = __webpack_require__(8564);
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
/** Packages of frameworks that are made for pipelines of machine learning alone, unlike Airflow or DVC. */
const pipelineFrameworks = new Set('kedro zenml metaflow kfp flytekit tfx mlem ploomber'.split(' '));
/** Endings of files that hold models. */
const modelFiles = 'h5 hdf5 onnx pt pth safetensors pkl pickle joblib tflite pb gguf mlmodel ckpt keras'.split(' ');
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
    if (facts.dependencies.some(({ name }) => pipelineFrameworks.has(name)))
        return null;
    const own = (0,product/* ownPackages */.Sh)(facts);
    if (catalogue_tools/* tools */.Yl.some(tool => mlCategories.has(tool.category) && (0,product/* isProduct */.gD)(tool, own)))
        return null;
    if (isDataSet(facts))
        return null;
    if (tasks.some(task => task.id === 'train' || task.id === 'evaluate'))
        return null;
    if ((0,endings/* filesEnding */.r)(facts.snapshot, ...modelFiles).length > 0)
        return null;
    if (ownWords.test((0,facts_opening/* openingOf */.E)(facts.snapshot).text) && !isDocumentation(facts))
        return null;
    return 'no ML framework, no ML tool and no model file was found';
}
/**
 * Whether the repository is a program of its own that has to do with machine learning only by its words, its tests and what it
 * vendors: a tracking server in Go whose tests use a client in Python.
 */
function isTool({ facts, tools }) {
    const used = tools.some(({ category, evidence }) => mlCategories.has(category) && evidence.some(({ path }) => path !== null && (0,role/* isOwn */.NP)(path)));
    return !used && facts.snapshot.files.some(({ path }) => otherCode.test(path) && (0,role/* roleOf */.kp)(path) === 'project');
}
const otherCode = /\.(?:go|rs|java|kt|scala|ts|js|cc|cpp|cs)$/;
/** A book or a site: nothing but pages, what formats and hosts them, and settings. */
function isDocumentation({ snapshot }) {
    const pages = snapshot.files.filter(({ path }) => /\.(?:md|mdx|rst|qmd|adoc)$/i.test(path));
    return pages.length >= leastPages && snapshot.files.every(({ path }) => !isProgram(path));
}
const leastPages = 5;
function isProgram(path) {
    if (/^action\.ya?ml$/.test(path))
        return true;
    return (0,role/* roleOf */.kp)(path) !== 'docs' && !path.startsWith('.') && programs.test(path);
}
const programs = /\.(?:py|ipynb|r|rmd|jl|sh|ps1|sql|tf|bicep|go|rs|java|kt|scala|ts|js|cc|cpp|cs)$/i;
/** Data sets that DVC tracks, without a pipeline of DVC that makes something else of them: data is what such a repository is for. */
function isDataSet({ snapshot, dvcYamlPaths, dvcYaml }) {
    return (dvcYamlPaths.every(path => dvcYaml(path)?.stages.length === 0) &&
        snapshot.files.some(({ path }) => path.endsWith('.dvc')) &&
        /\bdata ?(?:sets?|registry)\b/i.test((0,facts_opening/* openingOf */.E)(snapshot).text));
}

;// CONCATENATED MODULE: ./src/catalogue/foundationModels.ts
/** Packages of foundation models and of what is built on them. A manifest that lists one is built on it: they have no other use. */
const foundationModels = /^(?:openai|anthropic|cohere|mistralai|google-genai|google-generativeai|groq|litellm|ollama|langchain(?:-.*)?|langgraph|llama-index(?:-.*)?|llama-cpp-python|pydantic-ai|semantic-kernel|haystack-ai|crewai|smolagents|dspy(?:-ai)?|vllm)$/;

// EXTERNAL MODULE: ./src/detection/mlCode.ts
var mlCode = __webpack_require__(4335);
// EXTERNAL MODULE: ./src/facts/cloudResources.ts + 1 modules
var cloudResources = __webpack_require__(2883);
// EXTERNAL MODULE: ./src/facts/code/dataAccess.ts
var dataAccess = __webpack_require__(6651);
// EXTERNAL MODULE: ./src/facts/code/tracking.ts
var tracking = __webpack_require__(8592);
// EXTERNAL MODULE: ./src/facts/code/training.ts + 1 modules
var training = __webpack_require__(1877);
// EXTERNAL MODULE: ./src/facts/code/use.ts
var use = __webpack_require__(7010);
// EXTERNAL MODULE: ./src/facts/importedCode.ts
var importedCode = __webpack_require__(7810);
;// CONCATENATED MODULE: ./src/assessment/profile/traits.ts
/** Does the repository train a model, serve one, or build on a foundation model? Tests, docs and vendored code do not count. */









const trainingTasks = new Set(['train', 'run-pipeline']);
/** Python checks an export with such a runtime, and serves nothing by that. */
function onlyChecks({ id, evidence }) {
    return catalogue_tools/* inProcessTools */.gS.has(id) && /\.(?:py|ipynb)$/.test(evidence[0].path);
}
/** Traits in a fixed order: trains, serves, llm. */
function traitsOf(subject) {
    const { facts, tools, tasks } = subject;
    const usesCategory = (...categories) => tools.some(tool => tool.strength !== 'declared' && categories.includes(tool.category));
    const traits = [];
    const training = tasks.filter(({ id, confidence }) => trainingTasks.has(id) && (confidence === 'high' || !isSkeleton(facts)));
    const llm = usesCategory('llmops') || facts.dependencies.some(({ name }) => foundationModels.test(name));
    const calls = trainingCallsOf(subject);
    if (training.length > 0 ||
        usesCategory('hpo') ||
        subject.definesTraining ||
        (calls.length > 0 && !(llm && isIncidental(subject, calls))))
        traits.push('trains');
    const serving = tools.some(tool => tool.category === 'model-serving' && tool.strength !== 'declared' && !onlyChecks(tool));
    if (serving ||
        (0,cloudResources/* resourcesOf */.F3)(facts, 'endpoint', 'model-monitor').length > 0 ||
        tasks.some(task => task.id === 'deploy') ||
        (traits.length === 0 && predictsInBatch(subject)))
        traits.push('serves');
    if (llm)
        traits.push('llm');
    return traits;
}
/** In what a generator copies, `make train` names a place for code that is still to be written. */
function isSkeleton({ snapshot }) {
    return snapshot.files.some(({ path }) => /\{\{[^}]*\}\}/.test(path));
}
const loading = /(?:^|\.)(?:from_pretrained|load_from_checkpoint|load_learner|load_model|InferenceSession)$|^(?:torch(?:\.jit)?|joblib|skops\.io)\.load$/;
const predicting = /predict|infer(?!no)|forecast|generate/i;
/** A program that loads a model which was trained elsewhere, trains none, and predicts with it; who only compares two models judges. */
function predictsInBatch({ facts, automation }) {
    const code = (0,mlCode/* mlCodeOf */.s)(facts, automation).filter(({ notebook }) => !notebook);
    const loads = ({ calls }) => calls.some(({ name, written }) => loading.test(name) || loading.test(written));
    const predicts = ({ path, calls, functions }) => predicting.test(path) ||
        calls.some(({ written }) => predicting.test((0,use/* lastPart */.S_)(written))) ||
        functions.some(({ name }) => predicting.test(name));
    return code.some(loads) && code.some(predicts);
}
/** A framework that is only loaded for predicting trains nothing; a call that trains has to stand in the code. */
function trainingCallsOf({ facts, automation }) {
    return (0,mlCode/* mlCodeOf */.s)(facts, automation).flatMap(code => (0,training/* trainingCalls */.S)(code, () => (0,importedCode/* importedCode */.K)(facts, code)));
}
/** Frameworks whose `fit` leaves nothing behind by itself; those of deep learning write checkpoints. */
const leavesNothing = /^(?:scikit-learn|statsmodels)$/;
/**
 * Whether the model that is fitted lives and dies inside a function: a calibration, a clustering of answers. No model is kept
 * and no run is recorded anywhere, so nothing could be trained again. Asked only where a foundation model is the subject.
 */
function isIncidental({ facts, automation }, calls) {
    if (!calls.every(({ tool }) => leavesNothing.test(tool)))
        return false;
    const fitting = new Set(calls.map(({ path }) => path));
    return (0,mlCode/* mlCodeOf */.s)(facts, automation)
        .filter(code => fitting.has(code.path) || imports(facts, code, fitting))
        .every(code => (0,dataAccess/* persistenceCalls */.vr)(code).length === 0 && (0,tracking/* trackingCalls */.P)(code).length === 0);
}
function imports(facts, code, paths) {
    return facts
        .modules()
        .dependencies(code)
        .some(path => paths.has(path));
}

;// CONCATENATED MODULE: ./src/assessment/profile.ts
/**
 * What kind of repository this is. Signals vote with a weight; the heaviest sum wins and its heaviest signal is the stated
 * reason. The weights were set so that the signals agree with careful readers on the labelled repositories.
 */



/**
 * Detects the profile, or takes the user's word for it. Traits are always detected. What the whole
 * repository (`around`) is speaks for its parts, too: a chapter of a course, one of many examples.
 */
function profileOf(subject, override, around = null) {
    const traits = traitsOf(subject);
    if (override !== null) {
        return { id: override, because: 'the configuration says so', overridden: true, traits };
    }
    const noMl = mlSignal(subject, traits);
    if (noMl !== null)
        return { id: 'non-ml', because: noMl, overridden: false, traits };
    const own = audienceSignals(subject);
    // The name of the repository and a README that serves both are heard once.
    const others = sharedSignals(around).filter(({ because }) => !own.some(one => one.because === because));
    const { id, because } = heaviest([...own, ...others.map(fromAround)]) ?? byDefault(subject, traits);
    return { id, because, overridden: false, traits: id === 'library' ? [] : traits };
}
const shared = new Set(['course', 'template', 'research']);
const remembered = new WeakMap();
/** What holds for every part of a repository. */
function sharedSignals(around) {
    if (around === null)
        return [];
    const known = remembered.get(around.facts);
    if (known !== undefined)
        return known;
    const found = audienceSignals(around).filter(({ profile }) => shared.has(profile));
    remembered.set(around.facts, found);
    return found;
}
function fromAround(signal) {
    return { ...signal, because: `the repository around it says so: ${signal.because}` };
}
/** Null when no profile has more than a hint. */
function heaviest(signals) {
    const sums = new Map();
    for (const { profile, weight } of signals)
        sums.set(profile, (sums.get(profile) ?? 0) + weight);
    let winner = null;
    for (const [profile, sum] of sums) {
        if (sum >= 2 && (winner === null || sum > (sums.get(winner) ?? 0)))
            winner = profile;
    }
    const strongest = signals.filter(signal => signal.profile === winner).sort((a, b) => b.weight - a.weight)[0];
    return winner === null || strongest === undefined ? null : { id: winner, because: strongest.because };
}
/** A program for people who do machine learning, which does none: a tracking server in Go whose tests use its client. */
function byDefault(subject, traits) {
    return traits.length === 0 && isTool(subject)
        ? {
            id: 'library',
            because: 'it is about machine learning, but nothing of its own uses any: a tool for others',
        }
        : { id: 'application', because: applicationReason(traits) };
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

;// CONCATENATED MODULE: ./src/catalogue/publishedModels/model.ts
/** The types in which published maturity models are written down. */
/** The sign of one practice. */
function shown(practice) {
    return { practice };
}
/** The sign of one practice that shows only a part of what is asked. */
function partlyShown(practice) {
    return { practice, atMost: 'partly' };
}
/** Ids of the practices that a sign is made of, each once. */
function practicesOf(sign) {
    if (sign === null)
        return [];
    if ('practice' in sign)
        return [sign.practice];
    return [...new Set(('all' in sign ? sign.all : sign.any).flatMap(practicesOf))];
}

;// CONCATENATED MODULE: ./src/catalogue/publishedModels/azure.ts
/**
 * Microsoft, Azure Architecture Center, "MLOps maturity model" (revision of 2025-10-28), levels 0 to 4. The position is this
 * audit's own level: its rule was fitted to readers who placed repositories on this very scale (see `catalogue/levels.ts`). The
 * criteria describe the levels and show what stands; people and culture cannot be seen in a repository and are left out.
 */

const azure = {
    title: 'Azure MLOps maturity model',
    source: 'https://learn.microsoft.com/en-us/azure/architecture/ai-ml/guide/mlops-maturity-model',
    levels: [
        'No MLOps',
        'DevOps but no MLOps',
        'Automated training',
        'Automated model deployment',
        'Full MLOps automated operations',
    ],
    criteria: [
        { level: 1, title: 'Builds are automated', sign: shown('ci-on-change'), needs: null },
        { level: 1, title: 'Application code is tested', sign: shown('tests-run-in-ci'), needs: null },
        { level: 2, title: 'Training is automated', sign: shown('training-in-workflow'), needs: null },
        {
            level: 2,
            title: 'Training is started by a schedule or an event',
            sign: {
                any: [shown('training-on-change'), shown('scheduled-retraining'), shown('event-driven-retraining')],
            },
            needs: null,
        },
        { level: 2, title: 'Experiments are tracked centrally', sign: shown('experiment-tracking'), needs: null },
        { level: 2, title: 'Models are versioned', sign: shown('model-versioned'), needs: null },
        {
            level: 2,
            title: 'Models and their metadata are managed',
            sign: { any: [shown('model-registry'), shown('training-outputs-persisted')] },
            needs: null,
        },
        { level: 2, title: 'Compute is managed', sign: shown('managed-training-compute'), needs: null },
        {
            level: 2,
            title: 'Environments are defined',
            sign: { any: [shown('container-defined'), shown('dependencies-locked')] },
            needs: null,
        },
        { level: 2, title: 'The scoring script is tested', sign: shown('inference-tested'), needs: null },
        { level: 2, title: 'A feature store is managed', sign: null, needs: null },
        {
            level: 3,
            title: 'Models are released automatically',
            sign: shown('automated-deployment'),
            needs: null,
        },
        {
            level: 3,
            title: 'Artefacts are promoted through a registry',
            sign: shown('model-registry'),
            needs: null,
        },
        {
            level: 3,
            title: 'Every release is tested with its model',
            sign: { all: [shown('tests-run-in-ci'), shown('ml-code-tested'), shown('pipeline-smoke-test')] },
            needs: null,
        },
        {
            level: 3,
            title: 'Deployed models can be traced to their data and code',
            sign: { all: [shown('lineage-recorded'), shown('data-versioned')] },
            needs: null,
        },
        { level: 3, title: 'Deployments are compared (A/B)', sign: shown('progressive-rollout'), needs: null },
        { level: 3, title: 'Releases pass through environments', sign: shown('deployment-gated'), needs: null },
        { level: 3, title: 'Infrastructure is code', sign: shown('infrastructure-as-code'), needs: null },
        {
            level: 4,
            title: 'The deployed model emits metrics',
            sign: { any: [shown('prediction-logging'), shown('service-observability')] },
            needs: null,
        },
        { level: 4, title: 'Drift and regressions are detected', sign: shown('drift-detection'), needs: null },
        {
            level: 4,
            title: 'What is measured in production starts retraining',
            sign: { any: [shown('feedback-loop'), shown('event-driven-retraining')] },
            needs: null,
        },
        { level: 4, title: 'Degradation raises an alert', sign: shown('alerting'), needs: null },
        { level: 4, title: 'Freshness of features is monitored', sign: null, needs: null },
    ],
};

;// CONCATENATED MODULE: ./src/catalogue/publishedModels/google.ts
/**
 * Google Cloud, "MLOps: Continuous delivery and automation pipelines in machine learning" (Cloud Architecture Center), levels 0
 * to 2. Which criteria decide is our reading of its text: level 1 is continuous training by an orchestrated pipeline that
 * validates what it makes and records its runs; level 2 adds tests of the pipeline, delivery, a registry, a gate and monitoring.
 * Delivery of the model is named under level 1 as something that it makes possible, and therefore only describes that level.
 */

const google = {
    title: 'Google Cloud MLOps levels',
    source: 'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
    levels: ['Manual process', 'ML pipeline automation', 'CI/CD pipeline automation'],
    criteria: [
        {
            level: 1,
            title: 'The steps from data to model are orchestrated',
            // A workflow that trains and stores what it made automates the transitions, without a declared graph.
            sign: {
                any: [
                    shown('pipeline-defined'),
                    { all: [partlyShown('training-in-workflow'), shown('training-outputs-persisted')] },
                ],
            },
            needs: 'partly',
        },
        {
            level: 1,
            title: 'Training runs in automation',
            sign: shown('training-in-workflow'),
            needs: 'fully',
        },
        {
            level: 1,
            title: 'A schedule, a change or an event starts training',
            sign: {
                any: [shown('training-on-change'), shown('scheduled-retraining'), shown('event-driven-retraining')],
            },
            needs: 'fully',
        },
        {
            level: 1,
            title: 'Data or models are validated by the pipeline',
            sign: {
                any: [shown('data-validation'), shown('model-quality-gate'), shown('metrics-baseline-comparison')],
            },
            needs: 'partly',
        },
        {
            level: 1,
            title: 'Metadata of runs is recorded',
            sign: {
                any: [
                    shown('experiment-tracking'),
                    shown('lineage-recorded'),
                    shown('pipeline-lock-consistent'),
                    partlyShown('metrics-declared'),
                ],
            },
            needs: 'partly',
        },
        {
            level: 1,
            title: 'Components run in containers',
            sign: shown('container-defined'),
            needs: null,
        },
        {
            level: 1,
            title: 'A validated model is delivered by automation',
            sign: shown('automated-deployment'),
            needs: null,
        },
        {
            level: 1,
            title: 'The same pipeline runs in development and in production',
            sign: null,
            needs: null,
        },
        { level: 1, title: 'Features come from a feature store', sign: null, needs: null },
        {
            level: 2,
            title: 'Tests run on every change',
            sign: shown('tests-run-in-ci'),
            needs: 'fully',
        },
        {
            level: 2,
            title: 'The pipeline and its components are tested',
            sign: {
                any: [shown('ml-code-tested'), shown('pipeline-smoke-test'), shown('pipeline-verified-in-ci')],
            },
            needs: 'partly',
        },
        {
            level: 2,
            title: 'A model that is too weak is not released',
            sign: shown('model-quality-gate'),
            needs: 'partly',
        },
        {
            level: 2,
            title: 'Models are versioned in a registry',
            sign: shown('model-registry'),
            needs: 'partly',
        },
        {
            level: 2,
            title: 'Deployment is automated',
            sign: shown('automated-deployment'),
            needs: 'fully',
        },
        {
            level: 2,
            title: 'The deployed model is monitored',
            sign: {
                any: [shown('drift-detection'), shown('prediction-logging'), partlyShown('service-observability')],
            },
            needs: 'partly',
        },
        {
            level: 2,
            title: 'The prediction service is tested before it is released',
            sign: shown('inference-tested'),
            needs: null,
        },
        {
            level: 2,
            title: 'Releases pass through environments',
            sign: shown('deployment-gated'),
            needs: null,
        },
        {
            level: 2,
            title: 'What monitoring finds starts the pipeline again',
            sign: shown('feedback-loop'),
            needs: null,
        },
    ],
};

;// CONCATENATED MODULE: ./src/catalogue/publishedModels/mlTestScore.ts
/**
 * Breck, Cai, Nielsen, Salib, Sculley: "The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction"
 * (IEEE Big Data 2017): 28 tests in four sections. A test counts ½ when people carry it out and 1 when a system does so again
 * and again, which is the step from configured to exercised; a section is the sum of its tests, and the final score the
 * smallest section. What no file shows stays undecided and adds nothing, so that the score here is a lower bound.
 */

const mlTestScore = {
    title: 'ML Test Score',
    source: 'https://research.google/pubs/the-ml-test-score-a-rubric-for-ml-production-readiness-and-technical-debt-reduction/',
    sections: [
        {
            id: 'data',
            title: 'Features and data',
            tests: [
                { id: 'D1', title: 'Feature expectations are captured in a schema', sign: shown('data-validation') },
                { id: 'D2', title: 'Every feature is beneficial', sign: null },
                { id: 'D3', title: 'No feature costs too much', sign: null },
                { id: 'D4', title: 'Features keep to requirements on their origin', sign: null },
                { id: 'D5', title: 'The data pipeline has privacy controls', sign: null },
                { id: 'D6', title: 'New features can be added quickly', sign: null },
                {
                    id: 'D7',
                    title: 'All code that makes input features is tested',
                    sign: { all: [shown('ml-code-tested'), shown('tests-run-in-ci')] },
                },
            ],
        },
        {
            id: 'model',
            title: 'Model development',
            tests: [
                {
                    id: 'M1',
                    title: 'Model specifications are reviewed and checked in',
                    sign: { all: [shown('params-externalised'), shown('ownership-declared')] },
                },
                { id: 'M2', title: 'Offline and online metrics correlate', sign: null },
                { id: 'M3', title: 'All hyper-parameters are tuned', sign: shown('hyperparameter-search') },
                { id: 'M4', title: 'The effect of staleness is known', sign: null },
                {
                    id: 'M5',
                    title: 'A simpler model is not better',
                    sign: partlyShown('metrics-baseline-comparison'),
                },
                {
                    id: 'M6',
                    title: 'Quality is sufficient on all important slices',
                    sign: shown('slice-and-fairness-tests'),
                },
                { id: 'M7', title: 'The model is tested for inclusion', sign: shown('slice-and-fairness-tests') },
            ],
        },
        {
            id: 'infrastructure',
            title: 'Infrastructure',
            tests: [
                {
                    id: 'I1',
                    title: 'Training is reproducible',
                    sign: {
                        all: [
                            shown('training-entrypoint'),
                            shown('randomness-controlled'),
                            shown('dependencies-declared'),
                            shown('dependencies-locked'),
                            shown('interpreter-pinned'),
                            shown('pipeline-lock-consistent'),
                        ],
                    },
                },
                {
                    id: 'I2',
                    title: 'Model specifications are unit tested',
                    sign: { all: [shown('ml-code-tested'), shown('tests-run-in-ci')] },
                },
                { id: 'I3', title: 'The pipeline is integration tested', sign: shown('pipeline-smoke-test') },
                { id: 'I4', title: 'Quality is validated before serving', sign: shown('model-quality-gate') },
                { id: 'I5', title: 'The model can be debugged step by step', sign: partlyShown('inference-tested') },
                {
                    id: 'I6',
                    title: 'Models are tried in a canary before serving',
                    sign: shown('progressive-rollout'),
                },
                { id: 'I7', title: 'Serving models can be rolled back', sign: shown('rollback-path') },
            ],
        },
        {
            id: 'monitoring',
            title: 'Monitoring',
            tests: [
                { id: 'Mon1', title: 'Changes of dependencies notify', sign: shown('dependency-updates') },
                {
                    id: 'Mon2',
                    title: 'Data invariants hold for training and serving inputs',
                    sign: { any: [shown('drift-detection'), partlyShown('data-validation')] },
                },
                { id: 'Mon3', title: 'Training and serving are not skewed', sign: shown('drift-detection') },
                {
                    id: 'Mon4',
                    title: 'Models are not too stale',
                    sign: { any: [shown('scheduled-retraining'), shown('event-driven-retraining')] },
                },
                { id: 'Mon5', title: 'Models are numerically stable', sign: null },
                { id: 'Mon6', title: 'Computing performance has not regressed', sign: null },
                {
                    id: 'Mon7',
                    title: 'Prediction quality has not regressed',
                    sign: {
                        any: [
                            shown('feedback-loop'),
                            partlyShown('metrics-baseline-comparison'),
                            { all: [partlyShown('metrics-declared'), partlyShown('metrics-report-on-pr')] },
                        ],
                    },
                },
            ],
        },
    ],
    bands: [
        { upTo: 0, meaning: 'more of a research project than a production system' },
        { upTo: 1, meaning: 'not untested, and serious holes in reliability are likely' },
        { upTo: 2, meaning: 'a first pass at production' },
        { upTo: 3, meaning: 'reasonably tested' },
        { upTo: 5, meaning: 'strong automated testing and monitoring' },
        { upTo: 7, meaning: 'exceptional automated testing and monitoring' },
    ],
};

;// CONCATENATED MODULE: ./src/catalogue/publishedModels/se4ml.ts
/**
 * SE4ML, "Engineering best practices for Machine Learning" (se-ml.github.io, as of 2023-03-02): 46 practices, number 24 used
 * twice, with their category and the difficulty that the authors derive from how widely each is adopted.
 */

const se4ml = {
    title: 'SE4ML engineering practices',
    source: 'https://se-ml.github.io/practices/',
    practices: [
        {
            number: '1',
            category: 'Data',
            difficulty: 'medium',
            title: 'Use Sanity Checks for All External Data Sources',
            sign: { any: [shown('data-validation'), partlyShown('external-data-pinned')] },
        },
        {
            number: '2',
            category: 'Data',
            difficulty: 'basic',
            title: 'Check that Input Data is Complete, Balanced and Well Distributed',
            sign: { any: [shown('data-validation'), partlyShown('data-card')] },
        },
        {
            number: '3',
            category: 'Data',
            difficulty: 'advanced',
            title: 'Test for Social Bias in Training Data',
            sign: shown('slice-and-fairness-tests'),
        },
        {
            number: '4',
            category: 'Data',
            difficulty: 'basic',
            title: 'Write Reusable Scripts for Data Cleaning and Merging',
            sign: { any: [shown('pipeline-defined'), partlyShown('training-entrypoint')] },
        },
        {
            number: '5',
            category: 'Data',
            difficulty: 'basic',
            title: 'Ensure Data Labelling is Performed in a Strictly Controlled Process',
            sign: partlyShown('data-card'),
        },
        {
            number: '6',
            category: 'Data',
            difficulty: 'advanced',
            title: 'Prevent Discriminatory Data Attributes Used As Model Features',
            sign: null,
        },
        {
            number: '7',
            category: 'Data',
            difficulty: 'advanced',
            title: 'Use Privacy-Preserving Machine Learning Techniques',
            sign: null,
        },
        {
            number: '8',
            category: 'Data',
            difficulty: 'basic',
            title: 'Make Data Sets Available on Shared Infrastructure (private or public)',
            sign: shown('data-versioned'),
        },
        {
            number: '9',
            category: 'Training',
            difficulty: 'basic',
            title: 'Share a Clearly Defined Training Objective within the Team',
            sign: null,
        },
        {
            number: '10',
            category: 'Training',
            difficulty: 'basic',
            title: 'Capture the Training Objective in a Metric that is Easy to Measure and Understand',
            sign: shown('metrics-declared'),
        },
        {
            number: '11',
            category: 'Training',
            difficulty: 'medium',
            title: 'Test all Feature Extraction Code',
            sign: shown('ml-code-tested'),
        },
        {
            number: '12',
            category: 'Training',
            difficulty: 'medium',
            title: 'Assign an Owner to Each Feature and Document its Rationale',
            sign: partlyShown('ownership-declared'),
        },
        {
            number: '13',
            category: 'Training',
            difficulty: 'medium',
            title: 'Actively Remove or Archive Features That are Not Used',
            sign: null,
        },
        {
            number: '14',
            category: 'Training',
            difficulty: 'advanced',
            title: 'Employ Interpretable Models When Possible',
            sign: null,
        },
        {
            number: '15',
            category: 'Training',
            difficulty: 'medium',
            title: 'Peer Review Training Scripts',
            sign: partlyShown('ownership-declared'),
        },
        {
            number: '16',
            category: 'Training',
            difficulty: 'basic',
            title: 'Enable Parallel Training Experiments',
            sign: { any: [shown('hyperparameter-search'), partlyShown('managed-training-compute')] },
        },
        {
            number: '17',
            category: 'Training',
            difficulty: 'advanced',
            title: 'Automate Feature Generation and Selection',
            sign: null,
        },
        {
            number: '18',
            category: 'Training',
            difficulty: 'medium',
            title: 'Automate Hyper-Parameter Optimisation',
            sign: shown('hyperparameter-search'),
        },
        {
            number: '19',
            category: 'Training',
            difficulty: 'advanced',
            title: 'Automate Configuration of Algorithms or Model Structure',
            sign: null,
        },
        {
            number: '20',
            category: 'Training',
            difficulty: 'basic',
            title: 'Continuously Measure Model Quality and Performance',
            sign: {
                any: [shown('model-quality-gate'), shown('metrics-report-on-pr'), partlyShown('metrics-declared')],
            },
        },
        {
            number: '21',
            category: 'Training',
            difficulty: 'advanced',
            title: 'Assess and Manage Subgroup Bias',
            sign: shown('slice-and-fairness-tests'),
        },
        {
            number: '22',
            category: 'Training',
            difficulty: 'basic',
            title: 'Use Versioning for Data, Model, Configurations and Training Scripts',
            sign: { all: [shown('data-versioned'), shown('model-versioned'), shown('params-externalised')] },
        },
        {
            number: '23',
            category: 'Training',
            difficulty: 'basic',
            title: 'Share Status and Outcomes of Experiments Within the Team',
            sign: { any: [shown('experiment-tracking'), shown('metrics-report-on-pr')] },
        },
        {
            number: '24',
            category: 'Coding',
            difficulty: 'medium',
            title: 'Run Automated Regression Tests',
            sign: shown('tests-run-in-ci'),
        },
        {
            number: '24b',
            category: 'Training',
            difficulty: 'unranked',
            title: 'Use The Most Efficient Models',
            sign: null,
        },
        {
            number: '25',
            category: 'Coding',
            difficulty: 'advanced',
            title: 'Use Continuous Integration',
            sign: shown('ci-on-change'),
        },
        {
            number: '26',
            category: 'Coding',
            difficulty: 'medium',
            title: 'Use Static Analysis to Check Code Quality',
            sign: shown('ci-static-analysis'),
        },
        {
            number: '27',
            category: 'Coding',
            difficulty: 'advanced',
            title: 'Assure Application Security',
            sign: { all: [shown('vulnerability-scan'), shown('no-plaintext-secrets')] },
        },
        {
            number: '28',
            category: 'Deployment',
            difficulty: 'medium',
            title: 'Automate Model Deployment',
            sign: { any: [shown('automated-deployment'), partlyShown('model-packaged')] },
        },
        {
            number: '29',
            category: 'Deployment',
            difficulty: 'medium',
            title: 'Enable Shadow Deployment',
            sign: shown('progressive-rollout'),
        },
        {
            number: '30',
            category: 'Deployment',
            difficulty: 'medium',
            title: 'Continuously Monitor the Behaviour of Deployed Models',
            sign: {
                any: [shown('drift-detection'), partlyShown('alerting'), partlyShown('service-observability')],
            },
        },
        {
            number: '31',
            category: 'Deployment',
            difficulty: 'medium',
            title: 'Perform Checks to Detect Skew between Models',
            sign: shown('drift-detection'),
        },
        {
            number: '32',
            category: 'Deployment',
            difficulty: 'medium',
            title: 'Enable Automatic Roll Backs for Production Models',
            sign: shown('rollback-path'),
        },
        {
            number: '33',
            category: 'Deployment',
            difficulty: 'medium',
            title: "Log Production Predictions with the Model's Version and Input Data",
            sign: shown('prediction-logging'),
        },
        {
            number: '34',
            category: 'Deployment',
            difficulty: 'advanced',
            title: 'Provide Audit Trails',
            sign: { any: [shown('lineage-recorded'), partlyShown('artifact-provenance')] },
        },
        {
            number: '35',
            category: 'Team',
            difficulty: 'basic',
            title: 'Use A Collaborative Development Platform',
            sign: null,
        },
        {
            number: '36',
            category: 'Team',
            difficulty: 'medium',
            title: 'Work Against a Shared Backlog',
            sign: null,
        },
        {
            number: '37',
            category: 'Team',
            difficulty: 'basic',
            title: 'Communicate, Align, and Collaborate With Others',
            sign: null,
        },
        {
            number: '38',
            category: 'Team',
            difficulty: 'medium',
            title: 'Decide Trade-Offs through Defined Team Process',
            sign: null,
        },
        {
            number: '39',
            category: 'Governance',
            difficulty: 'advanced',
            title: 'Establish Responsible AI Values',
            sign: null,
        },
        {
            number: '40',
            category: 'Governance',
            difficulty: 'advanced',
            title: 'Perform Risk Assessments',
            sign: null,
        },
        {
            number: '41',
            category: 'Governance',
            difficulty: 'medium',
            title: 'Enforce Fairness and Privacy',
            sign: partlyShown('slice-and-fairness-tests'),
        },
        {
            number: '42',
            category: 'Governance',
            difficulty: 'advanced',
            title: 'Inform Users on Machine Learning Usage',
            sign: shown('model-card'),
        },
        {
            number: '43',
            category: 'Governance',
            difficulty: 'advanced',
            title: 'Explain Results and Decisions to Users',
            sign: null,
        },
        {
            number: '44',
            category: 'Governance',
            difficulty: 'advanced',
            title: 'Provide Safe Channels to Raise Concerns',
            sign: null,
        },
        {
            number: '45',
            category: 'Governance',
            difficulty: 'advanced',
            title: 'Have Your Application Audited',
            sign: null,
        },
    ],
};

;// CONCATENATED MODULE: ./src/assessment/publishedModels.ts
/**
 * Where a repository stands on the maturity models that others have published, from the practices that were judged. What no
 * file can show is said to be undecidable, never counted as missing.
 */





function publishedModelsOf(assessments, profile, level) {
    const statuses = new Map(assessments.map(({ practice, judgement }) => [practice.id, judgement.status]));
    return {
        google: profile.id === 'library' ? unplaced(google, statuses) : googlePosition(statuses),
        azure: azurePosition(level, statuses),
        mlTestScore: testScoreOf(statuses, profile),
        se4ml: se4mlOf(statuses),
    };
}
/** How far a sign holds: of `all` the weakest that applies, of `any` the strongest. */
function holdingOf(sign, statuses) {
    if (sign === null)
        return 'undecidable';
    if ('practice' in sign) {
        const holding = holdings[statuses.get(sign.practice) ?? 'unknown'];
        return holding === 'fully' && sign.atMost === 'partly' ? 'partly' : holding;
    }
    const order = 'all' in sign ? weakestFirst : strongestFirst;
    const parts = new Set(('all' in sign ? sign.all : sign.any).map(part => holdingOf(part, statuses)));
    return order.find(holding => parts.has(holding)) ?? 'not-applicable';
}
const holdings = {
    met: 'fully',
    partial: 'partly',
    unmet: 'not',
    'not-applicable': 'not-applicable',
    unknown: 'unknown',
};
/** One missing part decides against `all` whatever is unknown, one full part for `any`. */
const weakestFirst = ['not', 'unknown', 'partly', 'fully'];
const strongestFirst = ['fully', 'unknown', 'partly', 'not'];
function criterionResult({ level, title, sign, needs }, statuses) {
    return {
        level,
        title,
        holds: holdingOf(sign, statuses),
        decides: needs !== null,
        practices: practicesOf(sign),
    };
}
function criteriaOf(model, statuses) {
    return model.criteria.map(criterion => criterionResult(criterion, statuses));
}
function unplaced(model, statuses) {
    return {
        level: null,
        name: null,
        because: ['The model places systems that train and serve; a library leaves both to its users.'],
        criteria: criteriaOf(model, statuses),
    };
}
function googlePosition(statuses) {
    const lacking = (level) => google.criteria.filter(criterion => criterion.level === level && !satisfied(criterion, statuses));
    let level = 0;
    while (level + 1 < google.levels.length && lacking(level + 1).length === 0)
        level++;
    const reached = google.criteria.filter(c => c.level === level && c.needs !== null);
    const missing = lacking(level + 1);
    return {
        level,
        name: google.levels[level] ?? null,
        because: [
            ...(reached.length === 0 ? [] : [`Level ${level} holds: ${listed(reached)}.`]),
            ...(missing.length === 0 ? [] : [`Level ${level + 1} lacks: ${listed(missing)}.`]),
        ],
        criteria: criteriaOf(google, statuses),
    };
}
function satisfied({ sign, needs }, statuses) {
    if (needs === null)
        return true;
    const holds = holdingOf(sign, statuses);
    return holds === 'fully' || (holds === 'partly' && needs === 'partly');
}
function azurePosition(level, statuses) {
    const next = azure.criteria.filter(({ level: at, sign }) => at === level.number + 1 && holdingOf(sign, statuses) === 'not');
    return {
        level: level.number,
        name: azure.levels[level.number] ?? null,
        because: [
            "It is this audit's level, whose rule was fitted to readers' judgements on this scale.",
            ...(next.length === 0 ? [] : [`Level ${level.number + 1} lacks: ${listed(next)}.`]),
        ],
        criteria: criteriaOf(azure, statuses),
    };
}
function listed(criteria) {
    return criteria.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)).join('; ');
}
const scores = {
    fully: 1,
    partly: 0.5,
    not: 0,
    'not-applicable': null,
    unknown: null,
    undecidable: null,
};
function testScoreOf(statuses, profile) {
    const sections = mlTestScore.sections.map(({ id, title, tests }) => {
        const results = tests.map(test => ({
            id: test.id,
            title: test.title,
            score: scores[holdingOf(test.sign, statuses)],
            practices: practicesOf(test.sign),
        }));
        return { id, title, score: sumOf(results), tests: results };
    });
    const score = profile.id === 'library' ? null : Math.min(...sections.map(section => section.score));
    return {
        score,
        meaning: score === null ? null : (mlTestScore.bands.find(band => score <= band.upTo)?.meaning ?? null),
        decided: sections.flatMap(section => section.tests).filter(test => test.score !== null).length,
        sections,
    };
}
function sumOf(tests) {
    let sum = 0;
    for (const { score } of tests)
        sum += score ?? 0;
    return sum;
}
function se4mlOf(statuses) {
    const practices = se4ml.practices.map(({ number, title, category, difficulty, sign }) => ({
        number,
        title,
        category,
        difficulty,
        holds: holdingOf(sign, statuses),
        practices: practicesOf(sign),
    }));
    const count = (holds) => practices.filter(practice => practice.holds === holds).length;
    const [covered, partly, notCovered] = [count('fully'), count('partly'), count('not')];
    return {
        covered,
        partly,
        notCovered,
        open: practices.length - covered - partly - notCovered,
        practices,
    };
}

// EXTERNAL MODULE: ./src/facts/otherCi/services.ts
var services = __webpack_require__(4044);
// EXTERNAL MODULE: ./src/paths.ts
var src_paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/automation/paths.ts
var paths = __webpack_require__(6115);
// EXTERNAL MODULE: ./src/automation/trace.ts
var automation_trace = __webpack_require__(2562);
;// CONCATENATED MODULE: ./src/catalogue/tasks/images.ts
/** Programs that come as an image and do one thing, by the end of the name of their image. */
const images_programs = {
    'zricethezav/gitleaks': 'security-scan',
    'gitleaks/gitleaks': 'security-scan',
    'aquasec/trivy': 'security-scan',
    'aquasecurity/trivy': 'security-scan',
    'anchore/grype': 'security-scan',
    'trufflesecurity/trufflehog': 'security-scan',
    'semgrep/semgrep': 'security-scan',
    'returntocorp/semgrep': 'security-scan',
    'bridgecrew/checkov': 'security-scan',
    'hadolint/hadolint': 'lint',
    'koalaman/shellcheck': 'lint',
    'rhysd/actionlint': 'lint',
    'cytopia/yamllint': 'lint',
    'pipelinecomponents/yamllint': 'lint',
    'grafana/k6': 'benchmark',
    'renovate/renovate': 'dependency-update',
};
/** The task that a container of this image performs when it is run; null for images that run what they are told. */
function taskOfImage(name) {
    const [owner = '', program = ''] = name.toLowerCase().split('/').slice(-2);
    return images_programs[`${owner}/${program}`] ?? null;
}

// EXTERNAL MODULE: ./src/catalogue/tasks/index.ts + 8 modules
var catalogue_tasks = __webpack_require__(2131);
// EXTERNAL MODULE: ./src/catalogue/tasks.ts
var tasks = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/facts/lfs.ts
var lfs = __webpack_require__(2868);
;// CONCATENATED MODULE: ./src/detection/composeBuilds.ts
/** `docker compose up` builds the images that its services define and that the runner does not have yet. */

const names = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** Whether a command starts services of which one has a build of its own. */
function buildsServices(facts, { command, directory }) {
    const { program, argv } = command;
    if (!argv.includes('up') || argv.includes('--no-build') || directory === null)
        return false;
    if (program !== 'docker-compose' && !(program === 'docker' && argv[0] === 'compose'))
        return false;
    const given = argv.filter((_, index) => /^(?:-f|--file)$/.test(argv[index - 1] ?? ''));
    const files = given.length > 0 ? given : names;
    return files.some(name => {
        const path = (0,paths/* resolvePath */.o1)(directory, name);
        return path !== null && facts.compose(path)?.services.some(({ build }) => build !== null) === true;
    });
}

// EXTERNAL MODULE: ./src/catalogue/commandPattern.ts
var commandPattern = __webpack_require__(8704);
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
/** Words that only the quality of a model has. */
const metrics = /accuracy|\bf1\b|f1[-_ ]score|rmse|\bmae\b|\bauc\b|\br2\b|confusion|model[-_ ](?:performance|metrics|report|comparison)|leaderboard/i;
/** `known`: what the same automation performs otherwise. */
function reportTasks(automation, known) {
    const jobs = new Set(known.filter(({ task }) => modelTasks.has(task)).map(({ run }) => jobKey(run, run.job.id)));
    return automation.runs
        .filter(run => run.kind === 'command' || run.kind === 'action')
        .filter(run => (run.kind === 'command' ? reports(run) : comments(run)))
        .filter(run => results.test(textOf(run)))
        .flatMap(run => {
        const near = [run.job.id, ...run.job.needs].some(job => jobs.has(jobKey(run, job)));
        // Results of linters and tests lie in files of the same names.
        if (!near && !metrics.test(textOf(run)))
            return [];
        const confidence = near ? 'medium' : 'low';
        return [{ task: 'report-metrics', confidence, run, place: run, trace: run.trace, what: (0,automation_trace/* runText */.le)(run) }];
    });
}
/** Comments whose text is nothing but fixed words: every command of the job that writes it prints some. */
function emptyReports({ runs }) {
    const commands = runs.filter(run => run.kind === 'command');
    const empty = commands.filter(run => {
        if (!/^cml (?:comment|send-comment)\b/.test(run.command.canonical))
            return false;
        const writers = commands.filter(({ job, command }) => job === run.job && command.redirects.some(({ target }) => run.command.argv.includes(target)));
        return writers.length > 0 && writers.every(printsFixedWords);
    });
    return new Set(empty);
}
function printsFixedWords({ command }) {
    if (command.program === 'touch')
        return true;
    if (command.program !== 'echo' && command.program !== 'printf')
        return false;
    const text = command.argv.join(' ');
    return !/[$`]/.test(text) && !results.test(text);
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

;// CONCATENATED MODULE: ./src/detection/idleCommands.ts
/** Commands that by their form perform a task and where they stand do not. */



/** The test for the commands of this automation: what their jobs and the other steps of these make of them. */
function idleTest(facts, automation) {
    const clusters = jobsWithLocalCluster(automation);
    const tagging = jobsThatOnlyTag(automation);
    const empty = emptyReports(automation);
    const own = (0,product/* ownPackages */.Sh)(facts);
    return (run, task) => {
        if (task === 'deploy')
            return clusters.has(run.job);
        if (task === 'commit-back')
            return tagging.has(run.job) || pushesElsewhere(run.command);
        if (task === 'report-metrics')
            return empty.has(run);
        // A package that runs pipelines tries itself out.
        return mlTasks.has(task) && (0,catalogue_tools/* toolsOfCommand */.uV)(run.command).some(tool => (0,product/* isProduct */.gD)(tool, own));
    };
}
/** What is only done to a model or its data. */
const mlTasks = new Set([
    'run-pipeline',
    'train',
    'evaluate',
    'preprocess',
    'data-validation',
]);
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
/** `git push space main`: to a remote that the script named itself, which is another service's and not the repository. */
function pushesElsewhere({ program, argv }) {
    if (program !== 'git' || argv[0] !== 'push')
        return false;
    const remote = argv.slice(1).find(word => !word.startsWith('-'));
    return remote !== undefined && /^[\w-]+$/.test(remote) && !/^(?:origin|upstream|github)$/i.test(remote);
}
/** Jobs that move or set a tag and commit nothing: what they push is the tag. */
function jobsThatOnlyTag(automation) {
    const tagging = new Set();
    const committing = new Set();
    for (const run of automation.runs) {
        if (run.kind !== 'command' || run.command.program !== 'git')
            continue;
        if (/^tag\b/.test(run.command.subcommand))
            tagging.add(run.job);
        if (/^(?:commit|merge|rebase|cherry-pick|subtree)\b/.test(run.command.subcommand))
            committing.add(run.job);
    }
    return new Set([...tagging].filter(job => !committing.has(job)));
}

// EXTERNAL MODULE: ./src/facts/code/index.ts + 4 modules
var code = __webpack_require__(8687);
;// CONCATENATED MODULE: ./src/detection/idleCode.ts
/** Which parts of a program do not run when its arguments tell it what to do: `main.py train` evaluates nothing. */
const NOTHING = { functions: new Set(), calls: new Set() };
/** Calls that make a command line of a class or of the functions of a file. */
const classCommands = /(?:^|\.)(?:Fire|CLI|auto_cli)$/;
/** `args.command == "train"`, alone or negated; longer conditions say too much. */
const comparison = /^(not \()?([\w.]+(?:\[["']\w+["']\])?) == (["'])([\w-]+)\3\)?$/;
const membership = /^([\w.]+(?:\[["']\w+["']\])?) in [([{]((?:\s*["'][\w-]+["'],?)+)[)\]}]$/;
const mostRounds = 10;
function idleCode(code, words) {
    if (words.size === 0)
        return NOTHING;
    const branches = idleBranches(code, words);
    const commands = [decoratedCommands(code), parserCommands(code), classMethods(code)].flatMap(known => {
        const told = [...known].filter(([, word]) => isTold(word, words));
        return told.length === 0
            ? []
            : [...known].filter(([, word]) => !isTold(word, words)).map(([name]) => name);
    });
    if (branches.size === 0 && commands.length === 0)
        return NOTHING;
    return { functions: withIdleCallees(code, new Set(commands), branches), calls: branches };
}
function isTold(word, words) {
    return words.has(word) || words.has(word.replaceAll('_', '-'));
}
/** Functions by the word that selects them: those of click and typer. */
function decoratedCommands({ functions }) {
    const commands = functions.filter(({ decorators }) => decorators.some(decorator => /(?:^|\.)command$/.test(decorator)));
    return new Map(commands.map(({ name }) => [name, name]));
}
/** `p = sub.add_parser("train")` and the `p.set_defaults(func=train)` behind it. */
function parserCommands({ calls }) {
    const commands = new Map();
    let parser = null;
    for (const { name, strings, references } of calls) {
        if (name.endsWith('add_parser'))
            parser = strings['0'] ?? null;
        if (!name.endsWith('set_defaults') || parser === null)
            continue;
        for (const target of Object.values(references))
            commands.set(target, parser);
    }
    return commands;
}
/** Methods of the class that `fire.Fire(Tool)` or `CLI(Tool)` makes a program of; the functions of the file without one. */
function classMethods({ calls, functions, classes }) {
    const made = calls.find(({ name }) => classCommands.test(name));
    if (made === undefined)
        return new Map();
    const owner = (made.references['0'] ?? '').replace(/\(\)$/, '');
    const isClass = classes.some(({ name }) => name === owner);
    const own = functions.filter(({ name }) => (isClass ? name.startsWith(`${owner}.`) : !name.includes('.')));
    return new Map(own.map(({ name }) => [name, name.slice(name.lastIndexOf('.') + 1)]));
}
/** Calls in branches of comparisons with a word that is not given, where another one of the same variable is. */
function idleBranches({ calls }, words) {
    const tested = calls.flatMap(call => {
        const test = testOf(call.condition ?? '');
        return test === null ? [] : [{ call, ...test }];
    });
    const told = new Map();
    for (const { variable, values } of tested) {
        for (const value of values) {
            if (words.has(value))
                told.set(variable, (told.get(variable) ?? new Set()).add(value));
        }
    }
    const idle = tested.filter(({ variable, values, negated }) => {
        const given = told.get(variable);
        // An `else` runs when none of the words is given.
        return given !== undefined && (negated || !values.some(value => given.has(value)));
    });
    return new Set(idle.map(({ call }) => call));
}
function testOf(condition) {
    const equals = comparison.exec(condition);
    if (equals !== null)
        return { variable: equals[2] ?? '', values: [equals[4] ?? ''], negated: equals[1] !== undefined };
    const within = membership.exec(condition);
    if (within === null)
        return null;
    const values = Array.from((within[2] ?? '').matchAll(/["']([\w-]+)["']/g), ([, value]) => value ?? '');
    return { variable: within[1] ?? '', values, negated: false };
}
/** Functions that only idle code calls are idle too. */
function withIdleCallees({ calls, functions }, commands, branches) {
    const idle = new Set(commands);
    for (let round = 0; round < mostRounds; round++) {
        const used = new Set();
        const dropped = new Set();
        for (const call of calls) {
            const names = [call.name, ...Object.values(call.references)].map(lastName);
            const runs = !branches.has(call) && !isWithin(call.scope, idle);
            for (const name of names)
                (runs ? used : dropped).add(name);
        }
        const before = idle.size;
        for (const { name } of functions) {
            const last = lastName(name);
            if (dropped.has(last) && !used.has(last))
                idle.add(name);
        }
        if (idle.size === before)
            break;
    }
    return idle;
}
/** Whether a scope is one of the functions or inside of one. */
function isWithin(scope, functions) {
    if (scope === null || functions.size === 0)
        return false;
    const parts = scope.split('.');
    return parts.some((_, at) => functions.has(parts.slice(0, at + 1).join('.')));
}
function lastName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./src/detection/reachedCode.ts
/**
 * Which functions of imported files run. A file that is started runs whole; of a file that is only imported, the top level runs,
 * and the functions whose name is used in it or in a file that imports it. Names are all that untyped code gives.
 */

/** Bases that call no methods of their subclasses by themselves. */
const passiveBases = /^(?:object|ABC|abc\.ABC|enum\..*|Enum|pydantic\..*|typing\..*|Protocol|NamedTuple|Exception)$/;
/** Names are passed on in rounds; real call chains between files are shorter. */
const reachedCode_mostRounds = 20;
/** Decides for the files of one step together; `words` are the arguments that they are started with. */
function runningScopes(files, words) {
    const imported = new Map(files.filter(file => file.imported).map(({ code }) => [code.path, code]));
    for (const file of files)
        if (!file.imported)
            imported.delete(file.code.path);
    const idle = new Map(files.filter(({ imported }) => !imported).map(({ code }) => [code.path, idleCode(code, words)]));
    // What a server loads waits for requests: without a file that is started, no function is called.
    const waits = imported.size === files.length;
    const visible = imported.size === 0 || waits ? null : namesVisibleIn(files, idle);
    return (path, { scope, line }) => {
        const left = idle.get(path);
        if (left !== undefined && isLeftOut(left, scope, line))
            return false;
        const code = imported.get(path);
        if (code === undefined)
            return true;
        return !isBehindMainGuard(code, scope, line) && runs(code, scope, visible?.get(path) ?? new Set());
    };
}
function isLeftOut({ functions, calls }, scope, line) {
    return isWithin(scope, functions) || [...calls].some(call => call.line === line && call.scope === scope);
}
/** What stands under `if __name__ == "__main__"`, which is the end of a file, only runs in a file that is started. */
function isBehindMainGuard({ mainGuard }, scope, line) {
    return scope === null && mainGuard !== null && line > mainGuard;
}
/** For every file, the names that are used in it or in a file that can see it. */
function namesVisibleIn(files, idle) {
    const visible = new Map(files.map(({ code }) => [code.path, new Set()]));
    const defined = namesDefinedIn(files);
    const imports = new Map(files.map(file => [file.code.path, file.imports]));
    const pending = files.map(file => ({
        ...file,
        scopes: new Map(namesByScope(file.code, file.imported ? null : (idle.get(file.code.path) ?? null))),
        seen: filesSeenBy(file, imports),
    }));
    for (let round = 0, changed = true; changed && round < reachedCode_mostRounds; round++) {
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
/** The names that each scope of a file calls or hands on; `idle` is null for a file that is only imported. */
function namesByScope(code, idle) {
    const known = idle === null ? usedNames.get(code) : undefined;
    if (known !== undefined)
        return known;
    const scopes = new Map();
    const pretended = new Set(code.calls.filter(({ name }) => pretends.test(name)).map(({ scope }) => scope));
    for (const call of code.calls) {
        const { name, scope, line, references } = call;
        if (scope !== null && pretended.has(scope))
            continue;
        if (idle === null ? isBehindMainGuard(code, scope, line) : isIdle(idle, call))
            continue;
        const names = scopes.get(scope) ?? new Set();
        scopes.set(scope, names);
        names.add(reachedCode_lastName(name));
        for (const reference of Object.values(references))
            names.add(reachedCode_lastName(reference));
    }
    if (idle === null)
        usedNames.set(code, scopes);
    return scopes;
}
/** A test that puts such an object in the place of a model calls nothing real. */
const pretends = /(?:^|\.)(?:MagicMock|AsyncMock|Mock|create_autospec)$/;
function isIdle({ functions, calls }, call) {
    return calls.has(call) || isWithin(call.scope, functions);
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
            names.add(reachedCode_lastName(name));
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
        return reachedCode_lastName(name) === owner && bases.some(base => !passiveBases.test(base));
    });
}
function reachedCode_lastName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

// EXTERNAL MODULE: ./src/detection/taskCalls.ts
var taskCalls = __webpack_require__(8665);
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
      model fit, run experiment, run experiments, tune, tuning
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
        unless: ['data', 'install', 'requirements', 'build'],
        calls: (0,commandPattern/* listed */.KE)('evaluate, eval, metric, metrics, score, accuracy, f1, auc, rmse, mse, mae, iou, dice, bleu, rouge, perplexity, confusion, predict, loss'),
    },
    {
        task: 'preprocess',
        words: (0,commandPattern/* listed */.KE)(`
      preprocess, preprocessing, =prepare, prepare data, prepare dataset, data preparation, featurize, featurization
      =prep, prep data, =features, build features, make features, create features, feature engineering, make dataset, build dataset
      create dataset, process data, data processing, clean data, data cleaning, =transform, data transformation
      split data, data split, split csv, transform csv, setup data, =etl, wrangle, augment data, data augmentation
    `),
        unless: (0,commandPattern/* listed */.KE)('test, tests, release, env, environment, deploy, image, commit, cache, package'),
    },
    {
        task: 'data-validation',
        words: (0,commandPattern/* listed */.KE)(`
      validate data, data validation, validate dataset, check data, data check, data checks, data quality, data tests
      validate schema, test data, great expectations
    `),
        unless: (0,commandPattern/* listed */.KE)('install, import, version'),
    },
    {
        // A checkpoint of Great Expectations is run; from that of a training a run goes on.
        task: 'data-validation',
        words: (0,commandPattern/* listed */.KE)('run checkpoint, run checkpoints'),
        unless: (0,commandPattern/* listed */.KE)('from, restart, resume, continue, load, save, train, training, model'),
    },
    {
        task: 'data-pull',
        words: (0,commandPattern/* listed */.KE)(`
      download data, download dataset, fetch data, get data, data download, pull data, data ingestion, =ingest
      =ingestion, ingest data, download model, download weights, =download, =fetch, =scrape
      collect data, data collection
    `),
        unless: ['test', 'tests', 'tools', 'tool'],
    },
    {
        task: 'data-push',
        words: (0,commandPattern/* listed */.KE)('upload data, upload dataset, register data, register dataset, push data, data upload, upload model, =upload, hf upload'),
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
        calls: (0,commandPattern/* listed */.KE)(`
      register, registered, promote, transition, alias, set, upload, push, copy, copy2, copyfile, put, log, save, publish, link, create
      update, add, commit, dump, rename, replace, move, write, post, patch, run, submit, execute, system, call
    `),
    },
    {
        task: 'deploy',
        words: (0,commandPattern/* listed */.KE)('deploy, deployment, deploy model, rollout, switch live, switch traffic, go live'),
        unless: ['docs', 'doc', 'pages', 'test', 'tests', 'site'],
    },
    {
        task: 'monitor',
        words: (0,commandPattern/* listed */.KE)('drift, =monitor, =monitoring, monitor model, model monitoring, monitor data, performance monitoring, check endpoint, service status, check service'),
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
    {
        task: 'build-image',
        words: (0,commandPattern/* listed */.KE)('docker build, build image, build docker, image build'),
        calls: [],
    },
    { task: 'publish-image', words: (0,commandPattern/* listed */.KE)('docker push, push image, push docker'), calls: [] },
    {
        task: 'release',
        words: (0,commandPattern/* listed */.KE)('release, bump version, changelog'),
        unless: (0,commandPattern/* listed */.KE)('test, tests, pipeline, notify, notification, announce, slack'),
        calls: [],
    },
    {
        task: 'triage',
        words: (0,commandPattern/* listed */.KE)('=stale, close stale, stale issues, triage, label issues, label prs'),
        calls: [],
    },
    { task: 'provision-compute', words: (0,commandPattern/* listed */.KE)('provision, create cluster, create compute'), calls: [] },
];

;// CONCATENATED MODULE: ./src/detection/taskNames.ts
/** What the names in a command hint at: of the script it starts, of a target, of a word that tells a program what to do. */

const interpreters = /^(?:python[\d.]*|pypy3?|Rscript|julia|bash|sh|zsh|dash|pwsh|source|ipython)$/;
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
/** What the operating system and its packages put there: `source /etc/os-release` runs nothing of the project. */
const systemFile = /^\/(?:etc|proc|sys|dev|lib)\//;
/** Options without a value, so that the word behind them is one of its own. */
const flags = /^--(?:verbose|debug|quiet|silent|force|yes|dry-run|no-[\w-]+|skip-[\w-]+|with-[\w-]+)$/;
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
    if (systemFile.test(name))
        return [];
    const words = wordsOf(name);
    return nameRules.filter(rule => speaksOf(rule, words));
}
/** Whether what an interpreter is given is named by a variable alone. */
function isNamedByVariable(command) {
    return interpreters.test(command.program) && isVariable(positionals(command)[0] ?? '');
}
/** A script that only a variable names: it may be called after anything. */
function isVariable(path) {
    return /^\$(?:\w+|\{\w+\})$/.test(path);
}
/** Whether some call has a name that bears the rule out: `fit_model` for training. */
function isBorneOut(rule, calls) {
    if (rule.calls === undefined)
        return true;
    return calls.some(({ name }) => wordsOf(name.slice(name.lastIndexOf('.') + 1)).some(word => rule.calls?.includes(word)));
}
function namesIn(command, entryPoints) {
    const words = positionals(command);
    if (interpreters.test(command.program)) {
        if (isInline(command))
            return importedNames(command);
        const [script, ...rest] = words;
        return script === undefined ? [] : [scriptName(script), ...modes(command, rest)];
    }
    if (taskRunners.test(command.program)) {
        // `default::some.module` is no target but the value of an option.
        return words.filter(word => /^[\w:./@-]+$/.test(word) && !word.includes('::') && !/^(?:run|run-script)$/.test(word));
    }
    if (command.wrappers.some(wrapper => wrapper.endsWith(' -m'))) {
        return [scriptName(command.program.replaceAll('.', '/')), ...modes(command, words)];
    }
    // A step of a pipeline may be given options alone, and its image runs them.
    if (command.program.startsWith('-'))
        return [];
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
    return [...(first === undefined || isValue(command, first) ? [] : [first]), ...valued].filter(word => /^[A-Za-z][\w-]*$/.test(word));
}
/** `--type pipeline`: the word belongs to the option before it. */
function isValue({ argv }, word) {
    const before = argv[argv.indexOf(word) - 1] ?? '';
    return /^--[\w-]+$/.test(before) && !flags.test(before);
}
/** The file's name without ending, with its folder when the name says nothing. */
function scriptName(path) {
    if (systemFile.test(path))
        return '';
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
        return group.startsWith('=') ? group.slice(1) === words.join(' ') : taskNames_isWithin(group.split(' '), words);
    });
}
function taskNames_isWithin(wanted, words) {
    let at = 0;
    for (const word of words)
        if (word === wanted[at])
            at++;
    return at === wanted.length;
}

// EXTERNAL MODULE: ./src/detection/testCode.ts
var testCode = __webpack_require__(9802);
;// CONCATENATED MODULE: ./src/detection/taskCode.ts
/** Tasks that code performs: characteristic calls in files that automation runs. */








/** What a test really does when it calls into the project; all else in tests is pretended. */
const testedTasks = new Set(['train', 'data-validation', 'run-notebook']);
/** What the project's own functions really do when a test calls them: they are given made-up data, and train on that. */
const calledTasks = new Set(['train']);
/** Test files of one step that are read: a suite of thousands says nothing more than its first ones. */
const mostTests = 60;
/** Project files that the tests of one step call into. */
const mostCalled = 60;
/** What a program among the tests only does to have something to try out, also where no test runner starts it. */
const materialTasks = new Set(['preprocess', 'data-pull']);
function codeTasks(facts, automation) {
    const project = readerOf(facts, (0,product/* publishesPackage */.ET)(automation));
    const scopes = scopeMemory();
    return [...stepsOf(automation)].flatMap(runs => sightingsIn(project, scopes, runs));
}
/** Code runs of the same workflow step, tests apart from the rest, for which it is settled together which functions run. */
function stepsOf(automation) {
    const steps = new Map();
    for (const run of automation.runs) {
        if (run.kind !== 'code' || onlyTells(run))
            continue;
        // What tests call runs for them alone.
        const key = `${(0,automation_trace/* stepKey */.Ug)(run)} ${(0,testCode/* isTestRun */.w)(run)}`;
        const known = steps.get(key);
        if (known === undefined)
            steps.set(key, [run]);
        else
            known.push(run);
    }
    return steps.values();
}
/** `optuna --version` ends before it does anything, `python pipeline.py compile` writes the pipeline out and does not run it. */
function onlyTells({ trace }) {
    return trace.some(({ what }) => /\s(?:--version|--help|-V|-h)$|\scompile(?:[-_]pipelines?)?(?:\s|$)/.test(what));
}
function sightingsIn(project, scopes, runs) {
    const visits = visitsOf(project, runs);
    const started = visits.filter(({ imported }) => !imported || !project.publishes);
    const files = started.map(({ code, imported }) => ({ code, imported, imports: project.imports(code) }));
    const runsScope = scopes(files, new Set(runs.flatMap(({ args }) => args)));
    const found = visits.flatMap(visit => project
        .calls(visit.code)
        .filter(({ task }) => !visit.tested || (visit.imported ? calledTasks : testedTasks).has(task))
        .filter(({ task }) => !materialTasks.has(task) || (0,role/* roleOf */.kp)(visit.code.path) !== 'test')
        // The tests of a package try it on data that they make up.
        .filter(({ task }) => task !== 'data-validation' || !visit.tested || !project.publishes)
        .filter(call => visit.imported && project.publishes ? call.scope === null : runsScope(visit.code.path, call))
        .map(call => ({ visit, call })));
    const named = project.publishes
        ? []
        : visits.flatMap(visit => [...namedTests(visit), ...namedSteps(visit, runsScope)]);
    const training = new Set(found.flatMap(({ visit, call }) => (call.task === 'train' && !visit.tested ? [visit.code] : [])));
    const prepares = (code, call) => training.has(code)
        ? !belongsToTraining.test(call.written)
        : training.size > 0 || storesData(code, runsScope);
    return found
        .filter(({ visit: { code }, call }) => call.task !== 'preprocess' || prepares(code, call))
        .map(({ visit, call }) => sightingOf(visit, call))
        .concat(named);
}
/** In a file that trains, what is held out and how classes are written as numbers are parts of the training. */
const belongsToTraining = /(?:^|[.:])(?:train_test_split|initial_split|createDataPartition|partition|to_categorical)$/;
/** Decorators that make a function a step or a pipeline of an orchestrator. */
const orchestrated = /^(?:prefect\.(?:\w+\.)*(?:task|flow)|dagster\.(?:asset|op|job|graph|multi_asset)|zenml\.(?:\w+\.)*(?:step|pipeline)|kfp\.(?:\w+\.)*(?:component|pipeline)|azure\.ai\.ml\.dsl\.pipeline|azure\.ai\.ml\.pipeline|metaflow\.step|airflow\.decorators\.(?:task|dag)|flytekit\.(?:task|workflow)|clearml\.PipelineDecorator\.component)$/;
/** Steps of an orchestrator are called after what they do, wherever the code for it stands. */
function namedSteps({ run, code, tested }, runsScope) {
    if (tested)
        return [];
    const { place, trace } = startOf(run);
    return code.functions
        .filter(({ decorators }) => decorators.some(name => orchestrated.test(name)))
        .filter(({ name, line }) => runsScope(code.path, { scope: name, line }))
        .flatMap(({ name, line }) => rulesOfName(name).map(({ task }) => {
        const source = { path: code.path, line, what: name };
        return {
            task,
            confidence: 'low',
            run,
            place,
            trace,
            what: `${name} in ${code.path}:${line}`,
            source,
        };
    }));
}
/** What tests are called after, and the calls without which they only test functions. */
const testedNames = [
    [
        'data-validation',
        /data_?(?:set)?_?(?:validation|quality|integrity|schema)|validate_?data|expectations|(?:^|\/)(?:test_(?:features_and_)?data|data_test)\.py$/i,
        /(?:^|\.)(?:read_\w+|scan_\w+|load_dataset\w*|loadtxt|genfromtxt|readRDS|fread|load_(?:txt|csv|data|raw_data|dataset))$/,
    ],
    [
        'evaluate',
        /model_?(?:performance|quality|accuracy|evaluation|behaviou?r)|behaviou?ral|minimum_?functionality|invariance|directional/i,
        /^(?:pickle|joblib|cloudpickle|dill|torch|skops\.io)\.load$|(?:^|\.)(?:load_model|from_pretrained|load_from_checkpoint)$/,
    ],
];
/** Tests of data and of a model's quality that are written out by hand: only their names tell. */
function namedTests({ run, code, tested, imported }) {
    if (!tested || imported || code.asserts.length === 0)
        return [];
    const named = [{ name: code.path, line: 1 }, ...code.classes];
    const { place, trace } = startOf(run);
    return testedNames.flatMap(([task, names, needed]) => {
        const test = named.find(({ name }) => names.test(name));
        const asks = code.calls.some(({ name }) => needed.test(name)) || (task === 'evaluate' && boundsMetric(code));
        if (test === undefined || !asks)
            return [];
        const source = { path: code.path, line: test.line, what: test.name };
        const what = `${test.name} in ${code.path}:${test.line}`;
        return [{ task, confidence: 'low', run, place, trace, what, source }];
    });
}
/** An assertion that holds a metric against a number or a baseline. */
function boundsMetric({ guards }) {
    return guards.some(({ kind, condition }) => kind === 'assert' && boundedMetric.test(condition));
}
const boundedMetric = /(?:accuracy|f1|auc|rmse|mae|mse|r2|score|precision|recall|loss)\w*(?:\[[^\]]{1,40}\])? *[<>]=? *[\w.]/i;
/**
 * Data is prepared for something: for the training in the same step, or to be kept. Whatever evaluates, serves or watches a model
 * converts its inputs with the same calls.
 */
function storesData({ path, calls }, runsScope) {
    return calls.some(call => dataWriters.test(call.name) && runsScope(path, call));
}
const dataWriters = /(?:^|\.)(?:to_(?:csv|parquet|pickle|feather|hdf|sql|gbq)|save_to_disk|savez?|savez_compressed|create_dataset|write_csv|write_parquet)$|^(?:saveRDS|write\.csv|CSV\.write)$/;
function visitsOf(project, runs) {
    const visits = [];
    const known = new Set(runs.map(({ path }) => path));
    let tests = 0;
    let called = 0;
    for (const run of runs) {
        const tested = (0,testCode/* isTestRun */.w)(run);
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
function readerOf(facts, publishes) {
    const imports = remember((code) => facts.modules().dependencies(code));
    const calls = remember((code) => {
        return (0,taskCalls/* taskCallsOf */.Q)(code, () => imports(code).flatMap(path => facts.code(path) ?? []));
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
    const { place, trace } = startOf(run);
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
function startOf(run) {
    if (run.inline !== null)
        return { place: run, trace: run.trace };
    for (let index = run.trace.length - 1; index >= 0; index--) {
        const hop = run.trace[index];
        if (hop !== undefined && !(0,code/* isCodePath */.Xm)(hop.path)) {
            return { place: { path: hop.path, line: hop.line }, trace: run.trace.slice(0, index) };
        }
    }
    return { place: run, trace: run.trace };
}

// EXTERNAL MODULE: ./src/catalogue/serviceActions.ts
var serviceActions = __webpack_require__(5163);
// EXTERNAL MODULE: ./src/facts/code/metricConditions.ts
var metricConditions = __webpack_require__(615);
// EXTERNAL MODULE: ./src/facts/stateMachines.ts
var stateMachines = __webpack_require__(3300);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
;// CONCATENATED MODULE: ./src/detection/taskInfrastructure.ts
/** Deployments through infrastructure code: what is applied declares the service itself. */







/** What the states of the machines do that a stage or a rule starts. */
function orchestratedTasks(facts, { reference }) {
    if (reference.kind !== 'repository' || !starting.has(reference.slug))
        return [];
    const known = taskInfrastructure_orchestrated.get(facts) ?? (0,stateMachines/* stateMachines */.U)(facts).flat().flatMap(tasksOfState);
    taskInfrastructure_orchestrated.set(facts, known);
    return known;
}
const taskInfrastructure_orchestrated = new WeakMap();
const starting = new Set([
    'aws-codepipeline/StepFunctions',
    'aws-codepipeline/SageMakerPipeline',
]);
function tasksOfState(place) {
    const task = (0,serviceActions/* taskOfServiceAction */.s)(place.action);
    if (task !== null)
        return [{ task, place }];
    if (place.compares.some(text => metricConditions/* speaksOfMetric */.X.test(text)))
        return [{ task: 'evaluate', place }];
    if (!serviceActions/* namedActions */.P.test(place.action))
        return [];
    return rulesOfName(place.name).map(rule => ({ task: rule.task, place }));
}
const appliers = /^(?:terraform|tofu|terragrunt)$/;
/** Resources that run the project's code or model, not the ground that it stands on. */
const taskInfrastructure_services = /^[ \t]*resource[ \t]+"(?:aws_lambda_function|aws_ecs_(?:service|task_definition)|aws_apprunner_service|aws_sagemaker_(?:endpoint|model)|aws_batch_job_definition|google_cloud_run_(?:v2_)?(?:service|job)|google_cloudfunctions2?_function|google_vertex_ai_endpoint|google_app_engine_\w+_version|azurerm_container_(?:app|group)|azurerm_(?:linux|windows)_(?:web|function)_app|azurerm_app_service|azurerm_machine_learning_\w*endpoint|kubernetes_deployment(?:_v1)?|helm_release|docker_container|digitalocean_app|fly_machine|render_web_service|heroku_app_release)"/m;
const moduleSources = /^[ \t]*source[ \t]*=[ \t]*"(\.{1,2}\/[^"\n]{1,200})"/gm;
const mostFolders = 30;
const mostBytes = 256 * 1024;
const kept = new WeakMap();
/** What the templates that a pipeline of the cloud applies keep running: a monitor of the model, messages to people. */
function infrastructureTasks(facts, { reference }) {
    if (reference.kind !== 'repository' || reference.slug !== 'aws-codepipeline/CloudFormation')
        return [];
    const known = kept.get(facts) ?? keptTasks(facts);
    kept.set(facts, known);
    return known;
}
function keptTasks(facts) {
    const monitors = (0,cloudResources/* resourcesOf */.F3)(facts, 'model-monitor').map(place => ({ task: 'monitor', place }));
    const notifying = (0,cloudResources/* resourcesOf */.F3)(facts, 'alarm', 'function', 'rollout')
        .filter(notifies)
        .map(place => ({ task: 'notify', place }));
    return [...monitors.slice(0, 1), ...notifying.slice(0, 1)];
}
/** An alarm or a deployment that sends what happens to a topic. */
function notifies({ properties, call }) {
    return ((0,yamlNode.nodeAt)(properties, 'AlarmActions') !== null ||
        (0,yamlNode.nodeAt)(properties, 'TriggerConfigurations') !== null ||
        (0,yamlNode.nodeAt)(properties, 'DeploymentPreference', 'TriggerConfigurations') !== null ||
        call?.keywords.includes('alarm_actions') === true);
}
/** Whether a command applies Terraform code that declares a service. */
function deploysByInfrastructure({ snapshot }, { command, directory }) {
    if (!appliers.test(command.program) || !command.argv.includes('apply'))
        return false;
    const moved = command.argv.map(word => /^-chdir=(.+)$/.exec(word)?.[1]).find(word => word !== undefined);
    const start = moved === undefined ? directory : (0,paths/* resolvePath */.o1)(directory, moved);
    const pending = start === null ? [] : [start];
    const seen = new Set(pending);
    for (const folder of pending) {
        for (const text of definitionsIn(snapshot, folder)) {
            if (taskInfrastructure_services.test(text))
                return true;
            for (const [, source = ''] of text.matchAll(moduleSources)) {
                const target = (0,paths/* resolvePath */.o1)(folder, source);
                if (target === null || seen.has(target) || seen.size >= mostFolders)
                    continue;
                seen.add(target);
                pending.push(target);
            }
        }
    }
    return false;
}
function definitionsIn(snapshot, folder) {
    return snapshot.files.flatMap(({ path, kind }) => {
        if (kind !== 'file' || !path.endsWith('.tf') || (0,src_paths/* folderOf */.y)(path) !== folder)
            return [];
        const content = snapshot.text(path, mostBytes);
        return content.ok ? [content.text] : [];
    });
}

;// CONCATENATED MODULE: ./src/detection/taskManifests.ts
/**
 * Deployments by pull (GitOps): a job writes the new image into a manifest and pushes it; a controller in the cluster, which no
 * workflow shows, takes it from there.
 */


/** Programs that change a file in place. */
const editors = /^(?:sed|gsed|perl|yq|jq|envsubst|cat|echo|printf|python[\d.]*)$/;
/** Files that say which image a cluster runs. `Chart.yaml` is missing: its version is that of a package. */
const manifests = /(?:^|\/)(?:values[\w.-]*|kustomization|(?:[\w-]+-)?deployment(?:-[\w-]+)?|rollout|(?:inference-?)?service)\.ya?ml$|(?:^|\/)(?:k8s|kubernetes|manifests?|helm|charts?|argo-?cd|gitops|overlays)\/(?:[\w.-]+\/)*(?!Chart\.)[\w.-]+\.ya?ml$/i;
const pushes = (0,commandPattern/* listed */.KE)('git push').map(commandPattern/* parseCommandPattern */.R4);
const pushActions = /^(?:stefanzweifel\/git-auto-commit-action|endbug\/add-and-commit|ad-m\/github-push-action)$/i;
/** Actions that write an image into a manifest and commit it. */
const updateActions = /^(?:fjogeleit\/yaml-update-action|loozhengyuan\/kustomize-set-image)$/i;
function manifestTasks({ runs }) {
    const pushing = new Set(runs.filter(isPush).map(jobOf));
    return runs.filter(run => (updates(run) && pushing.has(jobOf(run))) || isUpdateAction(run)).map(taskManifests_sightingOf);
}
function taskManifests_sightingOf(run) {
    return { task: 'deploy', confidence: 'medium', run, place: run, trace: run.trace, what: (0,automation_trace/* runText */.le)(run) };
}
function jobOf(run) {
    return run.job;
}
function isPush(run) {
    if (run.kind === 'command')
        return pushes.some(pattern => (0,commandPattern/* matchesCommand */.f0)(pattern, run.command));
    return run.kind === 'action' && run.reference.kind === 'repository' && pushActions.test(run.reference.slug);
}
function isUpdateAction(run) {
    return (run.kind === 'action' && run.reference.kind === 'repository' && updateActions.test(run.reference.slug));
}
/** Beside the project's own repository there is one for what runs in the cluster. */
function checksOutOther({ steps }) {
    return steps.some(step => /^actions\/checkout@/.test(step.uses?.value ?? '') &&
        step.with.some(({ name, value }) => name === 'repository' && !value.includes('github.repository')));
}
function updates(run) {
    if (run.kind !== 'command')
        return false;
    const { program, argv, redirects } = run.command;
    if (program === 'kustomize')
        return argv[0] === 'edit' && argv[1] === 'set' && argv[2] === 'image';
    if (!editors.test(program))
        return false;
    const inPlace = argv.some(word => /^(?:-[a-zA-Z]*i|--in-place)/.test(word));
    const written = redirects.filter(({ operator }) => operator.includes('>')).map(({ target }) => target);
    const files = [...(inPlace ? argv : []), ...written];
    return files.some(word => manifests.test(word) || (/\.ya?ml$/.test(word) && checksOutOther(run.job)));
}

;// CONCATENATED MODULE: ./src/detection/taskStepNames.ts
/**
 * What the name of a step says where its content cannot: a request to some address, code that stands in the step and that no
 * rule knows. Names are hints, never verdicts.
 */


/** What a request to a service can be for. */
const requested = new Set(['deploy', 'monitor', 'notify', 'train', 'register-model']);
/** What a few lines of code do. */
const written = new Set([
    'evaluate',
    'monitor',
    'data-validation',
    'register-model',
    'preprocess',
    'deploy',
]);
/** `known`: what the automation performs otherwise; a step that is known to do something needs no hint of that. */
function stepNameTasks({ runs }, known) {
    const told = new Map();
    for (const { run, task } of known) {
        if (run.step !== null)
            told.set(run.step, (told.get(run.step) ?? new Set()).add(task));
    }
    return runs.flatMap(run => {
        const name = run.step?.name ?? null;
        if (run.step === null || name === null || run.trace.some(({ what }) => what.startsWith('action ')))
            return [];
        return hintsOf(run, name)
            .filter(task => told.get(run.step)?.has(task) !== true)
            .map(task => ({
            task,
            confidence: 'low',
            run,
            place: run,
            trace: run.trace,
            what: (0,automation_trace/* runText */.le)(run),
        }));
    });
}
function hintsOf(run, name) {
    if (run.kind === 'command' && isRequest(run)) {
        const tasks = rulesOfName(name).map(({ task }) => task);
        return tasks.filter(task => requested.has(task) && (task === 'monitor' || changes(run)));
    }
    if (run.kind !== 'code' || !standsInStep(run))
        return [];
    return rulesOfName(name)
        .filter(rule => written.has(rule.task) && isBorneOut(rule, run.inline?.calls ?? []))
        .map(({ task }) => task);
}
function isRequest({ command }) {
    // What runs on the runner itself is tried out there.
    if (command.argv.some(word => /localhost|127\.0\.0\.1|0\.0\.0\.0/.test(word)))
        return false;
    return /^(?:curl|wget|http|https|xh|Invoke-RestMethod|Invoke-WebRequest|iwr|irm)$/i.test(command.program);
}
/** A request that asks for something to be done: by its method or because it carries data. */
function changes({ command }) {
    const text = command.argv.join(' ');
    return /(?:^| )(?:-X|--request|-Method)[ =]?(?:POST|PUT|PATCH)\b|(?:^| )(?:-d|--data[\w-]*|--json|-F|--form|-Body|--post-data)\b/i.test(text);
}
function standsInStep(run) {
    return run.inline !== null && run.path === run.workflow.path;
}

// EXTERNAL MODULE: ./src/detection/toolRuns.ts
var toolRuns = __webpack_require__(6987);
;// CONCATENATED MODULE: ./src/detection/tasks.ts
/** Which tasks automation performs, from its commands, its actions and the code that it runs. */
















/** Files of one command that are searched for calls that bear its name out. */
const mostStartedFiles = 20;
/**
 * The tasks of all automation, reached or not, in the order of the runs that perform them; each once per workflow step and workflow
 * that starts it, trainings and evaluations once per command of it, at the place that shows it best.
 */
function detectTasks(facts, automation) {
    const formed = formTasks(facts, automation);
    const coded = codeTasks(facts, automation);
    const known = [...formed, ...coded, ...manifestTasks(automation)];
    const all = [...known, ...reportTasks(automation, known), ...stepNameTasks(automation, known)];
    const published = startsOf(all, 'publish-package');
    const sightings = all.filter(sighting => !onlyPublishes(sighting, published));
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
/** The hops by which the surely known sightings of a task were reached. */
function startsOf(sightings, wanted) {
    return new Set(sightings
        .filter(({ task, confidence }) => task === wanted && confidence === 'high')
        .flatMap(({ trace }) => trace.map(hop => hopKey(hop, hop.what))));
}
/** What is called a deployment, and brings a package to those who install it. */
function onlyPublishes({ task, confidence, run }, published) {
    if (task !== 'deploy' || confidence === 'high' || run.kind !== 'command')
        return false;
    return published.has(hopKey(run, (0,automation_trace/* commandText */.jt)(run.command)));
}
function formTasks(facts, automation) {
    const entryPoints = new Set(facts.dependencyFiles.flatMap(({ scripts }) => scripts.map(({ name }) => name)));
    const started = startedCode(facts, automation);
    const idle = idleTest(facts, automation);
    return automation.runs.flatMap(run => {
        switch (run.kind) {
            case 'command': {
                const deployed = deploysByInfrastructure(facts, run) ? [tasks_sightingOf(run, 'deploy', 'medium')] : [];
                const measured = measuresCoverage(facts, run) ? [tasks_sightingOf(run, 'coverage', 'high')] : [];
                const built = buildsServices(facts, run) ? [tasks_sightingOf(run, 'build-image', 'medium')] : [];
                const watched = watchesService(run) ? [tasks_sightingOf(run, 'monitor', 'low')] : [];
                return [
                    ...commandTasks(run, entryPoints, started),
                    ...deployed,
                    ...measured,
                    ...built,
                    ...watched,
                ].filter(({ task }) => !idle(run, task));
            }
            case 'action':
                return run.step === null ? tasks_calledTasks(facts, run) : usedTasks(facts, run);
            case 'code':
                return submittedTasks(facts, run);
            case 'unresolved':
                return unresolvedTasks(run);
            default:
                return imageTasks(run);
        }
    });
}
/** A container that is run for its program; that of a job or a service only holds it ready. */
function imageTasks(run) {
    const task = run.use === 'docker run' || run.use === 'step' ? taskOfImage(run.image.name) : null;
    return task === null ? [] : [tasks_sightingOf(run, task, 'high')];
}
/** By form; by name only where no form is known, and surely only while the content is hidden or bears the name out. */
function commandTasks(run, entryPoints, started) {
    const formed = (0,catalogue_tasks/* tasksOfCommand */.vz)(run.command).map(({ task, confidence }) => tasks_sightingOf(run, task, confidence));
    const hints = namesHintedIn(run.command, entryPoints);
    const { calls, told } = hints.length === 0 ? untold : started(run);
    const vague = isNamedByVariable(run.command);
    const surely = (rule) => !vague && (calls === null || isBorneOut(rule, calls));
    const named = hints
        .filter(({ task }) => !told || task === 'deploy' || softwareTasks.has(task))
        .map(rule => tasks_sightingOf(run, rule.task, surely(rule) ? 'medium' : 'low'));
    const staged = stageRules(run).map(({ task }) => tasks_sightingOf(run, task, 'low'));
    const deploys = formed.length === 0 && run.command.argv[0] === 'deploy' && /^[a-z][\w-]*$/.test(run.command.program);
    const worded = deploys ? [tasks_sightingOf(run, 'deploy', 'low')] : [];
    const hinted = [...named, ...staged, ...worded];
    return [...formed, ...hinted.filter(({ task }) => !formed.some(known => known.task === task))];
}
/** The stage, rule or process of a pipeline is named for what it does. */
function stageRules({ trace }) {
    const name = /^(?:stage|rule|process) (\S+)$/.exec(trace.at(-1)?.what ?? '')?.[1];
    return name === undefined ? [] : rulesOfName(name);
}
function usedTasks(facts, run) {
    const { reference } = run;
    const checksOut = reference.kind === 'repository' && reference.slug.toLowerCase() === 'actions/checkout';
    // A checkout pulls data only through LFS.
    if (checksOut && !(0,lfs/* usesLfs */.W)(facts.snapshot))
        return [];
    const trace = [...run.trace, { path: run.path, line: run.line, what: (0,automation_trace/* runText */.le)(run) }];
    const kept = infrastructureTasks(facts, run).map(({ task, place }) => {
        return { task, confidence: 'high', run, place, trace, what: `${place.name} (${place.kind})` };
    });
    const states = orchestratedTasks(facts, run).map(({ task, place }) => {
        return { task, confidence: 'medium', run, place, trace, what: `state ${place.name}` };
    });
    const tasks = (0,catalogue_tasks/* tasksOfAction */.e3)(reference, run.with, toolRuns/* isGiven */.q);
    return [...tasks.map(({ task, confidence }) => tasks_sightingOf(run, task, confidence)), ...kept, ...states];
}
/** A workflow of another repository: its file name says what it is for, and so do the inputs that switch something on. */
function tasks_calledTasks(facts, run) {
    if (run.reference.kind !== 'repository')
        return [];
    const known = usedTasks(facts, run);
    if (known.length > 0)
        return known;
    const names = [(0,src_paths/* baseName */.F)(run.reference.subpath).replace(/\.ya?ml$/, ''), ...definitionsGiven(facts, run)];
    const named = [...new Set(names.flatMap(rulesOfName))].map(({ task }) => ({ task, sure: true }));
    const switched = run.with
        .filter(({ value }) => !/^(?:|false|no|off|none|0)$/i.test(value.trim()))
        .flatMap(({ name }) => (general.test(name) ? [] : rulesOfName(name)))
        .map(({ task }) => ({ task, sure: false }));
    const tasks = [...named, ...switched.filter(({ task }) => !named.some(one => one.task === task))];
    return tasks.map(({ task, sure }) => tasks_sightingOf(run, task, sure ? 'medium' : 'low'));
}
/** A release is prepared as well as data is: as the name of an input these say nothing. */
const general = /^(?:prepare|prep|transform|features)$/i;
/** One that runs what it is given: files of the tree among its inputs say what that is. */
function definitionsGiven({ snapshot }, run) {
    const runs = /run|submit|execute|pipeline|job/i.test(run.reference.raw.split('/').at(-1) ?? '');
    return runs ? run.with.map(({ value }) => value).filter(value => snapshot.entry(value) !== undefined) : [];
}
/** A file that code hands to a service is named like a script on a command line. */
function submittedTasks(facts, run) {
    if (run.inline !== null || run.trace.at(-1)?.what !== `submits ${run.path}`)
        return [];
    const calls = facts.code(run.path)?.calls ?? null;
    return rulesOfName(scriptName(run.path)).map(rule => tasks_sightingOf(run, rule.task, calls === null || isBorneOut(rule, calls) ? 'medium' : 'low'));
}
function unresolvedTasks(run) {
    // A job without steps calls a workflow, which is told where it is called.
    if (run.step === null && run.job.uses !== null)
        return [];
    // Options alone are for the program of an image.
    if (run.what.startsWith('-'))
        return [];
    // A file that an unknown program is given may be read as well as run.
    const confidence = run.because.startsWith('whether ') || isVariable(run.what) ? 'low' : 'medium';
    const tasks = rulesOfName(run.what).map(({ task }) => task);
    const told = publishesPages(run) ? tasks.map(task => (task === 'deploy' ? 'docs' : task)) : tasks;
    return [...new Set(told)].map(task => tasks_sightingOf(run, task, confidence));
}
/** A job that works on the branch of GitHub Pages deploys pages. */
function publishesPages({ job }) {
    return job.steps.some(({ uses, with: inputs }) => /^actions\/checkout@/.test(uses?.value ?? '') &&
        inputs.some(({ name, value }) => name === 'ref' && value === 'gh-pages'));
}
function tasks_sightingOf(run, task, confidence) {
    return { task, confidence, run, place: run, trace: run.trace, what: (0,automation_trace/* runText */.le)(run) };
}
/** Tasks of any software project: their names say enough. */
const softwareTasks = new Set([
    'lint',
    'test',
    'coverage',
    'docs',
    'release',
    'build-image',
]);
const untold = { calls: null, told: false };
function startedCode(facts, automation) {
    const followed = new Set();
    const files = new Map();
    const formed = new Set();
    const hidden = new Set();
    for (const run of automation.runs) {
        const known = run.kind === 'command' && (0,catalogue_tasks/* tasksOfCommand */.vz)(run.command).length > 0;
        const opens = run.kind === 'unresolved' || run.kind === 'code';
        for (const hop of known || opens ? run.trace : [])
            (opens ? hidden : formed).add(hopKey(hop, hop.what));
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
        const key = hopKey(run, (0,automation_trace/* commandText */.jt)(run.command));
        const told = formed.has(key) && !hidden.has(key);
        if (!followed.has(key))
            return { calls: null, told };
        const codes = (files.get(key) ?? []).slice(0, mostStartedFiles).flatMap(path => facts.code(path) ?? []);
        return { calls: codes.some(loadsUnknownCode) ? null : codes.flatMap(({ calls }) => calls), told };
    };
}
/** Code that loads other code by a name that only shows when it runs. */
function loadsUnknownCode({ calls }) {
    return calls.some(({ name }) => /^(?:importlib\.|__import__$|exec$|runpy\.|hydra\.utils\.(?:instantiate|call)$)/.test(name));
}
function hopKey({ path, line }, what) {
    return `${path}:${line}:${what}`;
}
/** pytest measures coverage when its configuration tells it to, and the command does not tell it otherwise. */
function measuresCoverage(facts, { command, directory }) {
    if (command.program === 'jest')
        return directory !== null && jestCollectsCoverage(facts, directory);
    if (!/^(?:pytest|py\.test)$/.test(command.program) || directory === null)
        return false;
    if (command.argv.some(word => /^--(?:no-cov|collect-only|version)$/.test(word)))
        return false;
    return facts.pytest(directory).options.some(word => /^--cov(?:=|$)/.test(word));
}
/** Jest does, too; its configuration stands in `package.json` or in a file of its own. */
function jestCollectsCoverage({ snapshot }, directory) {
    return ['package.json', 'jest.config.js', 'jest.config.ts', 'jest.config.mjs', 'jest.config.json'].some(name => {
        const path = (0,paths/* resolvePath */.o1)(directory, name);
        const content = path === null ? null : snapshot.text(path);
        return content?.ok === true && /["']?collectCoverage["']?\s{0,9}:\s{0,9}true/.test(content.text);
    });
}
/** Asks a running service for its health, again and again; after a deployment the same request only ends that. */
function watchesService({ command, reach }) {
    if (!/^(?:curl|wget)$/.test(command.program) || !reach.events.includes('schedule'))
        return false;
    const asked = command.argv.some(word => /health|\/ready|\/ping$|\/livez/.test(word));
    return asked && !command.argv.some(word => /localhost|127\.0\.0\.1|0\.0\.0\.0/.test(word));
}
function keyOf({ task, run }) {
    const step = `${task} ${(0,automation_trace/* stepKey */.Ug)(run)}`;
    return deeds.has(task) ? `${step} ${starterOf(run)}` : step;
}
/** Of these each command of a step is one of its own: two models that are trained there are two trainings. */
const deeds = new Set(['train', 'evaluate']);
/** The command of the step by which a run was started, which may be itself. */
function starterOf(run) {
    const step = run.trace.findLastIndex(({ what }) => /^step \d+$/.test(what));
    const first = step === -1 ? undefined : run.trace[step + 1];
    return first === undefined ? hopKey(run, (0,automation_trace/* runText */.le)(run)) : hopKey(first, first.what);
}
function isBetter(one, other) {
    if (one.run.reach.reachable !== other.run.reach.reachable)
        return one.run.reach.reachable;
    const surer = confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence);
    return surer < 0 || (surer === 0 && one.trace.length < other.trace.length);
}
const confidences = ['high', 'medium', 'low'];
function rankOf(task) {
    return tasks/* tasks */.v.findIndex(({ id }) => id === task);
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
        inTests: (0,testCode/* isTestRun */.w)(run),
        service: null,
        what,
        trace,
        run,
        source: source ?? { path, line, what },
    };
}

;// CONCATENATED MODULE: ./src/detection/services.ts
/** Whose tasks they are: those of the repository's automation, and those that another CI service performs beside it. */


/**
 * Checks in another service are other CI wherever they run (clarification 29). Training and delivery by a pipeline that belongs to
 * the infrastructure of the repository are no CI at all: careful readers count them in full.
 */
function performedTasks(facts, automation) {
    const tasks = [...detectTasks(facts, automation)];
    const elsewhere = [];
    for (const task of detectTasks(facts, { ...automation, runs: automation.elsewhere })) {
        const told = { ...task, service: task.run.workflow.name };
        if (task.reachable && (0,services/* delivers */.xn)(told.service) && !checks.has(task.id))
            tasks.push(told);
        else
            elsewhere.push(told);
    }
    return { tasks, elsewhere };
}
const checks = new Set([
    'lint',
    'test',
    'coverage',
    'security-scan',
    'data-validation',
    'docs',
    'dependency-update',
]);

// EXTERNAL MODULE: ./src/detection/tools.ts + 5 modules
var detection_tools = __webpack_require__(7115);
// EXTERNAL MODULE: ./src/filterPattern.ts
var filterPattern = __webpack_require__(2423);
// EXTERNAL MODULE: ./src/practices/pipelineReading.ts + 1 modules
var pipelineReading = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/report/assemble.ts + 1 modules
var assemble = __webpack_require__(4190);
;// CONCATENATED MODULE: ./src/roots/model.ts
/** Projects inside a repository. */
/** Whether a path lies in a directory ('' holds everything). */
function isBelow(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
/** Whether a path belongs to an area. */
function isIn(path, area) {
    return isBelow(path, area.path) && !area.without.some(directory => isBelow(path, directory));
}

// EXTERNAL MODULE: ./src/settings/error.ts
var error = __webpack_require__(2135);
;// CONCATENATED MODULE: ./src/roots/names.ts
/** The roots that a person names. */

/** Names that an error lists. */
const mostListed = 12;
/**
 * Roots by their names, from the repository's root or from `directory`; `.` is the directory itself. Each once, in order.
 * @throws ConfigurationError for a name that is none.
 */
function namedRoots(roots, names, directory) {
    if (roots.length === 0) {
        throw new error/* ConfigurationError */.j1('--root: no root was found. A root is a directory with a manifest or pipeline and ML code of its own; any other directory is audited as PATH.');
    }
    if (names === 'all')
        return roots;
    const valid = roots.map(({ path }) => nameOf(path));
    const chosen = names.map(name => {
        const path = name.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
        const candidates = path === '.' || path === '' ? [directory] : [path, `${directory}/${path}`];
        const root = roots.find(one => candidates.includes(one.path));
        if (root !== undefined)
            return root;
        const listed = valid.slice(0, mostListed).map(error/* printable */.g$).join(', ');
        const rest = valid.length > mostListed ? ` and ${valid.length - mostListed} more` : '';
        throw new error/* ConfigurationError */.j1(`--root: ${(0,error/* unknownName */.U0)('root', name, valid, `Valid: ${listed}${rest}.`)}`);
    });
    return [...new Set(chosen)];
}
/** How a root is called: its path, `.` for the repository itself. */
function nameOf(path) {
    return path === '' ? '.' : path;
}

// EXTERNAL MODULE: ./src/automation/index.ts + 23 modules
var src_automation = __webpack_require__(9849);
// EXTERNAL MODULE: ./src/facts/index.ts + 4 modules
var src_facts = __webpack_require__(3050);
;// CONCATENATED MODULE: ./src/snapshot/withoutPaths.ts
/**
 * The snapshot as if the ignored paths were not there: not listed, not readable by their own name. Closing the view closes the
 * snapshot.
 */
function withoutPaths(snapshot, ignores) {
    const view = viewOf(snapshot, snapshot.scope, path => !ignores(path), () => (snapshot.scope === '' ? view : withoutPaths(snapshot.whole(), ignores)));
    return view;
}
/** The paths of a whole snapshot that belong to one directory of it, as a snapshot of that scope. */
function onlyPaths(whole, scope, keeps) {
    return viewOf(whole, scope, keeps, () => whole);
}
function viewOf(snapshot, scope, keeps, whole) {
    const files = snapshot.files.filter(file => keeps(file.path));
    const kept = new Set(files.map(file => file.path));
    return {
        repository: snapshot.repository,
        scope,
        whole,
        files,
        entry: path => (kept.has(path) ? snapshot.entry(path) : undefined),
        size: path => (kept.has(path) ? snapshot.size(path) : null),
        text: (path, limit) => (kept.has(path) ? snapshot.text(path, limit) : { ok: false, problem: 'missing' }),
        bytes: (path, limit) => (kept.has(path) ? snapshot.bytes(path, limit) : null),
        chunks: (path, size, limit, take) => kept.has(path) && snapshot.chunks(path, size, limit, take),
        preload: paths => snapshot.preload(paths.filter(path => kept.has(path))),
        close: () => snapshot.close(),
    };
}

// EXTERNAL MODULE: ./src/automation/substitution.ts
var substitution = __webpack_require__(9810);
// EXTERNAL MODULE: ./src/automation/tree.ts
var tree = __webpack_require__(2195);
// EXTERNAL MODULE: ./src/automation/workflows.ts + 7 modules
var workflows = __webpack_require__(7149);
// EXTERNAL MODULE: ./src/facts/dependencies/format.ts
var format = __webpack_require__(6754);
;// CONCATENATED MODULE: ./src/roots/components.ts
/** Directories that stand by themselves: each has a manifest or a pipeline of its own, of whatever language. */



/** Manifests of ecosystems whose projects hold no code that is read here. */
const foreignManifest = /(?:^|\/)(?:package\.json|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|mix\.exs|pubspec\.yaml)$/;
const readmeName = /^readme(?:\.\w{1,8})?$/i;
/** Folders in which a project keeps its manifests, with all that is in them. */
const manifestFolders = new Set([
    'conda',
    'dependencies',
    'deps',
    'docker',
    'env',
    'environment',
    'environments',
    'envs',
    'reqs',
    'requirements',
]);
/** Folders in which a project keeps its code: a manifest there is the project's. */
const codeFolders = new Set(['code', 'lib', 'notebooks', 'scripts', 'src']);
function componentsOf(facts) {
    const paths = facts.snapshot.files.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const readmes = new Set(paths.filter(path => readmeName.test((0,src_paths/* baseName */.F)(path))).map(src_paths/* folderOf */.y));
    const drafts = new Map();
    for (const { manifest, identity, ml } of manifestsOf(facts, paths)) {
        const path = homeOf((0,src_paths/* folderOf */.y)(manifest));
        const known = drafts.get(path);
        const own = ml ? Math.max(identity, readmes.has(path) ? 1 : 0, known?.identity ?? 0) : 0;
        const stronger = known === undefined || (ml && (!known.ml || own > known.identity));
        if (stronger)
            drafts.set(path, { path, manifest, identity: own, ml });
    }
    const code = new Map([...drafts.keys()].map(path => [path, []]));
    const loose = [];
    for (const path of drafts.size === 0 ? [] : (0,role/* projectCode */.b8)(facts.snapshot)) {
        const home = nearest((0,src_paths/* folderOf */.y)(path), code);
        if (home === null)
            loose.push(path);
        else
            code.get(home)?.push(path);
    }
    const components = [...drafts.values()]
        .map(draft => ({ ...draft, code: code.get(draft.path) ?? [] }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    return { components, loose };
}
/** The nearest folder around `folder`, itself included, that `known` has; null when none has. */
function nearest(folder, known) {
    for (let at = folder;; at = (0,src_paths/* folderOf */.y)(at)) {
        if (known.has(at))
            return at;
        if (at === '')
            return null;
    }
}
/** The folder of the project whose manifest lies in `folder`. */
function homeOf(folder) {
    const parts = folder.split('/');
    const stored = parts.findIndex(part => manifestFolders.has(part.toLowerCase()));
    const kept = stored === -1 ? parts : parts.slice(0, stored);
    while (codeFolders.has(kept.at(-1)?.toLowerCase() ?? ''))
        kept.pop();
    return kept.join('/');
}
function manifestsOf(facts, paths) {
    const lists = facts.dependencyFiles.flatMap(({ path, role, ecosystem, dependencies, projectName }) => {
        if (role !== 'manifest' || !format/* readEcosystems */.sX.has(ecosystem))
            return [];
        if (dependencies.length === 0 && projectName === null)
            return [];
        return [{ manifest: path, identity: projectName === null ? 0 : 2, ml: true }];
    });
    const pipelines = [
        ...facts.dvcYamlPaths.filter(path => (facts.dvcYaml(path)?.stages.length ?? 0) > 0),
        ...paths.filter(path => (0,src_paths/* baseName */.F)(path) === 'MLproject'),
    ].map((manifest) => ({ manifest, identity: 2, ml: true }));
    const foreign = paths
        .filter(path => foreignManifest.test(path))
        .map((manifest) => ({ manifest, identity: 0, ml: false }));
    return [...lists, ...pipelines, ...foreign].filter(({ manifest }) => (0,role/* isOwn */.NP)(manifest));
}

;// CONCATENATED MODULE: ./src/roots/attribution.ts
/**
 * To which of the repository's components automation belongs (practice catalogue 2.2). Workflows are repository-wide: what runs
 * belongs where its file arguments, its directory or what it leads to lie; what names no place belongs where the rest of its
 * job does, else where the path filters of its workflow look, else to the whole repository.
 */







const nowhere = new Set();
/** `borders` are the directories that are told apart: what lies in none of them belongs to everybody. */
function attributionOf(facts, automation, borders) {
    const found = new Map();
    const jobs = new Map();
    for (const [run, places] of placesOf([...automation.runs, ...automation.elsewhere], facts, borders)) {
        if (places.size === 0)
            continue;
        found.set(run, places);
        const key = attribution_jobKey(run);
        const known = jobs.get(key) ?? new Set();
        jobs.set(key, known);
        for (const place of places)
            known.add(place);
    }
    const filtered = new Map(facts.workflows.map(workflow => [workflow.path, placesOfFilters(workflow, facts, borders)]));
    return run => {
        const own = found.get(run);
        if (own !== undefined)
            return own;
        const job = jobs.get(attribution_jobKey(run));
        if (job !== undefined)
            return checksAll(run) ? null : job;
        return filtered.get(attribution_startOf(run)) ?? filtered.get(run.workflow.path) ?? null;
    };
}
/** The workflow that an event started, where `run.workflow` is one that it calls. */
function attribution_startOf(run) {
    return run.trace[0]?.path ?? run.workflow.path;
}
function attribution_jobKey(run) {
    return `${attribution_startOf(run)}\0${run.workflow.path}\0${run.job.id}\0${run.job.line}`;
}
/** What says nothing itself lies where it leads to: the runs behind it with a longer way from the trigger. */
function placesOf(runs, facts, borders) {
    const places = new Map();
    const open = [];
    for (const run of runs) {
        for (let last = open.at(-1); last !== undefined && !leadsTo(last.run, run); last = open.at(-1))
            open.pop();
        const own = ownPlaces(run, facts, borders);
        places.set(run, new Set(own));
        for (const before of open) {
            if (before.fixed)
                continue;
            for (const place of own)
                places.get(before.run)?.add(place);
        }
        open.push({ run, fixed: own.size > 0 });
    }
    return places;
}
/** Runs are listed depth first: one leads to another whose way goes on from where its own ends. */
function leadsTo({ trace }, next) {
    return next.trace.length > trace.length && next.trace[trace.length - 1] === trace.at(-1);
}
function ownPlaces(run, facts, borders) {
    const named = namedPlaces(run, facts, borders);
    if (named.size > 0)
        return named;
    // The root of the repository is where everything starts: being there says nothing.
    for (const folder of [run.directory, (0,src_paths/* folderOf */.y)(run.path)]) {
        const place = folder === null || folder === '' ? null : nearest(folder, borders);
        if (place !== null && place !== '')
            return new Set([place]);
    }
    return nowhere;
}
/** Where the files lie that a run names. */
function namedPlaces(run, facts, borders) {
    if (run.kind === 'code' && run.inline === null)
        return placeOf((0,src_paths/* folderOf */.y)(run.path), borders);
    const words = attribution_wordsOf(run);
    if (words.length === 0)
        return nowhere;
    const places = new Set();
    for (const filled of filledIn(run, words)) {
        for (const word of filled) {
            for (const place of placesOfWord(word, run.directory, facts, borders))
                places.add(place);
        }
    }
    return places;
}
function placeOf(folder, borders) {
    const place = nearest(folder, borders);
    return place === null ? nowhere : new Set([place]);
}
const mostWords = 60;
function attribution_wordsOf(run) {
    if (run.kind === 'command')
        return [run.command.program, ...run.command.argv].slice(0, mostWords);
    if (run.kind !== 'action')
        return [];
    const inputs = run.with.flatMap(({ name, value }) => value.includes('/') || namesPath.test(name) ? value.split(/[\s,]+/) : []);
    return [...(run.reference.kind === 'local' ? [run.reference.path] : []), ...inputs].slice(0, mostWords);
}
const namesPath = /path|dir|folder|file|context|requirements|project|workspace|package|src|source|config/i;
function filledIn(run, words) {
    if (!words.some(word => word.includes('$')))
        return [words];
    const levels = [run.workflow.env, run.job.env, run.step?.env ?? []];
    return (0,substitution/* variants */.HI)(words, {
        inputs: new Map(),
        environment: (0,workflows/* environmentOf */.p)(levels, null),
        matrix: run.job.matrixJobs,
        outputs: new Map(),
        actionFolder: null,
    });
}
/** A word names a place when a file or folder of that path is there; targets are written `//a/b:c`, `a/b::` and `a:train`. */
function placesOfWord(word, directory, { snapshot }, borders) {
    const text = word
        .replace(/^-{1,2}[\w-]{1,40}=/, '')
        .replace(/^\/\/|^@/, '')
        .replace(/::?[\w@-]*$/, '')
        .replace(/\/(?:\.\.\.|[^/]*[*?{[].*)$/, '');
    if (text === '' || text === '.' || text.startsWith('-') || text.length > 300)
        return nowhere;
    const path = (0,paths/* resolvePath */.o1)(directory, text);
    if (path === null || path === '')
        return nowhere;
    const entry = snapshot.entry(path);
    if (entry !== undefined)
        return placeOf((0,src_paths/* folderOf */.y)(path), borders);
    if (!(0,tree/* isFolder */.lQ)(snapshot, path))
        return nowhere;
    const place = nearest(path, borders);
    return place === null || place === '' ? nowhere : new Set([place]);
}
const repositoryWide = new Set(['lint', 'security-scan', 'dependency-update']);
/** A check without a place, in a job that otherwise has one, looks at everything. */
function checksAll(run) {
    if (run.kind === 'command')
        return (0,catalogue_tasks/* tasksOfCommand */.vz)(run.command).some(({ task }) => repositoryWide.has(task));
    if (run.kind !== 'action')
        return false;
    return (0,catalogue_tasks/* tasksOfAction */.e3)(run.reference, run.with, toolRuns/* isGiven */.q).some(({ task }) => repositoryWide.has(task));
}
/** The components that the path filters of a workflow look at; null when some change of anything starts it. */
function placesOfFilters(workflow, { snapshot }, borders) {
    const changes = workflow.events.filter(({ name }) => /^(?:push|pull_request|pull_request_target)$/.test(name));
    if (changes.length === 0)
        return null;
    const places = new Set();
    for (const { paths } of changes) {
        const patterns = paths.filter(pattern => !pattern.startsWith('!') && !pattern.startsWith('.github/'));
        if (patterns.length === 0)
            return null;
        for (const pattern of patterns) {
            const start = pattern.replace(/[*?+[{].*$/s, '');
            const folder = snapshot.entry(start) === undefined && !start.endsWith('/') && start === pattern
                ? start
                : (0,src_paths/* folderOf */.y)(start);
            const place = folder === '' ? null : nearest(folder, borders);
            if (folder === '' && pattern !== start)
                return null;
            if (place !== null && place !== '')
                places.add(place);
        }
    }
    return places.size === 0 ? null : places;
}

;// CONCATENATED MODULE: ./src/roots/serving.ts
/** What lies around an area and holds for it too: licence and settings of the repository, the manifest of one that has none. */



/** Documents and settings that are written once for a repository, whatever it holds. */
const serving_repositoryWide = /^(?:licen[cs]e|copying|notice|codeowners|security|contributing|renovate|\.?azure-pipelines|jenkinsfile|cloudbuild|buildspec|bitbucket-pipelines|appveyor|pytest\.ini|ruff|mypy)(?:[-_.].*)?$/i;
const readme = /^readme(?:\.\w{1,8})?$/i;
function servingFiles(facts, area) {
    const paths = facts.snapshot.files.map(({ path }) => path);
    const around = foldersAround(area.path);
    const hasReadme = paths.some(path => (0,src_paths/* folderOf */.y)(path) === area.path && readme.test((0,src_paths/* baseName */.F)(path)));
    const known = new Set(facts.dependencyFiles.map(({ path }) => path));
    const dependencyFiles = dependencyFilesOf(facts, area, around);
    const served = new Set(dependencyFiles.map(({ path }) => path));
    const files = paths.filter(path => {
        if (isIn(path, area))
            return false;
        if (known.has(path))
            return served.has(path);
        if (!around.has(serving_homeOf(path)))
            return false;
        const name = (0,src_paths/* baseName */.F)(path);
        if (readme.test(name))
            return !hasReadme && around.has((0,src_paths/* folderOf */.y)(path));
        return serving_repositoryWide.test(name) || (0,role/* roleOf */.kp)(path) === 'configuration';
    });
    return { files: new Set(files), dependencyFiles };
}
/** The folders above, `` for the repository's root. */
function foldersAround(path) {
    const folders = new Set();
    for (let at = path; at !== '';) {
        at = (0,src_paths/* folderOf */.y)(at);
        folders.add(at);
    }
    return folders;
}
/** The folder that a file belongs to; one in a dot folder (`.dvc`, `.circleci`) is a setting of the folder around that. */
function serving_homeOf(path) {
    const parts = (0,src_paths/* folderOf */.y)(path).split('/');
    const hidden = parts.findIndex(part => part.startsWith('.'));
    return (hidden === -1 ? parts : parts.slice(0, hidden)).join('/');
}
/**
 * Manifests and locks around an area serve it when it has no manifest of its own, and when they take it in: as a member of their
 * workspace, or by its path. Otherwise only their tables of tools hold for it.
 */
function dependencyFilesOf({ dependencyFiles }, area, around) {
    const own = dependencyFiles.filter(({ path }) => isIn(path, area));
    const outer = dependencyFiles.filter(({ path }) => !isIn(path, area) && around.has((0,src_paths/* folderOf */.y)(path)));
    const alone = !own.some(({ role, dependencies }) => role === 'manifest' && dependencies.length > 0);
    const takingIn = new Set(outer.filter(file => alone || takesIn(file, area)).map(({ path }) => (0,src_paths/* folderOf */.y)(path)));
    const served = outer.flatMap((file) => {
        if (takingIn.has((0,src_paths/* folderOf */.y)(file.path)))
            return [file];
        if (file.toolTables.length === 0 && file.interpreter === null)
            return [];
        return [{ ...file, dependencies: [], includes: [], projectName: null, scripts: [], tasks: [] }];
    });
    return [...own, ...served].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function takesIn({ toolTables, includes }, area) {
    return (toolTables.some(({ value }) => value === 'uv.workspace' || value === 'pixi.workspace') ||
        includes.some(path => isIn(path, area)));
}

;// CONCATENATED MODULE: ./src/roots/apart.ts
/** One area of a repository, as if it were all of it: its files and what serves them, and the automation that is about it. */





/** Facts and automation of an area; what has been read of the whole is shared. */
function apart(facts, automation, attribution, area) {
    const whole = facts.snapshot;
    const { files, dependencyFiles } = servingFiles(facts, area);
    const keeps = (path) => isIn(path, area) || path.startsWith('.github/') || files.has(path);
    const snapshot = onlyPaths(whole, area.path, keeps);
    const own = automationOf(facts, automation, attribution, area);
    return {
        automation: own,
        facts: {
            ...facts,
            snapshot,
            workflows: own.workflows.map(({ workflow }) => workflow),
            otherCi: facts.otherCi.filter(({ path }) => own.elsewhere.some(run => run.workflow.path === path)),
            dependencyFiles,
            dependencies: facts.dependencies.filter(({ path }) => dependencyFiles.some(file => file.path === path && file.dependencies.length > 0)),
            dvcYamlPaths: facts.dvcYamlPaths.filter(keeps),
            dockerfilePaths: facts.dockerfilePaths.filter(keeps),
            composePaths: facts.composePaths.filter(keeps),
            diagnostics: () => facts.diagnostics().filter(({ path }) => keeps(path)),
        },
    };
}
function automationOf(facts, { workflows, runs, elsewhere }, attribution, area) {
    const counts = (run) => {
        const places = attribution(run);
        return places === null || [...places].some(place => isIn(place, area));
    };
    const kept = new Set(runs.filter(counts));
    const closed = closedEvents(facts, area);
    const jobs = jobsOf(runs, kept);
    const reaches = workflows.flatMap((reach) => {
        const workflow = workflowOf(reach.workflow, jobs, closed.get(reach.workflow.path));
        if (workflow === null)
            return [];
        return [{ ...reach, workflow, ...withoutEvents(reach, closed.get(reach.workflow.path)) }];
    });
    const otherCi = elsewhere.filter(counts);
    const byPath = new Map(reaches.map(({ workflow }) => [workflow.path, workflow]));
    return {
        workflows: reaches,
        runs: [...kept].flatMap(run => {
            const workflow = byPath.get(run.workflow.path);
            if (workflow === undefined)
                return [];
            const job = jobs.get(run.job) ?? run.job;
            const reach = { ...run.reach, ...withoutEvents(run.reach, closed.get(attribution_startOf(run))) };
            return [{ ...run, workflow, job, reach }];
        }),
        elsewhere: otherCi,
    };
}
/** The jobs of which something is left, with the steps that are; null for those of which nothing is. */
function jobsOf(runs, kept) {
    const left = new Map();
    const lost = new Map();
    for (const run of runs) {
        const where = kept.has(run) ? left : lost;
        const steps = where.get(run.job) ?? new Set();
        where.set(run.job, steps);
        steps.add(run.step?.line ?? 0);
    }
    const jobs = new Map();
    for (const job of new Set([...left.keys(), ...lost.keys()])) {
        const steps = left.get(job);
        const gone = lost.get(job);
        if (steps === undefined)
            jobs.set(job, null);
        else if (gone === undefined)
            jobs.set(job, job);
        else
            jobs.set(job, {
                ...job,
                steps: job.steps.filter(({ line }) => steps.has(line) || !gone.has(line)),
            });
    }
    return jobs;
}
/** Null when nothing of it is about the area. */
function workflowOf(workflow, jobs, closed) {
    const left = workflow.jobs.flatMap(job => {
        const kept = jobs.get(job);
        return kept === null ? [] : [kept ?? job];
    });
    if (left.length === 0 && workflow.jobs.length > 0)
        return null;
    const events = closed === undefined ? workflow.events : workflow.events.filter(({ name }) => !closed.has(name));
    return { ...workflow, jobs: left, events };
}
function withoutEvents({ events, defaultBranchEvents }, closed) {
    if (closed === undefined)
        return { events, defaultBranchEvents };
    return {
        events: events.filter(name => !closed.has(name)),
        defaultBranchEvents: defaultBranchEvents.filter(name => !closed.has(name)),
    };
}
/** Files of an area that a path filter is asked about. */
const mostFiles = 2000;
/** By workflow, the events whose path filter lets no file of the area through. */
function closedEvents(facts, area) {
    const closed = new Map();
    let files = null;
    for (const { path, events } of facts.workflows) {
        const shut = events.filter(event => {
            if (event.paths.length === 0 && event.pathsIgnore.length === 0)
                return false;
            files ??= facts.snapshot.files
                .map(file => file.path)
                .filter(file => isIn(file, area))
                .slice(0, mostFiles);
            return !files.some(admittedBy(event));
        });
        if (shut.length > 0)
            closed.set(path, new Set(shut.map(({ name }) => name)));
    }
    return closed;
}
function admittedBy({ paths, pathsIgnore }) {
    if (paths.length > 0)
        return (0,filterPattern/* compileFilter */.gB)(paths);
    const ignored = (0,filterPattern/* compileFilter */.gB)(pathsIgnore);
    return path => !ignored(path);
}

// EXTERNAL MODULE: ./src/detection/toolCode.ts + 1 modules
var toolCode = __webpack_require__(6286);
// EXTERNAL MODULE: ./src/facts/code/evaluation.ts
var evaluation = __webpack_require__(563);
;// CONCATENATED MODULE: ./src/roots/codeKind.ts
/** What a source file has to do with machine learning: it builds something, or uses what others built. */





/** Orchestrators that are made for machine learning: what defines a pipeline of theirs makes a model. */
const pipelines = new Set(['flyte', 'kedro', 'kubeflow-pipelines', 'metaflow', 'zenml']);
const building = new Set(['hpo', 'llmops']);
const using = new Set([
    'ml-framework',
    'experiment-tracking',
    'model-evaluation',
    'model-registry',
    'model-serving',
    'feature-store',
    'cloud-ml-platform',
    'responsible-ai',
]);
/** Web frameworks and dashboards are listed as serving tools; without a model they serve anything. */
const servesAnything = new Set(['fastapi-flask', 'gradio-streamlit']);
/** Bytes of a source file that is looked at; notebooks are the largest. */
const sourceLimit = 5 * 1024 * 1024;
/**
 * The strongest that a source file shows; null for code without machine learning. What the repository makes itself (`isMade`) is no
 * use of it. Only a file that loads something of machine learning is parsed.
 */
function codeKindOf(facts, path, isMade) {
    const content = facts.snapshot.text(path, sourceLimit);
    if (!content.ok)
        return null;
    const found = [...(0,toolCode/* modulesNamedIn */.O)(content.text)].flatMap(module => kindsOf(path, module, isMade));
    const strongest = strongestOf(found);
    if (strongest === null || strongest.deed === 'trains')
        return strongest;
    const code = facts.code(path);
    if (code === null)
        return strongest;
    if ((0,training/* trainingCalls */.S)(code).length > 0)
        return { deed: 'trains', words: 'trains' };
    const evaluates = (0,evaluation/* evaluationCalls */.m)(code).length > 0 ? [evaluating] : [];
    return strongestOf([...found, ...evaluates]);
}
/** Whether a file trains a model of a framework that only a file which it imports loads. */
function trainsByImport(facts, path) {
    const content = facts.snapshot.text(path, sourceLimit);
    if (!content.ok || !/\b(?:fit|train|learn)\w{0,20}\(/.test(content.text))
        return false;
    const code = facts.code(path);
    if (code === null)
        return false;
    const imported = () => facts
        .modules()
        .dependencies(code)
        .flatMap(other => facts.code(other) ?? []);
    return (0,training/* trainingCalls */.S)(code, imported).length > 0;
}
const evaluating = { deed: 'builds', words: 'evaluates' };
function strongestOf(kinds) {
    return (kinds.find(({ deed }) => deed === 'trains') ??
        kinds.find(({ deed }) => deed === 'builds') ??
        kinds[0] ??
        null);
}
function kindsOf(path, module, isMade) {
    const [head = ''] = module.split('.', 1);
    if (foundationModels.test(head.replaceAll('_', '-')))
        return [{ deed: 'builds', words: `builds on ${head}` }];
    return toolsOf(path, module).flatMap((tool) => {
        if (isMade(tool))
            return [];
        const { id, name, category } = tool;
        if (pipelines.has(id))
            return [{ deed: 'trains', words: `builds pipelines with ${name}` }];
        if (building.has(category))
            return [{ deed: 'builds', words: `builds on ${name}` }];
        return using.has(category) && !servesAnything.has(id) ? [{ deed: 'uses', words: `uses ${name}` }] : [];
    });
}
function toolsOf(path, module) {
    if (/\.(?:r|rmd|qmd)$/i.test(path))
        return (0,catalogue_tools/* toolsOfPackage */.$w)('cran', module);
    return path.endsWith('.jl') ? (0,catalogue_tools/* toolsOfPackage */.$w)('julia', module) : (0,catalogue_tools/* toolsOfModule */.rT)(module);
}

;// CONCATENATED MODULE: ./src/roots/detect.ts
/**
 * Which projects a repository holds. A root is a directory with a manifest or pipeline of its own and ML code of its own;
 * tests, documentation, examples beside a project, vendored code and the placeholders of templates are none, and neither are
 * the parts of one project.
 */




/** Source files that are looked at to know what one component does. */
const mostFilesEach = 40;
/** Those of the whole repository. */
const detect_mostFiles = 600;
const detect_remembered = new WeakMap();
/** Found once for the facts of a whole repository. */
function layoutOf(facts) {
    const before = detect_remembered.get(facts);
    if (before !== undefined)
        return before;
    const { components, loose } = componentsOf(facts);
    const isMade = productTest(facts);
    const makesLoose = () => makes(deedOf(facts, loose.slice(0, mostFilesEach), isMade));
    const layout = {
        roots: rootsAmong(knownOf(facts, components, isMade), makesLoose),
        components: components.map(({ path }) => path),
    };
    detect_remembered.set(facts, layout);
    return layout;
}
function knownOf(facts, components, isMade) {
    let left = detect_mostFiles;
    return components.map(component => {
        const files = component.ml ? component.code.slice(0, Math.min(mostFilesEach, left)) : [];
        left -= files.length;
        return { ...component, does: deedOf(facts, files, isMade) };
    });
}
/** Whether the repository makes a tool itself: its own code is no use of it. */
function productTest(facts) {
    const own = (0,product/* ownPackages */.Sh)(facts);
    return tool => (0,product/* isProduct */.gD)(tool, own);
}
const rank = { trains: 3, builds: 2, uses: 1 };
/** The strongest deed, at the first file that shows it. */
function deedOf(facts, files, isMade) {
    let best = null;
    for (const file of files) {
        const kind = codeKindOf(facts, file, isMade);
        best = stronger(best, kind === null ? null : { ...kind, file });
        if (best?.deed === 'trains')
            return best;
    }
    const trainer = best === null ? undefined : files.find(file => trainsByImport(facts, file));
    return trainer === undefined ? best : { deed: 'trains', words: 'trains', file: trainer };
}
function stronger(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return rank[other.deed] > rank[one.deed] ? other : one;
}
/** `makesLoose`: whether source files that lie in no component make a model. */
function rootsAmong(components, makesLoose) {
    const left = new Map(components.filter(({ ml }) => ml).map(one => [one.path, one]));
    // Deepest first, so that what a part does is known of its project before that is looked at itself.
    for (const { path } of components.toReversed()) {
        const part = left.get(path);
        const whole = part === undefined ? undefined : around(path, left).find(one => isPart(part, one));
        if (part === undefined || whole === undefined)
            continue;
        left.delete(path);
        left.set(whole.path, { ...whole, does: stronger(whole.does, part.does) });
    }
    const alone = [...left.values()];
    const builders = alone.filter(({ does }) => makes(does));
    const users = alone.filter(({ does }) => does !== null);
    // Beside code that makes a model, what only uses one is its service; where nothing makes one, services are the projects.
    const candidates = builders.length > 0 || (users.length > 1 && makesLoose()) ? builders : users;
    const sure = candidates.filter(isSure);
    return (sure.length > 0 ? sure : candidates).map(rootOf);
}
/** The components around a folder, nearest first. */
function around(path, components) {
    const found = [];
    for (let at = path; at !== '';) {
        at = (0,src_paths/* folderOf */.y)(at);
        const component = components.get(at);
        if (component !== undefined)
            found.push(component);
    }
    return found;
}
/** Folders beside the code of a package that hold what goes with it. */
const besides = /(?:^|\/)(?:benchmarks?|perf|contrib|integrations?|plugins?|adapters?|extensions?)(?:\/|$)/;
/** Whether a component inside another one belongs to it: the image of one pipeline step, the service in front of the model. */
function isPart(part, whole) {
    if (part.does?.deed === 'uses' && whole.does !== null)
        return true;
    const isPackage = whole.identity === 2 && whole.code.length > 0;
    if (isPackage && besides.test(part.path.slice(whole.path.length)))
        return true;
    if (part.identity === 2)
        return false;
    // A list of packages with a README is a project beside others, and a part inside one that makes a model or is a package.
    if (makes(whole.does) || (isPackage && whole.does !== null))
        return true;
    return part.identity === 0 && (isPackage || (whole.path !== '' && whole.identity > 0));
}
function makes(does) {
    return does !== null && does.deed !== 'uses';
}
/** A folder that neither trains nor has a name is a part of what is around it: evaluations of the service beside them. */
function isSure({ identity, does }) {
    return identity > 0 || does?.deed === 'trains';
}
function rootOf({ path, manifest, does }) {
    return { path, because: `it has \`${manifest}\`, and \`${does?.file ?? manifest}\` ${does?.words ?? ''}` };
}

;// CONCATENATED MODULE: ./src/roots/survey.ts
/** What is read once of a repository, however many of its parts are audited. */






/** Reads a whole repository. */
async function surveyOf(whole) {
    const facts = await (0,src_facts.collectFacts)(whole);
    const automation = (0,src_automation.buildAutomation)(facts);
    let attribution = null;
    return {
        facts,
        automation,
        roots: directory => layoutOf(facts).roots.filter(({ path }) => isBelow(path, directory)),
        areaOf: ({ path }) => ({
            path,
            without: layoutOf(facts)
                .roots.map(other => other.path)
                .filter(other => other !== path && isBelow(other, path)),
        }),
        part(area) {
            if (area.path === '' && area.without.length === 0)
                return { facts, automation };
            const { roots, components } = layoutOf(facts);
            // Where the repository itself is no project, what lies outside of all others belongs to everybody.
            const borders = [...components.filter(path => path !== ''), ...roots.map(({ path }) => path)];
            if (!borders.includes(area.path) && area.path !== '')
                return apart(facts, automation, attributionOf(facts, automation, new Set([...borders, area.path])), area);
            attribution ??= attributionOf(facts, automation, new Set(borders));
            return apart(facts, automation, attribution, area);
        },
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
 * Audits one snapshot: a repository, or a directory of it. Deterministic: the same snapshot, settings and day give the same
 * report. `today` (`YYYY-MM-DD`) only decides whether a waiver has run out.
 */
async function audit(snapshot, settings, today) {
    const survey = await surveyOf(withoutIgnored(snapshot, settings).whole());
    return reportOf(survey, { path: snapshot.scope, without: [] }, settings, today);
}
/**
 * Audits roots of a repository, each by itself and without the roots that lie in it, in the order of their names.
 * @throws ConfigurationError for a name that is no root below the snapshot's directory.
 */
async function auditApart(snapshot, names, settings, today) {
    const survey = await surveyOf(withoutIgnored(snapshot, settings).whole());
    const roots = namedRoots(survey.roots(snapshot.scope), names, snapshot.scope);
    return roots.map(root => reportOf(survey, survey.areaOf(root), settings, today));
}
/** Audits those of some roots that the snapshot has, each by itself: the same projects in another commit. */
async function auditSame(snapshot, paths, settings, today) {
    const survey = await surveyOf(withoutIgnored(snapshot, settings).whole());
    const roots = survey.roots(snapshot.scope).filter(({ path }) => paths.includes(path));
    return roots.map(root => reportOf(survey, survey.areaOf(root), settings, today));
}
/** Everything up to the point where judging starts; what the other commands need too. */
async function understand(snapshot, settings) {
    const survey = await surveyOf(withoutIgnored(snapshot, settings).whole());
    return subjectOf(survey, { path: snapshot.scope, without: [] }, settings);
}
function withoutIgnored(snapshot, { ignorePaths }) {
    return ignorePaths.length === 0 ? snapshot : withoutPaths(snapshot, (0,filterPattern/* compileFilter */.gB)(ignorePaths));
}
function subjectOf(survey, area, settings) {
    const { facts, automation } = survey.part(area);
    const tools = (0,detection_tools/* detectTools */.F)(facts, automation);
    const { tasks, elsewhere } = performedTasks(facts, automation);
    const whole = {
        facts: survey.facts,
        automation: survey.automation,
        tools: [],
        tasks: [],
        definesTraining: false,
    };
    const around = facts === survey.facts ? null : whole;
    const everywhere = [...tasks, ...elsewhere];
    const definesTraining = (0,pipelineReading/* definedPipelines */.$R)({ snapshot: facts.snapshot, facts }).some(pipelineReading/* isComplete */.As);
    const profile = profileOf({ facts, automation, tools, tasks: everywhere, definesTraining }, settings.profile, around);
    return { snapshot: facts.snapshot, facts, automation, tools, tasks, elsewhere, profile };
}
function reportOf(survey, area, settings, today) {
    const subject = subjectOf(survey, area, settings);
    const { applicable, assessments, scored, counted, scorecard, level } = judge(subject, settings, today);
    const roots = survey.roots(area.path).filter(({ path }) => isIn(path, area));
    return (0,assemble/* assembleReport */.x)({
        subject,
        applicable,
        assessments,
        scorecard,
        level: applicable ? level : null,
        models: applicable ? publishedModelsOf(counted, subject.profile, level) : null,
        improvements: improvementsOf(scored, dimensions/* dimensions */.K, level.next),
        roots: roots.slice(0, mostRoots).map(root => {
            if (roots.length < 2)
                return { ...root, standing: null };
            const apart = subjectOf(survey, survey.areaOf(root), settings);
            return { ...root, standing: { profile: apart.profile, ...judge(apart, settings, today) } };
        }),
        furtherRoots: Math.max(0, roots.length - mostRoots),
        gate: applicable
            ? gateOf(settings.gate, scorecard, level, assessments)
            : gateWithoutScore(settings.gate, assessments),
    });
}
/** Roots that are listed and audited apart with the whole; the others are counted. */
const mostRoots = 50;


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

/***/ 7474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   transferFindings: () => (/* binding */ transferFindings)
/* harmony export */ });
/* harmony import */ var _dvc_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2783);
/* harmony import */ var _dvc_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);
/** Whether automation that runs DVC can fetch the data, and shares what it made. */


const ACCESS = {
    s3: {
        variables: ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
        actions: ['aws-actions/configure-aws-credentials'],
        commands: /^aws (?:configure|sso login)/,
        advice: 'aws-actions/configure-aws-credentials with role-to-assume, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    },
    gs: {
        variables: ['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_APPLICATION_CREDENTIALS_DATA'],
        actions: ['google-github-actions/auth', 'google-github-actions/setup-gcloud'],
        commands: /^gcloud auth/,
        advice: 'google-github-actions/auth, or GOOGLE_APPLICATION_CREDENTIALS',
    },
    azure: {
        variables: [
            'AZURE_STORAGE_CONNECTION_STRING',
            'AZURE_STORAGE_KEY',
            'AZURE_STORAGE_SAS_TOKEN',
            'AZURE_CLIENT_ID',
        ],
        actions: ['azure/login'],
        commands: /^az login/,
        advice: 'azure/login, or AZURE_STORAGE_CONNECTION_STRING',
    },
    gdrive: {
        variables: ['GDRIVE_CREDENTIALS_DATA', 'GDRIVE_USER_CREDENTIALS_DATA'],
        actions: [],
        commands: /gdrive/i,
        advice: 'GDRIVE_CREDENTIALS_DATA with the key of a service account',
    },
    ssh: {
        variables: ['SSH_AUTH_SOCK', 'SSH_PRIVATE_KEY', 'SSH_KEY'],
        actions: ['webfactory/ssh-agent', 'shimataro/ssh-key-action', 'shaunco/ssh-agent'],
        commands: /^ssh-(?:add|agent)|\.ssh\//,
        advice: 'webfactory/ssh-agent with a private key',
    },
    oss: {
        variables: ['OSS_ACCESS_KEY_ID'],
        actions: [],
        commands: /^ossutil/,
        advice: 'OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET',
    },
};
/** `dvc remote modify` with an option that logs in. */
const LOGIN_OPTION = /^(?:access_key_id|secret_access_key|profile|credentialpath|configpath|connection_string|account_key|sas_token|client_secret|password|user|auth|token|custom_auth_header|keyfile|gdrive_\w+|oss_key_\w+)$/;
const READS = new Set(['pull', 'fetch']);
const WRITES = new Set(['push']);
/** Findings at the commands and hooks that fetch, make or share data. */
function transferFindings(facts, automation) {
    const project = (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcProjectOf */ .T)(facts.snapshot);
    const commands = automation.runs.filter((run) => run.kind === 'command' && run.reach.reachable);
    const dvc = commands.filter(({ command }) => command.program === 'dvc');
    const hooks = hookFindings(facts, project, dvc);
    if (dvc.length === 0)
        return hooks;
    const actions = automation.runs.filter((run) => run.kind === 'action' && run.reach.reachable);
    const found = [
        ...dvc.flatMap(run => wiring(run, project, commands, actions)),
        ...unpushed(dvc, commands, actions, project),
        ...hooks,
    ];
    const places = new Map(found.map(finding => [`${finding.path}:${finding.line}:${finding.rule}`, finding]));
    return [...places.values()];
}
function wiring(run, project, commands, actions) {
    const verb = verbOf(run);
    const writes = WRITES.has(verb);
    if (!READS.has(verb) && !writes)
        return [];
    const remote = remoteOf(run, project);
    if (remote === null)
        return [];
    const what = `dvc ${verb} ${writes ? 'to' : 'from'} the ${remote.type} remote ${remote.name}`;
    if (remote.type === 'local') {
        const message = `${what}: it is a path of one machine, which a runner does not have`;
        return [(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'transfer-unwired', 'defect', message)];
    }
    const access = ACCESS[remote.type];
    if (access === undefined || (remote.anonymous && !writes))
        return [];
    const login = loginOf(run, access, commands, actions);
    if (login !== null)
        return [(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'transfer-wired', 'note', `${what}: ${login} gives the credentials`)];
    const own = run.job.runsOn.some(label => /self-hosted/i.test(label));
    const message = own
        ? `${what}: no step gives credentials, so that those of the self-hosted runner itself must do`
        : `${what}: nothing in the job gives credentials; use ${access.advice}`;
    return [(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'transfer-unwired', own ? 'note' : 'defect', message)];
}
/** `exp push` counts as a push. */
function verbOf({ command: { argv } }) {
    const words = argv.filter(word => !word.startsWith('-'));
    return words[0] === 'exp' || words[0] === 'experiments' ? (words[1] ?? '') : (words[0] ?? '');
}
function remoteOf({ command: { argv } }, { configs }) {
    const at = argv.findIndex(word => word === '-r' || word === '--remote');
    const named = at === -1 ? argv.find(word => word.startsWith('--remote='))?.slice(9) : argv[at + 1];
    const remotes = configs.flatMap(config => config.remotes);
    return remotes.find(remote => (named === undefined ? remote.default : remote.name === named)) ?? null;
}
/** What logs the job in, null when nothing does that can be seen. */
function loginOf(run, access, commands, actions) {
    const given = [run.workflow.env, run.job.env, run.step?.env ?? []].flat();
    const variable = given.find(({ name }) => access.variables.includes(name))?.name ??
        access.variables.find(name => Object.hasOwn(run.command.env, name));
    if (variable !== undefined)
        return variable;
    const action = actions.find(other => other.job === run.job && access.actions.includes(slug(other)));
    if (action !== undefined)
        return slug(action);
    const command = commands.find(other => other.job === run.job && logsIn(other, access));
    return command === undefined
        ? null
        : `\`${command.command.program} ${command.command.argv.slice(0, 2).join(' ')}\``;
}
function slug({ reference }) {
    return reference.kind === 'repository' ? `${reference.owner}/${reference.repo}`.toLowerCase() : '';
}
function logsIn({ command }, { variables, commands }) {
    const { program, argv, redirects } = command;
    if (program === 'dvc')
        return argv[0] === 'remote' && argv[1] === 'modify' && argv.some(word => LOGIN_OPTION.test(word));
    const text = [program, ...argv, ...redirects.map(({ target }) => target)].join(' ');
    // `echo "AWS_ACCESS_KEY_ID=…" >> $GITHUB_ENV`, `export …`, a key that is written to a file.
    return commands.test(text) || variables.some(name => text.includes(`${name}=`));
}
/** Commands that write a lock whose data nobody pushes. */
function unpushed(dvc, commands, actions, project) {
    if (!(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsData */ .fL)(project))
        return [];
    return dvc.filter(changesLock).flatMap(run => {
        const beside = (other) => other.workflow === run.workflow;
        if (dvc.some(other => beside(other) && WRITES.has(verbOf(other))))
            return [];
        const commits = commands.some(other => beside(other) && sharesCommit(other)) ||
            actions.some(other => beside(other) && COMMITTING.test(slug(other)));
        const what = `dvc ${run.command.argv.slice(0, 2).join(' ')} may make new outputs`;
        return commits
            ? [
                (0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'push-missing', 'defect', `${what}, the workflow commits their hashes, and no dvc push shares the data: nobody else can get it`),
            ]
            : [
                (0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(run, 'push-missing', 'note', `${what}, and no dvc push keeps them: they would be gone when the runner stops`),
            ];
    });
}
const COMMITTING = /(?:git-auto-commit-action|add-and-commit|create-pull-request|github-push-action)$/;
function changesLock(run) {
    const { argv } = run.command;
    const isExperiment = /^exp(?:eriments)?$/.test(argv[0] ?? '') && argv[1] === 'run';
    const changes = argv[0] === 'repro' || argv[0] === 'add' || argv[0] === 'commit' || isExperiment;
    return (changes &&
        !argv.some(word => word === '--dry' || word === '--queue' || word === '-h' || word === '--help'));
}
function sharesCommit({ command }) {
    return (command.canonical === 'git push' ||
        (command.program === 'git' && command.argv[0] === 'push') ||
        command.canonical.startsWith('cml pr'));
}
/** A hook that reproduces or checks the pipeline before a commit, where none pushes and no workflow does. */
function hookFindings(facts, project, dvc) {
    const hooks = facts.preCommit('.pre-commit-config.yaml')?.hooks ?? [];
    const uses = hooks.find(({ id, entry }) => id === 'dvc-pre-commit' || /\bdvc (?:repro|commit|add)\b/.test(entry ?? ''));
    const pushes = hooks.some(({ id, entry }) => id === 'dvc-pre-push' || /\bdvc push\b/.test(entry ?? '')) ||
        dvc.some(run => WRITES.has(verbOf(run)));
    if (uses === undefined || pushes || !(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .keepsData */ .fL)(project))
        return [];
    const message = `the hook ${uses.id} keeps the lock current, and no hook pushes the data that it names; add dvc-pre-push`;
    return [(0,_dvc_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFinding */ .ke)(uses, 'push-missing', 'note', message)];
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ installedPackage)
/* harmony export */ });
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
/** The package of the repository that its README installs from a package index, or shows the badge of. */


/** Its name, null when the text installs none of the repository's own. */
function installedPackage(facts, text) {
    return packageNames(facts).find(name => isInstalled(name, text)) ?? null;
}
/** Names under which a package index could have it: the manifest's, the repository's, and those of its root packages. */
function packageNames(facts) {
    const declared = facts.dependencyFiles
        .filter(({ path }) => (0,_facts_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(path) !== 'template' && path.split('/').length <= 2)
        .flatMap(({ projectName }) => projectName ?? []);
    const own = facts.snapshot.repository.name?.split('/')[1] ?? [];
    const packages = (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_1__/* .filesEnding */ .r)(facts.snapshot, 'py').flatMap(({ path }) => /^(?:src\/)?(\w+)\/__init__\.py$/.exec(path)?.[1] ?? []);
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
    ...['pypi-org/project/', 'badge-fury-io/py/', 'pypi/v/', 'npmjs-com/package/', 'npm/v/'],
];
function spelled(text) {
    return text.toLowerCase().replace(/[_.]+/g, '-');
}


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
/* harmony import */ var _facts_opening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4980);
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);
/* harmony import */ var _installedPackage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8525);
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
        return projectName === null || !(0,_facts_role_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(path) ? [] : [normalised(projectName)];
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
    const published = publishesPackage(automation);
    if (!published && !offersPackage(facts))
        return () => false;
    const extras = toolsOfExtras(facts);
    return (path, { tool, optional, handedOn }) => {
        if (tool.category === 'testing')
            return false;
        // Extras of a package that people build on may hold the frameworks that its own code is made of.
        if (!published && tool.category === 'ml-framework' && handedOn !== true)
            return false;
        return optional || extras.has(tool) || isAdapterPath(path, tool);
    };
}
/** Tools of which only optional dependencies name a package. */
function toolsOfExtras(facts) {
    const optional = new Set();
    const required = new Set();
    for (const { ecosystem, name, group, path } of facts.dependencies) {
        if (!(0,_facts_role_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(path))
            continue;
        const wanted = group?.startsWith('optional:') === true ? optional : required;
        for (const tool of (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfPackage */ .$w)(ecosystem, name))
            wanted.add(tool);
    }
    return new Set([...optional].filter(tool => !required.has(tool)));
}
/** A person publishes it: a package with extras whose README installs it from the index. */
function offersPackage(facts) {
    const hasExtras = facts.dependencies.some(({ group, path }) => group?.startsWith('optional:') === true && (0,_facts_role_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(path));
    return hasExtras && (0,_installedPackage_js__WEBPACK_IMPORTED_MODULE_3__/* .installedPackage */ .$)(facts, (0,_facts_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .openingOf */ .E)(facts.snapshot).text) !== null;
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
function isPublisher(tool) {
    return tool.id === 'pypi-publish';
}
function normalised(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 6286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ codeSightings),
  O: () => (/* binding */ modulesNamedIn)
});

// EXTERNAL MODULE: ./src/catalogue/tools/index.ts + 26 modules
var tools = __webpack_require__(3207);
// EXTERNAL MODULE: ./src/facts/code/index.ts + 4 modules
var code = __webpack_require__(8687);
// EXTERNAL MODULE: ./src/facts/role.ts
var role = __webpack_require__(4787);
// EXTERNAL MODULE: ./src/facts/code/pythonImports.ts
var pythonImports = __webpack_require__(6837);
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
    const used = (0,callMarks/* usagesOf */.kl)(code).flatMap(usage => sightsIn(usage, code, around));
    for (const sight of [...used, ...handedOn(code, around), ...imported]) {
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
/** Classes and functions of a tool that are handed to other code: `ModelConfig("boosted", lgb.LGBMRegressor)`. */
function handedOn(code, around) {
    if (code.language !== 'python')
        return [];
    const bound = new Map(code.imports.filter(({ level }) => level === 0).flatMap(loaded => (0,pythonImports/* importedNames */.L)(loaded)));
    return code.calls
        .filter(({ name }) => !looksAtTypes.test(name))
        .flatMap(({ references, line }) => Object.values(references).flatMap(written => {
        const [root = ''] = written.split('.', 1);
        const module = bound.get(root);
        if (module === undefined || written.endsWith('__'))
            return [];
        const name = module + written.slice(root.length);
        const tools = toolsOfName(name, code, around);
        return tools.map(tool => ({
            tool,
            line,
            what: `hands on ${name}`,
            called: true,
            handedOn: true,
        }));
    }));
}
/** Calls that ask what something is, and use nothing of it. */
const looksAtTypes = /^(?:isinstance|issubclass|hasattr|(?:typing\.)?cast)$/;
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

// EXTERNAL MODULE: ./src/detection/sightings.ts
var sightings = __webpack_require__(4123);
// EXTERNAL MODULE: ./src/detection/testCode.ts
var testCode = __webpack_require__(9802);
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
    return [...automation.runs, ...automation.elsewhere].flatMap(run => {
        if (run.kind !== 'code')
            return [];
        const strength = (0,testCode/* isTestRun */.w)(run) ? 'configured' : (0,sightings/* strengthOf */.NY)(run);
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
    const tests = (0,code/* codePaths */.EZ)(facts.snapshot).filter(path => (0,role/* roleOf */.kp)(path) === 'test');
    return [
        ...(0,role/* projectCode */.b8)(facts.snapshot).map(path => ({ path, test: false })),
        ...tests.map(path => ({ path, test: true })),
    ];
}
/** Bytes of a source file that is looked at; notebooks are the largest. */
const sourceLimit = 5 * 1024 * 1024;
/** Lines that load a module, in Python (also inside the JSON of a notebook), R and Julia. */
const loading = /^[ \t]*(?:"[ \t]*)?(?:import|from|using)[ \t]+([\w.]+(?:[ \t]*,[ \t]*[\w.]+){0,20})|\b(?:library|require|requireNamespace)\([ \t]*["']?([\w.]+)/gm;
/** The same, and how R names a package without loading it. It tries every word, and most texts have no such mark. */
const loadingOrNaming = new RegExp(`${loading.source}|\\b([A-Za-z][\\w.]{1,60})::`, 'gm');
/** The tools that a file may use, told by a glance at its text: parsing every file of a large repository would be slow. */
function toolsHintedIn(facts, path) {
    const content = facts.snapshot.text(path, sourceLimit);
    if (!content.ok)
        return [];
    const found = new Set();
    for (const module of modulesNamedIn(content.text)) {
        for (const tool of (0,tools/* toolsOfModule */.rT)(module))
            found.add(tool);
        for (const { tool, mark } of (0,tools/* toolsCalledFrom */.dE)().get(module.split('.', 1)[0] ?? '') ?? []) {
            if (mark === '*' || content.text.includes(mark))
                found.add(tool);
        }
        for (const tool of (0,tools/* toolsOfPackage */.$w)(path.endsWith('.jl') ? 'julia' : 'cran', module))
            found.add(tool);
    }
    for (const tool of (0,tools/* toolsReadBy */.f7)(content.text))
        found.add(tool);
    return [...found];
}
/** Modules and packages that a source text loads, told without parsing it. */
function modulesNamedIn(text) {
    const pattern = text.includes('::') ? loadingOrNaming : loading;
    const found = new Set();
    for (const [, modules = '', loaded, qualified] of text.matchAll(pattern)) {
        for (const name of [...modules.split(','), loaded ?? '', qualified ?? '']) {
            const module = name.trim();
            if (module !== '')
                found.add(module);
        }
    }
    return found;
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


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isGiven),
/* harmony export */   w: () => (/* binding */ runSightings)
/* harmony export */ });
/* harmony import */ var _catalogue_commandPattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8704);
/* harmony import */ var _catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3207);
/* harmony import */ var _sightings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4123);
/** Tools in what automation runs: commands, actions, images, variables, runners. */



/** Subcommands that log in or set up and run nothing of the tool. */
const preparing = new Set(['login', 'logout', 'configure', 'auth', 'config']);
/** Options that only tell about the tool. */
const telling = new Set(['--version', '-V', '-v', '--help', '-h', 'version', 'help']);
function runSightings(automation) {
    const elsewhere = automation.elsewhere.flatMap(sightingsIn);
    return [...automation.runs.flatMap(sightingsIn), ...surroundings(automation), ...elsewhere];
}
function sightingsIn(run) {
    switch (run.kind) {
        case 'command':
            return commandSightings(run);
        case 'action':
            return actionSightings(run);
        case 'image':
            return (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfImage */ .cE)(run.image).map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .sightingIn */ .Ny)(tool, (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthOf */ .NY)(run), run));
        default:
            return [];
    }
}
function commandSightings(run) {
    const { command } = run;
    const wrapped = command.wrappers.flatMap(wrapper => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfCommand */ .uV)((0,_catalogue_commandPattern_js__WEBPACK_IMPORTED_MODULE_0__/* .invocationOf */ .QC)(wrapper)));
    const written = command.redirects.flatMap(({ target }) => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfRedirect */ .X3)(target));
    const read = command.args.flatMap(word => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfReading */ .ZX)(word.slice(word.indexOf('=') + 1)));
    const installed = packagesInstalledBy(command).flatMap(([ecosystem, name]) => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfPackage */ .$w)(ecosystem, name));
    const strength = (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthOf */ .NY)(run);
    return [
        ...(0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfCommand */ .uV)(command).map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .sightingIn */ .Ny)(tool, weakened(strength, command), run)),
        ...[...wrapped, ...written, ...read].map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .sightingIn */ .Ny)(tool, strength, run)),
        ...installed.map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .sightingIn */ .Ny)(tool, 'declared', run)),
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
    const strength = (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthOf */ .NY)(run);
    return (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfAction */ .jY)(run.reference)
        .filter(({ mark }) => isGiven(mark, run.with))
        .map(({ tool, mark }) => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .sightingIn */ .Ny)(tool, mark.setup === true ? 'declared' : strength, run));
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
                for (const tool of (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfVariable */ .d_)(name)) {
                    sightings.push((0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .sightingIn */ .Ny)(tool, 'configured', run, place, `sets ${name}`));
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
    const found = run.job.runsOn.flatMap((label) => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsOfRunner */ .fo)(label).map(tool => [tool, label]));
    return found.map(([tool, label]) => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .sightingIn */ .Ny)(tool, (0,_sightings_js__WEBPACK_IMPORTED_MODULE_2__/* .strengthOf */ .NY)(run), run, place, `runs on ${label}`));
}


/***/ }),

/***/ 7115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ detectTools),
  b: () => (/* binding */ toolSightings)
});

// EXTERNAL MODULE: ./src/facts/lfs.ts
var facts_lfs = __webpack_require__(2868);
// EXTERNAL MODULE: ./src/snapshot/endings.ts
var snapshot_endings = __webpack_require__(2376);
// EXTERNAL MODULE: ./src/paths.ts
var src_paths = __webpack_require__(8431);
;// CONCATENATED MODULE: ./src/detection/localModules.ts
/** Which top-level modules the repository holds itself, so that `import evaluate` beside `evaluate.py` is not the library. */

function localModulesOf(paths) {
    const modules = new Set();
    for (const path of paths) {
        if (!path.endsWith('.py'))
            continue;
        if (path.endsWith('/__init__.py'))
            modules.add((0,src_paths/* folderOf */.y)(path));
        else
            modules.add(path.slice(0, -'.py'.length));
    }
    return (importing, root) => {
        if (modules.has(`src/${root}`))
            return true;
        for (let folder = (0,src_paths/* folderOf */.y)(importing);; folder = (0,src_paths/* folderOf */.y)(folder)) {
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
// EXTERNAL MODULE: ./src/detection/toolCode.ts + 1 modules
var toolCode = __webpack_require__(6286);
// EXTERNAL MODULE: ./src/automation/trace.ts
var trace = __webpack_require__(2562);
// EXTERNAL MODULE: ./src/catalogue/tools/index.ts + 26 modules
var tools = __webpack_require__(3207);
// EXTERNAL MODULE: ./src/facts/image.ts
var facts_image = __webpack_require__(710);
// EXTERNAL MODULE: ./src/facts/makeExpand.ts
var makeExpand = __webpack_require__(6873);
// EXTERNAL MODULE: ./src/facts/pythonCommands.ts
var pythonCommands = __webpack_require__(3707);
// EXTERNAL MODULE: ./src/facts/role.ts
var role = __webpack_require__(4787);
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
/**
 * What a recipe that nothing runs does not show: commands with which a person, not automation, pushes and starts workflows, and
 * environments that one may set up in this way or another.
 */
const byHand = new Set([
    'commit-back',
    'notifiers',
    'workflow-dispatchers',
    'conda',
    'uv',
]);
const makefileName = /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/;
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
        ...notebookCommands(facts),
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
    return facts.composePaths
        .slice(0, mostFiles)
        .flatMap(path => (facts.compose(path)?.services ?? []).flatMap(({ image, command }) => [
        ...(image === null
            ? []
            : seen((0,tools/* toolsOfImage */.cE)((0,facts_image/* parseImageReference */.o)(image.value)), { path, line: image.line }, `runs ${image.value}`)),
        ...(command === null ? [] : commandsIn(facts, path, lineOf(command.value, command.line))),
    ]));
}
function hooks(facts) {
    return filesNamed(facts, /(?:^|\/)\.pre-commit-config\.ya?ml$/, 'yml', 'yaml').flatMap(path => (facts.preCommit(path)?.hooks ?? []).flatMap(hook => seen((0,tools/* toolsOfHook */.AQ)(hook.id), hook, `hook ${hook.id}`)));
}
function makefiles(facts) {
    return filesNamed(facts, makefileName, 'mk', '').flatMap(path => {
        const makefile = facts.makefile(path);
        if (makefile === null)
            return [];
        const recipes = makefile.rules.flatMap(({ recipe }) => recipe);
        return recipes.flatMap(({ text, line }) => {
            const expanded = (0,makeExpand/* expandMakeText */.Er)(text, name => makefile.variables.get(name)?.value);
            const literal = expanded.split('\n').length === text.split('\n').length;
            const found = commandsIn(facts, path, { text: expanded, line, literal });
            return found.filter(({ tool }) => !byHand.has(tool.id));
        });
    });
}
function stages(facts) {
    return facts.dvcYamlPaths.flatMap(path => (facts.dvcYaml(path)?.stages ?? []).flatMap(({ commands }) => commands.flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line)))));
}
function scripts(facts) {
    return filesNamed(facts, /\.(?:sh|bash)$/, 'sh', 'bash').flatMap(path => {
        const content = facts.snapshot.text(path, scriptLimit);
        return content.ok ? commandsIn(facts, path, { text: content.text, line: 1, literal: true }) : [];
    });
}
/** Sessions of nox and tasks of invoke. */
function sessions(facts) {
    const files = filesNamed(facts, /(?:^|\/)(?:noxfile|tasks)\.py$/, 'py');
    return files.flatMap(path => [...facts.noxSessions(path), ...facts.invokeTasks(path)].flatMap(({ commands }) => commands.flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line)))));
}
/** Commands that Python starts: `subprocess.run(["dvc", "add", path])`. */
function toolDefinitions_pythonCommands(facts) {
    const paths = (0,role/* projectCode */.b8)(facts.snapshot).filter(path => path.endsWith('.py'));
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
/** Cells of notebooks that call the shell: `!gcloud functions deploy`. */
function notebookCommands(facts) {
    const paths = (0,role/* projectCode */.b8)(facts.snapshot).filter(path => path.endsWith('.ipynb'));
    return paths.slice(0, mostFiles).flatMap(path => {
        const lines = facts.code(path)?.shellLines ?? [];
        const found = lines.flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line)));
        return found.filter(({ tool }) => !byHand.has(tool.id));
    });
}
function commandsIn(facts, path, script) {
    const { commands } = facts.script({ ...script, path, dialect: 'posix', errexit: false, pipefail: false });
    return commands.flatMap(command => {
        // Without a Makefile it builds something that the script fetched.
        if (command.program === 'make' && filesNamed(facts, makefileName).length === 0)
            return [];
        return seen((0,tools/* toolsOfCommand */.uV)(command), { path, line: command.line }, (0,trace/* commandText */.jt)(command));
    });
}
function seen(tools, place, what) {
    return tools.flatMap(tool => {
        const strength = strengthOfPlace(place.path, tool);
        return strength === null ? [] : [(0,sightings/* sightingAt */.tJ)(tool, strength, place, what)];
    });
}
function filesNamed(facts, name, ...endings) {
    return (0,snapshot_endings/* filesEnding */.r)(facts.snapshot, ...endings)
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
            if (tool.category === 'environment' && liesInModel(facts, path))
                return [];
            return [(0,sightings/* sightingAt */.tJ)(tool, strength, { path, line: 1 }, `is a file of ${tool.name}`)];
        });
    });
}
/** MLflow writes the environment of a model beside it: nobody works in that one. */
function liesInModel({ snapshot }, path) {
    return snapshot.entry(`${path.slice(0, path.lastIndexOf('/') + 1)}MLmodel`) !== undefined;
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
    const likely = marks.filter(({ mark }) => mark.containing.every(part => text.includes(part)));
    if (likely.length === 0)
        return [];
    const lines = text.split('\n');
    return likely.flatMap(({ tool, mark }) => {
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

// EXTERNAL MODULE: ./src/detection/toolJavaScript.ts
var toolJavaScript = __webpack_require__(4730);
// EXTERNAL MODULE: ./src/detection/toolRuns.ts
var toolRuns = __webpack_require__(6987);
;// CONCATENATED MODULE: ./src/detection/toolTargets.ts
/**
 * Tools that configuration of Hydra names: `_target_: lightning.pytorch.loggers.MLFlowLogger` makes the logger when the program
 * starts, without a call in the code. https://hydra.cc/docs/advanced/instantiate_objects/overview/
 */




/** Configuration files that are read; more are experiments on the same classes. */
const toolTargets_mostFiles = 400;
const limit = 64 * 1024;
const target = /^[ \t]*(?:-[ \t]+)?["']?_target_["']?[ \t]*:[ \t]*["']?([A-Za-z_][\w.]*)/;
function targetSightings(facts) {
    return (0,snapshot_endings/* filesEnding */.r)(facts.snapshot, 'yml', 'yaml')
        .filter(({ path, kind }) => kind === 'file' && !path.startsWith('.github/'))
        .slice(0, toolTargets_mostFiles)
        .flatMap(({ path }) => {
        const content = facts.snapshot.text(path, limit);
        if (!content.ok || !content.text.includes('_target_'))
            return [];
        return content.text.split('\n').flatMap((line, index) => {
            const name = target.exec(line)?.[1];
            return name === undefined
                ? []
                : toolsOfTarget(name).flatMap(tool => {
                    const strength = strengthOfPlace(path, tool);
                    return strength === null
                        ? []
                        : (0,sightings/* sightingAt */.tJ)(tool, strength, { path, line: index + 1 }, `makes ${name}`);
                });
        });
    });
}
/** By the module that the name begins with, or by a class that other libraries have for the tool. */
function toolsOfTarget(name) {
    const marked = (0,tools/* toolsOfCall */.RK)(name)
        .filter(({ mark }) => mark.importing === undefined || mark.importing.some(module => name.startsWith(`${module}.`)))
        .map(({ tool }) => tool);
    return [...new Set([...(0,tools/* toolsOfModule */.rT)(name), ...marked])];
}

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
    const files = [...fileSightings(facts), ...definitionSightings(facts), ...targetSightings(facts)];
    const around = surroundingsOf(facts, [...runs, ...files]);
    const code = (0,toolCode/* codeSightings */.K)(facts, automation, around, (0,product/* adapterTest */.wp)(facts, automation));
    const own = (0,product/* ownPackages */.Sh)(facts);
    const found = [...runs, ...code, ...(0,toolJavaScript/* javaScriptSightings */.c)(facts), ...files];
    const lfs = (0,facts_lfs/* usesLfs */.W)(facts.snapshot);
    return found.filter(({ tool, run }) => !(0,product/* isProduct */.gD)(tool, own) && (tool.id !== 'git-lfs' || run === null || lfs));
}
function surroundingsOf(facts, sightings) {
    const declared = new Set(sightings.map(({ tool }) => tool));
    const isLocal = localModulesOf((0,snapshot_endings/* filesEnding */.r)(facts.snapshot, 'py').map(({ path }) => path));
    return { isLocal, isDeclared: tool => declared.has(tool) };
}


/***/ }),

/***/ 6837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ importedNames),
/* harmony export */   v: () => (/* binding */ readImports)
/* harmony export */ });
/** Import statements of Python. */
function fromImport(statement, text, line, optional) {
    let level = 0;
    let module = '';
    let node = statement.firstChild?.nextSibling ?? null;
    for (; node !== null && node.name !== 'import'; node = node.nextSibling) {
        const source = text.slice(node.from, node.to);
        if (node.name === 'VariableName')
            module += source;
        else if (module !== '')
            module += source;
        else if (/^\.+$/.test(source))
            level += source.length;
    }
    const names = [];
    let aliasNext = false;
    for (node = node?.nextSibling ?? null; node !== null; node = node.nextSibling) {
        if (node.name === 'as')
            aliasNext = true;
        else if (node.name === '*')
            names.push({ name: '*', alias: null });
        else if (node.name === 'VariableName') {
            const source = text.slice(node.from, node.to);
            const last = names.at(-1);
            if (aliasNext && last !== undefined)
                last.alias = source;
            else
                names.push({ name: source, alias: null });
            aliasNext = false;
        }
    }
    return names.length === 0 ? null : { module, level, names, alias: null, line, optional };
}
const NO_NAMES = [];
function plainImports(statement, text, line, optional) {
    const found = [];
    let module = '';
    let alias = null;
    let aliasNext = false;
    const finish = () => {
        if (module !== '')
            found.push({ module, alias });
        module = '';
        alias = null;
        aliasNext = false;
    };
    for (let node = statement.firstChild?.nextSibling ?? null; node !== null; node = node.nextSibling) {
        if (node.name === ',')
            finish();
        else if (node.name === 'as')
            aliasNext = true;
        else if (node.name === 'VariableName' && aliasNext)
            alias = text.slice(node.from, node.to);
        else if (node.name === 'VariableName' || node.name === '.')
            module += text.slice(node.from, node.to);
    }
    finish();
    return found.map(one => ({
        module: one.module,
        level: 0,
        names: NO_NAMES,
        alias: one.alias,
        line,
        optional,
    }));
}
/** Reads an `ImportStatement`: one import per module, with `from` one for all its names. */
function readImports(statement, text, line, optional) {
    if (statement.firstChild?.name !== 'from')
        return plainImports(statement, text, line, optional);
    const found = fromImport(statement, text, line, optional);
    return found === null ? [] : [found];
}
/** The variables that an import binds, with the dotted names they stand for. `*` binds nothing that we know. */
function importedNames(found) {
    if (found.names.length === 0) {
        if (found.alias !== null)
            return [[found.alias, found.module]];
        const top = found.module.split('.', 1)[0] ?? found.module;
        return [[top, top]];
    }
    const dots = '.'.repeat(found.level);
    const prefix = found.module === '' ? dots : `${dots}${found.module}.`;
    return found.names
        .filter(({ name }) => name !== '*')
        .map(({ name, alias }) => [alias ?? name, prefix + name]);
}


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openingOf)
/* harmony export */ });
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2376);
/* harmony import */ var _localPath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3283);
/** The beginning of the README, where a repository says what it is. */


const readmePath = /^readme(?:\.(?:md|markdown|rst|txt|org|qmd|rmd))?$/i;
function openingOf(snapshot) {
    const readme = (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .filesEnding */ .r)(snapshot, 'md', 'markdown', 'rst', 'txt', 'org', 'qmd', 'rmd', '').find(({ path }) => readmePath.test((0,_localPath_js__WEBPACK_IMPORTED_MODULE_1__/* .localPath */ .$)(path, snapshot.scope)));
    const content = readme === undefined ? null : snapshot.text(readme.path);
    if (content === null || !content.ok)
        return { text: '' };
    return { text: content.text.slice(0, 4000) };
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ assembleReport),
  w: () => (/* binding */ workflowReport)
});

// EXTERNAL MODULE: ./src/assessment/critical.ts
var critical = __webpack_require__(8617);
// EXTERNAL MODULE: ./src/detection/dvcTransfers.ts
var dvcTransfers = __webpack_require__(7474);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/report/allTasks.ts
/** What all CI services do, not GitHub's alone. */
/**
 * The tasks of GitHub's workflows, then those of other CI services. Where such a service is all there is, it is the automation;
 * beside workflows its configuration may be a leftover that nothing starts any more, which no tree can tell.
 */
function allTasks({ tasks, elsewhere, automation }) {
    const alone = automation.workflows.length === 0;
    return [
        ...tasks.map(told),
        ...elsewhere.map(task => {
            return { ...told(task), reachable: alone, events: alone ? task.events : [] };
        }),
    ];
}
/** What the report tells of a task, without the run that was found to perform it. */
function told(task) {
    const { id, path, line, reachable, events, confidence, inTests, service, what, trace } = task;
    return { id, path, line, reachable, events, confidence, inTests, service, what, trace };
}

// EXTERNAL MODULE: ./src/report/dvc.ts
var dvc = __webpack_require__(1909);
// EXTERNAL MODULE: ./src/report/withoutCredentials.ts
var withoutCredentials = __webpack_require__(370);
;// CONCATENATED MODULE: ./src/report/assemble.ts
/** From the parts of an audit to the report contract. Copies and names; decides nothing. */






/** The report, from which every rendering is made; no text of it holds a credential. */
function assembleReport(parts) {
    return (0,withoutCredentials/* withoutCredentials */.r)(assembled(parts));
}
function assembled(parts) {
    const { subject, applicable, scorecard, level, gate } = parts;
    const { snapshot, facts, automation, profile } = subject;
    const practices = parts.assessments.map(assessment => practiceReport(assessment, subject));
    return {
        schemaVersion: 1,
        tool: { name: version/* toolName */.Uf, version: version/* version */.rE, catalogueVersion: version/* catalogueVersion */.wm },
        repository: {
            name: snapshot.repository.name,
            commit: snapshot.repository.commit,
            path: snapshot.scope,
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
                criticalFindings: practices.filter(critical/* isCriticalFinding */.h).length,
                next: level.next,
            },
        models: parts.models,
        roots: parts.roots.map(rootReport),
        furtherRoots: parts.furtherRoots,
        improvements: applicable ? parts.improvements : [],
        dimensions: scorecard.dimensions.map(({ dimension, ...score }) => ({
            id: dimension.id,
            title: dimension.title,
            weight: dimension.weight,
            ...score,
        })),
        practices,
        workflows: automation.workflows.map(workflowReport),
        commands: commandReports(automation.runs),
        tasks: allTasks(subject),
        tools: subject.tools,
        dependencies: facts.dependencies.map(({ ecosystem, name, specifier, pinned, path, line }) => ({
            ecosystem,
            name,
            specifier,
            pinned,
            path,
            line,
        })),
        dvc: (0,dvc.dvcReport)(snapshot, (0,dvcTransfers.transferFindings)(facts, automation)),
        diagnostics: facts.diagnostics(),
        gate,
    };
}
function rootReport({ path, because, standing }) {
    const judged = standing?.applicable === true ? standing : null;
    return {
        path,
        because,
        profile: standing?.profile.id ?? null,
        score: judged?.scorecard.score ?? null,
        level: judged?.level.number ?? null,
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
        evidence: judged?.evidence ?? [],
        places: judged?.places ?? judged?.evidence.length ?? 0,
        searched: judgement.status === 'unmet' ? judgement.searched : [],
        because: judgement.because,
        remedy: open ? { ...practice.remedy(subject, judgement), link: (0,version/* practicePage */.T2)(practice.id) } : null,
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
/** A line of a script is one command, however many jobs come to it; the events are those of all of them. */
function commandReports(runs) {
    const places = new Map();
    for (const run of runs) {
        if (run.kind !== 'command')
            continue;
        const { command, reach, trace } = run;
        const { program, subcommand, canonical, path, line } = command;
        const key = JSON.stringify([path, line, canonical, command.argv]);
        const before = places.get(key);
        places.set(key, {
            program,
            subcommand,
            canonical,
            path,
            line,
            reachable: reach.reachable || before?.reachable === true,
            events: [...new Set([...(before?.events ?? []), ...reach.events])],
            trace: before === undefined || (reach.reachable && !before.reachable) ? trace : before.trace,
        });
    }
    return [...places.values()];
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcReport: () => (/* binding */ dvcReport)
/* harmony export */ });
/* harmony import */ var _dvc_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);
/* harmony import */ var _dvc_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7017);
/** DVC in the report: pipelines with their verdicts, data that is tracked, remotes. */


/** The contract's field `dvc`; null where DVC wrote nothing. `transfers`: what automation does with the data. */
function dvcReport(snapshot, transfers) {
    const project = (0,_dvc_project_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcProjectOf */ .T)(snapshot);
    const { pipelines, data } = (0,_dvc_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyDvc */ .b)(snapshot);
    if (pipelines.length + project.dataFiles.length + project.configs.length === 0)
        return null;
    return {
        data: [...data, ...transfers].map(findingReport),
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


/***/ }),

/***/ 370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _facts_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7382);
/** The last look before anything is rendered: no text of a report holds a credential, wherever it came from. */

/** Names of things: what they name would not be found again under another name. */
const names = new Set(['path', 'id', 'commit', 'link']);
/** A copy in which `***` stands for each credential in any text. */
function withoutCredentials(value) {
    return copied(value, new Map(), new Map());
}
/** Chains share their hops, and many texts stand often: each is looked at once. */
function copied(value, texts, copies) {
    if (typeof value === 'string') {
        const known = texts.get(value) ?? (0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(value);
        texts.set(value, known);
        return known;
    }
    if (value === null || typeof value !== 'object')
        return value;
    const before = copies.get(value);
    if (before !== undefined)
        return before;
    const copy = Array.isArray(value)
        ? value.map(item => copied(item, texts, copies))
        : Object.fromEntries(Object.entries(value).map(([key, inner]) => [
            key,
            names.has(key) && typeof inner === 'string' ? inner : copied(inner, texts, copies),
        ]));
    copies.set(value, copy);
    return copy;
}


/***/ })

};
