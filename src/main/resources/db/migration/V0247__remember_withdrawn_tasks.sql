-- A task that is done because what made it arise was taken back or overtaken; it is open again when that is undone.
ALTER TABLE task ADD COLUMN withdrawn_at DATETIME(6) AFTER done_by;
