/**
 * Where people learn and work: organisations as a tree, academic years and terms, the calendar with its exceptions by place
 * and grade level, shifts, study groups with their class teacher, and who holds which role where.
 *
 * <p>Source: PRODUCT "Words", seed 000 5.3 (class teacher), seed 004 (path of the menus).
 *
 * <p>Use cases: {@link mn.esis.org.OrganizationTree}, {@link mn.esis.org.calendar.AcademicCalendar},
 * {@link mn.esis.org.calendar.YearPlanning}, {@link mn.esis.org.SchoolShifts}, {@link mn.esis.org.GroupFormation},
 * {@link mn.esis.org.RoleGrants}, {@link mn.esis.org.ClassTeachers}.
 *
 * <p>Tables: {@code organization}, {@code academic_year}, {@code term}, {@code calendar_exception}, {@code shift},
 * {@code study_group}, {@code role_assignment}; functions {@code day_kind}, {@code is_school_day}. API: {@code /me/groups}.
 * Pages: {@code org/organization.xhtml}, {@code org/calendar.xhtml}, {@code org/years.xhtml}, {@code org/groups.xhtml},
 * {@code org/roles.xhtml}.
 */
package mn.esis.org;
