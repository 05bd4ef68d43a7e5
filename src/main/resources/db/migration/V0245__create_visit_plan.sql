CREATE SEQUENCE visit_plan_seq START WITH 1 INCREMENT BY 1;

-- A proposal of visits for some weeks. edits counts changes of its rows, so that the version tells of them too; asked_by is
-- in whose name the job that accepts or withdraws it acts.
CREATE TABLE visit_plan (
    id              BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    edits           INT          NOT NULL,
    first_day       DATE         NOT NULL,
    last_day        DATE         NOT NULL,
    minutes         INT          NOT NULL,
    most_per_day    INT          NOT NULL,
    alone_allowed   BOOLEAN      NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    asked_by        BIGINT       NOT NULL,
    created_by_name VARCHAR(120) NOT NULL,
    changed_by_name VARCHAR(120) NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    CONSTRAINT pk_visit_plan PRIMARY KEY (id),
    CONSTRAINT ck_visit_plan_days CHECK (last_day >= first_day)
);

CREATE INDEX ix_visit_plan_created ON visit_plan (created_at);

CREATE TABLE visit_plan_consultant (
    plan_id       BIGINT NOT NULL,
    consultant_id BIGINT NOT NULL,
    CONSTRAINT pk_visit_plan_consultant PRIMARY KEY (plan_id, consultant_id),
    CONSTRAINT fk_visit_plan_consultant_plan FOREIGN KEY (plan_id) REFERENCES visit_plan (id) ON DELETE CASCADE,
    CONSTRAINT fk_visit_plan_consultant_resource FOREIGN KEY (consultant_id) REFERENCES resource (id)
);

-- Whom a plan is for: either a place in it or the reason why there is none. position is the order of importance. visit_*
-- and prioritised tell what accepting the plan has made, so that it can be taken back.
CREATE TABLE visit_plan_household (
    plan_id           BIGINT      NOT NULL,
    household_id      BIGINT      NOT NULL,
    position          INT         NOT NULL,
    starts_at         DATETIME(6),
    ends_at           DATETIME(6),
    consultant_id     BIGINT,
    second_id         BIGINT,
    interpreter_id    BIGINT,
    interpreting_mode VARCHAR(20),
    by_hand           BOOLEAN     NOT NULL,
    reason            VARCHAR(30),
    visit_id          BIGINT,
    visit_version     BIGINT,
    prioritised       BOOLEAN     NOT NULL,
    CONSTRAINT pk_visit_plan_household PRIMARY KEY (plan_id, household_id),
    CONSTRAINT fk_visit_plan_household_plan FOREIGN KEY (plan_id) REFERENCES visit_plan (id) ON DELETE CASCADE,
    CONSTRAINT fk_visit_plan_household_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE,
    CONSTRAINT fk_visit_plan_household_visit FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE SET NULL,
    CONSTRAINT ck_visit_plan_household_place CHECK ((starts_at IS NULL) = (reason IS NOT NULL))
);

CREATE INDEX ix_visit_plan_household_household ON visit_plan_household (household_id);
