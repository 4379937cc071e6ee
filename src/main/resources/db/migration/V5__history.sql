-- fence: one more with every claim, so that only the newest claim can write the end. claimed: when that was.
alter table dispatch add column fence bigint not null default 0;
alter table dispatch add column claimed bigint;

-- The history of a mail names who had it in hands, and since when; empty where nobody had.
alter table attempt add column claimed bigint;
alter table attempt add column node text not null default '';

-- What befell a subscription that is no mail.
create table happening (
    id           ${identity},
    subscription bigint not null references subscription (id) on delete cascade,
    at           bigint not null,
    what         text   not null,
    note         text   not null
);

create index happening_subscription on happening (subscription, id);
create index happening_at on happening (at);

-- What the operator has ordered for a campaign: to hold it, or to send nothing on a date of the readers (ISO; empty for
-- a hold).
create table standing_order (
    campaign text   not null,
    kind     text   not null check (kind in ('HOLD', 'DAY_OFF')),
    date     text   not null,
    since    bigint not null,
    why      text   not null,
    primary key (campaign, kind, date)
);
