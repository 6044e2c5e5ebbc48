-- Whether, and at which hour of their own day, a person wants to be told that reviews are due. Nobody does until they say so.
-- The key stands in every reminder and opens nothing but the way to switch reminders off, so it is kept as it is: links
-- in older mails go on working.
create table reminder_preference (
    id uuid not null primary key,
    person_id uuid not null,
    wanted boolean not null,
    at_hour integer not null,
    last_day date,
    off_key uuid not null,
    version bigint not null,
    constraint reminder_preference_once unique (person_id),
    constraint reminder_preference_off unique (off_key)
);
create index reminder_preference_wanted on reminder_preference (wanted);

-- What mail programs may post to, to switch off mails of this kind; and from when on the mail had better not come any more.
alter table outgoing_mail add column unsubscribe varchar(400);
alter table outgoing_mail add column expires_at timestamp with time zone;
