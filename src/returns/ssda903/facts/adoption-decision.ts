import type { FactsOf } from './fact-row.ts';

/** PlacedAdoption: the decision that a child should be placed for adoption, key is its day. */
export const factsOfAdoptionDecision: FactsOf<'PlacedAdoption'> = ({ child, cells, source }) => {
  const on = cells.date('DATE_PLACED');
  if (on == null) return [];
  return [
    {
      kind: 'adoption-decision',
      child,
      key: on,
      source,
      on,
      born: cells.born('DOB'),
      ceasedOn: cells.date('DATE_PLACED_CEASED'),
      ceasedReason: cells.code('REASON_PLACED_CEASED'),
    },
  ];
};
