import { paths } from './paths.ts';
import type { Crumb } from './route.ts';
import type { Viewer } from './viewer.ts';

/** An item of the navigation; `current`: it leads to this page, `active`: this page lies within it. */
type Section = Crumb & { readonly current?: true; readonly active?: true };

/** The navigation of a reader, with the item marked to which the page at a path belongs. */
export function sectionsFor(viewer: Viewer, path: string): readonly Section[] {
  const sections = offered(viewer);
  const own = sections.find(({ href }) => href === path || isWithin(path, href));
  const owner = own?.href ?? ownerOf(path);
  const marked = path === paths.home() ? sections[0] : sections.find(({ href }) => href === owner);
  return sections.map((section) =>
    section !== marked
      ? section
      : { ...section, ...(section.href === path ? { current: true } : { active: true }) },
  );
}

/** Pages that are no item of their own for everyone: whoever has none finds them from another. */
function ownerOf(path: string): string | undefined {
  const owners = [
    [paths.capacity(), paths.home()],
    [paths.contradictions(), paths.figures()],
    [paths.dataQuality(), paths.figures()],
    [paths.settings(), paths.figures()],
  ] as const;
  return owners.find(([page]) => path === page || isWithin(path, page))?.[1];
}

function offered({ role }: Viewer): readonly Crumb[] {
  const figures = { text: 'Figures', href: paths.figures() };
  const sight = { text: 'Line of sight', href: paths.lineOfSight() };
  const find = { text: 'Find someone', href: paths.find() };
  switch (role) {
    case 'personal-adviser':
    case 'team-manager':
      return [
        { text: 'Today', href: paths.home() },
        { text: 'Young people', href: paths.people() },
        { text: 'Put right', href: paths.putRight() },
        sight,
        figures,
        find,
      ];
    case 'head-of-service':
    case 'analyst':
      return [
        { text: 'Service', href: paths.home() },
        figures,
        sight,
        { text: 'Young people', href: paths.people() },
        { text: 'Return', href: paths.checkReturn() },
        find,
      ];
    case 'lead-member':
      return [figures, sight, { text: 'Capacity', href: paths.capacity() }];
  }
}

function isWithin(path: string, href: string): boolean {
  return href !== paths.home() && path.startsWith(`${href}/`);
}
