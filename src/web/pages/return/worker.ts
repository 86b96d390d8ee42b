import type { WorkerNamed } from '../../checks/who.ts';
import { type Html, html } from '../../html.ts';

/** A worker with their team, or that nobody is known. */
export function worker(who: WorkerNamed | undefined): Html {
  if (who === undefined) return html`<span class="waymark-quiet">nobody named</span>`;
  return html`${who.name}${
    who.team === undefined
      ? undefined
      : html`<span class="waymark-reason waymark-quiet waymark-small">${who.team}</span>`
  }`;
}
