package no.leietileie.municipality.programme;

import java.time.LocalDate;

/** Counts what has been reached of one kind of target. The module that knows declares it as a bean. */
public interface TargetProgress {

    TargetKind kind();

    /** @param to the last day that counts */
    int reached(LocalDate from, LocalDate to);
}
