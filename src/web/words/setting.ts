import type { SettingName } from '#domain/law/settings.ts';

/** Policy settings in words, grouped as a page shows them; those that are readings of the law are last. */
export const settingsInWords: Readonly<Record<SettingName, string>> = {
  'in-touch-live-weeks': 'Weeks within which a contact counts as in touch',
  'compared-as': 'ONS code of the authority whose region and neighbours stand beside figures',
  'caseload-ceiling': 'Young people for one full-time personal adviser, at most',
  'caseload-weight': 'Weight of each young person in a weighted caseload (B05)',
  'caseload-weight-in-care': 'Weight in a caseload, times this for a child in care of 16 or 17',
  'caseload-weight-left-care-under-18':
    'Weight in a caseload, times this for someone who left care and is under 18',
  'caseload-weight-18-to-20': 'Weight in a caseload, times this for a care leaver of 18 to 20',
  'caseload-weight-21-and-over': 'Weight in a caseload, times this for a care leaver of 21 or over',
  'caseload-weight-unaccompanied':
    'Weight in a caseload, times this for someone who came unaccompanied to seek asylum',
  'caseload-weight-highest-risk':
    'Weight in a caseload, times this for someone at highest risk (line of sight, custody apart)',
  'caseload-weight-custody': 'Weight in a caseload, times this for someone in custody',
  'caseload-weight-out-of-area':
    'Weight in a caseload, times this for a child placed outside the authority’s area',
  'caseload-weight-parent': 'Weight in a caseload, times this for a mother (extracts do not tell of fathers)',
  'fewest-people-shown': 'Fewest young people that a published number is of',
  'fewest-people-in-a-percentage': 'Fewest young people that a published percentage or average is of',
  'visit-months': 'Months between personal adviser visits',
  'plan-review-months': 'Months between reviews of the pathway plan',
  'plan-review-months-authority-home': 'The same where the authority provides the home',
  'plan-after-assessment-days': 'Days from assessment to plan',
  'review-28-day-grace-working-days': 'Working days after the 28th day for the review of a new home',
  'assessment-21-plus-months': 'Months for an assessment at 21 or over',
  'offer-21-plus-months': 'Months between offers of support at 21 or over',
  'bed-and-breakfast-working-days': 'Working days in bed and breakfast, at most',
  'preparation-start-age': 'Age at which preparation begins',
  'birthday-window-months-before': 'Months before a birthday that count for it',
  'birthday-window-months-after': 'Months after a birthday that count for it',
  'thirteen-weeks-days': 'Days of “13 weeks” in care',
  'return-home-months': 'Months at home after which someone is no longer relevant',
  'ceasing-on-16th-birthday-is-after-16': 'Care that ends on the 16th birthday counts as after 16',
  'short-break-17-day-limit': 'A series of short breaks may last 17 days each',
  'e41-counts-as-parental-responsibility': 'E41 counts as going to someone with parental responsibility',
};

/** A setting's value: yes or no, a number, or text; no text is the authority's own. */
export function valueInWords(value: number | boolean | string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === '' ? 'its own' : String(value);
}
