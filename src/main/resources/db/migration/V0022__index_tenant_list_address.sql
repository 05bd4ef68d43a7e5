-- Other columns sort 100,000 short values in time; addresses are long, so this index alone answers for their ids.
CREATE INDEX ix_tenant_list_address ON tenant_list (street_address, lease_id, moved_out_on, protection);
