package no.leietileie.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An empty product needs somebody who can sign in: the first start makes one and says the password once. */
@Component
@Order(10)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "leietileie.demo", havingValue = "false", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner, SignInHints {

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Users users;
    private volatile List<SignIn> created = List.of();

    FirstAdministrator(Users users) {
        this.users = users;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!users.isEmpty()) {
            return;
        }
        String password = randomPassword();
        users.create(
                new NewUser("admin", "Administrator", password, Set.of(Role.ADMIN, Role.TEAM), Agency.BOLIGKONTOR));
        created = List.of(new SignIn("admin", password, "administrator, shown only now"));
    }

    @Override
    public List<SignIn> signIns() {
        return created;
    }

    /** 16 letters of 31 kinds: about 79 bits. */
    private static String randomPassword() {
        return new SecureRandom()
                .ints(16, 0, READABLE.length())
                .mapToObj(index -> String.valueOf(READABLE.charAt(index)))
                .collect(Collectors.joining());
    }
}
