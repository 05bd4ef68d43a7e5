package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.SidePanel;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.ui.RegisterNavigation;

/** One row of the file: what it says, what it changes and what was found in it. */
class LinePanel extends SidePanel {

    LinePanel(Runnable close) {
        super(Texts.text("imports.panel"), Texts.text("imports.panel.close"), close);
    }

    void show(LineRow row) {
        show(getTranslation("imports.panel.row", Formats.number(row.sourceRow())), ImportTexts.badge(row));
        if (row.holdReason() != null) {
            add(new Paragraph(getTranslation(row.holdReason().messageKey())));
        }
        if (row.undoProblem() != null) {
            add(new StatusBadge(Tone.AMBER, ImportTexts.undoProblem(row.undoProblem())));
        }
        add(facts(row));
        if (!row.differences().isEmpty()) {
            add(new H3(getTranslation("imports.line.changes")), differences(row));
        }
        if (!row.findings().isEmpty()) {
            add(new H3(getTranslation("imports.line.findings")), findings(row));
        }
        add(ways(row));
    }

    private Facts facts(LineRow row) {
        Facts facts = new Facts();
        if (!row.sheet().isEmpty()) {
            facts.fact(getTranslation("imports.line.sheet"), row.sheet());
        }
        return facts.fact(getTranslation("imports.line.contract"), Formats.text(row.leaseNumber()))
                .fact(getTranslation("imports.line.tenants"), Formats.text(row.tenantNames()))
                .fact(getTranslation("imports.line.identity"), Formats.text(row.maskedIdentityNumber()))
                .fact(getTranslation("imports.line.address"), Formats.text(row.address()));
    }

    private Facts differences(LineRow row) {
        Facts facts = new Facts();
        for (FieldDifference difference : row.differences()) {
            facts.fact(DifferenceTexts.field(difference), ImportTexts.beforeAndAfter(difference));
        }
        return facts;
    }

    private UnorderedList findings(LineRow row) {
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        row.findings().forEach(finding -> list.add(finding(row, finding)));
        return list;
    }

    private ListItem finding(LineRow row, LineFinding finding) {
        ListItem item = new ListItem(ImportTexts.badge(finding.severity()), new Paragraph(ImportTexts.text(finding)));
        String read = finding.column() == null ? "" : row.read().getOrDefault(finding.column(), "");
        if (!read.isBlank()) {
            Paragraph shown = new Paragraph(getTranslation("imports.panel.read", read));
            shown.addClassName("quiet");
            item.add(shown);
        }
        return item;
    }

    private Component ways(LineRow row) {
        Div ways = new Div();
        ways.addClassName("form-buttons");
        boolean isTeam = CurrentUser.get().roles().contains(Role.TEAM);
        if (row.household() != null && isTeam && row.state() == RowState.APPLIED) {
            ways.add(new Anchor(
                    RegisterNavigation.householdLocation(row.household()), getTranslation("imports.panel.household")));
        }
        if (row.outcome() == RowOutcome.HELD && row.state() == RowState.PENDING) {
            ways.add(new Anchor(
                    ImportNavigation.toHeldRow(row.importId(), row.number()), getTranslation("imports.held.decide")));
        }
        return ways;
    }
}
