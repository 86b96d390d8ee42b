import { afterEach, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite, type Visitor } from '../../../../test/journeys/site.ts';
import { smallCounty } from '../../../../test/journeys/small-county.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { Extraction } from '#returns/extraction.ts';

let site: TestSite | undefined;
afterEach(() => site?.close());

/** The small county with some facts as a test has them, and of its days those that a test keeps. */
function county(change: (fact: Fact) => Fact, keeps: (day: string) => boolean = () => true): Extraction {
  const extraction = smallCounty();
  return {
    ...extraction,
    tables: extraction.tables
      .filter(({ extracted, year }) => keeps(extracted ?? (year === null ? '' : 'a return')))
      .map((table) => ({ ...table, facts: table.facts.map(change) })),
  };
}

async function section(
  extraction: Extraction,
): Promise<{ readonly html: string; readonly text: string; readonly visitor: Visitor }> {
  site = await testSite(extraction);
  const visitor = await signedIn(site.app, 'head');
  const { html } = await visitor.get('/');
  const part = /Clearly worse than a year earlier[\s\S]*?The whole scorecard/.exec(html)?.[0] ?? '';
  return { html: part, text: part.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '), visitor };
}

/** All in touch and in suitable homes on a day; on every other day nobody. Every plan was reviewed on the day. */
const sound = (day: string) => (fact: Fact) =>
  fact.kind === 'leaving-care'
    ? {
        ...fact,
        inTouch: fact.source.on === day ? ('yes' as const) : ('no' as const),
        home: 'U' as const,
        suitable: fact.source.on === day,
        planOn: fact.source.on,
      }
    : fact;

test('what fell within a year is found, with now, then and the way to it', async () => {
  const { html, text, visitor } = await section(county(sound('2025-10-31')));
  expect(text).toMatch(
    /Suitable home \(live\) D03 This day 0\.0% \(0 of \d+\) On 31 October 2025 100\.0% \(\d+ of \d+\)/,
  );
  expect(html).toContain('href="/figures/D03"');
  const figure = await visitor.get('/figures/D03');
  expect(figure.html).toContain('0.0%: clearly lower, and worse, than 100.0% a year earlier');
});

test('what rose is no worse, and where nothing fell that is said', async () => {
  const { text } = await section(county(sound('2026-10-31')));
  expect(text).toContain('No figure of the scorecard is clearly worse than a year earlier.');
});

test('where the records do not reach a year back, nothing is compared', async () => {
  const { text } = await section(county(sound('2026-04-30'), (day) => day > '2026' && day !== 'a return'));
  expect(text).toContain('The records begin on 30 April 2026, less than a year back');
});
