package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.NOT_A_NAME;
import static no.leietileie.register.imports.cell.CellProblemCode.REPRESENTATIVE_LEFT_OUT;
import static no.leietileie.register.imports.cell.CellProblemCode.SEVERAL_TENANTS_IN_CELL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One or several names: {@code Nordmann, Kari} or {@code Kari Nordmann}, divided by {@code / & ; +} or the word "og".
 * Without a comma the last word is the last name, with the particle before it ("van der Berg"): a double last name
 * without a hyphen cannot be told from a middle name.
 */
public final class NameCell {

    private static final Pattern REPRESENTATIVE = Pattern.compile("(?i)[ ,(]+(v/|c/o|ved verge|v\\. verge).*$");
    private static final Pattern DIVIDER = Pattern.compile("(?i)\\s*[/&;+\\n]\\s*|\\s+(og|and)\\s+");
    private static final Pattern NOT_OF_A_NAME = Pattern.compile(".*[\\d@_<>=].*");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "den", "der", "da", "di", "du", "dos", "del", "della", "la", "le", "al", "el", "bin",
            "ibn", "bint", "abu", "af", "av", "ter", "ten", "zu");

    private NameCell() {}

    public static Parsed<List<PersonName>> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var name = REPRESENTATIVE.matcher(read.strip()).replaceFirst("");
        boolean represented = !name.equals(read.strip());
        var parts = Arrays.stream(DIVIDER.split(name))
                .map(CellText::spaced)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty() || !parts.stream().allMatch(NameCell::looksLikeName)) {
            return Parsed.problem(NOT_A_NAME, read);
        }
        var names = shareLastName(parts.stream().map(NameCell::nameOf).toList());
        return Parsed.of(
                names, represented ? REPRESENTATIVE_LEFT_OUT : names.size() > 1 ? SEVERAL_TENANTS_IN_CELL : null);
    }

    /** One name in two cells of its own. */
    public static Parsed<PersonName> parse(String first, String last) {
        if (CellText.isNothing(last)) {
            return CellText.isNothing(first)
                    ? Parsed.blank()
                    : Parsed.of(new PersonName("", NameCase.of(CellText.spaced(first))));
        }
        var firstName = CellText.isNothing(first) ? "" : CellText.spaced(first);
        if (!looksLikeName(last) || NOT_OF_A_NAME.matcher(firstName).matches()) {
            return Parsed.problem(NOT_A_NAME, firstName + " " + last);
        }
        return Parsed.of(new PersonName(NameCase.of(firstName), NameCase.of(CellText.spaced(last))));
    }

    private static boolean looksLikeName(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && !NOT_OF_A_NAME.matcher(text).matches();
    }

    private static PersonName nameOf(String text) {
        int comma = text.indexOf(',');
        var name = NameCase.of(text);
        if (comma > 0) {
            return new PersonName(
                    name.substring(comma + 1).replace(",", " ").strip(),
                    // Some write the last name alone in capitals.
                    NameCase.of(name.substring(0, comma).strip()));
        }
        var words = List.of(name.replace(",", " ").strip().split(" +"));
        int last = startOfLastName(words);
        return new PersonName(
                String.join(" ", words.subList(0, last)), String.join(" ", words.subList(last, words.size())));
    }

    private static int startOfLastName(List<String> words) {
        int start = words.size() - 1;
        while (start > 1 && PARTICLES.contains(words.get(start - 1).toLowerCase(Locale.ROOT))) {
            start--;
        }
        return start;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Nordmann, Kari og Ola" and "Kari og Ola Nordmann" are two of the same last name. */
    private static List<PersonName> shareLastName(List<PersonName> names) {
        var shared = names.stream()
                .filter(name -> !name.firstName().isEmpty())
                .map(PersonName::lastName)
                .findFirst();
        var result = new ArrayList<PersonName>();
        for (var name : names) {
            result.add(
                    name.firstName().isEmpty() && shared.isPresent()
                            ? new PersonName(name.lastName(), shared.get())
                            : name);
        }
        return List.copyOf(result);
    }
}
