package no.leietileie.letter.template;

import java.time.Instant;

/**
 * The text that is worked on.
 *
 * @param number the version it will be once it is published
 * @param seen what a later save must bring along; {@value #NONE} where no draft has been stored yet
 */
public record Draft(
        TemplateId template, int number, long seen, String markdown, String changedByName, Instant changedAt) {

    public static final long NONE = -1;

    public boolean isStored() {
        return seen != NONE;
    }
}
