import type { List8Column, List9Column } from './lists.ts';

/** The words of a heading: lower case, without "(Y/N)", "(Years)", punctuation and line breaks. */
export function foldHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/\((y\s*\/\s*n|years?)\)/g, ' ')
    .replace(/advisers?|advisors?/g, 'adviser')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Any heading that holds child and id is the child's, as is a bare client, person or case number. */
export const CHILD_ID =
  /^(?!.*\b(episode|placement|family|adopter)\b).*\b(child|young person|yp)s?\b.*\b(id|identifier|reference|ref|number|no)$|\bchild\b.*\bid\b|^(client|person|case|unique|child|ics|ssid|mosaic|liquidlogic|ll) ?(id|identifier|number|no|ref)$/;

/** How headings of List 9 are recognised where they are not the template's own words. */
export const list9Headings: Readonly<Record<List9Column, RegExp>> = {
  'Child Unique ID': CHILD_ID,
  Gender: /\b(gender|sex)\b/,
  Ethnicity: /\bethnic/,
  'Date of Birth': /\bdate of birth\b|\bdob\b|\bbirth date\b/,
  'Age of Child (Years)': /^age\b|\bage of child\b|\bchilds age\b/,
  'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': /\buasc\b|\basylum\b/,
  'Does the Child have a Disability': /\bdisab/,
  'Allocated Team': /\bteam\b/,
  'Allocated Worker': /\b(allocated|social|case) ?worker\b|^worker\b|\bkey ?worker\b/,
  'Allocated Personal Advisor': /\bpersonal adviser\b|^(allocated )?pa\b/,
  'Eligibility Category': /\beligib|\bleaving care (status|category)\b|\bcare leaver (status|category)\b/,
  'Latest Pathway Plan Review Date': /\bpathway\b/,
  'LA in Touch': /\bin touch\b/,
  'Latest Date of Contact': /\b(latest|last)\b.*\bcontact\b|\bdate of (latest|last) contact\b/,
  'Type of Accommodation': /^(?!.*suitab).*\baccomm?odation\b/,
  'Suitability of Accommodation': /\bsuitab/,
  'Activity Status': /\bactivity\b|\b(eet|neet|employment) status\b/,
};

/** How headings of List 8 are recognised where they are not the template's own words. */
export const list8Headings: Readonly<Record<List8Column, RegExp>> = {
  'Child Unique ID': CHILD_ID,
  Gender: /\b(gender|sex)\b/,
  Ethnicity: /\bethnic/,
  'Date of Birth': /\bdate of birth\b|\bdob\b|\bbirth date\b/,
  'Age of Child (Years)': /^age\b|\bage of child\b|\bchilds age\b/,
  'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': /\buasc\b|\basylum\b/,
  'Does the Child have a Disability': /\bdisab/,
  'Date Started to be Looked After': /\b(started|start)\b.*\b(looked after|lac|cla|care)\b/,
  "Child's Category of Need": /\bneed\b/,
  'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)':
    /\bsubsequent\b/,
  'Start date of current legal status': /^(?=.*\blegal status\b).*\b(start|date|from)\b/,
  "Child's Legal Status": /^(?!.*\b(start|date|from)\b).*\blegal status\b/,
  'Date of Latest Statutory Review': /\b(latest|last)\b.*\breview\b/,
  'Date of Last Social Work Visit': /\bsocial work(er)?s? visit\b|\blast visit\b|\blatest visit\b/,
  'What is the permanence plan for this child?': /\bpermanence\b/,
  'Date of Last IRO Visit / Contact to the Child': /\biro\b/,
  'Date of Last Health Assessment': /\bhealth assessment\b/,
  'Date of Last Dental Check': /\bdental\b|\bdentist\b/,
  'Number of Placements in the Last 12 months': /\bnumber of placements\b|\bplacements in the last\b/,
  'Date Ceased to be Looked After': /\bdate\b.*\b(ceased|ended)\b|\bceased\b.*\bdate\b/,
  'Reason Ceased to be Looked After': /\breason\b/,
  'Start Date of Most Recent Placement': /^(?=.*\bplacement\b).*\bstart/,
  'Placement Type': /\bplacement type\b|\btype of placement\b/,
  'Placement Provider': /\bprovider\b/,
  'Placement postcode': /\bpost ?code\b/,
  'URN of Placement': /\burn\b/,
  'Placement Location': /\bplacement location\b|\blocation\b/,
  'LA of Placement': /\b(la|local authority) of placement\b|\bplacement (la|local authority)\b/,
  "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months":
    /^(?!.*\binterview\b).*\bmissing\b/,
  "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months": /\babsent\b/,
  'Was the child offered a Return Interview after their last missing episode (Y/N)?':
    /^(?=.*\binterview\b).*\boffered\b/,
  'Did the child accept a Return Interview after their last missing episode (Y/N)?':
    /^(?=.*\binterview\b).*\baccept/,
  'Allocated Team': /\bteam\b/,
  'Allocated Worker': /\b(allocated|social|case) ?worker\b|^worker\b|\bkey ?worker\b/,
};
