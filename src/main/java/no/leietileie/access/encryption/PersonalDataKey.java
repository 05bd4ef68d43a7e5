package no.leietileie.access.encryption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the one secret behind stored identity numbers comes from. */
record PersonalDataKey(byte[] bytes) {

    static final int LENGTH = 32;

    private static final Logger log = LoggerFactory.getLogger(PersonalDataKey.class);

    PersonalDataKey {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "The key for personal data must be " + LENGTH + " bytes in base64, not " + bytes.length);
        }
    }

    static PersonalDataKey ofBase64(String text) {
        return new PersonalDataKey(Base64.getDecoder().decode(text.strip()));
    }

    /** A key that was lost cannot be replaced, so the first start says once, loudly, where the new one lies. */
    static PersonalDataKey inFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
            log.warn(
                    "A new key for personal data lies in {}. Back it up apart from the database: "
                            + "without it the stored identity numbers cannot be read.",
                    file.toAbsolutePath());
        }
        return ofBase64(Files.readString(file));
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[LENGTH];
        new SecureRandom().nextBytes(random);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, ownerOnly(folder));
        Files.writeString(file, Base64.getEncoder().encodeToString(random), StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return "PersonalDataKey[*****]";
    }
}
