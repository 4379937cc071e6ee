-- What every mail pays for: each index that a row is in, twice a mail.

-- deferred: 1 if an issue of it waits to be tried again, so that the walk of what is due does not pass it. Who has an
-- issue in somebody's hands (in_flight alone) stays in the walk's index and is passed over: they are few, and a claim
-- changes no column of any index then. Asked for by "< 1": of what is less than something PostgreSQL expects many rows
-- before it has counted any, of what is equal hardly one, and then it would sort all that is due.
alter table subscription add column deferred integer not null default 0 check (deferred in (0, 1) and deferred <= in_flight);
update subscription set deferred = in_flight where in_flight = 1;
drop index subscription_due;
create index subscription_due on subscription (due, id) where deferred < 1 and due is not null;

-- The mails of one subscription; and never a lesson twice, nor two finishing mails: notices have null there, which is
-- never the same as another null.
drop index dispatch_lesson;
drop index dispatch_finish;
drop index dispatch_subscription;
create unique index dispatch_subscription on dispatch
    (subscription, run, (case purpose when 'LESSON' then ordinal when 'FINISH' then -1 end));
