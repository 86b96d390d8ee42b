import type { CategoryCode, CategoryPeriod } from '../category.ts';
import type { Answer } from './ground.ts';

/** The category of one day, with what it rests on. Its sentences are made only when someone reads them. */
export interface Decision {
  readonly code: CategoryCode;
  readonly basis: CategoryPeriod['basis'];
  readonly rule: string;
  readonly because: () => readonly string[];
  readonly missing: () => readonly string[];
}

const nothing = (): readonly string[] => [];

/** A category that follows from time in care. */
export function computed(code: CategoryCode, rule: string, because: () => readonly string[]): Decision {
  return { code, basis: 'computed', rule, because, missing: nothing };
}

/** What cannot be told, with everything that some ground misses. */
export function cannotTell(rule: string, ...answers: readonly Pick<Answer, 'missing'>[]): Decision {
  let found: readonly string[] | undefined; // asked again for every list that declares something meanwhile
  const missing = (): readonly string[] => {
    found ??= [...new Set(answers.flatMap((answer) => answer.missing()))];
    return found;
  };
  return {
    code: 'CANNOT-TELL',
    basis: 'unknown',
    rule,
    because: () => [`Cannot tell: what is missing is ${missing().join('; ')}.`],
    missing,
  };
}
