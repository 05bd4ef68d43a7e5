-- A fingerprint of the questions that were asked: figures of another release are not mixed with those of this one.
ALTER TABLE figure_snapshot ADD COLUMN edition BIGINT NOT NULL DEFAULT 0;
