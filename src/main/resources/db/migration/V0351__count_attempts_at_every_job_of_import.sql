-- Taking rows in and undoing can fail again and again as well as reading can.
ALTER TABLE register_import RENAME COLUMN reading_attempts TO attempts;
