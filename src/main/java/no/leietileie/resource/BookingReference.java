package no.leietileie.resource;

/** What a resource is booked for, such as {@code visit:17}. */
public record BookingReference(String kind, long id) {

    private static final String BETWEEN = ":";

    @Override
    public String toString() {
        return kind + BETWEEN + id;
    }

    static BookingReference of(String text) {
        int at = text.indexOf(BETWEEN);
        return new BookingReference(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
    }
}
