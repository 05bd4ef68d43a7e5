-- Whoever asked for a deletion without the right to see protected households did not mean them.
ALTER TABLE retention_run ADD COLUMN with_protected BOOLEAN NOT NULL DEFAULT FALSE;
