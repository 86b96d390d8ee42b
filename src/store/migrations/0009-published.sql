-- Published statistics that figures are set beside, as they were brought in: whole releases, one after another. A later
-- release's value stands over an earlier one's, which stays; the application may neither change nor delete either.

create table published_load (
  authority_id text not null check (authority_id <> ''),
  load_id bigint not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  -- Per file: what it is, its release, and what became of its values.
  files jsonb not null,
  primary key (authority_id, load_id)
);
select keep_apart('published_load');

create table published_value (
  authority_id text not null check (authority_id <> ''),
  load_id bigint not null,
  publication text not null check (publication in ('statistics', 'lait')),
  measure text not null,
  -- DfE's number of an authority, the name of a region, or England.
  area text not null,
  -- The year of the 31 March on which the year ended.
  year_ended integer not null,
  -- The newest year of the release that gave it.
  release integer not null,
  -- A whole percentage, or what is published in its place: c, k, x, z or -.
  value integer check (value between 0 and 100),
  mark text check ((mark is null) <> (value is null)),
  primary key (authority_id, publication, measure, area, year_ended, release, load_id),
  foreign key (authority_id, load_id) references published_load
);
select keep_apart('published_value');

create table neighbour_model (
  authority_id text not null check (authority_id <> ''),
  load_id bigint not null,
  model_year integer not null,
  -- By DfE's number of the authority: ONS code, name, region, and the numbers of its ten neighbours.
  authorities jsonb not null,
  primary key (authority_id, model_year, load_id),
  foreign key (authority_id, load_id) references published_load
);
select keep_apart('neighbour_model');
