package mn.esis.it.arch.counter.shared;

import mn.esis.it.arch.counter.demo.Sample;
import mn.esis.it.arch.counter.linking.WishGranting;

/** What everything stands on, standing on later features. */
public class Early {
    public String sample(WishGranting granting) {
        return Sample.NAME + granting;
    }
}
