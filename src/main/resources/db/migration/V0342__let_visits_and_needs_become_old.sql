-- A report goes with its visit when the period of visits is over.
ALTER TABLE visit_answer DROP FOREIGN KEY fk_visit_answer_visit;
ALTER TABLE visit_answer
    ADD CONSTRAINT fk_visit_answer_visit FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE;

-- What somebody needs at a meeting is asked anew when nobody has confirmed it for long. Known needs count as said today.
ALTER TABLE meeting_need
    ADD COLUMN changed_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6);
