use mysql;
CREATE TABLE IF NOT EXISTS Persons (
    PersonID int,
    LastName varchar(255)
);
SHOW TABLES;
