package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.criteria.CriteriaProposals;
import no.leietileie.casework.criteria.ProposalData;
import no.leietileie.casework.criteria.ProposalOutcome;
import no.leietileie.casework.criteria.ProposalRow;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.municipality.PolicyParts;
import org.jspecify.annotations.Nullable;

/** Writes a proposal: what should be another, from when, and why. */
class ProposalDialog<T> extends Dialog {

    private static final String TITLE = "proposal.title";
    private static final String REASONS = "proposal.reasons";
    private static final String FROM = "proposal.from";
    private static final int MONTHS_AHEAD = 2;

    private final transient PolicyKey<T> key;
    private final transient PolicyParts<T> parts;
    private final transient Consumer<ProposalData> save;
    private final transient Map<String, @Nullable Object> values;
    private final Binder<Map<String, @Nullable Object>> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final FormColumn form = new FormColumn();

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
        this.key = key;
        this.parts = PolicyParts.of(key);
        this.save = save;
        this.values = new HashMap<>(parts.read(value));
        setHeaderTitle(getTranslation("proposal.dialog", getTranslation(key.titleKey())));
        setWidth("min(38rem, 94vw)");
        TextField titleField = new TextField(getTranslation(TITLE));
        titleField.setMaxLength(ProposalData.TITLE_LENGTH);
        titleField.setHelperText(getTranslation("proposal.title.help"));
        required(titleField, TITLE);
        TextArea reasonsField = new TextArea(getTranslation(REASONS));
        reasonsField.setMaxLength(ProposalData.REASONS_LENGTH);
        reasonsField.setHelperText(getTranslation("proposal.reasons.help"));
        reasonsField.setMinRows(3);
        required(reasonsField, REASONS);
        parts.parts().forEach(this::addField);
        required(new DateField(getTranslation(FROM)), FROM);
        values.put(TITLE, title);
        values.put(REASONS, reasons);
        values.put(FROM, from);
        binder.setBean(values);
        Button store = new Button(getTranslation("form.save"), click -> save());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, errors);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), store);
    }

    private void addField(PolicyParts.Part part) {
        String label = getTranslation(part.labelKey());
        if (part.type() == BigDecimal.class) {
            required(new BigDecimalField(label), part.name());
        } else if (part.type() == boolean.class || part.type() == Boolean.class) {
            Checkbox box = new Checkbox(label);
            form.add(box);
            bind(box, part.name(), false);
        } else {
            required(new IntegerField(label), part.name());
        }
    }

    private <V, F extends Component & HasLabel & HasValueAndElement<?, V>> void required(F field, String name) {
        form.required(field);
        bind(field, name, true);
    }

    @SuppressWarnings("unchecked")
    private <V, F extends Component & HasValueAndElement<?, V>> void bind(F field, String name, boolean needed) {
        var binding = binder.forField(field);
        if (needed) {
            binding.asRequired(getTranslation("rules.missing"));
        }
        binding.bind(map -> (V) map.get(name), (map, value) -> map.put(name, value));
    }

    private void save() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        Map<String, @Nullable Object> wanted = new HashMap<>(values);
        String title = Objects.toString(wanted.remove(TITLE));
        String reasons = Objects.toString(wanted.remove(REASONS));
        LocalDate from = (LocalDate) Objects.requireNonNull(wanted.remove(FROM));
        T value = parts.build(wanted);
        if (!key.sound().test(value)) {
            Notice.failed(getTranslation(key.titleKey() + ".unsound"));
            return;
        }
        close();
        save.accept(new ProposalData(title, reasons, value, from));
    }
}
