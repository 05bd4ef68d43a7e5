package no.leietileie.letter.mailing.store;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface MailingTextRepository extends JpaRepository<MailingText, Long> {

    List<MailingText> findAllByMailingIdAndRound(long mailingId, int round);

    @Modifying
    @Query("delete from MailingText t where t.mailingId = :mailing and t.round < :round")
    void deleteBefore(long mailing, int round);
}
