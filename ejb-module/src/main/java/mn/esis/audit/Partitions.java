package mn.esis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The tables that are kept by month; a transaction for each step, so that one table cannot hold up the others. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Partitions {

    private static final int MONTHS_AHEAD = 3;

    @Inject
    private EntityManager em;

    public List<String> tables() {
        List<?> names = em.createNativeQuery("select cast(c.relname as text) from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where n.nspname = 'esis' and c.relkind = 'p' order by 1")
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** @param table one of {@link #tables()} */
    public boolean hasStrays(String table) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from " + table + "_default)")
                .getSingleResult();
    }

    public void makeAhead(String table, LocalDate today) {
        em.createNativeQuery("select make_partitions(?1, ?2, ?3)")
                .setParameter(1, table)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, MONTHS_AHEAD)
                .getSingleResult();
    }
}
