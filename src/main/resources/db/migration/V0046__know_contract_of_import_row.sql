-- So that a file says the last word about a contract: what an older file was held for is then no longer a question.
ALTER TABLE import_row
    ADD COLUMN lease_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE INDEX ix_import_row_lease_number ON import_row (import_id, lease_number);
