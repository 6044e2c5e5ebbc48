-- How firmly a person remembers a clause, or a confusion at it, and from which of their days on it is asked again.
create table memory (
    id uuid not null primary key,
    person_id uuid not null,
    topic varchar(160) not null,
    stability double precision not null,
    difficulty double precision not null,
    last_day date not null,
    due date not null,
    last_recall varchar(8) not null,
    reviews integer not null,
    lapses integer not null,
    ever_right boolean not null,
    version integer not null,
    constraint memory_once unique (person_id, topic)
);
create index memory_due on memory (person_id, due);
