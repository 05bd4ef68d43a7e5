CREATE SEQUENCE rent_to_own_case_seq START WITH 1 INCREMENT BY 200;

-- The way of one household from tenant to owner. stage and entered_on are those of the last step that stands.
CREATE TABLE rent_to_own_case (
    id           BIGINT       NOT NULL,
    version      BIGINT       NOT NULL,
    household_id BIGINT       NOT NULL,
    stage        VARCHAR(30)  NOT NULL,
    entered_on   DATE         NOT NULL,
    paused_from  VARCHAR(30),
    must_change  VARCHAR(500),
    ask_again_on DATE,
    contact_id   BIGINT,
    CONSTRAINT pk_rent_to_own_case PRIMARY KEY (id),
    CONSTRAINT uq_rent_to_own_case_household UNIQUE (household_id),
    CONSTRAINT fk_rent_to_own_case_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_rent_to_own_case_contact FOREIGN KEY (contact_id) REFERENCES app_user (id)
);

CREATE INDEX ix_rent_to_own_case_stage ON rent_to_own_case (stage, entered_on);
CREATE INDEX ix_rent_to_own_case_ask_again ON rent_to_own_case (stage, ask_again_on);

CREATE SEQUENCE case_step_seq START WITH 1 INCREMENT BY 200;

-- The history that figures are counted from. A step that was taken back stays, with undone_at; the stay in a stage lasts
-- from entered_on to left_on, and steps with undone_at count for nothing.
CREATE TABLE case_step (
    id             BIGINT       NOT NULL,
    case_id        BIGINT       NOT NULL,
    household_id   BIGINT       NOT NULL,
    stage          VARCHAR(30)  NOT NULL,
    entered_on     DATE         NOT NULL,
    left_on        DATE,
    reason         VARCHAR(40),
    remark         VARCHAR(1000),
    paused_from    VARCHAR(30),
    must_change    VARCHAR(500),
    ask_again_on   DATE,
    actor_id       BIGINT       NOT NULL,
    actor_name     VARCHAR(120) NOT NULL,
    recorded_at    DATETIME(6)  NOT NULL,
    undone_at      DATETIME(6),
    undone_by_name VARCHAR(120),
    CONSTRAINT pk_case_step PRIMARY KEY (id),
    CONSTRAINT fk_case_step_case FOREIGN KEY (case_id) REFERENCES rent_to_own_case (id),
    CONSTRAINT fk_case_step_household FOREIGN KEY (household_id) REFERENCES household (id)
);

CREATE INDEX ix_case_step_case ON case_step (case_id, id);
CREATE INDEX ix_case_step_household ON case_step (household_id);
CREATE INDEX ix_case_step_figures ON case_step (stage, entered_on, undone_at);
