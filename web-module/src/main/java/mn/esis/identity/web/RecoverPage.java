package mn.esis.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mn.esis.identity.registration.Recoveries;
import mn.esis.identity.registration.RequestRecovery;
import org.omnifaces.util.Faces;

/** Asks for a code to a known contact; an unknown one gets the same answer. */
@Named
@RequestScoped
public class RecoverPage {
    @Inject
    Recoveries recoveries;

    private String contact;

    public void send() {
        Faces.redirect(
                "/identity/light/recover-confirm?id=%s",
                recoveries.request(new RequestRecovery(contact)).id());
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
