package no.leietileie.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.register.ui.TenantColumnLayout.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantColumnLayoutTest {

    @Test
    void what_is_written_is_read_again() {
        var layout = new TenantColumnLayout(List.of(
                new Place("tenantName", true, "240.5px"),
                new Place("rooms", false, null),
                new Place("alert", true, null),
                new Place("streetAddress", true, "257.203125px")));

        assertThat(layout.text()).isEqualTo("tenantName:240.5px,-rooms,alert,streetAddress:257.203125px");
        assertThat(TenantColumnLayout.read(layout.text())).isEqualTo(layout);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",,", "tenantName:expression(1)", "a b", "{\"rooms\":1}", "rooms:99999999999px"})
    void what_cannot_be_read_is_left_out(String text) {
        assertThat(TenantColumnLayout.read(text).places()).isEmpty();
    }
}
