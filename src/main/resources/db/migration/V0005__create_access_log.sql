CREATE SEQUENCE access_log_seq START WITH 1 INCREMENT BY 100;

-- Written in the transaction of what it records. user_name is kept as it was: users come and go.
CREATE TABLE access_log (
    id           BIGINT       NOT NULL,
    at           DATETIME(6)  NOT NULL,
    user_id      BIGINT,
    user_name    VARCHAR(120) NOT NULL,
    action       VARCHAR(30)  NOT NULL,
    household_id BIGINT,
    subject      VARCHAR(80)  NOT NULL,
    detail       JSON,
    CONSTRAINT pk_access_log PRIMARY KEY (id)
);

CREATE INDEX ix_access_log_household ON access_log (household_id, at);
CREATE INDEX ix_access_log_user ON access_log (user_id, at);
CREATE INDEX ix_access_log_at ON access_log (at);
