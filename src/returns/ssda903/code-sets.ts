/* oxlint-disable max-lines -- a table of data */
/**
 * The code sets of the return, as its guide lists them (2026-27): each code with what it means; null where the meaning
 * is not known here. Retired codes stand apart, with the last return year that had them (null: before any that is
 * read here).
 * Source: SSDA903 guide, code lists; meanings shortened.
 */
interface CodeSet {
  readonly codes: Readonly<Record<string, string | null>>;
  readonly retired?: Readonly<Record<string, { readonly meaning: string; readonly until: string | null }>>;
}

const codeSets = {
  SEX: {
    codes: {
      M: 'Male',
      F: 'Female',
      U: 'Unknown',
    },
    retired: {
      '1': { meaning: 'Male', until: '2023-24' },
      '2': { meaning: 'Female', until: '2023-24' },
    },
  },
  ETHNIC: {
    codes: {
      WBRI: 'White British',
      WIRI: 'White Irish',
      WOTH: 'Any other White background',
      WIRT: 'Traveller of Irish heritage',
      WROM: 'Gypsy/Roma',
      MWBC: 'White and Black Caribbean',
      MWBA: 'White and Black African',
      MWAS: 'White and Asian',
      MOTH: 'Any other Mixed background',
      AIND: 'Indian',
      APKN: 'Pakistani',
      ABAN: 'Bangladeshi',
      AOTH: 'Any other Asian background',
      BCRB: 'Caribbean',
      BAFR: 'African',
      BOTH: 'Any other Black background',
      CHNE: 'Chinese',
      OOTH: 'Any other ethnic group',
      REFU: 'Refused',
      NOBT: 'Not yet obtained',
    },
  },
  MOTHER: {
    codes: {
      '0': 'Female child is not a mother',
      '1': 'Female child is a mother',
    },
  },
  RNE: {
    codes: {
      S: 'Started to be looked after',
      L: 'Change of legal status only',
      P: 'Change of placement and carer only',
      T: 'Change of placement, same carer',
      B: 'Change of legal status, placement and carer on the same day',
      U: 'Change of legal status and placement, same carer',
    },
  },
  LS: {
    codes: {
      C1: 'Interim care order',
      C2: 'Full care order',
      D1: 'Freeing order granted (historic)',
      E1: 'Placement order granted',
      V2: 'Accommodated under section 20 (single period)',
      V3: 'Short-term breaks: each episode of care recorded',
      V4: 'Short-term breaks: the agreement recorded, not each episode',
      J1: 'On remand to LA accommodation or youth detention accommodation',
      J2: 'In LA accommodation under PACE',
      J3: 'Youth Rehabilitation Order with residence or intensive fostering',
      L1: 'Under police protection in LA accommodation',
      L2: 'Emergency protection order',
      L3: 'Child assessment order, in LA accommodation',
    },
  },
  CIN: {
    codes: {
      N1: 'Abuse or neglect',
      N2: "Child's disability or illness",
      N3: 'Parental illness or disability',
      N4: 'Family in acute stress',
      N5: 'Family dysfunction',
      N6: 'Socially unacceptable behaviour',
      N7: 'Low income',
      N8: 'Absent parenting',
    },
  },
  PLACE: {
    codes: {
      A3: 'Placed for adoption with consent, with current foster carer',
      A4: 'Placed for adoption with consent, not with current foster carer',
      A5: 'Placed for adoption under placement order, with current foster carer',
      A6: 'Placed for adoption under placement order, not with current foster carer',
      K1: "Secure children's home",
      K2: "Children's home",
      K3: 'Registered supported accommodation',
      P1: 'With own parent(s) or others with parental responsibility',
      P3: 'Residential employment',
      R1: 'Residential care home',
      R2: 'NHS/health trust or other nursing establishment',
      R3: 'Family centre or mother and baby unit',
      R5: 'Young offender institution or prison',
      S1: 'Residential school',
      T0: 'All types of temporary move',
      T1: 'Temporary: in hospital',
      T2: 'Temporary: child on holiday',
      T3: 'Temporary: carer on holiday',
      T4: 'Temporary: other reason, 7 days or less',
      U1: 'Fostered by relative/friend, long term',
      U2: 'Fostered by relative/friend who is an approved adopter (fostering for adoption/concurrent planning)',
      U3: 'Fostered by relative/friend, other',
      U4: 'Fostered by other carer, long term',
      U5: 'Fostered by other carer who is an approved adopter',
      U6: 'Fostered by other carer, other',
      Z11: null,
      Z12: null,
      Z13: null,
      Z14: null,
    },
    retired: {
      Z1: { meaning: 'Other placement', until: '2024-25' },
      H5: { meaning: "Semi-independent living outside children's homes regulations", until: '2023-24' },
      P2: { meaning: 'Independent living', until: null },
    },
  },
  PLACE_PROVIDER: {
    codes: {
      PR0: 'Parent or person with parental responsibility',
      PR1: 'Own provision (incl. regional adoption agency hosted by the LA)',
      PR2: 'Other local authority provision',
      PR3: 'Other public provision',
      PR4: 'Private provision',
      PR5: 'Voluntary/third sector provision',
    },
  },
  REC: {
    codes: {
      X1: 'Episode ends and another starts the same day',
      E11: 'Adopted, application unopposed',
      E12: 'Adopted, consent dispensed with',
      E2: 'Died',
      E3: 'Care taken over by another UK LA',
      E4A: 'Returned home to parents/relatives with parental responsibility, planned',
      E4B: 'Returned home to parents/relatives with parental responsibility, unplanned',
      E13: 'Left to live with parents/relatives/others without parental responsibility',
      E41: 'Residence or child arrangements order',
      E45: 'SGO to former foster carer who is a relative/friend',
      E46: 'SGO to former foster carer, not relative/friend',
      E47: 'SGO to other carer who is a relative/friend',
      E48: 'SGO to other carer, not relative/friend',
      E5: 'Independent living with formal support',
      E6: 'Independent living without formal support',
      E7: 'Transferred to adult-funded residential care',
      E8: 'Ceased for any other reason',
      E9: 'Sentenced to custody',
      E14: 'Remand accommodation ended',
      E15: 'Age assessed as 18 or over',
      E16: 'Moved abroad',
      E17: 'Aged 18 or over and stayed with current carers (staying put)',
    },
    retired: {
      E1: { meaning: 'Adopted', until: null },
      E43: { meaning: 'SGO to former foster carers', until: '2017-18' },
      E44: { meaning: 'SGO to other carers', until: '2017-18' },
    },
  },
  REASON_PLACE_CHANGE: {
    codes: {
      CARPL: 'Change to or implementation of care plan',
      CLOSE: 'Resignation or closure of provision',
      ALLEG: 'Allegation (s47)',
      STAND: 'Standards of care concern',
      APPRR: 'Approval removed',
      CREQB: "Carer requests end because of child's behaviour",
      CREQO: 'Carer requests end for other reason',
      CHILD: 'Child requests end',
      LAREQ: 'Responsible/area authority requests end',
      PLACE: 'Change in status of placement only',
      CUSTOD: 'Custody arrangement',
      OTHER: 'Other',
    },
  },
  REVIEW_CODE: {
    codes: {
      PN0: 'Under 4 at the review',
      PN1: 'Attends and speaks for self',
      PN2: 'Attends, advocate speaks',
      PN3: 'Attends, conveys views non-verbally',
      PN4: 'Attends without contributing',
      PN5: 'Does not attend, briefs an advocate',
      PN6: 'Does not attend, conveys views by other medium',
      PN7: 'Does not attend nor convey views',
    },
  },
  YESNO01: {
    codes: {
      '0': 'No / not up to date',
      '1': 'Yes / up to date',
    },
  },
  SDQ_REASON: {
    codes: {
      SDQ1: 'Under 4 or over 16 at the latest assessment',
      SDQ2: 'Carer refused',
      SDQ3: "Not possible because of severity of child's disability",
      SDQ4: 'Other',
      SDQ5: 'Child refused',
    },
  },
  IN_TOUCH: {
    codes: {
      YES: 'In touch',
      NO: 'Not in touch',
      DIED: 'Died after leaving care',
      REFU: 'Young person refuses contact',
      NREQ: 'No longer requires services',
      RHOM: 'Returned home to parents or someone with parental responsibility for 6 months or more',
    },
  },
  ACTIV: {
    codes: {
      F1: 'Full time higher education',
      P1: 'Part time higher education',
      F2: 'Full time other education',
      P2: 'Part time other education',
      F4: 'Full time apprenticeship',
      P4: 'Part time apprenticeship',
      F5: 'Full time training or employment (not apprenticeship)',
      P5: 'Part time training or employment (not apprenticeship)',
      G4: 'NEET: illness or disability',
      G5: 'NEET: other circumstances',
      G6: 'NEET: pregnancy or parenting',
      '0': 'Not known / not in touch / died / returned home',
    },
    retired: {
      F3: { meaning: 'Full time training or employment', until: '2020-21' },
      P3: { meaning: 'Part time training or employment', until: '2020-21' },
    },
  },
  ACCOM: {
    codes: {
      B1: 'With parents or relatives, considered suitable',
      B2: 'With parents or relatives, considered unsuitable',
      C1: 'Community home or other residential care (e.g. NHS), considered suitable',
      C2: 'Community home or other residential care (e.g. NHS), considered unsuitable',
      D1: 'Semi-independent/transitional or self-contained with support or floating support, considered suitable',
      D2: 'Semi-independent/transitional or self-contained with support or floating support, considered unsuitable',
      E1: 'Supported lodgings, considered suitable',
      E2: 'Supported lodgings, considered unsuitable',
      G1: 'Gone abroad, considered suitable',
      G2: 'Gone abroad, considered unsuitable',
      H1: 'Deported, considered suitable',
      H2: 'Deported, considered unsuitable',
      K1: 'Ordinary lodgings without formal support, considered suitable',
      K2: 'Ordinary lodgings without formal support, considered unsuitable',
      R1: 'Residence not known, considered suitable',
      R2: 'Residence not known, considered unsuitable',
      S2: 'No fixed abode / homeless, considered unsuitable',
      T1: 'Foyer or similar supported accommodation, considered suitable',
      T2: 'Foyer or similar supported accommodation, considered unsuitable',
      U1: 'Independent living (own tenancy, flat share, college/university), considered suitable',
      U2: 'Independent living (own tenancy, flat share, college/university), considered unsuitable',
      V1: 'Emergency accommodation, considered suitable',
      V2: 'Emergency accommodation, considered unsuitable',
      W1: 'Bed and breakfast, considered suitable',
      W2: 'Bed and breakfast, considered unsuitable',
      X2: 'In custody, considered unsuitable',
      Y1: 'Other, considered suitable',
      Y2: 'Other, considered unsuitable',
      Z1: 'With former foster carer (staying put), considered suitable',
      Z2: 'With former foster carer (staying put), considered unsuitable',
      '0': 'Not known / died / returned home',
    },
  },
  FOSTER_CARE: {
    codes: {
      '0': 'Not adopted by former foster carer',
      '1': 'Adopted by former foster carer',
    },
  },
  NB_ADOPTR: {
    codes: {
      '1': 'One adopter',
      '2': 'Two adopters',
    },
  },
  SEX_ADOPTR: {
    codes: {
      M1: 'Single male',
      F1: 'Single female',
      MM: 'Male couple',
      FF: 'Female couple',
      MF: 'Male/female couple',
    },
  },
  LS_ADOPTR: {
    codes: {
      L0: 'Single adopter',
      L11: 'Different-gender married couple',
      L12: 'Same-gender married couple',
      L2: 'Civil partnership couple',
      L3: 'Different-gender unmarried couple',
      L4: 'Same-gender couple, not married or in a civil partnership',
    },
  },
  REASON_PLACED_CEASED: {
    codes: {
      RD1: "Child's needs changed",
      RD2: 'Court did not make a placement order',
      RD3: 'Prospective adopters could not be found',
      RD4: 'Any other reason',
    },
  },
  PREV_PERM: {
    codes: {
      P1: 'Adoption',
      P2: 'Special guardianship order',
      P3: 'Residence or child arrangements order',
      P4: 'Unknown',
      Z1: 'No previous permanence option',
    },
  },
  MISSING: {
    codes: {
      M: 'Missing: whereabouts not known',
      A: 'Away from placement without authorisation: whereabouts known',
    },
  },
  SW_REASON: {
    codes: {
      MANAGE: 'Managing caseloads',
      FCONTA: 'First contact or re-referral',
      LEFTRL: 'Previous social worker left role',
      ORGRST: 'Organisational restructure',
      TSPROC: 'Transfer under standard process',
      ABSENC: 'Absence cover or return from absence',
      CHCHAN: 'Child requested change',
      PCCHAN: 'Parent/carer requested change',
      SWDIED: 'Previous social worker died',
      OTHERS: 'Other',
    },
  },
} as const satisfies Readonly<Record<string, CodeSet>>;

export type CodeSetName = keyof typeof codeSets;

/** A set with every code it has or had. */
export interface KnownCodes extends CodeSet {
  readonly known: ReadonlySet<string>;
}

const sets: ReadonlyMap<string, KnownCodes> = new Map(
  Object.entries<CodeSet>(codeSets).map(([name, set]) => {
    const known = new Set([...Object.keys(set.codes), ...Object.keys(set.retired ?? {})]);
    return [name, { ...set, known }];
  }),
);

/** One code set, whatever the set. */
export function codeSet(name: CodeSetName): KnownCodes {
  const set = sets.get(name);
  if (set === undefined) throw new RangeError(`no code set ${name}`);
  return set;
}
