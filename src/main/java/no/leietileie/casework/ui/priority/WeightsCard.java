package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.priority.PriorityPreview;
import no.leietileie.casework.priority.PriorityRule;
import no.leietileie.casework.priority.PriorityWeighting;
import no.leietileie.casework.priority.PriorityWeights;
import no.leietileie.casework.priority.WeightsVersion;
import org.jspecify.annotations.Nullable;

/** Try other weights on the real list; who may, makes them hold. */
class WeightsCard extends Card {

    private final transient PriorityWeighting weighting;
    private final transient Consumer<@Nullable PriorityWeights> tried;
    private final transient Clock clock;
    private final transient Runnable saved;
    private final Map<PriorityRule, IntegerField> fields = new EnumMap<>(PriorityRule.class);
    private final Span moves = new Span();
    private final Paragraph since = new Paragraph();
    private transient @Nullable PriorityWeights inForce;
    private boolean showing;

    /** @param tried called with the weights to show, with null for those in force */
    WeightsCard(PriorityWeighting weighting, Clock clock, Consumer<@Nullable PriorityWeights> tried, Runnable saved) {
        super(Texts.text("priority.weights"));
        this.weighting = weighting;
        this.clock = clock;
        this.tried = tried;
        this.saved = saved;
        Div grid = new Div();
        grid.addClassName("weight-fields");
        for (PriorityRule rule : PriorityRule.values()) {
            grid.add(field(rule));
        }
        since.addClassName("quiet");
        moves.getElement().setAttribute("role", "status");
        add(since, grid, buttons());
        setVisible(false);
    }

    private IntegerField field(PriorityRule rule) {
        IntegerField field = new IntegerField(PriorityLabels.of(rule));
        field.setMin(-PriorityWeights.MOST);
        field.setMax(PriorityWeights.MOST);
        field.setStepButtonsVisible(true);
        field.setStep(5);
        field.setHelperText(getTranslation("priority.rule." + rule.name() + ".help"));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> tryOut());
        fields.put(rule, field);
        return field;
    }

    private Div buttons() {
        Button discard = new Button(getTranslation("priority.weights.discard"), click -> {
            load();
            tried.accept(null);
        });
        Div buttons = new Div(moves, discard);
        buttons.addClassName("case-actions");
        if (CurrentUser.get().roles().contains(Role.ADMIN)) {
            Button save = new Button(
                    getTranslation("priority.weights.save"),
                    click -> new WeightsDialog(weighting, wanted(), LocalDate.now(clock), () -> {
                                load();
                                saved.run();
                            })
                            .open());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(save);
        }
        return buttons;
    }

    void open() {
        setVisible(true);
        load();
    }

    void tell(@Nullable PriorityPreview preview) {
        moves.setText(preview == null ? "" : Texts.counted("priority.weights.moves", preview.countMoved()));
    }

    private void load() {
        WeightsVersion version = weighting.inForce();
        inForce = version.weights();
        showing = true;
        fields.forEach((rule, field) -> field.setValue(version.weights().of(rule)));
        showing = false;
        since.setText(getTranslation("priority.weights.since", Formats.date(version.validFrom()), version.createdBy()));
        moves.setText("");
    }

    private void tryOut() {
        boolean complete = fields.values().stream()
                .allMatch(field -> field.getValue() != null && Math.abs(field.getValue()) <= PriorityWeights.MOST);
        if (!showing && complete) {
            PriorityWeights wanted = wanted();
            tried.accept(wanted.equals(inForce) ? null : wanted);
        }
    }

    private PriorityWeights wanted() {
        PriorityWeights weights = weighting.inForce().weights();
        for (var entry : fields.entrySet()) {
            Integer value = entry.getValue().getValue();
            weights = value == null ? weights : weights.with(entry.getKey(), value);
        }
        return weights;
    }
}
