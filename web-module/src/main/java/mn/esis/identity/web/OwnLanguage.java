package mn.esis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mn.esis.identity.OwnAccount;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Texts;
import mn.esis.shared.web.PageLanguage;
import mn.esis.shared.web.Preferences;

/** The language that somebody chooses who is signed in: of this device, and of the account, whose mails are written in it. */
@WebServlet(OwnLanguage.PATH)
public class OwnLanguage extends Preferences {
    static final String PATH = "/identity/language";

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnAccount account;

    @Inject
    transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter(PageLanguage.COOKIE);
        if (Texts.LANGUAGES.contains(language) && !caller.get().mustChangePassword()) {
            account.changeLanguage(language);
        }
        super.doPost(request, response);
    }
}
