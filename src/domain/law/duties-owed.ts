import { inWords } from '#calendar/words.ts';
import { duties } from './duties/all.ts';
import type { Circumstances, Duty, DutyDecision, DutyOwed } from './duty.ts';

/** Every duty, in the order in which they are listed, with its answer for one person on one day. */
export function dutiesOwed(circumstances: Circumstances): readonly DutyOwed[] {
  return duties.map((duty) => {
    const { id, title, kind, source } = duty;
    return { id, title, kind, source, ...decisionOf(duty, circumstances) };
  });
}

function decisionOf(duty: Duty, circumstances: Circumstances): DutyDecision {
  if (duty.inForceFrom <= circumstances.on) return duty.decide(circumstances);
  return {
    state: 'not-owed',
    due: null,
    because: [`In force from ${inWords(duty.inForceFrom)}.`],
  };
}
