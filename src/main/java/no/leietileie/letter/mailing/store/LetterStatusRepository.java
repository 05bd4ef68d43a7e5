package no.leietileie.letter.mailing.store;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LetterStatusRepository extends JpaRepository<LetterStatus, Long> {

    List<LetterStatus> findAllByRecipientIdOrderById(long recipientId);
}
