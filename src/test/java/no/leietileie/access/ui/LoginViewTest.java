package no.leietileie.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import no.leietileie.municipality.MunicipalitySettings;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@DatabaseTest
@ViewPackages(classes = LoginView.class)
@WithAnonymousUser
class LoginViewTest extends SpringBrowserlessTest {

    @Autowired
    MunicipalitySettings municipality;

    @Test
    void a_visitor_sees_whose_product_it_is_and_no_error() {
        navigate(LoginView.class);

        assertThat($(H1.class).first().getText()).isEqualTo("Leie til eie");
        assertThat($(Paragraph.class).first().getText()).isEqualTo(municipality.municipalityName());
        assertThat($(LoginForm.class).first().isError()).isFalse();
    }

    @Test
    void a_refused_sign_in_is_told() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat($(LoginForm.class).first().isError()).isTrue();
    }
}
