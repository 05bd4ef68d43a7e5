CREATE SEQUENCE figure_snapshot_seq START WITH 1 INCREMENT BY 1;

-- All figures of one moment. Pages read the newest; older ones are removed when it is there.
CREATE TABLE figure_snapshot (
    id         BIGINT      NOT NULL,
    counted_at DATETIME(6) NOT NULL,
    as_of      DATE        NOT NULL,
    threshold  INT         NOT NULL,
    CONSTRAINT pk_figure_snapshot PRIMARY KEY (id)
);

-- number is null where the count is hidden: what nobody may see is not kept either. period is a year, or a month or a
-- quarter counted from the year 0; slice is a part of the municipality.
CREATE TABLE figure_cell (
    snapshot_id BIGINT      NOT NULL,
    what        VARCHAR(80) NOT NULL,
    period      INT         NOT NULL,
    slice       VARCHAR(40) NOT NULL,
    number      BIGINT,
    CONSTRAINT pk_figure_cell PRIMARY KEY (snapshot_id, what, period, slice),
    CONSTRAINT fk_figure_cell_snapshot FOREIGN KEY (snapshot_id) REFERENCES figure_snapshot (id) ON DELETE CASCADE
);

-- Medians and averages of what is numerous enough.
CREATE TABLE figure_measure (
    snapshot_id BIGINT      NOT NULL,
    what        VARCHAR(80) NOT NULL,
    period      INT         NOT NULL,
    slice       VARCHAR(40) NOT NULL,
    measured    DOUBLE      NOT NULL,
    CONSTRAINT pk_figure_measure PRIMARY KEY (snapshot_id, what, period, slice),
    CONSTRAINT fk_figure_measure_snapshot FOREIGN KEY (snapshot_id) REFERENCES figure_snapshot (id) ON DELETE CASCADE
);
