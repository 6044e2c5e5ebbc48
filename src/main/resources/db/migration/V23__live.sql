-- Whoever reports for an agency takes its row first, so that two batches of one agency come after each other. Numbers are its own.
create table live_gate (
    agency_id uuid not null primary key references agency (id),
    batches bigint not null,
    answers bigint not null
);

create table live_batch (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    number bigint not null,
    by_person_id uuid not null,
    received_at timestamp with time zone not null,
    stored integer not null,
    same integer not null,
    refused integer not null,
    constraint live_batch_number unique (agency_id, number)
);
create index live_batch_by on live_batch (by_person_id);

-- A gold-checked answer as an agency reported it, under the agency's own id. A correction is a row with the next revision, and the
-- reason; rows stay. Scores are in millionths, so that sums do not depend on their order.
create table live_answer (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    place bigint not null,
    external_id varchar(80) not null,
    revision integer not null,
    member_id uuid not null,
    person_id uuid not null,
    skill varchar(80) not null,
    level varchar(80) not null,
    score integer not null,
    guess integer not null,
    counts boolean not null,
    answered_at timestamp with time zone not null,
    received_at timestamp with time zone not null,
    reason varchar(300),
    constraint live_answer_once unique (agency_id, external_id, revision),
    constraint live_answer_place unique (agency_id, place)
);
create index live_answer_person on live_answer (person_id);

-- What the answers that count come to, by week.
create table live_week (
    agency_id uuid not null references agency (id),
    person_id uuid not null,
    skill varchar(80) not null,
    monday date not null,
    level varchar(80) not null,
    answers bigint not null,
    score bigint not null,
    guess bigint not null,
    primary key (agency_id, person_id, skill, monday, level)
);
create index live_week_person on live_week (person_id);

-- The same of all members together, so that it can be told of an agency of any size.
create table live_skill_week (
    agency_id uuid not null references agency (id),
    skill varchar(80) not null,
    monday date not null,
    answers bigint not null,
    score bigint not null,
    primary key (agency_id, skill, monday)
);
