package no.leietileie.letter.mailing.store;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface LetterStatusRepository extends JpaRepository<LetterStatus, Long> {

    List<LetterStatus> findAllByRecipientIdOrderById(long recipientId);

    /** Letters of the mailing that somebody has taken along to print them. */
    @Query("""
            select distinct s.recipientId from LetterStatus s join Recipient r on r.id = s.recipientId
            where r.mailingId = :mailing and s.status = no.leietileie.letter.mailing.store.LetterStatus.FETCHED
            """)
    Set<Long> fetched(long mailing);
}
