package no.leietileie.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.tenants.ConsultantChange;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen households; there only while some are chosen. */
class TenantSelectionBar extends Div {

    private final transient TenantList tenants;
    private final transient HouseholdLists lists;
    private final transient Runnable changed;
    private final TenantGrid grid;
    private final Span count = new Span();
    private final Button remove = new Button(getTranslation("kept.remove"), Icon.X.create());
    private final Button all = new Button("", click -> chooseAll());
    private transient TenantFilter filter = TenantFilter.NONE;
    private transient @Nullable HouseholdListId workingList;
    private boolean allMatching;

    TenantSelectionBar(
            TenantList tenants,
            HouseholdLists lists,
            Colleagues colleagues,
            List<SelectionAction> actions,
            TenantGrid grid,
            Runnable changed) {
        this.tenants = tenants;
        this.lists = lists;
        this.changed = changed;
        this.grid = grid;
        addClassName("selection-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("tenants.selection"));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        Button assign = new Button(
                getTranslation("tenants.assign"),
                Icon.USER.create(),
                click -> new ConsultantDialog(
                                colleagues.whoSeeAllOf(selection()),
                                tenants.countHouseholds(selection()),
                                consultant -> done(tenants.assignConsultant(selection(), consultant)))
                        .open());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        Button clear = new Button(getTranslation("tenants.selection.clear"), click -> grid.deselectAll());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        Button list = new Button(
                getTranslation("tenants.add-to-list"),
                Icon.LIST_CHECKS.create(),
                click -> new ListDialog(lists, selection(), () -> grid.deselectAll()).open());
        remove.addClickListener(click -> removeFromList());
        add(count, all, assign, list, remove);
        actions.stream()
                .filter(SelectionAction::isAllowed)
                .forEach(action -> add(new Button(
                        getTranslation(action.textKey()),
                        action.icon().create(),
                        click -> action.start(tenants.idsOf(selection())))));
        add(clear);
        grid.addSelectionListener(change -> {
            mark(false);
            show(change.getAllSelectedItems());
        });
        setVisible(false);
    }

    void matching(TenantFilter newFilter) {
        filter = newFilter;
        workingList = newFilter
                .value(TenantFilterField.LIST)
                .map(id -> new HouseholdListId(Long.parseLong(id)))
                .flatMap(lists::findWorking)
                .orElse(null);
        remove.setVisible(workingList != null);
        grid.deselectAll();
    }

    private void removeFromList() {
        HouseholdListId list = Objects.requireNonNull(workingList);
        Set<HouseholdId> chosen = Set.copyOf(tenants.idsOf(selection()));
        int removed = lists.remove(list, chosen);
        changed.run();
        Notice.doneWithUndo(Texts.counted("kept.removed", removed), () -> {
            lists.add(list, new Selection.Ticked(chosen));
            changed.run();
        });
    }

    private void chooseAll() {
        mark(true);
        show(grid.getSelectedItems());
    }

    /** Lines that were never loaded cannot be ticked: all are marked as one. */
    private void mark(boolean all) {
        allMatching = all;
        grid.setClassName("all-chosen", all);
    }

    private void show(Set<TenantRow> chosen) {
        setVisible(!chosen.isEmpty());
        if (!chosen.isEmpty()) {
            long matching = grid.count();
            count.setText(getTranslation("tenants.selected", Formats.number(allMatching ? matching : chosen.size())));
            all.setText(getTranslation("tenants.select-all", Formats.number(matching)));
            all.setVisible(!allMatching && matching > chosen.size());
        }
    }

    private Selection selection() {
        return allMatching
                ? new Selection.Matching(filter)
                : new Selection.Ticked(grid.getSelectedItems().stream()
                        .map(TenantRow::householdId)
                        .collect(Collectors.toSet()));
    }

    private void done(ConsultantChange change) {
        grid.deselectAll();
        grid.reload();
        Notice.doneWithUndo(ConsultantDialog.done(change), () -> {
            tenants.undo(change);
            grid.reload();
        });
    }
}
