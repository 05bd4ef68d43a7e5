package no.leietileie.access.signin;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Sign-ins that a start of the product says aloud: the first administrator's, or those of a demonstration. */
@NamedInterface("signin")
public interface SignInHints {

    List<SignIn> signIns();

    /** @param whose what the user is, in a few words; {@code toString} hides the password */
    record SignIn(String username, String password, String whose) {

        @Override
        public String toString() {
            return "SignIn[" + username + "]";
        }
    }
}
