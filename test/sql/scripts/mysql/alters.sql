# Release 42
/* Several lines
   of introduction; with a semicolon
   and a quote that never ends: ' */
ALTER TABLE customers
  ADD COLUMN email VARCHAR(255) NULL COMMENT 'unique; later', -- why; not
  ADD COLUMN `created-at` DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  ALGORITHM=INPLACE, LOCK=NONE;
ALTER TABLE customers ADD UNIQUE INDEX email_unique (email); -- takes a while
CREATE INDEX `by date` ON orders (`created-at` DESC) /* only 8.0 */ ;
UPDATE customers SET email = CONCAT(name, '@example.com') WHERE email IS NULL; UPDATE customers SET email = NULL WHERE email = '';

UPDATE a, b SET a.x = b.x - -1, a.y = 1--1
 WHERE a.id = b.id;
