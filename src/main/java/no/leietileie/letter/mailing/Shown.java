package no.leietileie.letter.mailing;

/** A letter before it is sent. */
public sealed interface Shown {

    record Pdf(byte[] content) implements Shown {}

    record Stopped(RecipientProblem problem, String detail) implements Shown {}
}
