import type { ActivityCode } from '#domain/people/words.ts';

/** Learning or work, in the words that a page uses (never "NEET"). */
export const activityInWords: Readonly<Record<ActivityCode, string>> = {
  F1: 'higher education, full time',
  P1: 'higher education, part time',
  F2: 'education, full time',
  P2: 'education, part time',
  F3: 'training or work, full time',
  P3: 'training or work, part time',
  F4: 'apprenticeship, full time',
  P4: 'apprenticeship, part time',
  F5: 'training or work, full time',
  P5: 'training or work, part time',
  G4: 'not yet in work or learning: illness or disability',
  G5: 'not yet in work or learning',
  G6: 'not yet in work or learning: pregnancy or a child of their own',
};
