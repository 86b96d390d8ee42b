import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { FactOf } from './fact-of.ts';
import type { PartialDate } from './partial-date.ts';
import type { Seen } from './seen.ts';

/**
 * What the return alone tells of adoption, of permanence before care and of deprivation of liberty. It is kept so that
 * the return can be written from what is known: no duty, figure or page rests on it, and nobody is a person of the
 * population by it alone (`assemble.ts`). `born` is the birth date that the row repeats (DOB): who someone is, the
 * Header tells. Source: SSDA903 guide, AD1, PlacedAdoption, PrevPerm, DoLo.
 */

/** An AD1 row: a child who was adopted in the year. Key: the return year. */
export interface AdoptionFact extends FactOf<'adoption'> {
  readonly year: ReturnYear;
  readonly born: Seen<CalendarDate>;
  /** DATE_INT: the day it was decided that the child should be placed for adoption. */
  readonly decidedOn: Seen<CalendarDate>;
  /** DATE_MATCH: the day the child was matched with the adopters. */
  readonly matchedOn: Seen<CalendarDate>;
  /** FOSTER_CARE: whether the adopters had been the child's foster carers. */
  readonly byFosterCarers: Seen<boolean>;
  /** NB_ADOPTR: one or two. */
  readonly adopters: Seen<number>;
  /** SEX_ADOPTR: M1 F1 MM FF MF. */
  readonly adoptersSex: Seen<string>;
  /** LS_ADOPTR: L0 L11 L12 L2 L3 L4. */
  readonly adoptersStatus: Seen<string>;
}

/** A PlacedAdoption row: the decision that a child should be placed for adoption. Key: the day of the decision. */
export interface AdoptionDecisionFact extends FactOf<'adoption-decision'> {
  readonly on: CalendarDate;
  readonly born: Seen<CalendarDate>;
  /** DATE_PLACED_CEASED: the day the decision was reversed. */
  readonly ceasedOn: Seen<CalendarDate>;
  /** REASON_PLACED_CEASED: RD1 to RD4. */
  readonly ceasedReason: Seen<string>;
}

/** A PrevPerm row: the order under which a child lived before this time in care. Key: the return year. */
export interface PreviousPermanenceFact extends FactOf<'previous-permanence'> {
  readonly year: ReturnYear;
  readonly born: Seen<CalendarDate>;
  /** PREV_PERM: P1 to P4, or Z1 where there was none. */
  readonly order: Seen<string>;
  /** LA_PERM: the authority where it was made, by its DfE number, or WAL SCO NUK NIR. */
  readonly orderAuthority: Seen<string>;
  /** DATE_PERM: the day it was made, as far as it is known. */
  readonly orderDate: Seen<PartialDate>;
}

/** A DoLo row: an order that deprives a child of liberty, from 2026-27. Key: its first day. */
export interface LibertyOrderFact extends FactOf<'liberty-order'> {
  readonly from: CalendarDate;
  readonly to: Seen<CalendarDate>;
  readonly born: Seen<CalendarDate>;
}
