package no.leietileie.register.imports.file;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file is built.
 *
 * @param charset null for a workbook
 * @param separator the character between the cells of a text file, null for a workbook
 */
public record FileLayout(
        FileFormat format,
        @Nullable Charset charset,
        @Nullable Character separator,
        List<SheetLayout> sheets,
        List<LayoutWarning> warnings) {

    public FileLayout {
        sheets = List.copyOf(sheets);
        warnings = List.copyOf(warnings);
    }

    /**
     * How the name of a file ends that is written like this one, with its dot.
     *
     * @param fileName of this file
     */
    public String ending(String fileName) {
        return format.ending(fileName, separator);
    }

    public String mimeType() {
        return format.mimeType(separator);
    }

    public Optional<SheetLayout> findSheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** The first sheet with a header: every readable file has one. */
    public SheetLayout mainSheet() {
        return sheets.stream().filter(SheetLayout::hasHeader).findFirst().orElseThrow();
    }
}
