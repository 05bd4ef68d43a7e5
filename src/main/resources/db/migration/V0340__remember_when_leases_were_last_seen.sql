-- When the landlord last named a lease: one that is gone from his files has no day on which anybody moved out. What stands in
-- the register now counts as seen today, so that nothing is older than it can be known to be.
CREATE TABLE lease_sighting (
    lease_id BIGINT NOT NULL,
    seen_on  DATE   NOT NULL,
    CONSTRAINT pk_lease_sighting PRIMARY KEY (lease_id),
    CONSTRAINT fk_lease_sighting_lease FOREIGN KEY (lease_id) REFERENCES lease (id) ON DELETE CASCADE
);

CREATE INDEX ix_lease_sighting_seen_on ON lease_sighting (seen_on);

INSERT INTO lease_sighting (lease_id, seen_on) SELECT id, CURRENT_DATE FROM lease;

-- Households that have no lease, since when: their lease went to another household, or was taken back with its import.
CREATE TABLE household_without_lease (
    household_id BIGINT NOT NULL,
    since        DATE   NOT NULL,
    CONSTRAINT pk_household_without_lease PRIMARY KEY (household_id),
    CONSTRAINT fk_household_without_lease_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);

INSERT INTO household_without_lease (household_id, since)
SELECT id, CURRENT_DATE FROM household h WHERE NOT EXISTS (SELECT 1 FROM lease l WHERE l.household_id = h.id);
