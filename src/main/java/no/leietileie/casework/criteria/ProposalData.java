package no.leietileie.casework.criteria;

import java.time.LocalDate;

/**
 * A proposal as somebody writes it. It must name nobody.
 *
 * @param proposed the criterion as it should be, of the type of its key
 */
public record ProposalData(String title, String reasons, Object proposed, LocalDate wantedFrom) {

    public static final int TITLE_LENGTH = 200;
    public static final int REASONS_LENGTH = 4000;

    public ProposalData {
        title = title.strip();
        reasons = reasons.strip();
        if (title.isEmpty() || title.length() > TITLE_LENGTH || reasons.length() > REASONS_LENGTH) {
            throw new IllegalArgumentException("A proposal has a title, and texts have an end");
        }
    }
}
