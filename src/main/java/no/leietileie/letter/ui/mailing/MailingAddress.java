package no.leietileie.letter.ui.mailing;

import java.util.List;
import java.util.Map;
import no.leietileie.base.ui.AddressParts;
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
        AddressParts parts = new AddressParts(query);
        RecipientFilter filter = new RecipientFilter(
                parts.choice(STATE, RecipientState.values()),
                parts.choice(PROBLEM, RecipientProblem.values()),
                parts.choice(CHANNEL, Channel.values()));
        return new MailingAddress(filter, parts.number(OPEN).map(LetterId::new).orElse(null));
    }

    Map<String, List<String>> toQuery() {
        return AddressParts.none()
                .put(STATE, filter.state())
                .put(PROBLEM, filter.problem())
                .put(CHANNEL, filter.channel())
                .put(OPEN, open == null ? null : open.value())
                .query();
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
}
