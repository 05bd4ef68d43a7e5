-- Named to whoever wanted to change the same task at the same time; unknown for changes made before.
ALTER TABLE task
    ADD COLUMN changed_by BIGINT;
