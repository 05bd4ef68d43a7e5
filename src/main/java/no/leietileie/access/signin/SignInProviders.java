package no.leietileie.access.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The OpenID Connect providers that the properties name, and whether they are the only way in. */
@Component
public class SignInProviders {

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final SignInSettings settings;

    SignInProviders(ObjectProvider<ClientRegistrationRepository> registrations, SignInSettings settings) {
        this.registrations = registrations;
        this.settings = settings;
    }

    /** @param location where signing in there begins */
    public record Provider(String name, String location) {}

    public boolean areTheOnlyWay() {
        return !settings.passwords();
    }

    public List<Provider> listAll() {
        return registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(one ->
                                new Provider(one.getClientName(), "oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }
}
