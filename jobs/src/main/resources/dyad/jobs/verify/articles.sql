-- An article's sections and sentences lie in its text, in order and apart, and its fields fit each other.
select article_id as row from articles
where record_no < 0 or token_count < 0 or sentence_count <> size(sentences)
  or article_id = duplicate_of or (date_source = 'NONE') <> (published_at is null)
  or date_source not in ('RECORD', 'HEADER', 'TEXT', 'URL', 'FILE_NAME', 'NONE')
  or published_at < timestamp '1400-01-01'
  or greatest(array_max(sections.end_char), array_max(sentences.end_char)) > length(text)
  or exists(sections, s -> s.start_char < 0 or s.start_char >= s.end_char or s.kind not in
    ('HEADLINE', 'DATELINE', 'SUMMARY', 'BODY', 'OPINION', 'BOILERPLATE'))
  or exists(sentences, s -> s.start_char < 0 or s.start_char >= s.end_char)
  or exists(transform(sections, (s, i) -> i > 0 and s.start_char < sections[i - 1].end_char), x -> x)
  or exists(transform(sentences, (s, i) -> i > 0 and s.start_char < sentences[i - 1].end_char), x -> x)
  or exists(countries, c -> length(c) <> 3) or exists(focus_countries, c -> length(c) <> 3)
