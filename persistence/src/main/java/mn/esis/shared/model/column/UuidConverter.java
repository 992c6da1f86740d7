package mn.esis.shared.model.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** {@code uuid} columns: EclipseLink's own converter fails on null. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID uuid) {
        return uuid == null ? null : uuid.toString();
    }

    @Override
    public UUID convertToEntityAttribute(Object stored) {
        return stored == null ? null : UUID.fromString(stored.toString());
    }
}
