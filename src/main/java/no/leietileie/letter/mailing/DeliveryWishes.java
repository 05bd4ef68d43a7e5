package no.leietileie.letter.mailing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.letter.mailing.store.DeliveryWish;
import no.leietileie.letter.mailing.store.DeliveryWishRepository;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.recipients.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How households have asked to get their letters. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class DeliveryWishes {

    /**
     * @param emailConsentOn the day on which the household agreed to e-mail; null when it has not
     * @param digitalReserved against digital post (eForvaltningsforskriften § 9)
     */
    public record Wish(@Nullable LocalDate emailConsentOn, boolean digitalReserved) {

        public static final Wish NONE = new Wish(null, false);
    }

    private final DeliveryWishRepository repository;
    private final Recipients register;
    private final AccessLog log;
    private final Clock clock;

    DeliveryWishes(DeliveryWishRepository repository, Recipients register, AccessLog log, Clock clock) {
        this.repository = repository;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Wish of(HouseholdId household) {
        return repository
                .findById(household.value())
                .map(wish -> new Wish(wish.emailConsentOn(), wish.isDigitalReserved()))
                .orElse(Wish.NONE);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NoSuchElementException for a household that the user may not see */
    public void change(HouseholdId household, Wish wanted) {
        Wish before = of(household);
        if (before.equals(wanted)) {
            return;
        }
        if (!register.find(List.of(household)).containsKey(household)) {
            throw new NoSuchElementException("No such household");
        }
        DeliveryWish wish = repository.findById(household.value()).orElseGet(() -> new DeliveryWish(household));
        wish.change(
                wanted.emailConsentOn(),
                wanted.digitalReserved(),
                CurrentUser.get().displayName(),
                clock.instant());
        repository.save(wish);
        log.changed(
                household.value(),
                "letter.delivery-wish",
                Map.of(
                        "emailConsentOn", shown(before.emailConsentOn()) + " → " + shown(wanted.emailConsentOn()),
                        "digitalReserved", before.digitalReserved() + " → " + wanted.digitalReserved()));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }
}
