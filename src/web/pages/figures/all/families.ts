/** The families of figures, by the letter that their ids begin with. */
export const families: readonly { readonly letter: string; readonly heading: string }[] = [
  { letter: 'A', heading: 'Staying in touch' },
  { letter: 'B', heading: 'Workers and how many young people they support' },
  { letter: 'C', heading: 'Pathway plans' },
  { letter: 'D', heading: 'Home' },
  { letter: 'E', heading: 'Learning and work' },
  { letter: 'F', heading: 'Health' },
  { letter: 'G', heading: 'Safety' },
  { letter: 'H', heading: 'Money, entitlements and rights' },
  { letter: 'I', heading: 'Voice, leadership and records' },
  { letter: 'J', heading: 'Children’s services as a whole' },
];
