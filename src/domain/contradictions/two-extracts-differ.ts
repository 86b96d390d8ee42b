import { inWords } from '#calendar/words.ts';
import { homeSaid, inTouchSaid } from '#domain/indicators/cohorts/homes.ts';
import { activitySaid } from '#domain/indicators/cohorts/learning-and-work.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { Contradiction, ContradictionRule } from './contradiction.ts';

/** What both lists have, how each is said, and the figures that stand on it. A blank on one side is for data quality. */
const told: readonly {
  readonly what: string;
  readonly figures: readonly string[];
  readonly says: (row: LeavingCareFact) => Seen<string>;
}[] = [
  { what: 'In touch', figures: ['A03'], says: ({ inTouch }) => inTouch && inTouchSaid(inTouch) },
  { what: 'Latest contact', figures: ['A03'], says: ({ contactOn }) => contactOn && inWords(contactOn) },
  { what: 'Pathway plan', figures: ['C06', 'C07'], says: ({ planOn }) => planOn && inWords(planOn) },
  { what: 'Home', figures: ['D03', 'D06', 'D07'], says: ({ home }) => home && homeSaid(home) },
  { what: 'Home', figures: ['D03'], says: ({ suitable }) => suitability(suitable) },
  { what: 'Learning or work', figures: ['E11'], says: ({ activity }) => activity && activitySaid(activity) },
  { what: 'Category', figures: ['B02'], says: ({ category }) => category && category.replace('-', ' ') },
];

export const twoExtractsDiffer: ContradictionRule = {
  id: 'two-extracts-differ',
  title: 'Two extracts of one day say different things',
  means:
    'Annex A and the dataset were drawn from the same system on the same day. Where they differ, one of the two reports is made wrongly, or draws on another field. The figures take the dataset; ask whoever writes the reports.',
  figures: ['A03', 'B02', 'C06', 'C07', 'D03', 'D06', 'D07', 'E11'],
  find: ({ people }) =>
    people.flatMap(({ child, leavingCare }): readonly Contradiction[] => {
      const last = leavingCare.at(-1);
      const beside = leavingCare.at(-2);
      if (last?.row === undefined || beside?.row === undefined || beside.on !== last.on) return [];
      const [a, b] = [beside.row, last.row];
      return told.flatMap(({ what, figures, says }) => {
        const [one, other] = [says(a), says(b)];
        if (one == null || other == null || one === other) return [];
        const said = (row: LeavingCareFact, text: string): string =>
          `${what}: ${text}, as ${sourceInWords(row.source)} says.`;
        return [{ child, one: said(a, one), other: said(b, other), figures }];
      });
    }),
};

function suitability(suitable: Seen<boolean>): Seen<string> {
  return suitable == null ? suitable : suitable ? 'suitable' : 'not suitable';
}
