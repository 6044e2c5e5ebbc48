-- The items a program asks, with the parameters and exposure of one version; a sitting pins one.
create table exam_bank (
    id uuid not null primary key,
    program_id uuid not null,
    number integer not null,
    made_at timestamp with time zone not null,
    fingerprint varchar(64) not null,
    rate double precision not null,
    mean_items double precision not null,
    missing_items integer not null,
    constraint exam_bank_number unique (program_id, number)
);

create table exam_bank_item (
    id uuid not null primary key,
    bank_id uuid not null references exam_bank (id),
    place integer not null,
    item_id uuid not null,
    area varchar(80) not null,
    discrimination double precision not null,
    difficulty double precision not null,
    chance double precision not null,
    pass double precision not null,
    administer double precision not null,
    constraint exam_bank_item_place unique (bank_id, place)
);

-- What answers in exams have taught about families of items, replaced as a whole.
create table exam_parameters (
    id uuid not null primary key,
    program_id uuid not null,
    family uuid not null,
    discrimination double precision not null,
    difficulty double precision not null,
    answers bigint not null,
    reference_until timestamp with time zone not null,
    calibrated_at timestamp with time zone not null,
    constraint exam_parameters_once unique (program_id, family)
);

-- One exam taken. What the rules were is kept with it, since a program may change.
create table sitting (
    id uuid not null primary key,
    person_id uuid not null,
    program_id uuid not null,
    bank_id uuid not null references exam_bank (id),
    state varchar(16) not null,
    cut double precision not null,
    fewest integer not null,
    most integer not null,
    undecided varchar(16) not null,
    seconds integer not null,
    pauses_left integer not null,
    pause_seconds integer not null,
    seed bigint not null,
    rejected varchar(60000) not null,
    created_at timestamp with time zone not null,
    started_at timestamp with time zone,
    deadline timestamp with time zone,
    paused_at timestamp with time zone,
    submitted_at timestamp with time zone,
    timed_out boolean not null,
    decided_at timestamp with time zone,
    passed boolean,
    sure boolean,
    mean double precision,
    error double precision,
    share double precision,
    share_low double precision,
    share_high double precision,
    share_bar double precision,
    decided_by uuid,
    reason varchar(2000),
    version integer not null
);
create index sitting_person on sitting (person_id, program_id);
create index sitting_bank on sitting (bank_id);
create index sitting_due on sitting (state, deadline);

create table sitting_item (
    id uuid not null primary key,
    sitting_id uuid not null references sitting (id) on delete cascade,
    person_id uuid not null,
    place integer not null,
    bank_place integer not null,
    item_id uuid not null,
    gold_revision integer not null,
    shown_at timestamp with time zone not null,
    draft varchar(60000),
    answer varchar(60000),
    score double precision,
    reached boolean,
    grader varchar(40),
    answered_at timestamp with time zone,
    version integer not null,
    constraint sitting_item_place unique (sitting_id, place),
    constraint sitting_item_once unique (sitting_id, item_id)
);
create index sitting_item_person on sitting_item (person_id, item_id);
create index sitting_item_item on sitting_item (item_id);

-- More time in exams, for whoever needs it.
create table exam_allowance (
    id uuid not null primary key,
    person_id uuid not null,
    factor double precision not null,
    granted_by uuid not null,
    granted_at timestamp with time zone not null,
    version integer not null,
    constraint exam_allowance_once unique (person_id)
);
