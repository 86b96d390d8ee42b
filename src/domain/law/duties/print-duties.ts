import { inWords } from '#calendar/words.ts';
import type { Duty, DutyKind } from '../duty.ts';

const KINDS: Readonly<Record<DutyKind, string>> = {
  law: 'law (must)',
  guidance: 'guidance (should, unless there is an exceptional local reason)',
  policy: "policy (the authority's own standard)",
};

const INTRODUCTION = `# Duties

Printed from \`src/domain/law/duties/\`; a test fails when this page is stale.

For each person and day a duty is _met_, _due_ (with its day), _overdue_, _not owed_ or _cannot tell_ (with what is
missing). A clock that keeps running, like that of reviews, is _due_ by its next day for as long as it runs. A duty
that was met late is met, and its reasons say so. After the newest extract its state is taken to last, and an overdue
duty whose day came later says so.
`;

/** The page docs/duties.md: every duty with its kind, its source and since when it is in force. */
export function printDuties(duties: readonly Duty[]): string {
  return [INTRODUCTION, ...duties.map(section)].join('\n');
}

function section({ id, title, kind, source, inForceFrom }: Duty): string {
  return [
    `## ${id} ${title}`,
    '',
    `- Kind: ${KINDS[kind]}`,
    `- Source: ${source}`,
    `- In force from: ${inWords(inForceFrom)}`,
    '',
  ].join('\n');
}
