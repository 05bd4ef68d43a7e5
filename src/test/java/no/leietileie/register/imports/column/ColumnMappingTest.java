package no.leietileie.register.imports.column;

import static no.leietileie.register.imports.column.RegisterColumn.ADDRESS;
import static no.leietileie.register.imports.column.RegisterColumn.CONTRACT_NUMBER;
import static no.leietileie.register.imports.column.RegisterColumn.REMARK;
import static no.leietileie.register.imports.column.RegisterColumn.TENANT_LAST_NAME;
import static no.leietileie.register.imports.column.RegisterColumn.TENANT_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private final ColumnMapping mapping = ColumnMapping.of(List.of("Kontraktnr", "Navn", "Diverse", "", "Navn"));

    @Test
    void the_header_maps_itself_and_the_first_of_two_equal_names_counts() {
        assertThat(mapping.findIndex(TENANT_NAME)).contains(1);
        assertThat(mapping.findHeader(CONTRACT_NUMBER)).contains("Kontraktnr");
        assertThat(mapping.findIndex(ADDRESS)).isEmpty();
        assertThat(mapping.unmapped()).containsExactly(2, 4);
    }

    @Test
    void a_correction_gives_a_new_mapping_and_frees_the_column_that_stood_there() {
        var corrected = mapping.with(ADDRESS, 1);

        assertThat(corrected.findIndex(ADDRESS)).contains(1);
        assertThat(corrected.missing()).containsExactly(TENANT_NAME);
        assertThat(mapping.missing()).isEmpty();
    }

    @Test
    void a_column_can_be_moved_and_left_out() {
        assertThat(mapping.with(TENANT_NAME, 4).unmapped()).containsExactly(1, 2);
        assertThat(mapping.with(REMARK, 2).without(REMARK)).isEqualTo(mapping);
    }

    @Test
    void a_contract_number_and_a_name_in_either_form_are_required() {
        assertThat(ColumnMapping.of(List.of("Adresse", "Fornavn")).missing())
                .containsExactlyInAnyOrder(CONTRACT_NUMBER, TENANT_NAME);
        assertThat(ColumnMapping.of(List.of("Kontraktnr", "Etternavn")).missing())
                .isEmpty();
        assertThat(ColumnMapping.of(List.of("Kontraktnr", "Etternavn"))
                        .without(TENANT_LAST_NAME)
                        .missing())
                .containsExactly(TENANT_NAME);
    }

    @Test
    void the_last_header_cell_can_be_mapped_and_the_one_after_it_cannot() {
        assertThat(mapping.with(REMARK, 4).findIndex(REMARK)).contains(4);
        assertThatIllegalArgumentException().isThrownBy(() -> mapping.with(REMARK, 5));
    }
}
