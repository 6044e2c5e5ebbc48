-- A statement reads the rows of one member in one month, however many members their agency has.
create index ledger_entry_member on ledger_entry (agency_id, member_id, on_day);
create index activity_span_member on activity_span (agency_id, member_id, started_at);
