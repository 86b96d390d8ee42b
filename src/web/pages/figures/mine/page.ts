import { downloadLinks } from '../../../exports/links.ts';
import { type OwnGroup, ownFiguresInWords } from '../../../figures/own-group.ts';
import { type Fragment, type Html, html } from '../../../html.ts';
import { fileLinks, paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { stackedTable } from '../../../tables/stacked-table.ts';
import { asAtLine } from '../change-date.ts';
import type { MineRow, MineView } from './view.ts';

/** A worker's own figures, or a team's, beside everyone's. */
export function minePage({ whose, day, groups, leftOut, limits }: MineView): Page {
  const title = ownFiguresInWords(whose);
  const isTeam = whose.by === 'team';
  return {
    is: 'page',
    title,
    crumbs: [{ text: 'Figures', href: paths.figures(day.query) }],
    reads: 'no-one',
    wide: true,
    main: html`<h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">
        The scorecard’s figures of the young people whom ${isTeam ? 'your team supports' : 'you support'},
        beside everyone’s.
      </p>
      ${asAtLine(day, paths.myFigures)} ${isTeam ? chanceInTeam : chanceInWorker}
      ${groups.map(({ heading, rows }) => mineTable(heading, rows, whose))}
      <p class="govuk-body-s waymark-quiet">
        “Beside everyone else”: “higher” and “lower” are said only where chance alone would seldom make so
        great a difference; of twenty figures one may still differ by chance. “Small”: fewer than
        ${limits.group} young people, or whatever else is counted. A young person is counted with
        ${
          isTeam
            ? 'the team that the records name on that day.'
            : 'their personal adviser of that day, or with their allocated worker where no adviser is named.'
        }
      </p>
      ${
        leftOut.length === 0
          ? undefined
          : html`<p class="govuk-body-s waymark-quiet">
              Not split by ${whose.by}, and so not here: ${leftOut.join('; ')}.
            </p>`
      }
      <p class="govuk-body">
        <a class="govuk-link" href="${paths.figures(day.query)}">The scorecard of everyone</a>
      </p>
      ${downloadLinks('these figures', fileLinks(paths.myFiguresFile(), day.query))}`,
  };
}

const chanceInWorker = html`<p class="govuk-body">
  <strong>Few young people stand behind one worker’s figures, so chance weighs much.</strong> One young person
  more or less can move a figure by many points.
</p>`;

const chanceInTeam = html`<p class="govuk-body">
  <strong>Few young people stand behind some of one team’s figures, so chance weighs much there.</strong>
  Behind the figures of one worker stand fewer still.
</p>`;

function mineTable(caption: string, rows: readonly MineRow[], { by, team }: OwnGroup): Html {
  const withTeam = by === 'worker' && team !== undefined;
  return stackedTable({
    caption,
    classes: 'waymark-table--mine',
    columns: [
      { heading: 'Figure' },
      { heading: by === 'worker' ? 'Mine' : 'My team’s', numeric: true },
      { heading: 'How many', numeric: true },
      ...(withTeam ? [{ heading: 'My team’s', numeric: true }] : []),
      { heading: 'Everyone’s', numeric: true },
      { heading: 'Beside everyone else' },
    ],
    rows: rows.map(({ indicator, href, own, team: ofTeam, everyone }) => [
      html`<a class="govuk-link" href="${href}">${indicator.title}</a>
        <span class="waymark-code">${indicator.id}</span>`,
      html`<strong>${own?.value ?? '–'}</strong> ${
          own?.small === true ? html`<span class="waymark-mark">small</span>` : undefined
        }`,
      howMany(own),
      ...(withTeam ? [ofTeam?.value ?? '–'] : []),
      everyone.shown.value,
      own?.beside ?? '–',
    ]),
  });
}

/** The way to the people. */
function howMany(own: MineRow['own']): Fragment {
  if (own === undefined) return 'nobody';
  return own.href === undefined ? own.of : html`<a class="govuk-link" href="${own.href}">${own.of}</a>`;
}
