CREATE SEQUENCE resource_seq START WITH 1 INCREMENT BY 20;

-- Staff, interpreters and venues. A booking locks these rows: the product's only guard against booking one twice.
CREATE TABLE resource (
    id              BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    active          BOOLEAN      NOT NULL,
    changed_by_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_resource PRIMARY KEY (id)
);

CREATE TABLE resource_hours (
    resource_id BIGINT      NOT NULL,
    weekday     VARCHAR(10) NOT NULL,
    opens       TIME        NOT NULL,
    closes      TIME        NOT NULL,
    CONSTRAINT pk_resource_hours PRIMARY KEY (resource_id, weekday, opens),
    CONSTRAINT fk_resource_hours_resource FOREIGN KEY (resource_id) REFERENCES resource (id)
);

CREATE TABLE staff_member (
    id      BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    CONSTRAINT pk_staff_member PRIMARY KEY (id),
    CONSTRAINT fk_staff_member_resource FOREIGN KEY (id) REFERENCES resource (id),
    CONSTRAINT fk_staff_member_user FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT uq_staff_member_user UNIQUE (user_id)
);

CREATE TABLE interpreter (
    id                 BIGINT      NOT NULL,
    phone              VARCHAR(40),
    email              VARCHAR(200),
    qualification      VARCHAR(10) NOT NULL,
    born_year          SMALLINT    NOT NULL,
    in_person          BOOLEAN     NOT NULL,
    by_screen          BOOLEAN     NOT NULL,
    by_phone           BOOLEAN     NOT NULL,
    cancellation_hours SMALLINT    NOT NULL,
    hourly_price       BIGINT,
    CONSTRAINT pk_interpreter PRIMARY KEY (id),
    CONSTRAINT fk_interpreter_resource FOREIGN KEY (id) REFERENCES resource (id)
);

CREATE TABLE interpreter_language (
    interpreter_id BIGINT      NOT NULL,
    language       VARCHAR(35) NOT NULL,
    variety        VARCHAR(60) NOT NULL,
    CONSTRAINT pk_interpreter_language PRIMARY KEY (interpreter_id, language, variety),
    CONSTRAINT fk_interpreter_language_interpreter FOREIGN KEY (interpreter_id) REFERENCES interpreter (id)
);

CREATE TABLE interpreter_conflict (
    interpreter_id BIGINT      NOT NULL,
    household_id   BIGINT      NOT NULL,
    added_at       DATETIME(6) NOT NULL,
    CONSTRAINT pk_interpreter_conflict PRIMARY KEY (interpreter_id, household_id),
    CONSTRAINT fk_interpreter_conflict_interpreter FOREIGN KEY (interpreter_id) REFERENCES interpreter (id),
    CONSTRAINT fk_interpreter_conflict_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

CREATE INDEX ix_interpreter_conflict_household ON interpreter_conflict (household_id);

CREATE TABLE venue (
    id             BIGINT   NOT NULL,
    capacity       SMALLINT NOT NULL,
    step_free      BOOLEAN  NOT NULL,
    street_address VARCHAR(200),
    map_text       VARCHAR(500),
    price          BIGINT,
    CONSTRAINT pk_venue PRIMARY KEY (id),
    CONSTRAINT fk_venue_resource FOREIGN KEY (id) REFERENCES resource (id)
);

CREATE SEQUENCE resource_absence_seq START WITH 1 INCREMENT BY 20;

CREATE TABLE resource_absence (
    id          BIGINT NOT NULL,
    resource_id BIGINT NOT NULL,
    first_day   DATE   NOT NULL,
    last_day    DATE   NOT NULL,
    CONSTRAINT pk_resource_absence PRIMARY KEY (id),
    CONSTRAINT fk_resource_absence_resource FOREIGN KEY (resource_id) REFERENCES resource (id),
    CONSTRAINT ck_resource_absence_days CHECK (last_day >= first_day)
);

CREATE INDEX ix_resource_absence_resource ON resource_absence (resource_id, last_day);

CREATE SEQUENCE booking_seq START WITH 1 INCREMENT BY 50;

-- reference tells what it is booked for, such as visit:17. Who the visit is about stands there alone.
CREATE TABLE booking (
    id          BIGINT      NOT NULL,
    resource_id BIGINT      NOT NULL,
    starts_at   DATETIME(6) NOT NULL,
    ends_at     DATETIME(6) NOT NULL,
    reference   VARCHAR(60) NOT NULL,
    CONSTRAINT pk_booking PRIMARY KEY (id),
    CONSTRAINT fk_booking_resource FOREIGN KEY (resource_id) REFERENCES resource (id),
    CONSTRAINT uq_booking_start UNIQUE (resource_id, starts_at),
    CONSTRAINT ck_booking_times CHECK (ends_at > starts_at)
);

CREATE INDEX ix_booking_reference ON booking (reference);

CREATE SEQUENCE calendar_entry_seq START WITH 1 INCREMENT BY 20;

CREATE TABLE calendar_entry (
    id        BIGINT       NOT NULL,
    version   BIGINT       NOT NULL,
    kind      VARCHAR(20)  NOT NULL,
    first_day DATE         NOT NULL,
    last_day  DATE         NOT NULL,
    name      VARCHAR(100) NOT NULL,
    CONSTRAINT pk_calendar_entry PRIMARY KEY (id),
    CONSTRAINT ck_calendar_entry_days CHECK (last_day >= first_day)
);

CREATE INDEX ix_calendar_entry_days ON calendar_entry (first_day, last_day);
