package no.leietileie.resource.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days are not like others. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class WorkCalendar {

    private final CalendarEntryRepository repository;

    WorkCalendar(CalendarEntryRepository repository) {
        this.repository = repository;
    }

    /** Public holidays and stored entries, in order. */
    public List<SpecialDay> listBetween(LocalDate first, LocalDate last) {
        return Stream.concat(
                        PublicHolidays.between(first, last).stream(),
                        repository.touching(first, last).stream().map(CalendarEntry::day))
                .sorted(Comparator.comparing(SpecialDay::firstDay).thenComparing(SpecialDay::kind))
                .toList();
    }

    /** Why nobody can be booked on the day, if so. */
    public Optional<SpecialDay> closingOn(LocalDate day) {
        return listBetween(day, day).stream()
                .filter(special -> special.kind().isClosed())
                .findFirst();
    }

    public Set<LocalDate> closedDays(LocalDate first, LocalDate last) {
        List<SpecialDay> special = listBetween(first, last);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> special.stream().anyMatch(one -> one.kind().isClosed() && one.contains(day)))
                .collect(Collectors.toSet());
    }

    /** Ramadan and Eid as computed, without those that the calendar has already. */
    public List<FeastProposal> proposals(int year) {
        List<SpecialDay> stored = listBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return IslamicDays.beginningIn(year).stream()
                .filter(feast -> stored.stream()
                        .noneMatch(day -> day.kind() == SpecialDayKind.AVOID && day.contains(feast.firstDay())))
                .map(feast -> new FeastProposal(feast.feast().name(), feast.firstDay(), feast.lastDay()))
                .toList();
    }

    @Transactional
    public long add(CalendarEntryData data) {
        return repository.save(new CalendarEntry(checked(data))).day().id();
    }

    /** @return false when somebody else has changed or removed it since; nothing is stored then */
    @Transactional
    public boolean change(long id, CalendarEntryData data, long version) {
        return repository
                .findById(id)
                .filter(entry -> entry.version() == version)
                .map(entry -> {
                    entry.change(checked(data));
                    return true;
                })
                .orElse(false);
    }

    @Transactional
    public void remove(long id) {
        repository.deleteById(id);
    }

    private static CalendarEntryData checked(CalendarEntryData data) {
        if (data.lastDay().isBefore(data.firstDay()) || data.kind() == SpecialDayKind.PUBLIC_HOLIDAY) {
            throw new IllegalArgumentException("Not an entry of the calendar");
        }
        return data;
    }
}
