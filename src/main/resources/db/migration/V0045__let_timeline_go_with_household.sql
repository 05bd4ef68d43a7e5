-- The timeline tells of other things and holds nobody back: a household whose import is undone takes its own along.
ALTER TABLE timeline_entry DROP CONSTRAINT fk_timeline_entry_household;

ALTER TABLE timeline_entry
    ADD CONSTRAINT fk_timeline_entry_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE;
