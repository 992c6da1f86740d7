package mn.esis.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/** What every page needs to draw its frame. */
@Named("frame")
@RequestScoped
public class PortalFrame {
    private static final String SCANNER = "/linking/add-child";

    @Inject
    HttpServletRequest request;

    /** Light, dark, or as the device has it. */
    public String getTheme() {
        String theme = PageLanguage.cookie(request, Preferences.THEME);
        return Preferences.THEMES.contains(theme) ? theme : "auto";
    }

    /** For which media the dark colours are linked. */
    public String getDarkMedia() {
        return switch (getTheme()) {
            case "dark" -> "all";
            case "light" -> "not all";
            default -> "(prefers-color-scheme: dark)";
        };
    }

    public List<PageLanguage> getLanguages() {
        return PageLanguage.ALL;
    }

    public String getPath() {
        return request.getServletPath();
    }

    /** Where the person is, as the address bar shows it: there they return after choosing a language. */
    public String getBack() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = Objects.toString(failed, request.getRequestURI());
        String query = failed == null && "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return query == null ? path : path + '?' + query;
    }

    /** The script of light pages, as text: PrimeFaces puts a nonce on each script element and misses it when the form comes back. */
    public String getPageScript() {
        String address = FacesContext.getCurrentInstance()
                .getApplication()
                .getResourceHandler()
                .createResource("page.js", "esis")
                .getRequestPath();
        return "<script src=\"" + address.replace("&", "&amp;") + "\" defer=\"defer\"></script>";
    }

    /** What reads cards is WebAssembly: the page with the scanner may run it, no other. */
    public String getDecoderPolicy() {
        return getPath().startsWith(SCANNER) ? " 'wasm-unsafe-eval'" : "";
    }

    /** The page that the browser came from, when it is one of ours. */
    public String getReferer() {
        return Preferences.referer(request);
    }
}
