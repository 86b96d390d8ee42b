import type { DutyKind, DutyState } from '#domain/law/duty.ts';
import { citedShort } from './citation.ts';

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

/** The same, short enough for a list: `Law: CLR10 reg 7(2)`. */
export function sourceInShort({
  kind,
  source,
}: {
  readonly kind: DutyKind;
  readonly source: string;
}): string {
  return sourceInWords({ kind, source: citedShort(source) });
}

/** Where a duty stands, in a word. */
export const stateInWords: Readonly<Record<DutyState, string>> = {
  met: 'Done',
  due: 'Due',
  overdue: 'Overdue',
  'not-owed': 'Not owed',
  'cannot-tell': 'Cannot tell',
};
