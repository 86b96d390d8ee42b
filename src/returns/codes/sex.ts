import type { Sex } from '#domain/people/words.ts';

const WORDS: Readonly<Record<string, Sex>> = {
  M: 'male',
  F: 'female',
  U: 'unknown',
  // to 2023-24
  '1': 'male',
  '2': 'female',
};

const CODES = { male: 'M', female: 'F', unknown: 'U' } as const satisfies Record<Sex, string>;

/** SEX of the return (M F U; 1 and 2 to 2023-24), or undefined where it is no such code. */
export function sexOf(code: string): Sex | undefined {
  return WORDS[code.trim().toUpperCase()];
}

/** The return's SEX for a word. */
export function sexCode(sex: Sex): 'M' | 'F' | 'U' {
  return CODES[sex];
}
