package no.leietileie.casework.wording;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what stood in a text, in the transaction that writes over it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EarlierWordings {

    /** Texts are saved while they are written: within this time the writer replaces her own half sentences. */
    private static final Duration WRITING = Duration.ofMinutes(30);

    private final EarlierWordingRepository repository;
    private final Clock clock;

    EarlierWordings(EarlierWordingRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void replaced(HouseholdId household, String subject, long recordId, String before) {
        SignedInUser user = CurrentUser.get();
        Instant now = clock.instant();
        boolean stillWriting = repository
                .findFirstBySubjectAndRecordIdOrderByIdDesc(subject, recordId)
                .filter(last -> last.isReplacedBy(user, now.minus(WRITING)))
                .isPresent();
        if (!stillWriting) {
            repository.save(new EarlierWording(household, subject, recordId, before, user, now));
        }
    }

    /** Those about a household, oldest first; where nothing stood before, there is nothing to tell. */
    @Transactional(readOnly = true)
    List<WordingRow> listOf(HouseholdId household) {
        return repository.findByHouseholdIdOrderByReplacedAtAscIdAsc(household.value()).stream()
                .map(EarlierWording::row)
                .filter(row -> !row.text().isBlank())
                .toList();
    }
}
