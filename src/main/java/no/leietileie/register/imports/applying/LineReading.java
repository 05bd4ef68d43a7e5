package no.leietileie.register.imports.applying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.file.SourceRow;
import no.leietileie.register.imports.matching.LineTranslation;
import no.leietileie.register.imports.row.RowReader;
import no.leietileie.register.imports.staging.ImportStore;
import no.leietileie.register.imports.staging.SheetColumns;
import no.leietileie.register.imports.staging.StagedLine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Understands the staged rows of an import by the columns that were chosen for it. */
@Component
public class LineReading {

    private final ImportStore imports;
    private final Clock clock;
    private final boolean realNumbersAllowed;

    LineReading(
            ImportStore imports,
            Clock clock,
            @Value("${leietileie.real-identity-numbers:false}") boolean realNumbersAllowed) {
        this.imports = imports;
        this.clock = clock;
        this.realNumbersAllowed = realNumbersAllowed;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Needs a transaction; what it returns does not. */
    public Reader of(ImportId id) {
        var row = imports.get(id);
        var readOn = LocalDate.ofInstant(row.createdAt(), clock.getZone());
        return new Reader(imports.columns(id).orElseThrow(), readOn, realNumbersAllowed);
    }

    public record Reader(SheetColumns sheets, LocalDate readOn, boolean realNumbersAllowed) {

        public LineTranslation.Translated read(StagedLine line) {
            return read(line.source());
        }

        /** On all processors: rows are read without regard to each other. */
        public List<LineTranslation.Translated> readAll(List<StagedLine> lines) {
            return lines.parallelStream().map(this::read).toList();
        }

        private LineTranslation.Translated read(SourceRow source) {
            var columns = sheets.of(source.sheet());
            return LineTranslation.of(new RowReader(columns, readOn).read(source), columns, realNumbersAllowed);
        }
    }
}
