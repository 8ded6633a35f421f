-- What all runs read, less what was known already, is what articles and rejects hold.
select concat('runs ', read, ', tables ', held) as row
from (select sum(input_record_count - known_record_count) as read from runs)
cross join (select (select count(*) from articles) + (select count(*) from rejects) as held)
where read <> held
