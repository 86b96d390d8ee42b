import { ADOPTED, episodesInOrder, firstEpisode, returnRule, rowsOf } from '../terms/all.ts';

export const rule199 = returnRule({
  code: '199',
  message: 'Child previously adopted from care',
  means: 'This episode comes after one of the same child that ended in adoption, this year or last.',
  why: 'Adoption ends care. A later episode under the same id ties the child to the record from before.',
  mend: 'If there was no adoption, correct why the episode ended. If there was, the child needs a new id.',
  mender: 'returns officer',
  reads: { Episodes: ['CHILD', 'DECOM', 'REC'] },
  optional: { Episodes_last: ['DECOM', 'REC'] },
  *check({ Episodes, Episodes_last = [] }) {
    for (const [child, episodes] of episodesInOrder(Episodes)) {
      const lastYear = firstEpisode(rowsOf(Episodes_last, child).filter(({ REC }) => ADOPTED.has(REC)));
      let adopted = lastYear?.DECOM.day ?? Infinity; // start of the first episode that ended in adoption
      for (const episode of episodes) {
        const { DECOM, REC } = episode;
        // Unlike in the common checker, an adoption that stands in both years' files is one adoption.
        const same = ADOPTED.has(REC) && DECOM.day === adopted;
        if (DECOM.day >= adopted && !same) yield episode;
        if (ADOPTED.has(REC) && DECOM.day < adopted) adopted = DECOM.day;
      }
    }
  },
});
