package no.leietileie.base.scanning;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks ClamAV's daemon (clamd) about files that are taken in. Which one is said by {@code leietileie.clamd} as
 * {@code host:port}; while that is blank, nothing is asked.
 */
@Component
public class VirusScanner {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final String address;

    VirusScanner(@Value("${leietileie.clamd:}") String address) {
        this.address = address.strip();
    }

    /**
     * The same content, sent to the scanner as it is read. Reading its end throws {@link RefusedFileException} unless the
     * scanner has found it harmless: whoever has come to the end without that may keep the file.
     *
     * @throws RefusedFileException when the scanner cannot be reached
     */
    public InputStream scanned(InputStream content) throws IOException {
        return address.isEmpty() ? content : new ScannedStream(content, connect());
    }

    private Socket connect() throws IOException {
        int colon = address.lastIndexOf(':');
        Socket socket = new Socket();
        try {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    Math.toIntExact(CONNECT.toMillis()));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw new RefusedFileException(
                    RefusedFileException.Reason.NOT_SCANNED, "The virus scanner could not be reached", e);
        }
    }
}
