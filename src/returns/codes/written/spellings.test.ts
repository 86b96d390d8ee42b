import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { type Cell, unreadable } from '../../reading/cells.ts';
import { declaredCategoryOf } from '../declared-category.ts';
import { readActivity } from './activity.ts';
import { readDisability } from './disability.ts';
import { readEthnicity } from './ethnicity.ts';
import { readHome } from './home.ts';
import { readInTouch } from './in-touch.ts';
import { readLegalStatus } from './legal-status.ts';
import { readNeed } from './need.ts';
import { readPlace } from './place.ts';
import { readProvider } from './provider.ts';
import { readReasonCeased } from './reason-ceased.ts';
import { readSex } from './sex.ts';
import { readSuitability } from './suitability.ts';
import { readInArea, readInterviewAccepted, readInterviewOffered, readUasc } from './yes-no.ts';

/**
 * Every spelling that authorities' own Annex A files have been seen to hold, by column and by the bucket that those who
 * collected them put it in (zcat spellings-met.json.gz).
 */
const met = spellingsMet();

type Answer = string | boolean | null;

interface Column {
  readonly column: string;
  readonly read: (text: string) => Cell<unknown>;
  /** What the words of each bucket may be read as. */
  readonly buckets: Readonly<Record<string, readonly Answer[]>>;
  /** Words that say something else than their bucket: read by what they say. `undefined` is a finding. */
  readonly otherwise?: Readonly<Record<string, Answer | undefined>>;
}

