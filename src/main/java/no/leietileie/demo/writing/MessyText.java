package no.leietileie.demo.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import no.leietileie.demo.Dice;
import no.leietileie.demo.RegisterExportRow;

/** The ways in which numbers and dates come out of a landlord's system and through a spreadsheet. */
final class MessyText {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d.M.yy");

    /** Day 0 of a spreadsheet, which takes 1900 for a leap year. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final String NO_END = "31.12.9999";
    private static final String NO_BREAK_SPACE = "\u00a0";

    private MessyText() {}

    static String identityNumber(String number, Dice dice) {
        if (number.isEmpty()) {
            return dice.percent(10) ? "00000000000" : "";
        }
        String birthDate = number.substring(0, 6);
        return dice.pick(List.of(
                birthDate + " " + number.substring(6),
                birthDate + "-" + number.substring(6),
                number.replaceFirst("^0", ""),
                number.replaceFirst("^0", ""),
                String.format(Locale.ROOT, "%.1E", Double.parseDouble(number)),
                birthDate,
                "00000000000"));
    }

    static String date(String text, Dice dice) {
        if (text.isEmpty()) {
            return text;
        }
        LocalDate date = LocalDate.parse(text, RegisterExportRow.DATE);
        return dice.pick(List.of(SHORT.format(date), Long.toString(ChronoUnit.DAYS.between(SERIAL_ZERO, date))));
    }

    static String endDate(String text, Dice dice) {
        return text.isEmpty() ? NO_END : date(text, dice);
    }

    static String amount(String kroner, Dice dice) {
        if (kroner.isEmpty()) {
            return kroner;
        }
        return dice.pick(List.of(
                grouped(kroner, " ") + ",00",
                grouped(kroner, ".") + ",-",
                grouped(kroner, NO_BREAK_SPACE),
                "Kr " + grouped(kroner, " "),
                "kr" + NO_BREAK_SPACE + kroner));
    }

    private static String grouped(String digits, String separator) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
    }
}
