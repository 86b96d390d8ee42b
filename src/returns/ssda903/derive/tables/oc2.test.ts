import { describe, expect, test } from 'vitest';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, type Lines, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

const inYear = (more: Lines, episodes = [ssdEpisode('A', '2020-05-01')], born = '2016-05-05') =>
  derivedFrom(ssdOf('2026-10-31', episodes, more, born), '2026-27', '2026-10-31');

describe('who stands in OC2 of a year in progress', () => {
  test.each([
    ['in care since before the year', ssdEpisode('A', '2026-03-31'), ['A']],
    ['since its first day', ssdEpisode('A', '2026-04-01'), ['A']],
    ['since the day after it', ssdEpisode('A', '2026-04-02'), []],
    ['until the day before the as-at day', ssdEpisode('A', '2020-05-01', '2026-10-30'), []],
    ['until that day', ssdEpisode('A', '2020-05-01', '2026-10-31'), ['A']],
  ])('%s', async (_when, episode, children) => {
    const derived = await inYear({}, [episode]);
    expect(textsOf(derived, 'OC2', 'CHILD')).toEqual(children);
  });

  test('says why', async () => {
    expect(cellOf(await inYear({}), 'OC2', 'A', 'CHILD').because).toBe(
      'In OC2 because they were looked after without a break from 1 April 2026 to 31 October 2026.',
    );
  });
});

describe('health in a year in progress', () => {
  test('checks of the year count, those before it do not', async () => {
    const derived = await inYear({
      ssd_cla_health: [
        headings.health,
        'H1,A,Health Assessment,2026-04-01,Completed',
        'H2,A,Dental Check,2026-03-31,Completed',
        'H3,A,Dental Check,2026-06-01,Refused',
      ],
      ssd_cla_immunisations: [headings.immunisations, 'A,N,2025-01-01'],
    });
    expect(
      textsOf(derived, 'OC2', 'HEALTH_ASSESSMENT TEETH_CHECK IMMUNISATIONS CONVICTED HEALTH_CHECK'),
    ).toEqual(['1 0 0 – –']);
    const why = (column: string): string => cellOf(derived, 'OC2', 'A', column).because;
    expect(why('HEALTH_ASSESSMENT')).toBe('A health assessment on 1 April 2026.');
    expect(why('TEETH_CHECK')).toBe('No dental check is recorded between 1 April 2026 and 31 October 2026.');
    expect(why('IMMUNISATIONS')).toBe(
      'Immunisations were not up to date on 1 January 2025, as the SSD of 31 October 2026 says.',
    );
    expect(why('CONVICTED')).toBe('Recorded nowhere: only a return tells it.');
    expect(why('HEALTH_CHECK')).toBe('Not asked from 5 on.');
  });

  test.each([
    ['five the day after the year', '2022-04-01', '0', 'A health assessment on 1 June 2026, and no other by 31 October 2026; 2 are needed under five.'],
    ['five on its last day', '2022-03-31', '1', 'A health assessment on 1 June 2026.'],
  ])('%s', async (_when, born, text, because) => {
    const one = { ssd_cla_health: [headings.health, 'H1,A,Health Assessment,2026-06-01,Completed'] };
    const derived = await inYear(one, [ssdEpisode('A', '2024-05-01')], born);
    expect(cellOf(derived, 'OC2', 'A', 'HEALTH_ASSESSMENT')).toMatchObject({ text, because });
  }); // prettier-ignore

  test.each([
    ['four the day after the year', '2023-04-01', '', 'Not asked: it is for ages 4 to 16.'],
    ['four on its last day', '2023-03-31', 'SDQ1', 'The 4th or the 17th birthday falls in the year.'],
    ['four the day after its first day', '2022-04-02', 'SDQ1', 'The 4th or the 17th birthday falls in the year.'],
    ['four on its first day', '2022-04-01', '', 'Recorded nowhere: no questionnaire is recorded between 1 April 2026 and 31 October 2026.'],
    ['four the day before it', '2022-03-31', '', 'Recorded nowhere: no questionnaire is recorded between 1 April 2026 and 31 October 2026.'],
    ['17 on its last day', '2010-03-31', 'SDQ1', 'The 4th or the 17th birthday falls in the year.'],
    ['17 the day after', '2010-04-01', '', 'Recorded nowhere: no questionnaire is recorded between 1 April 2026 and 31 October 2026.'],
    ['17 on its first day', '2009-04-01', 'SDQ1', 'The 4th or the 17th birthday falls in the year.'],
    ['17 the day before the year', '2009-03-31', '', 'Not asked: it is for ages 4 to 16.'],
  ])('a reason for no score: %s', async (_when, born, text, because) => {
    const none = { ssd_sdq_scores: [headings.sdq] };
    const cell = cellOf(await inYear(none, [ssdEpisode('A', '2024-05-01')], born), 'OC2', 'A', 'SDQ_REASON');
    expect(cell).toMatchObject({ text, because });
  }); // prettier-ignore

  test('the newest score of the year, and a reason where there is none', async () => {
    const scores = (...lines: readonly string[]): Lines => ({ ssd_sdq_scores: [headings.sdq, ...lines] });
    const scored = await inYear(scores('Q1,A,2026-03-31,,30', 'Q2,A,2026-05-01,,12', 'Q3,A,2026-06-01,,14'));
    expect(textsOf(scored, 'OC2', 'SDQ_SCORE SDQ_REASON')).toEqual(['14 –']);
    const refused = await inYear(scores('Q1,A,2026-05-01,SDQ2,'));
    expect(textsOf(refused, 'OC2', 'SDQ_SCORE SDQ_REASON')).toEqual(['– SDQ2']);
  });
});
