package mn.esis.shared.model;

import java.util.Map;

/**
 * What a feature says when the database refuses a row that its rules had let pass, because somebody else was quicker. One
 * table for each feature; a unique key or an exclusion that stands in none is answered CHANGED_BY_OTHERS.
 */
public interface ConstraintTable {

    /** Names of constraints and unique indexes, with the code to refuse with. */
    Map<String, RefusalCode> codes();
}
