-- What the municipality is called and looks like holds from a day on, as the parameters of the rules do: a letter of
-- an earlier day shows what held then.
INSERT INTO policy (id, policy_key, valid_from, value, set_at, set_by, set_by_name)
SELECT NEXT VALUE FOR policy_seq, 'municipality.profile', '1900-01-01',
    JSON_OBJECT('name', name, 'organisationNumber', COALESCE(organisation_number, ''), 'accentColour', COALESCE(accent_colour, '')),
    UTC_TIMESTAMP(6), 0, 'Leie til eie'
FROM municipality WHERE version > 0;

CREATE SEQUENCE municipality_logo_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE municipality_logo (
    id                BIGINT       NOT NULL,
    valid_from        DATE         NOT NULL,
    content           MEDIUMBLOB   NOT NULL,
    type              VARCHAR(40)  NOT NULL,
    set_at            DATETIME(6)  NOT NULL,
    set_by            BIGINT       NOT NULL,
    set_by_name       VARCHAR(120) NOT NULL,
    withdrawn_at      DATETIME(6),
    withdrawn_by_name VARCHAR(120),
    CONSTRAINT pk_municipality_logo PRIMARY KEY (id)
);

INSERT INTO municipality_logo (id, valid_from, content, type, set_at, set_by, set_by_name)
SELECT NEXT VALUE FOR municipality_logo_seq, '1900-01-01', logo, logo_type, UTC_TIMESTAMP(6), 0, 'Leie til eie'
FROM municipality WHERE logo IS NOT NULL AND logo_type IS NOT NULL;

DROP TABLE municipality;

-- The tables of districts hold what is in force; this one what comes, and what was. A district that was removed, or is yet
-- to come, keeps its row, so that its history and figures of the past can name it.
ALTER TABLE district
    ADD COLUMN in_force BOOLEAN NOT NULL DEFAULT TRUE,
    DROP CONSTRAINT uq_district_name;

CREATE SEQUENCE district_change_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE district_change (
    id                BIGINT       NOT NULL,
    district_id       BIGINT       NOT NULL,
    valid_from        DATE         NOT NULL,
    removed           BOOLEAN      NOT NULL,
    name              VARCHAR(120) NOT NULL,
    postal_codes      TEXT         NOT NULL COMMENT 'in order, separated by spaces',
    set_at            DATETIME(6)  NOT NULL,
    set_by            BIGINT       NOT NULL,
    set_by_name       VARCHAR(120) NOT NULL,
    withdrawn_at      DATETIME(6),
    withdrawn_by_name VARCHAR(120),
    CONSTRAINT pk_district_change PRIMARY KEY (id),
    CONSTRAINT fk_district_change_district FOREIGN KEY (district_id) REFERENCES district (id)
);

CREATE INDEX ix_district_change_begin ON district_change (valid_from);

INSERT INTO district_change (id, district_id, valid_from, removed, name, postal_codes, set_at, set_by, set_by_name)
SELECT NEXT VALUE FOR district_change_seq, d.id, '1900-01-01', FALSE, d.name,
    COALESCE((SELECT GROUP_CONCAT(p.postal_code ORDER BY p.postal_code SEPARATOR ' ')
        FROM district_postal_code p WHERE p.district_id = d.id), ''),
    UTC_TIMESTAMP(6), 0, 'Leie til eie'
FROM district d;
