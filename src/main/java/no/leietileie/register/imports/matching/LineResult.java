package no.leietileie.register.imports.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.RowOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What one line came to.
 *
 * @param hold set exactly when the line is held
 * @param candidates ids of stored households that the line may belong to
 * @param notes beside the findings of the cells
 */
public record LineResult(
        RowOutcome outcome,
        Set<ChangeKind> kinds,
        @Nullable HoldReason hold,
        List<Long> candidates,
        List<FieldDifference> differences,
        List<LineFinding> notes,
        boolean isProtected,
        @Nullable HouseholdState household,
        @Nullable DwellingState dwelling,
        @Nullable LeaseState lease,
        Touched touched) {

    static LineResult held(HoldReason reason, Set<HouseholdState> candidates, boolean isProtected) {
        return new LineResult(
                RowOutcome.HELD,
                EnumSet.noneOf(ChangeKind.class),
                reason,
                ids(candidates),
                List.of(),
                List.of(),
                isProtected || candidates.stream().anyMatch(HouseholdState::isProtected),
                null,
                null,
                null,
                new Touched());
    }

    /** It changes nothing, but is about somebody: only who may see them may see it. */
    static LineResult repeated(LineFinding note, HouseholdMatch match, boolean isProtected) {
        var household = match instanceof HouseholdMatch.Known(var known) ? known : null;
        var candidates =
                match instanceof HouseholdMatch.Unclear(var _, var unclear) ? unclear : Set.<HouseholdState>of();
        return new LineResult(
                RowOutcome.UNCHANGED,
                EnumSet.noneOf(ChangeKind.class),
                null,
                ids(candidates),
                List.of(),
                List.of(note),
                isProtected
                        || (household != null && household.isProtected())
                        || candidates.stream().anyMatch(HouseholdState::isProtected),
                household,
                null,
                null,
                new Touched());
    }

    public @Nullable Long householdId() {
        return household == null || household.stored == null
                ? null
                : household.stored.id().value();
    }

    public @Nullable Long leaseId() {
        return lease == null || lease.stored == null ? null : lease.stored.id().value();
    }

    private static List<Long> ids(Set<HouseholdState> households) {
        return households.stream().flatMap(LineResult::idOf).distinct().toList();
    }

    private static Stream<Long> idOf(HouseholdState household) {
        return household.stored == null
                ? Stream.empty()
                : Stream.of(household.stored.id().value());
    }
}
