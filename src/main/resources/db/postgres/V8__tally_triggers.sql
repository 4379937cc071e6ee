-- PostgreSQL has many writers at a time: its triggers write changes of the tally, each a row of its own.

create function tally_reader_rows() returns trigger language plpgsql as $$
begin
    insert into tally_change (campaign, what, state, day, figure)
    select campaign, 'READERS', case when state = 'PAUSED' and suspended is not null then 'SUSPENDED' else state end, 0,
        case tg_op when 'INSERT' then count(*) else -count(*) end
    from changed group by 1, 3;
    return null;
end $$;

create function tally_reader_moved() returns trigger language plpgsql as $$
begin
    insert into tally_change (campaign, what, state, day, figure) values
        (old.campaign, 'READERS',
            case when old.state = 'PAUSED' and old.suspended is not null then 'SUSPENDED' else old.state end, 0, -1),
        (new.campaign, 'READERS',
            case when new.state = 'PAUSED' and new.suspended is not null then 'SUSPENDED' else new.state end, 0, 1);
    return null;
end $$;

create function tally_mail() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state <> 'CLAIMED' then
        insert into tally_change (campaign, what, state, day, figure)
        values (old.campaign, 'MAILS', old.state, coalesce(old.settled, 0) / 86400000, -1);
    end if;
    if tg_op <> 'DELETE' and new.state <> 'CLAIMED' then
        insert into tally_change (campaign, what, state, day, figure)
        values (new.campaign, 'MAILS', new.state, coalesce(new.settled, 0) / 86400000, 1);
    end if;
    return null;
end $$;

create trigger tally_reader_new after insert on subscription
    referencing new table as changed for each statement execute function tally_reader_rows();
create trigger tally_reader_gone after delete on subscription
    referencing old table as changed for each statement execute function tally_reader_rows();
create trigger tally_reader_moved after update of campaign, state, suspended on subscription for each row
    when (old.campaign <> new.campaign or old.state <> new.state
        or (old.suspended is null) <> (new.suspended is null))
    execute function tally_reader_moved();

create trigger tally_mail_new after insert on dispatch for each row
    when (new.state <> 'CLAIMED') execute function tally_mail();
create trigger tally_mail_gone after delete on dispatch for each row
    when (old.state <> 'CLAIMED') execute function tally_mail();
create trigger tally_mail_moved after update of campaign, state, settled on dispatch for each row
    when (not (old.state = 'CLAIMED' and new.state = 'ACCEPTED') and (old.campaign <> new.campaign
        or old.state <> new.state or coalesce(old.settled, 0) / 86400000 <> coalesce(new.settled, 0) / 86400000))
    execute function tally_mail();

-- What is there already.
insert into tally (campaign, what, state, day, figure)
select campaign, 'READERS', case when state = 'PAUSED' and suspended is not null then 'SUSPENDED' else state end, 0, count(*)
from subscription group by 1, 3;
insert into tally (campaign, what, state, day, figure)
select campaign, 'MAILS', state, coalesce(settled, 0) / 86400000, count(*)
from dispatch where state <> 'CLAIMED' group by 1, 3, 4;
