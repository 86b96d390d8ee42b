import { readId } from '../reading/cells.ts';
import type { Grid } from '../reading/grid.ts';
import { columnOf, readable } from './recognise.ts';

/** Whose a period of care (`clae_cla_id`) or an episode of care is, by the ids of ssd_cla_episodes. */
export interface WhoseCare {
  readonly ofPeriod: (id: string) => string | undefined;
  readonly ofEpisode: (id: string) => string | undefined;
}

/** Whose care the ssd_cla_episodes among the grids says it is. An id given to two people is nobody's. */
export function whoseCare(grids: readonly Grid[]): WhoseCare {
  const periods = new Map<string, string | null>();
  const episodes = new Map<string, string | null>();
  for (const grid of grids) {
    if (readable(grid.header) !== 'ssd_cla_episodes') continue;
    const columns = grid.header.map(columnOf);
    const at = (column: string): ((cells: readonly string[]) => string | null) => {
      const index = columns.indexOf(column);
      return (cells) => readId(cells[index] ?? '');
    };
    const [person, period, episode] = [at('clae_person_id'), at('clae_cla_id'), at('clae_cla_episode_id')];
    for (const { cells } of grid.rows) {
      note(periods, period(cells), person(cells));
      note(episodes, episode(cells), person(cells));
    }
  }
  return { ofPeriod: (id) => periods.get(id) ?? undefined, ofEpisode: (id) => episodes.get(id) ?? undefined };
}

function note(people: Map<string, string | null>, id: string | null, child: string | null): void {
  if (id === null || child === null) return;
  const known = people.get(id);
  people.set(id, known === undefined || known === child ? child : null);
}
