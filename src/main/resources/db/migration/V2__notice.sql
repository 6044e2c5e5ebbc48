-- Mail on its way out. The text is kept only until it is sent, since it may hold a one-time link.
create table outgoing_mail (
    id uuid primary key,
    person_id uuid,
    recipient varchar(254) not null,
    subject varchar(200) not null,
    body varchar(4000),
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    tries integer not null,
    version bigint not null
);
create index outgoing_mail_person on outgoing_mail (person_id);
create index outgoing_mail_sent_at on outgoing_mail (sent_at);
create index outgoing_mail_recipient on outgoing_mail (recipient);
