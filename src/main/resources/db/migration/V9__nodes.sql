-- The engines that share this database. life: another with every start; folder: the data folder's own number; place:
-- the machine and the folder, for people. lease_until: when others may take over what it has in hands; sent: when it
-- last sent a mail; gone: when it was stopped in good order.
create table node (
    name        text   not null primary key,
    life        text   not null,
    folder      text   not null,
    place       text   not null,
    since       bigint not null,
    seen        bigint not null,
    lease_until bigint not null,
    sent        bigint,
    gone        bigint
);

-- What only one node does at a time, such as reading a mailbox, and which one does it until when.
create table duty (
    name        text   not null primary key,
    node        text   not null,
    lease_until bigint not null
);
