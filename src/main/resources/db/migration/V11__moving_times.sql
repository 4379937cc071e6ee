-- Campaigns whose times have changed and whose readers do not all wait for the new ones yet. before: the revision by
-- which they waited, 0 if by several; after: all up to this subscription wait for the times of the live revision.
create table moving (
    campaign text    not null primary key,
    before   integer not null,
    after    bigint  not null
);
