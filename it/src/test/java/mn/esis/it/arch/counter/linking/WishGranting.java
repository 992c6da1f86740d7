package mn.esis.it.arch.counter.linking;

import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.List;
import mn.esis.it.arch.counter.linking.model.Wish;
import mn.esis.it.arch.counter.linking.web.WishesPage;

/** A use case that does not say who may call it, hands out entities and knows a page. */
@Stateless
public class WishGranting {
    /** An entity outside the model. */
    @Entity
    static class Stray {}

    public List<Wish> all(WishesPage page) {
        return List.of(page.last());
    }
}
