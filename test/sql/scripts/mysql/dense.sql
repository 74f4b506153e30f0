create table a(b int);create table c(d int);insert into a values(1);insert into c values(2),(3);;select*from a;select/**/1;select 1/1;select 3-- -1
;select"a"'b';select`a`from`a`;/*!select 4*/;select 5/*! +1*/;
