package no.leietileie.letter.translation;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.Placeholder;

/** Numbers and months must be the same in both texts, whichever digits and signs a language writes them with. */
final class NumberCheck {

    private static final int MONTHS = 12;
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[ \u00a0\u202f.,:'’٫٬]\\p{Nd}+)*");
    private static final Pattern LINK_TARGET = Pattern.compile("]\\([^)]*\\)");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^ *\\p{Nd}{1,9}[.)] ");

    private NumberCheck() {}

    static List<CheckFinding> of(String source, String translated, LanguageTag from, LanguageTag to) {
        List<CheckFinding> findings = new ArrayList<>();
        List<Number> missing = numbers(source);
        List<Number> extra = new ArrayList<>();
        for (Number number : numbers(translated)) {
            missing.stream()
                    .filter(number::isSame)
                    .findFirst()
                    .ifPresentOrElse(missing::remove, () -> extra.add(number));
        }
        missing.forEach(number -> findings.add(CheckFinding.of(CheckCode.NUMBER_MISSING, number.written())));
        extra.forEach(number -> findings.add(CheckFinding.of(CheckCode.NUMBER_EXTRA, number.written())));
        months(source, translated, from, to, findings);
        return findings;
    }

    /** Told as it was written, and compared by its digits. */
    private record Number(String written) {

        boolean isSame(Number other) {
            return plain(written).equals(plain(other.written));
        }
    }

    private static List<Number> numbers(String text) {
        String words = LIST_NUMBER
                .matcher(LINK_TARGET.matcher(Placeholder.blanked(text)).replaceAll("]"))
                .replaceAll(" ");
        return new ArrayList<>(NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Number::new)
                .toList());
    }

    /** {@code 1 000}, {@code 1.000} and {@code ١٬٠٠٠} are one number; {@code 18.00} and {@code 18:00} one time. */
    private static String plain(String number) {
        return number.codePoints()
                .filter(Character::isDigit)
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A month is only told when the translation names another one: many write months in ways no table knows. */
    private static void months(
            String source, String translated, LanguageTag from, LanguageTag to, List<CheckFinding> findings) {
        Set<Integer> wanted = monthsIn(source, from);
        Set<Integer> found = monthsIn(translated, to);
        found.removeAll(wanted);
        if (!found.isEmpty()) {
            findings.add(CheckFinding.of(
                    CheckCode.DATE_DIFFERS, names(to)[0][found.iterator().next()]));
        }
    }

    private static Set<Integer> monthsIn(String text, LanguageTag language) {
        String words = text.toLowerCase(Locale.ROOT);
        Set<Integer> months = new HashSet<>();
        for (String[] forms : names(language)) {
            for (int month = 0; month < MONTHS; month++) {
                String name = forms[month].toLowerCase(Locale.ROOT);
                if (isName(name) && AgreedTerm.stands(name, words)) {
                    months.add(month);
                }
            }
        }
        return months;
    }

    /** "mai" and "may" are words of other meanings in some languages, and numbers are no names. */
    private static boolean isName(String name) {
        return name.codePointCount(0, name.length()) > 3 && name.codePoints().noneMatch(Character::isDigit);
    }

    private static String[][] names(LanguageTag language) {
        DateFormatSymbols symbols = new DateFormatSymbols(
                ULocale.forLanguageTag(language.value().equals("prs") ? "fa-AF" : language.value())
                        .setKeywordValue("calendar", "gregorian"));
        return new String[][] {
            Arrays.copyOf(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE), MONTHS),
            Arrays.copyOf(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE), MONTHS)
        };
    }
}
