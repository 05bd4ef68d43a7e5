package no.leietileie.municipality.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.municipality.MunicipalityPolicies;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PoliciesInForce;
import no.leietileie.municipality.PolicyKey;

/** The parameters of the rules: what holds today, what comes, and what held before. */
@Route("administrasjon/regler")
@RolesAllowed(Role.ADMIN_NAME)
class RulesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Policies policies;
    private final transient Clock clock;
    private final Div cards = new Div();

    RulesView(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
        addClassName("page");
        cards.addClassName("rule-cards");
        Paragraph explanation = new Paragraph(getTranslation("rules.explanation"));
        explanation.addClassNames("readable", "quiet");
        add(new PageHeader(getTranslation("rules.title")), explanation, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        PoliciesInForce today = policies.inForceOn(LocalDate.now(clock));
        cards.removeAll();
        policies.listKeys().stream()
                .filter(key -> !key.group().equals(MunicipalityPolicies.GROUP))
                .collect(groupingBy(PolicyKey::group, TreeMap::new, toList()))
                .forEach((group, keys) -> {
                    Card card = new Card(getTranslation("policy.group." + group));
                    keys.forEach(key -> card.add(new RuleLine<>(policies, key, today, this::load)));
                    cards.add(card);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rules.title");
    }
}
