create table evidence (
    id uuid not null primary key,
    person_id uuid not null,
    skill varchar(80) not null,
    item_id uuid not null,
    gold_revision integer not null,
    grader varchar(40) not null,
    score double precision not null,
    guess double precision not null,
    errors varchar(12000) not null,
    answered_at timestamp with time zone not null
);
create index evidence_person on evidence (person_id, skill, answered_at);
create index evidence_of_person_on_item on evidence (person_id, item_id);
create index evidence_item on evidence (item_id, answered_at);
