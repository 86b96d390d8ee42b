import { countedListColumns } from './counted-list-columns.ts';

/**
 * Annex A of Ofsted's inspection framework for children's services (ILACS): the eleven lists and their columns, in the
 * template's order and words.
 */
export type ListName =
  | 'List 1'
  | 'List 2'
  | 'List 3'
  | 'List 4'
  | 'List 5'
  | 'List 6'
  | 'List 7'
  | 'List 8'
  | 'List 9'
  | 'List 10'
  | 'List 11';

export interface ListLayout {
  readonly list: ListName;
  readonly title: string;
  readonly columns: readonly string[];
}

/** List 8: children in care now, or who ceased to be in the last six months. */
export const list8Columns = [
  'Child Unique ID',
  'Gender',
  'Ethnicity',
  'Date of Birth',
  'Age of Child (Years)',
  'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
  'Does the Child have a Disability',
  'Date Started to be Looked After',
  "Child's Category of Need",
  'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
  'Start date of current legal status',
  "Child's Legal Status",
  'Date of Latest Statutory Review',
  'Date of Last Social Work Visit',
  'What is the permanence plan for this child?',
  'Date of Last IRO Visit / Contact to the Child',
  'Date of Last Health Assessment',
  'Date of Last Dental Check',
  'Number of Placements in the Last 12 months',
  'Date Ceased to be Looked After',
  'Reason Ceased to be Looked After',
  'Start Date of Most Recent Placement',
  'Placement Type',
  'Placement Provider',
  'Placement postcode',
  'URN of Placement',
  'Placement Location',
  'LA of Placement',
  "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
  "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
  'Was the child offered a Return Interview after their last missing episode (Y/N)?',
  'Did the child accept a Return Interview after their last missing episode (Y/N)?',
  'Allocated Team',
  'Allocated Worker',
] as const;
export type List8Column = (typeof list8Columns)[number];

/** List 9: everyone entitled to leaving care services now. */
export const list9Columns = [
  'Child Unique ID',
  'Gender',
  'Ethnicity',
  'Date of Birth',
  'Age of Child (Years)',
  'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
  'Does the Child have a Disability',
  'Allocated Team',
  'Allocated Worker',
  'Allocated Personal Advisor',
  'Eligibility Category',
  'Latest Pathway Plan Review Date',
  'LA in Touch',
  'Latest Date of Contact',
  'Type of Accommodation',
  'Suitability of Accommodation',
  'Activity Status',
] as const;
export type List9Column = (typeof list9Columns)[number];

/** The eleven lists, in order. */
export const lists: readonly ListLayout[] = [
  { list: 'List 1', title: 'Contacts', columns: countedListColumns['List 1'] },
  { list: 'List 2', title: 'Early help assessments', columns: countedListColumns['List 2'] },
  { list: 'List 3', title: 'Referrals', columns: countedListColumns['List 3'] },
  { list: 'List 4', title: 'Assessments', columns: countedListColumns['List 4'] },
  {
    list: 'List 5',
    title: 'Section 47 enquiries and initial child protection conferences',
    columns: countedListColumns['List 5'],
  },
  { list: 'List 6', title: 'Children in need', columns: countedListColumns['List 6'] },
  { list: 'List 7', title: 'Child protection plans', columns: countedListColumns['List 7'] },
  { list: 'List 8', title: 'Children in care', columns: list8Columns },
  { list: 'List 9', title: 'Leaving care services', columns: list9Columns },
  { list: 'List 10', title: 'Adoption', columns: countedListColumns['List 10'] },
  { list: 'List 11', title: 'Prospective adopters', columns: countedListColumns['List 11'] },
];
