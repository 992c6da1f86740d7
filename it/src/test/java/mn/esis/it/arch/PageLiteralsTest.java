package mn.esis.it.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "<p>Хадгалах</p>, Хадгалах",
        "<img alt='Лого'/>, Лого",
        "<a title='Нэг #{x}'/>, Нэг",
        "<p>#{t['a.b']} ба</p>, ба",
    })
    void sees_words_in_a_page(String page, String word) {
        assertEquals(List.of(word), PageLiterals.of(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>#{t['shared.action.save']}</p>",
                "<p>#{t.of('a.b', x eq 'c' ? 'd' : 'e')}</p>",
                "<title>#{title} · OpenESIS</title>",
                "<p>&nbsp;–</p>",
                "<style>body { color: red }</style>",
                "<input name='lang' value='mn'/>",
                "<!-- a word --><p/>",
            })
    void leaves_expressions_names_and_code_alone(String page) {
        assertEquals(List.of(), PageLiterals.of(page));
    }
}
