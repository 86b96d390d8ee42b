-- The workforce census is a publication of its own, with percentages to one decimal, and years that end on 30 September:
-- `year_ended` is the calendar year in which the year of the measure ended.
alter table published_value drop constraint published_value_publication_check;
alter table published_value add constraint published_value_publication_check
  check (publication in ('statistics', 'lait', 'workforce'));
alter table published_value alter column value type double precision;
