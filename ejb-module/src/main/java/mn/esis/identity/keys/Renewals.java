package mn.esis.identity.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import mn.esis.identity.model.NumberIndexRenewal;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.FieldCipher;
import mn.esis.shared.model.keys.Renewal;
import mn.esis.shared.model.keys.SealedColumn;

/** Everything that is to be made anew after a change of keys. */
@ApplicationScoped
public class Renewals {

    @Inject
    private FieldCipher cipher;

    @Inject
    private BlindIndex index;

    public List<Renewal> all() {
        return Stream.concat(
                        Stream.of(new NumberIndexRenewal(cipher, index)),
                        SealedColumn.ALL.stream().map(column -> column.renewal(cipher)))
                .toList();
    }
}
