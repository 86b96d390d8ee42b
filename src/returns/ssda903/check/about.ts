import type { ReturnYear } from '#calendar/return-year.ts';
import type { CareHistory } from './care-history.ts';
import type { PlacementFacts } from '../reference/placement-facts.ts';
import type { Provider } from '../reference/providers.ts';
import type { UascFlags } from './uasc-flags.ts';

/** What a rule may ask beside the tables: the year, reference data, and what is known beyond the two returns. */
export interface About {
  readonly year: ReturnYear;
  /** 1 April, as a day number. */
  readonly start: number;
  /** 31 March, as a day number. */
  readonly end: number;
  /** The reporting authority's ONS code; only where the rule names `authority` in its `reference`. */
  readonly authority: string;
  /** What follows of the two postcodes of an episode; only with `postcodes` (and `authority` for `location`). */
  readonly placementFacts: (episode: {
    readonly HOME_POST: string;
    readonly PL_POST: string;
  }) => PlacementFacts;
  /** Whether a postcode, however spaced, is on the list; only with `postcodes`. */
  readonly isPostcode: (postcode: string) => boolean;
  /** Every entry of Ofsted's list with this URN; only with `providers`. */
  readonly providersOf: (urn: string) => readonly Provider[];
  /** DfE's numbers of the authorities that are known beside those of the code set: a list can be newer than it. */
  readonly authorityNumbers: ReadonlySet<string>;
  readonly uasc: UascFlags;
  /** The authority's own records of care, where the check has them: the two files show only two years. */
  readonly history: CareHistory | undefined;
}
