CREATE TABLE municipality (
    id                  BIGINT       NOT NULL,
    version             BIGINT       NOT NULL,
    name                VARCHAR(120) NOT NULL,
    organisation_number CHAR(9),
    accent_colour       CHAR(7),
    logo                MEDIUMBLOB,
    logo_type           VARCHAR(40),
    CONSTRAINT pk_municipality PRIMARY KEY (id)
);

INSERT INTO municipality (id, version, name) VALUES (1, 0, 'Kommunen');

CREATE SEQUENCE district_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE district (
    id   BIGINT       NOT NULL,
    name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_district PRIMARY KEY (id),
    CONSTRAINT uq_district_name UNIQUE (name)
);

-- A dwelling finds its district by its postal code; the landlord's register does not carry the district.
CREATE TABLE district_postal_code (
    postal_code CHAR(4) NOT NULL,
    district_id BIGINT  NOT NULL,
    CONSTRAINT pk_district_postal_code PRIMARY KEY (postal_code),
    CONSTRAINT fk_district_postal_code_district FOREIGN KEY (district_id) REFERENCES district (id) ON DELETE CASCADE
);
