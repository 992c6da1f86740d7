package mn.esis.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.registration.PrivacyNotice;
import mn.esis.identity.registration.PrivacyNotices;
import mn.esis.identity.registration.Registrations;
import mn.esis.identity.registration.RequestRegistration;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;
import org.omnifaces.util.Faces;

/** A parent says who they are; the code that follows proves the contact. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    Registrations registrations;

    @Inject
    PrivacyNotices notices;

    private String contact;
    private String parentName;
    private String givenName;
    private String registerNumber;
    private String noticeVersion;
    private boolean accepted;
    private PrivacyNotice notice;

    /** The version that was on the screen; a newer one has to be read again. */
    @PostConstruct
    void read() {
        noticeVersion = Faces.getRequestParameter("privacyNoticeVersion");
    }

    public void send() {
        var typed = new RequestRegistration(
                contact, Faces.getLocale().getLanguage(), parentName, givenName, registerNumber, noticeVersion);
        if (!accepted) {
            var slips = new ArrayList<>(registrations.slips(typed));
            slips.add(Violation.of("accepted", "ACCEPT"));
            throw Refusal.at(IdentityRefusal.PRIVACY_NOTICE_NOT_ACCEPTED, slips);
        }
        Faces.redirect(
                "/identity/light/confirm?id=%s", registrations.request(typed).id());
    }

    public PrivacyNotice getNotice() {
        if (notice == null) {
            notice = notices.current(Faces.getLocale().getLanguage());
        }
        return notice;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getParentName() {
        return parentName;
    }

    public void setParentName(String parentName) {
        this.parentName = parentName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }
}
