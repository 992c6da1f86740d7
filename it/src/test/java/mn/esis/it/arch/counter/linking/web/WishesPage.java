package mn.esis.it.arch.counter.linking.web;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import mn.esis.it.arch.counter.linking.model.Wish;

/** A page that reaches into the database, and a bean of the wrong layer. */
@Stateless
public class WishesPage {
    @Inject
    private EntityManager em;

    public Wish last() {
        return em.find(Wish.class, "last");
    }
}
