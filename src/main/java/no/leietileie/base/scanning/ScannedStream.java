package no.leietileie.base.scanning;

import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import no.leietileie.base.scanning.RefusedFileException.Reason;

/** Gives each piece that is read to clamd as well, by its command INSTREAM, and asks for the verdict at the end. */
class ScannedStream extends FilterInputStream {

    private static final String HARMLESS = "stream: OK";
    private static final String HARMFUL = " FOUND";

    private final Socket scanner;
    private final DataOutputStream out;
    private boolean judged;

    ScannedStream(InputStream content, Socket scanner) throws IOException {
        super(content);
        this.scanner = scanner;
        this.out = new DataOutputStream(scanner.getOutputStream());
        try {
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw notScanned(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            give(bytes, offset, read);
        } else if (read < 0 && !judged) {
            judged = true;
            judge();
        }
        return read;
    }

    /** What is skipped must be scanned, too. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(8192, count)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A scanner that has seen enough, or too much, stops listening: its answer then tells more than the broken line. */
    private void give(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.writeInt(length);
            out.write(bytes, offset, length);
        } catch (IOException e) {
            judge();
            throw notScanned(e);
        }
    }

    private void judge() throws IOException {
        String verdict;
        try {
            out.writeInt(0);
            out.flush();
            verdict = new String(scanner.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw notScanned(e);
        }
        String said = verdict.replace("\0", "").strip();
        if (said.endsWith(HARMFUL)) {
            throw new RefusedFileException(Reason.HARMFUL, "The virus scanner has found something", null);
        }
        if (!said.equals(HARMLESS)) {
            throw new RefusedFileException(Reason.NOT_SCANNED, "The virus scanner gave no verdict", null);
        }
    }

    private static RefusedFileException notScanned(IOException cause) {
        return new RefusedFileException(Reason.NOT_SCANNED, "The virus scanner did not answer", cause);
    }

    @Override
    public void close() throws IOException {
        try (scanner) {
            super.close();
        }
    }
}
