package no.leietileie.register.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the tenant list from left to right, as a user has arranged them. */
record TenantColumnLayout(List<Place> places) {

    /** @param width none while nobody has drawn the column wider or narrower */
    record Place(String key, boolean shown, @Nullable String width) {

        private static final Pattern TEXT = Pattern.compile("(-?)(\\w+)(?::([0-9]{1,4}(?:\\.[0-9]+)?px))?");

        private String text() {
            return (shown ? "" : "-") + key + (width == null ? "" : ":" + width);
        }
    }

    String text() {
        return places.stream().map(Place::text).collect(Collectors.joining(","));
    }

    /** Never fails: the browser may hold what an older version of the product wrote. */
    static TenantColumnLayout read(String text) {
        List<Place> places = new ArrayList<>();
        Arrays.stream(text.split(","))
                .map(Place.TEXT::matcher)
                .filter(Matcher::matches)
                .map(place -> new Place(
                        Objects.requireNonNull(place.group(2)), place.group(1).isEmpty(), place.group(3)))
                .forEach(places::add);
        return new TenantColumnLayout(List.copyOf(places));
    }
}
