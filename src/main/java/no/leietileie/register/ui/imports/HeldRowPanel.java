package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.SidePanel;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonRole;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.Resolution;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.comparing.HeldRowComparison;
import no.leietileie.register.imports.comparing.HeldRowComparison.WithHousehold;
import no.leietileie.register.imports.comparing.HeldRowComparison.WithRow;
import no.leietileie.register.ui.RegisterNavigation;
import no.leietileie.register.ui.disclosure.PurposeQuestion;

/** A held row: why it waits, what it may belong to, and the ways to decide. */
class HeldRowPanel extends SidePanel {

    private final transient BiConsumer<LineRow, Resolution> decide;

    HeldRowPanel(BiConsumer<LineRow, Resolution> decide, Runnable close) {
        super(Texts.text("held.panel"), Texts.text("held.panel.close"), close);
        this.decide = decide;
        addClassName("held-row");
    }

    /** One of the households that the row may belong to is protected. */
    void ask(HouseholdId household, Runnable answered) {
        show(getTranslation("purpose.title"));
        add(new PurposeQuestion(household, answered));
    }

    void show(HeldRowComparison comparison) {
        LineRow row = comparison.row();
        show(row.tenantNames().isBlank() ? getTranslation("tenants.unnamed") : row.tenantNames());
        add(reason(reasonOf(row)), place(row));
        if (!row.findings().isEmpty()) {
            add(findings(row));
        }
        comparison.households().forEach(household -> add(section(comparison, household)));
        comparison.others().forEach(other -> add(section(row, other)));
        if (comparison.households().isEmpty() && comparison.others().isEmpty()) {
            add(facts(row));
        }
        add(comparison.decidable() ? decisions(row).always() : new Paragraph(getTranslation("held.not-yet")));
    }

    private Div reason(HoldReason reason) {
        var why = new NativeDetails(getTranslation("held.why"), new Paragraph(ImportTexts.why(reason)));
        var text = new Div(ImportTexts.badge(reason), new Paragraph(ImportTexts.advice(reason)), why);
        text.addClassName("held-reason");
        return text;
    }

    private Component place(LineRow row) {
        var text = row.sheet().isBlank()
                ? getTranslation("held.place", Formats.number(row.sourceRow()))
                : getTranslation("held.place.sheet", Formats.number(row.sourceRow()), row.sheet());
        var place = new Paragraph(new Anchor(ImportNavigation.toImport(row.importId()), text));
        place.addClassName("quiet");
        return place;
    }

    private Section findings(LineRow row) {
        var list = new UnorderedList();
        row.findings().forEach(finding -> list.add(new ListItem(ImportTexts.text(finding))));
        return new Section(new H3(getTranslation("held.findings")), list);
    }

    private Section section(HeldRowComparison comparison, WithHousehold compared) {
        HouseholdDetails household = compared.household();
        String names = names(household);
        String title = getTranslation("held.household", names);
        var heading = mayOpenHouseholds()
                ? new H3(new Anchor(RegisterNavigation.householdLocation(household.id()), title))
                : new H3(title);
        var section = new Section(
                heading,
                new ComparisonTable(
                        getTranslation("held.in-file"), getTranslation("held.in-register"), compared.values()));
        if (comparison.decidable()) {
            section.add(decisions(comparison.row()).about(household.id(), names));
        }
        return section;
    }

    private Section section(LineRow row, WithRow other) {
        String number = Formats.number(other.row().sourceRow());
        var section = new Section(new H3(getTranslation("held.other-row", number)));
        if (other.row().state() != RowState.PENDING) {
            section.add(new Paragraph(getTranslation(
                    "held.other-row.decided", getTranslation(other.row().state().messageKey()))));
        }
        section.add(new ComparisonTable(
                getTranslation("held.this-row", Formats.number(row.sourceRow())),
                getTranslation("held.other-row", number),
                other.values()));
        return section;
    }

    private Facts facts(LineRow row) {
        return new Facts()
                .fact(getTranslation("held.column.contract"), Formats.text(row.leaseNumber()))
                .fact(getTranslation("held.column.address"), Formats.text(row.address()))
                .fact(getTranslation("person.identity-number"), Formats.text(row.maskedIdentityNumber()));
    }

    private HeldRowDecisions decisions(LineRow row) {
        return new HeldRowDecisions(reasonOf(row), resolution -> decide.accept(row, resolution));
    }

    private static boolean mayOpenHouseholds() {
        return CurrentUser.get().roles().contains(Role.TEAM);
    }

    private static HoldReason reasonOf(LineRow row) {
        return Objects.requireNonNull(row.holdReason());
    }

    private static String names(HouseholdDetails household) {
        return household.persons().stream()
                .filter(person -> person.role() != PersonRole.MEMBER)
                .map(person -> person.givenName() == null
                        ? person.familyName()
                        : person.givenName() + " " + person.familyName())
                .collect(Collectors.joining(", "));
    }
}
