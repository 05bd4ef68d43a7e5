package no.leietileie.register.imports.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.leietileie.register.imports.file.FileRefusal.Reason;

/**
 * Unpacks a workbook into nothing before anything reads it: sizes in the archive's own directory can lie, so the bytes
 * are counted.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 10_000;
    /** Real sheets pack about 1:10 and very repetitive ones 1:60; deflate ends near 1:1,030. */
    private static final int MOST_TIMES_PACKED = 200;

    private static final long RATIO_MATTERS_FROM = 10L * 1024 * 1024;

    private WorkbookGuard() {}

    static void check(Path file, ReadLimits limits) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw RefusedFileException.because(Reason.CORRUPT_WORKBOOK);
            }
            if (zip.size() > MOST_PARTS) {
                throw RefusedFileException.because(Reason.ZIP_BOMB, 0, MOST_PARTS);
            }
            countParts(zip, limits);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw RefusedFileException.because(Reason.CORRUPT_WORKBOOK);
        }
    }

    private static void countParts(ZipFile zip, ReadLimits limits) throws IOException {
        long unpacked = 0;
        var scan = new PartScan(limits);
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            scan.beginPart();
            unpacked += unpack(zip, entries.nextElement(), limits.unpackedBytes() - unpacked, limits, scan);
        }
    }

    /** Any part is looked at: which of them holds a sheet is said by the archive, not by the name of the part. */
    private static long unpack(ZipFile zip, ZipEntry entry, long room, ReadLimits limits, PartScan scan)
            throws IOException {
        long most = Math.max(RATIO_MATTERS_FROM, MOST_TIMES_PACKED * Math.max(1, entry.getCompressedSize()));
        long count = 0;
        var buffer = new byte[64 * 1024];
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                if (count > room || count > most) {
                    throw RefusedFileException.because(Reason.ZIP_BOMB, 0, limits.unpackedBytes());
                }
                scan.accept(buffer, read);
            }
        }
        return count;
    }
}
