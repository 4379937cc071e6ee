-- How many readers of a campaign, and how many of its mails, are in a state; what: READERS or MAILS; a reader's rest by
-- the engine's decision is SUSPENDED. day: of the end of a mail, in days since 1970 (UTC); 0 where it has none yet, and
-- for readers. Mails in somebody's hands are not counted: they are few. Kept by triggers (sqlite, postgres), but for
-- CLAIMED to ACCEPTED, the one step that every mail takes: it is counted by the batch that writes it.
create table tally (
    campaign text   not null,
    what     text   not null check (what in ('READERS', 'MAILS')),
    state    text   not null,
    day      bigint not null,
    figure   bigint not null,
    primary key (campaign, what, state, day)
);

-- What has come to it and is not added yet, so that writers need not wait for one another's row.
create table tally_change (
    id       ${identity},
    campaign text   not null,
    what     text   not null,
    state    text   not null,
    day      bigint not null,
    figure   bigint not null
);

-- What operators look at first; the steps that every mail takes leave it alone.
create index dispatch_troubled on dispatch (state, id) where state in ('REJECTED', 'DOUBTFUL', 'DEFERRED', 'CANCELLED');
-- Questions that wait, and those to a domain lately.
create index dispatch_asked on dispatch (due) where purpose in ('CONFIRM', 'MOVE_CONFIRM');
-- Who has finished lately, for the campaign that follows; who never answered.
create index subscription_completed on subscription (campaign, over) where state = 'COMPLETED';
create index subscription_awaiting on subscription (since) where state = 'AWAITING';
-- What hangs on a mail or a subscription that is forgotten: without these its database looks through all of it.
create index bounce_dispatch on bounce (dispatch);
create index confirmation_subscription on confirmation (subscription);
