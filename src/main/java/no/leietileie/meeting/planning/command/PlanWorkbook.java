package no.leietileie.meeting.planning.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.leietileie.meeting.planning.SeasonRules;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A season as a workbook. Its sheets and columns are named as the fields of the JSON: {@code rules} has a name and a value in
 * each row, and what is missing there is as the programme describes it; {@code slots}, {@code venues}, {@code interpreters},
 * {@code staff} and {@code households} have a heading and then a line each. Several values in a cell are divided by
 * spaces, numbers may be given as {@code 1-36}, and {@code all} stands for every slot.
 */
final class PlanWorkbook {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    /** The tables, slots first, each with its columns of several values: one that is not there is empty. */
    private static final List<String> TABLES = List.of("slots", "venues", "interpreters", "staff", "households");

    private static final Map<String, List<String>> LISTS = Map.of(
            "slots", List.of(),
            "venues", List.of("free"),
            "interpreters", List.of("languages", "conflicts", "free"),
            "staff", List.of("free"),
            "households", List.of("languages", "away"));
    private static final Set<String> NUMBERS = Set.of("free", "away", "conflicts");
    private static final Set<String> WORDS = Set.of("languages", "staffLanguages", "daysOff");
    private static final Set<String> MARKS = Set.of("stepFree", "worksByDay", "alone", "keepDraft");
    private static final Set<String> YES = Set.of("true", "ja", "x", "1");
    private static final String ALL = "all";

    private final JsonMapper mapper;
    private final List<Long> slots = new ArrayList<>();

    private PlanWorkbook(JsonMapper mapper) {
        this.mapper = mapper;
    }

    static boolean isOne(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    static ObjectNode read(Path file, JsonMapper mapper) {
        try (InputStream content = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(content, WITH_FORMATS)) {
            return new PlanWorkbook(mapper).season(workbook);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw JacksonIOException.construct(new IOException(e.getMessage(), e));
        }
    }

    private ObjectNode season(ReadableWorkbook workbook) throws IOException {
        var season = mapper.createObjectNode();
        season.set("rules", rules(rows(workbook, "rules")));
        for (var table : TABLES) {
            season.set(table, table(rows(workbook, table), LISTS.getOrDefault(table, List.of())));
        }
        season.set("earlier", mapper.createArrayNode());
        return season;
    }

    private static List<List<String>> rows(ReadableWorkbook workbook, String name) throws IOException {
        Sheet sheet =
                workbook.findSheet(name).orElseThrow(() -> new IllegalArgumentException("There is no sheet " + name));
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(row -> row.stream().map(PlanWorkbook::text).toList())
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList();
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            boolean time = cell.asNumber().doubleValue() < 1;
            return time
                    ? cell.asDate().toLocalTime().toString()
                    : cell.asDate().toLocalDate().toString();
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText().strip();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.matches("(?i).*[ymdh].*") && !format.equalsIgnoreCase("general");
    }

    private ObjectNode rules(List<List<String>> rows) {
        Map<String, String> given = new HashMap<>();
        rows.stream().filter(row -> row.size() > 1).forEach(row -> given.put(row.get(0), row.get(1)));
        var usual = SeasonRules.programme(
                LocalDate.parse(given.getOrDefault("from", "")), LocalDate.parse(given.getOrDefault("to", "")));
        ObjectNode rules = mapper.valueToTree(usual);
        given.forEach((name, value) -> put(rules, name, value));
        return rules;
    }

    private ArrayNode table(List<List<String>> rows, List<String> lists) {
        var lines = mapper.createArrayNode();
        if (rows.isEmpty()) {
            return lines;
        }
        var heads = rows.getFirst();
        for (var row : rows.subList(1, rows.size())) {
            var line = lines.addObject();
            lists.forEach(line::putArray);
            for (int i = 0; i < heads.size(); i++) {
                put(line, heads.get(i), i < row.size() ? row.get(i) : "");
            }
            if (heads.contains("from")) {
                slots.add(line.get("id").asLong());
            }
        }
        return lines;
    }

    private void put(ObjectNode line, String name, String value) {
        if (name.isEmpty()) {
            return;
        }
        if (NUMBERS.contains(name)) {
            var list = line.putArray(name);
            numbers(value).forEach(list::add);
        } else if (WORDS.contains(name)) {
            var list = line.putArray(name);
            words(value).forEach(list::add);
        } else if (MARKS.contains(name)) {
            line.put(name, YES.contains(value.toLowerCase(java.util.Locale.ROOT)));
        } else if (value.isEmpty()) {
            line.putNull(name);
        } else {
            line.put(name, isTime(value) ? LocalTime.parse(value).toString() : value);
        }
    }

    private static boolean isTime(String value) {
        return value.matches("[0-2]\\d:[0-5]\\d(:[0-5]\\d)?");
    }

    private static List<String> words(String value) {
        return Stream.of(value.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<Long> numbers(String value) {
        return value.equals(ALL)
                ? slots
                : words(value).stream().flatMap(PlanWorkbook::range).toList();
    }

    private static Stream<Long> range(String word) {
        int dash = word.indexOf('-');
        return dash < 0
                ? Stream.of(Long.parseLong(word))
                : LongStream.rangeClosed(
                                Long.parseLong(word.substring(0, dash)), Long.parseLong(word.substring(dash + 1)))
                        .boxed();
    }
}
