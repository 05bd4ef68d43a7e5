package no.leietileie.letter.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A template as the list shows it.
 *
 * @param draftNumber of the version being written, null when there is none
 * @param publishedNumber of the latest frozen version
 * @param approvedNumber of the version that is sent
 */
public record TemplateRow(
        TemplateInfo info,
        @Nullable Integer draftNumber,
        @Nullable Integer publishedNumber,
        @Nullable Integer approvedNumber,
        @Nullable LocalDate approvedOn,
        Instant changedAt,
        String changedByName) {

    /** @param states of this template, oldest first; at least one */
    static TemplateRow of(TemplateInfo info, List<VersionState> states) {
        VersionState last = states.getLast();
        VersionState published = latest(states, state -> state.publishedAt() != null);
        VersionState approved = latest(states, state -> state.approvedOn() != null);
        return new TemplateRow(
                info,
                last.publishedAt() == null ? last.number() : null,
                published == null ? null : published.number(),
                approved == null ? null : approved.number(),
                approved == null ? null : approved.approvedOn(),
                last.changedAt(),
                last.changedByName());
    }

    private static @Nullable VersionState latest(List<VersionState> states, Predicate<VersionState> condition) {
        return states.reversed().stream().filter(condition).findFirst().orElse(null);
    }
}
