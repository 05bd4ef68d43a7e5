-- Begun and not ended: counted before the work, because a file may end the whole product.
ALTER TABLE register_import ADD COLUMN reading_attempts INT NOT NULL DEFAULT 0;
