package no.leietileie.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.InterpreterLanguage;
import org.jspecify.annotations.Nullable;

/** The languages somebody interprets, each with its variety where that matters. */
class LanguagesField extends CustomField<Set<InterpreterLanguage>> {

    private static final List<LanguageTag> SPOKEN = Stream.of(
                    "ar", "ckb", "kmr", "fa-AF", "fa", "ps", "ti", "am", "so", "tr", "uk", "ru", "pl", "lt", "ur", "pa",
                    "sq", "bs", "sw", "rw", "rn", "my", "th", "vi", "ta", "es", "fr", "en", "zh")
            .map(LanguageTag::new)
            .toList();

    private final Div lines = new Div();

    LanguagesField(String label) {
        setLabel(label);
        lines.addClassName("languages-field");
        Button add =
                new Button(getTranslation("interpreter.language.add"), Icon.PLUS.create(), click -> line(null, ""));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(lines, add);
    }

    private void line(@Nullable LanguageTag language, String variety) {
        ComboBox<LanguageTag> choice = new ComboBox<>();
        choice.setItems(
                SPOKEN.stream().sorted(Comparator.comparing(Texts::language)).toList());
        choice.setItemLabelGenerator(Texts::language);
        choice.setAriaLabel(getTranslation("interpreter.language"));
        choice.setPlaceholder(getTranslation("interpreter.language"));
        choice.setValue(language);
        TextField dialect = new TextField();
        dialect.setAriaLabel(getTranslation("interpreter.variety"));
        dialect.setPlaceholder(getTranslation("interpreter.variety"));
        dialect.setMaxLength(60);
        dialect.setValue(variety);
        Button remove = new Button(Icon.X.create());
        remove.setAriaLabel(getTranslation("interpreter.language.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(choice, dialect, remove);
        remove.addClickListener(click -> {
            lines.remove(line);
            updateValue();
        });
        lines.add(line);
    }

    @Override
    protected Set<InterpreterLanguage> generateModelValue() {
        return lines.getChildren()
                .map(LanguagesField::language)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Optional<InterpreterLanguage> language(Component line) {
        List<Component> parts = line.getChildren().toList();
        LanguageTag language = ((ComboBox<LanguageTag>) parts.getFirst()).getValue();
        String variety = ((TextField) parts.get(1)).getValue().strip();
        return Optional.ofNullable(language).map(tag -> new InterpreterLanguage(tag, variety));
    }

    @Override
    protected void setPresentationValue(@Nullable Set<InterpreterLanguage> languages) {
        lines.removeAll();
        if (languages != null) {
            languages.stream()
                    .sorted(Comparator.comparing(one -> one.language().value()))
                    .forEach(one -> line(one.language(), one.variety()));
        }
        if (lines.getChildren().findAny().isEmpty()) {
            line(null, "");
        }
    }
}
