package no.leietileie.demo.writing;

/**
 * What was written.
 *
 * @param leases different leases
 * @param dataRows lines with a lease, those that are written twice counted twice
 * @param otherLines headings, banners and totals
 */
public record ExportSummary(int leases, int dataRows, int otherLines) {}
