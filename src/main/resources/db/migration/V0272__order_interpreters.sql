CREATE SEQUENCE interpreter_order_seq START WITH 1 INCREMENT BY 20;

-- What was agreed with an interpreter about a meeting. It outlives the meeting: what is called off late must be paid. The
-- time is as it was ordered, which the meeting may have left since. cost is what was recorded, in øre; empty while the
-- agreed price stands.
CREATE TABLE interpreter_order (
    id              BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    season_id       BIGINT       NOT NULL,
    meeting_id      BIGINT       NOT NULL,
    interpreter_id  BIGINT       NOT NULL,
    language        VARCHAR(35)  NOT NULL,
    starts_at       DATETIME(6)  NOT NULL,
    ends_at         DATETIME(6)  NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    cost            BIGINT,
    cost_reason     VARCHAR(20),
    changed_by_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_interpreter_order PRIMARY KEY (id),
    CONSTRAINT uq_interpreter_order UNIQUE (meeting_id, interpreter_id),
    CONSTRAINT fk_interpreter_order_season FOREIGN KEY (season_id) REFERENCES meeting_season (id),
    CONSTRAINT fk_interpreter_order_interpreter FOREIGN KEY (interpreter_id) REFERENCES resource (id)
);

CREATE INDEX ix_interpreter_order_season ON interpreter_order (season_id);
