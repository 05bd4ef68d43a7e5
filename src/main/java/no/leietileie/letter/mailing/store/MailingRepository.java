package no.leietileie.letter.mailing.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.leietileie.letter.mailing.MailingState;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface MailingRepository extends JpaRepository<Mailing, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mailing m where m.id = :id")
    Optional<Mailing> lock(long id);

    /** In order, so that two who want the same ones wait for each other and do not block. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mailing m where m.id in :ids order by m.id")
    List<Mailing> lockAll(Collection<Long> ids);

    /** Only those of the user's own or with a recipient whom the user may see, newest first. */
    @Query(value = """
                    select m from Mailing m
                    where m.createdBy = :user or exists (select 1 from Recipient r where r.mailingId = m.id)
                    order by m.createdAt desc, m.id desc
                    """, countQuery = """
                    select count(m) from Mailing m
                    where m.createdBy = :user or exists (select 1 from Recipient r where r.mailingId = m.id)
                    """)
    Page<Mailing> page(long user, Pageable page);

    /** Under the same condition. */
    @Query("""
            select m from Mailing m
            where m.id = :id
                and (m.createdBy = :user or exists (select 1 from Recipient r where r.mailingId = m.id))
            """)
    Optional<Mailing> findSeen(long id, long user);

    /** Under the same condition. Those that wait to be sent are among them when their time comes before {@code soon}. */
    @Query("""
            select m from Mailing m
            where (m.state in :states or m.state = no.leietileie.letter.mailing.MailingState.QUEUED and m.dispatchAt < :soon)
                and (m.createdBy = :user or exists (select 1 from Recipient r where r.mailingId = m.id))
            order by m.id
            """)
    List<Mailing> seenBusy(Collection<MailingState> states, Instant soon, long user);

    @Query("select m from Mailing m where m.state in :states order by m.id")
    List<Mailing> inStates(Collection<MailingState> states);
}
