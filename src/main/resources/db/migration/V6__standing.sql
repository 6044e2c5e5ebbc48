-- What each piece of evidence was measured with, so that a replay gives the same standing to the last digit.
-- Evidence older than this file is replayed as answers to middling items in blocked practice.
alter table evidence add column family uuid;
alter table evidence add column place bigint;
alter table evidence add column mode varchar(8) default 'BLOCKED' not null;
alter table evidence add column practice_day date;
alter table evidence add column discrimination double precision default 1 not null;
alter table evidence add column difficulty double precision default 0 not null;
alter table evidence add column weight double precision default 1 not null;
alter table evidence add column parameter_version integer default 0 not null;
alter table evidence add column basis integer default 0 not null;
update evidence set family = item_id, practice_day = cast(answered_at as date), place = (
    select count(*) from evidence o where o.person_id = evidence.person_id and o.skill = evidence.skill
    and (o.answered_at < evidence.answered_at or o.answered_at = evidence.answered_at and o.id <= evidence.id));
alter table evidence alter column family set not null;
alter table evidence alter column place set not null;
alter table evidence alter column practice_day set not null;
alter table evidence add constraint evidence_place unique (person_id, skill, place);
drop index evidence_person;
create index evidence_skill on evidence (skill, answered_at);

-- One learner's estimate in one skill, on the scale of abilities, with the last two practice days that its level rests on.
create table standing (
    id uuid not null primary key,
    person_id uuid not null,
    skill varchar(80) not null,
    mean double precision not null,
    variance double precision not null,
    answers bigint not null,
    level varchar(80),
    on_day date not null,
    day_low double precision not null,
    day_answers integer not null,
    day_mixed integer not null,
    before_day date,
    before_low double precision,
    before_answers integer not null,
    before_mixed integer not null,
    basis integer not null,
    version integer not null,
    constraint standing_once unique (person_id, skill)
);

create table standing_day (
    id uuid not null primary key,
    person_id uuid not null,
    skill varchar(80) not null,
    on_day date not null,
    mean double precision not null,
    variance double precision not null,
    answers bigint not null,
    level varchar(80),
    version integer not null,
    constraint standing_day_once unique (person_id, skill, on_day)
);

-- A calibration. The newest finished one is in force; one that was cut off is taken up again.
create table calibration (
    version integer not null primary key,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone
);

create table calibrated_skill (
    id uuid not null primary key,
    version integer not null references calibration (version),
    skill varchar(80) not null,
    answers bigint not null,
    families integer not null,
    rounds integer not null,
    mean double precision not null,
    deviation double precision not null,
    constraint calibrated_skill_once unique (version, skill)
);

create table item_parameters (
    id uuid not null primary key,
    version integer not null references calibration (version),
    skill varchar(80) not null,
    family uuid not null,
    discrimination double precision not null,
    difficulty double precision not null,
    weight double precision not null,
    answers bigint not null,
    constraint item_parameters_once unique (version, family)
);

-- From this basis on, standings count earlier evidence with the parameters of that version.
create table standing_basis (
    number integer not null primary key,
    parameter_version integer not null references calibration (version),
    made_at timestamp with time zone not null
);
create index standing_basis_parameters on standing_basis (parameter_version);
