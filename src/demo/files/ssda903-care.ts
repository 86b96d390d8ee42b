import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import type { RowOf } from '#returns/ssda903/write.ts';
import type { Episode } from '../lives/episodes.ts';
import type { Life } from '../lives/life.ts';
import type { YearWritten } from './ssda903.ts';
import { owesBirthdayRecord } from './ssda903-outcomes.ts';
import { knownBy, slashed } from './written-date.ts';

/** The episodes that were open at some time in the year. */
function episodesIn(life: Life, { start, end }: YearWritten): readonly Episode[] {
  return life.stays.flatMap(({ episodes }) =>
    episodes.filter(({ from, to }) => from <= end && (to === undefined || to >= start)),
  );
}

/** Everyone with an episode in the year, or with a birthday record. */
export function headerRows(lives: readonly Life[], year: YearWritten): readonly RowOf<'Header'>[] {
  return lives.flatMap((life): readonly RowOf<'Header'>[] => {
    const { person } = life;
    const episodes = episodesIn(life, year);
    if (episodes.length === 0 && owesBirthdayRecord(life, year) === undefined) return [];
    const { end } = year;
    const left = knownBy(episodes.at(-1)?.to, end);
    const mother = person.childBorn !== undefined && person.childBorn <= (left ?? end);
    const ordinary = episodes.some(({ legalStatus }) => legalStatus !== 'V3');
    const asked = ordinary && person.sex === 'female';
    return [
      {
        CHILD: person.id,
        SEX: person.sex === 'male' ? 'M' : 'F',
        DOB: slashed(person.born),
        ETHNIC: person.ethnicity,
        UPN: tooYoungForSchool(person.born, year) ? 'UN1' : person.upn,
        MOTHER: asked ? (mother ? '1' : '0') : '',
        MC_DOB: asked && mother ? slashed(person.childBorn) : '',
      },
    ];
  });
}

/** Not four by 31 August before the year began: a pupil number is not expected yet. */
function tooYoungForSchool(born: CalendarDate, { start }: YearWritten): boolean {
  return birthday(born, 4) > addDays(start, -213);
}

export function episodeRows(lives: readonly Life[], year: YearWritten): readonly RowOf<'Episodes'>[] {
  return lives.flatMap((life) =>
    episodesIn(life, year).map((episode): RowOf<'Episodes'> => {
      const { placement } = episode;
      const shortBreak = episode.legalStatus === 'V3';
      const to = knownBy(episode.to, year.end);
      return {
        CHILD: life.person.id,
        DECOM: slashed(episode.from),
        RNE: episode.startReason,
        LS: episode.legalStatus,
        CIN: needIn(life, episode),
        PLACE: placeIn(placement.place, year),
        PLACE_PROVIDER: placement.provider ?? '',
        DEC: slashed(to),
        REC: to === undefined ? '' : (episode.endReason ?? ''),
        REASON_PLACE_CHANGE: to === undefined ? '' : (episode.changeReason ?? ''),
        HOME_POST: shortBreak || life.person.uasc ? '' : life.person.homePostcode,
        PL_POST: shortBreak ? '' : (placement.postcode?.postcode ?? ''),
        URN: placement.urn ?? '',
      };
    }),
  );
}

/** "Other placement" was one code until 2024-25. */
function placeIn(place: string, { year }: YearWritten): string {
  return place === 'Z11' && year < '2025-26' ? 'Z1' : place;
}

function needIn(life: Life, episode: Episode): string {
  return life.stays.findLast(({ span }) => span.from <= episode.from)?.span.need ?? '';
}

/** Until the status has ceased, DUC is the day on which it will: the 18th birthday. */
export function uascRows(lives: readonly Life[], year: YearWritten): readonly RowOf<'UASC'>[] {
  return lives
    .filter((life) => life.person.uasc && episodesIn(life, year).length > 0)
    .map(({ person }) => ({
      CHILD: person.id,
      SEX: person.sex === 'male' ? 'M' : 'F',
      DOB: slashed(person.born),
      DUC: slashed(birthday(person.born, 18)),
    }));
}

export function reviewRows(lives: readonly Life[], { start, end }: YearWritten): readonly RowOf<'Reviews'>[] {
  return lives.flatMap(({ person, reviews }) =>
    reviews
      .filter(({ on }) => on >= start && on <= end)
      .map(({ on, code }) => ({
        CHILD: person.id,
        DOB: slashed(person.born),
        REVIEW: slashed(on),
        REVIEW_CODE: code,
      })),
  );
}

export function missingRows(
  lives: readonly Life[],
  { start, end }: YearWritten,
): readonly RowOf<'Missing'>[] {
  return lives.flatMap(({ person, missing }) =>
    missing
      .filter(({ from, to }) => from <= end && (to === undefined || to >= start))
      .map(({ what, from, to }) => ({
        CHILD: person.id,
        DOB: slashed(person.born),
        MISSING: what,
        MIS_START: slashed(from),
        MIS_END: slashed(knownBy(to, end)),
      })),
  );
}

export function socialWorkerRows(lives: readonly Life[], year: YearWritten): readonly RowOf<'SWEpisodes'>[] {
  return lives.flatMap((life) => {
    const episodes = episodesIn(life, year);
    const first = episodes[0]?.from;
    if (first === undefined || episodes.every(({ legalStatus }) => legalStatus === 'V3')) return [];
    const { person, allocations } = life;
    return allocations
      .filter(
        ({ job, from, to }) => job === 'Social Worker' && from <= year.end && (to ?? year.end) >= year.start,
      )
      .map(({ worker, from, to, reason }) => ({
        CHILD: person.id,
        DOB: slashed(person.born),
        SW_ID: worker,
        SW_DECOM: slashed(from),
        SW_DEC: slashed(knownBy(to, year.end)),
        SW_REASON: reason,
      }));
  });
}
