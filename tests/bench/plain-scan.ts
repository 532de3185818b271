const FIGURE_SIGNS = /[$€£%\d]/g;

/** The yardstick: one search for what a figure might begin with, which reads none. */
export function plainScan(text: string): number {
  let count = 0;
  FIGURE_SIGNS.lastIndex = 0;
  while (FIGURE_SIGNS.test(text)) count++;
  return count;
}
