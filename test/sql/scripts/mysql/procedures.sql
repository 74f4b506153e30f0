DROP PROCEDURE IF EXISTS fill;
DELIMITER $$
CREATE PROCEDURE fill(IN amount INT)
COMMENT 'fills; $ the table'
BEGIN
  DECLARE i INT DEFAULT 0;
  DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN
    ROLLBACK; -- don't stop
  END;
  WHILE i < amount DO
    INSERT INTO t (a, b) VALUES (i, CASE i % 2 WHEN 0 THEN 'even;' ELSE "odd;" END);
    SET i = i + 1;
  END WHILE;
END$$

CREATE FUNCTION twice(x INT) RETURNS INT DETERMINISTIC RETURN x * 2$$
DELIMITER ;

CALL fill(10);
SELECT twice(2) \G
delimiter //
create procedure small() begin select 1; end//
create procedure other() begin select 2; end //
delimiter ;
call small();
