-- When a holder was last told that a credential ends, so that what an agency should hear of it can be found again.
alter table credential add column expiry_told_at timestamp with time zone;
create index credential_expiry_told_at on credential (expiry_told_at);
create index credential_valid_from on credential (valid_from);

-- Where an agency wants to be told, and of what. The secrets are sealed with a key that lies outside the database; an older one
-- signs too until its time is over.
create table webhook_endpoint (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    address varchar(500) not null,
    description varchar(120) not null,
    events varchar(120) not null,
    listening boolean not null,
    off_because varchar(16),
    since timestamp with time zone not null,
    secret varchar(200) not null,
    older_secret varchar(200),
    older_until timestamp with time zone,
    made_at timestamp with time zone not null,
    version integer not null
);
create index webhook_endpoint_agency on webhook_endpoint (agency_id, made_at);

-- What one endpoint is told of one fact: the same bytes at every try. It is due while it waits; a node that takes it puts that off
-- for as long as it may need.
create table webhook_message (
    id uuid not null primary key,
    endpoint_id uuid not null references webhook_endpoint (id),
    type varchar(24) not null,
    fact varchar(100) not null,
    body varchar(2000) not null,
    happened_at timestamp with time zone not null,
    written_at timestamp with time zone not null,
    state varchar(16) not null,
    step integer not null,
    tries integer not null,
    due_at timestamp with time zone,
    taken uuid,
    version integer not null,
    constraint webhook_message_fact unique (endpoint_id, fact)
);
create index webhook_message_due on webhook_message (due_at);
create index webhook_message_log on webhook_message (endpoint_id, written_at, id);
create index webhook_message_written on webhook_message (written_at);

-- Each time a message was sent, and what came back.
create table webhook_try (
    id uuid not null primary key,
    message_id uuid not null references webhook_message (id),
    number integer not null,
    begun_at timestamp with time zone not null,
    outcome varchar(16) not null,
    status integer,
    millis bigint not null,
    answer varchar(1024) not null,
    version integer not null,
    constraint webhook_try_number unique (message_id, number)
);

-- Up to when everything that happened was looked through for what an agency should have been told.
create table webhook_catch_up (
    id integer not null primary key,
    looked_until timestamp with time zone not null,
    version integer not null
);
insert into webhook_catch_up (id, looked_until, version) values (1, current_timestamp, 0);
