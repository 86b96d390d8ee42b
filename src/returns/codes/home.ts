import type { HomeCode } from '#domain/people/words.ts';

/** A letter of ACCOM with what is said of its suitability; both `null` where nothing is known (code 0). */
export interface Home {
  readonly home: HomeCode | null;
  readonly suitable: boolean | null;
}

/** Homeless and in custody are never suitable: the return has no S1 and no X1. */
const NEVER_SUITABLE: readonly HomeCode[] = ['S', 'X'];

const LETTERS = ['B', 'C', 'D', 'E', 'G', 'H', 'K', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'] as const;

/** Whether text is one of the sixteen letters of ACCOM. */
export function isHomeCode(text: string): text is HomeCode {
  return LETTERS.some((letter) => letter === text);
}

/** ACCOM of the return (B1 ... Z2, 0), or undefined where it is no such code. */
export function homeOf(code: string): Home | undefined {
  const text = code.trim().toUpperCase();
  if (text === '0') return { home: null, suitable: null };
  const [letter, digit] = [text.slice(0, 1), text.slice(1)];
  if (!isHomeCode(letter) || (digit !== '1' && digit !== '2')) return undefined;
  const suitable = digit === '1';
  return suitable && NEVER_SUITABLE.includes(letter) ? undefined : { home: letter, suitable };
}

/**
 * The return's ACCOM for a home, or `0` for none known. Undefined where it cannot be said: a home whose suitability is
 * not recorded, or one called suitable that the return has no code for.
 */
export function homeCode({ home, suitable }: Home): string | undefined {
  if (home === null) return '0';
  if (suitable === null || (suitable && NEVER_SUITABLE.includes(home))) return undefined;
  return `${home}${suitable ? '1' : '2'}`;
}
