import { expect, test } from 'vitest';
import { calendarDate as day } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { assemble } from './assemble.ts';
import type { CareEpisodeFact, Fact, IdentityFact, LeavingCareFact, WorkerFact } from './facts.ts';
import type {
  AdoptionDecisionFact, AdoptionFact, LibertyOrderFact, PreviousPermanenceFact,
} from './permanence-facts.ts'; // prettier-ignore
import type { ExtractSeen } from './population.ts';
import type { Source } from './source.ts';

const of2024: Source = {
  kind: 'ssda903',
  on: day('2025-03-31'),
  year: returnYearFrom(2024),
  file: 'a.csv',
  row: 2,
};
const of2025: Source = {
  kind: 'ssda903',
  on: day('2026-03-31'),
  year: returnYearFrom(2025),
  file: 'b.csv',
  row: 2,
};
const ssdOn = (on: string): Source => ({ kind: 'ssd', on: day(on), file: `${on}.csv`, row: 2 });
const listsOn = (on: string): Source => ({ kind: 'annex-a', on: day(on), file: `${on}.xlsx`, row: 2 });

function extract(source: Source, table: string): ExtractSeen {
  const year = source.year ?? null;
  const extracted = year === null ? source.on : null;
  return { file: source.file, kind: source.kind, table, year, extracted, rows: 1, columns: [] };
}

function episode(
  source: Source,
  from: string,
  to: string | null,
  more: Partial<CareEpisodeFact> = {},
): CareEpisodeFact {
  return {
    kind: 'care-episode', child: 'A1', key: from, source, from: day(from), to: to === null ? null : day(to),
    startReason: 'S', endReason: to === null ? null : 'E4A', legalStatus: 'V2', need: 'N1', place: 'U6', provider: 'PR1',
    changeReason: null, homePostcode: null, placePostcode: null, urn: null, ...more,
  }; // prettier-ignore
}

function identity(source: Source, more: Partial<IdentityFact>): IdentityFact {
  return {
    kind: 'identity', child: 'A1', key: 'identity', source, born: undefined, sex: undefined, ethnicity: undefined,
    ethnicGroup: undefined, upn: undefined, uasc: undefined, uascCeasedOn: undefined, disabled: undefined,
    diedOn: undefined, mother: undefined, childBorn: undefined, forename: undefined, surname: undefined, ...more,
  }; // prettier-ignore
}

function listed(source: Source, more: Partial<LeavingCareFact> = {}): LeavingCareFact {
  return {
    kind: 'leaving-care', child: 'A1', key: 'A1', source, category: 'former-relevant', planOn: null, inTouch: 'yes',
    contactOn: null, home: null, suitable: null, activity: null, team: null, worker: null, personalAdviser: null, ...more,
  }; // prettier-ignore
}

function assembled(facts: readonly Fact[], extracts: readonly ExtractSeen[]) {
  const { population, disagreements } = assemble({
    authority: null, facts, extracts, teams: [], workers: [], settings: shippedSettings,
  }); // prettier-ignore
  const [person] = population.people;
  if (person === undefined) throw new Error('nobody was assembled');
  return { person, population, disagreements };
}

test('an episode that one return leaves open and the next one ends is one time in care, with its end', () => {
  const { person } = assembled(
    [episode(of2024, '2024-06-01', null), episode(of2025, '2024-06-01', '2025-09-01', { endReason: 'E5' })],
    [extract(of2024, 'Episodes'), extract(of2025, 'Episodes')],
  );
  expect(person.care.periods.map(({ from, to, endReason }) => [from, to, endReason])).toEqual([
    ['2024-06-01', '2025-09-01', 'E5'],
  ]);
  expect(person.care.knownTo).toBe('2026-03-31');
});

test('a later return that corrects the first day of an episode replaces what the earlier return said', () => {
  const { person } = assembled(
    [episode(of2024, '2024-06-01', null), episode(of2025, '2024-06-03', null)],
    [extract(of2024, 'Episodes'), extract(of2025, 'Episodes')],
  );
  expect(person.care.periods.map(({ from, to }) => [from, to])).toEqual([['2024-06-03', undefined]]);
});

test('episodes that follow on the day are one period; a day between them makes two', () => {
  const extracts = [extract(of2025, 'Episodes')];
  const joined = assembled(
    [
      episode(of2025, '2025-05-01', '2025-06-01', { endReason: 'X1' }),
      episode(of2025, '2025-06-01', null, { startReason: 'P' }),
    ],
    extracts,
  );
  expect(joined.person.care.periods).toHaveLength(1);
  const apart = assembled(
    [episode(of2025, '2025-05-01', '2025-06-01'), episode(of2025, '2025-06-02', null)],
    extracts,
  );
  expect(apart.person.care.periods.map(({ from, to }) => [from, to])).toEqual([
    ['2025-05-01', '2025-06-01'],
    ['2025-06-02', undefined],
  ]);
});

