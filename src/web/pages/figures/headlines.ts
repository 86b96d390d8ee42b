/** The headline figures, in the order in which a service speaks of itself: indicator ids. */
export const headlines: readonly { readonly heading: string; readonly ids: readonly string[] }[] = [
  { heading: 'Young people aged 19 to 21', ids: ['A01', 'D01', 'E01'] },
  { heading: 'Young people aged 17 and 18', ids: ['A02', 'D02', 'E02'] },
  { heading: 'Pathway plans', ids: ['C06', 'C07'] },
];
