CREATE SEQUENCE meeting_season_seq START WITH 1 INCREMENT BY 1;

-- progress_* tell of the plan that is being made; planned_by is whoever asked for it.
CREATE TABLE meeting_season (
    id                 BIGINT       NOT NULL,
    version            BIGINT       NOT NULL,
    name               VARCHAR(100) NOT NULL,
    first_day          DATE         NOT NULL,
    last_day           DATE         NOT NULL,
    meetings_per_week  INT          NOT NULL,
    min_persons        INT          NOT NULL,
    max_persons        INT          NOT NULL,
    common_minutes     INT          NOT NULL,
    talk_minutes       INT          NOT NULL,
    state              VARCHAR(20)  NOT NULL,
    planned_by         BIGINT,
    stop_requested     BOOLEAN      NOT NULL,
    progress_meetings  INT          NOT NULL,
    progress_placed    INT          NOT NULL,
    progress_left_out  INT          NOT NULL,
    changed_by_name    VARCHAR(120) NOT NULL,
    CONSTRAINT pk_meeting_season PRIMARY KEY (id),
    CONSTRAINT ck_meeting_season_days CHECK (last_day >= first_day)
);

CREATE TABLE meeting_season_time (
    season_id BIGINT      NOT NULL,
    weekday   VARCHAR(10) NOT NULL,
    opens     TIME        NOT NULL,
    closes    TIME        NOT NULL,
    CONSTRAINT pk_meeting_season_time PRIMARY KEY (season_id, weekday, opens),
    CONSTRAINT fk_meeting_season_time_season FOREIGN KEY (season_id) REFERENCES meeting_season (id)
);

-- Whom a season is for. outcome is what became of those who are in no meeting; null while that is open.
CREATE TABLE season_household (
    season_id    BIGINT  NOT NULL,
    household_id BIGINT  NOT NULL,
    alone        BOOLEAN NOT NULL,
    outcome      VARCHAR(20),
    CONSTRAINT pk_season_household PRIMARY KEY (season_id, household_id),
    CONSTRAINT fk_season_household_season FOREIGN KEY (season_id) REFERENCES meeting_season (id),
    CONSTRAINT fk_season_household_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_season_household_household ON season_household (household_id);

CREATE SEQUENCE group_meeting_seq START WITH 1 INCREMENT BY 20;

-- group_key and group_code say whom the meeting was planned for; those who come to it never see them.
CREATE TABLE group_meeting (
    id              BIGINT        NOT NULL,
    version         BIGINT        NOT NULL,
    season_id       BIGINT        NOT NULL,
    starts_at       DATETIME(6)   NOT NULL,
    ends_at         DATETIME(6)   NOT NULL,
    venue_id        BIGINT        NOT NULL,
    group_key       VARCHAR(20)   NOT NULL,
    group_code      VARCHAR(35)   NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    slot_pinned     BOOLEAN       NOT NULL,
    note            VARCHAR(4000) NOT NULL,
    changed_by_name VARCHAR(120)  NOT NULL,
    CONSTRAINT pk_group_meeting PRIMARY KEY (id),
    CONSTRAINT fk_group_meeting_season FOREIGN KEY (season_id) REFERENCES meeting_season (id),
    CONSTRAINT fk_group_meeting_venue FOREIGN KEY (venue_id) REFERENCES resource (id),
    CONSTRAINT ck_group_meeting_times CHECK (ends_at > starts_at)
);

CREATE INDEX ix_group_meeting_season ON group_meeting (season_id, starts_at);
CREATE INDEX ix_group_meeting_time ON group_meeting (state, starts_at);

CREATE TABLE group_meeting_staff (
    meeting_id  BIGINT NOT NULL,
    position    INT    NOT NULL,
    resource_id BIGINT NOT NULL,
    CONSTRAINT pk_group_meeting_staff PRIMARY KEY (meeting_id, position),
    CONSTRAINT fk_group_meeting_staff_meeting FOREIGN KEY (meeting_id) REFERENCES group_meeting (id),
    CONSTRAINT fk_group_meeting_staff_resource FOREIGN KEY (resource_id) REFERENCES resource (id)
);

CREATE TABLE group_meeting_interpreter (
    meeting_id  BIGINT      NOT NULL,
    position    INT         NOT NULL,
    resource_id BIGINT      NOT NULL,
    language    VARCHAR(35) NOT NULL,
    CONSTRAINT pk_group_meeting_interpreter PRIMARY KEY (meeting_id, position),
    CONSTRAINT fk_group_meeting_interpreter_meeting FOREIGN KEY (meeting_id) REFERENCES group_meeting (id),
    CONSTRAINT fk_group_meeting_interpreter_resource FOREIGN KEY (resource_id) REFERENCES resource (id)
);

CREATE SEQUENCE meeting_participant_seq START WITH 1 INCREMENT BY 50;

-- A household in a meeting, with its own talk after the common part. Whoever makes the plan anew may not see all of
-- them: they go with their meeting.
CREATE TABLE meeting_participant (
    id              BIGINT        NOT NULL,
    version         BIGINT        NOT NULL,
    season_id       BIGINT        NOT NULL,
    meeting_id      BIGINT        NOT NULL,
    household_id    BIGINT        NOT NULL,
    pinned          BOOLEAN       NOT NULL,
    talk_from       TIME,
    talk_to         TIME,
    consultant_id   BIGINT,
    interpreter_id  BIGINT,
    attendance      VARCHAR(20),
    task_id         BIGINT,
    note            VARCHAR(1000) NOT NULL,
    changed_by_name VARCHAR(120)  NOT NULL,
    CONSTRAINT pk_meeting_participant PRIMARY KEY (id),
    CONSTRAINT uq_meeting_participant_household UNIQUE (meeting_id, household_id),
    CONSTRAINT fk_meeting_participant_meeting FOREIGN KEY (meeting_id) REFERENCES group_meeting (id) ON DELETE CASCADE,
    CONSTRAINT fk_meeting_participant_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE,
    CONSTRAINT fk_meeting_participant_consultant FOREIGN KEY (consultant_id) REFERENCES resource (id),
    CONSTRAINT fk_meeting_participant_interpreter FOREIGN KEY (interpreter_id) REFERENCES resource (id)
);

CREATE INDEX ix_meeting_participant_season ON meeting_participant (season_id, household_id);
CREATE INDEX ix_meeting_participant_household ON meeting_participant (household_id);
