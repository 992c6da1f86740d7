package mn.esis.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import mn.esis.shared.Constraints;
import mn.esis.shared.DatabaseAway;
import mn.esis.shared.LostRaces;
import mn.esis.shared.Texts;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.RefusalKind;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;
import org.primefaces.csp.CspException;

/**
 * What a use case refuses, said on the page: at the fields it is about and in the summary, what was typed stays. A page
 * that is refused as a whole becomes the error page of its kind.
 */
final class Refusals {
    private static final Map<RefusalKind, Integer> STATUS = Map.of(
            RefusalKind.INVALID, 400,
            RefusalKind.UNPROCESSABLE, 422,
            RefusalKind.UNAUTHENTICATED, 401,
            RefusalKind.FORBIDDEN, 403,
            RefusalKind.NOT_FOUND, 404,
            RefusalKind.CONFLICT, 409,
            RefusalKind.GONE, 404,
            RefusalKind.TOO_MANY, 429,
            RefusalKind.BUSY, 503);
    private static final int MINUTES_FROM = 90;

    private final FacesContext context;
    private final Texts texts = CDI.current().select(Texts.class).get();
    private final Locale language;

    Refusals(FacesContext context) {
        this.context = context;
        this.language = context.getViewRoot() == null
                ? Locale.forLanguageTag("mn")
                : context.getViewRoot().getLocale();
    }

    /** The refusal in a chain of wrappers, null when it is a failure of another sort. */
    static Refusal in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (DatabaseAway.isSignOf(cause)) {
                return Refusal.later(SharedRefusal.BUSY, DatabaseAway.MAY_NEED);
            }
            if (cause instanceof CspException) { // a form with a nonce that is not of its page
                return Refusal.of(SharedRefusal.REQUEST_INVALID);
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return Refusal.at(SharedRefusal.REQUEST_INVALID, violations(invalid));
            }
        }
        return CDI.current().select(LostRaces.class).get().refusal(failure).orElse(null);
    }

    private static List<Violation> violations(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(found -> Constraints.violation(found.getPropertyPath().toString(), found))
                .toList();
    }

    void answer(Refusal refusal) throws IOException {
        boolean partial = context.getPartialViewContext().isAjaxRequest();
        boolean drawing = context.getViewRoot() == null
                || context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || !context.isPostback();
        int status = STATUS.getOrDefault(refusal.code().kind(), 422);
        if (!context.getExternalContext().isResponseCommitted()) {
            announce(refusal.retryAfter(), status, partial);
        }
        if (drawing || context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
            leave(status == 422 ? 400 : status, partial);
        } else {
            say(refusal);
            context.renderResponse();
        }
    }

    /** The scripts of a partial page read an answer with 200 only. */
    private void announce(Duration retryAfter, int status, boolean partial) {
        if (retryAfter != null) {
            context.getExternalContext().setResponseHeader("Retry-After", String.valueOf(seconds(retryAfter)));
        }
        if (!partial) {
            context.getExternalContext().setResponseStatus(status);
        }
    }

    private void leave(int status, boolean partial) throws IOException {
        var outside = context.getExternalContext();
        if (partial) {
            outside.redirect("/err/" + status);
        } else if (!outside.isResponseCommitted()) {
            outside.responseReset();
            outside.responseSendError(status, "");
        }
        context.responseComplete();
    }

    private void say(Refusal refusal) {
        if (refusal.violations().isEmpty()) {
            context.addMessage(null, error(text(refusal)));
        }
        for (Violation violation : refusal.violations()) {
            String path = violation.field();
            UIInput input = input(sentForm(), path.substring(path.lastIndexOf('.') + 1));
            context.addMessage(
                    input == null ? null : input.getClientId(context),
                    error(
                            input != null && violation.code().equals("REQUIRED")
                                    ? required(input)
                                    : text(refusal.code().feature(), violation)));
        }
    }

    /** The words that Faces has for an empty field. */
    private String required(UIInput input) {
        String words = ResourceBundle.getBundle(context.getApplication().getMessageBundle(), language)
                .getString(UIInput.REQUIRED_MESSAGE_ID);
        return MessageFormat.format(words, input.getAttributes().get("label"));
    }

    private String text(String feature, Violation violation) {
        Object[] args = violation.args().toArray();
        return Stream.of(feature + ".violation.", "shared.violation.", "shared.validation.")
                .map(start -> start + violation.code())
                .filter(this::has)
                .findFirst()
                .map(key -> texts.text(language, key, args))
                .orElseGet(() -> texts.text(language, "shared.validation.INVALID"));
    }

    private String text(Refusal refusal) {
        RefusalCode code = refusal.code();
        int status = STATUS.getOrDefault(code.kind(), 422);
        String own = code.feature() + ".refusal." + code.name();
        if (refusal.retryAfter() != null) {
            String why = status == 503 ? "shared.error.503.title" : "shared.error.429.text";
            return texts.text(language, why).replaceAll("(?<![.!?。])$", ".") + ' ' + when(refusal.retryAfter());
        }
        if (has(own)) {
            return texts.text(language, own, refusal.args().toArray());
        }
        return texts.text(language, status == 422 ? "shared.validation.INVALID" : "shared.error." + status + ".text");
    }

    private String when(Duration retryAfter) {
        long seconds = seconds(retryAfter);
        return seconds <= MINUTES_FROM
                ? texts.text(language, "shared.error.429.seconds", seconds)
                : texts.text(language, "shared.error.429.minutes", (seconds + 59) / 60);
    }

    private static long seconds(Duration retryAfter) {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }

    private boolean has(String key) {
        return texts.has(language.getLanguage(), key);
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** The form that was sent: another one of the page may have a field of the same name. */
    private UIComponent sentForm() {
        return context.getViewRoot().getChildren().stream()
                .flatMap(Refusals::withDescendants)
                .filter(component -> component instanceof UIForm form && form.isSubmitted())
                .findFirst()
                .orElse(context.getViewRoot());
    }

    private static Stream<UIComponent> withDescendants(UIComponent component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().stream().flatMap(Refusals::withDescendants));
    }

    private static UIInput input(UIComponent parent, String id) {
        for (var children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            UIInput found = child instanceof UIInput input && id.equals(child.getId()) ? input : input(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
