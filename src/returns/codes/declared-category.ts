import type { DeclaredCategory } from '#domain/people/words.ts';

/** The category that a list's or the SSD's words name; undefined where they name none. Blank is for the reader. */
export function declaredCategoryOf(text: string): DeclaredCategory | undefined {
  const words = text
    .toLowerCase()
    .replace(/^[a-e]\)\s*/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return EXACT[words] ?? BY_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

const EXACT: Readonly<Record<string, DeclaredCategory>> = {
  e: 'eligible',
  r: 'relevant',
  fr: 'former-relevant',
  q: 'qualifying',
};

/** In order: 'Former relevant' holds 'relevant', 'Qualifying (Former Relevant)' and 'Not eligible' hold others. */
const BY_WORDS: readonly (readonly [RegExp, DeclaredCategory])[] = [
  [/\bno (current )?eligibility\b|\b(not|un|in) ?(currently )?eligible\b/, 'none'],
  [/^other( under 16)?$/, 'none'],
  [/\bqualifying\b/, 'qualifying'],
  [/\bformer(ly)? relevant\b/, 'former-relevant'],
  [/\bpa to 25\b/, 'former-relevant'],
  [/\brelevant\b/, 'relevant'],
  [/\beligible\b/, 'eligible'],
];
