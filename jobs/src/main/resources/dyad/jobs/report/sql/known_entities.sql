-- View known_entities: the names worth a page of their own.
SELECT * FROM entities ORDER BY article_count DESC, mention_count DESC, entity_id LIMIT ${entities}
