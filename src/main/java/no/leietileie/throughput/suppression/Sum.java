package no.leietileie.throughput.suppression;

import java.util.List;
import java.util.stream.Stream;

/** That a published count is the sum of others: whoever knows all but one knows that one too. */
public record Sum<C>(C total, List<C> parts) {

    Stream<C> cells() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}
