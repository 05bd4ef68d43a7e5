package no.leietileie.base.scanning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers as ClamAV's daemon does by its manual (clamd(8), INSTREAM): finds the test file of EICAR, and stops at a limit. */
public final class ClamdServer implements AutoCloseable {

    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    static final int LIMIT = 1_000_000;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    public ClamdServer() throws IOException {
        Thread.ofPlatform().daemon().start(this::listen);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread.ofPlatform().daemon().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(Socket caller) {
        try (caller) {
            var in = new DataInputStream(caller.getInputStream());
            if (!command(in).equals("zINSTREAM")) {
                say(caller, "UNKNOWN COMMAND");
                return;
            }
            var content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
                if (content.size() > LIMIT) {
                    say(caller, "INSTREAM size limit exceeded. ERROR");
                    return;
                }
            }
            boolean found = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
            say(caller, found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
        } catch (IOException gone) {
            // The caller has hung up.
        }
    }

    private static String command(DataInputStream in) throws IOException {
        var text = new StringBuilder();
        for (int read = in.read(); read > 0; read = in.read()) {
            text.append((char) read);
        }
        return text.toString();
    }

    private static void say(Socket caller, String text) throws IOException {
        caller.getOutputStream().write((text + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
