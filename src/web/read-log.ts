import type { Instant } from '#calendar/instant.ts';
import type { Viewer } from './viewer.ts';

/** One line of the read log, as it is written. */
export interface Reading {
  readonly viewer: Viewer;
  readonly what: 'opened' | 'listed' | 'refused';
  /** The page, as its pattern (`/people/:ref`): never what stood in it. */
  readonly page: string;
  /** The young people that were shown, or that the refusal is about. */
  readonly people: readonly string[];
  /** Which list, or why refused, in words without personal data. */
  readonly about: string | undefined;
}

/** Who opened a record, and when. */
export interface Opening {
  readonly name: string;
  readonly role: string;
  readonly at: Instant;
}