test('care that the return leaves open on 31 March ends when a newer dataset says so', () => {
  const { person } = assembled(
    [
      episode(of2025, '2024-06-01', null, { legalStatus: 'C2' }),
      episode(ssdOn('2026-10-31'), '2024-06-01', '2026-07-04', { legalStatus: undefined, endReason: 'E17' }),
    ],
    [extract(of2025, 'Episodes'), extract(ssdOn('2026-10-31'), 'ssd_cla_episodes')],
  );
  const [period] = person.care.periods;
  expect([period?.from, period?.to, period?.endReason]).toEqual(['2024-06-01', '2026-07-04', 'E17']);
  expect(period?.episodes.map(({ legalStatus, to }) => [legalStatus, to])).toEqual([['C2', '2026-07-04']]);
});

test('care that a later List 8 no longer has had ended by its day, and was last seen on the earlier one', () => {
  const [first, second] = [listsOn('2025-10-31'), listsOn('2026-10-31')];
  const open = episode(first, '2014-06-01', null);
  const lists = [extract(first, 'List 8'), extract(second, 'List 8')];
  const endsOf = (facts: readonly Fact[], extracts: readonly ExtractSeen[]) =>
    assembled(facts, extracts).person.care.periods.map(({ to, lastSeen, endReason }) => [
      to,
      lastSeen,
      endReason,
    ]);
  expect(endsOf([open], lists)).toEqual([['2026-10-31', '2025-10-31', undefined]]);
  const stillThere = episode(second, '2014-06-01', null);
  expect(endsOf([open, stillThere], lists)).toEqual([[undefined, undefined, undefined]]);
  expect(endsOf([open], [extract(first, 'List 8'), extract(second, 'List 9')])).toEqual([
    [undefined, undefined, undefined],
  ]);
  // The return saw them in care on a later day than the first list.
  expect(
    endsOf([open, episode(of2025, '2014-06-01', null)], [...lists, extract(of2025, 'Episodes')]),
  ).toEqual([['2026-10-31', '2026-03-31', undefined]]);
  expect(
    endsOf([episode(of2024, '2014-06-01', null)], [extract(of2024, 'Episodes'), extract(of2025, 'Episodes')]),
  ).toEqual([['2026-03-31', '2025-03-31', undefined]]);
});

test('care is known only as far as the newest table that tells of care', () => {
  const [first, second] = [listsOn('2025-10-31'), listsOn('2026-10-31')];
  const { person } = assembled(
    [episode(first, '2014-06-01', null), listed(second)],
    [extract(first, 'List 8'), extract(second, 'List 9')],
  );
  expect(person.care.knownTo).toBe('2025-10-31');
});

test('a beginning is seen only where the first episode says that care started with it', () => {
  const started = assembled([episode(of2025, '2025-05-01', null)], [extract(of2025, 'Episodes')]);
  expect(started.person.care.periods[0]?.beginningSeen).toBe(true);
  const moved = assembled(
    [episode(of2025, '2025-05-01', null, { startReason: 'P' })],
    [extract(of2025, 'Episodes')],
  );
  expect(moved.person.care.periods[0]?.beginningSeen).toBe(false);
});

test('two sources that disagree about a birth date are both told; the newer stands', () => {
  const { person, disagreements } = assembled(
    [
      identity(of2025, { born: day('2008-03-10') }),
      identity(listsOn('2026-10-31'), { born: day('2008-10-03') }),
    ],
    [extract(of2025, 'Header'), extract(listsOn('2026-10-31'), 'List 9')],
  );
  expect(person.identity.born).toBe('2008-10-03');
  expect(disagreements.map(({ value, source, says }) => [value, source.file, says])).toEqual([
    [
      '2008-03-10',
      'b.csv',
      'Annex A of 31 October 2026 says 3 October 2008, which is used: one of the two needs mending',
    ],
  ]);
});

test('a blank in the newest source does not hide what an older one says', () => {
  const { person } = assembled(
    [identity(of2025, { sex: 'female' }), identity(listsOn('2026-10-31'), { sex: null })],
    [extract(of2025, 'Header'), extract(listsOn('2026-10-31'), 'List 9')],
  );
  expect(person.identity.sex).toBe('female');
});

test('someone whom a later list no longer names is observed as not listed', () => {
  const [first, second] = [ssdOn('2026-09-30'), ssdOn('2026-10-31')];
  const { person } = assembled(
    [listed(first)],
    [extract(first, 'ssd_care_leavers'), extract(second, 'ssd_care_leavers')],
  );
  expect(person.leavingCare.map(({ on, listed: is }) => [on, is])).toEqual([
    ['2026-09-30', true],
    ['2026-10-31', false],
  ]);
});

test('a worker whom one extract calls by id and another by name is one worker', () => {
  const professional: WorkerFact = {
    kind: 'worker', child: '', key: 'P7', source: ssdOn('2026-10-31'), worker: 'P7', staffId: 'S-7', name: 'Ada Oak',
    jobTitle: 'Personal Adviser', team: null, fte: 0.6,
  }; // prettier-ignore
  const { person, population } = assembled(
    [
      professional,
      listed(listsOn('2026-10-31'), { personalAdviser: 'ada oak ' }),
      listed(ssdOn('2026-10-31'), { personalAdviser: 'P7' }),
    ],
    [extract(listsOn('2026-10-31'), 'List 9'), extract(ssdOn('2026-10-31'), 'ssd_care_leavers')],
  );
  expect(person.leavingCare.map(({ row }) => row?.personalAdviser)).toEqual(['Ada Oak', 'Ada Oak']);
  expect(population.workers.map(({ worker, fte }) => [worker, fte])).toEqual([['Ada Oak', 0.6]]);
});

