import type { CareEpisodeFact } from '#domain/people/facts.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';

/**
 * The episodes of a time in care, none reaching into the next. List 8 tells a whole time in care as one: where another
 * extract tells its episodes, List 8's is only what came before the first of them.
 */
export function oneAfterAnother({ episodes }: CarePeriod): readonly CareEpisodeFact[] {
  return episodes.map((episode, at) => {
    const next = episodes[at + 1];
    if (next === undefined || (episode.to != null && episode.to <= next.from)) return episode;
    return { ...episode, to: next.from, endReason: 'X1' };
  });
}
