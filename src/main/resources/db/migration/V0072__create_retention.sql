CREATE SEQUENCE retention_hold_seq START WITH 1 INCREMENT BY 1;

-- Nothing about the household is deleted by age while a hold stands.
CREATE TABLE retention_hold (
    id             BIGINT       NOT NULL,
    household_id   BIGINT       NOT NULL,
    reason         VARCHAR(200) NOT NULL,
    set_at         DATETIME(6)  NOT NULL,
    set_by_name    VARCHAR(120) NOT NULL,
    lifted_at      DATETIME(6),
    lifted_by_name VARCHAR(120),
    CONSTRAINT pk_retention_hold PRIMARY KEY (id),
    CONSTRAINT fk_retention_hold_household FOREIGN KEY (household_id) REFERENCES household (id)
);

CREATE INDEX ix_retention_hold_household ON retention_hold (household_id, lifted_at);

CREATE SEQUENCE retention_run_seq START WITH 1 INCREMENT BY 1;

-- The proof of a deletion: which kind, by which rule, how many, when and on whose word; never about whom.
CREATE TABLE retention_run (
    id          BIGINT       NOT NULL,
    kind        VARCHAR(40)  NOT NULL,
    months      INT          NOT NULL,
    before_day  DATE         NOT NULL,
    asked_at    DATETIME(6)  NOT NULL,
    asked_by    BIGINT       NOT NULL,
    asked_name  VARCHAR(120) NOT NULL,
    finished_at DATETIME(6),
    deleted     BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_retention_run PRIMARY KEY (id)
);
