-- attendance and task_id were there from the start. case_version is the version that the case got by the household being
-- met: while the case still has it, the step is taken back together with the mark. walk_in came without being invited.
ALTER TABLE meeting_participant
    ADD COLUMN case_version BIGINT AFTER task_id,
    ADD COLUMN walk_in BOOLEAN NOT NULL DEFAULT FALSE AFTER case_version;

CREATE INDEX ix_meeting_participant_attendance ON meeting_participant (household_id, attendance);

CREATE SEQUENCE meeting_attendance_seq START WITH 1 INCREMENT BY 50;

-- Who of a household came. person is the number of a registered person; below zero it stands for an adult of the household
-- whose name nobody knows. mark is empty when it was taken back.
CREATE TABLE meeting_attendance (
    id              BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    meeting_id      BIGINT       NOT NULL,
    household_id    BIGINT       NOT NULL,
    person          BIGINT       NOT NULL,
    mark            VARCHAR(20),
    changed_by_name VARCHAR(120) NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    CONSTRAINT pk_meeting_attendance PRIMARY KEY (id),
    CONSTRAINT uq_meeting_attendance_person UNIQUE (meeting_id, household_id, person),
    CONSTRAINT fk_meeting_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES group_meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_meeting_attendance_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_meeting_attendance_household ON meeting_attendance (household_id);
CREATE INDEX ix_meeting_attendance_age ON meeting_attendance (changed_at);

-- What was written down on the day, one row a field, so that two who write at once do not undo each other.
CREATE TABLE meeting_note (
    meeting_id      BIGINT        NOT NULL,
    household_id    BIGINT        NOT NULL,
    field           VARCHAR(20)   NOT NULL,
    version         BIGINT        NOT NULL,
    text            VARCHAR(2000) NOT NULL,
    changed_by_name VARCHAR(120)  NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    CONSTRAINT pk_meeting_note PRIMARY KEY (meeting_id, household_id, field),
    CONSTRAINT fk_meeting_note_meeting FOREIGN KEY (meeting_id) REFERENCES group_meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_meeting_note_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_meeting_note_household ON meeting_note (household_id);
CREATE INDEX ix_meeting_note_age ON meeting_note (changed_at);

-- What a household needs to take part in any meeting; step_free is respected when a season is planned.
CREATE TABLE meeting_need (
    household_id    BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    step_free       BOOLEAN      NOT NULL,
    text            VARCHAR(300) NOT NULL,
    changed_by_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_meeting_need PRIMARY KEY (household_id),
    CONSTRAINT fk_meeting_need_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);
