-- An agency of 100,000 learners with 10,000,000 answers, for PostgreSQL. The tables figure_skill (n from 0, slug, program n from 0) and
-- figure_lesson (n from 0, lesson_id, step of the check) say what the course teaches. A tenth has not begun, half went idle, the others practise.
select setseed(0.42);

create unlogged table figure_member as
select i, md5('person' || i)::uuid as person, random() as stage, random_normal(0, 0.6) as talent, 1 + (i % 4) as program,
    current_date - case when random() < 0.55 then 30 + (random() * 300)::int else (random() * 9)::int end as last_day
from generate_series(1, 100000) i;

insert into agency (id, slug, name, founded_at, version)
values ('00000000-0000-4000-8000-0000000000aa', 'hundred-thousand', 'Hundred Thousand', now(), 0);

insert into membership (id, agency_id, person_id, name, email, reference, team, role, state, since, version)
select md5('member' || i)::uuid, '00000000-0000-4000-8000-0000000000aa', person,
    (array['Amina','Bruno','Carmen','Deepa','Elif','Farah','Goran','Hana','Ivan','Joana','Kofi','Lena'])[1 + i % 12] || ' '
    || (array['Adeyemi','Bakshi','Castro','Diallo','Evans','Flores','Garcia','Haddad','Ito','Jansen','Kumar'])[1 + i % 11]
    || ' ' || i, 'member' || i || '@example.org', 'R' || i, 'Team ' || (i % 40), 'LEARNER', 'ACTIVE', now() - interval '200 days', 0
from figure_member;

-- Eight skills each: those of the learner's program first.
create unlogged table figure_standing as
select m.i, m.person, s.slug as skill, s.n, m.last_day - (k % 3) as on_day,
    0.2 + m.talent + random_normal(0, 0.6) as mean, 0.05 + random() * 0.15 as variance, 12 + (random() * 40)::int as answers, k
from figure_member m cross join generate_series(0, 7) k
join figure_skill s on s.n = ((m.program - 1) * 5 + k) % (select count(*) from figure_skill)
where m.stage >= 0.1;

insert into standing (id, person_id, skill, mean, variance, answers, level, on_day, day_low, day_answers, day_mixed, before_day,
    before_low, before_answers, before_mixed, basis, version)
select gen_random_uuid(), person, skill, mean, variance, answers,
    case when mean - 1.64 * sqrt(variance) >= 1.75 then 'expert' when mean - 1.64 * sqrt(variance) >= 0.75 then 'skilled'
        when mean - 1.64 * sqrt(variance) >= -0.25 then 'capable' when mean - 1.64 * sqrt(variance) >= -1.5 then 'novice' end,
    on_day, mean - 1.64 * sqrt(variance), 4, 2, on_day - 1, mean - 1.64 * sqrt(variance), 4, 2, 0, 0
from figure_standing order by random();

-- Six days each; of every fiftieth active learner the first skill stands still for twenty days.
insert into standing_day (id, person_id, skill, on_day, mean, variance, answers, level, version)
select gen_random_uuid(), person, skill, on_day - d, mean - case when stuck then 0 else d * 0.06 end,
    variance + d * 0.01, greatest(1, answers - d), null, 0
from (select s.*, k = 0 and i % 50 = 0 as stuck from figure_standing s) s
cross join lateral generate_series(0, case when stuck then 19 else 5 end) d;

insert into practice_day (id, person_id, on_day, answers, reviewed, drilled, version)
select gen_random_uuid(), person, last_day - d, 8, 4, 0, 0
from figure_member cross join generate_series(0, 19) d where stage >= 0.1;

-- A hundred answers each, to items that nobody else has met, so that they need no table of their own.
alter table evidence drop constraint evidence_place;
alter table evidence drop constraint evidence_first_answer;
drop index evidence_item;
drop index evidence_skill;
insert into evidence (id, person_id, skill, item_id, gold_revision, grader, score, guess, errors, answered_at, family, place, mode,
    practice_day, discrimination, difficulty, weight, parameter_version, basis)
select gen_random_uuid(), m.person, 'skill-' || (a % 8), gen_random_uuid(), 1, 'figure/1', (a % 3) / 2.0, 0.25, '',
    m.last_day - (a / 8) * interval '1 day', m.person, a / 8 + 1, 'MIXED', m.last_day - a / 8, 1, 0, 1, 0, 0
from figure_member m cross join generate_series(0, 111) a where m.stage >= 0.1;
alter table evidence add constraint evidence_place unique (person_id, skill, place);
alter table evidence add constraint evidence_first_answer unique (person_id, item_id);
create index evidence_item on evidence (item_id, answered_at);
create index evidence_skill on evidence (skill, answered_at);

insert into credential (id, number, sitting_id, person_id, subject_id, program_id, program, decided_at, share, low, high, bar, items,
    rulebooks, validity, stage, suspended, since, valid_from, valid_until, expiry_told, rulebooks_read, rulebooks_told, course_told,
    version)
select gen_random_uuid(), 'N' || i, gen_random_uuid(), person, gen_random_uuid(), gen_random_uuid(),
    (array['image-labelling', 'text-labelling', 'answer-judging', 'code-review'])[program], now() - interval '300 days', 0.8, 0.75,
    0.85, 0.7, 24, '', 'P2Y', 'ACTIVE', false, now(), now() - interval '300 days', now() + ((i % 700) - 60) * interval '1 day', 0, '',
    '', '', 0
from figure_member where i % 8 = 0;

-- Three lessons each with one check done; one learner in forty missed the check of one lesson three times lately.
create unlogged table figure_lesson_of as
select m.i, m.person, l.lesson_id, l.step, m.last_day, k, m.i % 40 = 0 and k = 0 as missed
from figure_member m cross join generate_series(0, 2) k
join figure_lesson l on l.n = (m.i + k) % (select count(*) from figure_lesson) where m.stage >= 0.1;
insert into lesson_progress (id, person_id, lesson_id, step, seen_at, done_at, mastered_at, mastered_day, version)
select gen_random_uuid(), person, lesson_id, 0, last_day, last_day, case when missed then null else last_day end,
    case when missed then null else last_day end, 0
from figure_lesson_of;
insert into attempt (id, person_id, exercise_id, lesson_id, step, answered, started_at, finished_at, purpose, version)
select gen_random_uuid(), person, gen_random_uuid(), lesson_id, step, 8, last_day - t, last_day - t, 'LESSON', 0
from figure_lesson_of cross join lateral generate_series(0, case when missed then 2 else 0 end) t;
insert into attempt (id, person_id, exercise_id, lesson_id, step, answered, started_at, finished_at, purpose, version)
select gen_random_uuid(), person, gen_random_uuid(), null, null, 10, last_day - t, last_day - t, 'REVIEW', 0
from figure_member cross join generate_series(0, 9) t where stage >= 0.1;
