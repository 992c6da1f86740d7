package mn.esis.it.arch.counter.linking.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity with a setter, an open constructor, a mapping on a method and another entity inside. */
@Entity
public class Wish {
    private UUID id;
    private Wish earlier;

    public Wish() {}

    @Id
    public UUID id() {
        return id;
    }

    public Wish earlier() {
        return earlier;
    }

    public void setEarlier(Wish earlier) {
        this.earlier = earlier;
    }
}
