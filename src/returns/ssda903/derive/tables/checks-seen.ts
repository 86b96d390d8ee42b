import { type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import type { InCareFact } from '#domain/people/facts.ts';
import type { InYear } from '../in-year.ts';

/**
 * The last day up to which a dataset's table of the year tells everything of a child: that of the newest SSD that has
 * both the table and the child, and no later than the as-at day. Undefined: none since the year began tells of them.
 */
export function allSeenTo(of: InYear, child: string, table: string): CalendarDate | undefined {
  const said = (of.records.statements.get(child) ?? []).filter(({ fact }) => fact.source.kind === 'ssd');
  const days = of.records.population.extracts.flatMap((one) => {
    const { extracted } = one;
    if (one.table !== table || extracted === null || extracted < of.start) return [];
    return said.some(({ first, last }) => first <= extracted && extracted <= last) ? [extracted] : [];
  });
  return newestUpTo(of, days);
}

/**
 * The last day up to which List 8 tells of the latest check of its kind, and so of whether there was any in the year.
 * One that names a check after the as-at day does not say what came before it.
 */
export function latestSeenTo(
  of: InYear,
  child: string,
  field: 'healthAssessedOn' | 'dentalCheckOn',
): CalendarDate | undefined {
  const tells = (row: InCareFact): boolean => {
    const latest = row[field];
    return row.source.on >= of.start && (latest === null || (latest !== undefined && latest <= of.until));
  };
  const rows = (of.personOf(child)?.whole.inCare ?? []).filter(tells);
  return newestUpTo(
    of,
    rows.map(({ source }) => source.on),
  );
}

function newestUpTo({ until }: InYear, days: readonly CalendarDate[]): CalendarDate | undefined {
  const [first, ...more] = days;
  return first === undefined ? undefined : earlier(more.reduce(later, first), until);
}
