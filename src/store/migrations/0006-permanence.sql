-- What the return tells of adoption, of permanence before care and of deprivation of liberty, and two things of tables
-- that were kept without them: the birth date of a mother's child, and whether OC3 says that something is not known.
-- As in 0002: a null says that nothing is recorded, and a column that the source lacks is named in absent.

alter table person_identity add column child_born_on date;
alter table birthday_record add column activity_not_known boolean, add column home_not_known boolean;

-- Of what was kept before, nobody can say what stood in those columns: absent, not blank. Those whose guard is forced
-- are hidden from their owner too, so that it is lifted for as long as this takes.
alter table person_identity no force row level security;
alter table birthday_record no force row level security;
update person_identity set absent = absent || array['childBorn'];
update birthday_record set absent = absent || array['activityNotKnown', 'homeNotKnown'];
alter table person_identity force row level security;
alter table birthday_record force row level security;

create table fact_columns (
  authority_id text not null check (authority_id <> ''),
  fact_id bigint not null,
  child text not null,
  source_kind text not null check (source_kind in ('ssda903', 'annex-a', 'ssd')),
  fact_key text not null,
  source_file text not null,
  source_row integer not null,
  absent text[] not null default '{}',
  known_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_reason text,
  import_id bigint not null,
  superseded_on date,
  superseded_at timestamptz,
  superseded_by bigint,
  superseded_reason text,
  withdrawn_at timestamptz,
  check ((superseded_on is null) = (superseded_at is null)),
  check ((superseded_on is null) = (superseded_by is null)),
  check ((superseded_on is null) = (superseded_reason is null)),
  check (withdrawn_at is null or superseded_on is not null),
  primary key (authority_id, fact_id)
);

create table adoption (
  like fact_columns including all,
  return_year text not null, born_on date, decided_on date, matched_on date, by_foster_carers boolean,
  adopters double precision, adopters_sex text, adopters_status text
);
create table adoption_decision (
  like fact_columns including all,
  event_on date not null, born_on date, ceased_on date, ceased_reason text
);
-- order_date is text: parts of it may not be known (ZZ/ZZ/2015).
create table previous_permanence (
  like fact_columns including all,
  return_year text not null, born_on date, order_kind text, order_authority text, order_date text
);
create table liberty_order (
  like fact_columns including all,
  from_on date not null, to_on date, born_on date
);

drop table fact_columns;

-- The same thing is known in one way at a time.
do $$
declare
  fact text;
begin
  foreach fact in array array['adoption', 'adoption_decision', 'previous_permanence', 'liberty_order'] loop
    execute format('create unique index %I on %I (authority_id, child, source_kind, fact_key) '
      'where superseded_on is null', fact || '_once', fact);
    execute format('alter table %I add foreign key (authority_id, import_id) references import', fact);
    perform keep_apart(fact::regclass);
    execute format('grant update (superseded_on, superseded_at, superseded_by, superseded_reason, withdrawn_at) '
      'on %I to waymark_app', fact);
  end loop;
end $$;