test('the order in which facts come changes nothing', () => {
  const facts = [
    identity(of2025, { born: day('2008-03-10') }),
    episode(of2024, '2024-06-01', null),
    episode(of2025, '2024-06-01', '2025-09-01'),
    listed(listsOn('2026-10-31')),
  ];
  const extracts = [
    extract(of2024, 'Episodes'),
    extract(of2025, 'Episodes'),
    extract(listsOn('2026-10-31'), 'List 9'),
  ];
  expect(assembled(facts.toReversed(), extracts).person).toEqual(assembled(facts, extracts).person);
});

test('an episode that a middle return left out is gone, though a later one says that return’s own again', () => {
  const of2023: Source = {
    kind: 'ssda903',
    on: day('2024-03-31'),
    year: returnYearFrom(2023),
    file: 'z.csv',
    row: 2,
  };
  const { person } = assembled(
    [
      episode(of2023, '2023-06-01', null),
      episode(of2024, '2024-06-03', null),
      episode(of2025, '2024-06-03', null),
    ],
    [extract(of2023, 'Episodes'), extract(of2024, 'Episodes'), extract(of2025, 'Episodes')],
  );
  expect(person.care.periods.map(({ from }) => from)).toEqual(['2024-06-03']);
});

const adopted = (source: Source): AdoptionFact => ({
  kind: 'adoption', child: 'A1', key: source.year ?? '', source, year: source.year ?? returnYearFrom(2025), born: null,
  decidedOn: null, matchedOn: null, byFosterCarers: true, adopters: 1, adoptersSex: 'F1', adoptersStatus: 'L0',
}); // prettier-ignore
const decided = (source: Source, on: string, ceasedOn: string | null): AdoptionDecisionFact => ({
  kind: 'adoption-decision', child: 'A1', key: on, source, on: day(on), born: null,
  ceasedOn: ceasedOn === null ? null : day(ceasedOn), ceasedReason: null,
}); // prettier-ignore
const before = (source: Source): PreviousPermanenceFact => ({
  kind: 'previous-permanence', child: 'A1', key: source.year ?? '', source, year: source.year ?? returnYearFrom(2025),
  born: null, order: 'P3', orderAuthority: 'SCO', orderDate: 'ZZ/ZZ/2015',
}); // prettier-ignore
const deprived = (source: Source, from: string, to: string | null): LibertyOrderFact => ({
  kind: 'liberty-order', child: 'A1', key: from, source, from: day(from), to: to === null ? null : day(to), born: null,
}); // prettier-ignore

test('adoption, permanence before care and liberty orders are carried in order, each as last told', () => {
  const facts = [
    identity(of2025, { childBorn: day('2026-03-01') }),
    deprived(of2025, '2025-06-01', null),
    deprived(of2024, '2025-03-01', null),
    deprived(of2025, '2025-03-01', '2025-04-02'),
    decided(of2025, '2025-05-05', null),
    decided(of2024, '2024-05-05', null),
    decided(of2025, '2024-05-05', '2025-04-01'),
    before(of2025),
    before(of2024),
    adopted(of2025),
    adopted(of2024),
  ];
  for (const order of [facts, facts.toReversed()]) {
    const { person } = assembled(order, [extract(of2025, 'Header')]);
    expect(person.identity.childBorn).toBe('2026-03-01');
    expect(person.adoptions.map(({ year }) => year)).toEqual(['2024-25', '2025-26']);
    expect(person.adoptionDecisions.map(({ on, ceasedOn }) => [on, ceasedOn])).toEqual([
      ['2024-05-05', '2025-04-01'],
      ['2025-05-05', null],
    ]);
    expect(person.previousPermanence.map(({ year, orderDate }) => [year, orderDate])).toEqual([
      ['2024-25', 'ZZ/ZZ/2015'],
      ['2025-26', 'ZZ/ZZ/2015'],
    ]);
    expect(person.libertyOrders.map(({ from, to }) => [from, to])).toEqual([
      ['2025-03-01', '2025-04-02'],
      ['2025-06-01', null],
    ]);
  }
});

test('whoever stands in those tables alone is not one of the population', () => {
  const alone = [adopted(of2025), decided(of2025, '2025-05-05', null), before(of2025), deprived(of2025, '2025-06-01', null)]; // prettier-ignore
  const peopleOf = (facts: readonly Fact[]) =>
    assemble({ authority: null, facts, extracts: [], teams: [], workers: [], settings: shippedSettings })
      .population.people;
  expect(peopleOf(alone)).toEqual([]);
  expect(peopleOf([...alone, identity(of2025, {})]).map(({ child }) => child)).toEqual(['A1']);
});