const columns: readonly Column[] = [
  {
    column: 'Gender',
    read: readSex,
    buckets: {
      'a) Male': ['male'],
      'a) Male / d) Neither': ['unknown'],
      'b) Female': ['female'],
      'c) Not stated/recorded': ['unknown'],
      'd) Neither': ['unknown'],
    },
  },
  {
    column: 'Ethnicity',
    read: (text) => part(readEthnicity(text), 'group'),
    buckets: {
      'a) White': ['white'],
      'a) white': ['white'],
      'b) Mixed': ['mixed'],
      'c) Asian or Asian British': ['asian'],
      'c) Unknown': ['not-known'],
      'd) Black or black British': ['black'],
      'e) Other ethnic group': ['other'],
      'f) Not stated': ['not-known', null],
    },
    otherwise: {
      'OKRD - Kurdish': 'other',
      'OOTH - Unspecified - Any Other Ethnic Group': 'other',
      'White and Asian [MWAS]': 'mixed',
      'White (Not yet obtained)': 'white',
      'White/ Not yet obtained': 'white',
      'Asian / Asian British/ Not yet obtained': 'asian',
      '#MULTIVALUE': undefined,
    },
  },
  {
    column: 'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
    read: readUasc,
    buckets: { Yes: [true], No: [false] },
  },
  {
    column: 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
    read: readUasc,
    buckets: { Yes: [true], No: [false] },
  },
  {
    column: 'Does the Child have a Disability',
    read: readDisability,
    buckets: { Yes: [true], No: [false], Unknown: [null] },
  },
  {
    column: 'Eligibility Category',
    read: (text) => declaredCategoryOf(text) ?? unreadable,
    buckets: {
      'a) Relevant': ['relevant'],
      'b) Former relevant': ['former-relevant'],
      'c) Qualifying': ['qualifying'],
      'd) Eligible': ['eligible'],
      'e) Other': ['none'],
    },
    // A dash is a blank before it is a category; what 'Q' meant to a system that has no such code is not known.
    otherwise: { '-': undefined, "Code 'Q' is not mapped": undefined },
  },
  {
    column: 'LA in Touch',
    read: (text) => part(readInTouch(text), 'inTouch'),
    buckets: {
      'a) In touch': ['yes'],
      'b) Not in touch': ['no', 'refuses', 'no-longer-requires'],
      'c) Not recorded': [null],
      'd) Exclude': ['yes', 'no', 'died', 'returned-home', null],
    },
    otherwise: { '3': undefined },
  },
  {
    column: 'Type of Accommodation',
    read: (text) => part(readHome(text), 'home'),
    buckets: {
      'a) With parents or relatives': ['B'],
      'b) Community home': ['C'],
      'c) Semi-independent transitional accommodation': ['D'],
      'd) Supported lodgings': ['E'],
      'e) Gone abroad': ['G'],
      'f) Deported': ['H'],
      'g) Ordinary lodgings': ['K'],
      'h) Residence not known': ['R'],
      'i) No fixed abode / homeless': ['S'],
      'j) Foyers': ['T'],
      'k) Independent living': ['U'],
      'l) Emergency accommodation': ['V'],
      'm) Bed and breakfast': ['W'],
      'n) In custody': ['X'],
      'o) With Former Foster Carer': ['Z'],
      'p) Other accommodation': ['Y'],
      zzCodeError: [],
    },
    otherwise: {
      'No Information': null,
      'Not Recorded': null,
      'Not Stated': null,
      "All Residential Schools, except where dual-registered as a school and children's": 'C',
      '#MULTIVALUE': undefined,
    },
  },
  {
    column: 'Suitability of Accommodation',
    read: readSuitability,
    buckets: {
      'a) Suitable': [true],
      'b) Not suitable': [false],
      'c) Not in touch or not recorded': [null],
      'd) Exclude': [null],
    },
  },
  {
    column: 'Activity Status',
    read: readActivity(calendarDate('2026-10-31')),
    buckets: {
      'F1: Full time in higher education': ['F1'],
      'P1: Part time in higher education': ['P1'],
      'F2: Full time in education other than higher': ['F2'],
      'P2: Part time in education other than higher': ['P2'],
      'F3: Full time in training or employment': ['F5'],
      'P3: Part time in training or employment': ['P5'],
      'F4: Young person engaged full time in an apprenticeship': ['F4'],
      'P4: Young person engaged part time in an apprenticeship': ['P4'],
      'F5: Young person engaged full time in training or employment (not apprenticeship)': ['F5'],
      'P5: Young person engaged part time in training or employment (not apprenticeship)': ['P5'],
      'G4: Not in education, employment or training - illness or disability': ['G4'],
      'G5: Not in education, employment or training - other': ['G5'],
      'G6: Not in education, employment or training - pregnancy or parenting': ['G6'],
    },
  },
  {
    column: "Child's Legal Status",
    read: readLegalStatus,
    buckets: {
      'J1: Remanded to LA or youth detention': ['J1'],
      'J2: LA accommodation under PACE': ['J2'],
      'a) Interim care orders': ['C1'],
      'b) Full care orders': ['C2'],
      'c) Freed for  Adoption': ['D1'],
      'd) Placement order granted': ['E1'],
      'e) Accommodated under S20': ['V2'],
      'f) Detained on child protection grounds in LA accommodation': ['L1', 'L2', 'L3'],
      'f) Detained on child protection grounds in LA accomodation': ['L3'],
      'g) Youth justice legal Statuses': ['J1', 'J2', 'J3'],
      zzCodeError: ['V3', 'V4'],
    },
    otherwise: {
      'On remand or committed for trial or sentence': 'J1',
      "Interim S.O. S38(1) CA'89": undefined,
      'Interim Supervision Order': undefined,
      J4: undefined,
      'Secure Accommodation S25(1)': undefined,
      'Sup. Ord S31 with Dir': undefined,
      'Supervision Order': undefined,
      "Supervsn Order  S31(1)B CA'89": undefined,
      'Care Leaver-CLAct 2000': undefined,
      'Child Arrangement Order': undefined,
      "Child Arrangements Order/ResidenceOrder S8(1)CA'89": undefined,
      'Childrens Act Section 17': undefined,
      'Interim Residence Order': undefined,
      'Residence Order': undefined,
      'Section 47, Children Act 1989': undefined,
      'Special Guardianship Order': undefined,
      'Special Guardianship Order S14A CA 89': undefined,
      'V1 - Accomm under an agreed series of short term breaks': undefined,
      'Ward of Court with care and control to local authority': undefined,
    },
  },
  {
    column: 'Placement Provider',
    read: readProvider,
    buckets: {
      'a) Own LA': ['PR1'],
      'b) Private': ['PR4'],
      'c) Other': ['PR0', 'PR2', 'PR3', 'PR5', null],
    },
    otherwise: { 'PR0: Provision by own parents or other person with parental responsibility': 'PR0' },
  },
  {
    column: 'Placement Location',
    read: readInArea,
    buckets: { 'a) In': [true], 'b) Out': [false] },
  },
  {
    column: 'Was the child offered a Return Interview after their last missing episode (Y/N)?',
    read: readInterviewOffered,
    buckets: { Yes: [true], No: [false] },
  },
  {
    column: 'Did the child accept a Return Interview after their last missing episode (Y/N)?',
    read: readInterviewAccepted,
    buckets: { Yes: [true], No: [false] },
    otherwise: { 'Offered and Declined (by YP)': false },
  },
  {
    column: 'Reason Ceased to be Looked After',
    read: readReasonCeased,
    buckets: {
      'a) Adopted': ['E11', 'E12'],
      'b) Died': ['E2'],
      'c) Care taken by another LA': ['E3'],
      'd) Returned home to live with parents or relatives': ['E4A', 'E4B'],
      'e) Left care to live with parents, relatives or other person with no parental responsibility': [
        'E13',
        'E17',
      ],
      'f) Residence order granted': ['E41'],
      'g) Special Guardianship Orders': ['E45', 'E46', 'E47', 'E48'],
      'h) Moved into independent living': ['E5', 'E6'],
      'i) Transferred to residential care funded by adult social services': ['E7'],
      'j) Sentenced to custody': ['E9'],
      'k) Accommodation on remand ended': ['E14'],
      'l) Age assessment determined child was 18 or over': ['E15'],
      'm) Child moved abroad': ['E16'],
      'n) Care ceased for any other reason': ['E8', 'E17'],
      zzCodeError: ['X1'],
    },
    otherwise: {
      // The code counts where the bucket says otherwise.
      'With parent, relative or other person with no PR': 'E13',
      'E4A Return home with parents/rels/other with PR - part of care planning process': 'E4A',
      'UnPlanned to parent/other parent resp': 'E4B',
      'E8-Transferred to care of adult services': 'E8',
      'E8-Accommodation on remand (S23 CYPA 1969) ceased': 'E8',
      'E7 - Transferred to Adult Social Care': 'E7',
      'E7 - Transferred to residential care funded by adult social care services': 'E7',
      'Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply e.g. an unaccompanied asylum seeking child who':
        'E15',
      'SE8A - Discharged - changed to Supervision Order': undefined,
    },
  },
  {
    column: 'Placement Type',
    read: readPlace,
    buckets: {
      'a) Foster Placement': ['U'],
      'a) Foster placement': ['U', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'Q1', 'Q2'],
      'b) Placed for adoption': ['A', 'A3', 'A4', 'A5', 'A6'],
      'c) Placed with parents': ['P1'],
      'd) Independent living': ['P2'],
      'e) Residential employment': ['P3'],
      'f) Residential accommodation': ['H5'],
      'g) Secure Children’s Homes': ['K1'],
      'h) Children’s Homes': ['K2'],
      'i) Residential Care Home': ['R1'],
      'j) NHS/Health Trust': ['R2'],
      'k) Family Centre or Mother and Baby Unit': ['R3'],
      'l) Young Offender Institution': ['R5'],
      'm) Residential school': ['S1'],
      'n) Other placements': ['Z1'],
      'o) Temporary placement': ['T0', 'T1', 'T2', 'T3', 'T4'],
    },
    otherwise: {
      '09': undefined,
      '36': undefined,
      'Other residential settings': undefined,
      'Youth Treatment Centres': undefined,
      // The code, or the plain words, where the bucket says otherwise.
      'A4 Placed for adoption w. consent not w. current foster carer': 'A4',
      "H5 Semi-independent living accommodation not subject to children's homes regulations": 'H5',
      'Other placements in the community': 'Z1',
      'Supported Accommodation': 'K3',
      'H5 - Young Offender Institution or Prison': 'R5',
      'F1 - Placement with relative or friend (in boundary)': 'U',
      'F2 - Placement with other carer (by council - within boundary)': 'U',
      'F3 - Placement with other carer (through agency - within boundary)': 'U',
      'F5 - Placement with carer (by council - outside boundary)': 'U',
      'F6 - Placement with carer (through agency - outside boundary)': 'U',
      "H5 IN - Residential accommodation not subject to Children's Homes Regulations (in LA)": 'H5',
      "H5OUT - Residential accommodation not subject to Children's Homes Regulations (outside LA)": 'H5',
    },
  },
];

