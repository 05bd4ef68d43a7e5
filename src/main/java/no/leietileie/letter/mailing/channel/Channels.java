package no.leietileie.letter.mailing.channel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.store.DeliveryWish;
import no.leietileie.register.recipients.RecipientPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which way a letter takes: what its readers have agreed to, and what the municipality has set up. */
@Component
public class Channels {

    private final Map<Channel, LetterChannel> byKind = new EnumMap<>(Channel.class);

    Channels(List<LetterChannel> channels) {
        channels.forEach(channel -> byKind.put(channel.kind(), channel));
    }

    public LetterChannel get(Channel kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** What is set up here, paper first. */
    public Set<Channel> available() {
        return byKind.values().stream()
                .filter(LetterChannel::isAvailable)
                .map(LetterChannel::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param chosen by somebody, null for the rule alone */
    public Channel of(List<RecipientPerson> readers, @Nullable DeliveryWish wish, @Nullable Channel chosen) {
        Set<Channel> open =
                ChannelRule.open(readers, wish != null && wish.emailConsentOn() != null, isReserved(wish), available());
        return chosen != null && open.contains(chosen) ? chosen : ChannelRule.first(open);
    }

    private static boolean isReserved(@Nullable DeliveryWish wish) {
        return wish != null && wish.isDigitalReserved();
    }
}
