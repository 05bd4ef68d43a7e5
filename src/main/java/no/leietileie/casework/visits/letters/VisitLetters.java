package no.leietileie.casework.visits.letters;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.Role;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.Visits;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.Composed;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.Resources;
import no.leietileie.resource.TimeSlot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters about home visits. Nothing is sent by itself: a colleague looks each through. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class VisitLetters {

    private final Mailings mailings;
    private final Visits visits;
    private final Resources resources;

    VisitLetters(Mailings mailings, Visits visits, Resources resources) {
        this.mailings = mailings;
        this.visits = visits;
        this.resources = resources;
    }

    /** The letter that says when we come. */
    public Composed write(VisitId id) {
        VisitRow visit = visits.find(id).orElseThrow();
        return mailings.compose(LetterType.HOME_VISIT, List.of(addressed(visit, Map.of(), Set.of())));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<RecipientRow> listOf(VisitId id) {
        return mailings.listAbout(reference(id));
    }

    /** A letter that is out is followed by one about the change; one that is not will not be sent. */
    void moved(VisitId id, TimeSlot before) {
        visits.find(id)
                .ifPresent(visit -> mailings.correct(
                        reference(id),
                        LetterType.VISIT_CHANGE,
                        List.of(addressed(visit, previous(before), Set.of(Condition.MOVED)))));
    }

    void cancelled(VisitId id) {
        visits.find(id)
                .ifPresent(visit -> mailings.correct(
                        reference(id),
                        LetterType.VISIT_CHANGE,
                        List.of(addressed(visit, previous(visit.slot()), Set.of(Condition.CANCELLED)))));
    }

    private Addressed addressed(VisitRow visit, Map<MergeField, FieldValue> more, Set<Condition> conditions) {
        Map<MergeField, FieldValue> values = new EnumMap<>(MergeField.class);
        LocalDateTime start = visit.slot().localStart();
        values.put(MergeField.VISIT_DATE, new FieldValue.Date(start.toLocalDate()));
        values.put(MergeField.VISIT_WEEKDAY, new FieldValue.Weekday(start.getDayOfWeek()));
        values.put(MergeField.VISIT_TIME, new FieldValue.Time(start.toLocalTime()));
        values.put(
                MergeField.VISIT_END,
                new FieldValue.Time(visit.slot().localEnd().toLocalTime()));
        values.put(MergeField.VISIT_VISITORS, FieldValue.of(visitors(visit.data())));
        values.putAll(more);
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        all.addAll(conditions);
        all.addAll(ofInterpreter(visit.data()));
        return new Addressed(visit.household(), values, all, reference(visit.id()));
    }

    private static Map<MergeField, FieldValue> previous(TimeSlot before) {
        LocalDateTime start = before.localStart();
        return Map.of(
                MergeField.PREVIOUS_DATE, new FieldValue.Date(start.toLocalDate()),
                MergeField.PREVIOUS_WEEKDAY, new FieldValue.Weekday(start.getDayOfWeek()),
                MergeField.PREVIOUS_TIME, new FieldValue.Time(start.toLocalTime()));
    }

    private static Set<Condition> ofInterpreter(VisitData data) {
        InterpretingMode mode = data.interpretingMode();
        return mode == InterpretingMode.BY_SCREEN
                ? Set.of(Condition.INTERPRETER_ON_SCREEN)
                : mode == InterpretingMode.BY_PHONE ? Set.of(Condition.INTERPRETER_BY_PHONE) : Set.of();
    }

    private String visitors(VisitData data) {
        List<ResourceId> going = Stream.of(data.consultantId(), data.secondId())
                .filter(Objects::nonNull)
                .map(ResourceId::new)
                .toList();
        Map<ResourceId, String> names = resources.names(going);
        return going.stream().map(one -> names.getOrDefault(one, "")).collect(Collectors.joining(", "));
    }

    private static MailingReference reference(VisitId id) {
        return new MailingReference(Visits.BOOKING, id.value());
    }
}
