package no.leietileie.letter.mailing.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface LetterDocumentRepository extends JpaRepository<LetterDocument, Long> {

    @Query("""
            select new no.leietileie.letter.mailing.store.KeptLetter(d.recipientId, d.pages, d.data)
            from LetterDocument d where d.recipientId in :letters
            """)
    List<KeptLetter> kept(Collection<Long> letters);

    @Query("select d.content from LetterDocument d where d.recipientId = :letter")
    byte[] content(long letter);
}
