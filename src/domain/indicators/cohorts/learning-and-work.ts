import type { ActivityCode } from '#domain/people/words.ts';

/** Codes of ACTIV that the published measures add up. Source: DfE's own groups; domain reference of the returns. */
const eet: ReadonlySet<ActivityCode> = new Set<ActivityCode>([
  'F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5',
]); // prettier-ignore

/** Whether someone is in education, employment or training. No information is not. */
export function isInLearningOrWork(activity: ActivityCode | null): boolean {
  return activity !== null && eet.has(activity);
}

/** Whether someone is recorded as not in education, employment or training: G4, G5, G6. No information is not. */
export function isNotInLearningOrWork(activity: ActivityCode | null): boolean {
  return activity !== null && !eet.has(activity);
}

const activityInWords: Readonly<Record<ActivityCode, string>> = {
  F1: 'higher education, full time',
  P1: 'higher education, part time',
  F2: 'other education, full time',
  P2: 'other education, part time',
  F3: 'training or employment, full time (code of before 2021-22)',
  P3: 'training or employment, part time (code of before 2021-22)',
  F4: 'an apprenticeship, full time',
  P4: 'an apprenticeship, part time',
  F5: 'training or employment, full time',
  P5: 'training or employment, part time',
  G4: 'not in education, employment or training because of illness or disability',
  G5: 'not in education, employment or training, other circumstances',
  G6: 'not in education, employment or training because of pregnancy or parenting',
};

/** An activity in a sentence. */
export function activitySaid(activity: ActivityCode | null): string {
  return activity === null ? 'no information on learning or work' : activityInWords[activity];
}
