package no.leietileie.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class InterpretersTest {

    private static final LanguageTag KURMANJI = new LanguageTag("kmr");

    @Autowired
    Interpreters interpreters;

    @Autowired
    RegisterFixture register;

    private long household;
    private ResourceId bestQualified;
    private ResourceId ofNoKnownVariety;
    private ResourceId ofTheSame;

    @BeforeEach
    void threeWhoInterpretTheLanguage() {
        household = register.household(TestHousehold.named("Prøvesen"))
                .householdId()
                .value();
        bestQualified = interpreter(Qualification.A, "Behdini");
        ofNoKnownVariety = interpreter(Qualification.B, "");
        ofTheSame = interpreter(Qualification.C, "Serhed");
    }

    @Test
    void who_speaks_as_the_household_does_stands_first_and_who_speaks_otherwise_last() {
        assertThat(suitable(" serhed")).containsExactly(ofTheSame, ofNoKnownVariety, bestQualified);
    }

    @Test
    void while_nobody_knows_how_the_household_speaks_the_best_qualified_stands_first() {
        assertThat(suitable(null)).containsExactly(bestQualified, ofNoKnownVariety, ofTheSame);
    }

    private List<ResourceId> suitable(String variety) {
        return SignedIn.consultant(() -> interpreters.suitable(KURMANJI, variety, household)).stream()
                .map(InterpreterRow::id)
                .filter(Set.of(bestQualified, ofNoKnownVariety, ofTheSame)::contains)
                .toList();
    }

    private ResourceId interpreter(Qualification qualification, String variety) {
        return SignedIn.consultant(() -> interpreters.create(new InterpreterData(
                "Tolk " + UUID.randomUUID(),
                new InterpreterFacts(
                        null, null, qualification, (short) 1980, true, true, true, (short) 24, Nok.ofKroner(650)),
                Set.of(new InterpreterLanguage(KURMANJI, variety)),
                List.of())));
    }
}
