/** What the sources of duties are called for short. The longer name stands first where one begins with another. */
export const shortNames: readonly { readonly short: string; readonly whole: string }[] = [
  { short: 'CLR10', whole: 'Care Leavers (England) Regulations 2010' },
  { short: 'CPR10', whole: 'Care Planning, Placement and Case Review (England) Regulations 2010' },
  { short: 'CA89 vol 3', whole: 'Children Act 1989 guidance volume 3' },
  { short: 'CA89', whole: 'Children Act 1989' },
  {
    short: 'Missing 2014',
    whole: 'Statutory guidance on children who run away or go missing from home or care (January 2014)',
  },
  {
    short: 'PH 2022',
    whole: 'Promoting the health and wellbeing of looked-after children (August 2022)',
  },
  { short: 'PH', whole: 'Promoting the health of looked-after children' },
];

/** A citation for a list read on a phone: `CLR10 reg 7(2)`. The whole stands on the young person's own page. */
export function citedShort(source: string): string {
  const named = shortNames.reduce((text, { short, whole }) => text.replaceAll(whole, short), source);
  const [policy = named] = named.split(':'); // a local policy explains itself after a colon
  return (policy.startsWith('Local') ? policy : named)
    .replaceAll(/paragraphs? /g, 'para ')
    .replaceAll('guidance volume 3', 'vol 3');
}
