package no.leietileie.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.SeasonOutcome;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.HouseholdLists;

/** Asks for what a season needs, a new one or one that there is. */
class SeasonDialog extends Dialog {

    private static final int MOST_PER_WEEK = 12;
    private static final int FEWEST_PERSONS = 3;
    private static final int MOST_PERSONS = 15;
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 19;
    private static final int HALF_HOUR = 30;

    private final transient Seasons seasons;
    private final Binder<SeasonFields> binder = new Binder<>(SeasonFields.class);
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Integer> minutes = new Select<>();
    private final Select<Integer> common = new Select<>();
    private final Select<Integer> talk = new Select<>();
    private final Select<Integer> fewest = new Select<>();
    private final Checkbox again = new Checkbox();
    private transient Set<HouseholdId> missed = Set.of();

    SeasonDialog(Seasons seasons, HouseholdLists lists, Clock clock) {
        this(seasons, "season.new");
        add(new FormColumn().required(name()).required(list(lists)));
        missed = seasons.missed();
        again.setLabel(Texts.counted("season.again", missed.size()));
        again.setHelperText(getTranslation("season.again.help"));
        again.setValue(!missed.isEmpty());
        again.addClassName("season-again");
        again.setVisible(!missed.isEmpty());
        add(again);
        addFields();
        binder.readRecord(SeasonFields.programme(LocalDate.now(clock).plusWeeks(1)));
        footer("season.create", this::create);
    }

    SeasonDialog(Seasons seasons, SeasonRow season, Runnable changed) {
        this(seasons, "season.edit");
        add(new FormColumn().required(name()));
        // A record is written as a whole; whom the season is for stays as it is.
        binder.bind(new ReadOnlyHasValue<HouseholdListRow>(list -> {}), "list");
        addFields();
        binder.readRecord(SeasonFields.of(season.data()));
        footer("season.save", fields -> change(fields, season, changed));
    }

    private SeasonDialog(Seasons seasons, String titleKey) {
        this.seasons = seasons;
        setHeaderTitle(getTranslation(titleKey));
    }

    private void footer(String verbKey, Consumer<SeasonFields> action) {
        DialogButtons.add(
                this, getTranslation(verbKey), () -> errors.read(binder).ifPresent(action));
    }

    private TextField name() {
        TextField name = new TextField(getTranslation("season.name"));
        name.setMaxLength(SeasonData.NAME_LENGTH);
        name.setHelperText(getTranslation("season.name.help"));
        binder.forField(name).asRequired(getTranslation("season.name.missing")).bind("name");
        return name;
    }

    private Select<HouseholdListRow> list(HouseholdLists lists) {
        Select<HouseholdListRow> list = new Select<>();
        list.setLabel(getTranslation("season.list"));
        list.setHelperText(getTranslation("season.list.help"));
        list.setItems(lists.listAll());
        list.setItemLabelGenerator(row -> getTranslation("season.list.label", row.name(), Formats.number(row.count())));
        binder.forField(list).asRequired(getTranslation("season.list.missing")).bind("list");
        return list;
    }

    private void addFields() {
        FormColumn form = new FormColumn();
        addDays(form);
        form.required(number(new Select<>(), "season.per-week", 1, MOST_PER_WEEK, 1, "perWeek"));
        addSizes(form);
        form.required(days());
        form.required(number(minutes, "season.minutes", 2 * HALF_HOUR, 10 * HALF_HOUR, HALF_HOUR, "minutes"));
        form.required(starts());
        form.required(number(common, "season.common", 0, 6 * HALF_HOUR / 2, HALF_HOUR / 2, "commonMinutes"));
        Select<Integer> talks = talk;
        talks.setHelperText(getTranslation("season.talk-minutes.help"));
        form.required(talkMinutes(talks));
        add(form, errors);
    }

    private void addDays(FormColumn form) {
        DateField first = new DateField(getTranslation("season.first"));
        binder.forField(first)
                .asRequired(getTranslation("season.first.missing"))
                .bind("firstDay");
        DateField last = new DateField(getTranslation("season.last"));
        binder.forField(last)
                .asRequired(getTranslation("season.last.missing"))
                .withValidator(
                        day -> first.getValue() == null || !day.isBefore(first.getValue()),
                        getTranslation("season.last.wrong"))
                .bind("lastDay");
        form.required(first).required(last);
    }

    private void addSizes(FormColumn form) {
        Select<Integer> most = new Select<>();
        most.setLabel(getTranslation("season.most"));
        most.setItems(
                IntStream.rangeClosed(FEWEST_PERSONS, MOST_PERSONS).boxed().toList());
        binder.forField(most)
                .withValidator(
                        number -> fewest.getValue() == null || number >= fewest.getValue(),
                        getTranslation("season.most.wrong"))
                .bind("maxPersons");
        form.required(number(fewest, "season.fewest", FEWEST_PERSONS, MOST_PERSONS, 1, "minPersons"))
                .required(most);
    }

    private Select<Integer> number(
            Select<Integer> field, String labelKey, int least, int most, int step, String property) {
        field.setLabel(getTranslation(labelKey));
        field.setItems(IntStream.iterate(least, value -> value <= most, value -> value + step)
                .boxed()
                .toList());
        binder.forField(field).bind(property);
        return field;
    }

    private Select<Integer> talkMinutes(Select<Integer> field) {
        field.setLabel(getTranslation("season.talk-minutes"));
        field.setItems(10, 15, 20, 25, 30, 40, 45, 60);
        binder.forField(field)
                .withValidator(
                        value -> minutes.getValue() == null
                                || common.getValue() == null
                                || common.getValue() + value <= minutes.getValue(),
                        getTranslation("season.talk-minutes.wrong"))
                .bind("talkMinutes");
        return field;
    }

    private CheckboxGroup<DayOfWeek> days() {
        CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("season.weekdays"));
        days.setItems(Stream.of(DayOfWeek.values())
                .filter(day -> day != DayOfWeek.SUNDAY)
                .toList());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        binder.forField(days)
                .withValidator(chosen -> !chosen.isEmpty(), getTranslation("season.weekdays.missing"))
                .bind("days");
        return days;
    }

    private CheckboxGroup<LocalTime> starts() {
        CheckboxGroup<LocalTime> starts = new CheckboxGroup<>(getTranslation("season.starts"));
        starts.setItems(IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList());
        starts.setItemLabelGenerator(Formats::clock);
        starts.setHelperText(getTranslation("season.starts.help"));
        binder.forField(starts)
                .withValidator(chosen -> !chosen.isEmpty(), getTranslation("season.starts.missing"))
                .withValidator(
                        chosen -> minutes.getValue() == null || SeasonFields.areApart(chosen, minutes.getValue()),
                        getTranslation("season.starts.overlap"))
                .bind("starts");
        return starts;
    }

    private void create(SeasonFields fields) {
        var id = seasons.create(
                fields.data(), Objects.requireNonNull(fields.list()).id(), again.getValue() ? missed : Set.of());
        close();
        SeasonNavigation.open(id);
    }

    private void change(SeasonFields fields, SeasonRow season, Runnable changed) {
        switch (seasons.change(season.id(), fields.data(), season.version())) {
            case SeasonOutcome.Saved _ -> {
                close();
                Notice.done(getTranslation("season.saved"));
                changed.run();
            }
            // The dialog stays open: nothing of what was typed is lost.
            case SeasonOutcome.ChangedBy(String name) -> Notice.failed(getTranslation("season.changed-by", name));
            case SeasonOutcome.BeingPlanned _ -> Notice.failed(getTranslation("season.being-planned"));
        }
    }
}
