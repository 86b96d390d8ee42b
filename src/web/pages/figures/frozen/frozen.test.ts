import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { importExtracts } from '#actions/import-extracts.ts';
import { extractionOf, leavingCare, snapshot } from '../../../../../test/extraction.ts';
import { signedIn, testSite, type TestSite } from '../../../../../test/journeys/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

function textIn(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
const october = { day: '31', month: '10', year: '2026', note: '' };

describe('freezing', () => {
  test('a day that cannot be frozen is refused in words, with what was typed still there', async () => {
    const visitor = await signedIn(site.app, 'head');
    await visitor.get('/figures/frozen');
    const freeze = async (day: string, month: string, year: string): Promise<string> => {
      const { status, html } = await visitor.send('/figures/frozen', { day, month, year, note: 'Late' });
      expect(status).toBe(400);
      expect(html).toContain('value="Late"');
      return textIn(html);
    };
    expect(await freeze('31', '2', '2026')).toContain('There is no such day as 31 2 2026');
    expect(await freeze('12', '11', '2026')).toContain('12 November 2026 is still to come');
    expect(await freeze('1', '1', '2019')).toContain('the records begin on');
    expect(await freeze('1', '11', '2026')).toContain('The newest extract is of 31 October 2026');
    expect(await freeze('', '', '')).toContain('Enter a day, a month and a year');
  });

  test('is for the analyst and the head of service', async () => {
    for (const who of ['manager', 'member'] as const) {
      const visitor = await signedIn(site.app, who);
      const { html } = await visitor.get('/figures/frozen');
      expect(html).not.toContain('Freeze a day');
      expect((await visitor.send('/figures/frozen', october)).status).toBe(403);
    }
  });
});

describe('a frozen day', () => {
  beforeAll(async () => {
    const visitor = await signedIn(site.app, 'head');
    await visitor.get('/figures/frozen');
    const { html } = await visitor.send('/figures/frozen', october);
    expect(textIn(html)).toContain('Frozen as at 31 October 2026');
  });

  test('shows every figure as the page of figures has it', async () => {
    const visitor = await signedIn(site.app, 'head');
    const live = textIn((await visitor.get('/figures/C06')).html);
    const [, value = 'no value'] = /(\d+\.\d% \d+ of \d+)/.exec(live) ?? [];
    const frozen = textIn((await visitor.get('/figures/frozen/1/C06')).html);
    expect(frozen).toContain(value);
    expect(frozen).toContain('It would be the same, of the same people.');
    expect((await visitor.get('/figures/frozen/1/C06')).html).toContain('/figures/frozen/1/all-figures.xlsx');
    const all = textIn((await visitor.get('/figures/frozen/1')).html);
    expect(all).toContain('every one of these figures would be the same');
  });

  test('again without a note is refused, at the note', async () => {
    const visitor = await signedIn(site.app, 'head');
    await visitor.get('/figures/frozen');
    const { status, html } = await visitor.send('/figures/frozen', october);
    expect([status, html.includes('href="#note"')]).toEqual([400, true]);
  });

  test('is there for a lead member without small numbers and without people', async () => {
    const visitor = await signedIn(site.app, 'member');
    const { html } = await visitor.get('/figures/frozen/1/C06');
    expect(html).not.toContain('/people');
    expect(textIn((await visitor.get('/figures/frozen/1/D02')).html)).toContain('not shown');
    expect((await visitor.get('/figures/frozen/1/C06/people')).status).toBe(403);
  });

  test('has the people of then, each with the reason of then', async () => {
    const visitor = await signedIn(site.app, 'head');
    const text = textIn((await visitor.get('/figures/frozen/1/C06/people?standing=not-met')).html);
    expect(text).toMatch(
      /Not counted \d+ .*No plan or review recorded, as the SSD of 31 October 2026 says\./,
    );
  });

  test.each([
    '/figures/frozen/2',
    '/figures/frozen/x',
    '/figures/frozen/1/Z99',
    '/figures/frozen/1/C06/people?standing=else',
  ])('%s is not there', async (path) =>
    expect((await (await signedIn(site.app, 'head')).get(path)).status).toBe(404),
  );

  test('stays when the records change, and says what, about whom, and by which import', async () => {
    const visitor = await signedIn(site.app, 'head');
    const before = textIn((await visitor.get('/figures/frozen/1/C06')).html);
    const [, frozen = ''] = /(\d+\.\d%) \d+ of \d+/.exec(before) ?? [];
    const list = (await visitor.get('/figures/frozen/1/C06/people?standing=not-met')).html;
    expect(list).toContain('/people/');
    const imported = await importExtracts(site.store.db, {
      extraction: extractionOf(
        [
          snapshot('ssd', 'ssd_care_leavers', '2026-10-31', [
            leavingCare('N010', { planOn: null, team: 'North 1', personalAdviser: 'Robin Vale' }),
          ]),
        ],
        { authority: site.authority, demonstration: true },
      ),
      authority: site.authority,
      by: 'A. Nalyst',
      at: '2026-11-11T09:40:00Z',
      dryRun: false,
    });
    expect(imported.is).toBe('imported');
    const after = textIn((await visitor.get('/figures/frozen/1/C06')).html);
    expect(after).toContain(frozen);
    expect(after).toMatch(/It would be \d+\.\d% \(\d+ of \d+\)/);
    expect(after).toMatch(/Import 2 by A\. Nalyst, 11 November 2026 at 09:40/);
    expect(textIn((await visitor.get('/figures/frozen/1')).html)).toContain('restated');
  });

  test('says on its list of figures that stay the same number, and not of the same people', async () => {
    const visitor = await signedIn(site.app, 'head');
    await visitor.get('/figures/frozen');
    const frozen = textIn((await visitor.send('/figures/frozen', { ...october, note: 'Again' })).html);
    expect(frozen).not.toContain('elsewhere in it');
    const imported = await importExtracts(site.store.db, {
      extraction: extractionOf(
        [
          snapshot('ssd', 'ssd_care_leavers', '2026-10-31', [
            leavingCare('N010', {
              planOn: calendarDate('2026-09-01'),
              team: 'North 1',
              personalAdviser: 'Robin Vale',
            }),
            leavingCare('N011', { planOn: null, team: 'North 1', personalAdviser: 'Robin Vale' }),
          ]),
        ],
        { authority: site.authority, demonstration: true },
      ),
      authority: site.authority,
      by: 'A. Nalyst',
      at: '2026-11-11T09:50:00Z',
      dryRun: false,
    });
    expect(imported.is).toBe('imported');
    const after = textIn((await visitor.get('/figures/frozen/2')).html);
    expect(after).toMatch(/C06 .{0,120}the same restated 2 young people stand elsewhere in it/);
    expect(after).toMatch(/would be the same number, and not of the same people/);
  });
});
