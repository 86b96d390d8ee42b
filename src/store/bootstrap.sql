-- Before any migration, as whoever connects, and safe to run again: the two roles and the extension.
-- waymark_owner owns the tables; waymark_app is what every request and command runs as. Neither can sign in. A database
-- administrator may make both beforehand and grant them to the account that connects.
do $$
begin
  if not exists (select from pg_roles where rolname = 'waymark_owner') then
    create role waymark_owner nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'waymark_app') then
    create role waymark_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null; -- another process made them at the same moment
end $$;
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant waymark_owner, waymark_app to %I', current_user);
  end if;
exception
  when insufficient_privilege then null; -- granted beforehand, or the first query says that it was not
end $$;
create extension if not exists btree_gist;
grant usage, create on schema public to waymark_owner;
grant usage on schema public to waymark_app;
create table if not exists schema_migration (
  number integer primary key,
  name text not null,
  applied_at timestamptz not null default now()
);
