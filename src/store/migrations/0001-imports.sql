-- Who told us what, and when: imports, the extracts they read, and a count of every change.
-- Dates end _on, instants end _at. The authority's id is the first part of every key.

-- Keeps authorities apart, whatever a query forgets: a row is seen and written only within its own authority. Where
-- nobody has said which authority (setting missing or empty), there are no rows.
create function keep_apart(kept regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format(
    'create policy own_authority on %s using (authority_id = nullif(current_setting(''waymark.authority'', true), '''')) '
    'with check (authority_id = nullif(current_setting(''waymark.authority'', true), ''''))', kept);
  execute format('grant select, insert on %s to waymark_app', kept);
end $$;

-- What this installation holds. One row, of no person: it decides whether demonstration sign-in may exist at all.
create table installation (
  only_one boolean primary key default true check (only_one),
  holds text not null check (holds in ('demonstration', 'real')),
  authority_id text not null check (authority_id <> ''),
  since_at timestamptz not null
);
grant select, insert on installation to waymark_app;
alter table installation enable row level security;
alter table installation force row level security;
create policy everyone on installation using (true);

-- Every change, in order. The newest number says whether what a process has in memory is still true; last_fact_id is
-- where the next change goes on numbering.
create table change (
  authority_id text not null check (authority_id <> ''),
  change_id bigint not null,
  at timestamptz not null,
  by text not null,
  what text not null,
  last_fact_id bigint not null,
  primary key (authority_id, change_id)
);
select keep_apart('change');

create table import (
  authority_id text not null check (authority_id <> ''),
  import_id bigint not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  -- Per file and table: rows read, new, changed, unchanged, refused.
  counts jsonb not null,
  -- waymark.json as it was given: teams, workers, dated settings and targets. The newest import's stand.
  given jsonb not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (authority_id, import_id)
);
select keep_apart('import');
grant update (withdrawn_at, withdrawn_by) on import to waymark_app;

-- One table of one file that an import read: what the figures stand on.
create table extract (
  authority_id text not null check (authority_id <> ''),
  import_id bigint not null,
  place integer not null,
  file text not null,
  kind text not null check (kind in ('ssda903', 'annex-a', 'ssd')),
  table_name text not null,
  return_year text,
  extracted_on date,
  rows integer not null,
  columns text[] not null,
  counted_only boolean not null,
  primary key (authority_id, import_id, place),
  foreign key (authority_id, import_id) references import
);
select keep_apart('extract');

-- What an import said again without changing it: the facts, by number, and the last day on which it said so. A fact
-- stays while any import that said it stands.
create table restatement (
  authority_id text not null check (authority_id <> ''),
  import_id bigint not null,
  fact_kind text not null,
  known_on date not null,
  facts int8multirange not null,
  foreign key (authority_id, import_id) references import
);
create index restatement_of on restatement (authority_id, fact_kind);
select keep_apart('restatement');
