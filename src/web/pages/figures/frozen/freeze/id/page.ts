import { inWords } from '#calendar/words.ts';
import { details } from '../../../../../govuk/details.ts';
import { summaryList } from '../../../../../govuk/summary-list.ts';
import { type Fragment, type Html, html } from '../../../../../html.ts';
import { downloadLinks } from '../../../../../exports/links.ts';
import { fileLinks, paths } from '../../../../../paths.ts';
import type { Page } from '../../../../../route.ts';
import { stackedTable } from '../../../../../tables/stacked-table.ts';
import { counted } from '../../../../../words/numbers.ts';
import { momentInWords } from '../../page.ts';
import { inOneLine } from '../view.ts';
import type { FrozenFigureView, MovedRow } from './view.ts';

/** One figure as it was frozen. */
export function frozenFigurePage(view: FrozenFigureView): Page {
  const { freeze, figure, frozen } = view;
  const number = String(freeze.freeze);
  return {
    is: 'page',
    title: `${figure.title}, frozen`,
    crumbs: [
      { text: 'Frozen figures', href: paths.frozen() },
      { text: inWords(freeze.asAt), href: paths.freeze(number) },
    ],
    reads:
      view.moved.length === 0
        ? 'no-one'
        : { people: view.moved.map(({ child }) => child), list: `restated in ${figure.id}` },
    main: html`<h1 class="govuk-heading-l">
        ${figure.title}, frozen <span class="waymark-code">${figure.id}</span>
      </h1>
      <p class="govuk-body waymark-as-at">
        As at <strong>${inWords(freeze.asAt)}</strong>, as known on ${momentInWords(freeze.at)}.
      </p>
      <p class="waymark-figure">
        <strong class="waymark-figure__value">${frozen.value}</strong>
        <span class="waymark-figure__of">${frozen.of}, ${view.period}</span>
        ${frozen.small ? html`<span class="waymark-mark">small numbers</span>` : undefined}
      </p>
      ${
        view.peopleHref === undefined
          ? undefined
          : html`<p class="govuk-body">
              <a class="govuk-link govuk-!-font-weight-bold" href="${view.peopleHref}"
                >See the young people behind it as they stood then</a
              >, each with the reason of then.
            </p>`
      }
      ${restated(view)} ${splits(view)}
      ${downloadLinks('all figures of this freeze and their splits', fileLinks(paths.freezeFile(number), {}))}
      ${summaryList({
        rows: [
          ...(view.target === undefined ? [] : [row('Target then', view.target)]),
          row('Frozen by', `${freeze.by}${freeze.note === '' ? '' : `: ${freeze.note}`}`),
          row('Version', view.version),
        ],
      })}
      <p class="govuk-body">
        <a class="govuk-link" href="${paths.figure(figure.id)}">The figure by today’s records</a>
      </p>`,
  };
}

function row(name: string, value: string) {
  return { key: { text: name }, value: { text: value } };
}

function restated(view: FrozenFigureView): Html {
  const { frozen, now, moved, elsewhere, sight } = view;
  const heading = html`<h2 class="govuk-heading-m">By today’s records</h2>`;
  if (now === undefined)
    return html`${heading}
      <p class="govuk-body">This is no longer a figure: there is nothing to lay beside it.</p>`;
  if (sight !== 'whole') {
    return html`${heading}
      <p class="govuk-body">
        ${now.value === frozen.value && now.of === frozen.of ? 'It would be the same.' : 'It would be another. By how much is not shown: it may be one young person.'}
      </p>`;
  }
  if (moved.length + elsewhere === 0)
    return html`${heading}
      <p class="govuk-body">It would be the same, of the same people.</p>`;
  return html`${heading}
    <p class="govuk-body">
      It would be <strong>${inOneLine(now)}</strong>.
      ${counted(moved.length + elsewhere, 'young person stands', 'young people stand')} elsewhere in it
      now${elsewhere === 0 ? '' : `, ${elsewhere} of whom you do not support`}.
    </p>
    ${
      moved.length === 0
        ? undefined
        : stackedTable({
            caption: 'Who stands elsewhere, and why',
            captionClasses: 'govuk-table__caption--s',
            columns: [
              { heading: 'Who' },
              { heading: 'When it was frozen' },
              { heading: 'By today’s records' },
              { heading: 'What changed since' },
            ],
            rows: moved.map((one) => [who(one), reasons(one.frozen), reasons(one.now), reasons(one.changed)]),
          })
    }`;
}

function who({ name, href }: MovedRow): Fragment {
  return href === undefined ? name : html`<a class="govuk-link" href="${href}">${name}</a>`;
}

function reasons(texts: readonly string[]): Html {
  return html`${texts.map((text) => html`<span class="waymark-reason">${text}</span>`)}`;
}

function splits({ splits: all }: FrozenFigureView): Html | undefined {
  const [first, ...others] = all.map(({ heading, rows }) =>
    stackedTable({
      caption: `By ${heading.toLowerCase()}, as frozen`,
      captionClasses: 'govuk-table__caption--s',
      columns: [{ heading }, { heading: 'Frozen', numeric: true }, { heading: 'How many', numeric: true }],
      rows: rows.map(({ name, value, of }) => [name, html`<strong>${value}</strong>`, of]),
    }),
  );
  if (first === undefined) return undefined;
  return html`${first}
  ${
    others.length === 0
      ? undefined
      : details({ summaryText: 'All other splits, as frozen', html: html`${others}` })
  }`;
}
