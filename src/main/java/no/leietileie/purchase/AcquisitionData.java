package no.leietileie.purchase;

import java.time.LocalDate;
import no.leietileie.base.Nok;

/**
 * A dwelling that the municipality has bought.
 *
 * @param boughtOn the day from which it is the municipality's
 * @param dwelling its address, or what else tells it apart
 * @param price with costs
 */
public record AcquisitionData(LocalDate boughtOn, String dwelling, Nok price) {

    /** Longest name in characters. */
    public static final int DWELLING_LENGTH = 200;

    public AcquisitionData {
        dwelling = dwelling.strip();
        if (dwelling.isEmpty() || dwelling.length() > DWELLING_LENGTH || price.isNegative()) {
            throw new IllegalArgumentException("A dwelling has a name, and costs something or nothing");
        }
    }
}
