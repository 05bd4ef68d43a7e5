package no.leietileie.resource;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** A resource came, changed or went. About nobody's household. */
public record ResourceChanged(ResourceId resource, What what) implements BusinessEvent {

    public enum What {
        CREATED("resource.created"),
        CHANGED("resource.changed"),
        SET_ASIDE("resource.set-aside"),
        TAKEN_UP("resource.taken-up"),
        ABSENT("resource.absent"),
        BACK("resource.back"),
        HOURS_IMPORTED("resource.hours-imported");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("resource", Long.toString(resource.value()));
    }
}
