package no.leietileie.demo.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A text file with separated values, quoted where needed. */
final class CsvTable implements Table {

    private final CSVPrinter printer;

    CsvTable(Path file, Mess mess) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file, mess.encoding().charset());
        writer.write(mess.encoding().mark());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(mess.separator())
                .setRecordSeparator("\r\n")
                .get();
        printer = new CSVPrinter(writer, format);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
