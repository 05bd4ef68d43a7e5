package no.leietileie.meeting.planning;

import java.util.Comparator;

/** Whom a meeting is for: those of one nationality, or those who can follow one language. */
public record GroupKind(GroupKey key, String code) implements Comparable<GroupKind> {

    private static final Comparator<GroupKind> ORDER =
            Comparator.comparing(GroupKind::key).thenComparing(GroupKind::code);

    public static GroupKind nationality(String code) {
        return new GroupKind(GroupKey.NATIONALITY, code);
    }

    public static GroupKind language(String code) {
        return new GroupKind(GroupKey.LANGUAGE, code);
    }

    @Override
    public int compareTo(GroupKind other) {
        return ORDER.compare(this, other);
    }
}
