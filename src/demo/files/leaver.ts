import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ActivityCode, DeclaredCategory, HomeCode, InTouch } from '#domain/people/words.ts';
import { workerOn } from '../lives/allocations.ts';
import { latestBy } from '../lives/contacts-and-plans.ts';
import type { Life } from '../lives/life.ts';
import { declaredOn, inCareOn } from '../lives/status.ts';
import { livingInOn, valueOn } from '../lives/timeline.ts';

/** What a leaving care list says of someone on a day: List 9 and ssd_care_leavers are written from the same. */
export interface Leaver {
  readonly category: DeclaredCategory;
  readonly planOn: CalendarDate | null;
  readonly inTouch: InTouch | null;
  readonly contactOn: CalendarDate | null;
  readonly home: HomeCode | null;
  readonly suitable: boolean | null;
  readonly activity: ActivityCode | null;
  readonly team: string | null;
  readonly worker: string | null;
  readonly personalAdviser: string | null;
}

/** How someone stands on a leaving care list on a day; undefined: they are on none. */
export function leaverOn(life: Life, on: CalendarDate): Leaver | undefined {
  const category = declaredOn(life.person, life.status, on);
  if (category === undefined) return undefined;
  const adviser = workerOn(life.allocations, 'Personal Adviser', on)?.worker ?? null;
  const socialWorker = workerOn(life.allocations, 'Social Worker', on)?.worker ?? null;
  const inTouch = valueOn(life.timeline.inTouch, on) ?? null;
  const living = livingInOn(life, life.timeline, on);
  return {
    category,
    planOn: latestBy(life.plans, on) ?? null,
    inTouch,
    contactOn: latestBy(life.contacts, on) ?? null,
    home: living.home,
    suitable: living.suitable,
    activity: valueOn(life.timeline.activity, on) ?? null,
    team: life.team,
    worker: inCareOn(life.person, on) === undefined ? adviser : socialWorker,
    personalAdviser: adviser,
  };
}
