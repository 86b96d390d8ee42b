/**
 * How wide a label may become, in units of its size. A reader without Arial has another typeface in its place: these
 * are the widths of DejaVu Sans, the widest of the usual ones, rounded up, so that there is room for any of them.
 */
const EM = { narrow: 0.42, letter: 0.65, capital: 0.8, widest: 1 } as const;

const BOLD = 1.12;

/** The room that a label takes, in pixels, whatever typeface a reader has. */
export function labelWidth(text: string, fontSize: number, weight: 'normal' | 'bold' = 'normal'): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + emOf(letter), 0);
  return Math.ceil(ems * fontSize * (weight === 'bold' ? BOLD : 1));
}

function emOf(letter: string): number {
  if (/[ .,:;'’|!()ijlrtf-]/.test(letter)) return EM.narrow;
  if (/[a-z0-9–]/.test(letter) && !/[mw]/.test(letter)) return EM.letter;
  return /[A-LN-VX-Z]/.test(letter) ? EM.capital : EM.widest;
}
