-- When an invitation was last sent; empty while none was.
alter table membership add column mailed_at timestamp with time zone;
-- A list of members goes by name, whatever their state.
create index membership_by_name on membership (agency_id, name, id);
