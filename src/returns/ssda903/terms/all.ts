/**
 * All that rules are made of: what a rule is, and the terms that several share. Rules take them from here and nowhere
 * else: finding a module costs Node more than loading one, and there are hundreds of rules.
 */
export { isGiven, isMalformed, isValid } from '../check/date-cell.ts';
export { returnRule } from '../check/rule.ts';
export { adoptedInYear } from './adopted-in-year.ts';
export { adoptersNotOf } from './adopters.ts';
export { byChild, isIn, rowsOf } from './by-child.ts';
export { acrossYears, carriedOver } from './carried-over.ts';
export {
  ADOPTION_FIELDS,
  allGiven,
  anyGiven,
  HEALTH_FIELDS,
  LEAVER_FIELDS,
  OTHER_YEARLY_FIELDS,
  YES_NO_FIELDS,
} from './cells-given.ts';
export {
  ADOPTED,
  ADOPTION_AGENCY_URN,
  FOSTERED,
  isCode,
  NO_UPN,
  OTHER_ARRANGEMENTS,
  OUTSIDE_ENGLAND,
  PLACED_FOR_ADOPTION,
  SHORT_BREAKS,
  TEMPORARY,
  WITHOUT_URN,
} from './codes.ts';
export { continuouslyLookedAfter } from './continuously-looked-after.ts';
export { countedEnd } from './counted-end.ts';
export { careKnown, daysInCare } from './days-in-care.ts';
export { on } from './days.ts';
export { differingFromHeader, DOB_DIFFERS, dobDiffers } from './differs-from-header.ts';
export { distanceDiffers } from './distance-differs.ts';
export { doLoInEpisodes } from './dolo-in-episodes.ts';
export { earliest } from './earliest.ts';
export { endsOutsideCare } from './ends-outside-care.ts';
export { firstEpisode, latestEpisode } from './first-and-latest.ts';
export { byDay, episodePairs, episodesInOrder, pairsOf } from './in-order.ts';
export { MORE_THAN_ONCE, moreThanOnce } from './more-than-once.ts';
export { NOT_IN_HEADER, notInHeader } from './not-in-header.ts';
export { numberIn } from './number-in.ts';
export { byBeginning, byEnd, overlapping } from './overlapping.ts';
export { pairsOfChild } from './pairs-of-child.ts';
export { partialDay } from './partial-date.ts';
export { periodsOfCare } from './periods-of-care.ts';
export { placedBeforeAge } from './placed-before-age.ts';
export { placedLongerThan } from './placed-longer-than.ts';
export { listRefuses, namesProvider } from './provider-list.ts';
export { isSameDate } from './same-date.ts';
export { isShownOfAge } from './shown-of-age.ts';
export { altogetherTooLong, unbrokenTooLong } from './too-long-under.ts';
export { wrongInBothYears } from './uasc-both-years.ts';
export { WHERE_PLACED } from './where-placed.ts';
export { withBlank, withCode, withNoCodeOf } from './with-code.ts';
export { workersInOrder } from './workers-in-order.ts';
export { wronglyProvided } from './wrongly-provided.ts';
export { yearsAfter } from './years-after.ts';
export { youngBirthday } from './young-leaver.ts';
