-- A revision is a campaign whole, so that it runs, and can come back, whatever its folder says. settings: JSON; empty in
-- revisions of engines that kept lessons only. how: why it went live; folder: a digest of the folder as it was then;
-- copy_of: the revision whose content it has, if it is a step back.
alter table revision add column settings text not null default '';
alter table revision add column lessons integer not null default 0;
alter table revision add column applied bigint not null default 0;
alter table revision add column how text not null default 'NEW';
alter table revision add column author text not null default '';
alter table revision add column note text not null default '';
alter table revision add column changed text not null default '';
alter table revision add column folder text not null default '';
alter table revision add column copy_of integer;
