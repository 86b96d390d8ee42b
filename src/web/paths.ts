/**
 * Every URL of the service, as functions: a link is `paths.person(ref)`, never a string. Given `:ref` they give the
 * pattern that the route listens on. No name, date of birth or id of a child ever stands in a URL: `ref` is an opaque
 * reference (references.ts), and searching posts what was typed.
 */
export const paths = {
  home: () => '/',
  /** Without its ending: `.csv` or `.xlsx`. So are all that end in `File`. */
  todayFile: () => '/today/list',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  figures: (query: FiguresQuery = {}) => withQuery('/figures', query),
  myFigures: (query: FiguresQuery = {}) => withQuery('/figures/mine', query),
  allFigures: (query: FiguresQuery = {}) => withQuery('/figures/all', query),
  figure: (id: string, query: FigureQuery = {}) => withQuery(`/figures/${part(id)}`, query),
  figurePeople: (id: string, query: FigurePeopleQuery = {}) =>
    withQuery(`/figures/${part(id)}/people`, query),
  onePage: (query: FiguresQuery & { readonly for?: string } = {}) => withQuery('/figures/one-page', query),
  onePageAsWord: (query: FiguresQuery & { readonly for?: string } = {}) =>
    withQuery('/figures/one-page.docx', query),
  /** Without its ending: `.svg` or `.png`. */
  figureChart: (id: string) => `/figures/${part(id)}/course`,
  splitChart: (id: string) => `/figures/${part(id)}/split`,
  myFiguresFile: () => '/figures/my-figures',
  figuresFile: () => '/figures/all-figures',
  figureFile: (id: string) => `/figures/${part(id)}/figure`,
  figurePeopleFile: (id: string) => `/figures/${part(id)}/young-people`,
  neighboursFile: (id: string) => `/figures/${part(id)}/neighbours`,
  frozen: () => '/figures/frozen',
  frozenFile: () => '/figures/frozen/days',
  freeze: (freeze: string) => `/figures/frozen/${part(freeze)}`,
  frozenFigure: (freeze: string, id: string) => `/figures/frozen/${part(freeze)}/${part(id)}`,
  frozenPeople: (
    freeze: string,
    id: string,
    query: { readonly standing?: string; readonly page?: number } = {},
  ) => withQuery(`/figures/frozen/${part(freeze)}/${part(id)}/people`, query),
  freezeFile: (freeze: string) => `/figures/frozen/${part(freeze)}/all-figures`,
  frozenPeopleFile: (freeze: string, id: string) =>
    `/figures/frozen/${part(freeze)}/${part(id)}/young-people`,
  people: (query: { readonly page?: number } = {}) => withQuery('/people', query),
  peopleFile: () => '/people/young-people',
  person: (ref: string) => `/people/${part(ref)}`,
  dutiesFile: (ref: string) => `/people/${part(ref)}/duties`,
  settings: () => '/settings',
  settingsFile: () => '/settings/all-settings',
  setting: (kind: string, name: string) => `/settings/${part(kind)}/${part(name)}`,
  settingFile: (kind: string, name: string) => `/settings/${part(kind)}/${part(name)}/changes`,
  dataQuality: () => '/data-quality',
  dataQualityFile: () => '/data-quality/missing',
  /** Down to one kind of them, where it is given. */
  contradictions: (kind?: string) => (kind === undefined ? '/contradictions' : `/contradictions#${kind}`),
  contradictionsFile: () => '/contradictions/list',
  capacity: (query: CapacityQuery = {}) => withQuery('/capacity', query),
  capacityAdvisers: () => '/capacity#personal-advisers',
  capacityWithoutWorker: () => '/capacity#without-worker',
  capacityFile: () => '/capacity/caseloads',
  /** The county's numbers, none of them small. */
  countyCapacityFile: () => '/capacity/county',
  lineOfSight: (query: SightQuery = {}) => withQuery('/line-of-sight', query),
  lineOfSightFile: () => '/line-of-sight/list',
  /** The county's numbers, none of them small. */
  lineOfSightCountsFile: () => '/line-of-sight/counts',
  find: () => '/find',
  putRight: (query: PutRightQuery = {}) => withQuery('/put-right', query),
  putRightFile: () => '/put-right/list',
  checkReturn: () => '/return',
  todaysReturn: (query: { readonly still?: string } = {}) => withQuery('/return/today', query),
  todaysRules: (query: RulesQuery = {}) => withQuery('/return/today/rules', query),
  todaysRule: (code: string, query: { readonly page?: number } = {}) =>
    withQuery(`/return/today/rules/${part(code)}`, query),
  todaysChildren: (query: ChildrenQuery = {}) => withQuery('/return/today/children', query),
  todaysChild: (child: string) => `/return/today/children/${part(child)}`,
  todaysWorkers: () => '/return/today/workers',
  todaysNotRun: () => '/return/today/not-run',
  todaysApart: (query: { readonly page?: number } = {}) => withQuery('/return/today/later', query),
  todaysCsv: () => '/return/today/findings.csv',
  todaysWorkbook: () => '/return/today/findings.xlsx',
  todaysRulesFile: () => '/return/today/by-rule',
  todaysWorkersFile: () => '/return/today/by-worker',
  todaysReturnAsCsv: () => '/return/today/return-csv.zip',
  todaysReturnAsXml: () => '/return/today/return-xml.zip',
  todaysReasons: () => '/return/today/why.csv',
  compareReturns: (query: CompareQuery = {}) => withQuery('/return/compare', query),
  comparedTable: (table: string, query: CompareQuery = {}) =>
    withQuery(`/return/compare/${part(table)}`, query),
  comparedReturnsFile: () => '/return/compare/counts',
  comparedTableFile: (table: string) => `/return/compare/${part(table)}/list`,
  check: (ref: string, query: { readonly still?: string } = {}) =>
    withQuery(`/return/checks/${part(ref)}`, query),
  checkRules: (ref: string, query: RulesQuery = {}) => withQuery(`/return/checks/${part(ref)}/rules`, query),
  checkRule: (ref: string, code: string, query: { readonly page?: number } = {}) =>
    withQuery(`/return/checks/${part(ref)}/rules/${part(code)}`, query),
  checkChildren: (ref: string, query: ChildrenQuery = {}) =>
    withQuery(`/return/checks/${part(ref)}/children`, query),
  /** `child` is the place of a child in the check, never an id. */
  checkChild: (ref: string, child: string) => `/return/checks/${part(ref)}/children/${part(child)}`,
  checkWorkers: (ref: string) => `/return/checks/${part(ref)}/workers`,
  checkNotRun: (ref: string) => `/return/checks/${part(ref)}/not-run`,
  checkCsv: (ref: string) => `/return/checks/${part(ref)}/findings.csv`,
  checkWorkbook: (ref: string) => `/return/checks/${part(ref)}/findings.xlsx`,
  checkEnd: (ref: string) => `/return/checks/${part(ref)}/throw-away`,
  checkImport: (ref: string) => `/return/checks/${part(ref)}/import`,
  stylesheet: (fingerprint: string) => `/assets/${part(fingerprint)}/waymark.css`,
  icon: () => '/assets/waymark.svg',
} as const;

