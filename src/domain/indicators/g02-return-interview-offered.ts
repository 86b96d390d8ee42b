import { birthday } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { MissingFact } from '#domain/people/facts.ts';
import { reachTo } from './evidence/carried.ts';
import { counted, sourceInWords } from './evidence/in-words.ts';
import { breakdowns, type Indicator, type Measuring, type Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { cannotTell, metIf, outside } from './placing.ts';

export const returnInterviewOffered: Indicator = {
  id: 'G02',
  version: 1,
  title: 'Return interview offered',
  unit: 'percent',
  when: 'P',
  meaning:
    'When a young person came back after going missing, how often they were offered someone to talk to about it.',
  cohort:
    'Returns of under-18s from being missing or away in the twelve months (from List 8 alone: people, by their last episode)',
  numerator: 'A return interview was offered',
  denominator: 'All returns; nothing recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Statutory guidance on children who run away or go missing (2014)'],
  breakdowns,
  counts: {
    numerator: { one: 'return home', many: 'returns home' },
    denominator: { one: 'return home', many: 'returns home' },
  },
  carriedBy: [
    'Annex A List 8: offered a Return Interview after their last missing episode',
    'SSD ssd_missing: return interview offered',
  ],
  among: ({ born, whole }) => born === undefined || whole.missing.length > 0 || whole.inCare.length > 0,
  place(person, measuring) {
    const { born } = person;
    if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
    if ((person.age ?? 0) >= 19) return outside(() => '18 or over through the twelve months.');
    const returns = returnsOf(person, birthday(born, 18), measuring);
    const fromSsd = returns.filter(({ source }) => source.kind === 'ssd');
    if (fromSsd.length > 0) return placeReturns(fromSsd);
    if (reachTo(measuring.carried.days('ssd_missing'), measuring.asAt) && returns.length === 0)
      return outside(() => 'No return from being missing in the twelve months.');
    const listed = placeListed(person, measuring);
    if (listed !== undefined) return listed;
    if (returns.length === 0)
      return outside(() => 'No return from being missing is known in the twelve months.');
    return cannotTell(
      () =>
        `Cannot tell, missing whether an interview was offered: the return does not carry it (${counted(returns.length, 'return')}).`,
    );
  },
};

function returnsOf(person: PersonAsAt, eighteen: CalendarDate, { year }: Measuring): readonly MissingFact[] {
  return person.missing.filter(({ to }) => to != null && to >= year.from && to <= year.to && to < eighteen);
}

function placeReturns(returns: readonly MissingFact[]): Placing {
  if (returns.some(({ returnInterviewOffered: offered }) => offered === undefined)) {
    return cannotTell(
      () => 'Cannot tell, missing whether an interview was offered: the SSD extract does not carry it.',
    );
  }
  const value = returns.filter(({ returnInterviewOffered: offered }) => offered === true).length;
  const why = (): readonly string[] =>
    returns.map(({ to, returnInterviewOffered: offered }) => {
      const said = offered === true ? 'offered' : offered === false ? 'not offered' : 'no offer recorded';
      return `Returned on ${to == null ? 'a day not recorded' : inWords(to)}: return interview ${said}.`;
    });
  return metIf(value === returns.length, why, { value, denominator: returns.length });
}

/** List 8 tells of the last episode of its twelve months only: it counts people. */
function placeListed(person: PersonAsAt, { asAt }: Measuring): Placing | undefined {
  const row = person.inCare.findLast(({ missing12m }) => missing12m !== undefined);
  if (row === undefined || (row.missing12m ?? 0) + (row.away12m ?? 0) === 0) return undefined;
  if ((person.age ?? 18) >= 18) return outside(() => `18 or over on ${inWords(asAt)}.`);
  const { returnInterviewOffered: offered, source } = row;
  const said = sourceInWords(source);
  if (offered === undefined)
    return cannotTell(
      () => `Cannot tell, missing whether an interview was offered: ${said} does not carry it.`,
    );
  const words = offered === true ? 'offered' : offered === false ? 'not offered' : 'no offer recorded';
  return metIf(
    offered === true,
    () => `Return interview after the last missing episode: ${words}, as ${said} says.`,
  );
}
