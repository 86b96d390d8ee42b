import { addressWith } from '../forms/address.ts';
import { dayTyped, isBlank, typedIn } from '../forms/typed-day.ts';

/** In an address whose day, month and year are those of the knowledge that is asked for. */
export const TYPED = 'typed';

/**
 * Where an address leads that a form with three boxes sent, so that it says its day once and carries no empty boxes:
 * boxes left empty ask for nothing, and a day typed is the day as-at, or that of the knowledge. Undefined: it stands as
 * it is, be it with a day that there is not.
 */
export function addressTypedOut(path: string, query: URLSearchParams): string | undefined {
  if (!boxes.some((name) => query.has(name))) return undefined;
  const asks = query.get('known') === TYPED ? 'known' : 'as-at';
  const typed = typedIn(query);
  if (isBlank(typed)) {
    return addressWith(path, query, { ...cleared, ...(asks === 'known' ? { known: '' } : {}) });
  }
  if (asks === 'as-at' && query.has('as-at')) return undefined; // of two days it must not be guessed which is meant
  const day = dayTyped(typed);
  return typeof day === 'string' ? addressWith(path, query, { ...cleared, [asks]: day }) : undefined;
}

const boxes = ['day', 'month', 'year'];
const cleared = { day: '', month: '', year: '' };
