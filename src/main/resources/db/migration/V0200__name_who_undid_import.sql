ALTER TABLE register_import ADD COLUMN undone_by_name VARCHAR(120) AFTER undone_at;
