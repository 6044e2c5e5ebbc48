-- The program of a sitting that is open, so that two devices cannot take two seats. Nulls are not equal to one another.
alter table sitting add column open_program uuid;
update sitting set open_program = program_id
where state in ('CREATED', 'STARTED') and not exists (
    select 1 from sitting other where other.person_id = sitting.person_id and other.program_id = sitting.program_id
    and other.state in ('CREATED', 'STARTED') and other.id < sitting.id);
alter table sitting add constraint sitting_open unique (person_id, open_program);
