import type { FactsOf } from './fact-row.ts';

/**
 * Episodes: key is the first day, and RNE after it where `read-table.ts` finds two of one child that begin that day
 * (one of them ended on it).
 */
export const factsOfEpisode: FactsOf<'Episodes'> = ({ child, cells, source }) => {
  const from = cells.date('DECOM');
  if (from == null) return [];
  return [
    {
      kind: 'care-episode',
      child,
      key: from,
      source,
      from,
      to: cells.date('DEC'),
      startReason: cells.code('RNE'),
      endReason: cells.code('REC'),
      legalStatus: cells.code('LS'),
      need: cells.code('CIN'),
      place: cells.code('PLACE'),
      provider: cells.code('PLACE_PROVIDER'),
      changeReason: cells.code('REASON_PLACE_CHANGE'),
      homePostcode: cells.text('HOME_POST'),
      placePostcode: cells.text('PL_POST'),
      urn: cells.text('URN'),
    },
  ];
};
