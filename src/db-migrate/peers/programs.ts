/** A tool whose migrations are programs, or SQL in a folder layout that is not known here: recognized by its table, never taken over. */
export interface ProgramTool {
  readonly title: string
  /** In lower case. */
  readonly table: string
  /** The columns that distinguish its table from others of that name. */
  readonly columns: readonly string[]
  /** Another table of the same tool. */
  readonly beside?: string
}

export const programTools: readonly ProgramTool[] = [
  { title: 'Alembic', table: 'alembic_version', columns: ['version_num'] },
  { title: 'Diesel', table: '__diesel_schema_migrations', columns: ['version', 'run_on'] },
  { title: 'Django', table: 'django_migrations', columns: ['app', 'name', 'applied'] },
  { title: 'Doctrine', table: 'doctrine_migration_versions', columns: ['version', 'executed_at'] },
  { title: 'Ecto', table: 'schema_migrations', columns: ['version', 'inserted_at'] },
  { title: 'Entity Framework', table: '__efmigrationshistory', columns: ['migrationid'] },
  { title: 'Knex', table: 'knex_migrations', columns: ['name', 'batch', 'migration_time'] },
  { title: 'Kysely', table: 'kysely_migration', columns: ['name', 'timestamp'] },
  { title: 'Laravel', table: 'migrations', columns: ['migration', 'batch'] },
  { title: 'MikroORM', table: 'mikro_orm_migrations', columns: ['name', 'executed_at'] },
  { title: 'node-pg-migrate', table: 'pgmigrations', columns: ['name', 'run_on'] },
  { title: 'Phinx', table: 'phinxlog', columns: ['version', 'migration_name'] },
  { title: 'Rails', table: 'schema_migrations', columns: ['version'], beside: 'ar_internal_metadata' },
  { title: 'Sequelize', table: 'sequelizemeta', columns: ['name'] },
  { title: 'TypeORM', table: 'migrations', columns: ['timestamp', 'name'] },
]
