CREATE SEQUENCE dwelling_sale_seq START WITH 1 INCREMENT BY 20;

-- What a municipal dwelling was sold for to the household that rented it. Amounts in øre. It counts while the household's case
-- ends with that purchase, whose day is the day of the sale.
CREATE TABLE dwelling_sale (
    id               BIGINT       NOT NULL,
    version          BIGINT       NOT NULL,
    household_id     BIGINT       NOT NULL,
    price            BIGINT       NOT NULL,
    proceeds         BIGINT       NOT NULL,
    recorded_by_name VARCHAR(120) NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    CONSTRAINT pk_dwelling_sale PRIMARY KEY (id),
    CONSTRAINT uq_dwelling_sale_household UNIQUE (household_id),
    CONSTRAINT fk_dwelling_sale_household FOREIGN KEY (household_id) REFERENCES household (id)
);

CREATE SEQUENCE dwelling_acquisition_seq START WITH 1 INCREMENT BY 20;

-- Dwellings that the municipality has bought. About nobody: they have no tenant when they are bought. Price in øre.
CREATE TABLE dwelling_acquisition (
    id               BIGINT       NOT NULL,
    version          BIGINT       NOT NULL,
    bought_on        DATE         NOT NULL,
    dwelling         VARCHAR(200) NOT NULL,
    price            BIGINT       NOT NULL,
    recorded_by_name VARCHAR(120) NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    CONSTRAINT pk_dwelling_acquisition PRIMARY KEY (id)
);

CREATE INDEX ix_dwelling_acquisition_bought ON dwelling_acquisition (bought_on);
