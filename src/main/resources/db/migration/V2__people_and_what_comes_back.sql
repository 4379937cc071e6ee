-- What the operator noted beside a suppressed address; empty where the engine found out by itself.
alter table suppression add column note text not null default '';

-- Suppressions that were taken back: reason and since are those of the suppression; why it was taken back.
create table lifting (
    id          ${identity},
    address_key text   not null,
    address     text   not null,
    reason      text   not null,
    since       bigint not null,
    lifted      bigint not null,
    why         text   not null
);

create index lifting_address on lifting (address_key, id);

-- Since when a reader's mails come back. With the state PAUSED nothing goes out until due, by the engine's decision and
-- not by the reader's; with ACTIVE the issue that is due is a probe.
alter table subscription add column suspended bigint;

-- When the reader last showed that mail comes through: failures before that no longer count.
alter table subscriber add column heard bigint;

-- Mails of one sender, for the limit of what is passed on.
create index incoming_sender on incoming (envelope_from);
create index dispatch_about on dispatch (about) where purpose = 'FORWARD';
