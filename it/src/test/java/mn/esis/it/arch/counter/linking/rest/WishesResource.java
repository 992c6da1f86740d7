package mn.esis.it.arch.counter.linking.rest;

import mn.esis.it.arch.counter.linking.web.WishesPage;

/** A resource that leans on a page. */
public class WishesResource {
    public boolean isAny(WishesPage page) {
        return page.last() != null;
    }
}
