/** Where a postcode lies. */
export interface PostcodePlace {
  /** ONS code of its district. */
  readonly district: string;
  /** ONS code of the county or unitary authority; empty where the list has none. */
  readonly upperTier: string;
  /** Metres on the national grid; `NaN` where the list has none. */
  readonly easting: number;
  readonly northing: number;
}

/** A list of postcodes that can be asked. */
export interface Postcodes {
  /** The place of a postcode, however it is spaced; undefined where it is not on the list. */
  find(postcode: string): PostcodePlace | undefined;
}
