package no.leietileie.letter.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * Lets the JDK shape text on a server. The JDK asks the system's fontconfig for fonts before it opens ours, and fails where
 * there is none or where it knows no font; a configuration of our own, that names none, keeps it from asking.
 */
final class HeadlessFonts {

    private static final String CONFIGURATION = "version=1\nsequence.allfonts=default\n";

    private HeadlessFonts() {}

    /** Before the first call to AWT's fonts in this JVM; what an operator has set stays. */
    static void prepare() {
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        if (System.getProperty("sun.awt.fontconfig") == null) {
            try {
                var file = Files.createTempFile("fontconfig", ".properties");
                file.toFile().deleteOnExit();
                Files.writeString(file, CONFIGURATION);
                System.setProperty("sun.awt.fontconfig", file.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
