CREATE SEQUENCE housing_cooperative_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE housing_cooperative (
    id                  BIGINT       NOT NULL,
    version             BIGINT       NOT NULL,
    name                VARCHAR(200) NOT NULL,
    organisation_number CHAR(9),
    CONSTRAINT pk_housing_cooperative PRIMARY KEY (id),
    CONSTRAINT uq_housing_cooperative_name UNIQUE (name, organisation_number)
);

CREATE SEQUENCE dwelling_seq START WITH 1 INCREMENT BY 500;

-- Amounts of money are whole øre everywhere.
CREATE TABLE dwelling (
    id             BIGINT       NOT NULL,
    version        BIGINT       NOT NULL,
    object_number  VARCHAR(60),
    property_name  VARCHAR(200),
    kind           VARCHAR(30)  NOT NULL,
    tenure         VARCHAR(30)  NOT NULL,
    cadastral_unit VARCHAR(20),
    cadastral_lot  VARCHAR(20),
    section_number VARCHAR(20),
    share_number   VARCHAR(20),
    cooperative_id BIGINT,
    street_address VARCHAR(200),
    unit_number    VARCHAR(20),
    postal_code    CHAR(4),
    city           VARCHAR(80),
    rooms          SMALLINT,
    area_m2        DECIMAL(7, 1),
    floor          VARCHAR(10),
    valuation      BIGINT,
    valued_on      DATE,
    shared_costs   BIGINT,
    shared_debt    BIGINT,
    origin         VARCHAR(40)  NOT NULL,
    provenance     JSON,
    CONSTRAINT pk_dwelling PRIMARY KEY (id),
    CONSTRAINT uq_dwelling_object_number UNIQUE (object_number),
    CONSTRAINT fk_dwelling_cooperative FOREIGN KEY (cooperative_id) REFERENCES housing_cooperative (id)
);

CREATE SEQUENCE household_seq START WITH 1 INCREMENT BY 500;

CREATE TABLE household (
    id            BIGINT      NOT NULL,
    version       BIGINT      NOT NULL,
    protection    VARCHAR(30) NOT NULL,
    adults        SMALLINT,
    children      SMALLINT,
    consultant_id BIGINT,
    origin        VARCHAR(40) NOT NULL,
    provenance    JSON,
    CONSTRAINT pk_household PRIMARY KEY (id),
    CONSTRAINT fk_household_consultant FOREIGN KEY (consultant_id) REFERENCES app_user (id)
);

CREATE INDEX ix_household_protection ON household (protection);

CREATE SEQUENCE person_seq START WITH 1 INCREMENT BY 500;

CREATE TABLE person (
    id                 BIGINT       NOT NULL,
    version            BIGINT       NOT NULL,
    household_id       BIGINT       NOT NULL,
    role               VARCHAR(20)  NOT NULL,
    given_name         VARCHAR(120),
    family_name        VARCHAR(120) NOT NULL,
    birth_date         DATE,
    identity_number    VARBINARY(80),
    identity_index     BINARY(32),
    phone              VARCHAR(40),
    email              VARCHAR(200),
    language           VARCHAR(20),
    interpreter_needed BOOLEAN,
    nationality        CHAR(2),
    origin             VARCHAR(40)  NOT NULL,
    provenance         JSON,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT fk_person_household FOREIGN KEY (household_id) REFERENCES household (id)
);

CREATE INDEX ix_person_household ON person (household_id);
-- Not unique: the landlord's register may know one person in two households until somebody has looked at it.
CREATE INDEX ix_person_identity_index ON person (identity_index);
CREATE INDEX ix_person_name ON person (family_name, given_name);

CREATE SEQUENCE lease_seq START WITH 1 INCREMENT BY 500;

CREATE TABLE lease (
    id                BIGINT      NOT NULL,
    version           BIGINT      NOT NULL,
    number            VARCHAR(60) NOT NULL,
    household_id      BIGINT      NOT NULL,
    dwelling_id       BIGINT      NOT NULL,
    kind              VARCHAR(20) NOT NULL,
    starts_on         DATE,
    ends_on           DATE,
    terminated_on     DATE,
    moved_out_on      DATE,
    monthly_rent      BIGINT,
    electricity       VARCHAR(60),
    deposit           BIGINT,
    arrears           BIGINT,
    housing_allowance BOOLEAN,
    remark            VARCHAR(2000),
    register_date     DATE,
    origin            VARCHAR(40) NOT NULL,
    provenance        JSON,
    CONSTRAINT pk_lease PRIMARY KEY (id),
    CONSTRAINT uq_lease_number UNIQUE (number),
    CONSTRAINT fk_lease_household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_lease_dwelling FOREIGN KEY (dwelling_id) REFERENCES dwelling (id)
);

CREATE INDEX ix_lease_household ON lease (household_id);
CREATE INDEX ix_lease_dwelling ON lease (dwelling_id);
CREATE INDEX ix_lease_ends_on ON lease (ends_on);

-- One line of the tenant list, kept in step with the tables above in the same transaction: 100,000 lines are
-- filtered, sorted and counted without a join.
CREATE TABLE tenant_list (
    lease_id           BIGINT       NOT NULL,
    household_id       BIGINT       NOT NULL,
    protection         VARCHAR(30)  NOT NULL,
    tenant_name        VARCHAR(260) NOT NULL,
    co_tenant_names    VARCHAR(600),
    lease_number       VARCHAR(60)  NOT NULL,
    lease_kind         VARCHAR(20)  NOT NULL,
    starts_on          DATE,
    ends_on            DATE,
    moved_out_on       DATE,
    monthly_rent       BIGINT,
    arrears            BIGINT,
    street_address     VARCHAR(230),
    postal_code        CHAR(4),
    city               VARCHAR(80),
    district_id        BIGINT,
    district_name      VARCHAR(120),
    cooperative_id     BIGINT,
    cooperative_name   VARCHAR(200),
    dwelling_kind      VARCHAR(30)  NOT NULL,
    tenure             VARCHAR(30)  NOT NULL,
    rooms              SMALLINT,
    area_m2            DECIMAL(7, 1),
    household_size     SMALLINT,
    adults             SMALLINT,
    children           SMALLINT,
    language           VARCHAR(20),
    interpreter_needed BOOLEAN,
    nationality        CHAR(2),
    consultant_id      BIGINT,
    consultant_name    VARCHAR(120),
    search_text        VARCHAR(1500) NOT NULL,
    CONSTRAINT pk_tenant_list PRIMARY KEY (lease_id),
    CONSTRAINT fk_tenant_list_lease FOREIGN KEY (lease_id) REFERENCES lease (id) ON DELETE CASCADE
);

CREATE INDEX ix_tenant_list_household ON tenant_list (household_id);
CREATE INDEX ix_tenant_list_name ON tenant_list (tenant_name, lease_id);
CREATE INDEX ix_tenant_list_ends_on ON tenant_list (ends_on, lease_id);
CREATE INDEX ix_tenant_list_consultant ON tenant_list (consultant_id);
CREATE FULLTEXT INDEX ft_tenant_list_search ON tenant_list (search_text);
