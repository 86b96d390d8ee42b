-- Settings that people change on a page: targets and local policy values, each from a day on. A change is a row; none
-- is ever altered or deleted. Laid over what waymark.json says, which is laid over what is shipped.

create table setting_change (
  authority_id text not null check (authority_id <> ''),
  setting_change_id bigint not null,
  kind text not null check (kind in ('target', 'value')),
  -- The id of an indicator, or the name of a setting.
  name text not null,
  from_on date not null,
  -- {"target": 95, "tolerance": 2} or {"value": 8}
  value jsonb not null,
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (authority_id, setting_change_id)
);
select keep_apart('setting_change');
