package no.leietileie.meeting.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.meeting.planning.IndividualTalk.Reason;

/**
 * Which groups a household may be in, by a rule that can be told to it. Those who are never in groups get a talk of their
 * own. The others belong to their own group (their nationality, or by the setting their first language) when it has enough
 * persons. Otherwise, and when no place is left among their own, they are merged with those who know one of their
 * languages, the one they know best first. Who finds no group of enough persons even so gets a talk of their own.
 */
public final class Grouping {

    private final SeasonRules rules;
    private final Map<GroupKind, Integer> persons = new HashMap<>();
    private final Map<GroupKind, Integer> ownPersons = new HashMap<>();
    private final Set<Long> placedByHand = new HashSet<>();

    private Grouping(PlanningProblem problem) {
        rules = problem.rules();
        problem.earlier().forEach(earlier -> placedByHand.addAll(earlier.pinned()));
        for (var household : problem.households()) {
            if (!household.alone()) {
                all(household).forEach(kind -> persons.merge(kind, household.persons(), Integer::sum));
                ownPersons.merge(own(household), household.persons(), Integer::sum);
            }
        }
    }

    public static Grouping of(PlanningProblem problem) {
        return new Grouping(problem);
    }

    /** Its own group, whether there is one or not. */
    public GroupKind own(Household household) {
        return rules.groupKey() == GroupKey.NATIONALITY && household.nationality() != null
                ? GroupKind.nationality(household.nationality())
                : GroupKind.language(rules.commonName(household.languages().getFirst()));
    }

    /** Whether the household's own group is large enough to be met. */
    public boolean hasOwnGroup(Household household) {
        return ownPersons.getOrDefault(own(household), 0) >= rules.minPersons();
    }

    /** The groups that it may be in, the best first; none when it gets a talk of its own. */
    public List<GroupKind> kinds(Household household) {
        if (household.alone()) {
            return List.of();
        }
        return all(household).stream()
                .filter(kind -> persons(kind) >= rules.minPersons())
                .toList();
    }

    /** How many persons could be in groups of the kind. */
    public int persons(GroupKind kind) {
        return persons.getOrDefault(kind, 0);
    }

    /** Why the household is not in a group at all; a place given by hand comes first. */
    public Optional<Reason> findTalkReason(Household household) {
        if (placedByHand.contains(household.id())) {
            return Optional.empty();
        }
        if (household.alone()) {
            return Optional.of(Reason.NOT_IN_GROUPS);
        }
        return kinds(household).isEmpty() ? Optional.of(Reason.NO_GROUP) : Optional.empty();
    }

    /** The language in which it must be interpreted for in a group of this kind; empty when the consultants manage. */
    public Optional<String> findInterpretedLanguage(Household household, GroupKind kind) {
        if (household.languages().stream().anyMatch(rules.staffLanguages()::contains)) {
            return Optional.empty();
        }
        var first = rules.commonName(household.languages().getFirst());
        return Optional.of(kind.key() == GroupKey.LANGUAGE && all(household).contains(kind) ? kind.code() : first);
    }

    private List<GroupKind> all(Household household) {
        var kinds = new ArrayList<GroupKind>();
        kinds.add(own(household));
        household.languages().stream()
                .map(language -> GroupKind.language(rules.commonName(language)))
                .filter(kind -> !kinds.contains(kind))
                .forEach(kinds::add);
        return kinds;
    }
}
