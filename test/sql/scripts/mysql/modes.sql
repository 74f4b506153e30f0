SET sql_mode = 'NO_BACKSLASH_ESCAPES';
INSERT INTO paths VALUES ('C:\'), ('D:\;');
SELECT 'a\'; SELECT 2;
SET sql_mode = '';
INSERT INTO paths VALUES ('C:\\'), ('it\'s;');
SELECT 3;
