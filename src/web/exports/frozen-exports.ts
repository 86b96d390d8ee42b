import { indicators } from '#domain/indicators/all.ts';
import type { Freeze, FrozenFigure } from '#domain/indicators/frozen.ts';
import type { Breakdown } from '#domain/indicators/indicator.ts';
import type { Sheet, WorkbookCell } from '#returns/writing/workbook.ts';
import { dayInEngland } from '../derived/earlier-day.ts';
import { splitsOffered } from '../figures/groups.ts';
import { figuresFrozen, seen, seenRows } from '../figures/seen.ts';
import type { Sight } from '../figures/sight.ts';
import type { Known } from '../known.ts';
import { isMine } from '../pages/figures/frozen/freeze/id/view.ts';
import { freezeRows } from '../pages/figures/frozen/freeze/view.ts';
import { freezeNamed } from '../pages/figures/frozen/freeze/which.ts';
import { ratingInWords } from '../pages/figures/rating.ts';
import { paths } from '../paths.ts';
import { everyoneSignedIn } from '../policies/everyone-signed-in.ts';
import { listsOfPeople } from '../policies/lists-of-people.ts';
import { groupInWords, splitInWords } from '../words/group.ts';
import { nameOf } from '../words/name.ts';
import { placeInFigure } from '../words/placing.ts';
import { addedBy, addsTo } from './adds-to.ts';
import { exportRoutes } from './export-routes.ts';
import { shareCells } from './share-cells.ts';
import { sightAsked } from './sight-asked.ts';

/** How long, in milliseconds, the file waits for who stands elsewhere: it stands without it as well. */
const A_MOMENT = 1_500;

/** The days that are frozen. */
const daysFrozen = exportRoutes(paths.frozenFile(), everyoneSignedIn, async ({ freezes, today }) => ({
  name: `frozen-days-${today}`,
  sheets: [
    {
      name: 'Frozen days',
      header: ['Freeze', 'As at', 'Frozen on', 'By', 'Note', 'Fingerprint'],
      rows: (await freezes.all()).map(({ freeze, asAt, at, by, note, digest }) => {
        const on = dayInEngland(at);
        return [freeze, { day: asAt }, on === undefined ? null : { day: on }, by, note, digest];
      }),
    },
  ],
  people: [],
  about: 'frozen days',
}));

/** Every figure of a freeze as it was frozen, beside what it would be by today's records. */
const freezeAsFile = exportRoutes(paths.freezeFile(':freeze'), everyoneSignedIn, async (asked) => {
  const freeze = await freezeNamed(asked);
  if (freeze === undefined) return { is: 'not-found' };
  // what waits for a record counted nobody: in a file it would read as a nought
  const figures = (await asked.freezes.figures(freeze.freeze)).filter(
    ({ id }) => indicators.find((one) => one.id === id)?.awaits === undefined,
  );
  const sight = sightAsked(asked);
  const moved = sight === 'whole' ? await asked.freezes.moved(asked.known, freeze, A_MOMENT) : undefined;
  const published = sight === 'whole' ? '' : '-for-publication';
  return {
    name: `frozen-${freeze.freeze}-as-at-${freeze.asAt}${published}`,
    sheets: [
      figuresSheet(freeze, figures, asked.known, sight, moved),
      splitsSheet(freeze, figures, asked.known, sight),
      aboutSheet(freeze),
    ],
    people: [],
    about: `freeze ${freeze.freeze}, as at ${freeze.asAt}`,
  };
});

