import type { Freeze } from '#domain/indicators/frozen.ts';
import type { Asked } from '../../../../route.ts';

/** The freeze that the address names; undefined: there is none. */
export async function freezeNamed({ params, freezes }: Asked): Promise<Freeze | undefined> {
  const text = params['freeze'] ?? '';
  if (!/^\d{1,9}$/.test(text)) return undefined;
  return (await freezes.all()).find(({ freeze }) => freeze === Number(text));
}
