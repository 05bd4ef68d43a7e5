CREATE SEQUENCE task_seq START WITH 1 INCREMENT BY 20;

CREATE TABLE task (
    id           BIGINT       NOT NULL,
    version      BIGINT       NOT NULL,
    household_id BIGINT,
    title        VARCHAR(200) NOT NULL,
    due_on       DATE,
    assignee_id  BIGINT,
    created_by   BIGINT       NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    done_at      DATETIME(6),
    done_by      BIGINT,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT fk_task_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_task_assignee FOREIGN KEY (assignee_id) REFERENCES app_user (id)
);

CREATE INDEX ix_task_assignee ON task (assignee_id, done_at, due_on);
CREATE INDEX ix_task_household ON task (household_id, done_at);

CREATE SEQUENCE note_seq START WITH 1 INCREMENT BY 20;

CREATE TABLE note (
    id           BIGINT         NOT NULL,
    version      BIGINT         NOT NULL,
    household_id BIGINT         NOT NULL,
    text         VARCHAR(4000)  NOT NULL,
    author_id    BIGINT         NOT NULL,
    author_name  VARCHAR(120)   NOT NULL,
    written_at   DATETIME(6)    NOT NULL,
    edited_at    DATETIME(6),
    withdrawn_at DATETIME(6),
    CONSTRAINT pk_note PRIMARY KEY (id),
    CONSTRAINT fk_note_household FOREIGN KEY (household_id) REFERENCES household (id)
);

CREATE INDEX ix_note_household ON note (household_id, written_at);

CREATE SEQUENCE timeline_entry_seq START WITH 1 INCREMENT BY 500;

-- What has happened to a household, in the order it happened. type names the text, details its values.
CREATE TABLE timeline_entry (
    id           BIGINT       NOT NULL,
    household_id BIGINT       NOT NULL,
    at           DATETIME(6)  NOT NULL,
    type         VARCHAR(60)  NOT NULL,
    actor_name   VARCHAR(120) NOT NULL,
    details      JSON         NOT NULL,
    CONSTRAINT pk_timeline_entry PRIMARY KEY (id),
    CONSTRAINT fk_timeline_entry_household FOREIGN KEY (household_id) REFERENCES household (id)
);

CREATE INDEX ix_timeline_entry_household ON timeline_entry (household_id, at);
