package no.leietileie.casework.wording;

import java.time.Instant;

/**
 * What stood there until it was written over. What came after it is the next such row about the same record, or what stands
 * there now.
 *
 * @param subject such as {@code visit.report.wishes}
 */
public record WordingRow(String subject, long recordId, String text, Instant replacedAt, String replacedByName) {}
