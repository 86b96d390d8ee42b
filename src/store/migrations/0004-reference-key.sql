-- The key under which a child's id becomes the reference that stands in a URL: made once, never shown, and gone with
-- the store. Without it a URL in a log or a browser's history tells nothing.
create table reference_key (
  authority_id text not null check (authority_id <> ''),
  key text not null,
  made_at timestamptz not null,
  primary key (authority_id)
);
select keep_apart('reference_key');
