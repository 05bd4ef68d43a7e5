package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.tenants.HouseholdListKind;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.LeaseState;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;

/** A target group, which stays what it was on its day, or a working list, which grows and shrinks by hand. */
class KeptListLine extends KeptLine {

    KeptListLine(
            HouseholdListRow list, TenantFilterChoices words, HouseholdLists lists, Users users, Runnable changed) {
        super(list.name(), onlyThose(list), what(list, users), meaning(list, words));
        offer("kept.delete", "kept.delete.label", list.name(), Icon.TRASH_2, () -> {
            lists.delete(list.id());
            changed.run();
            Notice.doneWithUndo(Texts.text("kept.list.deleted", list.name()), () -> {
                lists.restore(list.id());
                changed.run();
            });
        });
    }

    /** Those whose lease has ended are on the list as well. */
    private static TenantFilter onlyThose(HouseholdListRow list) {
        return TenantFilter.NONE
                .with(TenantFilterField.LIST, Long.toString(list.id().value()))
                .with(TenantFilterField.STATE, LeaseState.ALL);
    }

    private static Component what(HouseholdListRow list, Users users) {
        boolean frozen = list.kind() == HouseholdListKind.TARGET_GROUP;
        String creator =
                users.findUser(list.createdBy()).map(UserRow::displayName).orElse(Formats.UNKNOWN);
        Div what = new Div(
                frozen
                        ? new StatusBadge(Tone.BLUE, Texts.text("tenants.list.target-group"))
                        : new StatusBadge(Tone.NEUTRAL, Texts.text("kept.working-list")),
                new Span(Texts.counted("kept.households", list.count())),
                new Span(Texts.text(frozen ? "kept.frozen" : "kept.made", Formats.day(list.createdAt()), creator)));
        what.addClassName("kept-what");
        return what;
    }

    private static String meaning(HouseholdListRow list, TenantFilterChoices words) {
        TenantFilter filter = list.filter();
        return filter == null ? Texts.text("kept.by-hand") : words.describe(filter);
    }
}
