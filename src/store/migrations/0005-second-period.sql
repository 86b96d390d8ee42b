-- List 8 says whether this is a second period of care within twelve months: it declares care that no episode shows.
alter table in_care add column second_period_12m boolean;
