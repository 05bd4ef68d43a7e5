package no.leietileie.meeting.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Languages;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.RuleTasks;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.BookedLetters;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.Composed;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.municipality.Policies;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reminders of one season that are due, each season in a transaction of its own. */
@Component
@Transactional
class SeasonReminders {

    private final SeasonRepository seasons;
    private final Places places;
    private final BookedLetters letters;
    private final Mailings mailings;
    private final MailingDesk desk;
    private final ReminderRepository repository;
    private final EntityManager entities;
    private final RuleTasks rules;
    private final Tasks tasks;
    private final Policies policies;
    private final Languages languages;
    private final Clock clock;

    SeasonReminders(
            SeasonRepository seasons,
            Places places,
            BookedLetters letters,
            Mailings mailings,
            MailingDesk desk,
            ReminderRepository repository,
            EntityManager entities,
            RuleTasks rules,
            Tasks tasks,
            Policies policies,
            Languages languages,
            Clock clock) {
        this.seasons = seasons;
        this.places = places;
        this.letters = letters;
        this.mailings = mailings;
        this.desk = desk;
        this.repository = repository;
        this.entities = entities;
        this.rules = rules;
        this.tasks = tasks;
        this.policies = policies;
        this.languages = languages;
        this.clock = clock;
    }

    /** @return how many reminders were sent off */
    int remind(SeasonId season) {
        seasons.lock(season.value());
        var today = LocalDate.now(clock);
        var setting = policies.inForceOn(today).value(ReminderSetting.KEY);
        var now = places.of(season);
        var written = Corrections.byHousehold(letters.lock(Meetings.BOOKING, now.toCome()));
        var near = now.places().stream()
                .filter(place -> setting.isNear(place.facts().date(), today))
                .filter(place -> !repository.existsById(key(place)))
                .toList();
        near.stream()
                .filter(place ->
                        isUnclear(standing(place, written), written.getOrDefault(place.household(), List.of())))
                .forEach(this::tell);
        Map<MeetingId, List<Place>> due = near.stream()
                .filter(place -> standing(place, written) == LetterStanding.State.INVITED)
                .filter(place -> setting.isWelcome(
                        place.facts().date(), toldOn(written.getOrDefault(place.household(), List.of()))))
                .collect(Collectors.groupingBy(Place::meeting));
        return due.values().stream().mapToInt(this::send).sum();
    }

    private static LetterStanding.State standing(Place place, Map<HouseholdId, List<BookedLetter>> written) {
        return LetterStanding.of(place.household(), written.getOrDefault(place.household(), List.of()), place)
                .state();
    }

    /** Somebody has to find out whether the household knows of its meeting. */
    private static boolean isUnclear(LetterStanding.State state, List<BookedLetter> own) {
        return state.isWrong()
                || state == LetterStanding.State.STUCK
                || (state == LetterStanding.State.INVITED && toldOn(own) == null);
    }

    private static @Nullable LocalDate toldOn(List<BookedLetter> own) {
        return own.stream()
                .filter(BookedLetter::isOut)
                .reduce((_, last) -> last)
                .map(BookedLetter::sentAt)
                .map(sent -> LocalDate.ofInstant(sent, TimeSlot.ZONE))
                .orElse(null);
    }

    private int send(List<Place> group) {
        var composed = mailings.compose(
                LetterType.MEETING_REMINDER, group.stream().map(Place::told).toList());
        if (!(composed instanceof Composed.Ready(MailingId mailing))) {
            group.forEach(this::tell);
            return 0;
        }
        group.forEach(place -> entities.persist(new Reminder(key(place), clock.instant())));
        var row = desk.find(mailing).orElseThrow();
        desk.send(mailing, row.version());
        long printed = row.counts().channels().getOrDefault(Channel.PRINT, 0L);
        if (printed > 0) {
            var day = group.getFirst().facts().date();
            tasks.create(new NewTask(
                    null,
                    languages.getTranslation("invitation.reminder.print", Languages.BOKMAL, Formats.date(day), printed),
                    LocalDate.now(clock),
                    null));
        }
        return group.size();
    }

    private void tell(Place place) {
        rules.arise(TaskRule.MEETING_REMINDER, place.household(), LocalDate.now(clock), "");
    }

    private static Reminder.Key key(Place place) {
        var facts = Objects.requireNonNull(place.facts());
        return new Reminder.Key(
                place.meeting().value(),
                place.household().value(),
                TimeSlot.on(facts.date(), facts.from(), facts.to()).start());
    }
}
