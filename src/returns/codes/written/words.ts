/** The words of a cell alone: lower case, curly quotes straightened, everything but letters, digits and + as one space. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim();
}

/** Drops the letter of a template's drop-down ("a) ", "zz) ") and a number before a dash ("1 - "): they clash. */
export function withoutListLetter(text: string): string {
  return text
    .trim()
    .replace(/^[a-z]{1,2}\)\s*/i, '')
    .replace(/^\d{1,2}\s*[-–]\s+(?=\S)/, '')
    .trim();
}

/** Blank, or what programs write for blank: '-', 'nan' (pandas), 'NULL' (SQL), 'n/a'. */
export function isBlank(text: string): boolean {
  return /^(-+|–|—|nan|nat|null|<null>|n\/?a|#n\/a|not applicable)?$/i.test(text.trim());
}

const NOT_RECORDED =
  /^((details |information )?not (yet )?(recorded|known|stated|specified|obtained|given|available|entered)|unknown|no (information|data)( recorded)?|unrecorded|undefined|to be confirmed|tbc)$/;

/** Blank, or words that say that nothing is recorded ("Not recorded", "c) Unknown", "No information"). */
export function isNotRecorded(text: string): boolean {
  return isBlank(text) || NOT_RECORDED.test(wordsOf(withoutListLetter(text)));
}

/** The first of a list of patterns that the words match, in order: put the narrow before the wide. */
export function firstMatch<T>(words: string, patterns: readonly (readonly [RegExp, T])[]): T | undefined {
  return patterns.find(([pattern]) => pattern.test(words))?.[1];
}

/** The code in `Code 'C2' is not mapped`: what a case system writes where its own list lacks a code. */
export function unmappedCode(text: string): string | undefined {
  return /^Code '([^']+)' is not mapped$/i.exec(text.trim())?.[1]?.toUpperCase();
}
