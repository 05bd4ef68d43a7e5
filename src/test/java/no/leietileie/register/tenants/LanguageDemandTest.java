package no.leietileie.register.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.base.LanguageTag;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LanguageDemandTest {

    private static final LanguageTag TURKISH = new LanguageTag("tr");

    @Autowired
    RegisterFixture fixture;

    @Autowired
    LanguageDemand demand;

    @Test
    void who_translates_gets_a_number_for_each_language_without_seeing_a_tenant() {
        long before = turkish(this::asTranslator);

        fixture.household(TestHousehold.named("Demir"));

        assertThat(turkish(this::asTranslator)).isEqualTo(before + 1);
    }

    @Test
    void a_protected_household_is_only_counted_for_those_who_may_see_it() {
        long forOthers = turkish(this::asTranslator);
        long forTrusted = turkish(SignedIn::trusted);

        fixture.household(TestHousehold.named("Yilmaz").withProtection(Protection.STRENGT_FORTROLIG));

        assertThat(turkish(this::asTranslator)).isEqualTo(forOthers);
        assertThat(turkish(SignedIn::trusted)).isEqualTo(forTrusted + 1);
    }

    private Long asTranslator(Supplier<Long> work) {
        return ActingUser.as(SignedIn.templateAdmin(9), work);
    }

    private interface User {
        Long ask(Supplier<Long> work);
    }

    private long turkish(User user) {
        return user.ask(() -> demand.list().stream()
                .filter(one -> Objects.equals(one.language(), TURKISH))
                .mapToLong(LanguageReaders::households)
                .sum());
    }
}
