package no.leietileie.letter.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * Writes the objects of a PDF in the order in which they become complete (ISO 32000-1, 7.5). Small ones share compressed
 * object streams; of what was written only the places are kept.
 */
public final class PdfOutput {

    /** The more of them are compressed together, the better; a file of one letter has fewer. */
    private static final int OBJECTS_A_STREAM = 1_600;
    /** Some ten pages of each language, a hundred bytes each; what comes later is written whole. */
    private static final int MOST_SHARED = 2_000;

    private static final byte[] HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[8192];
    private final CrossReferences references = new CrossReferences();
    private final Map<String, Integer> shared = new HashMap<>();
    private final StringBuilder index = new StringBuilder();
    private final StringBuilder bodies = new StringBuilder();
    private int waiting;
    private int container;
    private long position;

    public PdfOutput(OutputStream out) {
        this.out = out;
        write(HEADER);
    }

    /** A number for an object that others refer to before it is written. */
    public int reserve() {
        return references.next();
    }

    public int object(CharSequence body) {
        int number = reserve();
        object(number, body);
        return number;
    }

    public void object(int number, CharSequence body) {
        if (waiting == 0) {
            container = reserve();
        }
        references.inStream(number, container, waiting);
        index.append(number).append(' ').append(bodies.length()).append(' ');
        bodies.append(body).append('\n');
        if (++waiting == OBJECTS_A_STREAM) {
            flush();
        }
    }

    public int stream(String entries, byte[] content) {
        int number = reserve();
        stream(number, entries, content);
        return number;
    }

    /** Once for all who want the same content: pages that letters share word for word, such as an enclosure. */
    public int sharedStream(byte[] content) {
        var fingerprint = Base64.getEncoder().encodeToString(sha256().digest(content));
        var known = shared.get(fingerprint);
        if (known != null) {
            return known;
        }
        int number = stream("", content);
        if (shared.size() < MOST_SHARED) {
            shared.put(fingerprint, number);
        }
        return number;
    }

    /** @param content is compressed here */
    public void stream(int number, String entries, byte[] content) {
        rawStream(number, entries + "/Filter/FlateDecode", deflated(content));
    }

    /** @param content as it shall stand in the file */
    public void rawStream(int number, String entries, byte[] content) {
        references.at(number, position);
        ascii(number + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
        write(content);
        ascii("\nendstream\nendobj\n");
    }

    /** The last call: where everything is. The same content always gets the same identifier. */
    public void finish(int catalog, int information) {
        flush();
        int number = reserve();
        long start = position;
        references.at(number, start);
        var id = HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, 16);
        stream(
                number,
                "/Type/XRef/Size " + (number + 1) + CrossReferences.FORM + "/Root "
                        + PdfSyntax.reference(catalog) + "/Info " + PdfSyntax.reference(information) + "/ID[<" + id
                        + "><" + id + ">]",
                references.table());
        ascii("startxref\n" + start + "\n%%EOF\n");
        deflater.end();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        if (waiting > 0) {
            var content = (index.toString() + bodies).getBytes(StandardCharsets.US_ASCII);
            stream(container, "/Type/ObjStm/N " + waiting + "/First " + index.length(), content);
            index.setLength(0);
            bodies.setLength(0);
            waiting = 0;
        }
    }

    private byte[] deflated(byte[] content) {
        var compressed = new ByteArrayOutputStream(content.length / 2 + 64);
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        while (!deflater.finished()) {
            compressed.write(buffer, 0, deflater.deflate(buffer));
        }
        return compressed.toByteArray();
    }

    private void ascii(String text) {
        write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest.update(bytes);
        position += bytes.length;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
