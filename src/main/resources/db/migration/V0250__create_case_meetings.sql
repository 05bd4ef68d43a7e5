CREATE SEQUENCE case_meeting_seq START WITH 1 INCREMENT BY 20;

-- A meeting of the interdisciplinary group (fagmøte). agenda_changes grows with the agenda, so that version does too.
CREATE TABLE case_meeting (
    id              BIGINT        NOT NULL,
    version         BIGINT        NOT NULL,
    held_on         DATE          NOT NULL,
    starts_at       TIME          NOT NULL,
    place           VARCHAR(120)  NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    summary         VARCHAR(4000) NOT NULL,
    agenda_changes  INT           NOT NULL,
    changed_by_name VARCHAR(120)  NOT NULL,
    CONSTRAINT pk_case_meeting PRIMARY KEY (id)
);

CREATE INDEX ix_case_meeting_held_on ON case_meeting (held_on, starts_at);

CREATE TABLE case_meeting_participant (
    meeting_id BIGINT  NOT NULL,
    user_id    BIGINT  NOT NULL,
    present    BOOLEAN NOT NULL,
    CONSTRAINT pk_case_meeting_participant PRIMARY KEY (meeting_id, user_id),
    CONSTRAINT fk_case_meeting_participant_meeting FOREIGN KEY (meeting_id) REFERENCES case_meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_case_meeting_participant_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);

CREATE SEQUENCE case_matter_seq START WITH 1 INCREMENT BY 20;

-- A household that somebody wants to discuss: it waits while meeting_id is empty, then stands on that meeting's agenda.
-- A decision that moved the case says where to and when, so that it can be taken back with it.
CREATE TABLE case_matter (
    id               BIGINT        NOT NULL,
    version          BIGINT        NOT NULL,
    household_id     BIGINT        NOT NULL,
    why              VARCHAR(500)  NOT NULL,
    flagged_by_name  VARCHAR(120)  NOT NULL,
    flagged_at       DATETIME(6)   NOT NULL,
    withdrawn_at     DATETIME(6),
    shown_to         VARCHAR(120)  NOT NULL,
    meeting_id       BIGINT,
    place            INT           NOT NULL,
    discussion       VARCHAR(8000) NOT NULL,
    decision         VARCHAR(30),
    decision_text    VARCHAR(2000),
    decided_at       DATETIME(6),
    decided_by_name  VARCHAR(120),
    moved_to         VARCHAR(30),
    moved_on         DATE,
    continued_as_id  BIGINT,
    changed_by_name  VARCHAR(120)  NOT NULL,
    CONSTRAINT pk_case_matter PRIMARY KEY (id),
    CONSTRAINT fk_case_matter_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_case_matter_meeting FOREIGN KEY (meeting_id) REFERENCES case_meeting (id)
);

CREATE INDEX ix_case_matter_meeting ON case_matter (meeting_id, place);
CREATE INDEX ix_case_matter_household ON case_matter (household_id, flagged_at);

-- What another agency sees because the matter stands on an agenda.
CREATE TABLE case_matter_share (
    matter_id BIGINT      NOT NULL,
    agency    VARCHAR(30) NOT NULL,
    share_id  BIGINT      NOT NULL,
    CONSTRAINT pk_case_matter_share PRIMARY KEY (matter_id, agency),
    CONSTRAINT fk_case_matter_share_matter FOREIGN KEY (matter_id) REFERENCES case_matter (id) ON DELETE CASCADE,
    CONSTRAINT fk_case_matter_share_share FOREIGN KEY (share_id) REFERENCES household_share (id) ON DELETE CASCADE
);

-- What a decision gave somebody to do.
CREATE TABLE case_matter_task (
    matter_id BIGINT NOT NULL,
    task_id   BIGINT NOT NULL,
    CONSTRAINT pk_case_matter_task PRIMARY KEY (matter_id, task_id),
    CONSTRAINT fk_case_matter_task_matter FOREIGN KEY (matter_id) REFERENCES case_matter (id) ON DELETE CASCADE,
    CONSTRAINT fk_case_matter_task_task FOREIGN KEY (task_id) REFERENCES task (id) ON DELETE CASCADE
);
