-- SQLite has one writer at a time: its triggers write the tally itself.

create trigger tally_reader_new after insert on subscription
begin
    insert into tally (campaign, what, state, day, figure)
    values (new.campaign, 'READERS',
        case when new.state = 'PAUSED' and new.suspended is not null then 'SUSPENDED' else new.state end, 0, 1)
    on conflict (campaign, what, state, day) do update set figure = figure + 1;
end;

create trigger tally_reader_gone after delete on subscription
begin
    insert into tally (campaign, what, state, day, figure)
    values (old.campaign, 'READERS',
        case when old.state = 'PAUSED' and old.suspended is not null then 'SUSPENDED' else old.state end, 0, -1)
    on conflict (campaign, what, state, day) do update set figure = figure - 1;
end;

create trigger tally_reader_moved after update of campaign, state, suspended on subscription
when old.campaign <> new.campaign or old.state <> new.state
    or (old.suspended is null) <> (new.suspended is null)
begin
    insert into tally (campaign, what, state, day, figure)
    values (old.campaign, 'READERS',
        case when old.state = 'PAUSED' and old.suspended is not null then 'SUSPENDED' else old.state end, 0, -1)
    on conflict (campaign, what, state, day) do update set figure = figure - 1;
    insert into tally (campaign, what, state, day, figure)
    values (new.campaign, 'READERS',
        case when new.state = 'PAUSED' and new.suspended is not null then 'SUSPENDED' else new.state end, 0, 1)
    on conflict (campaign, what, state, day) do update set figure = figure + 1;
end;

create trigger tally_mail_new after insert on dispatch
when new.state <> 'CLAIMED'
begin
    insert into tally (campaign, what, state, day, figure)
    values (new.campaign, 'MAILS', new.state, coalesce(new.settled, 0) / 86400000, 1)
    on conflict (campaign, what, state, day) do update set figure = figure + 1;
end;

create trigger tally_mail_gone after delete on dispatch
when old.state <> 'CLAIMED'
begin
    insert into tally (campaign, what, state, day, figure)
    values (old.campaign, 'MAILS', old.state, coalesce(old.settled, 0) / 86400000, -1)
    on conflict (campaign, what, state, day) do update set figure = figure - 1;
end;

create trigger tally_mail_moved after update of campaign, state, settled on dispatch
when not (old.state = 'CLAIMED' and new.state = 'ACCEPTED') and (old.campaign <> new.campaign or old.state <> new.state
    or coalesce(old.settled, 0) / 86400000 <> coalesce(new.settled, 0) / 86400000)
begin
    insert into tally (campaign, what, state, day, figure)
    select old.campaign, 'MAILS', old.state, coalesce(old.settled, 0) / 86400000, -1 where old.state <> 'CLAIMED'
    on conflict (campaign, what, state, day) do update set figure = figure - 1;
    insert into tally (campaign, what, state, day, figure)
    select new.campaign, 'MAILS', new.state, coalesce(new.settled, 0) / 86400000, 1 where new.state <> 'CLAIMED'
    on conflict (campaign, what, state, day) do update set figure = figure + 1;
end;

-- What is there already.
insert into tally (campaign, what, state, day, figure)
select campaign, 'READERS', case when state = 'PAUSED' and suspended is not null then 'SUSPENDED' else state end, 0, count(*)
from subscription group by 1, 3;
insert into tally (campaign, what, state, day, figure)
select campaign, 'MAILS', state, coalesce(settled, 0) / 86400000, count(*)
from dispatch where state <> 'CLAIMED' group by 1, 3, 4;