describe.each(columns)('$column', ({ column, read, buckets, otherwise = {} }) => {
  test('every spelling met is read as its bucket says, or as it says itself', () => {
    const wrong = Object.entries(met[column] ?? {}).flatMap(([bucket, spellings]) =>
      spellings.flatMap((text) => {
        const allowed = Object.hasOwn(otherwise, text) ? [otherwise[text]] : (buckets[bucket] ?? []);
        const value = read(text);
        const got = value === unreadable ? undefined : value;
        return allowed.some((answer) => answer === got) ? [] : [`${bucket}: ${text} -> ${String(got)}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(met[column] ?? {}).length).toBeGreaterThan(1);
  });
});

test("Child's Category of Need: a spelling is read as its bucket, or is a finding, which few are", () => {
  const wanted: Readonly<Record<string, Answer>> = {
    'a) Abuse or neglect': 'N1',
    "b) Child's disability": 'N2',
    'c) Parents illness or disability': 'N3',
    'd) Family in acute stress': 'N4',
    'e) Family dysfunction': 'N5',
    'f) Socially unacceptable behaviour': 'N6',
    'g) Low income': 'N7',
    'h) Absent parenting': 'N8',
    'i) Not CIN': null,
    'j) Not stated': null,
  };
  const buckets = Object.entries(met["Child's Category of Need"] ?? {});
  const read = buckets.flatMap(([bucket, spellings]) =>
    spellings.map((text) => ({ text, is: readNeed(text), wanted: wanted[bucket] })),
  );
  const findings = read.filter(({ is }) => is === unreadable);
  expect(read.filter(({ is, wanted }) => is !== unreadable && is !== wanted)).toEqual([]);
  expect([findings.length, read.length]).toEqual([45, 716]);
});

function part<T extends object, K extends keyof T>(cell: Cell<T>, key: K): Cell<T[K]> {
  return cell === null || cell === unreadable ? cell : cell[key];
}

function spellingsMet(): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  const bytes = readFileSync(new URL('./spellings-met.json.gz', import.meta.url));
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as Record<string, Record<string, string[]>>; // our own fixture
}
