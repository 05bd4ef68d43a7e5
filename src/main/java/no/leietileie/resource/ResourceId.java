package no.leietileie.resource;

public record ResourceId(long value) implements Comparable<ResourceId> {

    @Override
    public int compareTo(ResourceId other) {
        return Long.compare(value, other.value);
    }
}
