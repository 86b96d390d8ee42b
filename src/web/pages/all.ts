import type { Route } from '../route.ts';
import { allFigures } from './figures/all/route.ts';
import { figurePeople } from './figures/id/people/route.ts';
import { figure } from './figures/id/route.ts';
import { figures } from './figures/route.ts';
import { find, found } from './find/route.ts';
import { home } from './home/route.ts';
import { person } from './people/ref/route.ts';
import { people } from './people/route.ts';
import { signIn, signInAs } from './sign-in/route.ts';
import { signOut } from './sign-out/route.ts';

/** Every route there is. Those with a fixed path come before those with a name in it. */
export const routes: readonly Route[] = [
  home,
  signIn,
  signInAs,
  signOut,
  figures,
  allFigures,
  figure,
  figurePeople,
  people,
  person,
  find,
  found,
];
