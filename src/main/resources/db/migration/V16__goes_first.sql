-- goes_first: 1 for the one of a reader's subscriptions whose lessons go before those of the others, because the reader said so.
alter table subscription add column goes_first integer not null default 0 check (goes_first in (0, 1));
