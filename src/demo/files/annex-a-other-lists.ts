import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { ageOn } from '#calendar/age.ts';
import type { ListName } from '#returns/annex-a/lists.ts';
import { day, yesNo } from '#returns/annex-a/row-cells.ts';
import type { WorkbookCell } from '#returns/writing/workbook.ts';
import { yearsAfter } from '../lives/days.ts';
import type { Life } from '../lives/life.ts';
import { type Chance, chanceFor } from '../random.ts';

type Row = readonly WorkbookCell[];
const ROWS = 12;

/** A few rows for each of the lists that are recognised and counted only: Lists 1 to 7, 10 and 11. */
export function otherLists(
  lives: readonly Life[],
  on: CalendarDate,
  seed: string,
): ReadonlyMap<ListName, readonly Row[]> {
  const chance = chanceFor(seed, 'other lists');
  const before = (low: number, high: number): WorkbookCell => day(addDays(on, -chance.between(low, high)));
  const rows = (of: (who: Row, n: number) => Row): readonly Row[] =>
    Array.from({ length: ROWS }, (_, n) => of(someone(chance, on, n), n));
  const disabled = (): WorkbookCell => yesNo(chance.happens(0.1));
  const worker = ['Assessment Team', 'Duty worker'];
  const source = (): string => chance.pick(['Police', 'Schools', 'Health services', 'Individual']);
  return new Map<ListName, readonly Row[]>([
    ['List 1', rows((who) => [...who, before(3, 170), source()])],
    ['List 2', rows((who) => [...who, before(100, 170), before(5, 60), 'School'])],
    ['List 3', rows((who) => [...who, before(3, 170), source(), yesNo(false), 1, ...worker])],
    ['List 4', rows((who) => [...who, disabled(), before(60, 170), yesNo(true), before(3, 50), yesNo(true), ...worker])],
    ['List 5', rows((who) => [...who, disabled(), before(20, 170), yesNo(false), before(2, 19), yesNo(true), 1, 1, ...worker])],
    ['List 6', rows((who) => [...who, disabled(), before(40, 400), 'N1: Abuse or neglect', before(2, 30), null, null, 'c) CIN', ...worker])],
    ['List 7', rows((who) => [...who, disabled(), before(40, 400), 'Neglect', 'Neglect', before(2, 20), yesNo(true), before(20, 90), null, yesNo(false), 0, ...worker])],
    ['List 10', adoptions(lives, on)],
    ['List 11', Array.from({ length: ROWS }, (_, n) => adopter(chance, on, n))],
  ]); // prettier-ignore
}

/** Nobody else in the demonstration: children of these lists have ids of their own. */
function someone(chance: Chance, on: CalendarDate, n: number): Row {
  const born = yearsAfter(on, -(0.5 + chance.next() * 16));
  const gender = chance.pick(['a) Male', 'b) Female']);
  return [`8${chance.between(10_000, 99_999)}${n}`, gender, 'a) WBRI', day(born), ageOn(born, on)];
}

function adoptions(lives: readonly Life[], on: CalendarDate): readonly Row[] {
  const since = addDays(on, -365);
  return lives.flatMap(({ person, stays }) =>
    stays.flatMap(({ span, adoption }): readonly Row[] => {
      if (adoption === undefined || (span.to !== undefined && span.to < since) || adoption.decidedOn > on)
        return [];
      const by = (date: CalendarDate | undefined): WorkbookCell =>
        day(date !== undefined && date <= on ? date : null);
      return [
        [
          person.id,
          `F${person.id}`,
          person.sex === 'male' ? 'a) Male' : 'b) Female',
          'a) WBRI',
          day(person.born),
          ageOn(person.born, on),
          yesNo(person.disability !== undefined),
          day(span.from),
          by(adoption.decidedOn),
          by(adoption.orderOn),
          by(adoption.matchedOn),
          by(adoption.placedOn),
          by(span.to),
          null,
          null,
          null,
        ],
      ];
    }),
  );
}

function adopter(chance: Chance, on: CalendarDate, n: number): Row {
  const at = (daysAgo: number): WorkbookCell => day(addDays(on, -daysAgo));
  const gender = chance.pick(['a) Male', 'b) Female']);
  return [
    `A${1000 + n}`, `P${500 + Math.floor(n / 2)}`, gender, 'a) WBRI', yesNo(false), yesNo(false), at(400), at(360),
    at(300), at(299), at(180), at(200), at(178), null, null, null, null, null, null,
  ]; // prettier-ignore
}
