-- A row that is changed in no column of an index stays in its page, if there is room, and no index gets a new entry.
alter table subscription set (fillfactor = 80);

-- Issues have none; they would all be in the index.
alter table dispatch drop constraint dispatch_once_key;
create unique index dispatch_once on dispatch (once) where once is not null;

-- The history is written by the statement beside the one that writes the mail, and forgotten before it: to look for the
-- mail once more costs as much as to write the history.
alter table attempt drop constraint attempt_dispatch_fkey;
