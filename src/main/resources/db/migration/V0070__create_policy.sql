CREATE SEQUENCE policy_seq START WITH 1 INCREMENT BY 1;

-- A parameter of the rules from a day on. Never changed: what was wrong is followed by a row that is right, and a change
-- that is not yet in force can be withdrawn.
CREATE TABLE policy (
    id                BIGINT       NOT NULL,
    policy_key        VARCHAR(80)  NOT NULL,
    valid_from        DATE         NOT NULL,
    value             JSON         NOT NULL,
    set_at            DATETIME(6)  NOT NULL,
    set_by            BIGINT       NOT NULL,
    set_by_name       VARCHAR(120) NOT NULL,
    withdrawn_at      DATETIME(6),
    withdrawn_by_name VARCHAR(120),
    CONSTRAINT pk_policy PRIMARY KEY (id)
);

CREATE INDEX ix_policy_key ON policy (policy_key, valid_from);
