import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { nameOfSource } from '#domain/people/source.ts';
import type { DeclaredCategory } from '#domain/people/words.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { CategoryCode } from '../category.ts';
import { birthdayInYear } from './birthday-in-year.ts';
import type { Decision } from './decision.ts';
import type { Life } from './life.ts';

/** What the authority itself said of a category, in force from its own day on and never before. */
export interface Declaration {
  readonly on: CalendarDate;
  readonly by: 'list' | 'birthday-record';
  readonly category: DeclaredCategory;
  /** "Annex A of 31 October 2026 says relevant". */
  readonly says: () => string;
}

const WORDS: Readonly<Record<DeclaredCategory, string>> = {
  eligible: 'eligible',
  relevant: 'relevant',
  'former-relevant': 'former relevant',
  qualifying: 'qualifying',
  none: 'not entitled',
};

/**
 * Every declaration, in order of day: the categories of List 9 and the SSD, each on its extract's day, and the rows of
 * OC3. A row of OC3 says that its person passed the thirteen-week test: relevant at 17, former relevant from 18; with
 * RHOM (back with parents for six months) at 17 or 18, qualifying. A row with nothing in it says nothing.
 */
export function declarationsOf(person: YoungPerson, born: CalendarDate): readonly Declaration[] {
  const declarations: Declaration[] = [];
  for (const { birthday, record } of person.birthdayRecords.map((row) => ({
    birthday: birthdayInYear(born, row.year),
    record: row,
  }))) {
    if (record.inTouch == null && record.activity == null && record.home == null) continue;
    if (record.inTouch === 'died') continue; // closed, whatever they were
    const home = record.inTouch === 'returned-home' && birthday.age <= 18;
    declarations.push({
      on: birthday.on,
      by: 'birthday-record',
      category: home ? 'qualifying' : birthday.age < 18 ? 'relevant' : 'former-relevant',
      says: () =>
        `${nameOfSource(record.source)} has an OC3 row for this birthday, so the thirteen weeks were passed${home ? ', and they had returned home' : ''}`,
    });
  }
  for (const { on, row } of person.leavingCare) {
    const category = row?.category;
    if (row === undefined || category == null) continue;
    declarations.push({
      on,
      by: 'list',
      category,
      says: () => `${nameOfSource(row.source)} says ${WORDS[category]}`,
    });
  }
  return declarations.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The category last declared by a day, moved on by age alone; undefined where none was, or none that age allows. */
export function declaredCategory(
  life: Life,
  declarations: readonly Declaration[],
  on: CalendarDate,
  uncomputed: Decision,
): Decision | undefined {
  const last = declarations.findLast((declaration) => declaration.on <= on);
  if (last === undefined) return undefined;
  const code = movedByAge(life, last, on);
  if (code === undefined) return undefined;
  return {
    code,
    basis: 'declared',
    rule: `Declared by the authority; would rest on ${uncomputed.rule}`,
    because: () => [
      `Declared by the authority on ${inWords(last.on)}, not computed: ${last.says()}.`,
      ...moved(life, last, code),
      `Not computed, because it cannot be told: ${uncomputed.missing().join('; ')}.`,
    ],
    missing: uncomputed.missing,
  };
}

/** Undefined: what was declared cannot be at that age. */
export function movedByAge(
  life: Life,
  { category, on: declared }: Declaration,
  on: CalendarDate,
): CategoryCode | undefined {
  switch (category) {
    case 'eligible':
      return on >= life.turns18 ? 'FR' : 'E';
    case 'relevant':
      return on >= life.turns18 ? 'FR' : 'R';
    case 'former-relevant':
      return on >= life.turns18 ? 'FR' : undefined;
    case 'qualifying':
      return declared < life.turns21 && on >= life.turns21 ? 'NONE' : 'Q';
    case 'none':
      return 'NONE';
  }
}

function moved(life: Life, { category }: Declaration, code: CategoryCode): readonly string[] {
  if (code === 'FR' && category !== 'former-relevant')
    return [`Former relevant by age alone since turning 18 on ${inWords(life.turns18)}.`];
  if (code === 'NONE' && category === 'qualifying')
    return [`Qualifying ended by age alone on turning 21 on ${inWords(life.turns21)}.`];
  return [];
}
