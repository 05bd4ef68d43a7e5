-- A plan that was made anew and that nobody has accepted yet. plan holds numbers only, as JSON; basis tells what it was
-- made from, so that one that has been overtaken is never accepted.
CREATE TABLE season_proposal (
    season_id    BIGINT       NOT NULL,
    plan         LONGTEXT     NOT NULL,
    basis        CHAR(64)     NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    made_by_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_season_proposal PRIMARY KEY (season_id),
    CONSTRAINT fk_season_proposal_season FOREIGN KEY (season_id) REFERENCES meeting_season (id) ON DELETE CASCADE
);
