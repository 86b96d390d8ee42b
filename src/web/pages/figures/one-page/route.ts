import { wordScorecard } from '#documents/writers/word-scorecard.ts';
import type { Scorecard } from '#documents/scorecard.ts';
import { sightAsked } from '../../../exports/sight-asked.ts';
import { askedDay } from '../../../figures/asked-day.ts';
import { knownInName, dayShown } from '../../../figures/day-shown.ts';
import { paths } from '../../../paths.ts';
import { everyoneSignedIn } from '../../../policies/everyone-signed-in.ts';
import type { Answer, Asked, GuardedRoute } from '../../../route.ts';
import { readyForScorecard } from '../route.ts';
import { onePagePage } from './page.ts';
import { onePageView } from './view.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The scorecard on one page: whole for staff, without small numbers for a lead member or where it is to be published. */
export const onePage: GuardedRoute = {
  method: 'GET',
  path: paths.onePage(),
  policy: everyoneSignedIn,
  asKnown: true,
  answer: (asked) => withScorecard(asked, (scorecard, { query }) => onePagePage(scorecard, query)),
};

export const onePageAsWord: GuardedRoute = {
  method: 'GET',
  path: paths.onePageAsWord(),
  policy: everyoneSignedIn,
  gives: 'file',
  asKnown: true,
  answer: (asked) =>
    withScorecard(asked, async (scorecard, { name }) => ({
      is: 'file',
      name: `${name}.docx`,
      type: WORD,
      bytes: await wordScorecard(scorecard),
      reads: { people: [], list: `exported: ${name}` },
    })),
};

async function withScorecard(
  asked: Asked,
  give: (
    scorecard: Scorecard,
    where: { readonly name: string; readonly query: Parameters<typeof onePagePage>[1] },
  ) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { known, query, authority } = asked;
  const asAt = askedDay(query, known);
  if (typeof asAt !== 'string') return asAt;
  const sight = sightAsked(asked);
  await readyForScorecard(known, asAt);
  const published = query.has('for') ? { for: 'publication' } : {};
  return give(onePageView(known, asAt, sight, authority), {
    name: `scorecard-as-at-${asAt}${knownInName(known)}${sight === 'whole' ? '' : '-for-publication'}`,
    query: { ...dayShown(known, asAt).query, ...published },
  });
}
