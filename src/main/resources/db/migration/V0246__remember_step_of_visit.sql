-- The version that a case got by a visit that was carried out: while the case still has it, the step can be taken back
-- together with the outcome of the visit.
ALTER TABLE visit ADD COLUMN case_version BIGINT AFTER follow_up_task_id;
