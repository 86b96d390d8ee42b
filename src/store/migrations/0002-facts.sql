-- What extracts say of people, one table a kind of fact, as src/domain/people/facts.ts names them.
-- Two times stand on every row. True: from_on, to_on, event_on. Known: known_on is the day its extract speaks for,
-- recorded_at when it came here; superseded_on and the columns beside it close it. Only closing columns are ever
-- updated, and nothing is deleted: the application has no right to.
-- A null says that nothing is recorded; a column that the source lacks, or that could not be read, is named in absent.

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

create table person_identity (
  like fact_columns including all,
  born_on date, sex text check (sex in ('male', 'female', 'unknown')), ethnicity text, ethnic_group text, upn text,
  uasc boolean, uasc_ceased_on date, disabled boolean, died_on date, mother boolean, forename text, surname text
);
-- held_to_on closes an open span where a later one of the same source began: the source's own end stays as it is.
create table care_episode (
  like fact_columns including all,
  from_on date not null, to_on date, held_to_on date,
  start_reason text, end_reason text, legal_status text, need text, place text, provider text, change_reason text,
  home_postcode text, place_postcode text, urn text,
  check (to_on >= from_on), check (held_to_on >= from_on)
);
create table placement (
  like fact_columns including all,
  from_on date not null, to_on date, held_to_on date,
  place text, provider text, change_reason text, postcode text, urn text, distance double precision, in_area boolean,
  check (to_on >= from_on), check (held_to_on >= from_on)
);
create table legal_status (
  like fact_columns including all,
  from_on date not null, to_on date, legal_status text not null
);
create table review (like fact_columns including all, event_on date not null, code text);
create table visit (like fact_columns including all, event_on date not null, seen boolean, seen_alone boolean);
create table missing_episode (
  like fact_columns including all,
  what text not null check (what in ('missing', 'away')),
  from_on date not null, from_at timestamptz, to_on date, to_at timestamptz,
  return_interview_offered boolean, return_interview_accepted boolean
);
create table birthday_record (
  like fact_columns including all,
  return_year text not null, in_touch text, activity text, home text, suitable boolean
);
create table yearly_health (
  like fact_columns including all,
  return_year text not null, sdq_score double precision, sdq_reason text, convicted boolean,
  health_surveillance boolean, immunisations boolean, teeth_check boolean, health_assessment boolean,
  substance_misuse boolean, intervention_received boolean, intervention_offered boolean
);
create table health_check (
  like fact_columns including all,
  what text not null, event_on date not null, done boolean, score double precision, reason text
);
create table involvement (
  like fact_columns including all,
  worker text not null, role text not null, team text, from_on date not null, to_on date, reason text
);
create table leaving_care (
  like fact_columns including all,
  category text, plan_on date, in_touch text, contact_on date, home text, suitable boolean, activity text, team text,
  worker text, personal_adviser text
);
create table in_care (
  like fact_columns including all,
  health_assessed_on date, dental_check_on date, placements_12m double precision, missing_12m double precision,
  away_12m double precision, return_interview_offered boolean, return_interview_accepted boolean,
  permanence_plan text, team text, worker text
);
create table worker (
  like fact_columns including all,
  worker text not null, staff_id text, name text, job_title text, team text, fte double precision
);
create table team (like fact_columns including all, team text not null, name text, parent text);

drop table fact_columns;

-- The same thing is known in one way at a time; a snapshot once for each day it was taken.
do $$
declare
  fact text;
  day text;
begin
  foreach fact in array array[
    'person_identity', 'care_episode', 'placement', 'legal_status', 'review', 'visit', 'missing_episode',
    'birthday_record', 'yearly_health', 'health_check', 'involvement', 'leaving_care', 'in_care', 'worker', 'team'
  ] loop
    day := case when fact in ('leaving_care', 'in_care') then ', known_on' else '' end;
    execute format('create unique index %I on %I (authority_id, child, source_kind, fact_key%s) '
      'where superseded_on is null', fact || '_once', fact, day);
    execute format('alter table %I add foreign key (authority_id, import_id) references import', fact);
    perform keep_apart(fact::regclass);
    execute format('grant update (superseded_on, superseded_at, superseded_by, superseded_reason, withdrawn_at) '
      'on %I to waymark_app', fact);
  end loop;
end $$;
grant update (held_to_on) on care_episode, placement to waymark_app;

-- Nobody is in two episodes, or two homes, at once, as far as one kind of source tells.
alter table care_episode add constraint one_episode_at_once exclude using gist (
  authority_id with =, child with =, source_kind with =,
  daterange(from_on, coalesce(to_on, held_to_on), '[)') with &&
) where (superseded_on is null);
alter table placement add constraint one_home_at_once exclude using gist (
  authority_id with =, child with =, source_kind with =,
  daterange(from_on, coalesce(to_on, held_to_on), '[)') with &&
) where (superseded_on is null);
