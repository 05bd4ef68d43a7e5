-- One letter for each cell of a workbook's row (number, date, truth value, text), so that the file that is handed back
-- holds numbers where it did. At most as many as a row may have cells.
ALTER TABLE import_row
    ADD COLUMN cell_kinds VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
