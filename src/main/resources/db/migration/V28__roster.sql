-- A roster on its way into an agency: the file itself is not kept, its rows are, until each is done. An agency that runs_for is
-- set for has one that is not finished, and has only that one.
create table roster_import (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    by_person_id uuid not null,
    file_name varchar(120) not null,
    mails boolean not null,
    state varchar(16) not null,
    runs_for uuid,
    begun_at timestamp with time zone not null,
    touched_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    row_count integer not null,
    added integer not null,
    changed integer not null,
    same integer not null,
    absent integer not null,
    failed integer not null,
    roles_kept integer not null,
    mailed integer not null,
    version integer not null,
    constraint roster_import_runs unique (runs_for)
);
create index roster_import_agency on roster_import (agency_id, begun_at);
create index roster_import_by on roster_import (by_person_id);

-- A row that waits, or that was left out because of a flaw.
create table roster_entry (
    id uuid not null primary key,
    import_id uuid not null references roster_import (id),
    line integer not null,
    email varchar(260) not null,
    name varchar(260) not null,
    reference varchar(260) not null,
    team varchar(260) not null,
    role varchar(260) not null,
    flaw varchar(32),
    first_line integer not null,
    version integer not null,
    constraint roster_entry_line unique (import_id, line)
);
