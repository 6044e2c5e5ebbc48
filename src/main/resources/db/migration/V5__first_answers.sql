-- Only the first answer to an item counts, also when two are handed in at once.
alter table evidence add constraint evidence_first_answer unique (person_id, item_id);
drop index evidence_of_person_on_item;
