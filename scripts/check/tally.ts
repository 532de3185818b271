import type { Checked, Verdict } from '../../lib/verdicts/verdict';

/** What all articles together came to. */
export class Tally {
  articles = 0;
  onTopic = 0;
  faults = 0;
  /** Articles with a discrepancy. */
  differing = 0;
  readonly marks: Record<Verdict, number> = { match: 0, discrepancy: 0, 'missing-context': 0, unverified: 0 };

  add({ onTopic, marks }: Checked): void {
    this.articles++;
    if (onTopic) this.onTopic++;
    if (marks.some(({ verdict }) => verdict === 'discrepancy')) this.differing++;
    for (const { verdict } of marks) this.marks[verdict]++;
  }

  /** In one line, for people. */
  toString(): string {
    return [
      many(this.articles, 'article'), `${this.onTopic} about the deal`, many(this.marks.discrepancy, 'discrepancy', 'discrepancies') + (this.differing ? ` in ${many(this.differing, 'article')}` : ''),
      `${this.marks['missing-context']} with missing context`, many(this.marks.match, 'match', 'matches'), ...(this.faults ? [`${this.faults} not read`] : []),
    ].join(', ');
  }
}

/** "1 article", "2,500 articles". */
export const many = (count: number, one: string, more = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
