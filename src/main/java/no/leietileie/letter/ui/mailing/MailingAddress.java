package no.leietileie.letter.ui.mailing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.RecipientFilter;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientState;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a mailing shows, as its address says it.
 *
 * @param open the recipient beside the list
 */
record MailingAddress(RecipientFilter filter, @Nullable LetterId open) {

    static final MailingAddress START = new MailingAddress(RecipientFilter.ALL, null);

    private static final String STATE = "status";
    private static final String PROBLEM = "grunn";
    private static final String CHANNEL = "kanal";
    private static final String OPEN = "brev";

    /** Never fails: what cannot be read is left out. */
    static MailingAddress read(Map<String, List<String>> query) {
        RecipientFilter filter = new RecipientFilter(
                value(query, STATE, RecipientState.values()),
                value(query, PROBLEM, RecipientProblem.values()),
                value(query, CHANNEL, Channel.values()));
        LetterId open = first(query, OPEN)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new LetterId(Long.parseLong(id)))
                .orElse(null);
        return new MailingAddress(filter, open);
    }

    Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, STATE, filter.state());
        put(query, PROBLEM, filter.problem());
        put(query, CHANNEL, filter.channel());
        if (open != null) {
            query.put(OPEN, List.of(Long.toString(open.value())));
        }
        return query;
    }

    MailingAddress with(RecipientFilter wanted) {
        return new MailingAddress(wanted, null);
    }

    MailingAddress opened(LetterId letter) {
        return new MailingAddress(filter, letter);
    }

    MailingAddress closed() {
        return new MailingAddress(filter, null);
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Enum<?> value) {
        if (value != null) {
            query.put(name, List.of(value.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static <E extends Enum<E>> @Nullable E value(Map<String, List<String>> query, String name, E[] values) {
        return first(query, name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElse(null);
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }
}
