import { mayOpen } from './reach.ts';
import { allowed, type Policy } from './policy.ts';

/** The page of one young person: whom each role reaches stands in reach.ts. */
export const oneYoungPerson: Policy = {
  name: 'those who support this young person',
  decide({ viewer, known, params }) {
    const child = known.childOf(params['ref'] ?? '');
    const person = child === undefined ? undefined : known.person(child);
    if (person === undefined) return { is: 'not-found' };
    if (mayOpen(viewer, known.standingOf(person))) return allowed;
    return {
      is: 'refused',
      what: 'You cannot open this young person’s record.',
      why:
        viewer.role === 'lead-member'
          ? 'A lead member sees figures only, never a young person’s record.'
          : 'They are not supported by you or your team.',
      whoCanChange:
        viewer.role === 'lead-member'
          ? 'Nobody: a lead member is never given a young person’s record.'
          : 'Their team manager, or the head of service, can change who supports them.',
      people: [person.child],
    };
  },
};
