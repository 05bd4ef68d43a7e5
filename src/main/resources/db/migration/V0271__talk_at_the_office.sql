-- OFFICE: the household comes to us. Everything else about it is as with a visit to its home.
ALTER TABLE visit ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'HOME' AFTER household_id;
