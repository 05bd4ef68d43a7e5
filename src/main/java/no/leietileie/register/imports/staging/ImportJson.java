package no.leietileie.register.imports.staging;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import no.leietileie.register.imports.file.FileFormat;
import no.leietileie.register.imports.file.FileLayout;
import no.leietileie.register.imports.file.LayoutWarning;
import no.leietileie.register.imports.file.SheetLayout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The shapes in which parts of an import lie in JSON columns. */
final class ImportJson {

    static final JsonMapper MAPPER = new JsonMapper();

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private ImportJson() {}

    private record Finding(String code, @Nullable RegisterColumn column) {}

    private record Layout(
            FileFormat format,
            @Nullable String charset,
            @Nullable String separator,
            List<SheetLayout> sheets,
            List<LayoutWarning> warnings) {}

    private record Mapping(
            List<String> header,
            Map<RegisterColumn, Integer> indexes,
            @Nullable String name) {}

    /** A mapping and, when it is a saved one, its name. */
    record NamedColumns(ColumnMapping mapping, @Nullable String name) {}

    static String findings(List<LineFinding> findings) {
        return MAPPER.writeValueAsString(findings.stream()
                .map(finding -> new Finding(finding.code(), finding.column()))
                .toList());
    }

    static List<LineFinding> findings(@Nullable String json) {
        return json == null
                ? List.of()
                : MAPPER.readValue(json, FINDINGS).stream()
                        .map(finding -> LineFinding.stored(finding.code(), finding.column()))
                        .toList();
    }

    static String layout(FileLayout layout) {
        var charset = layout.charset();
        var separator = layout.separator();
        return MAPPER.writeValueAsString(new Layout(
                layout.format(),
                charset == null ? null : charset.name(),
                separator == null ? null : separator.toString(),
                layout.sheets(),
                layout.warnings()));
    }

    static FileLayout layout(String json) {
        var layout = MAPPER.readValue(json, Layout.class);
        return new FileLayout(
                layout.format,
                layout.charset == null ? null : Charset.forName(layout.charset),
                layout.separator == null ? null : layout.separator.charAt(0),
                layout.sheets,
                layout.warnings);
    }

    static String mapping(ColumnMapping mapping, @Nullable String name) {
        return MAPPER.writeValueAsString(new Mapping(mapping.header(), mapping.indexes(), name));
    }

    static NamedColumns mapping(String json) {
        var mapping = MAPPER.readValue(json, Mapping.class);
        var indexes = new EnumMap<RegisterColumn, Integer>(RegisterColumn.class);
        indexes.putAll(mapping.indexes);
        return new NamedColumns(new ColumnMapping(new ArrayList<>(mapping.header), indexes), mapping.name);
    }
}
