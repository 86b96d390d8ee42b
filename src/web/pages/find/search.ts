import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Known } from '../../known.ts';
import { mayOpen } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';

export const MOST_SHOWN = 50;

/** Who was found: those whom the reader may open, and how many more there are whom they may not. */
export interface Found {
  readonly mine: readonly YoungPerson[];
  readonly elsewhere: number;
}

/** Everyone whose names begin with the words typed, in any order and without accents, or whose id it is. */
export function search(known: Known, viewer: Viewer, typed: string): Found {
  const words = fold(typed)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = typed.trim().toUpperCase();
  const matches =
    words.length === 0 ? [] : known.people.filter((person) => person.child === id || isNamed(person, words));
  const mine = matches.filter((person) => mayOpen(viewer, known.standingOf(person)));
  return { mine, elsewhere: matches.length - mine.length };
}

function isNamed({ identity: { forename, surname } }: YoungPerson, words: readonly string[]): boolean {
  const names = fold(`${forename ?? ''} ${surname ?? ''}`).split(/[^a-z0-9]+/);
  return words.every((word) => names.some((name) => name.startsWith(word)));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
