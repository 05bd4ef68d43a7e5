package no.leietileie.municipality.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;
import no.leietileie.municipality.MunicipalityPolicies;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PoliciesInForce;

/** Name, organisation number, colour and letterhead, each from a day on. */
class ProfileCard extends Card {

    private final transient Policies policies;
    private final transient Clock clock;
    private final Div lines = new Div();

    ProfileCard(Policies policies, Clock clock) {
        super(Texts.text("municipality.profile"));
        this.policies = policies;
        this.clock = clock;
        add(lines);
    }

    void load() {
        PoliciesInForce today = policies.inForceOn(LocalDate.now(clock));
        lines.removeAll();
        policies.listKeys().stream()
                .filter(key -> key.group().equals(MunicipalityPolicies.GROUP))
                .sorted((one, other) -> other.name().compareTo(one.name()))
                .forEach(key -> lines.add(new RuleLine<>(policies, key, today, this::load)));
    }
}
