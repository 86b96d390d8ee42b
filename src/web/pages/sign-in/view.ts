import type { Role, Viewer } from '../../viewer.ts';

/** The people one may sign in as, by what they do. */
export interface SignInView {
  readonly groups: readonly {
    readonly heading: string;
    readonly sees: string;
    readonly people: readonly {
      readonly account: string;
      readonly name: string;
      readonly team: string | undefined;
    }[];
  }[];
}

const groups: readonly { readonly role: Role; readonly heading: string; readonly sees: string }[] = [
  {
    role: 'personal-adviser',
    heading: 'Personal advisers',
    sees: 'See today’s list, and their own and their team’s young people.',
  },
  { role: 'team-manager', heading: 'Team managers', sees: 'See their team.' },
  { role: 'head-of-service', heading: 'Head of service', sees: 'Sees everything.' },
  { role: 'analyst', heading: 'Performance analyst', sees: 'Sees everything.' },
  {
    role: 'lead-member',
    heading: 'Lead member',
    sees: 'Sees figures only, and none so small that someone could be recognised.',
  },
];

/** Accounts in words, by role, in order of name. */
export function signInView(accounts: readonly Viewer[]): SignInView {
  return {
    groups: groups
      .map(({ role, heading, sees }) => ({
        heading,
        sees,
        people: accounts
          .filter((account) => account.role === role)
          .map(({ account, name, team }) => ({ account, name, team }))
          .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
      }))
      .filter(({ people }) => people.length > 0),
  };
}
