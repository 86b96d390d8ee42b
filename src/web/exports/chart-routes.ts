import { pngOf } from '../charts/png.ts';
import type { Policy } from '../policies/policy.ts';
import type { Answer, Asked, GuardedRoute } from '../route.ts';

/** A chart that is taken away. */
export interface Drawn {
  /** Of the file, without its ending: no personal data. */
  readonly name: string;
  /** A drawing that stands alone. */
  readonly svg: string;
  /** For the read log. */
  readonly about: string;
}

const endings = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** A chart as a drawing and as a picture: two routes, `path` with `.svg` and `.png`. Written to the read log first. */
export function chartRoutes(
  path: string,
  policy: Policy,
  drawn: (asked: Asked) => Drawn | Answer | Promise<Drawn | Answer>,
): readonly GuardedRoute[] {
  return (['svg', 'png'] as const).map((ending) => ({
    method: 'GET',
    path: `${path}.${ending}`,
    policy,
    gives: 'file',
    asKnown: true,
    async answer(asked) {
      const given = await drawn(asked);
      if ('is' in given) return given;
      return {
        is: 'file',
        name: `${given.name}.${ending}`,
        type: endings[ending],
        bytes: ending === 'svg' ? new TextEncoder().encode(given.svg) : await pngOf(given.svg),
        reads: { people: [], list: `exported: ${given.about}` },
      };
    },
  }));
}
