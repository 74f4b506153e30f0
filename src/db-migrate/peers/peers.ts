import { atlas } from './atlas.ts'
import { d1 } from './d1.ts'
import { dbmate } from './dbmate.ts'
import { drizzle } from './drizzle.ts'
import { flyway } from './flyway.ts'
import { golangMigrate } from './golang-migrate.ts'
import { goose } from './goose.ts'
import { liquibase } from './liquibase.ts'
import type { Peer } from './peer.ts'
import { prisma } from './prisma.ts'
import { sqlx } from './sqlx.ts'
import { supabase } from './supabase.ts'

/** Every tool whose history can be taken over. */
export const peers: readonly Peer[] = [
  flyway,
  dbmate,
  golangMigrate,
  goose,
  prisma,
  drizzle,
  atlas,
  supabase,
  sqlx,
  d1,
  liquibase,
]
