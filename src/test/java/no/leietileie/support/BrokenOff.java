package no.leietileie.support;

import java.io.IOException;
import java.io.OutputStream;

/** A receiver that is gone before the first byte reaches it. */
public final class BrokenOff extends OutputStream {

    @Override
    public void write(int b) throws IOException {
        throw new IOException("gone");
    }
}
