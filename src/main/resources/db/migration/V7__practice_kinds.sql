-- What an attempt is for: LESSON, FREE, REVIEW or DRILL. Reviews and drills mix exercises and belong to none.
alter table attempt add column purpose varchar(8) default 'FREE' not null;
update attempt set purpose = 'LESSON' where lesson_id is not null;
alter table attempt alter column exercise_id drop not null;
create index attempt_open on attempt (person_id, purpose, finished_at);

-- The person stands on the turn too, so that what somebody has met is found without walking through all they did.
alter table turn add column person_id uuid;
update turn set person_id = (select a.person_id from attempt a where a.id = turn.attempt_id);
alter table turn alter column person_id set not null;
create index turn_person_item on turn (person_id, item_id);
-- What a review or drill asks again, and whether the item was met before.
alter table turn add column topic varchar(160);
alter table turn add column topic_due boolean default false not null;
alter table turn add column repeated boolean default false not null;
-- The item left the course before it had an answer.
alter table turn add column withdrawn boolean default false not null;
create index turn_topic on turn (person_id, topic);
-- How sure the learner was, 0 to 1, where it was asked and said.
alter table turn add column confidence double precision;
create index turn_confidence on turn (person_id, confidence);

-- When the check of a lesson was met for the first time, and on which of the learner's days.
alter table lesson_progress add column mastered_at timestamp with time zone;
alter table lesson_progress add column mastered_day date;

-- What a learner did on one of their days.
create table practice_day (
    id uuid not null primary key,
    person_id uuid not null,
    on_day date not null,
    answers integer not null,
    reviewed integer not null,
    drilled integer not null,
    version integer not null,
    constraint practice_day_once unique (person_id, on_day)
);
