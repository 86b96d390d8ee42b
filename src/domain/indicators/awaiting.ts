import type { Placing } from './indicator.ts';
import { cannotTell, outside } from './placing.ts';

/**
 * Where someone stands in a figure that waits for a record: `stopped` where they are not one of its people anyway, else
 * *cannot tell*, with the record that is missing (`indicator.awaits`).
 */
export function awaiting(stopped: Placing | undefined, awaits: string): Placing {
  return stopped ?? cannotTell(() => `Cannot tell, recorded nowhere yet: ${awaits}.`);
}

/** In a figure of other things than young people (supervisions, meetings, staff) nobody has a place. */
export function ofOtherThings(things: string): Placing {
  return outside(() => `This figure counts ${things}, not young people.`);
}

/** Nobody has a place in a figure that is brought in ready-made. */
export function broughtIn(): Placing {
  return outside(() => 'This figure is brought in with its source; nobody is counted in it here.');
}
