-- own_country: whose holidays are the reader's, if not those of the zone's country. plain: 1 for mails of plain text only.
-- zone_hint: where the reader seemed to be on joining.
alter table subscription add column own_country text;
alter table subscription add column plain integer not null default 0 check (plain in (0, 1));
alter table subscription add column zone_hint text;
