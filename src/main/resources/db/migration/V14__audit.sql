-- Who did what to what, and when. Rows are added and never changed, except that what names a person can be emptied: the hash
-- of a row covers salted digests of its actor and its payload, so that the chain holds without them.
create table audit_entry (
    number bigint not null primary key,
    at timestamp with time zone not null,
    actor_person_id uuid,
    actor_salt varchar(64),
    actor_digest varchar(64) not null,
    deed varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id uuid,
    about_person_id uuid,
    payload varchar(16000),
    payload_salt varchar(64),
    payload_digest varchar(64) not null,
    hash varchar(64) not null
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, number);
create index audit_entry_actor on audit_entry (actor_person_id);
create index audit_entry_about on audit_entry (about_person_id);

-- The end of the chain. Whoever adds a row locks this one first.
create table audit_head (
    id integer not null primary key,
    number bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
