/** Who carries what, for more than one indicator. */
export const birthdayRecordCarriers = {
  inTouch: [
    'SSDA903 OC3: IN_TOUCH',
    'Annex A List 9: LA in Touch, Latest Date of Contact (extracts around the birthday)',
    'SSD ssd_care_leavers: in touch, latest contact (extracts around the birthday)',
  ],
  activity: [
    'SSDA903 OC3: ACTIV',
    'Annex A List 9: Activity Status (the extract nearest the birthday)',
    'SSD ssd_care_leavers: activity (the extract nearest the birthday)',
  ],
  home: [
    'SSDA903 OC3: ACCOM',
    'Annex A List 9: Type and Suitability of Accommodation (the extract nearest the birthday)',
    'SSD ssd_care_leavers: accommodation and suitability (the extract nearest the birthday)',
  ],
} as const;

/** What every birthday measure leaves out. */
export const birthdayExclusions = [
  'Died; returned home for six months or more; care transferred to another authority (REC E3)',
] as const;
