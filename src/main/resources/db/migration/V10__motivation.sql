-- Only what people chose: XP, badges, progress and practice days are read from what they did.

-- What a learner wants to see of the game; no row while they have not chosen. And what they have been told of.
create table game_preference (
    id uuid not null primary key,
    person_id uuid not null,
    game boolean not null,
    practice_days boolean not null,
    lessons_told_until timestamp with time zone,
    levels_told integer not null,
    version integer not null,
    constraint game_preference_once unique (person_id)
);

-- A learner has three places for quests. What was done on the day of choosing before it does not count.
create table chosen_quest (
    id uuid not null primary key,
    person_id uuid not null,
    place integer not null,
    kind varchar(16) not null,
    skill varchar(80),
    level varchar(80),
    chosen_at timestamp with time zone not null,
    chosen_day date not null,
    answers_before integer not null,
    reviewed_before integer not null,
    drilled_before integer not null,
    version integer not null,
    constraint chosen_quest_place unique (person_id, place)
);

create table team (
    id uuid not null primary key,
    code varchar(10) not null,
    name varchar(60) not null,
    goal integer not null,
    created_at timestamp with time zone not null,
    version integer not null,
    constraint team_code unique (code)
);

create table team_member (
    id uuid not null primary key,
    team_id uuid not null references team (id),
    person_id uuid not null,
    joined_at timestamp with time zone not null,
    version integer not null,
    constraint team_member_once unique (person_id)
);
create index team_member_team on team_member (team_id);
