package no.leietileie.register.imports.file;

/**
 * How much of a file is read before it is refused. Some hundred rows are in memory at a time, so that what a row may hold
 * decides about memory as much as the size of the file.
 *
 * @param dataRows a register of 100,000 leases, of which some stand in the file twice
 * @param physicalRows all rows, blank ones and banners too
 * @param cellLength in characters; a spreadsheet program holds 32,767
 * @param rowLength in characters, all cells together
 * @param textLength in characters, all rows together: a workbook may say the same text many times and keep it once
 * @param unpackedBytes all parts of a workbook together, unpacked
 * @param sharedBytes the texts that a workbook keeps apart from its cells: all of them are in memory at once
 */
public record ReadLimits(
        long bytes,
        int dataRows,
        int physicalRows,
        int columns,
        int cellLength,
        int rowLength,
        long textLength,
        long unpackedBytes,
        long sharedBytes) {

    private static final long MEGABYTE = 1024 * 1024;

    public static ReadLimits standard() {
        return new ReadLimits(
                100 * MEGABYTE, 110_000, 1_048_576, 500, 32_767, 65_000, 200_000_000, 1_000 * MEGABYTE, 100 * MEGABYTE);
    }

    public ReadLimits withBytes(long most) {
        return new ReadLimits(
                most, dataRows, physicalRows, columns, cellLength, rowLength, textLength, unpackedBytes, sharedBytes);
    }

    public ReadLimits withDataRows(int most) {
        return new ReadLimits(
                bytes, most, physicalRows, columns, cellLength, rowLength, textLength, unpackedBytes, sharedBytes);
    }

    public ReadLimits withTextLength(long most) {
        return new ReadLimits(
                bytes, dataRows, physicalRows, columns, cellLength, rowLength, most, unpackedBytes, sharedBytes);
    }

    public ReadLimits withUnpackedBytes(long most) {
        return new ReadLimits(
                bytes, dataRows, physicalRows, columns, cellLength, rowLength, textLength, most, sharedBytes);
    }

    public ReadLimits withSharedBytes(long most) {
        return new ReadLimits(
                bytes, dataRows, physicalRows, columns, cellLength, rowLength, textLength, unpackedBytes, most);
    }

    /** How long the cells of a row are together, which must not be too long. */
    int rowLength(int before, String cell, long row) {
        int length = before + cell.length();
        if (length > rowLength) {
            throw RefusedFileException.because(FileRefusal.Reason.ROW_TOO_LONG, row, rowLength);
        }
        return length;
    }
}
