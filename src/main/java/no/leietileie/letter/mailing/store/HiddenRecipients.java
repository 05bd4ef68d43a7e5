package no.leietileie.letter.mailing.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.register.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a job must know about every recipient, those its user may not see too: a household that has become protected since the
 * letter was looked through is taken out, and never simply missing. Tells no names.
 */
@Component
public class HiddenRecipients {

    private static final String DUE = """
            SELECT id FROM letter_recipient
            WHERE mailing_id = :mailing AND state = 'READY' AND (next_attempt_at IS NULL OR next_attempt_at <= :now)
            ORDER BY sort_key, id LIMIT :limit
            """;

    private static final String NEXT = """
            SELECT MIN(CASE state WHEN 'READY' THEN COALESCE(next_attempt_at, :now) ELSE :claim END)
            FROM letter_recipient WHERE mailing_id = :mailing AND state IN ('READY', 'UNDERWAY')
            """;

    private static final String TAKE_OUT = """
            UPDATE letter_recipient
            SET state = 'HELD_BACK', problem = 'PROTECTED', version = version + 1
            WHERE id = :id AND state = 'READY'
            """;

    private final JdbcClient jdbc;

    HiddenRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Letters whose turn it is, in the order in which the post wants them. */
    public List<LetterId> due(MailingId mailing, Instant now, int limit) {
        return jdbc.sql(DUE)
                .param("mailing", mailing.value())
                .param("now", utc(now))
                .param("limit", limit)
                .query((row, _) -> new LetterId(row.getLong(1)))
                .list();
    }

    /**
     * When there will be something to do again.
     *
     * @param claim when those that another system has now are given up
     */
    public Optional<Instant> next(MailingId mailing, Instant now, Instant claim) {
        return jdbc.sql(NEXT)
                .param("mailing", mailing.value())
                .param("now", utc(now))
                .param("claim", utc(claim))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDateTime.class)))
                .single()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Waits for whoever works on the letters; without those that are no more. */
    public Map<LetterId, HouseholdId> lock(Collection<LetterId> letters) {
        Map<LetterId, HouseholdId> locked = new LinkedHashMap<>();
        jdbc.sql("SELECT id, household_id FROM letter_recipient WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", letters.stream().map(LetterId::value).toList())
                .query(row -> {
                    locked.put(new LetterId(row.getLong(1)), new HouseholdId(row.getLong(2)));
                });
        return locked;
    }

    /** Nothing that waits is sent any longer. */
    public void cancelReady(MailingId mailing) {
        jdbc.sql("UPDATE letter_recipient SET state = 'CANCELLED', version = version + 1"
                        + " WHERE mailing_id = :mailing AND state = 'READY'")
                .param("mailing", mailing.value())
                .update();
    }

    /** Whether nobody at all is in the mailing. */
    public boolean isEmpty(MailingId mailing) {
        return jdbc.sql("SELECT COUNT(*) FROM letter_recipient WHERE mailing_id = :mailing")
                        .param("mailing", mailing.value())
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Those numbers of a kind about which there are letters. */
    public Set<Long> referenced(String kind, Collection<Long> ids) {
        return jdbc.sql("SELECT DISTINCT reference_id FROM letter_recipient"
                        + " WHERE reference_kind = :kind AND reference_id IN (:ids)")
                .param("kind", kind)
                .param("ids", ids)
                .query((row, _) -> row.getLong(1))
                .set();
    }

    /** @return whether it was still to be sent */
    public boolean takeOut(LetterId letter) {
        return jdbc.sql(TAKE_OUT).param("id", letter.value()).update() > 0;
    }
}
