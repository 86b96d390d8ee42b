import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { duties } from './all.ts';
import { printDuties } from './print-duties.ts';

test('docs/duties.md is what the code prints', () => {
  const page = readFileSync(new URL('../../../../docs/duties.md', import.meta.url), 'utf8');
  expect(page, 'docs/duties.md is stale: write into it what printDuties(duties) returns').toBe(
    printDuties(duties),
  );
});

test('a duty has its heading, kind, source and day', () => {
  const duty: Duty = {
    id: 'D15',
    title: 'Make advocacy known',
    kind: 'law',
    source: 'Children Act 1989 s26A',
    inForceFrom: calendarDate('2011-04-01'),
    decide: () => cannotTell(['Nothing is recorded.']),
  };
  expect(printDuties([duty]).split('\n').slice(-6)).toEqual([
    '## D15 Make advocacy known',
    '',
    '- Kind: law (must)',
    '- Source: Children Act 1989 s26A',
    '- In force from: 1 April 2011',
    '',
  ]);
});
