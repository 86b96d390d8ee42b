import { earlierDay, type RecordsBegin } from '../../../derived/earlier-day.ts';
import type { Against } from '../../../derived/returns.ts';
import type { CompareQuery } from '../../../paths.ts';
import type { Asked } from '../../../route.ts';

/** What an address asks to lay today's return beside, and the part of it that says so. */
export interface AskedFor {
  /** A day is to be chosen first; or the sentence why that day will not do. */
  readonly against: Against | 'choose' | { readonly says: string };
  readonly query: CompareQuery;
}

/** Undefined where an address asks for something that is not there. */
export function askedFor(
  { query, today }: Pick<Asked, 'query' | 'today'>,
  begin: RecordsBegin | undefined,
): AskedFor | undefined {
  const what = query.get('with') ?? 'last-year';
  if (what === 'last-year') return { against: { is: 'last-year' }, query: {} };
  if (what !== 'day') return undefined;
  const [day, month, year] = [query.get('day'), query.get('month'), query.get('year')];
  if (day === null && month === null && year === null) return { against: 'choose', query: { with: 'day' } };
  const typed = { day: day ?? '', month: month ?? '', year: year ?? '' };
  const asked = { with: 'day', ...typed };
  if (begin === undefined) return { against: { says: 'No records have been imported yet' }, query: asked };
  const found = earlierDay(typed, today, begin);
  return { against: 'says' in found ? found : { is: 'day', ...found }, query: asked };
}
