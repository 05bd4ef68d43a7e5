package no.leietileie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordFilesTest {

    @Test
    void there_are_at_least_25_origins_and_their_weights_add_up() {
        assertThat(Origin.ALL).hasSizeGreaterThanOrEqualTo(25);
        assertThat(Origin.ALL.stream().mapToInt(Origin::weight).sum()).isEqualTo(1_000);
    }

    @Test
    void every_origin_has_enough_different_names() {
        assertThat(Origin.ALL).allSatisfy(origin -> {
            assertThat(origin.women()).hasSizeGreaterThanOrEqualTo(15).doesNotHaveDuplicates();
            assertThat(origin.men()).hasSizeGreaterThanOrEqualTo(15).doesNotHaveDuplicates();
            assertThat(origin.families()).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        });
    }

    @Test
    void names_can_be_written_in_the_character_sets_of_old_systems() {
        assertThat(Origin.ALL).flatMap(Origin::families).allMatch(StandardCharsets.ISO_8859_1.newEncoder()::canEncode);
    }

    @Test
    void languages_of_an_origin_add_up_to_a_hundred_per_cent() {
        assertThat(Origin.ALL)
                .allSatisfy(origin -> assertThat(origin.languages().stream()
                                .mapToInt(Origin.Language::percent)
                                .sum())
                        .isEqualTo(100));
    }

    @Test
    void districts_and_cooperatives_are_as_many_as_the_demo_needs() {
        assertThat(District.all()).hasSizeBetween(6, 8);
        assertThat(WordList.lines("cooperatives.txt"))
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_ten_colleagues_with_known_roles_and_agencies() {
        assertThat(DemoStaff.all()).hasSize(12);
        assertThat(DemoStaff.all()).extracting(DemoStaff.Colleague::username).doesNotHaveDuplicates();
        assertThat(DemoStaff.all())
                .extracting(DemoStaff.Colleague::role)
                .containsOnly("TEAM", "TEMPLATE_ADMIN", "LEADER", "ADMIN");
        assertThat(DemoStaff.all())
                .extracting(DemoStaff.Colleague::agency)
                .containsOnly("BOLIGKONTOR", "NAV", "INTRODUKSJONSSENTER", "TJENESTETILDELING");
    }
}
