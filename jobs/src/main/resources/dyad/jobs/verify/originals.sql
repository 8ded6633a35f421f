-- What an article is a copy of is in articles and no copy itself.
select a.article_id as row from articles a
left join articles o on o.article_id = a.duplicate_of
where a.duplicate_of is not null and (o.article_id is null or o.duplicate_of is not null)
