package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.resource.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** Asks for what a new season needs; the rest is as the programme describes it. */
class SeasonDialog extends Dialog {

    private static final int WEEKS = 8;
    private static final int MOST_PER_WEEK = 10;
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 18;
    private static final int HOURS = 3;

    private final transient Seasons seasons;
    private final Binder<Fields> binder = new Binder<>(Fields.class);
    private final ErrorSummary errors = new ErrorSummary();

    /** Public because the binder reads it by reflection. */
    public record Fields(
            String name,
            @Nullable HouseholdListRow list,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            Integer perWeek,
            Set<DayOfWeek> days,
            Set<LocalTime> starts) {

        SeasonData data() {
            var usual = SeasonData.programme(name, Objects.requireNonNull(firstDay), Objects.requireNonNull(lastDay));
            return new SeasonData(
                    name,
                    usual.firstDay(),
                    usual.lastDay(),
                    perWeek,
                    usual.minPersons(),
                    usual.maxPersons(),
                    usual.commonMinutes(),
                    usual.talkMinutes(),
                    times());
        }

        private List<WeeklyHours> times() {
            return days.stream()
                    .flatMap(day -> starts.stream().map(start -> new WeeklyHours(day, start, start.plusHours(HOURS))))
                    .toList();
        }
    }

    SeasonDialog(Seasons seasons, HouseholdLists lists, Clock clock) {
        this.seasons = seasons;
        setHeaderTitle(getTranslation("season.new"));
        var first = LocalDate.now(clock).plusWeeks(1);
        add(fields(lists), errors);
        binder.readRecord(new Fields(
                "",
                null,
                first,
                first.plusWeeks(WEEKS),
                2,
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                Set.of(LocalTime.of(11, 0), LocalTime.of(15, 0))));
        Button create = new Button(getTranslation("season.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), create);
    }

    private FormColumn fields(HouseholdLists lists) {
        TextField name = new TextField(getTranslation("season.name"));
        name.setMaxLength(SeasonData.NAME_LENGTH);
        name.setHelperText(getTranslation("season.name.help"));
        binder.forField(name).asRequired(getTranslation("season.name.missing")).bind("name");
        Select<HouseholdListRow> list = new Select<>();
        list.setLabel(getTranslation("season.list"));
        list.setHelperText(getTranslation("season.list.help"));
        list.setItems(lists.listAll());
        list.setItemLabelGenerator(row -> getTranslation("season.list.label", row.name(), Formats.number(row.count())));
        binder.forField(list).asRequired(getTranslation("season.list.missing")).bind("list");
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
        return new FormColumn()
                .required(name)
                .required(list)
                .required(first)
                .required(last)
                .required(perWeek())
                .required(days())
                .required(starts());
    }

    private Select<Integer> perWeek() {
        Select<Integer> perWeek = new Select<>();
        perWeek.setLabel(getTranslation("season.per-week"));
        perWeek.setItems(IntStream.rangeClosed(1, MOST_PER_WEEK).boxed().toList());
        binder.forField(perWeek).bind("perWeek");
        return perWeek;
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

    /** Each meeting lasts three hours: the common part, and talks for five rounds. */
    private CheckboxGroup<LocalTime> starts() {
        CheckboxGroup<LocalTime> starts = new CheckboxGroup<>(getTranslation("season.starts"));
        starts.setItems(IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList());
        starts.setItemLabelGenerator(Formats::clock);
        starts.setHelperText(getTranslation("season.starts.help"));
        binder.forField(starts)
                .withValidator(chosen -> !chosen.isEmpty(), getTranslation("season.starts.missing"))
                .withValidator(SeasonDialog::areApart, getTranslation("season.starts.overlap"))
                .bind("starts");
        return starts;
    }

    private static boolean areApart(Set<LocalTime> starts) {
        var sorted = starts.stream().sorted().toList();
        return IntStream.range(1, sorted.size())
                .noneMatch(i -> sorted.get(i).isBefore(sorted.get(i - 1).plusHours(HOURS)));
    }

    private void create() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        try {
            var fields = binder.writeRecord();
            var id = seasons.create(
                    fields.data(), Objects.requireNonNull(fields.list()).id());
            close();
            SeasonNavigation.open(id);
        } catch (ValidationException impossible) {
            throw new IllegalStateException("Validated just before", impossible);
        }
    }
}
