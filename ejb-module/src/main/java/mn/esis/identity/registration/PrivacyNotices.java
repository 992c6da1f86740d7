package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import mn.esis.shared.Open;
import mn.esis.shared.Texts;

/** The privacy notice and its present version. */
@Stateless
public class PrivacyNotices {

    @Inject
    private EntityManager em;

    @Inject
    private Texts texts;

    @Open("to be read before there is an account")
    public PrivacyNotice current(String language) {
        return new PrivacyNotice(version(), language, texts.text(language, "identity.privacyNotice.text"));
    }

    @Open("the version that somebody who registers has read")
    public String version() {
        return (String)
                em.createNativeQuery("select max(version) from privacy_notice").getSingleResult();
    }
}
