/**
 * The domain's own words for what returns and extracts write as codes. `returns/` maps the codes to these and back;
 * a page shows the code small beside the word. Terms: the field's glossary (docs/glossary.md).
 */

export type Sex = 'male' | 'female' | 'unknown';

/** The six broad groups of the return's ethnicity codes. */
export type EthnicGroup = 'white' | 'mixed' | 'asian' | 'black' | 'other' | 'not-known';

/** What the authority declares in List 9 or the SSD. */
export type DeclaredCategory = 'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'none';

/** OC3 IN_TOUCH: YES NO DIED REFU NREQ RHOM. */
export type InTouch = 'yes' | 'no' | 'died' | 'refuses' | 'no-longer-requires' | 'returned-home';

/** OC3 ACTIV without its code 0: F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 (F3, P3 read as F5, P5 from 2021-22). */
export type ActivityCode =
  'F1' | 'P1' | 'F2' | 'P2' | 'F3' | 'P3' | 'F4' | 'P4' | 'F5' | 'P5' | 'G4' | 'G5' | 'G6';

/** The letter of OC3 ACCOM. */
export type HomeCode =
  | 'B' | 'C' | 'D' | 'E' | 'G' | 'H' | 'K' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z'; // prettier-ignore

/** What a worker is to a young person. */
export type WorkerRole = 'personal-adviser' | 'social-worker' | 'other';
