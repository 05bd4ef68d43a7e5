CREATE SEQUENCE household_share_seq START WITH 1 INCREMENT BY 20;

-- Colleagues of NAV and the introduction centre see a household only while it is shared with their agency. Rows stay when
-- they are over: they tell who could see what, and why.
CREATE TABLE household_share (
    id            BIGINT       NOT NULL,
    household_id  BIGINT       NOT NULL,
    agency        VARCHAR(30)  NOT NULL,
    purpose       VARCHAR(200) NOT NULL,
    seen_from     DATE         NOT NULL,
    seen_until    DATE         NOT NULL,
    shared_by     BIGINT       NOT NULL,
    shared_by_name VARCHAR(120) NOT NULL,
    shared_at     DATETIME(6)  NOT NULL,
    ended_at      DATETIME(6),
    CONSTRAINT pk_household_share PRIMARY KEY (id),
    CONSTRAINT fk_household_share_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_household_share_household ON household_share (household_id, agency, seen_from, seen_until);
