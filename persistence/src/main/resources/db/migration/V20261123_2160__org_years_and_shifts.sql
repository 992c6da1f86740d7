-- The rooms of a school are used by one shift after the other; until now nothing said so.
alter table shift add constraint ex_shift_overlap exclude using gist (school_id with =,
    int4range(extract(epoch from starts)::int, extract(epoch from ends)::int) with &&);

-- Two neighbouring terms can move together: the database looks at them when both have moved.
alter table term drop constraint ex_term_overlap;
alter table term add constraint ex_term_overlap exclude using gist (daterange(first_day, last_day, '[]') with &&)
    deferrable initially immediate;
