export const id = 5466;
export const ids = [5466];
export const modules = {

/***/ 5466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compared: () => (/* binding */ compared),
  comparisonIn: () => (/* binding */ comparisonIn)
});

;// CONCATENATED MODULE: ./src/assessment/regression.ts
/** The rule `fail-on-regression`: the score may not drop, and a practice that was met may not become unmet. */
/**
 * Judges a report against its baseline. Nothing to compare with is no failure. A drop of the score counts only where both
 * scores measure the same: not when one is provisional, and not across versions of the catalogue.
 */
function regressionOf(report, comparison) {
    if (comparison.baseline === null) {
        return {
            failures: [],
            notes: [`Nothing was compared, so fail-on-regression is not enforced: ${comparison.because}.`],
        };
    }
    const { baseline } = comparison;
    const before = new Map(baseline.practices.map(({ id, status }) => [id, status]));
    const lost = report.practices
        .filter(({ id, status, waiver }) => waiver === null && status === 'unmet' && before.get(id) === 'met')
        .map(({ id }) => `Practice ${id} was met in the baseline and is unmet now.`);
    if (report.score === null || baseline.score === null || report.score >= baseline.score) {
        return { failures: lost, notes: [] };
    }
    const drop = `The score is ${report.score}, below the ${baseline.score} of the baseline`;
    const doubt = doubtOf(report, baseline);
    return doubt === null
        ? { failures: [`${drop}.`, ...lost], notes: [] }
        : { failures: lost, notes: [`${drop}, which is not enforced: ${doubt}.`] };
}
/** Why two scores do not measure the same; null when they do. */
function doubtOf(report, baseline) {
    if (report.provisional)
        return 'the score is provisional';
    if (baseline.provisional)
        return 'the score of the baseline is provisional';
    if (baseline.tool.catalogueVersion !== report.tool.catalogueVersion)
        return 'the baseline was judged by another catalogue';
    return null;
}

;// CONCATENATED MODULE: ./src/report/compare.ts
/** Holds a report against an earlier one: what changed, and whether that breaks the user's rule. */

/** The comparison for the report of a directory. */
function comparisonIn(baselines, path) {
    if (baselines.reports === null)
        return { baseline: null, because: baselines.because };
    const baseline = baselines.reports.find(({ repository }) => repository.path === path);
    if (baseline === undefined)
        return { baseline: null, because: 'the baseline has no such project' };
    if (!baseline.applicable)
        return { baseline: null, because: 'the baseline is not about machine learning' };
    return { baseline };
}
/** The report with its baseline, and with what `fail-on-regression` says. */
function compared(report, comparison, settings) {
    const gate = settings.failOnRegression && report.applicable
        ? withRegression(report, comparison, settings)
        : report.gate;
    if (comparison.baseline === null)
        return { ...report, gate };
    return { ...report, baseline: baselineReport(report, comparison.baseline), gate };
}
function withRegression(report, comparison, { warnOnly }) {
    const { failures, notes } = regressionOf(report, comparison);
    return {
        ...report.gate,
        verdict: failures.length > 0 && !warnOnly ? 'fail' : report.gate.verdict,
        reasons: [...report.gate.reasons, ...failures, ...notes],
    };
}
function baselineReport(report, baseline) {
    const dimensions = report.dimensions.flatMap(({ id }) => {
        const before = baseline.dimensions.find(dimension => dimension.id === id);
        return before === undefined ? [] : [{ id, score: before.score }];
    });
    const notes = versionNotes(report, baseline);
    return {
        commit: baseline.repository.commit,
        score: baseline.score,
        level: baseline.level?.number ?? null,
        ...(dimensions.length === 0 ? {} : { dimensions }),
        changes: report.applicable ? changesBetween(baseline, report) : [],
        ...(notes.length === 0 ? {} : { notes }),
    };
}
/** Practices that only one of them has were added or taken away by us, not by the repository. */
function changesBetween(baseline, report) {
    const before = new Map(baseline.practices.map(({ id, status }) => [id, status]));
    return report.practices.flatMap(({ id, status }) => {
        const from = before.get(id);
        return from === undefined || from === status ? [] : [{ practice: id, from, to: status }];
    });
}
function versionNotes(report, baseline) {
    const schema = baseline.schemaVersion === report.schemaVersion
        ? []
        : [
            `The baseline is a report of schema version ${baseline.schemaVersion}, this one of ${report.schemaVersion}: only what both have is compared.`,
        ];
    const [before, now] = [baseline.tool.catalogueVersion, report.tool.catalogueVersion];
    const catalogue = before === now
        ? []
        : [
            `The baseline was judged by catalogue ${before}, this report by ${now}: only practices that both have are compared, and the scores are not of the same measure.`,
        ];
    return [...schema, ...catalogue];
}


/***/ })

};
