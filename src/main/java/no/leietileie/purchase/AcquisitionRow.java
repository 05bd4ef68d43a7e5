package no.leietileie.purchase;

public record AcquisitionRow(AcquisitionId id, long version, AcquisitionData data, String recordedByName)
        implements Stored<AcquisitionData> {}
