import type { DutyKind, DutyState } from '#domain/law/duty.ts';

/** Whether it is law, guidance or the authority's own rule. */
const kindInWords: Readonly<Record<DutyKind, string>> = {
  law: 'Law',
  guidance: 'Guidance',
  policy: 'Local',
};

/** Why something is owed: `Law: Care Leavers (England) Regulations 2010 reg 7(2)`. */
export function sourceInWords({
  kind,
  source,
}: {
  readonly kind: DutyKind;
  readonly source: string;
}): string {
  return source.toLowerCase().startsWith('local') ? source : `${kindInWords[kind]}: ${source}`;
}

/** Where a duty stands, in a word. */
export const stateInWords: Readonly<Record<DutyState, string>> = {
  met: 'Done',
  due: 'Due',
  overdue: 'Overdue',
  'not-owed': 'Not owed',
  'cannot-tell': 'Cannot tell',
};
