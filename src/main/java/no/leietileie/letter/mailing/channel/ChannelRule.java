package no.leietileie.letter.mailing.channel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.register.recipients.RecipientPerson;

/**
 * Paper is open to everybody. E-mail is for those who have agreed to it. A digital mailbox belongs to one person with an
 * identity number who has not reserved herself against it; a letter to several adults is for all of them and goes on paper.
 */
public final class ChannelRule {

    private ChannelRule() {}

    static Set<Channel> open(
            List<RecipientPerson> readers, boolean emailConsent, boolean digitalReserved, Set<Channel> available) {
        Set<Channel> open = EnumSet.of(Channel.PRINT);
        if (emailConsent && !readers.isEmpty() && readers.getFirst().email() != null) {
            open.add(Channel.EMAIL);
        }
        if (!digitalReserved && readers.size() == 1 && readers.getFirst().hasIdentityNumber()) {
            open.add(Channel.SVARUT);
        }
        open.removeIf(channel -> channel != Channel.PRINT && !available.contains(channel));
        return open;
    }

    /** What somebody has asked for goes before what the law makes usual, and that before paper. */
    static Channel first(Set<Channel> open) {
        return open.contains(Channel.EMAIL)
                ? Channel.EMAIL
                : open.contains(Channel.SVARUT) ? Channel.SVARUT : Channel.PRINT;
    }
}
