import { birthday } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Settings } from '../settings.ts';
import { type AdviserSign, adviserSigns } from './adviser-signs.ts';
import { type HomeSign, homeSigns } from './home-signs.ts';
import { type Stretch, stretchesOf } from './stretch.ts';

/** What the grounds look at: a person with their birthdays and time in care worked out once. */
export interface Life {
  readonly person: YoungPerson;
  readonly settings: Settings;
  readonly born: CalendarDate;
  readonly turns14: CalendarDate;
  readonly turns16: CalendarDate;
  readonly turns18: CalendarDate;
  readonly turns21: CalendarDate;
  readonly turns25: CalendarDate;
  /** Time in care, cut where short breaks begin and end. In order. */
  readonly stretches: readonly Stretch[];
  /** What extracts say of where they live. In order of day. */
  readonly homes: readonly HomeSign[];
  /** What extracts say of a personal adviser from the 21st birthday on. In order of day. */
  readonly advisers: readonly AdviserSign[];
}

/** The life of a person whose birth date is known. */
export function lifeOf(person: YoungPerson, born: CalendarDate, settings: Settings): Life {
  const turns21 = birthday(born, 21);
  return {
    person,
    settings,
    born,
    turns14: birthday(born, 14),
    turns16: birthday(born, 16),
    turns18: birthday(born, 18),
    turns21,
    turns25: birthday(born, 25),
    stretches: stretchesOf(person.care.periods),
    homes: homeSigns(person, born),
    advisers: adviserSigns(person, turns21),
  };
}
