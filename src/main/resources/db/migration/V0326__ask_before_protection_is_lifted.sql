-- A file that protects a household does so at once and no longer waits for anybody. Rows that still wait for that are asked
-- about the household alone; whoever says which it is protects it thereby.
UPDATE import_row SET hold_reason = 'POSSIBLE_DUPLICATE_HOUSEHOLD' WHERE hold_reason = 'PROTECTION_AGAINST_OPEN';
