/** A number of people that a figure tells of: those counted (`E01.n`), those not (`E01.m`), all it is over (`A12.d`). */
export type Quantity = `${string}.${'n' | 'm' | 'd'}`;

/** What adds up: all of `whole` is all of `parts` and a rest that no figure tells of. */
export interface Sum {
  readonly whole: readonly Quantity[];
  readonly parts: readonly Quantity[];
  /** What the rest are; undefined: there is none, both sides are the same people. */
  readonly rest: string | undefined;
  /** Whether that there is no rest tells nothing of anybody: everything is known of everyone. */
  readonly noneIsNoSecret?: true;
}

/** Figures of which one can be worked out from others. */
export interface Kin {
  /** The first to be shown first: where two together would tell too much, the later one is hidden. */
  readonly figures: readonly string[];
  readonly sums: readonly Sum[];
  /** What other figures tell as well, whether or not these are shown: how many are open to the service. */
  readonly toldElsewhere?: readonly Quantity[];
  /**
   * Figures of those alone who are counted in another: they have a row, if need be a hidden one, for every group that the
   * other has, since a missing one would say that nobody of the group is counted there.
   */
  readonly groupsOf?: Readonly<Record<string, string>>;
}

const sameCohort = (one: string, other: string): Sum => ({
  whole: [`${one}.n`, `${one}.m`],
  parts: [`${other}.n`, `${other}.m`],
  rest: undefined,
});

/**
 * The figures whose definitions nest in one another. Not here: figures whose cohorts only overlap (E01 leaves in who has
 * gone abroad, D01 leaves them out), since the difference of two such denominators mixes who is left out with of whom it
 * cannot be told, and says neither.
 */
const families: readonly Kin[] = [
  {
    figures: ['E01', 'E08', 'E05', 'E06', 'E04', 'E03'],
    groupsOf: { E04: 'E01', E03: 'E01' },
    sums: [
      sameCohort('E01', 'E08'),
      sameCohort('E01', 'E05'),
      sameCohort('E01', 'E06'),
      {
        whole: ['E01.m'],
        parts: ['E08.n'],
        rest: 'of whom nothing is known about learning or work',
        noneIsNoSecret: true,
      },
      { whole: ['E01.n'], parts: ['E05.n', 'E06.n'], rest: 'in other learning or work' },
      { whole: ['E01.n'], parts: ['E04.n', 'E04.m'], rest: undefined },
      { whole: ['E01.n'], parts: ['E03.n'], rest: 'in learning or work, and not known to be in touch' },
      { whole: ['E01.m'], parts: ['E03.m'], rest: 'not in learning or work, and not known to be in touch' },
    ],
  },
  {
    figures: ['A01', 'A02', 'A06'],
    sums: [
      { whole: ['A01.n', 'A01.m', 'A02.n', 'A02.m'], parts: ['A06.n', 'A06.m'], rest: undefined },
      { whole: ['A01.m', 'A02.m'], parts: ['A06.n'], rest: 'not in touch, who did not decline' },
    ],
  },
  {
    figures: ['C06', 'C07'],
    sums: [
      {
        whole: ['C06.n', 'C06.m'],
        parts: ['C07.n', 'C07.m'],
        rest: 'of whom the review of the plan cannot be told',
        noneIsNoSecret: true,
      },
      { whole: ['C06.n'], parts: ['C07.n'], rest: 'with a plan that is not reviewed on time' },
      { whole: ['C07.m'], parts: ['C06.m'], rest: 'with a plan whose review is overdue' },
    ],
  },
  {
    figures: ['A12', 'B04'],
    toldElsewhere: ['A12.d'],
    sums: [{ whole: ['A12.d'], parts: ['B04.n'], rest: 'without a personal adviser' }],
  },
];

/** The figures that one is to be seen together with; itself alone where it has no kin. */
export function kinOf(id: string): Kin {
  return families.find(({ figures }) => figures.includes(id)) ?? { figures: [id], sums: [] };
}
