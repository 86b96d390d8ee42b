import { ageOn } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Sex } from '#domain/people/words.ts';
import type { EthnicCode } from '../codes/ethnic-group.ts';
import { day, yesNo } from './row-cells.ts';
import {
  type LegalStatus,
  type Need,
  type Place,
  type Provider,
  type ReasonCeased,
  templateWords as words,
} from './template-words.ts';
import type { WorkbookCell } from '../writing/workbook.ts';

/** One child on List 8, in the domain's words and the return's codes; `null` leaves the cell blank. */
export interface List8Entry {
  readonly child: string;
  readonly sex: Sex;
  readonly ethnicity: EthnicCode;
  readonly born: CalendarDate;
  readonly uasc: boolean;
  readonly disabled: boolean;
  readonly careFrom: CalendarDate;
  readonly need: Need;
  readonly secondPeriod: boolean;
  readonly legalStatusFrom: CalendarDate;
  readonly legalStatus: LegalStatus;
  readonly reviewOn: CalendarDate | null;
  readonly visitOn: CalendarDate | null;
  readonly permanencePlan: string | null;
  readonly reviewingOfficerOn: CalendarDate | null;
  readonly healthAssessedOn: CalendarDate | null;
  readonly dentalCheckOn: CalendarDate | null;
  readonly placements12m: number;
  readonly careTo: CalendarDate | null;
  readonly reasonCeased: ReasonCeased | null;
  readonly placementFrom: CalendarDate;
  readonly place: Place;
  readonly provider: Provider | null;
  readonly postcode: string | null;
  readonly urn: string | null;
  readonly inArea: boolean;
  readonly placementAuthority: string | null;
  readonly missing12m: number;
  readonly away12m: number;
  readonly returnInterviewOffered: boolean | null;
  readonly returnInterviewAccepted: boolean | null;
  readonly team: string | null;
  readonly worker: string | null;
}

/** The cells of one row of List 8, in the template's columns and words, with the age on the extract's date. */
export function list8Row(entry: List8Entry, extracted: CalendarDate): readonly WorkbookCell[] {
  return [
    entry.child,
    words.sex[entry.sex],
    words.ethnicity[entry.ethnicity],
    day(entry.born),
    ageOn(entry.born, extracted),
    yesNo(entry.uasc),
    yesNo(entry.disabled),
    day(entry.careFrom),
    words.need[entry.need],
    yesNo(entry.secondPeriod),
    day(entry.legalStatusFrom),
    words.legalStatus[entry.legalStatus],
    day(entry.reviewOn),
    day(entry.visitOn),
    entry.permanencePlan,
    day(entry.reviewingOfficerOn),
    day(entry.healthAssessedOn),
    day(entry.dentalCheckOn),
    entry.placements12m,
    day(entry.careTo),
    entry.reasonCeased === null ? null : words.reasonCeased[entry.reasonCeased],
    day(entry.placementFrom),
    words.place[entry.place],
    entry.provider === null ? null : words.provider[entry.provider],
    entry.postcode,
    entry.urn,
    entry.inArea ? 'a) In' : 'b) Out',
    entry.placementAuthority,
    entry.missing12m,
    entry.away12m,
    yesNo(entry.returnInterviewOffered),
    yesNo(entry.returnInterviewAccepted),
    entry.team,
    entry.worker,
  ];
}
