-- A run that a change of an event refers to is in runs, and the two events are not one.
select concat(h.run_id, ' ', old_event_id, ' ', new_event_id) as row from event_history h
left join runs r on r.run_id = h.run_id
where r.run_id is null or old_event_id = new_event_id or h.article_count < 1
  or kind not in ('MERGED', 'SPLIT', 'MOVED') or first_published_at > last_published_at
