package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.access.SignedInUser;
import no.leietileie.access.Users;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest
class FirstAdministratorTest {

    @Autowired
    FirstAdministrator first;

    @Autowired
    Users users;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void the_first_start_makes_one_administrator_whose_random_password_opens_only_the_choice_of_an_own_one() {
        var hint = first.signIns().getFirst();

        assertThat(first.signIns()).hasSize(1);
        assertThat(hint.password()).matches("[a-z2-9]{26}");
        var user = (SignedInUser) users.loadUserByUsername(hint.username());
        assertThat(passwords.matches(hint.password(), user.getPassword())).isTrue();
        assertThat(user.mustChangePassword()).isTrue();
        assertThat(user.getAuthorities()).isEmpty();
    }

    @Test
    void a_later_start_makes_nobody() {
        var later = new FirstAdministrator(users);

        later.run(new DefaultApplicationArguments());

        assertThat(later.signIns()).isEmpty();
    }
}
