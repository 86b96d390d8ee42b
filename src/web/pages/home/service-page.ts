import { html, type Html } from '../../html.ts';
import { downloadLinks } from '../../exports/links.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { count, counted } from '../../words/numbers.ts';
import { figuresTable } from '../figures/figures-table.ts';
import { ratingRule } from '../figures/rating.ts';
import type { ServiceView } from './service-view.ts';
import { worseSection } from './worse-section.ts';

/** The first page of those who answer for the whole service: people first, then figures. */
export function servicePage(view: ServiceView): Page {
  return {
    is: 'page',
    title: 'The service today',
    crumbs: [],
    reads: 'no-one',
    wide: true,
    main: html`<h1 class="govuk-heading-l">The service today</h1>
      <p class="govuk-body waymark-as-at">
        From extracts up to <strong>${view.asAt}</strong>: what was done since is not in them.
      </p>
      <div class="waymark-columns">${atRisk(view)} ${doubts(view)} ${people(view)}</div>
      ${
        view.offTarget.length === 0
          ? html`<h2 class="govuk-heading-m">Figures</h2>
              <p class="govuk-body">No figure of the scorecard is off its target.</p>`
          : html`${figuresTable(
              `Off target: ${view.offTarget.length} of the ${view.rated} figures of the scorecard that have a target`,
              view.offTarget,
            )}
            ${downloadLinks('all figures, with targets and how they stand to them,', fileLinks(paths.figuresFile(), {}))}`
      }
      ${worseSection(view.worse)}
      <p class="govuk-body"><a class="govuk-link" href="${paths.figures()}">The whole scorecard</a></p>
      <p class="govuk-body-s waymark-quiet">${ratingRule}</p>`,
  };
}

function atRisk({ atRisk: number, risks }: ServiceView): Html {
  return html`<section>
    <h2 class="govuk-heading-m">
      <a class="govuk-link" href="${paths.lineOfSight()}">Line of sight</a>
    </h2>
    <p class="govuk-body">${counted(number, 'young person', 'young people')} at highest risk now.</p>
    <ul class="govuk-list">
      ${risks.map(
        ({ words, count: of, href }) =>
          html`<li>
            <strong>${count(of)}</strong> <a class="govuk-link" href="${href}">${words.toLowerCase()}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function doubts({ contradictions, toFreeze }: ServiceView): Html {
  return html`<section>
    <h2 class="govuk-heading-m">
      <a class="govuk-link" href="${paths.contradictions()}">Contradictions</a>
    </h2>
    ${
      contradictions.length === 0
        ? html`<p class="govuk-body">None was found.</p>`
        : html`<ul class="govuk-list">
            ${contradictions.map(
              ({ title, count: of, href }) =>
                html`<li>
                  <strong>${count(of)}</strong>
                  <a class="govuk-link" href="${href}">${title.slice(0, 1).toLowerCase()}${title.slice(1)}</a>
                </li>`,
            )}
          </ul>`
    }
    <p class="govuk-body">
      <a class="govuk-link" href="${paths.dataQuality()}">What is missing in the records</a>
    </p>
    ${
      toFreeze === undefined
        ? undefined
        : html`<p class="govuk-body">
            ${toFreeze} is not <a class="govuk-link" href="${paths.frozen()}">frozen</a> yet.
          </p>`
    }
  </section>`;
}

function people({ overCeiling, advisers, unallocated }: ServiceView): Html {
  return html`<section>
    <h2 class="govuk-heading-m"><a class="govuk-link" href="${paths.capacity()}">Capacity</a></h2>
    <ul class="govuk-list">
      <li>
        <strong>${count(overCeiling)}</strong>
        <a class="govuk-link" href="${paths.capacityAdvisers()}"
          >of ${counted(advisers, 'personal adviser', 'personal advisers')} above the ceiling</a
        >
      </li>
      <li>
        <strong>${count(unallocated)}</strong>
        <a class="govuk-link" href="${paths.capacityWithoutWorker()}"
          >${unallocated === 1 ? 'young person' : 'young people'} without anybody</a
        >
      </li>
    </ul>
  </section>`;
}
