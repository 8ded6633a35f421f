-- What was not accepted, and why.
SELECT reason, count(*) AS records, min(input_file) AS for_example, min_by(detail, input_file) AS detail
FROM rejects
GROUP BY reason
ORDER BY records DESC, reason;
