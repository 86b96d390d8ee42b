import { afterEach, describe, expect, test } from 'vitest';
import { manyFaults, smallReturn, type FileInBox } from '../../../test/journeys/small-return.ts';
import type { FilesGiven } from './check-job.ts';
import { type Check, type Checks, checksInMemory } from './checks.ts';
import type { JobLimits } from './in-a-thread.ts';

const kept: Checks[] = [];
afterEach(() => {
  for (const checks of kept.splice(0)) checks.close();
});

const clock = { now: 0 };

/** Checks in memory with real threads; nothing here imports. */
function checksWith(limits?: JobLimits): Checks {
  const checks = checksInMemory({
    now: () => clock.now,
    bringIn: () => Promise.reject(new Error('the store is down')),
    report: () => 'a fault’s id',
    ...(limits === undefined ? {} : { limits }),
  });
  kept.push(checks);
  return checks;
}

function given(files: readonly FileInBox[] = smallReturn): FilesGiven {
  const inBox = (box: FileInBox['box']) =>
    files
      .filter((file) => file.box === box)
      .map(({ name, text }) => ({ path: name, bytes: new TextEncoder().encode(text) }));
  return {
    files: inBox('files'),
    previous: inBox('previous'),
    reference: inBox('reference'),
    year: undefined,
    authority: 'E10000099',
  };
}

function started(checks: Checks, account = 'analyst', files = given()): Check {
  const check = checks.start(account, files, []);
  if ('says' in check) throw new Error(check.says);
  return check;
}

describe('a check', () => {
  test('is done in a thread, and found by the account that started it alone', async () => {
    const checks = checksWith();
    const { ref, answered, state } = started(checks);
    expect(state.is).toBe('going');
    await answered;
    expect(checks.find('analyst', ref)?.state).toMatchObject({ is: 'checked', year: '2025-26' });
    expect(checks.find('head-of-service', ref)).toBeUndefined();
    expect(checks.find('analyst', 'guessed')).toBeUndefined();
  });

  test('is thrown away half an hour after the last look, and not before', async () => {
    const checks = checksWith();
    const { ref, answered } = started(checks);
    await answered;
    clock.now += 29 * 60_000;
    expect(checks.find('analyst', ref)).toBeDefined();
    clock.now += 29 * 60_000;
    expect(checks.find('analyst', ref)).toBeDefined();
    clock.now += 30 * 60_000;
    expect(checks.find('analyst', ref)).toBeUndefined();
    expect(checks.of('analyst')).toEqual([]);
  });

  test('can be thrown away by its account, while it runs too, and the next one gets its turn', async () => {
    const checks = checksWith();
    const [first, second] = [started(checks), started(checks)];
    checks.end('head-of-service', first.ref);
    expect(checks.find('analyst', first.ref)).toBeDefined();
    checks.end('analyst', first.ref);
    expect(checks.find('analyst', first.ref)).toBeUndefined();
    await second.answered;
    expect(checks.find('analyst', second.ref)?.state.is).toBe('checked');
  });

  test('waits while another runs', async () => {
    const checks = checksWith();
    const [first, second] = [started(checks), started(checks, 'head-of-service')];
    expect(checks.find('head-of-service', second.ref)?.state).toEqual({ is: 'going', stage: 'waiting' });
    await first.answered;
    await second.answered;
    expect(checks.find('head-of-service', second.ref)?.state.is).toBe('checked');
  });

  test('an account has three, the oldest giving way', () => {
    const checks = checksWith();
    const refs = [started(checks), started(checks), started(checks), started(checks)].map(({ ref }) => ref);
    expect(checks.of('analyst').map(({ ref }) => ref)).toEqual(refs.slice(1).toReversed());
    started(checks, 'head-of-service');
    expect(checks.of('analyst')).toHaveLength(3);
  });

  test('there is no room without end', () => {
    const checks = checksWith();
    const large = (): FilesGiven => ({
      ...given([]),
      files: [{ path: 'a.csv', bytes: new Uint8Array(250 * 1024 * 1024) }],
    });
    started(checks, 'one', large());
    started(checks, 'two', large());
    expect(checks.start('three', large(), [])).toMatchObject({ is: 'full' });
  });
});

describe('whatever becomes of the thread', () => {
  test('too little memory is a sentence, and the next check is done', async () => {
    const checks = checksWith({ memoryMegabytes: 24, milliseconds: 60_000 });
    const { ref, answered } = started(checks, 'analyst', given([manyFaults(60_000)]));
    await answered;
    expect(checks.find('analyst', ref)?.state).toMatchObject({
      is: 'broken',
      says: expect.stringContaining('more memory than one check may take') as unknown,
    });
  });

  test('too little time is a sentence', async () => {
    const checks = checksWith({ memoryMegabytes: 512, milliseconds: 1 });
    const { ref, answered } = started(checks);
    await answered;
    expect(checks.find('analyst', ref)?.state).toMatchObject({
      is: 'broken',
      says: expect.stringContaining('longer than') as unknown,
    });
  });

  test('files that are none are told by name', async () => {
    const checks = checksWith();
    const { ref, answered } = started(
      checks,
      'analyst',
      given([{ box: 'files', name: 'notes.csv', text: 'a,b\n1,2\n' }]),
    );
    await answered;
    expect(checks.find('analyst', ref)?.state).toMatchObject({
      is: 'not-checked',
      refused: [{ file: 'notes.csv' }],
    });
  });
});

test('an import that fails says so with an id to quote, and the check stays', async () => {
  const checks = checksWith();
  const { ref, answered } = started(checks);
  checks.bringIn('analyst', ref, 'Dev'); // too early: there is nothing to import yet
  expect(checks.find('analyst', ref)?.bringing).toBeUndefined();
  await answered;
  checks.bringIn('head-of-service', ref, 'Marian'); // not theirs
  expect(checks.find('analyst', ref)?.bringing).toBeUndefined();
  checks.bringIn('analyst', ref, 'Dev');
  expect(checks.find('analyst', ref)?.bringing).toEqual({ is: 'going' });
  await expect.poll(() => checks.find('analyst', ref)?.bringing?.is, { timeout: 20_000 }).toBe('broken');
  expect(checks.find('analyst', ref)?.bringing).toMatchObject({
    says: expect.stringContaining('quote a fault’s id') as unknown,
  });
});
