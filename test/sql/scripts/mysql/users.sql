CREATE USER IF NOT EXISTS 'app'@'10.%' IDENTIFIED BY 'p;a\'s"s`';
GRANT SELECT, INSERT ON `shop`.* TO 'app'@'10.%';
GRANT USAGE ON *.* TO "read'er"@"%" ; REVOKE ALL PRIVILEGES ON `a``b`.* FROM 'old'@'localhost';
FLUSH PRIVILEGES;
