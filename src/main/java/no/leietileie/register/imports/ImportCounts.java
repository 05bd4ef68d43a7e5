package no.leietileie.register.imports;

/**
 * What became of all rows of a file: the first five always add up to the data rows.
 *
 * @param otherRows banners, headers, totals and blank rows
 * @param missingLeases leases that run here and that the file does not mention; they are left as they are
 */
public record ImportCounts(
        int created, int changed, int unchanged, int held, int rejected, int otherRows, int missingLeases) {

    public int dataRows() {
        return created + changed + unchanged + held + rejected;
    }

    public ImportCounts minus(ImportCounts other) {
        return new ImportCounts(
                created - other.created,
                changed - other.changed,
                unchanged - other.unchanged,
                held - other.held,
                rejected - other.rejected,
                otherRows - other.otherRows,
                missingLeases - other.missingLeases);
    }
}
