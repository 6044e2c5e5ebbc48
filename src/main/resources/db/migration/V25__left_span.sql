alter table activity_span add column left_at timestamp with time zone;
create index activity_span_open on activity_span (ended_at);
