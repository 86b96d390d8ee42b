/** The scorecard: the figures that a service watches each month, by theme. Indicator ids. */
export const headlines: readonly { readonly heading: string; readonly ids: readonly string[] }[] = [
  { heading: 'Staying in touch', ids: ['A01', 'A02', 'A03', 'A13'] },
  { heading: 'Home', ids: ['D01', 'D02', 'D03', 'D06', 'D07'] },
  { heading: 'Learning and work', ids: ['E01', 'E02', 'E11'] },
  { heading: 'Pathway plans', ids: ['C05', 'C06', 'C07', 'C17'] },
  { heading: 'Workers', ids: ['B02', 'B04', 'B07'] },
  { heading: 'Health and safety', ids: ['F01', 'F02', 'G01', 'G02'] },
  { heading: 'Records', ids: ['I14'] },
];
