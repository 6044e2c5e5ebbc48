-- Where a person's days begin and end: as their browser said last, or as they chose. Unknown is UTC.
alter table person add column time_zone varchar(64);
alter table person add column time_zone_chosen boolean default false not null;
