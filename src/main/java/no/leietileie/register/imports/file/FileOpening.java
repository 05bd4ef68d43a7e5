package no.leietileie.register.imports.file;

/** What came of opening a file. */
public sealed interface FileOpening {

    record Opened(TableFile file) implements FileOpening {}

    record Refused(FileRefusal refusal) implements FileOpening {}
}
