-- Figures as they stood when they were frozen, with everyone behind them. Rows are written once: the application may
-- neither change nor delete them.

create table figure_freeze (
  authority_id text not null check (authority_id <> ''),
  freeze_id bigint not null,
  as_at_on date not null,
  frozen_at timestamptz not null,
  frozen_by text not null,
  -- Why a day is frozen again, or whatever its readers should know; empty where nobody said.
  note text not null,
  -- The last change of the store that these figures stand on.
  change_id bigint not null,
  -- SHA-256 over all its figures and lines, in order.
  digest text not null,
  primary key (authority_id, freeze_id)
);
select keep_apart('figure_freeze');

create table frozen_figure (
  authority_id text not null check (authority_id <> ''),
  freeze_id bigint not null,
  indicator text not null,
  -- Numbers, splits, target: what every page of it asks for.
  figure jsonb not null,
  -- Where everyone stood, and why.
  lines jsonb not null,
  primary key (authority_id, freeze_id, indicator),
  foreign key (authority_id, freeze_id) references figure_freeze
);
select keep_apart('frozen_figure');
