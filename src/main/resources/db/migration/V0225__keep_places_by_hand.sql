-- hand_reason: why somebody placed the household by hand. promised_at: when it was told of its place, so that a change of
-- it must be told too.
ALTER TABLE meeting_participant
    ADD COLUMN hand_reason VARCHAR(300) NOT NULL DEFAULT '',
    ADD COLUMN promised_at DATETIME(6);

-- When a household has said that it cannot come: the starts of meetings of its season.
CREATE TABLE season_household_away (
    season_id    BIGINT      NOT NULL,
    household_id BIGINT      NOT NULL,
    starts_at    DATETIME(6) NOT NULL,
    CONSTRAINT pk_season_household_away PRIMARY KEY (season_id, household_id, starts_at),
    CONSTRAINT fk_season_household_away_member FOREIGN KEY (season_id, household_id)
        REFERENCES season_household (season_id, household_id) ON DELETE CASCADE
);
