package no.leietileie.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import no.leietileie.access.users.UserAccount;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

class UserProfileCard extends Card {

    UserProfileCard(UserAdministration administration, UserAccount user, boolean own, Runnable reload) {
        super(Texts.text("users.profile"));
        UserForm form = new UserForm(name -> administration.isTaken(name, user.id()));
        form.show(user.data());
        form.setRolesReadOnly(own);
        Button save = new Button(
                getTranslation("form.save"),
                click -> form.read().ifPresent(data -> {
                    try {
                        administration.change(user.id(), user.version(), data);
                        Notice.done(getTranslation("form.saved"));
                        reload.run();
                    } catch (ObjectOptimisticLockingFailureException conflict) {
                        Notice.failed(getTranslation("form.conflict"));
                    }
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, save);
    }
}
