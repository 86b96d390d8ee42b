-- Which figures stand on the scorecard is a setting like the others. Of kind scorecard the name is the id of an
-- indicator, and the value {"theme": "Home", "place": 2}, {"theme": "Home"} for last in it, or {"theme": null} for off.

alter table setting_change drop constraint setting_change_kind_check;
alter table setting_change add constraint setting_change_kind_check
  check (kind in ('target', 'value', 'scorecard'));
