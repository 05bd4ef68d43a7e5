package no.leietileie.purchase;

import java.time.Instant;

/** A sale as it is stored. */
public record SaleRow(long version, SaleData data, String recordedByName, Instant recordedAt)
        implements Stored<SaleData> {}
