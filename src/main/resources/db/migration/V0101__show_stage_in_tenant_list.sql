-- What the work with a household has come to, told by casework in words of its own: the list sorts by the rank.
CREATE TABLE household_stage (
    household_id BIGINT      NOT NULL,
    stage        VARCHAR(30) NOT NULL,
    stage_rank   SMALLINT    NOT NULL,
    stage_since  DATE        NOT NULL,
    CONSTRAINT pk_household_stage PRIMARY KEY (household_id),
    CONSTRAINT fk_household_stage_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

ALTER TABLE tenant_list
    ADD COLUMN stage       VARCHAR(30),
    ADD COLUMN stage_rank  SMALLINT,
    ADD COLUMN stage_since DATE;

CREATE INDEX ix_tenant_list_stage ON tenant_list (stage_rank, stage, moved_out_on, protection);
