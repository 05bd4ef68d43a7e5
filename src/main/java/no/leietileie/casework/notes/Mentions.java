package no.leietileie.casework.notes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.leietileie.access.UserRow;

/** Who is named in a text: {@code @amina} by user name or first name. A first name that two share names neither. */
final class Mentions {

    /** An @ within a word, as in an address, mentions nobody. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}._-])@([\\p{L}][\\p{L}\\p{N}_-]*)");

    private Mentions() {}

    static Set<UserRow> in(String text, List<UserRow> colleagues) {
        return MENTION.matcher(text)
                .results()
                .map((MatchResult found) -> named(found.group(1).toLowerCase(Locale.ROOT), colleagues))
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    private static List<UserRow> named(String name, List<UserRow> colleagues) {
        List<UserRow> byUsername = colleagues.stream()
                .filter(user -> user.username().toLowerCase(Locale.ROOT).equals(name))
                .toList();
        return byUsername.isEmpty()
                ? colleagues.stream()
                        .filter(user -> firstName(user).equals(name))
                        .toList()
                : byUsername;
    }

    private static String firstName(UserRow user) {
        return user.displayName().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    }
}
