import type { FactsOf } from './fact-row.ts';

/** DoLo: an order that deprives a child of liberty, key is its first day. */
export const factsOfLibertyOrder: FactsOf<'DoLo'> = ({ child, cells, source }) => {
  const from = cells.date('DOLO_START');
  if (from == null) return [];
  return [
    {
      kind: 'liberty-order',
      child,
      key: from,
      source,
      from,
      to: cells.date('DOLO_END'),
      born: cells.born('DOB'),
    },
  ];
};
