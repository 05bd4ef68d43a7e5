package no.leietileie.access.signin;

import java.util.List;
import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.access.signin.SignInHints.SignIn;
import no.leietileie.access.users.OneTimePassword;
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
        OneTimePassword first = users.createWithOneTimePassword(
                new NewUser("admin", "Administrator", "", Set.of(Role.ADMIN, Role.TEAM), Agency.BOLIGKONTOR));
        created = List.of(
                new SignIn(first.username(), first.password(), "administrator, shown only now, to be changed at once"));
    }

    @Override
    public List<SignIn> signIns() {
        return created;
    }
}
