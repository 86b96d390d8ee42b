import type { FactsOf } from './fact-row.ts';

/** SWEpisodes: key is the worker and the first day. They are social workers all; the return names no team. */
export const factsOfInvolvement: FactsOf<'SWEpisodes'> = ({ child, cells, source }) => {
  const [worker, from] = [cells.id('SW_ID'), cells.date('SW_DECOM')];
  if (worker == null || from == null) return [];
  return [
    {
      kind: 'involvement',
      child,
      key: `${worker} ${from}`,
      source,
      worker,
      role: 'social-worker',
      team: undefined,
      from,
      to: cells.date('SW_DEC'),
      reason: cells.code('SW_REASON'),
    },
  ];
};
