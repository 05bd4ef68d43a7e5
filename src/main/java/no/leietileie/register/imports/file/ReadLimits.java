package no.leietileie.register.imports.file;

/**
 * How much of a file is read before it is refused.
 *
 * @param physicalRows all rows, blank ones and banners too
 * @param cellLength in characters; a spreadsheet program holds 32,767
 * @param unpackedBytes all parts of a workbook together, unpacked
 */
public record ReadLimits(long bytes, int dataRows, int physicalRows, int columns, int cellLength, long unpackedBytes) {

    private static final long MEGABYTE = 1024 * 1024;

    public static ReadLimits standard() {
        return new ReadLimits(100 * MEGABYTE, 100_000, 1_048_576, 500, 32_767, 1_000 * MEGABYTE);
    }

    public ReadLimits withBytes(long most) {
        return new ReadLimits(most, dataRows, physicalRows, columns, cellLength, unpackedBytes);
    }

    public ReadLimits withDataRows(int most) {
        return new ReadLimits(bytes, most, physicalRows, columns, cellLength, unpackedBytes);
    }

    public ReadLimits withUnpackedBytes(long most) {
        return new ReadLimits(bytes, dataRows, physicalRows, columns, cellLength, most);
    }
}
