package no.leietileie.throughput.subscription;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in reader's own wish for the weekly e-mail. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.LEADER_NAME + "', '" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
public class Subscriptions {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]{2,}");

    private final SubscriptionRepository repository;
    private final FigureMailServer server;

    Subscriptions(SubscriptionRepository repository, FigureMailServer server) {
        this.repository = repository;
        this.server = server;
    }

    /** Whether this product can send e-mail at all. */
    public boolean isPossible() {
        return server.isAvailable();
    }

    public static boolean isAddress(String email) {
        return email.length() <= 254 && EMAIL.matcher(email.strip()).matches();
    }

    /** The address that the reader's figures go to. */
    public Optional<String> own() {
        return repository.findById(CurrentUser.get().id().value()).map(Subscription::email);
    }

    /** @throws IllegalArgumentException for what is no address */
    @Transactional
    public void subscribe(String email, Locale language) {
        if (!isAddress(email)) {
            throw new IllegalArgumentException("No e-mail address");
        }
        repository.save(new Subscription(CurrentUser.get().id(), email.strip(), language.toLanguageTag()));
    }

    @Transactional
    public void unsubscribe() {
        own().ifPresent(_ -> repository.deleteById(CurrentUser.get().id().value()));
    }
}
