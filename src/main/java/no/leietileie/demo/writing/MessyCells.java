package no.leietileie.demo.writing;

import static no.leietileie.demo.ExportColumn.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.demo.Dice;
import no.leietileie.demo.ExportColumn;
import no.leietileie.demo.Origin;
import no.leietileie.demo.RegisterExportRow;

/** Spoils the cells of a row, each according to what its column holds. */
final class MessyCells {

    private static final Map<String, List<String>> SPELLINGS =
            Origin.ALL.stream().collect(Collectors.toMap(Origin::country, Origin::spellings));

    private final Mess mess;
    private String addressBefore = "";

    MessyCells(Mess mess) {
        this.mess = mess;
    }

    List<String> of(RegisterExportRow row, Dice dice) {
        boolean twoInOneCell = !row.get(CO_TENANT).isEmpty() && dice.percent(mess.names() / 4.0);
        List<String> cells = Arrays.stream(ExportColumn.values())
                .map(column ->
                        twoInOneCell && column.kind() == Kind.NAME ? bothNames(row, column) : spoilt(row, column, dice))
                .toList();
        addressBefore = row.get(ADDRESS);
        return cells;
    }

    private static String bothNames(RegisterExportRow row, ExportColumn column) {
        return column == TENANT ? row.get(TENANT) + " og " + row.get(CO_TENANT) : "";
    }

    private String spoilt(RegisterExportRow row, ExportColumn column, Dice dice) {
        String text = row.get(column);
        return switch (column.kind()) {
            case TEXT -> text;
            case NAME -> dice.percent(mess.names()) ? familyNameFirst(text) : text;
            case IDENTITY -> dice.percent(mess.identityNumbers()) ? MessyText.identityNumber(text, dice) : text;
            case DATE -> dice.percent(mess.dates()) ? MessyText.date(text, dice) : text;
            case END_DATE -> dice.percent(mess.dates()) ? MessyText.endDate(text, dice) : text;
            case AMOUNT -> dice.percent(mess.amounts()) ? MessyText.amount(text, dice) : text;
            case POSTAL_CODE -> dice.percent(mess.codes()) ? text.replaceFirst("^0+", "") : text;
            case NATIONALITY ->
                dice.percent(mess.codes()) ? dice.pick(SPELLINGS.getOrDefault(text, List.of(text))) : text;
            case ADDRESS -> address(row, dice);
        };
    }

    private String address(RegisterExportRow row, Dice dice) {
        if (mess.untidyRows() && !row.get(ADDRESS_PROTECTION).isEmpty()) {
            return "SPERRET";
        }
        boolean old = dice.percent(mess.rows()) && !addressBefore.isEmpty();
        return old ? addressBefore : row.get(ADDRESS);
    }

    private static String familyNameFirst(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0 ? name : name.substring(space + 1) + ", " + name.substring(0, space);
    }
}
