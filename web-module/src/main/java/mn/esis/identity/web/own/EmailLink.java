package mn.esis.identity.web.own;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import mn.esis.identity.web.PortalSession;

/** The link in the mail to a new address: leads into the account, through the door when it is shut. */
@WebServlet("/identity/light/email-confirm")
public class EmailLink extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String page = "/identity/email-confirm?id=" + plain(request, "id") + "&code=" + plain(request, "code");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                PortalSession.id(request) == null
                        ? PortalSession.SIGN_IN + "?said=signIn&back=" + URLEncoder.encode(page, StandardCharsets.UTF_8)
                        : page);
    }

    private static String plain(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "").replaceAll("[^0-9A-Za-z-]", "");
    }
}
