package no.leietileie.register.imports.staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.file.FileRefusal;
import no.leietileie.register.imports.file.ReadLimits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a file lies until its rows are staged. Only the product's own user may read it. */
@Component
public class UploadFolder {

    private static final Logger log = LoggerFactory.getLogger(UploadFolder.class);

    private final Path folder;
    private final ReadLimits limits;

    UploadFolder(
            @Value("${leietileie.data}") Path data, @Value("${leietileie.import-bytes:104857600}") long mostBytes) {
        this.folder = data.resolve("imports");
        this.limits = ReadLimits.standard().withBytes(mostBytes);
    }

    public ReadLimits limits() {
        return limits;
    }

    public Path file(ImportId id) {
        return folder.resolve(Long.toString(id.value()));
    }

    /** Returns how many bytes were kept, or why none were: then nothing is left on the disk. */
    public Kept keep(ImportId id, InputStream content) throws IOException {
        var file = file(id);
        long bytes = 0;
        try (var out = open(file)) {
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > limits.bytes()) {
                    out.close();
                    Files.deleteIfExists(file);
                    return new Kept(bytes, new FileRefusal(FileRefusal.Reason.TOO_LARGE, 0, limits.bytes()));
                }
                try {
                    out.write(buffer, 0, read);
                } catch (IOException e) {
                    return full(file, bytes);
                }
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Kept(bytes, null);
    }

    /** @param refusal null exactly when the file was kept */
    public record Kept(long bytes, @Nullable FileRefusal refusal) {}

    public void delete(ImportId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            log.warn("The file of import {} could not be deleted", id.value());
        }
    }

    private Kept full(Path file, long bytes) throws IOException {
        Files.deleteIfExists(file);
        return new Kept(bytes, new FileRefusal(FileRefusal.Reason.DISK_FULL, 0, 0));
    }

    private OutputStream open(Path file) throws IOException {
        Files.createDirectories(folder);
        ownerOnly(folder, "rwx------");
        Files.deleteIfExists(file);
        Files.createFile(file);
        ownerOnly(file, "rw-------");
        return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
