-- A credential from the moment somebody has passed. It has dates, a status index and signed forms from when it is issued.
create table credential (
    id uuid not null primary key,
    number varchar(14) not null,
    sitting_id uuid not null,
    person_id uuid not null,
    subject_id uuid not null,
    program_id uuid not null,
    program varchar(80) not null,
    decided_at timestamp with time zone not null,
    share double precision not null,
    low double precision not null,
    high double precision not null,
    bar double precision not null,
    items integer not null,
    rulebooks varchar(4000) not null,
    validity varchar(20) not null,
    stage varchar(20) not null,
    suspended boolean not null,
    answer_by timestamp with time zone,
    since timestamp with time zone not null,
    reason varchar(1000),
    status_since timestamp with time zone,
    valid_from timestamp with time zone,
    valid_until timestamp with time zone,
    status_index integer,
    shown_name varchar(80),
    expiry_told integer not null,
    rulebooks_read varchar(4000) not null,
    rulebooks_told varchar(4000) not null,
    course_told varchar(64) not null,
    version integer not null,
    constraint credential_number unique (number),
    constraint credential_of_sitting unique (sitting_id),
    constraint credential_status_index unique (status_index)
);
create index credential_person on credential (person_id, decided_at);
create index credential_stage on credential (stage, answer_by);
create index credential_since on credential (since);
create index credential_valid_until on credential (valid_until);
create index credential_course_told on credential (course_told);

-- What was held against a credential, what its holder said to it, and what a named person decided.
create table credential_warning (
    id uuid not null primary key,
    credential_id uuid not null references credential (id),
    place integer not null,
    warned_at timestamp with time zone not null,
    warned_by_person_id uuid not null,
    reason varchar(1000) not null,
    points varchar(2000) not null,
    answer_by timestamp with time zone not null,
    answer varchar(4000),
    answered_at timestamp with time zone,
    outcome varchar(16),
    decision varchar(1000),
    decided_at timestamp with time zone,
    decided_by_person_id uuid,
    version integer not null,
    constraint credential_warning_place unique (credential_id, place)
);
create index credential_warning_warned_by on credential_warning (warned_by_person_id);
create index credential_warning_decided_by on credential_warning (decided_by_person_id);

-- The credential as it was last signed, in both forms.
create table signed_credential (
    credential_id uuid not null primary key references credential (id),
    json varchar(40000) not null,
    jwt varchar(40000) not null,
    key_id varchar(200) not null,
    signed_at timestamp with time zone not null,
    version integer not null
);

-- Counts the changes of what the status list says. Whoever takes a place in the list, or changes one, locks this row first.
create table status_list (
    id integer not null primary key,
    changes bigint not null
);
insert into status_list (id, changes) values (1, 0);
