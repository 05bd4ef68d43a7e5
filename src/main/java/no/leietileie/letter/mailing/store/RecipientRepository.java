package no.leietileie.letter.mailing.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Recipients whom the user may see. */
public interface RecipientRepository extends JpaRepository<Recipient, Long> {

    record Count(
            long mailingId, RecipientState state, @Nullable RecipientProblem problem, Channel channel, long number) {}

    /** A letter that is out, or about to be. */
    record Earlier(
            long householdId,
            @Nullable String referenceKind,
            @Nullable Long referenceId) {}

    /** A letter that another system has, by both its ids. */
    record Awaited(long id, String externalId) {}

    String FILTERED = """
        where r.mailingId = :mailing and (:state is null or r.state = :state)
          and (:problem is null or r.problem = :problem) and (:channel is null or r.channel = :channel)
        """;

    @Query("select r from Recipient r " + FILTERED)
    List<Recipient> page(
            long mailing,
            @Nullable RecipientState state,
            @Nullable RecipientProblem problem,
            @Nullable Channel channel,
            Pageable page);

    @Query("select count(r) from Recipient r " + FILTERED)
    long count(
            long mailing,
            @Nullable RecipientState state,
            @Nullable RecipientProblem problem,
            @Nullable Channel channel);

    @Query("""
        select new no.leietileie.letter.mailing.store.RecipientRepository$Count(
            r.mailingId, r.state, r.problem, r.channel, count(r))
        from Recipient r where r.mailingId in :mailings group by r.mailingId, r.state, r.problem, r.channel
        """)
    List<Count> counts(Collection<Long> mailings);

    @Query("select count(r) from Recipient r where r.mailingId = :mailing")
    long countOf(long mailing);

    /** Households of the mailing that nobody has looked at in this round. */
    @Query("""
        select distinct r.householdId from Recipient r
        where r.mailingId = :mailing and r.round < :round and r.householdId > :after order by r.householdId
        """)
    List<Long> households(long mailing, int round, long after, Limit limit);

    @Query("select count(r) from Recipient r where r.mailingId = :mailing and r.round < :round")
    long countWaiting(long mailing, int round);

    List<Recipient> findAllByMailingIdAndHouseholdIdInOrderById(long mailingId, Collection<Long> households);

    @Query("""
        select new no.leietileie.letter.mailing.store.RecipientRepository$Earlier(
            r.householdId, r.asked.referenceKind, r.asked.referenceId)
        from Recipient r join Mailing m on m.id = r.mailingId
        where r.householdId in :households and m.templateId = :template and m.id <> :except
          and r.outdatedAt is null
          and (r.state in (UNDERWAY, PRINTABLE, SENT, DELIVERED)
            or r.state = READY and m.state in (QUEUED, SENDING, PAUSED))
        """)
    List<Earlier> earlier(Collection<Long> households, long template, long except);

    @Query("""
        select r from Recipient r
        where r.mailingId = :mailing and r.state = :state and r.id > :after order by r.id
        """)
    List<Recipient> next(long mailing, RecipientState state, long after, Limit limit);

    /** In the order in which the post wants them. */
    @Query("""
        select r.id from Recipient r
        where r.mailingId = :mailing and r.channel = PRINT and r.state in (PRINTABLE, SENT) order by r.sortKey, r.id
        """)
    List<Long> printed(long mailing);

    @Query("select r.householdId from Recipient r where r.id in :letters")
    List<Long> householdsOf(Collection<Long> letters);

    @Query("""
        select distinct r.mailingId from Recipient r
        where r.asked.referenceKind = :kind and r.asked.referenceId in :ids
        """)
    Set<Long> mailingsAbout(String kind, Collection<Long> ids);

    @Query("""
        select distinct r.mailingId from Recipient r
        where r.householdId = :household and r.asked.referenceKind = :kind
        """)
    Set<Long> mailingsAboutOf(String kind, long household);

    /** Locked, so that none of them is sent meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select r from Recipient r
        where r.asked.referenceKind = :kind and r.asked.referenceId = :id and r.outdatedAt is null order by r.id
        """)
    List<Recipient> lockAbout(String kind, long id);

    @Query("""
        select r from Recipient r
        where r.asked.referenceKind = :kind and r.asked.referenceId = :id order by r.id
        """)
    List<Recipient> about(String kind, long id);

    @Query("""
        select r from Recipient r
        where r.asked.referenceKind = :kind and r.asked.referenceId in :ids order by r.id
        """)
    List<Recipient> aboutAll(String kind, Collection<Long> ids);

    /** Locked, so that none of them is sent meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select r from Recipient r
        where r.asked.referenceKind = :kind and r.asked.referenceId in :ids order by r.id
        """)
    List<Recipient> lockAboutAll(String kind, Collection<Long> ids);

    @Query("""
        select r from Recipient r
        where r.householdId = :household and r.asked.referenceKind = :kind order by r.id
        """)
    List<Recipient> aboutOf(String kind, long household);

    /** Locked, so that none of them is sent meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select r from Recipient r
        where r.householdId = :household and r.asked.referenceKind = :kind order by r.id
        """)
    List<Recipient> lockAboutOf(String kind, long household);

    @Query("select r from Recipient r where r.householdId = :household order by r.id desc")
    List<Recipient> ofHousehold(long household);

    /** Those another system has taken and may still tell about. */
    @Query("""
        select new no.leietileie.letter.mailing.store.RecipientRepository$Awaited(r.id, r.handover.externalId)
        from Recipient r
        where r.channel = :channel and r.state = SENT and r.handover.externalId <> '' and r.handover.sentAt > :since
        order by r.id
        """)
    List<Awaited> awaiting(Channel channel, Instant since);
}
