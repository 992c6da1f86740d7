package mn.esis.registry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import mn.esis.org.GroupFormation;
import mn.esis.org.calendar.CalendarView.YearView;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;

/** Groups to choose from, each with the number of its pupils and, unless it is of the current academic year, its year. */
@Named
@RequestScoped
public class GroupChoices {

    @Inject
    private GroupFormation groups;

    @Inject
    private Texts texts;

    private List<YearView> years;

    List<StudyGroupRow> takingPupils(UUID schoolId) {
        return groups.takingPupils(schoolId);
    }

    public String label(StudyGroupRow group) {
        String label = texts.text(Faces.getLocale(), "registry.groupChoice", group.name(), group.pupils());
        return years(group.schoolId()).stream()
                .skip(1)
                .filter(year -> year.id().equals(group.academicYearId()))
                .map(year -> label + " · " + year.name())
                .findFirst()
                .orElse(label);
    }

    private List<YearView> years(UUID schoolId) {
        if (years == null) {
            years = groups.years(schoolId);
        }
        return years;
    }
}
