import type { Risk } from '#domain/oversight/line-of-sight.ts';

/** Why someone is at highest risk, as a heading of a list and on a person's line. */
export const riskInWords: Readonly<Record<Risk, string>> = {
  missing: 'Missing now',
  'no-home': 'No home, or an emergency bed',
  'bed-and-breakfast': 'In bed and breakfast',
  unregistered: 'In an unregistered home at 16 or 17',
  unsuitable: 'Home not suitable',
  custody: 'In custody',
  'lost-contact': 'Lost contact',
};
