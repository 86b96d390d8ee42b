import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import type { DatedValue, SettingName, Settings } from './settings.ts';

const always = calendarDate('1989-11-16'); // Children Act 1989, Royal Assent

const since = (
  from: CalendarDate,
  value: number | boolean | string,
  source: string,
): readonly DatedValue<number | boolean | string>[] => [{ from, value, source }];

const sameWeight = since(
  always,
  1,
  'Local policy: no source says by how much, so that none counts for more until set',
);

/** What Waymark ships; an authority's own values are laid over these by date (`settings-read.ts`). */
const values: Readonly<Record<SettingName, readonly DatedValue<number | boolean | string>[]>> = {
  'thirteen-weeks-days': since(always, 91, 'CPR10 reg 40(1): 13 weeks, as 13 × 7 days'),
  'ceasing-on-16th-birthday-is-after-16': since(
    always,
    false,
    'CA89 Sch 2 para 19B; V3 2.1: read as at least one day after the 16th birthday (convention)',
  ),
  'short-break-17-day-limit': since(always, true, 'CPR10 reg 48(2)(c); which text is current is unconfirmed'),
  'e41-counts-as-parental-responsibility': since(
    always,
    false,
    'CLR10 reg 3(5)(b); a child arrangements order gives parental responsibility, whether E41 shows one is local knowledge',
  ),
  'return-home-months': since(always, 6, 'CLR10 reg 3(5)'),
  'review-28-day-grace-working-days': since(
    always,
    10,
    'Local policy: CLR10 reg 7(3)(a) says "as soon as practicable" after 28 days',
  ),
  'assessment-21-plus-months': since(
    always,
    3,
    'Local policy: s23CZB(4)-(5) names no period; reg 5(2)(b) by analogy (unconfirmed)',
  ),
  'plan-after-assessment-days': since(
    always,
    28,
    'Local policy: CLR10 reg 6 says "as soon as possible" after the assessment',
  ),
  'in-touch-live-weeks': since(always, 8, 'Local policy on CA89 s23C(2)'),
  'birthday-window-months-before': since(always, 3, 'SSDA903 guide as usually applied (wording unconfirmed)'),
  'birthday-window-months-after': since(always, 1, 'SSDA903 guide as usually applied (wording unconfirmed)'),
  'caseload-ceiling': since(always, 25, 'Local policy: no national norm found (placeholder 20 to 25)'),
  'caseload-weight': since(always, 1, 'Local policy: every young person weighs the same until set'),
  'caseload-weight-in-care': sameWeight,
  'caseload-weight-left-care-under-18': sameWeight,
  'caseload-weight-18-to-20': sameWeight,
  'caseload-weight-21-and-over': sameWeight,
  'caseload-weight-unaccompanied': sameWeight,
  'caseload-weight-highest-risk': sameWeight,
  'caseload-weight-custody': sameWeight,
  'caseload-weight-out-of-area': sameWeight,
  'caseload-weight-parent': sameWeight,
  'fewest-people-shown': since(always, 5, 'Policy of the catalogue of indicators on what is published'),
  'fewest-people-in-a-percentage': since(
    always,
    10,
    'Policy of the catalogue of indicators on what is published',
  ),
  'preparation-start-age': since(
    always,
    15,
    'Local policy: one county’s standard of March 2018, "all 15-year olds"',
  ),
  'plan-review-months': since(always, 6, 'CLR10 reg 7(2)(c)'),
  'plan-review-months-authority-home': since(always, 3, 'CLR10 reg 7(3)(b)'),
  'offer-21-plus-months': since(calendarDate('2018-04-01'), 12, 'CA89 s23CZB(7)'),
  'visit-months': since(always, 2, 'CLR10 reg 8(2)(c); V3 3.39'),
  'bed-and-breakfast-working-days': since(always, 2, 'V3 7.12 (February 2025)'),
  'compared-as': since(always, '', 'The authority’s own region and statistical neighbours'),
};

/** The settings as shipped, without any authority's own. */
export const shippedSettings: Settings = {
  values: new Map(Object.entries(values) as [SettingName, (typeof values)[SettingName]][]), // keys are the record's own
  targets: new Map(),
  scorecard: [],
};
