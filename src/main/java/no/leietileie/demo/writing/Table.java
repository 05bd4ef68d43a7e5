package no.leietileie.demo.writing;

import java.io.IOException;
import java.util.List;

/** Something that takes one line after another. */
interface Table extends AutoCloseable {

    void line(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