/**
 * The day that figures are as at; left out: the newest that the extracts tell of. `known`: as the records were known on
 * that day; left out: as they are now.
 */
export type FiguresQuery = { readonly 'as-at'?: string; readonly known?: string };

/** How a figure is split. */
export type FigureQuery = FiguresQuery & { readonly by?: string };

/** Which of the people behind a figure: `group` is one of the split's, as `groupKey` writes it. */
export type FigurePeopleQuery = FiguresQuery & {
  readonly standing?: string;
  readonly by?: string | undefined;
  readonly group?: string | undefined;
  readonly page?: number;
};

/** Whose capacity: a team's or a locality's; and of the year ahead who turns an age, in a month (`2027-03`). */
export type CapacityQuery = {
  readonly turns?: string | undefined;
  readonly month?: string | undefined;
  readonly team?: string | undefined;
  readonly locality?: string | undefined;
};

/** Whom the list of those at highest risk is held to: `whose` is `nobody` for those for whom nobody is named. */
export type SightQuery = {
  readonly reason?: string | undefined;
  readonly locality?: string | undefined;
  readonly team?: string | undefined;
  readonly whose?: string | undefined;
};

/** Which things to put right: those that wait for someone, as a rule's mender. */
export type PutRightQuery = {
  readonly waits?: string | undefined;
  readonly page?: number;
  readonly still?: string;
};

/** What today's return is compared with: last year's, where no day is asked for. */
export type CompareQuery = {
  readonly with?: string | undefined;
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
  readonly show?: string | undefined;
  readonly page?: number;
  readonly still?: string;
};

/** Which rules of a check, and in which order. */
export type RulesQuery = {
  readonly severity?: string | undefined;
  readonly table?: string | undefined;
  readonly mender?: string | undefined;
  readonly sort?: string | undefined;
  readonly page?: number;
};

/** Which children of a check, and in which order. `worker` is a reference that the check gives. */
export type ChildrenQuery = {
  readonly worker?: string | undefined;
  readonly severity?: string | undefined;
  readonly sort?: string | undefined;
  readonly page?: number;
};

function part(text: string): string {
  return text.startsWith(':') ? text : encodeURIComponent(text);
}

/** A file of figures or people, in both kinds, with the query of its page. */
export function fileLinks(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): { readonly csv: string; readonly xlsx: string } {
  return { csv: withQuery(`${path}.csv`, query), xlsx: withQuery(`${path}.xlsx`, query) };
}

/** A chart, in both kinds, with the query of its page. */
export function chartLinks(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): { readonly svg: string; readonly png: string } {
  return { svg: withQuery(`${path}.svg`, query), png: withQuery(`${path}.png`, query) };
}

function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
