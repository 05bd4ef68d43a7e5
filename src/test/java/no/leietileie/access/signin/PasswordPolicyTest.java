package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @Test
    void twelve_characters_are_enough_and_eleven_are_not() {
        assertThat(problems("grønnsåpeboks")).isEmpty();
        assertThat(problems("grønnsåpebok")).isEmpty();
        assertThat(problems("grønnsåpebo")).containsExactly(PasswordProblem.TOO_SHORT);
    }

    @Test
    void seventy_two_bytes_are_taken_and_one_more_is_not() {
        String words = "elleve blå sykler venter under brua ved elva mens noen spiser vafler";
        String longest = words + "!".repeat(72 - words.getBytes(StandardCharsets.UTF_8).length);

        assertThat(problems(longest)).isEmpty();
        assertThat(problems(longest + "!")).containsExactly(PasswordProblem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passord12345",
                "Passord!2026",
                "P@ss0rd12345",
                "sommersommer1",
                "Velkommen2026!",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "leietileie2026",
                "20262026202620"
            })
    void what_is_guessed_first_is_refused(String password) {
        assertThat(problems(password)).contains(PasswordProblem.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"korrekt hest batteri stift", "tre rare ugler", "xk7mwq4zt9pfhd2n", "vinterdekk på loftet"})
    void sentences_and_random_letters_are_taken(String password) {
        assertThat(problems(password)).isEmpty();
    }

    @Test
    void the_user_name_with_a_little_more_is_refused() {
        assertThat(problems("ragnhild-2026")).contains(PasswordProblem.LIKE_USERNAME);
        assertThat(problems("ragnhild liker blåbær")).isEmpty();
    }

    private static List<PasswordProblem> problems(String password) {
        return PasswordPolicy.problems(password, "ragnhild@elvestrand.example");
    }
}
