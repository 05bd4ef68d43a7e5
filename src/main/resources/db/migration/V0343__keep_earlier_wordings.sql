CREATE SEQUENCE earlier_wording_seq START WITH 1 INCREMENT BY 1;

-- What stood in a text that is written over again and again, until somebody else, or somebody later, wrote over it.
CREATE TABLE earlier_wording (
    id               BIGINT        NOT NULL,
    household_id     BIGINT,
    subject          VARCHAR(80)   NOT NULL,
    record_id        BIGINT        NOT NULL,
    text             VARCHAR(8000) NOT NULL,
    replaced_at      DATETIME(6)   NOT NULL,
    replaced_by      BIGINT        NOT NULL,
    replaced_by_name VARCHAR(120)  NOT NULL,
    CONSTRAINT pk_earlier_wording PRIMARY KEY (id),
    CONSTRAINT fk_earlier_wording_household FOREIGN KEY (household_id) REFERENCES household (id)
);

CREATE INDEX ix_earlier_wording_record ON earlier_wording (subject, record_id);
CREATE INDEX ix_earlier_wording_household ON earlier_wording (household_id);
