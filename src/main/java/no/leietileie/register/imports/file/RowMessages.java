package no.leietileie.register.imports.file;

/** The messages for a row in the language of the reader, empty when there are none. */
@FunctionalInterface
public interface RowMessages {

    String of(SourceRow row);
}
