package no.leietileie.letter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TenantSamplesTest {

    private static final LanguageTag NB = new LanguageTag("nb");

    @Autowired
    RegisterFixture fixture;

    @Autowired
    TenantSamples samples;

    @Autowired
    JdbcClient jdbc;

    private final String name =
            "Q" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");

    @Test
    void a_letter_is_tried_on_a_tenant_of_the_register_and_the_look_is_logged() {
        var lease = fixture.household(TestHousehold.named(name));
        var choice = SignedIn.consultant(() -> samples.find(name)).getFirst();

        var sample =
                SignedIn.consultant(() -> samples.find(choice.household(), NB)).orElseThrow();

        assertThat(choice.name()).isEqualTo("Prøve " + name);
        assertThat(sample.recipient().name()).isEqualTo("Prøve " + name);
        assertThat(sample.recipient().addressLines()).containsExactly("Prøveveien 4B", "3045 Drammen");
        assertThat(sample.values().value(MergeField.INTERPRETER_LANGUAGE))
                .isEqualTo(new FieldValue.Language(new LanguageTag("tr")));
        assertThat(sample.values().conditions())
                .contains(Condition.INTERPRETER_NEEDED)
                .doesNotContain(Condition.LEASE_ENDS_SOON, Condition.SEVERAL_ADULTS);
        assertThat(jdbc.sql("select count(*) from access_log where household_id = ? and subject = 'letter.sample'")
                        .param(lease.householdId().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoever_has_a_protected_address_is_never_offered_not_even_to_those_who_may_see_it() {
        var lease = fixture.household(TestHousehold.named(name).withProtection(Protection.FORTROLIG));

        assertThat(SignedIn.consultant(() -> samples.find(name))).isEmpty();
        assertThat(SignedIn.trusted(() -> samples.find(name))).isEmpty();
        assertThat(SignedIn.trusted(() -> samples.find(lease.householdId(), NB)))
                .isEmpty();
    }
}
