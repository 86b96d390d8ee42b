import { extractRawText, convertToHtml } from 'mammoth';
import { expect, test } from 'vitest';
import { scorecardColumns, type ScorecardRow } from '../scorecard.ts';
import { wordScorecard } from './word-scorecard.ts';

const row = (more: Partial<ScorecardRow> = {}): ScorecardRow => ({
  id: 'A01',
  title: 'In touch at birthdays',
  value: '91.2%',
  of: '413 of 453',
  target: '95.0%',
  rating: 'Near target',
  sinceLastMonth: '+0.1',
  sinceLastYear: '−1.3',
  england: '93%',
  neighbours: '94%',
  ...more,
});

test('another program reads back every word, the heading and the rows of the table', async () => {
  const bytes = await wordScorecard({
    title: 'Leaving care scorecard',
    authority: 'Testshire & <Sons>',
    says: ['As at 31 October 2026.', 'Small numbers are kept back.'],
    themes: [
      { heading: 'Staying in touch', rows: [row()] },
      { heading: 'Home', rows: [row({ id: 'D01', title: 'Suitable home', rating: '' })] },
    ],
    notes: ['On target: reached.'],
  });
  const buffer = Buffer.from(bytes);
  const { value: html, messages } = await convertToHtml({ buffer });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(html).toContain('<h1>Leaving care scorecard: Testshire &amp; &lt;Sons&gt;</h1>');
  expect(html.match(/<tr>/g)).toHaveLength(5);
  expect(html.match(/<th>|<thead>/g)?.length).toBeGreaterThan(0);
  const { value: text } = await extractRawText({ buffer });
  const wanted = [
    'As at 31 October 2026. Small numbers are kept back.',
    'Figure',
    ...scorecardColumns.map(({ heading }) => heading),
    'Staying in touch',
    'In touch at birthdays A01',
    '91.2%',
    '413 of 453',
    '−1.3',
    'Suitable home D01',
    'On target: reached.',
  ];
  expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
});
