package mn.esis.shared.rest;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.DatabaseAway;
import mn.esis.shared.LostRaces;
import mn.esis.shared.Texts;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalKind;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;

/** Turns whatever ended a call into the problem that the client gets, in the caller's language. */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final int SERVER_ERROR = 500;
    private static final String SHARED = "shared";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, SharedRefusal.REQUEST_INVALID.name()),
            Map.entry(401, SharedRefusal.NOT_SIGNED_IN.name()),
            Map.entry(403, SharedRefusal.FORBIDDEN.name()),
            Map.entry(404, SharedRefusal.NOT_FOUND.name()),
            Map.entry(405, "METHOD_NOT_ALLOWED"),
            Map.entry(406, "NOT_ACCEPTABLE"),
            Map.entry(413, "REQUEST_TOO_LARGE"),
            Map.entry(415, "MEDIA_TYPE_NOT_SUPPORTED"),
            Map.entry(501, "METHOD_NOT_ALLOWED"),
            Map.entry(503, SharedRefusal.BUSY.name()));

    @Inject
    private Texts texts;

    @Inject
    private CurrentCaller current;

    @Inject
    private LostRaces races;

    public Response of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = inside(cause)) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return refused(Refusal.at(SharedRefusal.REQUEST_INVALID, InvalidFields.of(invalid)));
            }
            if (cause instanceof WebApplicationException web && !(web.getCause() instanceof Refusal)) {
                return of(web);
            }
            if (DatabaseAway.isSignOf(cause)) {
                return refused(Refusal.later(SharedRefusal.BUSY, DatabaseAway.MAY_NEED));
            }
        }
        return races.refusal(failure).map(this::refused).orElseGet(() -> answer(failed(failure)));
    }

    /** The problem behind a status that the container itself has chosen. */
    public Problem of(int status) {
        if (status < SERVER_ERROR && !CODES.containsKey(status)) {
            return problem(status, SHARED, SharedRefusal.REQUEST_INVALID.name(), List.of(), List.of());
        }
        return problem(status, SHARED, CODES.getOrDefault(status, "INTERNAL_ERROR"), List.of(10L), List.of());
    }

    /** Logs the failure, once, under the number that the client is told, and nothing else. */
    public Problem failed(Throwable failure) {
        Problem problem = of(SERVER_ERROR);
        LOG.log(Level.SEVERE, failure, () -> "Failure " + problem.instance());
        return problem;
    }

    /** The problem that tells a client why it was refused. */
    public Problem of(Refusal refusal) {
        return problem(
                status(refusal.code().kind()),
                refusal.code().feature(),
                refusal.code().name(),
                refusal.args(),
                refusal.violations());
    }

    private Response refused(Refusal refusal) {
        Response answer = answer(of(refusal));
        if (refusal.retryAfter() == null) {
            return answer;
        }
        long seconds = Math.max(1, refusal.retryAfter().toSeconds());
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private Response of(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (web.getResponse().hasEntity() || status < 400) {
            return web.getResponse();
        }
        if (status >= SERVER_ERROR && !CODES.containsKey(status)) {
            return answer(failed(web));
        }
        Response answer = answer(of(status));
        String methods = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return methods == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, methods)
                        .build();
    }

    private static Response answer(Problem problem) {
        var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    private Problem problem(int status, String feature, String code, List<Object> args, List<Violation> violations) {
        Caller caller = current.get();
        String number = caller.correlationId() == null ? UUID.randomUUID().toString() : caller.correlationId();
        String language = caller.language();
        return new Problem(
                "urn:openesis:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.text(language, texts.has(language, title(status)) ? title(status) : title(400)),
                status,
                texts.text(language, key(language, feature, "refusal", code), args.toArray()),
                "urn:uuid:" + number,
                code,
                violations.stream()
                        .map(violation -> invalid(language, feature, violation))
                        .toList());
    }

    private Problem.InvalidField invalid(String language, String feature, Violation violation) {
        String key = key(language, feature, "violation", violation.code());
        if (!texts.has(language, key)) {
            key = key(language, SHARED, "validation", violation.code());
        }
        return new Problem.InvalidField(
                violation.field(),
                violation.code(),
                texts.text(language, key, violation.args().toArray()));
    }

    private String key(String language, String feature, String kind, String code) {
        String own = feature + '.' + kind + '.' + code;
        return texts.has(language, own) ? own : SHARED + '.' + kind + '.' + code;
    }

    private static String title(int status) {
        return "shared.problem." + status;
    }

    private static Throwable inside(Throwable wrapper) {
        return wrapper instanceof EJBException bean && bean.getCausedByException() != null
                ? bean.getCausedByException()
                : wrapper.getCause();
    }

    private static int status(RefusalKind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
            case BUSY -> 503;
        };
    }
}
