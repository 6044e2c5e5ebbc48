-- Paid time. Rows are added and never changed, except for who their person is: a guest who signs in, somebody erased.
create table ledger_entry (
    id uuid not null primary key,
    source_id uuid not null,
    person_id uuid not null,
    agency_id uuid,
    member_id uuid,
    member_name varchar(200),
    tier varchar(80),
    rate_minor bigint,
    currency varchar(3),
    kind varchar(16) not null,
    thing_id uuid,
    thing_slug varchar(80),
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone not null,
    on_day date not null,
    seconds bigint not null,
    corrects_id uuid references ledger_entry (id),
    reason varchar(2000),
    by_person_id uuid,
    by_name varchar(200),
    recorded_at timestamp with time zone not null,
    constraint ledger_entry_once unique (source_id, on_day),
    constraint ledger_entry_forward check (ended_at >= started_at),
    constraint ledger_entry_taken_back check (seconds >= 0 or kind = 'CORRECTION'),
    constraint ledger_entry_reason check (kind <> 'CORRECTION' or (corrects_id is not null and reason is not null))
);
create index ledger_entry_person on ledger_entry (person_id, on_day, started_at, id);
create index ledger_entry_agency on ledger_entry (agency_id, on_day, started_at, id);
create index ledger_entry_corrects on ledger_entry (corrects_id);
create index ledger_entry_by on ledger_entry (by_person_id);

-- Stretches of work as they grow, one open at a time for each person, with the terms they began under. Beats move last_at.
create table activity_span (
    id uuid not null primary key,
    person_id uuid not null,
    open_person_id uuid,
    agency_id uuid,
    member_id uuid,
    member_name varchar(200),
    tier varchar(80),
    rate_minor bigint,
    currency varchar(3),
    kind varchar(16) not null,
    thing_id uuid,
    thing_slug varchar(80),
    zone varchar(64) not null,
    started_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint activity_span_one_open unique (open_person_id)
);
create index activity_span_person on activity_span (person_id, started_at);
create index activity_span_agency on activity_span (agency_id, started_at);

-- That an agency pays nothing for something, by whom and why; the newest row for a tier and a thing counts.
create table pay_waiver (
    id uuid not null primary key,
    agency_id uuid not null,
    tier varchar(80) not null,
    thing_id uuid,
    thing_slug varchar(80),
    stands boolean not null,
    reason varchar(2000) not null,
    by_person_id uuid not null,
    by_name varchar(200),
    logged_at timestamp with time zone not null
);
create index pay_waiver_agency on pay_waiver (agency_id, logged_at);
create index pay_waiver_by on pay_waiver (by_person_id);
