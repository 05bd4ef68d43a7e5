package no.leietileie.register.ui.disclosure;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which the report can be taken along. Declared as a bean. */
public interface DisclosureFormat {

    /** Of the file's name, and of the entry in the access log: {@code json}. */
    String extension();

    String mimeType();

    /** The words on the way to it. */
    String titleKey();

    void write(DisclosureReport report, OutputStream out) throws IOException;
}
