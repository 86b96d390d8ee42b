import { randomBytes } from 'node:crypto';
import { importExtracts } from '#actions/import-extracts.ts';
import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';
import type { Instant } from '#calendar/instant.ts';
import type { Population } from '#domain/people/population.ts';
import { populationOf } from '#store/population.ts';
import { noteRead, readsOf } from '#store/read-log.ts';
import { referenceKey } from '#store/reference-key.ts';
import { endSession, findSession, startSession, touchSession } from '#store/sessions.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';
import type { Surroundings } from './app.ts';
import { checksInMemory } from './checks/checks.ts';
import { returnsOf } from './derived/returns.ts';
import { settingsIn } from './changing/changing-settings.ts';
import { freezesIn } from './frozen/freezes.ts';
import { earlierKnowledge } from './earlier/earlier-knowledge.ts';
import { type Known, knownOf } from './known.ts';
import { paths } from './paths.ts';
import { LONGEST_MILLISECONDS } from './sessions/lifetime.ts';
import { roleInWords } from './viewer.ts';

/** Where the site stands: a store, whose it is, the clock, and where faults are told. */
export interface Site {
  readonly db: Db;
  readonly authority: string;
  /** What the authority is called, as it stands at the top of every page. */
  readonly name: string;
  readonly demonstration: boolean;
  /** Whether it is reached over https, through a proxy; then cookies are Secure even where the proxy says localhost. */
  readonly https: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Today in England. */
  readonly today: () => CalendarDate;
  readonly report: Surroundings['report'];
  /** Told of each new state of the store, with a word whether it has been overtaken by a newer. */
  readonly fresh?: (known: Known, isOvertaken: () => boolean) => void;
}

const NOTED_AT_ONCE = 2_000; // lines of the read log: a statement takes 65,535 values
const TOUCH_AFTER = 60_000; // a session's last use is written once a minute at most: it ends after thirty

/** What the pages stand on, from a store. */
export function surroundingsOf(site: Site): Surroundings {
  const { db, authority, now } = site;
  const isoNow = (): string => new Date(now()).toISOString();
  const inStore = <T>(work: Parameters<typeof within<T>>[2]): Promise<T> => within(db, authority, work);
  const knownBefore = new WeakMap<Population, Known>();
  let newest: Known | undefined;
  let key: Promise<Uint8Array> | undefined;
  const theKey = (): Promise<Uint8Array> => {
    key ??= inStore((trx) => referenceKey(trx, authority, isoNow()));
    return key;
  };

  return {
    authority: site.name,
    demonstration: site.demonstration,
    https: site.https,
    now,
    today: site.today,
    hour: () => Number(londonTime(now()).slice(11, 13)),
    report: site.report,
    async known() {
      const population = await populationOf(db, authority);
      const today = site.today();
      const before = knownBefore.get(population);
      if (before?.today === today) return before;
      const known = knownOf(population, await theKey(), today);
      knownBefore.set(population, known);
      newest = known;
      site.fresh?.(known, () => newest !== known);
      return known;
    },
    sessions: {
      async start(hash, { startedAt }, viewer) {
        await inStore((trx) =>
          startSession(trx, authority, {
            hash,
            at: new Date(startedAt).toISOString(),
            endsAt: new Date(startedAt + LONGEST_MILLISECONDS).toISOString(),
            by: { ...viewer, role: roleInWords[viewer.role] },
          }),
        );
      },
      async find(hash) {
        const kept = await inStore((trx) => findSession(trx, hash));
        if (kept === undefined) return undefined;
        const { account, createdAt, lastUsedAt } = kept;
        return { account, startedAt: Date.parse(createdAt), seenAt: Date.parse(lastUsedAt) };
      },
      async touch(hash, { seenAt }) {
        if (now() - seenAt >= TOUCH_AFTER) await inStore((trx) => touchSession(trx, hash, isoNow()));
      },
      async end(hash) {
        await inStore((trx) => endSession(trx, hash, isoNow()));
      },
    },
    async note({ viewer, what, page, people, about }) {
      const reading = {
        at: isoNow(),
        account: viewer.account,
        name: viewer.name,
        role: roleInWords[viewer.role],
        what: page,
        allowed: what !== 'refused',
        reason: about,
      };
      await inStore(async (trx) => {
        for (let from = 0; from === 0 || from < people.length; from += NOTED_AT_ONCE) {
          const children = people.slice(from, from + NOTED_AT_ONCE);
          await noteRead(trx, authority, { ...reading, children });
        }
      });
    },
    async openings(child) {
      const reads = await inStore((trx) => readsOf(trx, child, paths.person(':ref')));
      return reads.map(({ name, role, at }) => ({ name, role, at: inLondon(at) }));
    },
    returns: returnsOf(db, authority),
    earlier: earlierKnowledge(db, authority, theKey),
    freezes: freezesIn(db, authority, site),
    changingSettings: settingsIn(db, authority, site),
    checks: checksInMemory({
      now,
      bringIn: (extraction, by) =>
        importExtracts(db, { extraction, authority, by, at: isoNow(), dryRun: false }),
      report(error) {
        const id = randomBytes(5).toString('hex');
        site.report({ id, page: paths.checkImport(':ref'), error });
        return id;
      },
    }),
  };
}

/** Today in England at a moment. */
export function dayInLondon(now: number): CalendarDate {
  const day = parseCalendarDate(londonTime(now).slice(0, 10));
  if (day === undefined) throw new RangeError('the clock gives no day');
  return day;
}

function londonTime(now: number): string {
  return Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO('Europe/London')
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function inLondon(at: string): Instant {
  return londonTime(Date.parse(at)) as Instant; // made as calendar/instant.ts makes them, from a moment of the store
}
