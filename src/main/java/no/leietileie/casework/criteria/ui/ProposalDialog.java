package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.criteria.CriteriaProposals;
import no.leietileie.casework.criteria.ProposalData;
import no.leietileie.casework.criteria.ProposalOutcome;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.ui.PolicyForm;

/** Writes a proposal: what should be another, from when, and why. */
class ProposalDialog<T> extends Dialog {

    private static final String TITLE = "proposal.title";
    private static final String REASONS = "proposal.reasons";
    private static final String FROM = "proposal.from";
    private static final int MONTHS_AHEAD = 2;

    private final transient Consumer<ProposalData> save;
    private final PolicyForm<T> form;

    static <T> void create(CriteriaProposals proposals, PolicyKey<T> key, T now, LocalDate today) {
        new ProposalDialog<>(
                        key,
                        now,
                        "",
                        "",
                        today.plusMonths(MONTHS_AHEAD).withDayOfMonth(1),
                        data -> CriteriaNavigation.open(proposals.create(key, data)))
                .open();
    }

    static void change(CriteriaProposals proposals, ProposalRow row, Runnable changed) {
        ProposalData data = row.data();
        new ProposalDialog<>(
                        row.criterion(), data.proposed(), data.title(), data.reasons(), data.wantedFrom(), wanted -> {
                            tell(proposals.change(row.id(), row.version(), wanted));
                            changed.run();
                        })
                .open();
    }

    static void tell(ProposalOutcome outcome) {
        switch (outcome) {
            case ProposalOutcome.Stored stored -> Notice.done(Texts.text("form.saved"));
            case ProposalOutcome.ChangedBy(var name) -> Notice.failed(Texts.text("proposal.changed-by", name));
        }
    }

    private ProposalDialog(
            PolicyKey<T> key, Object value, String title, String reasons, LocalDate from, Consumer<ProposalData> save) {
        this.save = save;
        this.form = new PolicyForm<>(key, value);
        setHeaderTitle(getTranslation("proposal.dialog", getTranslation(key.titleKey())));
        setWidth("min(38rem, 94vw)");
        TextField titleField = new TextField(getTranslation(TITLE));
        titleField.setMaxLength(ProposalData.TITLE_LENGTH);
        titleField.setHelperText(getTranslation("proposal.title.help"));
        form.addRequired(titleField, TITLE, title);
        TextArea reasonsField = new TextArea(getTranslation(REASONS));
        reasonsField.setMaxLength(ProposalData.REASONS_LENGTH);
        reasonsField.setHelperText(getTranslation("proposal.reasons.help"));
        reasonsField.setMinRows(3);
        form.addRequired(reasonsField, REASONS, reasons);
        form.addParts();
        form.addRequired(new DateField(getTranslation(FROM)), FROM, from);
        form.show();
        add(form);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void save() {
        form.value().ifPresent(value -> {
            close();
            save.accept(new ProposalData(
                    form.valueOf(TITLE, String.class),
                    form.valueOf(REASONS, String.class),
                    value,
                    form.valueOf(FROM, LocalDate.class)));
        });
    }
}
