-- Far pages and counts are answered by the index alone: it holds what every question of the list asks.
DROP INDEX ix_tenant_list_name ON tenant_list;
CREATE INDEX ix_tenant_list_name ON tenant_list (tenant_name, lease_id, moved_out_on, protection);
CREATE INDEX ix_tenant_list_number ON tenant_list (lease_number, lease_id, moved_out_on, protection);
-- What there is to choose from is counted each time the list is opened.
CREATE INDEX ix_tenant_list_district ON tenant_list (district_id, district_name, moved_out_on, protection);
CREATE INDEX ix_tenant_list_cooperative ON tenant_list (cooperative_id, cooperative_name, moved_out_on, protection);
CREATE INDEX ix_tenant_list_language ON tenant_list (language, moved_out_on, protection);
CREATE INDEX ix_tenant_list_nationality ON tenant_list (nationality, moved_out_on, protection);
