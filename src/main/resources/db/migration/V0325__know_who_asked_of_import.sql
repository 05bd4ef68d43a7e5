-- Who pressed the button last: the job works in her name, not in that of whoever brought the file.
ALTER TABLE register_import ADD COLUMN asked_by BIGINT AFTER created_by_name;

UPDATE register_import SET asked_by = created_by;
