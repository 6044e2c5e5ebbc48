-- What a token opens, in the words of its scopes; tokens made before open what is one's own.
alter table api_token add column scopes varchar(80) default 'own' not null;

-- What a write was answered, kept for a day under the key its caller gave it, so that the same request does nothing twice. Without
-- a status it is still being done, or its server died over it.
create table kept_reply (
    id uuid not null primary key,
    person_id uuid not null,
    idempotency_key varchar(100) not null,
    request_hash varchar(64) not null,
    begun_at timestamp with time zone not null,
    status integer,
    content_type varchar(120),
    location varchar(400),
    body bytea,
    version integer not null,
    constraint kept_reply_key unique (person_id, idempotency_key)
);
create index kept_reply_begun on kept_reply (begun_at);
