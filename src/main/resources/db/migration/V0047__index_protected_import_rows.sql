-- Whoever may not see protected households gets no row about one, nor a number that holds one: these rows are counted
-- each time somebody looks, because a household may become protected after its import.
CREATE INDEX ix_import_row_protected ON import_row (import_id, is_protected, outcome);
CREATE INDEX ix_import_row_household ON import_row (household_id, import_id);

ALTER TABLE register_import
    ADD COLUMN missing_protected_leases INT NOT NULL DEFAULT 0;
