package no.leietileie.register.imports.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonFacts;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineProblemCode;
import no.leietileie.register.imports.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines into a working set, one after the other, and tells what each came to. The dry run and the applying use
 * the same code, so that the one foretells the other.
 */
public final class Reconciler {

    private final WorkingSet register;

    public Reconciler(WorkingSet register) {
        this.register = register;
    }

    public LineResult take(LandlordLine line, Authority authority) {
        return take(line, authority, null);
    }

    /** @param resolution what a person decided, when the line was held before */
    public LineResult take(LandlordLine line, Authority authority, @Nullable Resolution resolution) {
        if (authority.repeated()) {
            return LineResult.repeated(
                    LineFinding.of(LineProblemCode.REPEATED_ROW, null),
                    HouseholdMatch.of(line, register),
                    line.isProtected());
        }
        if (authority.contradicted() && resolution == null) {
            var candidates = register.lease(line.leaseNumber()).map(lease -> lease.household).stream();
            return LineResult.held(
                    HoldReason.CONTRADICTING_DUPLICATE_ROWS,
                    candidates.collect(Collectors.toSet()),
                    line.isProtected());
        }
        return switch (match(line, resolution)) {
            case HouseholdMatch.Unclear(var reason, var candidates) ->
                LineResult.held(reason, candidates, line.isProtected());
            case HouseholdMatch.New _ -> change(line, authority, resolution, null);
            case HouseholdMatch.Known(var household) -> change(line, authority, resolution, household);
        };
    }

    private HouseholdMatch match(LandlordLine line, @Nullable Resolution resolution) {
        return switch (resolution) {
            case Resolution.SameHousehold(var id) -> known(id);
            case Resolution.KeepProtection(var id) -> known(id);
            case Resolution.LiftProtection(var id) -> known(id);
            case Resolution.NewHousehold _ -> new HouseholdMatch.New();
            case null, default -> HouseholdMatch.of(line, register);
        };
    }

    private HouseholdMatch known(HouseholdId id) {
        return register.household(id.value())
                .map(HouseholdMatch.Known::new)
                .orElseThrow(() -> new IllegalArgumentException("No such household"));
    }

    private LineResult change(
            LandlordLine line,
            Authority authority,
            @Nullable Resolution resolution,
            @Nullable HouseholdState household) {
        if (household != null && opens(line, authority, household) && !isAboutProtection(resolution)) {
            return LineResult.held(HoldReason.PROTECTION_REMOVED, Set.of(household), true);
        }
        return new LineChange(register, line, authority, resolution instanceof Resolution.LiftProtection)
                .apply(household);
    }

    /** A file protects at once and never opens by itself: what is seen by mistake cannot be taken back. */
    private static boolean opens(LandlordLine line, Authority authority, HouseholdState household) {
        return line.saysOpen()
                && household.isProtected()
                && !household.isProtectedByHand()
                && !authority.protectedElsewhere();
    }

    private static boolean isAboutProtection(@Nullable Resolution resolution) {
        return resolution instanceof Resolution.KeepProtection || resolution instanceof Resolution.LiftProtection;
    }

    /** The person of a household that a tenant of a line is. */
    static Optional<PersonState> find(HouseholdState household, PersonFacts tenant) {
        var number = tenant.identityNumber();
        return household.persons.stream()
                .filter(person -> number != null && number.equals(person.facts.identityNumber()))
                .findFirst()
                .or(() -> byName(household.persons, tenant));
    }

    private static Optional<PersonState> byName(List<PersonState> persons, PersonFacts tenant) {
        return persons.stream()
                .filter(person -> NameLikeness.same(person.facts, tenant))
                .filter(person -> agree(person.facts.identityNumber(), tenant.identityNumber())
                        && agree(person.facts.birthDate(), tenant.birthDate()))
                .findFirst();
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
