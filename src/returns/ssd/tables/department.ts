import { lacking, type TableReader } from './table-reader.ts';

/** ssd_department: the teams. The parent, by name where it has one, is often the locality. */
export const readDepartment: TableReader = () => (row) => {
  const team = row.text('dept_team_id') ?? row.text('dept_team_name');
  if (team == null) return lacking('team id');
  return [
    {
      kind: 'team',
      child: '',
      key: team,
      source: row.source,
      team,
      name: row.text('dept_team_name'),
      parent: row.text('dept_team_parent_name') ?? row.text('dept_team_parent_id'),
    },
  ];
};
