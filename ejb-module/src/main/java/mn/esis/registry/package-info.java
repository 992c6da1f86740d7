/**
 * Who learns and who works in a school: pupils, the history of their enrolments, staff.
 *
 * <p>Source: PRODUCT "Words", seed 002 (registration of pupils), seed 004 (data of a pupil).
 *
 * <p>Use cases: {@link mn.esis.registry.PupilList}, {@link mn.esis.registry.PupilLookUp}, {@link mn.esis.registry.PupilRegistry},
 * {@link mn.esis.registry.PupilMovement}, {@link mn.esis.registry.promotion.PromotionList},
 * {@link mn.esis.registry.staff.StaffList}, {@link mn.esis.registry.staff.StaffRegistry},
 * {@link mn.esis.registry.staff.StaffDeparture}.
 *
 * <p>Tables: {@code pupil}, {@code enrolment}, {@code staff}. API: {@code /groups/{id}/pupils}. Pages:
 * {@code registry/pupils.xhtml}, {@code registry/pupil.xhtml}, {@code registry/pupil-form.xhtml}, {@code registry/promotion.xhtml},
 * {@code registry/staff.xhtml}, {@code registry/staff-form.xhtml}.
 */
package mn.esis.registry;
