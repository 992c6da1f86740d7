package mn.esis.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Every failure becomes a problem; the first two are mapped by name, because the server has own mappers for them. */
public final class ProblemMappers {

    private ProblemMappers() {}

    /** What Bean Validation refused. */
    @Provider
    @ApplicationScoped
    public static class OfValidation implements ExceptionMapper<ConstraintViolationException> {
        @Inject
        private Problems problems;

        @Override
        public Response toResponse(ConstraintViolationException failure) {
            return problems.of(failure);
        }
    }

    /** What the JAX-RS runtime refused. */
    @Provider
    @ApplicationScoped
    public static class OfRuntime implements ExceptionMapper<WebApplicationException> {
        @Inject
        private Problems problems;

        @Override
        public Response toResponse(WebApplicationException failure) {
            return problems.of(failure);
        }
    }

    /** Refusals, bare or wrapped by the bean that threw them, and failures. */
    @Provider
    @ApplicationScoped
    public static class OfAnything implements ExceptionMapper<Throwable> {
        @Inject
        private Problems problems;

        @Override
        public Response toResponse(Throwable failure) {
            return problems.of(failure);
        }
    }
}
