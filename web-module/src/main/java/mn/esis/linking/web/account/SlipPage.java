package mn.esis.linking.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mn.esis.linking.slip.EnterSlip;
import mn.esis.linking.slip.JoinedSlip;
import mn.esis.linking.slip.SlipJoining;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A parent enters the secret of a slip. */
@Named
@RequestScoped
public class SlipPage {

    @Inject
    private SlipJoining joining;

    @Inject
    private Texts texts;

    private String secret;

    public void join() {
        JoinedSlip joined = joining.join(new EnterSlip(secret));
        Messages.addFlashGlobalInfo(
                "{0}", texts.text(Faces.getLocale(), "linking.slip.joined", String.join(", ", joined.children())));
        Faces.redirect("/home");
    }

    public boolean isFresh() {
        return joining.isFresh();
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
