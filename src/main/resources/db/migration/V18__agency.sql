create table agency (
    id uuid not null primary key,
    slug varchar(60) not null,
    name varchar(80) not null,
    founded_at timestamp with time zone not null,
    version integer not null,
    constraint agency_slug unique (slug)
);

-- Somebody's place in an agency, from the invitation on. A person whose training the agency pays is named in pays_for, by one
-- membership of theirs at most.
create table membership (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    person_id uuid,
    name varchar(80) not null,
    email varchar(254),
    reference varchar(80),
    team varchar(80) not null,
    role varchar(16) not null,
    state varchar(16) not null,
    since timestamp with time zone not null,
    invited_by_person_id uuid,
    secret_hash varchar(64),
    expires_at timestamp with time zone,
    pays_for uuid,
    version integer not null,
    constraint membership_email unique (agency_id, email),
    constraint membership_reference unique (agency_id, reference),
    constraint membership_person unique (agency_id, person_id),
    constraint membership_secret unique (secret_hash),
    constraint membership_pays_for unique (pays_for)
);
create index membership_state on membership (agency_id, state, id);
create index membership_name on membership (agency_id, state, name, id);
create index membership_of_person on membership (person_id);
create index membership_invited_by on membership (invited_by_person_id);

-- An address that lets whoever opens it join, until it expires, is used up or is switched off.
create table invitation_link (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    role varchar(16) not null,
    team varchar(80) not null,
    secret_hash varchar(64) not null,
    hint varchar(8) not null,
    made_at timestamp with time zone not null,
    made_by_person_id uuid,
    expires_at timestamp with time zone not null,
    places integer not null,
    taken integer not null,
    closed_at timestamp with time zone,
    version integer not null,
    constraint invitation_link_secret unique (secret_hash)
);
create index invitation_link_agency on invitation_link (agency_id, made_at);
create index invitation_link_made_by on invitation_link (made_by_person_id);
