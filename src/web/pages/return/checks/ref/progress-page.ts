import type { Stage } from '../../../../checks/check-job.ts';
import { button } from '../../../../govuk/button.ts';
import { html } from '../../../../html.ts';
import { paths } from '../../../../paths.ts';
import type { Page } from '../../../../route.ts';
import { throwAway } from './throw-away.ts';

/** Seconds between two looks. */
const AGAIN = 2;

const stages: readonly (readonly [Stage, string])[] = [
  ['waiting', 'Waiting its turn: one check is done at a time'],
  ['starting', 'Starting'],
  ['reading', 'Reading the files'],
  ['checking', 'Checking every rule'],
  ['putting-together', 'Putting the findings together'],
];

/** How far a check is. It looks again by itself, unless it is asked to keep still. */
export function progressPage(view: {
  readonly ref: string;
  readonly stage: Stage;
  readonly token: string;
  readonly still: boolean;
}): Page {
  const { ref, stage, token, still } = view;
  const now = stages.findIndex(([one]) => one === stage);
  return {
    is: 'page',
    title: 'Checking the return',
    crumbs: [{ text: 'Return', href: paths.checkReturn() }],
    reads: 'no-one',
    ...(still ? {} : { again: AGAIN }),
    main: html`<h1 class="govuk-heading-l">Checking the return</h1>
      <ol class="waymark-stages">
        ${stages.map(
          ([, words], at) =>
            html`<li class="waymark-stages__stage${at === now ? ' waymark-stages__stage--now' : ''}">
              <span>${words}</span>
              <span class="waymark-code">${at < now ? 'done' : at === now ? 'now' : 'to come'}</span>
            </li>`,
        )}
      </ol>
      <p class="govuk-body">
        ${
          still
            ? 'This page keeps still.'
            : html`This page looks again every ${AGAIN} seconds.
                <a class="govuk-link" href="${paths.check(ref, { still: '1' })}">Keep it still</a>.`
        }
        You can leave it: the check goes on, and the first page of the return leads back to it.
      </p>
      ${button({ text: 'Show the result', href: still ? paths.check(ref, { still: '1' }) : paths.check(ref) })}
      ${throwAway(ref, token, 'Stop this check')}`,
  };
}
