/** What stands round a chart that is taken away: it must say by itself what it is. */
export interface Heading {
  /** What the chart says, in a sentence. */
  readonly finding: string;
  /** What it is of. */
  readonly of: string;
  /** As at when, and where it comes from. */
  readonly note: string;
}

const INK = '#0b0c0c';
const QUIET = '#383f43';
const text = { fontFamily: 'Arial, sans-serif' } as const;

/** The heading as ECharts has titles: the finding, what it is of beneath, the note at the foot. */
export function titlesOf({ finding, of, note }: Heading) {
  return [
    {
      text: finding,
      subtext: of,
      left: 20,
      top: 16,
      itemGap: 8,
      textStyle: { ...text, fontSize: 22, fontWeight: 'bold' as const, color: INK },
      subtextStyle: { ...text, fontSize: 15, color: QUIET },
    },
    {
      text: note,
      left: 20,
      bottom: 12,
      textStyle: { ...text, fontSize: 12, fontWeight: 'normal' as const, color: QUIET },
    },
  ];
}
