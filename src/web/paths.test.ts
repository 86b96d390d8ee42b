import { expect, test } from 'vitest';
import { paths } from './paths.ts';

test('every URL of the service', () => {
  expect({
    home: paths.home(),
    signIn: paths.signIn(),
    signOut: paths.signOut(),
    figures: paths.figures({ 'as-at': '2026-10-31' }),
    allFigures: paths.allFigures(),
    figure: paths.figure('A01'),
    figurePeople: paths.figurePeople('A01', {
      standing: 'not-met',
      by: 'locality',
      group: 'North & West',
      page: 2,
    }),
    people: paths.people({ page: 2 }),
    person: paths.person('k3n9w'),
    personPattern: paths.person(':ref'),
    find: paths.find(),
    stylesheet: paths.stylesheet('1a2b'),
    icon: paths.icon(),
  }).toMatchInlineSnapshot(`
    {
      "allFigures": "/figures/all",
      "figure": "/figures/A01",
      "figurePeople": "/figures/A01/people?standing=not-met&by=locality&group=North+%26+West&page=2",
      "figures": "/figures?as-at=2026-10-31",
      "find": "/find",
      "home": "/",
      "icon": "/assets/waymark.svg",
      "people": "/people?page=2",
      "person": "/people/k3n9w",
      "personPattern": "/people/:ref",
      "signIn": "/sign-in",
      "signOut": "/sign-out",
      "stylesheet": "/assets/1a2b/waymark.css",
    }
  `);
});

test('what stands in a path cannot leave its place', () => {
  expect(paths.figure('../sign-out?x=1')).toBe('/figures/..%2Fsign-out%3Fx%3D1');
});
