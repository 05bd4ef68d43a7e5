package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.Protection;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.PersonDetails;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.tenants.ConsultantChange;
import org.jspecify.annotations.Nullable;

/** Who it is, where, in which language, and who follows them up. */
class HouseholdHeader extends Header {

    private final Span consultant = new Span();

    HouseholdHeader(HouseholdDetails household, Households households, Colleagues colleagues) {
        addClassName("household-header");
        H1 names = new H1(household.persons().stream()
                .map(PersonLabels::name)
                .collect(Collectors.joining(getTranslation("household.and"))));
        Button assign = new Button(
                getTranslation("tenants.assign"),
                Icon.USER.create(),
                click -> new ConsultantDialog(
                                colleagues.whoSee(household.id()),
                                1,
                                chosen -> assigned(
                                        households, colleagues, households.changeConsultant(household.id(), chosen)))
                        .open());
        assign.addThemeVariants(ButtonVariant.TERTIARY);
        showConsultant(household.consultant());
        Div line = new Div(names, protect(household, households), assign);
        line.addClassName("page-header");
        add(new Breadcrumb(getTranslation("tenants.title"), TenantListView.class), line, facts(household));
    }

    private Button protect(HouseholdDetails household, Households households) {
        Button protect = new Button(
                getTranslation("field.protection"),
                Icon.SHIELD.create(),
                click -> new ProtectionDialog(household, households).open());
        protect.addThemeVariants(ButtonVariant.TERTIARY);
        protect.setVisible(CurrentUser.get().seesProtected());
        return protect;
    }

    private Div facts(HouseholdDetails household) {
        Div facts = new Div();
        facts.addClassName("household-facts");
        household.leases().stream().limit(1).forEach(lease -> {
            facts.add(withIcon(Icon.MAP_PIN, LeaseLabels.address(lease.dwelling())));
            if (lease.alert() != null) {
                facts.add(new StatusBadge(TenantLabels.tone(lease.alert()), TenantLabels.of(lease.alert())));
            }
        });
        household.persons().stream().limit(1).forEach(tenant -> facts.add(withIcon(Icon.GLOBE, language(tenant))));
        facts.add(withIcon(Icon.USER, consultant));
        if (household.facts().protection() != Protection.NONE) {
            facts.add(
                    new StatusBadge(Tone.RED, TenantLabels.of(household.facts().protection())));
        }
        return facts;
    }

    private String language(PersonDetails tenant) {
        String language = PersonLabels.language(tenant.contact());
        return Boolean.TRUE.equals(tenant.contact().interpreterNeeded())
                ? getTranslation("tenants.with-interpreter", language)
                : language;
    }

    private static Span withIcon(Icon icon, String text) {
        return withIcon(icon, new Span(text));
    }

    private static Span withIcon(Icon icon, Span text) {
        Span line = new Span(icon.create(), text);
        line.addClassName("status");
        return line;
    }

    private void showConsultant(@Nullable UserRow user) {
        consultant.setText(user == null ? getTranslation("household.no-consultant") : user.displayName());
    }

    private void assigned(Households households, Colleagues colleagues, ConsultantChange change) {
        showConsultant(
                change.consultant() == null
                        ? null
                        : colleagues.findUser(change.consultant()).orElse(null));
        Notice.doneWithUndo(ConsultantDialog.done(change), () -> {
            households.undo(change);
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
    }
}
