package mn.esis.it.arch.counter.linking.model;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import mn.esis.it.arch.counter.linking.WishGranting;

/** A repository that knows a use case. */
public class Wishes {
    @Inject
    private EntityManager em;

    public Wish last(WishGranting granting) {
        return em.find(Wish.class, granting.toString());
    }
}
