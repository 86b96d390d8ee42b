import { describe, expect, test } from 'vitest';
import { csvReturn } from '../write/return-files.ts';
import { whyCsv } from '../write/why-csv.ts';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, type Lines, list8, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

const CARE = [ssdEpisode('A', '2020-05-01')];
const CHECKS = 'CHILD TEETH_CHECK HEALTH_ASSESSMENT SDQ_REASON';
const health = (...lines: readonly string[]): Lines => ({
  ssd_cla_health: [headings.health, ...lines],
  ssd_sdq_scores: [headings.sdq],
});
const inYear = (files: Lines) => derivedFrom(files, '2026-27', '2026-10-31');
const [DENTAL, ASSESSED] = ['Date of Last Dental Check', 'Date of Last Health Assessment'];

describe('no health extract at all', () => {
  const files = ssdOf('2026-10-31', CARE, {}, '2010-03-31'); // 17 in the year, which is SDQ1 where it is asked

  test('what is absent is blank in the return, in its CSV and in the reasons', async () => {
    const derived = await inYear(files);
    const absent = derived.absent.filter(({ table }) => table === 'OC2').map(({ column }) => column);
    expect(absent).toEqual(expect.arrayContaining(['TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SDQ_REASON']));
    expect(textsOf(derived, 'OC2', CHECKS)).toEqual(['A – – –']);
    const oc2 = csvReturn(derived).find(({ file }) => file === 'oc2.csv')?.text ?? '';
    expect(oc2.split('\r\n')[1]).toBe('A,31/03/2010,,,,,,,,,,');
    expect(whyCsv(derived)).toContain('OC2,A,2,TEETH_CHECK,,"Recorded nowhere: ');
  });

  test('nor is there a 0 by which a child would be told not to have been seen', async () => {
    expect(cellOf(await inYear(files), 'OC2', 'A', 'TEETH_CHECK')).toMatchObject({
      how: 'nowhere',
      because:
        'Recorded nowhere: no extract since 1 April 2026 tells of a dental check of this child, or that there was none.',
    });
  });
});

test('a column that is absent is blank even of what an extract before the year told', async () => {
  const files = {
    ...ssdOf('2026-03-31', CARE),
    'ssd/2026-10-31/ssd_cla_episodes.csv': [headings.claEpisodes, ...CARE],
  };
  const derived = await inYear(files);
  expect(textsOf(derived, 'Header', 'CHILD SEX')).toEqual(['A –']);
  expect(cellOf(derived, 'Header', 'A', 'SEX').because).toMatch(
    /^Not written: No extract carries it .* since 1 April 2026\.$/,
  );
});

describe('the SSD', () => {
  test('tells that there was none up to its own day', async () => {
    const derived = await inYear(ssdOf('2026-09-30', CARE, health(), '2010-03-31'));
    expect(textsOf(derived, 'OC2', CHECKS)).toEqual(['A 0 0 SDQ1']);
    expect(cellOf(derived, 'OC2', 'A', 'TEETH_CHECK').because).toBe(
      'No dental check is recorded between 1 April 2026 and 30 September 2026.',
    );
    expect(cellOf(derived, 'OC2', 'A', 'SDQ_SCORE').because).toBe(
      'Recorded nowhere: no questionnaire is recorded between 1 April 2026 and 30 September 2026.',
    );
  });

  test('and no later than the as-at day, where it was drawn after it', async () => {
    const derived = await inYear(ssdOf('2026-11-30', CARE, health()));
    expect(cellOf(derived, 'OC2', 'A', 'TEETH_CHECK').because).toMatch(/ and 31 October 2026\.$/);
  });

  test.each([
    ['2026-03-31', '–'],
    ['2026-04-01', '0'],
  ])('of %s', async (on, text) => {
    const files = { ...ssdOf(on, CARE, health()), ...ssdOf('2026-10-31', CARE) };
    expect(textsOf(await inYear(files), 'OC2', 'TEETH_CHECK')).toEqual([text]);
  });

  test('says nothing of a child whom last year’s return alone tells of', async () => {
    const derived = await inYear({
      ...ssdOf('2026-10-31', CARE, health()),
      'ssda903/2025-26/header.csv': [headings.header, 'R,F,31/03/2010,WBRI,UN3,0,'],
      'ssda903/2025-26/episodes.csv': [headings.episodes, 'R,01/02/2020,S,C2,N1,U1,PR1,,,,HH1 1HH,AA1 1AA,SC000001'],
    });
    expect(textsOf(derived, 'OC2', CHECKS)).toEqual(['A 0 0 –', 'R – – –']);
  }); // prettier-ignore
});

describe('List 8 alone', () => {
  const listed = (cells: Readonly<Record<string, string>>, born = '05/05/2012') =>
    inYear(list8('2026-09-30', { 'Date of Birth': born, ...cells }));

  test('carries both checks, the latest of each', async () => {
    const derived = await listed({ [DENTAL]: '31/03/2026', [ASSESSED]: '01/04/2026' });
    const absent = derived.absent.filter(({ table }) => table === 'OC2').map(({ column }) => column);
    expect(absent).not.toContain('TEETH_CHECK');
    expect(absent).not.toContain('HEALTH_ASSESSMENT');
    expect(textsOf(derived, 'OC2', CHECKS)).toEqual(['A 0 1 –']);
    expect(cellOf(derived, 'OC2', 'A', 'TEETH_CHECK').because).toBe(
      'No dental check is recorded between 1 April 2026 and 30 September 2026.',
    );
  });

  test.each([
    ['', '0'],
    ['not a day', '–'],
  ])('a dental check on “%s”', async (cell, text) => {
    expect(textsOf(await listed({ [DENTAL]: cell }), 'OC2', 'TEETH_CHECK')).toEqual([text]);
  });

  test('a check after the as-at day does not say what came before it', async () => {
    const files = list8('2026-11-30', { [DENTAL]: '01/11/2026' });
    expect(textsOf(await inYear(files), 'OC2', 'TEETH_CHECK')).toEqual(['–']);
  });

  test('one of the two that are needed under five is not known to be the only one', async () => {
    const derived = await listed({ [ASSESSED]: '01/06/2026' }, '01/06/2023');
    expect(cellOf(derived, 'OC2', 'A', 'HEALTH_ASSESSMENT')).toMatchObject({
      text: '',
      because:
        'Recorded nowhere: a health assessment on 1 June 2026 is told; 2 are needed under five, and List 8 tells the latest alone.',
    });
  });
});