function figuresSheet(
  freeze: Freeze,
  figures: readonly FrozenFigure[],
  known: Known,
  sight: Sight,
  moved: ReadonlyMap<string, number> | undefined,
): Sheet {
  const beside = figuresFrozen(figures, known.limits);
  const rows = freezeRows(freeze, figures, indicators, known, sight);
  return {
    name: 'Figures',
    header: [
      'Id', 'Figure', 'From', 'To', 'Value', 'Unit', 'Numerator', 'Denominator', 'Left out', 'Cannot tell', 'Target',
      'Tolerance', 'Rating', 'By today’s records', 'Stand elsewhere now', 'Version', 'Note',
    ], // prettier-ignore
    rows: figures.map((figure, at): readonly WorkbookCell[] => {
      const row = rows[at];
      const whole = sight === 'whole';
      return [
        figure.id,
        figure.title,
        { day: figure.period.from },
        { day: figure.period.to },
        ...shareCells(seen(figure.id, beside, sight), figure, figure.unit),
        whole ? figure.excluded : null,
        whole ? figure.cannotTell : null,
        figure.target?.value ?? null,
        figure.target?.tolerance ?? null,
        row?.rating === undefined ? null : ratingInWords[row.rating],
        row?.now ?? 'the same',
        moved === undefined ? null : (moved.get(figure.id) ?? 0),
        figure.version,
        row?.note ?? null,
      ];
    }),
  };
}

/** Every split that its reader may have, as a figure's own file has it. */
function splitsSheet({ asAt }: Freeze, figures: readonly FrozenFigure[], known: Known, sight: Sight): Sheet {
  const beside = figuresFrozen(figures, known.limits);
  const offered = (id: string, splits: FrozenFigure['splits']): readonly Breakdown[] => {
    const indicator = indicators.find((one) => one.id === id);
    const seenBy = indicator === undefined ? [] : splitsOffered(indicator, sight, known, asAt);
    return splits.map(({ by }) => by).filter((by) => sight === 'whole' || seenBy.includes(by));
  };
  return {
    name: 'Splits',
    header: ['Id', 'Figure', 'Split', 'Group', 'Value', 'Unit', 'Numerator', 'Denominator'],
    rows: figures.flatMap(({ id, title, unit, splits }) =>
      offered(id, splits).flatMap((by) => {
        const groups = splits.find((split) => split.by === by)?.groups ?? [];
        return seenRows(id, by, beside, sight).map((row): readonly WorkbookCell[] => [
          id,
          title,
          splitInWords[by],
          groupInWords(by, row.group, known),
          ...shareCells(row, row.together ?? groups.find(({ group }) => group === row.group), unit),
        ]);
      }),
    ),
  };
}

function aboutSheet({ freeze, asAt, at, by, note, digest }: Freeze): Sheet {
  return {
    name: 'About',
    header: ['What', 'Says'],
    rows: [
      ['Freeze', freeze],
      ['As at', { day: asAt }],
      ['Frozen at', at],
      ['Frozen by', by],
      ['Note', note],
      ['Fingerprint', digest],
    ],
  };
}

/** Everyone behind a frozen figure as they stood then: those whom the reader may open. */
const peopleFrozen = exportRoutes(paths.frozenPeopleFile(':freeze', ':id'), listsOfPeople, async (asked) => {
  const { known, viewer, params, freezes } = asked;
  const freeze = await freezeNamed(asked);
  if (freeze === undefined) return { is: 'not-found' };
  const figure = (await freezes.figures(freeze.freeze)).find(({ id }) => id === params['id']);
  if (figure === undefined) return { is: 'not-found' };
  const mine = (await freezes.lines(freeze.freeze, figure.id))
    .filter(({ child }) => isMine(known, viewer, child))
    .toSorted((a, b) => known.placeOf(a.child) - known.placeOf(b.child));
  return {
    name: `${figure.id}-young-people-frozen-${freeze.freeze}-as-at-${freeze.asAt}`,
    sheets: [
      {
        name: 'Young people',
        header: ['Id', 'Name', 'Stood', addsTo(figure.unit), 'Adds to denominator', 'Why, as recorded then'],
        rows: mine.map(({ child, is, because, value, denominator }) => {
          const person = known.person(child);
          return [
            child,
            person === undefined ? 'A child who has no page now' : nameOf(person),
            placeInFigure[is],
            ...addedBy({ is, value, denominator }, figure.unit),
            because.join(' '),
          ];
        }),
      },
    ],
    people: mine.map(({ child }) => child),
    about: `the people behind ${figure.id}, freeze ${freeze.freeze}`,
  };
});

export const frozenExports = [...daysFrozen, ...freezeAsFile, ...peopleFrozen];
