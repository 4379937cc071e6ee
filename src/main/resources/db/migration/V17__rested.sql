-- rested: 1 where a pause has ended by itself and no lesson has come since; the next one says so.
alter table subscription add column rested integer not null default 0 check (rested in (0, 1));
