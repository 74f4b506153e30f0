/* shard=20 */ SELECT * FROM t WHERE id = 1;
SELECT /* shard=21 */ * FROM t;
SELECT /*+ SET_VAR(sort_buffer_size = 16M) */ * FROM t /* tail */;
INSERT /* shard=22 */ INTO t VALUES (1);/* shard=23 */DELETE FROM t;
/* shard=24 */
UPDATE t SET a = 1;
