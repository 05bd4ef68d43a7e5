package no.leietileie.access.ui;

import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.ui.SignedInName;
import org.springframework.stereotype.Component;

@Component
class CurrentUserName implements SignedInName {

    @Override
    public String displayName() {
        return CurrentUser.find().map(SignedInUser::displayName).orElse("");
    }
}
