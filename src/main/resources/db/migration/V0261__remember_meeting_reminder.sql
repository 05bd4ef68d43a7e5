-- For which place a household was reminded: one reminder for each meeting, time and household, whatever became of the job.
CREATE TABLE meeting_reminder (
    meeting_id   BIGINT      NOT NULL,
    household_id BIGINT      NOT NULL,
    starts_at    DATETIME(6) NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    CONSTRAINT pk_meeting_reminder PRIMARY KEY (meeting_id, household_id, starts_at),
    CONSTRAINT fk_meeting_reminder_meeting FOREIGN KEY (meeting_id) REFERENCES group_meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_meeting_reminder_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_meeting_reminder_household ON meeting_reminder (household_id);
