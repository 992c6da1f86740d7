package mn.esis.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {
    private record Row(String name) {}

    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void reads_a_component_of_a_record() {
        assertEquals("Тэмүүлэн", new RecordElResolver().getValue(context, new Row("Тэмүүлэн"), "name"));
    }

    @Test
    void leaves_what_is_no_component_to_the_other_resolvers() {
        new RecordElResolver().getValue(context, new Row("Тэмүүлэн"), "class");
        assertFalse(context.isPropertyResolved());
    }
}
