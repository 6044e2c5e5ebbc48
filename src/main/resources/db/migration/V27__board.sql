-- The board of an agency filters and sorts all of its members by a skill, and by the days on which they practised. What it needs of a
-- standing stands in the index, so that the rows need not be read.
create index standing_skill on standing (skill, person_id, mean, variance, on_day);
create index practice_day_on on practice_day (on_day, person_id);
