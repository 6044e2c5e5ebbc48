-- What an agency pays for: each saved ladder stays as it was. Whoever changes it writes the next number.
create table ladder_version (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    number integer not null,
    tiers varchar(60000) not null,
    reason varchar(1000) not null,
    saved_by_person_id uuid not null,
    saved_at timestamp with time zone not null,
    effective_from timestamp with time zone not null,
    announced_to uuid,
    announced_at timestamp with time zone,
    settled_at timestamp with time zone,
    version integer not null,
    constraint ladder_version_number unique (agency_id, number)
);
create index ladder_version_saved_by on ladder_version (saved_by_person_id);
create index ladder_version_announced on ladder_version (announced_at);
create index ladder_version_settled on ladder_version (settled_at, effective_from);

-- Which tier somebody holds with an agency, place by place: what is held now has no end. The name and the rate are those it
-- was given with, so that no later ladder takes anything away. less_tier is what evidence alone would give today.
create table tier_holding (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    person_id uuid not null,
    place integer not null,
    tier varchar(60) not null,
    name varchar(80) not null,
    tier_rank integer not null,
    rate_minor bigint not null,
    currency varchar(3) not null,
    cause varchar(16) not null,
    ladder integer not null,
    since timestamp with time zone not null,
    until_at timestamp with time zone,
    less_tier varchar(60),
    less_since timestamp with time zone,
    version integer not null,
    constraint tier_holding_place unique (agency_id, person_id, place)
);
create index tier_holding_person on tier_holding (person_id, until_at);
create index tier_holding_since on tier_holding (since);
create index tier_holding_less on tier_holding (agency_id, less_tier, person_id);

-- The way to less: a warning of a named manager, time to answer, a decision with a reason.
create table tier_lowering (
    id uuid not null primary key,
    agency_id uuid not null references agency (id),
    person_id uuid not null,
    place integer not null,
    held varchar(60) not null,
    lower_tier varchar(60) not null,
    reason varchar(1000) not null,
    warned_by_person_id uuid not null,
    warned_at timestamp with time zone not null,
    answer_by timestamp with time zone not null,
    answer varchar(4000),
    answered_at timestamp with time zone,
    outcome varchar(16),
    decision varchar(1000),
    decided_by_person_id uuid,
    decided_at timestamp with time zone,
    version integer not null,
    constraint tier_lowering_place unique (agency_id, person_id, place)
);
create index tier_lowering_person on tier_lowering (person_id);
create index tier_lowering_warned_by on tier_lowering (warned_by_person_id);
create index tier_lowering_decided_by on tier_lowering (decided_by_person_id);
create index tier_lowering_open on tier_lowering (agency_id, decided_at);
