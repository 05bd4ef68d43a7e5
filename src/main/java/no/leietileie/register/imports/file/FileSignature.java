package no.leietileie.register.imports.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.leietileie.register.imports.file.FileRefusal.Reason;

/** Tells what a file is from its content; its name proves nothing. */
final class FileSignature {

    private static final int HEAD = 64 * 1024;
    private static final String ZIP = "PK";
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final List<String> OTHER_FORMATS = List.of(
            "\u0089png",
            "\u00ff\u00d8\u00ff",
            "gif8",
            "%pdf",
            "{\\rtf",
            "\u001f\u008b",
            "7z\u00bc\u00af",
            "rar!",
            "<!doctype",
            "<html",
            "<?xml");

    private FileSignature() {}

    static FileFormat formatOf(Path file) throws IOException {
        byte[] head = head(file);
        var text = new String(head, ISO_8859_1);
        if (text.startsWith(ZIP)) {
            return FileFormat.WORKBOOK;
        }
        if (text.startsWith(OLE2)) {
            throw RefusedFileException.because(isEncrypted(file) ? Reason.ENCRYPTED_WORKBOOK : Reason.OLD_WORKBOOK);
        }
        requireText(text);
        return FileFormat.DELIMITED;
    }

    private static void requireText(String head) {
        if (head.isBlank() || head.equals("\u00ef\u00bb\u00bf")) {
            throw RefusedFileException.because(Reason.EMPTY);
        }
        var start = head.substring(0, Math.min(100, head.length())).toLowerCase(Locale.ROOT);
        if (OTHER_FORMATS.stream().anyMatch(stripMark(start)::startsWith)) {
            throw RefusedFileException.because(Reason.NOT_A_TABLE);
        }
        if (!TextEncoding.isUtf16(head) && looksBinary(head)) {
            throw RefusedFileException.because(Reason.NOT_A_TABLE);
        }
    }

    private static String stripMark(String start) {
        return start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    }

    private static boolean looksBinary(String head) {
        long controls = head.chars().filter(FileSignature::isControl).count();
        return head.indexOf('\0') >= 0 || controls * 100 > head.length();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f';
    }

    /** Excel wraps an encrypted workbook in the container of the old format, as a stream with this name. */
    private static boolean isEncrypted(Path file) throws IOException {
        var name = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1024 * 1024), ISO_8859_1).contains(name)
                    || tailOf(file).contains(name);
        }
    }

    private static String tailOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - HEAD));
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
