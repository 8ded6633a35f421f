-- A reject has a place in its file and says in one line what was wrong.
select concat(input_file, ' ', record_no) as row from rejects
where record_no < 0 or length(detail) = 0 or detail like '%\n%'
