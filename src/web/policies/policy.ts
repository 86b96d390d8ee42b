import type { Request } from '../route.ts';

/** What a refusal says: what, why, and who can change it. That it was noted is said by the page. */
export interface Refusal {
  readonly is: 'refused';
  readonly what: string;
  readonly why: string;
  readonly whoCanChange: string;
  /** The young people it is about, for the read log. */
  readonly people: readonly string[];
}

export type Decision = { readonly is: 'allowed' } | { readonly is: 'not-found' } | Refusal;

/** Who may have a page: asked before its route, and never by the route itself. */
export interface Policy {
  readonly name: string;
  readonly decide: (asked: Request) => Decision;
}

export const allowed: Decision = { is: 'allowed' };
