-- A mention lies in its sentence, and the article's text says there what the mention says.
select concat(m.article_id, ' ', mention_no) as row from mentions m
join articles a on a.article_id = m.article_id
where sentence_no >= sentence_count
  or start_char < try_element_at(sentences, sentence_no + 1).start_char
  or end_char > try_element_at(sentences, sentence_no + 1).end_char
  or substring(text, start_char + 1, end_char - start_char) <> surface
