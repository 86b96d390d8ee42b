import { zeroOrOne } from '../../codes/yes-no.ts';
import type { ColumnOf } from '../layouts.ts';
import type { FactsOf } from './fact-row.ts';
import { birthDateFact, mapped } from './identity.ts';

/** OC2: the year's health record, key is the return year. */
export const factsOfYearlyHealth: FactsOf<'OC2'> = (row) => {
  const { child, cells, source, year } = row;
  const yes = (column: ColumnOf<'OC2'>) => mapped(cells.code(column), zeroOrOne);
  return [
    birthDateFact(row, 'oc2'),
    {
      kind: 'yearly-health',
      child,
      key: year,
      source,
      year,
      sdqScore: cells.count('SDQ_SCORE', 40),
      sdqReason: cells.code('SDQ_REASON'),
      convicted: yes('CONVICTED'),
      healthSurveillance: yes('HEALTH_CHECK'),
      immunisations: yes('IMMUNISATIONS'),
      teethCheck: yes('TEETH_CHECK'),
      healthAssessment: yes('HEALTH_ASSESSMENT'),
      substanceMisuse: yes('SUBSTANCE_MISUSE'),
      interventionReceived: yes('INTERVENTION_RECEIVED'),
      interventionOffered: yes('INTERVENTION_OFFERED'),
    },
  ];
};
