package no.leietileie.register.imports.cell;

import java.util.Locale;
import java.util.regex.Pattern;

/** Gives a name that is all capitals, or has none, the case it is usually written in. Mixed case is somebody's choice. */
final class NameCase {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private NameCase() {}

    static String of(String name) {
        boolean capitalsOnly = name.equals(name.toUpperCase(Locale.ROOT));
        boolean noCapitals = name.equals(name.toLowerCase(Locale.ROOT));
        return capitalsOnly || noCapitals
                ? WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(word -> inCase(word.group()))
                : name;
    }

    private static String inCase(String word) {
        return NameCell.isParticle(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
