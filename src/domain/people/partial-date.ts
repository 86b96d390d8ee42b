/**
 * A date of which parts may not be known, as the return writes it: dd/mm/yyyy, with ZZ for a day or month and ZZZZ for
 * a year that is not (`ZZ/ZZ/2015`). Kept as it was written: which day is meant is for whoever asks.
 * Source: SSDA903 guide, dates in part.
 */
export type PartialDate = `${string}/${string}/${string}`;
