create table attempt (
    id uuid not null primary key,
    person_id uuid not null,
    exercise_id uuid not null,
    lesson_id uuid,
    step integer,
    answered integer not null,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    version integer not null
);
create index attempt_person on attempt (person_id, lesson_id, step);
create index attempt_exercise on attempt (exercise_id);

create table turn (
    id uuid not null primary key,
    attempt_id uuid not null references attempt (id) on delete cascade,
    place integer not null,
    item_id uuid not null,
    gold_revision integer not null,
    draft varchar(60000),
    answer varchar(60000),
    score double precision,
    errors varchar(12000),
    grader varchar(40),
    answered_at timestamp with time zone,
    version integer not null,
    constraint turn_place unique (attempt_id, place),
    constraint turn_item unique (attempt_id, item_id)
);
create index turn_of_item on turn (item_id);

create table lesson_progress (
    id uuid not null primary key,
    person_id uuid not null,
    lesson_id uuid not null,
    step integer not null,
    seen_at timestamp with time zone not null,
    done_at timestamp with time zone,
    version integer not null,
    constraint lesson_progress_once unique (person_id, lesson_id)
);
