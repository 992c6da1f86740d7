package mn.esis.linking.request;

import java.util.Optional;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.LinkingRefusal;

/**
 * What a try was about.
 *
 * @param tried the number or card, by which tries are compared
 * @param child nobody when nothing matched
 * @param otherwise what is told when nothing matched
 */
record Sought(String tried, Optional<Learner> child, LinkingRefusal otherwise) {}
