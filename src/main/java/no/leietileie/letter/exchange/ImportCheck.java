package no.leietileie.letter.exchange;

/** What a file is worth. */
public sealed interface ImportCheck {

    record Readable(ImportReport report) implements ImportCheck {}

    /** Nothing of it can be used. @param line of the file, counted from 1; 0 where it is about all of it */
    record Refused(FileProblem problem, int line) implements ImportCheck {}
}
