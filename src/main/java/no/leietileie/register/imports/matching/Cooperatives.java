package no.leietileie.register.imports.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.leietileie.base.Folded;
import no.leietileie.register.dwellings.HousingCooperative;
import org.jspecify.annotations.Nullable;

/** The cooperatives by number, or by name where there is none; the dry run gives those that are new a number below zero. */
public final class Cooperatives {

    private final Map<String, Long> ids = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final List<Long> created = new ArrayList<>();
    private final Function<CooperativeName, Long> creation;

    private Cooperatives(List<HousingCooperative> stored, Function<CooperativeName, Long> creation) {
        this.creation = creation;
        stored.forEach(cooperative ->
                remember(new CooperativeName(cooperative.name(), cooperative.organisationNumber()), cooperative.id()));
    }

    static Cooperatives imagined(List<HousingCooperative> stored) {
        long[] next = {0};
        return new Cooperatives(stored, _ -> --next[0]);
    }

    static Cooperatives real(List<HousingCooperative> stored, Function<CooperativeName, Long> creation) {
        return new Cooperatives(stored, creation);
    }

    long idOf(CooperativeName name) {
        var number = name.organisationNumber();
        var known = number == null ? null : ids.get("number " + number);
        if (known == null) {
            known = ids.get("name " + Folded.of(name.name()));
        }
        if (known == null) {
            known = creation.apply(name);
            created.add(known);
            remember(name, known);
        }
        return known;
    }

    @Nullable
    String nameOf(long id) {
        return names.get(id);
    }

    List<Long> created() {
        return List.copyOf(created);
    }

    private void remember(CooperativeName name, long id) {
        names.putIfAbsent(id, name.name());
        if (name.organisationNumber() != null) {
            ids.putIfAbsent("number " + name.organisationNumber(), id);
        }
        ids.putIfAbsent("name " + Folded.of(name.name()), id);
    }
}
