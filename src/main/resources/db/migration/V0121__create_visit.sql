CREATE SEQUENCE visit_seq START WITH 1 INCREMENT BY 20;

CREATE TABLE visit (
    id                 BIGINT        NOT NULL,
    version            BIGINT        NOT NULL,
    household_id       BIGINT        NOT NULL,
    starts_at          DATETIME(6)   NOT NULL,
    ends_at            DATETIME(6)   NOT NULL,
    consultant_id      BIGINT        NOT NULL,
    second_id          BIGINT,
    interpreter_needed BOOLEAN       NOT NULL,
    interpreter_id     BIGINT,
    interpreting_mode  VARCHAR(20),
    safety_note        VARCHAR(1000) NOT NULL,
    state              VARCHAR(20)   NOT NULL,
    area               VARCHAR(100),
    follow_up_task_id  BIGINT,
    changed_by_name    VARCHAR(120)  NOT NULL,
    CONSTRAINT pk_visit PRIMARY KEY (id),
    CONSTRAINT fk_visit_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_visit_consultant FOREIGN KEY (consultant_id) REFERENCES resource (id),
    CONSTRAINT fk_visit_second FOREIGN KEY (second_id) REFERENCES resource (id),
    CONSTRAINT fk_visit_interpreter FOREIGN KEY (interpreter_id) REFERENCES resource (id),
    CONSTRAINT ck_visit_times CHECK (ends_at > starts_at)
);

CREATE INDEX ix_visit_household ON visit (household_id, starts_at);
CREATE INDEX ix_visit_time ON visit (starts_at, ends_at);

-- What was written at the kitchen table, one row a field, so that two who write at once do not undo each other.
CREATE TABLE visit_answer (
    visit_id        BIGINT        NOT NULL,
    field           VARCHAR(20)   NOT NULL,
    version         BIGINT        NOT NULL,
    household_id    BIGINT        NOT NULL,
    text            VARCHAR(4000) NOT NULL,
    changed_by_name VARCHAR(120)  NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    CONSTRAINT pk_visit_answer PRIMARY KEY (visit_id, field),
    CONSTRAINT fk_visit_answer_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
    CONSTRAINT fk_visit_answer_household FOREIGN KEY (household_id) REFERENCES household (id)
);
