/** A scorecard as it is printed: one page, in words. Nothing in it is worked out again by whoever writes it. */
export interface Scorecard {
  readonly title: string;
  readonly authority: string;
  /** Of which day, from which extracts, whether for publication: a sentence each. */
  readonly says: readonly string[];
  readonly themes: readonly {
    readonly heading: string;
    readonly rows: readonly ScorecardRow[];
  }[];
  /** What stands under the table. */
  readonly notes: readonly string[];
}

/** One figure, every cell as it is read. */
export interface ScorecardRow {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly of: string;
  readonly target: string;
  /** `On target`; blank where there is none. */
  readonly rating: string;
  readonly sinceLastMonth: string;
  readonly sinceLastYear: string;
  readonly england: string;
  readonly neighbours: string;
}

/** The columns after the name, in the order of every writer. */
export const scorecardColumns = [
  { heading: 'Now', of: 'value' },
  { heading: 'How many', of: 'of' },
  { heading: 'Target', of: 'target' },
  { heading: 'Rating', of: 'rating' },
  { heading: 'Since last month', of: 'sinceLastMonth' },
  { heading: 'Since last year', of: 'sinceLastYear' },
  { heading: 'England', of: 'england' },
  { heading: 'Neighbours', of: 'neighbours' },
] as const satisfies readonly { readonly heading: string; readonly of: keyof ScorecardRow }[];
