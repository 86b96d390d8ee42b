import { labelWidth } from './label-width.ts';

/** Words on as many lines as they need to stay within a width, whatever typeface a reader has. */
export function wrapped(
  words: string,
  width: number,
  fontSize: number,
  weight: 'normal' | 'bold',
): readonly [string, ...string[]] {
  const fits = (line: string): boolean => labelWidth(line, fontSize, weight) <= width;
  const [first = '', ...rest] = words.split(' ').flatMap((word) => pieces(word, fits));
  return rest.reduce<[string, ...string[]]>(
    (lines, word) => {
      const longer = `${lines.at(-1) ?? ''} ${word}`;
      if (!fits(longer)) return [...lines, word];
      lines[lines.length - 1] = longer;
      return lines;
    },
    [first],
  );
}

/** A word as it is, or cut where it is longer than a line by itself. */
function pieces(word: string, fits: (line: string) => boolean): readonly string[] {
  const cut: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      cut.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...cut, piece];
}
