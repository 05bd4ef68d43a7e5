package no.leietileie.resource.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days that somebody has marked. */
@Entity
@Table(name = "calendar_entry")
class CalendarEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_entry")
    @SequenceGenerator(name = "calendar_entry", sequenceName = "calendar_entry_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SpecialDayKind kind;

    private LocalDate firstDay;

    private LocalDate lastDay;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected CalendarEntry() {}

    CalendarEntry(CalendarEntryData data) {
        change(data);
    }

    final void change(CalendarEntryData data) {
        kind = data.kind();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        name = data.name().strip();
    }

    long version() {
        return version;
    }

    SpecialDay day() {
        return new SpecialDay(Objects.requireNonNull(id), version, kind, firstDay, lastDay, "", name);
    }
}
