/** What the engine must reach on each set of labelled articles; `npm run corpus -- --test` fails below it. */
export interface Target {
  /** False alarms per 100 articles, at most. */
  falseAlarms: number;
  /** All others at least, as shares of one. */
  discrepancyRecall: number;
  discrepancyPrecision: number;
  matchPrecision: number;
  matchRecall: number;
  missingContextF1: number;
  topicPrecision: number;
  topicRecall: number;
}

export const TARGETS: Record<string, Target> = {
  seeds: { falseAlarms: 0, discrepancyRecall: 1, discrepancyPrecision: 1, matchPrecision: 0.94, matchRecall: 0.98, missingContextF1: 0.9, topicPrecision: 1, topicRecall: 1 },
  dev: { falseAlarms: 2.5, discrepancyRecall: 0.95, discrepancyPrecision: 0.98, matchPrecision: 0.95, matchRecall: 0.95, missingContextF1: 0.94, topicPrecision: 1, topicRecall: 1 },
  own: { falseAlarms: 1.5, discrepancyRecall: 0.88, discrepancyPrecision: 0.99, matchPrecision: 0.96, matchRecall: 0.9, missingContextF1: 0.87, topicPrecision: 1, topicRecall: 0.99 },
  // Kept back: nothing is tuned on these; the bounds only catch a change that breaks the engine.
  held: { falseAlarms: 10, discrepancyRecall: 0.88, discrepancyPrecision: 0.92, matchPrecision: 0.96, matchRecall: 0.859, missingContextF1: 0.87, topicPrecision: 1, topicRecall: 1 },
};

/** The share of counterfactuals (scripts/corpus/counterfactuals.ts) in which the changed claim turns into a discrepancy, and no other; over seeds, dev and own. */
export const COUNTERFACTUALS = 0.86;
