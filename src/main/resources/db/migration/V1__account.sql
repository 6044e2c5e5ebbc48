-- A person without an e-mail address is a guest.
create table person (
    id uuid primary key,
    email varchar(254) unique,
    password_hash varchar(255),
    email_confirmed_at timestamp with time zone,
    display_name varchar(80),
    language varchar(2) not null,
    theme varchar(8) not null,
    created_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    version bigint not null
);
create index person_seen_at on person (seen_at);

create table person_role (
    person_id uuid not null references person (id),
    role varchar(16) not null,
    primary key (person_id, role)
);

-- A sign-up that waits for the click in the mail; only then the person gets the address and the password.
create table pending_sign_up (
    id uuid primary key,
    person_id uuid not null unique references person (id),
    email varchar(254) not null,
    password_hash varchar(255) not null,
    display_name varchar(80) not null,
    language varchar(2) not null,
    secret_hash varchar(64) not null unique,
    expires_at timestamp with time zone not null,
    version bigint not null
);
create index pending_sign_up_email on pending_sign_up (email);

create table password_link (
    id uuid primary key,
    person_id uuid not null references person (id),
    secret_hash varchar(64) not null unique,
    expires_at timestamp with time zone not null,
    version bigint not null
);
create index password_link_person on password_link (person_id);

create table guest_token (
    id uuid primary key,
    person_id uuid not null references person (id),
    secret_hash varchar(64) not null unique,
    created_at timestamp with time zone not null,
    version bigint not null
);
create index guest_token_person on guest_token (person_id);

create table api_token (
    id uuid primary key,
    person_id uuid not null references person (id),
    name varchar(60) not null,
    secret_hash varchar(64) not null unique,
    hint varchar(8) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    version bigint not null
);
create index api_token_person on api_token (person_id);
