import type { YearEnd } from '#calendar/year-ended-by.ts';

/** One published value: England, the year that ended in `year`. */
interface EnglandValue {
  readonly year: number;
  readonly value: number;
}

/** A year from which a measure is defined in another way: it and all after it stand apart from those before. */
export interface Break {
  readonly from: number;
  /** What changed, as a sentence. */
  readonly because: string;
}

/** A published measure whose definition is the indicator's own. Oldest first. */
export interface Benchmark {
  readonly measure: string;
  readonly source: string;
  readonly england: readonly EnglandValue[];
  /** Where its years do not end on 31 March. */
  readonly yearEnds?: YearEnd;
  /** Where no line may be drawn across, whatever years are known. */
  readonly breaks?: readonly Break[];
}

const lait = 'DfE, Local Authority Interactive Tool, release of April 2026';
const careLeavers = 'DfE, Children looked after in England including adoptions, 2025: care leavers';
const stability = 'DfE, Children looked after in England including adoptions, 2025: placement stability';

/** Source: DfE, Local Authority Interactive Tool, data dictionary of its care leaver measures. */
const cohortOf2014: readonly Break[] = [
  {
    from: 2014,
    because:
      'Until 2013 those aged 19 who had been looked after at 16 were counted, since 2014 all care leavers aged 19 to 21.',
  },
];

/** The census counts on 30 September, and leavers of the year up to it. Source: DfE, Children's social work workforce: methodology. */
const workforce = {
  source: 'DfE, Children’s social work workforce, 2025: main indicators',
  yearEnds: '09-30',
  breaks: [
    {
      from: 2017,
      because: 'Until 2016 authorities returned totals, since 2017 each worker, from whom DfE counts.',
    },
  ],
} as const;

const since = (first: number, ...values: readonly number[]): readonly EnglandValue[] =>
  values.map((value, at) => ({ year: first + at, value }));

/**
 * As shipped: England, by key of `Indicator.benchmark`. Only where the definitions match: of being in touch no share is published
 * (the "authority not in touch" of the accommodation table is another thing), and the health figures are of children
 * of all ages, not of the 16 and 17 year olds of F01 to F09. The workforce census counts every case of a worker, not
 * children looked after (B06).
 * Percentages as published: to the whole number, those of the workforce to one decimal; Open Government Licence v3.0.
 */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  'suitable-19-21': {
    measure: 'Care leavers aged 19 to 21 in suitable accommodation, %',
    source: lait,
    england: since(2016, 83, 84, 84, 85, 85, 88, 88, 88, 88, 89),
    breaks: cohortOf2014,
  },
  'suitable-17-18': {
    measure: 'Care leavers aged 17 to 18 in suitable accommodation, %',
    source: careLeavers,
    england: since(2021, 91, 90, 91, 91, 91),
  },
  'eet-19-21': {
    measure: 'Care leavers aged 19 to 21 in education, employment or training, %',
    source: lait,
    england: since(2016, 49, 50, 51, 52, 53, 52, 55, 56, 54, 54),
    breaks: cohortOf2014,
  },
  'eet-17-18': {
    measure: 'Care leavers aged 17 to 18 in education, employment or training, %',
    source: careLeavers,
    england: since(2021, 65, 66, 66, 64, 64),
  },
  'neet-19-21': {
    measure: 'Care leavers aged 19 to 21 not in education, employment or training, %',
    source: lait,
    england: since(2017, 40, 39, 39, 39, 41, 38, 38, 39, 40),
    breaks: cohortOf2014,
  },
  'he-19-21': {
    measure: 'Care leavers aged 19 to 21 in higher education, %',
    source: lait,
    england: since(2016, 7, 6, 6, 6, 6, 6, 7, 6, 6, 6),
    breaks: cohortOf2014,
  },
  'apprenticeship-19-21': {
    measure: 'Care leavers aged 19 to 21 in an apprenticeship, %',
    source: careLeavers,
    england: since(2022, 2, 2, 2, 2),
  },
  'staying-put-19-20': {
    measure:
      'Care leavers aged 19 or 20 who left foster care at 18 and live with their former foster carers, %',
    source: lait,
    england: since(2016, 23, 25, 26, 26, 28, 30, 31, 32, 32, 33),
  },
  'placements-3-or-more': {
    measure: 'Children looked after on 31 March with three or more placements in the year, %',
    source: `${lait}; ${stability}`,
    england: since(2016, 10, 10, 11, 11, 11, 9, 10, 11, 11, 10),
  },
  'long-term-stability': {
    measure:
      'Children under 16 looked after for two and a half years or more, in the same placement for two years or more, %',
    source: `${lait}; ${stability}`,
    england: since(2018, 69, 68, 68, 70, 71, 68, 68, 69),
  },
  'social-worker-turnover': {
    measure:
      'Children’s social workers who left in the year, of those in post at its end, full-time equivalent, %',
    england: since(2017, 13.4, 15.1, 15, 13.5, 15.4, 17.2, 15.9, 13.9, 11.8),
    ...workforce,
  },
  'social-worker-agency': {
    measure: 'Agency workers, of all children’s social workers working, full-time equivalent, %',
    england: since(2017, 15.8, 15.4, 15.8, 15.4, 15.5, 17.6, 17.9, 16.2, 13),
    ...workforce,
  },
  'social-worker-vacancy': {
    measure: 'Vacant posts of children’s social workers, of all posts, full-time equivalent, %',
    england: since(2017, 17, 16.5, 16.4, 16.1, 16.7, 20, 18.9, 17.3, 14.2),
    ...workforce,
  },
};
