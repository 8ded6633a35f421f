-- Rows of each table, as the last run counted them when it wrote.
SELECT unnest(map_keys(row_counts)) AS table_name, unnest(map_values(row_counts)) AS row_count
FROM (FROM runs ORDER BY started_at DESC LIMIT 1)
ORDER BY table_name;
