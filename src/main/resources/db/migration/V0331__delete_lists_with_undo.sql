-- A deleted list stays for a day, so that deleting it can be undone with its members and under its number.
ALTER TABLE household_list
    ADD COLUMN deleted_at DATETIME(6);
