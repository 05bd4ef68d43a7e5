-- A row that came to no household names those it may mean, whatever became of it: whoever may not see one of them may not
-- see the row. There are few such rows in a file of a hundred thousand.
ALTER TABLE import_row ADD COLUMN has_candidates BOOLEAN AS (candidates IS NOT NULL) VIRTUAL;

CREATE INDEX ix_import_row_candidates ON import_row (import_id, has_candidates);
