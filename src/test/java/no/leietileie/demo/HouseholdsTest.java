package no.leietileie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdsTest {

    private static final int SIZE = 2_000;
    private static final Households HOUSEHOLDS = new Households(9, LocalDate.of(2026, 7, 2));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void more_people_live_in_more_rooms(int rooms) {
        assertThat(people(rooms)).isLessThan(people(rooms + 1));
    }

    @Test
    void nobody_has_three_adults_or_more_than_one_child_in_a_single_room() {
        assertThat(households(1)).allMatch(household -> household.adults() < 3 && household.children() < 2);
    }

    @Test
    void names_and_languages_are_those_of_the_origin() {
        assertThat(households(3)).allSatisfy(household -> {
            Origin origin = household.origin();
            assertThat(origin.families()).contains(household.tenant().familyName());
            assertThat(origin.languages()).extracting(Origin.Language::tag).contains(household.language());
        });
    }

    @Test
    void nobody_who_grew_up_in_norway_needs_an_interpreter() {
        assertThat(households(2).stream()
                        .filter(household -> household.origin().code().equals("NO")))
                .noneMatch(Household::interpreter);
        assertThat(households(2)).anyMatch(Household::interpreter);
    }

    @Test
    void phones_and_e_mail_reach_nobody() {
        assertThat(households(3)).allSatisfy(household -> {
            assertThat(household.phone()).matches("\\+47 20 \\d\\d \\d\\d \\d\\d");
            assertThat(household.email()).matches("|[a-z.]+\\d{1,3}@example\\.(no|com)");
        });
    }

    private static double people(int rooms) {
        return households(rooms).stream()
                .mapToInt(household -> household.adults() + household.children())
                .average()
                .orElseThrow();
    }

    private static List<Household> households(int rooms) {
        return IntStream.range(0, SIZE)
                .mapToObj(number -> HOUSEHOLDS.get(number, rooms))
                .toList();
    }
}
