package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.casework.visits.LanguageUnderstood;
import no.leietileie.casework.visits.ReportField;
import no.leietileie.casework.visits.VisitReports;

/** One field of the report with its component. */
interface ReportInput {

    Component component();

    String text();

    void show(String text);

    void onChange(Runnable changed);

    /** A text as a reader sees it. */
    default String words(String text) {
        return text;
    }

    /** Whether what two people wrote can stand one after the other. */
    default boolean holdsSeveral() {
        return false;
    }

    /** What the browser kept, as text: groups are kept by the places of what is ticked. */
    String fromBrowser(String raw);

    static String label(ReportField field) {
        return Texts.text("report.field." + VisitTexts.key(field.name()));
    }

    static ReportInput of(ReportField field) {
        return switch (field) {
            case WISHES, HOUSEHOLD, OBSTACLES, NEXT_STEP -> new Words(field);
            case INCOME -> new Income();
            case NEXT_STEP_ON -> new Day(field);
            case LANGUAGE -> new Language(field);
        };
    }

    private static <E> List<E> places(String raw, E[] values) {
        return Stream.of(raw.split(","))
                .filter(place -> place.matches("[0-9]{1,2}"))
                .map(place -> Integer.parseInt(place) - 1)
                .filter(place -> place >= 0 && place < values.length)
                .map(place -> values[place])
                .toList();
    }

    /** Free text. */
    class Words implements ReportInput {

        private final TextArea area;

        Words(ReportField field) {
            area = new TextArea(label(field));
            area.setHelperText(Texts.text("report.help." + VisitTexts.key(field.name())));
            area.setMaxLength(VisitReports.LENGTH);
            area.setMinRows(2);
            area.setWidthFull();
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(800);
        }

        @Override
        public Component component() {
            return area;
        }

        @Override
        public String text() {
            return area.getValue();
        }

        @Override
        public void show(String text) {
            area.setValue(text);
        }

        @Override
        public void onChange(Runnable changed) {
            area.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }

        @Override
        public boolean holdsSeveral() {
            return true;
        }

        @Override
        public String fromBrowser(String raw) {
            return raw.substring(0, Math.min(raw.length(), VisitReports.LENGTH));
        }
    }

    /** Kinds of income, several at once. */
    class Income implements ReportInput {

        private final CheckboxGroup<IncomeKind> group = new CheckboxGroup<>(label(ReportField.INCOME));

        Income() {
            group.setItems(IncomeKind.values());
            group.setItemLabelGenerator(Income::name);
            group.addClassName("income-kinds");
        }

        @Override
        public Component component() {
            return group;
        }

        @Override
        public String text() {
            return group.getValue().stream().sorted().map(IncomeKind::name).collect(Collectors.joining(","));
        }

        @Override
        public void show(String text) {
            group.setValue(Stream.of(text.split(","))
                    .filter(name -> !name.isEmpty())
                    .map(IncomeKind::valueOf)
                    .collect(Collectors.toSet()));
        }

        @Override
        public void onChange(Runnable changed) {
            group.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }

        private static String name(IncomeKind kind) {
            return Texts.text("income." + kind.name());
        }

        @Override
        public String words(String text) {
            return Stream.of(text.split(","))
                    .filter(kind -> !kind.isEmpty())
                    .map(kind -> name(IncomeKind.valueOf(kind)))
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String fromBrowser(String raw) {
            return places(raw, IncomeKind.values()).stream()
                    .sorted()
                    .map(IncomeKind::name)
                    .collect(Collectors.joining(","));
        }
    }

    /** A date. */
    class Day implements ReportInput {

        private final DateField date;

        Day(ReportField field) {
            date = new DateField(label(field));
        }

        @Override
        public Component component() {
            return date;
        }

        @Override
        public String text() {
            return date.getValue() == null ? "" : date.getValue().toString();
        }

        @Override
        public void show(String text) {
            date.setValue(text.isEmpty() ? null : LocalDate.parse(text));
        }

        @Override
        public void onChange(Runnable changed) {
            date.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }

        @Override
        public String words(String text) {
            return text.isEmpty() ? text : Formats.date(LocalDate.parse(text));
        }

        @Override
        public String fromBrowser(String raw) {
            return raw.matches("\\d{4}-\\d{2}-\\d{2}") ? raw : "";
        }
    }

    /** One of a few answers. */
    class Language implements ReportInput {

        private final RadioButtonGroup<LanguageUnderstood> group;

        Language(ReportField field) {
            group = new RadioButtonGroup<>(label(field));
            group.setItems(LanguageUnderstood.values());
            group.setItemLabelGenerator(Language::name);
        }

        @Override
        public Component component() {
            return group;
        }

        @Override
        public String text() {
            return group.getValue() == null ? "" : group.getValue().name();
        }

        @Override
        public void show(String text) {
            group.setValue(text.isEmpty() ? null : LanguageUnderstood.valueOf(text));
        }

        @Override
        public void onChange(Runnable changed) {
            group.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }

        private static String name(LanguageUnderstood one) {
            return Texts.text("report.language." + VisitTexts.key(one.name()));
        }

        @Override
        public String words(String text) {
            return text.isEmpty() ? text : name(LanguageUnderstood.valueOf(text));
        }

        @Override
        public String fromBrowser(String raw) {
            return places(raw, LanguageUnderstood.values()).stream()
                    .findFirst()
                    .map(LanguageUnderstood::name)
                    .orElse("");
        }
    }
}
