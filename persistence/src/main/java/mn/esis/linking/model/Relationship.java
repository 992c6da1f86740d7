package mn.esis.linking.model;

/** What somebody is to the child, as they say (seed 000, 5.3: "Та хүүхдийн хэн болох"). */
public enum Relationship {
    FATHER,
    MOTHER,
    GRANDPARENT,
    GUARDIAN,
    OTHER
}
