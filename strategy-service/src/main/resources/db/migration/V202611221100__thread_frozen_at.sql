-- When the version was frozen that a place's words, and the links to it, stand here with. Strategies share needs and
-- priorities, and one frozen early can be published late. Null where no version has put it here.
alter table thread_node add column frozen_at timestamptz;
