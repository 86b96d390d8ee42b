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
export function cannotTell(
  rule: string,
  ...answers: readonly Pick<Answer, 'missing' | 'because'>[]
): Decision {
  return {
    code: 'CANNOT-TELL',
    basis: 'unknown',
    rule,
    because: () => {
      const lacking = missingOf(answers);
      return [`Cannot tell: what is missing is ${lacking.join('; ')}.`];
    },
    missing: () => missingOf(answers),
  };
}

function missingOf(answers: readonly Pick<Answer, 'missing'>[]): readonly string[] {
  return [...new Set(answers.flatMap(({ missing }) => missing()))];
}
