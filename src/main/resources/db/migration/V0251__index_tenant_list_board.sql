-- The team board reads the households of one stage in the order in which they came there, a page at a time.
CREATE INDEX ix_tenant_list_board ON tenant_list (stage, stage_since, household_id, moved_out_on, protection);
