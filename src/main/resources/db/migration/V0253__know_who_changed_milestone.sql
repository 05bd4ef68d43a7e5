-- Who saves over another's change is told whose it is.
ALTER TABLE milestone ADD COLUMN changed_by_name VARCHAR(120) NOT NULL DEFAULT '';
