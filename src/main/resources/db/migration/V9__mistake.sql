-- How often a person made one kind of error on one of their days, and the points of score that it cost.
create table mistake_day (
    id uuid not null primary key,
    person_id uuid not null,
    skill varchar(80) not null,
    clause varchar(120) not null,
    error varchar(60) not null,
    on_day date not null,
    made integer not null,
    lost double precision not null,
    version integer not null,
    constraint mistake_day_once unique (person_id, on_day, skill, clause, error)
);
