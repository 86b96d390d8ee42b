import type { Span } from './overlapping.ts';
import type { Period } from './periods-of-care.ts';

/**
 * Whether something that has a beginning does not end within any of a child's periods of care: it ends before or after
 * each of them, or has no end while the period has one or began later. Without any period: no.
 */
export function endsOutsideCare({ from, to }: Span, periods: readonly Period[]): boolean {
  if (Number.isNaN(from) || periods.length === 0) return false;
  const isOpen = Number.isNaN(to);
  return periods.every((care) =>
    isOpen ? !Number.isNaN(care.to) || from < care.from : to > care.to || to < care.from,
  );
}
