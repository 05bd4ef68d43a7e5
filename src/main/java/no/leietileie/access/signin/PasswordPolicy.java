package no.leietileie.access.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Length counts, and that the password is not one of those that are tried first. Nothing is asked of its composition
 * (OWASP ASVS 5.0 section 6.2, NIST SP 800-63B-4).
 */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;

    /** bcrypt reads no more. */
    static final int LONGEST_BYTES = 72;

    private static final Set<String> COMMON_WORDS = commonWords();

    private PasswordPolicy() {}

    static List<PasswordProblem> problems(String password, String username) {
        List<PasswordProblem> problems = new ArrayList<>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            problems.add(PasswordProblem.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            problems.add(PasswordProblem.TOO_LONG);
        }
        if (isCommon(password)) {
            problems.add(PasswordProblem.COMMON);
        }
        if (resembles(password, username)) {
            problems.add(PasswordProblem.LIKE_USERNAME);
        }
        return problems;
    }

    /** Lists of leaked passwords hold mostly common words with digits and signs put between or in place of letters. */
    private static boolean isCommon(String password) {
        return isMonotonous(password.toLowerCase(Locale.ROOT))
                || isMadeOfCommonWords(letters(password))
                || isMadeOfCommonWords(letters(spelled(password)));
    }

    private static boolean resembles(String password, String username) {
        String name = letters(username.replaceFirst("@.*", ""));
        return name.length() >= 3
                && letters(password).contains(name)
                && letters(password).length() < name.length() + 6;
    }

    /** "aaaaaaaaaaaa", "123123123123", "123456789012", "abcdefghijkl". */
    private static boolean isMonotonous(String password) {
        long neighbours = IntStream.range(1, password.length())
                .filter(i -> Math.abs(password.charAt(i) - password.charAt(i - 1)) <= 1)
                .count();
        return password.chars().distinct().count() < 5 || neighbours * 4 >= 3L * (password.length() - 1);
    }

    /** Of up to three: more words make a sentence, which is what we ask for. */
    private static boolean isMadeOfCommonWords(String letters) {
        int[] words = new int[letters.length() + 1];
        Arrays.fill(words, Integer.MAX_VALUE - 1);
        words[0] = 0;
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = 0; start < end; start++) {
                if (COMMON_WORDS.contains(letters.substring(start, end))) {
                    words[end] = Math.min(words[end], words[start] + 1);
                }
            }
        }
        return words[letters.length()] <= 3;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }

    private static String spelled(String text) {
        return text.replaceAll("[^\\p{L}]+$", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static Set<String> commonWords() {
        try (var file = Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
