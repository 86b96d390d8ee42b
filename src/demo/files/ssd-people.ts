import { birthday } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { DeclaredCategory } from '#domain/people/words.ts';
import { inTouchCode } from '#returns/codes/in-touch.ts';
import type { Life } from '../lives/life.ts';
import { leaverOn } from './leaver.ts';
import type { SsdRow } from './ssd.ts';
import { knownBy } from './written-date.ts';

/** Who everyone is: ssd_person, and the tables of one fact a person. */
export function personRows(
  lives: readonly Life[],
  on: CalendarDate,
): Readonly<Record<'ssd_person' | 'ssd_immigration_status' | 'ssd_disability', readonly SsdRow[]>> {
  return {
    ssd_person: lives.map(({ person }) => {
      const mother = person.childBorn !== undefined && person.childBorn <= on;
      const sex = person.sex === 'male' ? 'M' : 'F';
      const unknownUpn = person.upn.startsWith('UN') ? person.upn : '';
      return [
        person.id, person.forename, person.surname, sex, sex, person.ethnicity, person.born, '', '', unknownUpn, '', '',
        knownBy(person.diedOn, on) ?? '', mother ? 'Y' : 'N', person.nationality,
      ]; // prettier-ignore
    }),
    ssd_immigration_status: lives
      .filter(({ person }) => person.uasc)
      .map(({ person }) => [
        person.id,
        `${person.id}-IM`,
        'UASC',
        person.spans[0]?.from ?? '',
        knownBy(birthday(person.born, 18), on) ?? '',
      ]),
    ssd_disability: lives.map(({ person }) => [`${person.id}-DI`, person.id, person.disability ?? 'NONE']),
  };
}

const WORDS: Readonly<Record<DeclaredCategory, string>> = {
  eligible: 'Eligible',
  relevant: 'Relevant',
  'former-relevant': 'Former Relevant',
  qualifying: 'Qualifying',
  none: 'No Current Eligibility',
};

/** ssd_care_leavers: how each stood on the day. */
export function leaverRows(lives: readonly Life[], on: CalendarDate): readonly SsdRow[] {
  return lives.flatMap((life): readonly SsdRow[] => {
    const leaver = leaverOn(life, on);
    if (leaver === undefined) return [];
    const { id } = life.person;
    return [
      [
        `${id}-CL`,
        id,
        WORDS[leaver.category],
        leaver.inTouch === null ? '' : inTouchCode(leaver.inTouch),
        leaver.contactOn ?? '',
        leaver.home ?? '',
        leaver.suitable === null ? '' : leaver.suitable ? '1' : '2',
        leaver.activity ?? '',
        leaver.planOn ?? '',
        leaver.personalAdviser ?? '',
        leaver.team ?? '',
        leaver.worker ?? '',
      ],
    ];
  });
}
