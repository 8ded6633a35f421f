-- Where one run wrote all, no record of a file is counted twice.
select concat(input_file, ' ', record_no) as row
from (select input_file, record_no from articles union all select input_file, record_no from rejects)
where (select count(*) from runs) = 1
group by input_file, record_no having count(*) > 1
