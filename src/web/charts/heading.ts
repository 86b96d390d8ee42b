import { wrapped } from './wrapped.ts';

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
const EDGE = 25;
const text = { fontFamily: 'Arial, sans-serif' } as const;
const finding = { fontSize: 22, lineHeight: 28, fontWeight: 'bold' } as const;
const of = { fontSize: 15, lineHeight: 20, fontWeight: 'normal' } as const;
const note = { fontSize: 12, lineHeight: 16, fontWeight: 'normal' } as const;

/**
 * The heading of a drawing so wide, as ECharts has titles: the finding, what it is of beneath, the note at the foot, on
 * as many lines as they need. `above` and `below` are the room that lines after the first take.
 */
export function headed(heading: Heading, width: number) {
  const lines = (words: string, { fontSize, fontWeight }: typeof finding | typeof of | typeof note) =>
    wrapped(words, width - 2 * EDGE, fontSize, fontWeight);
  const [says, what, from] = [
    lines(heading.finding, finding),
    lines(heading.of, of),
    lines(heading.note, note),
  ];
  return {
    above: (says.length - 1) * finding.lineHeight + (what.length - 1) * of.lineHeight,
    below: (from.length - 1) * note.lineHeight,
    titles: [
      {
        text: says.join('\n'),
        subtext: what.join('\n'),
        left: EDGE,
        top: 21,
        padding: 0,
        itemGap: 6,
        textStyle: { ...text, ...finding, color: INK },
        subtextStyle: { ...text, ...of, color: QUIET },
      },
      {
        text: from.join('\n'),
        left: EDGE,
        bottom: 17,
        padding: 0,
        textStyle: { ...text, ...note, color: QUIET },
      },
    ],
  };
}
