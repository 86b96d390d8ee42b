-- Who may look, who is looking, and who looked at whom.

create table account (
  authority_id text not null check (authority_id <> ''),
  account_id text not null,
  name text not null,
  role text not null,
  worker text,
  team text,
  recorded_at timestamptz not null,
  primary key (authority_id, account_id)
);
select keep_apart('account');

-- The id that a browser holds is kept only as its hash.
create table session (
  authority_id text not null check (authority_id <> ''),
  session_hash text not null,
  account_id text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority_id, session_hash),
  foreign key (authority_id, account_id) references account
);
select keep_apart('session');
grant update (last_used_at, ended_at) on session to waymark_app;

-- Every view of a person, refusals too. The application may add to it and read it, and no more.
create table read_log (
  authority_id text not null check (authority_id <> ''),
  read_id bigint generated always as identity,
  at timestamptz not null,
  account_id text not null,
  name text not null,
  role text not null,
  what text not null,
  child text,
  allowed boolean not null,
  reason text,
  primary key (authority_id, read_id)
);
create index read_log_of_child on read_log (authority_id, child, at);
select keep_apart('read_log');
