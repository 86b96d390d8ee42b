/** One entry of Ofsted's list of providers: a URN may have several. */
export interface Provider {
  readonly urn: string;
  /** PLACE codes that it is registered for. */
  readonly placeCodes: readonly string[];
  /** PLACE_PROVIDER codes. */
  readonly providerCodes: readonly string[];
  /** Day number on which its registration ended; `NaN` where it has not. */
  readonly registrationEnded: number;
  /** Upper-cased, without spaces; empty where the list has none. */
  readonly postcode: string;
  /** ONS code of the authority in which it lies; empty where the list has none. */
  readonly authority: string;
}
