from shared.messages.topics import POSTINGS, TOPICS


def test_postings_alone_are_compacted() -> None:
    compacted = {topic.name for topic in TOPICS if topic.config["cleanup.policy"] == "compact"}

    assert compacted == {POSTINGS}


def test_what_is_compacted_is_kept_by_its_key_s_own_partition() -> None:
    assert [topic.name for topic in TOPICS if topic.is_compacted and topic.is_sticky] == []
