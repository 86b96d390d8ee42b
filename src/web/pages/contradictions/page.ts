import type { ContradictionRule } from '#domain/contradictions/contradiction.ts';
import { inWords } from '#calendar/words.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { downloadLinks } from '../../exports/links.ts';
import { type Html, html } from '../../html.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count, counted } from '../../words/numbers.ts';
import type { Contradicted } from './view.ts';

/** Where the records contradict each other: kind by kind, both statements side by side. */
export function contradictionsPage(kinds: readonly Contradicted[], asAt: CalendarDate): Page {
  const shown = kinds.flatMap(({ people }) => people.map(({ child }) => child));
  const all = kinds.reduce((sum, { people }) => sum + people.length, 0);
  const some = kinds.filter(({ people }) => people.length > 0);
  const none = kinds.filter(({ people }) => people.length === 0);
  return {
    is: 'page',
    title: 'Contradictions',
    crumbs: [{ text: 'Figures', href: paths.figures() }],
    reads: shown.length === 0 ? 'no-one' : { people: [...new Set(shown)], list: 'contradictions' },
    wide: true,
    main: html`<h1 class="govuk-heading-l">Contradictions</h1>
      <p class="govuk-body waymark-lead">
        ${
          all === 0
            ? 'Nothing that you may see contradicts anything else.'
            : `${counted(all, 'pair of statements', 'pairs of statements')} that cannot both be so. A figure that rests on one of them may be wrong, however good it looks.`
        }
      </p>
      <p class="govuk-body waymark-as-at">From extracts up to <strong>${inWords(asAt)}</strong>.</p>
      ${some.map(kind)}
      ${
        none.length === 0
          ? undefined
          : html`<h2 class="govuk-heading-m">Looked for, and not found</h2>
              <ul class="govuk-list govuk-list--bullet">
                ${none.map(({ rule }) => html`<li>${rule.title}</li>`)}
              </ul>`
      }
      ${all === 0 ? undefined : downloadLinks('all of them', fileLinks(paths.contradictionsFile(), {}))}`,
  };
}

function kind({ rule, people }: Contradicted): Html {
  return html`<section class="waymark-section">
    <h2 class="govuk-heading-m">
      ${rule.title} <span class="waymark-number waymark-quiet">${count(people.length)}</span>
    </h2>
    <p class="govuk-body waymark-lead">${rule.means} ${figuresOf(rule)}</p>
    ${stackedTable({
      caption: rule.title,
      captionClasses: 'govuk-visually-hidden',
      columns: [
        { heading: 'Who' },
        { heading: 'One says' },
        { heading: 'The other says' },
        { heading: 'Whose' },
      ],
      rows: people.map(({ name, href, one, other, owner }) => [
        html`<a class="govuk-link" href="${href}">${name}</a>`,
        one,
        other,
        owner ?? 'nobody named',
      ]),
    })}
  </section>`;
}

function figuresOf({ figures }: ContradictionRule): Html {
  return html`It touches
  ${figures.map(
    (id, at) =>
      html`<a class="govuk-link" href="${paths.figure(id)}">${id}</a
        >${at === figures.length - 1 ? '.' : ', '}`,
  )}`;
}
