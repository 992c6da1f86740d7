-- What the role of this connection may do beyond serving; a superuser may do everything, so only that is told of it.
with me as (select rolname, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls
            from pg_roles where rolname = current_user),
     ours as (select c.oid, c.relname, c.relowner from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'esis' and c.relkind in ('r', 'p'))
select case
           when rolsuper then 'is a superuser'
           when rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
               then 'may make roles or databases, replicate, or pass by row security'
           when exists (select 1 from ours where pg_has_role(current_user, relowner, 'member')) then 'owns tables'
           when exists (select 1 from pg_namespace where nspname = 'esis' and has_schema_privilege(oid, 'create'))
               then 'may create tables'
           when exists (select 1 from ours where relname in ('access_log', 'change_log')
               and has_table_privilege(oid, 'update, delete, truncate')) then 'may change the logs'
       end
from me
