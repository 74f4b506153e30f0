/*!50001 DROP VIEW IF EXISTS `recent`*/;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`app`@`%` SQL SECURITY DEFINER */
/*!50001 VIEW `recent` AS select `o`.`id` AS `id`,'a;b' AS `c;d` from `orders` `o` where (`o`.`note` like '%\_;%') */;
CREATE OR REPLACE VIEW plain AS
  SELECT * FROM orders /* all; of them */
  WHERE note <> ';'; # done
SELECT * FROM plain;
