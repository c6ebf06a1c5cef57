-- Tables are made once, when nobody can answer any more: no publication has to know more of the one before than it showed.
alter table publication drop column tables;
