import type { CareEpisodeFact, Fact } from '#domain/people/facts.ts';
import type { FactsOf } from './fact-row.ts';

/**
 * Episodes: key is the first day, and RNE after it where two of one child begin that day (one of them ended
 * on it): `withTellingKeys`.
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

/** Where two episodes of a child begin on one day, the day alone does not tell them apart: RNE goes into the key. */
export function withTellingKeys(facts: readonly Fact[]): readonly Fact[] {
  const starts = new Map<string, number>();
  const start = (fact: CareEpisodeFact): string => `${fact.child} ${fact.from}`;
  for (const fact of facts) {
    if (fact.kind === 'care-episode') starts.set(start(fact), (starts.get(start(fact)) ?? 0) + 1);
  }
  return facts.map((fact) =>
    fact.kind === 'care-episode' && (starts.get(start(fact)) ?? 0) > 1
      ? { ...fact, key: `${fact.from} ${fact.startReason ?? ''}`.trim() }
      : fact,
  );
}
