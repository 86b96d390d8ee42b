import type { DutyKind, DutyState } from '#domain/law/duty.ts';

/** Whether it is law, guidance or the authority's own rule. */
export const kindInWords: Readonly<Record<DutyKind, string>> = {
  law: 'Law',
  guidance: 'Guidance',
  policy: 'Local',
};

/** Where a duty stands, in a word. */
export const stateInWords: Readonly<Record<DutyState, string>> = {
  met: 'Done',
  due: 'Due',
  overdue: 'Overdue',
  'not-owed': 'Not owed',
  'cannot-tell': 'Cannot tell',
};
