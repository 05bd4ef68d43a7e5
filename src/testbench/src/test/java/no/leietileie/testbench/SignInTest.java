package no.leietileie.testbench;

import com.vaadin.flow.component.login.testbench.LoginFormElement;
import com.vaadin.flow.component.sidenav.testbench.SideNavElement;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@NeedsLicence
class SignInTest extends ProductTestBench {

    @Test
    void the_right_password_leads_to_the_navigation() {
        signIn();

        Assertions.assertFalse($(SideNavElement.class).waitForFirst().getItems().isEmpty());
    }

    @Test
    void a_wrong_password_stays_at_the_form() {
        signIn("admin", "not the password");

        Assertions.assertTrue($(LoginFormElement.class).waitForFirst().isEnabled());
        Assertions.assertTrue(String.valueOf(getDriver().getCurrentUrl()).endsWith("login?error"));
    }
}
