package mn.esis.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/**
 * Turns strangers away before their body is read, except where the API's description says that no token is needed. The
 * use case decides again, by itself.
 */
@Provider
@ApplicationScoped
public class SignedInFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private CurrentCaller current;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean open = resource.getResourceMethod() == null
                || resource.getResourceMethod().isAnnotationPresent(SecurityRequirements.class);
        if (!open && !current.get().isSignedIn()) {
            throw Refusal.of(SharedRefusal.NOT_SIGNED_IN);
        }
    }
}
