import { categoryHistory } from '#domain/law/category-history.ts';
import type { CategoryPeriod } from '#domain/law/category.ts';
import type { Settings } from '#domain/law/settings.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { HistoryOf } from './look-at.ts';

export type { HistoryOf };

/** By the values alone: no target changes anybody's category. */
const kept = new WeakMap<Settings['values'], WeakMap<YoungPerson, readonly CategoryPeriod[]>>();

/** Category histories under these settings, each worked out once for as long as person and settings are in use. */
export function historiesUnder(settings: Settings): HistoryOf {
  const histories = kept.get(settings.values) ?? new WeakMap<YoungPerson, readonly CategoryPeriod[]>();
  kept.set(settings.values, histories);
  return (person) => {
    const known = histories.get(person);
    if (known !== undefined) return known;
    const history = categoryHistory(person, settings);
    histories.set(person, history);
    return history;
  };
}
