-- all_at_once: 1 while all lessons that are left come one right after the other, because the reader asked for it.
alter table subscription add column all_at_once integer not null default 0 check (all_at_once in (0, 1));

-- Never two scheduled lessons on one day; of those that the reader asked for, as many as were asked for.
drop index dispatch_day;
create unique index dispatch_day on dispatch (subscription, run, local_date) where purpose = 'LESSON' and ahead = 0;
