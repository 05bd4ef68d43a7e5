-- Whether the household has its case only since it came to this meeting: taken back together with the mark.
ALTER TABLE meeting_participant ADD COLUMN case_opened BOOLEAN NOT NULL DEFAULT FALSE AFTER case_version;
