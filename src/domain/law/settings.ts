import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Theme } from '#domain/indicators/scorecard.ts';

/** One value of a setting, in force from a day until the next value's day. */
export interface DatedValue<T> {
  readonly from: CalendarDate;
  readonly value: T;
  /** Where the value comes from: a statute, a guide, or the authority's own decision. */
  readonly source: string;
}

/**
 * Policy values, conventions and amounts: dated data that an authority changes without touching code
 * (`settings` in waymark.json, or the store). `settings-shipped.ts` has the shipped values; docs/sources.md says which
 * are unconfirmed. Each list is in order of `from`.
 */
export interface Settings {
  readonly values: ReadonlyMap<SettingName, readonly DatedValue<number | boolean | string>[]>;
  /** Targets and tolerances of indicators, by indicator id. */
  readonly targets: ReadonlyMap<
    string,
    readonly DatedValue<{ readonly target: number; readonly tolerance: number }>[]
  >;
  /** What is put on the scorecard and taken off it, in order of day; laid over the shipped one (`scorecardOn`). */
  readonly scorecard: readonly ScorecardChange[];
}

/** A figure put on the scorecard, moved within it or taken off it, from a day on. */
export interface ScorecardChange {
  readonly from: CalendarDate;
  /** The id of an indicator. */
  readonly figure: string;
  /** Null: taken off. */
  readonly theme: Theme | null;
  /** Where in the theme as it then stands, 1 the first; undefined: last. */
  readonly place: number | undefined;
  readonly source: string;
}

/** Every setting, by name. Days, months, hours and weeks are in the name. */
export type SettingName =
  /** "13 weeks" of CPR10 reg 40 and CLR10 reg 3. */
  | 'thirteen-weeks-days'
  /** Whether ceasing on the 16th birthday itself is "ending after 16". */
  | 'ceasing-on-16th-birthday-is-after-16'
  /** Whether limb (c) of CPR10 reg 48(2) carries its 17-day limit. */
  | 'short-break-17-day-limit'
  /** Whether REC E41 (child arrangements order) counts as going to someone with parental responsibility. */
  | 'e41-counts-as-parental-responsibility'
  /** CLR10 reg 3(5): months at home after which someone is no longer relevant. */
  | 'return-home-months'
  /** Working days after the 28th day within which the CLR10 reg 7(3)(a) review is still due, not overdue. */
  | 'review-28-day-grace-working-days'
  /** Months in which an assessment under s23CZB is to be done. */
  | 'assessment-21-plus-months'
  /** Days within which the plan follows the assessment, where the law says "as soon as possible". */
  | 'plan-after-assessment-days'
  /** Weeks within which two-way contact makes someone in touch (A03). */
  | 'in-touch-live-weeks'
  /** The in-touch window around a birthday. */
  | 'birthday-window-months-before'
  | 'birthday-window-months-after'
  /** Caseload ceiling for one full-time personal adviser (B04). */
  | 'caseload-ceiling'
  /** What each young person weighs in a weighted caseload (B05), and by what it is multiplied in a situation. */
  | 'caseload-weight'
  | 'caseload-weight-in-care'
  | 'caseload-weight-left-care-under-18'
  | 'caseload-weight-18-to-20'
  | 'caseload-weight-21-and-over'
  | 'caseload-weight-unaccompanied'
  | 'caseload-weight-highest-risk'
  | 'caseload-weight-custody'
  | 'caseload-weight-out-of-area'
  | 'caseload-weight-parent'
  /** Fewer young people than this are told to nobody but staff, and published never; and the same of a percentage's group. */
  | 'fewest-people-shown'
  | 'fewest-people-in-a-percentage'
  /** Age at which preparation begins (D3p). */
  | 'preparation-start-age'
  /** Months within which plan reviews fall (C07): six for all, three where the authority provides the home. */
  | 'plan-review-months'
  | 'plan-review-months-authority-home'
  /** Months between re-offers under s23CZB(7). */
  | 'offer-21-plus-months'
  /** Months between personal adviser visits. */
  | 'visit-months'
  /** Working days in a bed and breakfast (V3 7.12). */
  | 'bed-and-breakfast-working-days'
  /** ONS code of the authority whose region and statistical neighbours stand beside figures; empty: the authority's own. */
  | 'compared-as';

/** The value of a setting on a day. Throws where none is in force: the shipped values reach back to 1989. */
function settingOn(settings: Settings, name: SettingName, on: CalendarDate): number | boolean | string {
  const value = settings.values.get(name)?.findLast((dated) => dated.from <= on);
  if (value === undefined) throw new RangeError(`no value of the setting ${name} on ${on}`);
  return value.value;
}

/** The number that a setting has on a day. Throws where it is not a number. */
export function numberOn(settings: Settings, name: SettingName, on: CalendarDate): number {
  const value = settingOn(settings, name, on);
  if (typeof value !== 'number') throw new TypeError(`the setting ${name} is not a number`);
  return value;
}

/** The text that a setting has on a day. Throws where it is not text. */
export function textOn(settings: Settings, name: SettingName, on: CalendarDate): string {
  const value = settingOn(settings, name, on);
  if (typeof value !== 'string') throw new TypeError(`the setting ${name} is not text`);
  return value;
}

/** Whether a setting is on, on a day. Throws where it is not a yes or no. */
export function isOn(settings: Settings, name: SettingName, on: CalendarDate): boolean {
  const value = settingOn(settings, name, on);
  if (typeof value !== 'boolean') throw new TypeError(`the setting ${name} is not a yes or no`);
  return value;
}
