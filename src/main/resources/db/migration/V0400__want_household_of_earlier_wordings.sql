-- Earlier minutes of meetings, which belong to no household, could be read and told by nobody.
DELETE FROM earlier_wording WHERE household_id IS NULL;
ALTER TABLE earlier_wording MODIFY COLUMN household_id BIGINT NOT NULL;
