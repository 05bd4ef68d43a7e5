package no.leietileie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticIdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    @ParameterizedTest
    @CsvSource({"018180123,01818012337", "158992234,15899223443", "298200612,29820061223", "418180321,41818032194"})
    void control_digits_follow_the_published_rule(String nineDigits, String complete) {
        assertThat(ControlDigits.identityNumber(nineDigits)).isEqualTo(complete);
        assertThat(Numbers.validIdentity(complete)).isTrue();
    }

    @Property(tries = 2_000)
    void every_number_passes_the_control_and_is_in_the_synthetic_series(
            @ForAll long seed,
            @ForAll @IntRange(max = SyntheticIdentity.PEOPLE - 1) int person,
            @ForAll @IntRange(min = 22, max = 90) int age,
            @ForAll Sex sex) {
        String number = SyntheticIdentity.of(seed, person, sex, age, TODAY);

        assertThat(number).matches(Numbers::validIdentity).matches(Numbers::synthetic);
        assertThat((number.charAt(8) - '0') % 2 == 1).isEqualTo(sex == Sex.MALE);
    }

    @Test
    void no_two_people_have_the_same_number_even_when_all_numbers_are_given() {
        Set<String> given = new HashSet<>();

        for (int person = 0; person < SyntheticIdentity.PEOPLE; person++) {
            Sex sex = person % 3 == 0 ? Sex.MALE : Sex.FEMALE;
            given.add(SyntheticIdentity.of(7, person, sex, 23 + person % 60, TODAY));
        }

        assertThat(given).hasSize(SyntheticIdentity.PEOPLE);
    }

    @Test
    void one_person_more_than_there_are_numbers_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticIdentity.of(7, SyntheticIdentity.PEOPLE, Sex.MALE, 40, TODAY));
    }
}
