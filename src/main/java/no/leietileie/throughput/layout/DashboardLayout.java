package no.leietileie.throughput.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.throughput.drawing.FigureKind;

/**
 * An arrangement of the figures.
 *
 * @param order all of them; those that a layout of earlier times does not know come last
 * @param hidden those that are put away
 */
public record DashboardLayout(List<FigureKind> order, Set<FigureKind> hidden) {

    public static final DashboardLayout ORIGINAL = new DashboardLayout(List.of(FigureKind.values()), Set.of());

    private static final String HIDDEN = "-";

    public DashboardLayout {
        Set<FigureKind> missing = EnumSet.allOf(FigureKind.class);
        order.forEach(missing::remove);
        List<FigureKind> all = new ArrayList<>(order);
        all.addAll(missing);
        order = all.stream().distinct().toList();
        hidden = Set.copyOf(hidden);
    }

    public List<FigureKind> shown() {
        return order.stream().filter(kind -> !hidden.contains(kind)).toList();
    }

    /** One place forward or back among those that are shown. */
    public DashboardLayout move(FigureKind kind, int by) {
        List<FigureKind> shown = new ArrayList<>(shown());
        int from = shown.indexOf(kind);
        int to = from + by;
        if (from < 0 || to < 0 || to >= shown.size()) {
            return this;
        }
        Collections.swap(shown, from, to);
        return arranged(shown);
    }

    /** To the place of another, which gives way. */
    public DashboardLayout moveTo(FigureKind kind, FigureKind place) {
        List<FigureKind> shown = new ArrayList<>(shown());
        int to = shown.indexOf(place);
        if (to < 0 || !shown.remove(kind)) {
            return this;
        }
        shown.add(Math.min(to, shown.size()), kind);
        return arranged(shown);
    }

    private DashboardLayout arranged(List<FigureKind> shown) {
        List<FigureKind> all = new ArrayList<>(shown);
        order.stream().filter(hidden::contains).forEach(all::add);
        return new DashboardLayout(all, hidden);
    }

    public DashboardLayout hide(FigureKind kind) {
        Set<FigureKind> more = EnumSet.of(kind);
        more.addAll(hidden);
        return new DashboardLayout(order, more);
    }

    public DashboardLayout show(FigureKind kind) {
        return new DashboardLayout(
                order, hidden.stream().filter(each -> each != kind).collect(Collectors.toSet()));
    }

    String text() {
        return order.stream()
                .map(kind -> (hidden.contains(kind) ? HIDDEN : "") + kind.name())
                .collect(Collectors.joining(","));
    }

    /** Names that no figure has any longer are passed over. */
    static DashboardLayout of(String text) {
        List<FigureKind> order = new ArrayList<>();
        Set<FigureKind> hidden = EnumSet.noneOf(FigureKind.class);
        for (String name : text.split(",")) {
            boolean away = name.startsWith(HIDDEN);
            find(away ? name.substring(HIDDEN.length()) : name).ifPresent(kind -> {
                order.add(kind);
                if (away) {
                    hidden.add(kind);
                }
            });
        }
        return new DashboardLayout(order, hidden);
    }

    private static Optional<FigureKind> find(String name) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
